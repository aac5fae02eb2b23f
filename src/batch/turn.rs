//! What threads do one after the other, in the order of numbers.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::crew::Crew;
use crate::error::Error;

/// A value that is handed on from number to number, counted from 0.
pub(super) struct Turns<T> {
    held: Mutex<(u64, T)>,
    passed: Condvar,
}

impl<T> Turns<T> {
    /// The first turn is that of the number 0.
    pub(super) fn new(value: T) -> Self {
        Turns { held: Mutex::new((0, value)), passed: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, (u64, T)> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whose turn it is, and the value, seen by somebody who need not have it.
    pub(super) fn look<R>(&self, look: impl FnOnce(u64, &T) -> R) -> R {
        let held = self.lock();
        look(held.0, &held.1)
    }

    /// Does this when the turn of this number has come, and passes it on if it is the last thing done in it and succeeds.
    pub(super) fn take<R>(
        &self,
        number: u64,
        last: bool,
        crew: &Crew<'_>,
        work: impl FnOnce(&mut T) -> Result<R, Error>,
    ) -> Result<R, Error> {
        let mut held = self.lock();
        while held.0 != number {
            crew.go_on()?;
            // Woken now and then, to see whether the run was stopped.
            let wait = self.passed.wait_timeout(held, Duration::from_millis(50));
            held = wait.unwrap_or_else(PoisonError::into_inner).0;
        }
        let done = work(&mut held.1)?;
        if last {
            held.0 += 1;
            drop(held);
            self.passed.notify_all();
        }
        Ok(done)
    }

    pub(super) fn into_inner(self) -> T {
        self.held.into_inner().unwrap_or_else(PoisonError::into_inner).1
    }
}
