//! What a book holds of one worker.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::career::{CareerEntry, WorkKind};
use super::contract::Contract;
use super::limit::fits;
use super::pension::{PensionKind, PensionList};
use super::planned_shift::Shifts;
use super::registers::OverseasDecision;
use super::student_counter::StudentCounter;
use super::study::StudyList;
use super::worked_hours::WorkedList;
use crate::error::{Error, ErrorKind};
use crate::time::Quarter;
use crate::words::facts;

/// What is known of one worker, whatever numbers it was told under.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct WorkerFacts {
    pub(super) student_counters: BTreeMap<i32, BTreeSet<StudentCounter>>,
    pub(super) careers: BTreeMap<Quarter, Vec<CareerEntry>>,
    pub(super) pensions: Option<PensionList>,
    pub(super) overseas: BTreeMap<Quarter, OverseasDecision>,
    /// Since when there is such a decision, where that is told.
    pub(super) overseas_since: BTreeMap<Quarter, NaiveDate>,
    pub(super) contracts: Vec<Contract>,
    pub(super) studies: StudyList,
    /// By the year of the quarter.
    pub(super) worked: BTreeMap<i32, WorkedList>,
    pub(super) shifts: Shifts,
    /// What was earned in flexi-jobs, by year.
    pub(super) flexi_earnings: BTreeMap<i32, Decimal>,
}

impl WorkerFacts {
    /// What stands against this counter.
    pub(super) fn contradicts_counter(&self, year: i32, counter: StudentCounter) -> Result<(), Error> {
        let Some(known) = self.student_counters.get(&year) else { return Ok(()) };
        let same_moment = known.range(StudentCounter { hours_left: 0, ..counter }..).next();
        match same_moment.filter(|of| of.at == counter.at && **of != counter) {
            Some(other) => Err(Error::from(ErrorKind::Fact(facts::contradictory_counter(other.hours_left)))),
            None => Ok(()),
        }
    }

    /// What stands against this decision.
    pub(super) fn contradicts_decision(&self, quarter: Quarter, decision: OverseasDecision) -> Result<(), Error> {
        match self.overseas.get(&quarter) {
            Some(known) if *known != decision => Err(Error::from(ErrorKind::ContradictoryDecisions(quarter))),
            _ => Ok(()),
        }
    }

    /// What stands against these earnings.
    pub(super) fn contradicts_earnings(&self, year: i32, earnings: Decimal) -> Result<(), Error> {
        match self.flexi_earnings.get(&year) {
            Some(known) if *known != earnings => Err(Error::from(ErrorKind::Fact(facts::said_otherwise()))),
            _ => Ok(()),
        }
    }

    /// What stands against the facts of two numbers being one worker's.
    pub(super) fn contradicts(&self, other: &WorkerFacts) -> Result<(), Error> {
        for (year, counters) in &other.student_counters {
            counters.iter().try_for_each(|counter| self.contradicts_counter(*year, *counter))?;
        }
        for (year, hours) in &other.worked {
            let Some(own) = self.worked.get(year) else { continue };
            hours.all().iter().try_for_each(|hours| own.contradicts(hours))?;
            fits(own.all().len() + hours.all().len())?;
        }
        fits(self.studies.all().len() + other.studies.all().len())?;
        self.shifts.contradicts(&other.shifts)?;
        other.overseas.iter().try_for_each(|(quarter, of)| self.contradicts_decision(*quarter, *of))?;
        other.flexi_earnings.iter().try_for_each(|(year, of)| self.contradicts_earnings(*year, *of))?;
        let fault = |said| Err(Error::from(ErrorKind::Fact(said)));
        let none = |entries: &[CareerEntry]| entries.first().is_some_and(|of| of.kind() == WorkKind::None);
        for (quarter, entries) in &other.careers {
            if self.careers.get(quarter).is_some_and(|of| none(of) != none(entries)) {
                return fault(facts::none_beside_work());
            }
        }
        let no_pension = |of: &PensionList| of.all().first().is_some_and(|of| of.kind() == PensionKind::None);
        match (&self.pensions, &other.pensions) {
            (Some(one), Some(two)) if no_pension(one) != no_pension(two) => fault(facts::none_beside_pension()),
            _ => Ok(()),
        }
    }

    /// The facts of both, which do not contradict each other.
    pub(super) fn with(self, other: WorkerFacts) -> WorkerFacts {
        // What is less goes into what is more: whoever has many numbers is moved seldom.
        let (mut into, from) = if self.size() < other.size() { (other, self) } else { (self, other) };
        for (year, counters) in from.student_counters {
            into.student_counters.entry(year).or_default().extend(counters);
        }
        for (quarter, entries) in from.careers {
            into.careers.entry(quarter).or_default().extend(entries);
        }
        into.overseas.extend(from.overseas);
        for (quarter, day) in from.overseas_since {
            into.decided_on(quarter, day);
        }
        into.contracts.extend(from.contracts);
        // That they fit was seen before.
        into.studies.join(from.studies);
        into.shifts.join(from.shifts);
        for (year, hours) in from.worked {
            into.worked.entry(year).or_default().join(hours);
        }
        into.flexi_earnings.extend(from.flexi_earnings);
        if let Some(pensions) = from.pensions {
            let list = into.pensions.get_or_insert_default();
            pensions.all().iter().for_each(|pension| list.add(*pension));
        }
        into
    }

    /// Notes the day of a decision; of several the first, since what was decided then stood already.
    pub(super) fn decided_on(&mut self, quarter: Quarter, day: NaiveDate) {
        let since = self.overseas_since.entry(quarter).or_insert(day);
        *since = day.min(*since);
    }

    fn size(&self) -> usize {
        self.careers.len()
            + self.contracts.len()
            + self.shifts.len()
            + self.pensions.as_ref().map_or(0, |of| of.all().len())
    }
}
