#![doc = include_str!("../../../fixtures/cases/flexi-job/work-bars-flexi-job.md")]

use chrono::NaiveDate;

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::register::{Content, Period};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::SameEmployer;
use crate::flexi_job::REGIME;
use crate::flexi_job::barring::{placed, through_agency};
use crate::flexi_job::job::CERTAIN;
use crate::flexi_job::other_work::{ByHours, follows};
use crate::flexi_job::said::Said;
use crate::id::{PeriodId, WorkerType};
use crate::judgement::{Evidence, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Quarter;

/// Other work that is declared after a flexi-job with the same employer or user, and lies before it in the quarter or beside it.
pub(super) struct WorkBarsFlexiJob;

numbers! {
    /// The first day of the flexi-job, and its Dimona period.
    struct FlexiJob { start: NaiveDate = "flexiStartDate", period: PeriodId = "flexiPeriodId" }
}

const META: RuleMeta = RuleMeta::new(
    "work-bars-flexi-job",
    Side::Advice,
    LegalRef::seen("programme act 22-12-2023, from 2024; before, act 16-11-2015, art. 4: four fifths or \
        more; through an agency, act 01-04-2022, from 2022-05-07").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: FlexiJob::NUMBERS,
        what: "this work takes its right from a flexi-job of the worker with the same employer or user in the quarter\
            [: from {flexiStartDate} on][ (period {flexiPeriodId})]",
        because: "no other contract with the employer before the flexi-job or beside it in its quarter; behind it is allowed; and no \
            flexi-job through an agency with a user with whom the worker has a contract",
        action: "where this work has not begun yet, let it begin behind the flexi-job; where it goes on from the quarter before, end it \
            before the quarter of the flexi-job",
    },
)
.assuming(&[Need::EmployerDirectory])
.by_order()
.at(Zone::WorkerType)
.told_before_hiring()
.takes_from(REGIME, "flexiStartDate");

impl Rule<Declarations> for WorkBarsFlexiJob {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        let types = Types::of(CERTAIN).union(Types::of([WorkerType::Flx]));
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(types)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.declared() else {
            return Outcome::NotApplicable;
        };
        let (Some(worker), Some(of)) = (content.worker, content.worker_type) else { return Outcome::NotApplicable };
        // A flexi-job without an agency may be a contract with the user of one through an agency.
        let is_flexi_job = of == WorkerType::Flx;
        let may_bar = CERTAIN.contains(&of) || (is_flexi_job && !content.is_agency_work());
        // Hardly anybody is a flexi-jobber too.
        if !may_bar || !case.register.worker_types(worker).meets(Types::of([WorkerType::Flx])) {
            return Outcome::NotApplicable;
        }
        let own = SameEmployer::new(case.facts, &content.employer);
        let place = content.user_enterprise_number.map(|user| SameEmployer::new(case.facts, &user.into()));
        let last = content.end_date.map(|end| Quarter::of(end).last_day());
        let mut said = Said::default();
        case.look_through(worker, content.start_date, last, &mut |period| {
            // A late flexi-job has lost its right already.
            let is_meant = !period.cancelled
                && period.content.worker_type == Some(WorkerType::Flx)
                && (!is_flexi_job || period.content.is_agency_work())
                && period.late != Some(true)
                && content.end_date.is_none_or(|end| end >= Quarter::of(period.content.start_date).first_day());
            let at = own.is(&period.content.employer);
            // An agency places the worker in the firm where the flexi-job is done.
            let is_placed = || {
                let user = period.content.user_enterprise_number.map(EmployerNumbers::from);
                let firm = if period.content.is_agency_work() { user } else { Some(period.content.employer) };
                place.as_ref().zip(firm).and_then(|(place, firm)| place.is(&firm)) == Some(true)
            };
            if is_meant && at.is_none() {
                case.assume(Need::EmployerDirectory);
            }
            match (at, period.content.is_agency_work()) {
                _ if !is_meant || (is_flexi_job && at == Some(true)) => {}
                (Some(true), _) => hear(case, content, period, &mut said),
                _ if is_placed() => placed(case, content, period, evidence(case, period), &mut said),
                (_, true) => through_agency(case, content, period, evidence(case, period), &mut said),
                _ => {}
            }
            said.until_certain()
        });
        said.outcome(|| Outcome::Satisfied)
    }
}

/// The flexi-job that something is said of.
fn evidence(case: &Case<'_>, of: &Period) -> Evidence {
    let zone = if case.row.kind == Kind::In { Zone::WorkerType } else { Zone::DimonaUpdate };
    Evidence::from(FlexiJob { start: Some(of.content.start_date), period: of.id }).at(zone)
}

/// What this work does to one flexi-job with its own employer.
fn hear(case: &Case<'_>, content: &Content, period: &Period, said: &mut Said) {
    let (of, flexi_job) = (&period.content, evidence(case, period));
    match case.law.flexi_job.other_work_percent.at(case.law.on(of.start_date)) {
        LawSays::Nothing => {}
        LawSays::NotTrusted => said.open(Need::Law, flexi_job),
        LawSays::Row(row) if *row.value() > 0 => said.open(Need::ContractVolume, flexi_job),
        LawSays::Row(_) if !period.doubt.is_none() => said.open(Need::EarlierAnswer, flexi_job),
        LawSays::Row(_) => match follows(case, content, of) {
            // Behind the flexi-job any work is allowed.
            ByHours::Behind => {}
            ByHours::MayBeBehind => said.open(Need::PublishedScope, flexi_job),
            ByHours::BeforeEnd if of.is_agency_work() => said.open(Need::PublishedScope, flexi_job),
            ByHours::BeforeEnd => said.fault(flexi_job),
        },
    }
}
