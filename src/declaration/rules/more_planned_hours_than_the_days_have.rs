#![doc = include_str!("../../../fixtures/cases/declaration/more-planned-hours-than-the-days-have.md")]

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::{HOUR_MS, Moment};

/// A student period with more planned hours than its days have.
pub(super) struct MorePlannedHoursThanTheDaysHave;

numbers! {
    /// What is planned, and how many hours the days have.
    struct Planned { planned: u16 = "plannedHours", hours: u16 = "hours" }
}

const META: RuleMeta = RuleMeta::new(
    "more-planned-hours-than-the-days-have",
    Side::Advice,
    LegalRef::inferred("a day has 24 hours; the glossary has no code for it"),
    texts! {
        numbers: Planned::NUMBERS,
        what: "{plannedHours} hours are planned in days that have {hours}",
        action: "correct the number of hours, or the dates: what is planned is set aside from the quota",
    },
)
.at(Zone::PlannedHours);

/// That on which clocks go forward.
const LEAST_HOURS_OF_A_DAY: i64 = 23;

impl Rule<Declarations> for MorePlannedHoursThanTheDaysHave {
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
        let end = after.end_date.filter(|end| *end >= after.start_date && !is_reopening(*end));
        let (Some(planned), Some(end)) = (after.planned_hours, end) else { return Outcome::NotApplicable };
        if after.worker_type != Some(WorkerType::Stu) {
            return Outcome::NotApplicable;
        }
        // Nearly always it is far less than any days have.
        let days = end.signed_duration_since(after.start_date).num_days() + 1;
        if i64::from(planned) <= days * LEAST_HOURS_OF_A_DAY {
            return Outcome::Satisfied;
        }
        // As they go by: a day on which clocks change has 23 or 25.
        let time = Moment::end_of_day(end).millis() - Moment::start_of_day(after.start_date).millis();
        let hours = u16::try_from(time / HOUR_MS).unwrap_or(u16::MAX);
        Outcome::fault_if(planned > hours, Planned { planned: Some(planned), hours: Some(hours) })
    }
}
