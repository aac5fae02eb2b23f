//! What criteria look at.

use std::cell::Cell;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::criterion::Holds;
use super::entry::categories_in;
use super::occupation::Occupation;
use super::request::{MeasureRequest, Region, Time, Worker};
use super::tables::{AGENCY_YEAR_END, ARTICLE_60, PENSION_AGE, QUARTER_WEEKS, Table, YEAR_END};
use crate::employer::directory::{CategorySort, DirectoryEntry};
use crate::law::{EmployerCategories, Law, LegalRef, OlderWorkers, Timeline, WageLimit, YearEnd};
use crate::time::Quarter;

/// A request under this law.
pub(crate) struct Case<'a> {
    pub(super) law: &'a Law,
    pub(super) request: &'a MeasureRequest,
    /// The source of the values that were looked up so far, of which we are least sure.
    weakest: Cell<Option<&'a LegalRef>>,
}

/// A value that a case tells, or the member that it does not tell.
pub(super) type Told<T> = Result<T, &'static str>;

/// Of two sources the one of which we are less sure; of two alike the first.
pub(super) fn weaker<'a>(one: &'a LegalRef, other: &'a LegalRef) -> &'a LegalRef {
    if one.confidence() < other.confidence() { other } else { one }
}

impl<'a> Case<'a> {
    pub(super) fn new(law: &'a Law, request: &'a MeasureRequest) -> Self {
        Case { law, request, weakest: Cell::new(None) }
    }

    /// What is found, with the weakest source of the values that were looked up for it, and of nothing before.
    pub(super) fn apart<T>(&self, find: impl FnOnce() -> T) -> (T, Option<&'a LegalRef>) {
        let before = self.weakest.take();
        let found = find();
        (found, self.weakest.replace(before))
    }

    /// What is found, and what it rests on: the source of a measure, or that of a value of which we are less sure.
    pub(super) fn resting_on<T>(&self, measure: &LegalRef, find: impl FnOnce() -> T) -> (T, LegalRef) {
        let (found, weakest) = self.apart(find);
        let legal = weakest.map_or(measure, |of| weaker(measure, of));
        (found, legal.clone())
    }

    /// The value of a timeline in the quarter that is asked.
    pub(super) fn value<T>(&self, timeline: &'a Timeline<T>) -> Option<&'a T> {
        self.value_on(timeline, self.request.quarter.first_day())
    }

    /// The value of a timeline on a day.
    pub(super) fn value_on<T>(&self, timeline: &'a Timeline<T>, day: NaiveDate) -> Option<&'a T> {
        let row = timeline.at(self.law.on(day)).row()?;
        if self.weakest.get().is_none_or(|of| of.confidence() < row.legal().confidence()) {
            self.weakest.set(Some(row.legal()));
        }
        Some(row.value())
    }

    /// The value of a table in the quarter that is asked; without one, what a criterion says that goes by it.
    pub(super) fn known<T>(&self, table: Table<T>) -> Result<&'a T, Holds> {
        self.known_on(table, self.request.quarter.first_day())
    }

    /// The same on a day.
    pub(super) fn known_on<T>(&self, table: Table<T>, day: NaiveDate) -> Result<&'a T, Holds> {
        self.value_on((table.of)(&self.law.employment), day).ok_or(Holds::NoValue(table.name))
    }

    /// Whether the law tells a value of the quarter.
    pub(super) fn has<T>(&self, table: Table<T>) -> Holds {
        Holds::by(self.known(table), |_| Holds::Yes)
    }

    /// Whether there is a value for a day, or the day lies before the first value: what begins later is not there yet. A table without
    /// any value tells no beginning.
    pub(super) fn has_begun<T>(&self, table: Table<T>, day: NaiveDate) -> Holds {
        let first = (table.of)(&self.law.employment).first_day();
        match self.known_on(table, day) {
            Err(_) if first.is_some_and(|first| day < first) => Holds::No,
            known => Holds::by(known, |_| Holds::Yes),
        }
    }

    /// Whether a day does not lie behind the last day of a value, without another value for it: what has ended is over. Before the first
    /// value nothing is known.
    pub(super) fn has_not_ended<T>(&self, table: Table<T>, day: NaiveDate) -> Holds {
        let timeline = (table.of)(&self.law.employment);
        Holds::of(self.value_on(timeline, day).is_some() || timeline.ended_before(day).is_none())
    }

    /// As what the worker works: as most do, where nothing else is told.
    pub(super) fn worker(&self) -> Worker {
        self.request.worker.unwrap_or(Worker::Ordinary)
    }

    /// Whether the work is such that a measure which says nothing of it is for it: of what is not under all branches, or is no job for
    /// which somebody seeks work, no source tells.
    pub(super) fn is_usual_work(&self) -> Holds {
        if self.asks_worker(false) {
            return Holds::Lacks("worker");
        }
        match self.worker() {
            Worker::Ordinary | Worker::Domestic | Worker::Artist => Holds::Yes,
            Worker::Apprentice
            | Worker::Casual
            | Worker::Flexi
            | Worker::Student
            | Worker::ChildMinder
            | Worker::Article60
            | Worker::Seafarer => Holds::Unknown,
        }
    }

    /// Whether the worker works as this.
    pub(super) fn works_as(&self, worker: Worker) -> Holds {
        Holds::of(self.worker() == worker)
    }

    /// Whether the employer is in one of these categories on a day of the quarter, as far as the directory's entry tells any.
    pub(super) fn employer_is_in(&self, categories: &EmployerCategories) -> Holds {
        let quarter = self.request.quarter;
        let Some(entry) = self.request.entry.as_ref().filter(|entry| !entry.categories.is_empty()) else {
            return Holds::Lacks("entry");
        };
        Holds::of(categories_in(entry, quarter).any(|of| categories.0.contains(&of.get())))
    }

    /// The quarter of the hire.
    pub(super) fn hire_quarter(&self) -> Told<Quarter> {
        self.request.hire_date.map(Quarter::of).ok_or("hireDate")
    }

    /// The quarters from that of the hire to the one that is asked, with both; 0 where the hire comes later.
    pub(super) fn quarters_since_hire(&self) -> Told<u16> {
        self.hire_quarter().map(|hire| quarters_from(hire, self.request.quarter))
    }

    /// The age on a day. Of who was born later, no right day of birth is told.
    pub(super) fn age_on(&self, day: NaiveDate) -> Told<u16> {
        let years = self.request.birth_date.and_then(|born| day.years_since(born));
        years.and_then(|years| u16::try_from(years).ok()).ok_or("birthDate")
    }

    /// The age on the last day of the quarter.
    pub(super) fn age(&self) -> Told<u16> {
        self.age_on(self.request.quarter.last_day())
    }

    /// Whether the employer was not deleted before the quarter, as far as the directory's entry tells.
    pub(super) fn is_active_employer(&self) -> bool {
        self.request.entry.as_ref().is_none_or(|entry| entry.is_active_on(self.request.quarter.first_day()))
    }

    /// Whether the hire that a case tells lies in the quarter or before it.
    pub(super) fn is_in_service(&self) -> bool {
        self.request.hire_date.is_none_or(|hired| hired <= self.request.quarter.last_day())
    }

    /// Whether the employer is not of the public sector: as the case tells, or the directory, where it has a number of a province or
    /// commune, a category of such administrations, or that of a public centre for social welfare. Who tells none of that is taken to be
    /// private.
    pub(super) fn is_private(&self) -> Holds {
        let entry = self.request.entry.as_ref();
        if self.request.public_sector == Some(true) || entry.is_some_and(DirectoryEntry::is_provincial_or_local) {
            return Holds::No;
        }
        if entry.is_none_or(|entry| entry.categories.is_empty()) {
            return Holds::Yes;
        }
        if self.any_is(CategorySort::Public) {
            return Holds::No;
        }
        let (centres, _) = self.apart(|| self.known(ARTICLE_60));
        Holds::by(centres, |centres| Holds::of(self.employer_is_in(centres) != Holds::Yes))
    }

    /// Whether the establishment lies in one of these regions.
    pub(super) fn is_in(&self, regions: &[Region]) -> Holds {
        Holds::by(self.region(), |region| Holds::of(regions.contains(&region)))
    }

    /// Whether the worker lives there.
    pub(super) fn lives_in(&self, region: Region) -> Holds {
        Holds::told(self.request.domicile.ok_or("domicile"), |of| of == region)
    }

    /// Whether the hire lies in the quarter or before it.
    pub(super) fn is_hired(&self) -> Holds {
        Holds::told(self.quarters_since_hire(), |quarters| quarters > 0)
    }

    /// Whether the work is full-time: where nobody tells, work that fills the quarter is, and fewer days of it may be either. A contract
    /// that is less than half-time is part-time, and one that is told to be neither may be either.
    pub(super) fn is_full_time(&self) -> Holds {
        let is_short = self.request.half_time_contract == Some(false);
        if let Some(part_time) = self.request.part_time {
            return if !part_time && is_short { Holds::Unknown } else { Holds::of(!part_time) };
        }
        if is_short {
            return Holds::No;
        }
        match self.request.worked {
            None => Holds::Lacks("partTime"),
            Some(Time::Days(_)) if Occupation::fills_quarter(self) => Holds::Yes,
            Some(Time::Days(_)) => Holds::Lacks("partTime"),
            // Who works less than the quarter may be hired in it, or leave.
            Some(Time::Hours(_)) => {
                match Holds::told(Occupation::fraction(self), |fraction| fraction >= Decimal::ONE) {
                    Holds::No => Holds::Lacks("partTime"),
                    told => told,
                }
            }
        }
    }

    /// The legal pension age of the worker. It goes by the day of birth, so that whoever has reached it never gets a higher one.
    pub(super) fn pension_age(&self) -> Result<u16, Holds> {
        let born = self.request.birth_date.ok_or(Holds::Lacks("birthDate"))?;
        let (known, _) = self.apart(|| self.known_on(PENSION_AGE, born).copied());
        // Of who is younger than the first of these ages, which only rose, it decides nothing which of them it is.
        let first = self.law.employment.pension_age.first_day();
        let (lowest, _) = self.apart(|| first.and_then(|day| self.known_on(PENSION_AGE, day).ok()));
        let is_younger = self.age().ok().zip(lowest).is_some_and(|(age, lowest)| age < *lowest);
        if is_younger { known } else { self.known_on(PENSION_AGE, born).copied() }
    }

    /// The weeks of a quarter.
    pub(super) fn weeks(&self) -> Told<Decimal> {
        self.known(QUARTER_WEEKS).map(|weeks| Decimal::from(*weeks)).map_err(|_| "quarter")
    }

    /// Whether the worker has not reached the legal pension age before a quarter; unknown where it is reached in the quarter.
    pub(super) fn is_before_pension(&self, quarter: Quarter) -> Holds {
        Holds::by(self.pension_age(), |pension| {
            match (self.age_on(quarter.first_day()), self.age_on(quarter.last_day())) {
                (Err(member), _) | (_, Err(member)) => Holds::Lacks(member),
                (Ok(first), _) if first >= pension => Holds::No,
                (_, Ok(last)) if last >= pension => Holds::Unknown,
                _ => Holds::Yes,
            }
        })
    }

    /// By which part the wage counts more for the year-end premium that a third party pays, where it does. The fund of agency workers pays it unless the case tells that it does not.
    pub(super) fn year_end_raise(&self) -> Told<Option<Decimal>> {
        let by_fund = self.request.year_end_premium_by_fund.unwrap_or(self.is_agency());
        if !by_fund {
            return Ok(None);
        }
        let year_end = self.year_end().map_err(|_| "yearEndPremiumByFund")?;
        let raise = Decimal::from(year_end.percent) / Decimal::ONE_HUNDRED;
        Ok((self.request.quarter.number() == year_end.quarter).then_some(raise))
    }

    /// When the wage counts for more for the year-end premium: of an agency worker in another quarter.
    fn year_end(&self) -> Result<&'a YearEnd, Holds> {
        self.known(if self.is_agency() { AGENCY_YEAR_END } else { YEAR_END })
    }

    /// Whether the wage at full time stays within a limit.
    pub(super) fn wage_within(&self, limit: WageLimit) -> Holds {
        Holds::told(Occupation::wage_at_full_time(self), |wage| limit.allows(wage))
    }

    /// Whether it stays within that of older workers, which is another one in the quarter of the year-end premium.
    pub(super) fn wage_within_year_end(&self, of: &OlderWorkers) -> Holds {
        let Some(other) = of.year_end_limit else { return self.wage_within(of.limit) };
        Holds::by(self.year_end(), |year_end| {
            let is_year_end = year_end.quarter == self.request.quarter.number();
            self.wage_within(if is_year_end { other } else { of.limit })
        })
    }
}

/// The quarters from one to another, with both; 0 where the first comes later.
pub(super) fn quarters_from(first: Quarter, last: Quarter) -> u16 {
    let number = |of: Quarter| of.year() * 4 + i32::from(of.number());
    u16::try_from(number(last) - number(first) + 1).unwrap_or(0)
}
