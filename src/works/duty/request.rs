//! The works that somebody asks about.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::error::Error;
use crate::table::{ColumnInfo, REFERENCE, Row, ValueKind, choices};
use crate::time::parse_date;
use crate::words::{duty, duty_members as says, tables};

choices! {
    /// What is done.
    Activity {
        /// Works on immovable property, and ready-mixed concrete that is delivered: article 30bis.
        Works = "works",
        /// Guarding and surveillance: article 30ter.
        Guarding = "guarding",
        /// Cleaning of immovable property, which is works on it: article 30bis.
        Cleaning = "cleaning",
        /// Slaughter, cutting, and preparations of meat: article 30ter.
        Meat = "meat",
    }
}
choices! {
    /// What a company does in the chain.
    ChainRole {
        /// It contracted with the client; an own client and a meat firm are taken for it.
        Contractor = "contractor",
        /// It works for a contractor; an agency that lends workers is taken for it.
        Subcontractor = "subcontractor",
    }
}

/// When works began that are no longer to come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Started {
    /// They have not.
    NotYet,
    /// On this day.
    On(NaiveDate),
    /// On a day that is not told.
    SomeDay,
}

/// The works. What is `None` nobody told.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct WorksRequest {
    /// The day on which they start, or, of works that have started, the day of asking.
    pub date: Option<NaiveDate>,
    /// What they cost as a whole, in euro without VAT.
    pub amount: Option<Decimal>,
    /// How many subcontractors there are.
    pub subcontractors: Option<u16>,
    /// What is done.
    pub activity: Option<Activity>,
    /// What the company does in the chain.
    pub role: Option<ChainRole>,
    /// When they started before that day; `None` is not yet.
    pub started: Option<Started>,
    /// Whether they needed no declaration when they started.
    pub exempt_at_start: Option<bool>,
    /// Whether asbestos is removed.
    pub asbestos: Option<bool>,
    /// An invoice of the company, in euro without VAT.
    pub invoice: Option<Decimal>,
    /// Whether the company that sends it owes the NSSO.
    pub social_debt: Option<bool>,
    /// Whether it owes taxes.
    pub tax_debt: Option<bool>,
}

impl WorksRequest {
    /// When they started: who tells what was so when they did, tells that they have.
    pub(super) fn started(&self) -> Option<Started> {
        self.started.or((self.exempt_at_start == Some(true)).then_some(Started::SomeDay))
    }

    /// The members of a case.
    pub(crate) const COLUMNS: &'static [ColumnInfo] = &[
        REFERENCE,
        ColumnInfo::optional("date", ValueKind::Text, says::date),
        ColumnInfo::optional("amount", ValueKind::NumberOrText, says::amount),
        ColumnInfo::optional("subcontractors", ValueKind::NumberOrText, says::subcontractors),
        ColumnInfo::optional("activity", ValueKind::Text, says::activity),
        ColumnInfo::optional("role", ValueKind::Text, says::role),
        ColumnInfo::optional("startedBefore", ValueKind::TextOrFlag, says::started_before),
        ColumnInfo::optional("exemptAtStart", ValueKind::Flag, says::exempt_at_start),
        ColumnInfo::optional("asbestos", ValueKind::Flag, says::asbestos),
        ColumnInfo::optional("invoice", ValueKind::NumberOrText, says::invoice),
        ColumnInfo::optional("socialDebt", ValueKind::Flag, says::social_debt),
        ColumnInfo::optional("taxDebt", ValueKind::Flag, says::tax_debt),
    ];

    /// The request that a case tells.
    pub(crate) fn read(row: &Row<'_>) -> Result<Self, Error> {
        let date = row.date("date")?;
        let started = row.parsed("startedBefore", |text| match text {
            "true" => Ok(Started::SomeDay),
            "false" => Ok(Started::NotYet),
            day => parse_date(day).map(Started::On),
        })?;
        if let (Some(date), Some(Started::On(begin))) = (date, started)
            && begin > date
        {
            return Err(row.field("date", tables::lies_before("startedBefore".to_owned())));
        }
        let exempt_at_start = row.flag("exemptAtStart");
        if started == Some(Started::NotYet) && exempt_at_start == Some(true) {
            return Err(row.field("exemptAtStart", duty::not_started()));
        }
        Ok(WorksRequest {
            date,
            amount: row.euro("amount")?,
            subcontractors: row.whole("subcontractors", 0..=u16::MAX)?,
            activity: row.one_of("activity", Activity::NAMES)?,
            role: row.one_of("role", ChainRole::NAMES)?,
            started,
            exempt_at_start,
            asbestos: row.flag("asbestos"),
            invoice: row.euro("invoice")?,
            social_debt: row.flag("socialDebt"),
            tax_debt: row.flag("taxDebt"),
        })
    }
}
