//! The work of a student for one employer, before a student job there.

use std::ops::ControlFlow;

use chrono::{Datelike, Months, NaiveDate, Weekday};

use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::Case;
use crate::facts::{Contract, ContractDays, ContractPart, Facts, Known, SameEmployer, WorkKind};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::Quarter;

/// The worker types whose work counts beyond doubt.
pub(super) const CERTAIN: [WorkerType; 2] = [WorkerType::Oth, WorkerType::Bcw];

/// So many years back is looked for ordinary work that has ended.
const YEARS_BACK: u8 = 5;

/// What a career tells that is no work for an employer.
const NO_WORK: [WorkKind; 3] = [WorkKind::SelfEmployed, WorkKind::Foreign, WorkKind::None];

/// Work without interruption, as one period or one contract tells it.
struct Piece {
    start: NaiveDate,
    end: Option<NaiveDate>,
    of: Option<WorkerType>,
    is_doubtful: bool,
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Whether what lasts from one day to another lasts so many months.
fn lasts(first: NaiveDate, last: NaiveDate, months: Months) -> bool {
    first.checked_add_months(months).is_some_and(|full| last.succ_opt() >= Some(full))
}

/// The work of the student for the employer, and why it may not count.
pub(super) struct Work<'a> {
    case: &'a Case<'a>,
    worker: Ssin,
    employer: EmployerNumbers,
    own: SameEmployer<'a, dyn Facts + 'a>,
    pub(super) open: Option<Need>,
}

impl<'a> Work<'a> {
    /// That of this worker for this employer, as far as it was looked at.
    pub(super) fn new(case: &'a Case<'a>, worker: Ssin, employer: &EmployerNumbers) -> Self {
        Work { case, worker, employer: *employer, own: SameEmployer::new(case.facts, employer), open: None }
    }

    /// Since when work without interruption lasts up to the day before this one; no further back than to the day that is asked for.
    pub(super) fn since(&mut self, day: NaiveDate, latest: NaiveDate) -> NaiveDate {
        let mut since = day;
        // Each step reaches an earlier day, and a year of days is the most.
        while let Some(earlier) = self.reaching(since).filter(|_| since > latest) {
            since = earlier;
        }
        since
    }

    /// The first day of work that lasts up to the day before this one, or up to the weekend before it.
    fn reaching(&mut self, day: NaiveDate) -> Option<NaiveDate> {
        let before = day.pred_opt()?;
        let (mut first, mut open): (Option<NaiveDate>, Option<Need>) = (None, None);
        self.on(before, &mut |work| {
            if work.start < day && first.is_none_or(|first| work.start < first) {
                first = Some(work.start);
                open = match work.of {
                    _ if work.is_doubtful => Some(Need::EarlierAnswer),
                    Some(of) if CERTAIN.contains(&of) => None,
                    Some(_) => Some(Need::PublishedScope),
                    None => Some(Need::ContractKind),
                };
            }
        });
        if first.is_none() && is_weekend(before) {
            // Whether free days between two contracts interrupt, nobody says.
            let earlier = self.reaching(before);
            self.open = self.open.or(earlier.map(|_| Need::PublishedScope));
            return earlier;
        }
        self.open = self.open.or(open);
        first
    }

    /// The last day of work that goes on behind this day, or behind the weekend that follows it.
    fn going_on(&self, day: NaiveDate) -> Option<NaiveDate> {
        let next = day.succ_opt()?;
        let mut last: Option<NaiveDate> = None;
        self.on(next, &mut |work| last = last.max(Some(work.end.unwrap_or(NaiveDate::MAX))));
        if last.is_none() && is_weekend(next) { self.going_on(next) } else { last }
    }

    /// Visits the work for the employer on a day, in periods and under contracts.
    fn on(&self, day: NaiveDate, visitor: &mut dyn FnMut(&Piece)) {
        let case = self.case;
        case.look_through(self.worker, day, Some(day), &mut |period| {
            let of = &period.content;
            match (period.cancelled, self.own.is(&of.employer)) {
                (false, Some(true)) => visitor(&Piece {
                    start: of.start_date,
                    end: of.end_date,
                    of: of.worker_type,
                    is_doubtful: !period.doubt.is_none(),
                }),
                (false, None) => case.assume(Need::EmployerDirectory),
                _ => {}
            }
            ControlFlow::Continue(())
        });
        self.contracts(&ContractDays::new(ContractPart::Whole, day, day), &mut |contract, certain| match certain {
            true => {
                visitor(&Piece {
                    start: contract.start(),
                    end: contract.end(),
                    of: contract.worker_type,
                    is_doubtful: false,
                });
                ControlFlow::Continue(())
            }
            false => {
                case.assume(Need::EmployerDirectory);
                ControlFlow::Break(())
            }
        });
    }

    /// The first day of work of a year or more that ended before this day: under one contract, or in pieces between which no day lies.
    pub(super) fn ended_earlier(&mut self, day: NaiveDate, year: Months) -> Option<NaiveDate> {
        let mut ended = None;
        let asked = ContractDays::new(ContractPart::End, NaiveDate::MIN, day);
        self.contracts(&asked, &mut |contract, certain| {
            if !certain {
                return ControlFlow::Break(());
            }
            let is_year = contract.end().is_some_and(|end| end < day && lasts(contract.start(), end, year));
            ended = is_year.then_some(contract.start());
            if is_year { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if ended.is_some() {
            return ended;
        }
        let mut at = day;
        // What lasts a year holds one of these days.
        for _ in 0..YEARS_BACK {
            at = at.checked_sub_months(year)?;
            let Some(next) = at.succ_opt() else { continue };
            let since = self.since(next, at.checked_sub_months(year)?);
            if since > at {
                continue;
            }
            let mut last = at;
            // Each step reaches a later day, and a year of days is the most.
            while let Some(later) = self.going_on(last).filter(|_| !lasts(since, last, year)) {
                last = later;
            }
            if lasts(since, last, year) {
                return Some(since);
            }
        }
        None
    }

    /// Visits the contracts with the employer that are asked for, then those that may be with it.
    fn contracts(&self, asked: &ContractDays, visitor: &mut dyn FnMut(&Contract, bool) -> ControlFlow<()>) {
        // Without contracts there is none.
        let (Known::Known(()) | Known::Unknown) =
            self.case.facts.contracts_at(self.worker, &self.employer, asked, visitor);
    }

    /// Whether the careers tell work for the employer in four quarters in a row before this day; on which days they do not tell.
    pub(super) fn is_in_careers(&self, day: NaiveDate) -> bool {
        let is_there = |back: u32| {
            let career = self.case.facts.career(self.worker, Quarter::of(day).minus(back)).value();
            career
                .into_iter()
                .flatten()
                .any(|of| !NO_WORK.contains(&of.kind()) && self.own.is(&of.employer()) == Some(true))
        };
        let mut in_a_row = 0;
        // What ended with the first of these days, five years back, began in the four quarters before it.
        (1..=4 * u32::from(YEARS_BACK)).any(|back| {
            in_a_row = if is_there(back) { in_a_row + 1 } else { 0 };
            in_a_row == 4
        })
    }
}
