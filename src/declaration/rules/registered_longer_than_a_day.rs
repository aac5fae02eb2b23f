#![doc = include_str!("../../../fixtures/cases/declaration/registered-longer-than-a-day.md")]

use super::shift_longer_than_a_day::{Hours, within_a_day};
use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::register::Content;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A daily registration of more than 24 hours.
pub(super) struct RegisteredLongerThanADay;

const META: RuleMeta = RuleMeta::new(
    "registered-longer-than-a-day",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90480; the limit is not published"),
    texts! {
        numbers: Hours::NUMBERS,
        what: "the registered work lasts more than 24 hours[: from {begin} to {end}]",
        action: "register each day of work by itself",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 90480, 260, Blocks::Always)])
.at(Zone::DailyRegistration);

impl Rule<Declarations> for RegisteredLongerThanADay {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(work) = case.work else { return Outcome::NotApplicable };
        let Some(start_date) = work.start_date else { return Outcome::NotApplicable };
        let mut content = Content::new(None, EmployerNumbers::NONE, start_date);
        (content.start_hour, content.end_date, content.end_hour) = (work.start_hour, work.end_date, work.end_hour);
        within_a_day(&content)
    }
}
