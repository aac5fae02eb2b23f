#![doc = include_str!("../../../fixtures/cases/declaration/begins-behind-contract.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::{Content, PeriodForm};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A declaration that begins later than the contract that it is about.
pub(super) struct BeginsBehindContract;

numbers! {
    /// The begin that is declared, and that of the contract.
    struct Begins { start: NaiveDate = "startDate", contract: NaiveDate = "contractStart" }
}

const META: RuleMeta = RuleMeta::new(
    "begins-behind-contract",
    Side::Advice,
    LegalRef::seen("NSSO instructions: the begin date is the day on which the contractual or legal link begins"),
    texts! {
        numbers: Begins::NUMBERS,
        what: "the declaration begins later than the contract[: on {startDate}][ instead of {contractStart}]",
        action: "give the first day of the contract, whenever the worker really begins; where it was sent, move the begin by an UPDATE before work begins: behind that it is late",
    },
)
.at(Zone::StartDate);

/// Work that is declared by the day, the shift, the quarter or the year: one contract has many declarations.
const IN_PARTS: Types = PeriodForm::TYPES_WITH_HOURS
    .with(WorkerType::Stu)
    .with(WorkerType::A17)
    .with(WorkerType::O17)
    .with(WorkerType::S17)
    .with(WorkerType::T17);

impl Rule<Declarations> for BeginsBehindContract {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::ALL.without(IN_PARTS))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.declared().filter(|of| !IN_PARTS.contains(of.worker_type)) else {
            return Outcome::NotApplicable;
        };
        let Some(begin) = case.begin() else { return Outcome::NotApplicable };
        // Most workers have no contract here: nothing more is looked up for them.
        let has_some = |worker: &Ssin| case.facts.contracts(*worker).value().is_some_and(|of| !of.is_empty());
        let Some(worker) = content.worker.filter(has_some) else { return Outcome::NotApplicable };
        let Some(contract) = contract_on(case, worker, content, begin) else { return Outcome::NotApplicable };
        if contract.start() >= begin {
            return Outcome::Satisfied;
        }
        let evidence = Begins { start: Some(begin), contract: Some(contract.start()) }.into();
        match was_declared(case, worker, content, (contract.start(), begin)) {
            Some(true) => Outcome::Satisfied,
            // A declaration of its first days may stand elsewhere.
            Some(false) if case.register.covers(&content.employer) => Outcome::Violated(evidence),
            Some(false) => Outcome::Undetermined(Missing::of(Need::Period).with(evidence)),
            None => Outcome::Undetermined(Missing::of(Need::EarlierAnswer).with(evidence)),
        }
    }
}

/// The contract with the employer that runs on this day and may be the one of the declaration: of several the one that begins last.
fn contract_on(case: &Case<'_>, worker: Ssin, content: &Content, begin: NaiveDate) -> Option<Contract> {
    let mut last: Option<Contract> = None;
    let asked = ContractDays::new(ContractPart::Whole, begin, begin);
    let mut look = |contract: &Contract, certain: bool| {
        let is_of_type = contract.worker_type.is_none() || contract.worker_type == content.worker_type;
        if certain && is_of_type && last.is_none_or(|of| of.start() < contract.start()) {
            last = Some(*contract);
        }
        // Those with the employer for certain come first.
        if certain { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut look);
    last
}

/// Whether a period of the worker with the employer holds the first day of the contract; `None` where one may.
fn was_declared(
    case: &Case<'_>,
    worker: Ssin,
    content: &Content,
    (first, begin): (NaiveDate, NaiveDate),
) -> Option<bool> {
    let employer = SameEmployer::new(case.facts, &content.employer);
    let mut found = Some(false);
    let own = case.row.period_id.filter(|_| case.row.kind == Kind::Update);
    case.look_through(worker, first, Some(first), &mut |period| {
        let is_own = own.is_some() && period.id == own;
        let same = employer.is(&period.content.employer);
        if period.cancelled || is_own || same == Some(false) || period.content.start_date >= begin {
            return ControlFlow::Continue(());
        }
        if same == Some(true) && period.doubt.is_none() {
            found = Some(true);
            return ControlFlow::Break(());
        }
        found = None;
        ControlFlow::Continue(())
    });
    found
}
