//! One reader for all formats.

use std::io::{self, BufRead};

use super::record::{Cut, Frame, Framing, Record};
use super::window::Window;

/// The records of a file or stream of one format, one after the other.
///
/// It stands behind [`Records`](super::rest_json::Records), [`Forms`](super::nsso_xml::Forms) and
/// [`Lines`](super::csv::Lines), which differ in where a record begins and ends.
///
/// ```
/// use dimona::codec::csv::Lines;
/// use dimona::codec::rest_json::Records;
///
/// let mut records = Records::new(&b"{\"a\":1}\n{\"b\":2}"[..]);
/// assert_eq!(records.next()?.unwrap().body.unwrap(), b"{\"a\":1}");
/// let mut lines = Lines::open(&b"action,periodId\nCANCEL,1\n"[..])?;
/// assert_eq!(lines.next()?.unwrap().body.unwrap(), b"CANCEL,1");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct RecordReader<R, C> {
    window: Window<R>,
    cutter: C,
    number: u64,
    /// How many bytes were lent and are given up at the next call.
    lent: usize,
    /// A record in another encoding, in UTF-8.
    text: String,
}

impl<R: BufRead, C: Cut + Default> RecordReader<R, C> {
    /// The records of this reader.
    pub fn new(reader: R) -> Self {
        Self::over(Window::new(reader), C::default())
    }
}

impl<R: BufRead, C: Cut> RecordReader<R, C> {
    /// The records of a stream of which the first bytes may be held.
    pub(super) fn over(window: Window<R>, cutter: C) -> Self {
        RecordReader { window, cutter, number: 0, lent: 0, text: String::new() }
    }

    /// Sets the length in bytes above which a record is a fault, in place of [`RECORD_LIMIT`](super::RECORD_LIMIT).
    ///
    /// ```
    /// use dimona::codec::rest_json::Records;
    ///
    /// let mut records = Records::new(&b"{\"a\":\"very long\"}\n{\"b\":2}"[..]).record_limit(10);
    /// assert_eq!(records.next()?.unwrap().body.unwrap_err().reason().to_string(), "record is longer than 10 bytes");
    /// assert_eq!(records.next()?.unwrap().body.unwrap(), b"{\"b\":2}");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn record_limit(self, bytes: usize) -> Self {
        RecordReader { window: self.window.record_limit(bytes), ..self }
    }

    /// How many bytes of memory are held for reading.
    #[must_use]
    pub fn memory(&self) -> usize {
        self.window.capacity() + self.text.capacity()
    }

    /// The next record, or `None` at the end of the stream.
    ///
    /// The record borrows from this reader, so that reading allocates nothing for each record; for that reason this is
    /// no [`Iterator`].
    ///
    /// # Errors
    ///
    /// Those of the stream; a call after such an error goes on where it stopped. And
    /// [`InvalidData`](io::ErrorKind::InvalidData) for a file that is refused as a whole, after which there is no record.
    #[expect(
        clippy::should_implement_trait,
        reason = "a record borrows from the reader, which an iterator cannot lend"
    )]
    pub fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        self.window.discard(self.lent);
        self.lent = 0;
        let Some(frame) = self.cutter.cut(&mut self.window)? else { return Ok(None) };
        let Frame { byte, body, taken, passed } = frame;
        self.lent = taken;
        self.number += 1 + passed;
        let body = body.map(|length| {
            let body = self.window.held().get(..length).unwrap_or_default();
            if self.cutter.is_latin1() { utf8_of_latin1(body, &mut self.text) } else { body }
        });
        Ok(Some(Record { number: self.number, byte, body }))
    }

    #[cfg(feature = "batch")]
    pub(super) fn into_parts(self) -> (Window<R>, C) {
        (self.window, self.cutter)
    }

    pub(super) fn cutter(&self) -> &C {
        &self.cutter
    }
}

impl<R: BufRead + Send, C: Cut> Framing for RecordReader<R, C> {
    fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        self.next()
    }

    fn memory(&self) -> usize {
        self.memory()
    }
}

/// Text of which each byte is the character of its number, in UTF-8.
pub(super) fn utf8_of_latin1<'a>(text: &'a [u8], into: &'a mut String) -> &'a [u8] {
    if text.is_ascii() {
        return text;
    }
    into.clear();
    into.extend(text.iter().map(|byte| char::from(*byte)));
    into.as_bytes()
}
