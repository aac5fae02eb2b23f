//! A file of declarations in whatever format.

use std::fmt;
use std::io::{self, BufRead};
use std::sync::Arc;

#[cfg(feature = "batch")]
use super::block::Blocks;
use super::cutter::Cutter;
use super::reader::RecordReader;
use super::record::{RECORD_LIMIT, Record};
use super::wide::{Decoded, decoded};
use super::window::{BYTE_ORDER_MARK, Window, is_blank};
use super::{csv, is_xml, nsso_xml, rest_json};
use crate::declaration::message::{Draft, Format, RecordFault};
use crate::words::{Said, files};

/// How much of a stream is looked at to tell its format: white space, and a first line.
const PREFIX: usize = 1 << 16;

/// How files of declarations are read.
///
/// ```
/// use dimona::codec::{RECORD_LIMIT, ReadOptions};
/// let mut options = ReadOptions::default();
/// assert_eq!((options.received_is_created, options.record_limit), (false, RECORD_LIMIT));
/// options.received_is_created = true;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadOptions {
    /// Whether the moment at which an XML form was made is taken for that of its reception; see
    /// [`Decoder::received_is_created`](nsso_xml::Decoder::received_is_created).
    pub received_is_created: bool,
    /// The length in bytes above which a record is a fault. About four times as much memory is held at most, in a batch
    /// by each thread that meets a record of that length.
    pub record_limit: usize,
}

impl Default for ReadOptions {
    fn default() -> Self {
        ReadOptions { received_is_created: false, record_limit: RECORD_LIMIT }
    }
}

/// What understands the records of a stream. It is cheap to clone and can be sent to another thread.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecordDecoder {
    /// REST bodies in JSON.
    Json,
    /// Forms of the NSSO's XML.
    Xml(nsso_xml::Decoder),
    /// Rows of CSV under a header.
    Csv(Arc<csv::Header>),
}

impl RecordDecoder {
    /// Understands rows of CSV under this header, which comes without its line end.
    ///
    /// # Errors
    ///
    /// When the header [cannot be used](csv::Header::read).
    ///
    /// ```
    /// use dimona::codec::RecordDecoder;
    /// let decoder = RecordDecoder::csv(b"action,periodId")?;
    /// assert!(decoder.decode(b"CANCEL,660000000112", 0)?.kind.is_some());
    /// # Ok::<(), dimona::declaration::message::RecordFault>(())
    /// ```
    pub fn csv(header: &[u8]) -> Result<Self, RecordFault> {
        Ok(RecordDecoder::Csv(Arc::new(csv::Header::read(header, 0)?)))
    }

    /// Understands forms of the NSSO's XML as they stand there; [`nsso_xml::Decoder`] has choices.
    ///
    /// ```
    /// use dimona::codec::RecordDecoder;
    /// let form = b"<Form><DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form>";
    /// assert!(RecordDecoder::xml().decode(form, 0)?.kind.is_some());
    /// # Ok::<(), dimona::declaration::message::RecordFault>(())
    /// ```
    #[must_use]
    pub fn xml() -> Self {
        RecordDecoder::Xml(nsso_xml::Decoder::new())
    }

    /// The format of its drafts.
    #[must_use]
    pub fn format(&self) -> Format {
        match self {
            RecordDecoder::Json => Format::Json,
            RecordDecoder::Xml(_) => Format::Xml,
            RecordDecoder::Csv(_) => Format::Csv,
        }
    }

    /// What was understood of the file as a whole that it does not say in so many words; of a header of CSV its
    /// [notes](csv::Header::notes).
    #[must_use]
    pub fn notes(&self) -> &[Said] {
        match self {
            RecordDecoder::Csv(header) => header.notes(),
            RecordDecoder::Json | RecordDecoder::Xml(_) => &[],
        }
    }

    /// Reads the body of a [`Record`] that begins at this byte of its file.
    ///
    /// # Errors
    ///
    /// Those of [`rest_json::decode`], [`nsso_xml::decode`] and [`csv::Header::decode`].
    pub fn decode<'a>(&self, body: &'a [u8], byte: u64) -> Result<Draft<'a>, RecordFault> {
        let mut draft = Draft::default();
        self.decode_into(&mut draft, body, byte)?;
        Ok(draft)
    }

    /// Reads a body into a draft that served for other records of the same text before: nothing is made anew. After an error
    /// the draft holds nothing that is of use.
    ///
    /// # Errors
    ///
    /// Those of [`decode`](RecordDecoder::decode).
    ///
    /// ```
    /// use dimona::codec::RecordDecoder;
    /// use dimona::declaration::message::{Draft, Kind};
    /// let mut draft = Draft::default();
    /// for body in ["{\"dimonaIn\":{}}", "{\"dimonaOut\":{}}"] {
    ///     RecordDecoder::Json.decode_into(&mut draft, body.as_bytes(), 0).expect("a declaration");
    /// }
    /// assert_eq!(draft.kind, Some(Kind::Out));
    /// ```
    pub fn decode_into<'a>(&self, draft: &mut Draft<'a>, body: &'a [u8], byte: u64) -> Result<(), RecordFault> {
        match self {
            RecordDecoder::Json => rest_json::decode_into(draft, body, byte),
            RecordDecoder::Xml(decoder) => decoder.decode_into(draft, body, byte),
            RecordDecoder::Csv(header) => header.decode_into(draft, body, byte),
        }
    }
}

/// The records of one open file of any format, which is recognised by what stands in it, not by a name.
///
/// Behind white space and a byte order mark, `{` or `[` begins JSON, and `<` XML. UTF-16, told by a byte order mark
/// or by the `<` of XML, is read as if it were UTF-8, and bytes are counted so. A file whose first line names the column `action`, or two other columns of declarations, is CSV; so is one whose first
/// line is a row of words and in which no line begins as JSON does, so that its header can be refused. A spreadsheet is
/// refused. Anything else is left to the reader of JSON, which names what is wrong. Not more than 64 KiB are looked at for this.
///
/// ```
/// use dimona::codec::{ReadOptions, Stream};
/// use dimona::declaration::message::Kind;
///
/// let files: [&[u8]; 3] = [
///     br#"{"dimonaCancel":{"periodId":660000000112}}"#,
///     b"<Dimona><Form><DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form></Dimona>",
///     b"action,periodId\nCANCEL,660000000112\n",
/// ];
/// for file in files {
///     let mut stream = Stream::open(Box::new(file), ReadOptions::default())?;
///     let decoder = stream.decoder().clone();
///     while let Some(record) = stream.next()? {
///         let draft = record.body.and_then(|body| decoder.decode(body, record.byte)).expect("a declaration");
///         assert_eq!(draft.kind, Some(Kind::Cancel));
///     }
/// }
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Stream {
    records: RecordReader<Box<dyn BufRead + Send>, Cutter>,
    decoder: RecordDecoder,
}

impl Stream {
    /// Recognises the format, and reads a header of CSV.
    ///
    /// # Errors
    ///
    /// Those of the reader. And [`InvalidData`](io::ErrorKind::InvalidData) where a header of CSV
    /// [cannot be used](csv::Header::read), and for what the REST search answers, which is no list of declarations, and for a
    /// spreadsheet.
    pub fn open(reader: Box<dyn BufRead + Send>, options: ReadOptions) -> io::Result<Stream> {
        let Decoded { reader, was_wide } = decoded(reader)?;
        let mut window = Window::new(reader).record_limit(options.record_limit);
        let (cutter, decoder) = match recognise(&mut window)? {
            Format::Xml => {
                let decoder = nsso_xml::Decoder::new().received_is_created(options.received_is_created);
                (Cutter::Xml(nsso_xml::Cutter::of_text(was_wide)), RecordDecoder::Xml(decoder))
            }
            Format::Csv => {
                let cutter = csv::Cutter::behind_header(&mut window)?;
                let decoder = RecordDecoder::Csv(cutter.header().clone());
                (Cutter::Csv(cutter), decoder)
            }
            Format::Json | Format::Memory if is_search_answer(&mut window)? => {
                return Err(io::Error::new(io::ErrorKind::InvalidData, files::search_answer()));
            }
            Format::Json | Format::Memory => (Cutter::Json(rest_json::Cutter::default()), RecordDecoder::Json),
        };
        Ok(Stream { records: RecordReader::over(window, cutter), decoder })
    }

    /// The same stream, to be read block by block. No record was asked for yet.
    #[cfg(feature = "batch")]
    pub(crate) fn into_blocks(self) -> Blocks {
        let (window, cutter) = self.records.into_parts();
        Blocks { window, cutter, decoder: self.decoder, begun: false }
    }

    /// The next record, or `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// Those of [`RecordReader::next`].
    #[expect(
        clippy::should_implement_trait,
        reason = "a record borrows from the stream, which an iterator cannot lend"
    )]
    pub fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        self.records.next()
    }

    /// What understands the records.
    #[must_use]
    pub fn decoder(&self) -> &RecordDecoder {
        &self.decoder
    }

    /// How many bytes of memory are held for reading.
    #[must_use]
    pub fn memory(&self) -> usize {
        self.records.memory()
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").field("decoder", &self.decoder).finish_non_exhaustive()
    }
}

/// The first byte that is no white space, from this one on.
fn significant<R: BufRead>(window: &mut Window<R>, mut at: usize) -> io::Result<usize> {
    while at < PREFIX && window.byte(at)?.is_some_and(is_blank) {
        at += 1;
    }
    Ok(at)
}

/// Where the text begins, behind white space and a byte order mark.
fn begin<R: BufRead>(window: &mut Window<R>) -> io::Result<usize> {
    // The bytes that tell of UTF-16, or of UTF-8, are up to three.
    window.byte(2)?;
    let mark = if window.held().starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    significant(window, mark)
}

/// Whether the first object is what the REST search answers: the list of what was found, and where it goes on.
fn is_search_answer<R: BufRead>(window: &mut Window<R>) -> io::Result<bool> {
    let start = begin(window)?;
    if window.byte(start)? != Some(b'{') {
        return Ok(false);
    }
    let name = significant(window, start + 1)?;
    for member in [&b"\"items\""[..], b"\"next\""] {
        let mut at = 0;
        // No byte is asked for that need not be there.
        while at < member.len() && window.byte(name + at)? == member.get(at).copied() {
            at += 1;
        }
        if at == member.len() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How a spreadsheet begins: packed as `xlsx` and `ods` are, and as `xls` is.
const SPREADSHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// The format of a stream. No byte is given up.
fn recognise<R: BufRead>(window: &mut Window<R>) -> io::Result<Format> {
    let start = begin(window)?;
    window.byte(start + 1)?;
    let significant = window.held().get(start..).unwrap_or_default();
    if is_xml(significant) {
        return Ok(Format::Xml);
    }
    if matches!(significant, [] | [b'{' | b'[', ..]) {
        return Ok(Format::Json);
    }
    if SPREADSHEETS.iter().any(|mark| significant.starts_with(mark)) {
        return Err(io::Error::new(io::ErrorKind::InvalidData, files::spreadsheet()));
    }
    let mut end = start;
    while end < PREFIX && window.byte(end)?.is_some_and(|byte| byte != b'\n') {
        end += 1;
    }
    let line = window.held().get(start..end).unwrap_or_default();
    if end == PREFIX {
        return Ok(Format::Json);
    }
    if csv::looks_like_header(line) || (csv::looks_like_table(line) && !has_object(window, end)?) {
        return Ok(Format::Csv);
    }
    Ok(Format::Json)
}

/// Whether a line behind this byte begins as a record of JSON does: then the first line is a broken one, and must not hide the others.
fn has_object<R: BufRead>(window: &mut Window<R>, from: usize) -> io::Result<bool> {
    let mut fresh = false;
    for at in from..PREFIX {
        match window.byte(at)? {
            Some(b'\n') => fresh = true,
            Some(b'{' | b'[') if fresh => return Ok(true),
            Some(byte) => fresh &= is_blank(byte),
            None => break,
        }
    }
    Ok(false)
}
