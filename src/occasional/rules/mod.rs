//! The rules of occasional work, one fault a file.

mod horeca_employer_days_exceeded;
mod horeca_worker_days_exceeded;
use crate::declaration::rule::{Declarations, EmployerRule};
use crate::judgement::Rule;

/// Every rule on employers, sorted by name.
pub(super) fn employer_rules() -> Vec<Box<dyn EmployerRule>> {
    vec![Box::new(horeca_employer_days_exceeded::HorecaEmployerDaysExceeded)]
}

/// Every rule on the register, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![Box::new(horeca_worker_days_exceeded::HorecaWorkerDaysExceeded)]
}
