//! English.

mod answers;
mod codes;
mod csv;
mod errors;
mod facts;
mod files;
mod formats;
mod json;
mod law;
mod needs;
mod personnel_file;
mod reference;
mod register;
mod report;
mod tables;
mod worker;
mod writing;
mod xml;

use super::Words;

/// English.
pub static EN: Words = Words {
    answers: answers::ANSWERS,
    codes: codes::CODES,
    csv: csv::CSV,
    errors: errors::ERRORS,
    facts: facts::FACTS,
    files: files::FILES,
    formats: formats::FORMATS,
    json: json::JSON,
    law: law::LAW,
    needs: needs::NEEDS,
    personnel_file: personnel_file::PERSONNEL_FILE,
    reference: reference::REFERENCE,
    register: register::REGISTER,
    report: report::REPORT,
    tables: tables::TABLES,
    worker: worker::WORKER,
    writing: writing::WRITING,
    xml: xml::XML,
};
