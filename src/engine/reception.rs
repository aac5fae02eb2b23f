//! The order in which the NSSO received what is judged: written once, for the replay and for the batch.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::declaration::message::{Kind, Row};
use crate::id::PeriodId;
use crate::time::Moment;

/// The place of a declaration in the order of reception: by moment, then by place in the input. Those without a moment come last.
/// A record that cannot be read comes first: nobody knows when it was received, and so for whom it came too late.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Reception {
    /// In milliseconds; the greatest number where it is not known.
    pub(crate) moment: i64,
    /// Its place in the order of input, or that of the declaration before which it was brought.
    pub(crate) place: u64,
    /// Whether it stands where its own place is.
    pub(crate) own: bool,
}

impl Reception {
    /// What this declaration has, at this place in the order of input.
    pub(crate) fn new(row: Option<&Row>, place: u64) -> Self {
        let moment = row.map_or(i64::MIN, |row| row.received_at.map_or(i64::MAX, Moment::millis));
        Reception { moment, place, own: true }
    }
}

/// The Dimona period that a declaration names, or that it opens under a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Named {
    pub(crate) id: PeriodId,
    /// Whether it opens the period.
    pub(crate) opens: bool,
}

impl Named {
    /// The period of this declaration.
    pub(crate) fn of(row: &Row) -> Option<Self> {
        Some(Named { id: row.period_id?, opens: row.kind == Kind::In })
    }

    /// In one number: an id takes 40 bits.
    pub(crate) fn to_bits(of: Option<Self>) -> u64 {
        of.map_or(0, |Named { id, opens }| id.get() << 1 | u64::from(opens))
    }

    /// From that number.
    pub(crate) fn from_bits(bits: u64) -> Option<Self> {
        Some(Named { id: PeriodId::new(bits >> 1).ok()?, opens: bits & 1 == 1 })
    }
}

/// Something that waits for its turn.
#[derive(Clone, Copy)]
pub(crate) struct Queued<T> {
    pub(crate) reception: Reception,
    /// The period that it names or opens.
    pub(crate) named: Option<Named>,
    pub(crate) of: T,
}

/// Puts declarations in the order of reception.
///
/// Within one moment, the IN of a period comes before what names the period: no message can name one that is not there. It is
/// brought forward where the period is not held and no earlier IN has its number. Nothing else is ordered by kind.
pub(crate) fn put_in_order<T>(all: &mut [Queued<T>], is_held: impl Fn(PeriodId) -> bool) {
    all.sort_unstable_by_key(|one| one.reception);
    let mut openers: Option<HashMap<PeriodId, usize, RandomState>> = None;
    let mut forward: Vec<(usize, Reception)> = Vec::new();
    let mut start = 0;
    for same in all.chunk_by(|a, b| a.reception.moment == b.reception.moment) {
        let mut naming: HashMap<PeriodId, Reception, RandomState> = HashMap::default();
        // Most declarations are the only one of their moment.
        let several = if same.len() > 1 { same } else { &[] };
        for (at, one) in several.iter().enumerate() {
            match one.named {
                Some(Named { id, opens: false }) => {
                    naming.entry(id).or_insert(one.reception);
                }
                Some(Named { id, opens: true }) => {
                    let Some(before) = naming.get(&id).filter(|_| !is_held(id)) else { continue };
                    let openers = openers.get_or_insert_with(|| openers_of(all));
                    if openers.get(&id) == Some(&(start + at)) {
                        forward.push((start + at, Reception { own: false, ..*before }));
                    }
                }
                None => {}
            }
        }
        start += same.len();
    }
    if !forward.is_empty() {
        for (at, reception) in forward {
            all[at].reception = reception;
        }
        all.sort_unstable_by_key(|one| one.reception);
    }
}

/// By period, the first that opens it.
fn openers_of<T>(all: &[Queued<T>]) -> HashMap<PeriodId, usize, RandomState> {
    let mut openers = HashMap::default();
    for (at, one) in all.iter().enumerate() {
        if let Some(Named { id, opens: true }) = one.named {
            openers.entry(id).or_insert(at);
        }
    }
    openers
}
