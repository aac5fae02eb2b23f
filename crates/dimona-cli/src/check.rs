//! `dimona check`.

use std::process::ExitCode;

use dimona::engine::Engine;
use dimona::report::{CountsReport, JsonReport, Report, ReportOptions, TextReport, Totals};

use crate::args::{Check, ReportFormat};
use crate::inputs::InputList;
use crate::interrupt::{Interrupt, stoppable};
use crate::judging::{self, Run};
use crate::output::Unfinished;
use crate::problems::Problems;
use crate::{answers, register, words};

/// Runs the check and gives the exit status.
pub(crate) fn run(check: &Check) -> ExitCode {
    stoppable(|interrupt, unfinished, problems| {
        let totals = judge(check, interrupt, unfinished, problems)?;
        Some(u8::from(check.fail_on.reached_in(&totals)))
    })
}

/// Judges and reports. `None` when there is no report; why was told.
fn judge(check: &Check, interrupt: &Interrupt, unfinished: &Unfinished, problems: &mut Problems) -> Option<Totals> {
    let inputs = InputList::of(&check.judging.files);
    let beside: Vec<_> = check.answers.iter().cloned().collect();
    judging::places(&check.judging, &inputs, &beside, problems)?;
    let engine = judging::engine(&check.judging, &check.level, problems)?;
    let register = register::read(check.judging.register.as_deref(), &engine, problems)?;
    let answers = answers::read(check, &inputs, problems)?;
    let report = report(check, &engine);
    let run = Run { judging: &check.judging, engine: &engine, report: &*report, interrupt, unfinished };
    let outcome = run.judge(inputs, register, answers, problems, |outcome, problems| {
        answers::tell(check, &outcome.answers, problems);
    })?;
    Some(outcome.totals)
}

fn report<'e>(check: &Check, engine: &'e Engine) -> Box<dyn Report + 'e> {
    let mut options = ReportOptions::default();
    options.show_ssin = check.judging.show_ssin;
    options.language = words::language();
    match check.format {
        ReportFormat::Text => Box::new(TextReport::new(engine, options)),
        ReportFormat::Ndjson => Box::new(JsonReport::new(engine).in_language(options.language)),
        ReportFormat::Counts => Box::new(CountsReport::new(engine).in_language(options.language)),
    }
}
