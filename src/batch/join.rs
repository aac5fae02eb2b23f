//! The second pass: declarations that name a period are given to those with whom it has to be judged.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use foldhash::fast::RandomState;

use super::Run;
use super::aside::{Buckets, bucket_of};
use super::crew::Queue;
use super::key::Key;
use super::pack::{Bytes, Entry, KEY_AT, damaged, record, records};
use super::read::Scattered;
use super::watch::Pass;
use crate::dimona::register::Register;
use crate::error::Error;
use crate::id::PeriodId;

/// Keys that one number of a period ties together, because several INs of different workers have it. Declarations with such
/// keys are judged in one sequence, since what becomes of one IN decides what the number means in the next. It happens in
/// error only, so all of them make one group.
pub(super) type Tied = HashSet<u64, RandomState>;

/// Joins, and gives the keys that are tied.
pub(super) fn join(run: &Run<'_>, scattered: &Scattered<'_>, base: &Register) -> Result<Tied, Error> {
    let Scattered { by_worker, by_period, claims } = scattered;
    run.crew.watch.progress(super::progress(Pass::Join, 0, None));
    let queue = Queue::new(by_period.count());
    let tied = Mutex::new(Tied::default());
    run.crew.all(|| {
        let mut to = by_worker.writer(run.budget.block);
        while let Some(bucket) = queue.next() {
            run.crew.go_on()?;
            let holders = holders(claims, bucket, base, &tied)?;
            by_period.drain(bucket, |block| {
                let mut count = 0;
                for content in records(block) {
                    let (_, content) = content.ok_or_else(damaged)?;
                    let named = Key::from_bits(Entry::read(content).ok_or_else(damaged)?.key);
                    let key = holders.get(&named.get()).copied().or_else(|| held(base, named)).unwrap_or(named.get());
                    to.append(bucket_of(key, 0, super::BUCKET_BITS), |out| {
                        record(out, |out| {
                            let start = out.len();
                            out.extend_from_slice(content);
                            if let Some(place) = out.get_mut(start + KEY_AT..start + KEY_AT + 8) {
                                place.copy_from_slice(&key.to_le_bytes());
                            }
                        });
                    })?;
                    count += 1;
                }
                run.advance(Pass::Join, count, None);
                Ok(())
            })?;
        }
        to.finish()
    })?;
    Ok(tied.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// By period, the key of its IN.
fn holders(
    claims: &Buckets<'_>,
    bucket: usize,
    base: &Register,
    tied: &Mutex<Tied>,
) -> Result<HashMap<u64, u64, RandomState>, Error> {
    let mut holders: HashMap<u64, u64, RandomState> = HashMap::default();
    claims.drain(bucket, |block| {
        let mut block = Bytes(block);
        while !block.0.is_empty() {
            let (id, key) = block.u64().zip(block.u64()).ok_or_else(damaged)?;
            let named = PeriodId::new(id).map_err(|_| damaged())?;
            let named = Key::period(named);
            let holder = *holders.entry(named.get()).or_insert_with(|| held(base, named).unwrap_or(key));
            if holder != key {
                tied.lock().unwrap_or_else(PoisonError::into_inner).extend([holder, key]);
            }
        }
        Ok(())
    })?;
    Ok(holders)
}

/// The key of a period that the register holds already.
fn held(base: &Register, period: Key) -> Option<u64> {
    let worker = base.holder_of(period.as_period()?)?;
    Some(worker.map_or(period.get(), |worker| Key::worker(worker).get()))
}
