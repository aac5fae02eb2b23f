//! Block 90378: what an UPDATE may hold, by the type and form of the *period*.
//!
//! The glossary makes planned hours mandatory in every UPDATE of a STU, O17 or S17 period; clients send UPDATEs of dates
//! only and are accepted, so their absence is not a fault here (corrections to the glossary, item 1).

use super::presence::{Era, PeriodForm, Presence, Types};
use crate::dimona::message::Kind;
use crate::dimona::schema::{Zone, ZoneSet};
use crate::id::WorkerType;

const HOURS: ZoneSet = ZoneSet::of(&[Zone::StartHour, Zone::EndHour]);
const STUDENT: Types = Types::of(&[WorkerType::Stu]);

pub(super) static PRESENCE: &[Presence] = &[
    Presence::new(Kind::Update, Types::ANY).mandatory(ZoneSet::EMPTY.with(Zone::PeriodId)),
    Presence::new(Kind::Update, STUDENT).era(Era::From2017).forbidden(ZoneSet::EMPTY.with(Zone::StartDate)),
    Presence::new(Kind::Update, Types::KNOWN).form(PeriodForm::Days).forbidden(HOURS),
    Presence::new(Kind::Update, Types::KNOWN)
        .form(PeriodForm::DayPackage)
        .forbidden(ZoneSet::EMPTY.with(Zone::EndHour)),
    Presence::new(Kind::Update, STUDENT).era(Era::From2017).forbidden(ZoneSet::EMPTY.with(Zone::PlannedDays)),
    Presence::new(Kind::Update, STUDENT).era(Era::To2016).forbidden(ZoneSet::EMPTY.with(Zone::PlannedHours)),
    Presence::new(Kind::Update, STUDENT.others()).forbidden(ZoneSet::EMPTY.with(Zone::PlannedDays)),
    Presence::new(Kind::Update, Types::of(&[WorkerType::Stu, WorkerType::O17, WorkerType::S17]).others())
        .forbidden(ZoneSet::EMPTY.with(Zone::PlannedHours)),
];
