#![doc = include_str!("../../../fixtures/cases/declaration/user-against-contract.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::agency_contract::is_at_user;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::declaration::under_contract::Declared;
use crate::facts::Contract;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// Agency work that is declared with another user than that of its contract.
pub(super) struct UserAgainstContract;

numbers! {
    /// The first day of the contract with another user.
    struct Other { start: NaiveDate = "contractStart" }
}

const META: RuleMeta = RuleMeta::new(
    "user-against-contract",
    Side::Advice,
    LegalRef::seen("a payroll office on the features of a period: a change needs an OUT and an IN, a mistake a CANCEL and an IN"),
    texts! {
        numbers: Other::NUMBERS,
        what: "another user is declared than the contract tells[: it begins on {contractStart}]",
        action: "compare contract and declaration: where the contract is told wrongly, correct the table contracts; otherwise declare its user; an UPDATE cannot change one that was sent",
        before: "compare contract and declaration: where the contract is told wrongly, correct the table contracts; otherwise cancel the \
            declaration, until {by}, and send a new IN with the user of the contract before work begins: an UPDATE cannot change the user",
        begun: "compare contract and declaration: where the contract is told wrongly, correct the table contracts; where the user was wrong from the \
            start, cancel the declaration and send a new IN at once, although both are late; where the worker went from the declared user to \
            another one, end the period on the last day at the first and declare the rest before it begins: an UPDATE cannot change the user",
    },
)
.only_with(&[Need::OtherContracts])
.at(Zone::UserEnterpriseNumber)
.of_declaration();

impl Rule<Declarations> for UserAgainstContract {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let has_user = |of: &Declared<'_>| of.content.user_enterprise_number.is_some();
        let Some(work) = Declared::of(case).filter(has_user) else { return Outcome::NotApplicable };
        let first = work.content.start_date;
        let mut days = begins(&work, (first, work.last_day().unwrap_or(NaiveDate::MAX)));
        days.push(first);
        let told: Vec<OnDay> = days.into_iter().map(|day| OnDay::of(&work, day)).collect();
        let Some((other, may_be)) = told.iter().find_map(|of| of.other.map(|other| (other, of.may_be))) else {
            let is_any = told.iter().any(|of| of.is_told);
            return if is_any { Outcome::Satisfied } else { Outcome::NotApplicable };
        };
        let evidence = Other { start: Some(other.start()) }.into();
        if may_be {
            // One of the declared user may be with the agency.
            return Outcome::Undetermined(Missing::of(Need::EmployerDirectory).with(evidence));
        }
        Outcome::Violated(evidence)
    }
}

/// So many contracts with other users are looked at.
const MOST: usize = 100;

/// The days behind the first on which contracts with another user begin.
fn begins(work: &Declared<'_>, (first, last): (NaiveDate, NaiveDate)) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    work.look((first, last), &mut |contract, certain| {
        if certain && contract.start() > first && is_other(work, contract) && days.last() != Some(&contract.start()) {
            days.push(contract.start());
        }
        if certain && days.len() < MOST { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    days
}

/// Whether a contract for such work tells another user.
fn is_other(work: &Declared<'_>, contract: &Contract) -> bool {
    work.may_be_of(contract) && !is_at_user(work.content, contract)
}

/// What the contracts of a day tell of the user.
struct OnDay {
    /// The contract that tells another one, where none may tell the declared one.
    other: Option<Contract>,
    /// Whether one that may be with the agency may tell it.
    may_be: bool,
    is_told: bool,
}

impl OnDay {
    fn of(work: &Declared<'_>, day: NaiveDate) -> OnDay {
        let (mut other, mut may_be, mut is_right): (Option<Contract>, bool, bool) = (None, false, false);
        work.look((day, day), &mut |contract, certain| {
            if is_other(work, contract) {
                other = other.or(Some(*contract).filter(|_| certain));
            } else if work.may_be_of(contract) {
                // Of one that tells no user it may be the declared one.
                is_right |= certain;
                may_be |= !certain;
            }
            if is_right { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        OnDay { other: other.filter(|_| !is_right), may_be, is_told: is_right }
    }
}
