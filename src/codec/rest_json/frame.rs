//! Cuts a stream of bytes into records, without understanding them.

use std::io::{self, BufRead};

use super::recovery::{Place, Recovery};
use super::scan::{Scan, Step, plain_object};
use crate::codec::record::{Frame, RECORD_LIMIT, Record};
use crate::codec::window::Window;
use crate::dimona::message::RecordFault;

/// How many blanks behind a record are looked at before its line counts as ended.
const BLANKS: usize = 4096;

/// The records of a file or stream, one after the other.
///
/// The form of the file is recognised: one REST body (on one line or over many), several behind each other, one on each
/// line (blank lines, CRLF and a byte order mark are skipped), or a JSON array of bodies. A stream of only white space,
/// and an array `[]`, hold no record.
///
/// **No record is lost.** What cannot be a record is given as a fault, with a number of its own, and reading goes on
/// where the next record begins: at the next line when the file has one record on each line, otherwise at a `{` that
/// begins a line or follows a closed object. In an array a missing or surplus comma, an element that is no object, a
/// missing `]` and text behind it are such faults; the elements around them are still given.
///
/// **Memory is bounded** by the record limit, of which a small multiple is held at most. A longer record is a fault and
/// is skipped without being held.
///
/// How the stream is cut does not depend on the chunks in which it comes.
///
/// ```
/// use dimona::codec::rest_json::Records;
///
/// let mut records = Records::new(&b"[{\"a\":1}, 2, {\"b\":3}]"[..]);
/// assert_eq!(records.next()?.unwrap().body.unwrap(), b"{\"a\":1}");
/// assert_eq!(records.next()?.unwrap().body.unwrap_err().reason(), "element of the array is not an object");
/// assert_eq!(records.next()?.unwrap().body.unwrap(), b"{\"b\":3}");
/// assert!(records.next()?.is_none());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Records<R> {
    window: Window<R>,
    limit: usize,
    number: u64,
    mode: Mode,
    /// How many bytes were lent and are given up at the next call.
    lent: usize,
    recovery: Option<Recovery>,
}

/// The form of the file, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// No record was complete yet.
    Start,
    /// The first complete record stood on one line: `{` in the first column begins a record.
    Lines,
    /// The first complete record went over several lines.
    Document,
    /// Inside an array.
    Array(Expect),
    /// Behind the closing bracket of an array.
    ArrayClosed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expect {
    /// The first element, or the end.
    First,
    /// An element, behind a comma.
    Element,
    /// A comma, or the end.
    Comma,
    /// Anything: an element was broken, and how much of the array went with it is not known.
    Any,
}

impl<R: BufRead> Records<R> {
    /// The records of this reader.
    pub fn new(reader: R) -> Self {
        Self::over(Window::new(reader))
    }

    /// The records of a stream of which the first bytes may be held, but none given up.
    pub(in crate::codec) fn over(window: Window<R>) -> Self {
        Records { window, limit: RECORD_LIMIT, number: 0, mode: Mode::Start, lent: 0, recovery: None }
    }

    /// Sets the length in bytes above which a record is a fault, in place of [`RECORD_LIMIT`].
    ///
    /// ```
    /// use dimona::codec::rest_json::Records;
    ///
    /// let mut records = Records::new(&b"{\"a\":\"very long\"}\n{\"b\":2}"[..]).record_limit(10);
    /// assert_eq!(records.next()?.unwrap().body.unwrap_err().reason(), "record is longer than 10 bytes");
    /// assert_eq!(records.next()?.unwrap().body.unwrap(), b"{\"b\":2}");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn record_limit(self, bytes: usize) -> Self {
        Records { limit: bytes, ..self }
    }

    /// How many bytes of memory are held for reading.
    #[must_use]
    pub fn memory(&self) -> usize {
        self.window.capacity()
    }

    /// The next record, or `None` at the end of the stream.
    ///
    /// The record borrows from this reader, so that reading allocates nothing for each record; for that reason this is
    /// no [`Iterator`].
    ///
    /// # Errors
    ///
    /// Those of the stream. A call after an error goes on where it stopped.
    #[expect(
        clippy::should_implement_trait,
        reason = "a record borrows from the reader, which an iterator cannot lend"
    )]
    pub fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        self.window.discard(self.lent);
        self.lent = 0;
        let Some(Frame { byte, body }) = self.frame()? else { return Ok(None) };
        self.number += 1;
        let body = match body {
            Ok(length) => {
                self.lent = length;
                Ok(self.window.held().get(..length).unwrap_or_default())
            }
            Err(fault) => Err(fault),
        };
        Ok(Some(Record { number: self.number, byte, body }))
    }

    fn frame(&mut self) -> io::Result<Option<Frame>> {
        loop {
            if let Some(recovery) = &mut self.recovery {
                recovery.run(&mut self.window)?;
                self.recovery = None;
            }
            self.window.skip_mark()?;
            let Some(first) = self.window.skip_blanks()? else { return Ok(self.end_of_stream()) };
            let frame = match self.mode {
                Mode::Array(expect) => self.in_array(first, expect)?,
                Mode::ArrayClosed => {
                    self.mode = Mode::Start;
                    let fault = self.fault_here("text behind the end of the array");
                    if !matches!(first, b'{' | b'[') {
                        self.recovery = Some(Recovery::new(Place::Text, None));
                    }
                    Some(fault)
                }
                Mode::Start if first == b'[' => {
                    self.window.discard(1);
                    self.mode = Mode::Array(Expect::First);
                    None
                }
                _ if first == b'{' => Some(self.object()?),
                mode => {
                    let place = if mode == Mode::Lines { Place::Lines } else { Place::Text };
                    self.recovery = Some(Recovery::new(place, None));
                    Some(self.fault_here("record is not a JSON object"))
                }
            };
            if frame.is_some() {
                return Ok(frame);
            }
        }
    }

    fn end_of_stream(&mut self) -> Option<Frame> {
        let open = matches!(self.mode, Mode::Array(Expect::First | Expect::Element | Expect::Comma));
        self.mode = Mode::Start;
        open.then(|| self.fault_here("array is not closed"))
    }

    fn fault_here(&self, reason: &str) -> Frame {
        Frame::fault(self.window.offset(), reason)
    }

    /// Frames the object that begins here, outside of an array.
    fn object(&mut self) -> io::Result<Frame> {
        if self.mode == Mode::Lines
            && let Some(length) = self.plain_line()?
        {
            return Ok(Frame { byte: self.window.offset(), body: Ok(length) });
        }
        let mut scan = Scan::new(self.mode == Mode::Lines);
        let end = match self.scan(&mut scan)? {
            Ok(end) => end,
            Err(frame) => return Ok(frame),
        };
        let crossed = scan.crossed_line();
        let byte = self.window.offset();
        let rest = self.rest_of_line(end)?;
        if self.mode == Mode::Start {
            match rest {
                // Another body on the same line: it tells nothing about lines yet.
                Some(b'{') if !crossed => return Ok(Frame { byte, body: Ok(end) }),
                _ => self.mode = if crossed { Mode::Document } else { Mode::Lines },
            }
        }
        let length = match rest {
            // The line is the record, and what stands behind the object belongs to it: the decoder names it.
            Some(other) if other != b'{' && !crossed && self.mode == Mode::Lines => self.line(end)?,
            _ => Some(end),
        };
        let body = length.ok_or_else(|| self.broken(byte, &self.too_long(), None));
        Ok(Frame { byte, body })
    }

    /// The length of the line that begins here, if it is seen at a glance to hold one object and nothing else.
    fn plain_line(&mut self) -> io::Result<Option<usize>> {
        let length = self.window.line(self.limit)?;
        Ok(length.and_then(|length| plain_object(self.window.held().get(..length)?)))
    }

    /// Scans to the end of the object or value that begins here; or leaves it and tells why.
    fn scan(&mut self, scan: &mut Scan) -> io::Result<Result<usize, Frame>> {
        let byte = self.window.offset();
        let fault = loop {
            let held = self.window.held();
            let within = held.get(..self.limit).unwrap_or(held);
            match scan.run(within) {
                Step::End(end) => return Ok(Ok(end)),
                Step::Next(at) => {
                    let next = byte + at as u64;
                    break self.broken(next, "record is not closed before the next one begins", Some(next));
                }
                Step::Broken(at, reason) => break self.broken(byte + at as u64, reason, None),
                Step::More => {}
            }
            if scan.at() >= self.limit {
                break self.broken(byte, &self.too_long(), None);
            }
            if !self.window.fill()? {
                let end = scan.at();
                if scan.is_closed() {
                    return Ok(Ok(end));
                }
                break self.broken(byte + end as u64, "input ends inside the record", None);
            }
        };
        Ok(Err(Frame { byte, body: Err(fault) }))
    }

    fn too_long(&self) -> String {
        format!("record is longer than {} bytes", self.limit)
    }

    /// A fault of the record that begins here, which is left at the next call.
    fn broken(&mut self, at: u64, reason: &str, until: Option<u64>) -> RecordFault {
        let place = match self.mode {
            Mode::Lines => Place::Lines,
            Mode::Start | Mode::Document => Place::Document,
            Mode::Array(_) | Mode::ArrayClosed => {
                self.mode = Mode::Array(Expect::Any);
                Place::Array
            }
        };
        self.lent = 1;
        self.recovery = Some(Recovery::new(place, until));
        RecordFault::new(at, reason)
    }

    /// The first byte behind `end` on the same line that is no blank.
    fn rest_of_line(&mut self, end: usize) -> io::Result<Option<u8>> {
        for at in end..end + BLANKS {
            match self.window.byte(at)? {
                Some(b' ' | b'\t' | b'\r') => {}
                Some(b'\n') | None => return Ok(None),
                byte => return Ok(byte),
            }
        }
        Ok(None)
    }

    /// The length of the line that begins here and goes on behind `end`; `None` when it is too long.
    fn line(&mut self, end: usize) -> io::Result<Option<usize>> {
        let mut length = end;
        for at in end.. {
            match self.window.byte(at)? {
                Some(b'\n') | None => break,
                _ if at >= self.limit => return Ok(None),
                Some(b' ' | b'\t' | b'\r') => {}
                Some(_) => length = at + 1,
            }
        }
        Ok(Some(length))
    }

    /// What stands at this place of an array; `None` for a comma or bracket that is where it should be.
    fn in_array(&mut self, first: u8, expect: Expect) -> io::Result<Option<Frame>> {
        let byte = self.window.offset();
        let fault = match first {
            b',' => {
                self.window.discard(1);
                self.mode = Mode::Array(Expect::Element);
                let missing = matches!(expect, Expect::First | Expect::Element);
                missing.then_some("array has a comma without an element before it")
            }
            b']' => {
                self.window.discard(1);
                self.mode = Mode::ArrayClosed;
                (expect == Expect::Element).then_some("array has a comma before its closing bracket")
            }
            b'{' if expect == Expect::Comma => {
                self.mode = Mode::Array(Expect::Element);
                Some("array has no comma between two elements")
            }
            b'{' => {
                let frame = match self.scan(&mut Scan::new(false))? {
                    Ok(end) => Frame { byte: self.window.offset(), body: Ok(end) },
                    Err(frame) => return Ok(Some(frame)),
                };
                self.mode = Mode::Array(Expect::Comma);
                return Ok(Some(frame));
            }
            _ if expect == Expect::Comma => {
                self.recovery = Some(Recovery::new(Place::ArrayText, None));
                Some("text between two elements of the array")
            }
            _ => {
                let frame = match self.scan(&mut Scan::new(false))? {
                    Ok(end) => {
                        self.lent = end;
                        self.mode = Mode::Array(Expect::Comma);
                        self.fault_here("element of the array is not an object")
                    }
                    Err(frame) => frame,
                };
                return Ok(Some(frame));
            }
        };
        Ok(fault.map(|reason| Frame::fault(byte, reason)))
    }
}
