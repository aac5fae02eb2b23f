//! `dimona compare`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use dimona::codec::nsso_answers::{Joined, Joining, NssoAnswers};
use dimona::declaration::register::Origin;
use dimona::report::{CompareReport, ReportOptions, Style};

use crate::args::{Format, Judging};
use crate::inputs::{InputList, shown};
use crate::interrupt::{Interrupt, stoppable};
use crate::judging::{self, Run};
use crate::output::Unfinished;
use crate::problems::{Problems, reason};
use crate::records::Records;
use crate::{register, words};

/// Compare what is predicted with what the NSSO answered
///
/// Each declaration is judged as "dimona check" does, and joined to its answer: by your
/// reference, by the NSSO's number of the declaration, by the period, by what the answer
/// repeats of the declaration, and by its place in the file. Shown are the declarations on
/// which they differ, with the likely cause, then all answers and codes, counted.
#[derive(Args)]
#[command(verbatim_doc_comment, after_long_help = EXIT)]
pub(crate) struct Compare {
    /// Files of answers, or directories of them, behind the files of declarations
    ///
    /// In XML the NSSO's notification (NOTIFICATION) or acknowledgement of a file (ACRF); in
    /// JSON what the REST service says of declarations. What the NSSO answered decides what
    /// is booked, as with "dimona check --answers".
    #[arg(long, required = true, num_args = 1.., value_name = "ANSWERS", verbatim_doc_comment)]
    against: Vec<PathBuf>,

    /// Report as text for people, or as NDJSON for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    #[command(flatten)]
    judging: Judging,
}

const EXIT: &str = "Exit status:
  0  no declaration differs from its answer; what was open, or has no answer, does not differ
  1  at least one differs, or the NSSO did not take up a file
  2  something could not be read or written, the arguments are wrong, or the run was stopped";

/// Compares and gives the exit status.
pub(crate) fn run(compare: &Compare) -> ExitCode {
    stoppable(|interrupt, unfinished, problems| judge(compare, interrupt, unfinished, problems).map(u8::from))
}

/// Compares, and tells whether anything differs. `None` when there is no report; why was told.
fn judge(compare: &Compare, interrupt: &Interrupt, unfinished: &Unfinished, problems: &mut Problems) -> Option<bool> {
    let judging = &compare.judging;
    let inputs = InputList::of(&judging.files);
    let against = InputList::of(&compare.against);
    let beside: Vec<PathBuf> = against.paths().map(PathBuf::from).collect();
    judging::places(judging, &inputs, &beside, problems)?;
    // They are read twice: to find their answers, and to be judged.
    if inputs.paths().count() < inputs.len() {
        problems.file(&words::standard_input(), words::read_twice());
        return None;
    }
    if let Some(pipe) = inputs.paths().find(|path| path.metadata().is_ok_and(|of| !of.is_file())) {
        problems.file(&shown(pipe), words::read_twice());
        return None;
    }
    let Answered { joined, all_taken_up, files } = join(compare, against, interrupt, problems)?;
    let engine = judging::engine(judging, &[], problems)?;
    let register = register::read(judging.register.as_deref(), &engine, problems)?;
    let mut options = ReportOptions::default();
    options.show_ssin = judging.show_ssin;
    options.language = words::language();
    let style = match compare.format {
        Format::Text => Style::Text,
        Format::Ndjson => Style::Ndjson,
    };
    let report = CompareReport::new(&engine, &joined, style, options);
    let run = Run { judging, engine: &engine, report: &report, interrupt, unfinished };
    run.judge(inputs, register, joined.known(), problems, |_, problems| tell_beside(&joined, &files, problems))?;
    let tally = report.tally();
    if tally.compared() == 0 && all_taken_up {
        problems.tell(words::nothing_compared());
    }
    Some(tally.differing() > 0 || !all_taken_up)
}

/// Tells of the answers that are about no declaration, and of those that contradict another: how many, and which is the first.
fn tell_beside(joined: &Joined, files: &[String], problems: &Problems) {
    let name = |file: usize| file.checked_sub(1).and_then(|file| files.get(file));
    if let Some((file, first)) = joined.beside().first()
        && let Some(name) = name(*file)
    {
        problems.hint(name, words::about_none(joined.beside().len(), *first));
    }
    if let Some((file, first)) = joined.contradicting().first()
        && let Some(name) = name(*file)
    {
        problems.hint(name, words::contradicting(joined.contradicting().len(), *first));
    }
}

/// What the answers tell.
struct Answered {
    joined: Joined,
    /// Whether the NSSO took up every file.
    all_taken_up: bool,
    /// The names of the files, in their order.
    files: Vec<String>,
}

/// Joins the answers to the declarations. `None` when a file of answers cannot be read; why was told.
fn join(compare: &Compare, against: InputList, interrupt: &Interrupt, problems: &mut Problems) -> Option<Answered> {
    let mut joining = Joining::default();
    let mut all_taken_up = true;
    let mut files = Vec::new();
    for input in against.open() {
        let name = shown(input.name.as_ref());
        let reader = input.reader.map_err(|fault| problems.file(&name, reason(&fault))).ok()?;
        let answers = NssoAnswers::read(&name, reader).map_err(|fault| problems.tell(fault)).ok()?;
        for (record, fault) in &answers.unreadable {
            problems.file(&name, words::unreadable(record, words::alone(fault.clone())));
        }
        for file in answers.acknowledgements.iter().filter(|file| !file.taken_up) {
            all_taken_up = false;
            let of = file.file.clone().unwrap_or_default();
            problems.hint(&name, words::not_taken_up(of, file.codes.join(" ")));
        }
        joining.file(answers);
        files.push(name);
    }
    let options = judging::read_options(&compare.judging);
    for (file, input) in (1..).zip(InputList::of(&compare.judging.files).open()) {
        let mut records = Records::default();
        // What cannot be read is told when it is judged.
        let _ = records.each(
            input,
            options,
            || interrupt.asked(),
            |draft, record, _| {
                joining.declaration(Origin { file, record }, draft);
                Ok::<(), ()>(())
            },
        );
    }
    Some(Answered { joined: joining.finish(), all_taken_up, files })
}
