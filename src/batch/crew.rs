//! The threads of a run.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::watch::Watch;
use crate::error::{Error, ErrorKind};

/// A number of threads that work on one pass after the other, and stop together.
pub(super) struct Crew<'w> {
    pub(super) threads: usize,
    pub(super) watch: &'w dyn Watch,
    failed: AtomicBool,
}

impl<'w> Crew<'w> {
    pub(super) fn new(threads: usize, watch: &'w dyn Watch) -> Self {
        Crew { threads, watch, failed: AtomicBool::new(false) }
    }

    /// An error when the caller stopped the run, or another thread failed: asked wherever a thread takes up new work.
    pub(super) fn go_on(&self) -> Result<(), Error> {
        if self.watch.stopped() || self.failed.load(Ordering::Relaxed) {
            return Err(Error::from(ErrorKind::Stopped));
        }
        Ok(())
    }

    /// Lets every thread do this, and gives what each came to.
    pub(super) fn all<T: Send>(&self, work: impl Fn() -> Result<T, Error> + Sync) -> Result<Vec<T>, Error> {
        let work = || {
            // A rule or a report of the caller's own may panic: nobody shall wait for that thread.
            let mut failed = Failing { crew: self, whole: false };
            let result = work();
            failed.whole = result.is_ok();
            result
        };
        let results: Vec<Result<T, Error>> = if self.threads <= 1 {
            vec![work()]
        } else {
            std::thread::scope(|scope| {
                let others: Vec<_> = (1..self.threads).map(|_| scope.spawn(work)).collect();
                let own = work();
                let others = others.into_iter().map(|thread| match thread.join() {
                    Ok(result) => result,
                    Err(panic) => std::panic::resume_unwind(panic),
                });
                std::iter::once(own).chain(others).collect()
            })
        };
        // The first cause counts, not that others stopped for it.
        let mut done = Vec::new();
        let mut stopped = None;
        for result in results {
            match result {
                Ok(result) => done.push(result),
                Err(fault) if fault.is_stopped() => stopped = Some(fault),
                Err(fault) => return Err(fault),
            }
        }
        match stopped {
            Some(fault) => Err(fault),
            None => Ok(done),
        }
    }
}

/// Tells the others when a thread ends without having done its part, also by a panic.
struct Failing<'c, 'w> {
    crew: &'c Crew<'w>,
    whole: bool,
}

impl Drop for Failing<'_, '_> {
    fn drop(&mut self) {
        if !self.whole {
            self.crew.failed.store(true, Ordering::Relaxed);
        }
    }
}

/// Numbers that the threads of a pass take one by one.
pub(super) struct Queue {
    next: AtomicUsize,
    end: usize,
}

impl Queue {
    pub(super) fn new(count: usize) -> Queue {
        Queue { next: AtomicUsize::new(0), end: count }
    }

    pub(super) fn next(&self) -> Option<usize> {
        let next = self.next.fetch_add(1, Ordering::Relaxed);
        (next < self.end).then_some(next)
    }
}
