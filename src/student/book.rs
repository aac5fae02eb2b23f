//! How a student declaration books on the yearly quota.
//!
//! Declarations are booked in the order in which the NSSO receives them, whatever their first day. A timely one reserves
//! what is still free; what it plans beyond that is named and bears ordinary contributions. A late one reserves nothing,
//! and no UPDATE repairs it. An UPDATE books again: fewer hours first reduce the excess, more take what is free. A CANCEL
//! frees. The year is that of the work.

use chrono::{Datelike, NaiveDate};

use super::above::hours_above;
use super::counter::current_ledger;
use super::doubt::{keep_for_others, or_without, perhaps_without, without};
use super::in_careers::by_careers;
use super::neutral::Neutral;
use super::plan_change::PlanChange;
use super::worked::{ByWages, by_wages};
use crate::declaration::deadline::are_wages_declared;
use crate::declaration::regime::{BookingCase, BookingChange};
use crate::declaration::register::{
    Among, Booking, Content, Days, Ledger, LoadedBooking, Period, Posting, Quota, RegisterView, Sought,
};
use crate::facts::{Facts, Known, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, Truth};
use crate::law::{Confidence, Law, LawSays};
use crate::policy::{FreedHours, LateStudent, Policies, QuotaKnowledge};
use crate::time::Quarter;

/// Books a student declaration; `None` for every other worker type, and while something it needs is not understood.
pub(crate) fn book(case: &BookingCase<'_>) -> Option<Posting> {
    let content = case.content;
    let worker = content.worker?;
    let (quota, year) = quota_of(case.law, content)?;
    let before = current_ledger(case, worker, quota, year);
    let old = case.previous.copied().filter(|b| b.quota == quota && b.year == year);
    // What is told to be in doubt of a period that is there, may be less.
    let told = |old: Booking| if case.in_doubt { old } else { Booking { less: old.less.max(old.doubtful), ..old } };
    let old = old.map(told);
    let mut ledger = old.map_or(before, |old| without(before, &old));
    let mut first = case.register.ledger(worker, Quota::StudentFirstHours, year);
    first.doubtful -= old.map_or(0, |b| i32::from(b.first_doubtful));

    // Once the wages of the quarter are declared, their hours count, and no change of the plan does.
    let are_declared = |until| {
        let is_asked = quota == Quota::StudentHours && old.is_some();
        is_asked && are_wages_declared(case.facts, content, worker, until) == Some(true)
    };
    let is_settled = case.change == BookingChange::Plan && are_declared(case.received_at);
    let change = match case.change {
        _ if is_settled => BookingChange::Keep,
        change => change,
    };
    let first_hours = old.map_or(0, |b| i32::from(b.first_hours));
    let mut booking = match change {
        BookingChange::Keep => return Some(Posting::new(old?, before, None)),
        BookingChange::MayVoid => {
            let old = old?;
            first.doubtful += i32::from(old.first_hours);
            let booking = Booking { doubtful: old.reserved, first_doubtful: old.first_hours, ..old };
            let ledger = perhaps_without(before, &old);
            return Some(Posting::new(booking, ledger, (old.first_hours > 0).then_some(first)));
        }
        BookingChange::Void => {
            first.used -= first_hours;
            Booking::nothing(quota, year)
        }
        BookingChange::Plan => {
            first.used -= first_hours;
            let wages = wages(case, worker, quota, year, &before);
            let (used, doubtful) = (ledger.used + wages.used, ledger.doubtful + wages.doubtful);
            plan(case, content, quota, year, &Ledger { used, doubtful, ..ledger }, &first)
        }
    };
    let is_open = change == BookingChange::Plan && old.is_some() && is_change_open(case, worker);
    if let Some(old) = old.filter(|_| case.doubtful || is_open) {
        // The larger of what was booked and what would be: which of them it is nobody knows.
        let at_least = (booking.reserved - booking.less).min(old.reserved.saturating_sub(old.less));
        let at_most = booking.reserved.saturating_add(booking.more).max(old.reserved.saturating_add(old.more));
        booking.reserved = booking.reserved.max(old.reserved);
        booking.less = booking.reserved.saturating_sub(at_least);
        booking.more = at_most - booking.reserved;
        let first_of = |of: &Booking| of.first_hours.saturating_sub(of.first_doubtful);
        let least_first = first_of(&booking).min(first_of(&old));
        booking.first_hours = booking.first_hours.max(old.first_hours);
        booking.doubtful = if case.doubtful { booking.reserved } else { booking.doubtful.max(booking.less) };
        booking.first_doubtful = booking.first_hours - if case.doubtful { 0 } else { least_first };
    }
    let is_void = change == BookingChange::Void;
    if let Some(old) = old.filter(|_| is_void)
        && before.counter_at.is_some_and(|counter| are_declared(Some(counter)))
    {
        // The counter holds the wages, and whether they still count nobody says.
        ledger = perhaps_without(before, &old);
    }
    ledger.used += i32::from(booking.reserved);
    ledger.doubtful += i32::from(booking.doubtful);
    // Behind a warning of the NSSO that nothing here gives stand hours of others, and a plan that is told twice and differently is none.
    let is_unseen = change == BookingChange::Plan && (case.warned || booking.planned == 0);
    if let Some(size) = booking.size.filter(|_| is_unseen) {
        // Of what is free here, all or a part is booked.
        let unseen = (i32::from(size) - ledger.used).max(0);
        ledger.used += unseen;
        ledger.doubtful += unseen;
        ledger.unseen = true;
    }
    if case.disproved {
        ledger.doubtful = ledger.used;
    }
    first.used += i32::from(booking.first_hours);
    first.doubtful += i32::from(booking.first_doubtful);
    if let Some(old) = &old {
        if case.in_doubt {
            ledger = or_without(ledger, before, old);
        }
        keep_for_others(case, worker, (old, &booking), (&mut ledger, &mut first));
    }

    let touches_first = booking.first_hours > 0 || old.is_some_and(|b| b.first_hours > 0);
    Some(Posting::new(booking, ledger, touches_first.then_some(first)))
}

/// Books a period that a register file holds without spelling out its booking: planned minus exceeding, nothing if late.
/// The size of a quota of hours that a loaded period goes beyond: when it was declared, all of it was booked.
fn size_beyond(law: &Law, content: &Content, booking: &Booking) -> Option<u16> {
    let is_beyond = booking.exceeding > 0 && booking.quota == Quota::StudentHours;
    law.student.quota_hours.at(law.on(content.start_date)).value().copied().filter(|_| is_beyond)
}

pub(crate) fn book_loaded(law: &Law, content: &Content, loaded: LoadedBooking) -> Option<Booking> {
    // A worker without an SSIN has no ledger.
    content.worker?;
    let (quota, year) = quota_of(law, content)?;
    let planned = planned(content, quota)?;
    let exceeding = loaded.exceeding.min(planned);
    let mut booking = Booking::nothing(quota, year);
    booking.planned = planned;
    if loaded.late != Some(true) {
        booking.reserved = planned - exceeding;
        booking.exceeding = exceeding;
        booking.size = size_beyond(law, content, &booking);
    }
    Some(booking)
}

/// Whether nobody says if a change of the plan still counts: it came when the wages may have been declared.
fn is_change_open(case: &BookingCase<'_>, worker: Ssin) -> bool {
    let change = case.before.and_then(|before| {
        PlanChange::new((before, case.content), worker, case.received_at, (case.facts, case.policies))
    });
    change.is_some_and(|change| change.is_late.is_err())
}

/// How much of a plan lies within the quota: what was free, and what does not count, on top of that.
pub(super) fn within(booking: &Booking) -> u16 {
    booking.free.saturating_add(booking.neutral)
}

/// Whether hours that come free cover earlier overruns by themselves.
pub(crate) fn covers_overruns(policies: &Policies) -> bool {
    policies.freed_hours == FreedHours::CoverEarlierOverrun
}

/// The quota on which a period books, and its year. Before the yearly quota there were two seasons, which are not followed.
pub(crate) fn quota_of(law: &Law, content: &Content) -> Option<(Quota, i32)> {
    if content.worker_type != Some(WorkerType::Stu) {
        return None;
    }
    let (day, law) = (content.start_date, &law.student);
    match (law.counts_days(day), law.quota_days.has_on(day)) {
        (false, _) => Some((Quota::StudentHours, day.year())),
        (true, true) => Some((Quota::StudentDays, day.year())),
        (true, false) => None,
    }
}

fn planned(content: &Content, quota: Quota) -> Option<u16> {
    match quota {
        Quota::StudentDays => content.planned_days,
        _ => content.planned_hours,
    }
}

/// What the declarations of wages that a counter does not contain change of what is used, and what careers tell beside.
pub(super) fn wages(case: &BookingCase<'_>, worker: Ssin, quota: Quota, year: i32, ledger: &Ledger) -> ByWages {
    if quota != Quota::StudentHours {
        return ByWages::default();
    }
    // Hardly anybody tells any.
    let told = match case.facts.worked_hours(worker, year) {
        Known::Unknown => ByWages::default(),
        Known::Known(_) => by_wages(case, worker, year, size(case, quota, case.content.start_date), ledger),
    };
    told.or_more(by_careers(case, worker, year, ledger))
}

/// What a declaration reserves, against the ledger without its own earlier booking.
fn plan(
    case: &BookingCase<'_>,
    content: &Content,
    quota: Quota,
    year: i32,
    ledger: &Ledger,
    first: &Ledger,
) -> Booking {
    let size = size(case, quota, content.start_date);
    let Some(planned) = planned(content, quota) else { return Booking { size, ..Booking::nothing(quota, year) } };
    let neutral = Neutral::of(case, content, quota, planned, first);
    let counted = planned - neutral.hours;
    // How many of the first hours were used up before may be in doubt.
    let counted_at_least = planned - neutral.at_most;
    // More than the whole quota nobody has left, whatever a counter said.
    let free = size.map_or(counted, |size| clamp(i32::from(size) - ledger.used).min(size));

    let mut booking = Booking::nothing(quota, year);
    booking.planned = planned;
    booking.neutral = neutral.hours;
    booking.first_hours = neutral.first_hours;
    booking.first_doubtful = neutral.first_doubtful;
    booking.size = size;
    booking.free = free;
    booking.booked_at = case.received_at;
    let keeps = if case.late == Some(true) { keeps_hours(case, content) } else { Truth::True };
    if keeps == Truth::False {
        // Nothing is reserved and nothing exceeds: that the declaration is late says it all.
        booking.neutral = 0;
        (booking.first_hours, booking.first_doubtful) = (0, 0);
        return booking;
    }
    booking.reserved = counted.min(free);
    booking.exceeding = counted - booking.reserved;
    // The excess is certain if it remains when everything doubtful turns out not to count.
    let at_best = size.map_or(counted, |size| clamp(i32::from(size) - ledger.used + ledger.doubtful).min(size));
    booking.certain = case.late.is_some() && keeps == Truth::True && counted_at_least > at_best;
    booking.more = counted.min(at_best).saturating_sub(booking.reserved);
    // So many of them may lie beyond it, where hours under article 17 are taken off the quota.
    let beyond = beyond_with_article_17(case.register, case.law, content, &booking).map_or(0, |of| of.exceeding);
    booking.less = booking.reserved.saturating_sub(counted_at_least).max(beyond);
    // What may not count is no more certain after a change, where nothing was reserved before too.
    let was_less = case.previous.is_some_and(|of| of.less > 0 || of.doubtful > 0 && !case.in_doubt);
    if was_less || case.warned || case.late.is_none() || keeps != Truth::True || size.is_none() {
        (booking.less, booking.first_doubtful) = (booking.reserved, booking.first_hours);
    }
    booking.doubtful = booking.less;
    if case.in_doubt || case.doubtful {
        (booking.doubtful, booking.first_doubtful) = (booking.reserved, booking.first_hours);
    }
    booking
}

/// A booking that lies within the quota, where it goes beyond it if hours under article 17 are taken off: as it is then.
pub(crate) fn beyond_with_article_17(
    register: &dyn RegisterView,
    law: &Law,
    content: &Content,
    booking: &Booking,
) -> Option<Booking> {
    let above = hours_above(register, law, content.worker?, content.start_date);
    let free = booking.free.saturating_sub(above);
    let exceeding = booking.reserved.checked_sub(free).filter(|exceeding| *exceeding > 0)?;
    Some(Booking { exceeding, free, ..*booking })
}

pub(super) fn clamp(hours: i32) -> u16 {
    u16::try_from(hours.max(0)).unwrap_or(u16::MAX)
}

pub(super) fn size(case: &BookingCase<'_>, quota: Quota, day: NaiveDate) -> Option<u16> {
    let law = &case.law;
    let timeline = if quota == Quota::StudentDays { &law.student.quota_days } else { &law.student.quota_hours };
    let question = match (case.policies.quota_knowledge, case.received_at) {
        (QuotaKnowledge::AtReception, Some(at)) => law.on(day).as_known_on(at.date()),
        _ => law.on(day),
    };
    let LawSays::Row(row) = timeline.at(question) else { return None };
    if row.legal().confidence() == Confidence::Memory {
        case.assume(Need::QuotaFromMemory);
    }
    Some(*row.value())
}

/// Under the lenient policy a late declaration keeps its hours beside a timely one of the same employer and quarter; one may still
/// come, so that the order of reception does not matter.
fn keeps_hours(case: &BookingCase<'_>, content: &Content) -> Truth {
    match case.policies.late_student {
        LateStudent::Strict => Truth::False,
        LateStudent::Lenient => lenience(case.register, case.facts, content),
    }
}

/// Whether a late declaration stands beside a timely one.
pub(crate) fn lenience(register: &dyn RegisterView, facts: &dyn Facts, content: &Content) -> Truth {
    if has_timely_sibling(register, facts, content) {
        Truth::True
    } else {
        Truth::Unknown(Missing::of(Need::TimelyDeclaration))
    }
}

fn has_timely_sibling(register: &dyn RegisterView, facts: &dyn Facts, content: &Content) -> bool {
    let quarter = Quarter::of(content.start_date);
    let employer = SameEmployer::new(facts, &content.employer);
    let mut rank = |period: &Period| {
        let found = period.late == Some(false)
            && !period.cancelled
            && period.content.worker_type == Some(WorkerType::Stu)
            && Quarter::of(period.content.start_date) == quarter
            && employer.is(&period.content.employer) == Some(true);
        found.then_some(0)
    };
    let days = Days::Touching(quarter.first_day(), Some(quarter.last_day()));
    register.foremost(&Sought::new(content, days, facts), &[Among::InTime], &mut rank).is_some()
}
