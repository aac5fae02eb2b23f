//! Whether a contract was signed in time.

use chrono::{Days, NaiveDate};

use super::signing::{Signed, SignedContract, Term};
use crate::declaration::agency_contract::{Began, Intents, Signing, began};
use crate::declaration::deadline::{Deadline, opening};
use crate::declaration::register::Period;
use crate::facts::{Contract, Facts, FirstWork};
use crate::judgement::{Need, Truth};
use crate::law::{Law, LawSays};

/// What the signing of the contracts of a worker is judged by.
pub(super) struct Contracts<'a> {
    pub(super) law: &'a Law,
    pub(super) facts: &'a dyn Facts,
    pub(super) intents: Intents,
    /// The day on which somebody looks.
    pub(super) on: NaiveDate,
}

impl Contracts<'_> {
    /// Whether a contract was signed in time, of which this period is the first that declares work.
    pub(super) fn signed(&self, contract: &Contract, period: &Period) -> SignedContract {
        let mut told = SignedContract {
            start: contract.start(),
            end: contract.end(),
            signed: Signed::Unknown(None),
            signed_on: contract.signed_at.map(FirstWork::date),
            term: None,
        };
        if !contract.tells_signing() {
            return told;
        }
        let began = began(contract, &period.content, period.work_start);
        let day = self.law.on(began.latest.date());
        let LawSays::Row(days) = self.law.agency.working_days_to_sign.at(day) else {
            return SignedContract { signed: Signed::Unknown(Some(Need::Law)), ..told };
        };
        let of = (self.facts, &self.intents);
        let signing = Signing::of(of, (contract, began), *days.value(), &|by| is_declared_by(period, by));
        told.signed = match signing.in_time() {
            Truth::True if signing.by_itself() == Truth::True => Signed::InTime,
            Truth::True => Signed::ElectronicException,
            Truth::False => Signed::Late { for_the_dimona: signing.is_excused_but_for_the_dimona() },
            Truth::Unknown(missing) => Signed::Unknown(Some(missing.need())),
        };
        // What is told of a day to come is a plan.
        let is_planned = told.signed_on.map_or(told.signed == Signed::ElectronicException, |day| day > self.on);
        if began.latest.date() > self.on && is_planned {
            return SignedContract { signed: Signed::NotYet, ..told };
        }
        if let (Signed::Late { .. }, Some(days)) = (told.signed, self.law.agency.days_to_leave.at(day).value()) {
            told.term = term(began, *days);
        }
        told
    }
}

/// So many days from the begin of work on: the first day is one of them, or is not.
fn term(began: Began, days: u16) -> Option<Term> {
    let behind = |day: NaiveDate, days: u16| day.checked_add_days(Days::new(days.into()));
    let certain = behind(began.earliest.date(), days.saturating_sub(1))?;
    Some(Term { within: days, certain, possible: behind(began.latest.date(), days)? })
}

/// Whether a period was declared by a moment at the latest, as far as it is known whether it came late.
fn is_declared_by(period: &Period, by: Deadline) -> Option<bool> {
    let measured = opening(&period.content).moment();
    match period.late? {
        false => (measured <= by.moment()).then_some(true),
        true => (measured >= by.moment()).then_some(false),
    }
}
