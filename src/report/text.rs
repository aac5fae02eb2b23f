//! The report for people.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::json::{NotLookedAt, codes, field};
use super::layout::{Page, clean, clean_whole};
use super::outcome::{answer, plain, right};
use super::render::{FindingText, settling};
use super::totals::Totals;
use super::verdict::ToldVerdict;
use super::{Report, ReportOptions};
use crate::declaration::message::{Format, Kind, Letter};
use crate::declaration::rule::Code;
use crate::declaration::schema::Zone;
use crate::engine::{Engine, Judged, Level, RightState, Undeclared, Verdict};
use crate::id::without_ssin;
use crate::judgement::{Finding, Need};
use crate::law::KNOWLEDGE_DAY;
use crate::words::{Language, Said, Value, report as says};

/// Text for people: a block for each declaration with something to say, then totals, then what was assumed.
///
/// A declaration has something to say when a rule found something, when its answer is not `A`, when a right fails, or when the
/// NSSO's own answer is another than the one predicted. All others are only counted.
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

    fn sheet<'t>(&self, text: &'t mut Vec<u8>) -> Sheet<'e, 't> {
        Sheet { page: Page::new(text, self.options.language.words()), engine: self.engine }
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
        let told = ToldVerdict::of_judged(self.engine, file, judged).in_language(self.options.language);
        let worker = judged.worker.map(|worker| (worker, self.options.show_ssin));
        block(text, &ToldVerdict { worker, ..told })
    }

    fn undeclared(&self, text: &mut Vec<u8>, found: &Undeclared) -> io::Result<()> {
        let verdict = self.engine.verdict_on(found);
        let told = self.engine.explain(&verdict).in_language(self.options.language);
        let mut sheet = self.sheet(text);
        let (worker, contract) = (found.worker.shown(self.options.show_ssin), &found.contract);
        let of = &contract.employer;
        let employer = of.enterprise().map(|number| number.to_string());
        let employer = employer.or_else(|| of.nsso().map(|number| number.to_string()));
        let employer = employer.or_else(|| of.provisional().map(|number| number.to_string()));
        sheet.page.heading(&says::contract(contract.line, worker, employer))?;
        sheet.finding(&told, &found.finding)?;
        sheet.page.blank()
    }

    fn end(&self, text: &mut Vec<u8>, totals: &Totals) -> io::Result<()> {
        self.sheet(text).closing(totals, Some(totals.clean()).filter(|clean| *clean > 0))
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
    language: Language,
}

impl<'e> CountsReport<'e> {
    /// A report of what this engine says.
    #[must_use]
    pub fn new(engine: &'e Engine) -> Self {
        CountsReport { engine, language: Language::default() }
    }

    /// In this language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        CountsReport { language, ..self }
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
        Sheet { page: Page::new(text, self.language.words()), engine: self.engine }.closing(totals, None)
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
    fn block(&mut self, told: &ToldVerdict<'_>) -> io::Result<()> {
        let verdict = told.verdict;
        self.page.heading(&heading(told))?;
        let answer = answer(self.engine, verdict);
        let is_whole = self.engine.partial().is_empty();
        self.page.entry(says::answer_label(), &if is_whole { answer } else { says::partial(answer) })?;
        if let Some(letter) = verdict.known_answer {
            self.page.entry(says::nsso_label(), &says::known_answer(plain(letter)))?;
        }
        if let Some(text) = right(self.engine, verdict) {
            self.page.entry(says::right_label(), &text)?;
        }
        for finding in &verdict.findings {
            self.finding(told, finding)?;
        }
        for need in verdict.assumed.iter().filter(|_| told.with_assumed) {
            self.page.entry(says::assumed_label(), &need.assumption())?;
            if let Some(table) = need.table() {
                self.page.detail(says::table_label(), &says::table_decides(table))?;
            }
        }
        self.page.blank()
    }

    fn finding(&mut self, told: &ToldVerdict<'_>, finding: &Finding) -> io::Result<()> {
        let (verdict, words) = (told.verdict, self.page.words);
        let FindingText { what, because, law, action, costs } =
            FindingText::in_verdict(self.engine, verdict, finding, words);
        let is_certain = finding.is_violated();
        let level = match self.engine.level(finding, verdict) {
            _ if !is_certain => says::open_label(),
            Level::Error => says::error_label(),
            Level::Warning => says::warning_label(),
            Level::Note => says::note_label(),
        };
        self.page.entry(level, &what)?;
        let meta = self.engine.rule(finding.rule());
        let code = self.engine.code(verdict, finding).map(|code| code.to_string());
        let field = field(finding, verdict.kind, told.format).map(|field| clean(&field));
        self.page.detail(says::rule_label(), &says::rule(meta.name.to_owned(), code, field))?;
        match because {
            Some(because) => {
                self.page.detail(says::why_label(), &because)?;
                self.page.detail(says::law_label(), &words.cite(law.citation()))?;
            }
            None => self.page.detail(says::why_label(), &words.cite(law.citation()))?,
        }
        self.page.detail(says::do_label(), &action)?;
        for cost in &costs {
            self.page.detail(says::cost_label(), &cost.said)?;
            self.page.detail(says::law_label(), &words.cite(cost.legal.citation()))?;
        }
        if let Some(exception) = finding.settled_by() {
            let exception = self.engine.rule(exception);
            let text = says::exception(exception.name.to_owned(), settling(&exception, self.page.words));
            self.page.detail(says::but_label(), &text)?;
        }
        Ok(())
    }

    fn totals(&mut self, totals: &Totals, clean: Option<u64>) -> io::Result<()> {
        let all = totals.declarations();
        self.page.heading(&says::all_declarations(all, clean))?;
        let width = all.to_string().len().max(2);
        let unreadable = totals.unreadable().min(totals.answers(Some(Letter::B)));
        let answers = Letter::ALL
            .into_iter()
            .map(|letter| {
                (totals.answers(Some(letter)) - if letter == Letter::B { unreadable } else { 0 }, plain(letter))
            })
            .chain([(totals.answers(None), says::open()), (unreadable, says::no_answer())])
            .collect();
        let states = [
            (RightState::Holds, says::holds()),
            (RightState::Fails, says::fails()),
            (RightState::Undetermined, says::open()),
        ];
        let rights = states.into_iter().map(|(state, word)| (totals.rights(state), word)).collect();
        let rules = totals
            .rules()
            .flat_map(|(rule, total)| {
                let name = rule.to_owned();
                [
                    (total.violated, says::rule_with_codes(name.clone(), None::<String>)),
                    (total.undetermined, says::rule_open(name)),
                ]
            })
            .collect();
        let known = Letter::ALL.into_iter().map(|letter| (totals.known_answers(letter), plain(letter))).collect();
        let lists = [
            (says::answer_label(), answers),
            (says::nsso_label(), known),
            (says::right_label(), rights),
            (says::rule_label(), rules),
        ];
        for (label, lines) in lists {
            self.counts(label, width, lines)?;
        }
        Ok(())
    }

    fn counts(&mut self, label: Said, width: usize, lines: Vec<(u64, Said)>) -> io::Result<()> {
        let mut label = self.page.words.label(&label);
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
            self.page.heading(&says::assumed())?;
        }
        for (need, declarations) in assumed {
            let text = says::assumed_in(says::declarations(declarations), need.assumption());
            self.page.entry(says::assumed_label(), &text)?;
            for rule in concerned.get(&need).into_iter().flatten() {
                let codes = Some(codes(std::slice::from_ref(rule)).join(" ")).filter(|codes| !codes.is_empty());
                self.page.detail(says::rule_label(), &says::rule_with_codes(rule.name.to_owned(), codes))?;
            }
            if let Some(table) = need.table() {
                self.page.detail(says::table_label(), &says::table_decides(table))?;
            }
        }
        Ok(())
    }

    /// How many codes no rule looks at in the kinds of declaration that were judged.
    fn not_looked_at(&self, totals: &Totals) -> Option<Said> {
        let kinds: Vec<String> = NotLookedAt::of(self.engine, totals.kinds())
            .each()
            .map(|(kind, codes)| self.page.words.say(&says::codes_for(codes.len(), kind.word())))
            .collect();
        (!kinds.is_empty()).then(|| says::not_looked_at(Value::all_of(kinds.iter().map(String::as_str))))
    }

    /// For how many codes the usual case was assumed in the whole run, because no table was given that decides them.
    fn assumed_in_run(&self, totals: &Totals) -> Option<Said> {
        let kinds: Vec<Kind> = totals.kinds().collect();
        let (mut codes, mut tables) = (BTreeSet::new(), BTreeSet::new());
        for rule in self.engine.rules().into_iter().filter(|rule| self.engine.is_without_facts(rule.name)) {
            let of_run = |code: &&Code| code.kinds.iter().any(|kind| kinds.contains(kind));
            let before = codes.len();
            codes.extend(rule.about.codes.iter().filter(of_run).filter_map(|code| code.anomaly));
            if codes.len() > before {
                let table = rule.about.only_with.and_then(Need::table);
                tables.extend(table.map(|table| match rule.about.zone {
                    // It says nothing of a declaration without a user.
                    Some(Zone::UserEnterpriseNumber) => self.page.words.say(&says::of_users(table)),
                    _ => table.to_owned(),
                }));
            }
        }
        (!codes.is_empty()).then(|| says::assumed_in_run(codes.len(), Value::all_of(tables.iter().map(String::as_str))))
    }

    fn closing(&mut self, totals: &Totals, clean: Option<u64>) -> io::Result<()> {
        self.totals(totals, clean)?;
        self.assumed(totals)?;
        self.page.blank()?;
        if !self.engine.partial().is_empty() {
            self.page.heading(&says::switched_off(self.engine.partial().join(", ")))?;
        }
        let unreadable = totals.unreadable();
        if unreadable > 0 {
            self.page.sentence(&says::unreadable(unreadable))?;
        }
        if totals.elsewhere() > 0 {
            self.page.sentence(&says::declared_elsewhere(totals.elsewhere()))?;
        }
        let untold = totals.untold().map(|of| says::untold(of.register_as_of, of.first_received_at));
        for text in [untold, self.assumed_in_run(totals), self.not_looked_at(totals)].into_iter().flatten() {
            self.page.sentence(&text)?;
        }
        self.page.heading(&says::prediction(KNOWLEDGE_DAY))
    }
}

/// Whether a declaration is told, or only counted.
pub(super) fn has_something_to_say(verdict: &Verdict) -> bool {
    !verdict.findings.is_empty()
        || verdict.answer.letter() != Some(Letter::A)
        || verdict.right.state == RightState::Fails
        || verdict.known_answer.is_some_and(|letter| verdict.answer.letter() != Some(letter))
}

/// Appends what is said of one declaration.
pub(super) fn block(text: &mut Vec<u8>, told: &ToldVerdict<'_>) -> io::Result<()> {
    Sheet { page: Page::new(text, told.words()), engine: told.engine }.block(told)
}

/// Appends what is said of the answer to a declaration by these findings: nothing where there is none.
pub(super) fn bearing_on_answer(text: &mut Vec<u8>, told: &ToldVerdict<'_>, findings: &[&Finding]) -> io::Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    let mut sheet = Sheet { page: Page::new(text, told.words()), engine: told.engine };
    sheet.page.entry(says::answer_label(), &answer(told.engine, told.verdict))?;
    if let Some(letter) = told.verdict.known_answer {
        sheet.page.entry(says::nsso_label(), &says::known_answer(plain(letter)))?;
    }
    findings.iter().try_for_each(|finding| sheet.finding(told, finding))
}

/// The line above what is said of one declaration.
pub(super) fn heading(told: &ToldVerdict<'_>) -> String {
    let (verdict, words) = (told.verdict, told.words());
    let mut parts = Vec::new();
    parts.extend(told.place.map(|(file, record)| {
        let file = clean_whole(file);
        words.say(&if told.format == Format::Csv { says::in_line(file, record) } else { says::place(file, record) })
    }));
    parts.extend(told.reference.map(|reference| clean(&without_ssin(reference))));
    parts.push(match (verdict.kind, verdict.worker_type) {
        (Some(kind), Some(worker_type)) => format!("{kind} {}", worker_type.code()),
        (Some(kind), None) => kind.to_string(),
        (None, _) => words.say(&says::no_declaration()),
    });
    parts.extend(told.worker.map(|(worker, show)| words.say(&says::worker(worker.shown(show)))));
    parts.join("  ")
}
