//! Formats: how declarations are read and written, and what the NSSO tells of them.
//!
//! A reader judges nothing. It turns bytes into a [`Draft`](crate::declaration::message::Draft), in which a wrong value lives
//! on until a rule names it; only a record that is no declaration at all is a
//! [`RecordFault`](crate::declaration::message::RecordFault).
//!
//! There are three formats, [JSON](rest_json), the NSSO's [XML](nsso_xml) and [CSV](csv), and each is read in two steps: one
//! cuts a stream into [`Record`]s without understanding them, in bounded memory ([`RecordReader`]); the other understands
//! one record ([`RecordDecoder`]). [`Stream`] does the first for a file of any format. Each format is written too, and
//! [`convert`] writes a declaration of one in another.

pub mod answers;
#[cfg(feature = "batch")]
pub(crate) mod block;
pub mod convert;
pub mod csv;
pub(crate) mod cutter;
mod fill;
pub mod nsso_answers;
pub mod nsso_xml;
pub(crate) mod personnel_file;
mod reader;
mod record;
pub mod rest_json;
mod stream;
mod trace;
mod walk;
mod wide;
mod window;
mod write;

pub use reader::RecordReader;
pub use record::{Framing, RECORD_LIMIT, Record};
pub use stream::{ReadOptions, RecordDecoder, Stream};

/// Whether a file that begins with these bytes is XML: its first character that is no white space is a `<`.
///
/// UTF-16 counts as XML: a [`Stream`] reads it, and the reader of XML names it where its bytes are read without one.
///
/// ```
/// use dimona::codec::is_xml;
/// assert!(is_xml(b"\xEF\xBB\xBF\r\n<Dimona/>") && !is_xml(b" [{}]"));
/// ```
#[must_use]
pub fn is_xml(start: &[u8]) -> bool {
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    matches!(text.trim_ascii_start(), [b'<', ..] | [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, b'<', ..])
}
