//! The rules of student work, one fault a file.

mod article_17_hours_on_student_quota;
mod late_student_beside_timely_one;
mod pensioner_as_student;
mod student_a_year_with_employer;
mod student_at_training_employer;
mod student_below_minimum_age;
mod student_contract_longer_than_a_year;
mod student_quota_exceeded;
mod study_not_main_activity;
mod update_of_late_period;
use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, Declarations};
use crate::id::WorkerType;
use crate::judgement::Rule;

/// The declarations of which the right is judged.
const WITH_RIGHT: [Kind; 2] = [Kind::In, Kind::Update];

/// The student work as it stands after such a declaration. What an IN must meet, an UPDATE of its period must meet too.
fn student_work<'a>(case: &Case<'a>) -> Option<&'a Content> {
    case.after.filter(|of| WITH_RIGHT.contains(&case.row.kind) && of.worker_type == Some(WorkerType::Stu))
}

/// Every rule, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(article_17_hours_on_student_quota::Article17HoursOnStudentQuota),
        Box::new(late_student_beside_timely_one::LateStudentBesideTimelyOne),
        Box::new(pensioner_as_student::PensionerAsStudent),
        Box::new(student_a_year_with_employer::StudentAYearWithEmployer),
        Box::new(student_at_training_employer::StudentAtTrainingEmployer),
        Box::new(student_below_minimum_age::StudentBelowMinimumAge),
        Box::new(student_contract_longer_than_a_year::StudentContractLongerThanAYear),
        Box::new(student_quota_exceeded::StudentQuotaExceeded),
        Box::new(study_not_main_activity::StudyNotMainActivity),
        Box::new(update_of_late_period::UpdateOfLatePeriod),
    ]
}
