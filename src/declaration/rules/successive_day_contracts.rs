#![doc = include_str!("../../../fixtures/cases/declaration/successive-day-contracts.md")]

use chrono::NaiveDate;

use crate::declaration::day_contracts::{DayContracts, pension_of, tier, user_of_day_contract};
use crate::declaration::message::Kind;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::{Known, PensionKind};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
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
        let Some(user) = user_of_day_contract(content) else { return Outcome::NotApplicable };
        let tiers = match Outcome::without_law(case.law.day_contract.tiers.at(case.law.on(content.start_date))) {
            Ok(tiers) => *tiers,
            // Advice on what nobody knows is none.
            Err(_) => return Outcome::NotApplicable,
        };
        // Hardly any worker has so many periods, and then none is looked at.
        let fewest = tiers.first().map_or(u32::MAX, |tier| tier.from);
        if case.register.periods_of(worker).saturating_add(1) < fewest as usize {
            return Outcome::NotApplicable;
        }
        let Case { register, law, facts, policies, .. } = *case;
        let contracts = DayContracts { worker, user, agency: content.employer, register, law, facts, policies };
        let [before, after] = contracts.with(content, None, None);
        let evidence = |count: u32| {
            let each = tier(tiers, count).map(|tier| tier.euros);
            let euros = each.map(|each| each.saturating_mul(count));
            Evidence::from(Contracts { count: Some(count), each, euros, first: Some(after.first_day) })
        };
        let reaches = |before: u32, after: u32| tier(tiers, after) != tier(tiers, before);
        let outcome = if reaches(before.certain, after.certain) {
            Outcome::Violated(evidence(after.certain))
        } else if after.lacks == Some(Need::ManyPeriods) {
            Outcome::Undetermined(Missing::of(Need::ManyPeriods))
        } else if reaches(before.possible, after.possible) && tier(tiers, after.possible) != tier(tiers, after.certain)
        {
            let need = after.lacks.unwrap_or(Need::PublishedScope);
            Outcome::Undetermined(Missing::of(need).with(evidence(after.possible)))
        } else {
            return Outcome::NotApplicable;
        };
        match (pension_of(facts, worker, content.start_date), outcome) {
            // Whether a survivor is meant by the text on pensioners it does not say.
            (Known::Known(Some(PensionKind::Survivor)), Outcome::Violated(evidence)) => {
                Outcome::Undetermined(Missing::of(Need::PublishedScope).with(evidence))
            }
            (Known::Known(None | Some(PensionKind::Survivor)), outcome) => outcome,
            (Known::Known(Some(_)), _) => Outcome::NotApplicable,
            (Known::Unknown, outcome) => {
                case.assume(Need::PensionRegister);
                outcome
            }
        }
    }
}
