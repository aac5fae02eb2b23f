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
    /// The account and the amount that counts for certain.
    pub(crate) count: EmployerCount,
    /// How much is added that may not count.
    pub(crate) doubtful: i64,
    /// Whether that is so by the rule itself.
    pub(crate) is_open: bool,
    /// Whether the rule is asked of it.
    pub(crate) is_asked: bool,
}

/// The accounts of employers while declarations are replayed one by one.
#[derive(Default)]
pub(crate) struct Accounts(BTreeMap<(usize, EmployerKey, i64), Account>);

impl Accounts {
    /// Adds what a declaration adds, and gives what stood there before.
    pub(crate) fn add(&mut self, tally: &Tally) -> Standing {
        let account = self.0.entry((tally.rule, tally.employer, tally.count.account)).or_default();
        account.add(tally.count, (tally.doubtful, tally.is_open))
    }
}

/// One account of an employer: the things that it holds.
#[derive(Default)]
pub(crate) struct Account {
    things: HashMap<i64, Thing>,
    /// How many things there are for certain.
    certain: i64,
    /// How many things came in.
    came: i64,
    /// Whether anything is no more there.
    has_lost: bool,
    /// Whether anything came in that is open by the rule itself.
    has_open: bool,
}

/// How much there is of a thing.
#[derive(Clone, Copy, Default)]
struct Thing {
    amount: i64,
    /// How much there is of it that may not count.
    doubtful: i64,
    /// Its place among all that came in, and among those that were there when it did.
    came: i64,
    rank: i64,
}

impl Account {
    /// Adds to a thing, and gives what stood there before.
    pub(crate) fn add(&mut self, count: EmployerCount, (doubtful, is_open): (i64, bool)) -> Standing {
        let old = self.things.get(&count.thing).copied().unwrap_or_default();
        let is_doubtful = i64::from(old.amount == 0 && old.doubtful > 0);
        let standing = Standing {
            things: self.certain,
            amount: old.amount,
            rank: if old.amount > 0 { old.rank } else { self.certain + 1 },
            place: self.place(&old),
            doubtful: self.things.len() as i64 - self.certain - is_doubtful,
            is_open: self.has_open,
        };
        self.has_open |= is_open && doubtful > 0;
        // What is taken back may have been added before the run.
        let [amount, doubtful] =
            [(old.amount, count.amount), (old.doubtful, doubtful)].map(|(had, more)| had.saturating_add(more).max(0));
        let mut thing = Thing { amount, doubtful, ..old };
        match (old.amount > 0, amount > 0) {
            (false, true) => {
                self.certain += 1;
                self.came += 1;
                (thing.came, thing.rank) = (self.came, self.certain);
            }
            (true, false) => {
                self.certain -= 1;
                self.has_lost = true;
            }
            _ => {}
        }
        match (amount, doubtful) {
            (0, 0) => self.things.remove(&count.thing),
            _ => self.things.insert(count.thing, thing),
        };
        standing
    }

    fn place(&self, of: &Thing) -> i64 {
        match of.amount {
            0 => self.certain + 1,
            // As long as nothing is taken back, all that was there still is.
            _ if !self.has_lost => of.rank,
            _ => 1 + self.things.values().filter(|other| other.amount > 0 && other.came < of.came).count() as i64,
        }
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
        let (before, was_doubtful, after, is_doubtful): (Option<Content>, bool, Option<Content>, bool) =
            match effect.change() {
                Change::Amend { id, content, cancelled, doubt, .. } => {
                    let Resolution::Found(period) = register.resolve(*id) else { return tallies };
                    let before = (!period.cancelled).then_some(period.content);
                    let after = (!cancelled).then_some(*content);
                    (before, !period.doubt.is_none(), after, !period.doubt.with(*doubt).is_none())
                }
                Change::Open(opening) => (None, false, Some(*content), opening.doubtful),
                _ => return tallies,
            };
        let (before, after) = ((before.as_ref(), was_doubtful), (after.as_ref(), is_doubtful));
        self.tally(content, before, after, &mut |tally| tallies.push(tally));
        tallies
    }

    /// What the periods of a register add to the accounts of their employers, as if they had been declared one after the other. When
    /// those were cancelled that are, it does not tell: they were there as long as can be.
    pub(crate) fn standing(&self, register: &Register, each: &mut dyn FnMut(Tally)) {
        let counted = || register.periods().filter(|period| self.counts_for_employers(&period.content));
        for Period { content, doubt, .. } in counted() {
            self.tally(content, (None, false), (Some(content), !doubt.is_none()), each);
        }
        for Period { content, doubt, .. } in counted().filter(|period| period.cancelled) {
            self.tally(content, (Some(content), !doubt.is_none()), (None, false), each);
        }
    }

    fn counts_for_employers(&self, content: &Content) -> bool {
        self.table.employers.iter().any(|asked| asked.rule.types().contains(content.worker_type))
    }

    /// What the change of a period adds to each account: of what it was, and of what it becomes, each of which may be in doubt.
    fn tally(
        &self,
        content: &Content,
        (before, was_doubtful): (Option<&Content>, bool),
        (after, is_doubtful): (Option<&Content>, bool),
        each: &mut dyn FnMut(Tally),
    ) {
        let cx = self.employer_context();
        let rules = self.table.employers.iter().enumerate();
        for (rule, asked) in rules.filter(|(_, asked)| asked.rule.types().contains(content.worker_type)) {
            let counts = |before, after| asked.rule.counts(before, after, &cx);
            let [was_open, is_open] = [before, after].map(|of| of.is_some_and(|of| asked.rule.is_open(of)));
            let (was_doubtful, is_doubtful) = (was_doubtful || was_open, is_doubtful || is_open);
            let is_asked = counts(before, after).iter().any(Option::is_some);
            if !is_asked && was_doubtful == is_doubtful {
                continue;
            }
            let Some(employer) = EmployerKey::of(&asked.rule.holder(content), self.facts()) else { continue };
            for doubtful in [false, true] {
                let (before, after) =
                    (before.filter(|_| was_doubtful == doubtful), after.filter(|_| is_doubtful == doubtful));
                if before.is_none() && after.is_none() {
                    continue;
                }
                for count in counts(before, after).into_iter().flatten() {
                    let amount = count.amount;
                    let (certain, in_doubt) = if doubtful { (0, amount) } else { (amount, 0) };
                    let count = EmployerCount { amount: certain, ..count };
                    // What the NSSO may refuse is judged, and counts in doubt.
                    let is_asked = is_asked && in_doubt >= 0 && !is_open;
                    each(Tally { rule, employer, count, doubtful: in_doubt, is_open, is_asked });
                }
            }
        }
    }

    /// Says what rules on employers miss, whatever the other declarations add.
    pub(crate) fn ask_of_employers(&self, verdict: &mut Verdict, register: &impl RegisterView) {
        let tallies = self.tallies(verdict.effect(), register);
        if tallies.is_empty() {
            return;
        }
        let mut empty = Accounts::default();
        let asked = tallies.iter().filter(|tally| tally.is_asked);
        let said = asked.filter_map(|tally| self.judge_account(tally.rule, tally.count, empty.add(tally)));
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
