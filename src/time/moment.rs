//! Points in time.

mod months;
mod read;

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike};

use self::read::{parse_usual, read_fraction, read_offset};
use super::cursor::Cursor;
use super::date::read_date;
use super::zone::{DAY_MS, HOUR_MS, MINUTE_MS, date_of, millis_of, occurs_twice, offset_at, offset_for_local};
use super::{ClockTime, TimeFault, TimeForm};
use crate::error::Error;

/// `0001-01-01T00:00:00+01:00`.
const MIN_MS: i64 = -719_162 * DAY_MS - HOUR_MS;
/// `9999-12-31T23:59:59.999+01:00`.
const MAX_MS: i64 = 2_932_897 * DAY_MS - HOUR_MS - 1;

/// A point in time, to the millisecond, shown as Belgian clocks show it.
///
/// A declaration is in time or late by the moment at which the NSSO received it, on Belgian clocks.
/// The difference between them and UTC is computed by the rule of the European Union, which holds
/// from 1996 on: summer time from the last Sunday of March to the last Sunday of October, changing
/// at 01:00 UTC. Before 1996 the result is defined (one hour ahead of UTC, all year), but not what
/// clocks showed in summer. Moments lie in the years 0001 to 9999 of Belgian time.
///
/// In the night of October one hour occurs twice. A time of it that is told without an offset is its first occurrence, and
/// [`occurs_twice`](Moment::occurs_twice) says that it may be the second: what hangs on that, nobody can say. Such a moment equals
/// the first occurrence.
///
/// # Example
///
/// ```
/// use dimona::time::Moment;
///
/// let received: Moment = "2026-11-27T20:00:00Z".parse()?;
/// assert_eq!(received.to_string(), "2026-11-27T21:00:00+01:00");
/// // Without an offset it is Belgian time.
/// assert_eq!("2026-11-27T21:00".parse::<Moment>()?, received);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Moment {
    millis: i64,
    twice: bool,
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        self.millis == other.millis
    }
}

impl Eq for Moment {}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> Ordering {
        self.millis.cmp(&other.millis)
    }
}

impl Hash for Moment {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.millis.hash(state);
    }
}

impl Moment {
    /// The earliest moment: 1 January 0001, 00:00.
    pub const MIN: Self = Self { millis: MIN_MS, twice: false };

    /// The latest moment: 31 December 9999, 23:59:59.999.
    pub const MAX: Self = Self { millis: MAX_MS, twice: false };

    /// A moment from milliseconds since the Unix epoch (1970-01-01 00:00 UTC).
    ///
    /// # Errors
    ///
    /// [`TimeFault::OutOfRange`].
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// assert_eq!(Moment::from_millis(0)?.to_string(), "1970-01-01T01:00:00+01:00");
    /// assert!(Moment::from_millis(i64::MAX).is_err());
    /// # Ok::<(), dimona::time::TimeFault>(())
    /// ```
    pub const fn from_millis(millis: i64) -> Result<Self, TimeFault> {
        if millis < MIN_MS || millis > MAX_MS { Err(TimeFault::OutOfRange) } else { Ok(Self { millis, twice: false }) }
    }

    /// Reads a moment.
    ///
    /// * With an offset, as in RFC 3339: `2026-11-27T21:00:00+01:00`, `2026-11-27T20:00:00.000Z`.
    ///   The seconds may be left out, and the colon of the offset too.
    /// * Without one it is Belgian time: `2026-11-27T21:00`, `2026-11-27T21:00:30`.
    ///
    /// A space may stand for the `T`. Of a fraction, what is finer than a millisecond is dropped.
    /// On the last Sunday of October the times from 02:00 to 03:00 occur twice: without an offset
    /// it is the first occurrence, and may be the second. On the last Sunday of March they do not occur, and without an
    /// offset they are refused.
    ///
    /// # Errors
    ///
    /// [`TimeFault::Empty`], [`UnexpectedCharacter`](TimeFault::UnexpectedCharacter),
    /// [`Incomplete`](TimeFault::Incomplete), [`NoSuchDate`](TimeFault::NoSuchDate),
    /// [`NoSuchTime`](TimeFault::NoSuchTime) (also for a leap second),
    /// [`NoSuchOffset`](TimeFault::NoSuchOffset), [`SkippedTime`](TimeFault::SkippedTime) or
    /// [`OutOfRange`](TimeFault::OutOfRange).
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// assert_eq!(Moment::parse("2026-10-25T02:30"), Moment::parse("2026-10-25T02:30:00+02:00"));
    /// assert!(Moment::parse("2026-03-29T02:30").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, TimeFault> {
        if let Some(moment) = parse_usual(text) {
            return Ok(moment);
        }
        let mut cursor = Cursor::new(text, TimeForm::Moment);
        let date = read_date(&mut cursor)?;
        cursor.require(b"Tt ")?;
        let hour = cursor.digits(2)?;
        cursor.require(b":")?;
        let minute = cursor.digits(2)?;
        let (second, millis) =
            if cursor.take(b":").is_some() { (cursor.digits(2)?, read_fraction(&mut cursor)?) } else { (0, 0) };
        let stated = read_offset(&mut cursor)?;
        cursor.end()?;

        if hour > 23 || minute > 59 || second > 59 {
            return Err(TimeFault::NoSuchTime { hour, minute, second });
        }
        let of_day =
            i64::from(hour) * HOUR_MS + i64::from(minute) * MINUTE_MS + i64::from(second) * 1000 + i64::from(millis);
        match stated {
            Some(offset) => Self::from_millis(millis_of(date, of_day) - offset),
            None => Self::local(date, of_day)?.ok_or(TimeFault::SkippedTime { hour, minute }),
        }
    }

    /// A time on Belgian clocks; `None` where they skip it.
    fn local(date: NaiveDate, of_day: i64) -> Result<Option<Self>, TimeFault> {
        let Some(offset) = offset_for_local(date, of_day) else { return Ok(None) };
        let moment = Self::from_millis(millis_of(date, of_day) - offset)?;
        Ok(Some(Self { twice: occurs_twice(date, of_day), ..moment }))
    }

    /// The moment at which Belgian clocks show this date and time.
    ///
    /// A time that occurs twice, in October, is its first occurrence, and may be the second ([`occurs_twice`](Self::occurs_twice)).
    ///
    /// # Errors
    ///
    /// [`TimeFault::SkippedTime`] for the hour that is lost in March, [`TimeFault::OutOfRange`] for
    /// a year outside 0001 to 9999.
    ///
    /// ```
    /// use dimona::time::{ClockTime, Moment, parse_date};
    ///
    /// let start = Moment::from_brussels(parse_date("2026-07-01")?, ClockTime::parse_digits("0800")?)?;
    /// assert_eq!(start.to_string(), "2026-07-01T08:00:00+02:00");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn from_brussels(date: NaiveDate, time: ClockTime) -> Result<Self, TimeFault> {
        let of_day = i64::from(time.minutes()) * MINUTE_MS;
        Self::local(date, of_day)?.ok_or(TimeFault::SkippedTime { hour: time.hour(), minute: time.minute() })
    }

    /// Whether it was told by a time that Belgian clocks show twice in the night of October, without the offset that would say which
    /// of the two is meant.
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// assert!(Moment::parse("2026-10-25T02:30")?.occurs_twice());
    /// assert!(!Moment::parse("2026-10-25T02:30:00+01:00")?.occurs_twice());
    /// assert!(!Moment::parse("2026-10-25T03:00")?.occurs_twice());
    /// # Ok::<(), dimona::time::TimeFault>(())
    /// ```
    #[must_use]
    pub const fn occurs_twice(self) -> bool {
        self.twice
    }

    /// Its offset, where Belgian clocks show its time twice and it is known which of the two it is.
    pub(crate) fn offset_that_tells(self) -> Option<&'static str> {
        let clock = self.brussels();
        let of_day = i64::from(clock.num_seconds_from_midnight()) * 1000;
        let is_first = millis_of(clock.date(), of_day) - self.millis > HOUR_MS;
        (!self.twice && occurs_twice(clock.date(), of_day)).then_some(if is_first { "+02:00" } else { "+01:00" })
    }

    /// The last moment that is meant: the second occurrence of a time that [`occurs_twice`](Self::occurs_twice), otherwise the
    /// moment itself.
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// let told = Moment::parse("2026-10-25T02:30")?;
    /// assert_eq!(told.at_the_latest(), Moment::parse("2026-10-25T02:30:00+01:00")?);
    /// # Ok::<(), dimona::time::TimeFault>(())
    /// ```
    #[must_use]
    pub const fn at_the_latest(self) -> Self {
        if self.twice { Self { millis: self.millis + HOUR_MS, twice: false } } else { self }
    }

    /// The same, where it was told by a time that occurs twice.
    pub(crate) const fn told_twice(self, twice: bool) -> Self {
        Self { twice, ..self }
    }

    /// The beginning of a day in Belgium. A day outside the years 0001 to 9999 gives the nearest
    /// moment.
    ///
    /// ```
    /// use dimona::time::{Moment, parse_date};
    ///
    /// let start = Moment::start_of_day(parse_date("2026-07-01")?);
    /// assert_eq!(start.to_string(), "2026-07-01T00:00:00+02:00");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn start_of_day(date: NaiveDate) -> Self {
        // Clocks change at two or three o'clock: midnight occurs once.
        let offset = offset_for_local(date, 0).unwrap_or(HOUR_MS);
        Self::saturating(millis_of(date, 0) - offset)
    }

    /// The end of a day in Belgium: the beginning of the next one, which no longer belongs to it.
    ///
    /// The end of 9999-12-31 is [`Moment::MAX`]; other days outside the years 0001 to 9999 give the
    /// nearest moment.
    ///
    /// ```
    /// use dimona::time::{Moment, parse_date};
    ///
    /// let end = Moment::end_of_day(parse_date("2026-11-21")?);
    /// assert!(Moment::parse("2026-11-21T23:59:59")? < end);
    /// assert_eq!(Moment::parse("2026-11-22T00:00")?, end);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn end_of_day(date: NaiveDate) -> Self {
        date.succ_opt().map_or(Self::MAX, Self::start_of_day)
    }

    /// Milliseconds since the Unix epoch (1970-01-01 00:00 UTC).
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.millis
    }

    /// Date and time as Belgian clocks show them.
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// let received = Moment::parse("2026-12-31T23:30:00Z")?;
    /// assert_eq!(received.brussels().to_string(), "2027-01-01 00:30:00");
    /// # Ok::<(), dimona::time::TimeFault>(())
    /// ```
    #[must_use]
    pub fn brussels(self) -> NaiveDateTime {
        // Every moment lies well within what `chrono` can hold.
        DateTime::from_timestamp_millis(self.local_millis()).map(|t| t.naive_utc()).unwrap_or_default()
    }

    /// Whether it lies behind this day in Belgium.
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// let received = Moment::parse("2026-12-31T22:59:59Z")?;
    /// assert!(!received.is_after("2026-12-31".parse().unwrap()));
    /// let received = Moment::parse("2026-12-31T23:00:00Z")?;
    /// assert!(received.is_after("2026-12-31".parse().unwrap()));
    /// # Ok::<(), dimona::time::TimeFault>(())
    /// ```
    #[must_use]
    pub fn is_after(self, day: NaiveDate) -> bool {
        // Belgian clocks are ahead of UTC by less than a day: only in the hours before midnight the offset has to be known.
        let end = millis_of(day, DAY_MS);
        self.millis >= end || (self.millis >= end - DAY_MS && self.date() > day)
    }

    /// Whether it lies at least so many days of 24 hours before midnight, in UTC, of a day.
    pub(crate) fn is_days_before(self, days: u32, day: NaiveDate) -> bool {
        self.millis + i64::from(days) * DAY_MS <= millis_of(day, 0)
    }

    /// The date in Belgium.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        date_of(self.local_millis())
    }

    /// The moment at which its minute began.
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// assert_eq!(Moment::parse("2026-11-27T21:00:59.999")?.to_minute(), Moment::parse("2026-11-27T21:00")?);
    /// # Ok::<(), dimona::time::TimeFault>(())
    /// ```
    #[must_use]
    pub const fn to_minute(self) -> Self {
        Self { millis: self.millis - self.millis.rem_euclid(MINUTE_MS), twice: self.twice }
    }

    /// The moment this many minutes later (or, if negative, earlier); it stops at [`Moment::MIN`]
    /// and [`Moment::MAX`].
    ///
    /// The minutes are real ones: eight hours after 22:00 is not always 06:00 on the clock.
    ///
    /// ```
    /// use dimona::time::Moment;
    ///
    /// let planned_end = Moment::parse("2026-10-24T22:00")?;
    /// assert_eq!(planned_end.plus_minutes(8 * 60).to_string(), "2026-10-25T05:00:00+01:00");
    /// # Ok::<(), dimona::time::TimeFault>(())
    /// ```
    #[must_use]
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        Self::saturating(self.millis.saturating_add(minutes.saturating_mul(MINUTE_MS)))
    }

    /// How many whole minutes it lies behind another moment.
    pub(crate) const fn minutes_since(self, other: Self) -> i64 {
        (self.millis - other.millis).div_euclid(MINUTE_MS)
    }

    const fn saturating(millis: i64) -> Self {
        if millis < MIN_MS {
            Self::MIN
        } else if millis > MAX_MS {
            Self::MAX
        } else {
            Self { millis, twice: false }
        }
    }

    fn local_millis(self) -> i64 {
        self.millis + offset_at(self.millis)
    }
}

impl FromStr for Moment {
    type Err = Error;

    /// As [`Moment::parse`].
    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self::parse(text)?)
    }
}

impl fmt::Display for Moment {
    /// RFC 3339 with the Belgian offset; milliseconds only when there are any. A time that
    /// [`occurs_twice`](Self::occurs_twice) has no offset, as it was told.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = offset_at(self.millis);
        let local = self.millis + offset;
        let date = date_of(local);
        let of_day = local.rem_euclid(DAY_MS);
        write!(
            f,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            date.year(),
            date.month(),
            date.day(),
            of_day / HOUR_MS,
            of_day / MINUTE_MS % 60,
            of_day / 1000 % 60,
        )?;
        if of_day % 1000 != 0 {
            write!(f, ".{:03}", of_day % 1000)?;
        }
        if self.twice { Ok(()) } else { write!(f, "+{:02}:00", offset / HOUR_MS) }
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Moment({self})")
    }
}
