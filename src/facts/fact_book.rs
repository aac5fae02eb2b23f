//! Facts in memory.

use std::collections::{BTreeSet, HashMap};
use std::io::BufRead;

use chrono::NaiveDate;
use foldhash::fast::RandomState;
use rust_decimal::Decimal;

use super::career::CareerEntry;
use super::childcare::ChildcareVolume;
use super::contract::Contract;
use super::employer_record::EmployerRecord;
use super::employers::{Directory, Employer, Number, kinds, numbers};
use super::lists::Lists;
use super::pension::Pension;
use super::person::{Person, Persons};
use super::registers::{OverseasDecision, Sector};
use super::student_counter::StudentCounter;
use super::sums::Sums;
use super::tables::{self, TABLES, TableFormat};
use super::worker::WorkerFacts;
use crate::declaration::message::EmployerNumbers;
use crate::error::Error;
use crate::id::{EnterpriseNumber, JointCommittee, Ssin, WorkerType};
use crate::time::Quarter;

/// Facts in memory: what the caller knows beside the declarations.
///
/// ```
/// use dimona::facts::{FactBook, Facts, StudentCounter};
/// use dimona::time::Moment;
/// let worker = "07.06.21-004.69".parse()?;
/// let mut facts = FactBook::new();
/// facts.add_student_counter(worker, 2026, StudentCounter { at: Moment::parse("2026-05-01T09:00")?, hours_left: 480 })?;
/// let june = Some(Moment::parse("2026-06-01T00:00")?);
/// assert_eq!(facts.student_counter(worker, 2026, june).value().unwrap().hours_left, 480);
/// assert_eq!(facts.student_counter(worker, 2025, june).value(), None);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactBook {
    // By the number that is in force for the worker.
    pub(super) workers: HashMap<Ssin, WorkerFacts, RandomState>,
    pub(super) persons: Persons,
    // By the kinds of number that the employer was given with and each of its numbers: the last that was said, and which
    // in order it was.
    pub(super) sectors: HashMap<(u8, Number), (usize, Sector), RandomState>,
    sectors_said: usize,
    pub(super) employers: Directory,
    pub(super) lists: Lists,
    pub(super) sums: Sums,
    /// Whether hours of anybody are told: every student's declaration asks.
    pub(super) has_worked_hours: bool,
    /// Whether studies of anybody are told.
    pub(super) has_studies: bool,
}

impl FactBook {
    /// A book without facts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// True when the book holds no fact.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tables().is_empty()
    }

    /// The workers of whom a table tells something, under the number that is in force for each, ascending.
    #[must_use]
    pub fn workers(&self) -> BTreeSet<Ssin> {
        self.workers.keys().copied().collect()
    }

    /// Adds what Student@work said of a student and a year.
    ///
    /// # Errors
    ///
    /// When another number of hours is known for this moment: of the two, nobody can say which is right.
    pub fn add_student_counter(&mut self, worker: Ssin, year: i32, counter: StudentCounter) -> Result<(), Error> {
        let known = self.worker(worker);
        known.contradicts_counter(year, counter)?;
        known.student_counters.entry(year).or_default().insert(counter);
        Ok(())
    }

    /// Adds what the registers hold of a person. Where another number took the place of this one, everything that is told under
    /// either is the same person's.
    ///
    /// # Errors
    ///
    /// When the number was told before and otherwise, when a number would replace itself over others, when one is described although
    /// another took its place, and when what is told under the two numbers contradicts each other.
    pub fn add_person(&mut self, person: Person) -> Result<(), Error> {
        if let Some((old, new)) = self.persons.replaces(&person)?
            && let Some(facts) = self.workers.get(&old)
        {
            if let Some(others) = self.workers.get(&new) {
                others.contradicts(facts)?;
            }
            let facts = self.workers.remove(&old).unwrap_or_default();
            let others = self.workers.remove(&new).unwrap_or_default();
            self.workers.insert(new, others.with(facts));
            self.sums = Sums::default();
        }
        self.persons.add(person);
        Ok(())
    }

    /// What is held of a worker.
    pub(super) fn worker(&mut self, number: Ssin) -> &mut WorkerFacts {
        self.workers.entry(self.persons.current(number)).or_default()
    }

    #[inline]
    pub(super) fn of(&self, worker: Ssin) -> Option<&WorkerFacts> {
        // Often nothing is told of anybody.
        if self.workers.is_empty() {
            return None;
        }
        self.workers.get(&self.persons.current(worker))
    }

    /// Says in which sector an employer is.
    pub fn set_sector(&mut self, employer: EmployerNumbers, sector: Sector) {
        self.sectors_said += 1;
        for number in numbers(&employer) {
            self.sectors.insert((kinds(&employer), number), (self.sectors_said, sector));
        }
    }

    /// Adds a part of a worker's career in a quarter; what is added adds up.
    pub fn add_career(&mut self, worker: Ssin, quarter: Quarter, entry: CareerEntry) {
        self.worker(worker).careers.entry(quarter).or_default().push(entry);
        self.sums = Sums::default();
    }

    /// Adds a pension of a worker, or the statement that there is none.
    pub fn add_pension(&mut self, worker: Ssin, pension: Pension) {
        self.worker(worker).pensions.get_or_insert_default().add(pension);
    }

    /// Adds the NSSO's decision on work under Overseas Social Security for the quarter of a flexi-job.
    ///
    /// # Errors
    ///
    /// When another decision is known for this worker and quarter.
    pub fn add_overseas_decision(
        &mut self,
        worker: Ssin,
        quarter: Quarter,
        decision: OverseasDecision,
    ) -> Result<(), Error> {
        let known = self.worker(worker);
        known.contradicts_decision(quarter, decision)?;
        known.overseas.insert(quarter, decision);
        Ok(())
    }

    /// Adds the day on which the NSSO decided on work under Overseas Social Security for the quarter of a flexi-job; of several
    /// the first counts.
    ///
    /// ```
    /// use dimona::facts::{FactBook, Facts, Known};
    /// use dimona::time::parse_date;
    /// let (worker, quarter, day) = ("90.02.14-001.28".parse()?, "2026Q1".parse()?, parse_date("2025-12-11")?);
    /// let mut facts = FactBook::new();
    /// facts.add_overseas_day(worker, quarter, day);
    /// assert_eq!(facts.overseas_decided_on(worker, quarter), Known::Known(day));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn add_overseas_day(&mut self, worker: Ssin, quarter: Quarter, day: NaiveDate) {
        self.worker(worker).decided_on(quarter, day);
    }

    /// Adds what a worker earned in flexi-jobs in a calendar year, at every employer, in euro.
    ///
    /// # Errors
    ///
    /// When something else was told of the year.
    pub fn add_flexi_earnings(&mut self, worker: Ssin, year: i32, earnings: Decimal) -> Result<(), Error> {
        let known = self.worker(worker);
        known.contradicts_earnings(year, earnings)?;
        known.flexi_earnings.insert(year, earnings);
        Ok(())
    }

    /// Adds how much of the work of an employer in childcare was done as flexi-jobs in a calendar year.
    ///
    /// # Errors
    ///
    /// When something else was told of the year.
    pub fn add_childcare_volume(
        &mut self,
        employer: EmployerNumbers,
        year: i32,
        volume: ChildcareVolume,
    ) -> Result<(), Error> {
        self.lists.childcare.add(&employer, year, volume)
    }

    /// Adds an employer to the directory; its numbers alone will do. What shares a number is one employer.
    ///
    /// ```
    /// use dimona::declaration::message::EmployerNumbers;
    /// use dimona::facts::{FactBook, Facts, Known};
    /// use dimona::id::{EnterpriseNumber, NssoNumber};
    /// let (nsso, enterprise) = (NssoNumber::new(123_456_749)?, EnterpriseNumber::new(999_999_031)?);
    /// let mut facts = FactBook::new();
    /// facts.add_employer(EmployerNumbers::new(Some(nsso), None, Some(enterprise)));
    /// assert_eq!(facts.is_same_employer(&nsso.into(), &enterprise.into()), Known::Known(true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add_employer(&mut self, employer: impl Into<Employer>) {
        self.employers.add(employer.into());
        self.sums = Sums::default();
    }

    /// Adds that whoever sends the declarations may declare for an employer from this day to that day; without days, that there is
    /// no mandate. What is told of an employer is all that there is.
    ///
    /// # Errors
    ///
    /// When the last day is before the first.
    pub fn add_mandate(
        &mut self,
        employer: EmployerNumbers,
        days: Option<(Option<NaiveDate>, Option<NaiveDate>)>,
    ) -> Result<(), Error> {
        self.lists.mandates.add(&employer, days)
    }

    /// Adds whether a number stands in the Crossroads Bank for Enterprises.
    ///
    /// # Errors
    ///
    /// When the contrary was said.
    pub fn add_enterprise(&mut self, number: EnterpriseNumber, is_known: bool) -> Result<(), Error> {
        self.lists.enterprises.say(number, is_known)
    }

    /// Adds whether the NSSO takes a joint committee with a worker type.
    ///
    /// # Errors
    ///
    /// When the contrary was said.
    pub fn add_pair(
        &mut self,
        committee: JointCommittee,
        worker_type: WorkerType,
        is_accepted: bool,
    ) -> Result<(), Error> {
        self.lists.pairs.say((committee, worker_type), is_accepted)
    }

    /// The column in which rows of this employer contradict each other.
    pub(super) fn contradiction(&self, numbers: &EmployerNumbers) -> Option<&'static str> {
        if self.employers.is_registered(numbers).is_none() && self.employers.has(numbers) {
            return Some("registered");
        }
        self.employers.record(numbers).and_then(EmployerRecord::contradiction)
    }

    /// What the directory holds of the employer that has one of these numbers, in the order in which it was added.
    pub fn employers(&self, numbers: &EmployerNumbers) -> impl Iterator<Item = &Employer> {
        self.employers.rows(numbers)
    }

    /// Adds a contract of a worker.
    pub fn add_contract(&mut self, worker: Ssin, contract: Contract) {
        self.worker(worker).contracts.push(contract);
        self.sums = Sums::default();
    }

    /// Reads a table of facts: `name` is one of those of [`TABLES`](super::TABLES), `file` is how errors call it.
    ///
    /// # Errors
    ///
    /// An unknown table, and the first malformed row: the error names file, line and field, and repeats no value. The rows
    /// before it are in the book then.
    ///
    /// ```
    /// use dimona::facts::{FactBook, TableFormat};
    /// let table = "quarter,worker,kind,fraction\n2026Q1,07.06.21-004.69,ordinary,4/5\n2026Q2,07.06.21-004.69,none,\n";
    /// let mut facts = FactBook::new();
    /// facts.read_table("careers", "careers.csv", TableFormat::Csv, table.as_bytes())?;
    /// assert_eq!(facts.tables(), ["careers"]);
    ///
    /// let wrong = r#"{"worker":"07062100469","quarter":"2026Q3","kind":"ordinary","days":52}"#;
    /// let error = facts.read_table("careers", "autumn.ndjson", TableFormat::Ndjson, wrong.as_bytes()).unwrap_err();
    /// assert_eq!(error.to_string(), "autumn.ndjson, line 1: fullTimeDays: missing beside days");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn read_table(
        &mut self,
        name: &str,
        file: &str,
        format: TableFormat,
        input: impl BufRead,
    ) -> Result<(), Error> {
        tables::read(self, tables::table(name)?, file, format, input)
    }

    /// The tables that the book holds facts of, by name.
    #[must_use]
    pub fn tables(&self) -> Vec<&'static str> {
        TABLES.iter().map(|table| table.name).filter(|table| self.holds(table)).collect()
    }

    pub(super) fn holds(&self, table: &str) -> bool {
        let any = |of: fn(&WorkerFacts) -> bool| self.workers.values().any(of);
        match table {
            "careers" => any(|of| !of.careers.is_empty()),
            "childcare_volumes" => !self.lists.childcare.is_empty(),
            "flexi_earnings" => any(|of| !of.flexi_earnings.is_empty()),
            "contracts" => any(|of| !of.contracts.is_empty()),
            "enterprises" => !self.lists.enterprises.is_empty(),
            "joint_committees" => !self.lists.pairs.is_empty(),
            "mandates" => !self.lists.mandates.is_empty(),
            "employers" => !self.sectors.is_empty() || !self.employers.is_empty(),
            "oss_approvals" => any(|of| !of.overseas.is_empty()),
            "pensions" => any(|of| of.pensions.is_some()),
            "persons" => !self.persons.is_empty(),
            "schedules" => any(|of| !of.shifts.is_empty()),
            "school_holidays" => !self.lists.holidays.is_empty(),
            "student_counters" => any(|of| !of.student_counters.is_empty()),
            "studies" => self.has_studies,
            "worked_hours" => self.has_worked_hours,
            _ => false,
        }
    }

    /// The error for a file that is not a table of facts.
    ///
    /// # Errors
    ///
    /// When the name is not that of a table that this crate reads.
    pub fn known_table(name: &str) -> Result<(), Error> {
        tables::table(name).map(|_| ())
    }
}
