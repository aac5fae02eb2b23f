//! Comparisons, for people and for programs.

use std::io;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use super::{Cause, CodeComparison, CodeOutcome, Comparison, Tally};
use crate::codec::nsso_answers::{Joined, NssoAnswer};
use crate::declaration::glossary::silence_on;
use crate::declaration::message::Letter;
use crate::engine::{Engine, Judged};
use crate::id::{AnomalyCode, without_ssin};
use crate::judgement::Need;
use crate::report::json::append_line;
use crate::report::outcome::{answer, plain, with_codes};
use crate::report::render::FindingText;
use crate::report::text::heading;
use crate::report::{Page, Report, ReportOptions, Style, ToldVerdict, Totals};
use crate::words::{Said, compare as says, report};

/// Predictions beside the NSSO's answers: each declaration on which they differ, with the likely cause, then letters and codes.
///
/// ```
/// use dimona::codec::nsso_answers::Joining;
/// use dimona::engine::Engine;
/// use dimona::report::{CompareReport, ReportOptions, ReportWriter, Style};
/// let (engine, joined, mut output) = (Engine::belgium(), Joining::default().finish(), Vec::new());
/// let report = CompareReport::new(&engine, &joined, Style::Text, ReportOptions::default());
/// ReportWriter::new(report, &engine, &mut output)?.finish()?;
/// assert!(output.starts_with(b"0 declarations compared"));
/// # Ok::<(), dimona::Error>(())
/// ```
pub struct CompareReport<'e> {
    engine: &'e Engine,
    joined: &'e Joined,
    style: Style,
    options: ReportOptions,
    /// Sums, so that it does not matter which thread adds first.
    tally: Mutex<Tally>,
}

impl<'e> CompareReport<'e> {
    /// A report of what this engine says, and of what these answers do.
    #[must_use]
    pub fn new(engine: &'e Engine, joined: &'e Joined, style: Style, options: ReportOptions) -> Self {
        CompareReport { engine, joined, style, options, tally: Mutex::default() }
    }

    /// What the comparisons came to so far.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn block(&self, text: &mut Vec<u8>, told: &ToldVerdict<'_>, of: (&NssoAnswer, &Comparison)) -> io::Result<()> {
        let (nsso, comparison) = of;
        let mut page = Page::new(text, told.words());
        page.heading(&heading(told))?;
        page.entry(report::answer_label(), &answer(self.engine, told.verdict))?;
        let codes: Vec<_> = nsso.anomalies.iter().map(|anomaly| anomaly.code).collect();
        let answered =
            comparison.letter.map_or_else(says::undecided, |letter| says::answered(with_codes(letter, &codes)));
        page.entry(report::nsso_label(), &answered)?;
        if nsso.unread_codes > 0 {
            page.detail(report::but_label(), &says::no_codes(nsso.unread_codes))?;
        }
        for code in comparison.codes.iter().filter(|of| of.outcome != CodeOutcome::Both) {
            self.code(&mut page, told, code)?;
        }
        page.blank()
    }

    fn code(&self, page: &mut Page<&mut Vec<u8>>, told: &ToldVerdict<'_>, of: &CodeComparison) -> io::Result<()> {
        let finding = of.finding.and_then(|at| told.verdict.findings.get(at));
        let rule = finding.map(|finding| self.engine.rule(finding.rule()).name.to_owned());
        let label = match of.outcome {
            CodeOutcome::TooMuch => says::too_much_label(),
            CodeOutcome::MissedOpen => report::open_label(),
            CodeOutcome::Missed | CodeOutcome::Both => says::missed_label(),
        };
        page.entry(label, &says::code(of.named.unwrap_or(of.code).to_string(), rule))?;
        if let Some(finding) = finding {
            let text = FindingText::in_verdict(self.engine, told.verdict, finding, told.words());
            page.detail(report::rule_label(), &text.what)?;
        }
        let Some(cause) = of.cause else { return Ok(()) };
        page.detail(report::why_label(), &said(cause, of.code))?;
        match cause.need().and_then(Need::table) {
            Some(table) => page.detail(report::table_label(), &report::table_decides(table)),
            None => Ok(()),
        }
    }

    fn closing(&self, text: &mut Vec<u8>, totals: &Totals) -> io::Result<()> {
        let tally = self.tally();
        let mut page = Page::new(text, self.options.language.words());
        if let Some(of) = totals.untold() {
            page.sentence(&report::untold(of.register_as_of, of.first_received_at))?;
        }
        page.heading(&says::compared(report::declarations(tally.compared()), tally.differing()))?;
        if tally.undecided() > 0 {
            page.heading(&says::undecided_count(report::declarations(tally.undecided())))?;
        }
        if tally.unanswered() > 0 {
            page.heading(&says::unanswered_count(report::declarations(tally.unanswered())))?;
        }
        if !self.joined.beside().is_empty() {
            page.heading(&says::beside(self.joined.beside().len()))?;
        }
        if tally.compared() == 0 {
            return Ok(());
        }
        page.blank()?;
        page.heading(&says::letters())?;
        letters(&mut page, &tally)?;
        if tally.codes().next().is_some() {
            page.blank()?;
            page.heading(&says::codes())?;
        }
        for (code, count) in tally.codes() {
            let some = |count: u64| Some(count).filter(|count| *count > 0);
            let counts = says::counts(count.both, some(count.missed), some(count.missed_open), some(count.too_much));
            let code = code.to_string();
            page.row(&code, code.len(), &counts)?;
            let ((right, predicted), (_, named)) = (count.precision(), count.recall());
            page.row("", code.len(), &says::figures(right, predicted, named))?;
        }
        Ok(())
    }
}

/// The table of letters: a row for each that was predicted, a column for each answer.
fn letters(page: &mut Page<&mut Vec<u8>>, tally: &Tally) -> io::Result<()> {
    let rows = Letter::ALL.map(|letter| (Some(letter), plain(letter))).into_iter().chain([(None, report::open())]);
    let rows: Vec<(Option<Letter>, String)> = rows.map(|(row, text)| (row, page.words.say(&text))).collect();
    let above = page.words.say(&says::predicted_label());
    let width = rows.iter().map(|(_, text)| text.chars().count()).chain([above.chars().count()]).max().unwrap_or(0);
    let columns = |cells: [String; Letter::ALL.len()]| cells.map(|cell| format!("{cell:>8}")).concat();
    page.heading(&format!("    {above:<width$}{}", columns(Letter::ALL.map(|letter| letter.as_str().to_owned()))))?;
    for (row, text) in rows {
        let cells = Letter::ALL.map(|column| tally.letters(row, column).to_string());
        page.heading(&format!("    {text:<width$}{}", columns(cells)))?;
    }
    Ok(())
}

/// A cause in words.
fn said(cause: Cause, code: AnomalyCode) -> Said {
    match cause {
        Cause::NotPredicted => silence_on(code).unwrap_or_else(says::not_predicted),
        Cause::SwitchedOff => says::switched_off(),
        Cause::Open(need) => says::was_open(need.explanation()),
        Cause::Assumed(need) => says::assumed(need.assumption()),
        Cause::Reading => says::reading(),
        Cause::Given => says::given(),
    }
}

impl Report for CompareReport<'_> {
    fn begin(&self, _text: &mut Vec<u8>) -> io::Result<()> {
        Ok(())
    }

    fn declaration(&self, text: &mut Vec<u8>, file: &str, judged: &Judged) -> io::Result<()> {
        let verdict = &judged.verdict;
        let nsso = self.joined.answer(judged.origin);
        let comparison = nsso.map(|nsso| Comparison::of(self.engine, verdict, nsso));
        let mut tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
        match &comparison {
            Some(comparison) => tally.add(verdict.answer, comparison),
            None => tally.add_unanswered(),
        }
        drop(tally);
        let told = ToldVerdict::of_judged(self.engine, file, judged).in_language(self.options.language);
        let worker = judged.worker.map(|worker| (worker, self.options.show_ssin));
        let told = ToldVerdict { worker, ..told };
        match (self.style, nsso.zip(comparison)) {
            (Style::Text, Some((nsso, comparison))) if comparison.differs() => {
                self.block(text, &told, (nsso, &comparison))
            }
            (Style::Text, _) => Ok(()),
            (Style::Ndjson, compared) => append_line(text, &Line::of(&told, judged, compared.as_ref())),
        }
    }

    fn end(&self, text: &mut Vec<u8>, totals: &Totals) -> io::Result<()> {
        match self.style {
            Style::Text => self.closing(text, totals),
            Style::Ndjson => append_line(text, &Footer::of(&self.tally(), self.joined.beside().len())),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    file: String,
    record: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    predicted: Option<&'static str>,
    at_least: &'static str,
    /// `null` where there is no answer, or no decision.
    answered: Option<&'static str>,
    /// `null` where nothing was compared.
    differs: Option<bool>,
    codes: Vec<CodeLine>,
}

#[derive(Serialize)]
struct CodeLine {
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    named: Option<String>,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    need: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<&'static str>,
}

impl Line {
    fn of(told: &ToldVerdict<'_>, judged: &Judged, compared: Option<&(&NssoAnswer, Comparison)>) -> Line {
        let comparison = compared.map(|(_, comparison)| comparison).filter(|of| of.letter.is_some());
        let rule = |of: &CodeComparison| {
            let finding = judged.verdict.findings.get(of.finding?)?;
            Some(told.engine.rule(finding.rule()).name.to_owned())
        };
        let codes = comparison.map_or(&[][..], |of| &of.codes).iter().map(|of| CodeLine {
            code: of.code.to_string(),
            named: of.named.filter(|named| *named != of.code).map(|named| named.to_string()),
            outcome: of.outcome.as_str(),
            rule: rule(of),
            cause: of.cause.map(Cause::as_str),
            need: of.cause.and_then(Cause::need).map(Need::name),
            table: of.cause.and_then(Cause::need).and_then(Need::table),
        });
        let (file, record) = told.place.unwrap_or_default();
        Line {
            file: file.to_owned(),
            record,
            reference: told.reference.map(|reference| without_ssin(reference).into_owned()),
            predicted: judged.verdict.answer.letter().map(Letter::as_str),
            at_least: judged.verdict.answer.at_least().as_str(),
            answered: comparison.and_then(|of| of.letter).map(Letter::as_str),
            differs: comparison.map(Comparison::differs),
            codes: codes.collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Footer {
    compared: u64,
    differing: u64,
    undecided: u64,
    unanswered: u64,
    answers_beside: usize,
    letters: Vec<LetterCount>,
    codes: Vec<CodeFigures>,
}

#[derive(Serialize)]
struct LetterCount {
    predicted: Option<&'static str>,
    answered: &'static str,
    count: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CodeFigures {
    code: String,
    both: u64,
    missed: u64,
    open: u64,
    extra: u64,
    /// Right ones, and all that were predicted.
    precision: (u64, u64),
    /// Right ones, and all that the NSSO named.
    recall: (u64, u64),
}

impl Footer {
    fn of(tally: &Tally, answers_beside: usize) -> Footer {
        let predicted = Letter::ALL.into_iter().map(Some).chain([None]);
        let cells = predicted.flat_map(|predicted| Letter::ALL.map(|answered| (predicted, answered)));
        let letters = cells.map(|(predicted, answered)| LetterCount {
            predicted: predicted.map(Letter::as_str),
            answered: answered.as_str(),
            count: tally.letters(predicted, answered),
        });
        let codes = tally.codes().map(|(code, count)| CodeFigures {
            code: code.to_string(),
            both: count.both,
            missed: count.missed,
            open: count.missed_open,
            extra: count.too_much,
            precision: count.precision(),
            recall: count.recall(),
        });
        Footer {
            compared: tally.compared(),
            differing: tally.differing(),
            undecided: tally.undecided(),
            unanswered: tally.unanswered(),
            answers_beside,
            letters: letters.filter(|of| of.count > 0).collect(),
            codes: codes.collect(),
        }
    }
}
