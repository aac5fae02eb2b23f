//! Reads what a case tells of an entry.

use chrono::NaiveDate;

use super::code::{LegalForm, MunicipalityCode, NaceCode};
use super::entry::{Address, CategoryRow, ImportanceRow, NaceRow};
use super::{DirectoryEntry, EmployerCategory, ImportanceCode, RegistrationKind, RegistrationNumber};
use crate::error::Error;
use crate::facts::NaceVersion;
use crate::id::EnterpriseNumber;
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::{disclosure, disclosure_members as says, formats, tables};

/// The entry, as a member of a case.
pub(super) const ENTRY_COLUMN: ColumnInfo = ColumnInfo::optional("entry", ValueKind::Object(ENTRY), says::entry);

/// Its members.
pub(in crate::employer) const ENTRY: &[ColumnInfo] = &[
    ColumnInfo::optional("registrationNumber", ValueKind::NumberOrText, says::registration_number),
    ColumnInfo::optional("kind", ValueKind::Text, says::kind),
    ColumnInfo::optional("enterpriseNumber", ValueKind::NumberOrText, says::enterprise_number),
    ColumnInfo::optional("deletionDate", ValueKind::Text, says::deletion_date),
    ColumnInfo::optional("legalForm", ValueKind::Text, says::legal_form),
    ColumnInfo::optional("seat", ValueKind::Object(ADDRESS), says::seat),
    ColumnInfo::optional("employerType", ValueKind::NumberOrText, says::employer_type),
    ColumnInfo::optional("categories", ValueKind::List(CATEGORY), says::categories),
    ColumnInfo::optional("operatingSeat", ValueKind::Object(ADDRESS), says::operating_seat),
    ColumnInfo::optional("importanceCodes", ValueKind::List(IMPORTANCE), says::importance_codes),
];
const ADDRESS: &[ColumnInfo] = &[
    ColumnInfo::optional("street", ValueKind::Text, says::street),
    ColumnInfo::optional("number", ValueKind::NumberOrText, says::number),
    ColumnInfo::optional("box", ValueKind::NumberOrText, says::box_number),
    ColumnInfo::optional("postcode", ValueKind::NumberOrText, says::postcode),
    ColumnInfo::optional("municipality", ValueKind::NumberOrText, says::municipality),
    ColumnInfo::optional("country", ValueKind::Text, says::country),
];
const CATEGORY: &[ColumnInfo] = &[
    ColumnInfo::required("category", ValueKind::NumberOrText, says::category),
    ColumnInfo::optional("from", ValueKind::Text, says::from),
    ColumnInfo::optional("until", ValueKind::Text, says::until),
    ColumnInfo::optional("nace", ValueKind::List(NACE), says::nace),
];
const NACE: &[ColumnInfo] = &[
    ColumnInfo::required("code", ValueKind::NumberOrText, says::nace_code),
    ColumnInfo::required("version", ValueKind::NumberOrText, says::nace_version),
    ColumnInfo::optional("from", ValueKind::Text, says::from),
    ColumnInfo::optional("until", ValueKind::Text, says::until),
];
const IMPORTANCE: &[ColumnInfo] = &[
    ColumnInfo::required("year", ValueKind::NumberOrText, says::year),
    ColumnInfo::required("code", ValueKind::NumberOrText, says::importance_code),
];

/// The longest code of a type of employer.
const LONGEST_TYPE: usize = 20;

impl DirectoryEntry {
    /// The entry in a case.
    pub(in crate::employer) fn read(case: &Row<'_>) -> Result<Option<Self>, Error> {
        let Some(row) = case.object("entry")? else { return Ok(None) };
        let kind = row.one_of("kind", RegistrationKind::NAMES)?;
        // Where the enterprise number is known, 0 stands for none.
        let told = row.text("registrationNumber").filter(|text| *text != "0");
        let registration = match (kind, told) {
            // One number can be of two kinds.
            (None, Some(_)) => return Err(row.field("kind", tables::missing_beside("registrationNumber"))),
            (Some(kind), Some(_)) => row.parsed("registrationNumber", |text| RegistrationNumber::parse(kind, text))?,
            (_, None) => None,
        };
        let categories = row.objects("categories")?;
        Ok(Some(DirectoryEntry {
            registration,
            kind,
            enterprise_number: row.parsed("enterpriseNumber", EnterpriseNumber::parse_lenient)?,
            deletion: row.date("deletionDate")?,
            legal_form: row.parsed("legalForm", LegalForm::parse)?,
            seat: address(&row, "seat")?,
            employer_type: row.parsed("employerType", |text| match text.chars().count() {
                0..=LONGEST_TYPE => Ok(text.into()),
                _ => Err(disclosure::too_long(LONGEST_TYPE)),
            })?,
            categories: categories.iter().map(category).collect::<Result<_, _>>()?,
            operating_seat: address(&row, "operatingSeat")?,
            importance_codes: importance_codes(&row)?,
        }))
    }
}

fn address(row: &Row<'_>, name: &str) -> Result<Option<Address>, Error> {
    let Some(row) = row.object(name)? else { return Ok(None) };
    let text = |name| row.text(name).map(Box::from);
    Ok(Some(Address {
        street: text("street"),
        number: text("number"),
        box_number: text("box"),
        postcode: text("postcode"),
        municipality: row.parsed("municipality", MunicipalityCode::parse)?,
        country: text("country"),
    }))
}

fn category(row: &Row<'_>) -> Result<CategoryRow, Error> {
    let (from, until) = days(row)?;
    let category = row.required("category", row.parsed("category", EmployerCategory::parse)?)?;
    let nace = row.objects("nace")?;
    Ok(CategoryRow { category, from, until, nace: nace.iter().map(activity).collect::<Result<_, _>>()? })
}

fn activity(row: &Row<'_>) -> Result<NaceRow, Error> {
    let (from, until) = days(row)?;
    let code = row.required("code", row.parsed("code", NaceCode::parse)?)?;
    let version = row.required("version", row.one_of("version", NaceVersion::NAMES)?)?;
    Ok(NaceRow { code, version, from, until })
}

/// The days of a row.
fn days(row: &Row<'_>) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Error> {
    let (from, until) = (row.date("from")?, row.date("until")?);
    match from.zip(until) {
        Some((from, until)) if until < from => Err(row.field("until", formats::end_before_start())),
        _ => Ok((from, until)),
    }
}

/// The importance codes: a year has one.
fn importance_codes(row: &Row<'_>) -> Result<Vec<ImportanceRow>, Error> {
    let mut codes: Vec<ImportanceRow> = Vec::new();
    for of_year in row.objects("importanceCodes")? {
        let year = i32::from(of_year.required("year", of_year.whole("year", 1900..=9999)?)?);
        let number = of_year.required("code", of_year.whole("code", 0..=9)?)?;
        // Nine is the most that was read.
        let code = u8::try_from(number).ok().and_then(ImportanceCode::new).unwrap_or(ImportanceCode::UNDEFINED);
        match codes.iter().find(|row| row.year == year) {
            Some(other) if other.code != code => return Err(row.field("importanceCodes", disclosure::two_codes(year))),
            Some(_) => {}
            None => codes.push(ImportanceRow { year, code }),
        }
    }
    Ok(codes)
}
