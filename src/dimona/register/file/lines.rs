//! The lines of a register file, as they stand in it.

use serde::{Deserialize, Serialize};

use crate::dimona::message::EmployerNumbers;
use crate::dimona::register::period::{Booking, LedgerEntry, Period, Tombstone};
use crate::id::{NssoNumber, PeriodId, ProvisionalNssoNumber};

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

#[derive(Serialize, Deserialize, Default)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(super) struct PeriodLine {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ssin: Option<String>,
    pub(super) employer: EmployerLine,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) worker_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) joint_committee: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) user_joint_committee: Option<String>,
    pub(super) start_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) start_hour: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) end_hour: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) planned_hours: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) planned_days: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) exceeding_hours: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) late: Option<bool>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) cancelled: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) doubtful: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) booking: Option<BookingLine>,
}

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
            employer_id: numbers.nsso().map(NssoNumber::get),
            provisional_employer_id: numbers.provisional().map(ProvisionalNssoNumber::get),
            enterprise_number: numbers.enterprise().map(|number| number.to_string()),
        }
    }
}

impl From<&Period> for PeriodLine {
    fn from(period: &Period) -> Self {
        let content = &period.content;
        PeriodLine {
            period_id: period.id.map(PeriodId::get),
            ssin: content.worker.map(|worker| worker.reveal().to_string()),
            employer: EmployerLine::from(&content.employer),
            worker_type: content.worker_type.map(|of| of.code().into()),
            joint_committee: content.joint_committee.map(|of| of.code().into()),
            user_joint_committee: content.user_joint_committee.map(|of| of.code().into()),
            start_date: content.start_date.to_string(),
            start_hour: content.start_hour.map(|hour| hour.to_string()),
            end_date: content.end_date.map(|date| date.to_string()),
            end_hour: content.end_hour.map(|hour| hour.to_string()),
            planned_hours: content.planned_hours,
            planned_days: content.planned_days,
            exceeding_hours: None,
            late: period.late,
            cancelled: period.cancelled,
            doubtful: period.doubtful,
            booking: period.booking.as_ref().map(BookingLine::from),
        }
    }
}

impl From<&Tombstone> for TombstoneLine {
    fn from(tombstone: &Tombstone) -> Self {
        TombstoneLine {
            period_id: tombstone.id.get(),
            ssin: tombstone.worker.map(|worker| worker.reveal().to_string()),
            file: tombstone.origin.file,
            record: tombstone.origin.record,
        }
    }
}

impl From<&Booking> for BookingLine {
    fn from(booking: &Booking) -> Self {
        BookingLine {
            quota: booking.quota.name().into(),
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
            booked_at: booking.booked_at.map(|at| at.to_string()),
        }
    }
}

impl From<&LedgerEntry> for LedgerLine {
    fn from(entry: &LedgerEntry) -> Self {
        LedgerLine {
            ssin: entry.worker.reveal().to_string(),
            quota: entry.quota.name().into(),
            year: entry.year,
            used: entry.ledger.used,
            doubtful: entry.ledger.doubtful,
            counter_at: entry.ledger.counter_at.map(|at| at.to_string()),
        }
    }
}
