//! The rules of student work, one fault a file.

mod article_17_hours_on_student_quota;
mod job_seeker_as_student;
mod late_student_beside_timely_one;
mod light_work_at_night;
mod light_work_hours_exceeded;
mod light_work_without_break;
mod light_work_without_rest;
mod pensioner_as_student;
mod planned_hours_differ_from_schedule;
mod shift_without_declaration;
mod student_a_year_with_employer;
mod student_after_studies;
mod student_at_training_employer;
mod student_below_minimum_age;
mod student_beside_main_job;
mod student_contract_longer_than_a_year;
mod student_contract_signed_late;
mod student_in_limited_curriculum;
mod student_of_fifteen_without_schooling;
mod student_plan_changed_late;
mod student_quota_exceeded;
mod third_country_hours_exceeded;
mod update_of_late_period;
mod work_beside_third_country_student;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, Types};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::student::studies::{Standing, Studies, last_day};

/// The declarations of which the right is judged.
fn scope() -> DeclarationScope {
    DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Stu]))
}

/// The student and the work that such a declaration leaves, where the student is known.
fn student_work<'a>(case: &Case<'a>) -> Option<(Ssin, &'a Content)> {
    let work = case.declared().filter(|of| of.worker_type == Some(WorkerType::Stu))?;
    Some((work.worker?, work))
}

/// Whether the student is ever, in this work, what no student may be. The same in the summer after studies that ended in June leaves it
/// open: nobody says what then becomes of that summer.
fn check_standing(
    case: &Case<'_>,
    barred: Standing,
    in_summer: Standing,
    since: impl FnOnce(NaiveDate, Option<NaiveDate>) -> Evidence,
) -> Outcome {
    let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
    let Some(studies) = Studies::told(case, worker) else { return Outcome::NotApplicable };
    let (mut first, mut is_open) = (None, false);
    studies.visit(content, &mut |day, standing| {
        is_open |= standing == in_summer;
        if standing == barred {
            first = Some(day);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    match first {
        Some(day) => {
            let free = studies.student_from(day, content).filter(|free| *free <= last_day(content));
            Outcome::Violated(since(day, free))
        }
        None if is_open => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
        None => Outcome::Satisfied,
    }
}

/// Every rule, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(article_17_hours_on_student_quota::Article17HoursOnStudentQuota),
        Box::new(job_seeker_as_student::JobSeekerAsStudent),
        Box::new(late_student_beside_timely_one::LateStudentBesideTimelyOne),
        Box::new(light_work_at_night::LightWorkAtNight),
        Box::new(light_work_hours_exceeded::LightWorkHoursExceeded),
        Box::new(light_work_without_break::LightWorkWithoutBreak),
        Box::new(light_work_without_rest::LightWorkWithoutRest),
        Box::new(pensioner_as_student::PensionerAsStudent),
        Box::new(planned_hours_differ_from_schedule::PlannedHoursDifferFromSchedule),
        Box::new(shift_without_declaration::ShiftWithoutDeclaration),
        Box::new(student_a_year_with_employer::StudentAYearWithEmployer),
        Box::new(student_after_studies::StudentAfterStudies),
        Box::new(student_at_training_employer::StudentAtTrainingEmployer),
        Box::new(student_below_minimum_age::StudentBelowMinimumAge),
        Box::new(student_beside_main_job::StudentBesideMainJob),
        Box::new(student_contract_longer_than_a_year::StudentContractLongerThanAYear),
        Box::new(student_contract_signed_late::StudentContractSignedLate),
        Box::new(student_in_limited_curriculum::StudentInLimitedCurriculum),
        Box::new(student_of_fifteen_without_schooling::StudentOfFifteenWithoutSchooling),
        Box::new(student_plan_changed_late::StudentPlanChangedLate),
        Box::new(student_quota_exceeded::StudentQuotaExceeded),
        Box::new(third_country_hours_exceeded::ThirdCountryHoursExceeded),
        Box::new(update_of_late_period::UpdateOfLatePeriod),
        Box::new(work_beside_third_country_student::WorkBesideThirdCountryStudent),
    ]
}
