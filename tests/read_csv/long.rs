//! Long rows and failing streams: memory stays bounded and no row is lost.

use std::io::{self, BufRead, BufReader, Read};

use dimona::codec::RECORD_LIMIT;
use dimona::codec::csv::Lines;
use dimona::declaration::message::RecordFault;
use dimona::words::files;

use crate::{frame, frame_all};

const FILE: &str = "action,endDate,reference\nOUT,2026-12-31,SB-001\nCANCEL,,SB-002\n\nOUT,2026-11-30,SB-003\n";

/// Some text, one byte many times over, some text.
fn long<'a>(before: &'a str, filler: u8, megabytes: u64, after: &'a str) -> impl BufRead + 'a {
    let page = io::repeat(filler).take(megabytes << 20);
    BufReader::with_capacity(1 << 15, before.as_bytes().chain(page).chain(after.as_bytes()))
}

#[test]
fn a_hundred_megabytes_on_one_line_cost_bounded_memory_and_only_their_row() {
    for (before, filler, megabytes, after, good) in [
        (FILE, b'x', 100, "\nCANCEL,,\n", 4),
        (FILE, b',', 10, "\nCANCEL,,\n", 4),
        (FILE, b' ', 10, "\r\nCANCEL,,", 4),
        (FILE, b'"', 10, "", 3),
        (&format!("{FILE}CANCEL,,\""), b'\r', 10, "\nCANCEL,,\nOUT,,", 5),
    ] {
        let mut lines = Lines::open(long(before, filler, megabytes, after)).unwrap();
        let mut found = Vec::new();
        while let Some(row) = lines.next().unwrap() {
            found.push(row.body.map(|_| ()));
        }
        assert_eq!(found.iter().flatten().count(), good, "{found:?}");
        assert_eq!(found.len(), good + 1, "{found:?}");
        assert!(lines.memory() <= 4 * RECORD_LIMIT, "{}", lines.memory());
    }
}

#[test]
fn megabytes_of_blank_lines_hold_no_row_and_no_memory() {
    let mut lines = Lines::open(long("\n\n", b'\n', 10, FILE)).unwrap();
    let above = 2 + (10 << 20);
    assert_eq!(lines.next().unwrap().unwrap().number, above + 2);
    assert!(lines.memory() <= RECORD_LIMIT, "{}", lines.memory());
    let mut lines = Lines::open(long(FILE, b'\n', 10, "CANCEL,,")).unwrap();
    let mut last = 0;
    while let Some(row) = lines.next().unwrap() {
        last = row.number;
    }
    assert_eq!(last, 5 + (10 << 20) + 1);
    assert!(lines.memory() <= RECORD_LIMIT, "{}", lines.memory());
}

#[test]
fn the_record_limit_is_exact() {
    let longest = "OUT,2026-12-31,SB-001".len();
    for file in [FILE.to_owned(), FILE.replace('\n', "\r\n"), FILE.trim_end().to_owned()] {
        let framed = |limit| frame_all(Lines::open(file.as_bytes()).unwrap().record_limit(limit));
        assert_eq!(framed(longest), frame(&file));
        let short = framed(longest - 1);
        assert_eq!(short.iter().map(|(_, _, body)| body.is_ok()).collect::<Vec<_>>(), [false, true, false]);
        let byte = short[0].1;
        let fault = RecordFault::new(byte, files::too_long(longest - 1));
        assert_eq!(fault.reason().to_string(), format!("record is longer than {} bytes", longest - 1));
        assert_eq!(short[0], (2, byte, Err(fault)));
        assert_eq!(file.as_bytes()[byte as usize..][..3], *b"OUT");
        assert_eq!(framed(0).len(), 3);
    }
}

#[test]
fn an_error_of_the_stream_loses_no_row() {
    /// Fails before each chunk behind the header.
    struct Shaky<'a>(&'a [u8], bool);
    impl Read for Shaky<'_> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1 && self.0.len() < FILE.len() - FILE.find('\n').unwrap() - 1;
            if self.1 { Err(io::Error::other("gone")) } else { self.0.read(buf) }
        }
    }
    for limit in [RECORD_LIMIT, 16] {
        let reader = BufReader::with_capacity(5, Shaky(FILE.as_bytes(), false));
        let mut lines = Lines::open(reader).unwrap().record_limit(limit);
        let (mut framed, mut errors) = (Vec::new(), 0);
        loop {
            match lines.next() {
                Ok(Some(row)) => framed.push((row.number, row.byte, row.body.map(<[u8]>::to_vec))),
                Ok(None) => break,
                Err(error) => {
                    assert_eq!(error.to_string(), "gone");
                    errors += 1;
                }
            }
        }
        assert!(errors > 5, "{errors}");
        assert_eq!(framed, frame_all(Lines::open(FILE.as_bytes()).unwrap().record_limit(limit)));
    }
}
