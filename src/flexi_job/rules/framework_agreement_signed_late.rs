#![doc = include_str!("../../../fixtures/cases/flexi-job/framework-agreement-signed-late.md")]

use chrono::NaiveDate;

use super::{Asked, scope};
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::declaration::under_contract::Declared;
use crate::facts::Contract;
use crate::flexi_job::REGIME;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-job that is declared for days before its framework agreement was signed.
pub(super) struct FrameworkAgreementSignedLate;

numbers! {
    /// When it was signed, and the first declared day.
    struct Days { signed: NaiveDate = "signedOn", first: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "framework-agreement-signed-late",
    Side::Right,
    LegalRef::seen("act 16-11-2015: a framework agreement in writing before the first job; payroll offices: without it there is no flexi-job")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Days::NUMBERS,
        what: "the framework agreement of the flexi-job was signed behind its first day[: on {signedOn}, and the first day is {startDate}]",
        because: "it is signed before the first job; without it there is no flexi-job",
        action: "see what was worked before it was signed: that is no flexi-job; where nobody has worked yet, have it signed before work \
            begins; where the day is told wrongly, or another agreement was signed before, correct the table contracts",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::SigningHour])
.at(Zone::StartDate)
.of_declaration();

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
        let first = asked.begin;
        let declared = Declared::of(case);
        let soonest = |has_end: bool| {
            let work = declared.as_ref()?;
            let is_meant = |of: &Contract| work.is_of(of) && of.end().is_some() == has_end && of.signed_at.is_some();
            work.best((first, first), is_meant, |one, other| signed(one) < signed(other)).as_ref().and_then(signed)
        };
        // One with an end is a framework agreement for a time, or the contract of these days: that it is late tells something where
        // nothing else was signed, that it is not tells nothing.
        let with_end = || soonest(true).filter(|day| *day > first);
        match soonest(false).or_else(with_end) {
            None => Outcome::Undetermined(Missing::of(Need::SigningHour)),
            Some(day) if day <= first => Outcome::Satisfied,
            // What is worked since has the right.
            Some(day) => {
                let evidence = Days { signed: Some(day), first: Some(first) }.into();
                Outcome::Undetermined(Missing::of(Need::WorkDone).with(evidence))
            }
        }
    }
}

/// On which day a contract was signed.
fn signed(contract: &Contract) -> Option<NaiveDate> {
    contract.signed_at.map(|at| at.date())
}
