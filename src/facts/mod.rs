//! Facts: what the caller knows beside the declarations themselves.
//!
//! A rule asks through one small trait for each register of facts; [`FactBook`] answers from memory. An answer that is not
//! held is [`Known::Unknown`], never the usual case. [`FactBook::read_table`] reads a table from NDJSON or CSV, and [`TABLES`]
//! says which tables and columns there are.

mod employers;
mod fact_book;
mod fraction;
mod known;
mod registers;
mod same_employer;
mod tables;

pub use employers::{Employer, NaceVersion};
pub use fact_book::FactBook;
pub use fraction::Fraction;
pub(crate) use fraction::decimal;
pub use known::Known;
pub use registers::{
    CareerEntry, Careers, Contract, Contracts, EmployerDirectory, EmployerIdentity, EmployerSectors, Facts, FirstWork,
    OverseasApprovals, OverseasDecision, Pension, PensionKind, Pensions, Sector, StudentCounter, StudentCounters,
    WorkKind, WorkRegime,
};
pub use same_employer::{SameEmployer, same_employer};
pub use tables::{ColumnInfo, TABLES, TableFormat, TableInfo, ValueKind};
