//! Which zones are mandatory and which forbidden: what a line of the table asks, and of which declarations.

use super::table::STUDENT;
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{Content, Resolution, is_horeca};
use crate::declaration::schema::{Zone, ZoneSet, astray};
use crate::id::{JointCommittee, WorkerType};
use crate::law::StudentLaw;
use crate::policy::FlexiOneDay;

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

/// In what the law counts the planned work of students when a period begins.
#[derive(Clone, Copy)]
pub(super) enum Counted {
    /// In days.
    Days,
    /// In hours.
    Hours,
}

// What a line looks at stands side by side in 64 bits, one bit for each thing that it can be; the first is that it is not known.
const TYPES: u32 = Kind::ALL.len() as u32;
const FORMS: u32 = TYPES + 1 + WorkerType::ALL.len() as u32;
const COUNTED: u32 = FORMS + PeriodForm::DayPackage as u32 + 2;
const COMMITTEES: u32 = COUNTED + Counted::Hours as u32 + 2;
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
        self.only(FORMS, COUNTED, 1 << (FORMS + 1 + form as u32))
    }

    pub(super) const fn counted(self, counted: Counted) -> Self {
        self.only(COUNTED, COMMITTEES, 1 << (COUNTED + 1 + counted as u32))
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

/// What must stand in a declaration and what must not, for every subject that there can be: made once, with the engine.
pub(crate) struct Masks {
    table: Vec<(ZoneSet, ZoneSet)>,
    /// Whether a flexi-job that begins and ends on one day is one for a day, although it has no hours.
    one_day_has_hours: bool,
}

/// How many things each part of a subject can be: kind, worker type, form, unit of student work and joint committee.
const SIZES: [u32; 5] = [TYPES, FORMS - TYPES, COUNTED - FORMS, COMMITTEES - COUNTED, END - COMMITTEES];

impl Masks {
    /// The masks that these lines make.
    pub(super) fn new(lines: &[Presence], one_day: FlexiOneDay) -> Self {
        let table = (0..SIZES.into_iter().product()).map(|subject| asked(lines, subject)).collect();
        Masks { table, one_day_has_hours: one_day == FlexiOneDay::MissingHours }
    }

    /// The zones that are mandatory in a declaration, and those that are forbidden.
    #[inline]
    pub(super) fn of(&self, law: &StudentLaw, row: &Row, period: &Resolution<'_>) -> (ZoneSet, ZoneSet) {
        let parts = self.subject(law, row, period).into_iter().zip(SIZES);
        let subject = parts.fold(0, |subject, (part, size)| subject * size + part);
        self.table.get(subject as usize).copied().unwrap_or((ZoneSet::EMPTY, ZoneSet::EMPTY))
    }

    /// What presence depends on, in the order of [`SIZES`]: the features of the period, from the message for an IN and from the
    /// register otherwise.
    fn subject(&self, law: &StudentLaw, row: &Row, period: &Resolution<'_>) -> [u32; 5] {
        let (worker_type, committee, form, start) = match period {
            Resolution::Opens => {
                (row.worker_type, row.joint_committee, form_of_in(row, self.one_day_has_hours), row.start_date)
            }
            Resolution::Found(period) => {
                let of = &period.content;
                (of.worker_type, of.joint_committee, form_of_period(of), Some(of.start_date))
            }
            _ => (None, None, None, None),
        };
        // Asked for students alone: no other line looks at it, and the law is asked once less for each declaration.
        let counted = start.filter(|_| worker_type.is_some_and(|of| STUDENT.contains(&of)));
        let counted = counted.map(|start| if law.counts_days(start) { Counted::Days } else { Counted::Hours });
        let known = |of: Option<u32>| of.map_or(0, |of| of + 1);
        [
            row.kind as u32,
            known(worker_type.map(|of| of as u32)),
            known(form.map(|of| of as u32)),
            known(counted.map(|of| of as u32)),
            known(committee.map(|of| of as u32)),
        ]
    }
}

/// What these lines ask of the subject with this number.
fn asked(lines: &[Presence], mut subject: u32) -> (ZoneSet, ZoneSet) {
    let (mut bits, mut start, mut kind) = (0, END, 0);
    for size in SIZES.into_iter().rev() {
        start -= size;
        kind = subject % size;
        bits |= 1 << (start + kind);
        subject /= size;
    }
    // What has a place for nothing but its code is forbidden there.
    let astray = Kind::ALL.get(kind as usize).map_or(ZoneSet::EMPTY, |kind| astray(*kind));
    let concerned = lines.iter().filter(|line| line.concerns & bits == bits);
    concerned.fold((ZoneSet::EMPTY, astray), |(mandatory, forbidden), line| {
        (mandatory.union(line.mandatory), forbidden.union(line.forbidden))
    })
}

/// The form of the period that an IN opens.
fn form_of_in(row: &Row, one_day_has_hours: bool) -> Option<PeriodForm> {
    let has = |zone| row.present.contains(zone);
    Some(match row.worker_type? {
        WorkerType::Flx => {
            // Either hour, or one day that begins and ends a job, makes it the form by hours.
            let one_day = one_day_has_hours && row.start_date.is_some() && row.start_date == row.end_date;
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
