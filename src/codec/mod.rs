//! Formats: how declarations are read and written, and what the NSSO tells of them.
//!
//! A reader judges nothing. It turns bytes into a [`Draft`](crate::dimona::message::Draft), in which a wrong value lives
//! on until a rule names it; only a record that is no declaration at all is a
//! [`RecordFault`](crate::dimona::message::RecordFault).

pub mod answers;
pub mod nsso_xml;
pub(crate) mod personnel_file;
mod remark;
pub mod rest_json;
mod window;

/// Whether a file that begins with these bytes is XML: its first character that is no white space is a `<`.
///
/// UTF-16 counts as XML, because only the reader of XML names it.
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
