#![doc = include_str!("../../../fixtures/cases/declaration/begins-before-contract.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A declaration that begins earlier than the contract that it is about: days are declared on which none runs.
pub(super) struct BeginsBeforeContract;

numbers! {
    /// The begin that is declared, and that of the contract.
    struct Begins { start: NaiveDate = "startDate", contract: NaiveDate = "contractStart" }
}

/// The worker types whose right rests on the contract that is declared.
pub(super) const OF_CONTRACT: [WorkerType; 2] = [WorkerType::Stu, WorkerType::Flx];

const META: RuleMeta = RuleMeta::new(
    "begins-before-contract",
    Side::Right,
    LegalRef::seen(
        "NSSO instructions: the begin date is the day on which the contractual or legal link begins; a student is declared on a \
            signed contract; a flexi-job when its contract is concluded",
    ),
    texts! {
        numbers: Begins::NUMBERS,
        what: "the declaration begins before the contract[: on {startDate}, and the contract on {contractStart}]",
        action: "compare contract and declaration: where the contract is told wrongly, correct the table contracts; otherwise declare from \
            its first day on",
        before: "compare contract and declaration: where the contract is told wrongly, correct the table contracts; otherwise cancel the \
            declaration, until {by}, and declare the work anew from the first day of the contract on, before it begins",
        begun: "see whether somebody worked on the days before the contract: what was worked was declared rightly, and its contract \
            belongs in the table contracts; where nobody did, ask the NSSO how the begin is put right",
    },
)
.assuming(&[Need::EmployerDirectory])
.at(Zone::StartDate)
.of_declaration();

impl Rule<Declarations> for BeginsBeforeContract {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.declared() else { return Outcome::NotApplicable };
        let hangs = content.worker_type.is_some_and(|of| OF_CONTRACT.contains(&of));
        // Such a right is that of the period as it stands; of others the begin is told once.
        let begin = if hangs { Some(content.start_date) } else { case.begin() };
        // Most workers have no contract here: nothing more is looked up for them.
        let has_some = |worker: &Ssin| case.facts.contracts(*worker).value().is_some_and(|of| !of.is_empty());
        let Some((begin, worker)) = begin.zip(content.worker.filter(has_some)) else { return Outcome::NotApplicable };
        let (mut later, mut may_run): (Option<Contract>, bool) = (None, false);
        let mut is_covered = false;
        let asked = ContractDays::new(ContractPart::Whole, begin, content.end_date.unwrap_or(NaiveDate::MAX));
        let mut look = |contract: &Contract, certain: bool| {
            let runs = contract.start() <= begin;
            // That one of another worker type runs on the first day another rule tells.
            is_covered |= runs && certain;
            may_run |= runs && !certain;
            let is_of_type = contract.worker_type.is_none() || contract.worker_type == content.worker_type;
            let is_sooner = later.is_none_or(|of| contract.start() < of.start());
            if !runs && certain && is_of_type && is_sooner {
                later = Some(*contract);
            }
            if is_covered { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut look);
        let Some(contract) = later.filter(|_| !is_covered) else {
            return if is_covered { Outcome::Satisfied } else { Outcome::NotApplicable };
        };
        let evidence = Begins { start: Some(begin), contract: Some(contract.start()) }.into();
        let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
        match contract.worker_type {
            _ if may_run => open(Need::EmployerDirectory),
            // It may be another one than that of the declaration.
            None => open(Need::ContractKind),
            // What is worked under the contract has the right.
            Some(_) if hangs => open(Need::WorkDone),
            Some(_) => Outcome::Violated(evidence),
        }
    }
}
