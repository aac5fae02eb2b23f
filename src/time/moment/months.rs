//! Terms of months.

use chrono::{Months, Timelike};

use super::{HOUR_MS, Moment};

impl Moment {
    /// The moment at which a term of so many months ends that begins at this one; `None` behind the year 9999.
    ///
    /// It is the same time on Belgian clocks on the same day of the month. A month without that day ends the term on its last day. A
    /// time that clocks skip in the night of March is an hour later, and one that they show twice in October is the first of both.
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// let end = |from: &str, months| Moment::parse(from).unwrap().plus_months(months).unwrap().to_string();
    /// assert_eq!(end("2026-11-27T10:00", 1), "2026-12-27T10:00:00+01:00");
    /// assert_eq!(end("2027-01-31T10:00", 1), "2027-02-28T10:00:00+01:00");
    /// assert_eq!(end("2028-01-31T10:00", 1), "2028-02-29T10:00:00+01:00");
    /// assert_eq!(end("2026-02-28T02:30", 1), "2026-03-28T02:30:00+01:00");
    /// assert_eq!(end("2027-02-28T02:30", 1), "2027-03-28T03:30:00+02:00");
    /// ```
    #[must_use]
    pub fn plus_months(self, months: u32) -> Option<Moment> {
        let end = self.brussels().checked_add_months(Months::new(months))?;
        let of_day =
            i64::from(end.time().num_seconds_from_midnight()) * 1000 + i64::from(end.time().nanosecond() / 1_000_000);
        let at = |of_day| Moment::local(end.date(), of_day).ok().flatten();
        at(of_day).or_else(|| at(of_day + HOUR_MS)).map(|moment| moment.told_twice(false))
    }
}
