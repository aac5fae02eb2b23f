#![doc = include_str!("../../../fixtures/cases/flexi-job/framework-agreement-signed-late.md")]

use super::{Asked, scope};
use crate::declaration::deadline::{opening, work_began};
use crate::declaration::register::Content;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::declaration::signing::{Begin, Signed, Signing};
use crate::declaration::told_work::told;
use crate::declaration::under_contract::Declared;
use crate::facts::Contract;
use crate::flexi_job::REGIME;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// A flexi-job that is declared for days before its framework agreement was signed.
pub(super) struct FrameworkAgreementSignedLate;

const META: RuleMeta = RuleMeta::new(
    "framework-agreement-signed-late",
    Side::Right,
    LegalRef::seen("act 16-11-2015: a framework agreement in writing before the first job; payroll offices: without it there is no flexi-job")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Signed::NUMBERS,
        what: "the framework agreement of the flexi-job was signed after work began[: on {signedOn}, for work from {workFrom} on][: at \
            {signedAt}, for work from {workBegan} on]",
        because: "it is signed before the first job; without it there is no flexi-job",
        action: "see what was worked before it was signed: that is no flexi-job; where nobody has worked yet, have it signed before work \
            begins; where the day is told wrongly, or another agreement was signed before, correct the table contracts",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::SigningHour])
.at(Zone::StartDate)
.of_declaration()
.told_before_hiring();

impl Rule<Declarations> for FrameworkAgreementSignedLate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // The contract of an agency stands in its place.
        let Some(asked) = Asked::of(case).filter(|of| !of.content.is_agency_work()) else {
            return Outcome::NotApplicable;
        };
        let begin = begin(case, asked.content);
        let Some(declared) = Declared::of(case) else { return assumed() };
        let first = asked.begin;
        let best = |has_end: bool| {
            let is_meant =
                |of: &Contract| declared.is_of(of) && of.end().is_some() == has_end && of.signed_at.is_some();
            let standing = |of: &Contract| of.signed_at.map(|at| (begin.signing(at), at.date()));
            let best = declared.best((first, first), is_meant, |one, other| standing(one) < standing(other))?;
            best.signed_at.map(|at| (begin.signing(at), begin.evidence(at)))
        };
        match best(false) {
            Some((Signing::Before, _)) => Outcome::Satisfied,
            Some((Signing::OnTheDay, _)) => assumed(),
            Some((Signing::AtAnHour, evidence)) => Outcome::Undetermined(Missing::of(Need::FirstHour).with(evidence)),
            Some((Signing::Late, evidence)) if begin.is_told => Outcome::Violated(evidence),
            Some((Signing::Late, evidence)) => {
                Outcome::Undetermined(Missing::of(Need::WorkBeforeSigning).with(evidence))
            }
            // One with an end is a framework agreement for a time, or the contract of these days: that it is late tells something where
            // nothing else was signed, that it is not tells nothing.
            None => match best(true) {
                Some((Signing::Late, evidence)) => {
                    Outcome::Undetermined(Missing::of(Need::FrameworkAgreement).with(evidence))
                }
                _ => assumed(),
            },
        }
    }
}

/// That it was signed in time, at its hour.
fn assumed() -> Outcome {
    Outcome::Undetermined(Missing::of(Need::SigningHour))
}

/// When the flexi-job begins: as it is told beside this declaration or the one that opened it, or with a contract; otherwise as it is declared.
fn begin(case: &Case<'_>, content: &Content) -> Begin {
    let told = told(case, content).map(|(at, _)| at);
    Begin::of(work_began(case.row, Some(content), case.facts).into_iter().chain(told), opening(content))
}
