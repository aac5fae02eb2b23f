//! Declarations written in another format, and what it cannot carry.
//!
//! What a format cannot carry is told by no list: each record is read back, and what is not found again is named. So a record that
//! comes out whole is read as what it was.

use std::borrow::Cow;
use std::sync::Arc;

use chrono::NaiveDate;

use super::csv;
use super::nsso_xml;
use super::record::RECORD_LIMIT;
use super::rest_json;
use super::stream::RecordDecoder;
use super::write::{known_beside, unwritable};
use crate::declaration::message::{Draft, Format, RemarkKind};
use crate::declaration::schema::{Raw, Zone, blocks, path};
use crate::error::Error;
use crate::time::Moment;
use crate::words::{Said, files, writing};

/// Writes declarations of any format in one.
///
/// ```
/// use dimona::codec::convert::Converter;
/// use dimona::codec::rest_json::decode;
///
/// let body = br#"{"context":{"reference":"SB-1","periodId":660000000112},"dimonaOut":{"periodId":660000000112,"endDate":"2026-12-31"}}"#;
/// let draft = decode(body, 0).expect("a body");
/// let row = Converter::to_csv().convert(&draft)?;
/// assert!(row.text.starts_with("OUT,,,,") && row.text.contains("SB-1"));
/// // A number that the NSSO gave to an OUT means nothing in CSV.
/// assert_eq!(row.left_out[0].field, "context.periodId");
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Converter {
    to: RecordDecoder,
    created: Option<Moment>,
}

/// A declaration in another format.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Converted {
    /// The record, without a line end. **The worker's SSIN stands in it in clear.**
    pub text: String,
    /// What of the declaration is not in it.
    pub left_out: Vec<LeftOut>,
}

/// A field that was left out.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct LeftOut {
    /// Its path in the format that was read.
    pub field: String,
    /// Why.
    pub why: Said,
}

impl Converter {
    fn new(to: RecordDecoder) -> Self {
        Converter { to, created: None }
    }

    /// Writes REST v2 bodies, one to a line.
    #[must_use]
    pub fn to_json() -> Self {
        Converter::new(RecordDecoder::Json)
    }

    /// Writes forms of the NSSO's message in XML.
    #[must_use]
    pub fn to_xml() -> Self {
        Converter::new(RecordDecoder::xml()).created(None)
    }

    /// Writes rows of CSV, with every column.
    #[must_use]
    pub fn to_csv() -> Self {
        Converter::new(RecordDecoder::Csv(Arc::default()))
    }

    /// Forms that do not say themselves when they were made were made at this moment; otherwise at that of their reception.
    #[must_use]
    pub fn created(self, created: Option<Moment>) -> Self {
        let to = match self.to {
            RecordDecoder::Xml(decoder) => RecordDecoder::Xml(decoder.received_is_created(created.is_none())),
            to => to,
        };
        Converter { to, created }
    }

    /// What stands before the first record.
    #[must_use]
    pub fn begin(&self) -> Cow<'static, str> {
        match self.to {
            RecordDecoder::Json => "".into(),
            RecordDecoder::Xml(_) => nsso_xml::BEGIN.into(),
            RecordDecoder::Csv(_) => (csv::template() + "\n").into(),
        }
    }

    /// What stands behind the last one.
    #[must_use]
    pub fn end(&self) -> &'static str {
        if self.to.format() == Format::Xml { nsso_xml::END } else { "" }
    }

    /// Writes a declaration, and says what is left out.
    ///
    /// # Errors
    ///
    /// When it cannot be written ([`Error::is_write`]): those of [`rest_json::encode`], [`nsso_xml::encode`] and [`csv::Header::encode`]; for
    /// XML, where nothing says when the form was made; where it would be read as another declaration, or a field of it as something else,
    /// such as a text with a character that XML does not have; and where it would be longer than a reader takes ([`RECORD_LIMIT`]).
    pub fn convert(&self, draft: &Draft<'_>) -> Result<Converted, Error> {
        let text = match &self.to {
            RecordDecoder::Json => rest_json::encode(draft)?,
            RecordDecoder::Csv(header) => header.encode(draft)?,
            RecordDecoder::Xml(_) => nsso_xml::form(draft, self.made(draft)?)?.0,
        };
        let back = self.to.decode(text.as_bytes(), 0).map_err(|fault| unwritable(fault.reason().clone()))?;
        if (back.kind, back.actions) != (draft.kind, draft.actions) {
            let kind = draft.kind.map(|kind| kind.word());
            return Err(unwritable(writing::no_action(self.name(), kind)));
        }
        if let Some(zone) = changed(draft, &back) {
            return Err(unwritable(writing::changed(self.name(), field(zone, draft))));
        }
        // What is written can be read again.
        if text.len() > RECORD_LIMIT {
            return Err(unwritable(files::too_long(RECORD_LIMIT)));
        }
        let left_out = self.left_out(draft, &back);
        Ok(Converted { text, left_out })
    }

    /// When a form was made.
    fn made(&self, draft: &Draft<'_>) -> Result<Moment, Error> {
        let own = nsso_xml::says_when_made(draft);
        // The form's own date and hour are written, whatever is told here.
        let made =
            self.created.or(draft.context.received_at).or(own.then_some(Moment::start_of_day(NaiveDate::default())));
        made.ok_or_else(|| unwritable(writing::not_dated()))
    }

    /// What the format is called.
    fn name(&self) -> &'static str {
        match self.to {
            RecordDecoder::Json => "JSON",
            RecordDecoder::Xml(_) => "XML",
            RecordDecoder::Csv(_) => "CSV",
        }
    }

    /// What does not stand in what was written, as it was read back.
    fn left_out(&self, draft: &Draft<'_>, back: &Draft<'_>) -> Vec<LeftOut> {
        let mut left_out: Vec<LeftOut> = Vec::new();
        let mut leave = |field: String, why: Said| {
            if left_out.iter().all(|of| of.field != field) {
                left_out.push(LeftOut { field, why });
            }
        };
        for remark in &draft.remarks {
            let why = match remark.kind {
                RemarkKind::UnknownProperty => writing::unknown_field(),
                RemarkKind::UnreadableContext => writing::not_understood(),
                RemarkKind::DuplicateProperty | RemarkKind::Contradiction => writing::stands_again(),
                RemarkKind::MissingElement | RemarkKind::OutOfOrder => continue,
            };
            leave(remark.path.to_string(), why);
        }
        for zone in differing(draft, back) {
            leave(field(zone, draft), writing::no_place(self.name()));
        }
        left_out
    }
}

/// What says something else in the draft that was read back than in the one that was written, or nothing.
fn differing<'d>(draft: &'d Draft<'_>, back: &'d Draft<'_>) -> impl Iterator<Item = Zone> + 'd {
    let stands = draft.all() | known_beside(draft);
    // An empty block is told, of others what stands in them.
    let is_empty = move |zone: &Zone| {
        let within = blocks().iter().find(|(block, _)| block == zone).map_or(0, |(_, within)| *within);
        stands & within == 0
    };
    Zone::each(stands).filter(move |zone| !says_the_same(*zone, draft, back) && is_empty(zone))
}

/// The first zone of which something else was written.
fn changed(draft: &Draft<'_>, back: &Draft<'_>) -> Option<Zone> {
    let is_there = |zone: &Zone| back.has(*zone) || zone.of().is_beside() && back.context.text(*zone).is_some();
    differing(draft, back).find(is_there)
}

/// Where a zone stands in the format that was read.
fn field(zone: Zone, draft: &Draft<'_>) -> String {
    path(zone, draft.kind, draft.format).unwrap_or_else(|| zone.name().to_owned())
}

/// Whether a zone says in one draft what it says in another.
fn says_the_same(zone: Zone, one: &Draft<'_>, other: &Draft<'_>) -> bool {
    if zone.of().is_beside() {
        return one.context.text(zone) == other.context.text(zone);
    }
    if Draft::is_of_reference(zone) {
        // The sender's own reference of the usual origin is one in every format.
        let own = one.context.reference.as_deref();
        let is_own = |parts: [Option<&str>; 3]| parts == [Some("1"), Some("1"), own];
        let carried = one.parts_of_references().eq(other.parts_of_references());
        return carried || one.parts_of_references().all(is_own) && own == other.context.reference.as_deref();
    }
    if zone.is_block() {
        return other.has(zone);
    }
    let text = |draft: &Draft<'_>| {
        let mut text = String::new();
        draft.write(zone, &mut text);
        text
    };
    let is_text = |draft: &Draft<'_>| !matches!(draft.raw(zone), Some(Raw::Nested | Raw::Block));
    other.has(zone) && is_text(one) == is_text(other) && text(one) == text(other)
}
