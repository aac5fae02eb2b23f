//! The periods of one worker by their days.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::period::Content;
use crate::time::days;

/// Where a period stands in the order of visiting: its class, the number of its first day, its place.
pub(super) type Order = (u8, i32, usize);

/// Where the period of this content at this place stands.
pub(super) fn order(content: &Content, at: usize) -> Order {
    (class(content.start_date, content.end_date), days(content.start_date), at)
}

/// Periods, kept so that those that touch a span are found without looking at many others, however many there are and
/// however long a few of them.
///
/// Closed periods stand in classes by their length, each of which holds lengths up to twice those of the one before; so it
/// is known for each class how far back a period can begin and still touch a day. Open periods are a class of their own.
#[derive(Clone, Debug, Default)]
pub(super) struct Calendar {
    entries: BTreeSet<Order>,
    /// The classes in which a period was ever put.
    classes: u64,
}

const OPEN: u8 = 63;

/// So few periods of a worker are looked through: most have no more, and it is quicker than to keep an index.
pub(super) const FEW: usize = 24;

/// The class of a period: how many bits its length in days has, which is 0 for a single day.
fn class(start: NaiveDate, end: Option<NaiveDate>) -> u8 {
    let Some(end) = end else { return OPEN };
    let length = days(end).saturating_sub(days(start)).max(0);
    (i32::BITS - length.leading_zeros()) as u8
}

/// The first day on which a closed period of this class can begin and still touch a day.
fn earliest(class: u8, from: i32) -> i32 {
    match class {
        OPEN => i32::MIN,
        class => 1_i32.checked_shl(class.into()).map_or(i32::MIN, |lengths| from.saturating_sub(lengths - 1)),
    }
}

impl Calendar {
    pub(super) fn add(&mut self, content: &Content, at: usize) {
        let order = order(content, at);
        self.classes |= 1 << order.0;
        self.entries.insert(order);
    }

    pub(super) fn remove(&mut self, content: &Content, at: usize) {
        self.entries.remove(&order(content, at));
    }

    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.classes = 0;
    }

    /// Gives the places of the periods that begin on this day and are about as long.
    pub(super) fn beginning_on(
        &self,
        start: NaiveDate,
        end: Option<NaiveDate>,
        mut each: impl FnMut(usize) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let (class, start) = (class(start, end), days(start));
        for (_, _, at) in self.entries.range((class, start, 0)..=(class, start, usize::MAX)) {
            each(*at)?;
        }
        ControlFlow::Continue(())
    }

    /// Gives the places of all periods that share a day with the span, and of some that end before it: short ones first, in
    /// classes, open ones last, and in each class in the order of first days.
    pub(super) fn touching(
        &self,
        from: NaiveDate,
        to: Option<NaiveDate>,
        mut each: impl FnMut(usize) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let (from, last) = (days(from), to.map_or(i32::MAX, days));
        let mut classes = self.classes;
        while classes != 0 {
            let class = classes.trailing_zeros() as u8;
            classes &= classes - 1;
            let earliest = earliest(class, from);
            // A span that ends before it begins touches nothing, and is no range either.
            if earliest <= last {
                for (_, _, at) in self.entries.range((class, earliest, 0)..=(class, last, usize::MAX)) {
                    each(*at)?;
                }
            }
        }
        ControlFlow::Continue(())
    }
}
