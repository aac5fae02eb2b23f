//! What only the declarations of one employer together show.

use std::collections::{BTreeMap, HashMap};

use super::verdict::{Right, RightState, Verdict};
use super::{Engine, judge};
use crate::declaration::message::Letter;
use crate::declaration::register::{Change, Content, Effect, Period, Register, RegisterView, Resolution};
use crate::declaration::rule::{EmployerContext, EmployerCount, EmployerKey, Standing};
use crate::declaration::rules::open_right::OPEN_RIGHT;
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
pub(crate) struct Accounts(BTreeMap<(usize, EmployerKey, i64), Account>);

impl Accounts {
    /// Adds what a declaration adds, and gives what stood there before.
    pub(crate) fn add(&mut self, tally: &Tally) -> Standing {
        self.0.entry((tally.rule, tally.employer, tally.count.account)).or_default().add(tally.count)
    }
}

/// One account of an employer: the things that it holds.
#[derive(Default)]
pub(crate) struct Account {
    /// How much there is of each thing, and its rank when it came in.
    things: HashMap<i64, (i64, i64)>,
}

impl Account {
    /// Adds to a thing, and gives what stood there before.
    pub(crate) fn add(&mut self, count: EmployerCount) -> Standing {
        let things = self.things.len() as i64;
        let (amount, rank) = self.things.get(&count.thing).copied().unwrap_or((0, things + 1));
        // What is taken back may have been added before the run.
        match amount.saturating_add(count.amount).max(0) {
            0 => self.things.remove(&count.thing),
            left => self.things.insert(count.thing, (left, rank)),
        };
        Standing { things, amount, rank }
    }
}

impl Engine {
    /// What applying this effect adds to the accounts of employers; asked on the register before it is applied.
    pub(crate) fn tallies(&self, effect: &Effect, register: &impl RegisterView) -> Vec<Tally> {
        let mut tallies = Vec::new();
        let content = match effect.change() {
            Change::Open(opening) => &opening.content,
            Change::Amend { content, .. } => content,
            _ => return tallies,
        };
        // Nearly always none.
        if !self.counts_for_employers(content) {
            return tallies;
        }
        let (before, after, doubtful): (Option<Content>, Option<Content>, bool) = match effect.change() {
            Change::Amend { id, content, cancelled, doubt } => {
                let Resolution::Found(period) = register.resolve(*id) else { return tallies };
                let before = (!period.cancelled).then_some(period.content);
                (before, (!cancelled).then_some(*content), !period.doubt.with(*doubt).is_none())
            }
            Change::Open(opening) => (None, Some(*content), opening.doubtful),
            _ => return tallies,
        };
        self.tally(content, (before.as_ref(), after.as_ref()), &mut |mut tally| {
            // What the NSSO may refuse is judged, and not counted.
            tally.count.amount = if doubtful { tally.count.amount.min(0) } else { tally.count.amount };
            tallies.push(tally);
        });
        tallies
    }

    /// What the periods of a register add to the accounts of their employers, as if they had been declared one after the other. What
    /// is in doubt counts as little as what may be refused.
    pub(crate) fn standing(&self, register: &Register, each: &mut dyn FnMut(Tally)) {
        let live = register.periods().filter(|period| !period.cancelled && period.doubt.is_none());
        for Period { content, .. } in live.filter(|period| self.counts_for_employers(&period.content)) {
            self.tally(content, (None, Some(content)), each);
        }
    }

    fn counts_for_employers(&self, content: &Content) -> bool {
        self.table.employers.iter().any(|asked| asked.rule.types().contains(content.worker_type))
    }

    /// What the change of a period adds to each account.
    fn tally(
        &self,
        content: &Content,
        (before, after): (Option<&Content>, Option<&Content>),
        each: &mut dyn FnMut(Tally),
    ) {
        let cx = self.employer_context();
        let rules = self.table.employers.iter().enumerate();
        for (rule, asked) in rules.filter(|(_, asked)| asked.rule.types().contains(content.worker_type)) {
            let mut counts = asked.rule.counts(before, after, &cx).into_iter().flatten().peekable();
            if counts.peek().is_none() {
                continue;
            }
            let Some(employer) = EmployerKey::of(&asked.rule.holder(content), self.facts()) else { continue };
            counts.for_each(|count| each(Tally { rule, employer, count }));
        }
    }

    /// Says what rules on employers miss, whatever the other declarations add.
    pub(crate) fn ask_of_employers(&self, verdict: &mut Verdict, register: &impl RegisterView) {
        let tallies = self.tallies(verdict.effect(), register);
        if tallies.is_empty() {
            return;
        }
        let mut empty = Accounts::default();
        let said = tallies.iter().filter_map(|tally| self.judge_account(tally.rule, tally.count, empty.add(tally)));
        let open: Vec<Amendment> = said.filter(Amendment::is_open).collect();
        self.amend(verdict, open);
    }

    /// What a rule on employers says; `before` is what stood in the account.
    pub(crate) fn judge_account(&self, rule: usize, count: EmployerCount, before: Standing) -> Option<Amendment> {
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

impl Amendment {
    fn is_open(&self) -> bool {
        !matches!(self, Amendment::Finding(finding) if finding.is_violated())
    }
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
            self.amend_right(verdict, &finding);
            if self.letter(verdict, &finding).is_some() {
                verdict.answer = verdict.answer.with(Letter::W, finding.is_violated());
            }
            verdict.findings.push(finding);
        }
        judge::sort(&mut verdict.findings);
    }

    /// What a rule on employers finds may bear on the right too.
    fn amend_right(&self, verdict: &mut Verdict, finding: &Finding) {
        let regime = verdict.worker_type.and_then(|of| self.regime_of(of));
        if !regime.is_some_and(|regime| self.table.bearing(finding.rule()).is_on(regime)) {
            return;
        }
        match (verdict.right.state, finding.is_violated()) {
            (RightState::Holds | RightState::Undetermined, true) => {
                verdict.right = Right { state: RightState::Fails, settled_by: None };
                // What is decided is not open.
                let open_right = self.number(OPEN_RIGHT.name);
                verdict.findings.retain(|of| Some(of.rule()) != open_right);
            }
            (RightState::Holds, false) => verdict.right = Right { settled_by: verdict.right.settled_by, ..Right::OPEN },
            _ => {}
        }
    }
}
