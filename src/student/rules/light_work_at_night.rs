#![doc = include_str!("../../../fixtures/cases/student/light-work-at-night.md")]

use chrono::NaiveDate;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Known, SameEmployer};
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::fifteen::Fifteenth;
use crate::student::rules::{scope, student_work};
use crate::student::studies::last_day;
use crate::texts;
use crate::time::Shift;

/// A student of fifteen has a shift in hours that light work does not have.
pub(super) struct LightWorkAtNight;

numbers! {
    /// The age, the day of the shift, and the hours between which nobody of that age works.
    struct Night { age: u16 = "age", day: NaiveDate = "day", from: u16 = "fromHour", to: u16 = "toHour" }
}

const META: RuleMeta = RuleMeta::new(
    "light-work-at-night",
    Side::Right,
    LegalRef::seen("labour act 16-03-1971, art. 7.15, from 2026-01-09: no work between 20:00 and 06:00")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Night::NUMBERS,
        what: "at {age} a student does not work between {fromHour}:00 and {toHour}:00, and a shift of {day} does",
        because: "at {age} only light work is allowed, and none in the evening or at night",
        action: "plan the shift within the day",
        ended: "let the next shifts end in time; of those that were worked, ask who supervises the labour laws",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.forbids_work()
.only_with(&[Need::Studies])
.at(Zone::PlannedHours);

impl Rule<Declarations> for LightWorkAtNight {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let Some(fifteenth) = Fifteenth::of(case, worker, content).filter(|of| of.limits.is_some()) else {
            return Outcome::NotApplicable;
        };
        let night = case.law.student.night_at_fifteen.at(case.law.on(content.start_date));
        let Some((from, to)) = night.value().copied() else { return Outcome::NotApplicable };
        let own = SameEmployer::new(case.facts, &content.employer);
        let mut at_night = None;
        let told = case.facts.planned_shifts(worker, content.start_date, last_day(content), &mut |planned| {
            if own.is(planned.employer()) == Some(true) && is_in_night(planned.shift(), from, to) {
                at_night.get_or_insert(planned.day());
            }
        });
        let (Known::Known(()) | Known::Unknown) = told;
        let night = |day| Night { age: Some(fifteenth.age), day: Some(day), from: Some(from), to: Some(to) };
        at_night.map_or(Outcome::Satisfied, |day| Outcome::Violated(night(day).into()))
    }
}

/// Whether a shift has a minute behind the one hour of a day or before the other.
fn is_in_night(shift: &Shift, from: u16, to: u16) -> bool {
    let minutes = |hour: u16| hour.saturating_mul(60);
    let (starts, ends) = (shift.start_time().minutes(), shift.end_time().minutes());
    // What ends on another day passes the evening.
    shift.crosses_midnight() || starts < minutes(to) || ends > minutes(from)
}
