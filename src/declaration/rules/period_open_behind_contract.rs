#![doc = include_str!("../../../fixtures/cases/declaration/period-open-behind-contract.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::out;
use crate::declaration::register::{Content, RegisterView};
use crate::declaration::rule::{Offence, RuleMeta, Side};
use crate::facts::{Contract, ContractDays, ContractPart, Facts, Known, SameEmployer};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Outcome, Until};
use crate::law::LegalRef;
use crate::numbers;
use crate::policy::Policies;
use crate::texts;
use crate::time::{Moment, WorkingDays};

numbers! {
    /// The last day of the contract, when that had to be told, and when by another reading of the law; the last day that is declared.
    pub(super) struct Due {
        end: NaiveDate = "endDate",
        deadline: Until = "deadline",
        other: Until = "otherDeadline",
        declared: NaiveDate = "declaredEnd",
    }
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
    of: (Ssin, &Contract),
    register: &dyn RegisterView,
    (facts, policies): (&dyn Facts, &Policies),
    as_of: Moment,
) -> Outcome {
    end_is_missing(of, register, (facts, policies), as_of, &|content, _| content.end_date.is_none())
}

/// Whether a period goes on behind the end of this contract for which it is declared, so that its end had to be told: of which periods
/// is asked with that end.
pub(super) fn end_is_missing(
    (worker, contract): (Ssin, &Contract),
    register: &dyn RegisterView,
    (facts, policies): (&dyn Facts, &Policies),
    as_of: Moment,
    goes_on: &dyn Fn(&Content, NaiveDate) -> bool,
) -> Outcome {
    let Some(end) = contract.end().filter(|end| as_of.is_after(*end)) else { return Outcome::NotApplicable };
    let employer = SameEmployer::new(facts, &contract.employer);
    let mut meant = None;
    let are_all = register.look_through(worker, end, Some(end), &mut |period| {
        let of = &period.content;
        let is_type = contract.worker_type.is_none() || contract.worker_type == of.worker_type;
        let is_meant = !period.cancelled && is_type && goes_on(of, end);
        if is_meant && employer.is(&of.employer) == Some(true) {
            meant = Some((period.doubt.is_none(), of.end_date));
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    if !are_all {
        return Outcome::Undetermined(Missing::of(Need::ManyPeriods));
    }
    let Some((is_certain, declared)) = meant else { return Outcome::NotApplicable };
    let Some(of) = out(end).judge(as_of, policies) else { return Outcome::NotApplicable };
    let keeps = next_contract(worker, contract, facts, end);
    // Who is kept on under another contract keeps the period.
    if of.late == Ok(false) || keeps == Some(KeptOn::NextDay) {
        return Outcome::NotApplicable;
    }
    let due = Due {
        end: Some(end),
        deadline: Some(Until(of.deadline.moment())),
        other: of.other.map(|at| Until(at.moment())),
        declared,
    };
    let open = |need| Outcome::Undetermined(Missing::of(need).with(due.into()));
    match keeps {
        _ if !is_certain => open(Need::EarlierAnswer),
        // Of an employer whose declarations are not all here, the end may be told elsewhere.
        _ if !register.covers(&contract.employer) => open(Need::EndElsewhere),
        // Whether a link ends that goes on behind a weekend or a holiday no source says.
        Some(KeptOn::NextWorkingDay) => open(Need::PublishedScope),
        _ => of.outcome(due.into()),
    }
}

/// When the next contract with the employer goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KeptOn {
    /// On the next day.
    NextDay,
    /// Up to the next working day, and not on the day before.
    NextWorkingDay,
}

fn next_contract(worker: Ssin, contract: &Contract, facts: &dyn Facts, end: NaiveDate) -> Option<KeptOn> {
    let next = end.succ_opt()?;
    let runs_on = |from, to| {
        let mut runs = false;
        let asked = ContractDays::new(ContractPart::Whole, from, to);
        let told = facts.contracts_at(worker, &contract.employer, &asked, &mut |_, _| {
            runs = true;
            ControlFlow::Break(())
        });
        let (Known::Known(()) | Known::Unknown) = told;
        runs
    };
    if runs_on(next, next) {
        return Some(KeptOn::NextDay);
    }
    // On a Saturday many firms do not work, whatever it is in the law.
    let working_day = WorkingDays { saturday: false }.next_after(end);
    runs_on(next, working_day).then_some(KeptOn::NextWorkingDay)
}
