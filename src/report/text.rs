//! The report for people.

use std::collections::BTreeMap;
use std::io;

use super::json::{codes, field};
use super::layout::{Page, clean, clean_whole};
use super::render::Words;
use super::totals::Totals;
use super::{Report, ReportOptions};
use crate::declaration::message::Letter;
use crate::declaration::rule::AnomalyCode;
use crate::engine::{Engine, Judged, RightState, Verdict};
use crate::judgement::{Finding, Need};
use crate::law::KNOWLEDGE_DAY;

/// Text for people: a block for each declaration with something to say, then totals, then what was assumed.
///
/// A declaration has something to say when a rule found something, when its answer is not `A`, when a right fails, or when the NSSO's own answer is another than the one predicted. All others are only counted.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::report::{ReportOptions, ReportWriter, TextReport};
/// let (engine, mut output) = (Engine::belgium(), Vec::new());
/// ReportWriter::new(TextReport::new(&engine, ReportOptions::default()), &engine, &mut output)?.finish()?;
/// assert!(output.starts_with(b"0 declarations"));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct TextReport<'e> {
    engine: &'e Engine,
    options: ReportOptions,
}

impl<'e> TextReport<'e> {
    /// A report of what this engine says.
    #[must_use]
    pub fn new(engine: &'e Engine, options: ReportOptions) -> Self {
        TextReport { engine, options }
    }
}

impl Report for TextReport<'_> {
    fn begin(&self, _text: &mut Vec<u8>) -> io::Result<()> {
        Ok(())
    }

    fn declaration(&self, text: &mut Vec<u8>, file: &str, judged: &Judged) -> io::Result<()> {
        if !self.tells(&judged.verdict) {
            return Ok(());
        }
        Sheet { page: Page::new(text), engine: self.engine }.block(file, judged, self.options.show_ssin)
    }

    fn end(&self, text: &mut Vec<u8>, totals: &Totals) -> io::Result<()> {
        let clean = match totals.clean() {
            0 => String::new(),
            clean => format!(", of which {clean} without a remark and not shown"),
        };
        Sheet { page: Page::new(text), engine: self.engine }.closing(totals, &clean)
    }

    fn tells(&self, verdict: &Verdict) -> bool {
        has_something_to_say(verdict)
    }
}

/// The totals alone, as text for people.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::report::{CountsReport, ReportWriter};
/// let (engine, mut output) = (Engine::belgium(), Vec::new());
/// ReportWriter::new(CountsReport::new(&engine), &engine, &mut output)?.finish()?;
/// assert!(output.starts_with(b"0 declarations\n"));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct CountsReport<'e> {
    engine: &'e Engine,
}

impl<'e> CountsReport<'e> {
    /// A report of what this engine says.
    #[must_use]
    pub fn new(engine: &'e Engine) -> Self {
        CountsReport { engine }
    }
}

impl Report for CountsReport<'_> {
    fn begin(&self, _text: &mut Vec<u8>) -> io::Result<()> {
        Ok(())
    }

    fn declaration(&self, _text: &mut Vec<u8>, _file: &str, _judged: &Judged) -> io::Result<()> {
        Ok(())
    }

    fn end(&self, text: &mut Vec<u8>, totals: &Totals) -> io::Result<()> {
        Sheet { page: Page::new(text), engine: self.engine }.closing(totals, "")
    }

    fn tells(&self, _verdict: &Verdict) -> bool {
        false
    }
}

/// A page that is being written.
struct Sheet<'e, 't> {
    page: Page<&'t mut Vec<u8>>,
    engine: &'e Engine,
}

impl Sheet<'_, '_> {
    fn block(&mut self, file: &str, judged: &Judged, show_ssin: bool) -> io::Result<()> {
        let verdict = &judged.verdict;
        self.page.heading(&heading(file, judged, show_ssin))?;
        let partial = if self.engine.partial().is_empty() { "" } else { " (partial: rules are switched off)" };
        self.page.entry("answer", &format!("{}{partial}", answer(self.engine, verdict)))?;
        if let Some(letter) = verdict.known_answer {
            let text = format!("answered itself: {}; the register follows that", plain(letter));
            self.page.entry("NSSO", &text)?;
        }
        if let Some(text) = right(self.engine, verdict) {
            self.page.entry("right", &text)?;
        }
        for finding in &verdict.findings {
            self.finding(judged, finding)?;
        }
        self.page.blank()
    }

    fn finding(&mut self, judged: &Judged, finding: &Finding) -> io::Result<()> {
        let verdict = &judged.verdict;
        let Words { what, because, action } = Words::in_verdict(self.engine, verdict, finding);
        let level = if finding.is_violated() { self.engine.level(finding, verdict).as_str() } else { "open" };
        self.page.entry(level, &what)?;
        let meta = self.engine.rule(finding.rule());
        let mut rule = meta.name.to_owned();
        if let Some(code) = self.engine.code(verdict, finding) {
            rule.push_str(&format!(", {code}"));
        }
        if let Some(field) = field(finding, verdict.kind, judged.format) {
            rule.push_str(&format!(", at {}", clean(&field)));
        }
        self.page.detail("rule", &rule)?;
        let law = meta.legal.citation();
        match because {
            Some(because) => {
                self.page.detail("why", &because)?;
                self.page.detail("law", law)?;
            }
            None => self.page.detail("why", law)?,
        }
        self.page.detail("do", &action)?;
        if let Some(exception) = finding.settled_by() {
            let exception = self.engine.rule(exception);
            self.page.detail("but", &format!("for the right, {} decides: {}", exception.name, exception.texts.what))?;
        }
        Ok(())
    }

    fn totals(&mut self, totals: &Totals, clean: &str) -> io::Result<()> {
        let all = totals.declarations();
        self.page.heading(&format!("{}{clean}", counted(all)))?;
        let width = all.to_string().len().max(2);
        let answers = Letter::ALL
            .into_iter()
            .map(|letter| (totals.answers(Some(letter)), plain(letter).to_owned()))
            .chain([(totals.answers(None), "open".to_owned())])
            .collect();
        let states = [RightState::Holds, RightState::Fails, RightState::Undetermined];
        let words = ["holds", "fails, for all or part of what is planned", "open"];
        let rights =
            states.into_iter().zip(words).map(|(state, word)| (totals.rights(state), word.to_owned())).collect();
        let rules = totals
            .rules()
            .flat_map(|(rule, total)| {
                [(total.violated, rule.to_owned()), (total.undetermined, format!("{rule}, open"))]
            })
            .collect();
        for (label, lines) in [("answer", answers), ("right", rights), ("rule", rules)] {
            self.counts(label, width, lines)?;
        }
        Ok(())
    }

    fn counts(&mut self, label: &str, width: usize, lines: Vec<(u64, String)>) -> io::Result<()> {
        let mut label = label;
        for (count, text) in lines.into_iter().filter(|(count, _)| *count > 0) {
            self.page.count(label, width, count, &text)?;
            label = "";
        }
        Ok(())
    }

    fn assumed(&mut self, totals: &Totals) -> io::Result<()> {
        let concerned: BTreeMap<Need, _> = self.engine.assumptions().into_iter().collect();
        let assumed: Vec<(Need, u64)> = totals.assumed().collect();
        if !assumed.is_empty() {
            self.page.blank()?;
            self.page.heading("The usual case was assumed where something is missing")?;
        }
        for (need, declarations) in assumed {
            let explanation = need.explanation();
            self.page.entry("missing", &format!("in {}: {explanation}", counted(declarations)))?;
            for rule in concerned.get(&need).into_iter().flatten() {
                let codes = codes(std::slice::from_ref(rule)).join(" ");
                let codes = if codes.is_empty() { codes } else { format!(", {codes}") };
                self.page.detail("rule", &format!("{}{codes}", rule.name))?;
            }
            if let Some(table) = need.table() {
                self.page.detail("table", &format!("{table} would decide"))?;
            }
        }
        Ok(())
    }

    fn closing(&mut self, totals: &Totals, clean: &str) -> io::Result<()> {
        self.totals(totals, clean)?;
        self.assumed(totals)?;
        self.page.blank()?;
        if !self.engine.partial().is_empty() {
            let rules = self.engine.partial().join(", ");
            self.page.heading(&format!("Answers are partial. Switched off: {rules}."))?;
        }
        self.page.heading(&format!(
            "A prediction, with the law as checked on {KNOWLEDGE_DAY}; the NSSO's own answer decides."
        ))
    }
}

/// Whether a declaration is told, or only counted.
pub(super) fn has_something_to_say(verdict: &Verdict) -> bool {
    !verdict.findings.is_empty()
        || verdict.answer.letter() != Some(Letter::A)
        || verdict.right.state == RightState::Fails
        || verdict.known_answer.is_some_and(|letter| verdict.answer.letter() != Some(letter))
}

fn heading(file: &str, judged: &Judged, show_ssin: bool) -> String {
    let verdict = &judged.verdict;
    let mut parts = vec![format!("{}:{}", clean_whole(file), judged.origin.record)];
    parts.extend(judged.reference.as_deref().map(clean));
    parts.push(match (verdict.kind, verdict.worker_type) {
        (Some(kind), Some(worker_type)) => format!("{kind} {}", worker_type.code()),
        (Some(kind), None) => kind.to_string(),
        (None, _) => "no declaration".to_owned(),
    });
    parts.extend(
        judged.worker.map(
            |worker| {
                if show_ssin { format!("worker {}", worker.reveal()) } else { format!("worker {worker}") }
            },
        ),
    );
    parts.join("  ")
}

fn counted(declarations: u64) -> String {
    format!("{declarations} declaration{}", if declarations == 1 { "" } else { "s" })
}

/// A letter in words.
fn plain(letter: Letter) -> &'static str {
    match letter {
        Letter::A => "accepted",
        Letter::W => "accepted with warning",
        Letter::S => "waiting for identification",
        Letter::B => "refused",
    }
}

/// The answer in words, with its codes.
fn answer(engine: &Engine, verdict: &Verdict) -> String {
    let codes = engine.anomalies(verdict);
    match verdict.answer.letter() {
        Some(letter) => with_codes(letter, &codes),
        None => format!("open: at least {}", with_codes(verdict.answer.at_least(), &codes)),
    }
}

fn with_codes(letter: Letter, codes: &[AnomalyCode]) -> String {
    let list = codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let plural = if codes.len() > 1 { "s" } else { "" };
    match (letter, list.is_empty()) {
        (Letter::B, true) => "refused, without a code".to_owned(),
        (_, true) | (Letter::A, _) => plain(letter).to_owned(),
        (Letter::B, false) => format!("refused {list}"),
        (Letter::W, false) => format!("accepted with warning{plural} {list}"),
        (Letter::S, false) => format!("waiting for identification, with warning{plural} {list}"),
    }
}

/// The right in words; `None` where no regime is asked for.
fn right(engine: &Engine, verdict: &Verdict) -> Option<String> {
    let right = &verdict.right;
    let regime = verdict.worker_type.and_then(|worker_type| engine.regime_of(worker_type));
    let state = match right.state {
        RightState::None => return None,
        RightState::Holds => "holds for everything planned",
        RightState::Fails => "fails, for all or part of what is planned",
        RightState::Undetermined => "open: what is given here does not decide it",
    };
    // A right that fails may do so for another reason than the one that an exception looked at.
    let settled = match (right.settled_by, right.state) {
        (Some(rule), RightState::Holds) => format!(", settled by {}", engine.rule(rule).name),
        (Some(rule), RightState::Undetermined) => format!("; settled so far: {}", engine.rule(rule).name),
        _ => String::new(),
    };
    Some(match regime {
        Some(regime) => format!("{regime} {state}{settled}"),
        None => format!("open: which regime the period is under is not known{settled}"),
    })
}
