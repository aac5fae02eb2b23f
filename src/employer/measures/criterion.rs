//! Criteria, and measures that are lists of them.

use rust_decimal::Decimal;

use super::answer::Decided;
use super::case::{Case, Told};
use crate::judgement::Reason;
use crate::law::LegalRef;
use crate::words::{Said, measures as says};

/// Whether a criterion is met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Holds {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// What it goes by is not known for this case.
    Unknown,
    /// The law has no value of this table for the case: none is put in its place, and so it says neither yes nor no.
    NoValue(&'static str),
    /// The case does not tell this member.
    Lacks(&'static str),
    /// The region that the case tells is not that of the operating seat in the directory's entry.
    RegionContradicts,
}

impl Holds {
    /// Yes or no.
    pub(super) fn of(holds: bool) -> Self {
        if holds { Holds::Yes } else { Holds::No }
    }

    /// Yes or no, of a value that a case tells.
    pub(super) fn told<T>(told: Told<T>, holds: impl FnOnce(T) -> bool) -> Self {
        match told {
            Ok(value) => Holds::of(holds(value)),
            Err(member) => Holds::Lacks(member),
        }
    }

    /// What holds by a value, where there is one.
    pub(super) fn by<T>(value: Result<T, Holds>, holds: impl FnOnce(T) -> Holds) -> Self {
        match value {
            Ok(value) => holds(value),
            Err(without) => without,
        }
    }

    /// Unknown instead of no.
    pub(super) fn or_unknown(self) -> Self {
        if self == Holds::No { Holds::Unknown } else { self }
    }

    /// Where this is met, whether the other is.
    pub(super) fn and(self, other: impl FnOnce() -> Holds) -> Self {
        if self == Holds::Yes { other() } else { self }
    }
}

/// One criterion, with what is said where it is not met.
pub(crate) struct Criterion {
    pub(super) reason: Reason,
    pub(super) holds: fn(&Case<'_>) -> Holds,
}

/// A criterion.
pub(super) const fn criterion(
    code: &'static str,
    what: fn() -> Said,
    legal: LegalRef,
    holds: fn(&Case<'_>) -> Holds,
) -> Criterion {
    Criterion { reason: Reason::new(code, what, None, legal), holds }
}

/// What a target group gives in a full quarter. A match may be exhaustive: it is a number, or what is left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amount {
    /// So many euro.
    Euro(Decimal),
    /// All basic contributions that the structural reduction leaves.
    Balance,
}

/// A measure: it is granted where all its criteria are met.
pub(crate) struct Measure {
    /// The code in the declaration of the quarter, or where none is known, a name.
    pub(super) code: fn(&Case<'_>) -> &'static str,
    pub(super) name: fn() -> Said,
    pub(super) legal: LegalRef,
    pub(super) criteria: &'static [Criterion],
    /// What it gives; `None` where nobody knows.
    pub(super) gives: fn(&Case<'_>) -> Option<Amount>,
}

impl Measure {
    /// What its criteria say together of a case: the first that is not met decides, and without one the first that is open. An employer
    /// that is active and a worker who is in service are asked for by every measure.
    pub(super) fn verdict(&'static self, case: &Case<'_>) -> Decided {
        self.decided(case, Some(&IN_SERVICE))
    }

    /// The same of the structural reduction, which no hire decides about: it is due on whatever was worked.
    pub(super) fn verdict_on_work(&'static self, case: &Case<'_>) -> Decided {
        self.decided(case, None)
    }

    fn decided(&'static self, case: &Case<'_>, last: Option<&'static Criterion>) -> Decided {
        let decided = |granted, reason, lacks, table| Decided { granted, reason, lacks, table };
        let mut open = None;
        for Criterion { reason, holds } in
            [&ACTIVE, &UNTIL_DELETION, &AGENCY].into_iter().chain(self.criteria).chain(last)
        {
            match holds(case) {
                Holds::Yes => {}
                Holds::No => return decided(Some(false), reason, None, None),
                Holds::Unknown => open = open.or(Some((reason, None, None))),
                Holds::NoValue(table) => open = open.or(Some((&PARAMETER_MISSING, None, Some(table)))),
                Holds::RegionContradicts => open = open.or(Some((&REGION_CONTRADICTS, None, None))),
                Holds::Lacks(member) => open = open.or(Some((&MEMBER_MISSING, Some(member), None))),
            }
        }
        match open {
            Some((reason, lacks, table)) => decided(None, reason, lacks, table),
            None => decided(Some(true), &GRANTED, None, None),
        }
    }
}

const ORDINARY: LegalRef = LegalRef::inferred("what is not told, or has no value, cannot be decided");

/// All criteria are met.
pub(super) static GRANTED: Reason =
    Reason::new("GRANTED", says::granted, None, LegalRef::inferred("every criterion of the measure is met"));

/// A case does not tell what a criterion goes by.
pub(super) static MEMBER_MISSING: Reason = Reason::new("MEMBER_MISSING", says::member_missing, None, ORDINARY);

/// The law has no value for the quarter.
pub(super) static PARAMETER_MISSING: Reason = NO_VALUE;

const NO_VALUE: Reason = Reason::new("PARAMETER_MISSING", says::parameter_missing, None, ORDINARY);

/// Whatever the measure: the employer was not deleted before the quarter. Who does not tell the directory's entry is taken to be active.
static ACTIVE: Criterion =
    criterion("NO_ACTIVE_EMPLOYER", says::no_active_employer, DELETED, |case| Holds::of(case.is_active_employer()));

/// Whatever the measure: nobody works for an employer that was deleted, so that more than fits until then belongs to another number.
static UNTIL_DELETION: Criterion =
    criterion("WORKED_AFTER_DELETION", says::worked_after_deletion, DELETED, |case| case.fits_deletion());

/// Whatever the measure: what is told of an agency goes with the categories of the directory's entry.
static AGENCY: Criterion =
    criterion("AGENCY_CONTRADICTS", says::agency_contradicts, AGENCIES, |case| case.fits_agency());

const AGENCIES: LegalRef = LegalRef::inferred(
    "data warehouse of the Crossroads Bank on worker codes, and NSSO rate files 2026/3, on the categories of agencies",
);

/// The region of the case is not that of the operating seat.
static REGION_CONTRADICTS: Reason = Reason::new("REGION_CONTRADICTS", says::region_contradicts, None, OPERATING_SEAT);

/// Where the region of a measure is told.
pub(super) const OPERATING_SEAT: LegalRef = LegalRef::memory(
    "deliberation 07/039 of 03-07-2007 lists the address of the operating seat; in which region a municipality lies is from memory",
);

/// What the date of deletion says of measures.
pub(super) const DELETED: LegalRef = LegalRef::inferred(
    "deliberation 07/039 of 03-07-2007 lists the date of deletion; what it says of measures follows",
);

/// Whatever the target group or allowance: the hire does not come after the quarter. Who does not tell it is taken to be in service.
static IN_SERVICE: Criterion = criterion(
    "NOT_YET_HIRED",
    says::not_yet_hired,
    LegalRef::inferred("what is given for a hire is not given before it"),
    |case| Holds::of(case.is_in_service()),
);

/// In which regions a code of the declaration of the quarter is used.
pub(super) const LEVELS: LegalRef = LegalRef::seen("DmfA, annex 4, as an open payroll program has it");

/// What no source of a measure tells.
pub(super) const NOT_FOUND: LegalRef = LegalRef::inferred("no source that was read tells it");

/// No source of a measure tells whether it is given in the public sector.
pub(super) const PRIVATE: Criterion =
    criterion("PUBLIC_SECTOR_UNCERTAIN", says::public_uncertain, NOT_FOUND, |case| case.is_private().or_unknown());

/// No source of a measure tells whether it is for students, flexi-jobbers, apprentices and casual workers.
pub(super) const USUAL_WORK: Criterion =
    criterion("WORKER_UNCERTAIN", says::worker_uncertain, NOT_FOUND, |case| case.is_usual_work());

/// Which amount goes with the measure was read in no source, so that nothing is granted on it.
pub(super) const AMOUNT_FROM_MEMORY: Criterion = criterion(
    "AMOUNT_FROM_MEMORY",
    says::amount_from_memory,
    LegalRef::memory("which amount goes with the measure"),
    |_| Holds::Unknown,
);

/// A criterion that asks whether the law has this value for the case.
pub(super) const fn has_value(holds: fn(&Case<'_>) -> Holds) -> Criterion {
    Criterion { reason: NO_VALUE, holds }
}
