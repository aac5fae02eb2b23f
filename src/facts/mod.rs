//! Facts: what the caller knows beside the declarations themselves.
//!
//! A rule asks through one small trait for each register of facts; [`FactBook`] answers from memory. An answer that is not
//! held is [`Known::Unknown`], never the usual case.

mod fact_book;
mod fraction;
mod known;
mod registers;
mod same_employer;

pub use fact_book::FactBook;
pub use fraction::Fraction;
pub(crate) use fraction::decimal;
pub use known::Known;
pub use registers::{
    CareerEntry, Careers, EmployerDirectory, EmployerSectors, Facts, OverseasApprovals, OverseasDecision, Pension,
    PensionKind, Pensions, Sector, StudentCounter, StudentCounters, WorkKind, WorkRegime,
};
pub use same_employer::same_employer;
