#![doc = include_str!("../../../fixtures/cases/declaration/registered-end-before-begin.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Work;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A daily registration whose last day lies before its first.
pub(super) struct RegisteredEndBeforeBegin;

numbers! {
    /// The first day and the last.
    struct Days { start: NaiveDate = "startDate", end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "registered-end-before-begin",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the registered work would end on {endDate}, before its first day {startDate}",
        action: "correct the dates; work past midnight ends on the next day",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 911, 14, Blocks::Always)])
.at(Zone::EndDate);

impl Rule<Declarations> for RegisteredEndBeforeBegin {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(Work { start_date: Some(start), end_date: Some(end), .. }) = case.work else {
            return Outcome::NotApplicable;
        };
        Outcome::fault_if(end < start, Days { start: Some(start), end: Some(end) })
    }
}
