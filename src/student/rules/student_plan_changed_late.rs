#![doc = include_str!("../../../fixtures/cases/student/student-plan-changed-late.md")]

use crate::declaration::deadline::plan_changed;
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Until};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::policy::PlannedWorkChanged;
use crate::student::REGIME;
use crate::student::rules::student_work;
use crate::student::worked::are_wages_declared;
use crate::texts;
use crate::time::{Moment, Quarter};

/// An UPDATE of a student's planned work that comes when the wages of the quarter may have been declared.
pub(super) struct StudentPlanChangedLate;

numbers! {
    /// When it came, and up to when the wages are declared.
    struct Moments { received_at: Moment = "receivedAt", deadline: Until = "deadline" }
}

const META: RuleMeta = RuleMeta::new(
    "student-plan-changed-late",
    Side::Right,
    LegalRef::seen("Student@work and Acerta: the plan may change as long as the wages of the quarter (DmfA) are not declared")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Moments::NUMBERS,
        what: "the planned work changes after the wages of the quarter were declared[: received on {receivedAt}, and they \
            are due by \
            {deadline}]",
        action: "look up in Student@work whether the hours were taken off the quota",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::WagesDeclared])
.at(Zone::PlannedHours);

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
        let changed = plan_changed(&period.content, after).filter(|_| !period.cancelled);
        let Some(due) = changed.and_then(|window| window.in_time()) else { return Outcome::NotApplicable };
        let moments = Moments { received_at: case.row.received_at, deadline: Some(Until(due.moment())) };
        let Some(received) = case.row.received_at else {
            return Outcome::Undetermined(Missing::of(Need::ReceptionMoment));
        };
        let is_behind_month = due.is_missed_by(received) != Some(false);
        // No wages of a quarter are declared before it is over.
        let is_over = received.date() > Quarter::of(after.start_date).last_day();
        let declared =
            if is_over { are_wages_declared(case.facts, after, worker, Some(received)) } else { Some(false) };
        if declared.is_none() && !is_behind_month {
            case.assume(Need::WagesDeclared);
        }
        let declared = declared.or((!is_behind_month).then_some(false));
        let open = Outcome::Undetermined(Missing::of(Need::PublishedScope).with(moments.into()));
        let said =
            |is_late: bool| if is_late { Outcome::Violated(Evidence::from(moments)) } else { Outcome::Satisfied };
        match (case.policies.planned_work_changed, declared) {
            (PlannedWorkChanged::WagesDeclared, Some(declared)) => said(declared),
            // What becomes of the hours where only the month is over no source tells.
            (_, Some(declared)) if declared == is_behind_month => said(declared),
            _ => open,
        }
    }
}
