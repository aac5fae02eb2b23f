//! Which declarations have to be judged together.

use crate::id::{PeriodId, RegistrationId, Ssin};

/// What keeps declarations together: the worker; without a worker, the period; the daily registration where it is named alone and nothing
/// of it is known; without any, the declaration alone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct Key(u64);

const REGISTRATION: u64 = 1 << 61;
const PERIOD: u64 = 1 << 62;
const ALONE: u64 = 1 << 63;

impl Key {
    /// Of this worker: eleven digits stay below the three marks.
    pub(super) fn worker(worker: Ssin) -> Key {
        Key(worker.get())
    }

    /// Of a period whose worker is not known: twelve digits do too.
    pub(super) fn period(id: PeriodId) -> Key {
        Key(PERIOD | id.get())
    }

    /// Of a daily registration whose worker is not known.
    pub(super) fn registration(id: RegistrationId) -> Key {
        Key(REGISTRATION | id.get())
    }

    /// Of nothing else; `place` is its place in the run.
    pub(super) fn alone(place: u64) -> Key {
        Key(ALONE | place)
    }

    pub(super) fn from_bits(bits: u64) -> Key {
        Key(bits)
    }

    pub(super) fn get(self) -> u64 {
        self.0
    }

    /// The period, where the key is one's.
    pub(super) fn as_period(self) -> Option<PeriodId> {
        if self.0 & PERIOD == 0 { None } else { PeriodId::new(self.0 & !PERIOD).ok() }
    }

    /// The daily registration, where the key is one's.
    pub(super) fn as_registration(self) -> Option<RegistrationId> {
        if self.0 & REGISTRATION == 0 { None } else { RegistrationId::new(self.0 & !REGISTRATION).ok() }
    }

    /// The worker, where the key is one's.
    pub(super) fn as_worker(self) -> Option<Ssin> {
        Ssin::restored(self.0)
    }
}
