//! The NSSO's answer to a consultation of the personnel file, as a register to begin from.

use std::collections::HashMap;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::Event;

use self::consultation::{Consultation, Told};
use self::meter::Meter;
use super::nsso_xml::{Encoding, referenced};
use crate::declaration::register::{BookLoaded, Period, Register, Tombstone};
use crate::error::Error;
use crate::id::PeriodId;
use crate::table::Place;
use crate::time::Moment;
use crate::words::{Said, personnel_file, tables, xml};

mod consultation;
mod meter;

/// The deepest that elements are followed; those of the message go to 8.
const DEEPEST: usize = 64;

const ROOT: &str = "PersonnelFileConsultationAnswer";

/// Reads a register; `book` makes the bookings of its periods. [`Engine::read_personnel_file`] tells how.
///
/// [`Engine::read_personnel_file`]: crate::engine::Engine::read_personnel_file
pub(crate) fn read(file: &str, input: impl BufRead, book: BookLoaded<'_>) -> Result<Register, Error> {
    let mut reader = Reader::from_reader(Meter::new(input));
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<String> = Vec::new();
    let mut rooted = false;
    let mut text = String::new();
    let mut buffer = Vec::new();
    let mut consultation = Consultation::default();
    let mut periods = Periods::default();
    loop {
        buffer.clear();
        reader.get_mut().next_event();
        let event = reader.read_event_into(&mut buffer);
        let event = event.map(Event::into_owned);
        let place = Place { file, line: reader.get_ref().line() };
        match event.map_err(|fault| place.fault(reason(&fault)))? {
            Event::Decl(declaration) => {
                let encoding = Encoding::of(&declaration).map_err(|reason| place.fault(reason))?;
                reader.get_mut().transcode(encoding == Encoding::Latin1);
            }
            Event::DocType(_) => return Err(place.fault(personnel_file::document_type())),
            Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                if !rooted && name != ROOT {
                    return Err(place.fault(xml::other_root(ROOT)));
                }
                rooted = true;
                if open.len() == DEEPEST {
                    return Err(place.fault(personnel_file::too_deep()));
                }
                open.push(name);
                text.clear();
            }
            Event::End(_) => {
                let name = open.pop().unwrap_or_default();
                let parent = open.last().map_or("", String::as_str);
                if name == "DimonaPeriod" {
                    match consultation.period(place, book)? {
                        Some(Told::Period(period)) => periods.add(period),
                        Some(Told::Refused(tombstone)) => periods.refused.push(tombstone),
                        None => {}
                    }
                } else if name == "ResultCodeResearch" && text.trim() == "5" {
                    return Err(place.fault(personnel_file::too_many()));
                } else {
                    consultation.hear(parent, &name, text.trim());
                }
                text.clear();
            }
            Event::Text(piece) => text.push_str(&piece.xml10_content()),
            Event::CData(piece) => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) => {
                text.push_str(&referenced(&reference).map_err(|reason| place.fault(reason))?);
            }
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if !open.is_empty() => return Err(place.fault(personnel_file::ends_early())),
            Event::Eof if !rooted => return Err(place.fault(personnel_file::no_root(ROOT))),
            Event::Eof => {
                let as_of = consultation.created(place)?;
                return Ok(periods.register(as_of));
            }
        }
    }
}

/// The periods in the order of the file; the later of two with one number takes the place of the earlier.
#[derive(Default)]
struct Periods {
    all: Vec<Period>,
    by_id: HashMap<PeriodId, usize>,
    refused: Vec<Tombstone>,
}

impl Periods {
    fn add(&mut self, period: Period) {
        let at = period.id.map(|id| *self.by_id.entry(id).or_insert(self.all.len()));
        match at.and_then(|at| self.all.get_mut(at)) {
            Some(before) => *before = period,
            None => self.all.push(period),
        }
    }

    fn register(self, as_of: Option<Moment>) -> Register {
        let mut register = Register::new();
        as_of.into_iter().for_each(|as_of| register.advance(as_of));
        self.all.into_iter().for_each(|period| register.load(period));
        self.refused.into_iter().for_each(|tombstone| register.entomb(tombstone));
        register
    }
}

/// What is wrong, without anything from the file.
fn reason(fault: &quick_xml::Error) -> Said {
    match fault {
        quick_xml::Error::Io(fault) => tables::cannot_be_read(&**fault),
        quick_xml::Error::Encoding(_) => tables::not_utf8(),
        _ => personnel_file::broken(),
    }
}
