//! `dimona measures`: employment measures.

use std::process::ExitCode;

use clap::Args;
use dimona::law::Law;

use crate::cases::{self, Cases};
use crate::facts::members;

/// Ask which employment measures apply for a worker in a quarter, and what they come to
///
/// A case tells the quarter, and as much of the employer and the worker as is known;
/// --help says what each member holds. Each measure is granted, refused with the
/// criterion that is not met, or open with the member that is not told. Amounts are
/// approximate, and every step of the arithmetic is shown. A quarter for which the law has
/// no values is an error that names them.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = members("measures"))]
pub(crate) struct Measures {
    #[command(flatten)]
    cases: Cases,
}

/// Runs `dimona measures`.
pub(crate) fn run(measures: &Measures) -> ExitCode {
    cases::run("measures", &measures.cases, &Law::belgium())
}
