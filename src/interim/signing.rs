//! Whether the contracts of a relation were signed in time.

use chrono::NaiveDate;

use super::relation::Relation;
use crate::judgement::Need;

/// Whether the contract of a relation was signed in time. A declaration never stands for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Signed {
    /// It was signed in time.
    InTime,
    /// An electronic contract that need not be signed yet when work began: intent, draft, begin as drafted, and a Dimona in time.
    ElectronicException,
    /// Work has not begun, and it is planned that it is signed behind the day on which somebody looks.
    NotYet,
    /// It was signed late.
    Late {
        /// Whether an electronic contract may be signed later, but for the Dimona, which was late.
        for_the_dimona: bool,
    },
    /// That is not known: for want of this, or because no contract is given that tells it.
    Unknown(Option<Need>),
}

impl Signed {
    /// The name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Signed::InTime => "in-time",
            Signed::ElectronicException => "electronic-exception",
            Signed::NotYet => "not-yet",
            Signed::Late { .. } => "late",
            Signed::Unknown(_) => "unknown",
        }
    }

    /// Of several contracts the one for which this is the highest tells.
    fn weight(self) -> u8 {
        match self {
            Signed::InTime => 0,
            Signed::ElectronicException => 1,
            Signed::Unknown(None) => 2,
            Signed::Unknown(Some(_)) => 3,
            Signed::NotYet => 4,
            Signed::Late { .. } => 5,
        }
    }
}

/// One of the contracts of a relation, and whether it was signed in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct SignedContract {
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day; `None` where none is told.
    pub end: Option<NaiveDate>,
    /// Whether it was signed in time.
    pub signed: Signed,
    /// When it was signed, where that is told.
    pub signed_on: Option<NaiveDate>,
    /// Of one that was signed late: the term in which the worker may leave.
    pub(super) term: Option<Term>,
}

/// The term in which a worker may leave a contract that was signed late, without notice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Term {
    /// How many days it lasts.
    pub(super) within: u16,
    /// Its last day for certain. The sources count days "of the start", and do not say whether that is the first of them.
    pub(super) certain: NaiveDate,
    /// The last day that it may have.
    pub(super) possible: NaiveDate,
}

/// Whether a worker may leave a contract that was signed late without notice, on the day on which somebody looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Leave {
    /// Within so many days of the start: up to this one.
    Until(u16, NaiveDate),
    /// The days end between these two: it is not known.
    Open(u16, NaiveDate, NaiveDate),
    /// No longer: the days ended on this one at the latest.
    Ended(u16, NaiveDate),
}

impl Leave {
    fn of(Term { within, certain, possible }: Term, on: NaiveDate) -> Leave {
        if on <= certain {
            Leave::Until(within, certain)
        } else if on <= possible {
            Leave::Open(within, certain, possible)
        } else {
            Leave::Ended(within, possible)
        }
    }
}

impl Relation {
    /// Takes these as its contracts: the worst of them tells.
    pub(super) fn sign(
        &mut self,
        mut contracts: Vec<SignedContract>,
        on: NaiveDate,
        days_of: impl Fn(&SignedContract) -> Vec<NaiveDate>,
    ) {
        contracts.sort_by_key(|of| (of.start, of.end, of.signed_on));
        let Some(worst) = contracts.iter().max_by_key(|of| of.signed.weight()) else { return };
        let is_late = matches!(worst.signed, Signed::Late { .. });
        let concerned = || contracts.iter().filter(|of| of.signed.weight() == worst.signed.weight());
        let is_for_the_dimona = |of: &SignedContract| of.signed == (Signed::Late { for_the_dimona: true });
        self.signed = if is_late {
            Signed::Late { for_the_dimona: concerned().all(is_for_the_dimona) }
        } else {
            // The first tells what is missing.
            concerned().next().map_or(worst.signed, |of| of.signed)
        };
        let first = concerned().next().and_then(|of| of.signed_on);
        self.signed_on = first.filter(|_| concerned().all(|of| of.signed_on == first));
        if concerned().count() < contracts.len() {
            self.signed_for = concerned().flat_map(days_of).collect();
            self.signed_for.sort_unstable();
            self.signed_for.dedup();
        }
        // Of several the shortest term is certain, and the longest is possible.
        let terms = concerned().filter_map(|of| of.term);
        let term = terms.reduce(|one, other| Term {
            certain: one.certain.min(other.certain),
            possible: one.possible.max(other.possible),
            ..one
        });
        self.leave = term.filter(|_| is_late).map(|term| Leave::of(term, on));
        self.contracts = contracts;
    }
}
