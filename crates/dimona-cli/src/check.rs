//! `dimona check`.

use std::fs;
use std::io::{BufReader, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dimona::codec::is_xml;
use dimona::dimona::register::Register;
use dimona::engine::{Engine, Judged};
use dimona::policy::Policies;
use dimona::report::{JsonReport, Report, ReportOptions, TextReport, Totals};

use crate::args::{Check, Format};
use crate::declarations::{Declarations, beginning, is_standard_input, open, shown};
use crate::facts;
use crate::output::{Draft, Pipe};
use crate::problems::{Problems, reason};

/// Runs the check and gives the exit status.
pub(crate) fn run(check: &Check) -> ExitCode {
    let mut problems = Problems::default();
    match judge(check, &mut problems) {
        _ if problems.any() => ExitCode::from(2),
        Some(totals) if check.fail_on.reached_in(&totals) => ExitCode::from(1),
        _ => ExitCode::SUCCESS,
    }
}

/// Judges and reports. `None` when there is no report; what is wrong was told.
fn judge(check: &Check, problems: &mut Problems) -> Option<Totals> {
    if let Some(place) = read_and_written(check) {
        problems.file(&shown(place), "cannot be read and written in one run: name another file");
        return None;
    }
    let engine = engine(check, problems)?;
    let register = register(check.register.as_deref(), &engine, problems)?;
    // Begun before the work, so that a place that cannot be written is known at once.
    let report_draft = begin(check.output.as_deref(), problems)?;
    let register_draft = begin(check.save_register.as_deref(), problems)?;

    let mut declarations = Declarations::new(check, problems)?;
    let mut replay = engine.replay(register).received_by_default(check.at);
    let mut complete = true;
    for (file, path) in (1..).zip(&check.files) {
        complete &= declarations.add(&mut replay, file, path, problems);
    }
    declarations.tell_of_answers(problems);
    let replayed = replay.run();

    let totals = match report_draft {
        None => write_report(check, &engine, &replayed.judged, &mut Pipe::new())
            .map_err(|fault| problems.file("standard output", &fault))
            .ok(),
        Some((name, mut draft)) => {
            let totals = write_report(check, &engine, &replayed.judged, &mut draft);
            let totals = totals.map_err(|fault| problems.file(&name, fault)).ok()?;
            draft.keep().map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
            Some(totals)
        }
    }?;
    if let Some((name, draft)) = register_draft {
        if complete {
            save(&replayed.register, &name, draft, problems);
        } else {
            problems
                .file(&name, "not saved: declarations of the files that could not be read would be missing from it");
        }
    }
    Some(totals)
}

/// The engine that the arguments ask for.
fn engine(check: &Check, problems: &mut Problems) -> Option<Engine> {
    let mut policies = Policies::default();
    for (name, value) in &check.policy {
        policies.set(name, value).map_err(|fault| problems.tell(fault)).ok()?;
    }
    let mut builder = Engine::builder().policies(policies);
    if let Some(directory) = &check.facts {
        builder = builder.facts(facts::read(directory, problems)?);
    }
    for rule in &check.off {
        builder = builder.off(rule);
    }
    for (rule, level) in &check.level {
        builder = builder.level(rule, *level);
    }
    builder.build().map_err(|fault| problems.tell(fault)).ok()
}

/// The register to begin from.
pub(crate) fn register(path: Option<&Path>, engine: &Engine, problems: &mut Problems) -> Option<Register> {
    let Some(path) = path else { return Some(Register::new()) };
    let file = open(path, problems)?;
    let mut input = BufReader::new(file);
    let start = beginning(&mut input).map_err(|fault| problems.file(&shown(path), reason(&fault))).ok()?;
    let is_personnel_file = is_xml(&start);
    let input = Cursor::new(start).chain(input);
    // The error names file and line.
    let register = if is_personnel_file {
        engine.read_personnel_file(&shown(path), input)
    } else {
        engine.read_register(&shown(path), input)
    };
    register.map_err(|fault| problems.tell(fault)).ok()
}

/// Begins a file to write, if one is asked for; the outer `None` says that it cannot be written.
fn begin(place: Option<&Path>, problems: &mut Problems) -> Option<Option<(String, Draft)>> {
    let Some(place) = place else { return Some(None) };
    let name = shown(place);
    match Draft::begin(place) {
        Ok(draft) => Some(Some((name, draft))),
        Err(fault) => {
            problems.file(&name, reason(&fault));
            None
        }
    }
}

fn write_report(
    check: &Check,
    engine: &Engine,
    judged: &[Judged],
    output: &mut impl Write,
) -> Result<Totals, dimona::Error> {
    let mut options = ReportOptions::default();
    options.show_ssin = check.show_ssin;
    match check.format {
        Format::Text => fill(check, TextReport::new(output, engine, options), judged),
        Format::Ndjson => fill(check, JsonReport::new(output, engine, options)?, judged),
    }
}

fn fill(check: &Check, mut report: impl Report, judged: &[Judged]) -> Result<Totals, dimona::Error> {
    let names: Vec<String> = check.files.iter().map(|path| path.display().to_string()).collect();
    for (file, name) in (1..).zip(&names) {
        let first = judged.partition_point(|judged| judged.origin.file < file);
        for judged in judged[first..].iter().take_while(|judged| judged.origin.file == file) {
            report.judged(name, judged)?;
        }
    }
    report.finish()
}

fn save(register: &Register, name: &str, mut draft: Draft, problems: &mut Problems) {
    let written = register.write(&mut draft).map_err(|fault| problems.file(name, fault));
    if written.is_ok() {
        let _ = draft.keep().map_err(|fault| problems.file(name, reason(&fault)));
    }
}

/// A file that would be written although it is read, or written twice. A register may replace the one it grew from.
fn read_and_written(check: &Check) -> Option<&PathBuf> {
    let inputs = || check.files.iter().filter(|path| !is_standard_input(path));
    let output = check.output.as_ref().filter(|output| {
        inputs()
            .chain(&check.register)
            .chain(&check.answers)
            .chain(&check.save_register)
            .any(|path| is_same_file(path, output))
    });
    let saved = check
        .save_register
        .as_ref()
        .filter(|saved| inputs().chain(&check.answers).any(|path| is_same_file(path, saved)));
    output.or(saved)
}

fn is_same_file(a: &Path, b: &Path) -> bool {
    match (fs::canonicalize(a), fs::canonicalize(b)) {
        // A device, such as /dev/null, is not replaced.
        (Ok(a), Ok(b)) => a == b && a.is_file(),
        _ => a == b,
    }
}
