//! What a checker is expected to find.

use std::io::{self, Write};

use crate::{FileFormat, Plan};

/// Whether a rule is broken, or whether that cannot be said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcome {
    Violated,
    Undetermined,
}

/// A finding that follows from a planted fault.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Expected {
    rule: &'static str,
    outcome: Outcome,
    code: Option<&'static str>,
    settled_by: Option<&'static str>,
}

impl Expected {
    /// The rule is broken, and the NSSO has this code for it.
    pub(crate) const fn violated(rule: &'static str, code: &'static str) -> Expected {
        Expected { rule, outcome: Outcome::Violated, code: Some(code), settled_by: None }
    }

    /// The rule is broken, and the NSSO has no code for it.
    pub(crate) const fn without_code(rule: &'static str) -> Expected {
        Expected { rule, outcome: Outcome::Violated, code: None, settled_by: None }
    }

    /// It cannot be said whether the rule is broken; the code is the one that it would have.
    pub(crate) const fn open(rule: &'static str, code: &'static str) -> Expected {
        Expected { rule, outcome: Outcome::Undetermined, code: Some(code), settled_by: None }
    }

    /// It cannot be said whether the rule is broken, and the NSSO has no code for it.
    pub(crate) const fn open_without_code(rule: &'static str) -> Expected {
        Expected { rule, outcome: Outcome::Undetermined, code: None, settled_by: None }
    }

    /// The same, settled by an exception.
    pub(crate) const fn settled_by(self, exception: &'static str) -> Expected {
        Expected { settled_by: Some(exception), ..self }
    }

    /// One line of the truth file.
    pub(crate) fn write(&self, record: u64, to: &mut dyn Write) -> io::Result<()> {
        let outcome = match self.outcome {
            Outcome::Violated => "violated",
            Outcome::Undetermined => "undetermined",
        };
        write!(to, r#"{{"record":{record},"rule":"{}","outcome":"{outcome}","code":"#, self.rule)?;
        write_or_null(self.code, to)?;
        to.write_all(br#","settledBy":"#)?;
        write_or_null(self.settled_by, to)?;
        to.write_all(b"}\n")
    }
}

fn write_or_null(text: Option<&str>, to: &mut dyn Write) -> io::Result<()> {
    match text {
        Some(text) => write!(to, "\"{text}\""),
        None => to.write_all(b"null"),
    }
}

/// The first line of the truth file.
pub(crate) fn write_header(plan: &Plan, to: &mut dyn Write) -> io::Result<()> {
    let format = match plan.format {
        FileFormat::Ndjson => "ndjson",
        FileFormat::Csv => "csv",
        FileFormat::Xml => "xml",
    };
    writeln!(to, r#"{{"truth":1,"records":{},"seed":{},"format":"{format}"}}"#, plan.records, plan.seed)
}
