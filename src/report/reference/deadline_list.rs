//! The latest moment of each declaration on some work.

use std::io::{self, Write};

use serde::Serialize;

use super::{Header, Style};
use crate::declaration::deadline::{Action, Deadline, Deadlines, Due, Latest};
use crate::declaration::register::Content;
use crate::engine::Ahead;
use crate::error::{Error, ErrorKind};
use crate::law::LegalRef;
use crate::report::json::{LawObject, write_line};
use crate::report::layout::{Page, clean_whole};
use crate::time::Moment;
use crate::words::report::place;
use crate::words::{Language, Said, Value, deadlines as says};

const MINUTES_OF_A_DAY: i64 = 24 * 60;

/// The latest moment of each declaration on some work, and how long is left at a moment.
///
/// ```
/// use dimona::declaration::deadline::Deadlines;
/// use dimona::declaration::register::Content;
/// use dimona::id::{EnterpriseNumber, WorkerType};
/// use dimona::report::{DeadlineList, Style};
/// use dimona::Engine;
///
/// let engine = Engine::belgium();
/// let mut work = Content::new(None, EnterpriseNumber::new(999_999_031)?.into(), "2026-11-21".parse()?);
/// work.worker_type = Some(WorkerType::Oth);
/// let deadlines = Deadlines::of(&work, None, engine.law(), engine.policies());
/// let mut list = DeadlineList::at(Some("2026-11-20T20:00".parse()?));
/// list.add("planned", 1, Some((work, deadlines)));
/// let mut text = Vec::new();
/// list.write(&mut text, Style::Text)?;
/// assert!(String::from_utf8(text)?.contains("2026-11-21 24:00: 1 day and 4 hours left"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct DeadlineList {
    now: Option<Moment>,
    language: Language,
    entries: Vec<Entry>,
}

/// A declaration, and what is asked of it; `None` where what it names is not known.
#[derive(Clone, Debug)]
struct Entry {
    file: String,
    record: u64,
    asked: Option<(Content, Deadlines)>,
}

impl From<Ahead> for (Content, Deadlines) {
    fn from(ahead: Ahead) -> Self {
        (ahead.work, ahead.deadlines)
    }
}

impl DeadlineList {
    /// A list that says how long is left at this moment; without one, it says that of none.
    #[must_use]
    pub fn at(now: Option<Moment>) -> Self {
        DeadlineList { now, ..DeadlineList::default() }
    }

    /// In this language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        DeadlineList { language, ..self }
    }

    /// Adds the work of a record of a file, and its deadlines; `None` where what it names is not known.
    pub fn add(&mut self, file: &str, record: u64, asked: Option<(Content, Deadlines)>) {
        self.entries.push(Entry { file: file.to_owned(), record, asked });
    }

    /// Writes the list.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn write(&self, mut output: impl Write, style: Style) -> Result<(), Error> {
        match style {
            Style::Text => self
                .write_text(Page::new(output, self.language.words()))
                .map_err(|fault| Error::from(ErrorKind::Write(fault))),
            Style::Ndjson => {
                let about = About { now: self.now.map(|now| now.to_string()) };
                write_line(&mut output, &Header::new(self.language, "deadlines", self.entries.len(), about))?;
                for entry in &self.entries {
                    write_line(&mut output, &EntryObject::of(entry, self.now))?;
                }
                output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
            }
        }
    }

    fn write_text(&self, mut page: Page<impl Write>) -> io::Result<()> {
        page.heading(&says::heading(self.now))?;
        let width = Action::ALL.map(|action| page.words.say(&label(action)).chars().count()).into_iter().max();
        for Entry { file, record, asked } in &self.entries {
            page.blank()?;
            let about = match asked {
                Some((work, _)) => work_in_words(work),
                None => says::not_known(),
            };
            page.heading(&says::record(place(clean_whole(file), *record), about))?;
            for due in asked.iter().flat_map(|(_, deadlines)| deadlines.iter()) {
                self.due(&mut page, due, width.unwrap_or_default())?;
            }
        }
        page.flush()
    }

    fn due(&self, page: &mut Page<impl Write>, due: &Due, width: usize) -> io::Result<()> {
        let left = |at: Deadline| self.now.map(|now| left(at, now));
        let said = match due.latest {
            Latest::At(at) => says::at(until(at), left(at)),
            Latest::UpTo(at) => says::up_to(until(at), left(at)),
            Latest::WhenWorkBegins => says::when_work_begins(),
            Latest::AfterLastDay => says::after_last_day(),
            Latest::NotPublished => says::not_published(),
            Latest::NotPossible => says::not_possible(),
        };
        let name = page.words.say(&label(due.action));
        page.row(&name, width, &said)?;
        if let Some(other) = due.other {
            page.row("", width, &says::other(until(other)))?;
        }
        if let Some(need) = due.hangs_on {
            page.row("", width, &says::hangs_on(need.explanation()))?;
        }
        page.row("", width, &super::explanation::source(&due.legal))
    }
}

fn label(action: Action) -> Said {
    match action {
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
    known: bool,
    worker_type: Option<&'static str>,
    start_date: Option<String>,
    end_date: Option<String>,
    deadlines: Vec<DueObject<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DueObject<'a> {
    action: &'static str,
    side: &'static str,
    code: Option<String>,
    kind: &'static str,
    latest: Option<String>,
    other: Option<String>,
    hangs_on: Option<&'static str>,
    minutes_left: Option<i64>,
    passed: Option<bool>,
    law: LawObject<&'a LegalRef>,
}

impl<'a> EntryObject<'a> {
    fn of(entry: &'a Entry, now: Option<Moment>) -> Self {
        let work = entry.asked.as_ref().map(|(work, _)| work);
        let due = |due: &'a Due| {
            let at = due.latest.deadline();
            DueObject {
                action: due.action.as_str(),
                side: due.side.as_str(),
                code: due.code.map(|code| code.to_string()),
                kind: due.latest.as_str(),
                latest: at.map(|at| at.moment().to_string()),
                other: due.other.map(|at| at.moment().to_string()),
                hangs_on: due.hangs_on.map(crate::judgement::Need::name),
                minutes_left: at.zip(now).map(|(at, now)| at.minutes_left(now)),
                passed: at.zip(now).and_then(|(at, now)| at.is_missed_by(now)),
                law: LawObject(&due.legal),
            }
        };
        EntryObject {
            file: &entry.file,
            record: entry.record,
            known: work.is_some(),
            worker_type: work.and_then(|work| work.worker_type).map(|of| of.code()),
            start_date: work.map(|work| work.start_date.to_string()),
            end_date: work.and_then(|work| work.end_date).map(|day| day.to_string()),
            deadlines: entry.asked.iter().flat_map(|(_, all)| all.iter()).map(due).collect(),
        }
    }
}
