#![doc = include_str!("../../../fixtures/cases/declaration/update-closes-period.md")]

use chrono::NaiveDate;

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An UPDATE that gives an end date to an open period: that is what an OUT is for.
pub(super) struct UpdateClosesPeriod;

numbers! {
    /// The last day of the period.
    struct End { end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "update-closes-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    texts! {
        numbers: End::NUMBERS,
        what: "an UPDATE may not close an open period",
        action: "where it is the right period, of the right worker, close it with an OUT[ with end date {endDate}]",
    },
)
.codes(&[Code::new(&[Kind::Update], 913, 359, Blocks::Always)])
.at(Zone::PeriodId);

impl Rule<Declarations> for UpdateClosesPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Resolution::Found(period) = case.period else { return Outcome::NotApplicable };
        let (Kind::Update, Some(end)) = (case.row.kind, case.row.end_date) else { return Outcome::NotApplicable };
        if period.cancelled || is_reopening(end) {
            return Outcome::NotApplicable;
        }
        let open = period.content.end_date.is_none();
        // No OUT takes a day before the begin either.
        let begin = case.row.start_date.unwrap_or(period.content.start_date);
        Outcome::fault_if(open, End { end: Some(end).filter(|end| begin <= *end) })
    }
}
