#![doc = include_str!("../../../fixtures/cases/declaration/update-without-date.md")]

use crate::declaration::form::{CHANGING, is_in_planned_work};
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::PeriodId;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An UPDATE of a period without hours that gives neither date; planned work alone is enough for students and article 17.
pub(super) struct UpdateWithoutDate;

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "update-without-date",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90378"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the UPDATE of the period {periodId} gives neither a begin date nor an end date",
        action: "give the date that changes; a feature of a period cannot be changed, only cancelled and declared anew in time",
    },
)
.codes(&[Code::new(&[Kind::Update], 90378, 360, Blocks::Always)])
.at(Zone::DimonaUpdate);

const DATES: ZoneSet = ZoneSet::of(&[Zone::StartDate, Zone::EndDate]);
const PLANNED: ZoneSet = ZoneSet::of(&[Zone::PlannedHours, Zone::PlannedDays]);

impl Rule<Declarations> for UpdateWithoutDate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Update, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        if period.cancelled || period.content.is_one_shift() {
            return Outcome::NotApplicable;
        }
        let has = |zones: ZoneSet| !case.row.present.intersection(zones).is_empty();
        let named = Named { period: period.id };
        match period.content.worker_type {
            _ if has(DATES) => Outcome::Satisfied,
            Some(of) if has(PLANNED) && is_in_planned_work(of) => Outcome::Satisfied,
            // Of which type the period is decides whether what the UPDATE gives is enough.
            None if has(CHANGING) => Outcome::Undetermined(Missing::of(Need::PeriodFeatures).with(named.into())),
            _ => Outcome::Violated(named.into()),
        }
    }
}
