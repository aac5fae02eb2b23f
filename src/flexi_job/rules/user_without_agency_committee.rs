#![doc = include_str!("../../../fixtures/cases/flexi-job/user-without-agency-committee.md")]

use super::at_in;
use crate::declaration::message::{Format, Remark};
use crate::declaration::rule::{Bearing, DeclarationScope, MessageCase, Messages, RuleMeta, Side};
use crate::declaration::schema::{JOINT_COMMITTEE, WORKER_TYPE, Zone};
use crate::flexi_job::REGIME;
use crate::id::{JointCommittee, WorkerType};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::texts;

/// A flexi-job under another joint committee than that of agency work, beside which a member that is not known may name a user.
pub(super) struct UserWithoutAgencyCommittee;

const META: RuleMeta = RuleMeta::new(
    "user-without-agency-committee",
    Side::Right,
    LegalRef::seen("act 01-04-2022, from 2022-05-07").checked(FLEXI_JOBS_CHECKED),
    texts! {
        what: "the flexi-job has a user, and its joint committee is not that of agency work (322)",
        action: "where an agency hires, declare joint committee 322 with the user in its place; where none does, leave the user out",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.at(Zone::UsingEmployer);

impl Rule<Messages> for UserWithoutAgencyCommittee {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        at_in()
    }

    fn check(&self, case: &MessageCase<'_>) -> Outcome {
        let draft = case.draft;
        // Of agency work another rule tells that its user may stand elsewhere.
        if draft.format != Format::Json
            || draft.value(WORKER_TYPE) != Some(WorkerType::Flx)
            || draft.value(JOINT_COMMITTEE) == Some(JointCommittee::AgencyWork)
        {
            return Outcome::NotApplicable;
        }
        match draft.remarks.iter().any(Remark::may_name_user) {
            true => Outcome::Undetermined(Missing::of(Need::MemberName)),
            false => Outcome::NotApplicable,
        }
    }
}
