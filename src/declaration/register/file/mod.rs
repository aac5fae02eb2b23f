//! A register as a file: NDJSON, a header and one object for each period, ledger and tombstone.

use std::collections::HashSet;
use std::io::{BufRead, Write};

use chrono::NaiveDate;
use foldhash::fast::RandomState;
use serde::Serialize;

use self::employer::numbered;
use self::lines::{
    All, CoversLine, EmployerLine, Entombed, EntryLine, HeaderLine, LastChange, PeriodLine, RegisteredWork,
};
use self::member::{Member, told};
use super::coverage::Coverage;
use super::doubt::Doubt;
use super::first_end::FirstEnd;
use super::heard::Heard;
use super::load::{BookLoaded, json_name};
use super::period::{Origin, Period, Tombstone};
use super::quota::{Booking, LedgerEntry};
use super::records::Digest;
use super::refused::UnexplainedRefusal;
use super::registration::LostRegistration;
use super::store::Register;
use crate::declaration::message::{EmployerNumbers, Trace};
use crate::error::{Error, ErrorKind};
use crate::id::PeriodId;
use crate::table::{Line, lines as read_lines, write_json_line};
use crate::time::{ClockTime, Moment};
use crate::words::register as says;

mod employer;
mod lines;
mod member;

const VERSION: u32 = 1;
/// What a header says where the lines `received` tell of every record.
const ALL_RECORDS: &str = "all";
/// So many records stand in one line.
const RECORDS_IN_A_LINE: usize = 64;
/// So many employers stand in the header, and in each line that goes on with them: a line of any length could not be read again.
const EMPLOYERS_IN_A_LINE: usize = 1000;

/// What waits until a whole file is read, and what its header says of the lines behind it.
#[derive(Default)]
struct Told {
    /// A ledger line wins over what the periods add up to: it also holds what counters said.
    ledgers: Vec<LedgerEntry>,
    /// Periods of which hours are told to lie beyond their quota, and nothing of a booking.
    beyond: Vec<Period>,
    /// Whether a number that nobody knows may stand in a record that could not be read. Who writes a register by hand need not say it:
    /// then each of these records may hold one.
    lacks_numbers: Option<bool>,
}

impl Register {
    /// Reads a register; `book` makes the bookings that the file leaves to be derived.
    pub(crate) fn read(file: &str, input: impl BufRead, book: BookLoaded<'_>) -> Result<Register, Error> {
        let mut register = Register::new();
        let mut headed = false;
        let mut told = Told::default();
        read_lines(file, input, |line| {
            if headed {
                register.entry_line(&line, book, &mut told)
            } else {
                headed = true;
                register.header_line(&line, &mut told)
            }
        })?;
        if !headed {
            return Err(Error::from(ErrorKind::Table { file: file.into(), line: 1, reason: says::empty().into() }));
        }
        // Behind all that the file holds, and before what it tells of ledgers.
        told.beyond.iter().for_each(|period| register.fill(period));
        for entry in told.ledgers {
            register.set_ledger(entry);
        }
        Ok(register)
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
        // One without a number is no employer that a declaration can name.
        let employers: Vec<EmployerNumbers> = match &self.coverage {
            Coverage::Employers(list) => list.iter().filter(|of| !of.is_none()).copied().collect(),
            Coverage::Nobody | Coverage::Everybody => Vec::new(),
        };
        let mut covered = employers
            .chunks(EMPLOYERS_IN_A_LINE)
            .map(|some| some.iter().copied().map(EmployerNumbers::write).collect::<Vec<_>>());
        let covers = match &self.coverage {
            Coverage::Everybody => CoversLine::All(All::All),
            _ => CoversLine::Employers(covered.next().unwrap_or_default()),
        };
        let as_of = self.as_of.map(Moment::write);
        let records = Some(self.records.untold_until.map_or_else(|| ALL_RECORDS.to_owned(), Moment::write));
        let records = records.filter(|_| self.records.untold_until != self.as_of);
        let registrations = self.holds_registrations;
        let unread = self.unread();
        let lacks_numbers = (self.lacks_numbers || !unread.is_empty()).then_some(self.lacks_numbers);
        let header = HeaderLine { register: VERSION, as_of, covers, records, registrations, lacks_numbers };
        write_line(&mut output, &header)?;
        for more in covered {
            write_line(&mut output, &EntryLine::Covers(more))?;
        }
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
        for Tombstone { id, worker, refused, .. } in tombstones {
            write_line(&mut output, &EntryLine::Tombstone(Entombed::write(Entombed { id, worker, refused })))?;
        }
        let mut refused: Vec<_> = self.refused_ins().collect();
        refused.sort_by_key(|of| (of.worker, of.start_date));
        for content in refused {
            write_line(&mut output, &EntryLine::Refused(Box::new(PeriodLine::refused(content))))?;
        }
        let mut unexplained: Vec<_> = self.unexplained().collect();
        unexplained.sort_unstable();
        for of in unexplained {
            write_line(&mut output, &EntryLine::Unexplained(UnexplainedRefusal::write(of)))?;
        }
        for work in self.registrations().filter_map(RegisteredWork::of) {
            write_line(&mut output, &EntryLine::Registration(RegisteredWork::write(work)))?;
        }
        let mut lost: Vec<_> = self.lost_registrations().collect();
        lost.sort_unstable();
        for lost in lost {
            write_line(&mut output, &EntryLine::LostRegistration(LostRegistration::write(lost)))?;
        }
        let mut changes: Vec<_> = self.last_changes().collect();
        changes.sort_unstable();
        for (worker, received_at) in changes {
            write_line(&mut output, &EntryLine::LastChange(LastChange::write(LastChange { worker, received_at })))?;
        }
        for trace in unread {
            write_line(&mut output, &EntryLine::Unread(Trace::write(trace)))?;
        }
        for some in written(&self.records.held) {
            write_line(&mut output, &EntryLine::Received(some))?;
        }
        for some in written(&self.records.undated) {
            write_line(&mut output, &EntryLine::Undated(some))?;
        }
        output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
    }

    fn header_line(&mut self, line: &Line<'_>, told: &mut Told) -> Result<(), Error> {
        // Whoever gives the file of the declarations is told what it should be.
        if !line.may_tell("register") {
            return Err(line.fault(says::no_header()));
        }
        let header: HeaderLine = line.parse()?;
        if header.register != VERSION {
            return Err(line.field("register", says::unknown_version(header.register)));
        }
        self.as_of = told!(line, header.as_of: Option<Moment>);
        self.records.untold_until = match header.records.as_deref() {
            None => self.as_of,
            Some(ALL_RECORDS) => None,
            Some(_) => told!(line, header.records: Option<Moment>),
        };
        self.holds_registrations = header.registrations;
        told.lacks_numbers = header.lacks_numbers;
        self.lack_numbers(header.lacks_numbers == Some(true));
        self.coverage = match header.covers {
            CoversLine::All(All::All) => Coverage::Everybody,
            CoversLine::Employers(list) if list.is_empty() => Coverage::Nobody,
            CoversLine::Employers(list) => Coverage::Employers(employers(&list, line)?),
        };
        Ok(())
    }

    fn entry_line(&mut self, line: &Line<'_>, book: BookLoaded<'_>, told: &mut Told) -> Result<(), Error> {
        match line.parse()? {
            EntryLine::Covers(list) => match &mut self.coverage {
                Coverage::Everybody => {}
                Coverage::Nobody => self.coverage = Coverage::Employers(employers(&list, line)?),
                Coverage::Employers(covered) => covered.extend(employers(&list, line)?),
            },
            EntryLine::Period(row) => {
                let period = period(line, &row)?;
                let is_booked = period.booking.is_some();
                let exceeding = row.exceeding_hours.unwrap_or(0);
                let period = if row.unbooked { period } else { period.booked(exceeding, book) };
                self.load(period);
                told.beyond.extend((!is_booked && exceeding > 0).then_some(period));
            }
            EntryLine::Ledger(row) => told.ledgers.push(LedgerEntry::read(&row, line, "")?),
            EntryLine::Tombstone(row) => {
                let Entombed { id, worker, refused } = Entombed::read(&row, line, "")?;
                self.entomb(Tombstone { id, worker, origin: Origin::default(), refused });
            }
            EntryLine::Refused(row) => self.refuse(row.content(line)?),
            EntryLine::Unexplained(row) => {
                self.note_unexplained(UnexplainedRefusal::read(&row, line, "")?);
            }
            EntryLine::Registration(row) => {
                let work = RegisteredWork::read(&row, line, "")?;
                in_period(line, self.take_registration(work.registration()))?;
            }
            EntryLine::LostRegistration(row) => {
                let lost = LostRegistration::read(&row, line, "")?;
                in_period(line, self.lose(lost))?;
            }
            EntryLine::LastChange(row) => {
                let LastChange { worker, received_at } = LastChange::read(&row, line, "")?;
                self.changed_at(worker, received_at);
            }
            EntryLine::Unread(row) => {
                let trace = Trace::read(&row, line, "")?;
                if trace.is_none() {
                    return Err(line.field("unread", says::unread_of_nobody()));
                }
                self.lack_numbers(told.lacks_numbers.is_none() && trace.may_open());
                self.leave_unread(trace);
            }
            EntryLine::Received(digests) => {
                for digest in &digests {
                    self.records.held.insert(Digest::read(digest, line, "received")?);
                }
            }
            EntryLine::Undated(digests) => {
                for digest in &digests {
                    self.records.undated.insert(Digest::read(digest, line, "undated")?);
                }
            }
        }
        Ok(())
    }
}

fn employers(list: &[EmployerLine], line: &Line<'_>) -> Result<Vec<EmployerNumbers>, Error> {
    list.iter().map(|of| numbered(EmployerNumbers::read(of, line, "")?, line)).collect()
}

/// The digests of records, sorted, by lines.
fn written(digests: &HashSet<Digest, RandomState>) -> Vec<Vec<String>> {
    let mut sorted: Vec<_> = digests.iter().copied().collect();
    sorted.sort_unstable();
    sorted.chunks(RECORDS_IN_A_LINE).map(|some| some.iter().copied().map(Digest::write).collect()).collect()
}

/// What a daily registration names must stand in a line before.
fn in_period(line: &Line<'_>, is_held: bool) -> Result<(), Error> {
    let fault = || line.field(&json_name(stringify!(period_id)), says::registration_in_no_period());
    is_held.then_some(()).ok_or_else(fault)
}

fn write_line(output: &mut impl Write, line: &impl Serialize) -> Result<(), Error> {
    write_json_line(output, line).map_err(|fault| Error::from(ErrorKind::Write(fault)))
}

fn period(line: &Line<'_>, row: &PeriodLine) -> Result<Period, Error> {
    let content = row.content(line)?;
    let booking = told!(line, row.booking: Option<Booking>);
    let id = told!(line, row.period_id: Option<PeriodId>);
    let &PeriodLine { late, contested, locked, shares_number, .. } = row;
    let heard = told!(line, row.heard: Heard);
    let told = Doubt::told(row.doubtful_opening, row.doubtful_change, row.doubtful_cancellation);
    let (doubt, cancelled) = told.untold(row.doubtful, row.cancelled);
    let date = told!(line, row.first_end_date: Option<NaiveDate>);
    let hour = told!(line, row.first_end_hour: Option<ClockTime>);
    let first_end = date.map(|date| FirstEnd { date, hour });
    let work_start = told!(line, row.work_start: Option<Moment>);
    Ok(Period {
        first_end,
        work_start,
        late,
        contested,
        heard,
        cancelled,
        locked,
        shares_number,
        doubt,
        booking,
        ..Period::new(id, content)
    })
}
