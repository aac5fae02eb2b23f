//! Which field somebody asks for, what for, and who that is.

use chrono::NaiveDate;

use super::DirectoryEntry;
use super::read::ENTRY_COLUMN;
use crate::error::Error;
use crate::table::{ColumnInfo, REFERENCE, Row, ValueKind, choices};
use crate::words::disclosure_members as says;

choices! {
    /// A field that the directory may tell: the ten of deliberation 07/039, and the category.
    DirectoryField {
        /// The number of the registration.
        RegistrationNumber = "registration-number",
        /// Whether that is a number of the NSSO or of RSZPPO.
        Kind = "kind",
        /// The enterprise number.
        EnterpriseNumber = "enterprise-number",
        /// The date of deletion.
        DeletionDate = "deletion-date",
        /// The legal form.
        LegalForm = "legal-form",
        /// The address of the registered seat.
        Seat = "seat",
        /// The type of employer.
        EmployerType = "employer-type",
        /// The NACE codes of each category.
        Nace = "nace",
        /// The address of the operating seat.
        OperatingSeat = "operating-seat",
        /// The importance codes.
        ImportanceCode = "importance-code",
        /// The category, which is told under deliberation 06/80.
        EmployerCategory = "employer-category",
    }
}
choices! {
    /// What the directory may be asked for.
    Purpose {
        /// To select the measures that apply.
        SelectMeasures = "select-measures",
        /// To calculate what they bring, approximately.
        ApproximateAdvantage = "approximate-advantage",
    }
}
choices! {
    /// Who asks.
    Requester {
        /// Somebody who is not identified.
        Anonymous = "anonymous",
        /// The employer concerned.
        Employer = "employer",
        /// Somebody whom the employer appointed. The deliberation asks for a mandate of a mandatary only: who works for the employer
        /// acts by being appointed, so what a case tells of a mandate plays no part.
        Appointee = "appointee",
        /// A firm with a mandate of the employer, such as a payroll office.
        Mandatary = "mandatary",
        /// Anybody else: another employer, a worker, a bailiff.
        ThirdParty = "third-party",
    }
}
choices! {
    /// Whether a mandatary has a mandate of that employer.
    Mandate {
        /// It has.
        Active = "active",
        /// It has none, or none any more.
        None = "none",
    }
}
choices! {
    /// What the employer is.
    Person {
        /// A natural person.
        Natural = "natural",
        /// A legal person.
        Legal = "legal",
    }
}
choices! {
    /// The phase of the application that asks.
    Phase {
        /// Users are anonymous: the category is looked up, and nothing else is told. Nobody is authenticated in it, whoever he says that he
        /// is, so what an employer is shown in the second phase is denied here.
        One = "1",
        /// Users are identified and authenticated.
        Two = "2",
    }
}

/// A text that is one of some names, or not. A match may be exhaustive: there is no third thing that it could be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked<T> {
    /// One of them.
    Listed(T),
    /// Any other text. It is not kept: nothing is decided by what it says.
    Other,
}

impl<T> Asked<T> {
    /// One of them where it was found among them.
    fn of(found: Option<T>) -> Self {
        found.map_or(Asked::Other, Asked::Listed)
    }
}

/// A request. What is `None` nobody told: a line that goes by it denies.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct DisclosureRequest {
    /// The day.
    pub date: Option<NaiveDate>,
    /// The field.
    pub field: Option<Asked<DirectoryField>>,
    /// What it is asked for.
    pub purpose: Option<Asked<Purpose>>,
    /// Who asks.
    pub requester: Option<Requester>,
    /// Whether a mandatary has a mandate.
    pub mandate: Option<Mandate>,
    /// What the employer is.
    pub person: Option<Person>,
    /// The phase of the application.
    pub phase: Option<Phase>,
}

impl DisclosureRequest {
    /// A request of an employer who is a natural person, for a field of its own, to know the advantage of measures.
    #[must_use]
    pub fn of_own(date: NaiveDate, field: DirectoryField) -> Self {
        DisclosureRequest {
            date: Some(date),
            field: Some(Asked::Listed(field)),
            purpose: Some(Asked::Listed(Purpose::ApproximateAdvantage)),
            requester: Some(Requester::Employer),
            mandate: None,
            person: Some(Person::Natural),
            phase: Some(Phase::Two),
        }
    }

    /// The same for another field.
    #[must_use]
    pub fn for_field(&self, field: DirectoryField) -> Self {
        DisclosureRequest { field: Some(Asked::Listed(field)), ..self.clone() }
    }

    /// The field, where it is one of the directory.
    pub(super) fn listed_field(&self) -> Option<DirectoryField> {
        match self.field {
            Some(Asked::Listed(field)) => Some(field),
            Some(Asked::Other) | None => None,
        }
    }

    /// The members of a case.
    pub(crate) const COLUMNS: &'static [ColumnInfo] = &[
        REFERENCE,
        ColumnInfo::optional("date", ValueKind::Text, says::date),
        ColumnInfo::optional("field", ValueKind::Text, says::field),
        ColumnInfo::optional("purpose", ValueKind::Text, says::purpose),
        ColumnInfo::optional("requester", ValueKind::Text, says::requester),
        ColumnInfo::optional("mandate", ValueKind::Text, says::mandate),
        ColumnInfo::optional("person", ValueKind::Text, says::person),
        ColumnInfo::optional("phase", ValueKind::NumberOrText, says::phase),
        ENTRY_COLUMN,
    ];

    /// The values that a member may have; none where any may stand there.
    pub(super) fn values(member: &str) -> Vec<&'static str> {
        fn names<T>(of: &[(&'static str, T)]) -> Vec<&'static str> {
            of.iter().map(|(name, _)| *name).collect()
        }
        match member {
            "field" => names(DirectoryField::NAMES),
            "purpose" => names(Purpose::NAMES),
            "requester" => names(Requester::NAMES),
            "mandate" => names(Mandate::NAMES),
            "person" => names(Person::NAMES),
            "phase" => names(Phase::NAMES),
            _ => Vec::new(),
        }
    }

    /// The request that a case tells, and the entry that it is about.
    pub(crate) fn read(row: &Row<'_>) -> Result<(Self, Option<DirectoryEntry>), Error> {
        let request = DisclosureRequest {
            date: row.date("date")?,
            field: row.text("field").map(|text| Asked::of(DirectoryField::named(text))),
            purpose: row.text("purpose").map(|text| Asked::of(Purpose::named(text))),
            requester: row.one_of("requester", Requester::NAMES)?,
            mandate: row.one_of("mandate", Mandate::NAMES)?,
            person: row.one_of("person", Person::NAMES)?,
            phase: row.one_of("phase", Phase::NAMES)?,
        };
        Ok((request, DirectoryEntry::read(row)?))
    }
}
