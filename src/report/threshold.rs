//! From which finding on a run counts as failed.

use super::totals::Totals;
use crate::declaration::message::Letter;
use crate::engine::Level;
use crate::judgement::Finding;

/// From which finding on a run counts as failed. Each threshold contains the ones before it.
///
/// ```
/// use dimona::report::Threshold;
/// assert_eq!(Threshold::from_name("warn"), Some(Threshold::Warn));
/// assert_eq!(Threshold::default().as_str(), "refuse");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Threshold {
    /// A violated rule at level error: the NSSO refuses. Or its own answer says that it refused.
    #[default]
    Refuse,
    /// A violated rule at level warning or error, or the NSSO's own answer is a warning or waits.
    Warn,
    /// Those, and every open question.
    Undetermined,
    /// None.
    Never,
}

impl Threshold {
    /// Every threshold.
    pub const ALL: [Threshold; 4] = [Threshold::Refuse, Threshold::Warn, Threshold::Undetermined, Threshold::Never];

    /// The name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Threshold::Refuse => "refuse",
            Threshold::Warn => "warn",
            Threshold::Undetermined => "undetermined",
            Threshold::Never => "never",
        }
    }

    /// The threshold of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Threshold> {
        Threshold::ALL.into_iter().find(|threshold| threshold.as_str() == name)
    }

    /// Whether a finding of this level lies at the threshold or above it.
    #[must_use]
    pub fn reached_by(self, level: Level, finding: &Finding) -> bool {
        self.reached(level, finding.is_violated())
    }

    /// Whether anything in these totals lies at the threshold or above it.
    #[must_use]
    pub fn reached_in(self, totals: &Totals) -> bool {
        let levels = [Level::Note, Level::Warning, Level::Error];
        let violated = levels.into_iter().any(|level| totals.violated(level) > 0 && self.reached(level, true));
        let known = |letter, level| totals.known_answers(letter) > 0 && self.reached(level, true);
        let answered =
            known(Letter::B, Level::Error) || known(Letter::W, Level::Warning) || known(Letter::S, Level::Warning);
        violated || answered || (totals.undetermined() > 0 && self.reached(Level::Note, false))
    }

    fn reached(self, level: Level, violated: bool) -> bool {
        match self {
            Threshold::Refuse => violated && level >= Level::Error,
            Threshold::Warn => violated && level >= Level::Warning,
            Threshold::Undetermined => !violated || level >= Level::Warning,
            Threshold::Never => false,
        }
    }
}
