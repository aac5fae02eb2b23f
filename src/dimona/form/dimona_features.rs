//! Block 90374: joint committee and worker type.

use super::presence::{Presence, Types};
use super::zone_form::{GLOSSARY, ZoneForm, zone_form};
use crate::dimona::message::Kind;
use crate::dimona::schema::{Zone, ZoneSet};
use crate::rule::{Blocks, Code, RuleMeta, Side};

static JOINT_COMMITTEE: ZoneForm = zone_form!(JointCommittee, "joint-committee", "the joint committee", &Kind::JUDGED,
    missing: "give a joint committee: XXX for every sector but the eight that Dimona names",
    invalid: "give 124, 140, 144, 145, 149, 302, 320 or 322, and XXX for every other sector",
    forbidden: "leave the features out: only an IN has them",
);

static WORKER_TYPE: ZoneForm = zone_form!(WorkerType, "worker-type", "the worker type", &Kind::JUDGED,
    missing: "give the worker type: OTH for ordinary workers",
    invalid: "give one of the three-letter codes of Dimona, in capitals",
    forbidden: "leave the features out: only an IN has them",
);

/// The same zone in the block of the user, with the same codes; an agency is no user there.
static USER_JOINT_COMMITTEE: ZoneForm = ZoneForm {
    zone: Zone::UserJointCommittee,
    missing: None,
    invalid: JOINT_COMMITTEE.invalid,
    forbidden: None,
    outside: None,
};

pub(super) static ZONES: [&ZoneForm; 3] = [&JOINT_COMMITTEE, &USER_JOINT_COMMITTEE, &WORKER_TYPE];

pub(super) static PRESENCE: &[Presence] = &[
    // That the employer is a provincial or local administration, which gives no joint committee, takes a directory.
    Presence::new(Kind::In, Types::ANY).mandatory(ZoneSet::of(&[Zone::JointCommittee, Zone::WorkerType])),
    Presence::new(Kind::Out, Types::ANY).forbidden(FEATURES),
    Presence::new(Kind::Update, Types::ANY).forbidden(FEATURES),
    Presence::new(Kind::Cancel, Types::ANY).forbidden(FEATURES),
];

const FEATURES: ZoneSet = ZoneSet::of(&[Zone::JointCommittee, Zone::WorkerType]);
