#![doc = include_str!("../../../fixtures/cases/declaration/late-declaration.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, work_began};
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, Offence, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known};
use crate::judgement::{Missing, Need, Outcome, Rule, Until};
use crate::law::{LegalRef, LimitState, TypeFault};
use crate::numbers;
use crate::texts;
use crate::time::Moment;

/// An IN that the NSSO received after its deadline.
pub(super) struct LateDeclaration;

numbers! {
    /// When it came, and when it was due for the NSSO; where work is told to begin behind both, so that the law is kept, when.
    struct Moments {
        received_at: Moment = "receivedAt",
        deadline: Until = "deadline",
        begins: Until = "workBegins",
        first: NaiveDate = "workBeginsOn",
    }
}

const META: RuleMeta = RuleMeta::new(
    "late-declaration",
    Side::Answer,
    // Seen for students and flexi-jobs.
    LegalRef::inferred(
        "RD 05-11-2002, art. 4 and following; art. 181 Social Penal Code; glossary 2023/3, block 90373, which ties the code \
            to no \
            worker type",
    ),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the declaration is late[: received on {receivedAt}, after the deadline {deadline}]\
            [; but work begins on {workBegins}, so that the law is kept][; but work begins on {workBeginsOn} as the contract tells, so that \
                the law is kept where nobody worked before]",
        action: "keep it: nothing undoes the delay; declare the next work before it begins",
        before: "nobody has worked yet: cancel it, by {by} and before work begins, and declare the work anew from its true begin on, \
            before that as well",
        first_day: "keep it: nothing undoes the delay, and a cancellation would leave the work undeclared; declare the next work \
            before it begins[; a late {FLX} whose other conditions are met must not become OTH, which bars flexi-jobs there in \
            the quarter]",
        running: "keep it: nothing undoes the delay; declare the next work before it begins[; where days under the {regime} are \
            still to come, end the period today by an UPDATE, which also takes back any hours planned for those days, and declare \
            those days with a new IN before they begin][; a {FLX} without end is ended by an OUT][; a late {FLX} whose other conditions are met must not become OTH, which bars flexi-jobs there in \
            the quarter]",
        ended: "keep it: nothing undoes the delay, and none of its days is still to come; declare the next work before it begins[; a late {FLX} \
            whose other conditions are met must not become OTH, which bars flexi-jobs there in the quarter]",
        undeclared: "send the IN now, for all that is worked[ up to today, with what is planned for those days alone; days under the {regime} \
            that are still to come are declared with an IN of their own, before they begin]: it is late, and later is worse; a student or a flexi-job has one IN for \
            each quarter, occasional work one for each day; declare the next work before it begins",
    },
)
.codes(&[Code::new(&[Kind::In], 90373, 460, Blocks::Never)])
.assuming(&[Need::FirstHour])
.at(Zone::DimonaIn)
.of_declaration()
.offence(Offence::Late);

impl Rule<Declarations> for LateDeclaration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        if case.late == Some(false) {
            if is_within_minute(case) {
                case.assume(Need::FirstHour);
            }
            return Outcome::Satisfied;
        }
        // Of a deadline that cannot be understood the form speaks.
        let Some(deadline) = Deadline::of_in(case.row) else { return Outcome::NotApplicable };
        let Some(received) = case.row.received_at else {
            return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
        };
        let is_missed = deadline.is_missed_by(received);
        // The law asks for it before work begins, which no message shows.
        let told = || work_began(case.row, case.after, case.facts).filter(|work| work.is_surely_after(received));
        let contract = || contract_begins(case, received);
        let (begins, first) = match (is_missed != Some(false)).then(|| told().or_else(contract)).flatten() {
            Some(Deadline::Minute(at)) => (Some(Until(at)), None),
            Some(Deadline::Day(day)) => (None, Some(day)),
            None => (None, None),
        };
        let moments = Moments { received_at: Some(received), deadline: Some(Until(deadline.moment())), begins, first };
        // Work of days on which the NSSO took no declaration of the type is declared afterwards: until when is not published.
        let was_closed = case.row.worker_type.zip(case.row.start_date).is_some_and(|(of, begin)| {
            let state = case.law.worker_type.state(TypeFault::ClosedForATime, of, Some(begin), Some(begin));
            matches!(state, LimitState::Broken(_))
        });
        if was_closed {
            return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(moments.into()));
        }
        match is_missed {
            Some(late) => Outcome::fault_if(late, moments),
            None => Outcome::Undetermined(Missing::of(Need::ClockChange).with(moments.into())),
        }
    }
}

/// Whether an IN came behind the full minute of its deadline, or of the work that is told to begin then, and within that minute.
fn is_within_minute(case: &Case<'_>) -> bool {
    // On a full minute it came within none.
    let is_meant = |received: &Moment| case.row.kind == Kind::In && received.to_minute() != *received;
    let Some(received) = case.row.received_at.filter(is_meant) else { return false };
    let is_within = |of: Option<Deadline>| match of {
        Some(Deadline::Minute(last)) => received.to_minute() == last && received > last,
        _ => false,
    };
    is_within(Deadline::of_in(case.row)) || is_within(work_began(case.row, case.after, case.facts))
}

/// When the contract of the declaration begins, where that is behind what was received, and no other of the worker with the employer runs
/// before: then nobody is told to work earlier.
fn contract_begins(case: &Case<'_>, received: Moment) -> Option<Deadline> {
    let content = case.after?;
    let worker = content.worker?;
    case.facts.contracts(worker).value().filter(|of| !of.is_empty())?;
    let mut first: Option<Contract> = None;
    let asked = ContractDays::new(ContractPart::Whole, content.start_date, content.end_date.unwrap_or(NaiveDate::MAX));
    let mut look = |contract: &Contract, certain: bool| {
        if certain && first.is_none_or(|of| contract.start() < of.start()) {
            first = Some(*contract);
        }
        // Those with the employer for certain come first.
        if certain { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut look);
    let contract = first.filter(|of| of.worker_type.is_none() || of.worker_type == content.worker_type)?;
    // Where it is told when work began, that decides.
    let is_untold = contract.first_work.is_none() && case.row.work_start.is_none();
    let begins = Deadline::Day(contract.start());
    (is_untold && begins.is_surely_after(received)).then_some(begins)
}
