#![doc = include_str!("../../../fixtures/cases/declaration/end-before-begin.md")]

use chrono::NaiveDate;

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// A period that would end before it begins: in an IN by itself, in an OUT or UPDATE together with the period.
pub(super) struct EndBeforeBegin;

numbers! {
    /// The dates of the period.
    struct Dates { start: NaiveDate = "startDate", end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "end-before-begin",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911"),
    texts! {
        numbers: Dates::NUMBERS,
        what: "the period would end on {endDate}, before its first day {startDate}",
        action: "correct the dates; a period in which nobody works is cancelled, on its first day at the latest",
    },
)
.codes(&[Code::new(&[Kind::In, Kind::Out, Kind::Update], 911, 14, Blocks::Always)])
.at(Zone::EndDate);

impl Rule<Declarations> for EndBeforeBegin {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.after.filter(|_| case.row.kind != Kind::Cancel) else { return Outcome::NotApplicable };
        let Some(end) = after.end_date.filter(|end| !is_reopening(*end)) else { return Outcome::NotApplicable };
        Outcome::fault_if(end < after.start_date, Dates { start: Some(after.start_date), end: Some(end) })
    }
}
