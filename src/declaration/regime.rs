//! What a regime contributes to the engine: who asks for it, its rules, and how its declarations book.

use std::cell::Cell;

use crate::declaration::register::{Booking, Content, LoadedBooking, Posting, RegisterView};
use crate::declaration::rule::{Declarations, EmployerRule, Messages, Regime};
use crate::facts::Facts;
use crate::id::WorkerType;
use crate::judgement::{Need, NeedSet, Rule};
use crate::law::Law;
use crate::policy::Policies;
use crate::time::Moment;

/// The rules of a regime, or those on declarations under every regime.
pub(crate) struct RuleLists {
    /// Those on the message, sorted by name.
    pub(crate) on_message: fn() -> Vec<Box<dyn Rule<Messages>>>,
    /// Those on the register, exceptions included, sorted by name.
    pub(crate) on_register: fn() -> Vec<Box<dyn Rule<Declarations>>>,
    /// Those on what the declarations of one employer come to, sorted by name.
    pub(crate) on_employers: fn() -> Vec<Box<dyn EmployerRule>>,
}

impl RuleLists {
    /// No rules.
    pub(crate) const NONE: RuleLists =
        RuleLists { on_message: Vec::new, on_register: Vec::new, on_employers: Vec::new };
}

/// What a regime contributes to the engine. Nothing else is known of it anywhere.
pub(crate) struct Contribution {
    /// The regime.
    pub(crate) regime: Regime,
    /// The worker types that ask for it, which ask for no other.
    pub(crate) worker_types: &'static [WorkerType],
    /// Which rules on declarations under every regime are conditions of it.
    pub(crate) conditions: &'static [&'static str],
    /// Which of them leave its right open, because no source says what their faults do to it. None is a condition of any regime.
    pub(crate) doubts: &'static [&'static str],
    /// Its own rules.
    pub(crate) rules: RuleLists,
    /// How its declarations book; `None` for a regime without a quota.
    pub(crate) books: Option<Books>,
}

impl Contribution {
    /// A regime for which these types ask, and of which no rule speaks.
    pub(crate) const fn new(regime: Regime, worker_types: &'static [WorkerType]) -> Self {
        Contribution { regime, worker_types, conditions: &[], doubts: &[], rules: RuleLists::NONE, books: None }
    }
}

/// How the declarations of a regime book.
pub(crate) struct Books {
    /// How a declaration books.
    pub(crate) book: fn(&BookingCase<'_>) -> Option<Posting>,
    /// How a loaded period booked.
    pub(crate) book_loaded: fn(&Law, &Content, LoadedBooking) -> Option<Booking>,
    /// Whether what comes free covers earlier overruns by itself.
    pub(crate) covers_overruns: fn(&Policies) -> bool,
}

/// What a booking depends on.
pub(crate) struct BookingCase<'a> {
    pub(crate) law: &'a Law,
    pub(crate) facts: &'a dyn Facts,
    pub(crate) policies: &'a Policies,
    pub(crate) register: &'a dyn RegisterView,
    /// The period as it would stand after the declaration.
    pub(crate) content: &'a Content,
    /// The period as it stood before it, where it is one that stood.
    pub(crate) before: Option<&'a Content>,
    /// What the period had booked before.
    pub(crate) previous: Option<&'a Booking>,
    /// What happens to the booking.
    pub(crate) change: BookingChange,
    /// Whether the IN of the period was late.
    pub(crate) late: Option<bool>,
    /// Whether the NSSO may refuse the declaration after all, or has not decided on it yet.
    pub(crate) doubtful: bool,
    /// Whether the period may not be there, or may have been planned otherwise.
    pub(crate) in_doubt: bool,
    /// Whether the NSSO warned where nothing here does: then a quota is used elsewhere, and nobody here knows how much of it.
    pub(crate) warned: bool,
    /// Whether the NSSO accepted what goes beyond a quota by the facts given here: how much of it is used, nobody here knows.
    pub(crate) disproved: bool,
    /// When the declaration was received.
    pub(crate) received_at: Option<Moment>,
    /// For what the usual case was assumed.
    pub(crate) assumed: &'a Cell<NeedSet>,
}

impl BookingCase<'_> {
    /// Says that the usual case was assumed where this is missing.
    pub(crate) fn assume(&self, need: Need) {
        let mut assumed = self.assumed.get();
        assumed.insert(need);
        self.assumed.set(assumed);
    }
}

/// What a declaration does to the booking of its period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BookingChange {
    /// It plans work, for the first time or anew.
    Plan,
    /// It leaves the plan as it is.
    Keep,
    /// It may void the period.
    MayVoid,
    /// It voids the period.
    Void,
}
