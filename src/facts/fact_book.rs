//! Facts in memory.

use std::collections::{BTreeSet, HashMap};
use std::io::BufRead;
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::career::{CareerEntry, Proof, WorkSum, each_elsewhere};
use super::career_sums::CareerSums;
use super::contract::Contract;
use super::employers::{Directory, Employer, EmployerIdentity, Number, compared_by, kinds, numbers};
use super::known::Known;
use super::pension::{Pension, PensionKind, PensionList};
use super::registers::{Facts, OverseasDecision, Sector, StudentCounter};
use super::sector::sector_of;
use super::tables::{self, TableFormat};
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::id::Ssin;
use crate::time::{Moment, Quarter};
use crate::words::facts;

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
    student_counters: HashMap<(Ssin, i32), BTreeSet<StudentCounter>>,
    // By the kinds of number that the employer was given with and each of its numbers: the last that was said, and which
    // in order it was.
    sectors: HashMap<(u8, Number), (usize, Sector)>,
    sectors_said: usize,
    careers: HashMap<(Ssin, Quarter), Vec<CareerEntry>>,
    pensions: HashMap<Ssin, PensionList>,
    overseas: HashMap<(Ssin, Quarter), OverseasDecision>,
    employers: Directory,
    contracts: HashMap<Ssin, Vec<Contract>>,
    sums: Sums,
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
    ///
    /// # Errors
    ///
    /// When another number of hours is known for this moment: of the two, nobody can say which is right.
    pub fn add_student_counter(&mut self, worker: Ssin, year: i32, counter: StudentCounter) -> Result<(), Error> {
        let known = self.student_counters.entry((worker, year)).or_default();
        let same_moment = known.range(StudentCounter { hours_left: 0, ..counter }..).next();
        if let Some(other) = same_moment.filter(|of| of.at == counter.at && **of != counter) {
            return Err(Error::from(ErrorKind::Fact(facts::contradictory_counter(other.hours_left))));
        }
        known.insert(counter);
        Ok(())
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
        self.careers.entry((worker, quarter)).or_default().push(entry);
        self.sums = Sums::default();
    }

    /// Adds a pension of a worker, or the statement that there is none.
    pub fn add_pension(&mut self, worker: Ssin, pension: Pension) {
        self.pensions.entry(worker).or_default().add(pension);
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
        let known = *self.overseas.entry((worker, quarter)).or_insert(decision);
        if known == decision { Ok(()) } else { Err(Error::from(ErrorKind::ContradictoryDecisions(quarter))) }
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

    /// What the directory holds of the employer that has one of these numbers, in the order in which it was added.
    pub fn employers(&self, numbers: &EmployerNumbers) -> impl Iterator<Item = &Employer> {
        self.employers.rows(numbers)
    }

    /// Adds a contract of a worker.
    pub fn add_contract(&mut self, worker: Ssin, contract: Contract) {
        self.contracts.entry(worker).or_default().push(contract);
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

    /// Reads the table `student_counters` in NDJSON, as [`read_table`](Self::read_table).
    ///
    /// # Errors
    ///
    /// The first malformed line.
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
        self.read_table("student_counters", file, TableFormat::Ndjson, input)
    }

    /// The tables that the book holds facts of, by name.
    #[must_use]
    pub fn tables(&self) -> Vec<&'static str> {
        let mut tables = Vec::new();
        if !self.careers.is_empty() {
            tables.push("careers");
        }
        if !self.contracts.is_empty() {
            tables.push("contracts");
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
        tables::table(name).map(|_| ())
    }
}

impl Facts for FactBook {
    fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter> {
        let Some(counters) = self.student_counters.get(&(worker, year)) else { return Known::Unknown };
        let newest = match at {
            Some(at) => counters.range(..=StudentCounter { at, hours_left: u16::MAX }).next_back(),
            None => counters.last(),
        };
        newest.copied().into()
    }

    fn sector(&self, employer: &EmployerNumbers, quarter: Quarter) -> Known<Sector> {
        let same = |others| self.sectors.get(&(others, compared_by(employer, others)?));
        let said = (1..8).filter_map(same).max_by_key(|(order, _)| order).map(|(_, sector)| *sector);
        said.or_else(|| sector_of(self.employers.rows(employer), quarter)).into()
    }

    fn career(&self, worker: Ssin, quarter: Quarter) -> Known<&[CareerEntry]> {
        self.careers.get(&(worker, quarter)).map(Vec::as_slice).into()
    }

    fn work_elsewhere(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        let Some(entries) = self.careers.get(&(worker, quarter)) else { return Known::Unknown };
        if entries.len() <= SHORT_CAREER {
            each_elsewhere(self, entries, employer, each);
        } else if let Some(sums) = self.long_careers().get(&(worker, quarter)) {
            sums.elsewhere(employer, self.employers.identity(employer), each);
        }
        Known::Known(())
    }

    fn pensions(&self, worker: Ssin) -> Known<&[Pension]> {
        self.pensions.get(&worker).map(PensionList::all).into()
    }

    fn has_pension(&self, worker: Ssin, kind: PensionKind, day: NaiveDate, proof: Option<Proof>) -> Known<bool> {
        self.pensions.get(&worker).map(|of| of.runs(kind, proof, day)).into()
    }

    fn overseas_decision(&self, worker: Ssin, quarter: Quarter) -> Known<OverseasDecision> {
        self.overseas.get(&(worker, quarter)).copied().into()
    }

    fn employer_identity(&self, of: &EmployerNumbers) -> Known<EmployerIdentity> {
        self.employers.identity(of).into()
    }

    fn employer_rows(&self, of: &EmployerNumbers, each: &mut dyn FnMut(&Employer)) {
        self.employers.rows(of).for_each(each);
    }

    fn contracts(&self, worker: Ssin) -> Known<&[Contract]> {
        self.contracts.get(&worker).map(Vec::as_slice).into()
    }
}

/// A career of so many entries is looked through; the sums of a longer one are made once.
const SHORT_CAREER: usize = 32;

type LongCareers = HashMap<(Ssin, Quarter), CareerSums>;

/// Sums that follow from the rest of a book: made when they are first asked for, because careers and the employers that they
/// name may be added in any order, and forgotten with the next change. They are no part of what a book holds.
#[derive(Debug, Default)]
struct Sums(OnceLock<LongCareers>);

impl Clone for Sums {
    fn clone(&self) -> Self {
        Sums::default()
    }
}

impl PartialEq for Sums {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl FactBook {
    fn long_careers(&self) -> &LongCareers {
        self.sums.0.get_or_init(|| {
            let long = self.careers.iter().filter(|(_, entries)| entries.len() > SHORT_CAREER);
            long.map(|(of, entries)| (*of, CareerSums::new(entries, |employer| self.employers.identity(employer))))
                .collect()
        })
    }
}
