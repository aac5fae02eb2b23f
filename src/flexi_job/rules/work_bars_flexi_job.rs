#![doc = include_str!("../../../fixtures/cases/flexi-job/work-bars-flexi-job.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Period};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::SameEmployer;
use crate::flexi_job::job::{CERTAIN, Said};
use crate::flexi_job::other_work::{begin_of_work, may_be_behind_by_hours};
use crate::id::{JointCommittee, PeriodId, WorkerType};
use crate::judgement::{Evidence, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Quarter;

/// Other work that is declared after a flexi-job with the same employer, and lies before it in the quarter or beside it.
pub(super) struct WorkBarsFlexiJob;

numbers! {
    /// The first day of the flexi-job, and its Dimona period.
    struct FlexiJob { start: NaiveDate = "flexiStartDate", period: PeriodId = "flexiPeriodId" }
}

const META: RuleMeta = RuleMeta::new(
    "work-bars-flexi-job",
    Side::Advice,
    LegalRef::seen("programme act 22-12-2023, from 2024; before, act 16-11-2015, art. 4: four fifths or \
        more").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: FlexiJob::NUMBERS,
        what: "this work takes its right from a flexi-job of the worker with the same employer in the quarter\
            [: from {flexiStartDate} on][ (period {flexiPeriodId})]",
        because: "no other contract with the employer before the flexi-job or beside it in its quarter; behind it is allowed",
        action: "where this work has not begun yet, let it begin behind the flexi-job",
    },
)
.assuming(&[Need::EmployerDirectory])
.by_order()
.at(Zone::WorkerType);

impl Rule<Declarations> for WorkBarsFlexiJob {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of(CERTAIN))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.declared() else {
            return Outcome::NotApplicable;
        };
        let (Some(worker), Some(of)) = (content.worker, content.worker_type) else { return Outcome::NotApplicable };
        // Hardly anybody is a flexi-jobber too.
        if !CERTAIN.contains(&of) || !case.register.worker_types(worker).meets(Types::of([WorkerType::Flx])) {
            return Outcome::NotApplicable;
        }
        let own = SameEmployer::new(case.facts, &content.employer);
        let last = content.end_date.map(|end| Quarter::of(end).last_day());
        let mut said = Said::default();
        case.look_through(worker, content.start_date, last, &mut |period| {
            // A late flexi-job has lost its right already.
            let is_meant = !period.cancelled
                && period.content.worker_type == Some(WorkerType::Flx)
                && period.late != Some(true)
                && content.end_date.is_none_or(|end| end >= Quarter::of(period.content.start_date).first_day());
            match is_meant.then(|| own.is(&period.content.employer)) {
                Some(Some(true)) => hear(case, content, period, &mut said),
                Some(None) => case.assume(Need::EmployerDirectory),
                _ => {}
            }
            said.until_certain()
        });
        said.outcome(|| Outcome::Satisfied)
    }
}

/// What this work does to one flexi-job.
fn hear(case: &Case<'_>, content: &Content, period: &Period, said: &mut Said) {
    let of = &period.content;
    let zone = if case.row.kind == Kind::In { Zone::WorkerType } else { Zone::DimonaUpdate };
    let flexi_job = Evidence::from(FlexiJob { start: Some(of.start_date), period: period.id }).at(zone);
    let is_behind = || {
        let begins = begin_of_work(content, case.row.work_start, case.facts);
        may_be_behind_by_hours(of, content.start_date, begins)
    };
    let is_through_agency = of.joint_committee == Some(JointCommittee::AgencyWork);
    match case.law.flexi_job.other_work_percent.at(case.law.on(of.start_date)) {
        LawSays::Nothing => {}
        LawSays::NotTrusted => said.open(Need::Law, flexi_job),
        LawSays::Row(row) if *row.value() > 0 => said.open(Need::ContractVolume, flexi_job),
        LawSays::Row(_) if !period.doubt.is_none() => said.open(Need::EarlierAnswer, flexi_job),
        LawSays::Row(_) if is_through_agency || is_behind() => said.open(Need::PublishedScope, flexi_job),
        LawSays::Row(_) => said.fault(flexi_job),
    }
}
