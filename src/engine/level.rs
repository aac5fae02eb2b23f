//! How grave a finding is to the user.

use std::str::FromStr;

use super::Engine;
use super::verdict::Verdict;
use crate::declaration::message::Letter;
use crate::declaration::rule::{About, Side};
use crate::error::{Error, ErrorKind};
use crate::judgement::Finding;

/// How grave a finding is. The user's to change; it touches reports and exit codes only, never codes or answers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Level {
    /// Good to know.
    Note,
    /// Accepted, but it costs something.
    Warning,
    /// Refused.
    Error,
}

impl Level {
    /// The word in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }

    /// The level of a finding where the user has set none: an error where the NSSO refuses, a warning where it warns or a
    /// right fails, that of another period too, otherwise a note.
    pub(super) fn by_default(about: &About, letter: Option<Letter>, finding: &Finding) -> Level {
        if !finding.is_violated() {
            return Level::Note;
        }
        match (about.side, letter) {
            _ if about.takes_from.is_some() => Level::Warning,
            (Side::Answer, Some(Letter::B)) => Level::Error,
            (Side::Answer, Some(_)) | (Side::Right, _) => Level::Warning,
            _ => Level::Note,
        }
    }
}

impl FromStr for Level {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        [Level::Note, Level::Warning, Level::Error]
            .into_iter()
            .find(|level| level.as_str() == text)
            .ok_or_else(|| Error::from(ErrorKind::UnknownLevel(text.into())))
    }
}

impl Engine {
    /// How grave a finding is: as the user set it, otherwise by what the NSSO makes of it.
    #[must_use]
    pub fn level(&self, finding: &Finding, verdict: &Verdict) -> Level {
        let meta = self.rule(finding.rule());
        match self.levels.get(meta.name) {
            Some(level) if finding.is_violated() => *level,
            _ => Level::by_default(&meta.about, self.letter(verdict, finding), finding),
        }
    }
}
