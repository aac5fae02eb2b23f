//! The NSSO's message Dimona 2023/1, one form a line.

use dimona::dimona::message::{Format, Kind};
use dimona::dimona::schema::{Zone, path};

use crate::calendar::When;
use crate::cell::Cell;
use crate::parties::period_id;
use crate::sheet::{Column, Flaw, Sheet};

pub(super) fn begin(to: &mut Vec<u8>) {
    to.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Dimona>\n");
}

pub(super) fn end(to: &mut Vec<u8>) {
    to.extend_from_slice(b"</Dimona>\n");
}

pub(super) fn record(sheet: &Sheet, to: &mut Vec<u8>) {
    let begin = to.len();
    let mut xml = Xml { to, sheet };
    xml.open("Form");
    xml.header();
    match sheet.flaw {
        Some(Flaw::NoAction) => {}
        Some(Flaw::DailyRegistration) => xml.element("DailyRegistrationDeclaration", b""),
        _ => xml.action(),
    }
    if let Some(Flaw::SecondAction(period)) = sheet.flaw {
        xml.open("DimonaCancel");
        xml.element(name(Zone::PeriodId), period_id(period % 1_000_000).to_string().as_bytes());
        xml.close("DimonaCancel");
    }
    if let Some(Flaw::Broken(way)) = sheet.flaw {
        xml.spoil(begin, way);
    } else {
        xml.close("Form");
    }
    to.push(b'\n');
}

struct Xml<'a> {
    to: &'a mut Vec<u8>,
    sheet: &'a Sheet,
}

impl Xml<'_> {
    /// The form was made at the moment at which it was received.
    fn header(&mut self) {
        self.element("Identification", b"DIMONA");
        if let Some(at) = self.sheet.received {
            self.element("FormCreationDate", Cell::date(at.day).bytes());
            self.element("FormCreationHour", &hour(at));
        }
        self.element("AttestationStatus", b"0");
        self.element("TypeForm", b"SU");
        if self.sheet.has(Column::Reference) {
            self.open("Reference");
            self.element("ReferenceType", b"1");
            self.element("ReferenceOrigin", b"1");
            self.cell("ReferenceNbr", Column::Reference);
            self.close("Reference");
        }
    }

    fn action(&mut self) {
        let kind = self.sheet.kind;
        self.open(kind.xml());
        if kind != Kind::In {
            self.zone(Zone::PeriodId, Column::PeriodId);
        }
        self.zone(Zone::StartDate, Column::StartDate);
        self.zone(Zone::StartHour, Column::StartHour);
        self.zone(Zone::EndDate, Column::EndDate);
        self.zone(Zone::EndHour, Column::EndHour);
        if self.sheet.flaw == Some(Flaw::Unknown) {
            self.element("Remark", b"starts at the counter");
        }
        if kind != Kind::In {
            self.zone(Zone::Ssin, Column::Ssin);
        }
        self.zone(Zone::PlannedHours, Column::PlannedHours);
        self.zone(Zone::PlannedDays, Column::PlannedDays);
        let in_order = self.sheet.flaw != Some(Flaw::OutOfOrder);
        if in_order {
            self.employer();
        }
        if kind == Kind::In {
            self.person();
        }
        if !in_order {
            self.employer();
        }
        self.features();
        if let Some(Flaw::PeriodIdInIn(number)) = self.sheet.flaw {
            self.element(name(Zone::PeriodId), number.to_string().as_bytes());
        }
        self.close(kind.xml());
    }

    fn employer(&mut self) {
        let zones = [
            (Zone::NssoNumber, Column::EmployerId),
            (Zone::ProvisionalNssoNumber, Column::ProvisionalEmployerId),
            (Zone::EnterpriseNumber, Column::EnterpriseNumber),
        ];
        self.block(name(Zone::EmployerId), &zones, |_| {});
    }

    fn person(&mut self) {
        let zones = [
            (Zone::Ssin, Column::Ssin),
            (Zone::FamilyName, Column::FamilyName),
            (Zone::GivenName, Column::GivenName),
            (Zone::Initial, Column::Initial),
            (Zone::BirthDate, Column::BirthDate),
            (Zone::BirthPlace, Column::PlaceOfBirth),
            (Zone::BirthCountry, Column::CountryOfBirth),
            (Zone::Sex, Column::Gender),
            (Zone::Street, Column::Street),
            (Zone::HouseNumber, Column::HouseNumber),
            (Zone::BoxNumber, Column::BoxNumber),
            (Zone::Postcode, Column::PostCode),
            (Zone::Municipality, Column::Municipality),
            (Zone::Country, Column::Country),
            (Zone::Nationality, Column::Nationality),
        ];
        self.block(name(Zone::NaturalPerson), &zones, |_| {});
    }

    fn features(&mut self) {
        let zones = [
            (Zone::JointCommittee, Column::JointCommittee),
            (Zone::WorkerType, Column::WorkerType),
            (Zone::SubEntity, Column::SubEntity),
        ];
        self.block(name(Zone::DimonaFeatures), &zones, |xml| {
            let user = [(Zone::UserJointCommittee, Column::UserJointCommittee)];
            xml.block(name(Zone::UsingEmployer), &user, |_| {});
        });
    }

    /// A block of these zones and of what `rest` writes; nothing when it would be empty.
    fn block(&mut self, name: &str, zones: &[(Zone, Column)], rest: impl FnOnce(&mut Self)) {
        let before = self.to.len();
        self.open(name);
        let inside = self.to.len();
        for (zone, column) in zones {
            self.zone(*zone, *column);
        }
        rest(self);
        if self.to.len() == inside {
            self.to.truncate(before);
        } else {
            self.close(name);
        }
    }

    fn zone(&mut self, zone: Zone, column: Column) {
        self.cell(name(zone), column);
        if self.sheet.flaw == Some(Flaw::Twice(column)) {
            self.cell(name(zone), column);
        }
    }

    fn cell(&mut self, name: &str, column: Column) {
        let sheet = self.sheet;
        if sheet.has(column) {
            self.element(name, sheet.cell(column).bytes());
        }
    }

    /// No text of a sheet holds anything that XML escapes.
    fn element(&mut self, name: &str, text: &[u8]) {
        self.open(name);
        self.to.extend_from_slice(text);
        self.close(name);
    }

    fn open(&mut self, name: &str) {
        self.to.push(b'<');
        self.to.extend_from_slice(name.as_bytes());
        self.to.push(b'>');
    }

    fn close(&mut self, name: &str) {
        self.to.extend_from_slice(b"</");
        self.to.extend_from_slice(name.as_bytes());
        self.to.push(b'>');
    }

    /// Makes the form unreadable: it is not closed, or names an entity that nobody defined, or is closed by another name.
    fn spoil(&mut self, begin: usize, way: u8) {
        match way % 3 {
            0 => {
                // Cut behind a tag: half a tag might read as one that ends the form or the message.
                let place = begin + 6 + (self.to.len() - begin - 6) * usize::from(way) / 256;
                let tag = self.to.get(..place).and_then(|held| held.iter().rposition(|byte| *byte == b'>'));
                self.to.truncate(tag.map_or(place, |tag| tag + 1));
            }
            1 => {
                self.to.extend_from_slice(b"&nbsp;");
                self.close("Form");
            }
            _ => {
                self.close("DimonaIn");
                self.close("Form");
            }
        }
    }
}

/// An hour to the millisecond.
fn hour(at: When) -> [u8; 12] {
    let digit = |number: u32| b'0' + (number % 10) as u8;
    let (h, m, s) = (at.second / 3600, at.second / 60 % 60, at.second % 60);
    [digit(h / 10), digit(h), b':', digit(m / 10), digit(m), b':', digit(s / 10), digit(s), b'.', b'0', b'0', b'0']
}

fn name(zone: Zone) -> &'static str {
    let path = path(zone, Some(Kind::In), Format::Xml).unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned().leak()
}
