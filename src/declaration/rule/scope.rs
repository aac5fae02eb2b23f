//! Of which declarations a rule is asked.

use super::about::About;
use crate::declaration::message::Kind;
use crate::declaration::schema::ZoneSet;
use crate::id::WorkerType;
use crate::judgement::Scope;

/// Of which declarations a rule is asked: by kind, by worker type, and by what stands in the message.
///
/// The worker type is that of the period that the declaration concerns: for an IN its own. A rule may narrow what follows from
/// its codes by the law, so that a patch of the law reaches it.
///
/// ```
/// use dimona::declaration::message::Kind;
/// use dimona::declaration::rule::{DeclarationScope, Types};
/// use dimona::declaration::schema::{Zone, ZoneSet};
/// use dimona::id::WorkerType;
/// let scope = DeclarationScope::kinds(&[Kind::In]).types(Types::of([WorkerType::Flx]));
/// assert!(scope.holds(Kind::In, Some(WorkerType::Flx), ZoneSet::EMPTY));
/// assert!(!scope.holds(Kind::In, None, ZoneSet::EMPTY) && !scope.holds(Kind::Out, Some(WorkerType::Flx), ZoneSet::EMPTY));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DeclarationScope {
    kinds: u8,
    types: Types,
    /// One of these stands in the message; none where it does not matter.
    zones: ZoneSet,
}

/// A set of worker types, and whether a declaration without one that is understood is in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Types(u64);

impl Types {
    /// Every type, and none.
    pub const ALL: Types = Types(u64::MAX);
    /// No type.
    pub(crate) const NONE: Types = Types(0);
    /// How many cells a table by worker type has: one for each, and one for a type that is not understood.
    pub(crate) const CELLS: usize = WorkerType::ALL.len() + 1;

    /// The set of these types.
    #[must_use]
    pub fn of(types: impl IntoIterator<Item = WorkerType>) -> Types {
        Types(types.into_iter().fold(0, |set, of| set | 1 << Self::cell(Some(of))))
    }

    /// The types of either set.
    #[must_use]
    pub const fn union(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    /// Whether a type is in both sets.
    #[inline]
    pub(crate) const fn meets(self, other: Types) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the type is in the set.
    #[must_use]
    pub fn contains(self, worker_type: Option<WorkerType>) -> bool {
        self.0 & 1 << Self::cell(worker_type) != 0
    }

    /// The place of a type in a table by worker type.
    pub(crate) fn cell(worker_type: Option<WorkerType>) -> usize {
        worker_type.map_or(0, |of| of as usize + 1)
    }
}

const _: () = assert!(Types::CELLS <= 64);

impl DeclarationScope {
    /// Declarations of these kinds.
    #[must_use]
    pub const fn kinds(kinds: &[Kind]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < kinds.len() {
            bits |= 1 << kinds[at] as u8;
            at += 1;
        }
        DeclarationScope { kinds: bits, types: Types::ALL, zones: ZoneSet::EMPTY }
    }

    /// Of these, those of some worker types.
    #[must_use]
    pub const fn types(self, types: Types) -> Self {
        DeclarationScope { types, ..self }
    }

    /// Of these, those in which one of some zones stands.
    #[must_use]
    pub const fn zones(self, zones: ZoneSet) -> Self {
        DeclarationScope { zones, ..self }
    }

    /// What follows from what is known of a rule: the kinds for which it has a code; all where it has none.
    #[must_use]
    pub fn of(about: About) -> Self {
        let kinds = about.codes.iter().flat_map(|code| code.kinds).fold(0, |kinds, kind| kinds | 1 << *kind as u8);
        let is_open = about.codes.iter().any(|code| code.kinds.is_empty());
        DeclarationScope { kinds: if kinds == 0 || is_open { u8::MAX } else { kinds }, ..Self::ALL }
    }

    /// Whether it holds declarations of this kind and type in which these zones stand.
    #[must_use]
    pub fn holds(self, kind: Kind, worker_type: Option<WorkerType>, present: ZoneSet) -> bool {
        self.holds_kind(kind) && self.types.contains(worker_type) && self.meets(present)
    }

    pub(crate) const fn holds_kind(self, kind: Kind) -> bool {
        self.kinds & 1 << kind as u8 != 0
    }

    pub(crate) const fn holds_cell(self, cell: usize) -> bool {
        self.types.0 & 1 << cell != 0
    }

    /// Whether one of its zones stands in the message, where that matters.
    #[inline]
    pub(crate) const fn meets(self, present: ZoneSet) -> bool {
        self.zones.is_empty() || !self.zones.intersection(present).is_empty()
    }
}

impl Scope for DeclarationScope {
    const ALL: Self = DeclarationScope { kinds: u8::MAX, types: Types::ALL, zones: ZoneSet::EMPTY };

    fn union(self, other: Self) -> Self {
        let any = self.zones.is_empty() || other.zones.is_empty();
        DeclarationScope {
            kinds: self.kinds | other.kinds,
            types: self.types.union(other.types),
            zones: if any { ZoneSet::EMPTY } else { self.zones.union(other.zones) },
        }
    }
}
