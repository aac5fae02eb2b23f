//! Occasional work: days in agriculture, horticulture, hotels, restaurants and cafés, and at funerals.
//!
//! The days of a horeca employer are counted, and those of a worker in horeca. No rule here decides whether the regime is granted, so
//! the right to it is undetermined. That it fails is decided where the declaration was late, came after work began, or is for more
//! days than a year may have.

mod rules;

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
    conditions: &["begun-before-declaration", "late-declaration", "work-added-late"],
    rules: RuleLists { on_register: rules::register_rules, on_employers: rules::employer_rules, ..RuleLists::NONE },
    ..Contribution::new(REGIME, &[WorkerType::Ext])
};
