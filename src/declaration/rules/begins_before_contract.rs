#![doc = include_str!("../../../fixtures/cases/declaration/begins-before-contract.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::declaration::under_contract::Declared;
use crate::facts::Contract;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A declaration that begins earlier than the contract that it is about: days are declared on which none runs, or student work or a
/// flexi-job as a whole before its contract.
pub(super) struct BeginsBeforeContract;

numbers! {
    /// The begin that is declared, and that of the contract.
    struct Begins { start: NaiveDate = "startDate", contract: NaiveDate = "contractStart" }
}

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
        let Some(work) = Declared::of(case) else { return Outcome::NotApplicable };
        let hangs = work.rests_on_contract();
        // Such a right is that of the period as it stands; of others the begin is told once.
        let begin = if hangs { Some(work.content.start_date) } else { case.begin() };
        let Some(begin) = begin else { return Outcome::NotApplicable };
        // That one of another worker type runs on the first day another rule tells.
        if work.latest((begin, begin), |_| true).is_some() {
            return Outcome::Satisfied;
        }
        let last = work.content.end_date.unwrap_or(NaiveDate::MAX);
        let during = work.soonest((begin, last), |of| work.may_be_of(of));
        let Some(contract) = during.or_else(|| begins_behind(&work, (begin, last)).filter(|_| hangs)) else {
            return Outcome::NotApplicable;
        };
        let evidence = Begins { start: Some(begin), contract: Some(contract.start()) }.into();
        let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
        match contract.worker_type {
            _ if work.may_run((begin, begin)) => open(Need::EmployerDirectory),
            // It may be another one than that of the declaration.
            None => open(Need::ContractKind),
            // What is worked under the contract has the right.
            Some(_) if hangs => open(Need::WorkDone),
            Some(_) => Outcome::Violated(evidence),
        }
    }
}

/// The contract for such work that begins first behind these days, where none for such work ended before them: of days behind a contract
/// another rule tells.
fn begins_behind(work: &Declared<'_>, (first, last): (NaiveDate, NaiveDate)) -> Option<Contract> {
    let is_of = |of: &Contract| work.is_of(of);
    let next = work.soonest((last.succ_opt()?, NaiveDate::MAX), is_of)?;
    work.latest((NaiveDate::MIN, first.pred_opt()?), is_of).is_none().then_some(next)
}
