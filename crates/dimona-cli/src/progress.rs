//! How far a run is, on the terminal.

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::clock::now;
use crate::figures::{bytes, count, rate, whole_time};
use crate::words as told;

/// A run that is over before nobody waits for.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the bar is drawn, in a second.
const DRAWN: u8 = 10;

/// A bar on standard error, if that is a terminal and the run takes longer than a second.
pub(crate) struct Bar {
    began: Instant,
    /// Bytes of the files, and how many of them were read.
    size: Option<u64>,
    read: Arc<AtomicU64>,
    bar: Option<ProgressBar>,
    /// Whether it is drawn as a bar: not where nobody knows how much there is.
    measured: bool,
}

/// How far one pass is.
pub(crate) struct Stage {
    /// What it does, in one word.
    pub(crate) name: String,
    /// When it began.
    pub(crate) began: Instant,
    /// Whether it reads the files.
    pub(crate) reads: bool,
    /// The declarations that it has dealt with.
    pub(crate) done: u64,
    /// How many there are, if that is known.
    pub(crate) all: Option<u64>,
}

impl Bar {
    /// Nothing is drawn yet.
    pub(crate) fn new(size: Option<u64>, read: Arc<AtomicU64>) -> Bar {
        Bar { began: now(), size, read, bar: None, measured: false }
    }

    /// Draws how far the run is.
    pub(crate) fn draw(&mut self, stage: &Stage) {
        let moment = now();
        if moment.duration_since(self.began) < PATIENCE || !io::stderr().is_terminal() {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| {
            let target = ProgressDrawTarget::stderr_with_hz(DRAWN);
            ProgressBar::with_draw_target(None, target).with_style(style(false))
        });
        let read = self.read.load(Ordering::Relaxed);
        // Bytes tell how far reading is; how many declarations there are is known only afterwards.
        let part =
            if stage.reads { self.size.map(|size| (read, size)) } else { stage.all.map(|all| (stage.done, all)) };
        let amount = match self.size {
            _ if !stage.reads => stage.all.map(|all| told::so_far(count(stage.done), count(all))),
            Some(size) => Some(told::so_far(bytes(read), bytes(size))),
            None => Some(bytes(read)),
        };
        let part = part.filter(|(_, all)| *all > 0);
        let text = words(stage.done, amount, part, moment.duration_since(stage.began));
        if let Some((done, all)) = part {
            bar.set_length(all);
            bar.set_position(done.min(all));
        }
        if part.is_some() != self.measured {
            self.measured = part.is_some();
            bar.set_style(style(self.measured));
        }
        bar.set_prefix(stage.name.clone());
        bar.set_message(text);
    }

    /// Takes the bar away.
    pub(crate) fn clear(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

fn style(bar: bool) -> ProgressStyle {
    let template = if bar { "{prefix:9} {bar:12} {percent:>3}%  {wide_msg}" } else { "{prefix:9} {wide_msg}" };
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// What stands beside the bar: how long it will take, how fast it goes, and how much of it there is. A narrow terminal shows
/// the beginning.
fn words(done: u64, amount: Option<String>, part: Option<(u64, u64)>, taken: Duration) -> String {
    let speed = told::speed(count(rate(done, taken)));
    let left = part.filter(|(done, _)| *done > 0).map(|(done, all)| {
        let seconds = taken.as_secs_f64() * all.saturating_sub(done) as f64 / done as f64;
        told::left(whole_time(Duration::from_secs_f64(seconds.min(1e9))))
    });
    let words: Vec<String> = left.into_iter().chain([speed, amount.unwrap_or_else(|| count(done))]).collect();
    words.join("  ")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::words;

    #[test]
    fn amount_speed_and_time_left_are_told() {
        let taken = Duration::from_secs(10);
        let text = words(12_000_000, Some("1.0 GB of 4.0 GB".into()), Some((1_000, 4_000)), taken);
        assert_eq!(text, "30 s left  1,200,000 declarations/s  1.0 GB of 4.0 GB");
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        assert_eq!(words(500, None, None, Duration::from_secs(2)), "250 declarations/s  500");
        assert_eq!(words(0, None, Some((0, 10)), Duration::ZERO), "0 declarations/s  0");
    }

    #[test]
    fn a_line_fits_on_a_terminal() {
        let text = words(5_000_000, Some("3.5 GB of 4.1 GB".into()), Some((35, 41)), Duration::from_secs(9));
        // The name of the pass, the bar and the percentage stand before it.
        assert!(10 + 12 + 1 + "100%  ".len() + text.len() <= 80, "{text}");
    }
}
