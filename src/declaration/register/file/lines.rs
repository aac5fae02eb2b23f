//! The lines of a register file, as they stand in it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::member::{Any, Member, told};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::load;
use crate::declaration::register::period::{
    Booking, Content, Ledger, LedgerEntry, Origin, Period, Quota, Tombstone, fields,
};
use crate::error::Error;
use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use crate::table::Line;
use crate::time::{ClockTime, Moment};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct HeaderLine {
    pub(super) register: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) as_of: Option<String>,
    #[serde(default, skip_serializing_if = "CoversLine::is_nobody")]
    pub(super) covers: CoversLine,
    /// Of which records `received` tells: of `all`, or of those that were received after a moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) records: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum CoversLine {
    All(All),
    Employers(Vec<EmployerLine>),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum All {
    All,
}

impl Default for CoversLine {
    fn default() -> Self {
        CoversLine::Employers(Vec::new())
    }
}

impl CoversLine {
    pub(super) fn is_nobody(&self) -> bool {
        matches!(self, CoversLine::Employers(list) if list.is_empty())
    }
}

#[derive(Serialize, Deserialize, Default)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct EmployerLine {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) employer_id: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) provisional_employer_id: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) enterprise_number: Option<String>,
}

// The key of each line's one member tells what the line is.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) enum EntryLine {
    Period(Box<PeriodLine>),
    Ledger(LedgerLine),
    Tombstone(TombstoneLine),
    LastChange(LastChangeLine),
    Unread(UnreadLine),
    /// The digests of records.
    Received(Vec<String>),
}

macro_rules! period_line {
    (
        declared: { $($(#[$_doc:meta])* $declared:ident: $value:ty;)* }
        changing: { $($(#[$_change_doc:meta])* $changing:ident: $change_value:ty;)* }
    ) => {
        #[derive(Serialize, Deserialize, Default)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, default)]
        pub(super) struct PeriodLine {
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) period_id: Option<u64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) ssin: Option<String>,
            pub(super) employer: EmployerLine,
            $(#[serde(skip_serializing_if = "Option::is_none")]
            pub(super) $declared: Option<<$value as Member>::Written>,)*
            pub(super) start_date: String,
            $(#[serde(skip_serializing_if = "Option::is_none")]
            pub(super) $changing: Option<<$change_value as Member>::Written>,)*
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) exceeding_hours: Option<u16>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) late: Option<bool>,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) cancelled: bool,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) locked: bool,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) doubtful: bool,
            /// That the period was accepted with what is otherwise a mistake of who wrote the line: without a number of its
            /// employer, or with an end before its begin.
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) accepted: bool,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) booking: Option<BookingLine>,
        }

        impl From<&Period> for PeriodLine {
            fn from(period: &Period) -> Self {
                let content = &period.content;
                PeriodLine {
                    period_id: period.id.map(PeriodId::write),
                    ssin: content.worker.map(Ssin::write),
                    employer: EmployerNumbers::write(content.employer),
                    $($declared: content.$declared.map(<$value>::write),)*
                    start_date: NaiveDate::write(content.start_date),
                    $($changing: content.$changing.map(<$change_value>::write),)*
                    exceeding_hours: None,
                    late: period.late,
                    cancelled: period.cancelled,
                    locked: period.locked,
                    doubtful: period.doubtful,
                    accepted: load::numbered(&content.employer).and_then(|()| load::in_order(content)).is_err(),
                    booking: period.booking.map(Booking::write),
                }
            }
        }

        impl PeriodLine {
            /// What was declared for the period.
            pub(super) fn content(&self, line: &Line<'_>) -> Result<Content, Error> {
                let worker = told!(line, self.ssin: Option<Ssin>);
                let start_date = told!(line, self.start_date: NaiveDate);
                let employer = told!(line, self.employer: EmployerNumbers);
                let employer = if self.accepted { employer } else { numbered(employer, line)? };
                let mut content = Content::new(worker, employer, start_date);
                $(content.$declared = told!(line, self.$declared: Option<$value>);)*
                $(content.$changing = told!(line, self.$changing: Option<$change_value>);)*
                match load::in_order(&content) {
                    Err((name, fault)) if !self.accepted => Err(line.field(&load::json_name(name), fault)),
                    _ => Ok(content),
                }
            }
        }
    };
}

fields!(period_line);

/// Lines: their members, and the value whose parts these are.
macro_rules! lines {
    ($($line:ident { $($(#[$attribute:meta])* $member:ident: $of:ty,)* } is $value:ident $parts:tt)*) => {$(
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub(super) struct $line {
            $($(#[$attribute])* $member: <$of as Member>::Written,)*
        }

        impl Member for $value {
            type Value = Self;
            type Written = $line;

            fn write(value: Self) -> $line {
                let $value $parts = value;
                $line { $($member: <$of as Member>::write($member),)* }
            }

            fn read(written: &$line, line: &Line<'_>, _: &str) -> Result<Self, Error> {
                $(let $member = told!(line, written.$member: $of);)*
                Ok($value $parts)
            }
        }
    )*};
}

lines! {
    BookingLine {
        quota: Quota,
        year: Any<i32>,
        planned: u16,
        neutral: u16,
        first_hours: u16,
        reserved: u16,
        doubtful: u16,
        exceeding: u16,
        certain: Any<bool>,
        free: Any<u16>,
        #[serde(skip_serializing_if = "Option::is_none")]
        size: Option<Any<u16>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        booked_at: Option<Moment>,
    } is Booking {
        quota, year, planned, neutral, first_hours, reserved, doubtful, exceeding, certain, free, size, booked_at
    }

    LedgerLine {
        ssin: Ssin,
        quota: Quota,
        year: Any<i32>,
        used: i32,
        doubtful: i32,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        unseen: Any<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        counter_at: Option<Moment>,
    } is LedgerEntry { worker: ssin, quota, year, ledger: Ledger { used, doubtful, unseen, counter_at } }

    LastChangeLine {
        ssin: Ssin,
        received_at: Moment,
    } is LastChange { worker: ssin, received_at }

    UnreadLine {
        ssin: Ssin,
    } is Unread { worker: ssin }

    TombstoneLine {
        period_id: PeriodId,
        #[serde(skip_serializing_if = "Option::is_none")]
        ssin: Option<Ssin>,
        file: Any<u32>,
        record: Any<u64>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        refused: Any<bool>,
    } is Tombstone { id: period_id, worker: ssin, origin: Origin { file, record }, refused }
}

/// When something of a worker last changed.
pub(super) struct LastChange {
    pub(super) worker: Ssin,
    pub(super) received_at: Moment,
}

/// A worker of whom a record could not be read.
pub(super) struct Unread {
    pub(super) worker: Ssin,
}

impl Member for EmployerNumbers {
    type Value = Self;
    type Written = EmployerLine;

    fn write(numbers: Self) -> EmployerLine {
        EmployerLine {
            employer_id: numbers.nsso().map(NssoNumber::write),
            provisional_employer_id: numbers.provisional().map(ProvisionalNssoNumber::write),
            enterprise_number: numbers.enterprise().map(EnterpriseNumber::write),
        }
    }

    fn read(written: &EmployerLine, line: &Line<'_>, _: &str) -> Result<Self, Error> {
        Ok(EmployerNumbers::new(
            told!(line, written.employer_id: Option<NssoNumber>),
            told!(line, written.provisional_employer_id: Option<ProvisionalNssoNumber>),
            told!(line, written.enterprise_number: Option<EnterpriseNumber>),
        ))
    }
}

/// An employer that must have a number.
pub(super) fn numbered(numbers: EmployerNumbers, line: &Line<'_>) -> Result<EmployerNumbers, Error> {
    match load::numbered(&numbers) {
        Ok(()) => Ok(numbers),
        Err((name, fault)) => Err(line.field(&load::json_name(name), fault)),
    }
}
