//! Periods that somebody tells, in a file or in code: what they book, and what stands against them.

use super::period::{Content, Period};
use super::quota::{Booking, LedgerEntry, Quota};
use super::state::MOST_OF_A_PERIOD;
use super::store::Register;
use super::view::RegisterView;
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::words::{Said, register, tables};

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

/// The name of a member, as serde makes it of one in Rust.
pub(super) fn json_name(name: &str) -> String {
    let words = name.split('_').enumerate();
    let camel = words.map(|(number, word)| match word.split_at_checked(1) {
        Some((first, rest)) if number > 0 => first.to_ascii_uppercase() + rest,
        _ => word.to_owned(),
    });
    camel.collect()
}

/// What stands against a period: which member, as Rust names it, of its line in a register file, and what is wrong with it.
pub(super) type Fault = (&'static str, Said);

/// An employer must have a number.
pub(super) fn numbered(employer: &EmployerNumbers) -> Result<(), Fault> {
    if employer.is_none() { Err((stringify!(employer), register::no_number())) } else { Ok(()) }
}

/// A period must not end before it begins.
pub(super) fn in_order(content: &Content) -> Result<(), Fault> {
    match content.end_date {
        Some(end) if end < content.start_date => {
            Err((stringify!(end_date), tables::lies_before(json_name(stringify!(start_date)))))
        }
        _ => Ok(()),
    }
}

/// The hours or days of one period.
pub(super) fn of_a_period(n: u16) -> Result<u16, Said> {
    if n > MOST_OF_A_PERIOD { Err(tables::above(MOST_OF_A_PERIOD)) } else { Ok(n) }
}

impl Content {
    /// Whether it plans work that may count: that of a worker who is known.
    pub(super) fn plans(&self) -> bool {
        self.worker.is_some() && (self.planned_hours.is_some() || self.planned_days.is_some())
    }
}

impl Period {
    /// The period with what it books: what is told of that, otherwise what the law makes of it; nothing if it was cancelled.
    pub(crate) fn booked(mut self, exceeding: u16, book: BookLoaded<'_>) -> Self {
        if !self.cancelled && self.booking.is_none() {
            self.booking = book(&self.content, LoadedBooking { exceeding, late: self.late });
        }
        self
    }

    /// What stands against the period as it is told, with so much of it beyond its quota.
    fn check(&self, exceeding: u16) -> Result<(), Fault> {
        numbered(&self.content.employer)?;
        in_order(&self.content)?;
        let content = &self.content;
        let told = [
            (stringify!(planned_hours), content.planned_hours),
            (stringify!(planned_days), content.planned_days),
            (stringify!(exceeding_hours), Some(exceeding)),
        ];
        let booked = self.booking.map(|of| {
            let first = [of.first_hours, of.first_doubtful];
            let numbers = [of.planned, of.neutral, of.reserved, of.doubtful, of.less, of.more, of.exceeding];
            first.into_iter().chain(numbers).map(|n| (stringify!(booking), Some(n)))
        });
        for (name, n) in told.into_iter().chain(booked.into_iter().flatten()) {
            n.map(of_a_period).transpose().map_err(|fault| (name, fault))?;
        }
        Ok(())
    }
}

impl Register {
    /// Takes up a period, and what it booked.
    pub(crate) fn load(&mut self, period: Period) {
        self.insert(period);
        let (Some(worker), Some(booking)) = (period.content.worker, period.booking.filter(|_| !period.cancelled))
        else {
            return;
        };
        let mut reserve = |quota, used: u16, doubtful: u16| {
            let mut ledger = self.ledger(worker, quota, booking.year);
            ledger.used = ledger.used.saturating_add(used.into());
            ledger.doubtful = ledger.doubtful.saturating_add(doubtful.into());
            self.set_ledger(LedgerEntry::new(worker, quota, booking.year, ledger));
        };
        reserve(booking.quota, booking.reserved, booking.doubtful);
        if booking.first_hours > 0 {
            reserve(Quota::StudentFirstHours, booking.first_hours, booking.first_doubtful);
        }
    }

    /// Takes it that all of a quota was booked when this loaded period went beyond it: what its worker's periods do not book, others had booked of
    /// whom nothing is told, and whether any of that came free since is not known.
    pub(crate) fn fill(&mut self, period: &Period) {
        let Some((worker, of)) = period.content.worker.zip(period.booking).filter(|(_, of)| of.exceeding > 0) else {
            return;
        };
        let mut ledger = self.ledger(worker, of.quota, of.year);
        let unseen = of.size.map_or(0, |size| i32::from(size).saturating_sub(ledger.used));
        if unseen > 0 {
            ledger.used = ledger.used.saturating_add(unseen);
            ledger.doubtful = ledger.doubtful.saturating_add(unseen);
            ledger.unseen = true;
            self.set_ledger(LedgerEntry::new(worker, of.quota, of.year, ledger));
        }
    }

    /// Takes up a period that is told in code, or says what stands against it.
    pub(crate) fn load_told(&mut self, period: Period, exceeding: u16, book: BookLoaded<'_>) -> Result<(), Error> {
        let checked = match period.id {
            Some(id) if self.holds(id) => Err((stringify!(period_id), register::second_period())),
            _ => period.check(exceeding),
        };
        checked.map_err(|(name, fault)| Error::from(ErrorKind::Period(tables::field(json_name(name), fault))))?;
        let (is_booked, loaded) = (period.booking.is_some(), period.booked(exceeding, book));
        self.load(loaded);
        if !is_booked {
            self.fill(&loaded);
        }
        self.touch(period.content.worker);
        Ok(())
    }
}
