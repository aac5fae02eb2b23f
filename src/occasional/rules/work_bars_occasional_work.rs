#![doc = include_str!("../../../fixtures/cases/occasional/work-bars-occasional-work.md")]

use std::ops::ControlFlow;

use chrono::{Datelike, Days, NaiveDate};

use crate::declaration::message::Kind;
use crate::declaration::register::{Content, Period};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::{PeriodId, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::before::Own;
use crate::occasional::work::Sector;
use crate::texts;

/// Other work in agriculture or horticulture that is declared after occasional work there, and lies shortly before it.
pub(super) struct WorkBarsOccasionalWork;

numbers! {
    /// How many days have to lie between, the first day of the occasional work, and its Dimona period.
    struct Extra { days: u16 = "waitingDays", start: NaiveDate = "occasionalStartDate", period: PeriodId = "occasionalPeriodId" }
}

const META: RuleMeta = RuleMeta::new(
    "work-bars-occasional-work",
    Side::Advice,
    LegalRef::seen("sheets on occasional work in agriculture and horticulture: the rule of 180 days, from 2013-07-01"),
    texts! {
        numbers: Extra::NUMBERS,
        what: "this work takes its right from occasional work of the worker in the sector that begins shortly after it\
            [: from {occasionalStartDate} on][ (period {occasionalPeriodId})]",
        because: "[{waitingDays} days have to lie between]",
        action: "where this work has not begun yet, let it begin behind the occasional work; otherwise cancel the occasional work in time \
            and declare ordinary work (OTH) in its place",
    },
)
.when_booking()
.by_order()
.at(Zone::WorkerType)
.told_before_hiring()
.takes_from(REGIME, "occasionalStartDate");

/// So far behind its last day other work is looked for: further than any waiting time and any rest of a year.
const LOOK_AHEAD: Days = Days::new(366);

impl Rule<Declarations> for WorkBarsOccasionalWork {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update])
            .types(Types::ALL.without(Types::of([WorkerType::Stu, WorkerType::Stx])))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, work, before)) = case.planned() else { return Outcome::NotApplicable };
        let is_late_day = work.worker_type == Some(WorkerType::Ext) && case.late == Some(true);
        let is_meant = is_late_day || work.worker_type != Some(WorkerType::Ext);
        // Hardly anybody is an occasional worker too.
        if !is_meant || !case.register.worker_types(worker).contains(Some(WorkerType::Ext)) {
            return Outcome::NotApplicable;
        }
        let Some(from) = work.start_date.succ_opt() else { return Outcome::NotApplicable };
        let to = work.end_date.and_then(|end| end.checked_add_days(LOOK_AHEAD));
        let mut gravest: Option<(Option<Need>, Evidence)> = None;
        case.look_through(worker, from, to, &mut |period| {
            let found = bars(case, work, period);
            // What lay before it already was told when it was declared.
            let is_new = before.is_none_or(|before| bars(case, before, period) != found);
            if let Some((lacks, days)) = found.filter(|_| is_new)
                && gravest.as_ref().is_none_or(|(so_far, _)| so_far.is_some() && lacks.is_none())
            {
                gravest = Some((lacks, evidence(case, period, days)));
            }
            if matches!(gravest, Some((None, _))) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        match gravest {
            Some((Some(need), evidence)) => Outcome::Undetermined(Missing::of(need).with(evidence)),
            Some((None, evidence)) => Outcome::Violated(evidence),
            None => Outcome::Satisfied,
        }
    }
}

/// What is missing to know that this work takes the right from one occasional work, and how many days have to lie between; `None` where
/// it does not.
fn bars(case: &Case<'_>, work: &Content, period: &Period) -> Option<(Option<Need>, Option<u16>)> {
    let after = &period.content;
    let sector = Sector::of_extra(after).filter(|of| of.is_seasonal())?;
    // Late occasional work has lost its right already.
    if period.cancelled || period.late == Some(true) || after.start_date <= work.start_date {
        return None;
    }
    let days = match case.law.seasonal_work.waiting_days.at(case.law.on(after.start_date)) {
        LawSays::Nothing => return None,
        LawSays::NotTrusted => return Some((Some(Need::Law), None)),
        LawSays::Row(row) => *row.value(),
    };
    let from = after.start_date.checked_sub_days(Days::new(days.into()))?;
    let own = Own { case, after, sector, from, to: after.start_date.pred_opt()? };
    let lies = |from: NaiveDate, to: NaiveDate| work.start_date <= to && work.end_date.is_none_or(|end| from <= end);
    let is_near = lies(from, own.to);
    if work.worker_type == Some(WorkerType::Ext) {
        return own.late_day(work).filter(|_| is_near).map(|need| (Some(need), Some(days)));
    }
    let doubt = (!period.doubt.is_none()).then_some(Need::EarlierAnswer);
    let lacks = own.on_staff(work, doubt)?;
    if is_near {
        return Some((lacks, Some(days)));
    }
    // Whether such work bars for the rest of the calendar year is not told.
    let year = NaiveDate::from_ymd_opt(after.start_date.year(), 1, 1)?;
    lies(year, from.pred_opt()?).then(|| (lacks.or(Some(Need::PublishedScope)), None))
}

/// The occasional work that something is said of.
fn evidence(case: &Case<'_>, of: &Period, days: Option<u16>) -> Evidence {
    let zone = if case.row.kind == Kind::In { Zone::WorkerType } else { Zone::DimonaUpdate };
    Evidence::from(Extra { days, start: Some(of.content.start_date), period: of.id }).at(zone)
}
