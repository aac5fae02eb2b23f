//! What the directory holds of an employer.

use chrono::NaiveDate;

use super::code::{LegalForm, MunicipalityCode, NaceCode};
use super::{DirectoryField, EmployerCategory, ImportanceCode, RegistrationKind, RegistrationNumber};
use crate::facts::NaceVersion;
use crate::id::EnterpriseNumber;

/// What the directory holds of an employer, as far as it is told: the ten fields of deliberation 07/039, and the categories.
///
/// ```
/// use dimona::employer::directory::{CategoryRow, DirectoryEntry, DirectoryField, EmployerCategory};
/// let mut entry = DirectoryEntry::default();
/// entry.enterprise_number = Some("0897.223.670".parse()?);
/// entry.deletion = Some("2026-03-31".parse()?);
/// entry.categories = vec![CategoryRow::new(EmployerCategory::parse("010")?)];
/// assert!(entry.is_active_on("2026-03-31".parse()?) && !entry.is_active_on("2026-04-01".parse()?));
/// assert_eq!(entry.only(DirectoryField::DeletionDate).enterprise_number, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct DirectoryEntry {
    /// The number of the registration.
    pub registration: Option<RegistrationNumber>,
    /// Whose number that is: a field of its own, which is told where the number is not.
    pub kind: Option<RegistrationKind>,
    /// The enterprise number.
    pub enterprise_number: Option<EnterpriseNumber>,
    /// The date of deletion, which is taken for the last day as an employer; an active one has none.
    pub deletion: Option<NaiveDate>,
    /// The legal form; a natural person has none.
    pub legal_form: Option<LegalForm>,
    /// The address of the registered seat.
    pub seat: Option<Address>,
    /// The type of employer: a code of a list that was not read, so that it is taken as it is.
    pub employer_type: Option<Box<str>>,
    /// The categories, with their days and their activities.
    pub categories: Vec<CategoryRow>,
    /// The address of the operating seat.
    pub operating_seat: Option<Address>,
    /// The importance codes, one a year.
    pub importance_codes: Vec<ImportanceRow>,
}

/// An address, as far as it is told.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The street.
    pub street: Option<Box<str>>,
    /// The number of the house.
    pub number: Option<Box<str>>,
    /// The box.
    pub box_number: Option<Box<str>>,
    /// The postcode.
    pub postcode: Option<Box<str>>,
    /// The municipality.
    pub municipality: Option<MunicipalityCode>,
    /// The country; `None` for Belgium.
    pub country: Option<Box<str>>,
}

/// A category of an employer, with its days and the activities that the NSSO keeps for it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct CategoryRow {
    /// The category.
    pub category: EmployerCategory,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// The activities.
    pub nace: Vec<NaceRow>,
}

/// An activity, with its days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct NaceRow {
    /// The code.
    pub code: NaceCode,
    /// The version of the nomenclature that it is of: without it a code says nothing.
    pub version: NaceVersion,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// The importance code of a year: it holds in the four quarters of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ImportanceRow {
    /// The year.
    pub year: i32,
    /// The code.
    pub code: ImportanceCode,
}

impl CategoryRow {
    /// Whether the category is known to be in use no more, or not yet, on a day, though the row does not say that it ended.
    #[must_use]
    pub(crate) fn is_out_of_use(&self, day: NaiveDate) -> bool {
        holds(self.from, self.until, day) && self.category.known().is_some_and(|known| !known.is_in_use(day))
    }

    /// A category without days or activities.
    #[must_use]
    pub const fn new(category: EmployerCategory) -> Self {
        CategoryRow { category, from: None, until: None, nace: Vec::new() }
    }
}

impl NaceRow {
    /// An activity without days.
    #[must_use]
    pub const fn new(code: NaceCode, version: NaceVersion) -> Self {
        NaceRow { code, version, from: None, until: None }
    }
}

impl ImportanceRow {
    /// The code of a year.
    #[must_use]
    pub const fn new(year: i32, code: ImportanceCode) -> Self {
        ImportanceRow { year, code }
    }
}

impl DirectoryEntry {
    /// Whether it is an employer on a day, as far as its deletion tells.
    #[must_use]
    pub fn is_active_on(&self, day: NaiveDate) -> bool {
        self.deletion.is_none_or(|last| day <= last)
    }

    /// Whether it is a provincial or local administration, as far as its number tells.
    ///
    /// ```
    /// use dimona::employer::directory::{DirectoryEntry, RegistrationKind};
    /// let mut entry = DirectoryEntry::default();
    /// assert!(!entry.is_provincial_or_local());
    /// entry.kind = Some(RegistrationKind::Ppl);
    /// assert!(entry.is_provincial_or_local());
    /// ```
    #[must_use]
    pub fn is_provincial_or_local(&self) -> bool {
        self.kind() == Some(RegistrationKind::Ppl)
    }

    /// Whose number it has.
    fn kind(&self) -> Option<RegistrationKind> {
        self.kind.or(self.registration.map(RegistrationNumber::kind))
    }

    /// The categories on a day.
    pub fn categories_on(&self, day: NaiveDate) -> impl Iterator<Item = &CategoryRow> {
        self.categories.iter().filter(move |row| holds(row.from, row.until, day))
    }

    /// The importance code of a year.
    #[must_use]
    pub fn importance_code_in(&self, year: i32) -> Option<ImportanceCode> {
        self.importance_codes.iter().find(|row| row.year == year).map(|row| row.code)
    }

    /// The entry with one of its fields, and nothing else.
    #[must_use]
    pub fn only(&self, field: DirectoryField) -> Self {
        let mut only = DirectoryEntry::default();
        match field {
            DirectoryField::RegistrationNumber => only.registration = self.registration,
            DirectoryField::Kind => only.kind = self.kind(),
            DirectoryField::EnterpriseNumber => only.enterprise_number = self.enterprise_number,
            DirectoryField::DeletionDate => only.deletion = self.deletion,
            DirectoryField::LegalForm => only.legal_form = self.legal_form,
            DirectoryField::Seat => only.seat = self.seat.clone(),
            DirectoryField::EmployerType => only.employer_type = self.employer_type.clone(),
            DirectoryField::OperatingSeat => only.operating_seat = self.operating_seat.clone(),
            DirectoryField::ImportanceCode => only.importance_codes = self.importance_codes.clone(),
            // Activities stand by category: the field tells these too.
            DirectoryField::Nace => {
                let told = self.categories.iter().filter(|row| !row.nace.is_empty());
                only.categories = told.cloned().collect();
            }
            DirectoryField::EmployerCategory => {
                let bare = |row: &CategoryRow| CategoryRow { nace: Vec::new(), ..row.clone() };
                only.categories = self.categories.iter().map(bare).collect();
            }
        }
        only
    }

    /// The codes of the categories of a day, without their days, and nothing else.
    pub(super) fn categories_of(&self, day: NaiveDate) -> Self {
        let categories = self.categories_on(day).map(|row| CategoryRow::new(row.category)).collect();
        DirectoryEntry { categories, ..DirectoryEntry::default() }
    }
}

/// Whether days that are told hold a day.
fn holds(from: Option<NaiveDate>, until: Option<NaiveDate>, day: NaiveDate) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
