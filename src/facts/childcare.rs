//! How much of the work of an employer in childcare is done as flexi-jobs.

use super::fraction::Fraction;
use crate::error::{Error, ErrorKind};
use crate::words::facts;

/// The work of an employer in childcare in a calendar year, in full-time jobs over its quarters.
///
/// ```
/// use dimona::facts::{ChildcareVolume, Fraction};
/// let (total, flexi) = (Fraction::new(100, 1).unwrap(), Fraction::new(21, 1).unwrap());
/// let volume = ChildcareVolume::new(total, flexi)?;
/// assert!(volume.exceeds(20) && !volume.exceeds(21));
/// assert!(ChildcareVolume::new(flexi, total).unwrap_err().is_fact());
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ChildcareVolume {
    total: Fraction,
    flexi: Fraction,
}

impl ChildcareVolume {
    /// So much work in all, flexi-jobs included, of which so much as flexi-jobs.
    ///
    /// # Errors
    ///
    /// When the flexi-jobs are more than all, or a number is too large for a hundred times it to be held.
    pub fn new(total: Fraction, flexi: Fraction) -> Result<Self, Error> {
        if total.times(HUNDRED).is_none() || flexi.times(HUNDRED).is_none() {
            return Err(Error::from(ErrorKind::Fact(facts::not_volume())));
        }
        if flexi > total {
            return Err(Error::from(ErrorKind::Fact(facts::more_than_total())));
        }
        Ok(ChildcareVolume { total, flexi })
    }

    /// All work, flexi-jobs included.
    #[must_use]
    pub fn total(&self) -> Fraction {
        self.total
    }

    /// What was done as flexi-jobs.
    #[must_use]
    pub fn flexi(&self) -> Fraction {
        self.flexi
    }

    /// Which part of all it is; `None` where it cannot be held exactly, and where there is no work.
    #[must_use]
    pub fn share(&self) -> Option<Fraction> {
        let numerator = self.flexi.numerator().checked_mul(self.total.denominator())?;
        Fraction::new(numerator, self.flexi.denominator().checked_mul(self.total.numerator())?)
    }

    /// Whether the flexi-jobs are more than so many per cent of all.
    #[must_use]
    pub fn exceeds(&self, percent: u16) -> bool {
        let (flexi, most) = (self.flexi.times(HUNDRED), self.total.times(u64::from(percent).min(HUNDRED)));
        flexi.zip(most).is_some_and(|(flexi, most)| flexi > most)
    }
}

const HUNDRED: u64 = 100;
