#![doc = include_str!("../../../fixtures/cases/declaration/agency-contract-signed-late.md")]

use std::cmp::Ordering;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, opening, work_began};
use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, Known};
use crate::id::JointCommittee;
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::WorkingDays;

/// An agency worker whose contract was signed after work began.
pub(super) struct AgencyContractSignedLate;

numbers! {
    /// When it was signed, and when work began.
    struct Days { signed: NaiveDate = "signedOn", began: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "agency-contract-signed-late",
    Side::Advice,
    LegalRef::seen("act of 24-07-1987 on agency work, as payroll offices tell it from 2016-10-01 on"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the agency contract was signed late[: on {signedOn}][, for work from {startDate} on]",
        because: "it is signed when work begins at the latest; an electronic one later only where the intent and the draft came before, and the \
            Dimona was in time",
        action: "take it for a contract of indefinite duration, which the worker may leave without notice in its first seven days; have the \
            next one signed before work begins",
    },
)
.assuming(&[Need::SigningHour])
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
        let Some(contract) = contract(case, content) else { return Outcome::NotApplicable };
        let began = work_began(case.row, case.after, case.facts).unwrap_or_else(|| opening(content));
        let days = case.law.agency.working_days_to_sign.at(case.law.on(content.start_date));
        let days = match Outcome::without_law(days) {
            Ok(days) => *days,
            Err(outcome) => return outcome,
        };
        let latest = (0..days).fold(began, |latest, _| Deadline::Day(WorkingDays::default().next_after(latest.date())));
        let evidence = Days { signed: contract.signed_at.map(FirstWork::date), began: Some(began.date()) };
        let in_time = match contract.signed_at {
            Some(signed) => or_missing(is_by(signed, latest), Need::SigningHour),
            None => Truth::Unknown(Missing::of(Need::ElectronicContract)),
        };
        // The exception came with the rule that leaves no days.
        let excused = if days > 0 { Truth::False } else { is_excused(case, &contract, began) };
        match in_time.or(excused) {
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

/// The contract with the agency that begins with the period.
fn contract(case: &Case<'_>, content: &Content) -> Option<Contract> {
    let mut found = None;
    let day = content.start_date;
    let asked = ContractDays::new(ContractPart::Signing, day, day);
    let mut look = |contract: &Contract, certain: bool| {
        found = Some(*contract).filter(|_| certain);
        ControlFlow::Break(())
    };
    let (Known::Known(()) | Known::Unknown) =
        case.facts.contracts_at(content.worker?, &content.employer, &asked, &mut look);
    found
}

/// Whether what was told came when work began, at the latest; `None` on the same day, where an hour is not told.
fn is_by(told: FirstWork, latest: Deadline) -> Option<bool> {
    match (told, latest) {
        (FirstWork::Moment(at), Deadline::Minute(last)) => Some(at.to_minute() <= last),
        _ => match told.date().cmp(&latest.date()) {
            Ordering::Less => Some(true),
            Ordering::Greater => Some(false),
            Ordering::Equal => None,
        },
    }
}

/// Whether the exception for electronic contracts holds: intent and draft before work began, and the Dimona in time. That work began as
/// drafted the days of the contract say.
fn is_excused(case: &Case<'_>, contract: &Contract, began: Deadline) -> Truth {
    let told = |told: Option<FirstWork>| told.and_then(|told| is_by(told, began));
    let in_time = case.row.received_at.and_then(|received| Some(!began.is_missed_by(received)?));
    let all = [told(contract.intent_at), told(contract.draft_at), in_time];
    all.into_iter().fold(Truth::True, |all, one| all.and(or_missing(one, Need::ElectronicContract)))
}
