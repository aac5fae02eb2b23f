#![doc = include_str!("../../../fixtures/cases/declaration/agency-contract-signed-late.md")]

use chrono::NaiveDate;

use crate::declaration::agency_contract::{Began, Intents, Signing, signed_contracts};
use crate::declaration::deadline::Deadline;
use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::{Contract, FirstWork};
use crate::judgement::{Need, Outcome, Rule, Truth};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

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
        let Some(content) = case.after.filter(|of| of.is_agency_work()) else {
            return Outcome::NotApplicable;
        };
        let contracts = signed_contracts(case, content);
        let Some(worker) = content.worker.filter(|_| !contracts.is_empty()) else { return Outcome::NotApplicable };
        let intents = Intents::of(case.facts, worker);
        let mut found = Outcome::NotApplicable;
        for (contract, began) in &contracts {
            let outcome = signed(case, &intents, contract, *began);
            if matches!(outcome, Outcome::Violated(_)) {
                return outcome;
            }
            if weight(&found) < weight(&outcome) {
                found = outcome;
            }
        }
        found
    }
}

/// Whether one contract was signed in time.
fn signed(case: &Case<'_>, intents: &Intents, contract: &Contract, began: Began) -> Outcome {
    let days = case.law.agency.working_days_to_sign.at(case.law.on(began.latest.date()));
    let since = days.row().map(|row| row.from());
    let days = match Outcome::without_law(days) {
        Ok(days) => *days,
        Err(outcome) => return outcome,
    };
    let evidence = Days {
        signed: contract.signed_at.map(FirstWork::date),
        began: Some(began.latest.date()),
        within: Some(days).filter(|days| *days > 0),
        since: since.filter(|_| days == 0),
    };
    let is_declared_by = |deadline: Deadline| Some(!deadline.is_missed_by(case.row.received_at?)?);
    match Signing::of((case.facts, intents), (contract, began), days, &is_declared_by).in_time() {
        Truth::True => Outcome::Satisfied,
        Truth::False => Outcome::Violated(evidence.into()),
        Truth::Unknown(missing) => Outcome::Undetermined(missing.with(evidence.into())),
    }
}

/// Of several contracts what is late counts most, then what is open, and what is open before what is assumed.
fn weight(of: &Outcome) -> u8 {
    match of {
        Outcome::NotApplicable => 0,
        Outcome::Satisfied => 1,
        Outcome::Undetermined(missing) if META.unknown.assumes(missing.need()) => 2,
        Outcome::Undetermined(_) => 3,
        Outcome::Violated(_) => 4,
    }
}
