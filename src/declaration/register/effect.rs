//! What applying a declaration does to a register.

use super::doubt::Doubt;
use super::heard::Heard;
use super::period::{Content, Opening, Tombstone};
use super::quota::Posting;
use super::records::Digest;
use super::registration::{LostRegistration, Registration, Work};
use crate::declaration::message::Trace;
use crate::id::{PeriodId, RegistrationId};
use crate::time::Moment;

/// What applying a verdict does to the register it was given on.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Effect {
    pub(crate) judged_at: u64,
    pub(crate) change: Change,
    pub(crate) posting: Option<Posting>,
    pub(crate) covers_overruns: bool,
    /// When the declaration was received.
    pub(crate) received_at: Option<Moment>,
    /// What tells the message from others, where the NSSO refused it and nothing here says why.
    pub(crate) unexplained: Option<(Digest, Option<Moment>)>,
}

/// The change of a register.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub enum Change {
    /// None.
    Nothing,
    /// Notes that the NSSO refused a change of the period with this id, and nothing here says why.
    RefuseChange {
        /// The number.
        id: PeriodId,
    },
    /// Marks an id whose IN was refused or is pending.
    Entomb(Tombstone),
    /// Notes what an IN declared that was refused, and marks its id, where it has one: a contract that was made stands all the same.
    Refuse {
        /// What it declared.
        content: Content,
        /// What is left under its id.
        tombstone: Option<Tombstone>,
    },
    /// Notes that a record about these could not be read. That hangs on nothing, and is never stale.
    LeaveUnread(Trace),
    /// Opens a period, which has what is booked.
    Open(Opening),
    /// Changes the period with this id; it has what is booked, or keeps what it had.
    Amend {
        /// The number.
        id: PeriodId,
        /// What is declared for it after the change.
        content: Content,
        /// Whether something in how the change was declared weighs on the right.
        contested: bool,
        /// What the NSSO's own answer told beside what is found here.
        heard: Heard,
        /// Whether it is cancelled after the change: then it books nothing.
        cancelled: bool,
        /// What the NSSO may have refused of it, or may not have decided on.
        doubt: Doubt,
    },
    /// Makes a daily registration.
    Register(Registration),
    /// Changes the daily registration with this number.
    AmendRegistration {
        /// The number.
        id: RegistrationId,
        /// The work after the change.
        work: Work,
        /// Whether it is cancelled after the change.
        cancelled: bool,
        /// What the NSSO may have refused of it, or may not have decided on.
        doubt: Doubt,
    },
    /// Marks a number of which no registration is known for certain.
    Lose(LostRegistration),
}

impl Effect {
    /// No change, judged on this revision of the register.
    #[must_use]
    pub fn nothing(judged_at: u64) -> Self {
        let change = Change::Nothing;
        Effect { judged_at, change, posting: None, covers_overruns: false, received_at: None, unexplained: None }
    }

    /// The change of the register.
    #[must_use]
    pub fn change(&self) -> &Change {
        &self.change
    }

    /// When the declaration was received, where it changes something.
    #[must_use]
    pub fn received_at(&self) -> Option<Moment> {
        self.received_at
    }

    /// What tells the message from others ([`declared_by`](super::declared_by)) and when it was received, where the NSSO refused it and
    /// nothing here says why.
    #[must_use]
    pub fn unexplained(&self) -> Option<(u64, Option<Moment>)> {
        self.unexplained.map(|(message, received)| (message.0, received))
    }

    /// What is booked.
    #[must_use]
    pub fn posting(&self) -> Option<&Posting> {
        self.posting.as_ref()
    }
}
