//! Which zones are mandatory and which forbidden: what a line of the table asks, and of which declarations.

use chrono::{Datelike, NaiveDate};

use crate::dimona::message::{Kind, Row};
use crate::dimona::register::{Content, Resolution, is_horeca};
use crate::dimona::schema::{Zone, ZoneSet, astray};
use crate::id::{JointCommittee, WorkerType};

/// How the time of a period is declared.
#[derive(Clone, Copy)]
pub(super) enum PeriodForm {
    /// By days, without hours.
    Days,
    /// With begin and end hour (EXT in hours, FLX for one day).
    Hours,
    /// With a begin hour only (EXT in horeca, paid by the day).
    DayPackage,
}

/// The time in which a period begins, as far as presence depends on it.
#[derive(Clone, Copy)]
pub(super) enum Era {
    /// Student days.
    To2016,
    /// Student hours.
    From2017,
}

// What a line looks at stands side by side in 64 bits, one bit for each thing that it can be; the first is that it is not known.
const TYPES: u32 = Kind::ALL.len() as u32;
const FORMS: u32 = TYPES + 1 + WorkerType::ALL.len() as u32;
const ERAS: u32 = FORMS + 1 + 3;
const COMMITTEES: u32 = ERAS + 1 + 2;
const END: u32 = COMMITTEES + 1 + JointCommittee::ALL.len() as u32;
const _: () = assert!(END <= 64);

/// The bits from one on, up to another.
const fn all(from: u32, to: u32) -> u64 {
    (1 << to) - (1 << from)
}

/// One line of the presence table: whom it concerns, and the zones it makes mandatory or forbidden.
#[derive(Clone, Copy)]
pub(super) struct Presence {
    concerns: u64,
    pub(super) mandatory: ZoneSet,
    pub(super) forbidden: ZoneSet,
}

impl Presence {
    /// A line on every declaration of these kinds.
    pub(super) const fn of(kinds: &[Kind]) -> Self {
        let (mut concerns, mut i) = (all(TYPES, END), 0);
        while i < kinds.len() {
            concerns |= 1 << kinds[i] as u32;
            i += 1;
        }
        Presence { concerns, mandatory: ZoneSet::EMPTY, forbidden: ZoneSet::EMPTY }
    }

    const fn only(self, from: u32, to: u32, these: u64) -> Self {
        Presence { concerns: self.concerns & (!all(from, to) | these), ..self }
    }

    pub(super) const fn types(self, types: &[WorkerType]) -> Self {
        let (mut these, mut i) = (0, 0);
        while i < types.len() {
            these |= 1 << (TYPES + 1 + types[i] as u32);
            i += 1;
        }
        self.only(TYPES, FORMS, these)
    }

    /// Every type that is known, but for these.
    pub(super) const fn other_types(self, types: &[WorkerType]) -> Self {
        let those = self.types(types).concerns & all(TYPES, FORMS);
        self.only(TYPES, FORMS, all(TYPES + 1, FORMS) & !those)
    }

    pub(super) const fn form(self, form: PeriodForm) -> Self {
        self.only(FORMS, ERAS, 1 << (FORMS + 1 + form as u32))
    }

    pub(super) const fn era(self, era: Era) -> Self {
        self.only(ERAS, COMMITTEES, 1 << (ERAS + 1 + era as u32))
    }

    pub(super) const fn under(self, committee: JointCommittee) -> Self {
        self.only(COMMITTEES, END, 1 << (COMMITTEES + 1 + committee as u32))
    }

    pub(super) const fn mandatory(self, zones: &[Zone]) -> Self {
        Presence { mandatory: ZoneSet::of(zones), ..self }
    }

    pub(super) const fn forbidden(self, zones: &[Zone]) -> Self {
        Presence { forbidden: ZoneSet::of(zones), ..self }
    }
}

/// What must stand in a declaration and what must not, as these lines ask.
pub(super) fn asked(lines: &[Presence], row: &Row, period: &Resolution<'_>) -> (ZoneSet, ZoneSet) {
    let subject = subject(row, period);
    // What has a place for nothing but its code is forbidden there.
    let (mut mandatory, mut forbidden) = (ZoneSet::EMPTY, astray(row.kind));
    for line in lines {
        if line.concerns & subject == subject {
            mandatory = mandatory.union(line.mandatory);
            forbidden = forbidden.union(line.forbidden);
        }
    }
    (mandatory, forbidden)
}

/// What presence depends on: the features of the period, from the message for an IN and from the register otherwise.
fn subject(row: &Row, period: &Resolution<'_>) -> u64 {
    let (worker_type, committee, form, start) = match period {
        Resolution::Opens => (row.worker_type, row.joint_committee, form_of_in(row), row.start_date),
        Resolution::Found(period) => {
            let of = &period.content;
            (of.worker_type, of.joint_committee, form_of_period(of), Some(of.start_date))
        }
        _ => (None, None, None, None),
    };
    let era = start.map(|start: NaiveDate| if start.year() < 2017 { Era::To2016 } else { Era::From2017 });
    let known = |of: Option<u32>| of.map_or(0, |of| of + 1);
    let bits = [
        row.kind as u32,
        TYPES + known(worker_type.map(|of| of as u32)),
        FORMS + known(form.map(|of| of as u32)),
        ERAS + known(era.map(|of| of as u32)),
        COMMITTEES + known(committee.map(|of| of as u32)),
    ];
    bits.into_iter().fold(0, |set, bit| set | 1 << bit)
}

/// The form of the period that an IN opens.
fn form_of_in(row: &Row) -> Option<PeriodForm> {
    let has = |zone| row.present.contains(zone);
    Some(match row.worker_type? {
        WorkerType::Flx => {
            // Either hour, or one day that begins and ends a job, makes it the form by hours.
            let one_day = row.start_date.is_some() && row.start_date == row.end_date;
            let by_hour = has(Zone::StartHour) || has(Zone::EndHour) || one_day;
            if by_hour { PeriodForm::Hours } else { PeriodForm::Days }
        }
        WorkerType::Ext if !has(Zone::EndHour) && is_horeca(row.joint_committee, row.user_joint_committee) => {
            PeriodForm::DayPackage
        }
        WorkerType::Ext => PeriodForm::Hours,
        _ => PeriodForm::Days,
    })
}

/// The form of a period that the register holds.
fn form_of_period(content: &Content) -> Option<PeriodForm> {
    Some(match content.worker_type? {
        WorkerType::Ext | WorkerType::Flx if content.start_hour.is_some() => {
            if content.end_hour.is_some() {
                PeriodForm::Hours
            } else {
                PeriodForm::DayPackage
            }
        }
        _ => PeriodForm::Days,
    })
}
