//! Which records a register holds.

use std::collections::HashSet;
use std::hash::Hasher;

use foldhash::fast::RandomState;
use siphasher::sip::SipHasher13;

use super::store::Register;
use crate::declaration::message::{Kind, Row, SCALARS_OF_DIGEST};
use crate::id::Ssin;
use crate::time::Moment;

/// What a register knows of a record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Recorded {
    /// It is not held.
    New,
    /// It is held: it was judged, and applied if it was accepted.
    Held,
    /// It may be held: it is not newer than the register, which does not tell the records of that time.
    Unknown,
}

/// What tells a record from others: its moment of reception and its message, with the texts and the wrong values that a row leaves
/// out. What stands beside the message, such as the NSSO's answer and the number that it gave to a period, may come later and is
/// left out here.
///
/// It stands in register files, so it must stay as it is: what changes it takes a new version of the file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Digest(pub(super) u64);

impl Digest {
    /// The digest of a record; `None` without a moment of reception, because then nothing tells it from another that says the same.
    pub(crate) fn of(row: &Row) -> Option<Digest> {
        let received = row.received_at?;
        let mut message = *row;
        if row.kind == Kind::In {
            message.period_id = None;
        }
        let mut hasher = SipHasher13::new();
        // Byte by byte in one order, so that it is the same on every machine.
        hasher.write(&received.millis().to_le_bytes());
        hasher.write(row.kind.word().as_bytes());
        hasher.write(&row.beyond.to_le_bytes());
        for (value, _) in message.scalars().into_iter().take(SCALARS_OF_DIGEST) {
            hasher.write(&[value.is_some().into()]);
            hasher.write(&value.unwrap_or(0).to_le_bytes());
        }
        Some(Digest(hasher.finish()))
    }
}

/// The records that a register holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Records {
    /// Up to when it does not tell which records it holds.
    pub(super) untold_until: Option<Moment>,
    pub(super) held: HashSet<Digest, RandomState>,
}

impl Records {
    /// What is known of a record, in a register that is as of a moment.
    pub(super) fn of(&self, row: &Row, as_of: Option<Moment>) -> Recorded {
        let Some(received) = row.received_at.filter(|received| Some(*received) <= as_of) else { return Recorded::New };
        if !self.held.is_empty() && Digest::of(row).is_some_and(|digest| self.held.contains(&digest)) {
            return Recorded::Held;
        }
        if Some(received) <= self.untold_until { Recorded::Unknown } else { Recorded::New }
    }
}

impl Register {
    /// Takes up the records of a run, of which the newest was received at this moment.
    pub(crate) fn record(&mut self, records: impl IntoIterator<Item = Digest>, newest: Option<Moment>) {
        self.records.held.extend(records);
        self.as_of = self.as_of.max(newest);
    }

    /// Notes that something of this worker changed at this moment.
    pub(crate) fn changed_at(&mut self, worker: Ssin, received: Moment) {
        let number = self.number_of(Some(worker));
        self.states[number].changed_at(Some(received));
    }

    /// Notes that a record of this worker could not be read.
    pub(crate) fn leave_unread(&mut self, worker: Ssin) {
        let number = self.number_of(Some(worker));
        self.states[number].leave_unread();
    }

    /// The workers of whom a record could not be read.
    pub(crate) fn unread(&self) -> impl Iterator<Item = Ssin> {
        self.states.iter().filter(|state| state.has_unread()).filter_map(|state| state.worker())
    }

    /// When something of each worker last changed, as far as that is known.
    pub(crate) fn last_changes(&self) -> impl Iterator<Item = (Ssin, Moment)> {
        self.states.iter().filter_map(|state| state.worker().zip(state.last_change()))
    }
}
