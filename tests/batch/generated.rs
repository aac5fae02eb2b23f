//! Many workers, so that buckets are spread, cut again and put on disk.

use std::io::Cursor;
use std::num::NonZeroUsize;

use dimona::batch::{Batch, Input, Output};
use dimona::codec::answers::Answers;
use dimona::codec::{ReadOptions, Stream};
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::report::{CountsReport, ReportOptions, ReportWriter, TextReport};

use crate::employers::PeriodsOfAYear;
use crate::support::{Way, batch, generated, one_by_one};

#[test]
fn a_file_of_many_workers_says_the_same_in_any_memory() {
    let text = generated(12_000, 3);
    let cut = text[..text.len() / 3].rfind('\n').expect("there are lines") + 1;
    let files = [text[..cut].to_owned(), text[cut..].to_owned()];
    let engine = Engine::builder().employer_rule(PeriodsOfAYear(40)).build().expect("the rules fit together");
    let plain = one_by_one(&engine, &files, &Answers::default(), Register::new());
    assert!(plain.report.contains("periods-of-a-year"), "employers are judged too");
    for (threads, memory) in [(1, 1), (2, 100_000), (3, 4 << 20)] {
        let way = Way { threads, chunk: 20_000, memory };
        let said = batch(&engine, &files, &Answers::default(), Register::new(), way);
        assert!(said == plain, "{way:?} says something else");
    }
}

#[test]
fn reports_for_people_are_those_of_one_declaration_after_the_other() {
    let text = generated(3000, 4);
    let engine = Engine::belgium();
    let mut replay = engine.replay(Register::new());
    let reader = Box::new(Cursor::new(text.clone()));
    let mut stream = Stream::open(reader, ReadOptions::default()).expect("it is a file of declarations");
    let decoder = stream.decoder().clone();
    while let Some(of) = stream.next().expect("memory can be read") {
        match of.body.and_then(|body| decoder.decode(body, of.byte)) {
            Ok(draft) => replay.add(1, of.number, &draft),
            Err(fault) => replay.add_unreadable(1, of.number, fault),
        }
    }
    let judged = replay.run().judged;
    let report = TextReport::new(&engine, ReportOptions::default());
    let mut plain = Vec::new();
    let mut writer = ReportWriter::new(report, &engine, &mut plain).expect("memory takes text");
    for judged in &judged {
        writer.judged("year", judged).expect("memory takes text");
    }
    writer.finish().expect("memory takes text");

    let run = |output: Output<'_>| {
        let mut inputs = [Input::new("year", Cursor::new(text.clone()))].into_iter();
        Batch::new(&engine)
            .threads(NonZeroUsize::new(3).expect("three"))
            .memory(1 << 20)
            .run(&mut inputs, Some(output))
            .expect("nothing stands in the way")
    };
    let mut told = Vec::new();
    run(Output { report: &report, to: &mut told });
    let lines = |text: &[u8]| -> Vec<String> { String::from_utf8_lossy(text).lines().map(str::to_owned).collect() };
    assert_eq!(lines(&told), lines(&plain));

    let mut counts = Vec::new();
    run(Output { report: &CountsReport::new(&engine), to: &mut counts });
    let counts = String::from_utf8(counts).expect("text");
    assert!(counts.starts_with("3000 declarations\n"), "{counts}");
    let totals = String::from_utf8(told).expect("text");
    let (_, totals) = totals.rsplit_once("3000 declarations; ").expect("the totals");
    let (_, rest) = counts.split_once('\n').expect("lines");
    assert!(totals.ends_with(rest), "the totals are the same");
}
