//! The lines of a register file, as they stand in it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::member::{Member, member, told, value};
use crate::dimona::message::EmployerNumbers;
use crate::dimona::register::period::{Booking, Content, Ledger, LedgerEntry, Origin, Period, Tombstone, fields};
use crate::error::Error;
use crate::id::{JointCommittee, WorkerType};
use crate::table::Line;
use crate::time::ClockTime;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct HeaderLine {
    pub(super) register: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) as_of: Option<String>,
    #[serde(default, skip_serializing_if = "CoversLine::is_nobody")]
    pub(super) covers: CoversLine,
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
                    period_id: period.id.write(),
                    ssin: content.worker.write(),
                    employer: EmployerLine::from(&content.employer),
                    $($declared: content.$declared.write(),)*
                    start_date: content.start_date.write(),
                    $($changing: content.$changing.write(),)*
                    exceeding_hours: None,
                    late: period.late,
                    cancelled: period.cancelled,
                    doubtful: period.doubtful,
                    accepted: content.employer.is_none() || ends_before_begin(content),
                    booking: period.booking.as_ref().map(BookingLine::from),
                }
            }
        }

        impl PeriodLine {
            /// What was declared for the period.
            pub(super) fn content(&self, line: &Line<'_>) -> Result<Content, Error> {
                let worker = told!(line, self.ssin);
                let start_date = told!(line, self.start_date);
                let employer = self.employer.read(line, self.accepted)?;
                let mut content = Content::new(worker, employer, start_date);
                $(content.$declared = told!(line, self.$declared);)*
                $(content.$changing = told!(line, self.$changing);)*
                if ends_before_begin(&content) && !self.accepted {
                    return Err(line.field(&member(stringify!(end_date)), "lies before startDate"));
                }
                Ok(content)
            }
        }
    };
}

fields!(period_line);

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct BookingLine {
    pub(super) quota: String,
    pub(super) year: i32,
    pub(super) planned: u16,
    pub(super) neutral: u16,
    pub(super) first_hours: u16,
    pub(super) reserved: u16,
    pub(super) doubtful: u16,
    pub(super) exceeding: u16,
    pub(super) certain: bool,
    pub(super) free: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) size: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) booked_at: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct LedgerLine {
    pub(super) ssin: String,
    pub(super) quota: String,
    pub(super) year: i32,
    pub(super) used: i32,
    pub(super) doubtful: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) counter_at: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct TombstoneLine {
    pub(super) period_id: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ssin: Option<String>,
    pub(super) file: u32,
    pub(super) record: u64,
}

impl From<&EmployerNumbers> for EmployerLine {
    fn from(numbers: &EmployerNumbers) -> Self {
        EmployerLine {
            employer_id: numbers.nsso().write(),
            provisional_employer_id: numbers.provisional().write(),
            enterprise_number: numbers.enterprise().write(),
        }
    }
}

impl EmployerLine {
    /// The numbers; that there are none is a mistake, unless `none` is what is told.
    pub(super) fn read(&self, line: &Line<'_>, none: bool) -> Result<EmployerNumbers, Error> {
        let numbers = EmployerNumbers::new(
            told!(line, self.employer_id),
            told!(line, self.provisional_employer_id),
            told!(line, self.enterprise_number),
        );
        if numbers.is_none() && !none {
            return Err(line.field(&member(stringify!(employer)), "has no number"));
        }
        Ok(numbers)
    }
}

fn ends_before_begin(content: &Content) -> bool {
    content.end_date.is_some_and(|end| end < content.start_date)
}

impl From<&Tombstone> for TombstoneLine {
    fn from(tombstone: &Tombstone) -> Self {
        TombstoneLine {
            period_id: tombstone.id.write(),
            ssin: tombstone.worker.write(),
            file: tombstone.origin.file,
            record: tombstone.origin.record,
        }
    }
}

impl TombstoneLine {
    pub(super) fn read(&self, line: &Line<'_>) -> Result<Tombstone, Error> {
        Ok(Tombstone {
            id: told!(line, self.period_id),
            worker: told!(line, self.ssin),
            origin: Origin { file: self.file, record: self.record },
        })
    }
}

impl From<&Booking> for BookingLine {
    fn from(booking: &Booking) -> Self {
        BookingLine {
            quota: booking.quota.write(),
            year: booking.year,
            planned: booking.planned,
            neutral: booking.neutral,
            first_hours: booking.first_hours,
            reserved: booking.reserved,
            doubtful: booking.doubtful,
            exceeding: booking.exceeding,
            certain: booking.certain,
            free: booking.free,
            size: booking.size,
            booked_at: booking.booked_at.write(),
        }
    }
}

impl BookingLine {
    pub(super) fn read(&self, line: &Line<'_>) -> Result<Booking, Error> {
        Ok(Booking {
            quota: told!(line, self.quota),
            year: self.year,
            planned: told!(line, self.planned),
            neutral: told!(line, self.neutral),
            first_hours: told!(line, self.first_hours),
            reserved: told!(line, self.reserved),
            doubtful: told!(line, self.doubtful),
            exceeding: told!(line, self.exceeding),
            certain: self.certain,
            free: self.free,
            size: self.size,
            booked_at: told!(line, self.booked_at),
        })
    }
}

impl From<&LedgerEntry> for LedgerLine {
    fn from(entry: &LedgerEntry) -> Self {
        LedgerLine {
            ssin: entry.worker.write(),
            quota: entry.quota.write(),
            year: entry.year,
            used: entry.ledger.used,
            doubtful: entry.ledger.doubtful,
            counter_at: entry.ledger.counter_at.write(),
        }
    }
}

impl LedgerLine {
    pub(super) fn read(&self, line: &Line<'_>) -> Result<LedgerEntry, Error> {
        Ok(LedgerEntry {
            worker: told!(line, self.ssin),
            quota: told!(line, self.quota),
            year: self.year,
            ledger: Ledger {
                used: told!(line, self.used),
                doubtful: told!(line, self.doubtful),
                counter_at: told!(line, self.counter_at),
            },
        })
    }
}
