//! Cuts a stream of bytes into records, without understanding them.

use std::io::{self, BufRead};

use serde_json::value::RawValue;

use super::recovery::{Place, Recovery};
use super::scan::{Scan, Step, plain_object, without_blanks};
use crate::codec::reader::RecordReader;
use crate::codec::record::{Cut, Frame};
use crate::codec::window::Window;
use crate::words::{Said, files, json};

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
/// **A line is a record** in a file of lines, whatever is wrong with it: what stands behind it keeps its number. An object that goes on
/// over the next lines is one record all the same, and lines that were glued together are as many as they hold objects, when each is
/// whole but for an end that was cut off. A file is one of lines when one line holds an object and nothing else, or is such a broken one
/// and not the last.
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
/// assert_eq!(records.next()?.unwrap().body.unwrap_err().reason().to_string(), "element of the array is not an object");
/// assert_eq!(records.next()?.unwrap().body.unwrap(), b"{\"b\":3}");
/// assert!(records.next()?.is_none());
/// # Ok::<(), std::io::Error>(())
/// ```
pub type Records<R> = RecordReader<R, Cutter>;

/// Cuts records of JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cutter {
    mode: Mode,
    recovery: Option<Recovery>,
    /// Whether the rest of this line is known to hold several records.
    in_row: bool,
}

/// The form of the file, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mode {
    /// No record was complete yet.
    #[default]
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

impl Cut for Cutter {
    fn cut<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Option<Frame>> {
        loop {
            if let Some(recovery) = &mut self.recovery {
                recovery.run(window)?;
                self.recovery = None;
            }
            window.skip_mark()?;
            let Some(first) = window.skip_blanks()? else { return Ok(self.end_of_stream(window.offset())) };
            let byte = window.offset();
            let frame = match self.mode {
                Mode::Array(expect) => self.in_array(window, first, expect)?,
                Mode::ArrayClosed => {
                    let frame = if matches!(first, b'{' | b'[') {
                        Frame::fault(byte, json::behind_array())
                    } else {
                        self.pass_over(window, Place::Text, json::behind_array())?
                    };
                    self.mode = Mode::Start;
                    Some(frame)
                }
                Mode::Start if first == b'[' => {
                    window.discard(1);
                    self.mode = Mode::Array(Expect::First);
                    None
                }
                _ if first == b'{' => Some(self.object(window)?),
                mode => {
                    let place = if mode == Mode::Lines { Place::Lines } else { Place::Text };
                    Some(self.pass_over(window, place, json::no_object())?)
                }
            };
            if frame.is_some() {
                return Ok(frame);
            }
        }
    }

    #[cfg(feature = "batch")]
    fn midway(&self) -> Self {
        let mode = match self.mode {
            Mode::Start | Mode::Lines | Mode::ArrayClosed => Mode::Lines,
            Mode::Document => Mode::Document,
            Mode::Array(_) => Mode::Array(Expect::Any),
        };
        let cutter = Cutter { mode, recovery: None, in_row: false };
        Cutter { recovery: Some(Recovery::new(cutter.place(), None)), ..cutter }
    }
}

impl Cutter {
    fn end_of_stream(&mut self, end: u64) -> Option<Frame> {
        let open = matches!(self.mode, Mode::Array(Expect::First | Expect::Element | Expect::Comma));
        self.mode = Mode::Start;
        open.then(|| Frame::fault(end, json::array_not_closed()))
    }

    /// Frames the object that begins here, outside of an array.
    fn object<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Frame> {
        let byte = window.offset();
        if self.mode == Mode::Lines
            && let Some(length) = plain_line(window)?
        {
            self.in_row = false;
            return Ok(Frame::record(byte, length));
        }
        let mut scan = Scan::new(self.mode == Mode::Lines);
        let mut end = match self.scan(window, &mut scan)? {
            Ok(end) => end,
            Err(frame) => return Ok(frame),
        };
        let crossed = scan.crossed_line();
        let mut rest = rest_of_line(window, end)?;
        let mut in_row = rest == Some(b'{') && !crossed && self.has_lines();
        if in_row && let Some(line) = self.broken_row(window, 0)? {
            (end, rest, in_row) = (line, None, false);
        }
        self.in_row = in_row;
        let mode = match (self.mode, rest) {
            // Another body on the same line: it tells nothing about lines yet.
            (Mode::Start, Some(b'{')) if !crossed => return Ok(Frame::record(byte, end)),
            (Mode::Start, _) => {
                if crossed {
                    Mode::Document
                } else {
                    Mode::Lines
                }
            }
            (mode, _) => mode,
        };
        let length = match rest {
            // The line is the record, and what stands behind the object belongs to it: the decoder names it.
            Some(other) if other != b'{' && !crossed && mode == Mode::Lines => {
                let line = window.line(window.limit())?;
                line.map(|line| without_blanks(window.held().get(..line).unwrap_or_default()))
            }
            _ => Some(end),
        };
        self.mode = mode;
        Ok(match length {
            Some(length) => Frame::record(byte, length),
            None => self.leave(window, 0, files::too_long(window.limit()), None)?,
        })
    }

    /// Scans to the end of the object or value that begins here; or leaves it and tells why.
    fn scan<R: BufRead>(&mut self, window: &mut Window<R>, scan: &mut Scan) -> io::Result<Result<usize, Frame>> {
        let byte = window.offset();
        let mut in_row = false;
        let (at, reason, until) = loop {
            let held = window.held();
            let within = held.get(..window.limit()).unwrap_or(held);
            match scan.run(within) {
                Step::End(end) => return Ok(Ok(end)),
                Step::Next(at) => {
                    in_row = !scan.crossed_line() && self.has_lines();
                    if in_row && let Some(line) = self.broken_row(window, at)? {
                        return Ok(Ok(line));
                    }
                    break (at, json::not_closed(), Some(byte + at as u64));
                }
                Step::Broken(at, reason) => break (at, reason, None),
                Step::More => {}
            }
            if scan.at() >= window.limit() {
                return Ok(Err(self.leave(window, 0, files::too_long(window.limit()), None)?));
            }
            if !window.fill()? {
                let end = scan.at();
                if scan.is_closed() {
                    return Ok(Ok(end));
                }
                break (end, json::input_ends(), None);
            }
        };
        let frame = self.leave(window, at, reason, until)?;
        self.in_row = in_row;
        Ok(Err(frame))
    }

    /// Whether lines are records, as far as is known.
    fn has_lines(&self) -> bool {
        matches!(self.mode, Mode::Start | Mode::Lines)
    }

    /// The length of the line that begins here, where what stands on it from this byte on looks like objects, and is broken: one of them is
    /// closed and wrong, or something else stands behind them. Nothing is told of a line that was looked at before, is too long, or is
    /// the only one.
    fn broken_row<R: BufRead>(&self, window: &mut Window<R>, from: usize) -> io::Result<Option<usize>> {
        if self.in_row {
            return Ok(None);
        }
        let Some(line) = window.line(window.limit())? else { return Ok(None) };
        let row = window.held().get(..line).unwrap_or_default();
        let length = without_blanks(row);
        let objects = row.get(from..).unwrap_or_default();
        let mut objects = serde_json::Deserializer::from_slice(objects).into_iter::<&RawValue>();
        let is_broken =
            objects.any(|object| object.map_or_else(|fault| !fault.is_eof(), |of| !of.get().starts_with('{')));
        if !is_broken || self.mode == Mode::Start && window.peek(line + 1)?.is_none() {
            return Ok(None);
        }
        Ok(Some(length))
    }

    /// A fault of what begins here and is no record, which is passed over at the next call.
    fn pass_over<R: BufRead>(&mut self, window: &mut Window<R>, place: Place, reason: Said) -> io::Result<Frame> {
        let recovery = Recovery::new(place, None);
        let end = recovery.clone().ahead(window, 0)?;
        self.recovery = Some(recovery);
        Ok(Frame::fault_in(window.offset(), 0, window.held().get(..end).unwrap_or_default(), reason))
    }

    /// A fault of the record that begins here, so many bytes behind its begin, which is left at the next call.
    fn leave<R: BufRead>(
        &mut self,
        window: &mut Window<R>,
        at: usize,
        reason: Said,
        until: Option<u64>,
    ) -> io::Result<Frame> {
        let recovery = Recovery::new(self.place(), until);
        let end = recovery.clone().ahead(window, 1)?;
        if let Mode::Array(_) | Mode::ArrayClosed = self.mode {
            self.mode = Mode::Array(Expect::Any);
        }
        self.recovery = Some(recovery);
        self.in_row = false;
        let all = window.held().get(..end).unwrap_or_default();
        Ok(Frame { taken: 1, ..Frame::fault_in(window.offset(), at, all, reason) })
    }

    /// Where the record that is being read would be left.
    fn place(&self) -> Place {
        match self.mode {
            Mode::Lines => Place::Lines,
            Mode::Start | Mode::Document => Place::Document,
            Mode::Array(_) | Mode::ArrayClosed => Place::Array,
        }
    }

    /// What stands at this place of an array; `None` for a comma or bracket that is where it should be.
    fn in_array<R: BufRead>(&mut self, window: &mut Window<R>, first: u8, expect: Expect) -> io::Result<Option<Frame>> {
        let byte = window.offset();
        let fault = match first {
            b',' => {
                window.discard(1);
                self.mode = Mode::Array(Expect::Element);
                let missing = matches!(expect, Expect::First | Expect::Element);
                missing.then(json::comma_before)
            }
            b']' => {
                window.discard(1);
                self.mode = Mode::ArrayClosed;
                (expect == Expect::Element).then(json::comma_behind)
            }
            b'{' if expect == Expect::Comma => {
                self.mode = Mode::Array(Expect::Element);
                Some(json::no_comma())
            }
            _ if expect == Expect::Comma => {
                return self.pass_over(window, Place::ArrayText, json::between_elements()).map(Some);
            }
            _ => {
                let end = match self.scan(window, &mut Scan::new(false))? {
                    Ok(end) => end,
                    Err(frame) => return Ok(Some(frame)),
                };
                self.mode = Mode::Array(Expect::Comma);
                return Ok(Some(if first == b'{' {
                    Frame::record(byte, end)
                } else {
                    let all = window.held().get(..end).unwrap_or_default();
                    Frame { taken: end, ..Frame::fault_in(byte, 0, all, json::element_no_object()) }
                }));
            }
        };
        Ok(fault.map(|reason| Frame::fault(byte, reason)))
    }
}

/// The length of the line that begins here, if it is seen at a glance to hold one object and nothing else.
fn plain_line<R: BufRead>(window: &mut Window<R>) -> io::Result<Option<usize>> {
    let Some(line) = window.line(window.limit())? else { return Ok(None) };
    let Some(length) = plain_object(window.held().get(..line).unwrap_or_default()) else { return Ok(None) };
    // Brackets in texts may deceive a glance: then the record goes on, in a line that begins in another way.
    Ok(matches!(window.peek(line + 1)?, None | Some(b'{')).then_some(length))
}

/// The first byte behind `end` on the same line that is no blank.
fn rest_of_line<R: BufRead>(window: &mut Window<R>, end: usize) -> io::Result<Option<u8>> {
    for at in end..end + BLANKS {
        match window.byte(at)? {
            Some(b' ' | b'\t' | b'\r') => {}
            Some(b'\n') | None => return Ok(None),
            byte => return Ok(byte),
        }
    }
    Ok(None)
}
