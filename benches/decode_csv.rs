//! From the bytes of a CSV file to rows and drafts.

#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use std::hint::black_box;
use std::io::Cursor;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dimona::codec::csv::Lines;
use dimona::codec::{ReadOptions, Stream};

const MONTH: &[u8] = include_bytes!("../fixtures/stories/snack-bar/november-2026.csv");

/// The month many times over, so that the header does not count.
fn year() -> (Vec<u8>, u64) {
    let (header, rows) = MONTH.split_at(MONTH.iter().position(|byte| *byte == b'\n').map_or(0, |at| at + 1));
    let count = rows.iter().filter(|byte| **byte == b'\n').count() as u64;
    ([header, &rows.repeat(100)].concat(), 100 * count)
}

fn decode_csv(c: &mut Criterion) {
    let (file, rows) = year();
    let mut group = c.benchmark_group("decode_csv");
    group.throughput(Throughput::Elements(rows));
    group.bench_function("frame", |b| {
        b.iter(|| {
            let mut count = 0;
            if let Ok(mut lines) = Lines::open(&file[..]) {
                while let Ok(Some(row)) = lines.next() {
                    count = row.number;
                }
            }
            count
        });
    });
    group.bench_function("frame_and_decode", |b| {
        b.iter(|| {
            let mut count = 0_u64;
            if let Ok(mut lines) = Lines::open(&file[..]) {
                let header = lines.header().clone();
                while let Ok(Some(row)) = lines.next() {
                    let draft = row.body.and_then(|body| header.decode(body, row.byte));
                    count += u64::from(black_box(&draft).is_ok());
                }
            }
            count
        });
    });
    group.bench_function("stream", |b| {
        b.iter(|| {
            let mut count = 0_u64;
            if let Ok(mut stream) = Stream::open(Box::new(Cursor::new(file.clone())), ReadOptions::default()) {
                let decoder = stream.decoder().clone();
                while let Ok(Some(row)) = stream.next() {
                    let draft = row.body.and_then(|body| decoder.decode(body, row.byte));
                    count += u64::from(black_box(&draft).is_ok());
                }
            }
            count
        });
    });
    group.finish();
}

criterion_group!(benches, decode_csv);
criterion_main!(benches);
