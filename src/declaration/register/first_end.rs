//! The end of a period as it was first declared.

use chrono::NaiveDate;

use super::period::{Content, Period};
use crate::time::ClockTime;

/// The end of a period as it was first declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct FirstEnd {
    /// The last day.
    pub date: NaiveDate,
    /// The hour, where there was one.
    pub hour: Option<ClockTime>,
}

impl FirstEnd {
    /// This day and hour.
    ///
    /// ```
    /// use dimona::declaration::register::FirstEnd;
    /// let end = FirstEnd::new("2026-11-20".parse()?, Some("1400".parse()?));
    /// assert_eq!(end.hour.map(|hour| hour.to_string()), Some("1400".to_owned()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(date: NaiveDate, hour: Option<ClockTime>) -> Self {
        FirstEnd { date, hour }
    }
}

impl Period {
    /// What was declared becomes this; the end that was declared first is kept.
    pub(crate) fn change(&mut self, after: Content) {
        let before = std::mem::replace(&mut self.content, after);
        if (before.end_date, before.end_hour) != (after.end_date, after.end_hour) {
            let of = before.end_date.map(|date| FirstEnd { date, hour: before.end_hour });
            self.first_end = self.first_end.or(of);
        }
        // What was told of another begin says nothing of this one.
        if (before.start_date, before.start_hour) != (after.start_date, after.start_hour) {
            self.work_start = None;
        }
    }
}
