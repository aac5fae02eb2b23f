#![doc = include_str!("../../../fixtures/cases/declaration/registered-without-length.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Work;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A daily registration that ends in the minute in which it begins: no code of a zone speaks of that, and whether the registration is
/// not valid as a whole then is not published.
pub(super) struct RegisteredWithoutLength;

numbers! {
    /// The one day.
    struct Day { day: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "registered-without-length",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90480; what leads to the code is not published"),
    texts! {
        numbers: Day::NUMBERS,
        what: "the registered work on {startDate} ends in the minute in which it begins",
        action: "correct the hours; work past midnight ends on the next day",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 90480, 3, Blocks::Always)])
.at(Zone::DailyRegistration);

impl Rule<Declarations> for RegisteredWithoutLength {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(Work { start_date: Some(day), start_hour: Some(begin), end_date, end_hour: Some(end) }) = case.work
        else {
            return Outcome::NotApplicable;
        };
        if end_date != Some(day) || begin != end {
            return Outcome::Satisfied;
        }
        let day = Day { day: Some(day) };
        Outcome::Undetermined(Missing::of(Need::PublishedScope).with(day.into()))
    }
}
