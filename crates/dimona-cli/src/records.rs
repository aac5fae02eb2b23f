//! The records of a file, looked at one by one.

use std::collections::BTreeMap;
use std::io;

use dimona::batch::Input;
use dimona::codec::csv;
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::message::{Draft, Format, Habit};
use dimona::words::Said;

use crate::problems::{Problems, reason};
use crate::words;

/// How many records of a file were looked at, and which cannot be read.
#[derive(Default)]
pub(crate) struct Records {
    count: u64,
    unreadable: Option<First>,
    notes: Vec<Said>,
    /// What was read in another form than the NSSO's: in how many records, and the first.
    habits: BTreeMap<Habit, (u64, u64)>,
}

/// How many records have a fault, and the first: its number, and what is wrong with it.
pub(crate) struct First {
    pub(crate) count: u64,
    pub(crate) record: u64,
    pub(crate) fault: String,
}

impl First {
    /// Counts one more.
    pub(crate) fn count(all: &mut Option<First>, record: u64, fault: String) {
        all.get_or_insert(First { count: 0, record, fault }).count += 1;
    }
}

impl Records {
    /// Looks at each, with its number and the format of the file, until it is asked to stop; why the file could not be read to its end.
    pub(crate) fn each<E>(
        &mut self,
        input: Input,
        options: ReadOptions,
        is_stopped: impl Fn() -> bool,
        mut look: impl FnMut(&Draft<'_>, u64, Format) -> Result<(), E>,
    ) -> Result<Option<io::Error>, E> {
        let mut stream = match input.reader.and_then(|reader| Stream::open(reader, options)) {
            Ok(stream) => stream,
            Err(fault) => return Ok(Some(fault)),
        };
        let decoder = stream.decoder().clone();
        self.notes = decoder.notes().to_vec();
        loop {
            let record = match stream.next() {
                Ok(Some(record)) => record,
                Ok(None) => return Ok(None),
                Err(fault) => return Ok(Some(fault)),
            };
            if is_stopped() {
                return Ok(None);
            }
            self.count += 1;
            match record.body.and_then(|body| decoder.decode(body, record.byte)) {
                Ok(draft) => {
                    for habit in draft.habits() {
                        self.habits.entry(habit).or_insert((0, record.number)).0 += 1;
                    }
                    look(&draft, record.number, decoder.format())?;
                }
                Err(fault) => First::count(&mut self.unreadable, record.number, words::alone(fault)),
            }
        }
    }

    /// Tells which records cannot be read.
    pub(crate) fn tell_unreadable(&self, name: &str, problems: &mut Problems) {
        match &self.unreadable {
            None => {}
            Some(First { count: 1, record, fault }) => problems.file(name, words::unreadable(record, fault)),
            Some(First { count, record, fault }) => {
                problems.file(name, words::several_unreadable(count, record, fault));
            }
        }
    }

    /// Tells that the file could not be read to its end, or holds nothing.
    pub(crate) fn tell_end(&self, name: &str, end: Option<io::Error>, problems: &mut Problems) {
        self.notes.iter().for_each(|note| problems.hint(name, note));
        for (habit, (count, first)) in &self.habits {
            problems.hint(name, csv::note_on(*habit, *count, *first));
        }
        match end {
            Some(fault) if self.count == 0 => problems.file(name, reason(&fault)),
            Some(fault) => problems.file(name, words::after_records(reason(&fault), self.count)),
            None if self.count == 0 => problems.file(name, words::is_empty()),
            None => {}
        }
    }
}
