//! What the rows of one employer in the directory come to.

use std::collections::HashSet;

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use super::days::Days;
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
    /// When it is active; a row that tells no day says nothing.
    active: Days,
    /// Whether it is a provincial or local administration.
    provincial_or_local: Told,
    /// Whether it chose Dimona for its daily registrations.
    daily_registration: Told,
    /// Whether it may declare over a secured channel only.
    secured_channel_only: Told,
    /// The sub-entities, where one row tells of them.
    sub_entities: Option<Vec<u64>>,
    /// The same, where they are many.
    many_sub_entities: HashSet<u64, RandomState>,
}

/// So many sub-entities are looked through one by one.
const FEW: usize = 32;

impl EmployerRecord {
    /// What one row says.
    pub(super) fn of(employer: &Employer) -> Self {
        let mut active = Days::default();
        if employer.active_from().or(employer.active_to()).is_some() {
            active.add(employer.active_from(), employer.active_to());
        }
        let mut record = EmployerRecord {
            active,
            provincial_or_local: Told::of(employer.provincial_or_local),
            daily_registration: Told::of(employer.daily_registration),
            secured_channel_only: Told::of(employer.secured_channel_only),
            ..EmployerRecord::default()
        };
        if let Some(numbers) = employer.sub_entities.as_deref() {
            record.add_sub_entities(numbers);
        }
        record
    }

    /// Adds what other rows say.
    pub(super) fn join(&mut self, other: EmployerRecord) {
        self.active.join(other.active);
        self.provincial_or_local.join(other.provincial_or_local);
        self.daily_registration.join(other.daily_registration);
        self.secured_channel_only.join(other.secured_channel_only);
        if let Some(theirs) = other.sub_entities {
            self.add_sub_entities(&theirs);
        }
    }

    fn add_sub_entities(&mut self, numbers: &[u64]) {
        let all = self.sub_entities.get_or_insert_default();
        all.extend(numbers);
        if all.len() > FEW {
            let is_new = self.many_sub_entities.is_empty();
            self.many_sub_entities.extend(if is_new { all } else { numbers });
        }
    }

    /// Whether it is active on a day; `None` where no row tells a day.
    pub(super) fn is_active(&self, day: NaiveDate) -> Option<bool> {
        (!self.active.is_empty()).then(|| self.active.holds(day))
    }

    /// Whether it is a provincial or local administration; `None` where no row tells, and where two contradict each other.
    pub(super) fn is_provincial_or_local(&self) -> Option<bool> {
        self.provincial_or_local.answer()
    }

    /// Whether it chose Dimona for its daily registrations; `None` where no row tells, and where two contradict each other.
    pub(super) fn registers_daily(&self) -> Option<bool> {
        self.daily_registration.answer()
    }

    /// Whether it may declare over a secured channel only; `None` where no row tells, and where two contradict each other.
    pub(super) fn is_bound_to_secured_channel(&self) -> Option<bool> {
        self.secured_channel_only.answer()
    }

    /// What two rows tell differently, as its column is called.
    pub(super) fn contradiction(&self) -> Option<&'static str> {
        let told = [
            ("provincialOrLocal", self.provincial_or_local),
            ("dailyRegistration", self.daily_registration),
            ("securedChannelOnly", self.secured_channel_only),
        ];
        told.into_iter().find(|(_, told)| told.yes && told.no).map(|(column, _)| column)
    }

    /// The sub-entities; `None` where no row tells of them.
    pub(super) fn sub_entities(&self) -> Option<&[u64]> {
        self.sub_entities.as_deref()
    }

    /// Whether this is one of the sub-entities; `None` where no row tells of them.
    pub(super) fn has_sub_entity(&self, number: u64) -> Option<bool> {
        let all = self.sub_entities()?;
        Some(if all.len() > FEW { self.many_sub_entities.contains(&number) } else { all.contains(&number) })
    }
}

/// Which answers rows give to one question.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Told {
    yes: bool,
    no: bool,
}

impl Told {
    fn of(answer: Option<bool>) -> Self {
        Told { yes: answer == Some(true), no: answer == Some(false) }
    }

    fn join(&mut self, other: Told) {
        *self = Told { yes: self.yes || other.yes, no: self.no || other.no };
    }

    fn answer(self) -> Option<bool> {
        (self.yes != self.no).then_some(self.yes)
    }
}
