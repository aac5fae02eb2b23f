//! Faults that lie in the bytes of a record: no draft could hold them.

use std::ops::Range;

use dimona::codec::csv::Header;
use dimona::codec::nsso_xml::encode as to_xml;
use dimona::codec::rest_json::encode as to_json;
use dimona::declaration::message::{Draft, Format, Kind};
use dimona::declaration::schema::{Raw, Zone, path};
use dimona::time::Moment;

use crate::FileFormat;

/// A fault that lies in how a record is written and not in what a zone holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Flaw {
    /// The record cannot be read; of several ways the number chooses one.
    Broken(u8),
    /// A cancellation of this period stands behind the action.
    SecondAction(u64),
    /// The action holds something that the message does not know.
    Unknown,
    /// The zone stands twice.
    Twice(Zone),
    /// The element of the zone is not there.
    Without(Zone),
    /// The worker stands before the employer.
    OutOfOrder,
    /// A number stands in quotation marks.
    NumberAsText(Zone),
    /// A text stands without them.
    TextAsNumber(Zone),
    /// A whole number is written with a decimal point.
    WithDecimals(Zone),
    /// This text stands in the place of the value.
    Instead(Zone, &'static str),
}

/// The record with this flaw; `None` where the flaw finds no place in it.
pub(super) fn edit(flaw: Flaw, format: FileFormat, kind: Option<Kind>, record: &str) -> Option<Vec<u8>> {
    let edited = match format {
        FileFormat::Ndjson => Json { record, kind }.edit(flaw),
        FileFormat::Csv => Csv { record }.edit(flaw),
        FileFormat::Xml => Xml { record, kind }.edit(flaw),
    };
    edited.filter(|edited| edited != record.as_bytes())
}

/// What the library calls a zone in its place: the last part of its path.
fn name(zone: Zone, kind: Option<Kind>, format: Format) -> Option<String> {
    let path = path(zone, kind, format)?;
    Some(path.rsplit(['.', '/']).next()?.to_owned())
}

/// Where a text begins that stands in a record once.
fn only(record: &str, text: &str) -> Option<usize> {
    let mut places = record.match_indices(text);
    let (at, _) = places.next()?;
    places.next().is_none().then_some(at)
}

/// The record with a text in the place of a part.
fn with(record: &str, part: Range<usize>, text: &str) -> Option<Vec<u8>> {
    Some([record.get(..part.start)?, text, record.get(part.end..)?].concat().into_bytes())
}

/// The record with a byte in it that no text has.
fn with_no_text(record: &str, at: usize) -> Option<Vec<u8>> {
    let mut bytes = record.as_bytes().to_vec();
    *bytes.get_mut(at)? = 0xFF;
    Some(bytes)
}

fn cancel(period: u64) -> Draft<'static> {
    let mut draft = Draft::new(Kind::Cancel);
    draft.set(Zone::PeriodId, Raw::Text(&period.to_string()));
    draft
}

const REMARK: &str = "starts at the counter";

struct Json<'a> {
    record: &'a str,
    kind: Option<Kind>,
}

impl Json<'_> {
    fn edit(&self, flaw: Flaw) -> Option<Vec<u8>> {
        let record = self.record;
        match flaw {
            Flaw::Broken(way) => {
                // Neither at the very begin, so that a record is left, nor at the very end, so that it is broken.
                let at = 2 + record.len().checked_sub(4)? * usize::from(way) / 256;
                if way.is_multiple_of(2) {
                    record.as_bytes().get(..at).map(<[u8]>::to_vec)
                } else {
                    with_no_text(record, at)
                }
            }
            Flaw::SecondAction(period) => {
                let second = to_json(&cancel(period)).ok()?;
                let end = record.len().checked_sub(1)?;
                with(record, end..record.len(), &format!(",{}", second.strip_prefix('{')?))
            }
            Flaw::Unknown => {
                let begin = format!("\"{}\":{{", self.kind?.json());
                let inside = only(record, &begin)? + begin.len();
                with(record, inside..inside, &format!("\"remark\":\"{REMARK}\","))
            }
            Flaw::Twice(zone) => {
                let (at, value) = self.member(zone)?;
                let member = record.get(at..value.end)?;
                with(record, value.end..value.end, &format!(",{member}"))
            }
            Flaw::NumberAsText(zone) => {
                let (_, value) = self.member(zone)?;
                let number = whole(record.get(value.clone())?)?;
                with(record, value, &format!("\"{number}\""))
            }
            Flaw::TextAsNumber(zone) => {
                let (_, value) = self.member(zone)?;
                let text = record.get(value.clone())?.strip_prefix('"')?.strip_suffix('"')?;
                with(record, value, whole(text)?)
            }
            Flaw::WithDecimals(zone) => {
                let (_, value) = self.member(zone)?;
                let number = whole(record.get(value.clone())?)?;
                with(record, value, &format!("{number}.0"))
            }
            Flaw::Instead(zone, text) => with(record, self.member(zone)?.1, &format!("\"{text}\"")),
            Flaw::Without(_) | Flaw::OutOfOrder => None,
        }
    }

    /// Where the member of a zone begins, and its value, which is a text without a quote in it or a number.
    fn member(&self, zone: Zone) -> Option<(usize, Range<usize>)> {
        let name = format!("\"{}\":", name(zone, self.kind, Format::Json)?);
        let at = only(self.record, &name)?;
        let begin = at + name.len();
        let rest = self.record.get(begin..)?;
        let length = match rest.strip_prefix('"') {
            Some(text) => text.find('"')? + 2,
            None => rest.find([',', '}'])?,
        };
        Some((at, begin..begin + length))
    }
}

/// The text, where JSON takes it as a whole number.
fn whole(text: &str) -> Option<&str> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    (digits && !text.is_empty() && !text.starts_with('0')).then_some(text)
}

struct Csv<'a> {
    record: &'a str,
}

impl Csv<'_> {
    fn edit(&self, flaw: Flaw) -> Option<Vec<u8>> {
        let record = self.record;
        match flaw {
            // A cell too few, a cell too many, or a byte that no text has.
            Flaw::Broken(way) => match way % 3 {
                0 => with(record, record.rfind(',')?..record.len(), ""),
                1 => with(record, record.len()..record.len(), ",more"),
                _ => with_no_text(record, 0),
            },
            Flaw::Instead(zone, text) => with(record, self.cell(zone)?, text),
            _ => None,
        }
    }

    /// The cell of a zone, which holds something and no quote.
    fn cell(&self, zone: Zone) -> Option<Range<usize>> {
        let column = name(zone, None, Format::Csv)?;
        let number = Header::default().columns().position(|of| of.name == column)?;
        let mut quoted = false;
        let separators = self.record.char_indices().filter(|(_, c)| {
            quoted ^= *c == '"';
            *c == ',' && !quoted
        });
        let mut ends = separators.map(|(at, _)| at).chain([self.record.len()]);
        let begin = match number.checked_sub(1) {
            Some(before) => ends.nth(before)? + 1,
            None => 0,
        };
        let cell = begin..ends.next()?;
        let text = self.record.get(cell.clone())?;
        (!text.is_empty() && !text.contains('"')).then_some(cell)
    }
}

struct Xml<'a> {
    record: &'a str,
    kind: Option<Kind>,
}

impl Xml<'_> {
    fn edit(&self, flaw: Flaw) -> Option<Vec<u8>> {
        let record = self.record;
        // Behind the action.
        let end = record.len().checked_sub("</Form>".len())?;
        match flaw {
            // It is not closed, or names an entity that nobody defined, or is closed by another name.
            Flaw::Broken(way) => match way % 3 {
                0 => {
                    // Cut behind a tag: half a tag might read as one that ends the form or the message.
                    let begin = "<Form>".len();
                    let most = begin + end.checked_sub(begin)? * usize::from(way) / 256;
                    let tag = record.as_bytes().get(..most)?.iter().rposition(|byte| *byte == b'>')?;
                    with(record, tag + 1..record.len(), "")
                }
                1 => with(record, end..end, "&nbsp;"),
                _ => with(record, end..end, &format!("</{}>", self.kind?.xml())),
            },
            Flaw::SecondAction(period) => {
                let form = to_xml(&cancel(period), Moment::parse("2026-01-01T00:00").ok()?).ok()?;
                let second = element(&form, Kind::Cancel.xml())?;
                with(record, end..end, form.get(second)?)
            }
            Flaw::Unknown => {
                let begin = format!("<{}>", self.kind?.xml());
                let inside = only(record, &begin)? + begin.len();
                with(record, inside..inside, &format!("<Remark>{REMARK}</Remark>"))
            }
            Flaw::Twice(zone) => {
                let twice = self.zone(zone)?;
                with(record, twice.end..twice.end, record.get(twice)?)
            }
            Flaw::Without(zone) => with(record, self.zone(zone)?, ""),
            Flaw::OutOfOrder => {
                let (employer, worker) = (self.zone(Zone::EmployerId)?, self.zone(Zone::NaturalPerson)?);
                let between = record.get(employer.end..worker.start)?;
                let swapped = [record.get(worker.clone())?, between, record.get(employer.clone())?].concat();
                with(record, employer.start..worker.end, &swapped)
            }
            Flaw::NumberAsText(_) | Flaw::TextAsNumber(_) | Flaw::WithDecimals(_) | Flaw::Instead(..) => None,
        }
    }

    /// The element of a zone or block.
    fn zone(&self, zone: Zone) -> Option<Range<usize>> {
        element(self.record, &name(zone, self.kind, Format::Xml)?)
    }
}

/// An element, with its tags.
fn element(record: &str, name: &str) -> Option<Range<usize>> {
    let end = format!("</{name}>");
    Some(only(record, &format!("<{name}>"))?..only(record, &end)? + end.len())
}
