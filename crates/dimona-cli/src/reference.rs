//! `dimona rules`, `dimona explain` and `dimona law`: what the answers go by.

use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use dimona::declaration::glossary::anomalies;
use dimona::engine::Engine;
use dimona::id::mask_ssins;
use dimona::law::KNOWLEDGE_DAY;
use dimona::report::{Explanation, LawList, RuleList, Style};
use dimona::time::parse_date;
use dimona::words::Value;

use crate::args::Format;
use crate::output::Pipe;
use crate::problems::{Problems, write_reason};
use crate::words::{self, language};

/// List every rule: its codes, whether they block, and what it watches
///
/// "declaration" says in which kinds of declaration a code is given, "asked" whether the
/// rule is asked for every declaration or only for one that is not refused.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Rules {
    /// List as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

/// Explain a rule, or list the rules that give a code of the NSSO
#[derive(Args)]
#[command(after_long_help = EXIT)]
pub(crate) struct Explain {
    /// The name of a rule, such as late-declaration, or a code, such as 90373-460
    #[arg(value_name = "RULE", value_parser = NonEmptyStringValueParser::new())]
    rule: String,

    /// Explain as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

/// List every value of law in force on a day, with its source and whether it is trusted
///
/// A value without a last day is trusted for some months after the law was last checked.
/// Past that, rules take it as not known, and it is shown as not trusted.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Law {
    /// The day, as YYYY-MM-DD
    ///
    /// Otherwise the day on which the law was last checked, and not today: the same
    /// command gives the same list on any day.
    #[arg(long, value_name = "DATE", value_parser = words::read(parse_date), default_value_t = KNOWLEDGE_DAY, verbatim_doc_comment)]
    on: NaiveDate,

    /// List as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

const EXIT: &str = "Exit status:
  0  explained
  2  there is no such rule, and no rule that gives such a code";

/// Runs `dimona rules`.
pub(crate) fn rules(arguments: &Rules) -> ExitCode {
    finish(RuleList::of(&Engine::belgium()).in_language(language()).write(Pipe::new(), style(arguments.format)))
}

/// Runs `dimona explain`.
pub(crate) fn explain(arguments: &Explain) -> ExitCode {
    let engine = Engine::belgium();
    let list = RuleList::of(&engine).in_language(language());
    let (asked, style) = (arguments.rule.trim(), style(arguments.format));
    let told = mask_ssins(asked);
    if is_code(asked) {
        return match list.giving(asked) {
            Some(list) => finish(list.write(Pipe::new(), style)),
            None => refuse(&match anomalies().iter().find(|anomaly| anomaly.code.to_string() == asked) {
                Some(anomaly) if anomaly.silence().is_some() => words::never_told(told, Value::from(anomaly.silence())),
                Some(anomaly) if anomaly.blocks => words::not_looked_at(told, anomaly.element()),
                Some(anomaly) => words::not_looked_at_warning(told, anomaly.element()),
                None => words::no_such_code(told),
            }),
        };
    }
    match Explanation::of(&engine, asked) {
        Ok(explanation) => finish(explanation.in_language(language()).write(Pipe::new(), style)),
        Err(fault) => match list.nearest(asked).as_slice() {
            [] => refuse(&words::rules_are_listed(fault)),
            near => refuse(&words::did_you_mean(fault, Value::any_of(near.iter().copied()))),
        },
    }
}

/// Runs `dimona law`.
pub(crate) fn law(arguments: &Law) -> ExitCode {
    let engine = Engine::belgium();
    let list = LawList::on(engine.law(), arguments.on).in_language(language());
    finish(list.write(Pipe::new(), style(arguments.format)))
}

/// How a list is written in this format.
pub(crate) fn style(format: Format) -> Style {
    match format {
        Format::Text => Style::Text,
        Format::Ndjson => Style::Ndjson,
    }
}

/// Codes have digits and a hyphen only; no name of a rule does.
fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || c == '-')
}

fn finish(written: Result<(), dimona::Error>) -> ExitCode {
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => refuse(&words::file(words::standard_output(), write_reason(&fault))),
    }
}

fn refuse(problem: &str) -> ExitCode {
    Problems::default().tell(problem);
    ExitCode::from(2)
}
