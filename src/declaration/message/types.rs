//! Sets of worker types.

use crate::id::WorkerType;

/// A set of worker types, and whether a declaration without one that is understood is in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
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

    /// The set with this type too.
    pub(crate) const fn with(self, worker_type: WorkerType) -> Types {
        Types(self.0 | 1 << (worker_type as u32 + 1))
    }

    /// The types that are not in the other set.
    pub(crate) const fn without(self, other: Types) -> Types {
        Types(self.0 & !other.0)
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

    /// Adds a type, or a declaration without one that is understood.
    pub(crate) fn insert(&mut self, worker_type: Option<WorkerType>) {
        self.0 |= 1 << Self::cell(worker_type);
    }

    /// Whether it holds anything but this type.
    pub(crate) fn holds_other_than(self, worker_type: WorkerType) -> bool {
        self.0 & !(1 << Self::cell(Some(worker_type))) != 0
    }

    /// Whether the type of this cell is in it.
    pub(crate) const fn holds_cell(self, cell: usize) -> bool {
        self.0 & 1 << cell != 0
    }

    /// The place of a type in a table by worker type.
    pub(crate) fn cell(worker_type: Option<WorkerType>) -> usize {
        worker_type.map_or(0, |of| of as usize + 1)
    }
}

const _: () = assert!(Types::CELLS <= 64);
