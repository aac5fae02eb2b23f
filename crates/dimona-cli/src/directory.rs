//! `dimona directory`: the employer directory.

use std::process::ExitCode;

use clap::Args;
use dimona::law::Law;

use crate::cases::{self, Cases};
use crate::facts::members;

/// Decide whether a field of the employer directory is shown to whoever asks for it
///
/// A case tells who asks for which field, what for and when; --help says what each member
/// holds. The first line of the decision that fits decides, and what no line
/// allows is denied. So is a case that does not tell what a line goes by. Where a case has
/// the entry of the employer too, the answer shows of it what may be shown, and nothing else.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = members("directory"))]
pub(crate) struct Directory {
    #[command(flatten)]
    cases: Cases,
}

/// Runs `dimona directory`.
pub(crate) fn run(directory: &Directory) -> ExitCode {
    cases::run("directory", &directory.cases, &Law::belgium())
}
