//! The contract with an agency that a declaration is about, and when work under it began.

use std::cmp::Ordering;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::deadline::{Deadline, opening, work_began};
use super::register::{Content, MOST_PERIODS};
use super::rule::Case;
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, Known, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, Truth};
use crate::time::WorkingDays;

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
    fn is_known(self) -> bool {
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
            // Of two users on one day the contract with the declared one is meant.
            let rank = |of: &Contract| (is_of_user(of, content), of.start());
            if certain && is_meant(contract) && found.is_none_or(|of| rank(&of) < rank(contract)) {
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

fn is_of_user(contract: &Contract, content: &Content) -> bool {
    contract.user.zip(content.user_enterprise_number).is_none_or(|(one, other)| one == other)
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
fn earlier_intent(case: &Case<'_>, contract: &Contract) -> Option<FirstWork> {
    let worker = case.after?.worker?;
    let agency = SameEmployer::new(case.facts, &contract.employer);
    let contracts = case.facts.contracts(worker).value()?;
    let earlier = contracts.iter().take(MOST_PERIODS).filter(|of| of.start() < contract.start());
    earlier.filter(|of| agency.is(&of.employer) == Some(true)).filter_map(|of| of.intent_at).min_by_key(|of| of.date())
}

/// Whether a contract was signed in time, and why.
#[derive(Clone, Copy)]
pub(crate) struct Signing {
    /// Whether it was signed when work began at the latest, or within the days that the law left; `None` where nobody tells that it was signed.
    signed: Option<Truth>,
    /// Whether the exception for electronic contracts holds.
    excused: Truth,
    /// Whether it would hold with a Dimona in time.
    excused_but_for_the_dimona: Truth,
    /// Whether the intent that the contract tells came after work began.
    is_intent_late: bool,
}

impl Signing {
    /// Of this contract, the work under it and the working days that the law leaves; `is_declared_by` tells whether the Dimona was
    /// received by then at the latest.
    pub(crate) fn of(
        case: &Case<'_>,
        (contract, began): (&Contract, Began),
        days: u16,
        is_declared_by: &dyn Fn(Deadline) -> Option<bool>,
    ) -> Signing {
        let behind = |began| {
            (0..days).fold(began, |at: Deadline, _| Deadline::Day(WorkingDays::default().next_after(at.date())))
        };
        let latest = Began { earliest: behind(began.earliest), latest: behind(began.latest) };
        let need = if began.is_known() { Need::SigningHour } else { Need::WorkUnderContract };
        let intent = contract.intent_at.or_else(|| earlier_intent(case, contract));
        let but_for_the_dimona = [intent, contract.draft_at]
            .map(|told| or_missing(told.and_then(|told| is_by(told, began)), Need::ElectronicContract))
            .into_iter()
            .fold(began_as_drafted(contract, began), Truth::and);
        let is_declared = within(is_declared_by(began.earliest), is_declared_by(began.latest));
        // The exception came with the rule that leaves no days.
        let excused = |all: Truth| if days > 0 { Truth::False } else { all };
        Signing {
            signed: contract.signed_at.map(|signed| or_missing(is_by(signed, latest), need)),
            excused: excused(but_for_the_dimona.and(or_missing(is_declared, Need::ElectronicContract))),
            excused_but_for_the_dimona: excused(but_for_the_dimona),
            is_intent_late: contract.intent_at.is_some_and(|intent| is_by(intent, began) == Some(false)),
        }
    }

    /// Whether it was signed in time by itself, without the exception.
    pub(crate) fn by_itself(&self) -> Truth {
        self.signed.unwrap_or(Truth::False)
    }

    /// Whether an electronic contract might be signed later, had the Dimona not been late; that work began at the drafted hour is assumed.
    pub(crate) fn is_excused_but_for_the_dimona(&self) -> bool {
        let is_excused = match self.excused_but_for_the_dimona {
            Truth::Unknown(missing) => missing.need() == Need::DraftedBegin,
            known => known == Truth::True,
        };
        self.excused == Truth::False && is_excused
    }

    /// Whether it was signed in time, or may be signed later.
    pub(crate) fn in_time(&self) -> Truth {
        let in_time = match (self.signed, self.excused) {
            (Some(signed), excused) => signed.or(excused),
            (None, Truth::False) => Truth::Unknown(Missing::of(Need::ElectronicContract)),
            (None, excused) => excused,
        };
        // The intent is told once, when the agency first hires the worker at the latest.
        let is_open = in_time == Truth::True && self.is_intent_late;
        if is_open { Truth::Unknown(Missing::of(Need::EarlierIntent)) } else { in_time }
    }
}

fn or_missing(known: Option<bool>, need: Need) -> Truth {
    known.map_or(Truth::Unknown(Missing::of(need)), Truth::from)
}

/// Whether what was told came when work began, at the latest; `None` where that is not known, and on the same day, where an hour is not told.
fn is_by(told: FirstWork, began: Began) -> Option<bool> {
    let by = |latest| match (told, latest) {
        (FirstWork::Moment(at), Deadline::Minute(last)) => Some(at.to_minute() <= last),
        _ => match told.date().cmp(&latest.date()) {
            Ordering::Less => Some(true),
            Ordering::Greater => Some(false),
            Ordering::Equal => None,
        },
    };
    within(by(began.earliest), by(began.latest))
}

/// What holds by the earliest moment holds, and what does not by the latest does not.
fn within(earliest: Option<bool>, latest: Option<bool>) -> Option<bool> {
    match (earliest, latest) {
        (Some(true), _) => Some(true),
        (_, Some(false)) => Some(false),
        _ => None,
    }
}

/// Whether work began when the draft says. Where that is not told, the first day of the contract is the one of the draft.
fn began_as_drafted(contract: &Contract, began: Began) -> Truth {
    let day = contract.draft_start.map_or(contract.start(), FirstWork::date);
    match (contract.draft_start, began.latest) {
        _ if !began.is_known() => Truth::Unknown(Missing::of(Need::ElectronicContract)),
        (Some(FirstWork::Moment(drafted)), Deadline::Minute(work)) => Truth::from(drafted.to_minute() == work),
        (Some(_), work) if work.date() != day => Truth::False,
        (None, work) if work.date() != day => Truth::Unknown(Missing::of(Need::ElectronicContract)),
        _ => Truth::Unknown(Missing::of(Need::DraftedBegin)),
    }
}
