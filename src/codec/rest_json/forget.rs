//! What a property that stands twice takes back: the last value counts, for an object as a whole.

use super::member::{Block, Member, Owner};
use crate::dimona::message::{Draft, Field, Kind, MessageContext};

/// Empties what an object filled in, because the same object follows once more. Plain values need no emptying.
pub(super) fn forget(draft: &mut Draft<'_>, block: Block, member: Member) {
    match (block, member) {
        (_, Member::Context) => draft.context = MessageContext::default(),
        (_, Member::Employer) => {
            draft.nsso_number = Field::Absent;
            draft.provisional_nsso_number = Field::Absent;
            draft.enterprise_number = Field::Absent;
        }
        (_, Member::Worker) => {
            draft.ssin = Field::Absent;
            draft.family_name = Field::Absent;
            draft.given_name = Field::Absent;
            draft.initial = Field::Absent;
            draft.birth_date = Field::Absent;
            draft.birth_place = Field::Absent;
            draft.birth_country = Field::Absent;
            draft.sex = Field::Absent;
            draft.nationality = Field::Absent;
            forget(draft, Block::Worker, Member::Address);
        }
        (Block::Worker, Member::Address) => {
            draft.street = Field::Absent;
            draft.house_number = Field::Absent;
            draft.box_number = Field::Absent;
            draft.postcode = Field::Absent;
            draft.country = Field::Absent;
            draft.municipality = Field::Absent;
        }
        (Block::Address(Owner::Worker), Member::Municipality) => draft.municipality = Field::Absent,
        (Block::Action(_), Member::Features) => {
            draft.joint_committee = Field::Absent;
            draft.worker_type = Field::Absent;
            draft.sub_entity = Field::Absent;
            draft.using_employer = Field::Absent;
            draft.user_joint_committee = Field::Absent;
        }
        (Block::Features(_), Member::UsingEmployer) => draft.user_joint_committee = Field::Absent,
        _ => {}
    }
}

/// Empties what an action filled in.
pub(super) fn forget_action(draft: &mut Draft<'_>, kind: Kind) {
    draft.period_id = Field::Absent;
    draft.start_date = Field::Absent;
    draft.start_hour = Field::Absent;
    draft.end_date = Field::Absent;
    draft.end_hour = Field::Absent;
    draft.planned_hours = Field::Absent;
    draft.planned_days = Field::Absent;
    draft.features = Field::Absent;
    forget(draft, Block::Action(kind), Member::Features);
    draft.construction_control_cards = Field::Absent;
    draft.student_place_of_work = Field::Absent;
    draft.small_statutes_information = Field::Absent;
}
