#![doc = include_str!("../../../fixtures/cases/declaration/period-open-behind-contract.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::out;
use crate::declaration::register::RegisterView;
use crate::declaration::rule::{Offence, RuleMeta, Side};
use crate::facts::{Contract, ContractDays, ContractPart, Facts, Known, SameEmployer};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Outcome, Until};
use crate::law::LegalRef;
use crate::numbers;
use crate::policy::Policies;
use crate::texts;
use crate::time::Moment;

numbers! {
    /// The last day of the contract, when the OUT was due, and when by another reading of the law.
    struct Due { end: NaiveDate = "endDate", deadline: Until = "deadline", other: Until = "otherDeadline" }
}

/// What is told of a period that has no end, though the contract has ended and its OUT was due.
///
/// No rule is asked for it, as there is no declaration of which one could be asked.
pub(crate) static PERIOD_OPEN_BEHIND_CONTRACT: RuleMeta<'static> = RuleMeta::new(
    "period-open-behind-contract",
    Side::Advice,
    LegalRef::seen("RD 05-11-2002; art. 181 Social Penal Code"),
    texts! {
        numbers: Due::NUMBERS,
        what: "the contract has ended, and its period has no end[: the last day was {endDate}][, and the OUT was due on {deadline}]\
            [, and by another reading on {otherDeadline}]",
        action: "send the OUT at once, with the last day of the contract: it is late, and later is worse",
    },
)
.offence(Offence::Late);

/// Whether the OUT of this contract is missing in a register as of this moment.
pub(crate) fn out_is_missing(
    (worker, contract): (Ssin, &Contract),
    register: &dyn RegisterView,
    (facts, policies): (&dyn Facts, &Policies),
    as_of: Moment,
) -> Outcome {
    // Of an employer whose periods are not all here, the OUT may be elsewhere.
    let Some(end) = contract.end().filter(|end| as_of.is_after(*end) && register.covers(&contract.employer)) else {
        return Outcome::NotApplicable;
    };
    let employer = SameEmployer::new(facts, &contract.employer);
    let mut open = None;
    let are_all = register.look_through(worker, end, Some(end), &mut |period| {
        let of = &period.content;
        let is_type = contract.worker_type.is_none() || contract.worker_type == of.worker_type;
        let is_meant = !period.cancelled && of.end_date.is_none() && is_type;
        if is_meant && employer.is(&of.employer) == Some(true) {
            open = Some(period.doubt.is_none());
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    if !are_all {
        return Outcome::Undetermined(Missing::of(Need::ManyPeriods));
    }
    let Some(is_certain) = open else { return Outcome::NotApplicable };
    let Some(of) = out(end).judge(as_of, policies) else { return Outcome::NotApplicable };
    // Who is kept on under another contract keeps the period.
    if of.late == Ok(false) || is_kept_on(worker, contract, facts, end) {
        return Outcome::NotApplicable;
    }
    let due = Due {
        end: Some(end),
        deadline: Some(Until(of.deadline.moment())),
        other: of.other.map(|at| Until(at.moment())),
    };
    if !is_certain {
        return Outcome::Undetermined(Missing::of(Need::EarlierAnswer).with(due.into()));
    }
    of.outcome(due.into())
}

fn is_kept_on(worker: Ssin, contract: &Contract, facts: &dyn Facts, end: NaiveDate) -> bool {
    let Some(next) = end.succ_opt() else { return false };
    let mut is_kept_on = false;
    let asked = ContractDays::new(ContractPart::Whole, next, next);
    let (Known::Known(()) | Known::Unknown) = facts.contracts_at(worker, &contract.employer, &asked, &mut |_, _| {
        is_kept_on = true;
        ControlFlow::Break(())
    });
    is_kept_on
}
