//! The table `careers`.

use std::ops::RangeInclusive;

use super::employer_columns::EmployerColumns;
use super::{EMPLOYER_ID, ENTERPRISE_NUMBER, PROVISIONAL_EMPLOYER_ID, TableInfo, WORKER};
use crate::error::Error;
use crate::facts::career::MOST_HOURS_OF_FULL_TIME;
use crate::facts::{CareerEntry, FactBook, Facts, Fraction, Proof, WorkKind, WorkRegime};
use crate::table::{ColumnInfo, Row, ValueKind, decimal};
use crate::words::{Said, fact_tables, facts, tables};

pub(super) const TABLE: TableInfo = TableInfo {
    name: "careers",
    what: fact_tables::careers,
    columns: &[
        WORKER,
        ColumnInfo::required("quarter", ValueKind::Text, fact_tables::career_quarter),
        ColumnInfo::required("kind", ValueKind::Text, fact_tables::career_kind),
        EMPLOYER_ID,
        PROVISIONAL_EMPLOYER_ID,
        ENTERPRISE_NUMBER,
        ColumnInfo::optional("days", ValueKind::NumberOrText, fact_tables::career_days),
        ColumnInfo::optional("fullTimeDays", ValueKind::NumberOrText, fact_tables::career_full_time_days),
        ColumnInfo::optional("hours", ValueKind::NumberOrText, fact_tables::career_hours),
        ColumnInfo::optional("fullTimeHours", ValueKind::NumberOrText, fact_tables::career_full_time_hours),
        ColumnInfo::optional("fraction", ValueKind::NumberOrText, fact_tables::career_fraction),
        REGIME,
        ColumnInfo::optional("proof", ValueKind::Text, fact_tables::career_proof),
        PROOF_ANSWER,
    ],
    add,
};

const KINDS: &[(&str, WorkKind)] = &[
    ("ordinary", WorkKind::Ordinary),
    ("suspension", WorkKind::Suspension),
    ("severance", WorkKind::Severance),
    ("flexi-job", WorkKind::FlexiJob),
    ("student", WorkKind::Student),
    ("occasional", WorkKind::Occasional),
    ("apprentice", WorkKind::Apprentice),
    ("compulsory-education", WorkKind::CompulsoryEducation),
    ("horeca-overtime", WorkKind::HorecaOvertime),
    ("self-employed", WorkKind::SelfEmployed),
    ("unpaid-leave", WorkKind::UnpaidLeave),
    ("foreign", WorkKind::Foreign),
    ("teacher-summer", WorkKind::TeacherSummer),
    ("none", WorkKind::None),
];

/// The column of the regime.
pub(super) const REGIME: ColumnInfo = ColumnInfo::optional("regime", ValueKind::Text, fact_tables::regime);

/// The regime of a contract.
pub(super) fn regime(row: &Row<'_>) -> Result<Option<WorkRegime>, Error> {
    row.one_of("regime", &[("full-time", WorkRegime::FullTime), ("reduced", WorkRegime::Reduced)])
}

fn add(book: &mut FactBook, row: &Row<'_>) -> Result<(), Error> {
    let (worker, quarter) = (row.worker()?, row.quarter()?);
    let kind = row.required("kind", row.one_of("kind", KINDS)?)?;
    let entry = match kind {
        WorkKind::None => {
            let others: Vec<&str> = TABLE
                .columns
                .iter()
                .map(|of| of.name)
                .filter(|of| !["worker", "quarter", "kind"].contains(of))
                .collect();
            row.forbid(&others, facts::says_of_work)?;
            CareerEntry::none()
        }
        // The pay of July to September is that of the third quarter.
        WorkKind::TeacherSummer if quarter.number() != 3 => {
            return Err(row.field("quarter", facts::no_summer_of_teachers()));
        }
        _ => entry(kind, row)?,
    };
    // All rows before agree with the first: what does not has been refused here.
    let before = book.career(worker, quarter).value().and_then(<[_]>::first);
    if before.is_some_and(|of| (of.kind() == WorkKind::None) != (kind == WorkKind::None)) {
        return Err(row.field("kind", facts::none_beside_work()));
    }
    book.add_career(worker, quarter, entry);
    Ok(())
}

fn entry(kind: WorkKind, row: &Row<'_>) -> Result<CareerEntry, Error> {
    let volume = volume(row)?;
    if volume.is_none() && !matches!(kind, WorkKind::SelfEmployed | WorkKind::UnpaidLeave) {
        return Err(row.field("days", facts::missing_volume()));
    }
    let employer = row.employer()?;
    let mut entry = CareerEntry::new(kind, employer, volume).map_err(|fault| row.field("kind", fault))?;
    if let Some(days) = most_days(row) {
        entry = entry.with_most_days(days);
    }
    if let Some(hours) = most_of(row, "hours", 1, MOST_DAYS * 24) {
        entry = entry.with_most_hours(hours);
    }
    if let Some(regime) = regime(row)? {
        entry = entry.with_regime(regime).map_err(|fault| row.field("regime", fault))?;
    }
    match (row.text("proof"), proof_answer(row)?) {
        (Some(_), answer) => {
            entry.with_proof(answer.unwrap_or(Proof::Unanswered)).map_err(|fault| row.field("proof", fault))
        }
        (None, Some(_)) => Err(row.field("proof", tables::missing_beside("proofAnswer"))),
        (None, None) => Ok(entry),
    }
}

/// The column of what the NSSO answered to a proof.
pub(super) const PROOF_ANSWER: ColumnInfo =
    ColumnInfo::optional("proofAnswer", ValueKind::Text, fact_tables::proof_answer);

/// What the NSSO answered to a proof.
pub(super) fn proof_answer(row: &Row<'_>) -> Result<Option<Proof>, Error> {
    row.one_of("proofAnswer", &[("accepted", Proof::Accepted), ("refused", Proof::Refused)])
}

/// A quarter has at most so many days.
const MOST_DAYS: u64 = 92;
/// What a full-time worker has in a quarter: days from a week of three to one of seven, hours from a week of about 16, as teachers have
/// it, to one of about 50. The figures of a week, a month or a year lie outside. No source gives limits.
const FULL_TIME_DAYS: RangeInclusive<u16> = 36..=92;
const FULL_TIME_HOURS: RangeInclusive<u16> = 200..=MOST_HOURS_OF_FULL_TIME;

/// The volume: exactly one of its three kinds, or nothing.
fn volume(row: &Row<'_>) -> Result<Option<Fraction>, Error> {
    let days = part(row, ["days", "fullTimeDays"], 2, MOST_DAYS, FULL_TIME_DAYS, facts::not_half_days)?;
    let hours = part(row, ["hours", "fullTimeHours"], 100, MOST_DAYS * 24, FULL_TIME_HOURS, facts::not_hours)?;
    let fraction = row.parsed("fraction", |text| text.parse::<Fraction>().map_err(|fault| fault.said()))?;
    for (name, volume) in [("days", days), ("hours", hours), ("fraction", fraction)] {
        if volume.is_some_and(|volume| volume > Fraction::MOST_JOBS) {
            let fault = if name == "fraction" { facts::fraction_too_large() } else { facts::too_many_jobs() };
            return Err(row.field(name, fault));
        }
    }
    match [("days", days), ("hours", hours), ("fraction", fraction)].map(|(name, of)| of.map(|of| (name, of))) {
        [Some((one, _)), Some((other, _)), _]
        | [Some((one, _)), _, Some((other, _))]
        | [_, Some((one, _)), Some((other, _))] => Err(row.field(other, facts::second_volume(one))),
        given => Ok(given.into_iter().flatten().next().map(|(_, volume)| volume)),
    }
}

/// On how many calendar days the work was done at most: half a day may be one, and so may an hour.
fn most_days(row: &Row<'_>) -> Option<u16> {
    most_of(row, "days", 1, MOST_DAYS).or_else(|| most_of(row, "hours", 1, MOST_DAYS))
}

/// What a column tells, as a whole number that is no less.
fn most_of(row: &Row<'_>, name: &str, parts: u64, most: u64) -> Option<u16> {
    let (numerator, denominator) = decimal(row.text(name)?)?;
    u16::try_from((numerator * parts).div_ceil(denominator).min(most)).ok()
}

/// A number of units and the number that a full-time worker has, counted in `parts` of a unit.
fn part(
    row: &Row<'_>,
    [name, full_time]: [&str; 2],
    parts: u64,
    most: u64,
    of_full_time: RangeInclusive<u16>,
    fault: fn() -> Said,
) -> Result<Option<Fraction>, Error> {
    let number = |name| {
        row.parsed(name, |text| {
            let (numerator, denominator) = decimal(text).ok_or_else(fault)?;
            match numerator * parts {
                // A decimal has at most nine digits before the point and six behind it.
                scaled if scaled % denominator != 0 => Err(fault()),
                scaled if scaled / denominator > most * parts => Err(tables::above(most)),
                scaled => Ok(scaled / denominator),
            }
        })
    };
    match (number(name)?, number(full_time)?) {
        (None, None) => Ok(None),
        (Some(_), None) => Err(row.field(full_time, tables::missing_beside(name))),
        (None, Some(_)) => Err(row.field(name, tables::missing_beside(full_time))),
        (Some(done), Some(whole)) => {
            let (least, most) = (*of_full_time.start(), *of_full_time.end());
            let is_of_quarter = (u64::from(least) * parts..=u64::from(most) * parts).contains(&whole);
            match Fraction::new(done, whole).filter(|_| is_of_quarter) {
                Some(volume) => Ok(Some(volume)),
                None => Err(row.field(full_time, facts::not_of_a_quarter(least, most))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::KINDS;
    use crate::words::fact_tables;

    #[test]
    fn every_kind_is_documented_in_order() {
        let told = fact_tables::career_kind().to_string();
        let mut rest = told.as_str();
        for (name, _) in KINDS {
            let (_, behind) = rest.split_once(&format!("`{name}`")).unwrap_or_else(|| panic!("{name}"));
            rest = behind;
        }
        assert!(!rest.contains('`'), "{rest}");
    }
}
