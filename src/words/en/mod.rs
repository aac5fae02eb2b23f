//! English.

mod codes;
mod law;
mod needs;
mod reference;
mod report;
mod worker;

use super::Words;

/// English.
pub static EN: Words = Words {
    codes: codes::CODES,
    law: law::LAW,
    needs: needs::NEEDS,
    reference: reference::REFERENCE,
    report: report::REPORT,
    worker: worker::WORKER,
};
