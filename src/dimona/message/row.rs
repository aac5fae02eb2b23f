//! The scalars of a declaration that the replay keeps.

use chrono::NaiveDate;

use super::employer::EmployerNumbers;
use super::kind::{Kind, Letter};
use super::zone::ZoneSet;
use crate::id::{JointCommittee, PeriodId, Ssin, WorkerType};
use crate::time::{ClockTime, Moment};

/// A declaration reduced to `Copy` scalars, under 128 bytes: what a replay keeps of a record.
///
/// A value is `None` when the zone is absent or cannot be understood; [`present`](Row::present) tells which zones stood
/// in the message.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// The kind of declaration.
    pub kind: Kind,
    /// Which zones stood in the message, understood or not.
    pub present: ZoneSet,
    /// When the NSSO received it.
    pub received_at: Option<Moment>,
    /// When the worker effectively began to work.
    pub work_start: Option<Moment>,
    /// The NSSO's own answer, where it is known.
    pub known_answer: Option<Letter>,
    /// The worker; `None` also for SSIN 0.
    pub worker: Option<Ssin>,
    /// The employer's numbers.
    pub employer: EmployerNumbers,
    /// For an IN the period id that the NSSO gave to it (from the context), otherwise the period named.
    pub period_id: Option<PeriodId>,
    /// First day.
    pub start_date: Option<NaiveDate>,
    /// Last day.
    pub end_date: Option<NaiveDate>,
    /// Hour at which work begins.
    pub start_hour: Option<ClockTime>,
    /// Hour at which work ends.
    pub end_hour: Option<ClockTime>,
    /// Planned hours.
    pub planned_hours: Option<u16>,
    /// Planned days.
    pub planned_days: Option<u16>,
    /// Worker type.
    pub worker_type: Option<WorkerType>,
    /// Joint committee.
    pub joint_committee: Option<JointCommittee>,
    /// Joint committee of the user.
    pub user_joint_committee: Option<JointCommittee>,
}

// A replay keeps one row for each record: its size is a budget.
const _: () = assert!(size_of::<Row>() < 128);

impl Row {
    /// A row of this kind in which nothing is known.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Row {
            kind,
            present: ZoneSet::EMPTY,
            received_at: None,
            work_start: None,
            known_answer: None,
            worker: None,
            employer: EmployerNumbers::NONE,
            period_id: None,
            start_date: None,
            end_date: None,
            start_hour: None,
            end_hour: None,
            planned_hours: None,
            planned_days: None,
            worker_type: None,
            joint_committee: None,
            user_joint_committee: None,
        }
    }
}
