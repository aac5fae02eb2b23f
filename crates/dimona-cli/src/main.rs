//! `dimona check`: reads declaration files and says what the NSSO will answer, why, and what to do.
//!
//! This program reads arguments and files and writes reports; every judgement is the library's.

mod args;
mod check;
mod facts;
mod output;
mod problems;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Cli, Command};

fn main() -> ExitCode {
    let Cli { command: Command::Check(check) } = Cli::parse();
    check::run(&check)
}
