#![doc = include_str!("../../../fixtures/cases/student/light-work-without-break.md")]

use chrono::NaiveDate;

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::PlannedShift;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::fifteen::Fifteenth;
use crate::student::rules::{scope, student_work};
use crate::student::schedule::shifts;
use crate::student::studies::last_day;
use crate::texts;
use crate::time::Moment;

/// A student of fifteen works longer at once than light work may last without a break.
pub(super) struct LightWorkWithoutBreak;

numbers! {
    /// The age, the day, how many minutes may be worked without a break, and how many it has at least.
    struct Work { age: u16 = "age", day: NaiveDate = "day", most: u16 = "mostMinutes", pause: u16 = "breakMinutes" }
}

const META: RuleMeta = RuleMeta::new(
    "light-work-without-break",
    Side::Right,
    LegalRef::seen("labour act 16-03-1971, art. 7.15, from 2026-01-09: half an hour of rest after four hours and a half of work")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Work::NUMBERS,
        what: "at {age} a student works {mostMinutes} minutes at most without a break of {breakMinutes} minutes, and longer on {day}",
        because: "at {age} only light work is allowed, with a break in time",
        action: "plan the break, and tell it in the table schedules (breakMinutes)",
        ended: "plan the break of the next shifts; of those that were worked, ask who supervises the labour laws",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.forbids_work()
.only_with(&[Need::Studies])
.at(Zone::PlannedHours);

impl Rule<Declarations> for LightWorkWithoutBreak {
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
        let (law, question) = (&case.law.student, case.law.on(content.start_date));
        let most = law.minutes_at_once_at_fifteen.at(question).value().copied();
        let Some((most, pause)) = most.zip(law.break_minutes_at_fifteen.at(question).value().copied()) else {
            return Outcome::NotApplicable;
        };
        let shifts = shifts(case, worker, &content.employer, (content.start_date, last_day(content)));
        let work = |day| Work { age: Some(fifteenth.age), day: Some(day), most: Some(most), pause: Some(pause) };
        if let Some(day) = too_long(&shifts, (most, pause), true) {
            return Outcome::Violated(work(day).into());
        }
        match too_long(&shifts, (most, pause), false) {
            Some(day) => Outcome::Undetermined(Missing::of(Need::ShiftBreak).with(work(day).into())),
            None => Outcome::Satisfied,
        }
    }
}

/// The day of the first shift by which more minutes are worked at once, in part for this employer; with shifts whose break is not told as
/// if they had one in time, or as if they had none.
fn too_long(shifts: &[(PlannedShift, bool)], (most, pause): (u16, u16), is_untold_taken: bool) -> Option<NaiveDate> {
    let (most, pause) = (i64::from(most), i64::from(pause));
    let (mut run, mut is_own, mut ended): (i64, bool, Option<Moment>) = (0, false, None);
    for (planned, own) in shifts {
        let (shift, work) = (planned.shift(), planned.work().num_minutes());
        // Where in a shift its break lies nobody tells: it is taken to come in time. One that is not told may be paid rest, but no longer
        // than the shift.
        let has_break = match planned.break_minutes() {
            Some(minutes) => i64::from(minutes) >= pause,
            None => is_untold_taken && shift.ends_at().minutes_since(shift.starts_at()) > pause,
        };
        if has_break || ended.is_none_or(|end| shift.starts_at().minutes_since(end) >= pause) {
            (run, is_own) = (0, false);
        }
        if !has_break {
            run = run.saturating_add(work);
            is_own |= own;
        }
        if run > most && is_own {
            return Some(shift.start_date());
        }
        ended = Some(shift.ends_at());
    }
    None
}
