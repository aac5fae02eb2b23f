//! A declaration as it was read: every zone absent, or as written, or already understood.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::field::{Field, PlainText, PlannedAmount};
use super::kind::{Kind, Letter};
use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use crate::time::{ClockTime, Moment};

/// A declaration before it is judged, borrowed from the input.
///
/// Codecs fill it; [`Message`](super::Message) turns into one without allocation; the form check reads it.
///
/// ```
/// use dimona::dimona::message::{Draft, Field, Kind};
/// let mut draft = Draft::new(Kind::Out);
/// draft.end_date = Field::text("2026-02-30");
/// assert!(!draft.end_date.read().valid);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Draft<'a> {
    /// The format the draft was read from: it decides how fields are named in findings.
    pub format: Format,
    /// Which declaration it is; `None` when the record holds none, or only a daily registration.
    pub kind: Option<Kind>,
    /// How many actions (IN, OUT, UPDATE, CANCEL, and daily registrations in XML) the record holds. The first one read counts.
    pub actions: u8,
    /// What is known beside the message itself.
    pub context: MessageContext<'a>,

    /// 00011, the employer's NSSO number.
    pub nsso_number: Field<'a, NssoNumber>,
    /// 00948, the employer's provisional NSSO number.
    pub provisional_nsso_number: Field<'a, ProvisionalNssoNumber>,
    /// 00014, the employer's enterprise number.
    pub enterprise_number: Field<'a, EnterpriseNumber>,

    /// 00024, the worker's SSIN.
    pub ssin: Field<'a, Ssin>,
    /// 00025, the worker's family name.
    pub family_name: Field<'a, PlainText>,
    /// 00026, the worker's first name.
    pub given_name: Field<'a, PlainText>,
    /// 00027, the worker's initial.
    pub initial: Field<'a, PlainText>,
    /// 00028, the worker's birth date.
    pub birth_date: Field<'a, PlainText>,
    /// 00168, the worker's place of birth.
    pub birth_place: Field<'a, PlainText>,
    /// 00169, the worker's country of birth.
    pub birth_country: Field<'a, PlainText>,
    /// 00029, the worker's sex.
    pub sex: Field<'a, PlainText>,
    /// 00119, the worker's nationality.
    pub nationality: Field<'a, PlainText>,
    /// 00030, the street of the worker's address.
    pub street: Field<'a, PlainText>,
    /// 00031, the house number of the worker's address.
    pub house_number: Field<'a, PlainText>,
    /// 00032, the box number of the worker's address.
    pub box_number: Field<'a, PlainText>,
    /// 00033, the postcode of the worker's address.
    pub postcode: Field<'a, PlainText>,
    /// 00034, the municipality of the worker's address.
    pub municipality: Field<'a, PlainText>,
    /// 00035, the country of the worker's address.
    pub country: Field<'a, PlainText>,

    /// 00913, the Dimona period that an OUT, UPDATE or CANCEL names.
    pub period_id: Field<'a, PeriodId>,
    /// 00910, the first day.
    pub start_date: Field<'a, NaiveDate>,
    /// 00777, the hour at which work begins.
    pub start_hour: Field<'a, ClockTime>,
    /// 00911, the last day; 9999-12-31 in an UPDATE opens the period again.
    pub end_date: Field<'a, NaiveDate>,
    /// 00778, the hour at which work ends.
    pub end_hour: Field<'a, ClockTime>,
    /// 01135, planned hours.
    pub planned_hours: Field<'a, PlannedAmount>,
    /// 01017, planned days (students up to 2016).
    pub planned_days: Field<'a, PlannedAmount>,

    /// 90374, whether the block of features stands in the message.
    pub features: Field<'a, PlainText>,
    /// 00046, the joint committee.
    pub joint_committee: Field<'a, JointCommittee>,
    /// 00655, the worker type.
    pub worker_type: Field<'a, WorkerType>,
    /// 00652, the sub-entity of a public employer.
    pub sub_entity: Field<'a, PlainText>,
    /// 90107, whether the block of the user stands in the message.
    pub using_employer: Field<'a, PlainText>,
    /// 00046 in the block of the user.
    pub user_joint_committee: Field<'a, JointCommittee>,
    /// 90375, whether the block of construction cards stands in the message.
    pub construction_control_cards: Field<'a, PlainText>,
    /// 90376, whether the block of the student's place of work stands in the message.
    pub student_place_of_work: Field<'a, PlainText>,
    /// 90594, whether the block of small statuses stands in the message.
    pub small_statutes_information: Field<'a, PlainText>,

    /// What the reader noticed that no zone can hold. Empty for a clean record, and then without allocation.
    pub remarks: Vec<Remark<'a>>,
}

/// What is known beside the message: the sibling `context` object of a JSON record, some columns of a CSV
/// file, or what an XML form tells of itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageContext<'a> {
    /// When the NSSO received the declaration.
    pub received_at: Option<Moment>,
    /// When the worker effectively began to work.
    pub work_start: Option<Moment>,
    /// The NSSO's number of the declaration.
    pub declaration_id: Option<PeriodId>,
    /// The Dimona period id that the NSSO gave to an accepted IN.
    pub period_id: Option<PeriodId>,
    /// The sender's own reference.
    pub reference: Option<Cow<'a, str>>,
    /// The NSSO's own answer, where it is known: it decides what is applied to the register.
    pub answer: Option<Letter>,
}

/// The format a draft was read from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Format {
    /// Made in memory, by a caller's code.
    #[default]
    Memory,
    /// A REST v2 body in JSON.
    Json,
    /// A form of the NSSO's XML message.
    Xml,
    /// A row of a CSV file.
    Csv,
}

/// Something that the reader noticed and that belongs to no zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark<'a> {
    /// What it is.
    pub kind: RemarkKind,
    /// Where: the path in the record, such as `dimonaIn.startdate` in JSON and `DimonaIn/Startdate` in XML; the column in CSV.
    pub path: Cow<'a, str>,
}

/// The kinds of remarks that a reader makes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum RemarkKind {
    /// A property or element that the message does not know.
    UnknownProperty,
    /// A property or element that stands more often than it may; the last value counts.
    DuplicateProperty,
    /// A member of `context` that cannot be understood; it is treated as absent.
    UnreadableContext,
    /// An element of the XML message that stands behind one that the schema puts after it.
    OutOfOrder,
}

impl Draft<'_> {
    /// An empty declaration of this kind.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Draft { kind: Some(kind), actions: 1, ..Draft::default() }
    }
}
