//! The columns that a file of declarations may have.

use crate::columns::Named;
use crate::dimona::message::Zone;

/// A column of a file of declarations.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// What it holds, in Markdown.
    pub what: &'static str,
    /// Whether every header must have it.
    pub required: bool,
    pub(super) holds: Holds,
}

/// Where the text of a cell goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Holds {
    Action,
    /// A zone of the message that is no feature.
    Zone(Zone),
    /// A zone in the block of features, or in that of the user within it.
    Feature(Zone),
    /// The period that the NSSO opened for an IN, or that another declaration names.
    PeriodId,
    ReceivedAt,
    WorkStart,
    DeclarationId,
    Reference,
    Answer,
}

impl Column {
    /// The zone of the message that it holds; `None` for the action, and for what is known beside the message.
    ///
    /// ```
    /// use dimona::codec::csv::COLUMNS;
    /// use dimona::dimona::message::Zone;
    /// let gender = COLUMNS.iter().find(|column| column.name == "gender").unwrap();
    /// assert_eq!(gender.zone(), Some(Zone::Sex));
    /// ```
    #[must_use]
    pub fn zone(&self) -> Option<Zone> {
        match self.holds {
            Holds::Zone(zone) | Holds::Feature(zone) => Some(zone),
            Holds::PeriodId => Some(Zone::PeriodId),
            _ => None,
        }
    }

    /// The column to look at for what is said of a zone. A block has no column of its own: its first one stands for it, and
    /// the action for a declaration as a whole.
    ///
    /// ```
    /// use dimona::codec::csv::Column;
    /// use dimona::dimona::message::Zone;
    /// let name = |zone| Column::of(zone).map(|column| column.name);
    /// assert_eq!(name(Zone::EndDate), Some("endDate"));
    /// assert_eq!(name(Zone::DimonaIn), Some("action"));
    /// assert_eq!(name(Zone::StudentPlaceOfWork), None);
    /// ```
    #[must_use]
    pub fn of(zone: Zone) -> Option<&'static Column> {
        let zone = match zone {
            Zone::DimonaIn | Zone::DimonaUpdate => return COLUMNS.first(),
            Zone::EmployerId => Zone::NssoNumber,
            Zone::NaturalPerson => Zone::Ssin,
            Zone::DimonaFeatures => Zone::JointCommittee,
            Zone::UsingEmployer => Zone::UserJointCommittee,
            zone => zone,
        };
        COLUMNS.iter().find(|column| column.zone() == Some(zone))
    }
}

impl Named for Column {
    fn name(&self) -> &'static str {
        self.name
    }

    fn is_required(&self) -> bool {
        self.required
    }
}

const fn column(name: &'static str, holds: Holds, what: &'static str) -> Column {
    Column { name, what, required: matches!(holds, Holds::Action), holds }
}

/// The columns of a file of declarations, in the order of [`template`].
///
/// ```
/// use dimona::codec::csv::COLUMNS;
/// assert_eq!(COLUMNS.iter().filter(|column| column.required).count(), 1);
/// ```
pub static COLUMNS: &[Column] = &[
    column("action", Holds::Action, "the declaration: `IN`, `OUT`, `UPDATE` or `CANCEL`"),
    column("employerId", Holds::Zone(Zone::NssoNumber), "the NSSO number of the employer"),
    column(
        "provisionalEmployerId",
        Holds::Zone(Zone::ProvisionalNssoNumber),
        "the provisional NSSO number of the employer",
    ),
    column(
        "enterpriseNumber",
        Holds::Zone(Zone::EnterpriseNumber),
        "the enterprise number of the employer, with its leading zero",
    ),
    column("ssin", Holds::Zone(Zone::Ssin), "the worker's SSIN, eleven digits"),
    column("familyName", Holds::Zone(Zone::FamilyName), "the worker's family name"),
    column("givenName", Holds::Zone(Zone::GivenName), "the worker's first name"),
    column("initial", Holds::Zone(Zone::Initial), "the initial of the worker's second name"),
    column("birthDate", Holds::Zone(Zone::BirthDate), "the worker's birth date"),
    column("placeOfBirth", Holds::Zone(Zone::BirthPlace), "the worker's place of birth"),
    column("countryOfBirth", Holds::Zone(Zone::BirthCountry), "the worker's country of birth"),
    column("gender", Holds::Zone(Zone::Sex), "the worker's sex"),
    column("nationality", Holds::Zone(Zone::Nationality), "the worker's nationality"),
    column("street", Holds::Zone(Zone::Street), "the street of the worker's address"),
    column("houseNumber", Holds::Zone(Zone::HouseNumber), "the house number of the worker's address"),
    column("boxNumber", Holds::Zone(Zone::BoxNumber), "the box number of the worker's address"),
    column("postCode", Holds::Zone(Zone::Postcode), "the postcode of the worker's address"),
    column("municipality", Holds::Zone(Zone::Municipality), "the municipality of the worker's address"),
    column("country", Holds::Zone(Zone::Country), "the country of the worker's address"),
    column(
        "periodId",
        Holds::PeriodId,
        "of an `IN`, the Dimona period number that the NSSO gave to it; of the others, the period that they name",
    ),
    column("startDate", Holds::Zone(Zone::StartDate), "the first day, such as `2026-07-01`"),
    column("startHour", Holds::Zone(Zone::StartHour), "the hour at which work begins, such as `0800`"),
    column("endDate", Holds::Zone(Zone::EndDate), "the last day"),
    column("endHour", Holds::Zone(Zone::EndHour), "the hour at which work ends"),
    column("plannedHoursNumber", Holds::Zone(Zone::PlannedHours), "planned hours"),
    column("plannedDaysNumber", Holds::Zone(Zone::PlannedDays), "planned days"),
    column(
        "jointCommissionNumber",
        Holds::Feature(Zone::JointCommittee),
        "the joint committee, such as `302` or `XXX`",
    ),
    column("workerType", Holds::Feature(Zone::WorkerType), "the worker type, such as `STU`"),
    column("subEntityNumber", Holds::Feature(Zone::SubEntity), "the sub-entity of a public employer"),
    column(
        "userJointCommissionNumber",
        Holds::Feature(Zone::UserJointCommittee),
        "the joint committee of the user of an agency worker",
    ),
    column(
        "receivedAt",
        Holds::ReceivedAt,
        "when the NSSO received the declaration, such as `2026-06-30T10:00:00+02:00`; without an offset it is Belgian time",
    ),
    column("workStart", Holds::WorkStart, "when the worker really began, in the same form"),
    column("declarationId", Holds::DeclarationId, "the NSSO's number of the declaration"),
    column("reference", Holds::Reference, "your own reference; it comes back in the report"),
    column("answer", Holds::Answer, "the NSSO's own answer: `A`, `W`, `S` or `B`"),
];

/// The header of a file with every column, separated by commas, without a line end.
///
/// ```
/// use dimona::codec::csv::{Header, template};
/// assert!(template().starts_with("action,employerId,"));
/// assert_eq!(Header::read(template().as_bytes(), 0), Ok(Header::default()));
/// ```
#[must_use]
pub fn template() -> String {
    COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(",")
}
