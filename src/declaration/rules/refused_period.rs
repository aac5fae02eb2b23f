#![doc = include_str!("../../../fixtures/cases/declaration/refused-period.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::{Origin, Resolution};
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::PeriodId;
use crate::judgement::{Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An OUT, UPDATE, CANCEL or daily registration of a period whose IN the NSSO itself refused: the period bears a blocking anomaly.
///
/// An IN of which that is only predicted leaves it open: see `unknown-period`.
pub(super) struct RefusedPeriod;

numbers! {
    /// The period, and the record of the IN that was refused.
    struct Named { period: PeriodId = "periodId", file: u32 = "file", record: i64 = "record" }
}

const META: RuleMeta = RuleMeta::new(
    "refused-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the NSSO refused the IN of the period {periodId}[: record {record} of file {file}]",
        action: "send an IN without its faults; there is nothing to close, change or cancel",
    },
)
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel, Kind::DailyRegistration], 913, 357, Blocks::Always)])
.at(Zone::PeriodId);

impl Rule<Declarations> for RefusedPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        match case.period {
            Resolution::Tombstone { origin, refused: true } => {
                let place = Some(origin).filter(|origin| *origin != Origin::default());
                let named = Named {
                    period: case.row.period_id,
                    file: place.map(|place| place.file),
                    record: place.map(|place| place.record as i64),
                };
                Outcome::Violated(named.into())
            }
            Resolution::Found(_) => Outcome::Satisfied,
            _ => Outcome::NotApplicable,
        }
    }
}
