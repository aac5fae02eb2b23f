//! One verdict, told: as text for people, and as an object for programs.

use std::fmt;

use serde::{Serialize, Serializer};

use super::json::DeclarationLine;
use super::render::FindingText;
use super::text::block;
use crate::declaration::message::Format;
use crate::engine::{Engine, Judged, Verdict};
use crate::id::Ssin;
use crate::words::{Language, Words};

/// A verdict, told. It prints as a block of the [`TextReport`](super::TextReport), with what is assumed behind it, and serialises as the object that the
/// [`JsonReport`](super::JsonReport) writes for a declaration, which [`SCHEMA`](super::SCHEMA) describes.
///
/// ```
/// use dimona::{Engine, Kind, Message, MessageContext, Register, Zone};
///
/// let engine = Engine::belgium();
/// let cancel = Message::new(Kind::Cancel).with_text(Zone::PeriodId, "660000000112")?;
/// let verdict = engine.check(&cancel.received(MessageContext::at("2026-07-01T10:00")?), &Register::new());
///
/// let told = engine.explain(&verdict).in_record("cancels", 7);
/// assert_eq!(told.findings()[0].action, "load a register that holds the period");
/// assert!(told.to_string().starts_with("cancels, record 7  CANCEL\n    answer   open"));
/// let object = serde_json::to_value(&told)?;
/// assert_eq!((&object["record"], &object["atLeast"]), (&7.into(), &"A".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct ToldVerdict<'a> {
    pub(super) engine: &'a Engine,
    pub(super) verdict: &'a Verdict,
    pub(super) language: Language,
    /// The file and the record in it.
    pub(super) place: Option<(&'a str, u64)>,
    pub(super) reference: Option<&'a str>,
    pub(super) format: Format,
    /// The worker, and whether the number is shown in full.
    pub(super) worker: Option<(Ssin, bool)>,
    /// Whether the text tells what is assumed; a report tells it once.
    pub(super) with_assumed: bool,
}

impl Engine {
    /// A verdict of this engine in words: what is wrong, why, and what to do.
    ///
    /// ```
    /// use dimona::{Engine, Kind, Message, MessageContext, Register};
    /// let engine = Engine::belgium();
    /// let verdict = engine.check(&Message::new(Kind::In).received(MessageContext::default()), &Register::new());
    /// for finding in engine.explain(&verdict).findings() {
    ///     println!("{} ({}): {}", finding.what, finding.law, finding.action);
    /// }
    /// # assert!(!verdict.findings.is_empty());
    /// ```
    #[must_use]
    pub fn explain<'a>(&'a self, verdict: &'a Verdict) -> ToldVerdict<'a> {
        ToldVerdict {
            engine: self,
            verdict,
            language: Language::default(),
            place: None,
            reference: None,
            format: Format::Memory,
            worker: None,
            with_assumed: true,
        }
    }
}

impl<'a> ToldVerdict<'a> {
    /// The verdict on a declaration of a run.
    pub(super) fn of_judged(engine: &'a Engine, file: &'a str, judged: &'a Judged) -> Self {
        let told = engine.explain(&judged.verdict).in_record(file, judged.origin.record).in_format(judged.format);
        ToldVerdict { reference: judged.reference.as_deref(), with_assumed: false, ..told }
    }

    /// In this language; without it, in English.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        ToldVerdict { language, ..self }
    }

    /// With fields named as this format names them; without it, as zones of the NSSO's glossary.
    #[must_use]
    pub fn in_format(self, format: Format) -> Self {
        ToldVerdict { format, ..self }
    }

    /// On this record, counted from 1, of this file. Without it the object says record 1 of a file without a name.
    #[must_use]
    pub fn in_record(self, file: &'a str, record: u64) -> Self {
        ToldVerdict { place: Some((file, record)), ..self }
    }

    /// With this reference of the sender's own.
    #[must_use]
    pub fn with_reference(self, reference: &'a str) -> Self {
        ToldVerdict { reference: Some(reference), ..self }
    }

    /// The findings in words, in the order of the verdict. Where an exception settled the right for the worker, the next step is
    /// that of the exception.
    #[must_use]
    pub fn findings(&self) -> Vec<FindingText> {
        let words = self.words();
        let of = |finding| FindingText::in_verdict(self.engine, self.verdict, finding, words);
        self.verdict.findings.iter().map(of).collect()
    }

    pub(super) fn words(&self) -> &'static Words {
        self.language.words()
    }
}

impl fmt::Display for ToldVerdict<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Vec::new();
        block(&mut text, self).map_err(|_| fmt::Error)?;
        f.write_str(&String::from_utf8_lossy(&text))
    }
}

impl Serialize for ToldVerdict<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        DeclarationLine::of(self).serialize(serializer)
    }
}
