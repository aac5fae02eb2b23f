#![doc = include_str!("../../../fixtures/cases/student/student-plan-changed-late.md")]

use crate::declaration::deadline::PLANNED;
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::plan_change::PlanChange;
use crate::student::rules::student_work;
use crate::texts;
use crate::time::Moment;

/// An UPDATE of a student's planned work that comes when the wages of the quarter may have been declared.
pub(super) struct StudentPlanChangedLate;

numbers! {
    /// When it came, and up to when the wages are declared.
    struct Moments { received_at: Moment = "receivedAt", deadline: Until = "deadline" }
}

const META: RuleMeta = RuleMeta::new(
    "student-plan-changed-late",
    Side::Right,
    PLANNED.checked(STUDENTS_CHECKED),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the planned work changes too late to count[: received on {receivedAt}; it could be changed until the wages of the \
            quarter were declared, by {deadline} at the latest]",
        because: "once the wages are declared, the hours that were worked take the place of the plan",
        action: "look up in Student@work whether the hours were taken off the quota; on hours that were worked and not taken off it \
            pay ordinary contributions",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::WagesDeclared])
.at(Zone::PlannedHours)
.staying();

impl Rule<Declarations> for StudentPlanChangedLate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::Update]).types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let (Resolution::Found(period), Some((worker, after))) = (case.period, student_work(case)) else {
            return Outcome::NotApplicable;
        };
        if period.cancelled {
            return Outcome::NotApplicable;
        }
        let (plans, received) = ((&period.content, after), case.row.received_at);
        let Some(change) = PlanChange::new(plans, worker, received, (case.facts, case.policies)) else {
            return Outcome::NotApplicable;
        };
        if change.is_assumed {
            case.assume(Need::WagesDeclared);
        }
        let moments = Moments { received_at: received, deadline: Some(Until(change.due.moment())) };
        match change.is_late {
            Ok(true) => Outcome::Violated(Evidence::from(moments)),
            Ok(false) => Outcome::Satisfied,
            Err(Need::ReceptionMoment) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
            Err(need) => Outcome::Undetermined(Missing::of(need).with(moments.into())),
        }
    }
}
