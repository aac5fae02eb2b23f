#![doc = include_str!("../../../fixtures/cases/student/student-at-training-employer.md")]

use crate::declaration::message::EmployerNumbers;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{WorkKind, same_employer};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef, STUDENTS_CHECKED};
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::student::studies::last_day;
use crate::student::summer::is_summer;
use crate::student::training::{TrainedDays, may_train, trained_days};
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
        numbers: TrainedDays::NUMBERS,
        what: "the student is in alternating training with this employer, who may employ its trainees as students in July \
            and August only[: not from {barredFrom} on][, up to {barredUntil}]",
        action: "look up the training contract; let the student work in July and August, or for another employer",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerDirectory])
.by_order()
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("barredFrom")
.ends_on("barredUntil");

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
        let bars = |days: Option<TrainedDays>| match case.law.student.training_employer_bars.at(case.law.on(last)) {
            LawSays::Row(_) if days.is_some() => Outcome::Violated(days.map_or(Evidence::NONE, Evidence::from)),
            LawSays::NotTrusted => Outcome::Undetermined(Missing::of(Need::Law)),
            // Whether it was so before is not told.
            LawSays::Row(_) | LawSays::Nothing => Outcome::Undetermined(Missing::of(Need::PublishedScope)),
        };
        if let Some(days) = trained_days(case, worker, content, &content.employer) {
            return bars(Some(days));
        }
        // The employer is the agency: whether who trains may be its user, nobody says.
        let user = content.user_enterprise_number.map(EmployerNumbers::from);
        if user.is_some_and(|user| trained_days(case, worker, content, &user).is_some()) {
            return bars(None);
        }
        let is_here = |of: &EmployerNumbers| {
            let places = [Some(content.employer), user];
            places.into_iter().flatten().any(|place| same_employer(case.facts, &place, of) == Some(true))
        };
        let career = case.facts.career(worker, Quarter::of(first)).value();
        let is_training = |kind| matches!(kind, WorkKind::Apprentice | WorkKind::CompulsoryEducation);
        let mut trainings = career.into_iter().flatten().filter(|of| is_training(of.kind()));
        if trainings.clone().any(|of| is_here(&of.employer())) {
            return Outcome::Undetermined(Missing::of(Need::ContractKind));
        }
        let is_elsewhere = |of: &EmployerNumbers| same_employer(case.facts, &content.employer, of) == Some(false);
        if !trainings.any(|of| is_elsewhere(&of.employer())) && may_train(case, worker, content) {
            return Outcome::Undetermined(Missing::of(Need::TrainingEmployer));
        }
        Outcome::Satisfied
    }
}
