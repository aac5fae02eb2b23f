#![doc = include_str!("../../../fixtures/cases/student/light-work-hours-exceeded.md")]

use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

use crate::declaration::register::{Content, Resolution};
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::id::Ssin;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::fifteen::Fifteenth;
use crate::student::rules::{scope, student_work};
use crate::student::schedule::planned_work;
use crate::student::studies::{last_day, whole_weeks};
use crate::student::{REGIME, hours_to_declare};
use crate::texts;

/// A student of fifteen plans more hours than light work may have on those days.
pub(super) struct LightWorkHoursExceeded;

numbers! {
    const NUMBERS;
    /// The planned hours, and how many may be planned over these days at most; the day, where it is one.
    struct Hours { planned: u16 = "plannedHours", most: u16 = "mostHours", age: u16 = "age", day: NaiveDate = "day" }
    /// The same of days of which one has shifts that are too long for it, too.
    struct WithDay { planned: u16 = "plannedHours", most: u16 = "mostHours", age: u16 = "age", day: NaiveDate = "longDay" }
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
        numbers: NUMBERS,
        what: "at {age} a student may work {mostHours|hour|hours} at most on these days[, and {plannedHours|is|are} planned][ on {day}]\
            [; the shifts of {longDay} have more than that day may have, too]",
        because: "at {age} only light work is allowed, within hours that are few",
        action: "plan no more than that; the hours of every employer count together",
        ended: "plan no more than that in the weeks to come; of the hours that were worked, ask who supervises the labour laws",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.forbids_work()
.only_with(&[Need::Studies])
.by_order()
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
        let (first, last) = (content.start_date, last_day(content));
        let (Some(most), Some(planned)) = (fifteenth.most_hours(case, first, last), content.planned_hours) else {
            return Outcome::NotApplicable;
        };
        // The shifts at every employer count, on the days and in the weeks of this work.
        let shifts = |employer, from, to| planned_work(case, worker, employer, from, to);
        let too_long = |from: NaiveDate, to: NaiveDate, most: Option<u16>| {
            shifts(Some(&content.employer), from.max(first), to.min(last))?;
            let most = most?;
            let all = shifts(None, from, to).filter(|all| *all > TimeDelta::hours(most.into()))?;
            Some((hours_to_declare([all]).unwrap_or(u16::MAX), most, (from, to)))
        };
        let days = || first.iter_days().take_while(|day| *day <= last);
        let long_day = days().find_map(|day| too_long(day, day, fifteenth.most_on(case, day)));
        let mut weeks = days().filter(|day| *day == first || day.weekday() == Weekday::Mon);
        let mut of_week = || {
            weeks.find_map(|day| {
                let (from, to) = whole_weeks(day, day);
                too_long(from, to, fifteenth.most_hours(case, from, to))
            })
        };
        // Whether the work is light is open in any case: `student-below-minimum-age` says so.
        let found = (planned > most).then_some((planned, most, (first, last)));
        let found = found.or_else(|| with_others(case, worker, content, &fifteenth)).or_else(&mut of_week).or(long_day);
        let Some((planned, most, (from, to))) = found else { return Outcome::Satisfied };
        let (planned, most, age) = (Some(planned), Some(most), Some(fifteenth.age));
        match long_day {
            Some((.., (day, _))) if from != to => {
                Outcome::Violated(WithDay { planned, most, age, day: Some(day) }.into())
            }
            _ => Outcome::Violated(Hours { planned, most, age, day: (from == to).then_some(from) }.into()),
        }
    }
}

/// So many other periods are added up.
const MOST_OTHERS: usize = 64;

/// The planned hours of this work and of others that lie wholly within some days, how many may be planned on them at most, and these days,
/// where they are too many.
fn with_others(
    case: &Case<'_>,
    worker: Ssin,
    content: &Content,
    fifteenth: &Fifteenth<'_>,
) -> Option<(u16, u16, (NaiveDate, NaiveDate))> {
    let (first, last) = (content.start_date, last_day(content));
    let weeks = whole_weeks(first, last);
    let own = match case.period {
        Resolution::Found(period) => period.id,
        _ => None,
    };
    let mut others: Vec<(NaiveDate, NaiveDate, u16)> = Vec::new();
    case.look_through(worker, weeks.0, Some(weeks.1), &mut |period| {
        let is_own = period.id.is_some() && period.id == own;
        let of = &period.content;
        // Whatever is in doubt may not be there.
        if !is_own && !period.cancelled && period.doubt.is_none() {
            others.extend(of.planned_hours.map(|hours| (of.start_date, last_day(of), hours)));
        }
        if others.len() < MOST_OTHERS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    let days = others.iter().map(|(from, to, _)| ((*from).min(first), (*to).max(last)));
    std::iter::once((first, last)).chain(days).chain(std::iter::once(weeks)).find_map(|(from, to)| {
        let within = others.iter().filter(|of| from <= of.0 && of.1 <= to);
        let all = within.fold(content.planned_hours?, |sum, (.., hours)| sum.saturating_add(*hours));
        let most = fifteenth.most_hours(case, from, to)?;
        (all > most).then_some((all, most, (from, to)))
    })
}
