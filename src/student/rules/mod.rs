//! The rules of student work, one fault a file.

mod article_17_hours_on_student_quota;
mod late_student_beside_timely_one;
mod pensioner_as_student;
mod student_a_year_with_employer;
mod student_at_training_employer;
mod student_below_minimum_age;
mod student_beside_main_job;
mod student_contract_longer_than_a_year;
mod student_plan_changed_late;
mod student_quota_exceeded;
mod update_of_late_period;
use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, Types};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Rule;

/// The declarations of which the right is judged.
fn scope() -> DeclarationScope {
    DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Stu]))
}

/// The student and the work that such a declaration leaves, where the student is known.
fn student_work<'a>(case: &Case<'a>) -> Option<(Ssin, &'a Content)> {
    let work = case.declared().filter(|of| of.worker_type == Some(WorkerType::Stu))?;
    Some((work.worker?, work))
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
        Box::new(student_beside_main_job::StudentBesideMainJob),
        Box::new(student_contract_longer_than_a_year::StudentContractLongerThanAYear),
        Box::new(student_plan_changed_late::StudentPlanChangedLate),
        Box::new(student_quota_exceeded::StudentQuotaExceeded),
        Box::new(update_of_late_period::UpdateOfLatePeriod),
    ]
}
