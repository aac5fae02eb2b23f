//! Sets of zones.

use super::types::Type;
use super::zones::Zone;

/// A set of zones that a declaration holds. Those of the header, and what stands beside the message, are never in it.
///
/// ```
/// use dimona::declaration::schema::{Zone, ZoneSet};
/// let set = ZoneSet::EMPTY.with(Zone::EndDate);
/// assert!(set.contains(Zone::EndDate) && !set.contains(Zone::StartDate));
/// for other in [Zone::Identification, Zone::Form] {
///     assert!(ZoneSet::EMPTY.with(other).is_empty());
/// }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct ZoneSet(u64);

impl Zone {
    /// What stands beside the message.
    pub(crate) const BESIDE: u128 = Zone::sorted().0;
    /// What a declaration holds, blocks left out.
    pub(crate) const VALUES: u128 = Zone::sorted().1 & Zone::JUDGED as u128;

    /// What stands beside the message, and what is no block.
    const fn sorted() -> (u128, u128) {
        let (mut beside, mut values, mut at) = (0, 0, 0);
        while at < Zone::ALL.len() {
            let (bit, of) = (Zone::ALL[at].bit(), Zone::ALL[at].of());
            beside |= bit * of.is_beside() as u128;
            values |= bit * !matches!(of, Type::Block) as u128;
            at += 1;
        }
        (beside, values)
    }
}

const fn bit(zone: Zone) -> u64 {
    zone.bit() as u64 & Zone::JUDGED
}

impl ZoneSet {
    /// No zone.
    pub const EMPTY: ZoneSet = ZoneSet(0);

    /// The set of these zones.
    #[must_use]
    pub const fn of(zones: &[Zone]) -> ZoneSet {
        let (mut bits, mut i) = (0, 0);
        while i < zones.len() {
            bits |= bit(zones[i]);
            i += 1;
        }
        ZoneSet(bits)
    }

    /// This set with one zone more.
    #[must_use]
    pub const fn with(self, zone: Zone) -> ZoneSet {
        ZoneSet(self.0 | bit(zone))
    }

    /// True when the zone is in the set.
    #[must_use]
    pub const fn contains(self, zone: Zone) -> bool {
        self.0 & bit(zone) != 0
    }

    /// True when every zone of the other set is in this one.
    #[must_use]
    pub const fn contains_all(self, other: ZoneSet) -> bool {
        self.0 & other.0 == other.0
    }

    /// The zones of either set.
    #[must_use]
    pub const fn union(self, other: ZoneSet) -> ZoneSet {
        ZoneSet(self.0 | other.0)
    }

    /// The zones of both sets.
    #[must_use]
    pub const fn intersection(self, other: ZoneSet) -> ZoneSet {
        ZoneSet(self.0 & other.0)
    }

    /// The zones of this set that are not in the other.
    #[must_use]
    pub const fn minus(self, other: ZoneSet) -> ZoneSet {
        ZoneSet(self.0 & !other.0)
    }

    /// How many zones are in the set.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// True when there is no zone in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    /// The set that gave these bits.
    pub(crate) const fn from_bits(bits: u64) -> ZoneSet {
        ZoneSet(bits & Zone::JUDGED)
    }

    pub(crate) fn insert(&mut self, zone: Zone) {
        self.0 |= bit(zone);
    }
}
