//! Whatever the bytes, the laws of reading hold.

use std::io::BufReader;

use dimona::codec::rest_json::{Records, decode};
use proptest::prelude::*;
use serde_json::Value;

use crate::{CANCEL, OUT, PRETTY, STUDENT, frame, frame_all, read_file, story};

const OPEN: &[u8] = b"{";

/// Bytes that look like JSON more often than chance allows.
fn jsonish() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        "[{}\\[\\],:\" \n\\\\a1]{1,6}".prop_map(String::into_bytes),
        Just(OUT.as_bytes().to_vec()),
        Just(PRETTY.as_bytes().to_vec()),
        (0..STUDENT.len()).prop_map(|cut| STUDENT.as_bytes()[..cut].to_vec()),
        (0..PRETTY.len()).prop_map(|cut| PRETTY.as_bytes()[cut..].to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"},{".to_vec()),
        Just(b"\n{".to_vec()),
        proptest::collection::vec(any::<u8>(), 0..4),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// A line that may be anything.
fn any_line() -> impl Strategy<Value = Vec<u8>> {
    jsonish().prop_map(|mut line| {
        line.retain(|byte| *byte != b'\n');
        line
    })
}

/// Any JSON value, with texts that look like JSON themselves.
fn json() -> impl Strategy<Value = Value> {
    let text = "[{}\\[\\],:\"\n\\\\a ]{0,6}";
    let leaf = prop_oneof![Just(Value::Null), any::<i64>().prop_map(Value::from), text.prop_map(Value::from)];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(text, inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn well_formed_files_are_cut_where_a_json_parser_cuts_them(
        bodies in proptest::collection::vec(proptest::collection::btree_map("[a{ \"]{0,3}", json(), 0..4), 0..6),
        pretty in any::<bool>(),
        between in prop_oneof![Just(""), Just(" "), Just("\n"), Just("\r\n\r\n"), Just(" \n ")],
        array in any::<bool>(),
    ) {
        let write = |body| if pretty { serde_json::to_string_pretty(body) } else { serde_json::to_string(body) };
        let bodies: Vec<String> = bodies.iter().map(|body| write(body).unwrap()).collect();
        let file = if array { format!("{between}[{between}{}{between}]", bodies.join(&format!("{between},{between}"))) } else { bodies.join(between) };
        prop_assert_eq!(story(&file), bodies);
    }

    #[test]
    fn any_bytes_are_framed_and_decoded_without_panic_in_order(file in jsonish(), limit in 0_usize..200) {
        let mut last = None;
        for (number, byte, body) in frame_all(Records::new(&file[..]).record_limit(limit)) {
            prop_assert_eq!(number, last.map_or(1, |(number, _)| number + 1));
            prop_assert!(last.is_none_or(|(_, end)| byte >= end), "records overlap");
            let length = match body {
                Ok(body) => {
                    prop_assert_eq!(&file[byte as usize..][..body.len()], &body[..]);
                    prop_assert!(body.len() <= limit && body.starts_with(OPEN));
                    if let Err(fault) = decode(&body, byte) {
                        prop_assert!((byte..=byte + body.len() as u64).contains(&fault.byte()));
                    }
                    body.len()
                }
                Err(fault) => {
                    prop_assert!((byte..=file.len() as u64).contains(&fault.byte()));
                    0
                }
            };
            last = Some((number, byte + length as u64));
        }
    }

    #[test]
    fn any_bytes_are_decoded_without_panic(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = decode(&body, 7);
    }

    #[test]
    fn framing_does_not_depend_on_the_chunks(file in jsonish(), limit in prop_oneof![Just(1 << 20), 1_usize..400]) {
        let framed = |capacity| {
            frame_all(Records::new(BufReader::with_capacity(capacity, &file[..])).record_limit(limit))
        };
        let whole = framed(8192);
        prop_assert_eq!(&framed(1), &whole);
        prop_assert_eq!(&framed(7), &whole);
    }

    #[test]
    fn broken_lines_cost_no_good_line(lines in proptest::collection::vec(prop_oneof![Just(None), any_line().prop_map(Some)], 0..20)) {
        // The first line is good, which tells that this is a file of lines.
        let mut file = format!("{OUT}\n").into_bytes();
        let mut good = vec![0];
        for line in &lines {
            if line.is_none() {
                good.push(file.len() as u64);
            }
            file.extend(line.as_deref().unwrap_or(CANCEL.as_bytes()));
            file.push(b'\n');
        }
        let read: Vec<u64> = frame(&file).into_iter().filter(|(.., body)| body.is_ok()).map(|(_, byte, _)| byte).collect();
        for byte in good {
            prop_assert!(read.contains(&byte), "the record at {} is lost from {}", byte, String::from_utf8_lossy(&file));
        }
    }

    #[test]
    fn cut_off_lines_cost_no_good_line(cuts in proptest::collection::vec(prop_oneof![Just(OUT.len()), 0..OUT.len()], 0..20)) {
        let file: String = cuts.iter().map(|cut| format!("{}\n", &OUT[..*cut])).collect();
        let read = read_file(file.as_bytes());
        prop_assert_eq!(read.iter().flatten().count(), cuts.iter().filter(|cut| **cut == OUT.len()).count());
        // A blank line is no record.
        prop_assert_eq!(read.len(), cuts.iter().filter(|cut| **cut > 0).count());
    }
}
