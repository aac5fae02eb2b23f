#![doc = include_str!("../../../fixtures/cases/declaration/registered-begin-outside-period.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A daily registration whose first day does not lie in the Dimona period that it names.
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
.codes(&[Code::new(&[Kind::DailyRegistration], 910, 462, Blocks::Always)])
.by_order()
.at(Zone::StartDate);

impl Rule<Declarations> for RegisteredBeginOutsidePeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::DailyRegistration, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        let (Some(day), false) = (case.row.start_date, period.cancelled) else { return Outcome::NotApplicable };
        let (from, to) = (period.content.start_date, period.content.end_date);
        if day >= from && to.is_none_or(|to| day <= to) {
            return Outcome::Satisfied;
        }
        let days = Days { day: Some(day), from: Some(from), to };
        // The dates that the period has now may have been refused.
        let open = period.doubtful.then(|| Missing::of(Need::EarlierAnswer).with(days.into()));
        open.map_or(Outcome::Violated(days.into()), Outcome::Undetermined)
    }
}
