//! Where a legal value comes from, and how sure we are.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;

/// How a fact of law is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Confidence {
    /// Read in the source named.
    Seen,
    /// Follows from what was read, though no source says it in so many words.
    Inferred,
    /// Known from experience only; no source was read.
    Memory,
}

impl Confidence {
    /// The name in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Confidence::Seen => "seen",
            Confidence::Inferred => "inferred",
            Confidence::Memory => "memory",
        }
    }
}

/// A legal source: a citation, a confidence and the day until which it was checked.
///
/// ```
/// use dimona::law::{Confidence, LegalRef};
/// const QUOTA: LegalRef = LegalRef::seen("art. 17bis RD 28-11-1969");
/// assert_eq!(QUOTA.confidence(), Confidence::Seen);
/// assert_eq!(QUOTA.to_string(), "art. 17bis RD 28-11-1969");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct LegalRef {
    citation: Cow<'static, str>,
    confidence: Confidence,
    checked_on: NaiveDate,
}

impl LegalRef {
    /// A source that was read.
    #[must_use]
    pub const fn seen(citation: &'static str) -> Self {
        Self::new(citation, Confidence::Seen)
    }

    /// A reading that follows from sources.
    #[must_use]
    pub const fn inferred(citation: &'static str) -> Self {
        Self::new(citation, Confidence::Inferred)
    }

    /// A fact from memory.
    #[must_use]
    pub const fn memory(citation: &'static str) -> Self {
        Self::new(citation, Confidence::Memory)
    }

    const fn new(citation: &'static str, confidence: Confidence) -> Self {
        LegalRef { citation: Cow::Borrowed(citation), confidence, checked_on: super::KNOWLEDGE_DAY }
    }

    /// The same, checked on this day: sources are read one by one, and not all on the same day.
    pub(crate) const fn checked(mut self, day: NaiveDate) -> Self {
        self.checked_on = day;
        self
    }

    /// A source of the caller's own, checked on this day.
    #[must_use]
    pub fn own(citation: impl Into<String>, confidence: Confidence, checked_on: NaiveDate) -> Self {
        LegalRef { citation: Cow::Owned(citation.into()), confidence, checked_on }
    }

    /// The citation.
    #[must_use]
    pub fn citation(&self) -> &str {
        &self.citation
    }

    /// How the fact is known.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// The day until which the fact was checked.
    #[must_use]
    pub fn checked_on(&self) -> NaiveDate {
        self.checked_on
    }
}

impl fmt::Display for LegalRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.citation)
    }
}
