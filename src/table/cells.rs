//! The cells of a line of CSV, as in RFC 4180.
//!
//! A quote out of place is a fault of its line, and one that is never closed cannot swallow the lines behind it: what is
//! done about those is for the reader of the lines to say.

use std::borrow::Cow;

use crate::words::{Said, tables};

/// The separator of a file with this header: the comma, or the semicolon where the header has no comma, as spreadsheets in
/// Belgium write it, or the tab where it has neither, as they copy it.
pub(crate) fn separator(header: &[u8]) -> u8 {
    [b',', b';', b'\t'].into_iter().find(|of| header.contains(of)).unwrap_or(b',')
}

/// The separator that a first line tells a spreadsheet, such as `sep=;`, which shows no such line itself.
pub(crate) fn told_separator(line: &[u8]) -> Option<u8> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [s, e, p, b'=', separator @ (b',' | b';' | b'\t')] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => {
            Some(*separator)
        }
        _ => None,
    }
}

/// Whether a line is the mark by which old programs end a file.
pub(crate) fn is_end_mark(line: &[u8]) -> bool {
    line.strip_suffix(b"\r").unwrap_or(line) == b"\x1A"
}

/// Takes the empty cells from the end of a header, which spreadsheets write, and tells how many there were: each row has as many more.
pub(crate) fn take_padding(header: &mut Vec<Cow<'_, str>>) -> usize {
    let named = header.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    // A header of nothing is none, and is told so.
    let padding = if named == 0 { 0 } else { header.len() - named };
    header.truncate(header.len() - padding);
    padding
}

/// What is wrong with a cell, and at which byte of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CellFault<'a> {
    /// A quote in a cell that does not begin with one.
    QuoteInside(usize),
    /// Text behind the quote that closes a cell.
    BehindQuote(usize),
    /// The line ends before the quotes of its last cell do: where the cell begins, and what it holds so far.
    Open(usize, Cow<'a, str>),
}

impl CellFault<'_> {
    /// The byte of the line.
    pub(crate) fn at(&self) -> usize {
        match self {
            CellFault::QuoteInside(at) | CellFault::BehindQuote(at) | CellFault::Open(at, _) => *at,
        }
    }

    /// What is said behind the name of the cell.
    pub(crate) fn reason(&self) -> Said {
        match self {
            CellFault::QuoteInside(_) => tables::quote_inside(),
            CellFault::BehindQuote(_) => tables::behind_quote(),
            CellFault::Open(..) => tables::open_quote(),
        }
    }
}

/// The cells of one line, without their quotes: borrowed from it unless a quote stands in them. A fault is the last item.
pub(crate) struct Cells<'a> {
    text: &'a str,
    separator: u8,
    marks: Marks<'a>,
    /// Where the next cell begins; behind the last one, beyond the end of the line.
    next: usize,
}

impl<'a> Cells<'a> {
    pub(crate) fn new(text: &'a str, separator: u8) -> Self {
        Cells { text, separator, marks: Marks::new(text.as_bytes(), separator), next: 0 }
    }

    /// Where the next cell begins.
    pub(crate) fn place(&self) -> usize {
        self.next
    }

    /// The end of a cell, of a line that goes on in the quotes which the line before it left open.
    pub(crate) fn going_on(&mut self) -> Result<Cow<'a, str>, CellFault<'a>> {
        self.quoted(0, 0)
    }

    #[inline]
    fn part(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// The cell that begins at `start` and whose text goes on at `from`, between quotes. Kept apart, since few cells have
    /// quotes and the others are read faster then.
    #[cold]
    fn quoted(&mut self, start: usize, mut from: usize) -> Result<Cow<'a, str>, CellFault<'a>> {
        let bytes = self.text.as_bytes();
        let mut cell = Cow::Borrowed("");
        self.next = usize::MAX;
        loop {
            let Some(at) = self.marks.next_quote() else {
                return Err(CellFault::Open(start, cell + self.part(from, bytes.len())));
            };
            let behind = at + 1;
            match bytes.get(behind) {
                Some(b'"') => {
                    self.marks.next();
                    cell += self.part(from, behind);
                    from = behind + 1;
                }
                Some(byte) if *byte == self.separator => {
                    self.marks.next();
                    self.next = behind + 1;
                    return Ok(cell + self.part(from, at));
                }
                None => return Ok(cell + self.part(from, at)),
                Some(_) => return Err(CellFault::BehindQuote(behind)),
            }
        }
    }
}

impl<'a> Iterator for Cells<'a> {
    type Item = Result<Cow<'a, str>, CellFault<'a>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let (start, length) = (self.next, self.text.len());
        if start > length {
            return None;
        }
        let at = self.marks.next().unwrap_or(length);
        if self.text.as_bytes().get(at) == Some(&b'"') {
            self.next = usize::MAX;
            return Some(if at == start { self.quoted(start, at + 1) } else { Err(CellFault::QuoteInside(at)) });
        }
        self.next = at + 1;
        Some(Ok(Cow::Borrowed(self.part(start, at))))
    }
}

/// The places of separators and quotes, found eight bytes at a time.
struct Marks<'a> {
    bytes: &'a [u8],
    separators: u64,
    /// Where the word begins whose marks are found, and where the next one does.
    word: usize,
    next: usize,
    /// The high bit of each byte of the word that is a mark and was not passed.
    found: u64,
}

/// A byte in each of eight places.
const fn eight(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The fewer than eight bytes that are the rest of these, and zeros, which are no marks.
fn last_word(bytes: &[u8], rest: &[u8]) -> u64 {
    match bytes.last_chunk::<8>() {
        Some(last) => u64::from_le_bytes(*last) >> (8 * (8 - rest.len())),
        None => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// The high bit of each byte of a word that is the same in another.
fn same(word: u64, other: u64) -> u64 {
    let low = !eight(0x80);
    let differs = word ^ other;
    // The sum carries into the high bit of a byte unless its other bits are zero, and never into the next byte.
    !(((differs & low) + low) | differs | low)
}

impl<'a> Marks<'a> {
    fn new(bytes: &'a [u8], separator: u8) -> Self {
        Marks { bytes, separators: eight(separator), word: 0, next: 0, found: 0 }
    }

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.found == 0 {
            let rest = self.bytes.get(self.next..).filter(|rest| !rest.is_empty())?;
            let word = match rest.first_chunk::<8>() {
                Some(word) => u64::from_le_bytes(*word),
                None => last_word(self.bytes, rest),
            };
            self.found = same(word, self.separators) | same(word, eight(b'"'));
            self.word = self.next;
            self.next += 8;
        }
        let at = self.word + self.found.trailing_zeros() as usize / 8;
        self.found &= self.found - 1;
        Some(at)
    }

    fn next_quote(&mut self) -> Option<usize> {
        loop {
            let at = self.next()?;
            if self.bytes.get(at) == Some(&b'"') {
                return Some(at);
            }
        }
    }
}
