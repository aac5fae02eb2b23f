//! English.

mod errors;
mod facts;
mod formats;
mod needs;
mod register;
mod report;
mod tables;
mod worker;

use super::Words;

/// English.
pub static EN: Words = Words {
    errors: errors::ERRORS,
    facts: facts::FACTS,
    formats: formats::FORMATS,
    needs: needs::NEEDS,
    register: register::REGISTER,
    report: report::REPORT,
    tables: tables::TABLES,
    worker: worker::WORKER,
};
