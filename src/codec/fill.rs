//! Where the text of a zone goes in a draft.

use crate::dimona::message::{Draft, Field, Raw, Zone};

/// Puts what an element or a cell holds into its zone.
pub(super) fn fill<'a>(draft: &mut Draft<'a>, zone: Zone, raw: Raw<'a>) {
    match zone {
        Zone::NssoNumber => draft.nsso_number = Field::Raw(raw),
        Zone::ProvisionalNssoNumber => draft.provisional_nsso_number = Field::Raw(raw),
        Zone::EnterpriseNumber => draft.enterprise_number = Field::Raw(raw),
        Zone::Ssin => draft.ssin = Field::Raw(raw),
        Zone::FamilyName => draft.family_name = Field::Raw(raw),
        Zone::GivenName => draft.given_name = Field::Raw(raw),
        Zone::Initial => draft.initial = Field::Raw(raw),
        Zone::BirthDate => draft.birth_date = Field::Raw(raw),
        Zone::BirthPlace => draft.birth_place = Field::Raw(raw),
        Zone::BirthCountry => draft.birth_country = Field::Raw(raw),
        Zone::Sex => draft.sex = Field::Raw(raw),
        Zone::Nationality => draft.nationality = Field::Raw(raw),
        Zone::Street => draft.street = Field::Raw(raw),
        Zone::HouseNumber => draft.house_number = Field::Raw(raw),
        Zone::BoxNumber => draft.box_number = Field::Raw(raw),
        Zone::Postcode => draft.postcode = Field::Raw(raw),
        Zone::Municipality => draft.municipality = Field::Raw(raw),
        Zone::Country => draft.country = Field::Raw(raw),
        Zone::PeriodId => draft.period_id = Field::Raw(raw),
        Zone::StartDate => draft.start_date = Field::Raw(raw),
        Zone::StartHour => draft.start_hour = Field::Raw(raw),
        Zone::EndDate => draft.end_date = Field::Raw(raw),
        Zone::EndHour => draft.end_hour = Field::Raw(raw),
        Zone::PlannedHours => draft.planned_hours = Field::Raw(raw),
        Zone::PlannedDays => draft.planned_days = Field::Raw(raw),
        Zone::JointCommittee => draft.joint_committee = Field::Raw(raw),
        Zone::UserJointCommittee => draft.user_joint_committee = Field::Raw(raw),
        Zone::WorkerType => draft.worker_type = Field::Raw(raw),
        Zone::SubEntity => draft.sub_entity = Field::Raw(raw),
        // Blocks hold no text of their own.
        _ => {}
    }
}
