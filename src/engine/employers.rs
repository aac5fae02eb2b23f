//! What only the declarations of one employer together show.

use std::collections::BTreeMap;

use super::verdict::Verdict;
use super::{Engine, judge};
use crate::declaration::message::Letter;
use crate::declaration::register::{Change, Content, Effect, RegisterView, Resolution};
use crate::declaration::rule::{EmployerContext, EmployerCount, EmployerKey};
use crate::judgement::{Finding, Need, Outcome, State};

/// What an applied declaration adds to one account of its employer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Tally {
    /// The place of the rule in the engine.
    pub(crate) rule: usize,
    /// The employer.
    pub(crate) employer: EmployerKey,
    /// The account and the amount.
    pub(crate) count: EmployerCount,
}

/// The accounts of employers while declarations are replayed one by one.
#[derive(Default)]
pub(crate) struct Accounts(BTreeMap<(usize, EmployerKey, i64), i64>);

impl Accounts {
    /// Adds what a declaration adds, and gives what stood there before.
    pub(crate) fn add(&mut self, tally: &Tally) -> i64 {
        let account = self.0.entry((tally.rule, tally.employer, tally.count.account)).or_default();
        let before = *account;
        *account = before.saturating_add(tally.count.amount);
        before
    }
}

impl Engine {
    pub(crate) fn judges_employers(&self) -> bool {
        !self.table.employers.is_empty()
    }

    /// What applying this effect adds to the accounts of employers; asked on the register before it is applied.
    pub(crate) fn tallies(&self, effect: &Effect, register: &impl RegisterView) -> Vec<Tally> {
        let mut tallies = Vec::new();
        if !self.judges_employers() {
            return tallies;
        }
        let (before, after): (Option<Content>, Option<Content>) = match effect.change() {
            Change::Open(opening) => (None, Some(opening.content)),
            Change::Amend { id, content, cancelled, .. } => {
                let before = match register.resolve(*id) {
                    Resolution::Found(period) if !period.cancelled => Some(period.content),
                    _ => None,
                };
                (before, (!cancelled).then_some(*content))
            }
            _ => return tallies,
        };
        let employer = after.or(before).and_then(|content| EmployerKey::of(&content.employer, self.facts()));
        let Some(employer) = employer else { return tallies };
        let cx = self.employer_context();
        for (rule, asked) in self.table.employers.iter().enumerate() {
            let counts = asked.rule.counts(before.as_ref(), after.as_ref(), &cx);
            tallies.extend(counts.into_iter().flatten().map(|count| Tally { rule, employer, count }));
        }
        tallies
    }

    /// What a rule on employers says; `before` is what stood in the account.
    pub(crate) fn judge_account(&self, rule: usize, count: EmployerCount, before: i64) -> Option<Amendment> {
        let asked = self.table.employers.get(rule)?;
        match asked.rule.check(count, before, &self.employer_context()) {
            Outcome::Violated(evidence) => Some(Amendment::Finding(asked.finding(State::Violated(evidence)))),
            Outcome::Undetermined(missing) if asked.assumes(missing) => Some(Amendment::Assumed(missing.need())),
            Outcome::Undetermined(missing) => Some(Amendment::Finding(asked.finding(State::Undetermined(missing)))),
            Outcome::Satisfied | Outcome::NotApplicable => None,
        }
    }

    fn employer_context(&self) -> EmployerContext<'_> {
        EmployerContext::new(&self.law, self.facts(), &self.policies)
    }
}

/// What a rule on employers puts to a verdict.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Amendment {
    /// A finding.
    Finding(Finding),
    /// That the usual case was assumed.
    Assumed(Need),
}

impl Engine {
    /// Takes up what rules on employers say. They may bring a warning and never a refusal.
    pub(crate) fn amend(&self, verdict: &mut Verdict, amendments: impl IntoIterator<Item = Amendment>) {
        for amendment in amendments {
            let finding = match amendment {
                Amendment::Finding(finding) => finding,
                Amendment::Assumed(need) => {
                    verdict.assumed.insert(need);
                    continue;
                }
            };
            if self.letter(verdict, &finding).is_some() {
                verdict.answer = verdict.answer.with(Letter::W, finding.is_violated());
            }
            verdict.findings.push(finding);
        }
        judge::sort(&mut verdict.findings);
    }
}
