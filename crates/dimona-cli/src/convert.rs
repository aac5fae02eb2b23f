//! `dimona convert`.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use dimona::codec::ReadOptions;
use dimona::codec::convert::{Converter, LeftOut};
use dimona::declaration::message::Draft as Declaration;
use dimona::time::Moment;

use crate::inputs::{InputList, shown};
use crate::interrupt::{Interrupt, stoppable};
use crate::output::{Draft, Named, Pipe, Readers, Unfinished, keep};
use crate::problems::{Problems, reason, say, write_reason};
use crate::records::{First, Records};
use crate::words;

/// Write declarations in another format
///
/// What the other format cannot carry is named on standard error, by field: when the NSSO
/// received a declaration and what it answered in XML, the header of a form in JSON and CSV,
/// what the message does not know in all of them. A record of which something could be
/// written only as something else is not written, and named.
///
/// The declarations hold SSINs in full; a new file can be read by its owner alone.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = EXIT)]
pub(crate) struct Convert {
    /// Files of declarations in JSON, XML or CSV, or directories of them; "-" is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// As the NSSO's message in XML, as one REST v2 body to a line, or as CSV
    #[arg(long, value_name = "FORMAT")]
    to: Target,

    /// Write the declarations to this file, not to standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// The moment at which the forms of XML were made
    ///
    /// Without it, each was made at the moment of its reception, and one that tells none is
    /// not written. A form that tells its own keeps it. Where a form lacks the rest of its
    /// header, it says DIMONA, 0 and SU; a reference of the sender's own is of type and
    /// origin 1.
    #[arg(long, value_name = "MOMENT", value_parser = words::read(Moment::parse), verbatim_doc_comment)]
    created: Option<Moment>,

    /// Take the moment at which an XML form was made for that of its reception
    #[arg(long)]
    received_is_created: bool,
}

const EXIT: &str = "Exit status:
  0  every record was written, though perhaps not every field
  2  a record or a file could not be read or written, the arguments are wrong, or the run
     was stopped";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Target {
    Xml,
    Json,
    Csv,
}

/// Converts and gives the exit status.
pub(crate) fn run(convert: &Convert) -> ExitCode {
    stoppable(|interrupt, unfinished, problems| write(convert, interrupt, unfinished, problems).map(|()| 0))
}

/// Writes everything. `None` when that cannot be, or was stopped; why was told.
fn write(convert: &Convert, interrupt: &Interrupt, unfinished: &Unfinished, problems: &mut Problems) -> Option<()> {
    let inputs = InputList::of(&convert.files);
    if let Some(place) = convert.output.as_deref().filter(|place| is_read(place, &inputs)) {
        problems.file(&shown(place), words::read_and_written());
        return None;
    }
    let mut output = match &convert.output {
        None => None,
        Some(place) => {
            let name = shown(place);
            let draft = Draft::begin(place, Readers::Owner, unfinished);
            Some(Named { draft: draft.map_err(|fault| problems.file(&name, reason(&fault))).ok()?, name })
        }
    };
    let mut pipe = Pipe::new();
    let (place, to): (String, &mut dyn Write) = match &mut output {
        None => (words::standard_output(), &mut pipe),
        Some(Named { name, draft }) => (name.clone(), draft),
    };
    let converter = match convert.to {
        Target::Xml => Converter::to_xml(),
        Target::Json => Converter::to_json(),
        Target::Csv => Converter::to_csv(),
    };
    let mut options = ReadOptions::default();
    options.received_is_created = convert.received_is_created;
    let mut run = Run { converter: converter.created(convert.created), options, to, told: Told::default(), interrupt };
    let written = run.all(inputs, problems);
    let told = run.told;
    if interrupt.asked() {
        interrupt.tell();
        return None;
    }
    written.map_err(|fault| problems.file(&place, reason(&fault))).ok()?;
    if convert.to == Target::Xml && convert.created.is_none() && told.dated {
        say(words::made_when_received());
    }
    told.tell();
    match output {
        None => Some(()),
        Some(mut output) => (output.finish(problems) && keep(vec![output], unfinished, problems)).then_some(()),
    }
}

/// Whether a place is one of the files that are read.
fn is_read(place: &Path, inputs: &InputList) -> bool {
    let Ok(there) = std::fs::canonicalize(place) else { return false };
    there.is_file() && inputs.paths().any(|path| std::fs::canonicalize(path).is_ok_and(|path| path == there))
}

struct Run<'r> {
    converter: Converter,
    options: ReadOptions,
    to: &'r mut dyn Write,
    told: Told,
    interrupt: &'r Interrupt,
}

impl Run<'_> {
    /// Writes the records of all files.
    fn all(&mut self, inputs: InputList, problems: &mut Problems) -> io::Result<()> {
        self.to.write_all(self.converter.begin().as_bytes())?;
        for input in inputs.open() {
            let name = shown(Path::new(&input.name));
            let (mut records, mut unwritten) = (Records::default(), None);
            let (options, interrupt) = (self.options, self.interrupt);
            let write = |draft: &Declaration<'_>, record, _| self.record(draft, &name, record, &mut unwritten);
            let end = records.each(input, options, || interrupt.asked(), write)?;
            records.tell_unreadable(&name, problems);
            tell_unwritten(unwritten, &name, problems);
            records.tell_end(&name, end, problems);
            if self.interrupt.asked() {
                return Ok(());
            }
        }
        self.to.write_all(self.converter.end().as_bytes())?;
        self.to.flush()
    }

    fn record(
        &mut self,
        draft: &Declaration<'_>,
        name: &str,
        number: u64,
        unwritten: &mut Option<First>,
    ) -> io::Result<()> {
        match self.converter.convert(draft) {
            Ok(converted) => {
                self.told.dated |= draft.context.received_at.is_some();
                for left_out in converted.left_out {
                    self.told.count(left_out, name, number);
                }
                self.to.write_all((converted.text + "\n").as_bytes())?;
            }
            Err(fault) => First::count(unwritten, number, write_reason(&fault)),
        }
        Ok(())
    }
}

/// Tells which records could not be written.
fn tell_unwritten(unwritten: Option<First>, name: &str, problems: &mut Problems) {
    match unwritten {
        None => {}
        Some(First { count: 1, record, fault }) => problems.file(name, words::not_written(record, fault)),
        Some(First { count, record, fault }) => {
            problems.file(name, words::several_not_written(count, record, fault));
        }
    }
}

/// How many fields are counted by name: of those that the message does not know there may be any number.
const FIELDS: usize = 200;

/// What was left out, by field.
#[derive(Default)]
struct Told {
    /// By field and reason: how often, and the first file and record.
    fields: BTreeMap<(String, String), (u64, String, u64)>,
    more: u64,
    /// Whether a record told when it was received.
    dated: bool,
}

impl Told {
    fn count(&mut self, LeftOut { field, why, .. }: LeftOut, name: &str, record: u64) {
        let key = (field, words::alone(why));
        if self.fields.len() < FIELDS || self.fields.contains_key(&key) {
            self.fields.entry(key).or_insert_with(|| (0, name.to_owned(), record)).0 += 1;
        } else {
            self.more += 1;
        }
    }

    fn tell(&self) {
        for ((field, why), (count, name, record)) in &self.fields {
            match count {
                1 => say(words::file(name, words::left_out(record, field, why))),
                _ => say(words::left_out_of(count, field, why, name, record)),
            }
        }
        if self.more > 0 {
            say(words::more_left_out(self.more));
        }
    }
}
