//! A way through a message of the NSSO in XML that is read as a whole, element by element.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::Event;

use self::meter::Meter;
use super::nsso_xml::{Encoding, referenced};
use super::wide::{Decoded, decoded};
use crate::error::Error;
use crate::table::Place;
use crate::words::{Said, Value, nsso_files, tables, xml};

mod meter;

/// The deepest that elements are followed; those of the messages go to 9.
const DEEPEST: usize = 64;

/// What was walked through.
pub(super) struct Walked {
    /// Its root, one of those that were asked for.
    pub(super) root: &'static str,
    /// How many lines it has.
    pub(super) lines: u64,
}

/// What is told at the end of each element: where that is, the element that it stands in, its name, and its text without white space around.
pub(super) type Heard<'h> = &'h mut dyn FnMut(Place<'_>, &str, &str, &str) -> Result<(), Error>;

/// Goes through a message with one of these roots. `file` is what errors call it.
///
/// Memory is bounded: nothing is kept but the names of the elements that are open, and the text of the innermost one.
///
/// # Errors
///
/// When it cannot be read, is no XML, has another root, or holds a document type declaration; and those of `heard`.
pub(super) fn walk(
    file: &str,
    input: impl BufRead + Send,
    roots: &[&'static str],
    heard: Heard<'_>,
) -> Result<Walked, Error> {
    let Decoded { reader: text, was_wide } =
        decoded(input).map_err(|fault| Place { file, line: 1 }.fault(tables::cannot_be_read(&fault)))?;
    let mut reader = Reader::from_reader(Meter::new(text));
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<String> = Vec::new();
    let mut root = None;
    let mut text = String::new();
    let mut buffer = Vec::new();
    let names = || Value::any_of(roots.iter().copied());
    loop {
        buffer.clear();
        reader.get_mut().next_event();
        let event = reader.read_event_into(&mut buffer);
        let event = event.map(Event::into_owned);
        let place = Place { file, line: reader.get_ref().line() };
        match event.map_err(|fault| place.fault(reason(&fault)))? {
            Event::Decl(declaration) => {
                let encoding = Encoding::of(&declaration, was_wide).map_err(|reason| place.fault(reason))?;
                reader.get_mut().transcode(encoding == Encoding::Latin1);
            }
            Event::DocType(_) => return Err(place.fault(nsso_files::document_type())),
            Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                if root.is_none() {
                    let known = roots.iter().copied().find(|root| name == *root);
                    root = Some(known.ok_or_else(|| place.fault(xml::other_root(names())))?);
                }
                if open.len() == DEEPEST {
                    return Err(place.fault(nsso_files::too_deep()));
                }
                open.push(name);
                text.clear();
            }
            Event::End(_) => {
                let name = open.pop().unwrap_or_default();
                let parent = open.last().map_or("", String::as_str);
                heard(place, parent, &name, text.trim())?;
                text.clear();
            }
            Event::Text(piece) => text.push_str(&piece.xml10_content()),
            Event::CData(piece) => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) => {
                text.push_str(&referenced(&reference).map_err(|reason| place.fault(reason))?);
            }
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if !open.is_empty() => return Err(place.fault(nsso_files::ends_early())),
            Event::Eof => {
                let root = root.ok_or_else(|| place.fault(nsso_files::no_root(names())))?;
                return Ok(Walked { root, lines: place.line });
            }
        }
    }
}

/// What is wrong, without anything from the file.
fn reason(fault: &quick_xml::Error) -> Said {
    match fault {
        quick_xml::Error::Io(fault) => tables::cannot_be_read(&**fault),
        quick_xml::Error::Encoding(_) => tables::not_utf8(),
        _ => nsso_files::broken(),
    }
}
