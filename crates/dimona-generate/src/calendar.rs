//! The days of the world and the moments at which declarations are received.

use chrono::{Datelike, NaiveDate, Weekday};
use dimona::time::{ClockTime, Moment, Quarter, days, from_days, is_legal_holiday};

/// A day, counted as [`days`] counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Day(pub(crate) i32);

impl Day {
    /// 2025-01-01, the first day on which declarations are received.
    pub(crate) const FIRST: Day = Day(739_252);
    /// 2026-12-31, the last one, and the last on which a period begins.
    pub(crate) const LAST: Day = Day(739_252 + 729);

    pub(crate) fn of(date: NaiveDate) -> Day {
        Day(days(date))
    }

    pub(crate) fn date(self) -> NaiveDate {
        from_days(self.0).unwrap_or(NaiveDate::MAX)
    }

    pub(crate) fn plus(self, days: i32) -> Day {
        Day(self.0 + days)
    }

    /// The last day of its quarter.
    pub(crate) fn quarter_end(self) -> Day {
        Day::of(Quarter::of(self.date()).last_day())
    }

    /// The first day of the quarter so many quarters later.
    pub(crate) fn quarter_begin(self, later: u32) -> Day {
        Day::of(Quarter::of(self.date()).plus(later).first_day())
    }

    pub(crate) fn month0(self) -> usize {
        self.date().month0() as usize
    }
}

/// The hour before which nothing is received: clocks change earlier in the night, so every moment exists and is told once.
const EARLIEST: u32 = 4 * 3600;
const DAY: u32 = 24 * 3600;

/// A moment of reception, to the second, as clocks in Belgium show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct When {
    pub(crate) day: Day,
    pub(crate) second: u32,
}

impl When {
    pub(crate) fn new(day: Day, second: u32) -> When {
        When { day, second: second.clamp(EARLIEST, DAY - 1) }
    }

    /// So many minutes later; what would fall into the night is received in the early morning.
    pub(crate) fn plus_minutes(self, minutes: u64) -> When {
        let seconds = u64::from(self.second) + minutes * 60;
        let (nights, second) = (seconds / u64::from(DAY), (seconds % u64::from(DAY)) as u32);
        let second = if second < EARLIEST { second + EARLIEST } else { second };
        When { day: self.day.plus(nights as i32), second }
    }

    /// The minute of the day.
    pub(crate) fn minute(self) -> i32 {
        (self.second / 60) as i32
    }

    /// Seconds since the world began, from 1.
    pub(crate) fn stamp(self) -> u32 {
        let days = (self.day.0 - Day::FIRST.0).max(0) as u32;
        days * DAY + self.second + 1
    }

    /// By how many hours clocks are ahead of UTC on this day, once they have changed.
    pub(crate) fn offset_hours(self) -> u32 {
        let noon = ClockTime::new(12, 0).unwrap_or(ClockTime::MIDNIGHT);
        let utc = Moment::from_brussels(self.day.date(), noon).map_or(0, Moment::millis);
        12 - (utc.rem_euclid(i64::from(DAY) * 1000) / 3_600_000) as u32
    }
}

/// How many declarations a day gets, by weekday, of a hundred on Tuesday.
fn by_weekday(day: NaiveDate) -> u64 {
    match day.weekday() {
        Weekday::Mon => 110,
        Weekday::Tue | Weekday::Thu => 100,
        Weekday::Wed => 95,
        Weekday::Fri => 120,
        Weekday::Sat => 60,
        Weekday::Sun => 30,
    }
}

/// How many a day gets, by month, of a hundred in April.
const BY_MONTH: [u64; 12] = [95, 85, 95, 100, 105, 120, 125, 110, 110, 100, 95, 130];

/// How many arrive in each hour from five o'clock on.
const BY_HOUR: [u64; 19] = [2, 6, 10, 14, 14, 12, 9, 6, 8, 9, 9, 8, 6, 4, 3, 2, 2, 1, 1];
const FIRST_HOUR: u64 = 5;

/// Tells when each of so many declarations is received, in their order.
pub(crate) struct Clock {
    total: u64,
    weights: u64,
    /// The weight of all days up to the current one, and with it.
    before: u64,
    through: u64,
    day: Day,
}

impl Clock {
    pub(crate) fn new(total: u64) -> Clock {
        let weights = (Day::FIRST.0..=Day::LAST.0).map(|day| weight(Day(day))).sum();
        Clock { total: total.max(1), weights, before: 0, through: weight(Day::FIRST), day: Day::FIRST }
    }

    /// When declaration number `index` is received; `chance` is below 2^32 and moves it within its share of the day.
    pub(crate) fn at(&mut self, index: u64, chance: u64) -> When {
        while self.day < Day::LAST && index >= self.first_of(self.through) {
            self.day = self.day.plus(1);
            self.before = self.through;
            self.through += weight(self.day);
        }
        let (first, next) = (self.first_of(self.before), self.first_of(self.through));
        let count = (next - first).max(1);
        let place = (index.saturating_sub(first) << 32) + chance;
        When::new(self.day, second_of(place / count))
    }

    /// The first declaration behind days of this weight.
    fn first_of(&self, weight: u64) -> u64 {
        (u128::from(self.total) * u128::from(weight) / u128::from(self.weights)) as u64
    }
}

fn weight(day: Day) -> u64 {
    let date = day.date();
    let weight = by_weekday(date) * BY_MONTH[day.month0() % BY_MONTH.len()];
    if is_legal_holiday(date) { weight / 3 } else { weight }
}

/// The second of the day at a place between 0 and 2^32 in its stream.
fn second_of(place: u64) -> u32 {
    let all: u64 = BY_HOUR.iter().sum();
    let mut rest = (place.min((1 << 32) - 1) * all * 3600) >> 32;
    for (hour, weight) in (FIRST_HOUR..).zip(BY_HOUR) {
        let span = weight * 3600;
        if rest < span {
            return (hour * 3600 + rest / weight) as u32;
        }
        rest -= span;
    }
    DAY - 1
}

#[cfg(test)]
mod tests {
    use super::{Clock, Day, When};

    #[test]
    fn the_world_has_two_years_and_its_clock_never_goes_back() {
        assert_eq!(Day::FIRST.date().to_string(), "2025-01-01");
        assert_eq!(Day::LAST.date().to_string(), "2026-12-31");
        let mut clock = Clock::new(5000);
        let mut before = When::new(Day::FIRST, 0);
        for index in 0..5000 {
            let at = clock.at(index, (index * 0x9E37_79B9) & 0xFFFF_FFFF);
            assert!(at >= before && at.day <= Day::LAST, "{index}");
            before = at;
        }
        assert_eq!(before.day, Day::LAST);
    }

    #[test]
    fn clocks_are_two_hours_ahead_in_summer() {
        let at = |day: &str| When::new(Day::of(day.parse().expect("a date")), 0).offset_hours();
        assert_eq!((at("2026-03-28"), at("2026-03-29"), at("2026-10-24"), at("2026-10-25")), (1, 2, 2, 1));
    }
}
