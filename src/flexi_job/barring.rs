//! What work that is declared after a flexi-job does to it, where an agency stands between.

use crate::declaration::register::{Content, Period};
use crate::declaration::rule::Case;
use crate::facts::same_employer;
use crate::flexi_job::said::Said;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Need};
use crate::law::LawSays;
use crate::time::Quarter;

/// What the work that is declared does to one flexi-job through an agency, where its employer is, or may be, the user.
pub(super) fn through_agency(
    case: &Case<'_>,
    content: &Content,
    period: &Period,
    flexi_job: Evidence,
    said: &mut Said,
) {
    let (of, law) = (&period.content, case.law);
    let is_user = of.user_enterprise_number.and_then(|user| same_employer(case.facts, &user.into(), &content.employer));
    // Of a flexi-job without the agency only one with the user is meant.
    let is_flexi_job = content.worker_type == Some(WorkerType::Flx);
    if is_user == Some(false) || (is_flexi_job && is_user.is_none()) {
        return;
    }
    let bars = |day| law.flexi_job.work_at_user_bars.at(law.on(day));
    let last = of.end_date.unwrap_or_else(|| Quarter::of(of.start_date).last_day());
    // A ban that begins during the flexi-job takes nothing from the days before it.
    let from = match (bars(of.start_date), bars(last)) {
        (LawSays::NotTrusted, _) | (LawSays::Nothing, LawSays::NotTrusted) => return said.open(Need::Law, flexi_job),
        (LawSays::Nothing, LawSays::Nothing) => return,
        (LawSays::Nothing, LawSays::Row(row)) => row.from(),
        (LawSays::Row(_), _) => of.start_date,
    };
    let is_over = content.end_date.is_some_and(|end| end < from);
    match is_user {
        // Work there earlier in the quarter is looked at where any bars a flexi-job without the agency.
        _ if is_over && is_user.is_none() => {}
        _ if is_over && law.flexi_job.other_work_percent.at(law.on(of.start_date)).value() != Some(&0) => {}
        None => said.open(Need::ContractWithUser, flexi_job),
        Some(_) if !period.doubt.is_none() => said.open(Need::EarlierAnswer, flexi_job),
        // Whether a flexi-job with the user is a contract with it is not published.
        Some(_) if is_over || is_flexi_job || from > of.start_date => said.open(Need::PublishedScope, flexi_job),
        Some(_) => said.fault(flexi_job),
    }
}

/// What this work, for which an agency places the worker in the firm of a flexi-job, does to that: since 2022 it counts as work for the firm in
/// part, and how far nobody says.
pub(super) fn placed(case: &Case<'_>, content: &Content, period: &Period, flexi_job: Evidence, said: &mut Said) {
    let (of, law) = (&period.content, &case.law.flexi_job);
    let least = law.other_work_percent.at(case.law.on(of.start_date));
    let bars = if of.is_agency_work() {
        let last = of.end_date.unwrap_or_else(|| Quarter::of(of.start_date).last_day());
        let is_over = content.end_date.is_some_and(|end| end < of.start_date);
        // As with a contract with the user, work there earlier in the quarter is looked at where any bars without an agency.
        let is_meant = !is_over || least.value() == Some(&0);
        law.work_at_user_bars.at(case.law.on(last)).holds().map(|bars| bars && is_meant)
    } else {
        least.holds()
    };
    match bars {
        Some(true) => said.open(Need::PublishedScope, flexi_job),
        Some(false) => {}
        None => said.open(Need::Law, flexi_job),
    }
}
