#![doc = include_str!("../../../fixtures/cases/student/student-at-training-employer.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known, SameEmployer, WorkKind, same_employer};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef, STUDENTS_CHECKED};
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::student::studies::{Studies, last_day};
use crate::student::summer::{is_summer, outside_summer};
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
        what: "the student is in alternating training with this employer, who may employ its trainees as students in July \
            and August only",
        action: "look up the training contract; let the student work in July and August, or for another employer",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerDirectory])
.by_order()
.at(Zone::WorkerType);

/// The worker types of alternating training.
const TRAINING: [WorkerType; 2] = WorkerType::ALTERNATING;

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
        let last = last_day(content);
        if is_summer(first, last) {
            return Outcome::Satisfied;
        }
        let bars = |is_certain: bool| match case.law.student.training_employer_bars.at(case.law.on(last)) {
            LawSays::Row(_) if is_certain => Outcome::Violated(Evidence::NONE),
            LawSays::NotTrusted => Outcome::Undetermined(Missing::of(Need::Law)),
            // Whether it was so before is not told.
            LawSays::Row(_) | LawSays::Nothing => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
        };
        if self.trains(case, worker, content, &content.employer) {
            return bars(true);
        }
        // The employer is the agency: whether who trains may be its user, nobody says.
        let user = content.user_enterprise_number.map(EmployerNumbers::from);
        if user.is_some_and(|user| self.trains(case, worker, content, &user)) {
            return bars(false);
        }
        let is_here = |of: &EmployerNumbers| {
            let places = [Some(content.employer), user];
            places.into_iter().flatten().any(|place| same_employer(case.facts, &place, of) == Some(true))
        };
        let career = case.facts.career(worker, Quarter::of(first)).value();
        let mut apprenticeships = career.into_iter().flatten().filter(|of| of.kind() == WorkKind::Apprentice);
        if apprenticeships.clone().any(|of| is_here(&of.employer())) {
            return Outcome::Undetermined(Missing::of(Need::ContractKind));
        }
        let is_elsewhere = |of: &EmployerNumbers| same_employer(case.facts, &content.employer, of) == Some(false);
        if !apprenticeships.any(|of| is_elsewhere(&of.employer())) && self.may_train(case, worker, content) {
            return Outcome::Undetermined(Missing::of(Need::TrainingEmployer));
        }
        Outcome::Satisfied
    }
}

impl StudentAtTrainingEmployer {
    /// Whether an employer trains the student on days of the work outside July and August.
    fn trains(&self, case: &Case<'_>, worker: Ssin, content: &Content, employer: &EmployerNumbers) -> bool {
        let (first, last) = (content.start_date, last_day(content));
        let mut trains = false;
        let mut hear = |contract: &Contract, certain: bool| {
            if !is_training(contract.worker_type) {
                return ControlFlow::Continue(());
            }
            if !certain {
                case.assume(Need::EmployerDirectory);
            }
            trains |= certain;
            ControlFlow::Break(())
        };
        for (from, to) in outside_summer(first, last) {
            let asked = ContractDays::new(ContractPart::Whole, from, to);
            // Without contracts there is none.
            let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, employer, &asked, &mut hear);
        }
        if !case.register.worker_types(worker).meets(Types::of(TRAINING)) {
            return trains;
        }
        let own = SameEmployer::new(case.facts, employer);
        let is_outside = |start: NaiveDate, end: Option<NaiveDate>| {
            let (from, to) = (start.max(first), end.map_or(last, |end| end.min(last)));
            from <= to && !is_summer(from, to)
        };
        case.look_through(worker, first, Some(last), &mut |period| {
            let of = &period.content;
            let is_so = !period.cancelled && is_training(of.worker_type) && is_outside(of.start_date, of.end_date);
            trains |= is_so && own.is(&of.employer) == Some(true);
            ControlFlow::Continue(())
        });
        trains
    }

    /// Whether the student is told to be in alternating training, and nobody told with whom.
    fn may_train(&self, case: &Case<'_>, worker: Ssin, content: &Content) -> bool {
        if !Studies::told(case, worker).is_some_and(|of| of.is_alternating(content)) {
            return false;
        }
        let last = last_day(content);
        let mut elsewhere = false;
        let asked = ContractDays::new(ContractPart::Whole, content.start_date, last);
        // Without contracts there is none.
        let (Known::Known(()) | Known::Unknown) =
            case.facts.contracts_on(worker, &asked, &mut |contract| elsewhere |= is_training(contract.worker_type));
        case.look_through(worker, content.start_date, Some(last), &mut |period| {
            elsewhere |= !period.cancelled && is_training(period.content.worker_type);
            ControlFlow::Continue(())
        });
        !elsewhere
    }
}

fn is_training(of: Option<WorkerType>) -> bool {
    of.is_some_and(|of| TRAINING.contains(&of))
}
