//! The work of a student for one employer, before a student job there.

use std::ops::ControlFlow;

use chrono::{Datelike, Months, NaiveDate, Weekday};

use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Case, Types};
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
        let (case, before) = (self.case, day.pred_opt()?);
        let (mut first, mut open): (Option<NaiveDate>, Option<Need>) = (None, None);
        let mut hear = |start: NaiveDate, of: Option<WorkerType>, doubtful: bool| {
            if start < day && first.is_none_or(|first| start < first) {
                first = Some(start);
                open = match of {
                    _ if doubtful => Some(Need::EarlierAnswer),
                    Some(of) if CERTAIN.contains(&of) => None,
                    Some(_) => Some(Need::PublishedScope),
                    None => Some(Need::ContractKind),
                };
            }
        };
        case.look_through(self.worker, before, Some(before), &mut |period| {
            let of = &period.content;
            match (period.cancelled, self.own.is(&of.employer)) {
                (false, Some(true)) => hear(of.start_date, of.worker_type, !period.doubt.is_none()),
                (false, None) => case.assume(Need::EmployerDirectory),
                _ => {}
            }
            ControlFlow::Continue(())
        });
        let asked = ContractDays::new(ContractPart::Whole, before, before);
        self.contracts(&asked, &mut |contract, certain| match certain {
            true => {
                hear(contract.start(), contract.worker_type, false);
                ControlFlow::Continue(())
            }
            false => {
                case.assume(Need::EmployerDirectory);
                ControlFlow::Break(())
            }
        });
        if first.is_none() && matches!(before.weekday(), Weekday::Sat | Weekday::Sun) {
            // Whether free days between two contracts interrupt, nobody says.
            let earlier = self.reaching(before);
            self.open = self.open.or(earlier.map(|_| Need::PublishedScope));
            return earlier;
        }
        self.open = self.open.or(open);
        first
    }

    /// The first day of ordinary work of a year or more at once that ended before this day.
    pub(super) fn ended_earlier(&self, day: NaiveDate, year: Months) -> Option<NaiveDate> {
        let case = self.case;
        let is_year = |start: NaiveDate, last: NaiveDate| {
            last < day && start.checked_add_months(year).is_some_and(|full| last.succ_opt() >= Some(full))
        };
        let mut ended = None;
        let asked = ContractDays::new(ContractPart::End, NaiveDate::MIN, day);
        self.contracts(&asked, &mut |contract, certain| {
            if !certain {
                return ControlFlow::Break(());
            }
            match contract.end().filter(|end| is_year(contract.start(), *end)) {
                Some(_) => {
                    ended = Some(contract.start());
                    ControlFlow::Break(())
                }
                None => ControlFlow::Continue(()),
            }
        });
        if ended.is_some() {
            return ended;
        }
        if !case.register.worker_types(self.worker).meets(Types::of(CERTAIN)) {
            return None;
        }
        let (mut found, mut at) = (None, day);
        // What lasts a year holds one of these days.
        for _ in 0..YEARS_BACK {
            at = at.checked_sub_months(year)?;
            case.look_through(self.worker, at, Some(at), &mut |period| {
                let of = &period.content;
                let is_so_long = of.end_date.is_some_and(|end| is_year(of.start_date, end));
                if !period.cancelled && is_so_long && self.own.is(&of.employer) == Some(true) {
                    found = Some(of.start_date);
                }
                ControlFlow::Continue(())
            });
        }
        found
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
