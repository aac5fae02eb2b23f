//! Taking up buckets, of which those that are too large are spread again first.

use super::Run;
use super::aside::{Buckets, Held, bucket_of};
use super::pack::{Bytes, damaged, record, records};
use crate::error::Error;

/// How often a bucket is spread again before it is taken as it is.
pub(super) const MOST_LEVELS: u32 = 7;

/// The bucket of a key at the first level.
pub(super) fn first_bucket(key: u64) -> usize {
    bucket_of(key, 0, super::BUCKET_BITS)
}

/// Takes up a bucket at once, or in several parts where it is too large for that: each key stays in one part.
pub(super) fn take_up(
    run: &Run<'_>,
    from: &Buckets<'_>,
    bucket: usize,
    level: u32,
    work: &mut dyn FnMut(&Held) -> Result<(), Error>,
) -> Result<(), Error> {
    run.crew.go_on()?;
    let bytes = from.bytes(bucket);
    if bytes <= run.budget.load || level >= MOST_LEVELS {
        return work(&from.load(bucket)?);
    }
    let smaller = spread(run, from, bucket, level)?;
    for part in 0..smaller.count() {
        // A key that fills a bucket alone cannot be spread: it is taken whole.
        let level = if smaller.bytes(part) == bytes { MOST_LEVELS } else { level + 1 };
        take_up(run, &smaller, part, level, work)?;
    }
    Ok(())
}

/// Spreads a bucket over others, by bits of its keys that were not looked at before.
pub(super) fn spread<'r>(
    run: &'r Run<'_>,
    from: &Buckets<'_>,
    bucket: usize,
    level: u32,
) -> Result<Buckets<'r>, Error> {
    let smaller = Buckets::new(&run.shelf, 1 << super::BUCKET_BITS);
    let mut to = smaller.writer(run.budget.block);
    for block in from.blocks(bucket)? {
        run.crew.go_on()?;
        for content in records(&block?) {
            let content = content.ok_or_else(damaged)?;
            let key = Bytes(content).u64().ok_or_else(damaged)?;
            to.append(bucket_of(key, level + 1, super::BUCKET_BITS), |out| {
                record(out, |out| out.extend_from_slice(content));
            })?;
        }
    }
    to.finish()?;
    Ok(smaller)
}
