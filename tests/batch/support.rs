//! Runs of the same input, one by one and as a batch.

use std::io::Cursor;
use std::num::NonZeroUsize;

use dimona::batch::{Batch, Input, Output};
use dimona::codec::answers::Answers;
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::message::RecordFault;
use dimona::declaration::register::{Origin, Register};
use dimona::engine::Engine;
use dimona::report::{JsonReport, ReportWriter, Totals};
use dimona_generate::{Outputs, Plan};

/// What a run says, and the register after it.
#[derive(Debug, PartialEq)]
pub(crate) struct Said {
    pub(crate) files: Vec<FileTold>,
    pub(crate) bytes: u64,
    pub(crate) report: String,
    pub(crate) totals: Totals,
    pub(crate) register: String,
    pub(crate) unused_answers: Vec<u64>,
    pub(crate) ambiguous_answers: Vec<u64>,
}

/// What is said of one file.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct FileTold {
    records: u64,
    unreadable: u64,
    first_unreadable: Option<(u64, RecordFault)>,
    fault: Option<String>,
}

/// How a batch is run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Way {
    pub(crate) threads: usize,
    pub(crate) chunk: usize,
    pub(crate) memory: u64,
}

fn name(file: usize) -> String {
    format!("file-{file}")
}

pub(crate) fn written(register: &Register) -> String {
    let mut text = Vec::new();
    register.write(&mut text).expect("memory takes text");
    String::from_utf8(text).expect("a register is text")
}

/// The plain way: every declaration read, put in order, judged and applied.
pub(crate) fn one_by_one(engine: &Engine, files: &[impl AsRef<[u8]>], answers: &Answers, register: Register) -> Said {
    let mut answers = answers.clone();
    let mut replay = engine.replay(register);
    let (mut told, mut bytes) = (Vec::new(), 0);
    for (file, content) in (1..).zip(files) {
        let mut of = FileTold::default();
        let reader = Box::new(Cursor::new(content.as_ref().to_vec()));
        match Stream::open(reader, ReadOptions::default()) {
            Err(fault) => of.fault = Some(fault.to_string()),
            Ok(mut stream) => loop {
                let decoder = stream.decoder().clone();
                let record = match stream.next() {
                    Ok(Some(record)) => record,
                    Ok(None) => break,
                    Err(fault) => {
                        of.fault = Some(fault.to_string());
                        break;
                    }
                };
                of.records += 1;
                bytes += record.body.as_ref().map_or(0, |body| body.len() as u64);
                match record.body.and_then(|body| decoder.decode(body, record.byte)) {
                    Ok(mut draft) => {
                        answers.join(Origin { file, record: record.number }, &mut draft);
                        replay.add(file, record.number, &draft);
                    }
                    Err(fault) => {
                        of.unreadable += 1;
                        of.first_unreadable.get_or_insert((record.number, fault.clone()));
                        replay.add_unreadable(file, record.number, fault);
                    }
                }
            },
        }
        told.push(of);
    }
    let replayed = replay.run();
    let mut report = Vec::new();
    let mut writer = ReportWriter::new(JsonReport::new(engine), engine, &mut report).expect("memory takes text");
    for judged in &replayed.judged {
        writer.judged(&name(judged.origin.file as usize), judged).expect("memory takes text");
    }
    replayed.untold.into_iter().for_each(|untold| writer.untold(untold));
    let totals = writer.finish().expect("memory takes text");
    Said {
        files: told,
        bytes,
        report: String::from_utf8(report).expect("JSON is text"),
        totals,
        register: written(&replayed.register),
        unused_answers: answers.unused(),
        ambiguous_answers: answers.ambiguous(),
    }
}

pub(crate) fn batch(
    engine: &Engine,
    files: &[impl AsRef<[u8]> + Sync],
    answers: &Answers,
    register: Register,
    way: Way,
) -> Said {
    let mut inputs =
        (1..).zip(files).map(|(file, content)| Input::new(name(file), Cursor::new(content.as_ref().to_vec())));
    let (json, mut report) = (JsonReport::new(engine), Vec::new());
    let outcome = Batch::new(engine)
        .threads(NonZeroUsize::new(way.threads).expect("at least one"))
        .chunk(NonZeroUsize::new(way.chunk).expect("at least one"))
        .memory(way.memory)
        .spill_directory(std::env::temp_dir())
        .answers(answers.clone())
        .register(register)
        .keep_register(true)
        .run(&mut inputs, Some(Output { report: &json, to: &mut report }))
        .expect("nothing stands in the way");
    let files = outcome.files.into_iter().map(|file| FileTold {
        records: file.records,
        unreadable: file.unreadable,
        first_unreadable: file.first_unreadable,
        fault: file.fault.map(|fault| fault.to_string()),
    });
    Said {
        files: files.collect(),
        bytes: outcome.stats.bytes,
        report: String::from_utf8(report).expect("JSON is text"),
        totals: outcome.totals,
        register: written(&outcome.register.expect("it was asked for")),
        unused_answers: outcome.answers.unused(),
        ambiguous_answers: outcome.answers.ambiguous(),
    }
}

/// So many declarations of a made-up year, one to a line, some of them faulty.
pub(crate) fn generated(records: u64, seed: u64) -> String {
    let mut text = Vec::new();
    Plan::new(records, seed).write(Outputs::new(&mut text)).expect("memory takes text");
    // Faults of encoding stay faults, of another kind.
    String::from_utf8_lossy(&text).into_owned()
}
