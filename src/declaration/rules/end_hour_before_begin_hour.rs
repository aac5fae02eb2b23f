#![doc = include_str!("../../../fixtures/cases/declaration/end-hour-before-begin-hour.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::PeriodForm;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// Work that would end on the day on which it begins, at an earlier hour: in an UPDATE together with the period.
pub(super) struct EndHourBeforeBeginHour;

numbers! {
    /// The one day of the period.
    struct Day { day: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "end-hour-before-begin-hour",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00778"),
    texts! {
        numbers: Day::NUMBERS,
        what: "the work would end on {startDate} before it begins on that day",
        action: "where it ends after midnight give the next day as the end date; otherwise correct the hours",
    },
)
.codes(&[Code::new(&[Kind::In, Kind::Update], 778, 345, Blocks::Always)])
.at(Zone::EndHour);

impl Rule<Declarations> for EndHourBeforeBeginHour {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(PeriodForm::TYPES_WITH_HOURS)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.declared() else {
            return Outcome::NotApplicable;
        };
        let by_hours = after.takes_form_from_hours();
        let (Some(begin), Some(end), true) = (after.start_hour, after.end_hour, by_hours) else {
            return Outcome::NotApplicable;
        };
        let one_day = after.end_date == Some(after.start_date);
        Outcome::fault_if(one_day && end < begin, Day { day: Some(after.start_date) })
    }
}
