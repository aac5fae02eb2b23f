#![doc = include_str!("../../../fixtures/cases/student/student-at-training-employer.md")]

use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{SameEmployer, WorkKind};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::texts;
use crate::time::Quarter;

/// A student in alternating training works as a student for the employer who trains, outside July and August.
pub(super) struct StudentAtTrainingEmployer;

const META: RuleMeta = RuleMeta::new(
    "student-at-training-employer",
    Side::Right,
    LegalRef::seen("Student@work, alternating training: with the training employer in July and August only")
        .checked(STUDENTS_CHECKED),
    texts! {
        what: "the student is in alternating training with this employer, who may employ its trainees as students in July and August only",
        action: "look up the training contract; let the student work in July and August, or for another employer",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerDirectory])
.by_order()
.at(Zone::WorkerType);

/// The worker types of alternating training.
const TRAINING: [WorkerType; 2] = [WorkerType::Alt, WorkerType::Rta];

impl Rule<Declarations> for StudentAtTrainingEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let first = content.start_date;
        let last = content.end_date.map_or(first, |end| end.max(first));
        if is_summer(first, last) {
            return Outcome::Satisfied;
        }
        let own = SameEmployer::new(case.facts, &content.employer);
        let is_outside = |start: NaiveDate, end: Option<NaiveDate>| {
            let (from, to) = (start.max(first), end.map_or(last, |end| end.min(last)));
            from <= to && !is_summer(from, to)
        };
        let is_training = |of: Option<WorkerType>| of.is_some_and(|of| TRAINING.contains(&of));
        let mut trains = false;
        for contract in case.facts.contracts(worker).value().into_iter().flatten() {
            if is_training(contract.worker_type) && is_outside(contract.start(), contract.end()) {
                match own.is(&contract.employer) {
                    Some(same) => trains |= same,
                    None => case.assume(Need::EmployerDirectory),
                }
            }
        }
        if case.register.worker_types(worker).meets(Types::of(TRAINING)) {
            case.register.visit(worker, first, Some(last), &mut |period| {
                let of = &period.content;
                let is_so = !period.cancelled && is_training(of.worker_type) && is_outside(of.start_date, of.end_date);
                trains |= is_so && own.is(&of.employer) == Some(true);
                ControlFlow::Continue(())
            });
        }
        if trains {
            // From which day on this is so was not found.
            return Outcome::Undetermined(Missing::of(Need::PublishedScope));
        }
        let career = case.facts.career(worker, Quarter::of(first)).value();
        let is_apprentice = career
            .into_iter()
            .flatten()
            .any(|of| of.kind() == WorkKind::Apprentice && own.is(&of.employer()) == Some(true));
        if is_apprentice { Outcome::Undetermined(Missing::of(Need::ContractKind)) } else { Outcome::Satisfied }
    }
}

/// Whether all these days lie in July and August.
fn is_summer(first: NaiveDate, last: NaiveDate) -> bool {
    let in_summer = |day: NaiveDate| matches!(day.month(), 7 | 8);
    first.year() == last.year() && in_summer(first) && in_summer(last)
}
