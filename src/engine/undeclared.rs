//! Work under contracts for which there is no declaration.

use super::Engine;
use super::occasion::Occasion;
use super::verdict::{Right, Verdict};
use crate::declaration::register::{Effect, Register, RegisterView};
use crate::declaration::rules::period_longer_than_contract::{PERIOD_LONGER_THAN_CONTRACT, end_is_too_late};
use crate::declaration::rules::period_open_behind_contract::{PERIOD_OPEN_BEHIND_CONTRACT, out_is_missing};
use crate::declaration::rules::work_without_declaration::{WORK_WITHOUT_DECLARATION, undeclared};
use crate::facts::Contract;
use crate::id::Ssin;
use crate::judgement::{Finding, Missing, Need, NeedSet, Outcome, State};
use crate::time::Moment;
use crate::words::Phase;

/// Work under a contract for which there is no declaration, or perhaps none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Undeclared {
    /// The worker.
    pub worker: Ssin,
    /// The contract.
    pub contract: Contract,
    /// What is found.
    pub finding: Finding,
    /// Up to when declarations are known, where that is told.
    pub as_of: Option<Moment>,
}

/// What the table `contracts` tells beside the declarations of a run.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UndeclaredWork {
    /// Work without a declaration, ordered by worker and contract.
    pub found: Vec<Undeclared>,
    /// How many contracts have no declaration here, and an employer that no register covers: they are assumed to be declared elsewhere.
    pub elsewhere: u64,
}

impl UndeclaredWork {
    /// Takes what another part of a run found.
    pub(crate) fn join(&mut self, other: UndeclaredWork) {
        self.found.extend(other.found);
        self.elsewhere += other.elsewhere;
    }
}

impl Engine {
    /// Work under contracts for which a register, as it stands after the last declaration, has no declaration. That it is missing is
    /// certain only where the register covers the employer.
    ///
    /// ```
    /// use dimona::declaration::register::{Coverage, Register};
    /// use dimona::engine::Engine;
    /// use dimona::facts::{Contract, FactBook};
    /// use dimona::id::EnterpriseNumber;
    ///
    /// let mut facts = FactBook::new();
    /// let mut contract = Contract::new(EnterpriseNumber::new(999_999_031)?.into(), "2026-09-01".parse()?);
    /// contract.first_work = Some("2026-09-01".parse()?);
    /// facts.add_contract("07.06.21-004.69".parse()?, contract);
    /// let engine = Engine::builder().facts(facts).build()?;
    /// assert_eq!(engine.undeclared(&Register::new()).elsewhere, 1);
    ///
    /// let whole = Register::new().covering(Coverage::Everybody).as_of_moment("2026-09-02T00:00".parse()?);
    /// assert!(engine.undeclared(&whole).found[0].finding.is_violated());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn undeclared(&self, register: &Register) -> UndeclaredWork {
        let mut work = UndeclaredWork::default();
        self.each_under_contract(&mut |worker| self.undeclared_of(worker, register, register.as_of(), &mut work));
        work
    }

    /// Whether contracts are looked at.
    pub(crate) fn looks_at_contracts(&self) -> bool {
        self.number(WORK_WITHOUT_DECLARATION.name).is_some() && self.facts().has_table("contracts")
    }

    /// Shows each worker who has a contract, in ascending order; nobody where contracts are not looked at.
    pub(crate) fn each_under_contract(&self, each: &mut dyn FnMut(Ssin)) {
        if self.looks_at_contracts() {
            self.facts().each_under_contract(each);
        }
    }

    /// A verdict on no declaration, with this finding: what reports take.
    pub(crate) fn verdict_on(&self, undeclared: &Undeclared) -> Verdict {
        Verdict {
            kind: None,
            worker_type: undeclared.contract.worker_type,
            answer: self.predict(&[], None, None),
            known_answer: None,
            right: Right::NONE,
            findings: vec![undeclared.finding.clone()],
            assumed: NeedSet::EMPTY,
            // What was not declared is late, and begins when the contract does.
            paid: None,
            occasion: Occasion {
                phase: Some(Phase::Undeclared),
                first_day: Some(undeclared.contract.start()),
                asked_on: self.asked_at.or(undeclared.as_of).map(Moment::date),
                // There is nothing to cancel.
                cancel_by: None,
                plan_by: None,
            },
            effect: Effect::nothing(0),
        }
    }

    /// The work of one worker; `as_of` is the moment up to which declarations are known.
    pub(crate) fn undeclared_of(
        &self,
        worker: Ssin,
        register: &dyn RegisterView,
        as_of: Option<Moment>,
        work: &mut UndeclaredWork,
    ) {
        let (law, facts) = (self.law(), self.facts());
        for contract in facts.contracts(worker).value().into_iter().flatten() {
            let of = (worker, contract);
            let context = (facts, self.policies());
            let look = |as_of: Option<Moment>| {
                [
                    (&WORK_WITHOUT_DECLARATION, undeclared(of, register, (law, facts), as_of)),
                    (&PERIOD_OPEN_BEHIND_CONTRACT, as_of.map(|at| out_is_missing(of, register, context, at))),
                    (&PERIOD_LONGER_THAN_CONTRACT, as_of.map(|at| end_is_too_late(of, register, context, at))),
                ]
            };
            let asked = look(as_of);
            work.elsewhere += u64::from(asked[0].1.is_none());
            let later = self.asked_at.filter(|at| as_of.is_some() && Some(*at) > as_of);
            let since = later.map(|at| look(Some(at)).map(|(_, outcome)| outcome));
            for (place, (meta, outcome)) in asked.into_iter().enumerate() {
                let state = match outcome {
                    Some(Outcome::Violated(evidence)) => State::Violated(evidence),
                    Some(Outcome::Undetermined(missing)) => State::Undetermined(missing),
                    Some(Outcome::Satisfied | Outcome::NotApplicable) | None => {
                        // When one asks it is due, and what was declared since is not here.
                        let due = match since.and_then(|of| of.get(place).copied()).flatten() {
                            Some(Outcome::Violated(evidence)) => evidence,
                            Some(Outcome::Undetermined(missing)) => *missing.evidence(),
                            Some(Outcome::Satisfied | Outcome::NotApplicable) | None => continue,
                        };
                        State::Undetermined(Missing::of(Need::DeclarationsSince).with(due))
                    }
                };
                let found = self.tell(meta, state);
                work.found.extend(found.map(|finding| Undeclared { worker, contract: *contract, finding, as_of }));
            }
        }
    }
}
