//! What a rule means for the right.

use super::regime::Regime;

/// What a rule means for the worker's right to a regime.
///
/// ```
/// use dimona::declaration::rule::Bearing;
/// use dimona::{flexi_job, student};
/// const OF_BOTH: Bearing = Bearing::Condition(&[student::REGIME, flexi_job::REGIME]);
/// assert!(OF_BOTH.is_on(student::REGIME) && !OF_BOTH.grants(student::REGIME));
/// assert!(OF_BOTH.takes() && !OF_BOTH.doubts(flexi_job::REGIME));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Bearing<'a> {
    /// Nothing.
    None,
    /// A condition: where it is violated the right fails; where it is kept that alone grants nothing.
    Condition(&'a [Regime]),
    /// The ground: where it is kept, and no condition is violated, the right holds.
    Ground(Regime),
    /// A doubt: where it is violated no source says what becomes of the right, which is open then; where it is kept that grants nothing.
    Doubt(&'a [Regime]),
}

impl Bearing<'_> {
    /// Whether the rule bears on this regime.
    #[must_use]
    pub fn is_on(self, regime: Regime) -> bool {
        match self {
            Bearing::None => false,
            Bearing::Condition(regimes) | Bearing::Doubt(regimes) => regimes.contains(&regime),
            Bearing::Ground(of) => of == regime,
        }
    }

    /// Whether a fault takes the right away.
    #[must_use]
    pub fn takes(self) -> bool {
        matches!(self, Bearing::Condition(_) | Bearing::Ground(_))
    }

    /// Whether a fault leaves the right to this regime open.
    #[must_use]
    pub fn doubts(self, regime: Regime) -> bool {
        matches!(self, Bearing::Doubt(regimes) if regimes.contains(&regime))
    }

    /// Whether the rule grants this regime.
    #[must_use]
    pub fn grants(self, regime: Regime) -> bool {
        self == Bearing::Ground(regime)
    }
}
