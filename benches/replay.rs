//! A replay of ten thousand declarations: decode, judge, apply, and put the verdicts back in order.

#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use std::fmt::Write as _;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dimona::codec::rest_json::{Records, decode};
use dimona::dimona::register::Register;
use dimona::engine::Engine;

const RECORDS: u64 = 10_000;

/// Students at a handful of employers: a line each, in an order of reception that is not that of the file.
fn lines() -> String {
    let mut text = String::new();
    for n in 0..RECORDS {
        // The SSIN of a fictitious person born on 1 January 2006, with a serial of its own.
        let base = 60_101_000 + 1 + n % 900;
        let check = 97 - (2_000_000_000 + base) % 97;
        let (day, hours, minute) = (1 + n / 900, 1 + n % 9, (n * 37) % 1440);
        writeln!(
            text,
            r#"{{"context":{{"receivedAt":"2026-05-{:02}T{:02}:{:02}:00+02:00","reference":"R{n}"}},"employer":{{"enterpriseNumber":"0999999031"}},"worker":{{"ssin":"{base:09}{check:02}"}},"dimonaIn":{{"startDate":"2026-07-{day:02}","endDate":"2026-07-{day:02}","plannedHoursNumber":{hours},"features":{{"workerType":"STU","jointCommissionNumber":"XXX"}}}}}}"#,
            1 + n % 28,
            minute / 60,
            minute % 60,
        )
        .expect("a string takes text");
    }
    text
}

fn replay(c: &mut Criterion) {
    let engine = Engine::belgium();
    let text = lines();
    let mut group = c.benchmark_group("replay");
    group.sample_size(20);
    group.throughput(Throughput::Elements(RECORDS));
    group.bench_function("ndjson", |b| {
        b.iter(|| {
            let mut replay = engine.replay(Register::new());
            let mut records = Records::new(text.as_bytes());
            while let Ok(Some(record)) = records.next() {
                match record.body.and_then(|body| decode(body, record.byte)) {
                    Ok(draft) => replay.add(1, record.number, &draft),
                    Err(fault) => replay.add_unreadable(1, record.number, fault),
                }
            }
            replay.run().judged.len()
        });
    });
    group.finish();
}

criterion_group!(benches, replay);
criterion_main!(benches);
