//! Facts: what the caller knows beside the declarations themselves.
//!
//! A rule asks through one trait, [`Facts`]; [`FactBook`] answers from memory. An answer that is not held is
//! [`Known::Unknown`], never the usual case. [`FactBook::read_table`] reads a table from NDJSON or CSV, and [`TABLES`] says
//! which tables and columns there are.

mod agency;
mod answers;
mod career;
mod career_sums;
mod childcare;
mod comparable;
mod contract;
mod contract_days;
mod contract_index;
mod days;
mod employer_record;
mod employer_sectors;
mod employers;
mod fact_book;
mod fraction;
mod known;
mod limit;
mod links;
mod lists;
mod name;
mod pension;
mod person;
mod planned_shift;
mod registers;
mod same_employer;
mod school;
mod sector;
mod student_counter;
mod student_facts;
mod study;
mod sums;
mod tables;
mod usable;
mod worked_hours;
mod worker;

pub use career::{CareerEntry, Proof, WorkKind, WorkRegime, WorkSum};
pub use childcare::ChildcareVolume;
pub use contract::{Contract, FirstWork, HourlyPay};
pub use contract_days::{ContractDays, ContractPart};
pub use employer_record::is_administration;
pub use employers::{Crop, Employer, EmployerIdentity, NaceVersion};
pub use fact_book::FactBook;
pub use fraction::Fraction;
pub use known::Known;
pub use name::same_name;
pub(crate) use pension::EARLIEST_PENSION;
pub use pension::{Pension, PensionKind};
pub(crate) use person::born;
pub use person::{Person, PersonStatus};
pub use planned_shift::PlannedShift;
pub use registers::{Facts, OverseasDecision, Sector};
pub use same_employer::{SameEmployer, are_linked, same_employer};
pub use school::Community;
pub use student_counter::StudentCounter;
pub use study::{Nationality, Study, StudyEnd, StudyKind};
pub use tables::{TABLES, TableFormat, TableInfo};
pub use usable::{Consents, UsableFacts};
pub(crate) use usable::{consulted, needs_consent};
pub use worked_hours::WorkedHours;

// What a column is stands with the tables, and is seen here.
pub use crate::table::{ColumnInfo, ValueKind};
