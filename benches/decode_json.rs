//! From the bytes of a REST body to a draft, and on to its form check.

#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dimona::codec::RecordDecoder;
use dimona::codec::rest_json::{Records, decode};
use dimona::declaration::message::Draft;
use dimona::engine::Engine;

const MONTH: &[u8] = include_bytes!("../fixtures/stories/snack-bar/november-2026.ndjson");

fn decode_json(c: &mut Criterion) {
    let engine = Engine::belgium();
    let lines: Vec<&[u8]> = MONTH.split(|byte| *byte == b'\n').filter(|line| decode(line, 0).is_ok()).collect();
    let bytes: usize = lines.iter().map(|line| line.len()).sum();

    let mut group = c.benchmark_group("decode_json");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("decode", |b| {
        b.iter(|| lines.iter().filter(|line| decode(line, 0).is_ok()).count());
    });
    group.bench_function("decode_into_one_draft", |b| {
        b.iter(|| {
            let mut draft = Draft::default();
            lines.iter().filter(|line| RecordDecoder::Json.decode_into(&mut draft, line, 0).is_ok()).count()
        });
    });
    group.bench_function("decode_and_form", |b| {
        b.iter(|| {
            lines
                .iter()
                .filter_map(|line| decode(line, 0).ok())
                .map(|draft| engine.read(&draft).findings.len())
                .sum::<usize>()
        });
    });
    group.throughput(Throughput::Bytes(MONTH.len() as u64));
    group.bench_function("frame", |b| {
        b.iter(|| {
            let mut records = Records::new(MONTH);
            let mut count = 0;
            while let Ok(Some(record)) = records.next() {
                count += u32::from(record.body.is_ok());
            }
            count
        });
    });
    group.finish();
}

criterion_group!(benches, decode_json);
criterion_main!(benches);
