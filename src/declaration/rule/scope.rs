//! Of which declarations a rule is asked.

use super::about::About;
use crate::declaration::message::{Kind, Types};
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
        self.types.holds_cell(cell)
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
