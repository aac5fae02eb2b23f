//! REST v2 bodies in JSON, one a line, always in the same order of keys.

use dimona::dimona::message::Kind;

use crate::parties::period_id;
use crate::sheet::{Column, Flaw, Sheet};

const EMPLOYER: &[Column] = &[Column::EmployerId, Column::ProvisionalEmployerId, Column::EnterpriseNumber];
const PERSON: &[Column] = &[
    Column::Ssin,
    Column::FamilyName,
    Column::GivenName,
    Column::Initial,
    Column::BirthDate,
    Column::PlaceOfBirth,
    Column::CountryOfBirth,
    Column::Gender,
    Column::Nationality,
];
const ADDRESS: &[Column] = &[Column::Street, Column::HouseNumber, Column::BoxNumber, Column::PostCode];
const ACTION: &[Column] = &[
    Column::StartDate,
    Column::StartHour,
    Column::EndDate,
    Column::EndHour,
    Column::PlannedHours,
    Column::PlannedDays,
];
const FEATURES: &[Column] = &[Column::WorkerType, Column::JointCommittee, Column::SubEntity];
const BESIDE: &[Column] = &[Column::DeclarationId, Column::Reference, Column::Answer, Column::WorkStart];

pub(super) fn record(sheet: &Sheet, to: &mut Vec<u8>) {
    let begin = to.len();
    let mut json = Json { to, sheet };
    json.to.push(b'{');
    json.context();
    json.object("employer", EMPLOYER, |_| {});
    json.worker();
    if !matches!(sheet.flaw, Some(Flaw::NoAction | Flaw::DailyRegistration)) {
        json.action();
    }
    if let Some(Flaw::SecondAction(period)) = sheet.flaw {
        json.key("dimonaCancel");
        json.to.extend_from_slice(b"{\"periodId\":");
        json.to.extend_from_slice(period_id(period % 1_000_000).to_string().as_bytes());
        json.to.push(b'}');
    }
    to.push(b'}');
    if let Some(Flaw::Broken(way)) = sheet.flaw {
        spoil(begin, way, to);
    }
    to.push(b'\n');
}

/// Makes the record unreadable: cuts it short, or puts a byte into it that no text has.
fn spoil(begin: usize, way: u8, to: &mut Vec<u8>) {
    let length = to.len() - begin;
    // Neither at the very begin, so that a record is left, nor at the very end, so that it is broken.
    let place = begin + 2 + (length - 4) * usize::from(way) / 256;
    if way.is_multiple_of(2) {
        to.truncate(place);
    } else if let Some(byte) = to.get_mut(place) {
        *byte = 0xFF;
    }
}

struct Json<'a> {
    to: &'a mut Vec<u8>,
    sheet: &'a Sheet,
}

impl Json<'_> {
    fn context(&mut self) {
        let opened = self.open("context");
        self.cell(Column::ReceivedAt);
        // Of an IN the context tells the number; the other declarations name it themselves.
        if self.sheet.kind == Kind::In {
            self.cell(Column::PeriodId);
        }
        self.cells(BESIDE);
        self.close(opened);
    }

    fn worker(&mut self) {
        self.object("worker", PERSON, |json| {
            json.object("address", ADDRESS, |json| {
                if json.sheet.has(Column::Municipality) {
                    json.key("municipality");
                    json.to.extend_from_slice(b"{\"name\":");
                    json.value(Column::Municipality);
                    json.to.push(b'}');
                }
                json.cell(Column::Country);
            });
        });
    }

    fn action(&mut self) {
        self.key(self.sheet.kind.json());
        self.to.push(b'{');
        if self.sheet.kind != Kind::In {
            self.cell(Column::PeriodId);
        }
        if let Some(Flaw::PeriodIdInIn(number)) = self.sheet.flaw {
            self.key("periodId");
            self.to.extend_from_slice(number.to_string().as_bytes());
        }
        self.cells(ACTION);
        if self.sheet.flaw == Some(Flaw::Unknown) {
            self.key("remark");
            self.to.extend_from_slice(b"\"starts at the counter\"");
        }
        self.object("features", FEATURES, |json| {
            if json.sheet.has(Column::UserJointCommittee) {
                json.key("usingEmployer");
                json.to.extend_from_slice(b"{\"jointCommissionNumber\":");
                json.value(Column::UserJointCommittee);
                json.to.push(b'}');
            }
        });
        self.to.push(b'}');
    }

    /// An object of these cells and of what `rest` writes; nothing when it would be empty.
    fn object(&mut self, name: &str, cells: &[Column], rest: impl FnOnce(&mut Self)) {
        let opened = self.open(name);
        self.cells(cells);
        rest(self);
        self.close(opened);
    }

    /// Begins an object; where it begins, with its key and inside.
    fn open(&mut self, name: &str) -> (usize, usize) {
        let before = self.to.len();
        self.key(name);
        self.to.push(b'{');
        (before, self.to.len())
    }

    /// Ends an object, or takes it back when nothing stands in it.
    fn close(&mut self, (before, inside): (usize, usize)) {
        if self.to.len() == inside {
            self.to.truncate(before);
        } else {
            self.to.push(b'}');
        }
    }

    fn cells(&mut self, columns: &[Column]) {
        for column in columns {
            self.cell(*column);
        }
    }

    /// A member, if its cell holds something.
    fn cell(&mut self, column: Column) {
        if !self.sheet.has(column) {
            return;
        }
        let times = if self.sheet.flaw == Some(Flaw::Twice(column)) { 2 } else { 1 };
        for _ in 0..times {
            self.key(column.name());
            self.value(column);
        }
    }

    fn key(&mut self, name: &str) {
        if self.to.last() != Some(&b'{') {
            self.to.push(b',');
        }
        self.text(name.as_bytes());
        self.to.push(b':');
    }

    fn value(&mut self, column: Column) {
        let sheet = self.sheet;
        let bytes = sheet.cell(column).bytes();
        let as_number = match sheet.flaw {
            Some(Flaw::NumberAsText(of)) if of == column => false,
            Some(Flaw::TextAsNumber(of)) if of == column => true,
            _ => column.is_number(),
        };
        if !as_number {
            return self.text(bytes);
        }
        self.to.extend_from_slice(bytes);
        if sheet.flaw == Some(Flaw::WithDecimals(column)) {
            self.to.extend_from_slice(b".0");
        }
    }

    /// No text of a sheet holds anything that JSON escapes.
    fn text(&mut self, text: &[u8]) {
        self.to.push(b'"');
        self.to.extend_from_slice(text);
        self.to.push(b'"');
    }
}
