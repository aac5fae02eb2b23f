//! The columns of a table, or the members of an object.

use std::fmt;

use super::header::Named;
use crate::words::{Said, cases, fact_tables};

/// How a value of a column is written in NDJSON; in CSV everything is text.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ValueKind {
    /// Text in quotes.
    Text,
    /// A number.
    Number,
    /// A number, or the same in quotes.
    NumberOrText,
    /// `true` or `false`.
    Flag,
    /// Text in quotes, or `true` or `false`.
    TextOrFlag,
    /// An object with members of its own, in NDJSON only.
    Object(&'static [ColumnInfo]),
    /// A list of such objects, in NDJSON only.
    List(&'static [ColumnInfo]),
}

impl ValueKind {
    /// What it is called.
    #[must_use]
    pub fn said(self) -> Said {
        match self {
            ValueKind::Text => fact_tables::text(),
            ValueKind::Number => fact_tables::number(),
            ValueKind::NumberOrText => fact_tables::number_or_text(),
            ValueKind::Flag => fact_tables::flag(),
            ValueKind::TextOrFlag => fact_tables::text_or_flag(),
            ValueKind::Object(_) => fact_tables::object(),
            ValueKind::List(_) => fact_tables::list(),
        }
    }
}

impl ValueKind {
    /// The members of an object, or of those of a list; none of what holds none.
    #[must_use]
    pub fn members(self) -> &'static [ColumnInfo] {
        match self {
            ValueKind::Object(members) | ValueKind::List(members) => members,
            _ => &[],
        }
    }
}

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

/// A column of a table of facts, or a member of a case.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ColumnInfo {
    /// Its name, in the header of a CSV file and as a member in NDJSON.
    pub name: &'static str,
    /// Whether every row has a value here.
    pub required: bool,
    /// How a value is written in NDJSON.
    pub kind: ValueKind,
    what: fn() -> Said,
}

/// How a caller calls a case of its own.
pub(crate) const REFERENCE: ColumnInfo = ColumnInfo::optional("reference", ValueKind::NumberOrText, cases::reference);

impl ColumnInfo {
    pub(crate) const fn required(name: &'static str, kind: ValueKind, what: fn() -> Said) -> Self {
        ColumnInfo { name, what, required: true, kind }
    }

    pub(crate) const fn optional(name: &'static str, kind: ValueKind, what: fn() -> Said) -> Self {
        ColumnInfo { name, what, required: false, kind }
    }

    /// What it holds, in Markdown.
    #[must_use]
    pub fn what(&self) -> Said {
        (self.what)()
    }
}

impl Named for ColumnInfo {
    fn name(&self) -> &'static str {
        self.name
    }

    fn is_required(&self) -> bool {
        self.required
    }
}
