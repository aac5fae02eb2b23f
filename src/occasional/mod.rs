//! Occasional work: days in agriculture, horticulture, hotels, restaurants and cafés, and at funerals.
//!
//! The right stands where the work is declared in time, in a sector that has occasional workers, within the days of the worker and, in
//! horeca, of the employer, and in agriculture and horticulture not behind other work in the sector. At funerals it is open, because no
//! source tells the number of days.

mod agency;
mod before;
mod employer_days;
mod farms;
mod nights;
mod rules;
mod seasonal_days;
mod stretches;
mod told_days;
mod work;

use crate::declaration::regime::{Contribution, RuleLists};
use crate::declaration::rule::{Loss, Regime};
use crate::id::WorkerType;
use crate::law::LegalRef;
use crate::words::{costs, regimes};

/// Occasional work.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::id::WorkerType;
/// use dimona::occasional;
/// assert_eq!(Engine::belgium().regime_of(WorkerType::Ext), Some(occasional::REGIME));
/// ```
pub const REGIME: Regime = Regime::new(regimes::occasional, |_, _| {
    Loss::new(
        costs::occasional(),
        LegalRef::seen("NSSO instructions on occasional workers: late, or beyond the days of the year"),
    )
});

/// What occasional work contributes to the engine.
pub(crate) static CONTRIBUTION: Contribution = Contribution {
    conditions: &[
        "begun-before-declaration",
        "contract-of-another-type",
        "hour-no-clock-shows",
        "late-declaration",
        "shift-without-length",
        "work-added-late",
        "work-outside-period",
        "worker-below-minimum-age",
    ],
    rules: RuleLists { on_register: rules::register_rules, on_employers: rules::employer_rules, ..RuleLists::NONE },
    ..Contribution::new(REGIME, &[WorkerType::Ext])
};
