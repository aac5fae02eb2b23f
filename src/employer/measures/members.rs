//! The members of a case.

use rust_decimal::Decimal;

use super::occupation::most_days_of;
use super::request::{Category, Collar, Diploma, MeasureRequest, Region, Time, Worker};
use crate::employer::directory::{self, DirectoryEntry};
use crate::error::Error;
use crate::table::{ColumnInfo, REFERENCE, Row, ValueKind, decimal};
use crate::words::{Said, measure_members as says, measures};

/// The members of hours or days.
const TIME: &[ColumnInfo] = &[
    ColumnInfo::optional("hours", ValueKind::NumberOrText, says::hours),
    ColumnInfo::optional("days", ValueKind::NumberOrText, says::days),
];

/// The most hours and days of a quarter: 92 days of 24 hours.
const MOST_OF_QUARTER: (u16, u16) = (2208, 92);
/// The most hours and days of a week.
const MOST_OF_WEEK: (u16, u16) = (48, 7);

impl MeasureRequest {
    /// The members of a case.
    pub(crate) const COLUMNS: &'static [ColumnInfo] = &[
        REFERENCE,
        ColumnInfo::required("quarter", ValueKind::Text, says::quarter),
        ColumnInfo::optional("category", ValueKind::NumberOrText, says::category),
        ColumnInfo::optional("collar", ValueKind::Text, says::collar),
        ColumnInfo::optional("wage", ValueKind::NumberOrText, says::wage),
        ColumnInfo::optional("worked", ValueKind::Object(TIME), says::worked),
        ColumnInfo::optional("holidays", ValueKind::Object(TIME), says::holidays),
        ColumnInfo::optional("fullTime", ValueKind::Object(TIME), says::full_time),
        ColumnInfo::optional("region", ValueKind::Text, says::region),
        ColumnInfo::optional("birthDate", ValueKind::Text, says::birth_date),
        ColumnInfo::optional("hireDate", ValueKind::Text, says::hire_date),
        ColumnInfo::optional("rank", ValueKind::NumberOrText, says::rank),
        ColumnInfo::optional("quarterIndex", ValueKind::NumberOrText, says::quarter_index),
        ColumnInfo::optional("diploma", ValueKind::Text, says::diploma),
        ColumnInfo::optional("unemployedDays", ValueKind::NumberOrText, says::unemployed_days),
        ColumnInfo::optional("jointCommittee", ValueKind::NumberOrText, says::joint_committee),
        ColumnInfo::optional("headcount", ValueKind::NumberOrText, says::headcount),
        ColumnInfo::optional("fourDayWeek", ValueKind::Flag, says::four_day_week),
        ColumnInfo::optional("weekReducedTo", ValueKind::NumberOrText, says::week_reduced_to),
        ColumnInfo::optional("weekReducedOn", ValueKind::Text, says::week_reduced_on),
        ColumnInfo::optional("fourDayWeekOn", ValueKind::Text, says::four_day_week_on),
        ColumnInfo::optional("otherFraction", ValueKind::NumberOrText, says::other_fraction),
        ColumnInfo::optional("halfTimeContract", ValueKind::Flag, says::half_time_contract),
        ColumnInfo::optional("partTime", ValueKind::Flag, says::part_time),
        ColumnInfo::optional("rate", ValueKind::NumberOrText, says::rate),
        ColumnInfo::optional("worker", ValueKind::Text, says::worker),
        ColumnInfo::optional("publicSector", ValueKind::Flag, says::public_sector),
        ColumnInfo::optional("autonomousPublicCompany", ValueKind::Flag, says::autonomous_public_company),
        ColumnInfo::optional("agency", ValueKind::Flag, says::agency),
        ColumnInfo::optional("yearEndPremiumByFund", ValueKind::Flag, says::year_end_premium_by_fund),
        ColumnInfo::optional("entry", ValueKind::Object(directory::ENTRY), says::entry),
        ColumnInfo::optional("domicile", ValueKind::Text, says::domicile),
        ColumnInfo::optional("rightOpened", ValueKind::Text, says::right_opened),
        ColumnInfo::optional("cashRegister", ValueKind::Flag, says::cash_register),
        ColumnInfo::optional("designatedRank", ValueKind::NumberOrText, says::designated_rank),
        ColumnInfo::optional("insertionEmployer", ValueKind::Flag, says::insertion_employer),
        ColumnInfo::optional("permanent", ValueKind::Flag, says::permanent),
        ColumnInfo::optional("contractMonths", ValueKind::NumberOrText, says::contract_months),
        ColumnInfo::optional("trainingAgreement", ValueKind::Flag, says::training_agreement),
        ColumnInfo::optional("tutorCertificate", ValueKind::Flag, says::tutor_certificate),
        ColumnInfo::optional("experienceYears", ValueKind::NumberOrText, says::experience_years),
        ColumnInfo::optional("tutorRank", ValueKind::NumberOrText, says::tutor_rank),
        ColumnInfo::optional("trainees", ValueKind::NumberOrText, says::trainees),
        ColumnInfo::optional("trainingHours", ValueKind::NumberOrText, says::training_hours),
        ColumnInfo::optional("household", ValueKind::Flag, says::household),
        ColumnInfo::optional("childCareService", ValueKind::Flag, says::child_care_service),
        ColumnInfo::optional("smallEnterprise", ValueKind::Flag, says::small_enterprise),
        ColumnInfo::optional("requestedOn", ValueKind::Text, says::requested_on),
    ];

    /// What a case tells.
    pub(crate) fn read(row: &Row<'_>) -> Result<Self, Error> {
        let worked = time(row, "worked", MOST_OF_QUARTER)?;
        let holidays = time(row, "holidays", MOST_OF_QUARTER)?;
        let full_time = time(row, "fullTime", MOST_OF_WEEK)?;
        let told = [("worked", worked), ("holidays", holidays)];
        for (name, time) in told.into_iter().filter_map(|(name, time)| Some((name, time?))) {
            if full_time.is_some_and(|of| !of.counts_as(time)) {
                return Err(row.field(name, measures::other_unit()));
            }
        }
        if full_time.is_some_and(|of| of.count().is_zero()) {
            return Err(row.field("fullTime", measures::no_week()));
        }
        if row.flag("partTime") == Some(false) && row.flag("halfTimeContract") == Some(false) {
            return Err(row.field("halfTimeContract", measures::contract_contradicts()));
        }
        if row.flag("fourDayWeek") == Some(false) && row.text("fourDayWeekOn").is_some() {
            return Err(row.field("fourDayWeekOn", measures::four_days_contradict()));
        }
        if row.flag("permanent") == Some(true) && row.text("contractMonths").is_some() {
            return Err(row.field("contractMonths", measures::months_of_permanent()));
        }
        let quarter = row.quarter()?;
        let hire_date = row.date("hireDate")?;
        let birth_date = row.date("birthDate")?;
        if birth_date.is_some_and(|born| born > hire_date.unwrap_or_else(|| quarter.last_day()).min(quarter.last_day()))
        {
            return Err(row.field("birthDate", measures::not_born()));
        }
        let wage = row.euro("wage")?;
        if hire_date.is_some_and(|hired| hired > quarter.last_day()) {
            let has_worked = told.into_iter().any(|(_, time)| time.is_some_and(|time| !time.count().is_zero()));
            let is_paid = wage.is_some_and(|wage| !wage.is_zero());
            if let Some((name, _)) =
                [("worked", has_worked), ("wage", is_paid)].into_iter().find(|(_, is_told)| *is_told)
            {
                return Err(row.field(name, measures::before_hire()));
            }
        }
        let is_days = full_time.is_some_and(|week| matches!(week, Time::Days(_)));
        // Who is hired within the quarter has the days from then on.
        let since_hire = hire_date
            .filter(|hired| quarter.contains(*hired) && is_days)
            .map(|hired| Decimal::from((quarter.last_day() - hired).num_days() + 1));
        let most = full_time.and_then(|week| most_days_of(quarter, week));
        if let Some(most) = most.into_iter().chain(since_hire).min() {
            let days = told
                .into_iter()
                .filter_map(|(_, time)| time)
                .map(Time::count)
                .fold(Decimal::ZERO, Decimal::saturating_add);
            if days > most {
                return Err(row.field("worked", measures::too_many_days(most.normalize())));
            }
        }
        Ok(MeasureRequest {
            quarter,
            category: row.one_of("category", Category::NAMES)?,
            collar: row.one_of("collar", Collar::NAMES)?,
            wage,
            worked,
            holidays,
            full_time,
            other_fraction: number(row, "otherFraction", 9)?,
            half_time_contract: row.flag("halfTimeContract"),
            part_time: row.flag("partTime"),
            rate: number(row, "rate", 100)?,
            worker: row.one_of("worker", Worker::NAMES)?,
            public_sector: row.flag("publicSector"),
            autonomous_public_company: row.flag("autonomousPublicCompany"),
            agency: row.flag("agency"),
            entry: DirectoryEntry::read(row)?,
            year_end_premium_by_fund: row.flag("yearEndPremiumByFund"),
            region: row.one_of("region", Region::NAMES)?,
            domicile: row.one_of("domicile", Region::NAMES)?,
            birth_date,
            hire_date,
            rank: row.whole("rank", 0..=u16::MAX)?,
            right_opened: row.date("rightOpened")?,
            quarter_index: row.whole("quarterIndex", 1..=u16::MAX)?,
            diploma: row.one_of("diploma", Diploma::NAMES)?,
            unemployed_days: row.whole("unemployedDays", 0..=u16::MAX)?,
            joint_committee: row.parsed("jointCommittee", committee)?,
            headcount: number(row, "headcount", u16::MAX)?,
            cash_register: row.flag("cashRegister"),
            designated_rank: row.whole("designatedRank", 0..=u16::MAX)?,
            four_day_week: row.flag("fourDayWeek"),
            week_reduced_to: above_zero(row, "weekReducedTo", MOST_OF_WEEK.0)?,
            week_reduced_on: row.date("weekReducedOn")?,
            four_day_week_on: row.date("fourDayWeekOn")?,
            insertion_employer: row.flag("insertionEmployer"),
            permanent: row.flag("permanent"),
            contract_months: row.whole("contractMonths", 0..=u16::MAX)?,
            training_agreement: row.flag("trainingAgreement"),
            tutor_certificate: row.flag("tutorCertificate"),
            experience_years: row.whole("experienceYears", 0..=u16::MAX)?,
            tutor_rank: row.whole("tutorRank", 1..=u16::MAX)?,
            trainees: row.whole("trainees", 0..=u16::MAX)?,
            training_hours: row.whole("trainingHours", 0..=u16::MAX)?,
            household: row.flag("household"),
            child_care_service: row.flag("childCareService"),
            small_enterprise: row.flag("smallEnterprise"),
            requested_on: row.date("requestedOn")?,
        })
    }
}

/// Hours or days, and not both.
fn time(row: &Row<'_>, name: &str, most: (u16, u16)) -> Result<Option<Time>, Error> {
    let Some(object) = row.object(name)? else { return Ok(None) };
    if most == MOST_OF_WEEK {
        let of_quarter =
            |name, most| number(&object, name, most).is_err() && number(&object, name, most.saturating_mul(46)).is_ok();
        if of_quarter("hours", most.0) || of_quarter("days", most.1) {
            return Err(row.field(name, measures::not_a_week(most.0, most.1)));
        }
    }
    match (number(&object, "hours", most.0)?, number(&object, "days", most.1)?) {
        (Some(hours), None) => Ok(Some(Time::Hours(hours))),
        (None, Some(days)) => Ok(Some(Time::Days(days))),
        _ => Err(row.field(name, measures::hours_or_days())),
    }
}

/// A number with decimals up to this one.
fn number(row: &Row<'_>, name: &str, most: u16) -> Result<Option<Decimal>, Error> {
    row.parsed(name, |text| -> Result<Decimal, Said> {
        let (number, parts) = decimal(text).ok_or_else(|| measures::not_number(most))?;
        let number = i64::try_from(number).map_err(|_| measures::not_number(most))?;
        let number = Decimal::new(number, parts.ilog10());
        if number <= Decimal::from(most) { Ok(number) } else { Err(measures::not_number(most)) }
    })
}

/// A number that is not nought: a week of no hours is none.
fn above_zero(row: &Row<'_>, name: &str, most: u16) -> Result<Option<Decimal>, Error> {
    match number(row, name, most)? {
        Some(told) if told.is_zero() => Err(row.field(name, measures::not_above_zero())),
        told => Ok(told),
    }
}

/// The three digits of a joint committee; those of a subcommittee may stand behind a point.
fn committee(text: &str) -> Result<u16, Said> {
    let (committee, sub) = text.split_once('.').unwrap_or((text, "00"));
    let are_digits = |of: &str, most: usize| (1..=most).contains(&of.len()) && of.bytes().all(|of| of.is_ascii_digit());
    let number = committee.parse().ok().filter(|_| are_digits(committee, 3) && are_digits(sub, 2));
    number.ok_or_else(measures::not_committee)
}
