//! Watching a run: how far it is, how long it takes, and whether somebody asked it to stop.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use dimona::batch::{Pass, Progress, Watch};

use crate::clock::now;
use crate::inputs::InputList;
use crate::interrupt::Interrupt;
use crate::progress::{Bar, Stage};

/// What watches one run.
pub(crate) struct Watcher<'i> {
    interrupt: &'i Interrupt,
    course: Mutex<Course>,
}

struct Course {
    began: Instant,
    /// The passes that were begun, and when.
    passes: Vec<(Pass, Instant)>,
    bar: Bar,
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
        let bar = Bar::new(inputs.size(), inputs.read());
        Watcher { interrupt, course: Mutex::new(Course { began: now(), passes: Vec::new(), bar }) }
    }

    /// Takes the bar away.
    pub(crate) fn clear(&self) {
        self.course().bar.clear();
    }

    /// How long it took until now.
    pub(crate) fn times(&self) -> Times {
        let course = self.course();
        let end = now();
        let ends = course.passes.iter().skip(1).map(|(_, began)| *began).chain([end]);
        let passes = course.passes.iter().zip(ends).map(|((pass, began), end)| (*pass, end.duration_since(*began)));
        Times { whole: end.duration_since(course.began), passes: passes.collect() }
    }

    fn course(&self) -> MutexGuard<'_, Course> {
        self.course.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watch for Watcher<'_> {
    fn stopped(&self) -> bool {
        self.interrupt.asked()
    }

    fn progress(&self, Progress { pass, done, all, .. }: Progress) {
        let mut course = self.course();
        // A thread may be late with the last word on a pass.
        let began = match course.passes.iter().find(|(of, _)| *of == pass) {
            Some((_, began)) => *began,
            None => {
                let began = now();
                course.passes.push((pass, began));
                began
            }
        };
        if course.passes.last().is_some_and(|(newest, _)| *newest == pass) {
            course.bar.draw(&Stage { name: pass.name(), began, reads: pass == Pass::Read, done, all });
        }
    }
}
