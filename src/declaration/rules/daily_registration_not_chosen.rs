#![doc = include_str!("../../../fixtures/cases/declaration/daily-registration-not-chosen.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::LegalRef;
use crate::texts;

/// A daily registration for an employer who did not choose Dimona for them.
pub(super) struct DailyRegistrationNotChosen;

const META: RuleMeta = RuleMeta::new(
    "daily-registration-not-chosen",
    Side::Answer,
    LegalRef::seen("NSSO glossary 2023/3, zone 00913"),
    texts! {
        what: "the employer did not choose Dimona for its daily registrations",
        action: "make the registration in the system that the employer chose, or tell the NSSO first that it chooses Dimona",
    },
)
.codes(&[Code::new(&[Kind::DailyRegistration], 913, 461, Blocks::Always)])
.only_with(&[Need::EmployerRecord])
.at(Zone::PeriodId);

impl Rule<Declarations> for DailyRegistrationNotChosen {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // A registration names no employer: it is that of the period.
        let (Kind::DailyRegistration, Resolution::Found(period)) = (case.row.kind, case.period) else {
            return Outcome::NotApplicable;
        };
        match case.facts.registers_daily(&period.content.employer) {
            Known::Known(chose) => Outcome::fault_if(!chose, Evidence::NONE),
            Known::Unknown => Outcome::Undetermined(Missing::of(Need::EmployerRecord)),
        }
    }
}
