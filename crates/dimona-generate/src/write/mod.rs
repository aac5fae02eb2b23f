//! How sheets become bytes: the writers of the library make a record, and a planted flaw is an edit of what they wrote.

mod flaw;

use std::io;

use dimona::codec::answers::line;
use dimona::codec::csv::Header;
use dimona::codec::nsso_xml::{BEGIN, END, encode as to_xml};
use dimona::codec::rest_json::encode as to_json;

pub(crate) use self::flaw::Flaw;

use self::flaw::edit;
use super::FileFormat;
use super::sheet::Sheet;
use super::words;

/// Writes in one format.
pub(super) struct Writer {
    format: FileFormat,
    header: Header,
}

impl Writer {
    pub(super) fn new(format: FileFormat) -> Writer {
        Writer { format, header: Header::default() }
    }

    /// What stands before the first record.
    pub(super) fn begin(&self, to: &mut Vec<u8>) {
        match self.format {
            FileFormat::Ndjson => {}
            FileFormat::Csv => to.extend_from_slice(format!("{}\n", self.header).as_bytes()),
            FileFormat::Xml => to.extend_from_slice(BEGIN.as_bytes()),
        }
    }

    /// One record, and its line of the answers file where there is one to write to.
    ///
    /// # Errors
    ///
    /// When the sheet cannot be written, or its flaw finds no place: nothing is left out in silence.
    pub(super) fn record(&self, sheet: &Sheet, to: &mut Vec<u8>, answers: Option<&mut Vec<u8>>) -> io::Result<()> {
        let draft = sheet.draft().ok_or_else(|| io::Error::other(words::of_another_type()))?;
        let record = match self.format {
            FileFormat::Ndjson => to_json(&draft).map_err(io::Error::other)?,
            FileFormat::Csv => self.header.encode(&draft).map_err(io::Error::other)?,
            FileFormat::Xml => {
                let sent = draft.context.received_at.or_else(|| sheet.sent());
                to_xml(&draft, sent.ok_or_else(|| io::Error::other(words::sent_at_no_moment()))?)
                    .map_err(io::Error::other)?
            }
        };
        match sheet.flaw {
            None => to.extend_from_slice(record.as_bytes()),
            Some(flaw) => {
                let edited = edit(flaw, self.format, sheet.kind, &record)
                    .ok_or_else(|| io::Error::other(words::no_place(flaw, self.format)))?;
                to.extend_from_slice(&edited);
            }
        }
        to.push(b'\n');
        if let Some(answers) = answers
            // Of a record that cannot be read nobody knows which it is.
            && !matches!(sheet.flaw, Some(Flaw::Broken(_)))
            && let Some(line) = line(draft.context)
        {
            answers.extend_from_slice(line.as_bytes());
            answers.push(b'\n');
        }
        Ok(())
    }

    /// What stands behind the last record.
    pub(super) fn end(&self, to: &mut Vec<u8>) {
        if self.format == FileFormat::Xml {
            to.extend_from_slice(END.as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use dimona::declaration::message::Kind;
    use dimona::declaration::schema::Zone;

    use super::{Flaw, Writer};
    use crate::FileFormat::{self, Csv, Ndjson, Xml};
    use crate::calendar::{Day, When};
    use crate::parties::{Person, enterprise_number, name_worker};
    use crate::sheet::Sheet;
    use crate::terms::Terms;

    fn student() -> Sheet {
        let mut sheet = Terms::student(Day::FIRST, Day::FIRST.plus(9), 38).sheet(When::new(Day::FIRST, 36_000));
        // Nobody whose number begins with a zero: it would be no number in JSON.
        let person = Person { young: false, number: 7 };
        name_worker(&mut sheet, person);
        sheet.number(Zone::Ssin, person.ssin());
        sheet.number(Zone::EnterpriseNumber, enterprise_number(1));
        sheet.text(Zone::OwnReference, "D-1");
        sheet.text(Zone::Answer, "A");
        sheet
    }

    /// The record, and its line of the answers file.
    fn written(format: FileFormat, sheet: &Sheet) -> Option<(Vec<u8>, String)> {
        let (mut record, mut answers) = (Vec::new(), Vec::new());
        Writer::new(format).record(sheet, &mut record, Some(&mut answers)).ok()?;
        Some((record, String::from_utf8(answers).expect("answers are text")))
    }

    fn with(mut sheet: Sheet, flaw: Flaw) -> Sheet {
        sheet.flaw = Some(flaw);
        sheet
    }

    /// Every flaw that needs something of the record, with the formats that have a place for it.
    const FLAWS: &[(Flaw, &[FileFormat])] = &[
        (Flaw::SecondAction(660_000_000_112), &[Ndjson, Xml]),
        (Flaw::Unknown, &[Ndjson, Xml]),
        (Flaw::Twice(Zone::StartDate), &[Ndjson, Xml]),
        (Flaw::Twice(Zone::WorkerType), &[Ndjson, Xml]),
        (Flaw::Twice(Zone::Ssin), &[Ndjson, Xml]),
        (Flaw::OutOfOrder, &[Xml]),
        (Flaw::NumberAsText(Zone::PlannedHours), &[Ndjson]),
        (Flaw::TextAsNumber(Zone::Ssin), &[Ndjson]),
        (Flaw::WithDecimals(Zone::PlannedHours), &[Ndjson]),
        (Flaw::Instead(Zone::Answer, "OK"), &[Ndjson, Csv]),
    ];

    #[test]
    fn a_flaw_changes_the_record_or_is_an_error() {
        for format in [Ndjson, Csv, Xml] {
            let clean = written(format, &student()).expect("nothing is wrong with it");
            for (flaw, formats) in FLAWS {
                let flawed = written(format, &with(student(), *flaw));
                assert_eq!(flawed.is_some(), formats.contains(&format), "{flaw:?} in {format:?}");
                // What the NSSO answered is not in question.
                assert!(
                    flawed.is_none_or(|flawed| flawed.0 != clean.0 && flawed.1 == clean.1),
                    "{flaw:?} in {format:?}"
                );
            }
            for way in 0..=255 {
                let (record, answers) =
                    written(format, &with(student(), Flaw::Broken(way))).expect("there is always a place");
                assert!(record != clean.0 && answers.is_empty(), "{way} in {format:?}");
            }
        }
    }

    #[test]
    fn a_flaw_that_finds_nothing_is_an_error() {
        let mut bare = student();
        bare.kind = None;
        for zone in [Zone::Answer, Zone::PlannedHours, Zone::Ssin, Zone::FamilyName, Zone::GivenName] {
            bare.clear(zone);
        }
        for (flaw, formats) in FLAWS.iter().filter(|(flaw, _)| !matches!(flaw, Flaw::SecondAction(_))) {
            for format in *formats {
                let sheet = with(bare.clone(), *flaw);
                assert_eq!(written(*format, &sheet), None, "{flaw:?} in {format:?}");
            }
        }
    }

    #[test]
    fn a_flaw_is_where_it_belongs() {
        let record = |format, flaw| {
            let (record, _) = written(format, &with(student(), flaw)).expect("there is a place");
            String::from_utf8(record).expect("it is text")
        };
        for (flaw, part) in [
            (Flaw::Twice(Zone::StartDate), r#"{"startDate":"2025-01-01","startDate":"2025-01-01","endDate""#),
            (Flaw::NumberAsText(Zone::PlannedHours), r#""plannedHoursNumber":"38","#),
            (Flaw::WithDecimals(Zone::PlannedHours), r#""plannedHoursNumber":38.0,"#),
            (Flaw::Instead(Zone::Answer, "OK"), r#""reference":"D-1","answer":"OK"},"#),
            (Flaw::SecondAction(660_000_000_112), r#"}},"dimonaCancel":{"periodId":660000000112}}"#),
        ] {
            let record = record(Ndjson, flaw);
            assert!(record.contains(part), "{record}");
        }
        let swapped = record(Xml, Flaw::OutOfOrder);
        assert!(swapped.contains("</NaturalPerson><EmployerId>") && swapped.contains("</EmployerId><DimonaFeatures>"));
        assert!(record(Csv, Flaw::Instead(Zone::Answer, "OK")).ends_with(",D-1,OK\n"));
    }

    #[test]
    fn an_answer_is_what_stands_beside_the_declaration() {
        let mut sheet = student();
        sheet.text(Zone::GivenPeriodId, "660000000112");
        let line =
            r#"{"receivedAt":"2025-01-01T10:00:00+01:00","periodId":660000000112,"reference":"D-1","answer":"A"}"#;
        for format in [Ndjson, Csv, Xml] {
            assert_eq!(written(format, &sheet).map(|(_, answers)| answers), Some(format!("{line}\n")), "{format:?}");
        }
        // Whoever names a period was not given one.
        let mut cancel = Sheet::new(Kind::Cancel, When::new(Day::FIRST, 36_000));
        cancel.text(Zone::PeriodId, "660000000112");
        cancel.text(Zone::OwnReference, "D-2");
        let answer = written(Ndjson, &cancel).map(|(_, answers)| answers);
        assert!(answer.is_some_and(|line| line.contains("D-2") && !line.contains("periodId")));
    }

    #[test]
    fn what_is_no_answer_stands_in_no_sheet_that_is_written() {
        let mut sheet = student();
        sheet.text(Zone::Answer, "OK");
        assert_eq!(written(Ndjson, &sheet), None);
    }
}
