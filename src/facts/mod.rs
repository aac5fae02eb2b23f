//! Facts: what the caller knows beside the declarations themselves.
//!
//! A rule asks through one small trait for each register of facts; [`FactBook`] answers from memory. An answer that is not
//! held is [`Known::Unknown`], never the usual case.

mod fact_book;
mod known;
mod registers;

pub use fact_book::FactBook;
pub use known::Known;
pub use registers::{EmployerSectors, Facts, Sector, StudentCounter, StudentCounters};
