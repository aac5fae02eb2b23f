//! How many hours a student has left, asked without a declaration.

use std::cell::Cell;

use chrono::NaiveDate;

use super::above::hours_above;
use super::book::{quota_of, size, wages};
use super::counter::{current_ledger, has_code_expired};
use crate::declaration::message::{EmployerNumbers, Kind, Row};
use crate::declaration::regime::{BookingCase, BookingChange};
use crate::declaration::register::{Content, Heard, Quota, RegisterView, is_heard_of};
use crate::declaration::rule::days_of_year;
use crate::facts::Facts;
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Need, NeedSet};
use crate::law::Law;
use crate::policy::Policies;
use crate::time::Moment;

/// What is left of a student's quota for the year of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct HoursLeft {
    /// The year of the quota.
    pub year: i32,
    /// Which quota: of hours, or of days where the law counted days.
    pub of: Quota,
    /// The size of the quota.
    pub quota: u16,
    /// How much of it is left, as far as the register and the counters tell.
    pub left: u16,
    /// How much more may be left: something that is booked may not count after all, or hours under article 17 not be taken off.
    pub doubtful: u16,
    /// When the newest counter was read; hours that were booked or came free elsewhere since are not known.
    pub counter_at: Option<Moment>,
    /// Whether the access code to that counter has run out by the day: then it says nothing any more.
    pub counter_has_expired: bool,
    /// Why it may be less or more; `None` where it is as certain as the counter is.
    pub open: Option<Need>,
    /// For what the usual case was assumed.
    pub assumed: NeedSet,
}

/// What is left of a student's quota for the year of this day, after everything in the register, the newest counter of that
/// year and the declarations of wages (`worked_hours`), whether it was read before the day or after it: hours from 2017 on, days from 2012. `None` before 2012 and where the law for that day is not known or no longer trusted.
///
/// ```
/// use dimona::declaration::register::Register;
/// use dimona::facts::FactBook;
/// use dimona::law::Law;
/// use dimona::policy::Policies;
/// use dimona::student::hours_left;
///
/// let worker = "07.06.21-004.69".parse()?;
/// let day = dimona::time::parse_date("2026-07-01")?;
/// let left = hours_left(worker, day, &Register::new(), &Law::belgium(), &FactBook::new(), &Policies::default());
/// assert_eq!(left.map(|left| (left.quota, left.left)), Some((650, 650)));
/// # Ok::<(), dimona::Error>(())
/// ```
#[must_use]
pub fn hours_left(
    worker: Ssin,
    day: NaiveDate,
    register: &dyn RegisterView,
    law: &Law,
    facts: &dyn Facts,
    policies: &Policies,
) -> Option<HoursLeft> {
    let mut content = Content::new(Some(worker), EmployerNumbers::NONE, day);
    content.worker_type = Some(WorkerType::Stu);
    let (quota, year) = quota_of(law, &content)?;
    let assumed = Cell::new(NeedSet::EMPTY);
    let case = BookingCase {
        law,
        facts,
        policies,
        register,
        content: &content,
        before: None,
        previous: None,
        change: BookingChange::Keep,
        late: None,
        doubtful: false,
        in_doubt: false,
        warned: false,
        disproved: false,
        // Whoever asks has every counter at hand.
        received_at: None,
        assumed: &assumed,
    };
    let size = size(&case, quota, day)?;
    let ledger = current_ledger(&case, worker, quota, year);
    let wages = wages(&case, worker, quota, year, &ledger);
    // What is planned from that day on may have less, where hours under article 17 are taken off.
    let above = i32::from(hours_above(register, law, worker, day)).min(i32::from(size));
    let used = ledger.used + wages.used;
    let is_student = |of: &Content| of.worker_type == Some(WorkerType::Stu);
    let (is_disproved, _) = is_heard_of(register, (worker, Heard::DISPROVED), days_of_year(day), is_student);
    let least_used = used - (ledger.doubtful + wages.doubtful);
    // More than the whole quota nobody has left.
    let left = |used: i32| u16::try_from((i32::from(size) - used).max(0)).unwrap_or(u16::MAX).min(size);
    let least = left(used + above);
    let doubtful = left(least_used).saturating_sub(least);
    let counter_has_expired = ledger.counter_at.is_some_and(|at| has_code_expired(law, at.date(), day));
    let row = Row { worker: Some(worker), ..Row::new(Kind::In) };
    let is_unseen = || register.ledger(worker, quota, year).unseen || register.has_unread(&row);
    Some(HoursLeft {
        year,
        of: quota,
        quota: size,
        left: least,
        doubtful,
        counter_at: ledger.counter_at,
        counter_has_expired,
        open: match () {
            // What an expired counter showed may be used up since, however much it was.
            () if counter_has_expired => Some(Need::FreshCounter),
            () if is_unseen() => Some(Need::UnknownHours),
            () if doubtful > 0 && is_disproved => Some(Need::NssoReason),
            () if doubtful > 0 => Some(Need::EarlierAnswer),
            () => None,
        },
        assumed: assumed.get(),
    })
}
