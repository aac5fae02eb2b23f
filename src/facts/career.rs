//! Careers: what a worker did in a quarter.

use super::agency::is_agency;
use super::fraction::Fraction;
use super::registers::Facts;
use super::same_employer::SameEmployer;
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::time::Quarter;
use crate::words::facts;

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

/// What became of a proof of something that the NSSO's own data do not show. A match may be exhaustive: it has answered or not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Proof {
    /// It can be shown to the NSSO, which has not answered.
    Unanswered,
    /// The NSSO has accepted it.
    Accepted,
    /// The NSSO has refused it.
    Refused,
}

/// Part of a worker's career in one quarter: one kind of work at one employer.
///
/// ```
/// use dimona::declaration::message::EmployerNumbers;
/// use dimona::facts::{CareerEntry, Fraction, Proof, WorkKind};
/// let abroad = CareerEntry::new(WorkKind::Foreign, EmployerNumbers::NONE, Some(Fraction::ONE))?;
/// assert_eq!(abroad.with_proof(Proof::Accepted)?.proof(), Some(Proof::Accepted));
/// // Of no work at all there is no volume.
/// assert!(CareerEntry::new(WorkKind::None, EmployerNumbers::NONE, Some(Fraction::ONE)).unwrap_err().is_fact());
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CareerEntry {
    kind: WorkKind,
    employer: EmployerNumbers,
    volume: Option<Fraction>,
    regime: Option<WorkRegime>,
    proof: Option<Proof>,
    most_days: Option<u16>,
    most_hours: Option<u16>,
}

/// More hours than this nobody has in a quarter who works full-time in one job.
pub(super) const MOST_HOURS_OF_FULL_TIME: u16 = 700;

impl CareerEntry {
    /// So much work of this kind at this employer: as a part of a full-time job of its sector, where that is told.
    /// [`EmployerNumbers::NONE`] where no number is told: then it is another employer than any that is told.
    ///
    /// # Errors
    ///
    /// For [`WorkKind::None`] with a volume.
    pub fn new(kind: WorkKind, employer: EmployerNumbers, volume: Option<Fraction>) -> Result<Self, Error> {
        if kind == WorkKind::None && volume.is_some() {
            return Err(Error::from(ErrorKind::Fact(facts::no_volume())));
        }
        Ok(CareerEntry { kind, employer, volume, regime: None, proof: None, most_days: None, most_hours: None })
    }

    /// No work at all in the quarter.
    #[must_use]
    pub fn none() -> Self {
        let employer = EmployerNumbers::NONE;
        let (volume, regime, proof) = (None, None, None);
        CareerEntry { kind: WorkKind::None, employer, volume, regime, proof, most_days: None, most_hours: None }
    }

    /// The same with the regime of the contract.
    ///
    /// # Errors
    ///
    /// For [`WorkKind::None`].
    pub fn with_regime(self, regime: WorkRegime) -> Result<Self, Error> {
        if self.kind == WorkKind::None {
            return Err(Error::from(ErrorKind::Fact(facts::no_regime())));
        }
        Ok(CareerEntry { regime: Some(regime), ..self })
    }

    /// The same, done on so many calendar days of the quarter at most.
    ///
    /// ```
    /// use dimona::declaration::message::EmployerNumbers;
    /// use dimona::facts::{CareerEntry, Fraction, WorkKind, WorkSum};
    /// let work = CareerEntry::new(WorkKind::Occasional, EmployerNumbers::NONE, Fraction::new(12, 66))?.with_most_days(12);
    /// assert_eq!(WorkSum::of(&work).most_days, Some(12));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn with_most_days(self, days: u16) -> Self {
        CareerEntry { most_days: Some(days), ..self }
    }

    /// The same, of so many hours at most.
    ///
    /// ```
    /// use dimona::declaration::message::EmployerNumbers;
    /// use dimona::facts::{CareerEntry, Fraction, WorkKind};
    /// let work = CareerEntry::new(WorkKind::Student, EmployerNumbers::NONE, Fraction::new(120, 494))?.with_most_hours(120);
    /// assert_eq!(work.most_hours(), Some(120));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn with_most_hours(self, hours: u16) -> Self {
        CareerEntry { most_hours: Some(hours), ..self }
    }

    /// The same with a proof for work that the DmfA does not know, and what the NSSO made of it.
    ///
    /// # Errors
    ///
    /// For any kind but [`WorkKind::Foreign`] and [`WorkKind::TeacherSummer`].
    pub fn with_proof(self, proof: Proof) -> Result<Self, Error> {
        match self.kind {
            WorkKind::Foreign | WorkKind::TeacherSummer => Ok(CareerEntry { proof: Some(proof), ..self }),
            _ => Err(Error::from(ErrorKind::Fact(facts::proof_kinds()))),
        }
    }

    /// The kind of work.
    #[must_use]
    pub fn kind(&self) -> WorkKind {
        self.kind
    }

    /// The employer; [`EmployerNumbers::NONE`] where it is not told.
    #[must_use]
    pub fn employer(&self) -> EmployerNumbers {
        self.employer
    }

    /// How much of a full-time job of its sector it was; `None` where that is not told.
    #[must_use]
    pub fn volume(&self) -> Option<Fraction> {
        self.volume
    }

    /// How many hours it was at most: as they are told, otherwise by its days and by its part of a full-time quarter.
    #[must_use]
    pub fn most_hours(&self) -> Option<u16> {
        let by_days = self.most_days.map(|days| days.saturating_mul(24));
        let by_volume = self.volume.and_then(|of| {
            let hours = u128::from(of.numerator()) * u128::from(MOST_HOURS_OF_FULL_TIME);
            u16::try_from(hours.div_ceil(of.denominator().into())).ok()
        });
        self.most_hours.or_else(|| by_days.into_iter().chain(by_volume).min())
    }

    /// The regime of the contract, where it is told.
    #[must_use]
    pub fn regime(&self) -> Option<WorkRegime> {
        self.regime
    }

    /// The proof for work that the DmfA does not know, where there is one.
    #[must_use]
    pub fn proof(&self) -> Option<Proof> {
        self.proof
    }
}

/// Work of one sort at other employers in a quarter: what is alike in kind, regime and proof, summed up. That of agencies stands apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WorkSum {
    /// The kind of work.
    pub kind: WorkKind,
    /// The regime of the contracts, where it is told.
    pub regime: Option<WorkRegime>,
    /// The proof for work that the DmfA does not know, where there is one.
    pub proof: Option<Proof>,
    /// How much of a full-time job it was, where that is told; a full-time contract tells a whole one. `None` when the sum
    /// cannot be held exactly.
    pub volume: Option<Fraction>,
    /// The same, each entry counted up to four fifths.
    pub up_to_four_fifths: Option<Fraction>,
    /// The entries whose volume is not told.
    pub untold: u64,
    /// On how many calendar days it was done at most; `None` where of some of it that is not told.
    pub most_days: Option<u64>,
    /// Whether some of it may be work at the employer that is left out: two numbers could not be compared.
    pub unsure: bool,
    /// Whether of some of it no employer is told, so that it may be work at the employer that is left out.
    pub unnamed: bool,
    /// At whom it was done, where all of it tells the same numbers of one employer.
    pub employer: Option<EmployerNumbers>,
    /// Whether it was done for employers whom the directory has under the joint committee of agencies (322) in the quarter.
    pub for_agency: bool,
}

impl WorkSum {
    /// One entry, at an employer that is another for certain and no agency.
    #[must_use]
    pub fn of(entry: &CareerEntry) -> Self {
        let full_time = (entry.regime == Some(WorkRegime::FullTime)).then_some(Fraction::ONE);
        let told = entry.volume.or(full_time);
        let volume = told.unwrap_or(Fraction::ZERO);
        WorkSum {
            kind: entry.kind,
            regime: entry.regime,
            proof: entry.proof,
            volume: Some(volume),
            up_to_four_fifths: Some(volume.min(Fraction::FOUR_FIFTHS)),
            untold: told.is_none().into(),
            most_days: entry.most_days.map(Into::into),
            unsure: false,
            unnamed: false,
            employer: Some(entry.employer).filter(|of| !of.is_none()),
            for_agency: false,
        }
    }
}

/// Shows what of these entries is work at this employer for certain, entry by entry.
pub(super) fn each_at<F: Facts + ?Sized>(
    facts: &F,
    (entries, quarter): (&[CareerEntry], Quarter),
    employer: &EmployerNumbers,
    each: &mut dyn FnMut(WorkSum),
) {
    let employer = SameEmployer::new(facts, employer);
    let here = entries.iter().filter(|of| !of.employer.is_none() && employer.is(&of.employer) == Some(true));
    here.for_each(|entry| {
        each(WorkSum { for_agency: is_agency(facts, &entry.employer, quarter), ..WorkSum::of(entry) });
    });
}

/// Shows what of these entries is not work at this employer, entry by entry. An employer of whom no number is told is another
/// one, and so is one whose numbers cannot be compared.
pub(super) fn each_elsewhere<F: Facts + ?Sized>(
    facts: &F,
    (entries, quarter): (&[CareerEntry], Quarter),
    employer: &EmployerNumbers,
    each: &mut dyn FnMut(WorkSum),
) {
    let employer = (!employer.is_none()).then(|| SameEmployer::new(facts, employer));
    for entry in entries {
        let same = match &employer {
            Some(employer) if !entry.employer.is_none() => employer.is(&entry.employer),
            _ => Some(false),
        };
        if same != Some(true) {
            let unnamed = employer.is_some() && entry.employer.is_none();
            let for_agency = is_agency(facts, &entry.employer, quarter);
            each(WorkSum { unsure: same.is_none(), unnamed, for_agency, ..WorkSum::of(entry) });
        }
    }
}
