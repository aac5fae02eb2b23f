//! The contracts with an agency that a declaration is about, when work under them began, and whether they were signed in time.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::deadline::{Deadline, opening};
use super::message::EmployerNumbers;
use super::register::{Content, MOST_PERIODS};
use super::rule::Case;
use crate::facts::{Contract, ContractDays, ContractPart, Facts, FirstWork, Known, SameEmployer};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Truth};
use crate::time::{Moment, WorkingDays};

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

/// When work under a contract of a period began: as it is told beside the declaration or in the contract, otherwise as it is declared.
pub(crate) fn began(contract: &Contract, content: &Content, work_start: Option<Moment>) -> Began {
    let told = contract.first_work.map(Deadline::from);
    if content.start_date < contract.start() {
        return Began::at(told.unwrap_or(Deadline::Day(contract.start())));
    }
    let beside = work_start.map(|work| Deadline::Minute(work.to_minute()));
    let first = told.into_iter().chain(beside).min_by_key(|of| of.moment());
    if contract.start() == content.start_date {
        return Began::at(first.unwrap_or_else(|| opening(content)));
    }
    let declared = beside.unwrap_or_else(|| opening(content));
    let latest = told.into_iter().chain([declared]).min_by_key(|of| of.moment()).unwrap_or(declared);
    Began { earliest: if told.is_some() { latest } else { Deadline::Day(contract.start()) }, latest }
}

/// The contracts with the agency that the period is about and that tell of their signing, each with when work under it began: those that
/// begin with the period, otherwise those that run on its first day, where nothing was declared of them before; and those that begin during it.
pub(crate) fn signed_contracts(case: &Case<'_>, content: &Content) -> Vec<(Contract, Began)> {
    let has_some = |worker: &Ssin| case.facts.contracts(*worker).value().is_some_and(|of| !of.is_empty());
    // Most workers have no contract here: nothing more is looked up for them.
    let Some(worker) = content.worker.filter(has_some) else { return Vec::new() };
    let find = |part, from, to| {
        let mut found: Vec<Contract> = Vec::new();
        let mut look = |contract: &Contract, certain: bool| {
            found.extend(Some(*contract).filter(|_| certain));
            // Those with the agency for certain come first; of those that begin on one day the one that was signed first.
            if certain { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let asked = ContractDays::new(part, from, to);
        let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut look);
        found
    };
    let is_of_type = |of: &Contract| of.worker_type.is_none() || of.worker_type == content.worker_type;
    // Of two users on one day the contract with the declared one is meant.
    let is_of_user = |of: &Contract| is_at_user(content, of);
    let day = content.start_date;
    let mut contracts = preferred(preferred(find(ContractPart::Signing, day, day), is_of_user), is_of_type);
    if contracts.is_empty() {
        let mut running = find(ContractPart::Signed, day, day);
        running.retain(|of| of.start() < day && is_of_type(of));
        without_declared(case, worker, content, &mut running);
        contracts = preferred(running, is_of_user);
    }
    if let Some((next, end)) = day.succ_opt().zip(content.end_date).filter(|(next, end)| next <= end) {
        let mut during = find(ContractPart::Signing, next, end);
        during.retain(is_of_type);
        if contracts.is_empty() {
            during = preferred(during, is_of_user);
        } else {
            during.retain(is_of_user);
        }
        contracts.append(&mut during);
    }
    contracts.into_iter().map(|of| (of, began(&of, content, case.row.work_start))).collect()
}

/// Whether the contracts with the agency that a period is about were signed in time; `None` where none tells it, or no law does.
pub(crate) fn signed_in_time(case: &Case<'_>, content: &Content) -> Option<Truth> {
    let contracts = signed_contracts(case, content);
    let intents = Intents::of(case.facts, content.worker.filter(|_| !contracts.is_empty())?);
    let is_declared_by = |deadline: Deadline| Some(!deadline.is_missed_by(case.row.received_at?)?);
    contracts.iter().try_fold(Truth::True, |all, (contract, began)| {
        let days = case.law.agency.working_days_to_sign.at(case.law.on(began.latest.date())).value()?;
        let signing = Signing::of((case.facts, &intents), (contract, *began), *days, &is_declared_by);
        Some(all.and(signing.in_time()))
    })
}

/// Whether a declaration and a contract do not tell two different users.
pub(crate) fn is_at_user(content: &Content, contract: &Contract) -> bool {
    content.user_enterprise_number.zip(contract.user).is_none_or(|(one, other)| one == other)
}

/// Those of which this holds, where there are any.
fn preferred(mut contracts: Vec<Contract>, holds: impl Fn(&Contract) -> bool) -> Vec<Contract> {
    if contracts.iter().any(&holds) {
        contracts.retain(holds);
    }
    contracts
}

/// Leaves out the contracts of which the agency declared earlier work: that declaration tells of the signing.
fn without_declared(case: &Case<'_>, worker: Ssin, content: &Content, contracts: &mut Vec<Contract>) {
    let Some(first) = contracts.iter().map(Contract::start).min() else { return };
    let employer = SameEmployer::new(case.facts, &content.employer);
    let mut declared_to: Option<NaiveDate> = None;
    case.look_through(worker, first, content.start_date.pred_opt(), &mut |period| {
        let of = &period.content;
        if !period.cancelled && of.start_date < content.start_date && employer.is(&of.employer) == Some(true) {
            declared_to = declared_to.max(Some(of.end_date.unwrap_or(NaiveDate::MAX)));
        }
        // One that goes on to this day tells of all of them.
        if declared_to.is_some_and(|to| to >= content.start_date) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    contracts.retain(|of| declared_to.is_none_or(|to| to < of.start()));
}

/// The intents that are told with contracts of a worker. One is stated once, when the agency first hires the worker at the latest, so it
/// stands for later contracts too. Of more contracts than are looked through, those behind tell none.
#[derive(Default)]
pub(crate) struct Intents {
    /// By agency: from behind which first day of a contract on the intent is the first one.
    of: BTreeMap<EmployerNumbers, Vec<(NaiveDate, FirstWork)>>,
}

impl Intents {
    /// Those that are told of this worker.
    pub(crate) fn of(facts: &dyn Facts, worker: Ssin) -> Intents {
        let mut intents = Intents::default();
        for contract in facts.contracts(worker).value().into_iter().flatten().take(MOST_PERIODS) {
            if let Some(intent) = contract.intent_at {
                intents.of.entry(contract.employer).or_default().push((contract.start(), intent));
            }
        }
        for of_agency in intents.of.values_mut() {
            of_agency.sort_by_key(|(start, intent)| (*start, intent.date()));
            let mut first: Option<FirstWork> = None;
            for (_, intent) in of_agency {
                *intent = first.into_iter().chain([*intent]).min_by_key(|of| of.date()).unwrap_or(*intent);
                first = Some(*intent);
            }
        }
        intents
    }

    /// The first one that is told with a contract at the same agency that begins before this one.
    fn before(&self, facts: &dyn Facts, contract: &Contract) -> Option<FirstWork> {
        let agency = SameEmployer::new(facts, &contract.employer);
        let of_agency = self.of.iter().filter(|(employer, _)| agency.is(employer) == Some(true));
        let told = of_agency.filter_map(|(_, told)| {
            told.partition_point(|(start, _)| *start < contract.start()).checked_sub(1).and_then(|at| told.get(at))
        });
        told.map(|(_, intent)| *intent).min_by_key(|of| of.date())
    }
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
        (facts, intents): (&dyn Facts, &Intents),
        (contract, began): (&Contract, Began),
        days: u16,
        is_declared_by: &dyn Fn(Deadline) -> Option<bool>,
    ) -> Signing {
        let need = if began.is_known() { Need::SigningHour } else { Need::WorkUnderContract };
        let is_signed = |signed| if days > 0 { is_within(signed, began, days) } else { is_by(signed, began) };
        let intent = contract.intent_at.or_else(|| intents.before(facts, contract));
        let but_for_the_dimona = [intent, contract.draft_at]
            .map(|told| or_missing(told.and_then(|told| is_by(told, began)), Need::ElectronicContract))
            .into_iter()
            .fold(began_as_drafted(contract, began), Truth::and);
        let is_declared = within(is_declared_by(began.earliest), is_declared_by(began.latest));
        // Where all else is told, the moment of reception is what is missing.
        let is_told = but_for_the_dimona == Truth::True;
        let of_the_dimona = if is_told { Need::ReceptionMoment } else { Need::ElectronicContract };
        // The exception came with the rule that leaves no days.
        let excused = |all: Truth| if days > 0 { Truth::False } else { all };
        Signing {
            signed: contract.signed_at.map(|signed| or_missing(is_signed(signed), need)),
            excused: excused(but_for_the_dimona.and(or_missing(is_declared, of_the_dimona))),
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
            // What is missing to the signing itself is told first.
            (Some(open @ Truth::Unknown(_)), Truth::Unknown(_)) => open,
            (Some(signed), excused) => signed.or(excused),
            // Nothing excuses it: what is missing is that it was signed at all.
            (None, Truth::False) => Truth::Unknown(Missing::of(Need::ContractSigning)),
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

/// Whether it came within so many working days behind the begin of work: they end with the last of them, at whatever hour work began.
fn is_within(told: FirstWork, began: Began, days: u16) -> Option<bool> {
    let last = |began: Deadline| (0..days).fold(began.date(), |day, _| WorkingDays::default().next_after(day));
    within(Some(told.date() <= last(began.earliest)), Some(told.date() <= last(began.latest)))
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
