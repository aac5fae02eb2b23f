//! The rules of occasional work, one fault a file.

mod horeca_employer_days_exceeded;
use crate::declaration::rule::EmployerRule;

/// Every rule on employers, sorted by name.
pub(super) fn employer_rules() -> Vec<Box<dyn EmployerRule>> {
    vec![Box::new(horeca_employer_days_exceeded::HorecaEmployerDaysExceeded)]
}
