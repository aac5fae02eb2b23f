//! What the crate knows before it sees a declaration: its rules and its law, for people and for programs.

mod deadline_list;
mod explanation;
mod law_list;
mod readable;
mod rule_list;

use serde::Serialize;

pub use deadline_list::{DeadlineList, DeadlinesOf};
pub use explanation::Explanation;
pub(in crate::report) use explanation::source;
pub use law_list::LawList;
pub use rule_list::RuleList;

use super::json::SCHEMA_VERSION;
use crate::words::Language;

/// For whom a list is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Style {
    /// Text for people.
    #[default]
    Text,
    /// NDJSON for programs: a header, then one object a line.
    Ndjson,
}

/// The first line of a list for programs; a list adds what it is about.
#[derive(Serialize)]
struct Header<T: Serialize> {
    schema: u32,
    #[serde(rename = "crate")]
    version: &'static str,
    language: &'static str,
    list: &'static str,
    /// A list that is written as it is made does not know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    #[serde(flatten)]
    about: T,
}

impl<T: Serialize> Header<T> {
    fn new(language: Language, list: &'static str, count: impl Into<Option<usize>>, about: T) -> Self {
        let (version, language) = (env!("CARGO_PKG_VERSION"), language.code());
        Header { schema: SCHEMA_VERSION, version, language, list, count: count.into(), about }
    }
}

/// Nothing more to say in a header.
#[derive(Serialize)]
struct NoMore {}
