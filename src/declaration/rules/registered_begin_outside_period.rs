#![doc = include_str!("../../../fixtures/cases/declaration/registered-begin-outside-period.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Resolution, Span};
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Quarter;

/// A daily registration whose first day does not lie in its Dimona period. Whether an UPDATE may leave one behind is not published.
pub(super) struct RegisteredBeginOutsidePeriod;

numbers! {
    /// The day, and the period.
    struct Days { day: NaiveDate = "startDate", from: NaiveDate = "periodStart", to: NaiveDate = "periodEnd" }
}

const META: RuleMeta = RuleMeta::new(
    "registered-begin-outside-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00910; what leads to the code is not published"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the registered work begins on {startDate}, outside the period from {periodStart}[ to {periodEnd}]",
        action: "correct the day, or name the period in which the work is done",
    },
)
.codes(&[Code::new(&[Kind::Update, Kind::DailyRegistration], 910, 462, Blocks::Always)])
.by_order()
.at(Zone::StartDate);

impl Rule<Declarations> for RegisteredBeginOutsidePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let days = |day, period: &Content| Days { day, from: Some(period.start_date), to: period.end_date };
        if let (Kind::Update, Resolution::Found(period), Some(after)) = (case.row.kind, case.period, case.after) {
            let told = case.row.start_date.map(|_| Span::before(after.start_date));
            let left = told.and_then(|span| case.first_registered(period, span));
            return moved(left.map(|left| days(left.work.start_date, after).into()));
        }
        let Some(period) = case.registered_in().filter(|period| !period.cancelled) else {
            return Outcome::NotApplicable;
        };
        let Some(day) = case.work.and_then(|work| work.start_date) else { return Outcome::NotApplicable };
        if period.content.is_on(day) {
            return within(&period.content, day, days(Some(day), &period.content).into());
        }
        outside(case.row.start_date.is_some(), days(Some(day), &period.content).into())
    }
}

/// A day within the period. A flexi-job that tells no last day ends with its quarter: whether the NSSO holds it to that is not published.
pub(super) fn within(period: &Content, day: NaiveDate, days: Evidence) -> Outcome {
    let is_open = period.worker_type == Some(WorkerType::Flx) && period.end_date.is_none();
    match is_open && day > Quarter::of(period.start_date).last_day() {
        true => Outcome::Undetermined(Missing::of(Need::EndDate).with(days)),
        false => Outcome::Satisfied,
    }
}

/// A period that leaves this registration behind: whether the NSSO takes that is not published.
pub(super) fn moved(left: Option<Evidence>) -> Outcome {
    left.map_or(Outcome::Satisfied, |left| Outcome::Undetermined(Missing::of(Need::PublishedScope).with(left)))
}

/// A day that lies outside the period. It is open where the registration had the day before: then the period was changed since.
pub(super) fn outside(is_told: bool, days: Evidence) -> Outcome {
    if is_told { Outcome::Violated(days) } else { Outcome::Undetermined(Missing::of(Need::PublishedScope).with(days)) }
}
