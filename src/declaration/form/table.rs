//! The form table: what each zone that has codes of its own is told, and which zones are mandatory and forbidden.

use super::presence::{Counted, PeriodForm, Presence};
use super::zone_form::{GLOSSARY, ZoneForm, zone_form};
use crate::declaration::message::{Kind, Person};
use crate::declaration::rule::{Blocks, Code, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::{JointCommittee, WorkerType};

/// Every zone that has codes of its own, block by block: employer, worker, features, action.
pub(super) static ZONES: &[ZoneForm] = &[
    zone_form!(NssoNumber, "nsso-number", "the NSSO number (RSZ, ONSS)",
        invalid: "check the number and its check digits: 100006 to 199999934, the last two are check digits",
        forbidden: "give the NSSO number or the provisional one, not both",
    ),
    zone_form!(EnterpriseNumber, "enterprise-number", "the enterprise number (KBO, BCE)",
        invalid: "give the ten digits of the enterprise number; the last two are check digits",
    ),
    zone_form!(ProvisionalNssoNumber, "provisional-nsso-number", "the provisional NSSO number (RSZ, ONSS)",
        invalid: "check the number: 5000000120 to 5999999989, the last two are check digits",
    ),
    zone_form!(Ssin, "ssin", "the SSIN (INSZ, NISS)",
        missing: "an occasional worker (EXT) is declared with the SSIN: ask for a BIS number where there is none",
        invalid: "read the eleven digits again from the identity document; the last two check the others",
    ),
    JOINT_COMMITTEE,
    // The same zone in the block of the user, with the same code; an agency is no user there.
    ZoneForm { zone: Zone::UserJointCommittee, missing: None, forbidden: None, ..JOINT_COMMITTEE },
    zone_form!(WorkerType, "worker-type", "the worker type",
        missing: "give the worker type: OTH for ordinary workers",
        invalid: "give one of the three-letter codes of Dimona in capitals, such as OTH, STU, FLX or EXT",
        forbidden: "leave the features out: only an IN has them",
    ),
    zone_form!(PeriodId, "period-id", "the Dimona period number",
        missing: "name the period: the number stands in the NSSO's answer to the IN",
        invalid: "give the number of at most twelve digits from the NSSO's answer to the IN",
        forbidden: "leave the period number out: the NSSO gives it to an IN",
    ),
    zone_form!(StartDate, "start-date", "the begin date",
        missing: "give the first day of the contract",
        invalid: "give a date that exists, as YYYY-MM-DD",
        forbidden: "cancel the period and declare it anew: the begin of a student period cannot be changed",
        outside: "give a day from 1920-01-01 on, less than ten years ahead",
    ),
    zone_form!(StartHour, "start-hour", "the begin hour",
        missing: "give the hour at which the work begins, as HHMM",
        invalid: "give four digits HHMM, from 0000 to 2359",
        forbidden: "leave the hours out: only EXT, and FLX for one day, have them",
    ),
    zone_form!(EndDate, "end-date", "the end date",
        missing: "give the last day: this kind of work is declared with both dates",
        invalid: "give a date that exists, as YYYY-MM-DD",
        outside: "give a day from 1999-01-01 on, less than ten years ahead; 9999-12-31 only in an UPDATE",
    ),
    zone_form!(EndHour, "end-hour", "the end hour",
        missing: "give the hour at which the work ends, as HHMM",
        invalid: "give four digits HHMM, from 0000 to 2359",
        forbidden: "leave the hours out: only EXT, and FLX for one day, have them",
    ),
    zone_form!(PlannedDays, "planned-days", "the number of planned days",
        missing: "give the planned days: students up to 2016 were declared in days",
        invalid: "give a whole number from 1 to 999",
        forbidden: "leave the planned days out: only students up to 2016 have them",
    ),
    zone_form!(PlannedHours, "planned-hours", "the number of planned hours",
        missing: "give the planned hours of the period; each hour that is begun counts as one",
        invalid: "give a whole number from 1 to 999; each hour that is begun counts as one",
        forbidden: "leave the planned hours out: only students and article 17 in hours have them",
    ),
];

const JOINT_COMMITTEE: ZoneForm = zone_form!(JointCommittee, "joint-committee", "the joint committee (PC, CP)",
    missing: "give a joint committee: XXX but for work under one of the eight that Dimona names; students and flexi-jobs under 302 \
        are XXX too",
    invalid: "give 124, 140, 144, 145, 149, 302, 320 or 322, and XXX for every other sector",
    forbidden: "leave it out: only an IN has it, and none of a provincial or local administration",
);

/// What identifies a worker without SSIN, all of it (90017-363). None of it is judged so far: it counts as given or not.
pub(in crate::declaration) const FULL_IDENTIFICATION: ZoneSet = ZoneSet::of(Person::ZONES);

const NAMING: &[Kind] = &[Kind::Out, Kind::Update, Kind::Cancel];
/// The kinds that tell a period, or what changes of it.
const TELLING: &[Kind] = &[Kind::In, Kind::Update];
const IN: Presence = Presence::of(&[Kind::In]);

const HOURS: &[Zone] = &[Zone::StartHour, Zone::EndHour];
/// The types in planned hours.
const IN_HOURS: &[WorkerType] = &[WorkerType::Stu, WorkerType::O17, WorkerType::S17];
pub(super) const STUDENT: &[WorkerType] = &[WorkerType::Stu];
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

/// What presence asks, beside that a zone must not stand where it has a place for nothing but its code. What an UPDATE may
/// hold depends on the type and form of the *period*.
///
/// The glossary makes planned hours mandatory in every UPDATE of a STU, O17 or S17 period; clients send UPDATEs of dates
/// only and are accepted, so their absence is not a fault here (corrections to the glossary, item 1).
pub(super) static PRESENCE: &[Presence] = &[
    Presence::of(NAMING).mandatory(&[Zone::PeriodId]),
    // A provincial or local administration gives no joint committee: where the directory tells that it is one, this is left out.
    IN.mandatory(&[Zone::JointCommittee, Zone::WorkerType, Zone::StartDate]),
    IN.types(ENDED).mandatory(&[Zone::EndDate]),
    IN.under(JointCommittee::AgencyWork).mandatory(&[Zone::EndDate]),
    Presence::of(&[Kind::Out]).mandatory(&[Zone::EndDate]),
    IN.types(&[WorkerType::Ext]).mandatory(&[Zone::StartHour, Zone::Ssin]),
    IN.form(PeriodForm::Hours).mandatory(HOURS),
    Presence::of(TELLING).form(PeriodForm::Days).forbidden(HOURS),
    Presence::of(&[Kind::Update]).form(PeriodForm::DayPackage).forbidden(&[Zone::EndHour]),
    // Students are declared in what their quota counts.
    IN.types(STUDENT).counted(Counted::Hours).mandatory(&[Zone::PlannedHours]),
    IN.types(STUDENT).counted(Counted::Days).mandatory(&[Zone::PlannedDays]),
    Presence::of(TELLING).types(STUDENT).counted(Counted::Hours).forbidden(&[Zone::PlannedDays]),
    Presence::of(TELLING).types(STUDENT).counted(Counted::Days).forbidden(&[Zone::PlannedHours]),
    Presence::of(TELLING).other_types(STUDENT).forbidden(&[Zone::PlannedDays]),
    Presence::of(TELLING).other_types(IN_HOURS).forbidden(&[Zone::PlannedHours]),
    IN.types(&[WorkerType::O17, WorkerType::S17]).mandatory(&[Zone::PlannedHours]),
    Presence::of(&[Kind::Update]).types(STUDENT).counted(Counted::Hours).forbidden(&[Zone::StartDate]),
];
