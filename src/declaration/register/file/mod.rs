//! A register as a file: NDJSON, a header and one object for each period, ledger and tombstone.

use std::io::{BufRead, Write};

use serde::Serialize;

use self::lines::{All, CoversLine, EntryLine, HeaderLine, PeriodLine, numbered};
use self::member::{Member, told};
use super::period::{Booking, Content, Ledger, LedgerEntry, Period, Quota, Tombstone};
use super::store::{Coverage, Register};
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::id::{PeriodId, Ssin};
use crate::table::{Line, lines as read_lines};
use crate::time::Moment;
use crate::words::register as says;

mod lines;
mod member;

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
            return Err(Error::from(ErrorKind::Table { file: file.into(), line: 1, reason: says::empty().into() }));
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
    /// use dimona::declaration::register::Register;
    /// let mut text = Vec::new();
    /// Register::new().write(&mut text)?;
    /// assert_eq!(text, b"{\"register\":1}\n");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn write(&self, mut output: impl Write) -> Result<(), Error> {
        let covers = match &self.coverage {
            Coverage::Nobody => CoversLine::default(),
            Coverage::Everybody => CoversLine::All(All::All),
            // One without a number is no employer that a declaration can name.
            Coverage::Employers(list) => CoversLine::Employers(
                list.iter().filter(|of| !of.is_none()).copied().map(EmployerNumbers::write).collect(),
            ),
        };
        let as_of = self.as_of.map(Moment::write);
        write_line(&mut output, &HeaderLine { register: VERSION, as_of, covers })?;
        for period in self.periods() {
            write_line(&mut output, &EntryLine::Period(Box::new(PeriodLine::from(period))))?;
        }
        let mut ledgers: Vec<_> = self.ledgers().collect();
        ledgers.sort_unstable_by_key(|entry| (entry.worker, entry.quota, entry.year));
        for entry in ledgers {
            write_line(&mut output, &EntryLine::Ledger(LedgerEntry::write(entry)))?;
        }
        let mut tombstones: Vec<_> = self.tombstones().collect();
        tombstones.sort_unstable();
        for tombstone in tombstones {
            write_line(&mut output, &EntryLine::Tombstone(Tombstone::write(tombstone)))?;
        }
        output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
    }

    fn header_line(&mut self, line: &Line<'_>) -> Result<(), Error> {
        let header: HeaderLine = line.parse()?;
        if header.register != VERSION {
            return Err(line.field("register", says::unknown_version(header.register)));
        }
        self.as_of = told!(line, header.as_of: Option<Moment>);
        self.coverage = match header.covers {
            CoversLine::All(All::All) => Coverage::Everybody,
            CoversLine::Employers(list) if list.is_empty() => Coverage::Nobody,
            CoversLine::Employers(list) => {
                let employer = |of| numbered(EmployerNumbers::read(of, line, "")?, line);
                Coverage::Employers(list.iter().map(employer).collect::<Result<_, _>>()?)
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
            EntryLine::Period(row) => self.insert(period(line, &row, book)?),
            EntryLine::Ledger(row) => written.push(LedgerEntry::read(&row, line, "")?),
            EntryLine::Tombstone(row) => self.entomb(Tombstone::read(&row, line, "")?),
        }
        Ok(())
    }

    fn total_bookings(&mut self) {
        let mut totals: std::collections::BTreeMap<(Ssin, Quota, i32), Ledger> = std::collections::BTreeMap::new();
        for period in self.periods().filter(|period| !period.cancelled) {
            if let (Some(worker), Some(booking)) = (period.content.worker, period.booking) {
                let ledger = totals.entry((worker, booking.quota, booking.year)).or_default();
                ledger.used = ledger.used.saturating_add(booking.reserved.into());
                ledger.doubtful = ledger.doubtful.saturating_add(booking.doubtful.into());
                if booking.first_hours > 0 {
                    let first = totals.entry((worker, Quota::StudentFirstHours, booking.year)).or_default();
                    first.used = first.used.saturating_add(booking.first_hours.into());
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

fn period(line: &Line<'_>, row: &PeriodLine, book: BookLoaded<'_>) -> Result<Period, Error> {
    let content = row.content(line)?;
    let loaded = LoadedBooking { exceeding: row.exceeding_hours.unwrap_or(0), late: row.late };
    let booking = match told!(line, row.booking: Option<Booking>) {
        // A cancelled period books nothing.
        None if !row.cancelled => book(&content, loaded),
        booking => booking,
    };
    Ok(Period {
        id: told!(line, row.period_id: Option<PeriodId>),
        content,
        late: row.late,
        cancelled: row.cancelled,
        doubtful: row.doubtful,
        booking,
        origin: None,
    })
}
