#![doc = include_str!("../../../fixtures/cases/declaration/unknown-period.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::{Origin, Resolution};
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::PeriodId;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An OUT, UPDATE, CANCEL or daily registration that names a period which no accepted IN opened.
///
/// Violated only where a register holds every period of the employer: a day's file may change periods opened months ago.
pub(super) struct UnknownPeriod;

numbers! {
    /// The period, and the record whose IN was refused or is pending.
    struct Named { period: PeriodId = "periodId", file: u32 = "file", record: i64 = "record" }
}

const META: RuleMeta = RuleMeta::new(
    "unknown-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the Dimona period {periodId} does not exist",
        action: "check the number in the NSSO's answer to the IN, or load a register that holds the period",
    },
)
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel, Kind::DailyRegistration], 913, 354, Blocks::Always)])
.by_order()
.at(Zone::PeriodId);

impl Rule<Declarations> for UnknownPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(id) = case.row.period_id else { return Outcome::NotApplicable };
        let named = Named { period: Some(id), ..Named::default() };
        match case.period {
            Resolution::Found(_) => Outcome::Satisfied,
            Resolution::Unknown if case.register.covers(&case.row.employer) => {
                if case.register.lacks_numbers() {
                    return Outcome::Undetermined(Missing::of(Need::ReadableRecord).with(named.into()));
                }
                Outcome::Violated(named.into())
            }
            Resolution::Unknown => Outcome::Undetermined(Missing::of(Need::Period).with(named.into())),
            // The IN with this id was refused or is pending: the record to look at is told, where the run has one.
            Resolution::Tombstone { origin, refused: false } => {
                let told = if origin == Origin::default() {
                    named
                } else {
                    Named { file: Some(origin.file), record: Some(origin.record as i64), ..named }
                };
                Outcome::Undetermined(Missing::of(Need::EarlierAnswer).with(told.into()))
            }
            // That the NSSO refused it is a fault of its own.
            Resolution::Tombstone { .. } | Resolution::Opens | Resolution::Unnamed => Outcome::NotApplicable,
        }
    }
}
