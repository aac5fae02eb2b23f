//! English.

mod answers;
mod codes;
mod csv;
mod files;
mod json;
mod law;
mod needs;
mod personnel_file;
mod reference;
mod report;
mod worker;
mod writing;
mod xml;

use super::Words;

/// English.
pub static EN: Words = Words {
    answers: answers::ANSWERS,
    codes: codes::CODES,
    csv: csv::CSV,
    files: files::FILES,
    json: json::JSON,
    law: law::LAW,
    needs: needs::NEEDS,
    personnel_file: personnel_file::PERSONNEL_FILE,
    reference: reference::REFERENCE,
    report: report::REPORT,
    worker: worker::WORKER,
    writing: writing::WRITING,
    xml: xml::XML,
};
