//! English.

mod needs;
mod report;
mod worker;

use super::Words;

/// English.
pub static EN: Words = Words { needs: needs::NEEDS, report: report::REPORT, worker: worker::WORKER };
