//! Cases of the systems beside the declaration: one JSON object a line in, one answer each out.
//!
//! [`COMMANDS`] is the one list of what can be asked: reading, the documents and the program come from it. [`SCHEMA`] is
//! written beside it, and a test holds every answer against it.
//!
//! ```
//! use dimona::cases::{CaseList, Command};
//! use dimona::law::Law;
//! use dimona::report::Style;
//! use dimona::words::Language;
//!
//! let asked = br#"{"date":"2026-06-29","action":"modify","relation":"listed","actingFor":"own","role":"user","permission":true,"channel":"secured","key":"digital"}"#;
//! let (law, mut answers) = (Law::belgium(), Vec::new());
//! let command = Command::named("works/access").unwrap();
//! let mut list = CaseList::new(&mut answers, Style::Ndjson, Language::default());
//! list.answer(command, &law, "asked.ndjson", &asked[..])?;
//! assert!(String::from_utf8(answers)?.contains(r#""decision":"deny","reason":"DECLARANT_ONLY_SINCE_20260629""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod commands;
mod list;

pub use commands::{COMMANDS, Command};
pub use list::CaseList;

pub use crate::table::{ColumnInfo, ValueKind};

/// The JSON Schema (draft 2020-12) of one line of the NDJSON that a [`CaseList`] writes.
pub const SCHEMA: &str = include_str!("schema-1.json");
