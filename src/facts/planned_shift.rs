//! Work that is planned by the hour, before it is declared.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use super::limit::fits;
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::time::Shift;
use crate::words::facts;

/// A shift that an employer planned for a worker, with its break where that is told.
///
/// ```
/// use chrono::TimeDelta;
/// use dimona::facts::PlannedShift;
/// use dimona::id::EnterpriseNumber;
/// use dimona::time::{ClockTime, Shift, parse_date};
/// let (day, clock) = (parse_date("2026-07-06")?, ClockTime::parse_digits);
/// let shift = Shift::new(day, clock("0900")?, day, clock("1706")?)?;
/// let planned = PlannedShift::new(EnterpriseNumber::new(999_999_031)?, shift, Some(30))?;
/// assert_eq!(planned.work(), TimeDelta::minutes(7 * 60 + 36));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlannedShift {
    employer: EmployerNumbers,
    shift: Shift,
    work: TimeDelta,
    break_minutes: Option<u16>,
}

impl PlannedShift {
    /// This shift at this employer, with a break of so many minutes, paid or not; `None` where it is not told.
    ///
    /// # Errors
    ///
    /// When the break is as long as the shift.
    pub fn new(employer: impl Into<EmployerNumbers>, shift: Shift, break_minutes: Option<u16>) -> Result<Self, Error> {
        // No date that can be told is so far from another that the minutes between them have no number.
        let length = i64::try_from(shift.minutes()).unwrap_or(i64::MAX);
        let work =
            TimeDelta::try_minutes(length.saturating_sub(break_minutes.unwrap_or(0).into())).unwrap_or(TimeDelta::MAX);
        if work <= TimeDelta::zero() {
            return Err(Error::from(ErrorKind::Fact(facts::break_too_long())));
        }
        Ok(PlannedShift { employer: employer.into(), shift, work, break_minutes })
    }

    /// The employer.
    #[must_use]
    pub fn employer(&self) -> &EmployerNumbers {
        &self.employer
    }

    /// From when to when it lasts, the break included.
    #[must_use]
    pub fn shift(&self) -> &Shift {
        &self.shift
    }

    /// The day on which it begins.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.shift.start_date()
    }

    /// How long the work lasts, without the break; with all of the shift where its break is not told.
    #[must_use]
    pub fn work(&self) -> TimeDelta {
        self.work
    }

    /// How many minutes of it are a break, paid or not, where that is told.
    #[must_use]
    pub fn break_minutes(&self) -> Option<u16> {
        self.break_minutes
    }
}

/// The shifts of one worker by the day on which they begin.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Shifts(BTreeMap<NaiveDate, Vec<PlannedShift>>);

impl Shifts {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// On how many days there are any.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn add(&mut self, shift: PlannedShift) -> Result<(), Error> {
        let of_day = self.0.entry(shift.day()).or_default();
        fits(of_day.len() + 1)?;
        of_day.push(shift);
        Ok(())
    }

    /// What stands against these beside those.
    pub(super) fn contradicts(&self, other: &Shifts) -> Result<(), Error> {
        let of_day = |day| self.0.get(day).map_or(0, Vec::len);
        other.0.iter().try_for_each(|(day, shifts)| fits(of_day(day) + shifts.len()))
    }

    /// Adds all of another, which fit in beside these.
    pub(super) fn join(&mut self, other: Shifts) {
        for (day, shifts) in other.0 {
            self.0.entry(day).or_default().extend(shifts);
        }
    }

    /// Those that begin on one of these days.
    pub(super) fn between(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = &PlannedShift> {
        let days = if from <= to { Some(self.0.range(from..=to)) } else { None };
        days.into_iter().flatten().flat_map(|(_, shifts)| shifts)
    }
}
