#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-conditions-unmet.md")]

use super::asked;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::RegisterView;
use crate::declaration::schema::Zone;
use crate::flexi_job::career::Eyes;
use crate::judgement::{
    Bearing, Blocks, Code, Context, Key, Need, Outcome, Regime, RegisterRule, RuleMeta, Side, Truth,
};
use crate::law::LegalRef;

/// A flexi-job of a worker who has neither a pension at the end of T-2 nor, without a reduction, four fifths in T-3.
///
/// The NSSO checks all of it at once and gives one code, so it is one rule.
pub(super) struct FlexiJobConditionsUnmet;

static META: RuleMeta = RuleMeta::new(
    "flexi-job-conditions-unmet",
    Side::Answer,
    LegalRef::seen("act 16-11-2015, art. 4; programme act 22-12-2023; glossary 2023/3, block 90017"),
    "the conditions for a flexi-job are not met[: {fraction} of a full-time job at other employers in {quarter}]\
     [, reduced from full-time in {fullTimeQuarter}]",
    "cancel and hire as OTH; where the NSSO does not know the work or the pension, send it the proof, and for work abroad \
     ask Overseas Social Security for its approval for this quarter",
)
.because("four fifths in T-3 without reduction from full-time since T-5, or a pension at the end of T-2")
// 90017-058 is the older code for the same fault.
.codes(&[Code::new(&[Kind::In], 90017, 510, Blocks::Never)])
.bearing(Bearing::Ground(Regime::FlexiJob))
.assuming(&[Need::PensionRegister, Need::EmployerDirectory])
.keyed_by(Key::Worker)
.at(Zone::NaturalPerson);

impl RegisterRule for FlexiJobConditionsUnmet {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check(&self, row: &Row, _register: &dyn RegisterView, cx: &Context<'_>) -> Outcome {
        let Some((inquiry, worker, begin, employer)) = asked(row, cx) else { return Outcome::NotApplicable };
        let conditions = inquiry.conditions(worker, begin, &employer, Eyes::Nsso, &|need| cx.assume(need));
        match conditions.met {
            Truth::True => Outcome::Satisfied,
            Truth::False => Outcome::Violated(conditions.evidence),
            Truth::Unknown(missing) => Outcome::Undetermined(missing),
        }
    }
}
