//! What stands before the forms: encoding, and the element that holds them.

use std::io::{self, BufRead};

use quick_xml::Reader;
use quick_xml::events::{BytesDecl, Event};

use super::scan::named;
use super::visit::is_for_parsers;
use crate::codec::window::Window;
use crate::words::{Said, xml};

const ROOT: &str = "Dimona";

/// How the bytes of a file stand for characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::codec) enum Encoding {
    Utf8,
    /// Each byte is the character of its number.
    Latin1,
    Ascii,
}

impl Encoding {
    /// The encoding that an XML declaration, from its `<?xml` to its `?>`, names; UTF-8 where it names none. A text that was in UTF-16 is in
    /// UTF-8 by now, and says what it was.
    pub(super) fn declared(declaration: &[u8], was_wide: bool) -> Result<Encoding, Said> {
        let text = std::str::from_utf8(declaration).map_err(|_| xml::declaration_broken())?;
        match Reader::from_str(text).read_event() {
            Ok(Event::Decl(declaration)) => Encoding::of(&declaration, was_wide),
            _ => Err(xml::declaration_broken()),
        }
    }

    /// The encoding that an XML declaration names.
    pub(in crate::codec) fn of(declaration: &BytesDecl<'_>, was_wide: bool) -> Result<Encoding, Said> {
        declaration.version().map_err(|_| xml::declaration_broken())?;
        let Some(name) = declaration.encoding() else { return Ok(Encoding::Utf8) };
        let name = name.map_err(|_| xml::declaration_broken())?;
        let is = |names: &[&str]| names.iter().any(|of| name.eq_ignore_ascii_case(of));
        if was_wide {
            if is(&["UTF-16", "UTF-16LE", "UTF-16BE"]) { Ok(Encoding::Utf8) } else { Err(xml::other_encoding()) }
        } else if is(&["UTF-8", "UTF8"]) {
            Ok(Encoding::Utf8)
        } else if is(&["ISO-8859-1", "ISO8859-1", "ISO_8859-1", "latin1"]) {
            Ok(Encoding::Latin1)
        } else if is(&["US-ASCII", "ASCII"]) {
            Ok(Encoding::Ascii)
        } else {
            Err(xml::other_encoding())
        }
    }
}

/// Whether a file that begins with these bytes is in UTF-16.
pub(super) fn is_utf16(first: &[u8]) -> bool {
    matches!(first, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, b'<', ..] | [b'<', 0, ..])
}

/// Whether these bytes begin an XML declaration.
pub(super) fn is_declaration(bytes: &[u8]) -> bool {
    bytes.starts_with(b"<?xml") && matches!(bytes.get(5), Some(b' ' | b'\t' | b'\r' | b'\n'))
}

/// The start tag of the root element.
pub(super) struct Root {
    pub(super) length: usize,
    /// Whether it is the end tag too.
    pub(super) empty: bool,
}

/// Reads the start tag that begins here, which has to be that of a Dimona message.
pub(super) fn read_root<R: BufRead>(window: &mut Window<R>) -> io::Result<Result<Root, Said>> {
    let is_message = loop {
        match named(window.held(), b"<Dimona", ()) {
            Some(None) if window.fill()? => {}
            answer => break answer == Some(Some(())),
        }
    };
    if !is_message {
        return Ok(Err(xml::other_root(ROOT)));
    }
    let mut quote = None;
    for at in 1..window.limit() {
        let byte = window.byte(at)?;
        match (quote, byte) {
            (None, Some(b'>')) => {
                let tag = window.held().get(..=at).unwrap_or_default();
                if !has_known_attributes(tag) {
                    return Ok(Err(xml::root_attribute()));
                }
                return Ok(Ok(Root { length: at + 1, empty: tag.ends_with(b"/>") }));
            }
            (None, Some(b'"' | b'\'')) => quote = byte,
            (None, Some(b'<')) | (_, None) => break,
            (Some(_), _) if quote == byte => quote = None,
            _ => {}
        }
    }
    Ok(Err(xml::root_not_closed()))
}

/// Whether a start tag has no attribute but those that every element may have.
fn has_known_attributes(tag: &[u8]) -> bool {
    let tag = String::from_utf8_lossy(tag);
    match Reader::from_str(&tag).read_event() {
        Ok(Event::Start(start) | Event::Empty(start)) => {
            start.attributes().all(|attribute| attribute.is_ok_and(|of| is_for_parsers(of.key.as_ref(), &of.value)))
        }
        _ => false,
    }
}
