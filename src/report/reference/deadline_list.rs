//! The latest moment of each declaration on some work.

use std::io::{self, Write};

use serde::Serialize;

use super::{Header, Style};
use crate::declaration::deadline::{Action, Choice, Deadline, Due, Latest};
use crate::declaration::message::{Format, Letter};
use crate::declaration::register::Content;
use crate::engine::{Ahead, Engine, Verdict};
use crate::error::{Error, ErrorKind};
use crate::id::without_ssin;
use crate::judgement::{Finding, Need};
use crate::law::LegalRef;
use crate::report::json::{LawObject, write_line};
use crate::report::layout::{Page, clean, clean_whole};
use crate::report::render::FindingText;
use crate::report::text::bearing_on_answer;
use crate::time::Moment;
use crate::words::report::{in_line, place, worker};
use crate::words::{Language, Said, Value, Words, deadlines as says};

const MINUTES_OF_A_DAY: i64 = 24 * 60;

/// The latest moment of each declaration on some work, and how long is left at a moment. What is added is written at once.
///
/// ```
/// use dimona::declaration::deadline::planned;
/// use dimona::report::{DeadlineList, DeadlinesOf, Style};
/// use dimona::words::Language;
/// use dimona::{Engine, Register};
///
/// let (message, context) = planned("OTH", None, "2026-11-21".parse()?, None)?;
/// let ahead = Engine::belgium().ahead(&message.received(context), &Register::new());
/// let mut text = Vec::new();
/// let now = Some("2026-11-20T20:00".parse()?);
/// let mut list = DeadlineList::begin(&mut text, Style::Text, Language::default(), now)?;
/// list.add(&DeadlinesOf::record("planned", 1, ahead.as_ref()))?;
/// list.finish()?;
/// assert!(String::from_utf8(text)?.contains("2026-11-21 24:00: 1 day and 4 hours left"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct DeadlineList<W> {
    output: W,
    style: Style,
    language: Language,
    now: Option<Moment>,
    /// The room of the names of actions.
    width: usize,
}

/// A declaration, and what is asked of it.
#[derive(Clone, Copy)]
pub struct DeadlinesOf<'a> {
    place: (&'a str, u64),
    format: Format,
    reference: Option<&'a str>,
    ahead: Option<&'a Ahead>,
    judged: Option<(&'a Engine, &'a Verdict)>,
}

impl<'a> DeadlinesOf<'a> {
    /// What is asked of this record of this file; `None` where what it names is not known.
    #[must_use]
    pub fn record(file: &'a str, record: u64, ahead: Option<&'a Ahead>) -> Self {
        DeadlinesOf { place: (file, record), format: Format::Memory, reference: None, ahead, judged: None }
    }

    /// In a file of this format, which decides what a record is called.
    #[must_use]
    pub fn in_format(self, format: Format) -> Self {
        DeadlinesOf { format, ..self }
    }

    /// With this reference of the sender's own.
    #[must_use]
    pub fn with_reference(self, reference: Option<&'a str>) -> Self {
        DeadlinesOf { reference, ..self }
    }

    /// With what this engine said of it: what makes the NSSO refuse it, or warn, is told before the deadlines.
    #[must_use]
    pub fn judged(self, engine: &'a Engine, verdict: &'a Verdict) -> Self {
        DeadlinesOf { judged: Some((engine, verdict)), ..self }
    }

    /// The findings that bear on the answer.
    fn findings(&self) -> Vec<&'a Finding> {
        let Some((engine, verdict)) = self.judged else { return Vec::new() };
        let bears = |finding: &&Finding| engine.letter(verdict, finding).is_some_and(|letter| letter != Letter::A);
        verdict.findings.iter().filter(bears).collect()
    }

    fn heading(&self) -> Said {
        let (file, record) = (clean_whole(self.place.0), self.place.1);
        let work = self.ahead.map(|ahead| &ahead.work);
        says::record(
            if self.format == Format::Csv { in_line(file, record) } else { place(file, record) },
            self.reference(),
            work.and_then(|work| work.worker).map(|of| worker(of.to_string())),
            work.map_or_else(says::not_known, work_in_words),
        )
    }

    fn reference(&self) -> Option<String> {
        self.reference.map(|of| clean(&without_ssin(of)))
    }
}

impl<W: Write> DeadlineList<W> {
    /// Begins a list that says how long is left at this moment; without one, it says that of none.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn begin(mut output: W, style: Style, language: Language, now: Option<Moment>) -> Result<Self, Error> {
        let words = language.words();
        match style {
            Style::Text => Page::new(&mut output, words).heading(&says::heading(now)).map_err(write_fault)?,
            Style::Ndjson => {
                let about = About { now: now.map(|now| now.to_string()) };
                write_line(&mut output, &Header::new(language, "deadlines", None, about))?;
            }
        }
        let width = Action::ALL.map(|action| words.say(&label(action)).chars().count()).into_iter().max();
        Ok(DeadlineList { output, style, language, now, width: width.unwrap_or_default() })
    }

    /// Writes the work of a record of a file, and its deadlines.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn add(&mut self, of: &DeadlinesOf<'_>) -> Result<(), Error> {
        match self.style {
            Style::Text => {
                let mut text = Vec::new();
                self.write_text(&mut text, of).and_then(|()| self.output.write_all(&text)).map_err(write_fault)
            }
            Style::Ndjson => write_line(&mut self.output, &EntryObject::of(of, self.now, self.language.words())),
        }
    }

    /// Writes out what is still in memory.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn finish(mut self) -> Result<(), Error> {
        self.output.flush().map_err(write_fault)
    }

    fn write_text(&self, text: &mut Vec<u8>, of: &DeadlinesOf<'_>) -> io::Result<()> {
        let words = self.language.words();
        let mut page = Page::new(&mut *text, words);
        page.blank()?;
        page.heading(&of.heading())?;
        if let Some((engine, verdict)) = of.judged {
            let told = engine.explain(verdict).in_language(self.language).in_format(of.format);
            bearing_on_answer(text, &told, &of.findings())?;
        }
        let Some(ahead) = of.ahead else { return Ok(()) };
        let mut page = Page::new(text, words);
        // Nothing is known of any: it is said once.
        match ahead.deadlines.iter().next() {
            Some(Due { latest: latest @ (Latest::LawNotKnown | Latest::NoDimona), action, .. })
                if ahead.deadlines.iter().all(|due| due.latest == *latest) =>
            {
                page.paragraph(&words.say(&self.latest(*action, *latest)))
            }
            _ => ahead.deadlines.iter().try_for_each(|due| self.due(&mut page, due)),
        }
    }

    fn due(&self, page: &mut Page<impl Write>, due: &Due) -> io::Result<()> {
        let name = page.words.say(&label(due.action));
        page.row(&name, self.width, &self.latest(due.action, due.latest))?;
        if let Some(other) = due.other {
            let other = says::other(
                self.latest(due.action, other),
                due.choice.map(|Choice { policy, value, .. }| says::option(policy, value)),
            );
            page.row("", self.width, &other)?;
        }
        match (due.hangs_on, due.choice) {
            // What takes the other reading is told.
            (Some(need), Some(_)) => page.row("", self.width, &says::hangs_on(need.reason()))?,
            (Some(need), None) => page.row("", self.width, &says::hangs_on(need.explanation()))?,
            (None, Some(_)) => page.row("", self.width, &says::of_student())?,
            (None, None) => {}
        }
        page.row("", self.width, due.legal.citation())
    }

    fn latest(&self, action: Action, latest: Latest) -> Said {
        let left = |at: Deadline| self.now.map(|now| left(at, now));
        match latest {
            Latest::At(at) => says::at(until(at), left(at)),
            Latest::UpTo(at) if action == Action::BeginEarlier => says::up_to_begin(until(at), left(at)),
            Latest::UpTo(at) => says::up_to_end(until(at), left(at)),
            Latest::WhenWorkBegins(day) => {
                let is_over = self.now.and_then(|now| latest.is_missed_by(now)) == Some(true);
                says::when_work_begins(is_over.then(|| left(Deadline::Day(day))).flatten())
            }
            Latest::NewBegin => says::new_begin(),
            Latest::From(first) => {
                let days = self.now.map(|now| (first - now.date()).num_days()).filter(|days| *days > 0);
                says::from(first, days.map(says::days_to_wait))
            }
            Latest::AfterLastDay => says::after_last_day(),
            Latest::NotPublished => says::not_published(),
            Latest::NotPossible => says::not_possible(),
            Latest::LawNotKnown => says::law_not_known(Need::Law.reason()),
            Latest::NoDimona => says::no_dimona(),
        }
    }
}

fn write_fault(fault: io::Error) -> Error {
    Error::from(ErrorKind::Write(fault))
}

fn label(action: Action) -> Said {
    match action {
        Action::Earliest => says::earliest(),
        Action::In => says::in_(),
        Action::BeforeWork => says::before_work(),
        Action::BeginEarlier => says::begin_earlier(),
        Action::BeginLater => says::begin_later(),
        Action::EndEarlier => says::end_earlier(),
        Action::EndLater => says::end_later(),
        Action::PlannedWork => says::planned_work(),
        Action::Out => says::out(),
        Action::Cancel => says::cancel(),
    }
}

fn work_in_words(work: &Content) -> Said {
    let open = work.end_date.is_none().then(says::without_end);
    let worker_type = work.worker_type.map(|of| of.code().to_owned());
    says::work(worker_type, work.start_date, work.start_hour, work.end_date, work.end_hour, open)
}

fn until(at: Deadline) -> Value {
    Value::Until(at.moment())
}

/// How long is left, or has passed.
fn left(at: Deadline, now: Moment) -> Said {
    let minutes = at.minutes_left(now);
    let is_past = at.is_missed_by(now).unwrap_or(minutes < 0);
    let all = minutes.abs();
    let (days, hours, minutes) = (all / MINUTES_OF_A_DAY, all % MINUTES_OF_A_DAY / 60, all % 60);
    match (is_past, days) {
        (false, 0) => says::hours_left(hours, minutes),
        (false, _) => says::days_left(days, hours),
        (true, 0) => says::hours_ago(hours, minutes),
        (true, _) => says::days_ago(days, hours),
    }
}

#[derive(Serialize)]
struct About {
    now: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EntryObject<'a> {
    file: &'a str,
    record: u64,
    reference: Option<String>,
    worker: Option<String>,
    known: bool,
    worker_type: Option<&'static str>,
    start_date: Option<String>,
    end_date: Option<String>,
    answer: Option<&'static str>,
    findings: Vec<FindingObject<'a>>,
    deadlines: Vec<DueObject<'a>>,
}

/// What bears on the answer.
#[derive(Serialize)]
struct FindingObject<'a> {
    rule: &'a str,
    code: Option<String>,
    letter: Option<&'static str>,
    certain: bool,
    message: String,
    action: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DueObject<'a> {
    action: &'static str,
    side: &'static str,
    code: Option<String>,
    kind: &'static str,
    earliest: Option<String>,
    latest: Option<String>,
    minutes_left: Option<i64>,
    passed: Option<bool>,
    other_kind: Option<&'static str>,
    other: Option<String>,
    other_minutes_left: Option<i64>,
    hangs_on: Option<&'static str>,
    other_with: Option<String>,
    law: LawObject<&'a LegalRef>,
}

impl<'a> FindingObject<'a> {
    fn of((engine, verdict): (&'a Engine, &'a Verdict), finding: &Finding, words: &Words) -> Self {
        let text = FindingText::in_verdict(engine, verdict, finding, words);
        FindingObject {
            rule: engine.rule(finding.rule()).name,
            code: engine.code(verdict, finding).map(|code| code.to_string()),
            letter: engine.letter(verdict, finding).map(Letter::as_str),
            certain: finding.is_violated(),
            action: text.action.clone(),
            message: text.message(),
        }
    }
}

impl<'a> DueObject<'a> {
    fn of(due: &'a Due, now: Option<Moment>) -> Self {
        let moment = |of: Latest| of.deadline().map(|at| at.moment().to_string());
        let left = |of: Latest| Some(of.deadline()?.minutes_left(now?));
        DueObject {
            action: due.action.as_str(),
            side: due.side.as_str(),
            code: due.code.map(|code| code.to_string()),
            kind: due.latest.as_str(),
            earliest: match due.latest {
                Latest::From(first) => Some(first.to_string()),
                _ => None,
            },
            latest: moment(due.latest),
            minutes_left: left(due.latest),
            passed: now.and_then(|now| due.latest.is_missed_by(now)),
            other_kind: due.other.map(Latest::as_str),
            other: due.other.and_then(moment),
            other_minutes_left: due.other.and_then(left),
            hangs_on: due.hangs_on.map(Need::name).or(due.choice.map(|choice| choice.policy)),
            other_with: due.choice.map(|Choice { policy, value, .. }| format!("{policy}={value}")),
            law: LawObject(&due.legal),
        }
    }
}

impl<'a> EntryObject<'a> {
    fn of(of: &DeadlinesOf<'a>, now: Option<Moment>, words: &Words) -> Self {
        let work = of.ahead.map(|ahead| &ahead.work);
        let findings = of.findings();
        let (file, record) = of.place;
        EntryObject {
            file,
            record,
            reference: of.reference(),
            worker: work.and_then(|work| work.worker).map(|worker| worker.to_string()),
            known: work.is_some(),
            worker_type: work.and_then(|work| work.worker_type).map(|of| of.code()),
            start_date: work.map(|work| work.start_date.to_string()),
            end_date: work.and_then(|work| work.end_date).map(|day| day.to_string()),
            answer: of.judged.and_then(|(_, verdict)| verdict.answer.letter()).map(Letter::as_str),
            findings: of
                .judged
                .iter()
                .flat_map(|judged| findings.iter().map(|finding| FindingObject::of(*judged, finding, words)))
                .collect(),
            deadlines: of
                .ahead
                .iter()
                .flat_map(|ahead| ahead.deadlines.iter())
                .map(|due| DueObject::of(due, now))
                .collect(),
        }
    }
}
