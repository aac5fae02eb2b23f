//! A short text in place.

use chrono::Datelike;

use crate::calendar::{Day, When};

const ROOM: usize = 31;

/// A text of at most 31 bytes, held in place: a record in the making allocates nothing.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    length: u8,
    bytes: [u8; ROOM],
}

impl Cell {
    const EMPTY: Cell = Cell { length: 0, bytes: [0; ROOM] };

    /// This text, or as much of it as there is room for.
    pub(crate) fn text(text: &str) -> Cell {
        let end = (0..=text.len().min(ROOM)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        let mut cell = Cell::EMPTY;
        for byte in text.bytes().take(end) {
            cell.push(byte);
        }
        cell
    }

    /// A number without leading zeros.
    pub(crate) fn number(number: u64) -> Cell {
        Cell::padded(number, number.checked_ilog10().unwrap_or(0) as usize + 1)
    }

    /// The last so many digits of a number.
    pub(crate) fn padded(number: u64, width: usize) -> Cell {
        let mut cell = Cell::EMPTY;
        cell.digits(number, width);
        cell
    }

    /// This text, and the last so many digits of a number behind it.
    pub(crate) fn followed_by(mut self, number: u64, width: usize) -> Cell {
        self.digits(number, width);
        self
    }

    pub(crate) fn date(day: Day) -> Cell {
        let mut cell = Cell::EMPTY;
        cell.push_date(day);
        cell
    }

    /// Minutes since midnight, as four digits.
    pub(crate) fn hour(minutes: u16) -> Cell {
        Cell::padded(u64::from(minutes / 60 * 100 + minutes % 60), 4)
    }

    /// A moment with its offset, such as `2026-06-30T10:00:00+02:00`.
    pub(crate) fn moment(at: When) -> Cell {
        let mut cell = Cell::EMPTY;
        cell.push_date(at.day);
        cell.push(b'T');
        for (part, end) in [(at.second / 3600, b':'), (at.second / 60 % 60, b':'), (at.second % 60, b'+')] {
            cell.digits(part.into(), 2);
            cell.push(end);
        }
        cell.digits(at.offset_hours().into(), 2);
        for byte in *b":00" {
            cell.push(byte);
        }
        cell
    }

    pub(crate) fn as_str(&self) -> &str {
        // Nothing but whole characters is put in.
        let bytes = self.bytes.get(..self.length.into()).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    fn push_date(&mut self, day: Day) {
        let date = day.date();
        self.digits(u64::from(date.year().unsigned_abs()), 4);
        self.push(b'-');
        self.digits(date.month().into(), 2);
        self.push(b'-');
        self.digits(date.day().into(), 2);
    }

    fn digits(&mut self, number: u64, width: usize) {
        let from = usize::from(self.length);
        let Some(place) = self.bytes.get_mut(from..from + width) else { return };
        let mut rest = number;
        for digit in place.iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        self.length += width as u8;
    }

    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(usize::from(self.length)) {
            *place = byte;
            self.length += 1;
        }
    }
}
