//! Whether two employers are one.

use super::employers::EmployerIdentity;
use super::known::Known;
use super::registers::Facts;
use crate::declaration::message::EmployerNumbers;

/// Whether two employers are one: by the directory where it holds both, otherwise by a number of one kind. `None` when
/// neither can tell.
///
/// ```
/// use dimona::declaration::message::EmployerNumbers;
/// use dimona::facts::{FactBook, same_employer};
/// use dimona::id::{EnterpriseNumber, NssoNumber};
/// let enterprise = EmployerNumbers::from(EnterpriseNumber::new(999_999_031)?);
/// let nsso = EmployerNumbers::from(NssoNumber::new(123_456_749)?);
/// assert_eq!(same_employer(&FactBook::new(), &enterprise, &nsso), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn same_employer<F: Facts + ?Sized>(facts: &F, one: &EmployerNumbers, other: &EmployerNumbers) -> Option<bool> {
    SameEmployer::new(facts, one).is(other)
}

/// Whether the directory says that two employers are linked: one of them is told to be linked to the other, or both to a third. What
/// it does not say may be so all the same.
///
/// ```
/// use dimona::declaration::message::EmployerNumbers;
/// use dimona::facts::{Employer, FactBook, are_linked};
/// use dimona::id::EnterpriseNumber;
/// let (mother, daughter) = (EnterpriseNumber::new(999_999_031)?, EnterpriseNumber::new(999_111_183)?);
/// let mut employer = Employer::from(EmployerNumbers::from(daughter));
/// employer.linked_to = Some(mother);
/// let mut facts = FactBook::new();
/// facts.add_employer(employer);
/// assert!(are_linked(&facts, &mother.into(), &daughter.into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn are_linked<F: Facts + ?Sized>(facts: &F, one: &EmployerNumbers, other: &EmployerNumbers) -> bool {
    let links = |of: &EmployerNumbers| {
        let mut links = Vec::new();
        facts.links_of(of, &mut |linked| links.push(*linked));
        links
    };
    let same = |one: &EmployerNumbers, other: &EmployerNumbers| same_employer(facts, one, other) == Some(true);
    if same(one, other) {
        return false;
    }
    let (of_one, of_other) = (links(one), links(other));
    of_one.iter().any(|linked| same(linked, other) || of_other.iter().any(|of| same(linked, of)))
        || of_other.iter().any(|linked| same(linked, one))
}

/// One employer, to be compared with many.
#[derive(Clone, Copy)]
pub struct SameEmployer<'a, F: Facts + ?Sized = dyn Facts> {
    facts: &'a F,
    own: EmployerNumbers,
    identity: Known<EmployerIdentity>,
}

impl<'a, F: Facts + ?Sized> SameEmployer<'a, F> {
    /// This employer.
    #[must_use]
    pub fn new(facts: &'a F, own: &EmployerNumbers) -> Self {
        SameEmployer { facts, own: *own, identity: facts.employer_identity(own) }
    }

    /// Whether the other one is the same, as [`same_employer`] says.
    #[must_use]
    pub fn is(&self, other: &EmployerNumbers) -> Option<bool> {
        if self.own == *other && !self.own.is_none() {
            return Some(true);
        }
        // Who is not in the directory is known by numbers alone.
        let Known::Known(own) = &self.identity else { return self.own.same_as(other) };
        match self.facts.employer_identity(other) {
            Known::Known(identity) => match own.is_same(&identity) {
                Known::Known(same) => Some(same),
                Known::Unknown => self.own.same_as(other),
            },
            Known::Unknown => self.own.same_as(other),
        }
    }
}
