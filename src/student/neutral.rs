//! What of a student's work stays outside the count, because its quarter was neutral.

use super::book::clamp;
use super::doubt::each;
use crate::declaration::regime::BookingCase;
use crate::declaration::register::{Booking, Content, Ledger, Quota};
use crate::declaration::rule::Case;
use crate::facts::{Facts, Sector};
use crate::id::Ssin;
use crate::judgement::Need;
use crate::law::{Confidence, Law, NeutralHours, NeutralScope};
use crate::time::Quarter;

/// How much of a declaration stays outside the count, and how much of that uses up the student's first hours.
#[derive(Clone, Copy)]
pub(super) struct Neutral {
    pub(super) hours: u16,
    /// How much it may be at most, where what was used up before or the sector is in doubt.
    pub(super) at_most: u16,
    pub(super) first_hours: u16,
    /// How much of the first hours it may not use up after all.
    pub(super) first_doubtful: u16,
}

impl Neutral {
    /// Of a declaration that plans so much, with these first hours used before.
    pub(super) fn of(case: &BookingCase<'_>, content: &Content, quota: Quota, planned: u16, first: &Ledger) -> Self {
        let none = Neutral { hours: 0, at_most: 0, first_hours: 0, first_doubtful: 0 };
        let quarter = Quarter::of(content.start_date);
        // Nearly every quarter counts.
        if quota != Quota::StudentHours || case.law.student.neutral_in(quarter).next().is_none() {
            return none;
        }
        let known = if hangs_on_sector(case.law, quarter) { sector(case.facts, content) } else { Some(Sector::Other) };
        if known.is_none() {
            case.assume(Need::EmployerSector);
        }
        let in_sector = |sector: Sector| {
            let mut neutral = none;
            for row in case.law.student.neutral_in(quarter).filter(|row| applies(row.scope, sector)) {
                if row.legal.confidence() == Confidence::Memory {
                    case.assume(Need::NeutralHoursFromMemory);
                }
                let left = |used: i32| match row.hours {
                    NeutralHours::All => planned,
                    NeutralHours::First(most) => planned.min(clamp(i32::from(most) - used)),
                };
                (neutral.hours, neutral.at_most) = (left(first.used), left(first.used - first.doubtful));
                if matches!(row.hours, NeutralHours::First(_)) {
                    neutral.first_hours = neutral.hours;
                }
            }
            neutral
        };
        // Where nothing tells the sector, the usual one is assumed: neither care nor education.
        match known.unwrap_or(Sector::Other) {
            Sector::MayBeCare => in_sector(Sector::Care).or(in_sector(Sector::Other)),
            Sector::MayBeEducation => in_sector(Sector::Education).or(in_sector(Sector::Other)),
            sector => in_sector(sector),
        }
    }

    /// One of both, and nobody knows which.
    fn or(self, other: Neutral) -> Neutral {
        let first_hours = self.first_hours.max(other.first_hours);
        Neutral {
            hours: self.hours.min(other.hours),
            at_most: self.at_most.max(other.at_most),
            first_hours,
            first_doubtful: first_hours - self.first_hours.min(other.first_hours),
        }
    }
}

/// Whether it hangs on a sector that is told and does not decide, how much of this work stays outside the count.
pub(super) fn hangs_on_open_sector(facts: &dyn Facts, law: &Law, content: &Content) -> bool {
    let quarter = Quarter::of(content.start_date);
    let of_care = |scope| applies(scope, Sector::Care) != applies(scope, Sector::Other);
    let of_education = |scope| applies(scope, Sector::Education) != applies(scope, Sector::Other);
    let hangs = |differs: fn(NeutralScope) -> bool| law.student.neutral_in(quarter).any(|row| differs(row.scope));
    hangs_on_sector(law, quarter)
        && match sector(facts, content) {
            Some(Sector::MayBeCare) => hangs(of_care),
            Some(Sector::MayBeEducation) => hangs(of_education),
            _ => false,
        }
}

/// The same of this work, or of other work of the year on the quota.
pub(super) fn hangs_on_any_sector(case: &Case<'_>, worker: Ssin, booking: &Booking) -> bool {
    let is_open = |of: &Content| hangs_on_open_sector(case.facts, case.law, of);
    let mut is_any = case.after.is_some_and(is_open);
    each(case.register, worker, (booking.quota, booking.year), &mut |period, _| is_any |= is_open(&period.content));
    is_any
}

fn hangs_on_sector(law: &Law, quarter: Quarter) -> bool {
    law.student.neutral_in(quarter).any(|row| row.scope != NeutralScope::Everybody)
}

/// The sector by which work counts; of agency work, that of the user.
fn sector(facts: &dyn Facts, content: &Content) -> Option<Sector> {
    let quarter = Quarter::of(content.start_date);
    match content.user_enterprise_number {
        Some(user) => facts.sector(&user.into(), quarter).value(),
        // Of the joint committee of the user only its first number is told, and education has none of its own.
        None if content.is_agency_work() => None,
        None => facts.sector(&content.employer, quarter).value(),
    }
}

/// Whether a scope holds a sector.
fn applies(scope: NeutralScope, sector: Sector) -> bool {
    match scope {
        NeutralScope::Everybody => true,
        NeutralScope::Care => sector == Sector::Care,
        NeutralScope::CareAndEducation => sector != Sector::Other,
        NeutralScope::AllButCareAndEducation => sector == Sector::Other,
    }
}
