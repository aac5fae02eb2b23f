//! For which employers a register is whole.

use crate::declaration::message::EmployerNumbers;

/// For which employers a register holds every period.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Coverage {
    /// For none for certain.
    #[default]
    Nobody,
    /// For these.
    Employers(Vec<EmployerNumbers>),
    /// For every employer whose declarations are checked.
    Everybody,
}

impl Coverage {
    /// Whether every period of this employer is held. Without any number: of every employer.
    pub(super) fn covers(&self, employer: &EmployerNumbers) -> bool {
        match self {
            Coverage::Nobody => false,
            Coverage::Everybody => true,
            Coverage::Employers(list) => list.iter().any(|held| held.same_as(employer) == Some(true)),
        }
    }
}
