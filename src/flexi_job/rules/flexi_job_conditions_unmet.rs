#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-conditions-unmet.md")]

use super::{Asked, scope};
use crate::declaration::message::Kind;
use crate::declaration::rule::{Bearing, Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Within};
use crate::declaration::schema::Zone;
use crate::flexi_job::REGIME;
use crate::flexi_job::career::Eyes;
use crate::flexi_job::right::Volume;
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// A flexi-job of a worker who has neither a pension at the end of T-2 nor, without a reduction, four fifths in T-3.
///
/// The NSSO checks all of it at once and gives one code, so it is one rule.
pub(super) struct FlexiJobConditionsUnmet;

const META: RuleMeta = RuleMeta::new(
    "flexi-job-conditions-unmet",
    Side::Answer,
    LegalRef::seen("act 16-11-2015, art. 4; programme act 22-12-2023; glossary 2023/3, block \
        90017").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Volume::NUMBERS,
        what: "the conditions for a flexi-job are not met\
            [: {fraction} of a full-time job at other employers in {quarter}]\
            [, beside {throughAgency} through an agency, whose work counts as work for the user]\
            [, reduced from full-time in {fullTimeQuarter}]",
        because: "four fifths in the third quarter before without reduction from full-time since the fifth (from 2024 on), or from 2018 on a \
            pension at the end of the second; for days from 2018 to September 2025 the age of 65, in 2025 of 66, was enough too",
        action: "where the NSSO does not know the work or the pension, send it the proof, and for work outside the EEA, \
            Switzerland and the United Kingdom ask Overseas Social Security for its approval for this quarter; otherwise hire as OTH, which bars flexi-jobs there for the rest \
            of the quarter",
        first_day: "where the NSSO does not know the work or the pension, send it the proof, and for work outside the EEA, \
            Switzerland and the United Kingdom ask Overseas Social Security for its approval for this quarter; otherwise, where \
            nobody has worked yet, cancel it[, until {by}], and hire as OTH, which bars flexi-jobs there for the rest of the quarter; where work has begun, end \
            it today, declare the days to come as OTH before they begin, and pay for this day as ordinary work",
        running: "where the NSSO does not know the work or the pension, send it the proof, and for work outside the EEA, \
            Switzerland and the United Kingdom ask Overseas Social Security for its approval for this quarter; otherwise end it today, since a CANCEL would be late, declare the \
            days to come as OTH before they begin, and pay for the days worked as ordinary work",
        ended: "where the NSSO does not know the work or the pension, send it the proof, and for work outside the EEA, Switzerland and the \
            United Kingdom ask Overseas Social Security for its approval for this quarter; otherwise pay for these days as ordinary work, since they are over and a \
            CANCEL would be late",
    },
)
// 90017-058 is the older code for the same fault.
.codes(&[Code::new(&[Kind::In], 90017, 510, Blocks::Never)])
.bearing(Bearing::Ground(REGIME))
.assuming(&[Need::PensionRegister, Need::EmployerDirectory, Need::CareerEmployer, Need::ContractVolume])
.at(Zone::NaturalPerson)
.disproved_within(Within::Quarter)
.undone_by_cancel();

impl Rule<Declarations> for FlexiJobConditionsUnmet {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(asked) = Asked::of(case) else { return Outcome::NotApplicable };
        let conditions = asked.conditions(Eyes::Nsso);
        match conditions.met {
            Truth::False => Outcome::Violated(conditions.evidence),
            // What it found it finds again.
            _ if asked.is_warned() => Outcome::Undetermined(Missing::of(Need::NssoReason)),
            Truth::True => Outcome::Satisfied,
            Truth::Unknown(missing) => Outcome::Undetermined(missing),
        }
    }
}
