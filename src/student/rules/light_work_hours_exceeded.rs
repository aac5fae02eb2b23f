#![doc = include_str!("../../../fixtures/cases/student/light-work-hours-exceeded.md")]

use chrono::{NaiveDate, TimeDelta};

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::fifteen::Fifteenth;
use crate::student::rules::{scope, student_work};
use crate::student::schedule::planned_work;
use crate::student::studies::last_day;
use crate::student::{REGIME, hours_to_declare};
use crate::texts;

/// A student of fifteen plans more hours than light work may have on those days.
pub(super) struct LightWorkHoursExceeded;

numbers! {
    /// The planned hours, and how many may be planned over these days at most; the day, where it is one.
    struct Hours { planned: u16 = "plannedHours", most: u16 = "mostHours", age: u16 = "age", day: NaiveDate = "day" }
}

const META: RuleMeta = RuleMeta::new(
    "light-work-hours-exceeded",
    Side::Right,
    LegalRef::seen(
        "labour act 16-03-1971, art. 7.15, from 2026-01-09: 12 hours a week in term, 40 in school holidays of a \
        week",
    )
    .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Hours::NUMBERS,
        what: "at {age} a student may work {mostHours|hour|hours} at most on these days[, and {plannedHours|is|are} planned][ on {day}]",
        because: "at {age} only light work is allowed, within hours that are few",
        action: "plan no more than that; the hours of every employer count together",
        ended: "plan no more than that in the weeks to come; of the hours that were worked, ask who supervises the labour laws",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.forbids_work()
.only_with(&[Need::Studies])
.at(Zone::PlannedHours);

impl Rule<Declarations> for LightWorkHoursExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let Some(fifteenth) = Fifteenth::of(case, worker, content) else { return Outcome::NotApplicable };
        let (Some(most), Some(planned)) = (fifteenth.most_hours(case, content), content.planned_hours) else {
            return Outcome::NotApplicable;
        };
        // Whether the work is light is open in any case: `student-below-minimum-age` says so.
        let hours =
            |planned, most, day| Hours { planned: Some(planned), most: Some(most), age: Some(fifteenth.age), day };
        let is_one_day = content.start_date == last_day(content);
        if planned > most {
            return Outcome::Violated(hours(planned, most, is_one_day.then_some(content.start_date)).into());
        }
        let last = last_day(content);
        for day in content.start_date.iter_days().take_while(|day| *day <= last) {
            let Some(most) = fifteenth.most_on(case, content, day) else { continue };
            // The hours of every employer count, on the days of this work.
            let of = |employer| planned_work(case, worker, employer, day, day);
            let here = of(Some(&content.employer));
            if let Some(all) = here.and_then(|_| of(None)).filter(|all| *all > TimeDelta::hours(most.into())) {
                let planned = hours_to_declare([all]).unwrap_or(u16::MAX);
                return Outcome::Violated(hours(planned, most, Some(day)).into());
            }
        }
        Outcome::Satisfied
    }
}
