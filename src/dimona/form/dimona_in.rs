//! Block 90373: dates, hours and planned work. The zones serve the other blocks of action too; what each kind asks stands
//! in its own file.

use chrono::{Datelike, NaiveDate};

use super::presence::{Era, PeriodForm, Presence, Types};
use super::zone_form::{GLOSSARY, ZoneForm, zone_form};
use crate::dimona::message::{Kind, Row};
use crate::dimona::schema::{Zone, ZoneSet};
use crate::id::{JointCommittee, WorkerType};
use crate::rule::{Blocks, Code, RuleMeta, Side};

pub(super) static ZONES: &[ZoneForm] = &[
    zone_form!(PeriodId, "period-id", "the Dimona period number", &Kind::JUDGED,
        missing: "name the period: the number stands in the NSSO's answer to the IN",
        invalid: "give the number of at most twelve digits from the NSSO's answer to the IN",
        forbidden: "leave the period number out: the NSSO gives it to an IN",
    ),
    zone_form!(StartDate, "start-date", "the begin date", &Kind::JUDGED,
        missing: "give the first day of the contract",
        invalid: "give a date that exists, as YYYY-MM-DD",
        forbidden: "cancel the period and declare it anew: the begin of a student period cannot be changed",
        outside: "give a day from 1920-01-01 on, less than ten years ahead",
    ),
    zone_form!(StartHour, "start-hour", "the begin hour", &Kind::JUDGED,
        missing: "give the hour at which the work begins, as HHMM",
        invalid: "give four digits HHMM, from 0000 to 2359",
        forbidden: "leave the hours out: only EXT, and FLX for one day, have them",
    ),
    zone_form!(EndDate, "end-date", "the end date", &Kind::JUDGED,
        missing: "give the last day: this kind of work is declared with both dates",
        invalid: "give a date that exists, as YYYY-MM-DD",
        outside: "give a day from 1999-01-01 on, less than ten years ahead; 9999-12-31 only in an UPDATE",
    ),
    zone_form!(EndHour, "end-hour", "the end hour", &Kind::JUDGED,
        missing: "give the hour at which the work ends, as HHMM",
        invalid: "give four digits HHMM, from 0000 to 2359",
        forbidden: "leave the hours out: only EXT, and FLX for one day, have them",
    ),
    zone_form!(PlannedDays, "planned-days", "the number of planned days", &Kind::JUDGED,
        missing: "give the planned days: students up to 2016 were declared in days",
        invalid: "give a whole number from 1 to 999",
        forbidden: "leave the planned days out: only students up to 2016 have them",
    ),
    zone_form!(PlannedHours, "planned-hours", "the number of planned hours", &Kind::JUDGED,
        missing: "give the planned hours of the period; each hour that is begun counts as one",
        invalid: "give a whole number from 1 to 999; each hour that is begun counts as one",
        forbidden: "leave the planned hours out: only students and article 17 in hours have them",
    ),
];

const HOURS: ZoneSet = ZoneSet::of(&[Zone::StartHour, Zone::EndHour]);
const PLANNED_HOURS: ZoneSet = ZoneSet::EMPTY.with(Zone::PlannedHours);
const PLANNED_DAYS: ZoneSet = ZoneSet::EMPTY.with(Zone::PlannedDays);
const END_DATE: ZoneSet = ZoneSet::EMPTY.with(Zone::EndDate);

/// The types whose IN has an end date (zone 00911).
const ENDED: Types = Types::of(&[
    WorkerType::Ext,
    WorkerType::Stu,
    WorkerType::Ivt,
    WorkerType::Tri,
    WorkerType::Stg,
    WorkerType::A17,
    WorkerType::O17,
    WorkerType::S17,
    WorkerType::T17,
]);
/// The types in planned hours.
const IN_HOURS: Types = Types::of(&[WorkerType::Stu, WorkerType::O17, WorkerType::S17]);
const STUDENT: Types = Types::of(&[WorkerType::Stu]);
/// The types whose work may be declared with begin and end hour.
const BY_HOUR: Types = Types::of(&[WorkerType::Ext, WorkerType::Flx]);

pub(super) static PRESENCE: &[Presence] = &[
    Presence::new(Kind::In, Types::ANY)
        .mandatory(ZoneSet::EMPTY.with(Zone::StartDate))
        .forbidden(ZoneSet::EMPTY.with(Zone::PeriodId)),
    Presence::new(Kind::In, ENDED).mandatory(END_DATE),
    Presence::new(Kind::In, Types::ANY).under(JointCommittee::AgencyWork).mandatory(END_DATE),
    Presence::new(Kind::In, Types::of(&[WorkerType::Ext])).mandatory(ZoneSet::of(&[Zone::StartHour, Zone::Ssin])),
    Presence::new(Kind::In, Types::of(&[WorkerType::Ext])).form(PeriodForm::Hours).mandatory(HOURS),
    Presence::new(Kind::In, Types::of(&[WorkerType::Flx])).form(PeriodForm::Hours).mandatory(HOURS),
    Presence::new(Kind::In, Types::of(&[WorkerType::Flx])).form(PeriodForm::Days).forbidden(HOURS),
    Presence::new(Kind::In, BY_HOUR.others()).forbidden(HOURS),
    // Before 2017 students were declared in days.
    Presence::new(Kind::In, STUDENT).era(Era::From2017).mandatory(PLANNED_HOURS).forbidden(PLANNED_DAYS),
    Presence::new(Kind::In, STUDENT).era(Era::To2016).mandatory(PLANNED_DAYS).forbidden(PLANNED_HOURS),
    Presence::new(Kind::In, Types::of(&[WorkerType::O17, WorkerType::S17])).mandatory(PLANNED_HOURS),
    Presence::new(Kind::In, IN_HOURS.others()).forbidden(PLANNED_HOURS),
    Presence::new(Kind::In, STUDENT.others()).forbidden(PLANNED_DAYS),
];

const EARLIEST_BEGIN: (i32, u32, u32) = (1920, 1, 1);
const EARLIEST_END: (i32, u32, u32) = (1999, 1, 1);
const YEARS_AHEAD: i32 = 10;

/// The date that opens a closed period again (zone 00911, UPDATE only).
pub(crate) fn is_reopening(date: NaiveDate) -> bool {
    (date.year(), date.month(), date.day()) == (9999, 12, 31)
}

/// Whether a date lies outside the domain of its zone (type 008); an unknown bound is left out.
pub(super) fn outside_domain(zone: Zone, row: &Row) -> bool {
    let (date, earliest) = match zone {
        Zone::StartDate => (row.start_date, EARLIEST_BEGIN),
        Zone::EndDate => (row.end_date, EARLIEST_END),
        _ => return false,
    };
    let Some(date) = date else { return false };
    if zone == Zone::EndDate && is_reopening(date) {
        return row.kind != Kind::Update;
    }
    let too_early = (date.year(), date.month(), date.day()) < earliest;
    // Nearly all lie in a year that is not, so that the moment need not be turned into a date.
    let too_late = || row.received_at.is_some_and(|at| date.year() >= at.date().year() + YEARS_AHEAD);
    too_early || too_late()
}
