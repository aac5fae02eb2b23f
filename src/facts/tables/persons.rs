//! The table `persons`.

use super::TableInfo;
use crate::error::Error;
use crate::facts::{FactBook, Person, PersonStatus};
use crate::id::{Sex, Ssin};
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::{fact_tables, facts};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "persons",
    what: fact_tables::persons,
    columns: &[
        ColumnInfo::required("ssin", ValueKind::Text, fact_tables::person_ssin),
        ColumnInfo::optional("replacedBy", ValueKind::Text, fact_tables::person_replaced_by),
        ColumnInfo::optional("familyName", ValueKind::Text, fact_tables::person_family_name),
        ColumnInfo::optional("givenName", ValueKind::Text, fact_tables::person_given_name),
        ColumnInfo::optional("birthDate", ValueKind::Text, fact_tables::person_birth_date),
        ColumnInfo::optional("sex", ValueKind::Text, fact_tables::person_sex),
        ColumnInfo::optional("status", ValueKind::Text, fact_tables::person_status),
    ],
    add,
};

const SEXES: &[(&str, Sex)] = &[("man", Sex::Man), ("woman", Sex::Woman)];
const STATUSES: &[(&str, PersonStatus)] =
    &[("known", PersonStatus::Known), ("withdrawn", PersonStatus::Withdrawn), ("unknown", PersonStatus::Unknown)];

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let mut person = Person::from(row.required("ssin", row.parsed("ssin", Ssin::parse_lenient)?)?);
    person.replaced_by = row.parsed("replacedBy", Ssin::parse_lenient)?;
    if person.replaced_by.is_some() {
        row.forbid(&["familyName", "givenName", "birthDate", "sex"], facts::says_of_person)?;
    }
    person.family_name = row.text("familyName").map(Box::from);
    person.given_name = row.text("givenName").map(Box::from);
    person.birth_date = row.date("birthDate")?;
    person.sex = row.one_of("sex", SEXES)?;
    person.status = row.one_of("status", STATUSES)?;
    let column = if person.replaced_by.is_some() { "replacedBy" } else { "ssin" };
    book.add_person(person).map_err(|fault| row.field(column, fault))
}
