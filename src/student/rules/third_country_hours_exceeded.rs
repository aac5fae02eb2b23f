#![doc = include_str!("../../../fixtures/cases/student/third-country-hours-exceeded.md")]

use crate::declaration::register::Content;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::Nationality;
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::beside::work_beside;
use crate::student::rules::{scope, student_work};
use crate::student::studies::{Contradiction, Studies};
use crate::student::weekly::{Weekly, by_week};
use crate::student::{REGIME, hours_to_declare};
use crate::texts;

/// A student from outside the EEA works more hours a week in term than may be worked without a permit.
pub(super) struct ThirdCountryHoursExceeded;

numbers! {
    /// The planned hours, how many may be planned over these weeks, and how many in one of them.
    struct Hours { planned: u16 = "plannedHours", most: u16 = "mostHours", week: u16 = "hoursOfWeek" }
}

const META: RuleMeta = RuleMeta::new(
    "third-country-hours-exceeded",
    Side::Right,
    LegalRef::seen("payroll offices on students from outside the EEA: 20 hours a week in term, no permit in school holidays")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Hours::NUMBERS,
        what: "a student from outside the EEA works too many hours a week in term[: {plannedHours|hour is|hours are} planned]\
            [, of {mostHours} that these weeks may have][ at {hoursOfWeek} a week]",
        because: "the work at every employer counts together",
        action: "work no more a week than that[, and lower the plan by an UPDATE until {planBy}][; the plan could be lowered until {planWasBy}, and no more]; or work in school holidays",
        before: "plan fewer hours: lower the plan by an UPDATE before the week begins, or cancel it until {by}; or work in school holidays",
        ended: "look up whether a permit allowed the hours above[; what was not worked is taken off by an UPDATE until {planBy}][; what was not worked could be taken off until {planWasBy}, and no more]; plan fewer in the weeks to come, or work in school holidays",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.forbids_work()
.only_with(&[Need::Studies])
.by_order()
.at(Zone::PlannedHours);

impl Rule<Declarations> for ThirdCountryHoursExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let Some(studies) = Studies::told(case, worker) else { return Outcome::NotApplicable };
        let law = &case.law.student;
        let question = case.law.on(content.start_date);
        let Some(week) = law.third_country_weekly_hours.at(question).value().copied() else {
            return Outcome::NotApplicable;
        };
        match studies.nationality(content) {
            Ok(Some(Nationality::ThirdCountry)) => {}
            Ok(Some(Nationality::Eea)) => return Outcome::Satisfied,
            Ok(None) => return Outcome::Undetermined(Missing::of(Need::Studies)),
            Err(Contradiction) => return Outcome::Undetermined(Missing::of(Need::WorkPermit)),
        }
        let hours = hours(case, (worker, content), &studies, week);
        let least = law.third_country_credits.at(question).value().copied();
        let has_fewer = |credits: Option<u16>| credits.is_none() || credits < least;
        match hours {
            Outcome::Violated(_) => hours,
            // In the final year and in a preparatory year fewer credits will do.
            _ if studies.credits(content.start_date).is_some_and(has_fewer) => {
                Outcome::Undetermined(Missing::of(Need::WorkPermit))
            }
            hours => hours,
        }
    }
}

/// What the hours of a student come to who may work without a permit within so many a week.
fn hours(case: &Case<'_>, (worker, content): (Ssin, &Content), studies: &Studies<'_>, week: u16) -> Outcome {
    let (Some(planned), Some(weeks)) = (content.planned_hours, studies.weeks(case, content)) else {
        return Outcome::Undetermined(Missing::of(Need::HoursOfWeek));
    };
    if !weeks.has_term && !weeks.is_untold {
        return Outcome::Satisfied;
    }
    let most = weeks.most(week, 0);
    let hours = Hours { planned: Some(planned), most: (weeks.others == 0).then_some(most), week: Some(week) };
    if weeks.others == 0 && planned > most {
        return Outcome::Violated(hours.into());
    }
    let beside = work_beside(case, worker, content, None);
    match by_week(case, worker, content, studies, week) {
        Weekly::TooMany(of_week) => {
            let planned = hours_to_declare([of_week]);
            return Outcome::Violated(Hours { planned, most: None, ..hours }.into());
        }
        Weekly::Fits if beside == 0 => return Outcome::Satisfied,
        Weekly::Mixed if beside == 0 && !weeks.is_untold => {
            return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(hours.into()));
        }
        _ => {}
    }
    if planned.saturating_add(beside) <= week {
        return Outcome::Satisfied;
    }
    let need = if weeks.is_untold { Need::SchoolHolidays } else { Need::HoursOfWeek };
    Outcome::Undetermined(Missing::of(need).with(hours.into()))
}
