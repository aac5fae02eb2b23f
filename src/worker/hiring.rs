//! What stands against hiring a worker: the conditions of a regime, asked of a declaration that nobody has made.

use chrono::NaiveDate;

use crate::declaration::message::{EmployerNumbers, Kind, Row, Trace};
use crate::declaration::register::{Origin, Register, RegisterView};
use crate::declaration::rule::{Bearing, Side};
use crate::engine::{Engine, Reading};
use crate::id::{JointCommittee, Ssin, WorkerType};
use crate::judgement::{Finding, NeedSet, State, Truth};
use crate::time::{Moment, Quarter};

/// What is found, and for what the usual case was assumed.
pub(super) struct Hiring {
    pub(super) findings: Vec<Finding>,
    pub(super) assumed: NeedSet,
}

impl Hiring {
    /// What the conditions of the regime of a worker type say of work from this day to the end of its quarter. How it is declared
    /// is no question here: the declaration is there, and in time.
    pub(super) fn ask(
        engine: &Engine,
        register: &Register,
        (worker, day): (Ssin, NaiveDate),
        employer: &EmployerNumbers,
        worker_type: WorkerType,
    ) -> Hiring {
        let start = Moment::start_of_day(day);
        let mut row = Row::new(Kind::In);
        row.worker = Some(worker);
        row.employer = *employer;
        row.worker_type = Some(worker_type);
        row.joint_committee = Some(JointCommittee::Other);
        row.start_date = Some(day);
        row.end_date = Some(Quarter::of(day).last_day());
        // Behind all that the register holds, so that nothing hangs on the order.
        row.received_at = register.as_of().map(|of| Moment::end_of_day(of.date())).max(Some(start));
        let reading = Reading { row: Some(row), findings: Vec::new(), assumed: NeedSet::EMPTY, unread: Trace::NONE };
        let verdict = engine.judge(reading, register, Origin::default());
        let is_meant = |finding: &Finding| {
            let rule = engine.rule(finding.rule());
            let bearing = engine.bearing(rule.name);
            rule.about.side == Side::Right && matches!(bearing, Bearing::Condition(_)) && !bearing.is_of_declaration()
        };
        Hiring {
            findings: verdict.findings.iter().filter(|of| is_meant(of)).cloned().collect(),
            assumed: verdict.assumed,
        }
    }

    /// What the right comes to with what is found.
    pub(super) fn with(&self, right: Truth) -> Truth {
        self.findings.iter().filter(|of| of.settled_by().is_none()).fold(right, |right, finding| {
            right.and(match finding.state() {
                State::Violated(_) => Truth::False,
                State::Undetermined(missing) => Truth::Unknown(missing),
            })
        })
    }
}
