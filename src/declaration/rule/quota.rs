//! What the periods of a worker come to on a quota of hours or days that nothing is booked on: all that is planned counts, and one
//! declaration may count on several of them.

use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use super::{Case, Within};
use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Heard, Period, Resolution, is_heard_of};
use crate::id::Ssin;
use crate::judgement::{Evidence, Missing, Need, Outcome};
use crate::time::Quarter;

/// How much is used for certain, how much may be at most, and what is missing to know more.
#[derive(Clone, Copy, Default)]
pub(crate) struct QuotaUse {
    certain: u32,
    possible: u32,
    lacks: Option<Need>,
    /// Whether it may be any more than that: of something how much it is is not told.
    untold: bool,
}

impl QuotaUse {
    /// Adds an amount; where something is missing to know that it counts, it is possible only.
    pub(crate) fn add(&mut self, amount: u16, lacks: Option<Need>) {
        self.possible = self.possible.saturating_add(amount.into());
        self.certain = self.certain.saturating_add(if lacks.is_none() { amount.into() } else { 0 });
        self.lacks = self.lacks.or(lacks);
    }

    /// Adds something of which nobody tells how much it is.
    pub(crate) fn add_untold(&mut self, need: Need) {
        self.untold = true;
        self.lacks = self.lacks.or(Some(need));
    }

    /// Whether it may be more than the quota.
    pub(crate) fn may_be_beyond(self, quota: u16) -> bool {
        self.possible > u32::from(quota) || self.untold
    }

    /// What follows where that is more than the quota; `None` where it is not. It is certain unless something is missing: to know that
    /// the quota counts what is declared now, or what was declared before. The evidence is that of so much, where it is known.
    pub(crate) fn beyond(
        self,
        quota: u16,
        missing: Option<Need>,
        evidence: impl FnOnce(Option<u32>) -> Evidence,
    ) -> Option<Outcome> {
        if !self.may_be_beyond(quota) {
            return None;
        }
        let quota = u32::from(quota);
        let possible = Some(self.possible).filter(|_| !self.untold);
        match missing.or(self.lacks.filter(|_| self.certain <= quota)) {
            Some(need) => Some(Outcome::Undetermined(Missing::of(need).with(evidence(possible)))),
            None => Some(Outcome::Violated(evidence(Some(self.certain)))),
        }
    }
}

/// Days of one year, of which each counts once.
#[derive(Clone, Copy, Default)]
pub(crate) struct DaysOfYear {
    certain: [u64; 6],
    possible: [u64; 6],
    lacks: Option<Need>,
}

impl DaysOfYear {
    /// Adds a day; where something is missing to know that it counts, it is possible only.
    pub(crate) fn add(&mut self, day: NaiveDate, lacks: Option<Need>) {
        let (word, bit) = place(day);
        self.possible[word] |= bit;
        match lacks {
            None => self.certain[word] |= bit,
            Some(need) => self.lacks = self.lacks.or(Some(need)),
        }
    }

    /// Whether a day may be among them.
    pub(crate) fn may_hold(&self, day: NaiveDate) -> bool {
        let (word, bit) = place(day);
        self.possible[word] & bit != 0
    }

    /// How many there may be from one of them to another.
    pub(crate) fn between(&self, first: NaiveDate, last: NaiveDate) -> u32 {
        let days = first.iter_days().take_while(|day| *day <= last);
        days.fold(0, |count, day| count + u32::from(self.may_hold(day)))
    }

    /// How many they are.
    pub(crate) fn used(&self) -> QuotaUse {
        let count = |days: &[u64; 6]| days.iter().map(|word| word.count_ones()).sum();
        QuotaUse { certain: count(&self.certain), possible: count(&self.possible), lacks: self.lacks, untold: false }
    }
}

fn place(day: NaiveDate) -> (usize, u64) {
    let day = day.ordinal0();
    ((day / 64) as usize, 1 << (day % 64))
}

/// What is missing to know that a period counts: the NSSO may have refused it, or it came late or has no length, and whether that counts is
/// not published.
pub(crate) fn lacks(period: &Period) -> Option<Need> {
    if !period.doubt.is_none() {
        return Some(Need::EarlierAnswer);
    }
    if_late(period.late).or_else(|| period.content.is_without_length().then_some(Need::PublishedScope))
}

/// The first and the last day of the year of a day.
pub(crate) fn days_of_year(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let of_year = |month, of| NaiveDate::from_ymd_opt(day.year(), month, of).unwrap_or(day);
    (of_year(1, 1), of_year(12, 31))
}

/// The first and the last day of the quarter of a day.
fn days_of_quarter(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let quarter = Quarter::of(day);
    (quarter.first_day(), quarter.last_day())
}

fn if_late(late: Option<bool>) -> Option<Need> {
    match late {
        Some(false) => None,
        Some(true) => Some(Need::PublishedScope),
        None => Some(Need::ReceptionMoment),
    }
}

impl<'a> Case<'a> {
    /// The worker and the period as an IN opens it, or as an UPDATE leaves one that is not cancelled, with what it was before.
    pub(crate) fn planned(&self) -> Option<(Ssin, &'a Content, Option<&'a Content>)> {
        let before = match (self.row.kind, self.period) {
            (Kind::In, _) => None,
            (Kind::Update, Resolution::Found(period)) if !period.cancelled => Some(&period.content),
            _ => return None,
        };
        let after = self.after?;
        Some((after.worker?, after, before))
    }

    /// What is missing to know that the period of the declaration counts.
    pub(crate) fn own_lacks(&self) -> Option<Need> {
        match self.period {
            Resolution::Found(period) => lacks(period),
            _ => if_late(self.late),
        }
    }

    /// Whether the NSSO warned of work of such a sort in the year of a day where nothing here does: days or hours may be used that are not
    /// known here. That a period was cancelled since tells nothing of them.
    pub(crate) fn is_warned_before(&self, worker: Ssin, day: NaiveDate, is_meant: impl Fn(&Content) -> bool) -> bool {
        self.is_heard_of(worker, Heard::WARNED, days_of_year(day), is_meant)
    }

    /// The same of such work in the quarter of a day.
    pub(crate) fn is_warned_in_quarter(
        &self,
        worker: Ssin,
        day: NaiveDate,
        is_meant: impl Fn(&Content) -> bool,
    ) -> bool {
        self.is_heard_of(worker, Heard::WARNED, days_of_quarter(day), is_meant)
    }

    /// Whether the NSSO accepted such work in the same year or quarter where a condition or a quota is not kept by the facts given here.
    pub(crate) fn is_disproved(&self, within: Within, is_meant: impl Fn(&Content) -> bool) -> bool {
        let Some((worker, after, _)) = self.planned() else { return false };
        let days = match within {
            Within::Year | Within::Ledger => days_of_year(after.start_date),
            Within::Quarter => days_of_quarter(after.start_date),
        };
        self.is_heard_of(worker, Heard::DISPROVED, days, is_meant)
    }

    /// Whether the NSSO's answers told this of work of such a sort that begins on these days.
    fn is_heard_of(
        &self,
        worker: Ssin,
        what: Heard,
        days: (NaiveDate, NaiveDate),
        is_meant: impl Fn(&Content) -> bool,
    ) -> bool {
        let (is_heard, saw_all) = is_heard_of(self.register, (worker, what), days, is_meant);
        if !saw_all {
            self.assume(Need::ManyPeriods);
        }
        is_heard
    }

    /// What is said where work of such a sort that is not told here may be counted too: it may be elsewhere; or there is some, since the
    /// NSSO warned of work of that sort in the year.
    pub(crate) fn work_elsewhere(&self, worker: Ssin, day: NaiveDate, is_meant: impl Fn(&Content) -> bool) -> Outcome {
        let is_warned = self.is_warned_before(worker, day, is_meant);
        Outcome::Undetermined(Missing::of(if is_warned { Need::NssoReason } else { Need::WorkElsewhere }))
    }

    /// Visits the worker's other live periods that begin in the year of a day.
    pub(crate) fn others_of_year(&self, worker: Ssin, day: NaiveDate, visitor: &mut dyn FnMut(&Period)) {
        let (first, last) = days_of_year(day);
        self.look_through(worker, first, Some(last), &mut |period| {
            let is_own = matches!(self.period, Resolution::Found(own) if own.id == period.id);
            if !period.cancelled && !is_own && period.content.start_date.year() == day.year() {
                visitor(period);
            }
            ControlFlow::Continue(())
        });
    }
}
