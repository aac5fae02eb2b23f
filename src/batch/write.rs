//! The last pass: the report is made by many threads and written in the order of input.

use std::io::{self, Write};

use super::Run;
use super::aside::{Buckets, Held};
use super::crew::Queue;
use super::input::FileOutcome;
use super::order::Order;
use super::pack::{damaged, place_of, record, records, unpack};
use super::turn::Turns;
use super::watch::Pass;
use crate::engine::{Judged, UndeclaredWork};
use crate::error::{Error, ErrorKind};
use crate::report::{Report, Totals};

/// How many declarations a thread makes text of at once.
const SLICE: usize = 512;

/// The order of a verdict among the records of its declaration: it stands alone, and was counted when it was made.
pub(super) const COUNTED: u32 = 0;
/// It may wait for what rules on employers say, and is counted when it is told.
pub(super) const WAITS: u32 = 1;
/// What they say, from here on.
pub(super) const AMENDS: u32 = 2;

/// How a run is told, and where to.
pub struct Output<'a> {
    /// The report.
    pub report: &'a dyn Report,
    /// Where it is written.
    pub to: &'a mut (dyn Write + Send),
}

/// Writes what stands before the declarations.
pub(super) fn begin(output: &mut Output<'_>) -> Result<(), Error> {
    let mut text = Vec::new();
    let made = output.report.begin(&mut text);
    made.and_then(|()| output.to.write_all(&text)).map_err(write_fault)
}

/// Writes what contracts tell beside them.
pub(super) fn undeclared(output: &mut Output<'_>, work: &UndeclaredWork) -> Result<(), Error> {
    let mut text = Vec::new();
    for found in &work.found {
        text.clear();
        let made = output.report.undeclared(&mut text, found);
        made.and_then(|()| output.to.write_all(&text)).map_err(write_fault)?;
    }
    Ok(())
}

/// Writes what stands behind them.
pub(super) fn end(output: &mut Output<'_>, totals: &Totals) -> Result<(), Error> {
    let mut text = Vec::new();
    let made = output.report.end(&mut text, totals);
    made.and_then(|()| output.to.write_all(&text)).and_then(|()| output.to.flush()).map_err(write_fault)
}

/// The last pass of one run.
pub(super) struct Writing<'a, 'o> {
    pub(super) run: &'a Run<'a>,
    pub(super) files: &'a [FileOutcome],
    /// `None` where only totals are asked for.
    pub(super) output: Option<&'a mut Output<'o>>,
    /// What was counted here, because rules on employers had the last word.
    pub(super) totals: Totals,
}

/// A record of a bucket.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Line<'h> {
    /// The place of its declaration in the order of input.
    place: u64,
    /// The verdict comes first, then what is put to it.
    order: u32,
    content: &'h [u8],
}

impl Writing<'_, '_> {
    /// Writes the declarations.
    pub(super) fn write(&mut self, from: &Buckets<'_>, order: Order) -> Result<(), Error> {
        let run = self.run;
        for bucket in 0..from.count() {
            run.crew.go_on()?;
            let bytes = from.bytes(bucket);
            let (first, chunks) = order.chunks(bucket);
            // All threads work on one bucket, so it may be as large as what they take up together.
            let most = run.budget.load * run.crew.threads as u64;
            if bytes > most && chunks > 1 {
                let smaller = Order::new(first, chunks, bytes, most / 2);
                let buckets = Buckets::new(&run.shelf, smaller.count());
                let mut to = buckets.writer(run.budget.block);
                for block in from.blocks(bucket)? {
                    run.crew.go_on()?;
                    for content in records(&block?) {
                        let content = content.ok_or_else(damaged)?;
                        let (place, _) = place_of(content).ok_or_else(damaged)?;
                        to.append(smaller.bucket(place), |out| record(out, |out| out.extend_from_slice(content)))?;
                    }
                }
                to.finish()?;
                self.write(&buckets, smaller)?;
                continue;
            }
            self.bucket(&from.load(bucket)?)?;
        }
        Ok(())
    }

    fn bucket(&mut self, held: &Held) -> Result<(), Error> {
        let run = self.run;
        let mut index: Vec<Line<'_>> = Vec::new();
        for content in held.records() {
            let content = content?;
            let (place, order) = place_of(content).ok_or_else(damaged)?;
            index.push(Line { place, order, content });
        }
        index.sort_unstable();
        let declarations: Vec<&[Line<'_>]> = index.chunk_by(|a, b| a.place == b.place).collect();
        let slices: Vec<&[&[Line<'_>]]> = declarations.chunks(SLICE).collect();
        let queue = Queue::new(slices.len());
        let report = self.output.as_ref().map(|output| output.report);
        let files = self.files;
        // Text goes out in the order of its numbers.
        let outlet = self.output.as_mut().map(|output| Turns::new(&mut *output.to));
        let counted = run.crew.all(|| {
            let (mut text, mut totals) = (Vec::new(), Totals::default());
            while let Some(number) = queue.next() {
                run.crew.go_on()?;
                let slice = slices.get(number).copied().unwrap_or_default();
                text.clear();
                for lines in slice {
                    let judged = judged(run, lines).ok_or_else(damaged)?;
                    if lines.first().is_some_and(|line| line.order == WAITS) {
                        totals.add(&judged, run.engine);
                    }
                    let file = (judged.origin.file as usize).checked_sub(1).and_then(|file| files.get(file));
                    let name = file.map_or("", |file| file.name.as_str());
                    if let Some(report) = report.filter(|report| report.tells(&judged.verdict)) {
                        report.declaration(&mut text, name, &judged).map_err(write_fault)?;
                    }
                }
                if let Some(outlet) = &outlet {
                    outlet.take(number as u64, true, &run.crew, |to| to.write_all(&text).map_err(write_fault))?;
                }
                run.advance(Pass::Write, slice.len() as u64, None);
            }
            Ok(totals)
        })?;
        counted.iter().for_each(|totals| self.totals.merge(totals));
        Ok(())
    }
}

/// A verdict with what is put to it.
fn judged(run: &Run<'_>, lines: &[Line<'_>]) -> Option<Judged> {
    let (first, amendments) = lines.split_first()?;
    let mut judged: Judged = unpack(first.content)?;
    if !amendments.is_empty() {
        let amendments: Option<Vec<_>> = amendments.iter().map(|line| unpack(line.content)).collect();
        run.engine.amend(&mut judged.verdict, amendments?);
    }
    Some(judged)
}

fn write_fault(fault: io::Error) -> Error {
    Error::from(ErrorKind::Write(fault))
}
