//! Cuts a stream of bytes into forms, without understanding them.

use std::io::{self, BufRead, ErrorKind};

use memchr::{memchr_iter, memmem};

use super::prolog::{Encoding, Root, is_declaration, is_utf16, read_root};
use super::scan::{Markup, Passed, Scan, Step};
use crate::codec::reader::RecordReader;
use crate::codec::record::{Cut, Frame};
use crate::codec::trace::traced;
use crate::codec::window::Window;
use crate::declaration::message::RecordFault;
use crate::words::{Said, files, xml};

/// The longest XML declaration that is read.
const DECLARATION: usize = 1024;

/// The forms of a Dimona file or stream in the NSSO's XML (versions 2022/2 to 2023/1), one after the other.
///
/// **No form is lost.** What stands between forms and is none, a form that is not closed and one that is too long are
/// given as faults, with a number of their own, and reading goes on at the next `<Form`. What stands behind the end of
/// the message is such a fault too, and forms in it are still given.
///
/// **A file is refused as a whole** when its root element is not `Dimona`, or has a default namespace or an attribute that
/// the message does not have, when it has a document type declaration (no entity is ever defined or expanded), and when its
/// encoding is another than UTF-8, ISO-8859-1 or US-ASCII.
///
/// **Memory is bounded** by the record limit, of which a small multiple is held. How a stream comes changes nothing.
///
/// ```
/// use dimona::codec::nsso_xml::Forms;
///
/// let mut forms = Forms::new(&b"<Dimona><Form>1</Form><Frm/><Form>2</Form></Dimona>"[..]);
/// assert_eq!(forms.next()?.unwrap().body.unwrap(), b"<Form>1</Form>");
/// assert_eq!(forms.next()?.unwrap().body.unwrap_err().reason().to_string(), "element is not a Form");
/// assert_eq!(forms.next()?.unwrap().body.unwrap(), b"<Form>2</Form>");
/// assert!(forms.next()?.is_none());
///
/// let fault = Forms::new(&b"<!DOCTYPE Dimona [<!ENTITY a 'aaaa'>]><Dimona/>"[..]).next().unwrap_err();
/// assert_eq!(fault.to_string(), "document type declaration at byte 0: these are not read");
/// # Ok::<(), std::io::Error>(())
/// ```
pub type Forms<R> = RecordReader<R, Cutter>;

/// Cuts forms of XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cutter {
    stage: Stage,
    encoding: Encoding,
    /// Whether the text was in UTF-16 before.
    was_wide: bool,
    recovery: bool,
    /// What is being passed over, and where it began. It survives an error of the stream.
    skipping: Option<(Passed, u64)>,
}

/// How far the file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nothing was read yet but the byte order mark, if there is one.
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

impl Default for Cutter {
    fn default() -> Self {
        Cutter::of_text(false)
    }
}

impl Cut for Cutter {
    fn cut<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Option<Frame>> {
        if self.stage == Stage::Start {
            self.start(window)?;
        }
        while self.stage != Stage::Done {
            if let Some(unclosed) = self.pass(window)? {
                return Ok(Some(unclosed));
            }
            if self.recovery {
                self.recover(window)?;
                self.recovery = false;
            }
            let Some(first) = window.skip_blanks()? else { return Ok(self.end_of_stream(window.offset())) };
            let markup = if first == b'<' { self.markup(window)? } else { None };
            match (self.stage, markup) {
                (_, Some(Markup::Comment)) => self.skipping = Some((Passed::Comment, window.offset())),
                (stage, Some(Markup::Instruction)) => {
                    window.byte(5)?;
                    if stage == Stage::Prolog && is_declaration(window.held()) {
                        return Err(self.refuse_at(window, xml::declaration_late()));
                    }
                    self.skipping = Some((Passed::Instruction, window.offset()));
                }
                (Stage::Prolog, Some(Markup::Declaration)) => {
                    return Err(self.refuse(xml::document_type(window.offset())));
                }
                (Stage::Prolog, Some(_)) => self.root(window)?,
                (Stage::Prolog, None) => return Err(self.refuse_at(window, xml::no_xml())),
                (Stage::Forms | Stage::Surplus, Some(Markup::FormStart)) => return self.form(window).map(Some),
                (Stage::Forms, Some(Markup::MessageEnd)) => {
                    self.skipping = Some((Passed::End, window.offset()));
                }
                (Stage::Closed, _) => {
                    self.stage = Stage::Surplus;
                    // Forms in it are still given.
                    self.recovery = true;
                    return Ok(Some(Frame::fault(window.offset(), xml::behind_message())));
                }
                // Once told of what stands behind the message, only forms are looked for in it.
                (Stage::Surplus, _) => {
                    window.discard(1);
                    self.recovery = true;
                }
                (_, markup) => {
                    let reason = if markup.is_some() { xml::no_form() } else { xml::between_forms() };
                    let end = ahead(window, 1)?;
                    let all = window.held().get(..end).unwrap_or_default();
                    let fault = Frame::fault_in(window.offset(), 0, all, reason);
                    window.discard(1);
                    self.recovery = true;
                    return Ok(Some(fault));
                }
            }
        }
        Ok(None)
    }

    #[cfg(feature = "batch")]
    fn midway(&self) -> Self {
        Cutter { stage: Stage::Forms, recovery: true, skipping: None, ..*self }
    }

    fn is_latin1(&self) -> bool {
        self.encoding == Encoding::Latin1
    }
}

/// How many of the first bytes come before the next form or the end of the message, where it is looked for behind so many; not more
/// than a form has.
fn ahead<R: BufRead>(window: &mut Window<R>, from: usize) -> io::Result<usize> {
    let (mut from, limit) = (from, window.limit());
    loop {
        let held = window.held();
        let within = held.get(..limit).unwrap_or(held);
        let mut seen = within.len();
        for at in memchr_iter(b'<', within.get(from..).unwrap_or_default()).map(|at| from + at) {
            match Markup::of(held.get(at..).unwrap_or_default()) {
                Some(Markup::FormStart | Markup::MessageEnd) => return Ok(at),
                Some(_) => {}
                // What it is takes more bytes.
                None => {
                    seen = at;
                    break;
                }
            }
        }
        let (is_all, length) = (within.len() >= limit, held.len());
        if is_all || window.peek(length)?.is_none() {
            return Ok(length.min(limit));
        }
        from = seen;
    }
}

impl Cutter {
    /// A cutter of a text in UTF-8, which may have been in UTF-16 and say so.
    pub(in crate::codec) fn of_text(was_wide: bool) -> Self {
        Cutter { stage: Stage::Start, encoding: Encoding::Utf8, was_wide, recovery: false, skipping: None }
    }

    /// Reads the byte order mark and the XML declaration.
    fn start<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<()> {
        if window.offset() == 0 {
            // Four bytes are looked at, or all there are.
            window.byte(3)?;
            if is_utf16(window.held()) {
                return Err(self.refuse_at(window, xml::utf16()));
            }
            window.skip_mark()?;
        }
        let marked = window.offset() > 0;
        window.byte(5)?;
        if is_declaration(window.held()) {
            let mut length = 6;
            while !window.held().get(..length).unwrap_or_default().ends_with(b"?>") {
                if length == DECLARATION || window.byte(length)?.is_none() {
                    return Err(self.refuse_at(window, xml::declaration_not_closed()));
                }
                length += 1;
            }
            let declaration = window.held().get(..length).unwrap_or_default();
            let declared = Encoding::declared(declaration, self.was_wide);
            self.encoding = declared.map_err(|reason| self.refuse_at(window, reason))?;
            if marked && self.encoding != Encoding::Utf8 {
                return Err(self.refuse_at(window, xml::two_encodings()));
            }
            window.discard(length);
        }
        self.stage = Stage::Prolog;
        Ok(())
    }

    /// Reads the start tag of the root element.
    fn root<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<()> {
        match read_root(window)? {
            Ok(Root { length, empty }) => {
                self.stage = if empty { Stage::Closed } else { Stage::Forms };
                window.discard(length);
                Ok(())
            }
            Err(reason) => Err(self.refuse_at(window, reason)),
        }
    }

    /// Frames the form that begins here.
    fn form<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Frame> {
        let byte = window.offset();
        let mut scan = Scan::new();
        let (at, reason) = loop {
            let held = window.held();
            let within = held.get(..window.limit()).unwrap_or(held);
            match scan.run(within) {
                Step::End(end) => return Ok(self.whole(byte, within.get(..end).unwrap_or_default())),
                Step::Next(at) => {
                    let ends = held.get(at + 1) == Some(&b'/');
                    break (at, if ends { xml::open_at_end() } else { xml::open_at_next() });
                }
                Step::Broken(at, reason) => break (at, reason),
                Step::More if within.len() >= window.limit() => {
                    break (0, xml::too_long(window.limit()));
                }
                Step::More => {}
            }
            if !window.fill()? {
                // Said once: that the message is not closed either goes without saying.
                self.stage = Stage::Surplus;
                break (window.held().len(), xml::input_ends());
            }
        };
        // From where the next form is looked for.
        let end = ahead(window, 1)?;
        self.recovery = true;
        let all = window.held().get(..end).unwrap_or_default();
        Ok(Frame { taken: 1, ..Frame::fault_in(byte, at, all, reason) })
    }

    /// A form that was found from its beginning to its end.
    fn whole(&self, byte: u64, form: &[u8]) -> Frame {
        let ascii = self.encoding == Encoding::Ascii;
        let strange = if ascii { form.iter().position(|byte| !byte.is_ascii()) } else { None };
        match strange {
            None => Frame::record(byte, form.len()),
            Some(at) => {
                let fault = traced(RecordFault::new(byte + at as u64, xml::not_ascii()), form);
                Frame { body: Err(fault), ..Frame::record(byte, form.len()) }
            }
        }
    }

    /// Gives up bytes until the window begins with a form or the end of the message, or the stream ends.
    fn recover<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<()> {
        loop {
            let held = window.held();
            let mut found = false;
            let mut seen = held.len();
            for at in memchr_iter(b'<', held) {
                match Markup::of(held.get(at..).unwrap_or_default()) {
                    Some(Markup::FormStart | Markup::MessageEnd) => found = true,
                    Some(_) => continue,
                    // What it is takes more bytes.
                    None => {}
                }
                seen = at;
                break;
            }
            window.discard(seen);
            if found || !window.fill()? {
                return Ok(());
            }
        }
    }

    /// What begins here; `None` when the stream ends before that can be said.
    fn markup<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Option<Markup>> {
        loop {
            let markup = Markup::of(window.held());
            if markup.is_some() || !window.fill()? {
                return Ok(markup);
            }
        }
    }

    /// Gives up what is being passed over; a fault when it is not closed.
    fn pass<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Option<Frame>> {
        let Some((passed, from)) = self.skipping else { return Ok(None) };
        let (opening, mark, reason) = passed.marks();
        // Behind the opening, so that <!--> does not close itself.
        let behind = from + opening;
        window.discard(behind.saturating_sub(window.offset()) as usize);
        let closed = match passed {
            Passed::End => window.skip_blanks()? == Some(b'>'),
            _ => self.search(window, mark)?,
        };
        self.skipping = None;
        if passed == Passed::End && (closed || window.held().is_empty()) {
            self.stage = Stage::Closed;
        }
        if closed {
            window.discard(mark.len());
            return Ok(None);
        }
        Ok(Some(Frame::fault(from, reason())))
    }

    /// Gives up bytes until the window begins with this mark; false when the stream ends before.
    fn search<R: BufRead>(&mut self, window: &mut Window<R>, mark: &[u8]) -> io::Result<bool> {
        loop {
            let held = window.held();
            let found = memmem::find(held, mark);
            // The last bytes may be the beginning of the mark.
            window.discard(found.unwrap_or(held.len().saturating_sub(mark.len() - 1)));
            if found.is_some() {
                return Ok(true);
            }
            if !window.fill()? {
                self.stage = Stage::Done;
                return Ok(false);
            }
        }
    }

    fn end_of_stream(&mut self, end: u64) -> Option<Frame> {
        let open = self.stage == Stage::Forms;
        self.stage = Stage::Done;
        open.then(|| Frame::fault(end, xml::message_not_closed()))
    }

    /// Refuses the file as a whole, for what stands here.
    fn refuse_at<R: BufRead>(&mut self, window: &Window<R>, reason: Said) -> io::Error {
        self.refuse(files::at_byte(reason, window.offset()))
    }

    /// Refuses the file as a whole.
    fn refuse(&mut self, reason: Said) -> io::Error {
        self.stage = Stage::Done;
        io::Error::new(ErrorKind::InvalidData, reason)
    }
}
