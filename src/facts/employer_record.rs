//! What the rows of one employer in the directory come to.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::employers::Employer;
use super::known::Known;
use super::registers::Facts;
use crate::declaration::message::EmployerNumbers;
use crate::id::NssoNumber;

/// Whether an employer is a provincial or local administration: by its number, otherwise as the facts tell.
///
/// ```
/// use dimona::facts::{FactBook, Known, is_administration};
/// use dimona::id::NssoNumber;
/// assert_eq!(is_administration(&FactBook::new(), &NssoNumber::federal(43_220_065)?.into()), Known::Known(true));
/// # Ok::<(), dimona::id::IdentifierFault>(())
/// ```
#[must_use]
pub fn is_administration(facts: &dyn Facts, employer: &EmployerNumbers) -> Known<bool> {
    if employer.nsso().is_some_and(NssoNumber::is_of_administration) {
        return Known::Known(true);
    }
    facts.is_provincial_or_local(employer)
}

/// What the rows of one employer say together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct EmployerRecord {
    /// When it is active, row by row; a row that tells no day says nothing.
    active: Vec<(Option<NaiveDate>, Option<NaiveDate>)>,
    /// Which answers were given: that it is a provincial or local administration, and that it is none.
    provincial_or_local: BTreeSet<bool>,
    /// The sub-entities, where one row tells of them.
    sub_entities: Option<Vec<u64>>,
}

impl EmployerRecord {
    /// What one row says.
    pub(super) fn of(employer: &Employer) -> Self {
        let days = (employer.active_from(), employer.active_to());
        EmployerRecord {
            active: Some(days).filter(|days| *days != (None, None)).into_iter().collect(),
            provincial_or_local: employer.provincial_or_local.into_iter().collect(),
            sub_entities: employer.sub_entities.as_deref().map(<[u64]>::to_vec),
        }
    }

    /// Adds what other rows say.
    pub(super) fn join(&mut self, other: EmployerRecord) {
        self.active.extend(other.active);
        self.provincial_or_local.extend(other.provincial_or_local);
        if let Some(theirs) = other.sub_entities {
            self.sub_entities.get_or_insert_default().extend(theirs);
        }
    }

    /// Whether it is active on a day; `None` where no row tells a day.
    pub(super) fn is_active(&self, day: NaiveDate) -> Option<bool> {
        let holds = |(from, to): &(Option<NaiveDate>, Option<NaiveDate>)| {
            from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
        };
        (!self.active.is_empty()).then(|| self.active.iter().any(holds))
    }

    /// Whether it is a provincial or local administration; `None` where no row tells, and where two contradict each other.
    pub(super) fn is_provincial_or_local(&self) -> Option<bool> {
        let mut told = self.provincial_or_local.iter();
        told.next().copied().filter(|_| told.next().is_none())
    }

    /// Whether two rows contradict each other.
    pub(super) fn contradicts_itself(&self) -> bool {
        self.provincial_or_local.len() > 1
    }

    /// The sub-entities; `None` where no row tells of them.
    pub(super) fn sub_entities(&self) -> Option<&[u64]> {
        self.sub_entities.as_deref()
    }
}
