#![doc = include_str!("../../../fixtures/cases/declaration/update-without-change.md")]

use crate::declaration::form::CHANGING;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::PeriodId;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An UPDATE whose every value is the one that the period has already.
pub(super) struct UpdateWithoutChange;

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "update-without-change",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90378"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the UPDATE changes nothing: the period {periodId} has all of its values already",
        action: "send nothing if the period is right as it is; otherwise give the values that are to change",
    },
)
.codes(&[Code::new(&[Kind::Update], 90378, 444, Blocks::Always)])
.at(Zone::DimonaUpdate);

impl Rule<Declarations> for UpdateWithoutChange {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Update, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        // An UPDATE without any value has a code of its own, as has a value that is not understood.
        let told = case.row.present.intersection(CHANGING).len();
        if period.cancelled || told == 0 || understood(case.row) != told {
            return Outcome::NotApplicable;
        }
        let named = Named { period: period.id };
        match case.after == Some(&period.content) {
            false => Outcome::Satisfied,
            // The same hours may find room in the quota now, and nobody says whether the NSSO sees a change in that.
            true if period.booking.is_some_and(|booking| booking.exceeding > 0) => {
                Outcome::Undetermined(Missing::of(Need::PublishedScope).with(named.into()))
            }
            true => Outcome::Violated(named.into()),
        }
    }
}

/// How many of the values that an UPDATE may change are understood.
fn understood(row: &Row) -> u32 {
    let told = [
        row.start_date.is_some(),
        row.start_hour.is_some(),
        row.end_date.is_some(),
        row.end_hour.is_some(),
        row.planned_hours.is_some(),
        row.planned_days.is_some(),
    ];
    told.into_iter().map(u32::from).sum()
}
