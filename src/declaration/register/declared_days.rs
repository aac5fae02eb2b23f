//! The days of a contract for which work is declared.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::period::Content;
use crate::facts::Contract;
use crate::id::WorkerType;
use crate::time::Quarter;

/// So many days in a row are occasional work in horeca at most: of a longer contract nobody knows which of its days are worked.
const DAYS_OF_EXTRA: i64 = 2;

/// Of a contract the days that stand out where nothing is declared of them: of ordinary work every day, of occasional work for a day or two
/// too, of other work a whole quarter.
pub(crate) struct DeclaredDays {
    parts: Parts,
    since: NaiveDate,
    over: NaiveDate,
    spans: Vec<(NaiveDate, NaiveDate)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    Days,
    /// Every day, unless other than ordinary work is declared: the contract does not tell what it is for.
    DaysOfOrdinary,
    Quarters,
}

impl DeclaredDays {
    /// Of this contract those from one day to another.
    pub(crate) fn new(contract: &Contract, since: NaiveDate, over: NaiveDate) -> Self {
        let days = contract.end().map(|end| end.signed_duration_since(contract.start()).num_days() + 1);
        let parts = match contract.worker_type {
            Some(WorkerType::Oth) => Parts::Days,
            Some(WorkerType::Ext) if days.is_some_and(|days| days <= DAYS_OF_EXTRA) => Parts::Days,
            None => Parts::DaysOfOrdinary,
            Some(_) => Parts::Quarters,
        };
        DeclaredDays { parts, since, over, spans: Vec::new() }
    }

    /// Takes what a period declares.
    pub(crate) fn add(&mut self, content: &Content) {
        if self.parts == Parts::DaysOfOrdinary && content.worker_type != Some(WorkerType::Oth) {
            self.parts = Parts::Quarters;
        }
        self.spans.push((content.start_date, content.end_date.unwrap_or(NaiveDate::MAX)));
    }

    /// Whether more has to be added: nothing behind a period that holds all can matter.
    pub(crate) fn are_enough(&self) -> ControlFlow<()> {
        let is_whole = self.spans.last().is_some_and(|(begin, last)| *begin <= self.since && self.over <= *last);
        if is_whole { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// The first day of which nothing is declared, where it stands out.
    pub(crate) fn gap(mut self) -> Option<NaiveDate> {
        self.spans.sort_unstable();
        let gap = match self.parts {
            Parts::Days | Parts::DaysOfOrdinary => self.spans.iter().try_fold(self.since, |free, (begin, last)| {
                if *begin <= free && free <= *last { last.succ_opt() } else { Some(free) }
            }),
            Parts::Quarters => self.quarter(),
        };
        gap.filter(|gap| *gap <= self.over)
    }

    /// The first of these days in the first quarter of which nothing is declared.
    fn quarter(&self) -> Option<NaiveDate> {
        let mut free = self.since;
        for (begin, last) in &self.spans {
            let is_before = Quarter::of(*begin) <= Quarter::of(free);
            if is_before && self.over <= *last {
                return None;
            }
            if is_before && free <= *last {
                free = Quarter::of(*last).last_day().succ_opt()?;
            }
        }
        Some(free)
    }
}
