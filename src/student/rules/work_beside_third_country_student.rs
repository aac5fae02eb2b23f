#![doc = include_str!("../../../fixtures/cases/student/work-beside-third-country-student.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Period};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::Nationality;
use crate::id::{PeriodId, Ssin, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::beside::work_beside;
use crate::student::studies::{Studies, last_day, whole_weeks, within};
use crate::texts;

/// Other work that is declared after student work of somebody from outside the EEA, in the same weeks of term.
pub(super) struct WorkBesideThirdCountryStudent;

numbers! {
    /// The first day of the student work, its Dimona period, and how many hours a week may be worked.
    struct Student { start: NaiveDate = "studentStartDate", period: PeriodId = "studentPeriodId", week: u16 = "hoursOfWeek" }
}

const META: RuleMeta = RuleMeta::new(
    "work-beside-third-country-student",
    Side::Advice,
    LegalRef::seen("payroll offices on students from outside the EEA: 20 hours a week in term, no permit in school holidays")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Student::NUMBERS,
        what: "this work lies in weeks of term in which a student from outside the EEA works[: from {studentStartDate} on]\
            [ (period {studentPeriodId})][; {hoursOfWeek|hour|hours} a week is the most, at all employers together]",
        action: "plan no week above the limit, the hours as a student included",
    },
)
.only_with(&[Need::Studies])
.by_order()
.at(Zone::WorkerType);

const STUDENTS: [WorkerType; 1] = [WorkerType::Stu];

impl Rule<Declarations> for WorkBesideThirdCountryStudent {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::ALL.without(Types::of(STUDENTS)))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(work) = case.declared() else { return Outcome::NotApplicable };
        let Some(worker) = work.worker.filter(|_| work.worker_type != Some(WorkerType::Stu)) else {
            return Outcome::NotApplicable;
        };
        // Hardly anybody is a student too.
        if !case.register.worker_types(worker).meets(Types::of(STUDENTS)) {
            return Outcome::NotApplicable;
        }
        let Some(studies) = Studies::told(case, worker) else { return Outcome::NotApplicable };
        let (from, to) = whole_weeks(work.start_date, last_day(work));
        let mut open = None;
        case.look_through(worker, from, work.end_date.map(|_| to), &mut |period| {
            if !period.cancelled && period.content.worker_type == Some(WorkerType::Stu) {
                open = beside(case, worker, (work, period), &studies);
            }
            if open.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        open.map_or(Outcome::Satisfied, Outcome::Undetermined)
    }
}

/// What is open of the hours of one student's work, with this work beside it.
fn beside(
    case: &Case<'_>,
    worker: Ssin,
    (work, period): (&Content, &Period),
    studies: &Studies<'_>,
) -> Option<Missing> {
    let student = &period.content;
    let week = *case.law.student.third_country_weekly_hours.at(case.law.on(student.start_date)).value()?;
    if !matches!(studies.nationality(student), Ok(Some(Nationality::ThirdCountry))) {
        return None;
    }
    let end = work.end_date.unwrap_or(NaiveDate::MAX);
    let (from, to) = whole_weeks(work.start_date, end.min(last_day(student)).max(work.start_date));
    let weeks = studies.weeks(case, &within(student, from, to));
    if weeks.is_some_and(|of| !of.has_term && !of.is_untold) {
        return None;
    }
    // The hours of the student work itself are in the register, as all others are.
    if work_beside(case, worker, student, Some(work)) <= week {
        return None;
    }
    let need = if weeks.is_some_and(|of| of.is_untold) { Need::SchoolHolidays } else { Need::HoursOfWeek };
    let told = Student { start: Some(student.start_date), period: period.id, week: Some(week) };
    let zone = if case.row.kind == Kind::In { Zone::WorkerType } else { Zone::DimonaUpdate };
    Some(Missing::of(need).with(Evidence::from(told).at(zone)))
}
