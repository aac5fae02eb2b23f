//! What a replay keeps of a declaration.

use std::fmt::{self, Write};
use std::hash::Hasher;

use chrono::NaiveDate;
use siphasher::sip::SipHasher13;

use super::channel::Channel;
use super::draft::Draft;
use super::employer::EmployerNumbers;
use super::kind::{DailyAction, Kind, Letter};
use crate::declaration::schema::{
    ADDRESSES, END_DATE, END_HOUR, ENTERPRISE_NUMBER, JOINT_COMMITTEE, NSSO_NUMBER, PERIOD_ID, PLANNED_DAYS,
    PLANNED_HOURS, PROVISIONAL_NSSO_NUMBER, PlannedAmount, Raw, SSIN, START_DATE, START_HOUR, Scalar,
    USER_ENTERPRISE_NUMBER, USER_JOINT_COMMITTEE, WORKER_TYPE, Zone, ZoneSet,
};
use crate::id::{
    EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, RegistrationId, Ssin, WorkerType,
};
use crate::time::{ClockTime, Moment};

/// The fields that are the values of zones: each is named here and nowhere else.
macro_rules! row {
    ($($(#[$doc:meta])* $field:ident: $value:ty = $key:ident;)*) => {
        /// How many values a row has that may be absent, the three of the employer included.
        pub(crate) const SCALARS: usize = 3 + [$($key.zone()),*].len();

        /// The first so many of them stand in the digest of a record. The number of the user does not: it was added later, and is told
        /// with the rest of the message.
        pub(crate) const SCALARS_OF_DIGEST: usize = SCALARS - 1;

        /// A declaration reduced to `Copy` scalars, under 128 bytes: what a replay keeps of a record.
        ///
        /// A value is `None` when the zone is absent or cannot be understood; [`present`](Row::present) tells which zones
        /// stood in the message.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Row {
            /// The kind of declaration.
            pub kind: Kind,
            /// Which zones stood in the message, understood or not. A municipality of which the code stands there counts.
            pub present: ZoneSet,
            /// When the NSSO received it.
            pub received_at: Option<Moment>,
            /// When the worker effectively began to work.
            pub work_start: Option<Moment>,
            /// Whether that was told and cannot be understood: it is then not known, although something stands there.
            pub work_start_unread: bool,
            /// The NSSO's own answer, where it is known.
            pub known_answer: Option<Letter>,
            /// The channel over which the NSSO received it.
            pub channel: Option<Channel>,
            /// Whether that was told and cannot be understood.
            pub channel_unread: bool,
            /// What a daily registration does; `None` for other declarations, and where its state is none.
            pub daily: Option<DailyAction>,
            /// Of a new daily registration the number that the NSSO gave to it (from the context), otherwise the one that is named.
            pub registration_id: Option<RegistrationId>,
            /// What tells the rest of the message from that of another: texts, and values that cannot be understood or are not valid.
            pub(crate) beyond: u64,
            /// The employer's numbers.
            pub employer: EmployerNumbers,
            $($(#[$doc])* pub $field: Option<$value>,)*
        }

        impl Row {
            /// The zones whose values it has.
            pub(crate) const ZONES: u128 = NSSO_NUMBER.zone().bit()
                | PROVISIONAL_NSSO_NUMBER.zone().bit()
                | ENTERPRISE_NUMBER.zone().bit()
                $(| $key.zone().bit())*;

            /// A row of this kind in which nothing is known.
            #[must_use]
            pub fn new(kind: Kind) -> Self {
                Row {
                    kind,
                    present: ZoneSet::EMPTY,
                    received_at: None,
                    work_start: None,
                    work_start_unread: false,
                    known_answer: None,
                    channel: None,
                    channel_unread: false,
                    daily: None,
                    registration_id: None,
                    beyond: 0,
                    employer: EmployerNumbers::NONE,
                    $($field: None,)*
                }
            }

            /// What is understood of a draft.
            #[must_use]
            pub fn of(draft: &Draft<'_>) -> Self {
                let mut row = Row::understood(draft);
                row.tell_rest(draft);
                row
            }

            /// The same without what tells the rest of the message.
            pub(crate) fn understood(draft: &Draft<'_>) -> Self {
                let kind = draft.kind.unwrap_or(Kind::In);
                let context = &draft.context;
                let mut row = Row {
                    kind,
                    present: present(draft),
                    received_at: context.received_at,
                    work_start: context.work_start,
                    work_start_unread: !draft.is_valid(Zone::WorkStart),
                    known_answer: context.answer,
                    channel: context.channel,
                    channel_unread: !draft.is_valid(Zone::Channel),
                    daily: None,
                    registration_id: None,
                    beyond: 0,
                    employer: EmployerNumbers::new(
                        draft.value(NSSO_NUMBER),
                        draft.value(PROVISIONAL_NSSO_NUMBER),
                        draft.value(ENTERPRISE_NUMBER),
                    ),
                    $($field: draft.value($key),)*
                };
                match kind {
                    Kind::In => row.period_id = context.period_id,
                    Kind::DailyRegistration => row.register(draft),
                    _ => {}
                }
                row
            }

            /// Shows the bits of every value that may be absent, and how many bytes they take.
            // Straight on and not by a list: 300 instructions fewer for each record.
            #[inline(always)]
            pub(crate) fn scalars(&self, mut each: impl FnMut(Option<u64>, usize)) {
                each(self.employer.nsso().map(Scalar::to_bits), NssoNumber::BYTES);
                each(self.employer.provisional().map(Scalar::to_bits), ProvisionalNssoNumber::BYTES);
                each(self.employer.enterprise().map(Scalar::to_bits), EnterpriseNumber::BYTES);
                $(each(self.$field.map(Scalar::to_bits), <$value as Scalar>::BYTES);)*
            }

            /// Takes the values up again, in the order in which [`scalars`](Row::scalars) gives them; `None` where one is none.
            // With `value`, 300 instructions fewer for each record.
            #[inline(always)]
            pub(crate) fn take_up(&mut self, next: &mut impl FnMut(usize) -> Option<Option<u64>>) -> Option<()> {
                self.employer = EmployerNumbers::new(
                    value::<NssoNumber>(next)?,
                    value::<ProvisionalNssoNumber>(next)?,
                    value::<EnterpriseNumber>(next)?,
                );
                $(self.$field = value::<$value>(next)?;)*
                Some(())
            }
        }
    };
}

row! {
    /// The worker; `None` also for SSIN 0.
    worker: Ssin = SSIN;
    /// For an IN the period id that the NSSO gave to it (from the context), otherwise the period named.
    period_id: PeriodId = PERIOD_ID;
    /// First day.
    start_date: NaiveDate = START_DATE;
    /// Last day.
    end_date: NaiveDate = END_DATE;
    /// Hour at which work begins.
    start_hour: ClockTime = START_HOUR;
    /// Hour at which work ends.
    end_hour: ClockTime = END_HOUR;
    /// Planned hours.
    planned_hours: PlannedAmount = PLANNED_HOURS;
    /// Planned days.
    planned_days: PlannedAmount = PLANNED_DAYS;
    /// Worker type.
    worker_type: WorkerType = WORKER_TYPE;
    /// Joint committee.
    joint_committee: JointCommittee = JOINT_COMMITTEE;
    /// Joint committee of the user.
    user_joint_committee: JointCommittee = USER_JOINT_COMMITTEE;
    /// Enterprise number of the user.
    user_enterprise_number: EnterpriseNumber = USER_ENTERPRISE_NUMBER;
}

/// The number that the NSSO gave to what a declaration opens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Given {
    /// To a period.
    Period(PeriodId),
    /// To a daily registration.
    Registration(RegistrationId),
}

impl Row {
    /// Tells the rest of the message from that of others.
    pub(crate) fn tell_rest(&mut self, draft: &Draft<'_>) {
        self.beyond = beyond(draft, self.kind);
    }

    /// The number that the NSSO gave to what the declaration opens, where it opens anything and that is told.
    #[inline]
    pub(crate) fn given(&self) -> Option<Given> {
        match (self.kind, self.daily) {
            (Kind::In, _) => self.period_id.map(Given::Period),
            (_, Some(DailyAction::Create)) => self.registration_id.map(Given::Registration),
            _ => None,
        }
    }

    /// Understands what only a daily registration has.
    #[inline(never)]
    fn register(&mut self, draft: &Draft<'_>) {
        self.daily = does(draft);
        if self.daily == Some(DailyAction::Create) {
            self.registration_id = draft.context.registration_id;
        } else {
            // The form refuses a period there: it names none.
            self.period_id = None;
            self.registration_id = valid(draft, Zone::DailyRegistrationId).and_then(|id| RegistrationId::new(id).ok());
        }
    }
}

/// The whole number that stands in a zone, where the NSSO takes it.
fn valid(draft: &Draft<'_>, zone: Zone) -> Option<u64> {
    draft.number(zone).filter(|_| draft.is_valid(zone))
}

/// What a daily registration does.
fn does(draft: &Draft<'_>) -> Option<DailyAction> {
    valid(draft, Zone::DailyStatus).and_then(DailyAction::of_state)
}

// A replay keeps one row for each record: its size is a budget.
const _: () = assert!(size_of::<Row>() < 128);

/// What stands in a message: JSON may tell a municipality by its code.
#[inline]
fn present(draft: &Draft<'_>) -> ZoneSet {
    ADDRESSES.into_iter().fold(
        draft.present(),
        |present, [.., municipality, code]| {
            if draft.has(code) { present.with(municipality) } else { present }
        },
    )
}

/// Hashes what is written, without making a text of it. Most texts are short, and a hasher takes one long one sooner than many of
/// these: so they are collected.
struct Written {
    hasher: SipHasher13,
    collected: [u8; 120],
    length: usize,
}

impl Written {
    fn new() -> Self {
        Written { hasher: SipHasher13::new(), collected: [0; 120], length: 0 }
    }

    fn tell(&mut self, bytes: &[u8]) {
        match self.collected.get_mut(self.length..self.length + bytes.len()) {
            Some(room) => {
                room.copy_from_slice(bytes);
                self.length += bytes.len();
            }
            None => {
                self.hash_collected();
                self.hasher.write(bytes);
            }
        }
    }

    fn hash_collected(&mut self) {
        self.hasher.write(&self.collected[..self.length]);
        self.length = 0;
    }

    fn finish(mut self) -> u64 {
        self.hash_collected();
        self.hasher.finish()
    }
}

impl fmt::Write for Written {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.tell(text.as_bytes());
        Ok(())
    }
}

/// What a row leaves out of a message, as one number that is the same on every machine; 0 where it leaves out nothing.
fn beyond(draft: &Draft<'_>, kind: Kind) -> u64 {
    // The number in an IN is not the one that the NSSO gave to it, which a row has; and what changes a daily registration names none.
    let has_own = match kind {
        Kind::In => false,
        Kind::DailyRegistration => does(draft) == Some(DailyAction::Create),
        _ => true,
    };
    let kept = if has_own { Row::ZONES } else { Row::ZONES & !Zone::PeriodId.bit() };
    // It was not always kept, and digests of then stand in register files.
    let kept = kept & !USER_ENTERPRISE_NUMBER.zone().bit();
    let rest = draft.not_understood(kept);
    if rest == 0 {
        return 0;
    }
    let mut written = Written::new();
    for zone in Zone::each(rest) {
        written.tell(zone.name().as_bytes());
        // What is written is hashed, and a hasher takes everything.
        let _ = match draft.raw(zone) {
            Some(Raw::Text(text)) => written.write_str(text),
            // As a text has it, so that a number between quotes is the same.
            Some(Raw::Whole(number)) => write!(written, "{number}"),
            raw => write!(written, "{raw:?}"),
        };
        written.tell(&[0]);
    }
    written.finish()
}

#[inline(always)]
fn value<T: Scalar>(next: &mut impl FnMut(usize) -> Option<Option<u64>>) -> Option<Option<T>> {
    match next(T::BYTES)? {
        Some(bits) => T::from_bits(bits).map(Some),
        None => Some(None),
    }
}
