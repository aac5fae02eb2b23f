//! Long records and failing streams: memory stays bounded and no record is lost.

use std::io::{self, BufRead, BufReader, Read};

use dimona::codec::RECORD_LIMIT;
use dimona::codec::rest_json::Records;
use dimona::declaration::message::RecordFault;
use dimona::words::files;

use crate::{CANCEL, OUT, PRETTY, STUDENT, frame, frame_all};

/// A file that is made while it is read: some bytes, one byte many times over, some bytes.
struct Long {
    before: Vec<u8>,
    filler: u64,
    after: Vec<u8>,
    page: Vec<u8>,
    at: usize,
    given: u64,
}

impl Long {
    fn new(before: &str, filler: u64, after: &str) -> Self {
        let (before, after) = (before.into(), after.into());
        Long { before, filler, after, page: vec![b'x'; 32 * 1024], at: 0, given: 0 }
    }
}

impl Read for Long {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buf)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Long {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at < self.before.len() {
            Ok(&self.before[self.at..])
        } else if self.given < self.filler {
            let left = (self.filler - self.given).min(self.page.len() as u64);
            Ok(&self.page[..left as usize])
        } else {
            Ok(&self.after[self.at - self.before.len()..])
        }
    }

    fn consume(&mut self, count: usize) {
        if self.at >= self.before.len() && self.given < self.filler {
            self.given += count as u64;
        } else {
            self.at += count;
        }
    }
}

#[test]
fn a_hundred_megabytes_on_one_line_cost_bounded_memory_and_only_their_record() {
    let start = "{\"dimonaOut\":{\"periodId\":\"";
    for (before, after, megabytes, good) in [
        (format!("{OUT}\n{start}"), format!("\"}}}}\n{CANCEL}\n"), 100, 2),
        (start.to_owned(), format!("\"}}}}\n{CANCEL}\n{CANCEL}\n"), 10, 2),
        (start.to_owned(), format!("\n{CANCEL}\n{CANCEL}\n"), 10, 2),
        (format!("{PRETTY}\n{start}"), format!("\"}}}}{PRETTY}\n{PRETTY}"), 10, 3),
        (format!("[{OUT},{start}"), format!("\"}}}},{CANCEL}]"), 10, 2),
        (format!("[{OUT},"), format!(",{CANCEL},{CANCEL}]"), 10, 3),
        (format!("[{OUT}"), format!(",{CANCEL},{CANCEL}]"), 10, 3),
        (format!("{OUT} "), format!("\n{CANCEL}"), 10, 1),
        (format!("{PRETTY} "), format!("\n{CANCEL}"), 10, 2),
    ] {
        let mut records = Records::new(Long::new(&before, megabytes << 20, &after));
        let mut found = Vec::new();
        while let Some(record) = records.next().unwrap() {
            found.push(record.body.map(|_| ()));
        }
        assert_eq!(found.iter().flatten().count(), good, "{before}: {found:?}");
        assert_eq!(found.len(), good + 1, "{before}: {found:?}");
        assert!(records.memory() <= 4 * RECORD_LIMIT, "{before}: {}", records.memory());
    }
}

#[test]
fn the_record_limit_is_exact() {
    let file = format!("{OUT}\n{CANCEL}\n{OUT}\n");
    let framed = |limit| frame_all(Records::new(file.as_bytes()).record_limit(limit));
    assert!(framed(OUT.len()).iter().all(|(_, _, body)| body.is_ok()));
    let short = framed(OUT.len() - 1);
    let fault = RecordFault::new(0, files::too_long(OUT.len() - 1));
    assert_eq!(fault.reason().to_string(), format!("record is longer than {} bytes", OUT.len() - 1));
    // What was seen of it tells which period it names.
    let (number, at, Err(told)) = &short[0] else { panic!("it is too long") };
    assert_eq!((*number, *at, told.byte(), told.reason()), (1, 0, 0, fault.reason()));
    assert_eq!(told.trace().period.map(|id| id.get()), Some(660_000_000_213));
    assert_eq!(short.iter().map(|(_, _, body)| body.is_ok()).collect::<Vec<_>>(), [false, true, false]);
    assert_eq!(framed(0).len(), 3);
}

#[test]
fn an_error_of_the_stream_loses_no_record() {
    /// Fails before each chunk.
    struct Shaky<'a>(&'a [u8], bool);
    impl Read for Shaky<'_> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 { Err(io::Error::other("gone")) } else { self.0.read(buf) }
        }
    }
    let file = format!("{OUT}\n{}\n[\n{PRETTY}\n{CANCEL}\n", &STUDENT[..99]);
    let mut records = Records::new(BufReader::with_capacity(5, Shaky(file.as_bytes(), false)));
    let mut framed = Vec::new();
    loop {
        match records.next() {
            Ok(Some(record)) => framed.push((record.number, record.byte, record.body.map(<[u8]>::to_vec))),
            Ok(None) => break,
            Err(error) => assert_eq!(error.to_string(), "gone"),
        }
    }
    assert_eq!(framed, frame(file.as_bytes()));
}
