#![doc = include_str!("../../../fixtures/cases/declaration/more-planned-days-than-days.md")]

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::days;

/// A student period in days, up to 2016, with more planned days than it has days.
pub(super) struct MorePlannedDaysThanDays;

numbers! {
    /// What is planned, and how many days the period has.
    struct Planned { planned: u16 = "plannedDays", days: i32 = "days" }
}

const META: RuleMeta = RuleMeta::new(
    "more-planned-days-than-days",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378; calendar days are a reading"),
    texts! {
        numbers: Planned::NUMBERS,
        what: "{plannedDays} days are planned in a period of {days|day|days}",
        action: "correct the number of days, or the dates",
    },
)
.codes(&[Code::new(&[Kind::In], 90373, 420, Blocks::Always), Code::new(&[Kind::Update], 90378, 420, Blocks::Always)])
.at(Zone::PlannedDays);

impl Rule<Declarations> for MorePlannedDaysThanDays {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.declared() else {
            return Outcome::NotApplicable;
        };
        let Some(planned) = after.planned_days.filter(|_| after.worker_type == Some(WorkerType::Stu)) else {
            return Outcome::NotApplicable;
        };
        // Planned days of a later period, and an end before the begin, have codes of their own.
        let end = after.end_date.filter(|end| *end >= after.start_date && !is_reopening(*end));
        let Some(end) = end.filter(|_| case.law.student.counts_days(after.start_date)) else {
            return Outcome::NotApplicable;
        };
        let all = days(end) - days(after.start_date) + 1;
        Outcome::fault_if(i32::from(planned) > all, Planned { planned: Some(planned), days: Some(all) })
    }
}
