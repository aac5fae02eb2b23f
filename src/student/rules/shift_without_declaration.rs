#![doc = include_str!("../../../fixtures/cases/student/shift-without-declaration.md")]

use std::ops::ControlFlow;

use chrono::{Days, NaiveDate};

use crate::declaration::register::{Period, Resolution};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::SameEmployer;
use crate::id::Ssin;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::student::rules::{scope, student_work};
use crate::student::schedule::shifts;
use crate::student::studies::{last_day, whole_weeks};
use crate::texts;
use crate::time::Moment;

/// A shift that is planned for a student on a day of the same weeks, or since the work before, that no Dimona of the employer holds.
pub(super) struct ShiftWithoutDeclaration;

numbers! {
    /// The first such day.
    struct Planned { day: NaiveDate = "day" }
}

const META: RuleMeta = RuleMeta::new(
    "shift-without-declaration",
    Side::Advice,
    LegalRef::seen("RD 05-11-2002: work is declared when it begins at the latest"),
    texts! {
        numbers: Planned::NUMBERS,
        what: "a shift is planned on {day}, which no Dimona of the student and the employer holds that was received before this one",
        action: "declare that day too before the work begins, or correct the table schedules",
    },
)
.assuming(&[Need::EmployerDirectory])
.by_order()
.at(Zone::PlannedHours);

/// How far back the work before is looked for: no further than a quarter.
const DAYS_BACK: u64 = 92;

impl Rule<Declarations> for ShiftWithoutDeclaration {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let (first, last) = (content.start_date, last_day(content));
        let weeks = whole_weeks(first, last);
        let own = match case.period {
            Resolution::Found(period) => period.id,
            _ => None,
        };
        let is_own = |period: &Period| period.id.is_some() && period.id == own;
        let employer = SameEmployer::new(case.facts, &content.employer);
        let own_days = |from, to| {
            let planned = shifts(case, worker, &content.employer, (from, to));
            planned.into_iter().filter(|(_, is_own)| *is_own).map(|(shift, _)| shift.day())
        };
        let received = case.row.received_at.map(Moment::date);
        let from = behind_last_work(case, worker, first, &|period| {
            !is_own(period) && employer.is(&period.content.employer) == Some(true)
        });
        let mut open: Vec<NaiveDate> = match (from, weeks.0.pred_opt()) {
            // What is yet to come may be declared in time.
            (Some(from), Some(to)) if from <= to => own_days(from, to).filter(|day| Some(*day) < received).collect(),
            _ => Vec::new(),
        };
        open.extend(own_days(weeks.0, weeks.1).filter(|day| *day < first || last < *day));
        if open.is_empty() {
            return Outcome::Satisfied;
        }
        let from = from.map_or(weeks.0, |from| from.min(weeks.0));
        case.look_through(worker, from, Some(weeks.1), &mut |period| {
            let is_own = is_own(period);
            let of = &period.content;
            match (!is_own && !period.cancelled).then(|| employer.is(&of.employer)) {
                Some(Some(true)) => {
                    open.retain(|day| *day < of.start_date || of.end_date.is_some_and(|end| end < *day));
                }
                Some(None) => case.assume(Need::EmployerDirectory),
                _ => {}
            }
            if open.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        match open.first() {
            Some(day) => Outcome::Violated(Planned { day: Some(*day) }.into()),
            None => Outcome::Satisfied,
        }
    }
}

/// The day behind the last work before this day that is declared with the employer, not so long before.
fn behind_last_work(
    case: &Case<'_>,
    worker: Ssin,
    first: NaiveDate,
    is_with_employer: &dyn Fn(&Period) -> bool,
) -> Option<NaiveDate> {
    let from = first.checked_sub_days(Days::new(DAYS_BACK))?;
    let mut last: Option<NaiveDate> = None;
    case.look_through(worker, from, first.pred_opt(), &mut |period| {
        let ended = period.content.end_date.filter(|end| *end < first && !period.cancelled && is_with_employer(period));
        last = last.max(ended);
        ControlFlow::Continue(())
    });
    last?.succ_opt()
}
