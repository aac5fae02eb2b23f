//! Watching a run: how far it is, how long it takes, and whether somebody asked it to stop.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use dimona::batch::{Pass, Progress, Watch};

use crate::clock::now;
use crate::inputs::InputList;
use crate::interrupt::Interrupt;
use crate::progress::{Bar, Stage};
use crate::words;

/// What watches one run.
pub(crate) struct Watcher<'i> {
    interrupt: &'i Interrupt,
    began: Instant,
    /// The passes that were begun, and when.
    passes: Mutex<Vec<(Pass, Instant)>>,
    /// Held by whoever draws, which may take for ever: nobody waits for it while the run is at work.
    bar: Mutex<Bar>,
}

/// How long a run took.
pub(crate) struct Times {
    /// All of it.
    pub(crate) whole: Duration,
    /// Its passes, in their order.
    pub(crate) passes: Vec<(Pass, Duration)>,
}

impl<'i> Watcher<'i> {
    /// Watches a run over these inputs that begins now.
    pub(crate) fn new(interrupt: &'i Interrupt, inputs: &InputList) -> Self {
        let bar = Mutex::new(Bar::new(inputs.size(), inputs.read()));
        Watcher { interrupt, began: now(), passes: Mutex::default(), bar }
    }

    /// Takes the bar away.
    pub(crate) fn clear(&self) {
        self.bar.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// How long it took until now.
    pub(crate) fn times(&self) -> Times {
        let passes = self.passes();
        let end = now();
        let ends = passes.iter().skip(1).map(|(_, began)| *began).chain([end]);
        let times = passes.iter().zip(ends).map(|((pass, began), end)| (*pass, end.duration_since(*began)));
        Times { whole: end.duration_since(self.began), passes: times.collect() }
    }

    /// When a pass began: now, if nobody told of it before. One pass ends before the next is told of.
    fn begin(&self, pass: Pass) -> Instant {
        let mut passes = self.passes();
        match passes.last() {
            Some((newest, began)) if *newest == pass => *began,
            _ => {
                let began = now();
                passes.push((pass, began));
                began
            }
        }
    }

    fn passes(&self) -> MutexGuard<'_, Vec<(Pass, Instant)>> {
        self.passes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a pass is called.
pub(crate) fn name(pass: Pass) -> String {
    match pass {
        Pass::Read => words::reading(),
        Pass::Join => words::joining(),
        Pass::Judge => words::judging(),
        Pass::Employers => words::looking_at_employers(),
        Pass::Write => words::writing(),
        _ => pass.name().to_owned(),
    }
}

impl Watch for Watcher<'_> {
    fn stopped(&self) -> bool {
        self.interrupt.asked()
    }

    fn progress(&self, Progress { pass, done, all, .. }: Progress) {
        let began = self.begin(pass);
        if let Ok(mut bar) = self.bar.try_lock() {
            bar.draw(&Stage { name: name(pass), began, reads: pass == Pass::Read, done, all });
        }
    }
}
