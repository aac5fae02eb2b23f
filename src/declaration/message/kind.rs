//! The kinds of declaration and the letters of an answer.

use std::fmt;

use crate::declaration::schema::Zone;

/// The kind of a Dimona declaration.
///
/// ```
/// use dimona::declaration::message::Kind;
/// assert_eq!(Kind::In.json(), "dimonaIn");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum Kind {
    /// Opens a Dimona period.
    In,
    /// Closes an open Dimona period.
    Out,
    /// Changes the dates, hours or planned hours of a Dimona period.
    Update,
    /// Voids a Dimona period.
    Cancel,
    /// Registers a day of work in a Dimona period, or changes or voids such a registration.
    DailyRegistration,
}

impl Kind {
    /// Every kind, in the order of the NSSO's schema.
    pub const ALL: [Kind; 5] = [Kind::In, Kind::Out, Kind::Update, Kind::Cancel, Kind::DailyRegistration];

    /// The kinds that open, change or void a period: those that every format has.
    pub const OF_PERIODS: [Kind; 4] = [Kind::In, Kind::Out, Kind::Update, Kind::Cancel];

    /// The kinds that name what is there already.
    pub(crate) const NAMING: [Kind; 4] = [Kind::Out, Kind::Update, Kind::Cancel, Kind::DailyRegistration];

    /// The block of the glossary that holds this kind.
    pub(crate) const fn zone(self) -> Zone {
        match self {
            Kind::In => Zone::DimonaIn,
            Kind::Out => Zone::DimonaOut,
            Kind::Update => Zone::DimonaUpdate,
            Kind::Cancel => Zone::DimonaCancel,
            Kind::DailyRegistration => Zone::DailyRegistration,
        }
    }

    /// The member of a REST v2 body that holds this kind; empty for a daily registration, of which no body was seen.
    #[must_use]
    pub fn json(self) -> &'static str {
        match self {
            Kind::In => "dimonaIn",
            Kind::Out => "dimonaOut",
            Kind::Update => "dimonaUpdate",
            Kind::Cancel => "dimonaCancel",
            Kind::DailyRegistration => "",
        }
    }

    /// The element of the XML message that holds this kind.
    #[must_use]
    pub fn xml(self) -> &'static str {
        match self {
            Kind::In => "DimonaIn",
            Kind::Out => "DimonaOut",
            Kind::Update => "DimonaUpdate",
            Kind::Cancel => "DimonaCancel",
            Kind::DailyRegistration => "DailyRegistrationDeclaration",
        }
    }

    /// The word people use: IN, OUT, UPDATE, CANCEL, DAILY.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::In => "IN",
            Kind::Out => "OUT",
            Kind::Update => "UPDATE",
            Kind::Cancel => "CANCEL",
            Kind::DailyRegistration => "DAILY",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What a daily registration does: its state says so.
///
/// ```
/// use dimona::declaration::message::DailyAction;
/// assert_eq!(DailyAction::of_state(3), Some(DailyAction::Cancel));
/// assert_eq!(DailyAction::of_state(2), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum DailyAction {
    /// Makes a registration.
    Create,
    /// Changes one.
    Change,
    /// Voids one.
    Cancel,
}

impl DailyAction {
    /// Everything that it can do.
    pub const ALL: [DailyAction; 3] = [DailyAction::Create, DailyAction::Change, DailyAction::Cancel];

    /// What this state says (zone 00110).
    #[must_use]
    pub fn of_state(state: u64) -> Option<DailyAction> {
        match state {
            0 => Some(DailyAction::Create),
            1 => Some(DailyAction::Change),
            3 => Some(DailyAction::Cancel),
            _ => None,
        }
    }
}

/// The letter of the NSSO's answer (REST v2 `declarationStatus.result`).
///
/// The order is that of severity as the NSSO applies it: a blocking anomaly decides over everything, a worker who is
/// still to be identified over warnings. A match may be exhaustive: a program has to do something about each letter.
///
/// ```
/// use dimona::declaration::message::Letter;
/// assert!(Letter::A < Letter::W && Letter::W < Letter::S && Letter::S < Letter::B);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Letter {
    /// Accepted.
    A,
    /// Accepted with at least one warning (non-blocking anomaly).
    W,
    /// Waiting: the worker without known SSIN is being identified.
    S,
    /// Refused: at least one blocking anomaly.
    B,
}

impl Letter {
    /// The four letters, from best to worst.
    pub const ALL: [Letter; 4] = [Letter::A, Letter::W, Letter::S, Letter::B];

    /// The letter as text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Letter::A => "A",
            Letter::W => "W",
            Letter::S => "S",
            Letter::B => "B",
        }
    }

    /// The letter in this text, if it is one of the four.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Letter> {
        Letter::ALL.into_iter().find(|letter| letter.as_str() == text)
    }

    /// True when a declaration with this answer changes the NSSO's register.
    #[must_use]
    pub fn is_accepted(self) -> bool {
        matches!(self, Letter::A | Letter::W)
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
