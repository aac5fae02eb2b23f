//! One small trait for each register of facts.

use std::str::FromStr;

use chrono::NaiveDate;

use super::fraction::Fraction;
use super::known::Known;
use crate::declaration::message::EmployerNumbers;
use crate::error::Error;
use crate::id::Ssin;
use crate::time::{Moment, Quarter, parse_date};

/// What Student@work says of a student at one moment.
///
/// Everything booked before that moment is contained in it, at every employer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StudentCounter {
    /// When the counter was read.
    pub at: Moment,
    /// Hours that were left.
    pub hours_left: u16,
}

/// Student counters: how many hours of a year were left.
pub trait StudentCounters {
    /// The newest counter of this student and year that was read at this moment or before; without a moment, the newest.
    fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter>;
}

/// The sectors that mattered in the quarters whose student hours did not count.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Sector {
    /// Care, vaccination and tracing centres included.
    Care,
    /// Education.
    Education,
    /// Any other.
    Other,
}

/// The sectors of employers.
pub trait EmployerSectors {
    /// The sector of this employer in a quarter; for agency work, ask for the user.
    fn sector(&self, employer: &EmployerNumbers, quarter: Quarter) -> Known<Sector>;
}

/// The kinds of work, and of its absence, that a career knows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum WorkKind {
    /// Paid by an employer: work, holidays, guaranteed pay.
    Ordinary,
    /// An unpaid suspension that the DmfA shows: sickness, maternity, temporary unemployment.
    Suspension,
    /// A period covered by severance pay.
    Severance,
    /// A flexi-job.
    FlexiJob,
    /// A student job at the solidarity rate.
    Student,
    /// Occasional work (EXT).
    Occasional,
    /// An apprenticeship in alternating training.
    Apprentice,
    /// Work of young people who are subject to part-time compulsory education.
    CompulsoryEducation,
    /// Net overtime hours in horeca.
    HorecaOvertime,
    /// Self-employed work.
    SelfEmployed,
    /// Unpaid leave, full-time time credit, full-time parental leave.
    UnpaidLeave,
    /// Work under the scheme of another country.
    Foreign,
    /// The deferred summer pay of temporary teachers.
    TeacherSummer,
    /// No work at all in the quarter.
    None,
}

/// The regime of a contract. A match may be exhaustive: what is not full-time is less.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum WorkRegime {
    /// Full-time.
    FullTime,
    /// Less than full-time.
    Reduced,
}

/// Part of a worker's career in one quarter: one kind of work at one employer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct CareerEntry {
    /// The kind of work.
    pub kind: WorkKind,
    /// The employer; [`EmployerNumbers::NONE`] where it is not told, and then another than any that is told.
    pub employer: EmployerNumbers,
    /// How much of a full-time job of its sector it was; `None` where that is not told.
    pub volume: Option<Fraction>,
    /// The regime of the contract, where it is told.
    pub regime: Option<WorkRegime>,
    /// Whether there is a proof that can be shown to the NSSO, for work that the DmfA does not know.
    pub proven: bool,
}

impl CareerEntry {
    /// So much work of this kind at this employer.
    #[must_use]
    pub fn new(kind: WorkKind, employer: EmployerNumbers, volume: Option<Fraction>) -> Self {
        CareerEntry { kind, employer, volume, regime: None, proven: false }
    }
}

/// Careers: what a worker did in a quarter.
pub trait Careers {
    /// The career of a worker in a quarter, complete; unknown where nobody told it. One entry of [`WorkKind::None`] says that
    /// there was no work at all.
    fn career(&self, worker: Ssin, quarter: Quarter) -> Known<&[CareerEntry]>;
}

/// The kinds of pension, and of what is taken for one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum PensionKind {
    /// A retirement pension, at the legal age or before, of whatever scheme.
    Retirement,
    /// A survivor's pension.
    Survivor,
    /// A transition allowance: no pension for flexi-jobs.
    TransitionAllowance,
    /// Unemployment with company supplement: no pension.
    CompanySupplement,
    /// No pension at all.
    None,
}

/// A pension of a worker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Pension {
    /// Its kind.
    pub kind: PensionKind,
    /// Its first day; `None` for [`PensionKind::None`].
    pub from: Option<NaiveDate>,
    /// Its last day.
    pub until: Option<NaiveDate>,
    /// Whether the Belgian pension register holds it; a foreign, international or household pension is known on proof only.
    pub in_register: bool,
}

impl Pension {
    /// A pension of this kind in the Belgian register, from this day on.
    #[must_use]
    pub fn new(kind: PensionKind, from: Option<NaiveDate>) -> Self {
        Pension { kind, from, until: None, in_register: true }
    }
}

/// Pensions.
pub trait Pensions {
    /// The pensions of a worker; unknown where nobody told them.
    fn pensions(&self, worker: Ssin) -> Known<&[Pension]>;
}

/// The NSSO's decision on work under Overseas Social Security, for one quarter. A match may be exhaustive: it says yes or no.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OverseasDecision {
    /// Approved: enough days were worked in T-3.
    Approved,
    /// Refused.
    Refused,
}

/// Decisions on work under Overseas Social Security.
pub trait OverseasApprovals {
    /// The decision for this worker and the quarter of the flexi-job; unknown where there is none.
    fn overseas_decision(&self, worker: Ssin, quarter: Quarter) -> Known<OverseasDecision>;
}

/// An employer of a directory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct EmployerIdentity {
    /// What all its numbers share, and nobody else's do, in this directory.
    pub number: u64,
    /// One number of each kind that the directory holds of it.
    pub numbers: EmployerNumbers,
}

impl EmployerIdentity {
    /// Whether both are one employer of one directory; unknown where the directory holds no number of one kind for both.
    #[must_use]
    pub fn is_same(&self, other: &EmployerIdentity) -> Known<bool> {
        if self.number == other.number {
            return Known::Known(true);
        }
        self.numbers.same_as(&other.numbers).map(|_| false).into()
    }
}

/// The employer directory.
pub trait EmployerDirectory {
    /// Who has these numbers; unknown where the directory holds none of them. The first that it holds decides.
    fn employer_identity(&self, of: &EmployerNumbers) -> Known<EmployerIdentity>;

    /// Whether both numbers are those of one employer; unknown where the directory holds one of them not.
    fn is_same_employer(&self, one: &EmployerNumbers, other: &EmployerNumbers) -> Known<bool> {
        match (self.employer_identity(one), self.employer_identity(other)) {
            (Known::Known(one), Known::Known(other)) => one.is_same(&other),
            _ => Known::Unknown,
        }
    }
}

/// When work under a contract really began. A match may be exhaustive: the hour is told or not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FirstWork {
    /// On this day; at which hour is not told.
    Day(NaiveDate),
    /// At this moment.
    Moment(Moment),
}

impl FirstWork {
    /// The day.
    ///
    /// ```
    /// use dimona::facts::FirstWork;
    /// let work: FirstWork = "2026-07-01T08:00".parse()?;
    /// assert_eq!(work.date().to_string(), "2026-07-01");
    /// assert_eq!("2026-07-01".parse::<FirstWork>()?, FirstWork::Day(work.date()));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn date(self) -> NaiveDate {
        match self {
            FirstWork::Day(date) => date,
            FirstWork::Moment(moment) => moment.date(),
        }
    }
}

impl FromStr for FirstWork {
    type Err = Error;

    /// A date as [`parse_date`] reads it, or what [`Moment::parse`] reads.
    fn from_str(text: &str) -> Result<Self, Error> {
        // A date has ten characters, and every moment more.
        let is_date = text.len() <= 10;
        Ok(if is_date { FirstWork::Day(parse_date(text)?) } else { FirstWork::Moment(Moment::parse(text)?) })
    }
}

/// A contract of a worker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Contract {
    /// The employer.
    pub employer: EmployerNumbers,
    /// Its first day.
    pub start: NaiveDate,
    /// When work really began, where it is told.
    pub first_work: Option<FirstWork>,
    /// Its last day; `None` for a contract of unlimited duration.
    pub end: Option<NaiveDate>,
    /// The regime, where it is told.
    pub regime: Option<WorkRegime>,
    /// The first day of a period of notice.
    pub notice: Option<NaiveDate>,
    /// The last day that severance pay covers.
    pub severance_until: Option<NaiveDate>,
}

impl Contract {
    /// A contract at this employer from this day on.
    #[must_use]
    pub fn new(employer: EmployerNumbers, start: NaiveDate) -> Self {
        Contract { employer, start, first_work: None, end: None, regime: None, notice: None, severance_until: None }
    }
}

/// Contracts.
pub trait Contracts {
    /// The contracts of a worker; unknown where nobody told them.
    fn contracts(&self, worker: Ssin) -> Known<&[Contract]>;
}

/// Every register of facts that the rules may ask.
pub trait Facts:
    StudentCounters + EmployerSectors + Careers + Pensions + OverseasApprovals + EmployerDirectory + Contracts + Send + Sync
{
}

impl<T> Facts for T where
    T: StudentCounters
        + EmployerSectors
        + Careers
        + Pensions
        + OverseasApprovals
        + EmployerDirectory
        + Contracts
        + Send
        + Sync
{
}
