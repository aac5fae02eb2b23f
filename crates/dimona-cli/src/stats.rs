//! What a run took.

use std::sync::atomic::{AtomicU64, Ordering};

use dimona::batch::Stats;

use crate::figures::{bytes, count, decimal, rate, time};
use crate::machine;
use crate::problems::say;
use crate::watch::{Times, name};
use crate::words;

/// Tells what a run took, on standard error; `read` are the bytes that were read of the files.
pub(crate) fn tell(stats: &Stats, times: &Times, read: &AtomicU64) {
    let passes: Vec<String> = times.passes.iter().map(|(pass, of)| format!("{} {}", name(*pass), time(*of))).collect();
    let megabytes = decimal(rate(stats.bytes, times.whole) as f64 / 1e6, 1);
    let speed = words::speeds(count(rate(stats.records, times.whole)), megabytes);
    let read = read.load(Ordering::Relaxed);
    let lines = [
        (words::records_label(), count(stats.records)),
        (words::bytes_label(), words::bytes_read(count(stats.bytes), count(read))),
        (words::time_label(), words::passes(time(times.whole), passes.join(", "))),
        (words::speed_label(), speed),
        (words::aside_label(), words::on_disk(bytes(stats.spilled))),
        (words::memory_label(), machine::peak_memory().map_or_else(words::not_known, bytes)),
    ];
    for (name, text) in lines {
        say(format!("{name:<12} {text}"));
    }
}
