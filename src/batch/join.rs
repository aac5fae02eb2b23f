//! The second pass: declarations that name a period are given to those with whom it has to be judged.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use foldhash::fast::RandomState;

use super::Run;
use super::aside::{Buckets, Writer};
use super::crew::Queue;
use super::key::Key;
use super::pack::{Bytes, damaged, record, records};
use super::read::Scattered;
use super::spread::{MOST_LEVELS, first_bucket, spread};
use super::watch::Pass;
use crate::declaration::register::Register;
use crate::error::Error;

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
        let mut join = PeriodJoin { run, base, tied: &tied, to: by_worker.writer(run.budget.block), untold: 0 };
        while let Some(bucket) = queue.next() {
            join.bucket(claims, by_period, bucket, 0)?;
        }
        join.tell()?;
        join.to.finish()
    })?;
    Ok(tied.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// One thread at work.
struct PeriodJoin<'r, 'a, 'b, 's> {
    run: &'r Run<'a>,
    base: &'r Register,
    tied: &'r Mutex<Tied>,
    to: Writer<'b, 's>,
    /// Declarations that were joined and not told of yet.
    untold: u64,
}

impl PeriodJoin<'_, '_, '_, '_> {
    /// Joins a bucket; one whose periods are too many for one table is spread first.
    fn bucket(
        &mut self,
        claims: &Buckets<'_>,
        by_period: &Buckets<'_>,
        bucket: usize,
        level: u32,
    ) -> Result<(), Error> {
        let bytes = claims.bytes(bucket);
        if bytes > self.run.budget.load && level < MOST_LEVELS {
            let (claims, by_period) =
                (spread(self.run, claims, bucket, level)?, spread(self.run, by_period, bucket, level)?);
            for part in 0..claims.count() {
                let level = if claims.bytes(part) == bytes { MOST_LEVELS } else { level + 1 };
                self.bucket(&claims, &by_period, part, level)?;
            }
            return Ok(());
        }
        let holders = holders(claims, bucket, self.base, self.tied)?;
        by_period.drain(bucket, |block| {
            self.tell()?;
            for content in records(block) {
                let (_, content) = content.ok_or_else(damaged)?;
                let named = Key::from_bits(Bytes(content).u64().ok_or_else(damaged)?);
                let key = holders.get(&named.get()).copied().or_else(|| held(self.base, named)).unwrap_or(named.get());
                self.to.append(first_bucket(key), |out| {
                    record(out, |out| {
                        let start = out.len();
                        out.extend_from_slice(content);
                        if let Some(place) = out.get_mut(start..start + 8) {
                            place.copy_from_slice(&key.to_le_bytes());
                        }
                    });
                })?;
                self.untold += 1;
            }
            Ok(())
        })
    }

    fn tell(&mut self) -> Result<(), Error> {
        self.run.crew.go_on()?;
        self.run.advance(Pass::Join, std::mem::take(&mut self.untold), None);
        Ok(())
    }
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
        for content in records(block) {
            let (_, content) = content.ok_or_else(damaged)?;
            let mut content = Bytes(content);
            let (named, key) = content.u64().zip(content.u64()).ok_or_else(damaged)?;
            let holder = *holders.entry(named).or_insert_with(|| held(base, Key::from_bits(named)).unwrap_or(key));
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
