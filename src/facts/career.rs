//! Careers: what a worker did in a quarter.

use super::fraction::Fraction;
use super::registers::Facts;
use super::same_employer::SameEmployer;
use crate::declaration::message::EmployerNumbers;

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

/// Work of one sort at other employers in a quarter: what is alike in kind, regime and proof, summed up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WorkSum {
    /// The kind of work.
    pub kind: WorkKind,
    /// The regime of the contracts, where it is told.
    pub regime: Option<WorkRegime>,
    /// Whether there is a proof that can be shown to the NSSO.
    pub proven: bool,
    /// How much of a full-time job it was, where that is told; a full-time contract tells a whole one. `None` when the sum
    /// cannot be held exactly.
    pub volume: Option<Fraction>,
    /// The same, each entry counted up to four fifths.
    pub up_to_four_fifths: Option<Fraction>,
    /// The entries whose volume is not told.
    pub untold: u64,
    /// Whether some of it may be work at the employer that is left out: two numbers could not be compared.
    pub unsure: bool,
}

impl WorkSum {
    /// One entry.
    pub(super) fn of(entry: &CareerEntry) -> Self {
        let full_time = (entry.regime == Some(WorkRegime::FullTime)).then_some(Fraction::ONE);
        let told = entry.volume.or(full_time);
        let volume = told.unwrap_or(Fraction::ZERO);
        WorkSum {
            kind: entry.kind,
            regime: entry.regime,
            proven: entry.proven,
            volume: Some(volume),
            up_to_four_fifths: Some(volume.min(Fraction::FOUR_FIFTHS)),
            untold: told.is_none().into(),
            unsure: false,
        }
    }
}

/// Shows what of these entries is not work at this employer, entry by entry. An employer of whom no number is told is another
/// one, and so is one whose numbers cannot be compared.
pub(super) fn each_elsewhere<F: Facts + ?Sized>(
    facts: &F,
    entries: &[CareerEntry],
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
            each(WorkSum { unsure: same.is_none(), ..WorkSum::of(entry) });
        }
    }
}
