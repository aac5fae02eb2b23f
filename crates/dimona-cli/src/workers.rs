//! `dimona workers`: many workers on one day.

use std::collections::BTreeSet;
use std::process::ExitCode;

use chrono::{Datelike, Months, NaiveDate};
use clap::{Args, ValueEnum};
use dimona::id::Ssin;
use dimona::time::parse_date;
use dimona::worker::{ListStyle, WorkerList, at_work_in};

use crate::output::Pipe;
use crate::problems::Problems;
use crate::words;
use crate::worker::Known;

/// Show every worker on one day: student hours left, right to a flexi-job, what is missing
///
/// Everybody is shown of whom a table of facts or the register tells something, those with
/// the fewest hours left first. With --month only those who work in that month by the
/// register, on its last day: who runs out this month?
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = EXIT)]
pub(crate) struct Workers {
    /// The day, as YYYY-MM-DD
    #[arg(long, value_name = "DATE", required_unless_present = "month", value_parser = words::read(parse_date))]
    on: Option<NaiveDate>,

    /// The month, as YYYY-MM; needs --register, which tells who works in it
    #[arg(long, value_name = "MONTH", requires = "register", conflicts_with = "on", value_parser = month())]
    month: Option<NaiveDate>,

    /// Show as a table, as CSV for a spreadsheet, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    #[command(flatten)]
    known: Known,
}

/// How a list is written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Csv,
    Ndjson,
}

const EXIT: &str = "Exit status:
  0  shown; what is open, or used up, is shown too
  2  a table of facts or the register could not be read, nobody is in them, the list could not
     be written, or the arguments are wrong";

/// A month, as its first day.
fn month() -> impl Fn(&str) -> Result<NaiveDate, String> + Clone {
    |text| {
        let day = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
        day.and_then(|_| parse_date(&format!("{text}-01")).ok()).ok_or_else(words::no_month)
    }
}

/// Writes the list and gives the exit status.
pub(crate) fn run(workers: &Workers) -> ExitCode {
    let mut problems = Problems::default();
    match show(workers, &mut problems) {
        Some(()) if !problems.any() => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}

fn show(workers: &Workers, problems: &mut Problems) -> Option<()> {
    let (engine, register, told) = workers.known.read(problems)?;
    let (day, listed): (NaiveDate, BTreeSet<Ssin>) = match (workers.on, workers.month) {
        (_, Some(first)) => {
            let last = first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first);
            (last, at_work_in(&register, first.year(), first.month()))
        }
        (on, None) => {
            let registered = register.periods().filter_map(|period| period.content.worker);
            (on.unwrap_or_default(), told.into_iter().chain(registered).collect())
        }
    };
    if listed.is_empty() {
        problems.tell(words::nobody());
        return None;
    }
    let style = match workers.format {
        Format::Text => ListStyle::Text,
        Format::Csv => ListStyle::Csv,
        Format::Ndjson => ListStyle::Ndjson,
    };
    WorkerList::of(&engine, &register, listed, day, &workers.known.employer())
        .write(Pipe::new(), style, workers.known.options())
        .map_err(|fault| problems.file(&words::standard_output(), fault))
        .ok()
}
