//! Reports: what the engine says, in text for people and in NDJSON for programs.
//!
//! A report takes one judged declaration after the other and writes at once, so that its memory does not grow with the run.
//! [`TextReport`] says what, why and what to do; [`JsonReport`] writes the contract that [`SCHEMA`] describes. [`RuleList`],
//! [`Explanation`] and [`LawList`] tell what a program goes by before it sees a declaration.
//!
//! ```
//! use dimona::dimona::message::{DimonaCancel, Draft, Message};
//! use dimona::dimona::register::Register;
//! use dimona::engine::Engine;
//! use dimona::id::PeriodId;
//! use dimona::report::{JsonReport, Report, ReportOptions, TextReport};
//!
//! let engine = Engine::belgium();
//! let mut replay = engine.replay(Register::new());
//! let cancel = Message::Cancel(DimonaCancel::new(PeriodId::new(660_000_000_112)?));
//! replay.add(1, 1, &Draft::from(&cancel));
//! let judged = replay.run().judged;
//!
//! let (mut text, mut json) = (Vec::new(), Vec::new());
//! let mut report = TextReport::new(&mut text, &engine, ReportOptions::default());
//! report.judged("july.json", &judged[0])?;
//! report.finish()?;
//! assert!(String::from_utf8(text)?.contains("answer   open: at least accepted"));
//!
//! let mut report = JsonReport::new(&mut json, &engine, ReportOptions::default())?;
//! report.judged("july.json", &judged[0])?;
//! let totals = report.finish()?;
//! assert_eq!(String::from_utf8(json)?.lines().count(), 3); // header, declaration, footer
//! assert_eq!(totals.answers(None), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod json;
pub(crate) mod layout;
mod reference;
pub(crate) mod render;
mod text;
mod threshold;
mod totals;

pub use json::JsonReport;
pub use reference::{Explanation, LawList, RuleList, Style};
pub use render::{Words, render};
pub use text::TextReport;
pub use threshold::Threshold;
pub use totals::{RuleTotal, Totals};

use crate::engine::Judged;
use crate::error::Error;

/// The JSON Schema (draft 2020-12) of one line of the NDJSON that [`JsonReport`] writes.
pub const SCHEMA: &str = include_str!("schema-1.json");

/// The JSON Schema (draft 2020-12) of one line of the NDJSON that [`RuleList`], [`Explanation`] and [`LawList`] write.
pub const REFERENCE_SCHEMA: &str = include_str!("reference/schema-1.json");

/// A report that is written declaration by declaration.
pub trait Report {
    /// Writes one declaration. `file` is what the report calls its file.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn judged(&mut self, file: &str, judged: &Judged) -> Result<(), Error>;

    /// Writes the totals, flushes the output, and gives the totals.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    fn finish(self) -> Result<Totals, Error>
    where
        Self: Sized;
}

/// How a report is written.
///
/// ```
/// use dimona::report::ReportOptions;
/// let mut options = ReportOptions::default();
/// assert!(!options.show_ssin);
/// options.show_ssin = true;
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct ReportOptions {
    /// Shows SSINs in full. Otherwise only their check digits are shown. NDJSON holds none in any case.
    pub show_ssin: bool,
}
