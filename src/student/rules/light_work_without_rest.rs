#![doc = include_str!("../../../fixtures/cases/student/light-work-without-rest.md")]

use chrono::NaiveDate;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::PlannedShift;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::fifteen::Fifteenth;
use crate::student::rules::{scope, student_work};
use crate::student::schedule::shifts;
use crate::student::studies::last_day;
use crate::texts;

/// A student of fifteen begins a day of work with less rest behind the day before than light work asks.
pub(super) struct LightWorkWithoutRest;

numbers! {
    /// The age, the day that begins too early, and how many hours of rest are asked.
    struct Rest { age: u16 = "age", day: NaiveDate = "day", hours: u16 = "restHours" }
}

const META: RuleMeta = RuleMeta::new(
    "light-work-without-rest",
    Side::Right,
    LegalRef::seen("labour act 16-03-1971, art. 7.15, from 2026-01-09: 14 hours of rest a day").checked(STUDENTS_CHECKED),
    texts! {
        numbers: Rest::NUMBERS,
        what: "at {age} a student has {restHours|hour|hours} of rest at least between two days of work, and less before the work of {day}",
        because: "at {age} only light work is allowed, with a long rest",
        action: "let the work end earlier, or begin later on the next day; shifts at other employers count too",
        ended: "plan the rest between the next shifts; of those that were worked, ask who supervises the labour laws",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.forbids_work()
.only_with(&[Need::Studies])
.at(Zone::PlannedHours);

impl Rule<Declarations> for LightWorkWithoutRest {
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
        let rest = case.law.student.rest_hours_at_fifteen.at(case.law.on(content.start_date)).value();
        let Some(hours) = rest.copied() else { return Outcome::NotApplicable };
        let (first, last) = (content.start_date, last_day(content));
        let around = (first.pred_opt().unwrap_or(first), last.succ_opt().unwrap_or(last));
        let shifts = shifts(case, worker, &content.employer, around);
        let rest = |day| Rest { age: Some(fifteenth.age), day: Some(day), hours: Some(hours) };
        let found = too_early(&shifts, hours);
        found.map_or(Outcome::Satisfied, |day| Outcome::Violated(rest(day).into()))
    }
}

/// The first day that begins with less rest behind the day before, where one of the two is work for this employer.
fn too_early(shifts: &[(PlannedShift, bool)], hours: u16) -> Option<NaiveDate> {
    let (mut ended, rest): (Option<&(PlannedShift, bool)>, i64) = (None, i64::from(hours) * 60);
    for next in shifts {
        let day = next.0.day();
        let before = ended.filter(|of| of.0.day() < day);
        let is_short = before.is_some_and(|of| next.0.shift().starts_at().minutes_since(of.0.shift().ends_at()) < rest);
        if is_short && (next.1 || before.is_some_and(|of| of.1)) {
            return Some(day);
        }
        if ended.is_none_or(|of| of.0.shift().ends_at() < next.0.shift().ends_at()) {
            ended = Some(next);
        }
    }
    None
}
