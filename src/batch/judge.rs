//! The third pass: declarations are judged and applied, worker by worker, in the order of reception.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::Run;
use super::aside::{Buckets, Held, Writer};
use super::crew::Queue;
use super::employers;
use super::group::{Alone, Contracts, Group, Kept, Together};
use super::join::Tied;
use super::key::Key;
use super::order::Order;
use super::pack::{Bytes, Entry, Pack, Waiting, damaged, pack_at, record};
use super::spread::take_up;
use super::watch::Pass;
use super::write::{COUNTED, WAITS};
use crate::declaration::register::{Change, Register};
use crate::engine::{Beside, Judged, Queued, Received};
use crate::error::Error;
use crate::id::Ssin;
use crate::report::{Report, Totals};
use crate::time::Moment;

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

/// What all threads came to.
pub(super) struct Done<'r> {
    pub(super) parts: Vec<Part>,
    pub(super) contracts: Vec<Contracts<'r>>,
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
    part: Part,
    /// Declarations that were judged and not told of yet.
    untold: u64,
}

/// What a bucket holds, by key.
#[derive(Default)]
struct Index<'h> {
    /// Each without what was read of it.
    entries: Vec<Queued<Bytes<'h>>>,
    /// The next with the same key.
    next: Vec<Option<usize>>,
    /// The keys, each with the first that has it.
    first: Vec<(u64, usize)>,
}

impl<'h> Index<'h> {
    /// Takes up what is held. It is long, so it stays where it is: the keys alone are looked up.
    fn of(held: &'h Held) -> Result<Self, Error> {
        // Counting costs less than growing.
        let count = held.records().count();
        let mut last: HashMap<u64, usize, RandomState> =
            HashMap::with_capacity_and_hasher(count, RandomState::default());
        let mut index =
            Index { entries: Vec::with_capacity(count), next: Vec::with_capacity(count), ..Index::default() };
        for (place, content) in held.records().enumerate() {
            let Entry { key, reception, named, waiting } = Entry::read(content?).ok_or_else(damaged)?;
            index.entries.push(Queued { reception, named, of: waiting });
            index.next.push(None);
            match last.insert(key, place) {
                Some(before) => index.next[before] = Some(place),
                None => index.first.push((key, place)),
            }
        }
        Ok(index)
    }

    /// Those with the same key, from this one on.
    fn from(&self, first: usize) -> impl Iterator<Item = Queued<Bytes<'h>>> {
        let places = std::iter::successors(Some(first), |place| self.next.get(*place).copied().flatten());
        places.filter_map(|place| self.entries.get(place).copied())
    }
}

/// Judges everything.
pub(super) fn judge<'r, 's>(
    run: &'r Run<'_>,
    by_worker: &Buckets<'s>,
    base: &'r Register,
    tied: &Tied,
    verdicts: &Verdicts<'_, 's>,
    as_of: Option<Moment>,
) -> Result<Done<'r>, Error> {
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
        part: Part::default(),
        untold: 0,
    };
    let mut parts = run.crew.all(|| {
        let contracts = Contracts::new(run.engine, as_of);
        let (mut judging, mut alone) = (judging(), Alone::new(base, run.keep_register, contracts));
        while let Some(next) = queue.next() {
            let Some(bucket) = largest.get(next) else { break };
            take_up(run, by_worker, *bucket, 0, &mut |held| judging.keys(held, &mut alone))?;
        }
        let (kept, contracts) = alone.into_kept();
        Ok((Part { kept, ..judging.finish()? }, contracts))
    })?;
    let mut contracts: Vec<Contracts<'_>> = parts.iter_mut().filter_map(|(_, contracts)| contracts.take()).collect();
    let mut parts: Vec<Part> = parts.into_iter().map(|(part, _)| part).collect();
    if together.bytes(0) > 0 {
        let mut judging = judging();
        let mut of_tied = Contracts::new(run.engine, as_of);
        let kept = judging.tied_ones(&together, base, &mut of_tied)?;
        contracts.extend(of_tied);
        parts.push(Part { kept, ..judging.finish()? });
    }
    Ok(Done { parts, contracts })
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
    fn keys(&mut self, held: &Held, alone: &mut Alone<'_>) -> Result<(), Error> {
        let (index, mut queue) = (Index::of(held)?, Vec::new());
        for (key, first) in &index.first {
            if self.tied.contains(key) {
                continue;
            }
            queue.clear();
            queue.extend(index.from(*first));
            alone.begin(Key::from_bits(*key));
            self.judge_in_order(&mut queue, alone)?;
            alone.end();
        }
        // Nearly always nothing is tied.
        for content in held.records().take_while(|_| !self.tied.is_empty()) {
            let content = content?;
            if self.tied.contains(&Bytes(content).u64().ok_or_else(damaged)?) {
                self.together.append(0, |out| record(out, |out| out.extend_from_slice(content)))?;
            }
        }
        Ok(())
    }

    /// Judges the declarations that a number of a period ties together.
    fn tied_ones(
        &mut self,
        together: &Buckets<'_>,
        base: &Register,
        contracts: &mut Option<Contracts<'_>>,
    ) -> Result<Kept, Error> {
        let held = together.load(0)?;
        let Index { mut entries, .. } = Index::of(&held)?;
        // Those of the register too of which this run has no declaration: what they hold may concern the others.
        let mut keys: Vec<u64> = self.tied.iter().copied().collect();
        keys.sort_unstable();
        let workers: Vec<Ssin> = keys.iter().filter_map(|key| Key::from_bits(*key).as_worker()).collect();
        let mut together = Together::new(base, self.run.engine, keys.into_iter().map(Key::from_bits));
        self.judge_in_order(&mut entries, &mut together)?;
        together.look(workers, contracts);
        Ok(together.into_kept(self.run.keep_register))
    }

    fn judge_in_order(&mut self, queue: &mut [Queued<Bytes<'_>>], group: &mut dyn Group) -> Result<(), Error> {
        let mut queue = Received::new(queue);
        while let Some(next) = queue.next(|number| group.holds(number)) {
            self.judge_one(&next, group)?;
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

    fn judge_one(&mut self, next: &Queued<Bytes<'_>>, group: &mut dyn Group) -> Result<(), Error> {
        let mut waiting = Waiting::unpack(&mut { next.of }).ok_or_else(damaged)?;
        let order = next.reception;
        let mut beside = Beside::default();
        let verdict = group.judge(self.run.engine, &mut waiting.reading, waiting.origin, &mut beside);
        let Beside { worker, tallies } = beside;
        if let Change::Open(_) = verdict.effect().change() {
            group.opened(order);
        }
        // Where rules on employers may still find something, the last pass counts.
        let waits = !tallies.is_empty();
        if waits {
            employers::put(&tallies, (order, waiting.place), &mut self.tallies)?;
        } else {
            self.part.totals.add_verdict(&verdict, self.run.engine);
        }
        if waits || self.verdicts.report.is_some_and(|report| report.tells(&verdict)) {
            let reference = waiting.reference.map(str::from_utf8).transpose().map_err(|_| damaged())?.map(Box::from);
            let judged = Judged { origin: waiting.origin, format: waiting.format, reference, worker, verdict };
            let bucket = self.verdicts.order.bucket(waiting.place);
            self.to.append(bucket, |out| pack_at(waiting.place, if waits { WAITS } else { COUNTED }, &judged, out))?;
        }
        Ok(())
    }
}
