//! Which zones are mandatory and which forbidden: what a line of the table asks, and of which declarations.

use super::sector::Sector;
use super::table::{SMALL_STATUSES, STUDENT};
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{PeriodForm, Resolution, is_horeca};
use crate::declaration::schema::{Zone, ZoneSet, astray};
use crate::id::WorkerType;
use crate::law::Law;
use crate::policy::{FlexiOneDay, Policies, UserCommittee};

/// Before or after the law changed what is declared for a worker type: by the begin of the period.
#[derive(Clone, Copy)]
pub(super) enum Era {
    /// Students: planned in days. Trainees: no block of small statuses.
    Earlier,
    /// Students: planned in hours. Trainees: with their block.
    Later,
}

// What a line looks at stands side by side in 64 bits, one bit for each thing that it can be; the first is that it is not known.
const TYPES: u32 = Kind::ALL.len() as u32;
const FORMS: u32 = TYPES + 1 + WorkerType::ALL.len() as u32;
const ERAS: u32 = FORMS + PeriodForm::DayPackage as u32 + 2;
const SECTORS: u32 = ERAS + Era::Later as u32 + 2;
const END: u32 = SECTORS + 1 + Sector::ALL.len() as u32;
const _: () = assert!(END <= 64);

/// The bits from one on, up to another.
const fn all(from: u32, to: u32) -> u64 {
    (1 << to) - (1 << from)
}

/// One line of the presence table: whom it concerns, and the zones it makes mandatory or forbidden.
#[derive(Clone, Copy)]
pub(super) struct Presence {
    concerns: u64,
    /// One of these stands in the message, and none of those; both are empty in a line that looks at nothing else.
    given: ZoneSet,
    absent: ZoneSet,
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
        let none = ZoneSet::EMPTY;
        Presence { concerns, given: none, absent: none, mandatory: none, forbidden: none }
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

    pub(super) const fn in_era(self, era: Era) -> Self {
        self.only(ERAS, SECTORS, 1 << (ERAS + 1 + era as u32))
    }

    pub(super) const fn under(self, sectors: &[Sector]) -> Self {
        let (mut these, mut i) = (0, 0);
        while i < sectors.len() {
            these |= 1 << (SECTORS + 1 + sectors[i] as u32);
            i += 1;
        }
        self.only(SECTORS, END, these)
    }

    /// Where one of these stands in the message.
    pub(super) const fn given(self, given: ZoneSet) -> Self {
        Presence { given, ..self }
    }

    /// Where none of these does.
    pub(super) const fn without(self, absent: ZoneSet) -> Self {
        Presence { absent, ..self }
    }

    pub(super) const fn mandatory(self, mandatory: ZoneSet) -> Self {
        Presence { mandatory, ..self }
    }

    pub(super) const fn forbidden(self, forbidden: ZoneSet) -> Self {
        Presence { forbidden, ..self }
    }
}

/// What must stand in a declaration and what must not, for every subject that there can be: made once, with the engine.
pub(crate) struct Masks {
    by_subject: Vec<(ZoneSet, ZoneSet)>,
    /// Lines that look at what else stands in the message, and what they look at: few messages have it.
    besides: Vec<Presence>,
    looked_at: ZoneSet,
    /// What the policies let be left out, although a line makes it mandatory.
    pub(super) may_be_left_out: ZoneSet,
    /// Whether a flexi-job that begins and ends on one day is one for a day, although it has no hours.
    one_day_has_hours: bool,
}

/// How many things each part of a subject can be: kind, worker type, form, era and sector.
const SIZES: [u32; 5] = [TYPES, FORMS - TYPES, ERAS - FORMS, SECTORS - ERAS, END - SECTORS];

impl Masks {
    /// The masks that these lines make.
    pub(super) fn new(lines: &[Presence], policies: &Policies) -> Self {
        let (besides, lines): (Vec<_>, Vec<_>) = lines.iter().partition(|line| !line.given.is_empty());
        let by_subject = (0..SIZES.into_iter().product()).map(|subject| asked(&lines, subject)).collect();
        let looked_at = besides.iter().fold(ZoneSet::EMPTY, |all, line: &Presence| all.union(line.given));
        let may_be_left_out = match policies.user_committee {
            UserCommittee::Optional => ZoneSet::of(&[Zone::UserJointCommittee]),
            UserCommittee::Mandatory => ZoneSet::EMPTY,
        };
        let one_day_has_hours = policies.flexi_one_day == FlexiOneDay::MissingHours;
        Masks { by_subject, besides, looked_at, may_be_left_out, one_day_has_hours }
    }

    /// The zones that are mandatory in a declaration, and those that are forbidden.
    #[inline]
    pub(super) fn of(&self, law: &Law, row: &Row, period: &Resolution<'_>) -> (ZoneSet, ZoneSet) {
        let parts = subject((law, self.one_day_has_hours), row, period);
        let subject = parts.into_iter().zip(SIZES).fold(0, |subject, (part, size)| subject * size + part);
        let masks = self.by_subject.get(subject as usize).copied().unwrap_or((ZoneSet::EMPTY, ZoneSet::EMPTY));
        if row.present.intersection(self.looked_at).is_empty() { masks } else { self.besides(masks, row, parts) }
    }

    /// The same, with what depends on what else stands in the message.
    #[inline(never)]
    fn besides(&self, masks: (ZoneSet, ZoneSet), row: &Row, parts: [u32; 5]) -> (ZoneSet, ZoneSet) {
        let (mut bits, mut start) = (0, 0);
        for (part, size) in parts.into_iter().zip(SIZES) {
            bits |= 1_u64 << (start + part);
            start += size;
        }
        let stands = |zones: ZoneSet| !row.present.intersection(zones).is_empty();
        let concerned = |line: &&Presence| line.concerns & bits == bits && stands(line.given) && !stands(line.absent);
        self.besides.iter().filter(concerned).fold(masks, joined)
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
    lines.iter().filter(|line| line.concerns & bits == bits).fold((ZoneSet::EMPTY, astray), joined)
}

fn joined((mandatory, forbidden): (ZoneSet, ZoneSet), line: &Presence) -> (ZoneSet, ZoneSet) {
    (mandatory.union(line.mandatory), forbidden.union(line.forbidden))
}

/// What presence depends on, in the order of [`SIZES`]: the features of the period, from the message for an IN and from the
/// register otherwise.
fn subject((law, one_day_has_hours): (&Law, bool), row: &Row, period: &Resolution<'_>) -> [u32; 5] {
    let (worker_type, sector, form, start) = match period {
        Resolution::Opens => (row.worker_type, Sector::of(row), form_of_in(row, one_day_has_hours), row.start_date),
        Resolution::Found(period) => {
            let of = &period.content;
            // No line on what names a period looks at its sector.
            (of.worker_type, None, of.form(), Some(of.start_date))
        }
        _ => (None, None, None, None),
    };
    let is_one_of = |types: &[WorkerType]| worker_type.is_some_and(|of| types.contains(&of));
    // Asked for these alone: no other line looks at it, and the law is asked once less for each declaration.
    let is_earlier = |start| {
        if is_one_of(STUDENT) {
            Some(law.student.counts_days(start))
        } else if is_one_of(SMALL_STATUSES) {
            Some(!law.form.small_statuses.has_on(start))
        } else {
            None
        }
    };
    let era = start.and_then(is_earlier).map(|is_earlier| if is_earlier { Era::Earlier } else { Era::Later });
    let known = |of: Option<u32>| of.map_or(0, |of| of + 1);
    [
        row.kind as u32,
        known(worker_type.map(|of| of as u32)),
        known(form.map(|of| of as u32)),
        known(era.map(|of| of as u32)),
        known(sector.map(|of| of as u32)),
    ]
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
