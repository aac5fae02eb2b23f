//! Cut by many, a stream falls into the records that one reader finds.

use std::io::{self, BufRead, Cursor, Read};

use proptest::prelude::*;

use super::found::Found;
use super::{Block, Blocks, Cutout};
use crate::codec::cutter::Cutter;
use crate::codec::record::Cut;
use crate::codec::{ReadOptions, Stream};
use crate::declaration::message::RecordFault;

#[path = "../../../tests/batch/files.rs"]
mod files;

/// The records of a file, and why it could not be read to its end.
type Told = (Vec<(u64, u64, Result<Vec<u8>, RecordFault>)>, Option<String>);

/// Bytes that come in small pieces, and may end with an error.
struct Slow {
    bytes: Cursor<Vec<u8>>,
    piece: usize,
    broken: bool,
}

impl Read for Slow {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Slow {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let held = self.bytes.fill_buf()?;
        if held.is_empty() && self.broken {
            return Err(io::Error::other("gone"));
        }
        Ok(held.get(..self.piece).unwrap_or(held))
    }

    fn consume(&mut self, count: usize) {
        self.bytes.consume(count);
    }
}

/// How a file is read.
#[derive(Clone, Debug)]
struct Way {
    limit: usize,
    piece: usize,
    broken: bool,
    /// Sizes of blocks, over and over.
    sizes: Vec<usize>,
    /// For each block, how many blocks ago it was known where cutting stood; `None` where its turn has come.
    ahead: Vec<Option<usize>>,
    most: usize,
}

fn way() -> impl Strategy<Value = Way> {
    (
        prop_oneof![3 => Just(1 << 20), 1 => 1_usize..200],
        1_usize..100,
        prop::bool::weighted(0.1),
        prop::collection::vec(prop_oneof![Just(1_usize), 1_usize..20, 1_usize..300, 300_usize..5000], 1..4),
        prop::collection::vec(prop::option::weighted(0.8, 0_usize..4), 1..6),
        prop_oneof![Just(1 << 20), 1_usize..1000],
    )
        .prop_map(|(limit, piece, broken, sizes, ahead, most)| Way { limit, piece, broken, sizes, ahead, most })
}

fn open(file: &[u8], way: &Way) -> io::Result<Stream> {
    let reader = Slow { bytes: Cursor::new(file.to_vec()), piece: way.piece, broken: way.broken };
    Stream::open(Box::new(reader), ReadOptions { record_limit: way.limit, ..ReadOptions::default() })
}

fn by_one(file: &[u8], way: &Way) -> Told {
    let mut records = Vec::new();
    let mut stream = match open(file, way) {
        Ok(stream) => stream,
        Err(fault) => return (records, Some(fault.to_string())),
    };
    loop {
        match stream.next() {
            Ok(Some(record)) => records.push((record.number, record.byte, record.body.map(<[u8]>::to_vec))),
            Ok(None) => return (records, None),
            Err(fault) => return (records, Some(fault.to_string())),
        }
    }
}

fn by_many(file: &[u8], way: &Way) -> Told {
    let mut records = Vec::new();
    let mut blocks = match open(file, way) {
        Ok(stream) => stream.into_blocks(),
        Err(fault) => return (records, Some(fault.to_string())),
    };
    let (mut used, mut carry, mut stood): (Option<Block>, _, Vec<Cutter>) = (None, None, Vec::new());
    let (mut text, mut last) = (String::new(), 0);
    for number in 0.. {
        let mut block = blocks.read(way.sizes[number % way.sizes.len()], used);
        if let Some(ago) = way.ahead[number % way.ahead.len()] {
            let before = number.checked_sub(ago + 1).map(|number| stood[number].clone());
            block.cut_ahead(before, way.most);
        }
        let carry = carry.get_or_insert_with(|| block.beginning().expect("the first block begins"));
        assert!(block.beginning().is_none() || number == 0);
        let more = block.cut(carry, way.most);
        stood.push(carry.cutter().clone());
        let (before, count) = (records.len(), block.count());
        let numbers = last;
        loop {
            assert_eq!(records.len() as u64, before as u64 + block.before());
            for index in 0..block.len() {
                let Cutout { number, byte, body } = block.get(index, Some(&mut text)).expect("it is one of them");
                last = numbers + number;
                records.push((last, byte, body.map(<[u8]>::to_vec).map_err(Clone::clone)));
            }
            if !block.go_on(way.most) {
                break;
            }
        }
        assert_eq!((records.len() as u64, last), (before as u64 + count, numbers + block.number()));
        match more {
            Ok(true) => used = Some(block),
            Ok(false) => return (records, None),
            Err(fault) => return (records, Some(fault.to_string())),
        }
    }
    unreachable!("a file has an end")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn blocks_hold_the_records_that_one_reader_finds(file in files::file(), way in way()) {
        prop_assert_eq!(by_many(&file, &way), by_one(&file, &way));
    }
}

fn blocks(file: String) -> Blocks {
    Stream::open(Box::new(Cursor::new(file)), ReadOptions::default()).expect("it opens").into_blocks()
}

#[test]
fn a_block_in_the_middle_of_any_layout_is_cut_ahead() {
    let json = r#"{"employer":{"employerId":123456749},"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"}}"#;
    let pretty = json.replace("{\"", "{\n  \"");
    let xml = "<Form><DimonaOut><EndingDate>2026-12-31</EndingDate></DimonaOut></Form>";
    let many = |before: &str, record: &str, between: &str| format!("{before}{}", [record; 100].join(between));
    for file in [
        many("", json, "\n"),
        many("", json, "\r\n"),
        many("", &pretty, "\n"),
        many("[", json, ","),
        many("[\n", json, ",\n"),
        many("[\n  ", &pretty, ",\n  "),
        many("<Dimona>", xml, ""),
        many("<?xml version='1.0' encoding='ISO-8859-1'?><Dimona>\n", xml, "\n"),
        many("action,endDate\n", "OUT,2026-12-31", "\n"),
    ] {
        for size in 900..1100 {
            let mut blocks = blocks(file.clone());
            let (mut first, mut block) = (blocks.read(size, None), blocks.read(size, None));
            let mut carry = first.beginning().expect("the first block begins");
            assert!(first.cut(&mut carry, usize::MAX).expect("nothing is refused"));
            let mut ahead = Found::ahead(carry.cutter().midway(), block.offset);
            block.run(&mut ahead, block.offset, |found, window| found.run(window, usize::MAX, None));
            let all = ahead.count;
            let (mut found, at) = block.begin(&mut carry);
            let mut alone = 0;
            block.run(&mut found, at, |found, window| {
                found.run(window, usize::MAX, Some(&mut ahead));
                alone = ahead.slots.len();
            });
            assert!(alone <= 3 && all >= 5, "{alone} of {all} records were cut twice in {}", &file[..60]);
        }
    }
}

#[test]
fn a_record_over_many_small_blocks_is_not_looked_at_from_its_beginning_for_each() {
    let file = format!("{{\"a\":\"{}\"}}\n{{}}\n", "x".repeat(1 << 16));
    let mut blocks = blocks(file);
    let mut block = blocks.read(1, None);
    let mut carry = block.beginning().expect("the first block begins");
    let (mut tries, mut read) = (0, 0);
    while block.cut(&mut carry, 1 << 20).expect("nothing is refused") && block.count() == 0 {
        tries += usize::from(carry.tried == carry.bytes.len());
        read += 1;
        block = blocks.read(1, None);
    }
    assert!(read > 1 << 16 && (10..30).contains(&tries), "{tries} tries for {read} blocks");
}

/// Small files of lines, with what makes it hard to tell where a record of theirs ends.
const LINES: [&str; 13] = [
    "{\"a\":1}\n{\"b\":2}\r\n\n{\"c\":3}",
    // Several objects on a line; the first cut off, the last cut off.
    "{\"a\":1}\n{\"b\":2}{\"c\":3} {\"d\":4}\n{\"e\":5}\n",
    "{\"a\":1}\n{\"b\":{\"x\":1,{\"c\":3}{\"d\":4}\n{\"e\":5}\n",
    "{\"a\":1}\n{\"b\":2}{\"c\":\n{\"e\":5}\n{\"f\":6}",
    // One broken line.
    "{\"a\":1}\n{\"b\":}{\"c\":3}\n{\"d\":4}{\"e\":5}\n{\"f\":6}\n",
    "{\"b\":2,}{\"c\":3}}\n{\"d\":4}\n{\"e\":5}",
    "{\"a\":1}\n{\"b\":2,{\"c\":}{\"d\":4}\n{\"e\":5}\n",
    "{\"a\":1}\n{\"b\":2}{\"c\":3} 5\n{\"d\":4}\n",
    "{\"b\":2}{\"c\":}",
    "{\"a\":1}{\"b\":2}\n{\"c\":}{\"d\":4}\n{\"e\":5}{\"f\":6}\n{\"g\":}{\"h\":8}\n",
    // A glance is deceived, and the line goes on in one that begins otherwise, or as it does.
    "{\"a\":1}\n{\"b\":[2}\nx\n{\"c\":3}\n{\"d\":[4}\n{\"e\":5}\n",
    "{\"a\":1}\n{\"b\":[2}\n]}\n{\"c\":3}{\"d\":[4}\n]}\n{\"e\":5}",
    "{\n\"a\":1}\n{\"b\":2}{\"c\":}{\"d\":4}\n",
];

#[test]
fn lines_are_the_same_records_wherever_blocks_end() {
    for file in LINES {
        for broken in [false, true] {
            let whole = Way { limit: 1 << 20, piece: 100, broken, sizes: vec![100], ahead: vec![None], most: 1 << 20 };
            let plain = by_one(file.as_bytes(), &whole);
            // Two blocks, and many of one size; each cut when its turn has come, or ahead of it.
            let two = (1..=file.len()).map(|size| vec![size, file.len()]);
            for sizes in two.chain((1..=file.len()).map(|size| vec![size])) {
                for ahead in [vec![None], vec![Some(0)], vec![Some(1)], vec![None, Some(2)]] {
                    for most in [1, 1 << 20] {
                        let way = Way { sizes: sizes.clone(), ahead: ahead.clone(), most, ..whole.clone() };
                        assert_eq!(by_many(file.as_bytes(), &way), plain, "{way:?} of {file}");
                    }
                }
            }
        }
    }
}
