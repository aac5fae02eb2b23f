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
use crate::student::beside::{minutes_in_week, work_beside};
use crate::student::studies::{Studies, last_day, whole_weeks, within};
use crate::student::weekly::{InTerm, fits, in_term};
use crate::texts;

/// Work that is no student work, of a student from outside the EEA, in weeks of term: alone, or beside student work.
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
        what: "this work lies in weeks of term of a student from outside the EEA[, who works as a student from {studentStartDate} on]\
            [ (period {studentPeriodId})][; {hoursOfWeek|hour|hours} a week is the most, at all employers together]",
        action: "plan no week above the limit, the hours of all work included",
    },
)
.only_with(&[Need::Studies])
.by_order()
.at(Zone::WorkerType)
.told_before_hiring();

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
        let Some(studies) = Studies::told(case, worker) else { return Outcome::NotApplicable };
        // Hardly anybody has student work too.
        if !case.register.worker_types(worker).meets(Types::of(STUDENTS)) {
            return alone(case, worker, work, &studies).unwrap_or(Outcome::NotApplicable);
        }
        let (from, to) = whole_weeks(work.start_date, last_day(work));
        let mut found = None;
        case.look_through(worker, from, work.end_date.map(|_| to), &mut |period| {
            if !period.cancelled && period.content.worker_type == Some(WorkerType::Stu) {
                found = beside(case, worker, (work, period), &studies);
            }
            if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        found.or_else(|| alone(case, worker, work, &studies)).unwrap_or(Outcome::Satisfied)
    }
}

/// What is wrong with the hours of this work, or open of them, where no student work decides.
fn alone(case: &Case<'_>, worker: Ssin, work: &Content, studies: &Studies<'_>) -> Option<Outcome> {
    let is_certain = studies.makes_student(work)?;
    let week = *case.law.student.third_country_weekly_hours.at(case.law.on(work.start_date)).value()?;
    if !matches!(studies.nationality(work), Ok(Some(Nationality::ThirdCountry))) {
        return None;
    }
    let evidence = of_week(case, Student { start: None, period: None, week: Some(week) });
    let open = |need| Some(Outcome::Undetermined(Missing::of(need).with(evidence)));
    match in_term(case, worker, work, studies, week) {
        InTerm::Fits => None,
        InTerm::TooMany if is_certain => Some(Outcome::Violated(evidence)),
        InTerm::TooMany => open(Need::StudyDays),
        InTerm::Open(need) => open(need),
    }
}

/// The numbers of a finding, at the zone that the declaration has.
fn of_week(case: &Case<'_>, told: Student) -> Evidence {
    let zone = if case.row.kind == Kind::In { Zone::WorkerType } else { Zone::DimonaUpdate };
    Evidence::from(told).at(zone)
}

/// What is wrong with the hours of one student's work, or open of them, with this work beside it.
fn beside(
    case: &Case<'_>,
    worker: Ssin,
    (work, period): (&Content, &Period),
    studies: &Studies<'_>,
) -> Option<Outcome> {
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
    let together = work_beside(case, worker, student, Some(work));
    if together <= week || fits(case, worker, (work, student), together, week) {
        return None;
    }
    let need = if weeks.is_some_and(|of| of.is_untold) { Need::SchoolHolidays } else { Need::HoursOfWeek };
    let evidence = of_week(case, Student { start: Some(student.start_date), period: period.id, week: Some(week) });
    if is_too_much(case, worker, (work, student), studies, week) {
        return Some(Outcome::Violated(evidence));
    }
    Some(Outcome::Undetermined(Missing::of(need).with(evidence)))
}

/// Whether the week of term in which all of this work lies has too many hours for certain.
fn is_too_much(
    case: &Case<'_>,
    worker: Ssin,
    (work, student): (&Content, &Content),
    studies: &Studies<'_>,
    week: u16,
) -> bool {
    let (from, to) = whole_weeks(work.start_date, work.start_date);
    let is_term = || studies.weeks(case, &within(student, from, to)).is_some_and(|of| of.term > 0 && of.others == 0);
    work.end_date.is_some_and(|end| end <= to)
        && minutes_in_week(case, worker, student, Some(work), (from, to)) > week.saturating_mul(60)
        && is_term()
}
