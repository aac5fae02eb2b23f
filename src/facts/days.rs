//! Days that many rows tell.

use std::collections::BTreeMap;

use chrono::NaiveDate;

/// Days, each held once however often it is told: runs that do not meet, by their first day.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Days(BTreeMap<NaiveDate, NaiveDate>);

impl Days {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds the days from one to another; a side that is not told is open.
    pub(super) fn add(&mut self, from: Option<NaiveDate>, to: Option<NaiveDate>) {
        let (mut from, mut to) = (from.unwrap_or(NaiveDate::MIN), to.unwrap_or(NaiveDate::MAX));
        while let Some((&before, &its_last)) = self.0.range(..=to).next_back() {
            if its_last < from {
                break;
            }
            self.0.remove(&before);
            from = from.min(before);
            to = to.max(its_last);
        }
        self.0.insert(from, to);
    }

    /// Adds the days of another.
    pub(super) fn join(&mut self, other: Days) {
        // What is less goes into what is more.
        let less = if self.0.len() < other.0.len() { std::mem::replace(self, other) } else { other };
        less.0.into_iter().for_each(|(from, to)| self.add(Some(from), Some(to)));
    }

    pub(super) fn holds(&self, day: NaiveDate) -> bool {
        self.meet(day, day)
    }

    /// Whether it has one of the days from one to another.
    pub(super) fn meet(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.0.range(..=to).next_back().is_some_and(|(_, last)| from <= *last)
    }
}
