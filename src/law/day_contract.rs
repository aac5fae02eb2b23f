//! Successive contracts of agency workers for a day: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, open, timeline};
use crate::words::law as says;

/// What the user of an agency worker pays for contracts of a day that follow each other, by half-year.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// let tiers = law.day_contract.tiers.at(law.on("2026-09-07".parse()?)).value().copied().unwrap();
/// let euros = |contracts: u32| tiers.iter().rev().find(|tier| tier.from <= contracts).map_or(0, |tier| tier.euros);
/// assert_eq!([39, 40, 59, 60, 80, 100].map(euros), [0, 10, 10, 15, 30, 40]);
/// assert!(law.day_contract.tiers.at(law.on("2022-12-31".parse()?)).value().is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayContractLaw {
    /// How much each contract costs, by the number of contracts of the half-year; by the day of the work. The fewest first.
    pub tiers: Timeline<&'static [DayContractTier]>,
}

/// What each contract costs from a number of contracts on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DayContractTier {
    /// From so many contracts on.
    pub from: u32,
    /// So many euros for each of them.
    pub euros: u32,
}

const TIERS: &[DayContractTier] = &[tier(40, 10), tier(60, 15), tier(80, 30), tier(100, 40)];

const fn tier(from: u32, euros: u32) -> DayContractTier {
    DayContractTier { from, euros }
}

impl DayContractLaw {
    pub(super) fn belgium() -> Self {
        DayContractLaw {
            tiers: timeline![open(
                day::<2023, 1, 1>(),
                TIERS,
                LegalRef::seen(
                    "programme act 26-12-2022; NSSO instructions on successive day contracts of agency workers"
                ),
            )],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        listing.value("tiers", &self.tiers, says::day_contract_tiers(), |tiers| {
            let each = tiers.iter().map(|tier| format!("{}: {}", tier.from, tier.euros));
            each.collect::<Vec<String>>().join(", ").into()
        });
    }
}
