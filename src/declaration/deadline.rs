//! Until when an IN is in time.

use chrono::NaiveDate;

use super::message::{Kind, Row};
use super::schema::Zone;
use crate::id::WorkerType;
use crate::time::{ClockTime, Moment};

/// The last moment at which an IN is in time, as the NSSO can judge it.
///
/// * A start hour in the message decides, to the minute (EXT, and FLX for one day).
/// * A student declaration is judged by the day: received on its first day it is in time.
/// * Otherwise the moment at which work effectively began, where the caller knows it: the law asks for the declaration
///   before work, and the first day of the bond may come earlier.
/// * Otherwise the first day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Deadline {
    /// To the minute.
    Minute(Moment),
    /// To the end of this day.
    Day(NaiveDate),
}

impl Deadline {
    /// The deadline of an IN; `None` for other kinds, and while what decides it is told but not understood.
    pub(crate) fn of_in(row: &Row) -> Option<Deadline> {
        if row.kind != Kind::In {
            return None;
        }
        let start = row.start_date?;
        // A start hour that the type forbids says nothing about when its work begins.
        let by_hour = matches!(row.worker_type, Some(WorkerType::Ext | WorkerType::Flx));
        match (row.start_hour.filter(|_| by_hour), row.work_start) {
            (Some(hour), _) => Some(Deadline::Minute(wall_clock(start, hour))),
            (None, Some(work)) if row.worker_type != Some(WorkerType::Stu) => Some(Deadline::Minute(work.to_minute())),
            _ if row.present.contains(Zone::StartHour) && by_hour => None,
            _ if row.work_start_unread && row.worker_type != Some(WorkerType::Stu) => None,
            _ => Some(Deadline::Day(start)),
        }
    }

    /// Whether what was received at this moment came too late. The minute of the deadline itself is in time.
    pub(crate) fn is_missed_by(self, received: Moment) -> bool {
        match self {
            Deadline::Minute(last) => received.to_minute() > last,
            Deadline::Day(day) => received.is_after(day),
        }
    }

    /// The deadline as a moment: for a day, its end.
    pub(crate) fn moment(self) -> Moment {
        match self {
            Deadline::Minute(last) => last,
            Deadline::Day(day) => Moment::end_of_day(day),
        }
    }
}

/// The moment of an hour of a day. An hour that the clocks skip in March is read as the hour after: the worker who is to
/// begin at 02:30 that night begins when clocks show 03:30.
fn wall_clock(day: NaiveDate, hour: ClockTime) -> Moment {
    Moment::from_brussels(day, hour)
        .unwrap_or_else(|_| Moment::start_of_day(day).plus_minutes(i64::from(hour.minutes())))
}

/// Whether an IN came too late; `None` when its moment of reception, or its deadline, is not known.
pub(crate) fn is_late(row: &Row) -> Option<bool> {
    Some(Deadline::of_in(row)?.is_missed_by(row.received_at?))
}
