//! Whatever the bytes, the laws of reading hold.

use std::io::{BufReader, Cursor};

use dimona::codec::csv::{Lines, columns};
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::schema::{Raw, Zone};
use proptest::prelude::*;

use crate::{frame, frame_all, header};

const HEADER: &str = "action,endDate,reference\n";

/// Bytes that look like CSV more often than chance allows.
fn csvish() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        "[,;\"\n\r a1]{1,6}".prop_map(String::into_bytes),
        Just(b"OUT,2026-12-31,SB-001\n".to_vec()),
        Just(b"\"OUT\",\"a\"\"b\",\"c,d\"\r\n".to_vec()),
        Just(b"\n\n".to_vec()),
        Just(HEADER.as_bytes().to_vec()),
        proptest::collection::vec(any::<u8>(), 0..4),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// The lines behind the header that hold something, and where they begin: said without the reader.
fn rows(file: &[u8]) -> Vec<(u64, Vec<u8>)> {
    let mut at = 0;
    let mut rows = Vec::new();
    for line in file.split_inclusive(|byte| *byte == b'\n') {
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        // The mark by which old programs end a file is no row.
        let holds = text.iter().any(|byte| !b" \t\r,".contains(byte)) && text != b"\x1A";
        if at > 0 && holds {
            rows.push((at, text.to_vec()));
        }
        at += line.len() as u64;
    }
    rows
}

proptest! {
    #[test]
    fn every_line_that_holds_something_is_one_row(lines in csvish()) {
        let file = [HEADER.as_bytes(), &lines].concat();
        let framed: Vec<(u64, Vec<u8>)> = frame(&file).into_iter().map(|(_, byte, body)| (byte, body.unwrap())).collect();
        prop_assert_eq!(framed, rows(&file));
    }

    #[test]
    fn rows_are_told_by_their_line_and_decoded_without_panic(lines in csvish(), limit in 0_usize..60) {
        let file = [HEADER.as_bytes(), &lines].concat();
        let header = header(HEADER.trim_end());
        let framed = frame_all(Lines::open(&file[..]).unwrap().record_limit(limit));
        for (number, byte, body) in framed {
            let above = file[..byte as usize].iter().filter(|byte| **byte == b'\n').count();
            prop_assert_eq!(number, above as u64 + 1);
            let fault = match body {
                Ok(body) => {
                    prop_assert!(body.len() <= limit);
                    let fault = header.decode(&body, byte).err();
                    prop_assert!(fault.as_ref().is_none_or(|fault| fault.byte() <= byte + body.len() as u64));
                    fault
                }
                Err(fault) => Some(fault),
            };
            prop_assert!(fault.is_none_or(|fault| fault.byte() >= byte));
        }
    }

    #[test]
    fn framing_does_not_depend_on_the_chunks(lines in csvish(), limit in prop_oneof![Just(1 << 20), 0_usize..60]) {
        let file = [HEADER.as_bytes(), &lines].concat();
        let framed = |capacity| {
            frame_all(Lines::open(BufReader::with_capacity(capacity, &file[..])).unwrap().record_limit(limit))
        };
        let whole = framed(8192);
        prop_assert_eq!(&framed(1), &whole);
        prop_assert_eq!(&framed(7), &whole);
    }

    #[test]
    fn a_file_of_any_bytes_is_read_to_its_end(
        start in prop_oneof![Just(""), Just("\u{FEFF}"), Just("action"), Just("ssin;answer"), Just("{"), Just("<Dimona>")],
        rest in csvish(),
    ) {
        let file = [start.as_bytes(), &rest].concat();
        let told = |capacity| {
            let reader = BufReader::with_capacity(capacity, Cursor::new(file.clone()));
            let mut stream = match Stream::open(Box::new(reader), ReadOptions::default()) {
                Ok(stream) => stream,
                Err(fault) => return vec![fault.to_string()],
            };
            let decoder = stream.decoder().clone();
            let mut told = vec![format!("{:?}", decoder.format())];
            loop {
                match stream.next() {
                    Ok(Some(record)) => {
                        let draft = record.body.and_then(|body| decoder.decode(body, record.byte));
                        told.push(format!("{} {} {draft:?}", record.number, record.byte));
                    }
                    Ok(None) => return told,
                    Err(fault) => {
                        told.push(fault.to_string());
                        return told;
                    }
                }
            }
        };
        prop_assert_eq!(told(1), told(8192));
    }

    #[test]
    fn any_header_is_read_or_refused_without_panic(line in proptest::collection::vec(any::<u8>(), 0..60)) {
        let _ = Lines::open(&line[..]);
    }

    #[test]
    fn cells_are_read_back_as_they_were_written(
        texts in proptest::collection::vec("[a,;\"'\u{E9} \r]{0,20}", columns().len()),
        always_quoted in any::<bool>(),
        separator in prop_oneof![Just(','), Just(';')],
    ) {
        // The cells of zones that are plain text.
        let plain = [
            ("familyName", Zone::FamilyName),
            ("givenName", Zone::GivenName),
            ("initial", Zone::Initial),
            ("street", Zone::Street),
            ("municipality", Zone::Municipality),
            ("userName", Zone::UserName),
            ("userStreet", Zone::UserStreet),
            ("placeOfWorkName", Zone::PlaceName),
            ("placeOfWorkMunicipality", Zone::PlaceMunicipality),
            ("employmentNature", Zone::EmploymentNature),
        ];
        let columns: Vec<&str> =
            ["action"].into_iter().chain(plain.map(|(column, _)| column)).chain(["reference"]).collect();
        let cell = |text: &str| {
            if always_quoted || text.contains([separator, '"', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
        };
        let cells: Vec<String> = ["IN".to_owned()].into_iter().chain(texts.iter().take(plain.len() + 1).map(|text| cell(text))).collect();
        let header = header(&columns.join(&separator.to_string()));
        let row = cells.join(&separator.to_string());
        let draft = header.decode(row.as_bytes(), 0).unwrap();
        for ((_, zone), text) in plain.into_iter().zip(&texts) {
            let expected = if text.is_empty() { None } else { Some(Raw::Text(text)) };
            prop_assert_eq!(draft.raw(zone), expected);
        }
        let reference = texts.get(plain.len()).filter(|text| !text.is_empty());
        prop_assert_eq!(draft.context.reference.as_deref(), reference.map(String::as_str));
    }
}
