//! What a run took.

use std::sync::atomic::{AtomicU64, Ordering};

use dimona::batch::Stats;

use crate::figures::{bytes, count, rate, time};
use crate::machine;
use crate::problems::say;
use crate::watch::Times;

/// Tells what a run took, on standard error; `read` are the bytes that were read of the files.
pub(crate) fn tell(stats: &Stats, times: &Times, read: &AtomicU64) {
    let passes: Vec<String> = times.passes.iter().map(|(pass, of)| format!("{} {}", pass.name(), time(*of))).collect();
    let speed = format!(
        "{} declarations/s, {:.1} MB/s",
        count(rate(stats.records, times.whole)),
        rate(stats.bytes, times.whole) as f64 / 1e6
    );
    let read = read.load(Ordering::Relaxed);
    let lines = [
        ("records", count(stats.records)),
        ("bytes", format!("{} in records, {} read", count(stats.bytes), count(read))),
        ("time", format!("{}: {}", time(times.whole), passes.join(", "))),
        ("speed", speed),
        ("put aside", format!("{} on disk", bytes(stats.spilled))),
        ("peak memory", machine::peak_memory().map_or_else(|| "not known".into(), bytes)),
    ];
    for (name, text) in lines {
        say(format_args!("{name:<12} {text}"));
    }
}
