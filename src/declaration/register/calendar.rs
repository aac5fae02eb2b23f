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
    Span::of(content).order(at)
}

/// The numbers of the first day of a period and of its last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Span {
    first: i32,
    last: i32,
}

/// The last day of what is open: later than any day.
const NEVER: i32 = i32::MAX;

impl Span {
    fn new(first: NaiveDate, last: Option<NaiveDate>) -> Span {
        Span { first: days(first), last: last.map_or(NEVER, days) }
    }

    fn of(content: &Content) -> Span {
        Span::new(content.start_date, content.end_date)
    }

    fn order(self, at: usize) -> Order {
        (self.class(), self.first, at)
    }

    /// The class of a period: how many bits its length in days has, which is 0 for a single day.
    fn class(self) -> u8 {
        if self.last == NEVER {
            return OPEN;
        }
        let length = self.last.saturating_sub(self.first).max(0);
        (i32::BITS - length.leading_zeros()) as u8
    }

    fn touches(self, other: Span) -> bool {
        (self.first <= other.last) & (self.last >= other.first)
    }
}

/// Periods by their places, kept so that those that touch a span are found without looking at many others, however many there
/// are and however long a few of them.
///
/// While there are few all are looked through. Of many, closed ones stand in classes by their length, each of which holds
/// lengths up to twice those of the one before; so it is known for each class how far back a period can begin and still touch a
/// day. Open periods are a class of their own.
#[derive(Clone, Debug, Default)]
pub(super) struct Calendar {
    spans: Vec<Span>,
    /// All of them in the order of visiting, once they are many.
    entries: BTreeSet<Order>,
    /// The classes in which a period was ever put.
    classes: u64,
    /// The last day on which any period was ever known to end: what begins later shares no day.
    latest: Option<i32>,
}

const OPEN: u8 = 63;

/// So many periods of a worker are looked through: most have fewer, and up to here it is quicker than to keep an index.
const MOST: usize = 128;

/// The first day on which a closed period of this class can begin and still touch a day.
fn earliest(class: u8, from: i32) -> i32 {
    match class {
        OPEN => i32::MIN,
        class => 1_i32.checked_shl(class.into()).map_or(i32::MIN, |lengths| from.saturating_sub(lengths - 1)),
    }
}

impl Calendar {
    /// Takes up the period at the next place.
    pub(super) fn open(&mut self, content: &Content) {
        let at = self.spans.len();
        let span = Span::of(content);
        self.latest = self.latest.max(Some(span.last));
        self.spans.push(span);
        // Those that were few are taken up with the first that makes them many.
        if self.is_many() {
            let from = if at == MOST { 0 } else { at };
            (from..=at).for_each(|at| self.enter(at));
        }
    }

    /// Takes up that the period at this place is another.
    pub(super) fn change(&mut self, at: usize, content: &Content) {
        let is_many = self.is_many();
        let Some(span) = self.spans.get_mut(at).filter(|span| **span != Span::of(content)) else { return };
        let before = std::mem::replace(span, Span::of(content));
        self.latest = self.latest.max(Some(span.last));
        if is_many {
            self.entries.remove(&before.order(at));
            self.enter(at);
        }
    }

    pub(super) fn clear(&mut self) {
        self.spans.clear();
        self.entries.clear();
        self.classes = 0;
        self.latest = None;
    }

    fn is_many(&self) -> bool {
        self.spans.len() > MOST
    }

    fn enter(&mut self, at: usize) {
        let Some(span) = self.spans.get(at) else { return };
        let order = span.order(at);
        self.classes |= 1 << order.0;
        self.entries.insert(order);
    }

    /// Gives the places of the periods that have exactly these days, in their order.
    pub(super) fn equal(
        &self,
        start: NaiveDate,
        end: Option<NaiveDate>,
        mut each: impl FnMut(usize) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let span = Span::new(start, end);
        if !self.is_many() {
            let mut places = self.spans.iter().enumerate().filter(|(_, of)| **of == span);
            return places.try_for_each(|(at, _)| each(at));
        }
        let mut entries = self.entries.range(span.order(0)..=span.order(usize::MAX));
        entries.try_for_each(|(_, _, at)| match self.spans.get(*at) {
            Some(of) if *of == span => each(*at),
            _ => ControlFlow::Continue(()),
        })
    }

    /// Whether a period shares a day with the span.
    pub(super) fn has_any(&self, from: NaiveDate, to: Option<NaiveDate>) -> bool {
        let span = Span::new(from, to);
        if Some(span.first) > self.latest {
            return false;
        }
        if !self.is_many() {
            // Without branches, so that several are compared at once.
            return self.spans.iter().fold(false, |any, of| any | of.touches(span));
        }
        self.touching(from, to, |_| ControlFlow::Break(())).is_break()
    }

    /// Gives the places of all periods that share a day with the span: short ones first, in classes, open ones last, and in
    /// each class in the order of first days.
    pub(super) fn touching(
        &self,
        from: NaiveDate,
        to: Option<NaiveDate>,
        mut each: impl FnMut(usize) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let span = Span::new(from, to);
        if !self.is_many() {
            return self.touching_of_few(span, each);
        }
        let mut classes = self.classes;
        while classes != 0 {
            let class = classes.trailing_zeros() as u8;
            classes &= classes - 1;
            let earliest = earliest(class, span.first);
            // Otherwise it is no range, and no period of this class touches the span.
            if earliest <= span.last {
                for (_, _, at) in self.entries.range((class, earliest, 0)..=(class, span.last, usize::MAX)) {
                    if self.spans.get(*at).is_some_and(|of| of.touches(span)) {
                        each(*at)?;
                    }
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn touching_of_few(&self, span: Span, mut each: impl FnMut(usize) -> ControlFlow<()>) -> ControlFlow<()> {
        let orders = || {
            let touching = self.spans.iter().enumerate().filter(|(_, of)| of.touches(span));
            touching.map(|(at, of)| of.order(at))
        };
        let (mut all, mut first) = (0, None);
        for order in orders() {
            all += 1;
            first = Some(first.map_or(order, |first: Order| first.min(order)));
        }
        let Some(first) = first else { return ControlFlow::Continue(()) };
        each(first.2)?;
        // Most often it is one or none.
        if all == 1 {
            return ControlFlow::Continue(());
        }
        let mut others = [first; MOST];
        let others = others.get_mut(..all).unwrap_or_default();
        others.iter_mut().zip(orders()).for_each(|(place, order)| *place = order);
        others.sort_unstable();
        others.iter().skip(1).try_for_each(|(_, _, at)| each(*at))
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::{Calendar, MOST, order};
    use crate::declaration::message::EmployerNumbers;
    use crate::declaration::register::Content;
    use crate::time::{days, from_days};

    fn day(number: i32) -> NaiveDate {
        let first = days(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap());
        from_days(first + number).unwrap()
    }

    /// A first day, and a length in days; open, where it is none. Below nought it ends before it begins.
    fn span() -> impl Strategy<Value = (NaiveDate, Option<NaiveDate>)> {
        let length = prop_oneof![3 => (-2..40).prop_map(Some), 1 => (300..400).prop_map(Some), 1 => Just(None)];
        (0..900, length).prop_map(|(first, length)| (day(first), length.map(|length| day(first + length))))
    }

    fn places(give: impl FnOnce(&mut dyn FnMut(usize) -> ControlFlow<()>)) -> Vec<usize> {
        let mut places = Vec::new();
        give(&mut |at| {
            places.push(at);
            ControlFlow::Continue(())
        });
        places
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn it_finds_what_looking_at_each_finds(
            spans in prop::collection::vec(span(), 0..2 * MOST),
            changes in prop::collection::vec((any::<prop::sample::Index>(), span()), 0..20),
            asked in prop::collection::vec(span(), 20),
        ) {
            let content = |(first, last)| Content { end_date: last, ..Content::new(None, EmployerNumbers::NONE, first) };
            let mut calendar = Calendar::default();
            let mut plain: Vec<Content> = spans.into_iter().map(content).collect();
            plain.iter().for_each(|content| calendar.open(content));
            let count = plain.len();
            for (at, span) in changes.into_iter().filter(|_| count > 0) {
                let at = at.index(count);
                plain[at] = content(span);
                calendar.change(at, &plain[at]);
            }
            let all = || plain.iter().enumerate();
            let of_plain = plain.first().map(|content| (content.start_date, content.end_date));
            for (from, to) in asked.into_iter().chain(of_plain) {
                let touches = |content: &Content| {
                    to.is_none_or(|to| content.start_date <= to) && content.end_date.is_none_or(|end| end >= from)
                };
                let mut touching: Vec<_> =
                    all().filter(|(_, content)| touches(content)).map(|(at, content)| order(content, at)).collect();
                touching.sort_unstable();
                let touching: Vec<usize> = touching.into_iter().map(|(.., at)| at).collect();
                prop_assert_eq!(calendar.has_any(from, to), !touching.is_empty());
                prop_assert_eq!(places(|each| _ = calendar.touching(from, to, each)), touching);
                let equal: Vec<usize> = all()
                    .filter(|(_, content)| (content.start_date, content.end_date) == (from, to))
                    .map(|(at, _)| at)
                    .collect();
                prop_assert_eq!(places(|each| _ = calendar.equal(from, to, each)), equal);
            }
        }
    }
}
