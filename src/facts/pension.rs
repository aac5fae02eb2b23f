//! Pensions.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::career::Proof;
use super::days::Days;
use crate::error::{Error, ErrorKind};
use crate::words::{facts, tables};

/// The age from which on a retirement pension is common, early ones included.
pub(crate) const EARLIEST_PENSION: u16 = 60;

/// The kinds of pension, and of what is taken for one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum PensionKind {
    /// A retirement pension, at the legal age or before, of whatever scheme.
    Retirement,
    /// A survivor's pension.
    Survivor,
    /// A transition allowance: no pension for flexi-jobs.
    TransitionAllowance,
    /// Unemployment with company supplement: no pension.
    CompanySupplement,
    /// No pension at all.
    None,
}

/// A pension of a worker, or the statement that there is none.
///
/// ```
/// use dimona::facts::{Pension, PensionKind, Proof};
/// use dimona::law::day;
/// let pension = Pension::new(PensionKind::Retirement, day::<2025, 7, 1>(), None)?.outside_register(Proof::Accepted);
/// assert_eq!((pension.from(), pension.until()), (Some(day::<2025, 7, 1>()), None));
/// assert_eq!(Pension::none().from(), None);
///
/// let turned_round = Pension::new(PensionKind::Survivor, day::<2025, 7, 1>(), Some(day::<2025, 6, 30>()));
/// assert!(turned_round.unwrap_err().is_fact());
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pension {
    kind: PensionKind,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    /// `None` inside the register, which needs no proof.
    proof: Option<Proof>,
}

impl Pension {
    /// A pension of this kind in the Belgian register, from this day on, to that day if it has ended.
    ///
    /// # Errors
    ///
    /// When it ends before it begins, and for [`PensionKind::None`], which has no days.
    pub fn new(kind: PensionKind, from: NaiveDate, until: Option<NaiveDate>) -> Result<Self, Error> {
        if kind == PensionKind::None {
            return Err(Error::from(ErrorKind::Fact(facts::no_days())));
        }
        if until.is_some_and(|until| until < from) {
            return Err(Error::from(ErrorKind::Fact(tables::lies_before("from"))));
        }
        Ok(Pension { kind, from: Some(from), until, proof: None })
    }

    /// No pension at all.
    #[must_use]
    pub fn none() -> Self {
        Pension { kind: PensionKind::None, from: None, until: None, proof: None }
    }

    /// The same outside the Belgian pension register: a foreign, international or household pension, known on proof only.
    #[must_use]
    pub fn outside_register(self, proof: Proof) -> Self {
        Pension { proof: Some(proof), ..self }
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> PensionKind {
        self.kind
    }

    /// Its first day; `None` where there is no pension.
    #[must_use]
    pub fn from(&self) -> Option<NaiveDate> {
        self.from
    }

    /// Its last day, if it has ended.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// Whether the Belgian pension register holds it.
    #[must_use]
    pub fn is_in_register(&self) -> bool {
        self.proof.is_none()
    }

    /// The proof of a pension outside the register.
    #[must_use]
    pub fn proof(&self) -> Option<Proof> {
        self.proof
    }

    /// Whether it runs on a day.
    pub(super) fn runs_on(&self, day: NaiveDate) -> bool {
        self.from.is_some_and(|from| from <= day) && self.until.is_none_or(|until| until >= day)
    }
}

/// The pensions of one worker in a book.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct PensionList {
    all: Vec<Pension>,
    // The days of each kind, inside the register and outside it, where there are many.
    days: BTreeMap<(PensionKind, Option<Proof>), Days>,
}

impl PensionList {
    /// So many are looked through one by one.
    const FEW: usize = 16;

    pub(super) fn all(&self) -> &[Pension] {
        &self.all
    }

    pub(super) fn add(&mut self, pension: Pension) {
        self.all.push(pension);
        if self.all.len() == Self::FEW + 1 {
            for i in 0..self.all.len() {
                self.add_days(self.all[i]);
            }
        } else if self.all.len() > Self::FEW {
            self.add_days(pension);
        }
    }

    fn add_days(&mut self, pension: Pension) {
        if pension.from.is_some() {
            self.days.entry((pension.kind, pension.proof)).or_default().add(pension.from, pension.until);
        }
    }

    /// Whether a pension of this kind runs on a day, inside the register or with such a proof.
    pub(super) fn runs(&self, kind: PensionKind, proof: Option<Proof>, day: NaiveDate) -> bool {
        if self.all.len() <= Self::FEW {
            return self.all.iter().any(|of| of.kind == kind && of.proof == proof && of.runs_on(day));
        }
        self.days.get(&(kind, proof)).is_some_and(|days| days.holds(day))
    }
}
