//! Which records a register holds.

use std::collections::HashSet;
use std::hash::Hasher;

use foldhash::fast::RandomState;
use siphasher::sip::SipHasher13;

use super::state::WorkerState;
use super::store::Register;
use crate::declaration::message::{Kind, Row, SCALARS_OF_DIGEST};
use crate::declaration::schema::Scalar;
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
    /// It may be held: a record that says the same is, and that one has no moment of reception.
    Undated,
}

/// What tells a record from others: its moment of reception, where it has one, and its message, with the texts and the wrong values that a row leaves
/// out. What stands beside the message, such as the NSSO's answer and the number that it gave to a period, may come later and is
/// left out here.
///
/// It stands in register files, so it must stay as it is: what changes it takes a new version of the file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Digest(pub(super) u64);

impl Digest {
    /// The digest of what a record says, received at a moment or at none.
    fn of(row: &Row, received_at: Option<Moment>) -> Digest {
        let mut message = *row;
        if row.kind == Kind::In {
            message.period_id = None;
        }
        let mut hasher = SipHasher13::new();
        // Byte by byte in one order, so that it is the same on every machine.
        if let Some(received) = received_at {
            hasher.write(&received.millis().to_le_bytes());
        }
        hasher.write(row.kind.word().as_bytes());
        hasher.write(&row.beyond.to_le_bytes());
        let mut left = SCALARS_OF_DIGEST;
        message.scalars(|value, _| {
            if left > 0 {
                left -= 1;
                hasher.write(&[value.is_some().into()]);
                hasher.write(&value.unwrap_or(0).to_le_bytes());
            }
        });
        Digest(hasher.finish())
    }

    /// That of what a message declares, whenever it is received, with whatever reference and texts beside.
    pub(crate) fn of_content(row: &Row) -> Digest {
        let of = Digest::of(&Row { beyond: 0, ..*row }, None);
        let user = row.user_enterprise_number.map_or(0, |of| Scalar::to_bits(of).wrapping_add(1));
        Digest(of.0 ^ user.wrapping_mul(NUMBERED))
    }

    /// That of a record that says the same and to which the NSSO gave a number. Two of these with two numbers are two declarations.
    fn numbered(self) -> Digest {
        Digest(self.0 ^ NUMBERED)
    }
}

/// What a message declares, in one number, whenever it is received and with whatever reference and texts beside: what declares the same has the
/// same.
#[must_use]
pub fn declared_by(row: &Row) -> u64 {
    Digest::of_content(row).0
}

/// Turns some digests into others; it stands in register files, as they do.
const NUMBERED: u64 = 0x9E37_79B9_7F4A_7C15;

/// The records of a run, each by its digest.
#[derive(Debug, Default)]
pub(crate) struct RecordsOfRun {
    dated: Vec<Digest>,
    undated: Vec<Digest>,
}

impl RecordsOfRun {
    /// Takes up a record, if it could be read.
    pub(crate) fn add(&mut self, row: Option<&Row>) {
        let Some(row) = row else { return };
        let records = if row.received_at.is_some() { &mut self.dated } else { &mut self.undated };
        let digest = Digest::of(row, row.received_at);
        records.push(if row.given().is_some() { digest.numbered() } else { digest });
    }

    /// Takes up those of a part of the run.
    pub(crate) fn join(&mut self, part: RecordsOfRun) {
        self.dated.extend(part.dated);
        self.undated.extend(part.undated);
    }
}

/// The records that a register holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Records {
    /// Up to when it does not tell which records it holds.
    pub(super) untold_until: Option<Moment>,
    pub(super) held: HashSet<Digest, RandomState>,
    /// Those that had no moment of reception. One that says the same may be another or the same again, also with a moment.
    pub(super) undated: HashSet<Digest, RandomState>,
}

impl Records {
    /// What is known of a record, in a register that is as of a moment and holds such a state of what the record concerns.
    ///
    /// One that says the same as a record that is held is held, unless the NSSO gave numbers to both and nothing stands under that of
    /// this one: then it is another.
    pub(super) fn of(&self, row: &Row, as_of: Option<Moment>, state: Option<&WorkerState>) -> Recorded {
        let old = row.received_at.filter(|received| Some(*received) <= as_of);
        let is_in = |held: &HashSet<Digest, RandomState>, received_at| {
            if held.is_empty() {
                return false;
            }
            let digest = Digest::of(row, received_at);
            held.contains(&digest) || held.contains(&digest.numbered()) && !state.is_some_and(|of| of.lacks_given(row))
        };
        if old.is_some() && is_in(&self.held, old) {
            return Recorded::Held;
        }
        if is_in(&self.undated, None) {
            return Recorded::Undated;
        }
        if old.is_some() && old <= self.untold_until { Recorded::Unknown } else { Recorded::New }
    }
}

impl Register {
    /// Whether it holds any records.
    pub(crate) fn holds_records(&self) -> bool {
        !self.records.held.is_empty() || !self.records.undated.is_empty()
    }

    /// Takes up the records of a run, of which the newest was received at this moment.
    pub(crate) fn record(&mut self, records: RecordsOfRun, newest: Option<Moment>) {
        self.records.held.extend(records.dated);
        self.records.undated.extend(records.undated);
        self.as_of = self.as_of.max(newest);
    }

    /// Notes that something of this worker changed at this moment.
    pub(crate) fn changed_at(&mut self, worker: Ssin, received: Moment) {
        let number = self.number_of(Some(worker));
        self.states[number].changed_at(Some(received));
    }

    /// When something of each worker last changed, as far as that is known.
    pub(crate) fn last_changes(&self) -> impl Iterator<Item = (Ssin, Moment)> {
        self.states.iter().filter_map(|state| state.worker().zip(state.last_change()))
    }
}
