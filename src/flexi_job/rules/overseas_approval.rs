#![doc = include_str!("../../../fixtures/cases/flexi-job/overseas-approval.md")]

use super::{Asked, scope};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::flexi_job::career::Eyes;
use crate::flexi_job::right::Decided;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;
use crate::time::Quarter;

/// The NSSO's written decision on work under Overseas Social Security settles the right for the one quarter that it names; the
/// warning stays in the answer.
pub(super) struct OverseasApproval;

const META: RuleMeta = RuleMeta::new(
    "overseas-approval",
    Side::Right,
    LegalRef::seen("Overseas Social Security, flexi-jobs of expats who return for a time, 2024")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Decided::NUMBERS,
        what: "the NSSO decided in writing on work under Overseas Social Security, for this quarter only[, on {decidedOn}]",
        // The steps are those of a refusal.
        action: "ask overseas@rsz.fgov.be about each other quarter before it begins",
        before: "cancel it[, until {by}], and hire as OTH, which bars flexi-jobs there for the rest of the quarter; ask \
            overseas@rsz.fgov.be about each other quarter before it begins",
        first_day: "where nobody has worked yet, cancel it[, until {by}], and hire as OTH, which bars flexi-jobs there for the rest of \
            the quarter; ask overseas@rsz.fgov.be about each other quarter before it begins",
        running: "end it today, since a CANCEL would be late, declare the days to come as OTH before they begin, and pay for the days \
            worked as ordinary work; ask overseas@rsz.fgov.be about each other quarter before it begins",
        ended: "pay for these days as ordinary work, since they are over and a CANCEL would be late; ask overseas@rsz.fgov.be about each \
            other quarter before it begins",
    },
)
.assuming(&[Need::ApprovalDay])
.exempting("flexi-job-conditions-unmet");

impl Rule<Declarations> for OverseasApproval {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(asked) = Asked::of(case) else { return Outcome::NotApplicable };
        let reduced = || asked.conditions(Eyes::Nsso).reduced;
        match asked.inquiry.overseas(asked.worker, asked.begin, reduced, &|need| case.assume(need)) {
            Some(kept) => {
                Outcome::fault_if(kept.not(), Decided { quarter: Some(Quarter::of(asked.begin)), decided_on: None })
            }
            None => Outcome::NotApplicable,
        }
    }
}
