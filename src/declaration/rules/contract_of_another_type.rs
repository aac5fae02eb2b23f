#![doc = include_str!("../../../fixtures/cases/declaration/contract-of-another-type.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::{Kind, Types};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// Work that is declared under a worker type that no contract with the employer on its first day has, while one has another.
pub(super) struct ContractOfAnotherType;

numbers! {
    /// The first day of that contract.
    struct Other { start: NaiveDate = "contractStart" }
}

const META: RuleMeta = RuleMeta::new(
    "contract-of-another-type",
    Side::Right,
    LegalRef::seen("a payroll office on the features of a period: a change needs an OUT and an IN, a mistake a CANCEL and an IN"),
    texts! {
        numbers: Other::NUMBERS,
        what: "the contract is told to be declared under another worker type[: it begins on {contractStart}]",
        action: "compare contract and declaration: where the declared worker type is wrong, cancel the period where it is not too late and send a new IN \
            before work begins; where that of the contract is, correct the table contracts",
    },
)
.at(Zone::WorkerType)
.of_declaration();

impl Rule<Declarations> for ContractOfAnotherType {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        // Of another contract with the employer of a flexi-job there is a rule of its own.
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::ALL.without(Types::of([WorkerType::Flx])))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.declared() else { return Outcome::NotApplicable };
        let Some(own) = content.worker_type.filter(|of| *of != WorkerType::Flx) else { return Outcome::NotApplicable };
        // Most workers have no contract here: nothing more is looked up for them.
        let has_some = |worker: &Ssin| case.facts.contracts(*worker).value().is_some_and(|of| !of.is_empty());
        let Some(worker) = content.worker.filter(has_some) else { return Outcome::NotApplicable };
        // What a student may do beside training with the employer another rule tells.
        let is_beside = |of: &WorkerType| own == WorkerType::Stu && WorkerType::ALTERNATING.contains(of);
        let (mut is_told, mut other) = (false, None);
        let asked = ContractDays::new(ContractPart::Whole, content.start_date, content.start_date);
        let mut look = |contract: &Contract, certain: bool| {
            if !certain {
                return ControlFlow::Break(());
            }
            match contract.worker_type {
                Some(of) if is_beside(&of) => {}
                Some(of) if of != own => other = other.or(Some(contract.start())),
                // One that tells no type may be the one that is declared.
                _ => is_told = true,
            }
            if is_told { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut look);
        match other {
            _ if is_told => Outcome::Satisfied,
            None => Outcome::NotApplicable,
            Some(_) => Outcome::Undetermined(Missing::of(Need::TypeOfContract).with(Other { start: other }.into())),
        }
    }
}
