#![doc = include_str!("../../../fixtures/cases/declaration/period-of-another-worker.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::id::PeriodId;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

/// An OUT, UPDATE or CANCEL that repeats another SSIN than that of the period.
pub(super) struct PeriodOfAnotherWorker;

numbers! {
    /// The period.
    struct Named { period: PeriodId = "periodId" }
}

const META: RuleMeta = RuleMeta::new(
    "period-of-another-worker",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00024"),
    texts! {
        numbers: Named::NUMBERS,
        what: "the period[ {periodId}] belongs to another worker",
        action: "check the period number and the SSIN (INSZ, NISS); the SSIN may also be left out",
    },
)
.despite_changes()
.codes(&[Code::new(&[Kind::Out, Kind::Update, Kind::Cancel], 24, 347, Blocks::Always)])
.at(Zone::Ssin);

impl Rule<Declarations> for PeriodOfAnotherWorker {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Resolution::Found(period), Some(given)) = (case.period, case.row.worker) else {
            return Outcome::NotApplicable;
        };
        let Some(worker) = period.content.worker else { return Outcome::NotApplicable };
        match case.facts.is_same_person(given, worker) {
            _ if given == worker => Outcome::Satisfied,
            Known::Known(true) => Outcome::Satisfied,
            // The NSSO follows a number that was replaced, and so nobody can say.
            Known::Unknown if given.may_be_replaced_by(worker) => {
                Outcome::Undetermined(Missing::of(Need::PersonRegister))
            }
            _ => Outcome::Violated(Named { period: period.id }.into()),
        }
    }
}
