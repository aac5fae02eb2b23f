//! The contract with an agency that a declaration is about, and when work under it began.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::deadline::{Deadline, opening, work_began};
use super::register::{Content, MOST_PERIODS};
use super::rule::Case;
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, Known, SameEmployer};
use crate::id::{Ssin, WorkerType};

/// When work under a contract began: not before the first, and not behind the second.
#[derive(Clone, Copy)]
pub(crate) struct Began {
    pub(crate) earliest: Deadline,
    pub(crate) latest: Deadline,
}

impl Began {
    fn at(began: Deadline) -> Began {
        Began { earliest: began, latest: began }
    }

    /// Whether it is known.
    pub(crate) fn is_known(self) -> bool {
        self.earliest == self.latest
    }
}

/// The contract with the agency that the period is about, and when work under it began: the one that begins with the period; otherwise one that
/// runs on its first day, where nothing was declared of it before; otherwise the first that begins during it.
pub(crate) fn signed_contract(case: &Case<'_>, content: &Content) -> Option<(Contract, Began)> {
    let worker = content.worker?;
    let find = |part, from, to| {
        let mut found: Option<Contract> = None;
        let is_meant =
            |of: &Contract| part == ContractPart::Signing && from == to || is_of_type(of, content.worker_type);
        let mut look = |contract: &Contract, certain: bool| {
            if certain && is_meant(contract) && found.is_none_or(|of| of.start() < contract.start()) {
                found = Some(*contract);
            }
            // Those with the agency for certain come first; of those that begin on one day the one that was signed first.
            if certain { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let asked = ContractDays::new(part, from, to);
        let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut look);
        found
    };
    let day = content.start_date;
    let began = || work_began(case.row, case.after, case.facts).unwrap_or_else(|| opening(content));
    if let Some(contract) = find(ContractPart::Signing, day, day) {
        return Some((contract, Began::at(began())));
    }
    if let Some(contract) = find(ContractPart::Signed, day, day) {
        if was_declared(case, worker, content, contract.start()) {
            return None;
        }
        let told = contract.first_work.map(Deadline::from);
        let latest = told.into_iter().chain([began()]).min_by_key(|of| of.moment())?;
        let earliest = if told.is_some() { latest } else { Deadline::Day(contract.start()) };
        return Some((contract, Began { earliest, latest }));
    }
    let contract = find(ContractPart::Signing, day.succ_opt()?, content.end_date?)?;
    Some((contract, Began::at(contract.first_work.map_or(Deadline::Day(contract.start()), Deadline::from))))
}

fn is_of_type(contract: &Contract, of: Option<WorkerType>) -> bool {
    contract.worker_type.is_none() || contract.worker_type == of
}

/// Whether the agency declared earlier work of a contract that begins on this day: that declaration tells of the signing.
fn was_declared(case: &Case<'_>, worker: Ssin, content: &Content, first: NaiveDate) -> bool {
    let employer = SameEmployer::new(case.facts, &content.employer);
    let mut found = false;
    case.look_through(worker, first, content.start_date.pred_opt(), &mut |period| {
        found |= !period.cancelled
            && period.content.start_date < content.start_date
            && employer.is(&period.content.employer) == Some(true);
        if found { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    found
}

/// The intent that is told with an earlier contract of the worker at the agency: it is stated once, when the agency first hires the worker at
/// the latest. Of more contracts than are looked through, none is told.
pub(crate) fn earlier_intent(case: &Case<'_>, contract: &Contract) -> Option<FirstWork> {
    let worker = case.after?.worker?;
    let agency = SameEmployer::new(case.facts, &contract.employer);
    let contracts = case.facts.contracts(worker).value()?;
    let earlier = contracts.iter().take(MOST_PERIODS).filter(|of| of.start() < contract.start());
    earlier.filter(|of| agency.is(&of.employer) == Some(true)).filter_map(|of| of.intent_at).min_by_key(|of| of.date())
}
