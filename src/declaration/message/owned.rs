//! Declarations that are valid by construction.

use std::fmt;

use chrono::NaiveDate;

use super::context::MessageContext;
use super::draft::Draft;
use super::employer::EmployerNumbers;
use super::identity::Identity;
use super::kind::Kind;
use crate::declaration::schema::{
    END_DATE, ENTERPRISE_NUMBER, JOINT_COMMITTEE, Key, NSSO_NUMBER, PERIOD_ID, PROVISIONAL_NSSO_NUMBER, Raw,
    START_DATE, Scalar, WORKER_TYPE, Zone, blocks,
};
use crate::error::{Error, ErrorKind};
use crate::id::{JointCommittee, PeriodId, WorkerType};

/// A declaration whose every value is well formed: what a program makes and a writer writes.
///
/// Well formed is not yet acceptable: the engine judges that. Turning a message into a [`Draft`] allocates nothing, unless it
/// holds texts.
///
/// ```
/// use dimona::declaration::message::{EmployerNumbers, Kind, Message};
/// use dimona::declaration::schema::{END_DATE, JOINT_COMMITTEE, PLANNED_HOURS, PlannedAmount, Zone};
/// use dimona::id::{EnterpriseNumber, JointCommittee, Ssin, WorkerType};
///
/// let employer = EmployerNumbers::from("0999.999.031".parse::<EnterpriseNumber>()?);
/// let worker: Ssin = "07.06.21-004.69".parse()?;
/// let student = Message::dimona_in(employer, worker, WorkerType::Stu, "2026-07-01".parse()?)
///     .with(END_DATE, "2026-07-31".parse()?)
///     .with(PLANNED_HOURS, PlannedAmount::new(76).ok_or("1 to 999 hours")?)
///     .with_text(Zone::FamilyName, "Peeters")?;
/// assert_eq!(student.kind(), Kind::In);
/// assert_eq!(student.get(JOINT_COMMITTEE), Some(JointCommittee::Other));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Message {
    /// Every zone in it is valid.
    draft: Draft<'static>,
}

impl Message {
    /// A declaration of this kind in which nothing stands yet.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Message { draft: Draft::new(kind) }
    }

    /// An open-ended IN under joint committee `XXX`, for a worker with this SSIN, or for a [`Person`](super::Person) whose SSIN is
    /// not known.
    #[must_use]
    pub fn dimona_in(
        employer: EmployerNumbers,
        worker: impl Into<Identity>,
        worker_type: WorkerType,
        start_date: NaiveDate,
    ) -> Self {
        let message = Message::new(Kind::In).with_employer(&employer).with_identity(&worker.into());
        message.with(WORKER_TYPE, worker_type).with(JOINT_COMMITTEE, JointCommittee::Other).with(START_DATE, start_date)
    }

    /// An OUT that names the period and its last day.
    ///
    /// ```
    /// use dimona::declaration::message::{Draft, Kind, Message};
    /// use dimona::id::PeriodId;
    /// let out = Message::dimona_out(PeriodId::new(660_000_000_213)?, "2026-12-31".parse()?);
    /// assert_eq!(Draft::from(&out).kind, Some(Kind::Out));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn dimona_out(period: PeriodId, end_date: NaiveDate) -> Self {
        Message::new(Kind::Out).with(PERIOD_ID, period).with(END_DATE, end_date)
    }

    /// An UPDATE of this period that changes nothing yet.
    #[must_use]
    pub fn dimona_update(period: PeriodId) -> Self {
        Message::new(Kind::Update).with(PERIOD_ID, period)
    }

    /// A CANCEL of this period.
    #[must_use]
    pub fn dimona_cancel(period: PeriodId) -> Self {
        Message::new(Kind::Cancel).with(PERIOD_ID, period)
    }

    /// With this value in a zone.
    #[must_use]
    pub fn with<T: Scalar>(mut self, key: Key<T>, value: T) -> Self {
        self.draft.set_known(key, value);
        self
    }

    /// With this value in a zone, if there is one; without the zone otherwise.
    ///
    /// So a value that could not be made is left out in silence: where `None` means that, use [`with`](Message::with) or
    /// [`with_text`](Message::with_text), which says that a number is out of range.
    ///
    /// ```
    /// use dimona::declaration::message::{Kind, Message};
    /// use dimona::declaration::schema::{PLANNED_HOURS, PlannedAmount, Zone};
    /// let of = Message::new(Kind::In);
    /// assert_eq!(of.clone().with_some(PLANNED_HOURS, PlannedAmount::new(1000)), of);
    /// assert!(of.with_text(Zone::PlannedHours, "1000").is_err());
    /// ```
    #[must_use]
    pub fn with_some<T: Scalar>(self, key: Key<T>, value: Option<T>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self.without(key.zone()),
        }
    }

    /// With the numbers of this employer.
    #[must_use]
    pub fn with_employer(self, employer: &EmployerNumbers) -> Self {
        self.with_some(NSSO_NUMBER, employer.nsso())
            .with_some(PROVISIONAL_NSSO_NUMBER, employer.provisional())
            .with_some(ENTERPRISE_NUMBER, employer.enterprise())
    }

    /// With this worker, and no other.
    pub(super) fn with_identity(self, worker: &Identity) -> Self {
        let mut message = self.without(Zone::NaturalPerson);
        worker.put(&mut message.draft);
        message
    }

    /// Whether anything stands in a zone or block.
    pub(super) fn has(&self, zone: Zone) -> bool {
        self.draft.has(zone)
    }

    /// With this text in a zone, as the NSSO writes it.
    ///
    /// # Errors
    ///
    /// When the NSSO does not take it so in this zone, or the zone is a block ([`Error::is_value`]). The error does not
    /// repeat the text.
    ///
    /// ```
    /// use dimona::declaration::message::{Kind, Message};
    /// use dimona::declaration::schema::Zone;
    /// let error = Message::new(Kind::In).with_text(Zone::StartDate, "1/7/2026").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the NSSO does not take this text as start-date; unexpected character '/' at position 2, expected YYYY-MM-DD",
    /// );
    /// ```
    pub fn with_text(mut self, zone: Zone, text: &str) -> Result<Self, Error> {
        self.draft.set(zone, Raw::Text(text));
        if zone.is_block() || zone.of().is_beside() || !self.draft.is_valid(zone) {
            return Err(Error::from(ErrorKind::value(zone.name(), zone.fault_of(text))));
        }
        Ok(self)
    }

    /// Without this zone, and without the blocks in which nothing stands then; without everything in it where it is a block.
    #[must_use]
    pub fn without(mut self, zone: Zone) -> Self {
        let within = blocks().iter().find(|(block, _)| *block == zone).map_or(0, |(_, within)| *within);
        for zone in Zone::each(zone.bit() | within) {
            self.draft.clear(zone);
        }
        for (block, within) in blocks().iter().filter(|(_, within)| within & zone.bit() != 0) {
            if Zone::each(self.draft.all() & within).all(Zone::is_block) {
                self.draft.clear(*block);
            }
        }
        self
    }

    /// The kind of declaration.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.draft.kind.unwrap_or(Kind::In)
    }

    /// The value in a zone.
    #[must_use]
    pub fn get<T: Scalar>(&self, key: Key<T>) -> Option<T> {
        self.draft.value(key)
    }

    /// What stands in a zone, as the NSSO writes it; `None` where nothing does.
    ///
    /// ```
    /// use dimona::declaration::message::{Kind, Message};
    /// use dimona::declaration::schema::Zone;
    /// let message = Message::new(Kind::In).with_text(Zone::FamilyName, "Peeters")?;
    /// assert_eq!(message.text(Zone::FamilyName).as_deref(), Some("Peeters"));
    /// assert_eq!(message.text(Zone::GivenName), None);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn text(&self, zone: Zone) -> Option<String> {
        let mut text = String::new();
        self.draft.write(zone, &mut text);
        (self.draft.has(zone) && !zone.is_block()).then_some(text)
    }

    /// The draft of this message as received in this context.
    #[must_use]
    pub fn received<'a>(&'a self, context: MessageContext<'a>) -> Draft<'a> {
        let mut draft: Draft<'a> = self.draft.clone();
        draft.context = context;
        draft
    }
}

/// Without what is personal.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Message").field(&self.draft).finish()
    }
}

impl<'a> From<&'a Message> for Draft<'a> {
    fn from(message: &'a Message) -> Self {
        message.draft.clone()
    }
}
