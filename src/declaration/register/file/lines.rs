//! The lines of a register file, as they stand in it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::employer::numbered;
use super::member::{Any, Member, lines, told};
use crate::declaration::message::{EmployerNumbers, Trace};
use crate::declaration::register::doubt::Doubt;
use crate::declaration::register::heard::Heard;
use crate::declaration::register::period::{Content, Period, fields};
use crate::declaration::register::quota::{Booking, Ledger, LedgerEntry, Quota};
use crate::declaration::register::registration::{LostRegistration, Registration, Work};
use crate::declaration::register::{Digest, UnexplainedRefusal, load};
use crate::error::Error;
use crate::id::{EnterpriseNumber, JointCommittee, PeriodId, RegistrationId, Ssin, WorkerType};
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
    /// Whether every daily registration of the periods is in the file.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) registrations: bool,
    /// Whether one of the records that could not be read may have opened something under a number that nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) lacks_numbers: Option<bool>,
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
    /// Employers that are covered beside those of the header.
    Covers(Vec<EmployerLine>),
    Period(Box<PeriodLine>),
    Ledger(LedgerLine),
    Tombstone(TombstoneLine),
    /// What an IN declared that was refused.
    Refused(Box<PeriodLine>),
    /// Messages that the NSSO refused for a reason that is not known.
    Unexplained(UnexplainedLine),
    Registration(RegistrationLine),
    LostRegistration(LostRegistrationLine),
    LastChange(LastChangeLine),
    Unread(UnreadLine),
    /// The digests of records.
    Received(Vec<String>),
    /// Those of records without a moment of reception.
    Undated(Vec<String>),
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
            /// The end as it was first declared, where a change gave another.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) first_end_date: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) first_end_hour: Option<<ClockTime as Member>::Written>,
            /// When work effectively begins, as it was told beside the IN.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) work_start: Option<<Moment as Member>::Written>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) exceeding_hours: Option<u16>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) late: Option<bool>,
            /// That something in how it was declared weighs on its right.
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) contested: bool,
            #[serde(skip_serializing_if = "Vec::is_empty")]
            pub(super) heard: <Heard as Member>::Written,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) cancelled: bool,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) locked: bool,
            /// That another IN was told the same number.
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) shares_number: bool,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) doubtful: bool,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) doubtful_opening: bool,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) doubtful_change: bool,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) doubtful_cancellation: bool,
            /// That the period was accepted with what is otherwise a mistake of who wrote the line: without a number of its
            /// employer, or with an end before its begin.
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) accepted: bool,
            /// That the period books nothing, although it plans work and nothing is told of a booking.
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            pub(super) unbooked: bool,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub(super) booking: Option<BookingLine>,
        }

        impl From<&Period> for PeriodLine {
            fn from(period: &Period) -> Self {
                let content = &period.content;
                let whole = period.doubt.is_untold(period.cancelled);
                PeriodLine {
                    period_id: period.id.map(PeriodId::write),
                    ssin: content.worker.map(Ssin::write),
                    employer: EmployerNumbers::write(content.employer),
                    $($declared: content.$declared.map(<$value>::write),)*
                    start_date: NaiveDate::write(content.start_date),
                    $($changing: content.$changing.map(<$change_value>::write),)*
                    first_end_date: period.first_end.map(|end| NaiveDate::write(end.date)),
                    first_end_hour: period.first_end.and_then(|end| end.hour).map(ClockTime::write),
                    work_start: period.work_start.map(Moment::write),
                    exceeding_hours: None,
                    late: period.late,
                    contested: period.contested,
                    heard: Heard::write(period.heard),
                    cancelled: period.cancelled,
                    locked: period.locked,
                    shares_number: period.shares_number,
                    doubtful: whole,
                    doubtful_opening: period.doubt.has(Doubt::OPENING) && !whole,
                    doubtful_change: period.doubt.has(Doubt::CHANGE) && !whole,
                    doubtful_cancellation: period.doubt.has(Doubt::CANCELLATION) && !whole,
                    accepted: load::numbered(&content.employer).and_then(|()| load::in_order(content)).is_err(),
                    unbooked: period.booking.is_none() && !period.cancelled && content.plans(),
                    booking: period.booking.map(Booking::write),
                }
            }
        }

        impl PeriodLine {
            /// What an IN declared that was refused: nothing else is told of it.
            pub(super) fn refused(content: Content) -> Self {
                PeriodLine { late: None, unbooked: false, ..PeriodLine::from(&Period::new(None, content)) }
            }

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

fn is_nothing(n: &u16) -> bool {
    *n == 0
}

lines! {
    BookingLine {
        quota: Quota,
        year: Any<i32>,
        planned: u16,
        neutral: u16,
        first_hours: u16,
        #[serde(default, skip_serializing_if = "is_nothing")]
        first_doubtful: u16,
        reserved: u16,
        doubtful: u16,
        #[serde(default, skip_serializing_if = "is_nothing")]
        less: u16,
        #[serde(default, skip_serializing_if = "is_nothing")]
        more: u16,
        exceeding: u16,
        certain: Any<bool>,
        free: Any<u16>,
        #[serde(skip_serializing_if = "Option::is_none")]
        size: Option<Any<u16>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        booked_at: Option<Moment>,
    } is Booking {
        quota, year, planned, neutral, first_hours, first_doubtful, reserved, doubtful, less, more, exceeding, certain,
        free, size, booked_at
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

    RegistrationLine {
        #[serde(skip_serializing_if = "Option::is_none")]
        registration_id: Option<RegistrationId>,
        period_id: PeriodId,
        start_date: NaiveDate,
        start_hour: ClockTime,
        end_date: NaiveDate,
        #[serde(skip_serializing_if = "Option::is_none")]
        end_hour: Option<ClockTime>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        cancelled: Any<bool>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        doubtful: Any<bool>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        doubtful_opening: Any<bool>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        doubtful_change: Any<bool>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        doubtful_cancellation: Any<bool>,
    } is RegisteredWork {
        registration_id, period_id, start_date, start_hour, end_date, end_hour, cancelled, doubtful, doubtful_opening,
        doubtful_change, doubtful_cancellation
    }

    LostRegistrationLine {
        registration_id: RegistrationId,
        period_id: PeriodId,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        refused: Any<bool>,
    } is LostRegistration { id: registration_id, period: period_id, refused }

    LastChangeLine {
        ssin: Ssin,
        received_at: Moment,
    } is LastChange { worker: ssin, received_at }

    UnreadLine {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ssin: Option<Ssin>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        period_id: Option<PeriodId>,
    } is Trace { worker: ssin, period: period_id }

    UnexplainedLine {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ssin: Option<Ssin>,
        message: Digest,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        received_at: Option<Moment>,
    } is UnexplainedRefusal { worker: ssin, message, received_at }

    TombstoneLine {
        period_id: PeriodId,
        #[serde(skip_serializing_if = "Option::is_none")]
        ssin: Option<Ssin>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        refused: Any<bool>,
    } is Entombed { id: period_id, worker: ssin, refused }
}

/// A tombstone as it is kept: the files and records of a run mean nothing to the next.
pub(super) struct Entombed {
    pub(super) id: PeriodId,
    pub(super) worker: Option<Ssin>,
    pub(super) refused: bool,
}

/// A daily registration, of which begin and last day are always known.
pub(super) struct RegisteredWork {
    registration_id: Option<RegistrationId>,
    period_id: PeriodId,
    start_date: NaiveDate,
    start_hour: ClockTime,
    end_date: NaiveDate,
    end_hour: Option<ClockTime>,
    cancelled: bool,
    doubtful: bool,
    doubtful_opening: bool,
    doubtful_change: bool,
    doubtful_cancellation: bool,
}

impl RegisteredWork {
    pub(super) fn of(registration: &Registration) -> Option<Self> {
        let Registration { id, period, work, cancelled, doubt, .. } = *registration;
        let whole = doubt.is_untold(cancelled);
        Some(RegisteredWork {
            registration_id: id,
            period_id: period,
            start_date: work.start_date?,
            start_hour: work.start_hour?,
            end_date: work.end_date?,
            end_hour: work.end_hour,
            cancelled,
            doubtful: whole,
            doubtful_opening: doubt.has(Doubt::OPENING) && !whole,
            doubtful_change: doubt.has(Doubt::CHANGE) && !whole,
            doubtful_cancellation: doubt.has(Doubt::CANCELLATION) && !whole,
        })
    }

    pub(super) fn registration(self) -> Registration {
        let work = Work {
            start_date: Some(self.start_date),
            start_hour: Some(self.start_hour),
            end_date: Some(self.end_date),
            end_hour: self.end_hour,
        };
        let told = Doubt::told(self.doubtful_opening, self.doubtful_change, self.doubtful_cancellation);
        let (doubt, cancelled) = told.untold(self.doubtful, self.cancelled);
        let RegisteredWork { registration_id: id, period_id: period, .. } = self;
        Registration { id, period, work, cancelled, doubt, origin: None }
    }
}

/// When something of a worker last changed.
pub(super) struct LastChange {
    pub(super) worker: Ssin,
    pub(super) received_at: Moment,
}
