//! The quotas, what a period booked on one, and the ledger of a worker, a quota and a year.

use crate::id::Ssin;
use crate::time::Moment;

/// The quotas: each is named here and nowhere else, with its name in a register file.
macro_rules! quotas {
    ($($(#[$doc:meta])* $quota:ident $name:literal;)*) => {
        /// The quotas on which periods book.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Quota {
            $($(#[$doc])* $quota,)*
        }

        impl Quota {
            /// Every quota.
            pub const ALL: [Quota; [$($name),*].len()] = [$(Quota::$quota),*];

            /// The name in a register file.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Quota::$quota => $name,)*
                }
            }

            /// The quota of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Quota> {
                Quota::ALL.into_iter().find(|quota| quota.name() == name)
            }
        }
    };
}

quotas! {
    /// Student hours of a year.
    StudentHours "student-hours";
    /// Student days of a year, where the law counts days.
    StudentDays "student-days";
    /// The first hours of the first quarter of 2022 that did not count.
    StudentFirstHours "student-first-hours";
}

/// What a period booked on a quota, in the unit of the quota.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Booking {
    /// The quota.
    pub quota: Quota,
    /// The year of the quota.
    pub year: i32,
    /// What was planned.
    pub planned: u16,
    /// How much of it stays outside the count for certain, because its quarter was neutral.
    pub neutral: u16,
    /// How much of `neutral` used up an allowance of its own ([`Quota::StudentFirstHours`]).
    pub first_hours: u16,
    /// How much of `first_hours` may not have used it up after all.
    pub first_doubtful: u16,
    /// How much is reserved.
    pub reserved: u16,
    /// How much of `reserved` may not count after all.
    pub doubtful: u16,
    /// How much less may be reserved even if the period is there.
    pub less: u16,
    /// How much more may be reserved: something in doubt left less than there may have been.
    pub more: u16,
    /// How much lies beyond the quota.
    pub exceeding: u16,
    /// Whether the excess is certain.
    pub certain: bool,
    /// How much was free before this booking.
    pub free: u16,
    /// The size of the quota, if the law for its year is known.
    pub size: Option<u16>,
    /// When it was booked.
    pub booked_at: Option<Moment>,
}

impl Booking {
    /// A booking of nothing on this quota.
    #[must_use]
    pub fn nothing(quota: Quota, year: i32) -> Self {
        Booking {
            quota,
            year,
            planned: 0,
            neutral: 0,
            first_hours: 0,
            first_doubtful: 0,
            reserved: 0,
            doubtful: 0,
            less: 0,
            more: 0,
            exceeding: 0,
            certain: true,
            free: 0,
            size: None,
            booked_at: None,
        }
    }
}

/// What is booked on one quota of one worker in one year.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Ledger {
    /// How much is used, at most.
    pub used: i32,
    /// How much of it may not count after all.
    pub doubtful: i32,
    /// Whether something is booked of which nothing here tells how much it is.
    pub unseen: bool,
    /// The moment of the newest counter that is contained.
    pub counter_at: Option<Moment>,
}

impl Ledger {
    /// What both say of one worker. The newer counter is the one that is contained.
    pub(crate) fn with(self, other: Ledger) -> Ledger {
        Ledger {
            used: self.used.saturating_add(other.used),
            doubtful: self.doubtful.saturating_add(other.doubtful),
            unseen: self.unseen || other.unseen,
            counter_at: self.counter_at.max(other.counter_at),
        }
    }
}

/// The ledger of a worker, a quota and a year as it stands after a declaration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct LedgerEntry {
    /// The worker.
    pub worker: Ssin,
    /// The quota.
    pub quota: Quota,
    /// The year.
    pub year: i32,
    /// What is booked.
    pub ledger: Ledger,
}

/// What a declaration books, and how the worker's ledgers stand after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Posting {
    /// The booking of the period.
    pub booking: Booking,
    /// The ledger of its quota and year.
    pub ledger: Ledger,
    /// That of the first hours of the year ([`Quota::StudentFirstHours`]), where it changes.
    pub first_hours: Option<Ledger>,
}

impl Posting {
    /// The posting of this booking, with the ledgers as they stand after it.
    #[must_use]
    pub fn new(booking: Booking, ledger: Ledger, first_hours: Option<Ledger>) -> Self {
        Posting { booking, ledger, first_hours }
    }
}

impl LedgerEntry {
    /// The entry of this ledger.
    #[must_use]
    pub fn new(worker: Ssin, quota: Quota, year: i32, ledger: Ledger) -> Self {
        LedgerEntry { worker, quota, year, ledger }
    }
}
