//! The third pass: declarations are judged and applied, worker by worker, in the order of reception.

use super::Run;
use super::aside::{Buckets, Writer};
use super::crew::Queue;
use super::employers;
use super::group::{Alone, Group, Kept, Together};
use super::join::Tied;
use super::key::Key;
use super::order::Order;
use super::pack::{Entry, damaged, pack_at, record, records};
use super::spread::take_up;
use super::watch::Pass;
use super::write::{COUNTED, WAITS};
use crate::declaration::register::{Change, Register};
use crate::engine::{Judged, Queued, Received, Turn};
use crate::error::Error;
use crate::report::{Report, Totals};

/// After how many declarations the watcher is told, and asked whether to stop.
const TOLD_AT_ONCE: u64 = 1 << 12;

/// Where verdicts go.
pub(super) struct Verdicts<'a, 's> {
    /// How the run is told; `None` where only totals are asked for.
    pub(super) report: Option<&'a dyn Report>,
    /// What is to be written, by place in the order of input.
    pub(super) to: &'a Buckets<'s>,
    /// What declarations add to the accounts of their employers.
    pub(super) tallies: &'a Buckets<'s>,
    pub(super) order: Order,
}

/// What one thread of this pass came to.
#[derive(Default)]
pub(super) struct Part {
    pub(super) totals: Totals,
    pub(super) kept: Kept,
}

/// One thread at work.
struct Judging<'r, 'a, 'b, 's> {
    run: &'r Run<'a>,
    tied: &'r Tied,
    verdicts: &'r Verdicts<'r, 's>,
    to: Writer<'b, 's>,
    tallies: Writer<'b, 's>,
    /// Declarations whose keys are tied, which wait for the end.
    together: Writer<'b, 's>,
    index: Vec<Queued<Spot>>,
    part: Part,
    /// Declarations that were judged and not told of yet.
    untold: u64,
}

/// An entry of a bucket: which declarations it has to be judged with, and where it stands.
#[derive(Clone, Copy)]
struct Spot {
    key: u64,
    at: usize,
}

/// Judges everything.
pub(super) fn judge<'s>(
    run: &Run<'_>,
    by_worker: &Buckets<'s>,
    base: &Register,
    tied: &Tied,
    verdicts: &Verdicts<'_, 's>,
) -> Result<Vec<Part>, Error> {
    let all = run.counted(Pass::Read);
    run.crew.watch.progress(super::progress(Pass::Judge, 0, Some(all)));
    // The largest first: a worker with very many declarations shall not be begun when all others are done.
    let mut largest: Vec<usize> = (0..by_worker.count()).collect();
    largest.sort_by_key(|bucket| std::cmp::Reverse(by_worker.bytes(*bucket)));
    let queue = Queue::new(largest.len());
    let together = Buckets::new(&run.shelf, 1);
    let judging = || Judging {
        run,
        tied,
        verdicts,
        to: verdicts.to.writer(run.budget.block),
        tallies: verdicts.tallies.writer(run.budget.block),
        together: together.writer(run.budget.block),
        index: Vec::new(),
        part: Part::default(),
        untold: 0,
    };
    let mut parts = run.crew.all(|| {
        let (mut judging, mut alone) = (judging(), Alone::new(base, run.keep_register));
        while let Some(next) = queue.next() {
            let Some(bucket) = largest.get(next) else { break };
            take_up(run, by_worker, *bucket, 0, &mut |held| judging.keys(held, &mut alone))?;
        }
        Ok(Part { kept: alone.into_kept(), ..judging.finish()? })
    })?;
    if together.bytes(0) > 0 {
        let mut judging = judging();
        let kept = judging.tied_ones(&together, base)?;
        parts.push(Part { kept, ..judging.finish()? });
    }
    Ok(parts)
}

impl Judging<'_, '_, '_, '_> {
    fn finish(mut self) -> Result<Part, Error> {
        self.tell()?;
        self.to.finish()?;
        self.tallies.finish()?;
        self.together.finish()?;
        Ok(self.part)
    }

    /// Judges whole keys.
    fn keys(&mut self, held: &[u8], alone: &mut Alone<'_>) -> Result<(), Error> {
        let mut index = self.index(held)?;
        for group in index.chunk_by_mut(|a, b| a.of.key == b.of.key) {
            let Some(Spot { key, .. }) = group.first().map(|first| first.of) else { continue };
            if self.tied.contains(&key) {
                for place in &*group {
                    let content = content_at(held, place.of.at)?;
                    self.together.append(0, |out| record(out, |out| out.extend_from_slice(content)))?;
                }
                continue;
            }
            alone.begin(Key::from_bits(key));
            self.judge_in_order(held, group, alone)?;
            alone.end();
        }
        self.index = index;
        Ok(())
    }

    /// Judges the declarations that a number of a period ties together.
    fn tied_ones(&mut self, together: &Buckets<'_>, base: &Register) -> Result<Kept, Error> {
        let held = together.load(0)?;
        let mut index = self.index(&held)?;
        // Those of the register too of which this run has no declaration: what they hold may concern the others.
        let mut keys: Vec<u64> = self.tied.iter().copied().collect();
        keys.sort_unstable();
        let mut together = Together::new(base, self.run.engine, keys.into_iter().map(Key::from_bits));
        self.judge_in_order(&held, &mut index, &mut together)?;
        Ok(together.into_kept(self.run.keep_register))
    }

    /// Takes up what is held, by key.
    fn index(&mut self, held: &[u8]) -> Result<Vec<Queued<Spot>>, Error> {
        let mut index = std::mem::take(&mut self.index);
        index.clear();
        for content in records(held) {
            let (at, content) = content.ok_or_else(damaged)?;
            let Entry { key, reception, named, .. } = Entry::read(content).ok_or_else(damaged)?;
            index.push(Queued { reception, named, of: Spot { key, at } });
        }
        index.sort_unstable_by_key(|place| place.of.key);
        Ok(index)
    }

    fn judge_in_order(&mut self, held: &[u8], places: &mut [Queued<Spot>], group: &mut dyn Group) -> Result<(), Error> {
        let mut places = Received::new(places);
        while let Some(place) = places.next(|number| group.holds(number)) {
            self.judge_one(held, &place, group)?;
            self.untold += 1;
            if self.untold == TOLD_AT_ONCE {
                self.tell()?;
            }
        }
        Ok(())
    }

    /// Tells how far the pass is.
    fn tell(&mut self) -> Result<(), Error> {
        self.run.crew.go_on()?;
        self.run.advance(Pass::Judge, self.untold, Some(self.run.counted(Pass::Read)));
        self.untold = 0;
        Ok(())
    }

    fn judge_one(&mut self, held: &[u8], place: &Queued<Spot>, group: &mut dyn Group) -> Result<(), Error> {
        let entry = Entry::read(content_at(held, place.of.at)?).ok_or_else(damaged)?;
        let waiting = entry.waiting().ok_or_else(damaged)?;
        let order = place.reception;
        let turn = group.judge(self.run.engine, waiting.reading, waiting.origin);
        if let Change::Open(_) = turn.verdict.effect().change() {
            group.opened(order);
        }
        // Where rules on employers may still find something, the last pass counts.
        let waits = !turn.tallies.is_empty();
        if waits {
            employers::put(&turn.tallies, (order, waiting.place), &mut self.tallies)?;
        } else {
            self.part.totals.add_verdict(&turn.verdict, self.run.engine);
        }
        if waits || self.verdicts.report.is_some_and(|report| report.tells(&turn.verdict)) {
            let reference = waiting.reference.map(Box::from);
            let Turn { worker, verdict, .. } = turn;
            let judged = Judged { origin: waiting.origin, format: waiting.format, reference, worker, verdict };
            let bucket = self.verdicts.order.bucket(waiting.place);
            self.to.append(bucket, |out| pack_at(waiting.place, if waits { WAITS } else { COUNTED }, &judged, out))?;
        }
        Ok(())
    }
}

/// The content of the record at this place, which its length stands before.
fn content_at(held: &[u8], at: usize) -> Result<&[u8], Error> {
    let content = at.checked_sub(4).and_then(|start| records(held.get(start..)?).next()?);
    content.map(|(_, content)| content).ok_or_else(damaged)
}
