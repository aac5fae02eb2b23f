//! What a caller sees of a run.

use std::io::{self, BufRead, Cursor, Read, Write};
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use dimona::batch::{Batch, Input, Output, Pass, Progress, Watch};
use dimona::engine::{Engine, Judged};
use dimona::report::{CountsReport, JsonReport, Report, Totals};

const CANCEL: &str = r#"{"dimonaCancel":{"periodId":660000000112},"context":{"receivedAt":"2026-07-01T10:00"}}"#;

fn lines(count: usize) -> String {
    format!("{CANCEL}\n").repeat(count)
}

/// Stops a run after so many declarations of a pass.
struct Stopper {
    pass: Pass,
    after: u64,
    done: AtomicU64,
}

impl Watch for Stopper {
    fn stopped(&self) -> bool {
        self.done.load(Ordering::Relaxed) > self.after
    }

    fn progress(&self, progress: Progress) {
        if progress.pass == self.pass {
            self.done.fetch_max(progress.done, Ordering::Relaxed);
        }
    }
}

#[test]
fn a_run_that_is_stopped_ends_with_an_error_in_any_pass() {
    let engine = Engine::belgium();
    for pass in [Pass::Read, Pass::Join, Pass::Judge, Pass::Write] {
        for threads in [1, 3] {
            let stopper = Stopper { pass, after: 1, done: AtomicU64::new(0) };
            let mut inputs = [Input::new("many", Cursor::new(lines(20_000)))].into_iter();
            let (report, mut text) = (JsonReport::new(&engine), Vec::new());
            let fault = Batch::new(&engine)
                .threads(NonZeroUsize::new(threads).expect("some"))
                .chunk(NonZeroUsize::new(1000).expect("some"))
                .watch(&stopper)
                .run(&mut inputs, Some(Output { report: &report, to: &mut text }))
                .expect_err("it was stopped");
            assert!(fault.is_stopped(), "{pass:?} with {threads} threads: {fault}");
        }
    }
}

#[derive(Default)]
struct Diary(Mutex<Vec<Progress>>);

impl Watch for Diary {
    fn progress(&self, progress: Progress) {
        self.0.lock().expect("nobody panicked").push(progress);
    }
}

#[test]
fn the_passes_are_told_in_their_order_and_count_every_declaration() {
    let engine = Engine::belgium();
    let diary = Diary::default();
    let mut inputs = [Input::new("many", Cursor::new(lines(5000)))].into_iter();
    let (report, mut text) = (JsonReport::new(&engine), Vec::new());
    Batch::new(&engine)
        .watch(&diary)
        .run(&mut inputs, Some(Output { report: &report, to: &mut text }))
        .expect("nothing stands in the way");
    let heard = diary.0.into_inner().expect("nobody panicked");
    assert!(heard.is_sorted_by_key(|progress| progress.pass));
    for pass in [Pass::Read, Pass::Judge, Pass::Write] {
        let last = heard.iter().rfind(|progress| progress.pass == pass).expect("every pass is told");
        assert_eq!(last.done, 5000, "{pass:?}");
    }
}

/// Bytes that end with an error of the file system.
struct Failing(Cursor<String>);

impl Read for Failing {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.0.read(into)? {
            0 => Err(io::Error::other("the disk is gone")),
            count => Ok(count),
        }
    }
}

#[test]
fn a_file_that_fails_is_named_and_the_others_are_judged() {
    let engine = Engine::belgium();
    let mut inputs = [
        Input { name: "missing".into(), reader: Err(io::Error::from(io::ErrorKind::NotFound)) },
        Input::new("failing", io::BufReader::new(Failing(Cursor::new(lines(3))))),
        Input::new("empty", io::empty()),
        Input::new("broken", Cursor::new(format!("{CANCEL}\n{{\"dimonaOut\":\n{CANCEL}\n{{\n"))),
    ]
    .into_iter();
    let outcome = Batch::new(&engine).run(&mut inputs, None).expect("files do not end a run");
    let told: Vec<_> = outcome
        .files
        .iter()
        .map(|file| {
            let fault = file.fault.as_ref().map(io::Error::kind);
            (
                file.name.as_str(),
                file.records,
                file.unreadable,
                file.first_unreadable.as_ref().map(|(at, _)| *at),
                fault,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("missing", 0, 0, None, Some(io::ErrorKind::NotFound)),
            ("failing", 3, 0, None, Some(io::ErrorKind::Other)),
            ("empty", 0, 0, None, None),
            ("broken", 4, 2, Some(2), None),
        ]
    );
    assert_eq!(outcome.totals.declarations(), 7);
    assert_eq!(outcome.stats.records, 7);
}

/// A report that panics at one record.
struct Panicking;

impl Report for Panicking {
    fn begin(&self, _: &mut Vec<u8>) -> io::Result<()> {
        Ok(())
    }

    fn declaration(&self, _: &mut Vec<u8>, _: &str, judged: &Judged) -> io::Result<()> {
        assert!(judged.origin.record != 1000, "this report cannot take it");
        Ok(())
    }

    fn end(&self, _: &mut Vec<u8>, _: &Totals) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_report_that_panics_ends_the_run_with_its_panic() {
    let run = || {
        let engine = Engine::belgium();
        let mut inputs = [Input::new("many", Cursor::new(lines(5000)))].into_iter();
        let _ = Batch::new(&engine)
            .threads(NonZeroUsize::new(3).expect("some"))
            .run(&mut inputs, Some(Output { report: &Panicking, to: &mut io::sink() }));
    };
    assert!(std::panic::catch_unwind(run).is_err(), "the panic is the caller's to see");
}

#[test]
fn a_file_of_nothing_but_faults_is_cut_into_chunks_too() {
    let engine = Engine::belgium();
    let mut inputs = [Input::new("commas", Cursor::new(format!("[{}", ",".repeat(50_000))))].into_iter();
    let outcome = Batch::new(&engine)
        .threads(NonZeroUsize::new(2).expect("some"))
        .memory(1 << 20)
        .spill_directory(std::env::temp_dir())
        .run(&mut inputs, None)
        .expect("nothing stands in the way");
    // One for each comma, and one for the bracket that is missing.
    assert_eq!((outcome.files[0].records, outcome.files[0].unreadable), (50_001, 50_001));
    assert_eq!(outcome.totals.declarations(), 50_001);
    assert!(outcome.stats.spilled > 0, "faults are put aside like declarations");
}

/// An output that takes so many bytes.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or_else(|| io::Error::from(io::ErrorKind::StorageFull))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_output_that_is_full_ends_the_run() {
    let engine = Engine::belgium();
    for room in [0, 100_000] {
        let mut inputs = [Input::new("many", Cursor::new(lines(2000)))].into_iter();
        let (report, mut to) = (JsonReport::new(&engine), Full(room));
        let fault = Batch::new(&engine)
            .threads(NonZeroUsize::new(3).expect("some"))
            .run(&mut inputs, Some(Output { report: &report, to: &mut to }))
            .expect_err("the output is full");
        assert!(fault.is_write(), "{fault}");
    }
}

#[test]
fn a_spill_directory_that_is_not_there_is_named() {
    let engine = Engine::belgium();
    let mut inputs = [Input::new("many", Cursor::new(lines(20_000)))].into_iter();
    let fault = Batch::new(&engine)
        .memory(1)
        .spill_directory("no/such/directory")
        .run(&mut inputs, None)
        .expect_err("there is no room");
    assert!(fault.is_spill() && fault.to_string().starts_with("no/such/directory: "), "{fault}");
}

#[test]
fn what_finds_no_room_goes_to_disk_and_comes_back() {
    let engine = Engine::belgium();
    let run = |memory| {
        let mut inputs = [Input::new("many", Cursor::new(lines(30_000)))].into_iter();
        let (report, mut text) = (JsonReport::new(&engine), Vec::new());
        let outcome = Batch::new(&engine)
            .memory(memory)
            .spill_directory(std::env::temp_dir())
            .run(&mut inputs, Some(Output { report: &report, to: &mut text }))
            .expect("nothing stands in the way");
        (outcome.stats.spilled, text)
    };
    let ((none, roomy), (spilled, tight)) = (run(1 << 30), run(100_000));
    assert_eq!(none, 0);
    assert!(spilled > 1_000_000, "{spilled} bytes went to disk");
    assert!(roomy == tight, "the report is the same");
}

#[test]
fn totals_alone_need_no_output() {
    let engine = Engine::belgium();
    let input = || [Input::new("many", Cursor::new(lines(100)))].into_iter();
    let (report, mut text) = (CountsReport::new(&engine), Vec::new());
    let silent = Batch::new(&engine).run(&mut input(), None).expect("nothing stands in the way");
    let told = Batch::new(&engine)
        .run(&mut input(), Some(Output { report: &report, to: &mut text }))
        .expect("nothing stands in the way");
    assert_eq!(silent.totals, told.totals);
    assert!(String::from_utf8(text).expect("text").starts_with("100 declarations\n"));
}

#[test]
fn a_reader_of_one_byte_at_a_time_changes_nothing() {
    struct Slow(Cursor<String>);
    impl Read for Slow {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let length = into.len().min(1);
            self.0.read(&mut into[..length])
        }
    }
    impl BufRead for Slow {
        fn fill_buf(&mut self) -> io::Result<&[u8]> {
            let held = self.0.fill_buf()?;
            Ok(&held[..held.len().min(1)])
        }
        fn consume(&mut self, count: usize) {
            self.0.consume(count);
        }
    }
    let engine = Engine::belgium();
    let mut slow = [Input::new("slow", Slow(Cursor::new(lines(50))))].into_iter();
    let mut quick = [Input::new("slow", Cursor::new(lines(50)))].into_iter();
    let slow = Batch::new(&engine).run(&mut slow, None).expect("nothing stands in the way");
    let quick = Batch::new(&engine).run(&mut quick, None).expect("nothing stands in the way");
    assert_eq!(slow.totals, quick.totals);
    assert_eq!(slow.stats, quick.stats);
}
