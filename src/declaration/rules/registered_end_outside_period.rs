#![doc = include_str!("../../../fixtures/cases/declaration/registered-end-outside-period.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A daily registration whose last day does not lie in the Dimona period that it names. Whether a night that begins on the last
/// day may end on the next is not published.
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
.codes(&[Code::new(&[Kind::DailyRegistration], 911, 462, Blocks::Always)])
.by_order()
.at(Zone::EndDate);

impl Rule<Declarations> for RegisteredEndOutsidePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::DailyRegistration, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        let (Some(day), false) = (case.row.end_date, period.cancelled) else { return Outcome::NotApplicable };
        let (from, to) = (period.content.start_date, period.content.end_date);
        if day >= from && to.is_none_or(|to| day <= to) {
            return Outcome::Satisfied;
        }
        let days = Days { day: Some(day), from: Some(from), to };
        let night = to.is_some() && to == day.pred_opt() && case.row.start_date == to;
        let need = if night { Some(Need::PublishedScope) } else { period.doubtful.then_some(Need::EarlierAnswer) };
        match need {
            Some(need) => Outcome::Undetermined(Missing::of(need).with(days.into())),
            None => Outcome::Violated(days.into()),
        }
    }
}
