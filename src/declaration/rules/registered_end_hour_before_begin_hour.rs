#![doc = include_str!("../../../fixtures/cases/declaration/registered-end-hour-before-begin-hour.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Work;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A daily registration that ends on the day on which it begins, at an earlier hour.
pub(super) struct RegisteredEndHourBeforeBeginHour;

numbers! {
    /// The one day.
    struct Day { day: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "registered-end-hour-before-begin-hour",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00778"),
    texts! {
        numbers: Day::NUMBERS,
        what: "the registered work would end on {startDate} before it begins on that day",
        action: "where it ends after midnight give the next day as the end date; otherwise correct the hours",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 778, 345, Blocks::Always)])
.at(Zone::EndHour);

impl Rule<Declarations> for RegisteredEndHourBeforeBeginHour {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(Work { start_date: Some(day), start_hour: Some(begin), end_date, end_hour: Some(end) }) = case.work
        else {
            return Outcome::NotApplicable;
        };
        Outcome::fault_if(end_date == Some(day) && end < begin, Day { day: Some(day) })
    }
}
