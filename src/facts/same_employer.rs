//! Whether two employers are one.

use super::known::Known;
use super::registers::Facts;
use crate::dimona::message::EmployerNumbers;

/// Whether two employers are one: by the directory where it holds both, otherwise by a number of one kind. `None` when
/// neither can tell.
///
/// ```
/// use dimona::dimona::message::EmployerNumbers;
/// use dimona::facts::{FactBook, same_employer};
/// use dimona::id::{EnterpriseNumber, NssoNumber};
/// let enterprise = EmployerNumbers::from(EnterpriseNumber::new(999_999_031)?);
/// let nsso = EmployerNumbers::from(NssoNumber::new(123_456_749)?);
/// assert_eq!(same_employer(&FactBook::new(), &enterprise, &nsso), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn same_employer(facts: &dyn Facts, one: &EmployerNumbers, other: &EmployerNumbers) -> Option<bool> {
    match facts.is_same_employer(one, other) {
        Known::Known(same) => Some(same),
        Known::Unknown => one.same_as(other),
    }
}
