//! Facts in memory.

use std::collections::HashMap;
use std::io::BufRead;

use serde::Deserialize;

use super::known::Known;
use super::registers::{
    CareerEntry, Careers, EmployerDirectory, EmployerSectors, OverseasApprovals, OverseasDecision, Pension, Pensions,
    Sector, StudentCounter, StudentCounters,
};
use crate::dimona::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::id::Ssin;
use crate::ndjson::{Line, lines};
use crate::time::{Moment, Quarter};

/// Facts in memory: what the caller knows beside the declarations.
///
/// ```
/// use dimona::facts::{FactBook, StudentCounter, StudentCounters};
/// use dimona::time::Moment;
/// let worker = "07.06.21-004.69".parse()?;
/// let mut facts = FactBook::new();
/// facts.add_student_counter(worker, 2026, StudentCounter { at: Moment::parse("2026-05-01T09:00")?, hours_left: 480 });
/// let june = Some(Moment::parse("2026-06-01T00:00")?);
/// assert_eq!(facts.student_counter(worker, 2026, june).value().unwrap().hours_left, 480);
/// assert_eq!(facts.student_counter(worker, 2025, june).value(), None);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactBook {
    // Sorted by moment.
    student_counters: HashMap<(Ssin, i32), Vec<StudentCounter>>,
    sectors: Vec<(EmployerNumbers, Sector)>,
    careers: HashMap<(Ssin, Quarter), Vec<CareerEntry>>,
    pensions: HashMap<Ssin, Vec<Pension>>,
    overseas: HashMap<(Ssin, Quarter), OverseasDecision>,
    employers: Vec<EmployerNumbers>,
}

/// One line of the table `student_counters`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct StudentCounterLine {
    worker: String,
    year: i32,
    hours_left: u16,
    at: String,
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

    /// Adds what Student@work said of a student and a year.
    pub fn add_student_counter(&mut self, worker: Ssin, year: i32, counter: StudentCounter) {
        let counters = self.student_counters.entry((worker, year)).or_default();
        let place = counters.partition_point(|of| *of <= counter);
        counters.insert(place, counter);
    }

    /// Says in which sector an employer is.
    pub fn set_sector(&mut self, employer: EmployerNumbers, sector: Sector) {
        self.sectors.push((employer, sector));
    }

    /// Adds a part of a worker's career in a quarter; what is added adds up.
    pub fn add_career(&mut self, worker: Ssin, quarter: Quarter, entry: CareerEntry) {
        self.careers.entry((worker, quarter)).or_default().push(entry);
    }

    /// Adds a pension of a worker, or the statement that there is none.
    pub fn add_pension(&mut self, worker: Ssin, pension: Pension) {
        self.pensions.entry(worker).or_default().push(pension);
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
        match self.overseas.insert((worker, quarter), decision) {
            Some(before) if before != decision => Err(Error::from(ErrorKind::ContradictoryDecisions(quarter))),
            _ => Ok(()),
        }
    }

    /// Adds an employer to the directory, with every number by which it is known.
    pub fn add_employer(&mut self, numbers: EmployerNumbers) {
        self.employers.push(numbers);
    }

    /// Reads the table `student_counters`: NDJSON with `worker` (SSIN), `year`, `hoursLeft` and `at` (a moment).
    ///
    /// # Errors
    ///
    /// A malformed line is an error that names the file (as the caller calls it), the line and what is wrong with it.
    ///
    /// ```
    /// use dimona::facts::FactBook;
    /// let table = r#"{"worker":"07062100469","year":2026,"hoursLeft":480,"at":"2026-05-01T09:00:00+02:00"}"#;
    /// let mut facts = FactBook::new();
    /// facts.read_student_counters("student_counters.ndjson", table.as_bytes())?;
    /// assert!(!facts.is_empty());
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn read_student_counters(&mut self, file: &str, input: impl BufRead) -> Result<(), Error> {
        lines(file, input, |line| self.student_counter_line(&line))
    }

    fn student_counter_line(&mut self, line: &Line<'_>) -> Result<(), Error> {
        let row: StudentCounterLine = line.parse()?;
        let worker = row.worker.parse().map_err(|fault| line.field("worker", fault))?;
        let at = Moment::parse(&row.at).map_err(|fault| line.field("at", fault))?;
        if !(2012..=9999).contains(&row.year) {
            return Err(line.field("year", "is not a year from 2012 on"));
        }
        if row.hours_left > 999 {
            return Err(line.field("hoursLeft", "is above 999"));
        }
        self.add_student_counter(worker, row.year, StudentCounter { at, hours_left: row.hours_left });
        Ok(())
    }

    /// The tables that the book holds facts of, by name.
    #[must_use]
    pub fn tables(&self) -> Vec<&'static str> {
        let mut tables = Vec::new();
        if !self.careers.is_empty() {
            tables.push("careers");
        }
        if !self.sectors.is_empty() || !self.employers.is_empty() {
            tables.push("employers");
        }
        if !self.overseas.is_empty() {
            tables.push("oss_approvals");
        }
        if !self.pensions.is_empty() {
            tables.push("pensions");
        }
        if !self.student_counters.is_empty() {
            tables.push("student_counters");
        }
        tables
    }

    /// The error for a file that is not a table of facts.
    ///
    /// # Errors
    ///
    /// When the name is not that of a table that this crate reads.
    pub fn known_table(name: &str) -> Result<(), Error> {
        match name {
            "student_counters" => Ok(()),
            other => Err(Error::from(ErrorKind::UnknownTable(other.into()))),
        }
    }
}

impl StudentCounters for FactBook {
    fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter> {
        let Some(counters) = self.student_counters.get(&(worker, year)) else { return Known::Unknown };
        let upto = at.map_or(counters.len(), |at| counters.partition_point(|of| of.at <= at));
        counters[..upto].last().copied().into()
    }
}

impl Careers for FactBook {
    fn career(&self, worker: Ssin, quarter: Quarter) -> Known<&[CareerEntry]> {
        self.careers.get(&(worker, quarter)).map(Vec::as_slice).into()
    }
}

impl Pensions for FactBook {
    fn pensions(&self, worker: Ssin) -> Known<&[Pension]> {
        self.pensions.get(&worker).map(Vec::as_slice).into()
    }
}

impl OverseasApprovals for FactBook {
    fn overseas_decision(&self, worker: Ssin, quarter: Quarter) -> Known<OverseasDecision> {
        self.overseas.get(&(worker, quarter)).copied().into()
    }
}

impl EmployerDirectory for FactBook {
    fn is_same_employer(&self, one: &EmployerNumbers, other: &EmployerNumbers) -> Known<bool> {
        let place = |numbers: &EmployerNumbers| self.employers.iter().position(|of| of.same_as(numbers) == Some(true));
        match (place(one), place(other)) {
            (Some(one), Some(other)) => Known::Known(one == other),
            _ => Known::Unknown,
        }
    }
}

impl EmployerSectors for FactBook {
    fn sector(&self, employer: &EmployerNumbers, _quarter: Quarter) -> Known<Sector> {
        self.sectors.iter().rev().find(|(of, _)| of.same_as(employer) == Some(true)).map(|(_, sector)| *sector).into()
    }
}
