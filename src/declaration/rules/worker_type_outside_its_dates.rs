#![doc = include_str!("../../../fixtures/cases/declaration/worker-type-outside-its-dates.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Dated, Law, LegalRef, LimitState, LimitedBy, TypeFault};
use crate::numbers;
use crate::policy::A17Limit;
use crate::texts;

/// A worker type used before it existed or after it ended, by the begin of the period or by the day of reception, as the law
/// has it for that type.
pub(super) struct WorkerTypeOutsideItsDates;

numbers! {
    /// The first or the last day on which the type is allowed.
    struct Limits { first: NaiveDate = "firstDay", last: NaiveDate = "lastDay" }
}

/// What is looked at here; the second for A17 alone, and only where the caller chose so.
const FAULTS: [TypeFault; 2] = [TypeFault::OutsideItsDates, TypeFault::Entered];

const META: RuleMeta = RuleMeta::new(
    "worker-type-outside-its-dates",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00655; the code is a reading"),
    texts! {
        numbers: Limits::NUMBERS,
        what: "the worker type does not exist at that date[: its first day is {firstDay}]\
            [: its last day was {lastDay}]",
        action: "declare the work under a type that exists at that date: OTH for ordinary work",
    },
)
.codes(&[Code::new(&[Kind::In], 655, 3, Blocks::Always)])
.at(Zone::WorkerType);

impl Rule<Declarations> for WorkerTypeOutsideItsDates {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, law: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In])
            .types(Types::of(FAULTS.into_iter().flat_map(|fault| law.worker_type.types_with_limits(fault))))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(worker_type) = case.row.worker_type.filter(|_| case.row.kind == Kind::In) else {
            return Outcome::NotApplicable;
        };
        let (begin, received) = (case.row.start_date, case.row.received_at.map(|at| at.date()));
        let by_entry = worker_type == WorkerType::A17 && case.policies.a17_limit != A17Limit::Begin;
        let is_open = case.policies.a17_limit == A17Limit::Undetermined;
        let fault = if by_entry { TypeFault::Entered } else { TypeFault::OutsideItsDates };
        match case.law.worker_type.state(fault, worker_type, begin, received) {
            LimitState::Kept => Outcome::Satisfied,
            // What begins too late is told as such, whatever the day of entry.
            LimitState::Broken(_) if by_entry && is_open && begins_too_late(case) => Outcome::NotApplicable,
            LimitState::Broken(row) if by_entry && is_open => {
                Outcome::Undetermined(Missing::of(Need::PublishedScope).with(dates(row)))
            }
            LimitState::Broken(row) => Outcome::Violated(dates(row)),
            LimitState::Open(LimitedBy::Reception) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
            // A begin that is not there is a fault of its own.
            LimitState::Open(_) | LimitState::NoLimit => Outcome::NotApplicable,
        }
    }
}

/// Whether article 17 goes by another type at the begin of the period.
fn begins_too_late(case: &Case<'_>) -> bool {
    let state = case.law.worker_type.state(TypeFault::Article17, WorkerType::A17, case.row.start_date, None);
    matches!(state, LimitState::Broken(_))
}

fn dates(row: &Dated<()>) -> Evidence {
    match row.until() {
        Some(last) => Limits { last: Some(last), first: None }.into(),
        None => Limits { first: Some(row.from()), last: None }.into(),
    }
}
