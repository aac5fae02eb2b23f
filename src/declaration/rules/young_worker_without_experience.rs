#![doc = include_str!("../../../fixtures/cases/declaration/young-worker-without-experience.md")]

use std::iter::successors;

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{Known, WorkKind};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Quarter;

/// The first job of a young worker, of which the NSSO tells the employer.
pub(super) struct YoungWorkerWithoutExperience;

numbers! {
    /// The first day of the work, and the age that is not reached.
    struct Age { start: NaiveDate = "startDate", age: u16 = "belowAge" }
}

const META: RuleMeta = RuleMeta::new(
    "young-worker-without-experience",
    Side::Answer,
    LegalRef::memory(
        "act 24-12-1999, art. 33bis; NSSO glossary 2023/3, block 90017, which does not say when it gives the code",
    ),
    texts! {
        numbers: Age::NUMBERS,
        what: "the worker is younger than {belowAge} on {startDate}, and has not worked before",
        action: "it is a notice: see whether the rules on the pay of a first job apply",
    },
)
.codes(&[Code::new(&[Kind::In], 90017, 514, Blocks::Never)])
.only_with(&[Need::WorkExperience])
.at(Zone::NaturalPerson);

impl Rule<Declarations> for YoungWorkerWithoutExperience {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).types(Types::of([WorkerType::Oth]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Kind::In, Some(WorkerType::Oth), Some(worker), Some(start)) =
            (case.row.kind, case.row.worker_type, case.row.worker, case.row.start_date)
        else {
            return Outcome::NotApplicable;
        };
        let of_law = case.law.starter_job.below_age.at(case.law.on(start));
        let youngest = case.law.student.youngest_age.at(case.law.on(start));
        let (below, youngest) = match (of_law, youngest) {
            (LawSays::Nothing, _) => return Outcome::NotApplicable,
            (LawSays::Row(below), LawSays::Row(youngest)) => (*below.value(), *youngest.value()),
            // Whatever the age will be, it is only asked of somebody of whom some career is told.
            _ if case.facts.career(worker, Quarter::of(start).minus(1)) == Known::Unknown => {
                return Outcome::Undetermined(Missing::of(Need::WorkExperience));
            }
            _ => return Outcome::Undetermined(Missing::of(Need::Law)),
        };
        let born = case.birth_date(worker);
        let age = Age { start: Some(start), age: Some(below) };
        if born.has_age(below, start) == Some(true) {
            return Outcome::Satisfied;
        }
        // Nobody works before the youngest age.
        let may_work = |quarter: &Quarter| born.has_age(youngest, quarter.last_day()) != Some(false);
        let before = successors(Some(Quarter::of(start).minus(1)), |quarter| Some(quarter.minus(1)));
        let (mut told, mut untold) = (false, false);
        // Without a birth date that is known the work of as many years is asked.
        for quarter in before.take(usize::from(below.saturating_sub(youngest)) * 4 + 4).take_while(may_work) {
            match case.facts.career(worker, quarter) {
                Known::Unknown => untold = true,
                Known::Known(entries) if entries.iter().all(|entry| entry.kind() == WorkKind::None) => told = true,
                // How much work is experience is not published.
                Known::Known(_) => return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(age.into())),
            }
        }
        match (untold, told, born.has_age(below, start)) {
            (true, false, _) => Outcome::Undetermined(Missing::of(Need::WorkExperience)),
            (true, true, _) => Outcome::Undetermined(Missing::of(Need::Careers).with(age.into())),
            // When the NSSO gives the code is not published, and whose work a career leaves out neither.
            (false, _, Some(_)) => Outcome::Undetermined(Missing::of(Need::PublishedScope).with(age.into())),
            (false, _, None) => Outcome::Undetermined(Missing::of(Need::PersonRegister).with(age.into())),
        }
    }
}
