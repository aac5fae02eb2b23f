//! Writes one form.

use crate::codec::write::{Sink, unwritable, write};
use crate::declaration::message::Draft;
use crate::declaration::schema::{Tree, Zone, is_xml_char, xml};
use crate::error::Error;
use crate::time::Moment;
use crate::words::writing;

/// What stands before the first form of a message.
pub const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Dimona>\n";
/// What stands behind the last one.
pub const END: &str = "</Dimona>\n";

/// What a form says of itself where the draft does not: the schema asks for it.
const HEADER: [(Zone, &str); 3] =
    [(Zone::Identification, "DIMONA"), (Zone::AttestationStatus, "0"), (Zone::TypeForm, "SU")];
const CREATED: [Zone; 2] = [Zone::FormCreationDate, Zone::FormCreationHour];

/// What stands for a character that XML does not have.
const NO_CHARACTER: &str = "\u{FFFD}";

/// How long a form usually is at most.
const LENGTH: usize = 1024;

/// Writes a declaration as a form on one line, made at this moment unless the draft tells when.
///
/// **The worker's SSIN stands in it in clear.** Between [`BEGIN`] and [`END`] such forms are a message that the official
/// schema takes, where their values are valid. Reading one with [`decode`](super::decode()) gives the same values; what other
/// formats have and XML has no place for is left out: the moment of reception, numbers and answer of the NSSO. The sender's
/// reference becomes one of type 1, unless the draft has references of its own.
///
/// # Errors
///
/// When the draft holds several declarations, a zone that its kind does not have, such as planned hours in an OUT, or a character that
/// XML does not have. [`Error::is_write`] tells.
///
/// ```
/// use dimona::codec::nsso_xml::encode;
/// use dimona::declaration::message::{Draft, Message};
/// use dimona::id::PeriodId;
/// use dimona::time::Moment;
///
/// let cancel = Message::dimona_cancel(PeriodId::new(660_000_000_112)?);
/// let form = encode(&Draft::from(&cancel), Moment::parse("2026-11-27T21:00")?)?;
/// assert!(form.starts_with("<Form><Identification>DIMONA</Identification><FormCreationDate>2026-11-27</FormCreationDate>"));
/// assert!(form.ends_with("<DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form>"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn encode(draft: &Draft<'_>, created: Moment) -> Result<String, Error> {
    let (form, is_whole) = form(draft, created)?;
    if is_whole { Ok(form) } else { Err(unwritable(writing::no_character())) }
}

/// The form, and whether every character stands in it: in the place of one that XML does not have stands another.
pub(in crate::codec) fn form(draft: &Draft<'_>, created: Moment) -> Result<(String, bool), Error> {
    let also = HEADER.iter().map(|(zone, _)| zone).chain(&CREATED).fold(0, |set, zone| set | zone.bit());
    let mut form = Xml { text: String::with_capacity(LENGTH), created, is_whole: true };
    form.text.push_str("<Form>");
    write(draft, xml(), also, &mut form)?;
    form.text.push_str("</Form>");
    Ok((form.text, form.is_whole))
}

/// Whether a draft tells itself when its form was made.
pub(in crate::codec) fn says_when_made(draft: &Draft<'_>) -> bool {
    CREATED.iter().all(|zone| draft.has(*zone))
}

/// A form that is being written.
struct Xml {
    text: String,
    created: Moment,
    is_whole: bool,
}

impl Xml {
    fn tag(&mut self, open: &str, name: &str) {
        for part in [open, name, ">"] {
            self.text.push_str(part);
        }
    }

    fn element(&mut self, name: &str, text: &str) {
        self.tag("<", name);
        for piece in text.split_inclusive(|c| matches!(c, '&' | '<' | '>' | '\r') || !is_xml_char(c)) {
            let (end, written) = match piece.chars().next_back() {
                Some('&') => (1, "&amp;"),
                Some('<') => (1, "&lt;"),
                Some('>') => (1, "&gt;"),
                // A reader would make a line feed of it.
                Some('\r') => (1, "&#13;"),
                Some(c) if !is_xml_char(c) => (c.len_utf8(), NO_CHARACTER),
                _ => (0, ""),
            };
            self.is_whole &= written != NO_CHARACTER;
            self.text.push_str(piece.get(..piece.len() - end).unwrap_or_default());
            self.text.push_str(written);
        }
        self.tag("</", name);
    }

    fn references(&mut self, name: &'static str, draft: &Draft<'_>) {
        let mut references: Vec<[Option<&str>; 3]> = draft.parts_of_references().collect();
        if references.is_empty()
            && let Some(own) = draft.context.reference.as_deref()
        {
            references.push([Some("1"), Some("1"), Some(own)]);
        }
        let names = xml().child(Tree::ROOT, name).map(|id| xml().children(id).map(|(_, node)| node.name));
        let names: Vec<_> = names.into_iter().flatten().collect();
        for reference in references {
            self.tag("<", name);
            for (name, text) in names.iter().zip(reference) {
                if let Some(text) = text {
                    self.element(name, text);
                }
            }
            self.tag("</", name);
        }
    }
}

impl Sink for Xml {
    fn open(&mut self, name: &'static str) {
        self.tag("<", name);
    }

    fn close(&mut self, name: &'static str) {
        self.tag("</", name);
    }

    fn zone(&mut self, name: &'static str, zone: Zone, draft: &Draft<'_>) {
        if zone == Zone::Reference {
            return self.references(name, draft);
        }
        let mut text = String::new();
        if draft.has(zone) {
            draft.write(zone, &mut text);
        } else if zone == Zone::FormCreationDate {
            text = self.created.date().to_string();
        } else if zone == Zone::FormCreationHour {
            text = self.created.brussels().format("%H:%M:%S%.3f").to_string();
        } else if let Some((_, usual)) = HEADER.iter().find(|(of, _)| *of == zone) {
            text.push_str(usual);
        }
        self.element(name, &text);
    }
}
