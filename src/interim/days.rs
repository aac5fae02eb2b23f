//! Sets of days, among those that are shown.

use chrono::NaiveDate;

/// Days among those that are shown, a bit for each: what many contracts and periods share is told in a few steps.
#[derive(Clone, Debug)]
pub(super) struct Days {
    first: NaiveDate,
    bits: Vec<u64>,
}

const WORD: usize = u64::BITS as usize;

impl Days {
    /// None of the days from the first to the last.
    pub(super) fn none((first, last): (NaiveDate, NaiveDate)) -> Days {
        let count = usize::try_from(last.signed_duration_since(first).num_days() + 1).unwrap_or_default();
        Days { first, bits: vec![0; count.div_ceil(WORD)] }
    }

    /// Those of them from one day to another.
    pub(super) fn between((first, last): (NaiveDate, NaiveDate), from: NaiveDate, to: NaiveDate) -> Days {
        let mut days = Days::none((first, last));
        let place = |day: NaiveDate| usize::try_from(day.signed_duration_since(first).num_days()).ok();
        if let (Some(from), Some(to)) = (place(from.max(first)), place(to.min(last))) {
            (from..=to)
                .for_each(|at| days.bits.get_mut(at / WORD).into_iter().for_each(|word| *word |= 1 << (at % WORD)));
        }
        days
    }

    /// Adds others.
    pub(super) fn add(&mut self, others: &Days) {
        self.bits.iter_mut().zip(&others.bits).for_each(|(own, others)| *own |= others);
    }

    /// Those that both have.
    pub(super) fn shared(mut self, others: &Days) -> Days {
        self.bits.iter_mut().zip(&others.bits).for_each(|(own, others)| *own &= others);
        self
    }

    /// Those that the others do not have.
    pub(super) fn without(mut self, others: &Days) -> Days {
        self.bits.iter_mut().zip(&others.bits).for_each(|(own, others)| *own &= !others);
        self
    }

    pub(super) fn is_none(&self) -> bool {
        self.bits.iter().all(|word| *word == 0)
    }

    /// Each of them, in their order.
    pub(super) fn each(&self) -> impl Iterator<Item = NaiveDate> {
        let has = |at: &usize| self.bits.get(at / WORD).is_some_and(|word| word >> (at % WORD) & 1 == 1);
        self.first
            .iter_days()
            .enumerate()
            .take(self.bits.len() * WORD)
            .filter(move |(at, _)| has(at))
            .map(|(_, day)| day)
    }
}
