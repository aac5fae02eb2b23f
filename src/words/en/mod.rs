//! English.

mod answers;
mod csv;
mod files;
mod json;
mod needs;
mod personnel_file;
mod report;
mod worker;
mod writing;
mod xml;

use super::Words;

/// English.
pub static EN: Words = Words {
    answers: answers::ANSWERS,
    csv: csv::CSV,
    files: files::FILES,
    json: json::JSON,
    needs: needs::NEEDS,
    personnel_file: personnel_file::PERSONNEL_FILE,
    report: report::REPORT,
    worker: worker::WORKER,
    writing: writing::WRITING,
    xml: xml::XML,
};
