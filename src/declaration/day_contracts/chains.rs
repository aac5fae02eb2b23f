//! The days of a half-year on which there are day contracts, and how many of them follow each other.

use chrono::{Datelike, NaiveDate};

use super::SuccessiveDayContracts;
use crate::judgement::Need;
use crate::policy::DayContractChain;
use crate::time::WorkingDays;

/// The days of a half-year with day contracts, and the day before and behind it.
pub(super) struct Chains {
    /// The day before the half-year, and the last of it.
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    certain: [bool; Chains::DAYS],
    possible: [bool; Chains::DAYS],
    /// How many stand on a day that has one already.
    on_one_day: u32,
    lacks: Option<Need>,
}

impl Chains {
    /// The most days of a half-year, and one on each side.
    const DAYS: usize = 184 + 2;

    pub(super) fn of_half_year(day: NaiveDate) -> Self {
        let (from, to) = if day.month() <= 6 { ((1, 1), (6, 30)) } else { ((7, 1), (12, 31)) };
        let on = |(month, of)| NaiveDate::from_ymd_opt(day.year(), month, of).unwrap_or(day);
        let first = on(from).pred_opt().unwrap_or(day);
        let none = [false; Chains::DAYS];
        Chains { first, last: on(to), certain: none, possible: none, on_one_day: 0, lacks: None }
    }

    /// Says that there may be more than are told here.
    pub(super) fn are_many(&mut self) {
        (self.on_one_day, self.lacks) = (u32::MAX, Some(Need::ManyPeriods));
    }

    /// Whether there may be one on this day.
    pub(super) fn has(&self, day: NaiveDate) -> bool {
        self.place(day).and_then(|place| self.possible.get(place)).is_some_and(|has| *has)
    }

    fn place(&self, day: NaiveDate) -> Option<usize> {
        usize::try_from(day.signed_duration_since(self.first).num_days()).ok()
    }

    fn is_within(&self, day: NaiveDate) -> bool {
        self.first < day && day <= self.last
    }

    pub(super) fn add(&mut self, day: NaiveDate, lacks: Option<Need>) {
        let is_within = self.is_within(day);
        let Some(place) = self.place(day) else { return };
        let Some(possible) = self.possible.get_mut(place) else { return };
        if *possible && is_within {
            self.on_one_day = self.on_one_day.saturating_add(1);
            self.lacks = self.lacks.or(Some(Need::PublishedScope));
        }
        *possible = true;
        // Whether a chain goes over the end of a half-year nobody tells.
        let lacks = lacks.or((!is_within).then_some(Need::PublishedScope));
        match (lacks, self.certain.get_mut(place)) {
            (None, Some(certain)) => *certain = true,
            _ => self.lacks = self.lacks.or(lacks),
        }
    }

    pub(super) fn count(&self, chain: DayContractChain) -> SuccessiveDayContracts {
        let first_day = self.first.succ_opt().unwrap_or(self.first);
        let certain = self.chained(&self.certain, chain);
        let possible = self.chained(&self.possible, chain).saturating_add(self.on_one_day);
        SuccessiveDayContracts { first_day, certain, possible, lacks: self.lacks.filter(|_| possible > certain) }
    }

    /// How many days of the half-year have another one before or behind them.
    fn chained(&self, has: &[bool; Chains::DAYS], chain: DayContractChain) -> u32 {
        let mut count = 0;
        // Of the day before: whether it counts already.
        let mut before: Option<(NaiveDate, bool)> = None;
        for day in self.first.iter_days().take(Chains::DAYS) {
            if !self.place(day).and_then(|place| has.get(place)).is_some_and(|has| *has) {
                continue;
            }
            let follows = before.filter(|(earlier, _)| day <= next(*earlier, chain));
            if let Some((earlier, false)) = follows {
                count += u32::from(self.is_within(earlier));
            }
            count += u32::from(follows.is_some() && self.is_within(day));
            before = Some((day, follows.is_some()));
        }
        count
    }
}

/// The last day on which a contract follows one of this day.
fn next(day: NaiveDate, chain: DayContractChain) -> NaiveDate {
    match chain {
        DayContractChain::CalendarDays => day.succ_opt().unwrap_or(day),
        DayContractChain::WorkingDays => WorkingDays::default().next_after(day),
    }
}
