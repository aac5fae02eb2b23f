//! The first pass: records are decoded, their form is judged while they are in the cache, and they are scattered.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Run;
use super::aside::{Buckets, Writer};
use super::cutting::Cutting;
use super::input::{Chunk, ChunkRecord, Source};
use super::joining::Joining;
use super::key::Key;
use super::pack::{Waiting, pack_entry, record as packed};
use super::spread::first_bucket;
use super::watch::Pass;
use crate::declaration::message::{Draft, Habit, RecordFault, Row, Trace};
use crate::declaration::register::Subject;
use crate::error::Error;
use crate::id::PeriodId;
use crate::time::Moment;

/// Where the first pass puts what it read.
pub(super) struct Scattered<'s> {
    /// Declarations whose worker is known, by worker.
    pub(super) by_worker: Buckets<'s>,
    /// Declarations that name a period or a daily registration, by its number.
    pub(super) by_name: Buckets<'s>,
    /// The numbers of periods that INs have, with the key of the IN.
    pub(super) claims: Buckets<'s>,
}

impl<'s> Scattered<'s> {
    /// What is left after the join; what lay aside by number goes, and so do its files.
    pub(super) fn into_workers(self) -> Buckets<'s> {
        self.by_worker
    }
}

/// What one thread of the first pass came to.
#[derive(Default)]
pub(super) struct Read {
    /// The newest moment of reception.
    pub(super) newest: Option<Moment>,
    /// The oldest one.
    pub(super) oldest: Option<Moment>,
    /// How many bytes the records have.
    pub(super) bytes: u64,
    /// Whether one that cannot be read may have opened something under a number that nobody knows.
    pub(super) lacks_numbers: bool,
    /// What was read in another form than the NSSO's, by file: in how many records, and the first.
    pub(super) habits: BTreeMap<(u32, Habit), (u64, u64)>,
    /// Records that the decoder refused, by file: how many, and the first.
    pub(super) unreadable: BTreeMap<u32, (u64, (u64, RecordFault))>,
}

/// One thread of the first pass.
struct Reader<'r> {
    run: &'r Run<'r>,
    joining: &'r Joining,
    open: OpenBlocks<'r>,
    part: Read,
    /// A record in another encoding, in UTF-8.
    text: String,
    /// Declarations that have a line of the answers file, and wait for the turn of their chunk; and what they are packed to.
    joined: Vec<Joined>,
    packed: Vec<u8>,
}

/// The open blocks of one thread.
struct OpenBlocks<'r> {
    by_worker: Writer<'r, 'r>,
    by_name: Writer<'r, 'r>,
    claims: Writer<'r, 'r>,
}

/// A declaration that was read with a line of the answers file.
struct Joined {
    /// Which record of its chunk it is.
    index: usize,
    line: usize,
    target: Target,
    /// Where it stands among the packed ones.
    packed: Range<usize>,
}

/// Where a declaration is scattered to.
#[derive(Clone, Copy)]
struct Target {
    key: Key,
    by_name: bool,
    /// The number of the period that it opens, or may have opened.
    opens: Option<PeriodId>,
    received_at: Option<Moment>,
}

impl Target {
    fn of(place: u64, row: Option<&Row>) -> Target {
        let alone = Target { key: Key::alone(place), by_name: false, opens: None, received_at: None };
        let Some(row) = row else { return alone };
        let target = Target { received_at: row.received_at, ..alone };
        match Subject::of(row) {
            Subject::Worker => {
                let opens = row.period_id;
                let other = opens.map_or(alone.key, Key::period);
                Target { key: row.worker.map_or(other, Key::worker), opens, ..target }
            }
            Subject::Period(id) => Target { key: Key::period(id), by_name: true, ..target },
            Subject::Registration(id) => Target { key: Key::registration(id), by_name: true, ..target },
            Subject::Nothing => target,
        }
    }

    /// Of a record that cannot be read and is about these. What names its period has to be judged with it, whoever opened the period.
    fn of_unread(place: u64, trace: Trace) -> Target {
        let alone = Target::of(place, None);
        match trace {
            Trace { worker: Some(worker), period } => Target { key: Key::worker(worker), opens: period, ..alone },
            Trace { worker: None, period: Some(id) } => Target { key: Key::period(id), by_name: true, ..alone },
            Trace::NONE => alone,
        }
    }
}

/// Reads everything.
pub(super) fn read(
    run: &Run<'_>,
    source: &Mutex<Source<'_>>,
    (cutting, joining): (&Cutting, &Joining),
    to: &Scattered<'_>,
) -> Result<Read, Error> {
    run.crew.watch.progress(super::progress(Pass::Read, 0, None));
    // Faults may be many more than the bytes that they are faults of.
    let (size, most) = (run.budget.chunk, run.budget.chunk.saturating_mul(4).max(64 << 10));
    let parts = run.crew.all(|| {
        let mut reader = Reader::new(run, joining, to);
        let mut used = None;
        loop {
            run.crew.go_on()?;
            // Only reading holds the lock.
            let next = lock(source).read(size, cutting.refused(), used, &run.crew)?;
            let Some(mut chunk) = next else { break };
            cutting.cut(&mut chunk, most, &run.crew)?;
            loop {
                reader.read(&chunk)?;
                run.advance(Pass::Read, chunk.block.len() as u64, None);
                if !chunk.block.go_on(most) {
                    break;
                }
            }
            used = Some(chunk);
        }
        reader.finish()
    })?;
    let mut all = Read::default();
    for part in parts {
        all.newest = all.newest.max(part.newest);
        all.oldest = all.oldest.into_iter().chain(part.oldest).min();
        all.bytes += part.bytes;
        all.lacks_numbers |= part.lacks_numbers;
        for (of, (count, first)) in part.habits {
            let entry = all.habits.entry(of).or_insert((0, first));
            *entry = (entry.0 + count, entry.1.min(first));
        }
        for (file, (count, first)) in part.unreadable {
            let entry = all.unreadable.entry(file).or_insert_with(|| (0, first.clone()));
            entry.0 += count;
            if first.0 < entry.1.0 {
                entry.1 = first;
            }
        }
    }
    Ok(all)
}

fn lock<'s, 'i>(source: &'s Mutex<Source<'i>>) -> MutexGuard<'s, Source<'i>> {
    source.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<'r> Reader<'r> {
    fn new(run: &'r Run<'_>, joining: &'r Joining, to: &'r Scattered<'_>) -> Self {
        let open = OpenBlocks {
            by_worker: to.by_worker.writer(run.budget.block),
            by_name: to.by_name.writer(run.budget.block),
            claims: to.claims.writer(run.budget.block),
        };
        let (text, joined, packed) = (String::new(), Vec::new(), Vec::new());
        Reader { run, joining, open, part: Read::default(), text, joined, packed }
    }

    /// Reads the records that a chunk gives now.
    fn read(&mut self, chunk: &Chunk) -> Result<(), Error> {
        let mut text = std::mem::take(&mut self.text);
        if chunk.block.is_utf8() {
            // One draft serves for all of them.
            let mut draft = Draft::default();
            for index in 0..chunk.block.len() {
                if let Some(record) = chunk.record(index, None) {
                    self.record(index, &record, &mut draft)?;
                }
            }
        } else {
            for index in 0..chunk.block.len() {
                if let Some(record) = chunk.record(index, Some(&mut text)) {
                    self.record(index, &record, &mut Draft::default())?;
                }
            }
        }
        let claimed = self.joining.claim(chunk, self.joined.iter().map(|joined| joined.line), &self.run.crew)?;
        let (joined, packed) = (std::mem::take(&mut self.joined), std::mem::take(&mut self.packed));
        for (joined, claimed) in joined.iter().zip(claimed) {
            if claimed {
                let packed = packed.get(joined.packed.clone()).unwrap_or_default();
                self.put(joined.target, |out| out.extend_from_slice(packed))?;
            } else if let Some(record) = chunk.record(joined.index, Some(&mut text)) {
                let mut draft = Draft::default();
                if decode(&record, &mut draft).is_ok() {
                    self.scatter(&record, &draft)?;
                }
            }
        }
        (self.joined, self.packed, self.text) = (joined, packed, text);
        self.joined.clear();
        self.packed.clear();
        Ok(())
    }

    /// Reads one record into a draft that served for others.
    fn record<'a>(&mut self, index: usize, record: &ChunkRecord<'a>, draft: &mut Draft<'a>) -> Result<(), Error> {
        self.part.bytes += record.body.map_or(0, <[u8]>::len) as u64;
        if let Err(fault) = decode(record, draft) {
            return self.unreadable(record, fault);
        }
        for habit in draft.habits() {
            self.part.habits.entry((record.file, habit)).or_insert((0, record.record)).0 += 1;
        }
        match self.joining.join(record.origin(), draft) {
            Some(line) => self.keep(index, line, record, draft),
            None => self.scatter(record, draft)?,
        }
        Ok(())
    }

    fn unreadable(&mut self, record: &ChunkRecord<'_>, fault: RecordFault) -> Result<(), Error> {
        let first = (record.record, fault.clone());
        self.part.unreadable.entry(record.file).or_insert((0, first)).0 += 1;
        let waiting = Waiting {
            place: record.place,
            origin: record.origin(),
            format: record.decoder.format(),
            reference: None,
            reading: self.run.engine.unreadable(fault),
        };
        self.part.lacks_numbers |= waiting.reading.unread.may_open();
        let target = Target::of_unread(record.place, waiting.reading.unread);
        self.put(target, |out| pack_entry(target.key.get(), &waiting, out))
    }

    /// Judges the form of a declaration. Always inlined, as what it calls is: a reading is large, and is not moved then.
    #[inline(always)]
    fn judge<'d>(&self, record: &ChunkRecord<'_>, draft: &'d Draft<'_>) -> (Target, Waiting<'d>) {
        let mut waiting = Waiting {
            place: record.place,
            origin: record.origin(),
            format: draft.format,
            reference: draft.context.reference.as_deref().map(str::as_bytes),
            reading: self.run.engine.read_received(draft, self.run.default_moment),
        };
        if self.run.tells_records {
            waiting.reading.tell_rest(draft);
        }
        (Target::of(record.place, waiting.reading.row.as_ref()), waiting)
    }

    fn scatter(&mut self, record: &ChunkRecord<'_>, draft: &Draft<'_>) -> Result<(), Error> {
        let (target, waiting) = self.judge(record, draft);
        self.put(target, |out| pack_entry(target.key.get(), &waiting, out))
    }

    /// Keeps a declaration until it is known whether its line is its own.
    fn keep(&mut self, index: usize, line: usize, record: &ChunkRecord<'_>, draft: &Draft<'_>) {
        let (target, waiting) = self.judge(record, draft);
        let start = self.packed.len();
        pack_entry(target.key.get(), &waiting, &mut self.packed);
        self.joined.push(Joined { index, line, target, packed: start..self.packed.len() });
    }

    /// Puts a declaration where it waits, in packed form.
    fn put(&mut self, target: Target, write: impl FnOnce(&mut Vec<u8>)) -> Result<(), Error> {
        self.part.newest = self.part.newest.max(target.received_at);
        self.part.oldest = self.part.oldest.into_iter().chain(target.received_at).min();
        if let Some(id) = target.opens {
            let named = Key::period(id).get();
            self.open.claims.append(first_bucket(named), |out| {
                packed(out, |out| {
                    out.extend_from_slice(&named.to_le_bytes());
                    out.extend_from_slice(&target.key.get().to_le_bytes());
                });
            })?;
        }
        let to = if target.by_name { &mut self.open.by_name } else { &mut self.open.by_worker };
        to.append(first_bucket(target.key.get()), write)
    }

    fn finish(self) -> Result<Read, Error> {
        self.open.by_worker.finish()?;
        self.open.by_name.finish()?;
        self.open.claims.finish()?;
        Ok(self.part)
    }
}

fn decode<'a>(record: &ChunkRecord<'a>, draft: &mut Draft<'a>) -> Result<(), RecordFault> {
    record.decoder.decode_into(draft, record.body.map_err(Clone::clone)?, record.byte)
}
