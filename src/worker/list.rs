//! Many workers on one day: hours left, rights, and what is missing to say it.

use std::collections::BTreeSet;
use std::io::{self, Write};

use chrono::{Months, NaiveDate};
use serde::Serialize;

use super::hiring::Hiring;
use super::standing::{AsStudent, Question};
use super::{known_until, state};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Period, Quota, Register, RegisterView};
use crate::engine::{Engine, RightState};
use crate::error::{Error, ErrorKind};
use crate::id::Ssin;
use crate::judgement::{Need, NeedSet, Truth};
use crate::report::layout::write_columns;
use crate::report::{Page, ReportOptions};
use crate::student::HoursLeft;
use crate::table::write_json_line;
use crate::time::{Moment, Quarter};
use crate::words::{Words, report, worker as says};

/// The JSON Schema (draft 2020-12) of one line of the NDJSON that [`WorkerList`] writes.
pub const LIST_SCHEMA: &str = include_str!("schema-1.json");

/// How a list of workers is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum ListStyle {
    /// A table for people.
    #[default]
    Text,
    /// A table for a spreadsheet: semicolons, and SSINs with their points, so that no zero is dropped.
    Csv,
    /// An object for each worker, for programs.
    Ndjson,
}

/// Workers on one day.
///
/// ```
/// use dimona::declaration::message::EmployerNumbers;
/// use dimona::report::ReportOptions;
/// use dimona::worker::{ListStyle, WorkerList};
/// use dimona::{Engine, Register};
///
/// let (engine, day) = (Engine::belgium(), dimona::time::parse_date("2026-07-01")?);
/// let register = Register::new();
/// let list = WorkerList::of(&engine, &register, ["07.06.21-004.69".parse()?], day, &EmployerNumbers::NONE);
/// let mut text = Vec::new();
/// list.write(&mut text, ListStyle::Text, ReportOptions::default())?;
/// assert!(String::from_utf8(text).unwrap().contains("at most 650"));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct WorkerList {
    day: NaiveDate,
    quarter: Quarter,
    lines: Vec<Standing>,
    /// Up to when the register tells what was declared.
    as_of: Option<Moment>,
}

/// What is said of one worker.
#[derive(Clone, Debug)]
struct Standing {
    worker: Ssin,
    /// `None` where the law of the quota is not known for the day.
    student: Option<(Truth, HoursLeft)>,
    is_used_up: bool,
    flexi_job: Truth,
    /// For which codes an IN for that day would be refused, or may be, because of what was declared before and who sends it.
    refused: Refused,
    next: Option<Quarter>,
    /// What is missing, to whichever of it.
    missing: BTreeSet<Need>,
    /// Whether who hires is not told.
    lacks_employer: bool,
    /// For what the usual case is assumed, where a right does not fail.
    assumed: NeedSet,
}

/// The codes of a student and of a flexi-job, ascending.
#[derive(Clone, Debug, Default)]
struct Refused {
    student: Vec<String>,
    flexi_job: Vec<String>,
}

impl WorkerList {
    /// What is known of these workers on this day, each under the number that is in force, those with the fewest hours left first. Without who hires
    /// ([`EmployerNumbers::NONE`]) no right holds for certain, as on the page of one worker.
    #[must_use]
    pub fn of(
        engine: &Engine,
        register: &Register,
        workers: impl IntoIterator<Item = Ssin>,
        day: NaiveDate,
        employer: &EmployerNumbers,
    ) -> WorkerList {
        let workers: BTreeSet<Ssin> = workers.into_iter().map(|of| engine.facts().current_number(of)).collect();
        let of = |worker| standing(&Question { engine, register, worker, day, employer });
        let mut lines: Vec<Standing> = workers.into_iter().map(of).collect();
        lines.sort_by_key(|line| (line.student.as_ref().map_or(u16::MAX, |(_, left)| left.left), line.worker));
        WorkerList { day, quarter: Quarter::of(day), lines, as_of: register.as_of() }
    }

    /// Writes the list.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn write(&self, mut output: impl Write, style: ListStyle, options: ReportOptions) -> Result<(), Error> {
        let words = options.language.words();
        let made = match style {
            ListStyle::Text => self.write_text(&mut output, words, options.show_ssin),
            ListStyle::Csv => self.write_csv(&mut output, words, options.show_ssin),
            ListStyle::Ndjson => self
                .lines
                .iter()
                .try_for_each(|line| write_json_line(&mut output, &Object::of(self, line, options.show_ssin))),
        };
        made.and_then(|()| output.flush()).map_err(|fault| Error::from(ErrorKind::Write(fault)))
    }

    fn head(&self, words: &Words) -> [String; 7] {
        [
            words.say(&says::list_worker_label()),
            words.say(&says::list_student_label()),
            words.say(&says::list_left_label()),
            words.say(&says::list_quota_label()),
            words.say(&says::list_flexi_job_label(self.quarter)),
            words.say(&says::list_next_label()),
            words.say(&says::list_missing_label()),
        ]
    }

    fn write_text(&self, output: &mut impl Write, words: &'static Words, show_ssin: bool) -> io::Result<()> {
        let mut page = Page::new(&mut *output, words);
        page.heading(&says::list_heading(self.lines.len(), self.day))?;
        if let Some(as_of) = self.as_of {
            page.sentence(&known_until(as_of, self.day))?;
        }
        page.blank()?;
        let shown = |worker: Ssin| worker.shown(show_ssin);
        let lines = self.lines.iter().map(|line| cells(line, words, shown(line.worker)));
        write_columns(output, &std::iter::once(self.head(words)).chain(lines).collect::<Vec<_>>())?;
        let mut page = Page::new(output, words);
        let used_up = self.lines.iter().filter(|line| line.is_used_up).count();
        let is_open = self.lines.iter().any(|line| !named(line).is_empty());
        let assumed = self.lines.iter().fold(NeedSet::EMPTY, |all, line| all.union(line.assumed));
        if used_up > 0 || is_open || !assumed.is_empty() {
            page.blank()?;
        }
        if used_up > 0 {
            page.heading(&says::list_used_up(used_up))?;
        }
        if is_open {
            page.heading(&says::list_open())?;
        }
        for need in assumed.iter() {
            let of = |line: &&Standing| line.assumed.contains(need);
            let count = self.lines.iter().filter(of).count();
            page.sentence(&says::list_assumed(count, need.assumption()))?;
        }
        Ok(())
    }

    fn write_csv(&self, output: &mut impl Write, words: &Words, show_ssin: bool) -> io::Result<()> {
        let lines = self.lines.iter().map(|line| {
            let revealed = || line.worker.reveal().dotted().to_string();
            let shown = if show_ssin { revealed() } else { line.worker.shown(false) };
            let assumed = line.assumed.iter().map(Need::name).collect::<Vec<_>>().join(", ");
            (cells(line, words, shown), assumed)
        });
        let head = (self.head(words), words.say(&report::assumed_label()));
        for (line, assumed) in std::iter::once(head).chain(lines) {
            // No cell holds a quote, a semicolon, or what a spreadsheet would run: they are words and numbers of this program.
            writeln!(output, "{};{assumed}", line.join(";"))?;
        }
        Ok(())
    }
}

/// A right, and that an IN is refused all the same.
fn right_in(right: Truth, refused: &[String], words: &Words) -> String {
    if refused.is_empty() {
        words.say(&state(right))
    } else {
        words.say(&says::list_refused(state(right), refused.join(" ")))
    }
}

fn cells(line: &Standing, words: &Words, worker: String) -> [String; 7] {
    let student = line.student.as_ref();
    let left = student.map(|(_, left)| match left.counter_at {
        None => words.say(&says::list_at_most(left.left)),
        Some(_) => left.left.to_string(),
    });
    let none = || "-".to_owned();
    let missing = named(line);
    [
        worker,
        student.map_or_else(none, |(right, _)| right_in(*right, &line.refused.student, words)),
        left.unwrap_or_else(none),
        student.map_or_else(none, |(_, left)| left.quota.to_string()),
        right_in(line.flexi_job, &line.refused.flexi_job, words),
        line.next.map_or_else(none, |next| next.to_string()),
        if missing.is_empty() { none() } else { missing.join(", ") },
    ]
}

/// What is missing, by the table that would tell it, or by its own name.
fn named(line: &Standing) -> Vec<&'static str> {
    let employer = Some("employer").filter(|_| line.lacks_employer);
    let needs = line.missing.iter().map(|need| need.table().unwrap_or(need.name()));
    needs.chain(employer).collect::<BTreeSet<_>>().into_iter().collect()
}

fn standing(question: &Question<'_>) -> Standing {
    let student = question.as_student();
    let of = question.for_flexi_job();
    let next = if of.by_the_worker == Truth::True { None } else { question.next_quarter(&of) };
    let open = |right: Truth| match right {
        Truth::Unknown(missing) => Some(missing.need()),
        _ => None,
    };
    let lacks_employer = question.employer.is_none();
    // Without who hires every right is open for that: what is missing of the worker is told beside.
    let rights = if lacks_employer {
        [Some(of.by_the_worker), student.as_ref().map(|of| of.by_the_worker)]
    } else {
        [Some(of.right), student.as_ref().map(|of| of.right)]
    };
    let mut missing: BTreeSet<Need> = rights.into_iter().flatten().filter_map(open).collect();
    if question.is_unread() {
        missing.insert(Need::ReadableRecord);
    }
    // Without a counter nobody knows what others booked.
    if student.as_ref().is_some_and(|of| of.right != Truth::False && of.left.counter_at.is_none()) {
        missing.insert(Need::QuotaUseElsewhere);
    }
    let mut assumed = NeedSet::EMPTY;
    if let Some(student) = student.as_ref().filter(|of| of.right != Truth::False) {
        assumed = assumed.union(student.assumed).union(student.left.assumed);
    }
    if of.right != Truth::False {
        assumed = assumed.union(of.assumed);
        if of.by_conditions.assumed.contains(Need::PensionRegister) {
            assumed.insert(Need::PensionRegister);
        }
    }
    let codes = |against: &Hiring| {
        let codes = against.refusals.iter().filter_map(|(_, code)| Some((*code)?.to_string()));
        codes.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    };
    let of_student = student.as_ref().map(|of| codes(&of.against)).unwrap_or_default();
    let refused = Refused { student: of_student, flexi_job: codes(&of.against) };
    let is_used_up = student.as_ref().is_some_and(|of| of.used_up == Some(Truth::True));
    let student = student.map(|AsStudent { right, left, .. }| (right, left));
    let worker = question.worker;
    Standing { worker, student, is_used_up, flexi_job: of.right, refused, next, missing, lacks_employer, assumed }
}

/// The workers of whom a period of the register that was not cancelled has a day of this month.
#[must_use]
pub fn at_work_in(register: &Register, year: i32, month: u32) -> BTreeSet<Ssin> {
    let Some(first) = NaiveDate::from_ymd_opt(year, month, 1) else { return BTreeSet::new() };
    let next = first.checked_add_months(Months::new(1));
    let last = next.and_then(|next| next.pred_opt()).unwrap_or(first);
    let in_month = |of: &Period| {
        let content = &of.content;
        !of.cancelled && content.start_date <= last && content.end_date.is_none_or(|end| end >= first)
    };
    register.periods().filter(|period| in_month(period)).filter_map(|period| period.content.worker).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Object {
    worker: String,
    day: String,
    /// Up to when the register tells what was declared: that nothing was since is assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    register_as_of: Option<String>,
    student: Option<Student>,
    flexi_job: FlexiJob,
    missing: Vec<&'static str>,
    assumed: Vec<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Student {
    right: &'static str,
    year: i32,
    /// Of hours, or of days where the law counted days.
    left: u16,
    quota: u16,
    unit: &'static str,
    /// Whether it may be less: what other employers booked is not known.
    at_most: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    refused_for: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counter_at: Option<String>,
    used_up: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FlexiJob {
    quarter: String,
    right: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    refused_for: Vec<String>,
    next: Option<String>,
}

/// A right as NDJSON has it everywhere.
fn word(right: Truth) -> &'static str {
    let state = match right {
        Truth::True => RightState::Holds,
        Truth::False => RightState::Fails,
        Truth::Unknown(_) => RightState::Undetermined,
    };
    state.as_str()
}

impl Object {
    fn of(list: &WorkerList, line: &Standing, show_ssin: bool) -> Object {
        let student = line.student.as_ref().map(|(right, left)| Student {
            right: word(*right),
            year: left.year,
            left: left.left,
            quota: left.quota,
            unit: if left.of == Quota::StudentDays { "days" } else { "hours" },
            at_most: left.counter_at.is_none(),
            refused_for: line.refused.student.clone(),
            counter_at: left.counter_at.map(|at| at.to_string()),
            used_up: line.is_used_up,
        });
        let next = line.next.map(|next| next.to_string());
        let flexi_job = FlexiJob {
            quarter: list.quarter.to_string(),
            right: word(line.flexi_job),
            refused_for: line.refused.flexi_job.clone(),
            next,
        };
        let (missing, assumed) = (named(line), line.assumed.iter().map(Need::name).collect());
        let (worker, day) = (line.worker.shown(show_ssin), list.day.to_string());
        let register_as_of = list.as_of.map(|at| at.to_string());
        Object { worker, day, register_as_of, student, flexi_job, missing, assumed }
    }
}
