#![doc = include_str!("../../../fixtures/cases/declaration/successive-day-contracts.md")]

use std::iter::successors;

use chrono::{Datelike, NaiveDate};

use crate::declaration::day_contracts::{DayContracts, is_pensioner, tier, user_of_agency_work, user_of_day_contract};
use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::Known;
use crate::id::{EnterpriseNumber, Ssin};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Truth};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// With this contract for a day, so many of an agency worker follow each other at one user that the user pays for them, or pays more.
pub(super) struct SuccessiveDayContracts;

numbers! {
    /// How many there are, what each costs and all together, and the first day of the half-year.
    struct Contracts {
        count: u32 = "dayContracts",
        each: u32 = "eurosEach",
        euros: u32 = "euros",
        first: NaiveDate = "firstDay",
    }
}

const META: RuleMeta = RuleMeta::new(
    "successive-day-contracts",
    Side::Advice,
    LegalRef::seen("programme act 26-12-2022; NSSO instructions on successive day contracts of agency workers"),
    texts! {
        numbers: Contracts::NUMBERS,
        what: "the user pays for successive day contracts of this agency worker[: {dayContracts} in the half-year from {firstDay} on]",
        because: "[{eurosEach} euros for each of them, {euros} euros together;] the NSSO counts them by the DmfA",
        action: "offer a longer contract, or leave a calendar day between two contracts",
    },
)
.assuming(&[Need::PensionRegister])
.by_order()
.at(Zone::UserEnterpriseNumber);

impl Rule<Declarations> for SuccessiveDayContracts {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).zones(ZoneSet::of(&[Zone::UserEnterpriseNumber]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content, None)) = case.planned() else { return Outcome::NotApplicable };
        let Some(user) = user_of_agency_work(case.facts, content) else { return Outcome::NotApplicable };
        let told = case.facts.contracts(worker).value().map_or(0, <[_]>::len);
        // What is declared for more than a day holds day contracts where contracts say so.
        if told == 0 && user_of_day_contract(case.facts, content).is_none() {
            return Outcome::NotApplicable;
        }
        let found = half_years(content).map(|day| reached(case, (worker, content, user), told, day));
        let outcome = found.reduce(|first, later| if first == Outcome::NotApplicable { later } else { first });
        let outcome = outcome.unwrap_or(Outcome::NotApplicable);
        if outcome == Outcome::NotApplicable {
            return outcome;
        }
        match (is_pensioner(case.facts, worker, content.start_date), outcome) {
            (Known::Known(Truth::True), _) => Outcome::NotApplicable,
            (Known::Known(Truth::Unknown(missing)), Outcome::Violated(evidence)) => {
                Outcome::Undetermined(missing.with(evidence))
            }
            (Known::Known(_), outcome) => outcome,
            (Known::Unknown, outcome) => {
                case.assume(Need::PensionRegister);
                outcome
            }
        }
    }
}

/// A day of each half-year of what is declared: no agency work is declared for more than two of them.
fn half_years(content: &Content) -> impl Iterator<Item = NaiveDate> {
    let next = |day: &NaiveDate| {
        let (year, month) = if day.month() <= 6 { (day.year(), 7) } else { (day.year() + 1, 1) };
        NaiveDate::from_ymd_opt(year, month, 1)
    };
    let end = content.end_date;
    successors(Some(content.start_date), next).take_while(move |day| end.is_some_and(|end| *day <= end)).take(2)
}

/// Whether a tier is reached with a declaration in the half-year of a day; so many contracts of the worker are told.
fn reached(
    case: &Case<'_>,
    (worker, content, user): (Ssin, &Content, EnterpriseNumber),
    told: usize,
    day: NaiveDate,
) -> Outcome {
    let tiers = match Outcome::without_law(case.law.day_contract.tiers.at(case.law.on(day))) {
        Ok(tiers) => *tiers,
        // Advice on what nobody knows is none.
        Err(_) => return Outcome::NotApplicable,
    };
    // Hardly any worker has so many periods and contracts, and then none is looked at.
    let fewest = tiers.first().map_or(u32::MAX, |tier| tier.from);
    if case.register.periods_of(worker).saturating_add(told).saturating_add(1) < fewest as usize {
        return Outcome::NotApplicable;
    }
    let Case { register, law, facts, policies, .. } = *case;
    let contracts = DayContracts { worker, user, agency: content.employer, register, law, facts, policies };
    let [before, after] = contracts.with(content, day);
    let evidence = |count: u32| {
        let each = tier(tiers, count).map(|tier| tier.euros);
        let euros = each.map(|each| each.saturating_mul(count));
        Evidence::from(Contracts { count: Some(count), each, euros, first: Some(after.first_day) })
    };
    let reaches = |before: u32, after: u32| tier(tiers, after) != tier(tiers, before);
    if reaches(before.certain, after.certain) {
        Outcome::Violated(evidence(after.certain))
    } else if after.lacks == Some(Need::ManyPeriods) {
        Outcome::Undetermined(Missing::of(Need::ManyPeriods))
    } else if reaches(before.possible, after.possible) && tier(tiers, after.possible) != tier(tiers, after.certain) {
        let need = after.lacks.unwrap_or(Need::PublishedScope);
        Outcome::Undetermined(Missing::of(need).with(evidence(after.possible)))
    } else {
        Outcome::NotApplicable
    }
}
