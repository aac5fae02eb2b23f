//! The second pass: declarations that name a period or a daily registration are given to those with whom they have to be judged.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use foldhash::fast::RandomState;

use super::Run;
use super::aside::{Buckets, Writer};
use super::crew::Queue;
use super::key::Key;
use super::pack::{Bytes, Entry, damaged, record, records};
use super::read::Scattered;
use super::spread::{MOST_LEVELS, first_bucket, spread};
use super::watch::Pass;
use crate::declaration::register::Register;
use crate::error::Error;

/// Keys that one number ties together, because several INs of different workers have it, or several new daily registrations.
/// Declarations with such keys are judged in one sequence, since what becomes of one decides what the number means in the next. It
/// happens in error only, so all of them make one group.
pub(super) type Tied = HashSet<u64, RandomState>;

/// Joins, and gives the keys that are tied. What names a daily registration is joined last: the one that made it names a period, and so
/// its own key has to be known first.
pub(super) fn join(run: &Run<'_>, scattered: &Scattered<'_>, base: &Register) -> Result<Tied, Error> {
    let Scattered { by_worker, by_name, claims } = scattered;
    run.crew.watch.progress(super::progress(Pass::Join, 0, None));
    let tied = Mutex::new(Tied::default());
    let count = by_name.count();
    let [registrations, made] = [(); 2].map(|()| Buckets::new(&run.shelf, count));
    for (names, claims, later) in [(by_name, claims, Some((&registrations, &made))), (&registrations, &made, None)] {
        // What nobody names is tied by its number all the same.
        if later.is_none() && (0..count).all(|bucket| names.bytes(bucket) + claims.bytes(bucket) == 0) {
            break;
        }
        let queue = Queue::new(count);
        run.crew.all(|| {
            let block = run.budget.block;
            let later = later.map(|(registrations, made)| (registrations.writer(block), made.writer(block)));
            let mut join = Join { run, base, tied: &tied, to: by_worker.writer(block), later, untold: 0 };
            while let Some(bucket) = queue.next() {
                join.bucket(claims, names, bucket, 0)?;
            }
            join.tell()?;
            join.finish()
        })?;
    }
    Ok(tied.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// One thread at work.
struct Join<'r, 'a, 'b, 's> {
    run: &'r Run<'a>,
    base: &'r Register,
    tied: &'r Mutex<Tied>,
    to: Writer<'b, 's>,
    /// Where declarations go that name a daily registration, and the numbers of those that are made, with their keys; nowhere where these
    /// are joined.
    later: Option<(Writer<'b, 's>, Writer<'b, 's>)>,
    /// Declarations that were joined and not told of yet.
    untold: u64,
}

impl Join<'_, '_, '_, '_> {
    /// Joins a bucket; one whose numbers are too many for one table is spread first.
    fn bucket(&mut self, claims: &Buckets<'_>, names: &Buckets<'_>, bucket: usize, level: u32) -> Result<(), Error> {
        let bytes = claims.bytes(bucket);
        if bytes > self.run.budget.load && level < MOST_LEVELS {
            let (claims, names) = (spread(self.run, claims, bucket, level)?, spread(self.run, names, bucket, level)?);
            for part in 0..claims.count() {
                let level = if claims.bytes(part) == bytes { MOST_LEVELS } else { level + 1 };
                self.bucket(&claims, &names, part, level)?;
            }
            return Ok(());
        }
        let holders = holders(claims, bucket, self.base, self.tied)?;
        for block in names.blocks(bucket)? {
            self.tell()?;
            for content in records(&block?) {
                let content = content.ok_or_else(damaged)?;
                let entry = Entry::read(content).ok_or_else(damaged)?;
                let named = Key::from_bits(entry.key);
                if let (Some((registrations, _)), Some(_)) = (&mut self.later, named.as_registration()) {
                    registrations.append(first_bucket(entry.key), |out| {
                        record(out, |out| out.extend_from_slice(content));
                    })?;
                    continue;
                }
                let key = holders.get(&named.get()).copied().or_else(|| held(self.base, named)).unwrap_or(named.get());
                self.claim(&entry, key)?;
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
        }
        Ok(())
    }

    /// Claims the number of a daily registration that is made, for this key.
    fn claim(&mut self, entry: &Entry<'_>, key: u64) -> Result<(), Error> {
        let made = entry.named.and_then(|named| named.of_registration()).filter(|(_, makes)| *makes);
        let (Some((_, claims)), Some((id, _))) = (&mut self.later, made) else { return Ok(()) };
        let named = Key::registration(id).get();
        claims.append(first_bucket(named), |out| {
            record(out, |out| {
                out.extend_from_slice(&named.to_le_bytes());
                out.extend_from_slice(&key.to_le_bytes());
            });
        })
    }

    fn tell(&mut self) -> Result<(), Error> {
        self.run.crew.go_on()?;
        self.run.advance(Pass::Join, std::mem::take(&mut self.untold), None);
        Ok(())
    }

    fn finish(self) -> Result<(), Error> {
        self.to.finish()?;
        if let Some((registrations, made)) = self.later {
            registrations.finish()?;
            made.finish()?;
        }
        Ok(())
    }
}

/// By number, the key of what has it.
fn holders(
    claims: &Buckets<'_>,
    bucket: usize,
    base: &Register,
    tied: &Mutex<Tied>,
) -> Result<HashMap<u64, u64, RandomState>, Error> {
    // Each claim has its length and two numbers. Many may be of one number: then no room is made for all of them.
    let count = (claims.bytes(bucket) / 20).min(1 << 12) as usize;
    let mut holders: HashMap<u64, u64, RandomState> = HashMap::with_capacity_and_hasher(count, RandomState::default());
    for block in claims.blocks(bucket)? {
        for content in records(&block?) {
            let mut content = Bytes(content.ok_or_else(damaged)?);
            let (named, key) = content.u64().zip(content.u64()).ok_or_else(damaged)?;
            let holder = *holders.entry(named).or_insert_with(|| held(base, Key::from_bits(named)).unwrap_or(key));
            if holder != key {
                tied.lock().unwrap_or_else(PoisonError::into_inner).extend([holder, key]);
            }
        }
    }
    Ok(holders)
}

/// The key of a period or a daily registration that the register holds already.
fn held(base: &Register, named: Key) -> Option<u64> {
    if let Some(id) = named.as_registration() {
        let (worker, period) = base.registrant_of(id)?;
        return Some(worker.map_or(Key::period(period), Key::worker).get());
    }
    let worker = base.holder_of(named.as_period()?)?;
    Some(worker.map_or(named.get(), |worker| Key::worker(worker).get()))
}
