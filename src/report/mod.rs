//! Reports: what the engine says, in text for people and in NDJSON for programs.
//!
//! A [`Report`] turns judged declarations into text, one by one, and holds no state: a [`ReportWriter`] writes it at once,
//! so that its memory does not grow with the run, and a batch does so from many threads. [`TextReport`] says what, why and
//! what to do; [`JsonReport`] writes the contract that [`SCHEMA`] describes; [`CountsReport`] gives the totals only.
//! [`ToldVerdict`] does all this for a single verdict. [`RuleList`], [`Explanation`] and [`LawList`] tell what a program goes by
//! before it sees a declaration.
//!
//! ```
//! use dimona::declaration::message::{Draft, Message};
//! use dimona::declaration::register::Register;
//! use dimona::engine::Engine;
//! use dimona::id::PeriodId;
//! use dimona::report::{JsonReport, ReportOptions, ReportWriter, TextReport};
//!
//! let engine = Engine::belgium();
//! let mut replay = engine.replay(Register::new());
//! let cancel = Message::dimona_cancel(PeriodId::new(660_000_000_112)?);
//! replay.add(1, 1, &Draft::from(&cancel));
//! let judged = replay.run().judged;
//!
//! let (mut text, mut json) = (Vec::new(), Vec::new());
//! let mut report = ReportWriter::new(TextReport::new(&engine, ReportOptions::default()), &engine, &mut text)?;
//! report.judged("july.json", &judged[0])?;
//! report.finish()?;
//! assert!(String::from_utf8(text)?.contains("answer   open: accepted, or worse"));
//!
//! let mut report = ReportWriter::new(JsonReport::new(&engine), &engine, &mut json)?;
//! report.judged("july.json", &judged[0])?;
//! let totals = report.finish()?;
//! assert_eq!(String::from_utf8(json)?.lines().count(), 3); // header, declaration, footer
//! assert_eq!(totals.answers(None), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answered;
#[cfg(test)]
mod citations;
mod compare;
mod cost;
mod json;
pub(crate) mod layout;
mod outcome;
mod reference;
pub(crate) mod render;
#[cfg(test)]
mod tests;
mod text;
mod threshold;
mod totals;
mod undoing;
mod verdict;
mod writer;

pub(crate) use answered::{Answered, Member, Members, Object};
pub use compare::{Cause, CodeComparison, CodeCount, CodeOutcome, CompareReport, Comparison, Tally};
pub use cost::Cost;
pub use json::JsonReport;
pub(crate) use layout::Page;
pub use reference::{DeadlineList, DeadlinesOf, Explanation, LawList, RuleList, Style};
pub use render::{FindingText, render};
pub use text::{CountsReport, TextReport};
pub use threshold::Threshold;
pub use totals::{RuleTotal, Totals};
pub use verdict::ToldVerdict;
pub use writer::ReportWriter;

use std::io;

use crate::engine::{Judged, Undeclared, Verdict};
use crate::words::Language;

/// The JSON Schema (draft 2020-12) of one line of the NDJSON that [`JsonReport`] writes.
pub const SCHEMA: &str = include_str!("schema-1.json");

/// The JSON Schema (draft 2020-12) of one line of the NDJSON that [`RuleList`], [`Explanation`], [`LawList`] and
/// [`DeadlineList`] write.
pub const REFERENCE_SCHEMA: &str = include_str!("reference/schema-1.json");

/// The JSON Schema (draft 2020-12) of one line of the NDJSON that [`CompareReport`] writes.
pub const COMPARE_SCHEMA: &str = include_str!("compare/schema-1.json");

/// How a run is told. A report holds nothing of the run itself: the same declaration gives the same text on any thread.
pub trait Report: Sync {
    /// Appends what stands before the declarations.
    ///
    /// # Errors
    ///
    /// When the text cannot be made.
    fn begin(&self, text: &mut Vec<u8>) -> io::Result<()>;

    /// Appends one declaration; `file` is what the report calls its file.
    ///
    /// # Errors
    ///
    /// When the text cannot be made.
    fn declaration(&self, text: &mut Vec<u8>, file: &str, judged: &Judged) -> io::Result<()>;

    /// Appends work under a contract for which there is no declaration; it stands behind the declarations.
    ///
    /// # Errors
    ///
    /// When the text cannot be made.
    fn undeclared(&self, text: &mut Vec<u8>, found: &Undeclared) -> io::Result<()> {
        let _ = (text, found);
        Ok(())
    }

    /// Appends what the run comes to.
    ///
    /// # Errors
    ///
    /// When the text cannot be made.
    fn end(&self, text: &mut Vec<u8>, totals: &Totals) -> io::Result<()>;

    /// Whether [`declaration`](Self::declaration) appends anything for a declaration with this verdict, so that a batch need
    /// not keep it.
    fn tells(&self, verdict: &Verdict) -> bool {
        let _ = verdict;
        true
    }
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
    /// The language of what people read; names, codes and members of NDJSON are the same in all.
    pub language: Language,
}
