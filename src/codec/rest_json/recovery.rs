//! Where reading goes on behind something that is no record.

use std::io::{self, BufRead};

use crate::codec::window::Window;

/// What is being left behind, and so where the next record may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// One record on each line: go on at the next line.
    Lines,
    /// Bodies behind each other: go on at `{` where a line begins or behind `}`.
    Document,
    /// In an array: go on at the first `{` of a line, or behind `}` or a comma.
    Array,
    /// Text between bodies: go on at `{` or at the next line.
    Text,
    /// Text between the elements of an array: go on at `{`, a comma or the closing bracket.
    ArrayText,
}

/// A search for the place where reading goes on. Its state survives an error of the stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recovery {
    place: Place,
    /// Where the next record begins at the latest, as an offset in the stream.
    until: Option<u64>,
    /// The last byte that is no white space.
    last: u8,
    /// Whether only white space stood on this line so far, and whether nothing at all.
    fresh: bool,
    line_start: bool,
}

impl Recovery {
    /// A search that begins behind the first byte that the window holds.
    pub(super) fn new(place: Place, until: Option<u64>) -> Self {
        Recovery { place, until, last: 0, fresh: false, line_start: false }
    }

    /// Gives up bytes until the window begins where reading goes on; false when the stream ended before.
    pub(super) fn run<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<bool> {
        loop {
            let offset = window.offset();
            let mut seen = 0;
            let mut found = false;
            for &byte in window.held() {
                if self.until == Some(offset + seen as u64) || self.goes_on_at(byte) {
                    found = true;
                    break;
                }
                self.note(byte);
                seen += 1;
            }
            window.discard(seen);
            if found {
                return Ok(true);
            }
            if !window.fill()? {
                return Ok(false);
            }
        }
    }

    /// How many of the first bytes will have been given up by then, where the search begins behind so many; not more than a record has.
    pub(super) fn ahead<R: BufRead>(mut self, window: &mut Window<R>, from: usize) -> io::Result<usize> {
        let (offset, limit) = (window.offset(), window.limit());
        let mut seen = from;
        while let Some(byte) = window.peek(seen)?.filter(|_| seen < limit) {
            if self.until == Some(offset + seen as u64) || self.goes_on_at(byte) {
                break;
            }
            self.note(byte);
            seen += 1;
        }
        Ok(seen)
    }

    fn goes_on_at(&self, byte: u8) -> bool {
        match self.place {
            Place::Lines => self.line_start,
            Place::Document => byte == b'{' && (self.line_start || self.last == b'}'),
            Place::Array => byte == b'{' && (self.fresh || matches!(self.last, b'}' | b',')),
            Place::Text => byte == b'{' || byte == b'\n',
            Place::ArrayText => matches!(byte, b'{' | b',' | b']'),
        }
    }

    fn note(&mut self, byte: u8) {
        self.line_start = byte == b'\n';
        match byte {
            b'\n' => self.fresh = true,
            b' ' | b'\t' | b'\r' => {}
            _ => {
                self.fresh = false;
                self.last = byte;
            }
        }
    }
}
