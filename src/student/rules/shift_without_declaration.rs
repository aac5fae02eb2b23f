#![doc = include_str!("../../../fixtures/cases/student/shift-without-declaration.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::register::Resolution;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::SameEmployer;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::student::rules::{scope, student_work};
use crate::student::schedule::shifts;
use crate::student::studies::{last_day, whole_weeks};
use crate::texts;

/// A shift that is planned for a student on a day of the same weeks that no Dimona of the employer holds.
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
        let planned = shifts(case, worker, &content.employer, weeks);
        let own_days = planned.iter().filter(|(_, is_own)| *is_own).map(|(shift, _)| shift.day());
        let mut open: Vec<NaiveDate> = own_days.filter(|day| *day < first || last < *day).collect();
        if open.is_empty() {
            return Outcome::Satisfied;
        }
        let own = match case.period {
            Resolution::Found(period) => period.id,
            _ => None,
        };
        let employer = SameEmployer::new(case.facts, &content.employer);
        case.look_through(worker, weeks.0, Some(weeks.1), &mut |period| {
            let is_own = period.id.is_some() && period.id == own;
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
