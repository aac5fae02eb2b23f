//! The work of a student for one employer, before a student job there.

use std::ops::ControlFlow;

use chrono::{Datelike, Months, NaiveDate, Weekday};

use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Case, Types};
use crate::facts::{Facts, SameEmployer, WorkKind};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::Quarter;

/// The worker types whose work counts beyond doubt.
const CERTAIN: [WorkerType; 2] = [WorkerType::Oth, WorkerType::Bcw];

/// So many years back is looked for ordinary work that has ended.
const YEARS_BACK: u8 = 5;

/// What a career tells that is no work for an employer.
const NO_WORK: [WorkKind; 3] = [WorkKind::SelfEmployed, WorkKind::Foreign, WorkKind::None];

/// The work of the student for the employer, and why it may not count.
pub(super) struct Work<'a> {
    case: &'a Case<'a>,
    worker: Ssin,
    own: SameEmployer<'a, dyn Facts + 'a>,
    pub(super) open: Option<Need>,
}

impl<'a> Work<'a> {
    /// That of this worker for this employer, as far as it was looked at.
    pub(super) fn new(case: &'a Case<'a>, worker: Ssin, employer: &EmployerNumbers) -> Self {
        Work { case, worker, own: SameEmployer::new(case.facts, employer), open: None }
    }

    /// The first day of work that lasts up to the day before this one, or up to the weekend before it.
    pub(super) fn reaching(&mut self, day: NaiveDate) -> Option<NaiveDate> {
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
        case.register.visit(self.worker, before, Some(before), &mut |period| {
            let of = &period.content;
            match (period.cancelled, self.own.is(&of.employer)) {
                (false, Some(true)) => hear(of.start_date, of.worker_type, !period.doubt.is_none()),
                (false, None) => case.assume(Need::EmployerDirectory),
                _ => {}
            }
            ControlFlow::Continue(())
        });
        for contract in case.facts.contracts(self.worker).value().into_iter().flatten() {
            let lasts = contract.start() <= before && contract.end().is_none_or(|end| before <= end);
            match self.own.is(&contract.employer) {
                Some(true) if lasts => hear(contract.start(), contract.worker_type, false),
                None if lasts => case.assume(Need::EmployerDirectory),
                _ => {}
            }
        }
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
        for contract in case.facts.contracts(self.worker).value().into_iter().flatten() {
            let (start, last) = (contract.start(), contract.end().filter(|end| is_year(contract.start(), *end)));
            if last.is_some() && self.own.is(&contract.employer) == Some(true) {
                return Some(start);
            }
        }
        if !case.register.worker_types(self.worker).meets(Types::of(CERTAIN)) {
            return None;
        }
        let (mut found, mut at) = (None, day);
        // What lasts a year holds one of these days.
        for _ in 0..YEARS_BACK {
            at = at.checked_sub_months(year)?;
            case.register.visit(self.worker, at, Some(at), &mut |period| {
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

    /// Whether the careers tell work for the employer in each of the four quarters before this day; on which days they do not tell.
    pub(super) fn is_in_careers(&self, day: NaiveDate) -> bool {
        (1..=4).all(|back| {
            let career = self.case.facts.career(self.worker, Quarter::of(day).minus(back)).value();
            career
                .into_iter()
                .flatten()
                .any(|of| !NO_WORK.contains(&of.kind()) && self.own.is(&of.employer()) == Some(true))
        })
    }
}
