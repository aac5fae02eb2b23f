//! Until when a change is in time, where a text names hours: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, open, timeline};
use crate::words::law as says;

/// The dated values of deadlines.
///
/// ```
/// use dimona::law::{Law, day};
/// let law = Law::belgium();
/// let longer = law.deadline.longer_shift.at(law.on(day::<2026, 11, 21>())).value().copied().unwrap();
/// assert_eq!((longer.hours, longer.evening_from, longer.next_morning), (8, 20, 8));
/// assert!(law.deadline.longer_shift.at(law.on(day::<2011, 6, 30>())).value().is_none());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeadlineLaw {
    /// Until when a longer shift of work by the hour is told; by the day on which it was to end.
    pub longer_shift: Timeline<LongerShift>,
}

/// Until when it is told that a shift becomes longer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct LongerShift {
    /// So many hours after the end that was declared.
    pub hours: u16,
    /// Where that lies in the evening, from this hour on to midnight, another limit holds.
    pub evening_from: u16,
    /// That is this hour of the next day.
    pub next_morning: u16,
}

impl DeadlineLaw {
    pub(super) fn belgium() -> Self {
        DeadlineLaw {
            longer_shift: timeline![open(
                day::<2011, 7, 1>(),
                LongerShift { hours: 8, evening_from: 20, next_morning: 8 },
                LegalRef::inferred(
                    "art. 182 Social Penal Code, whose text was seen in part; its number and its first day, that of the code, are from \
                        memory"
                ),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let longer = &self.longer_shift;
        listing.value("longer-shift in-hours", longer, says::longer_shift_hours(), |of| of.hours.into());
        listing.value("longer-shift evening-from", longer, says::longer_shift_evening(), |of| of.evening_from.into());
        listing.value("longer-shift next-morning", longer, says::longer_shift_morning(), |of| of.next_morning.into());
    }
}
