//! When other work begins, by what is told of its period and of its contract, and how much of it bars.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, opening, wall_clock};
use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::facts::{Contract, ContractDays, ContractPart, Facts, Fraction, Known};
use crate::time::Moment;

/// How other work of the last day of a flexi-job by the hour stands to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ByHours {
    /// It begins before that has ended, or on another day.
    BeforeEnd,
    /// Nothing tells that it begins before that: whether the order of hours counts as that of days does, nobody says.
    MayBeBehind,
    /// It is declared by the hour too, and begins when that has ended or later. Who declares hours has a contract for these hours: so it is
    /// neither before the flexi-job nor beside it.
    Behind,
}

/// How a period, or another contract without declared hours, stands to a flexi-job by the hour.
pub(super) fn by_hours(
    job: &Content,
    (first_day, declared): (NaiveDate, Option<&Content>),
    begins: Option<Deadline>,
) -> ByHours {
    let Some((last, hour)) = job.end_date.zip(job.end_hour).filter(|(last, _)| first_day >= *last) else {
        return ByHours::BeforeEnd;
    };
    let end = wall_clock(last, hour);
    let is_declared_behind = || declared.map(opening).is_some_and(|of| matches!(of, Deadline::Minute(of) if of >= end));
    match begins {
        Some(Deadline::Minute(begins)) if begins < end => ByHours::BeforeEnd,
        _ if is_declared_behind() => ByHours::Behind,
        // A day tells no hour, and a contract no hours of its own.
        _ => ByHours::MayBeBehind,
    }
}

/// How the work that is declared stands to a flexi-job by the hour.
pub(super) fn follows(case: &Case<'_>, declared: &Content, job: &Content) -> ByHours {
    let begins = begin_of_work(declared, case.row.work_start, case.facts);
    by_hours(job, (declared.start_date, Some(declared)), begins)
}

/// When the work of a period begins, to the minute or the day: as it is told beside its IN, or in a contract of its worker type that begins
/// with it; otherwise at the hour that is declared.
pub(super) fn begin_of_work(content: &Content, work_start: Option<Moment>, facts: &dyn Facts) -> Option<Deadline> {
    let mut told = work_start.map(|work| Deadline::Minute(work.to_minute()));
    if told.is_none() {
        let day = content.start_date;
        let is_its = |of: &Contract| of.start() == day && of.worker_type == content.worker_type;
        told = contract_of(content, (day, day), facts, is_its).and_then(|of| of.first_work).map(Deadline::from);
    }
    let declared = || Some(opening(content)).filter(|of| matches!(of, Deadline::Minute(_)));
    told.or_else(declared)
}

/// The first contract with the employer of a period on these days that is meant.
pub(super) fn contract_of(
    content: &Content,
    (from, to): (NaiveDate, NaiveDate),
    facts: &dyn Facts,
    is_meant: impl Fn(&Contract) -> bool,
) -> Option<Contract> {
    let mut found = None;
    let asked = ContractDays::new(ContractPart::Whole, from, to);
    // Without contracts there is none.
    let (Known::Known(()) | Known::Unknown) =
        facts.contracts_at(content.worker?, &content.employer, &asked, &mut |contract, certain| {
            found = Some(*contract).filter(|of| certain && is_meant(of));
            // Those with the employer for certain come first.
            if certain && found.is_none() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
    found
}

/// The least part of a full-time job that bars.
#[derive(Clone, Copy)]
pub(super) struct Least(Fraction);

impl Least {
    pub(super) fn new(percent: u16) -> Self {
        Least(Fraction::new(percent.into(), 100).unwrap_or(Fraction::ZERO))
    }

    /// Whether any work bars, however little.
    pub(super) fn is_any(self) -> bool {
        self.0 == Fraction::ZERO
    }

    /// Whether so much work bars; any does where no least part is asked.
    pub(super) fn reached_by(self, volume: Option<Fraction>) -> Option<bool> {
        if self.is_any() { Some(true) } else { volume.map(|volume| volume >= self.0) }
    }
}
