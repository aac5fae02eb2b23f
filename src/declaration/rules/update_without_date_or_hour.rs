#![doc = include_str!("../../../fixtures/cases/declaration/update-without-date-or-hour.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::PeriodId;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An UPDATE of a period with hours (EXT, and FLX for one day) that gives neither a date nor an hour.
pub(super) struct UpdateWithoutDateOrHour;

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "update-without-date-or-hour",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90378"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the UPDATE of the period {periodId} gives neither a date nor an hour",
        action: "give the date or the hour that changes",
    },
)
.codes(&[Code::new(&[Kind::Update], 90378, 361, Blocks::Always)])
.at(Zone::DimonaUpdate);

const TIME: ZoneSet = ZoneSet::of(&[Zone::StartDate, Zone::StartHour, Zone::EndDate, Zone::EndHour]);

impl Rule<Declarations> for UpdateWithoutDateOrHour {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::Update, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        if period.cancelled || !period.content.is_one_shift() {
            return Outcome::NotApplicable;
        }
        let none = case.row.present.intersection(TIME).is_empty();
        Outcome::fault_if(none, Named { period: period.id })
    }
}
