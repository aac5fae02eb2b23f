//! `dimona check` reads declaration files and says what the NSSO will answer, why, and what to do; `dimona convert` writes them in
//! another format; `dimona facts` documents
//! the tables of facts and writes templates; `dimona deadline` says until when each declaration is in time; `dimona worker` shows one worker on one day; `dimona interim` shows an agency worker the relations of three years; `dimona rules`, `explain` and `law`
//! tell what it goes by; `dimona generate` writes files to try all of it on.
//!
//! This program reads arguments and files and writes reports; every judgement is the library's.

#![cfg_attr(not(test), warn(clippy::expect_used, clippy::panic, clippy::unwrap_used))]

mod amount;
mod answers;
mod args;
mod arguments;
mod cases;
mod check;
mod clock;
mod compare;
mod consent;
mod convert;
mod deadline;
mod directory;
mod drafts;
mod engine;
mod facts;
mod figures;
mod generate;
mod history;
mod inputs;
mod interim;
mod interrupt;
mod judging;
mod machine;
mod measures;
mod output;
mod problems;
mod progress;
mod records;
mod reference;
mod register;
mod stats;
mod watch;
mod words;
mod worker;
mod workers;
mod works;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use dimona::id::mask_ssins;

use crate::args::{Cli, Command};
use crate::problems::{Problems, reason};

fn main() -> ExitCode {
    // What is wrong with arguments is told in a language too, so that it has to be known before they are.
    words::speak(
        words::of_arguments(env::args_os().filter_map(|of| of.into_string().ok())).unwrap_or_else(words::of_system),
    );
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(fault) => return refused(&fault),
    };
    words::speak(cli.lang.unwrap_or_else(words::of_system));
    match cli.command {
        Command::Check(check) => check::run(&check),
        Command::Compare(compare) => compare::run(&compare),
        Command::Consent(consent) => consent::run(&consent),
        Command::Convert(convert) => convert::run(&convert),
        Command::Deadline(deadline) => deadline::run(&deadline),
        Command::Directory(directory) => directory::run(&directory),
        Command::Facts(facts) => facts::run(&facts),
        Command::Rules(rules) => reference::rules(&rules),
        Command::Explain(explain) => reference::explain(&explain),
        Command::Law(law) => reference::law(&law),
        Command::Worker(worker) => worker::run(&worker),
        Command::Workers(workers) => workers::run(&workers),
        Command::Interim(interim) => interim::run(&interim),
        Command::Works(works) => works::run(&works),
        Command::Measures(measures) => measures::run(&measures),
        Command::Generate(generate) => generate::run(&generate),
    }
}

/// Tells what is wrong with the arguments, or gives the help that they ask for. A message repeats arguments, and somebody may have typed
/// an SSIN where it does not belong.
fn refused(fault: &clap::Error) -> ExitCode {
    if !fault.use_stderr() {
        return match fault.print().and_then(|()| io::stdout().flush()) {
            Err(fault) if fault.kind() != io::ErrorKind::BrokenPipe => {
                Problems::default().file(&words::standard_output(), reason(&fault));
                ExitCode::from(2)
            }
            // Whoever read enough of it may leave.
            _ => ExitCode::SUCCESS,
        };
    }
    // There is no one left to tell when standard error is closed.
    let told: Vec<String> = arguments::told(fault).split('\n').map(problems::clean).collect();
    let _ = io::stderr().write_all(mask_ssins(&told.join("\n")).as_bytes());
    ExitCode::from(2)
}
