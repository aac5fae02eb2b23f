//! Declarations that are valid by construction.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::draft::{Draft, MessageContext};
use super::employer::EmployerNumbers;
use super::field::{Field, PlainText, PlannedAmount};
use super::kind::Kind;
use crate::id::{JointCommittee, PeriodId, Ssin, WorkerType};
use crate::time::ClockTime;

/// A declaration whose every value is well formed: what a program makes and a writer writes.
///
/// Well formed is not yet acceptable: the engine judges that. Turning a message into a [`Draft`] allocates nothing.
///
/// ```
/// use dimona::dimona::message::{DimonaOut, Draft, Kind, Message};
/// use dimona::id::PeriodId;
/// let out = Message::Out(DimonaOut::new(PeriodId::new(660_000_000_213)?, "2026-12-31".parse()?));
/// assert_eq!(Draft::from(&out).kind, Some(Kind::Out));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// Opens a period.
    In(DimonaIn),
    /// Closes a period.
    Out(DimonaOut),
    /// Changes a period.
    Update(DimonaUpdate),
    /// Voids a period.
    Cancel(DimonaCancel),
}

/// An IN: it opens a Dimona period for a worker whose SSIN is known.
///
/// ```
/// use dimona::dimona::message::{DimonaIn, EmployerNumbers, PlannedAmount};
/// use dimona::id::{EnterpriseNumber, JointCommittee, WorkerType};
/// let employer = EmployerNumbers::from("0999.999.031".parse::<EnterpriseNumber>()?);
/// let mut student = DimonaIn::new(employer, "07.06.21-004.69".parse()?, WorkerType::Stu, "2026-07-01".parse()?);
/// student.end_date = Some("2026-07-31".parse()?);
/// student.planned_hours = PlannedAmount::new(76);
/// assert_eq!(student.joint_committee, Some(JointCommittee::Other));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DimonaIn {
    /// The employer.
    pub employer: EmployerNumbers,
    /// The worker.
    pub worker: Ssin,
    /// The worker type.
    pub worker_type: WorkerType,
    /// The joint committee; absent for provincial and local administrations only.
    pub joint_committee: Option<JointCommittee>,
    /// The joint committee of the user of an agency worker.
    pub user_joint_committee: Option<JointCommittee>,
    /// The first day of the legal bond.
    pub start_date: NaiveDate,
    /// The hour at which work begins (EXT, and FLX for one day).
    pub start_hour: Option<ClockTime>,
    /// The last day.
    pub end_date: Option<NaiveDate>,
    /// The hour at which work ends (EXT, and FLX for one day).
    pub end_hour: Option<ClockTime>,
    /// Planned hours (STU from 2017, O17, S17).
    pub planned_hours: Option<PlannedAmount>,
    /// Planned days (STU up to 2016).
    pub planned_days: Option<PlannedAmount>,
}

impl DimonaIn {
    /// An open-ended IN under joint committee `XXX`; the other fields are the caller's to set.
    #[must_use]
    pub fn new(employer: EmployerNumbers, worker: Ssin, worker_type: WorkerType, start_date: NaiveDate) -> Self {
        DimonaIn {
            employer,
            worker,
            worker_type,
            joint_committee: Some(JointCommittee::Other),
            user_joint_committee: None,
            start_date,
            start_hour: None,
            end_date: None,
            end_hour: None,
            planned_hours: None,
            planned_days: None,
        }
    }
}

/// An OUT: it closes an open period.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DimonaOut {
    /// The period.
    pub period: PeriodId,
    /// The last day.
    pub end_date: NaiveDate,
    /// The employer, repeated as a check.
    pub employer: EmployerNumbers,
    /// The worker, repeated as a check.
    pub worker: Option<Ssin>,
}

impl DimonaOut {
    /// An OUT that names the period and its last day.
    #[must_use]
    pub fn new(period: PeriodId, end_date: NaiveDate) -> Self {
        DimonaOut { period, end_date, employer: EmployerNumbers::NONE, worker: None }
    }
}

/// An UPDATE: it changes dates, hours or planned hours of a period.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DimonaUpdate {
    /// The period.
    pub period: PeriodId,
    /// The new first day.
    pub start_date: Option<NaiveDate>,
    /// The new hour at which work begins.
    pub start_hour: Option<ClockTime>,
    /// The new last day; 9999-12-31 opens the period again.
    pub end_date: Option<NaiveDate>,
    /// The new hour at which work ends.
    pub end_hour: Option<ClockTime>,
    /// The new planned hours.
    pub planned_hours: Option<PlannedAmount>,
    /// The new planned days.
    pub planned_days: Option<PlannedAmount>,
    /// The employer, repeated as a check.
    pub employer: EmployerNumbers,
    /// The worker, repeated as a check.
    pub worker: Option<Ssin>,
}

impl DimonaUpdate {
    /// An UPDATE of this period that changes nothing yet.
    #[must_use]
    pub fn new(period: PeriodId) -> Self {
        DimonaUpdate {
            period,
            start_date: None,
            start_hour: None,
            end_date: None,
            end_hour: None,
            planned_hours: None,
            planned_days: None,
            employer: EmployerNumbers::NONE,
            worker: None,
        }
    }
}

/// A CANCEL: it voids a period.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DimonaCancel {
    /// The period.
    pub period: PeriodId,
    /// The employer, repeated as a check.
    pub employer: EmployerNumbers,
    /// The worker, repeated as a check.
    pub worker: Option<Ssin>,
}

impl DimonaCancel {
    /// A CANCEL of this period.
    #[must_use]
    pub fn new(period: PeriodId) -> Self {
        DimonaCancel { period, employer: EmployerNumbers::NONE, worker: None }
    }
}

impl Message {
    /// The kind of declaration.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Message::In(_) => Kind::In,
            Message::Out(_) => Kind::Out,
            Message::Update(_) => Kind::Update,
            Message::Cancel(_) => Kind::Cancel,
        }
    }

    /// The draft of this message as received in this context.
    #[must_use]
    pub fn received<'a>(&'a self, context: MessageContext<'a>) -> Draft<'a> {
        Draft { context, ..Draft::from(self) }
    }
}

impl<'a> MessageContext<'a> {
    /// A context in which only the sender's reference is known.
    #[must_use]
    pub fn with_reference(reference: impl Into<Cow<'a, str>>) -> Self {
        MessageContext { reference: Some(reference.into()), ..MessageContext::default() }
    }
}

fn known<T>(value: Option<T>) -> Field<'static, T> {
    value.map_or(Field::Absent, Field::Known)
}

fn set_employer(draft: &mut Draft<'_>, employer: &EmployerNumbers) {
    draft.nsso_number = known(employer.nsso());
    draft.provisional_nsso_number = known(employer.provisional());
    draft.enterprise_number = known(employer.enterprise());
}

impl<'a> From<&'a Message> for Draft<'a> {
    fn from(message: &'a Message) -> Self {
        let mut draft = Draft::new(message.kind());
        match message {
            Message::In(m) => {
                set_employer(&mut draft, &m.employer);
                draft.ssin = Field::Known(m.worker);
                draft.start_date = Field::Known(m.start_date);
                draft.start_hour = known(m.start_hour);
                draft.end_date = known(m.end_date);
                draft.end_hour = known(m.end_hour);
                draft.planned_hours = known(m.planned_hours);
                draft.planned_days = known(m.planned_days);
                draft.features = Field::Known(PlainText);
                draft.worker_type = Field::Known(m.worker_type);
                draft.joint_committee = known(m.joint_committee);
                draft.using_employer = known(m.user_joint_committee.map(|_| PlainText));
                draft.user_joint_committee = known(m.user_joint_committee);
            }
            Message::Out(m) => {
                set_employer(&mut draft, &m.employer);
                draft.ssin = known(m.worker);
                draft.period_id = Field::Known(m.period);
                draft.end_date = Field::Known(m.end_date);
            }
            Message::Update(m) => {
                set_employer(&mut draft, &m.employer);
                draft.ssin = known(m.worker);
                draft.period_id = Field::Known(m.period);
                draft.start_date = known(m.start_date);
                draft.start_hour = known(m.start_hour);
                draft.end_date = known(m.end_date);
                draft.end_hour = known(m.end_hour);
                draft.planned_hours = known(m.planned_hours);
                draft.planned_days = known(m.planned_days);
            }
            Message::Cancel(m) => {
                set_employer(&mut draft, &m.employer);
                draft.ssin = known(m.worker);
                draft.period_id = Field::Known(m.period);
            }
        }
        draft
    }
}
