//! What a run comes to.

use std::collections::HashMap;

use foldhash::fast::FixedState;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::text::has_something_to_say;
use crate::declaration::form::UNREADABLE_RECORD;
use crate::declaration::message::{Kind, Letter};
use crate::engine::{Engine, Judged, Level, RightState, UndeclaredWork, Untold, Verdict};
use crate::judgement::{Finding, Need};

/// What a run comes to: declarations by answer and by right, findings by rule, and what was assumed.
///
/// ```
/// use dimona::report::Totals;
/// assert_eq!(Totals::default().declarations(), 0);
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    declarations: u64,
    answers: [u64; Letter::ALL.len()],
    open_answers: u64,
    known: [u64; Letter::ALL.len()],
    rights: [u64; RightState::ALL.len()],
    rules: HashMap<String, RuleTotal, FixedState>,
    assumed: PerNeed,
    levels: [u64; 3],
    clean: u64,
    kinds: [u64; Kind::ALL.len()],
    undeclared: u64,
    elsewhere: u64,
    untold: Option<Untold>,
}

/// A count for each need.
#[derive(Clone, PartialEq, Eq, Debug)]
struct PerNeed([u64; Need::ALL.len()]);

impl Default for PerNeed {
    fn default() -> Self {
        PerNeed([0; Need::ALL.len()])
    }
}

/// How often a rule was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct RuleTotal {
    /// Findings that it is violated.
    pub violated: u64,
    /// Findings that it cannot be said.
    pub undetermined: u64,
}

impl Totals {
    /// Counts one declaration.
    pub fn add(&mut self, judged: &Judged, engine: &Engine) {
        self.add_verdict(&judged.verdict, engine);
    }

    /// Tells between which moments it is not known what was declared.
    pub fn add_untold(&mut self, untold: Untold) {
        self.untold = Some(untold);
    }

    /// Counts one verdict.
    pub(crate) fn add_verdict(&mut self, verdict: &Verdict, engine: &Engine) {
        self.declarations += 1;
        self.clean += u64::from(!has_something_to_say(verdict));
        if let Some(kind) = verdict.kind {
            self.kinds[kind as usize] += 1;
        }
        match verdict.answer.letter() {
            Some(letter) => self.answers[letter as usize] += 1,
            None => self.open_answers += 1,
        }
        if let Some(letter) = verdict.known_answer {
            self.known[letter as usize] += 1;
        }
        self.rights[verdict.right.state as usize] += 1;
        for finding in &verdict.findings {
            self.add_finding(finding, verdict, engine);
        }
        for need in verdict.assumed.iter() {
            self.assumed.0[need as usize] += 1;
        }
    }

    /// Counts work without a declaration, which is no declaration: its findings count among the others.
    pub fn add_undeclared(&mut self, work: &UndeclaredWork, engine: &Engine) {
        self.elsewhere += work.elsewhere;
        for undeclared in &work.found {
            let (finding, verdict) = (&undeclared.finding, engine.verdict_on(undeclared));
            self.undeclared += 1;
            self.add_finding(finding, &verdict, engine);
        }
    }

    fn add_finding(&mut self, finding: &Finding, verdict: &Verdict, engine: &Engine) {
        let violated = finding.is_violated();
        if violated {
            self.levels[engine.level(finding, verdict) as usize] += 1;
        }
        let total = RuleTotal { violated: violated.into(), undetermined: (!violated).into() };
        count(&mut self.rules, engine.rule(finding.rule()).name, total);
    }

    /// Counts what another part of the run came to.
    pub fn merge(&mut self, other: &Totals) {
        let sum = |into: &mut [u64], from: &[u64]| into.iter_mut().zip(from).for_each(|(into, from)| *into += from);
        self.declarations += other.declarations;
        self.open_answers += other.open_answers;
        self.clean += other.clean;
        self.undeclared += other.undeclared;
        self.elsewhere += other.elsewhere;
        self.untold = self.untold.or(other.untold);
        sum(&mut self.answers, &other.answers);
        sum(&mut self.known, &other.known);
        sum(&mut self.rights, &other.rights);
        sum(&mut self.assumed.0, &other.assumed.0);
        sum(&mut self.levels, &other.levels);
        sum(&mut self.kinds, &other.kinds);
        for (rule, total) in &other.rules {
            count(&mut self.rules, rule, *total);
        }
    }

    /// How many declarations a text report only counts: nothing was found, the answer is `A` and is not contradicted by the
    /// NSSO's own, and no right fails.
    #[must_use]
    pub fn clean(&self) -> u64 {
        self.clean
    }

    /// How many declarations were judged, records that cannot be read included.
    #[must_use]
    pub fn declarations(&self) -> u64 {
        self.declarations
    }

    /// Under how many contracts work is, or may be, without a declaration.
    #[must_use]
    pub fn undeclared(&self) -> u64 {
        self.undeclared
    }

    /// How many contracts are assumed to be declared elsewhere, because no register covers their employers.
    #[must_use]
    pub fn elsewhere(&self) -> u64 {
        self.elsewhere
    }

    /// Between which moments it is not known what was declared, because the register that a run begins with is older than its first declaration.
    #[must_use]
    pub fn untold(&self) -> Option<Untold> {
        self.untold
    }

    /// The kinds of declaration that were judged.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> + '_ {
        Kind::ALL.into_iter().filter(|kind| self.kinds[*kind as usize] > 0)
    }

    /// How many of them are records that cannot be read: what stands in them is in no other answer.
    #[must_use]
    pub fn unreadable(&self) -> u64 {
        self.rules.get(UNREADABLE_RECORD.name).map_or(0, |total| total.violated)
    }

    /// How many declarations have this answer; `None` stands for an open answer.
    #[must_use]
    pub fn answers(&self, letter: Option<Letter>) -> u64 {
        letter.map_or(self.open_answers, |letter| self.answers[letter as usize])
    }

    /// How many declarations have this answer of the NSSO itself, as far as it was given; [`answers`](Self::answers) counts what was
    /// predicted.
    #[must_use]
    pub fn known_answers(&self, letter: Letter) -> u64 {
        self.known[letter as usize]
    }

    /// How many declarations have a right in this state.
    #[must_use]
    pub fn rights(&self, state: RightState) -> u64 {
        self.rights[state as usize]
    }

    /// How many violated findings have this level.
    #[must_use]
    pub fn violated(&self, level: Level) -> u64 {
        self.levels[level as usize]
    }

    /// How many findings are undetermined.
    #[must_use]
    pub fn undetermined(&self) -> u64 {
        self.rules.values().map(|total| total.undetermined).sum()
    }

    /// The rules that were found, by name.
    pub fn rules(&self) -> impl Iterator<Item = (&str, RuleTotal)> {
        let mut rules: Vec<_> = self.rules.iter().map(|(name, total)| (name.as_str(), *total)).collect();
        rules.sort_unstable_by_key(|(name, _)| *name);
        rules.into_iter()
    }

    /// What was assumed, and for how many declarations.
    pub fn assumed(&self) -> impl Iterator<Item = (Need, u64)> + '_ {
        let counts = Need::ALL.into_iter().zip(self.assumed.0);
        counts.filter(|(_, declarations)| *declarations > 0)
    }
}

/// Adds to the count of a rule. Its name is copied only where it is found for the first time.
fn count(rules: &mut HashMap<String, RuleTotal, FixedState>, name: &str, of: RuleTotal) {
    if let Some(total) = rules.get_mut(name) {
        total.violated += of.violated;
        total.undetermined += of.undetermined;
    } else {
        rules.insert(name.to_owned(), of);
    }
}

#[derive(Serialize)]
struct RuleLine<'a> {
    rule: &'a str,
    #[serde(flatten)]
    total: RuleTotal,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UntoldLine {
    register_as_of: String,
    first_received_at: String,
}

#[derive(Serialize)]
struct AssumedLine {
    need: &'static str,
    declarations: u64,
}

/// Counts under their names, in this order.
struct Counts<const N: usize>([(&'static str, u64); N]);

impl<const N: usize> Serialize for Counts<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0)
    }
}

impl Serialize for Totals {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = |letter: Letter| (letter.as_str(), self.answers(Some(letter)));
        let [a, w, s, b] = Letter::ALL.map(count);
        let rules: Vec<_> = self.rules().map(|(rule, total)| RuleLine { rule, total }).collect();
        let assumed: Vec<_> =
            self.assumed().map(|(need, declarations)| AssumedLine { need: need.name(), declarations }).collect();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("declarations", &self.declarations)?;
        if self.unreadable() > 0 {
            map.serialize_entry("unreadable", &self.unreadable())?;
        }
        if self.undeclared > 0 {
            map.serialize_entry("undeclared", &self.undeclared)?;
        }
        if self.elsewhere > 0 {
            map.serialize_entry("declaredElsewhere", &self.elsewhere)?;
        }
        if let Some(untold) = &self.untold {
            let [register_as_of, first_received_at] = [untold.register_as_of, untold.first_received_at];
            map.serialize_entry(
                "untold",
                &UntoldLine {
                    register_as_of: register_as_of.to_string(),
                    first_received_at: first_received_at.to_string(),
                },
            )?;
        }
        map.serialize_entry("answers", &Counts([a, w, s, b, ("undetermined", self.open_answers)]))?;
        if self.known.iter().any(|count| *count > 0) {
            let known = Letter::ALL.map(|letter| (letter.as_str(), self.known_answers(letter)));
            map.serialize_entry("knownAnswers", &Counts(known))?;
        }
        map.serialize_entry("rights", &Counts(RightState::ALL.map(|state| (state.as_str(), self.rights(state)))))?;
        map.serialize_entry("rules", &rules)?;
        map.serialize_entry("assumed", &assumed)?;
        map.end()
    }
}
