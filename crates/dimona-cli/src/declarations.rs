//! Files of declarations, in JSON or XML, and what is known beside them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use dimona::codec::answers::Answers;
use dimona::codec::nsso_xml::{Decoder, Forms};
use dimona::codec::rest_json::{Records, decode};
use dimona::codec::{is_xml, nsso_xml, rest_json};
use dimona::dimona::message::{Draft, RecordFault};
use dimona::engine::Replay;

use crate::args::Check;
use crate::problems::{Problems, reason};

/// How much white space may stand before a file tells its format.
const BLANKS: usize = 1 << 16;

/// How declarations are read, and what the answers file tells of them.
pub(crate) struct Declarations {
    decoder: Decoder,
    answers: Answers,
    /// The answers file as messages call it.
    answers_name: String,
}

impl Declarations {
    /// Reads the answers file, if there is one. `None` when it cannot be used; what is wrong was told.
    pub(crate) fn new(check: &Check, problems: &mut Problems) -> Option<Declarations> {
        let mut answers = Answers::default();
        let answers_name = check.answers.as_deref().map(shown).unwrap_or_default();
        if let Some(path) = &check.answers {
            let file = open(path, problems)?;
            // The error names file, line and field.
            answers = Answers::read(&answers_name, BufReader::new(file)).map_err(|fault| problems.tell(fault)).ok()?;
            if answers.name_records() && check.files.len() > 1 {
                problems.file(
                    &answers_name,
                    "names records by number, of which each file has one: check one file, or give references",
                );
                return None;
            }
        }
        Some(Declarations {
            decoder: Decoder::new().received_is_created(check.received_is_created),
            answers,
            answers_name,
        })
    }

    /// Adds every record of a file; false when the file could not be read to its end, or holds none.
    pub(crate) fn add(&mut self, replay: &mut Replay<'_>, file: u32, path: &Path, problems: &mut Problems) -> bool {
        let name = shown(path);
        let added = if is_standard_input(path) {
            self.add_records(replay, file, io::stdin().lock())
        } else {
            match open(path, problems) {
                Some(input) => self.add_records(replay, file, BufReader::with_capacity(1 << 16, input)),
                None => return false,
            }
        };
        if let Some((record, fault)) = &added.first_unreadable {
            match added.unreadable {
                1 => problems.file(&name, format_args!("record {record} cannot be read: {fault}")),
                n => problems
                    .file(&name, format_args!("{n} records cannot be read, the first is record {record}: {fault}")),
            }
        }
        match added.fault {
            // A file of another kind was refused as a whole.
            Some(fault) if added.records == 0 => {
                problems.file(&name, reason(&fault));
                false
            }
            Some(fault) => {
                problems.file(&name, format_args!("{}, after {} records", reason(&fault), added.records));
                false
            }
            None if added.records == 0 => {
                problems.file(&name, "is empty: there is no declaration in it");
                false
            }
            None => true,
        }
    }

    /// Tells of lines of the answers file that could not be joined as they were meant.
    pub(crate) fn tell_of_answers(&self, problems: &Problems) {
        let name = &self.answers_name;
        match self.answers.unused().as_slice() {
            [] => {}
            [line] => problems.hint(name, format_args!("line {line} names no declaration of this run")),
            [line, rest @ ..] => {
                let count = rest.len() + 1;
                problems.hint(
                    name,
                    format_args!("{count} lines name no declaration of this run, the first is line {line}"),
                );
            }
        }
        if let Some(line) = self.answers.ambiguous().first() {
            problems.hint(
                name,
                format_args!("several declarations have the reference of line {line}: it counts for the first"),
            );
        }
    }

    fn add_records(&mut self, replay: &mut Replay<'_>, file: u32, mut input: impl BufRead) -> Added {
        let start = match beginning(&mut input) {
            Ok(start) => start,
            Err(fault) => return Added { fault: Some(fault), ..Added::default() },
        };
        let xml = is_xml(&start);
        let input = Cursor::new(start).chain(input);
        let mut added = Added::default();
        let fault = if xml {
            self.add_forms(replay, file, input, &mut added)
        } else {
            self.add_bodies(replay, file, input, &mut added)
        };
        Added { fault: fault.err(), ..added }
    }

    fn add_forms(
        &mut self,
        replay: &mut Replay<'_>,
        file: u32,
        input: impl BufRead,
        added: &mut Added,
    ) -> io::Result<()> {
        let mut forms = Forms::new(input);
        while let Some(nsso_xml::Record { number, byte, body, .. }) = forms.next()? {
            let draft = body.and_then(|body| self.decoder.decode(body, byte));
            self.add_record(replay, file, number, draft, added);
        }
        Ok(())
    }

    fn add_bodies(
        &mut self,
        replay: &mut Replay<'_>,
        file: u32,
        input: impl BufRead,
        added: &mut Added,
    ) -> io::Result<()> {
        let mut records = Records::new(input);
        while let Some(rest_json::Record { number, byte, body, .. }) = records.next()? {
            let draft = body.and_then(|body| decode(body, byte));
            self.add_record(replay, file, number, draft, added);
        }
        Ok(())
    }

    fn add_record(
        &mut self,
        replay: &mut Replay<'_>,
        file: u32,
        record: u64,
        draft: Result<Draft<'_>, RecordFault>,
        added: &mut Added,
    ) {
        added.records += 1;
        match draft {
            Ok(mut draft) => {
                self.answers.join(record, &mut draft);
                replay.add(file, record, &draft);
            }
            Err(fault) => {
                added.unreadable += 1;
                added.first_unreadable.get_or_insert_with(|| (record, fault.clone()));
                replay.add_unreadable(file, record, fault);
            }
        }
    }
}

/// What became of the records of a file.
#[derive(Default)]
struct Added {
    records: u64,
    unreadable: u64,
    first_unreadable: Option<(u64, RecordFault)>,
    fault: Option<io::Error>,
}

/// Reads up to the first byte that is no white space, which tells the format: not more than [`BLANKS`].
pub(crate) fn beginning(input: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    let mut byte = [0];
    // A byte order mark is three bytes long.
    while start.len() < BLANKS && (start.len() < 4 || start.last().is_some_and(u8::is_ascii_whitespace)) {
        match input.read(&mut byte) {
            Ok(0) => break,
            Ok(_) => start.push(byte[0]),
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(start)
}

/// Opens a file to read. `None` when that cannot be; what is wrong was told.
pub(crate) fn open(path: &Path, problems: &mut Problems) -> Option<File> {
    let opened = File::open(path).and_then(|file| {
        if file.metadata()?.is_dir() { Err(io::Error::from(io::ErrorKind::IsADirectory)) } else { Ok(file) }
    });
    opened.map_err(|fault| problems.file(&shown(path), reason(&fault))).ok()
}

pub(crate) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The name of a file in messages.
pub(crate) fn shown(path: &Path) -> String {
    if is_standard_input(path) { "standard input".into() } else { path.display().to_string() }
}
