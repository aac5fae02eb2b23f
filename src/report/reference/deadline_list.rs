//! The latest moment of each declaration on some work.

mod objects;
mod of;

use std::io::{self, Write};

use chrono::NaiveDate;

use self::objects::{About, EntryObject};
pub use self::of::DeadlinesOf;
use super::{Header, Style};
use crate::declaration::deadline::{Action, Choice, Deadline, Due, Latest, Refusal};
use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::error::{Error, ErrorKind};
use crate::judgement::Need;
use crate::report::json::write_line;
use crate::report::layout::Page;
use crate::report::text::bearing_on_answer;
use crate::time::Moment;
use crate::words::{Language, Said, Value, deadlines as says};

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
/// let engine = Engine::belgium();
/// let ahead = engine.ahead(&engine.read(&message.received(context)), &Register::new());
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
                let about = About::at(now);
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
        if ahead.cancelled {
            return page.paragraph(&words.say(&says::cancelled()));
        }
        if ahead.refused {
            let is_in = of.judged.is_none_or(|(_, verdict)| verdict.kind == Some(Kind::In));
            let said = if is_in { says::refused_in() } else { says::refused_change() };
            page.paragraph(&words.say(&said))?;
        }
        let begin = ahead.work.start_date;
        // Nothing is known of any: it is said once.
        match of.dues().next() {
            Some(Due { latest: latest @ (Latest::LawNotKnown | Latest::NoDimona), action, .. })
                if of.dues().all(|due| due.latest == *latest) =>
            {
                page.paragraph(&words.say(&self.latest(*action, *latest, begin, None)))
            }
            _ => of.dues().try_for_each(|due| self.due(&mut page, due, begin, of)),
        }
    }

    fn due(&self, page: &mut Page<impl Write>, due: &Due, begin: NaiveDate, of: &DeadlinesOf<'_>) -> io::Result<()> {
        let name = page.words.say(&label(due.action));
        if let Some(is_kept) = of.came_in_time(due) {
            page.row(&name, self.width, &came(due.latest, is_kept))?;
            return page.row("", self.width, &page.words.cite(due.legal.citation()));
        }
        if let Some(began) = of.worked(due, self.now) {
            let began = match began {
                Deadline::Minute(at) => Value::from(at),
                Deadline::Day(day) => day.into(),
            };
            let is_cancel = due.action == Action::Cancel;
            page.row(&name, self.width, &if is_cancel { says::worked(began) } else { says::worked_before(began) })?;
            return page.row("", self.width, &page.words.cite(due.legal.citation()));
        }
        let came = of.came(due);
        page.row(&name, self.width, &self.latest(due.action, due.latest, begin, came))?;
        if let Some(other) = due.other {
            let other = says::other(
                self.latest(due.action, other, begin, came),
                due.choice.map(|Choice { policy, value, .. }| says::option(policy, value)),
            );
            page.row("", self.width, &other)?;
        }
        if let (Some((further, beside)), Some(choice)) = (due.further, due.choice) {
            let options =
                says::options(says::option(choice.policy, choice.value), says::option(beside.policy, beside.value));
            let said = says::other(self.latest(due.action, further, begin, came), Some(options));
            page.row("", self.width, &said)?;
        }
        match (due.hangs_on, due.choice) {
            // What takes the other reading is told.
            (Some(need), Some(_)) => page.row("", self.width, &says::hangs_on(need.reason()))?,
            (Some(need), None) => page.row("", self.width, &says::hangs_on(need.explanation()))?,
            (None, Some(_)) => page.row("", self.width, &says::of_student())?,
            (None, None) => {}
        }
        if of.may_be_worked(due, self.now) {
            page.row("", self.width, &says::unless_worked())?;
        }
        page.row("", self.width, &page.words.cite(due.legal.citation()))
    }

    /// The last moment of a declaration on work that begins on this day. One that came tells whether that was in time, and any other how
    /// long is left.
    fn latest(&self, action: Action, latest: Latest, begin: NaiveDate, came: Option<Moment>) -> Said {
        let left = |at: Deadline| match came {
            Some(came) => at.is_missed_by(came).map(|missed| received(!missed)),
            None => self.now.map(|now| left(at, now)),
        };
        match latest {
            Latest::At(at) => says::at(until(at), left(at)),
            Latest::UpTo(at) if action == Action::BeginEarlier => says::up_to_begin(until(at), left(at)),
            Latest::UpTo(at) => says::up_to_end(until(at), left(at)),
            Latest::WhenWorkBegins(day) => {
                let is_over = came.or(self.now).and_then(|at| latest.is_missed_by(at)) == Some(true);
                says::when_work_begins(is_over.then(|| left(Deadline::Day(day))).flatten())
            }
            Latest::NewBegin => says::new_begin(),
            Latest::From(first) => {
                let minutes = self.now.map(|now| Moment::start_of_day(first).minutes_since(now.to_minute()));
                says::from(first, minutes.filter(|minutes| *minutes > 0).map(to_wait))
            }
            Latest::AfterLastDay => says::after_last_day(),
            Latest::NotPublished => says::not_published(),
            Latest::NotPossible(why) => {
                // What has begun may have been worked: no cancellation undoes that.
                let is_to_come = self.now.is_some_and(|now| now.date() < begin);
                match why {
                    Refusal::StudentBegin if action == Action::BeginEarlier => says::student_begin_earlier(),
                    Refusal::StudentBegin if is_to_come => says::student_begin_to_come(),
                    Refusal::StudentBegin => says::student_begin(),
                    Refusal::FlexiJobEnd if is_to_come => says::flexi_job_end_to_come(),
                    Refusal::FlexiJobEnd => says::flexi_job_end(),
                    Refusal::DayByDay => says::day_by_day(),
                    Refusal::BeforeBegin => says::before_begin(),
                    Refusal::OtherQuarter => says::other_quarter(),
                    Refusal::LateIn => says::late_in(),
                }
            }
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

/// That what was received came in time, or too late.
fn came(latest: Latest, is_kept: bool) -> Said {
    match latest {
        Latest::WhenWorkBegins(_) if !is_kept => says::when_work_begins(Some(received(is_kept))),
        other => match other.deadline() {
            Some(at) => says::at(until(at), Some(received(is_kept))),
            None => received(is_kept),
        },
    }
}

fn received(is_kept: bool) -> Said {
    if is_kept { says::received_in_time() } else { says::received_too_late() }
}

/// How long is left, or has passed.
fn left(at: Deadline, now: Moment) -> Said {
    let minutes = at.minutes_left(now);
    let is_past = at.is_missed_by(now).unwrap_or(minutes < 0);
    let (days, hours, minutes) = parts(minutes.abs());
    match (is_past, days) {
        (false, 0) => says::hours_left(hours, minutes),
        (false, _) => says::days_left(days, hours),
        (true, 0) => says::hours_ago(hours, minutes),
        (true, _) => says::days_ago(days, hours),
    }
}

fn to_wait(minutes: i64) -> Said {
    match parts(minutes) {
        (0, hours, minutes) => says::hours_to_wait(hours, minutes),
        (days, hours, _) => says::days_to_wait(days, hours),
    }
}

/// Minutes as days, hours and minutes.
fn parts(minutes: i64) -> (i64, i64, i64) {
    (minutes / MINUTES_OF_A_DAY, minutes % MINUTES_OF_A_DAY / 60, minutes % 60)
}
