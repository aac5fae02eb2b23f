#![doc = include_str!("../../../fixtures/cases/declaration/registered-end-outside-period.md")]

use chrono::NaiveDate;

use super::registered_begin_outside_period::{moved, outside, within};
use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Resolution, Span};
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;
use crate::time::Quarter;

/// A daily registration whose last day does not lie in its Dimona period. Whether a night that begins on the last day may end on the
/// next is not published, nor whether an OUT or UPDATE may leave a registration behind.
pub(super) struct RegisteredEndOutsidePeriod;

numbers! {
    /// The day, and the period.
    struct Days { day: NaiveDate = "endDate", from: NaiveDate = "periodStart", to: NaiveDate = "periodEnd" }
}

const META: RuleMeta = RuleMeta::new(
    "registered-end-outside-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911; what leads to the code is not published"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the registered work ends on {endDate}, outside the period from {periodStart}[ to {periodEnd}]",
        action: "correct the day, or name the period in which the work is done",
    },
)
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::DailyRegistration], 911, 462, Blocks::Always)])
.by_order()
.at(Zone::EndDate);

impl Rule<Declarations> for RegisteredEndOutsidePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let days = |day, period: &Content| Days { day, from: Some(period.start_date), to: period.end_date };
        if let (Kind::Out | Kind::Update, Resolution::Found(period), Some(after)) =
            (case.row.kind, case.period, case.after)
        {
            let told = after.end_date.filter(|_| case.row.end_date.is_some()).map(Span::after);
            let left = told.and_then(|span| case.first_registered(period, span));
            return moved(left.map(|left| days(left.work.end_date, after).into()));
        }
        let Some(period) = case.registered_in().filter(|period| !period.cancelled) else {
            return Outcome::NotApplicable;
        };
        let Some(work) = case.work else { return Outcome::NotApplicable };
        let Some(day) = work.end_date else { return Outcome::NotApplicable };
        let begin = case.row.start_date.and(work.start_date);
        if period.content.is_on(day) {
            // Of a begin behind the quarter that is said already.
            let is_said = begin.is_some_and(|begin| Quarter::of(begin) == Quarter::of(day));
            let days = days(Some(day), &period.content).into();
            return if is_said { Outcome::Satisfied } else { within(&period.content, day, days) };
        }
        // Of work that lies outside as a whole its begin says so.
        if begin.is_some_and(|begin| !period.content.is_on(begin)) {
            return Outcome::NotApplicable;
        }
        let to = period.content.end_date;
        let is_night = to.is_some() && to == day.pred_opt() && work.start_date == to;
        let is_told = case.row.end_date.is_some() && !is_night;
        outside(is_told, days(Some(day), &period.content).into())
    }
}
