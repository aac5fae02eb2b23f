//! The order in which the NSSO received what is judged: written once, for the replay and for the batch.

use std::collections::HashMap;
use std::hash::Hash;

use foldhash::fast::RandomState;

use crate::declaration::message::{DailyAction, Kind, Row};
use crate::declaration::register::Register;
use crate::id::{PeriodId, RegistrationId};
use crate::time::Moment;

/// The rank of a declaration that was brought before no other: a daily registration may be brought before what names it, and the IN
/// of its period before that.
const OWN_PLACE: u8 = 2;

/// The place of a declaration in the order of reception: by moment, then by place in the input. Those without a moment come last.
/// A record that cannot be read comes first: nobody knows when it was received, and so for whom it came too late.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Reception {
    /// In milliseconds; the greatest number where it is not known.
    pub(crate) moment: i64,
    /// Its place in the order of input, or that of the declaration before which it was brought.
    pub(crate) place: u64,
    /// [`OWN_PLACE`] where it stands at its own place; less, the further it was brought before the one there.
    pub(crate) rank: u8,
}

impl Reception {
    /// What this declaration has, at this place in the order of input.
    pub(crate) fn new(row: Option<&Row>, place: u64) -> Self {
        let moment = row.map_or(i64::MIN, |row| row.received_at.map_or(i64::MAX, Moment::millis));
        Reception { moment, place, rank: OWN_PLACE }
    }
}

/// The Dimona period or the daily registration that a declaration names, or that it opens under a number. A new daily registration does
/// both: it names its period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Named {
    period: Option<PeriodId>,
    registration: Option<RegistrationId>,
    /// Whether it opens what it names, the registration where there is one.
    opens: bool,
}

/// In the number of a period, twelve digits of which take 40 bits, behind the bit that tells whether it is opened: whether there is the
/// number of a registration too.
const REGISTERS: u64 = 1 << 41;

impl Named {
    /// What this declaration names.
    pub(crate) fn of(row: &Row) -> Option<Self> {
        let (period, registration) = (row.period_id, row.registration_id);
        let makes = registration.is_some() && row.daily == Some(DailyAction::Create);
        let named = Named { period, registration, opens: row.kind == Kind::In || makes };
        (period.is_some() || registration.is_some()).then_some(named)
    }

    /// The period, and whether it is opened.
    pub(crate) fn of_period(self) -> Option<(PeriodId, bool)> {
        Some((self.period?, self.opens && self.registration.is_none()))
    }

    /// The registration, and whether it is made.
    pub(crate) fn of_registration(self) -> Option<(RegistrationId, bool)> {
        Some((self.registration?, self.opens))
    }

    /// In numbers: the second only where the first says so.
    pub(crate) fn to_bits(of: Option<Self>) -> (u64, Option<u64>) {
        let Some(Named { period, registration, opens }) = of else { return (0, None) };
        let first = period.map_or(0, PeriodId::get) << 1 | u64::from(opens);
        (first | if registration.is_some() { REGISTERS } else { 0 }, registration.map(RegistrationId::get))
    }

    /// From these numbers; the outer `None` where there is no second one that the first asks for.
    pub(crate) fn from_bits(first: u64, second: impl FnOnce() -> Option<u64>) -> Option<Option<Self>> {
        let registration = if first & REGISTERS == 0 { None } else { Some(RegistrationId::new(second()?).ok()?) };
        let period = PeriodId::new((first & !REGISTERS) >> 1).ok();
        let named = Named { period, registration, opens: first & 1 == 1 };
        Some((period.is_some() || registration.is_some()).then_some(named))
    }
}

/// Something that waits for its turn.
#[derive(Clone, Copy)]
pub(crate) struct Queued<T> {
    pub(crate) reception: Reception,
    /// What it names or opens.
    pub(crate) named: Option<Named>,
    pub(crate) of: T,
}

/// Puts declarations in the order of reception.
///
/// Within one moment, the IN of a period comes before what names the period, and a new daily registration before what names it: no
/// message can name what is not there. It is brought forward where nothing is held under the number and no earlier declaration opens it.
/// Nothing else is ordered by kind.
pub(crate) fn put_in_order<T>(all: &mut [Queued<T>], register: &Register) {
    // Most workers have one declaration.
    if all.len() < 2 {
        return;
    }
    all.sort_unstable_by_key(|one| one.reception);
    if all.iter().any(|one| one.named.is_some_and(|named| named.registration.is_some())) {
        bring_forward(all, Named::of_registration, |id| register.holds_registration(id));
    }
    bring_forward(all, Named::of_period, |id| register.holds(id));
}

/// Brings what opens something before the first that names it in the same moment.
fn bring_forward<T, Id: Copy + Eq + Hash>(
    all: &mut [Queued<T>],
    named: impl Fn(Named) -> Option<(Id, bool)>,
    is_held: impl Fn(Id) -> bool,
) {
    let named = |one: &Queued<T>| one.named.and_then(&named);
    let mut openers: Option<HashMap<Id, usize, RandomState>> = None;
    let mut forward: Vec<(usize, Reception)> = Vec::new();
    let mut start = 0;
    for same in all.chunk_by(|a, b| a.reception.moment == b.reception.moment) {
        if same.len() == 1 {
            // Most declarations are the only one of their moment.
            start += 1;
            continue;
        }
        let mut naming: HashMap<Id, Reception, RandomState> = HashMap::default();
        for (at, one) in same.iter().enumerate() {
            match named(one) {
                Some((id, false)) => {
                    naming.entry(id).or_insert(one.reception);
                }
                Some((id, true)) => {
                    let Some(before) = naming.get(&id).filter(|_| !is_held(id)) else { continue };
                    let openers = openers.get_or_insert_with(|| openers_of(all, named));
                    if openers.get(&id) == Some(&(start + at)) {
                        forward.push((start + at, Reception { rank: before.rank.saturating_sub(1), ..*before }));
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

/// By number, the first that opens what has it.
fn openers_of<T, Id: Eq + Hash>(
    all: &[Queued<T>],
    named: impl Fn(&Queued<T>) -> Option<(Id, bool)>,
) -> HashMap<Id, usize, RandomState> {
    let mut openers = HashMap::default();
    for (at, one) in all.iter().enumerate() {
        if let Some((id, true)) = named(one) {
            openers.entry(id).or_insert(at);
        }
    }
    openers
}
