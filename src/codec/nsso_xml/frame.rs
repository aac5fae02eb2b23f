//! Cuts a stream of bytes into forms, without understanding them.

use std::io::{self, BufRead, ErrorKind};

use super::prolog::{Encoding, Root, is_declaration, read_root};
use super::scan::{Markup, Passed, Scan, Step};
use crate::codec::record::{Frame, RECORD_LIMIT, Record};
use crate::codec::window::Window;
use crate::dimona::message::RecordFault;

/// The longest XML declaration that is read.
const DECLARATION: usize = 1024;

/// The forms of a Dimona file or stream in the NSSO's XML (versions 2022/2 to 2023/1), one after the other.
///
/// **No form is lost.** What stands between forms and is none, a form that is not closed and one that is too long are
/// given as faults, with a number of their own, and reading goes on at the next `<Form`. What stands behind the end of
/// the message is such a fault too, and forms in it are still given.
///
/// **A file is refused as a whole** when its root element is not `Dimona`, when it has a document type declaration (no
/// entity is ever defined or expanded), and when its encoding is none of UTF-8, ISO-8859-1 and US-ASCII.
///
/// **Memory is bounded** by the record limit, of which a small multiple is held. How a stream comes changes nothing.
///
/// ```
/// use dimona::codec::nsso_xml::Forms;
///
/// let mut forms = Forms::new(&b"<Dimona><Form>1</Form><Frm/><Form>2</Form></Dimona>"[..]);
/// assert_eq!(forms.next()?.unwrap().body.unwrap(), b"<Form>1</Form>");
/// assert_eq!(forms.next()?.unwrap().body.unwrap_err().reason(), "element is not a Form");
/// assert_eq!(forms.next()?.unwrap().body.unwrap(), b"<Form>2</Form>");
/// assert!(forms.next()?.is_none());
///
/// let fault = Forms::new(&b"<!DOCTYPE Dimona [<!ENTITY a 'aaaa'>]><Dimona/>"[..]).next().unwrap_err();
/// assert_eq!(fault.to_string(), "document type declaration at byte 0: none is read");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Forms<R> {
    window: Window<R>,
    limit: usize,
    number: u64,
    stage: Stage,
    encoding: Encoding,
    /// How many bytes were lent and are given up at the next call.
    lent: usize,
    recovery: bool,
    /// What is being passed over, and where it began. It survives an error of the stream.
    skipping: Option<(Passed, u64)>,
    /// A form in another encoding, in UTF-8.
    text: String,
}

/// How far the file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nothing was read yet.
    Start,
    /// Before the root element.
    Prolog,
    /// In the root element.
    Forms,
    /// Behind the root element.
    Closed,
    /// Behind something that stood behind the root element, or that never ended.
    Surplus,
    /// The file was refused, or ended.
    Done,
}

impl<R: BufRead> Forms<R> {
    /// The forms of this reader.
    pub fn new(reader: R) -> Self {
        Self::over(Window::new(reader))
    }

    /// The forms of a stream of which the first bytes may be held, but none given up.
    pub(in crate::codec) fn over(window: Window<R>) -> Self {
        Forms {
            window,
            limit: RECORD_LIMIT,
            number: 0,
            stage: Stage::Start,
            encoding: Encoding::Utf8,
            lent: 0,
            recovery: false,
            skipping: None,
            text: String::new(),
        }
    }

    /// Sets the length in bytes above which a form is a fault, in place of [`RECORD_LIMIT`].
    ///
    /// ```
    /// use dimona::codec::nsso_xml::Forms;
    ///
    /// let mut forms = Forms::new(&b"<Dimona><Form>very long</Form><Form/></Dimona>"[..]).record_limit(20);
    /// assert_eq!(forms.next()?.unwrap().body.unwrap_err().reason(), "form is longer than 20 bytes");
    /// assert_eq!(forms.next()?.unwrap().body.unwrap(), b"<Form/>");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn record_limit(self, bytes: usize) -> Self {
        Forms { limit: bytes, ..self }
    }

    /// How many bytes of memory are held for reading.
    #[must_use]
    pub fn memory(&self) -> usize {
        self.window.capacity() + self.text.capacity()
    }

    /// The next form, or `None` at the end of the stream.
    ///
    /// The form borrows from this reader, so that reading allocates nothing for each form; for that reason this is no
    /// [`Iterator`].
    ///
    /// # Errors
    ///
    /// Those of the stream; a call after such an error goes on where it stopped. And
    /// [`InvalidData`](ErrorKind::InvalidData) for a file that is refused as a whole, after which there is no form.
    #[expect(clippy::should_implement_trait, reason = "a form borrows from the reader, which an iterator cannot lend")]
    pub fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        self.window.discard(self.lent);
        self.lent = 0;
        let Some(Frame { byte, body }) = self.frame()? else { return Ok(None) };
        self.number += 1;
        let number = self.number;
        let length = match body {
            Ok(length) => length,
            Err(fault) => return Ok(Some(Record { number, byte, body: Err(fault) })),
        };
        self.lent = length;
        let form = self.window.held().get(..length).unwrap_or_default();
        let body = match (self.encoding, form.iter().position(|byte| !byte.is_ascii())) {
            (Encoding::Utf8, _) | (_, None) => Ok(form),
            (Encoding::Ascii, Some(at)) => Err(RecordFault::new(byte + at as u64, "text is not US-ASCII")),
            (Encoding::Latin1, Some(_)) => {
                self.text.clear();
                self.text.extend(form.iter().map(|byte| char::from(*byte)));
                Ok(self.text.as_bytes())
            }
        };
        Ok(Some(Record { number, byte, body }))
    }

    fn frame(&mut self) -> io::Result<Option<Frame>> {
        if self.stage == Stage::Start {
            self.start()?;
        }
        while self.stage != Stage::Done {
            if let Some(unclosed) = self.pass()? {
                return Ok(Some(unclosed));
            }
            if self.recovery {
                self.recover()?;
                self.recovery = false;
            }
            let Some(first) = self.window.skip_blanks()? else { return Ok(self.end_of_stream()) };
            let markup = if first == b'<' { self.markup()? } else { None };
            match (self.stage, markup) {
                (_, Some(Markup::Comment)) => self.skipping = Some((Passed::Comment, self.window.offset())),
                (stage, Some(Markup::Instruction)) => {
                    self.window.byte(5)?;
                    if stage == Stage::Prolog && is_declaration(self.window.held()) {
                        return Err(self.refuse("XML declaration is not at the start of the file", ""));
                    }
                    self.skipping = Some((Passed::Instruction, self.window.offset()));
                }
                (Stage::Prolog, Some(Markup::Declaration)) => {
                    return Err(self.refuse("document type declaration", ": none is read"));
                }
                (Stage::Prolog, Some(_)) => self.root()?,
                (Stage::Prolog, None) => return Err(self.refuse("file is not XML", "")),
                (Stage::Forms | Stage::Surplus, Some(Markup::FormStart)) => return self.form().map(Some),
                (Stage::Forms, Some(Markup::MessageEnd)) => {
                    self.skipping = Some((Passed::End, self.window.offset()));
                }
                (Stage::Closed, _) => {
                    self.stage = Stage::Surplus;
                    // Forms in it are still given.
                    self.recovery = true;
                    return Ok(Some(self.fault_here("text behind the end of the message")));
                }
                // Once told of what stands behind the message, only forms are looked for in it.
                (Stage::Surplus, _) => {
                    self.window.discard(1);
                    self.recovery = true;
                }
                (_, markup) => {
                    let reason = if markup.is_some() { "element is not a Form" } else { "text between two forms" };
                    let fault = self.fault_here(reason);
                    self.window.discard(1);
                    self.recovery = true;
                    return Ok(Some(fault));
                }
            }
        }
        Ok(None)
    }

    /// Reads the byte order mark and the XML declaration.
    fn start(&mut self) -> io::Result<()> {
        // Four bytes are looked at, or all there are.
        self.window.byte(3)?;
        let marked = Encoding::marked(self.window.held()).map_err(|reason| self.refuse(reason, ""))?;
        if marked {
            self.window.discard(3);
        }
        self.window.byte(5)?;
        if is_declaration(self.window.held()) {
            let mut length = 6;
            while !self.window.held().get(..length).unwrap_or_default().ends_with(b"?>") {
                if length == DECLARATION || self.window.byte(length)?.is_none() {
                    return Err(self.refuse("XML declaration is not closed", ""));
                }
                length += 1;
            }
            let declaration = self.window.held().get(..length).unwrap_or_default();
            self.encoding = Encoding::declared(declaration).map_err(|reason| self.refuse(reason, ""))?;
            if marked && self.encoding != Encoding::Utf8 {
                return Err(self.refuse("byte order mark says UTF-8, the XML declaration another encoding", ""));
            }
            self.window.discard(length);
        }
        self.stage = Stage::Prolog;
        Ok(())
    }

    /// Reads the start tag of the root element.
    fn root(&mut self) -> io::Result<()> {
        match read_root(&mut self.window, self.limit)? {
            Ok(Root { length, empty }) => {
                self.stage = if empty { Stage::Closed } else { Stage::Forms };
                self.window.discard(length);
                Ok(())
            }
            Err(reason) => Err(self.refuse(reason, "")),
        }
    }

    /// Frames the form that begins here.
    fn form(&mut self) -> io::Result<Frame> {
        let byte = self.window.offset();
        let mut scan = Scan::new();
        let (at, reason) = loop {
            let held = self.window.held();
            let within = held.get(..self.limit).unwrap_or(held);
            match scan.run(within) {
                Step::End(end) => return Ok(Frame { byte, body: Ok(end) }),
                Step::Next(at) => {
                    let next = if held.get(at + 1) == Some(&b'/') { "the message ends" } else { "the next one begins" };
                    break (at, format!("form is not closed before {next}"));
                }
                Step::Broken(at, reason) => break (at, reason.to_owned()),
                Step::More if within.len() >= self.limit => {
                    break (0, format!("form is longer than {} bytes", self.limit));
                }
                Step::More => {}
            }
            if !self.window.fill()? {
                // Said once: that the message is not closed either goes without saying.
                self.stage = Stage::Surplus;
                break (self.window.held().len(), "input ends inside the form".to_owned());
            }
        };
        self.lent = 1;
        self.recovery = true;
        Ok(Frame { byte, body: Err(RecordFault::new(byte + at as u64, reason)) })
    }

    /// Gives up bytes until the window begins with a form or the end of the message, or the stream ends.
    fn recover(&mut self) -> io::Result<()> {
        loop {
            let held = self.window.held();
            let mut found = false;
            let mut seen = held.len();
            for (at, _) in held.iter().enumerate().filter(|(_, byte)| **byte == b'<') {
                match Markup::of(held.get(at..).unwrap_or_default()) {
                    Some(Markup::FormStart | Markup::MessageEnd) => found = true,
                    Some(_) => continue,
                    // What it is takes more bytes.
                    None => {}
                }
                seen = at;
                break;
            }
            self.window.discard(seen);
            if found || !self.window.fill()? {
                return Ok(());
            }
        }
    }

    /// What begins here; `None` when the stream ends before that can be said.
    fn markup(&mut self) -> io::Result<Option<Markup>> {
        loop {
            let markup = Markup::of(self.window.held());
            if markup.is_some() || !self.window.fill()? {
                return Ok(markup);
            }
        }
    }

    /// Gives up what is being passed over; a fault when it is not closed.
    fn pass(&mut self) -> io::Result<Option<Frame>> {
        let Some((passed, from)) = self.skipping else { return Ok(None) };
        let (opening, mark, reason) = passed.marks();
        // Behind the opening, so that <!--> does not close itself.
        let behind = from + opening;
        self.window.discard(behind.saturating_sub(self.window.offset()) as usize);
        let closed = match passed {
            Passed::End => self.window.skip_blanks()? == Some(b'>'),
            _ => self.search(mark)?,
        };
        self.skipping = None;
        if passed == Passed::End && (closed || self.window.held().is_empty()) {
            self.stage = Stage::Closed;
        }
        if closed {
            self.window.discard(mark.len());
            return Ok(None);
        }
        Ok(Some(Frame::fault(from, reason)))
    }

    /// Gives up bytes until the window begins with this mark; false when the stream ends before.
    fn search(&mut self, mark: &[u8]) -> io::Result<bool> {
        loop {
            let held = self.window.held();
            let found = held.windows(mark.len()).position(|window| window == mark);
            // The last bytes may be the beginning of the mark.
            self.window.discard(found.unwrap_or(held.len().saturating_sub(mark.len() - 1)));
            if found.is_some() {
                return Ok(true);
            }
            if !self.window.fill()? {
                self.stage = Stage::Done;
                return Ok(false);
            }
        }
    }

    fn end_of_stream(&mut self) -> Option<Frame> {
        let open = self.stage == Stage::Forms;
        self.stage = Stage::Done;
        open.then(|| self.fault_here("message is not closed"))
    }

    fn fault_here(&self, reason: &str) -> Frame {
        Frame::fault(self.window.offset(), reason)
    }

    /// Refuses the file as a whole.
    fn refuse(&mut self, reason: &str, more: &str) -> io::Error {
        self.stage = Stage::Done;
        io::Error::new(ErrorKind::InvalidData, format!("{reason} at byte {}{more}", self.window.offset()))
    }
}
