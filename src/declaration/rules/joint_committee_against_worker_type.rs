#![doc = include_str!("../../../fixtures/cases/declaration/joint-committee-against-worker-type.md")]

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Known;
use crate::id::{JointCommittee, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Cell, LegalRef};
use crate::texts;

/// A joint committee and a worker type that do not go together. Pairs without evidence are assumed to be allowed, those with the
/// committee of the user too.
pub(super) struct JointCommitteeAgainstWorkerType;

const META: RuleMeta = RuleMeta::new(
    "joint-committee-against-worker-type",
    Side::Answer,
    LegalRef::seen("answers of the REST service, 2026; the official matrix is not published"),
    texts! {
        what: "the joint committee does not go with the worker type",
        action: "correct the committee or the worker type; of hotels and restaurants, only occasional work (EXT) goes under 302, and what \
            is no occasional work under XXX",
    },
)
.codes(&[Code::new(&[Kind::In], 90374, 349, Blocks::Always)])
.assuming(&[Need::JointCommitteeEvidence])
.at(Zone::DimonaFeatures);

impl Rule<Declarations> for JointCommitteeAgainstWorkerType {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::In, Some(joint_committee), Some(worker_type)) =
            (case.row.kind, case.row.joint_committee, case.row.worker_type)
        else {
            return Outcome::NotApplicable;
        };
        let user = case.row.user_joint_committee.filter(|_| joint_committee == JointCommittee::AgencyWork);
        let of_user = user.map_or(Cell::Allowed, |user| cell(case, user, worker_type));
        match (cell(case, joint_committee, worker_type), of_user) {
            (Cell::Refused, _) => Outcome::Violated(Evidence::NONE),
            // Whether the NSSO looks at the committee of the user is not told.
            (_, Cell::Refused) => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
            // Work of which there was no such kind as yet: nobody tells what the NSSO says of it.
            _ if is_too_early(case, joint_committee, worker_type) => {
                Outcome::Undetermined(Missing::of(Need::PublishedScope))
            }
            // The text on ordinary staff (OTH) is about the employer's own.
            (Cell::Doubted, _) => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
            (_, Cell::Doubted) if worker_type != WorkerType::Oth => {
                Outcome::Undetermined(Missing::of(Need::PublishedScope))
            }
            (Cell::Unknown, _) | (_, Cell::Unknown | Cell::Doubted) => {
                Outcome::Undetermined(Missing::of(Need::JointCommitteeEvidence))
            }
            (Cell::Allowed, Cell::Allowed) => Outcome::Satisfied,
        }
    }
}

/// Whether the period begins before there were such pairs.
fn is_too_early(case: &Case<'_>, joint_committee: JointCommittee, worker_type: WorkerType) -> bool {
    let matrix = &case.law.joint_committee_matrix;
    let first = matrix.first_day(joint_committee, worker_type);
    first.is_some_and(|first| case.row.start_date.is_some_and(|start| start < first))
        && case.facts.is_pair_accepted(joint_committee, worker_type) == Known::Unknown
}

/// What is known of a pair: the facts of the caller win over the law.
fn cell(case: &Case<'_>, joint_committee: JointCommittee, worker_type: WorkerType) -> Cell {
    match case.facts.is_pair_accepted(joint_committee, worker_type) {
        Known::Known(true) => Cell::Allowed,
        Known::Known(false) => Cell::Refused,
        Known::Unknown => case.law.joint_committee_matrix.cell(joint_committee, worker_type),
    }
}
