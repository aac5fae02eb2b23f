//! How the time of a period is declared: the one place that reads it from what a period has.

use super::period::Content;
use crate::declaration::message::Types;
use crate::id::WorkerType;
use crate::time::{ClockTime, Quarter};

/// How the time of a period is declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PeriodForm {
    /// By days, without hours.
    Days,
    /// With begin and end hour (EXT in hours, FLX for one day).
    Hours,
    /// With a begin hour only (EXT in horeca, paid by the day).
    DayPackage,
}

/// Work of these types is declared day by day; occasional work only where it is a day package.
pub(crate) const DAY_BY_DAY: [WorkerType; 4] = [WorkerType::A17, WorkerType::T17, WorkerType::Qua, WorkerType::Ext];

/// The worker types whose periods end with their quarter.
pub(crate) const WITHIN_QUARTER: [WorkerType; 4] = [WorkerType::Stu, WorkerType::O17, WorkerType::S17, WorkerType::Flx];

impl PeriodForm {
    /// The worker types whose work can be declared with hours; the regimes of both ask for the declaration before work begins.
    pub(crate) const TYPES_WITH_HOURS: Types = Types::NONE.with(WorkerType::Ext).with(WorkerType::Flx);
}

impl Content {
    /// Whether it is declared day by day, so that it ends on the day on which it begins.
    pub(crate) fn is_day_by_day(&self) -> bool {
        match self.worker_type {
            Some(WorkerType::Ext) => self.form() == Some(PeriodForm::DayPackage),
            of => of.is_some_and(|of| DAY_BY_DAY.contains(&of)),
        }
    }

    /// Whether it lies in two quarters, though its type stays within one. `None` for a shift of a flexi-job past midnight, which is declared
    /// with its real dates, as the instructions ask; that the last of them may lie in the next quarter, they do not say.
    pub(crate) fn is_across_quarters(&self) -> Option<bool> {
        let bound = self.worker_type.filter(|of| WITHIN_QUARTER.contains(of));
        let (Some(worker_type), Some(end)) = (bound, self.end_date) else { return Some(false) };
        // Dates in the wrong order have a code of their own (00911-014).
        if end < self.start_date || Quarter::of(self.start_date).contains(end) {
            return Some(false);
        }
        let is_one_night = self.end_hour.is_some() && self.start_date.succ_opt() == Some(end);
        (worker_type != WorkerType::Flx || !is_one_night).then_some(true)
    }

    /// How its time is declared; `None` where the worker type is not known, or an hour that would tell. A register that somebody
    /// else wrote may leave hours out.
    pub(crate) fn form(&self) -> Option<PeriodForm> {
        let (begin, end) = (self.start_hour.is_some(), self.end_hour.is_some());
        Some(match self.worker_type? {
            WorkerType::Ext if end => PeriodForm::Hours,
            WorkerType::Ext if begin && self.is_horeca() => PeriodForm::DayPackage,
            WorkerType::Ext => return None,
            // Only the job of one day has hours; of a period without any nothing was left out.
            WorkerType::Flx if begin || end => PeriodForm::Hours,
            _ => PeriodForm::Days,
        })
    }

    /// Whether another form is possible with other hours.
    pub(crate) fn takes_form_from_hours(&self) -> bool {
        PeriodForm::TYPES_WITH_HOURS.contains(self.worker_type)
    }

    /// Whether it is the work of one shift, by hours or by the day: of an occasional worker, or of a flexi-job for one day.
    #[must_use]
    pub fn is_one_shift(&self) -> bool {
        self.worker_type == Some(WorkerType::Ext) || self.form() == Some(PeriodForm::Hours)
    }

    /// The hour at which its work begins. A start hour that the type forbids says nothing about that.
    pub(crate) fn begin_hour(&self) -> Option<ClockTime> {
        self.start_hour.filter(|_| self.takes_form_from_hours())
    }

    /// The hour at which its work ends, in the same way.
    pub(crate) fn final_hour(&self) -> Option<ClockTime> {
        self.end_hour.filter(|_| self.takes_form_from_hours())
    }
}
