//! The presence table: which zones are mandatory and which forbidden, and of whom.

use super::presence::{Era, Presence};
use super::sector::Sector;
use crate::declaration::message::{Kind, Person};
use crate::declaration::register::PeriodForm;
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::{JointCommittee, WorkerType};

/// What identifies a worker without SSIN, all of it (90017-363).
pub(in crate::declaration) const FULL_IDENTIFICATION: ZoneSet = ZoneSet::of(Person::ZONES);

const NAMING: &[Kind] = &[Kind::Out, Kind::Update, Kind::Cancel];
/// The kinds that tell a period, or what changes of it.
const TELLING: &[Kind] = &[Kind::In, Kind::Update];
const IN: Presence = Presence::of(&[Kind::In]);

/// What an UPDATE may change of a period.
pub(crate) const CHANGING: ZoneSet = ZoneSet::of(&[
    Zone::StartDate,
    Zone::StartHour,
    Zone::EndDate,
    Zone::EndHour,
    Zone::PlannedHours,
    Zone::PlannedDays,
]);

/// The types in planned hours.
const IN_HOURS: &[WorkerType] = &[WorkerType::Stu, WorkerType::O17, WorkerType::S17];
pub(super) const STUDENT: &[WorkerType] = &[WorkerType::Stu];
/// The types with a block of small statuses.
pub(super) const SMALL_STATUSES: &[WorkerType] = &[WorkerType::Ivt, WorkerType::Tri, WorkerType::Stg];
/// The types of agency work, without committee of the user, that may have construction control cards, and the one that must.
const WITH_CARDS: &[WorkerType] =
    &[WorkerType::Bcw, WorkerType::Dwd, WorkerType::Ivt, WorkerType::Tri, WorkerType::Stu];
const MUST_HAVE_CARDS: &[WorkerType] = &[WorkerType::Bcw];

const NO_AGENCY: &[Sector] = &[Sector::Construction, Sector::Horeca, Sector::Other];
const AGENCY: &[Sector] = &[
    Sector::AgencyAlone,
    Sector::AgencyInConstruction,
    Sector::AgencyInHoreca,
    Sector::AgencyElsewhere,
    Sector::AgencyUnclear,
];
const CONSTRUCTION: &[Sector] = &[Sector::Construction, Sector::AgencyInConstruction];
const NO_CONSTRUCTION: &[Sector] = &[Sector::Horeca, Sector::Other, Sector::AgencyInHoreca, Sector::AgencyElsewhere];

pub(super) const HOURS: ZoneSet = ZoneSet::of(&[Zone::StartHour, Zone::EndHour]);

/// Of an address, what must not be left out; and all of it.
const USER_ADDRESS: ZoneSet = ZoneSet::of(&[
    Zone::UserStreet,
    Zone::UserHouseNumber,
    Zone::UserPostcode,
    Zone::UserMunicipality,
    Zone::UserCountry,
]);
const WHOLE_USER_ADDRESS: ZoneSet = USER_ADDRESS.with(Zone::UserBoxNumber);
/// By what a user without number is known; and its block.
const USER_OF_NAME: ZoneSet = WHOLE_USER_ADDRESS.with(Zone::UserName);
const USER: ZoneSet =
    USER_OF_NAME.union(ZoneSet::of(&[Zone::UsingEmployer, Zone::UserJointCommittee, Zone::UserEnterpriseNumber]));
/// The same of the student's place of work: its address, what tells it, and its block.
const PLACE_ADDRESS: ZoneSet = ZoneSet::of(&[
    Zone::PlaceStreet,
    Zone::PlaceHouseNumber,
    Zone::PlacePostcode,
    Zone::PlaceMunicipality,
    Zone::PlaceCountry,
]);
const TOLD_PLACE: ZoneSet = PLACE_ADDRESS.with(Zone::PlaceBoxNumber).with(Zone::PlaceName);
const PLACE: ZoneSet = TOLD_PLACE.with(Zone::StudentPlaceOfWork);
pub(super) const CARDS: ZoneSet = ZoneSet::of(&[Zone::FirstCard, Zone::NextCard]);
const CARD_BLOCK: ZoneSet = CARDS.with(Zone::ConstructionControlCards);
pub(super) const STATUSES: ZoneSet = ZoneSet::of(&[Zone::EmploymentNature, Zone::WorkerStatus]);
const STATUS_BLOCK: ZoneSet = STATUSES.with(Zone::SmallStatutesInformation);

/// The blocks that may be forbidden, each with the zone whose code tells it where nothing stands in the block that has one.
pub(super) const BLOCKS: &[(ZoneSet, Zone)] = &[
    (USER, Zone::UserName),
    (CARD_BLOCK, Zone::FirstCard),
    (PLACE, Zone::PlaceName),
    (STATUS_BLOCK, Zone::EmploymentNature),
];

/// The types whose IN has an end date (zone 00911).
const ENDED: &[WorkerType] = &[
    WorkerType::Ext,
    WorkerType::Stu,
    WorkerType::Ivt,
    WorkerType::Tri,
    WorkerType::Stg,
    WorkerType::A17,
    WorkerType::O17,
    WorkerType::S17,
    WorkerType::T17,
];

/// Whether a period of this type is declared with planned work, in hours or, for students up to 2016, in days.
pub(crate) fn is_in_planned_work(worker_type: WorkerType) -> bool {
    IN_HOURS.contains(&worker_type)
}

/// Whether a period with these features is declared with an end date.
pub(crate) fn has_end(worker_type: Option<WorkerType>, committee: Option<JointCommittee>) -> bool {
    committee == Some(JointCommittee::AgencyWork) || worker_type.is_some_and(|of| ENDED.contains(&of))
}

/// What presence asks, beside that a zone must not stand where it has a place for nothing but its code. What an UPDATE may
/// hold depends on the type and form of the *period*.
pub(super) static PRESENCE: &[Presence] = &[
    Presence::of(NAMING).mandatory(ZoneSet::of(&[Zone::PeriodId])),
    // A provincial or local administration gives no joint committee: where the directory tells that it is one, this is left out.
    IN.mandatory(ZoneSet::of(&[Zone::JointCommittee, Zone::WorkerType, Zone::StartDate])),
    IN.types(ENDED).mandatory(ZoneSet::of(&[Zone::EndDate])),
    IN.under(AGENCY).mandatory(ZoneSet::of(&[Zone::EndDate])),
    Presence::of(&[Kind::Out]).mandatory(ZoneSet::of(&[Zone::EndDate])),
    IN.types(&[WorkerType::Ext]).mandatory(ZoneSet::of(&[Zone::StartHour, Zone::Ssin])),
    IN.form(PeriodForm::Hours).mandatory(HOURS),
    Presence::of(TELLING).form(PeriodForm::Days).forbidden(HOURS),
    Presence::of(&[Kind::Update]).form(PeriodForm::DayPackage).forbidden(ZoneSet::of(&[Zone::EndHour])),
    // Students are declared in what their quota counts.
    IN.types(STUDENT).in_era(Era::Later).mandatory(ZoneSet::of(&[Zone::PlannedHours])),
    IN.types(STUDENT).in_era(Era::Earlier).mandatory(ZoneSet::of(&[Zone::PlannedDays])),
    Presence::of(TELLING).types(STUDENT).in_era(Era::Later).forbidden(ZoneSet::of(&[Zone::PlannedDays])),
    Presence::of(TELLING).types(STUDENT).in_era(Era::Earlier).forbidden(ZoneSet::of(&[Zone::PlannedHours])),
    Presence::of(TELLING).other_types(STUDENT).forbidden(ZoneSet::of(&[Zone::PlannedDays])),
    Presence::of(TELLING).other_types(IN_HOURS).forbidden(ZoneSet::of(&[Zone::PlannedHours])),
    IN.types(&[WorkerType::O17, WorkerType::S17]).mandatory(ZoneSet::of(&[Zone::PlannedHours])),
    Presence::of(&[Kind::Update]).types(STUDENT).in_era(Era::Later).forbidden(ZoneSet::of(&[Zone::StartDate])),
    // The user of an agency worker: by number, or by name and address.
    IN.under(NO_AGENCY).forbidden(USER),
    IN.under(AGENCY).given(USER_OF_NAME).without(ZoneSet::of(&[Zone::UserEnterpriseNumber])).mandatory(USER_ADDRESS),
    IN.under(AGENCY).given(ZoneSet::of(&[Zone::UserEnterpriseNumber])).forbidden(WHOLE_USER_ADDRESS),
    // The policy `user-committee` may let it be left out.
    IN.under(&[Sector::AgencyAlone])
        .given(ZoneSet::of(&[Zone::UsingEmployer]))
        .mandatory(ZoneSet::of(&[Zone::UserJointCommittee])),
    // Construction control cards; agency workers of some types may have them.
    IN.under(CONSTRUCTION).mandatory(CARDS),
    IN.under(&[Sector::AgencyAlone]).types(MUST_HAVE_CARDS).mandatory(CARDS),
    IN.under(&[Sector::AgencyAlone]).types(WITH_CARDS).given(CARD_BLOCK).mandatory(CARDS),
    IN.under(&[Sector::AgencyAlone]).other_types(WITH_CARDS).forbidden(CARD_BLOCK),
    IN.under(NO_CONSTRUCTION).forbidden(CARD_BLOCK),
    // The place of work of a student: whether it is the head office cannot be told from the message.
    IN.types(STUDENT).given(TOLD_PLACE).mandatory(PLACE_ADDRESS),
    IN.other_types(STUDENT).forbidden(PLACE),
    IN.types(SMALL_STATUSES).in_era(Era::Later).mandatory(STATUSES),
    IN.types(SMALL_STATUSES).in_era(Era::Earlier).forbidden(STATUS_BLOCK),
    IN.other_types(SMALL_STATUSES).forbidden(STATUS_BLOCK),
];

/// The glossary makes planned hours mandatory in every UPDATE of a period in planned hours. Clients send UPDATEs of dates only
/// and are accepted, so this is asked only by the policy `update-planned-hours`.
pub(super) static UPDATE_IN_HOURS: &[Presence] = &[
    Presence::of(&[Kind::Update]).types(STUDENT).in_era(Era::Later).mandatory(ZoneSet::of(&[Zone::PlannedHours])),
    Presence::of(&[Kind::Update])
        .types(&[WorkerType::O17, WorkerType::S17])
        .mandatory(ZoneSet::of(&[Zone::PlannedHours])),
];
