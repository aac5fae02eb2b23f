#![doc = include_str!("../../../fixtures/cases/declaration/unknown-period.md")]

use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{Origin, RegisterView, Resolution};
use crate::declaration::schema::Zone;
use crate::judgement::{
    Blocks, Code, Context, Evidence, Key, Label, Missing, Need, Outcome, RegisterRule, RuleMeta, Side,
};
use crate::law::LegalRef;

/// An OUT, UPDATE or CANCEL that names a period which no accepted IN opened.
///
/// Violated only where a register holds every period of the employer: a day's file may change periods opened months ago.
pub(super) struct UnknownPeriod;

static META: RuleMeta = RuleMeta::new(
    "unknown-period",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00913"),
    "the period {periodId} was never opened",
    "check the number in the NSSO's answer to the IN, or load a register that holds the period",
)
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel], 913, 354, Blocks::Always)])
.keyed_by(Key::Worker)
.at(Zone::PeriodId);

impl RegisterRule for UnknownPeriod {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some(id) = row.period_id else { return Outcome::NotApplicable };
        let named = Evidence::of(Label::PeriodId, id);
        match cx.period {
            Resolution::Found(_) => Outcome::Satisfied,
            Resolution::Unknown if register.covers(&row.employer) => Outcome::Violated(named),
            Resolution::Unknown => Outcome::Undetermined(Missing::of(Need::Period).with(named)),
            // The IN with this id was refused or is pending: the record to look at is told, where the run has one.
            Resolution::Tombstone(origin) => {
                let told = if origin == Origin::default() {
                    named
                } else {
                    named.and(Label::File, origin.file).and(Label::Record, origin.record as i64)
                };
                Outcome::Undetermined(Missing::of(Need::EarlierAnswer).with(told))
            }
            Resolution::Opens | Resolution::Unnamed => Outcome::NotApplicable,
        }
    }
}
