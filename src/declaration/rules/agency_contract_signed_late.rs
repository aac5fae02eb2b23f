#![doc = include_str!("../../../fixtures/cases/declaration/agency-contract-signed-late.md")]

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::declaration::agency_contract::{Began, earlier_intent, signed_contract};
use crate::declaration::deadline::Deadline;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::{Contract, FirstWork};
use crate::id::JointCommittee;
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::WorkingDays;

/// An agency worker whose contract was signed after work began.
pub(super) struct AgencyContractSignedLate;

numbers! {
    /// When it was signed, and when work began; within how many working days it was to be signed then, or from which day on it is when work
    /// begins.
    struct Days {
        signed: NaiveDate = "signedOn",
        began: NaiveDate = "startDate",
        within: u16 = "workingDays",
        since: NaiveDate = "atBeginFrom",
    }
}

const META: RuleMeta = RuleMeta::new(
    "agency-contract-signed-late",
    Side::Advice,
    LegalRef::seen("act of 24-07-1987 on agency work, as payroll offices tell it"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the agency contract was signed late[: on {signedOn}][, for work from {startDate} on]",
        because: "[it was signed within {workingDays|working day|working days} of the begin of work][from {atBeginFrom} on it is signed \
            when work begins at the latest; an electronic one later only where the intent and the draft came before, work began as drafted, \
            and the Dimona was in time]",
        action: "take it for a contract of indefinite duration, which the worker may leave without notice in its first seven days; have the \
            next one signed before work begins",
    },
)
.assuming(&[Need::SigningHour, Need::DraftedBegin])
.at(Zone::StartDate);

impl Rule<Declarations> for AgencyContractSignedLate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::UsingEmployer]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = case.after.filter(|of| of.joint_committee == Some(JointCommittee::AgencyWork)) else {
            return Outcome::NotApplicable;
        };
        let Some((contract, began)) = signed_contract(case, content) else { return Outcome::NotApplicable };
        let days = case.law.agency.working_days_to_sign.at(case.law.on(content.start_date));
        let since = days.row().map(|row| row.from());
        let days = match Outcome::without_law(days) {
            Ok(days) => *days,
            Err(outcome) => return outcome,
        };
        let behind = |began| {
            (0..days).fold(began, |at: Deadline, _| Deadline::Day(WorkingDays::default().next_after(at.date())))
        };
        let latest = Began { earliest: behind(began.earliest), latest: behind(began.latest) };
        let evidence = Days {
            signed: contract.signed_at.map(FirstWork::date),
            began: Some(began.latest.date()),
            within: Some(days).filter(|days| *days > 0),
            since: since.filter(|_| days == 0),
        };
        // The exception came with the rule that leaves no days.
        let excused = if days > 0 { Truth::False } else { is_excused(case, &contract, began) };
        let in_time = match contract.signed_at {
            Some(signed) if began.is_known() => or_missing(is_by(signed, latest), Need::SigningHour).or(excused),
            Some(signed) => or_missing(is_by(signed, latest), Need::WorkUnderContract).or(excused),
            None if excused == Truth::False => Truth::Unknown(Missing::of(Need::ElectronicContract)),
            None => excused,
        };
        match in_time {
            // The intent is told once, when the agency first hires the worker at the latest.
            Truth::True if contract.intent_at.is_some_and(|intent| is_by(intent, began) == Some(false)) => {
                Outcome::Undetermined(Missing::of(Need::EarlierIntent).with(evidence.into()))
            }
            Truth::True => Outcome::Satisfied,
            Truth::False => Outcome::Violated(evidence.into()),
            Truth::Unknown(missing) => Outcome::Undetermined(missing.with(evidence.into())),
        }
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
    match (by(began.earliest), by(began.latest)) {
        (Some(true), _) => Some(true),
        (_, Some(false)) => Some(false),
        _ => None,
    }
}

/// Whether the exception for electronic contracts holds: intent and draft before work began, work that began as drafted, and the Dimona in time.
fn is_excused(case: &Case<'_>, contract: &Contract, began: Began) -> Truth {
    let told = |told: Option<FirstWork>| told.and_then(|told| is_by(told, began));
    let by = |deadline: Deadline| Some(!deadline.is_missed_by(case.row.received_at?)?);
    let in_time = match (by(began.earliest), by(began.latest)) {
        (Some(true), _) => Some(true),
        (_, Some(false)) => Some(false),
        _ => None,
    };
    let intent = contract.intent_at.or_else(|| earlier_intent(case, contract));
    let all = [told(intent), told(contract.draft_at), in_time];
    all.into_iter()
        .fold(began_as_drafted(contract, began), |all, one| all.and(or_missing(one, Need::ElectronicContract)))
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
