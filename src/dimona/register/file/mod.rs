//! A register as a file: NDJSON, a header and one object for each period, ledger and tombstone.

use std::io::{BufRead, Write};

use chrono::NaiveDate;
use serde::Serialize;

use super::period::{Booking, Content, Ledger, LedgerEntry, Origin, Period, Quota, Tombstone};
use super::store::{Coverage, Register};
use crate::dimona::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::id::{EnterpriseNumber, JointCommittee, NssoNumber, PeriodId, ProvisionalNssoNumber, Ssin, WorkerType};
use crate::table::{Line, lines as read_lines};
use crate::time::{ClockTime, Moment, parse_date};

mod lines;

use self::lines::{
    All, BookingLine, CoversLine, EmployerLine, EntryLine, HeaderLine, LedgerLine, PeriodLine, TombstoneLine,
};

const VERSION: u32 = 1;

/// What a period line says of a booking without spelling it out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct LoadedBooking {
    /// Hours or days beyond the quota.
    pub exceeding: u16,
    /// Whether the IN was late; `None` when the file does not say.
    pub late: Option<bool>,
}

/// Makes the booking of a loaded period that does not spell one out.
pub(crate) type BookLoaded<'a> = &'a dyn Fn(&Content, LoadedBooking) -> Option<Booking>;

impl Register {
    /// Reads a register; `book` makes the bookings that the file leaves to be derived.
    pub(crate) fn read(file: &str, input: impl BufRead, book: BookLoaded<'_>) -> Result<Register, Error> {
        let mut register = Register::new();
        let mut headed = false;
        // A ledger line wins over what the periods add up to: it also holds what counters said.
        let mut written: Vec<LedgerEntry> = Vec::new();
        read_lines(file, input, |line| {
            if headed {
                register.entry_line(&line, book, &mut written)
            } else {
                headed = true;
                register.header_line(&line)
            }
        })?;
        if !headed {
            return Err(Error::from(ErrorKind::Table {
                file: file.into(),
                line: 1,
                reason: "the file is empty; a register begins with its header".into(),
            }));
        }
        register.total_bookings();
        for entry in written {
            register.set_ledger(entry);
        }
        Ok(register)
    }

    /// A register of these periods, and of what they add up to.
    pub(crate) fn of_periods(as_of: Option<Moment>, periods: impl IntoIterator<Item = Period>) -> Register {
        let mut register = Register::new();
        register.as_of = as_of;
        for period in periods {
            register.insert(period);
        }
        register.total_bookings();
        register
    }

    /// Writes the register: SSINs stand in it in clear, since it is read again.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    ///
    /// ```
    /// use dimona::dimona::register::Register;
    /// let mut text = Vec::new();
    /// Register::new().write(&mut text)?;
    /// assert_eq!(text, b"{\"register\":1}\n");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn write(&self, mut output: impl Write) -> Result<(), Error> {
        let covers = match &self.coverage {
            Coverage::Nobody => CoversLine::default(),
            Coverage::Everybody => CoversLine::All(All::All),
            Coverage::Employers(list) => CoversLine::Employers(list.iter().map(EmployerLine::from).collect()),
        };
        let as_of = self.as_of.map(|at| at.to_string());
        write_line(&mut output, &HeaderLine { register: VERSION, as_of, covers })?;
        for period in self.periods() {
            write_line(&mut output, &EntryLine::Period(Box::new(PeriodLine::from(period))))?;
        }
        let mut ledgers: Vec<&LedgerEntry> = self.ledgers().collect();
        ledgers.sort_unstable_by_key(|entry| (entry.worker, entry.quota, entry.year));
        for entry in ledgers {
            write_line(&mut output, &EntryLine::Ledger(LedgerLine::from(entry)))?;
        }
        let mut tombstones: Vec<_> = self.tombstones().collect();
        tombstones.sort_unstable();
        for tombstone in tombstones {
            write_line(&mut output, &EntryLine::Tombstone(TombstoneLine::from(tombstone)))?;
        }
        output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
    }

    fn header_line(&mut self, line: &Line<'_>) -> Result<(), Error> {
        let header: HeaderLine = line.parse()?;
        if header.register != VERSION {
            return Err(line.field("register", format_args!("version {} is not known", header.register)));
        }
        self.as_of = moment(line, "asOf", header.as_of.as_deref())?;
        self.coverage = match header.covers {
            CoversLine::All(All::All) => Coverage::Everybody,
            CoversLine::Employers(list) if list.is_empty() => Coverage::Nobody,
            CoversLine::Employers(list) => {
                Coverage::Employers(list.iter().map(|of| employer(line, of)).collect::<Result<_, _>>()?)
            }
        };
        Ok(())
    }

    fn entry_line(
        &mut self,
        line: &Line<'_>,
        book: BookLoaded<'_>,
        written: &mut Vec<LedgerEntry>,
    ) -> Result<(), Error> {
        match line.parse()? {
            EntryLine::Period(row) => {
                let period = period(line, &row, book)?;
                self.insert(period);
            }
            EntryLine::Ledger(row) => written.push(LedgerEntry::new(
                row.ssin.parse().map_err(|fault| line.field("ssin", fault))?,
                quota(line, &row.quota)?,
                row.year,
                Ledger {
                    used: hours(line, "used", row.used)?,
                    doubtful: hours(line, "doubtful", row.doubtful)?,
                    counter_at: moment(line, "counterAt", row.counter_at.as_deref())?,
                },
            )),
            EntryLine::Tombstone(row) => {
                self.entomb(Tombstone {
                    id: PeriodId::new(row.period_id).map_err(|fault| line.field("periodId", fault))?,
                    worker: ssin(line, row.ssin.as_deref())?,
                    origin: Origin { file: row.file, record: row.record },
                });
            }
        }
        Ok(())
    }

    fn total_bookings(&mut self) {
        let mut totals: std::collections::BTreeMap<(Ssin, Quota, i32), Ledger> = std::collections::BTreeMap::new();
        for period in self.periods.iter().filter(|period| !period.cancelled) {
            if let (Some(worker), Some(booking)) = (period.content.worker, period.booking) {
                let ledger = totals.entry((worker, booking.quota, booking.year)).or_default();
                ledger.used += i32::from(booking.reserved);
                ledger.doubtful += i32::from(booking.doubtful);
                if booking.first_hours > 0 {
                    let key = (worker, Quota::StudentFirstHours, booking.year);
                    totals.entry(key).or_default().used += i32::from(booking.first_hours);
                }
            }
        }
        for ((worker, quota, year), ledger) in totals {
            self.set_ledger(LedgerEntry::new(worker, quota, year, ledger));
        }
    }
}

fn write_line(output: &mut impl Write, line: &impl Serialize) -> Result<(), Error> {
    let write = || -> std::io::Result<()> {
        serde_json::to_writer(&mut *output, line)?;
        output.write_all(b"\n")
    };
    let mut write = write;
    write().map_err(|fault| Error::from(ErrorKind::Write(fault)))
}

/// The most hours or days of one period (zones 01017 and 01135).
const MOST_OF_A_PERIOD: u16 = 999;
/// More than any worker can book in a year, and small enough that sums of it never overflow.
const MOST_OF_A_LEDGER: i32 = 1_000_000;

fn amount(line: &Line<'_>, field: &str, n: u16) -> Result<u16, Error> {
    if n <= MOST_OF_A_PERIOD { Ok(n) } else { Err(line.field(field, format_args!("is above {MOST_OF_A_PERIOD}"))) }
}

fn hours(line: &Line<'_>, field: &str, n: i32) -> Result<i32, Error> {
    if (-MOST_OF_A_LEDGER..=MOST_OF_A_LEDGER).contains(&n) {
        Ok(n)
    } else {
        Err(line.field(field, format_args!("lies beyond {MOST_OF_A_LEDGER}")))
    }
}

fn ssin(line: &Line<'_>, text: Option<&str>) -> Result<Option<Ssin>, Error> {
    text.map(|text| text.parse().map_err(|fault| line.field("ssin", fault))).transpose()
}

fn moment(line: &Line<'_>, field: &str, text: Option<&str>) -> Result<Option<Moment>, Error> {
    text.map(|text| Moment::parse(text).map_err(|fault| line.field(field, fault))).transpose()
}

fn date(line: &Line<'_>, field: &str, text: &str) -> Result<NaiveDate, Error> {
    parse_date(text).map_err(|fault| line.field(field, fault))
}

fn hour(line: &Line<'_>, field: &str, text: Option<&str>) -> Result<Option<ClockTime>, Error> {
    text.map(|text| ClockTime::parse_digits(text).map_err(|fault| line.field(field, fault))).transpose()
}

fn joint_committee(line: &Line<'_>, field: &str, text: Option<&str>) -> Result<Option<JointCommittee>, Error> {
    text.map(|text| {
        JointCommittee::from_code(text).ok_or_else(|| line.field(field, "is not a joint committee of Dimona"))
    })
    .transpose()
}

fn quota(line: &Line<'_>, name: &str) -> Result<Quota, Error> {
    Quota::from_name(name).ok_or_else(|| line.field("quota", "is not a quota"))
}

fn employer(line: &Line<'_>, row: &EmployerLine) -> Result<EmployerNumbers, Error> {
    let nsso = row.employer_id.map(NssoNumber::new).transpose().map_err(|fault| line.field("employerId", fault))?;
    let provisional = row
        .provisional_employer_id
        .map(ProvisionalNssoNumber::new)
        .transpose()
        .map_err(|fault| line.field("provisionalEmployerId", fault))?;
    let enterprise = row
        .enterprise_number
        .as_deref()
        .map(EnterpriseNumber::parse_digits)
        .transpose()
        .map_err(|fault| line.field("enterpriseNumber", fault))?;
    let numbers = EmployerNumbers::new(nsso, provisional, enterprise);
    if numbers.is_none() {
        return Err(line.field("employer", "has no number"));
    }
    Ok(numbers)
}

fn period(line: &Line<'_>, row: &PeriodLine, book: BookLoaded<'_>) -> Result<Period, Error> {
    let worker = ssin(line, row.ssin.as_deref())?;
    let start = date(line, "startDate", &row.start_date)?;
    let mut content = Content::new(worker, employer(line, &row.employer)?, start);
    content.worker_type = match row.worker_type.as_deref() {
        Some(code) => {
            Some(WorkerType::from_code(code).ok_or_else(|| line.field("workerType", "is not a worker type"))?)
        }
        None => None,
    };
    content.joint_committee = joint_committee(line, "jointCommittee", row.joint_committee.as_deref())?;
    content.user_joint_committee = joint_committee(line, "userJointCommittee", row.user_joint_committee.as_deref())?;
    content.start_hour = hour(line, "startHour", row.start_hour.as_deref())?;
    content.end_date = row.end_date.as_deref().map(|text| date(line, "endDate", text)).transpose()?;
    content.end_hour = hour(line, "endHour", row.end_hour.as_deref())?;
    content.planned_hours = row.planned_hours.map(|n| amount(line, "plannedHours", n)).transpose()?;
    content.planned_days = row.planned_days.map(|n| amount(line, "plannedDays", n)).transpose()?;
    if content.end_date.is_some_and(|end| end < start) {
        return Err(line.field("endDate", "lies before startDate"));
    }
    let loaded = LoadedBooking { exceeding: row.exceeding_hours.unwrap_or(0), late: row.late };
    let booking = match &row.booking {
        Some(row) => Some(booking(line, row)?),
        // A cancelled period books nothing.
        None if row.cancelled => None,
        None => book(&content, loaded),
    };
    Ok(Period {
        id: row.period_id.map(PeriodId::new).transpose().map_err(|fault| line.field("periodId", fault))?,
        content,
        late: row.late,
        cancelled: row.cancelled,
        doubtful: row.doubtful,
        booking,
        origin: None,
    })
}

fn booking(line: &Line<'_>, row: &BookingLine) -> Result<Booking, Error> {
    Ok(Booking {
        quota: quota(line, &row.quota)?,
        year: row.year,
        planned: amount(line, "planned", row.planned)?,
        neutral: amount(line, "neutral", row.neutral)?,
        first_hours: amount(line, "firstHours", row.first_hours)?,
        reserved: amount(line, "reserved", row.reserved)?,
        doubtful: amount(line, "doubtful", row.doubtful)?,
        exceeding: amount(line, "exceeding", row.exceeding)?,
        certain: row.certain,
        free: row.free,
        size: row.size,
        booked_at: moment(line, "bookedAt", row.booked_at.as_deref())?,
    })
}
