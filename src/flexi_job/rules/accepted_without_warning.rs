#![doc = include_str!("../../../fixtures/cases/flexi-job/accepted-without-warning.md")]

use chrono::NaiveDate;

use super::{Asked, scope};
use crate::declaration::message::{Kind, Letter};
use crate::declaration::register::{Heard, Resolution};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::flexi_job::career::Eyes;
use crate::flexi_job::right::Volume;
use crate::judgement::{Outcome, Rule, Truth};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;
use crate::time::Quarter;

/// The NSSO accepted a flexi-job without a warning: its own check found the conditions met, which the facts given here left open.
pub(super) struct AcceptedWithoutWarning;

const META: RuleMeta = RuleMeta::new(
    "accepted-without-warning",
    Side::Right,
    LegalRef::seen(
        "NSSO answers on flexi-jobs: accepted without warning proves the work in the third quarter before or the \
        pension",
    )
    .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Volume::NUMBERS,
        what: "the NSSO accepted the flexi-job without a warning: it found the work in the third quarter before or the \
            pension",
        action: "keep its answer; it says nothing of the conditions in the quarter itself",
    },
)
.exempting("flexi-job-conditions-unmet");

impl Rule<Declarations> for AcceptedWithoutWarning {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(asked) = Asked::of(case).filter(|asked| is_accepted(case, asked.begin)) else {
            return Outcome::NotApplicable;
        };
        // Where the facts say otherwise, the two contradict each other, and that is told elsewhere.
        match asked.conditions(Eyes::Nsso).met {
            // Two answers of one quarter that differ prove nothing.
            Truth::Unknown(_) if !asked.is_warned() => Outcome::Satisfied,
            _ => Outcome::NotApplicable,
        }
    }
}

/// Whether the NSSO accepted the IN without a warning, of a flexi-job that begins in this quarter. What it says to an UPDATE is no word on
/// the conditions.
fn is_accepted(case: &Case<'_>, begin: NaiveDate) -> bool {
    match case.period {
        Resolution::Found(period) => {
            let quarters = (Quarter::of(period.content.start_date), Quarter::of(begin));
            period.heard.has(Heard::UNWARNED) && quarters.0 == quarters.1
        }
        _ => case.row.kind == Kind::In && case.row.known_answer == Some(Letter::A),
    }
}
