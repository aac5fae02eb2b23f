#![doc = include_str!("../../../fixtures/cases/declaration/closed-period.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An OUT of a period that has an end date already.
pub(super) struct ClosedPeriod;

numbers! {
    /// The last day of the period.
    struct End { end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "closed-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    texts! {
        numbers: End::NUMBERS,
        what: "the period already ends on {endDate}",
        action: "send nothing if that day is right; an UPDATE moves the end, but that of a flexi-job by its dates to an earlier \
            day only",
    },
)
.codes(&[Code::new(&[Kind::Out], 913, 356, Blocks::Always)])
.by_order()
.at(Zone::PeriodId);

impl Rule<Declarations> for ClosedPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Resolution::Found(period) = case.period else { return Outcome::NotApplicable };
        // That the period is cancelled is the stronger fault, and says all.
        if case.row.kind != Kind::Out || period.cancelled {
            return Outcome::NotApplicable;
        }
        let end = period.content.end_date;
        Outcome::fault_if(end.is_some(), End { end })
    }
}
