//! The table `employers`.

use super::employer_columns::EmployerColumns;
use super::{EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo, YES_OR_NO};
use crate::error::Error;
use crate::facts::{Crop, Employer, FactBook, NaceVersion};
use crate::id::EnterpriseNumber;
use crate::law::Community;
use crate::table::{ColumnInfo, Row, ValueKind};
use crate::words::{Said, fact_tables, facts, tables};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "employers",
    what: fact_tables::employers,
    columns: &[
        EMPLOYER_ID,
        PROVISIONAL_EMPLOYER_ID,
        ENTERPRISE_NUMBER,
        ColumnInfo::optional("jointCommittee", ValueKind::Text, fact_tables::employer_joint_committee),
        ColumnInfo::optional("nace", ValueKind::Text, fact_tables::employer_nace),
        ColumnInfo::optional("naceVersion", ValueKind::NumberOrText, fact_tables::employer_nace_version),
        ColumnInfo::optional("category", ValueKind::Text, fact_tables::employer_category),
        ColumnInfo::optional("community", ValueKind::Text, fact_tables::employer_community),
        ColumnInfo::optional("crop", ValueKind::Text, fact_tables::employer_crop),
        ColumnInfo::optional("activeFrom", ValueKind::Text, fact_tables::employer_active_from),
        ColumnInfo::optional("activeTo", ValueKind::Text, fact_tables::employer_active_to),
        ColumnInfo::optional("linkedTo", ValueKind::Text, fact_tables::employer_linked_to),
        ColumnInfo::optional("registered", ValueKind::Text, fact_tables::employer_registered),
        ColumnInfo::optional("provincialOrLocal", ValueKind::Text, fact_tables::employer_provincial_or_local),
        ColumnInfo::optional("subEntities", ValueKind::NumberOrText, fact_tables::employer_sub_entities),
        ColumnInfo::optional("dailyRegistration", ValueKind::Text, fact_tables::employer_daily_registration),
        ColumnInfo::optional("securedChannelOnly", ValueKind::Text, fact_tables::employer_secured_channel_only),
    ],
    add,
};

const CROPS: &[(&str, Crop)] =
    &[("chicory", Crop::Chicory), ("mushrooms", Crop::Mushrooms), ("fruit", Crop::Fruit), ("other", Crop::Other)];

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let mut employer = Employer::from(row.some_employer()?);
    employer.joint_committee = row.parsed("jointCommittee", joint_committee)?;
    employer.nace = match (row.parsed("nace", nace)?, row.one_of("naceVersion", NaceVersion::NAMES)?) {
        (Some(_), None) => return Err(row.field("naceVersion", tables::missing_beside("nace"))),
        (None, Some(_)) => return Err(row.field("nace", tables::missing_beside("naceVersion"))),
        (code, version) => code.zip(version),
    };
    employer.category = row.parsed("category", category)?;
    employer.community = row.one_of("community", Community::NAMES)?;
    employer.crop = row.one_of("crop", CROPS)?;
    let (from, to) = (row.date("activeFrom")?, row.date("activeTo")?);
    employer = employer.with_activity(from, to).map_err(|fault| row.field("activeTo", fault))?;
    employer.linked_to = row.parsed("linkedTo", EnterpriseNumber::parse_lenient)?;
    employer.registered = row.one_of("registered", YES_OR_NO)?;
    if employer.registered == Some(false) {
        row.forbid(&TOLD, facts::says_of_employer)?;
    }
    employer.provincial_or_local = row.one_of("provincialOrLocal", YES_OR_NO)?;
    employer.daily_registration = row.one_of("dailyRegistration", YES_OR_NO)?;
    employer.secured_channel_only = row.one_of("securedChannelOnly", YES_OR_NO)?;
    employer.sub_entities = row.parsed("subEntities", sub_entities)?;
    let numbers = employer.numbers;
    book.add_employer(employer);
    match book.contradiction(&numbers) {
        Some(column) => Err(row.field(column, facts::contradictory_employer())),
        None => Ok(()),
    }
}

/// What is told of an employer beside its numbers.
const TOLD: [&str; 13] = [
    "jointCommittee",
    "nace",
    "naceVersion",
    "category",
    "community",
    "crop",
    "activeFrom",
    "activeTo",
    "linkedTo",
    "provincialOrLocal",
    "subEntities",
    "dailyRegistration",
    "securedChannelOnly",
];

/// The numbers of sub-entities, of at most ten digits (zone 00652), with blanks between them.
fn sub_entities(text: &str) -> Result<Box<[u64]>, Said> {
    if text == "none" {
        return Ok(Box::default());
    }
    let number = |part: &str| {
        let right = part.len() <= 10 && part.bytes().all(|byte| byte.is_ascii_digit());
        right.then(|| part.parse().ok()).flatten().ok_or_else(facts::not_sub_entities)
    };
    text.split_ascii_whitespace().map(number).collect()
}

/// A joint committee as the DmfA knows it: three digits, perhaps two more for a subcommittee.
fn joint_committee(text: &str) -> Result<Box<str>, Said> {
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let right = match text.split_once('.') {
        Some((committee, sub)) => digits(committee, 3) && digits(sub, 2),
        None => digits(text, 3) || text == "XXX",
    };
    if right { Ok(text.into()) } else { Err(facts::not_joint_committee()) }
}

/// A NACE code without the points that some write in it.
fn nace(text: &str) -> Result<Box<str>, Said> {
    let code = text.replace('.', "");
    let right = (2..=5).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    if right { Ok(code.into()) } else { Err(facts::not_nace()) }
}

/// A category of employers, as the DmfA writes it.
fn category(text: &str) -> Result<u16, Said> {
    let right = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| text.parse().ok()).flatten().ok_or_else(facts::not_category)
}
