//! The first pass: records are decoded, their form is judged while they are in the cache, and they are scattered.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Run;
use super::aside::{Buckets, Writer};
use super::cutting::Cutting;
use super::input::{Chunk, ChunkRecord, Source};
use super::joining::{Joining, Turn};
use super::key::Key;
use super::pack::{Waiting, pack_entry, record as packed};
use super::spread::first_bucket;
use super::watch::Pass;
use crate::dimona::message::{Format, Kind, RecordFault};
use crate::dimona::register::Origin;
use crate::engine::Reading;
use crate::error::Error;
use crate::time::Moment;

/// Where the first pass puts what it read.
pub(super) struct Scattered<'s> {
    /// Declarations whose worker is known, by worker.
    pub(super) by_worker: Buckets<'s>,
    /// Declarations that name a period, by the number of that period.
    pub(super) by_period: Buckets<'s>,
    /// The numbers of periods that INs have, with the key of the IN.
    pub(super) claims: Buckets<'s>,
}

impl<'s> Scattered<'s> {
    /// What is left after the join; what lay aside by period goes, and so do its files.
    pub(super) fn into_workers(self) -> Buckets<'s> {
        self.by_worker
    }
}

/// What one thread of the first pass came to.
#[derive(Default)]
pub(super) struct Read {
    /// The newest moment of reception.
    pub(super) newest: Option<Moment>,
    /// How many bytes the records have.
    pub(super) bytes: u64,
    /// Records that the decoder refused, by file: how many, and the first.
    pub(super) unreadable: BTreeMap<u32, (u64, (u64, RecordFault))>,
}

/// The open blocks of one thread.
struct OpenBlocks<'b, 's> {
    by_worker: Writer<'b, 's>,
    by_period: Writer<'b, 's>,
    claims: Writer<'b, 's>,
}

/// Reads everything.
pub(super) fn read(
    run: &Run<'_>,
    source: &Mutex<Source<'_>>,
    (cutting, joining): (&Cutting, &Joining),
    to: &Scattered<'_>,
) -> Result<Read, Error> {
    run.crew.watch.progress(super::progress(Pass::Read, 0, None));
    let parts = run.crew.all(|| {
        let mut open = OpenBlocks {
            by_worker: to.by_worker.writer(run.budget.block),
            by_period: to.by_period.writer(run.budget.block),
            claims: to.claims.writer(run.budget.block),
        };
        let mut part = Read::default();
        let (mut used, mut text) = (None, String::new());
        // Faults may be many more than the bytes that they are faults of.
        let (size, most) = (run.budget.chunk, run.budget.chunk.saturating_mul(4).max(64 << 10));
        loop {
            run.crew.go_on()?;
            let more = lock(source).read(size, cutting.refused(), used, &run.crew)?;
            let Some(mut chunk) = more else { break };
            cutting.cut(&mut chunk, most, &run.crew)?;
            loop {
                read_chunk(run, &chunk, &mut text, joining, &mut open, &mut part)?;
                run.advance(Pass::Read, chunk.block.len() as u64, None);
                if !chunk.block.go_on(most) {
                    break;
                }
            }
            used = Some(chunk);
        }
        open.by_worker.finish()?;
        open.by_period.finish()?;
        open.claims.finish()?;
        Ok(part)
    })?;
    let mut all = Read::default();
    for part in parts {
        all.newest = all.newest.max(part.newest);
        all.bytes += part.bytes;
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

/// Reads the records that a chunk gives now. `text` is for those in another encoding.
fn read_chunk(
    run: &Run<'_>,
    chunk: &Chunk,
    text: &mut String,
    joining: &Joining,
    open: &mut OpenBlocks<'_, '_>,
    part: &mut Read,
) -> Result<(), Error> {
    let turn = joining.turn(chunk, text, &run.crew)?;
    for index in 0..chunk.block.len() {
        if let Some(record) = chunk.record(index, text) {
            read_record(run, &record, (index, &turn), open, part)?;
        }
    }
    Ok(())
}

fn read_record(
    run: &Run<'_>,
    record: &ChunkRecord<'_>,
    (index, turn): (usize, &Turn<'_>),
    open: &mut OpenBlocks<'_, '_>,
    part: &mut Read,
) -> Result<(), Error> {
    let place = record.place;
    part.bytes += record.body.map_or(0, <[u8]>::len) as u64;
    let origin = Origin { file: record.file, record: record.record };
    let mut decoded = match record.body {
        Ok(body) => record.decoder.decode(body, record.byte),
        Err(fault) => Err(fault.clone()),
    };
    let draft = match &mut decoded {
        Ok(draft) => draft,
        Err(fault) => {
            let first = (record.record, fault.clone());
            part.unreadable.entry(record.file).or_insert((0, first)).0 += 1;
            // No field is named in it.
            let format = Format::default();
            let reading = run.engine.unreadable(fault.clone());
            let waiting = Waiting { place, origin, format, reference: None, reading };
            return scatter(run, Key::alone(place), &waiting, &mut open.by_worker);
        }
    };
    turn.join(index, draft);
    let mut reading = run.engine.read(draft);
    if let Some(row) = &mut reading.row {
        row.received_at = row.received_at.or(run.default_moment);
        part.newest = part.newest.max(row.received_at);
    }
    let reference = draft.context.reference.as_deref();
    let waiting = Waiting { place, origin, format: draft.format, reference, reading };
    let Reading { row, .. } = &waiting.reading;
    let Some(row) = row else { return scatter(run, Key::alone(place), &waiting, &mut open.by_worker) };
    match (row.kind, row.period_id) {
        (Kind::In, None) => {
            let key = row.worker.map_or(Key::alone(place), Key::worker);
            scatter(run, key, &waiting, &mut open.by_worker)
        }
        (Kind::In, Some(id)) => {
            let key = row.worker.map_or(Key::period(id), Key::worker);
            let named = Key::period(id).get();
            open.claims.append(first_bucket(named), |out| {
                packed(out, |out| {
                    out.extend_from_slice(&named.to_le_bytes());
                    out.extend_from_slice(&key.get().to_le_bytes());
                });
            })?;
            scatter(run, key, &waiting, &mut open.by_worker)
        }
        (_, None) => scatter(run, Key::alone(place), &waiting, &mut open.by_worker),
        (_, Some(id)) => scatter(run, Key::period(id), &waiting, &mut open.by_period),
    }
}

fn scatter(run: &Run<'_>, key: Key, waiting: &Waiting<'_>, to: &mut Writer<'_, '_>) -> Result<(), Error> {
    to.append(first_bucket(key.get()), |out| pack_entry(key.get(), waiting, &run.rules, out))
}
