#![doc = include_str!("../../../fixtures/cases/declaration/ends-behind-contract.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::begins_before_contract::OF_CONTRACT;
use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// Student work or a flexi-job that is declared for days behind the last one of its contract.
pub(super) struct EndsBehindContract;

numbers! {
    /// The last day that is declared, and that of the contract.
    struct Ends { declared: NaiveDate = "declaredEnd", contract: NaiveDate = "contractEnd" }
}

const META: RuleMeta = RuleMeta::new(
    "ends-behind-contract",
    Side::Right,
    LegalRef::seen(
        "NSSO instructions; a student is declared on a signed contract; a flexi-job when its contract is concluded",
    ),
    texts! {
        numbers: Ends::NUMBERS,
        what: "days are declared behind the contract: its last day is {contractEnd}, and {declaredEnd} is declared",
        action: "compare contract and declaration: where a later contract is missing in the table contracts, or the end is told wrongly, correct the \
            table; otherwise end the period with the contract",
    },
)
.only_with(&[Need::OtherContracts])
.at(Zone::EndDate)
.of_declaration();

impl Rule<Declarations> for EndsBehindContract {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of(OF_CONTRACT))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let is_meant = |of: &&Content| of.worker_type.is_some_and(|of| OF_CONTRACT.contains(&of));
        let Some(content) = case.declared().filter(is_meant) else { return Outcome::NotApplicable };
        // Most workers have no contract here: nothing more is looked up for them.
        let has_some = |worker: &Ssin| case.facts.contracts(*worker).value().is_some_and(|of| !of.is_empty());
        let Some(worker) = content.worker.filter(has_some) else { return Outcome::NotApplicable };
        // What goes on past midnight is the shift.
        let last = if content.is_one_shift() { Some(content.start_date) } else { content.end_date };
        let Some(last) = last.filter(|last| *last >= content.start_date) else { return Outcome::NotApplicable };
        let (mut is_covered, mut may_run) = (false, false);
        // That one of another worker type runs on that day other rules tell.
        look(case, (worker, content), (last, last), &mut |_, certain| {
            is_covered |= certain;
            may_run |= !certain;
            if certain { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if is_covered {
            return Outcome::Satisfied;
        }
        let Some(contract) = ended(case, (worker, content), last) else { return Outcome::NotApplicable };
        let evidence = Ends { declared: Some(last), contract: contract.end() }.into();
        let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
        match contract.worker_type {
            _ if may_run => open(Need::EmployerDirectory),
            // It may be another one than that of the declaration.
            None => open(Need::ContractKind),
            // What is worked under the contract has the right.
            Some(_) => open(Need::WorkDone),
        }
    }
}

/// The contract with the employer that ended last before this day: one that runs on a declared day, where there is any; otherwise one of the
/// same worker type that ended before them all.
fn ended(case: &Case<'_>, of: (Ssin, &Content), last: NaiveDate) -> Option<Contract> {
    let (_, content) = of;
    let mut found: Option<Contract> = None;
    let is_later = |contract: &Contract, found: Option<Contract>| found.is_none_or(|of| of.end() < contract.end());
    look(case, of, (content.start_date, last), &mut |contract, certain| {
        let is_of_type = contract.worker_type.is_none() || contract.worker_type == content.worker_type;
        if certain && is_of_type && is_later(contract, found) {
            found = Some(*contract);
        }
        ControlFlow::Continue(())
    });
    if found.is_some() {
        return found;
    }
    let before = content.start_date.pred_opt()?;
    look(case, of, (NaiveDate::MIN, before), &mut |contract, certain| {
        if certain && contract.worker_type == content.worker_type && is_later(contract, found) {
            found = Some(*contract);
        }
        ControlFlow::Continue(())
    });
    found
}

/// Visits the contracts with the employer of these days.
fn look(
    case: &Case<'_>,
    (worker, content): (Ssin, &Content),
    (from, to): (NaiveDate, NaiveDate),
    visitor: &mut dyn FnMut(&Contract, bool) -> ControlFlow<()>,
) {
    let asked = ContractDays::new(ContractPart::Whole, from, to);
    // Without contracts there is none.
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, visitor);
}
