//! The rules of student work, one fault a file.

mod late_student_beside_timely_one;
mod student_quota_exceeded;
mod update_of_late_period;
use crate::declaration::rule::Declarations;
use crate::judgement::Rule;

/// Every rule, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(late_student_beside_timely_one::LateStudentBesideTimelyOne),
        Box::new(student_quota_exceeded::StudentQuotaExceeded),
        Box::new(update_of_late_period::UpdateOfLatePeriod),
    ]
}
