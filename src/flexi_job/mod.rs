//! Flexi-jobs: whether a person may work as a flexi-jobber in a quarter.
//!
//! The person has a pension at the end of T-2, or worked at least four fifths of a full-time job at other employers in T-3 and
//! did not reduce from full-time to four fifths just before. T is the quarter of the flexi-job; only the one third quarter
//! before it counts, not the three quarters before it.
//!
//! ```
//! use dimona::facts::{CareerEntry, FactBook, Fraction, WorkKind};
//! use dimona::declaration::message::EmployerNumbers;
//! use dimona::flexi_job;
//! use dimona::time::Quarter;
//!
//! let worker = "90.02.14-001.28".parse()?;
//! let mut facts = FactBook::new();
//! for quarter in ["2024Q4", "2025Q1", "2025Q2"] {
//!     let work = CareerEntry::new(WorkKind::Ordinary, EmployerNumbers::NONE, Some(Fraction::FOUR_FIFTHS))?;
//!     facts.add_career(worker, quarter.parse()?, work);
//! }
//! let right = flexi_job::right_on(worker, "2026Q1".parse()?, &facts);
//! assert_eq!(right.holds.known(), Some(true));
//! assert_eq!(right.worked_in_t3, Some(Fraction::FOUR_FIFTHS));
//! # Ok::<(), dimona::Error>(())
//! ```

mod activity;
mod barring;
mod career;
mod job;
mod other_work;
mod pay;
mod pension;
mod placed;
mod reduction;
mod right;
mod rules;
mod said;
mod sector;
mod untold;

pub use right::{FlexiJobRight, Inquiry, next_possible_quarter, right_on};

use crate::declaration::regime::{Contribution, RuleLists};
use crate::declaration::rule::{Loss, Regime, percent_of};
use crate::id::WorkerType;
use crate::law::LegalRef;
use crate::words::{costs, regimes};

/// Flexi-jobs.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::flexi_job;
/// use dimona::id::WorkerType;
/// assert_eq!(Engine::belgium().regime_of(WorkerType::Flx), Some(flexi_job::REGIME));
/// ```
pub const REGIME: Regime = Regime::new(regimes::flexi_job, |law, work| {
    let row = law.sanction.flexi_wage_percent.at(law.on(work.day)).row();
    let base = row.zip(work.wages).map(|(row, wages)| percent_of(wages, (*row.value()).into()));
    let legal = row.map(|row| row.legal().clone());
    let of_scheme = || LegalRef::seen("payroll offices on what a flexi-job costs that is none");
    Loss::new(
        costs::flexi_job(row.map(|row| *row.value()), work.wages.filter(|_| base.is_some()), base),
        legal.unwrap_or_else(of_scheme),
    )
});

/// What flexi-jobs contribute to the engine.
pub(crate) static CONTRIBUTION: Contribution = Contribution {
    conditions: &[
        "begins-before-contract",
        "begun-before-declaration",
        "days-between-contracts",
        "ends-behind-contract",
        "facts-without-consent",
        "hour-no-clock-shows",
        "late-declaration",
        "shift-without-length",
        "work-added-late",
        "work-outside-period",
        "worker-below-minimum-age",
    ],
    // Only an answer without a warning allows the work to be declared as a flexi-job, and of that of a change nothing is told.
    doubts: &["late-update"],
    rules: RuleLists { on_message: rules::message_rules, on_register: rules::register_rules, ..RuleLists::NONE },
    ..Contribution::new(REGIME, &[WorkerType::Flx])
};
