//! The order in which the NSSO received what is judged: written once, for the replay and for the batch.

use std::collections::{HashMap, HashSet};
use std::slice::ChunkBy;

use foldhash::fast::RandomState;

use crate::declaration::message::{DailyAction, Kind, Row};
use crate::declaration::register::{RegisterView, Registered, Resolution};
use crate::id::{PeriodId, RegistrationId};
use crate::time::Moment;

/// The place of a declaration in the order of reception: by moment, then by place in the input. Those without a moment come last.
/// A record that cannot be read comes first: nobody knows when it was received, and so for whom it came too late.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Reception {
    /// In milliseconds; the greatest number where it is not known.
    pub(crate) moment: i64,
    /// Its place in the order of input, or that of the declaration before which it was brought.
    pub(crate) place: u64,
    /// How many were brought to this place before it.
    pub(crate) rank: u32,
}

impl Reception {
    /// What this declaration has, at this place in the order of input.
    pub(crate) fn new(row: Option<&Row>, place: u64) -> Self {
        let moment = row.map_or(i64::MIN, |row| row.received_at.map_or(i64::MAX, Moment::millis));
        Reception { moment, place, rank: 0 }
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

    /// The registration, and whether it is made.
    pub(crate) fn of_registration(self) -> Option<(RegistrationId, bool)> {
        Some((self.registration?, self.opens))
    }

    /// The number that it names without opening what has it.
    fn names(self) -> Option<Number> {
        let (registration, period) = self.numbers();
        if self.opens { registration.and(period) } else { registration.or(period) }
    }

    /// The number of what it opens.
    fn opened(self) -> Option<Number> {
        let (registration, period) = self.numbers();
        registration.or(period).filter(|_| self.opens)
    }

    fn numbers(self) -> (Option<Number>, Option<Number>) {
        (self.registration.map(Number::Registration), self.period.map(Number::Period))
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

/// The number of what a declaration names or opens.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Number {
    Period(PeriodId),
    Registration(RegistrationId),
}

impl Number {
    /// Whether something stands under it. What was refused or is pending does not.
    pub(crate) fn is_held(self, register: &impl RegisterView) -> bool {
        match self {
            Number::Period(id) => matches!(register.resolve(id), Resolution::Found(_)),
            Number::Registration(id) => matches!(register.registration(id), Registered::Found(..)),
        }
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

/// The moments, each with what was received in it.
type Moments<'q, T> = ChunkBy<'q, Queued<T>, fn(&Queued<T>, &Queued<T>) -> bool>;

/// Declarations in the order of reception, one after the other.
///
/// Within one moment, the IN of a period comes before what names the period, and a new daily registration before what names it: no
/// message can name what is not there. Whether it is there is asked when the turn of the one that names it has come, so that all hangs on
/// what is held by then: a register that was saved and loaded says the same. Nothing else is ordered by kind.
pub(crate) struct Received<'q, T> {
    moments: Moments<'q, T>,
    /// Those of the moment that it is.
    same: &'q [Queued<T>],
    /// The place of the next among them, and how many were brought before it.
    at: usize,
    brought: u32,
    openers: Option<Openers>,
}

impl<'q, T: Copy> Received<'q, T> {
    /// Puts these in order.
    pub(crate) fn new(all: &'q mut [Queued<T>]) -> Self {
        all.sort_unstable_by_key(|one| one.reception);
        let all: &'q [Queued<T>] = all;
        let moments: Moments<'q, T> = all.chunk_by(|a, b| a.reception.moment == b.reception.moment);
        Received { moments, same: &[], at: 0, brought: 0, openers: None }
    }

    /// The next, with its place in the order; `is_held` tells what is held now.
    pub(crate) fn next(&mut self, is_held: impl Fn(Number) -> bool) -> Option<Queued<T>> {
        loop {
            let Some(own) = self.same.get(self.at) else {
                self.same = self.moments.next()?;
                (self.at, self.brought, self.openers) = (0, 0, Openers::of(self.same));
                continue;
            };
            let Some(openers) = &mut self.openers else {
                self.at += 1;
                return Some(*own);
            };
            let Some((at, next)) = openers.take(self.same, self.at, &is_held) else {
                (self.at, self.brought) = (self.at + 1, 0);
                continue;
            };
            let reception = Reception { rank: self.brought, ..own.reception };
            (self.at, self.brought) = if at == self.at { (at + 1, 0) } else { (self.at, self.brought + 1) };
            return Some(Queued { reception, ..*next });
        }
    }
}

/// What opens something in one moment in which some of it is named before.
struct Openers {
    /// By number, the first that opens what has it, of those whose turn has not come.
    first: HashMap<Number, usize, RandomState>,
    /// For each that opens something, the next that opens what has the same number.
    after: Vec<Option<usize>>,
    /// Whose turn has come.
    taken: Vec<bool>,
}

impl Openers {
    /// `None` where nothing is named before it is opened.
    fn of<T>(same: &[Queued<T>]) -> Option<Openers> {
        // Most declarations are the only one of their moment.
        if same.len() < 2 {
            return None;
        }
        let mut named: HashSet<Number, RandomState> = HashSet::default();
        let mut all = same.iter().filter_map(|one| one.named);
        let is_late = all.any(|one| {
            named.extend(one.names());
            one.opened().is_some_and(|number| named.contains(&number))
        });
        if !is_late {
            return None;
        }
        let mut openers =
            Openers { first: HashMap::default(), after: vec![None; same.len()], taken: vec![false; same.len()] };
        for ((at, one), after) in same.iter().enumerate().zip(&mut openers.after).rev() {
            if let Some(number) = one.named.and_then(Named::opened) {
                *after = openers.first.insert(number, at);
            }
        }
        Some(openers)
    }

    /// Takes the one at this place, or what has to come before it; `None` where its turn has come already.
    fn take<'q, T>(
        &mut self,
        same: &'q [Queued<T>],
        own: usize,
        is_held: impl Fn(Number) -> bool,
    ) -> Option<(usize, &'q Queued<T>)> {
        if self.is_taken(own) {
            return None;
        }
        let mut at = own;
        // What makes a registration may name a period that is not there either; what opens a period names nothing.
        while let Some(before) = same.get(at).and_then(|one| self.before(one.named?, &is_held)) {
            at = before;
        }
        *self.taken.get_mut(at)? = true;
        Some((at, same.get(at)?))
    }

    /// What opens something that this one names and that is not held.
    fn before(&mut self, one: Named, is_held: impl Fn(Number) -> bool) -> Option<usize> {
        self.opener(one.names().filter(|number| !is_held(*number))?)
    }

    /// The first that opens what has this number, of those whose turn has not come.
    fn opener(&mut self, number: Number) -> Option<usize> {
        let mut at = self.first.get(&number).copied();
        while let Some(taken) = at.filter(|at| self.is_taken(*at)) {
            at = self.after.get(taken).copied().flatten();
        }
        match at {
            Some(at) => self.first.insert(number, at),
            None => self.first.remove(&number),
        };
        at
    }

    fn is_taken(&self, at: usize) -> bool {
        self.taken.get(at).copied().unwrap_or(true)
    }
}
