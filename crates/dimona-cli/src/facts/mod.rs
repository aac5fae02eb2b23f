//! Tables of facts: reading a directory of them, their templates and their documentation.

mod document;
mod init;
mod read;

use std::process::ExitCode;

pub(crate) use document::{document, members};
pub(crate) use read::read;

use crate::args::{Facts, FactsCommand};

/// Runs `dimona facts`.
pub(crate) fn run(facts: &Facts) -> ExitCode {
    match &facts.command {
        FactsCommand::Init { directory } => init::run(directory),
    }
}
