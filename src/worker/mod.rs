//! One worker on one day: periods, quota, rights and reasons, asked without a declaration.

mod consulted;
mod hiring;
mod late;
mod list;
mod periods;
mod reasons;
mod standing;

use std::io::{self, Write};

use chrono::NaiveDate;

pub use self::consulted::shown;
use self::hiring::Hiring;
pub use self::list::{LIST_SCHEMA, ListStyle, WorkerList, at_work_in};
use self::standing::{AsStudent, ForFlexiJob, Question};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Quota, Register, RegisterView};
use crate::engine::Engine;
use crate::error::{Error, ErrorKind};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Finding, Need, NeedSet, Truth};
use crate::law::KNOWLEDGE_DAY;
use crate::report::ReportOptions;
use crate::report::layout::Page;
use crate::report::render::FindingText;
use crate::student::HoursLeft;
use crate::time::Moment;
use crate::words::{Said, report, worker as says};

/// Writes what is known of one worker on one day: the student quota of the year, the right to a flexi-job in the quarter and
/// the next quarter in which it holds, and the Dimona periods of the year.
///
/// ```
/// use dimona::declaration::register::Register;
/// use dimona::engine::Engine;
/// let mut page = Vec::new();
/// let (worker, day) = ("07.06.21-004.69".parse()?, dimona::time::parse_date("2026-07-01")?);
/// let options = dimona::report::ReportOptions::default();
/// let employer = dimona::declaration::message::EmployerNumbers::NONE;
/// dimona::worker::write_page(&mut page, &Engine::belgium(), &Register::new(), (worker, day), &employer, options)?;
/// let page = String::from_utf8(page).unwrap();
/// assert!(page.starts_with("worker *********69 on 2026-07-01\n"));
/// assert!(page.contains("at most 650 of 650 hours of 2026"));
/// # Ok::<(), dimona::Error>(())
/// ```
///
/// A declaration for that day is judged that nobody has made, for a student and for a flexi-job, and what stands against it is told: what
/// the facts say of worker and employer, and what binds the two. Work with the employer who is going to hire does not count towards a
/// flexi-job, and may bar it: without its number ([`EmployerNumbers::NONE`]) that right is open, and the page says so.
///
/// # Errors
///
/// When the output cannot be written.
pub fn write_page(
    output: impl Write,
    engine: &Engine,
    register: &Register,
    (worker, day): (Ssin, NaiveDate),
    employer: &EmployerNumbers,
    options: ReportOptions,
) -> Result<(), Error> {
    let worker = engine.facts().current_number(worker);
    let page = Page::new(output, options.language.words());
    let mut sheet = Sheet { page, engine, register, worker, day, employer: *employer };
    sheet.write(options.show_ssin).map_err(|fault| Error::from(ErrorKind::Write(fault)))
}

struct Sheet<'a, W> {
    page: Page<W>,
    engine: &'a Engine,
    register: &'a Register,
    worker: Ssin,
    day: NaiveDate,
    employer: EmployerNumbers,
}

impl<W: Write> Sheet<'_, W> {
    fn write(&mut self, show_ssin: bool) -> io::Result<()> {
        self.page.heading(&says::heading(self.worker.shown(show_ssin), self.day))?;
        if let Some(as_of) = self.register.as_of() {
            self.page.sentence(&known_until(as_of, self.day))?;
        }
        self.student()?;
        self.flexi_job()?;
        self.periods()?;
        self.page.blank()?;
        self.page.heading(&report::prediction(KNOWLEDGE_DAY))?;
        self.page.flush()
    }

    fn student(&mut self) -> io::Result<()> {
        self.page.blank()?;
        self.page.heading(&says::student_quota())?;
        let Some(student) = self.question().as_student() else {
            return self.page.entry(says::left_label(), &says::quota_not_known());
        };
        self.student_right(&student)?;
        self.hours(&student.left, student.term.map(|of| of.week))
    }

    /// The right of a student: first, for what is left of a quota is nothing to who has no right.
    fn student_right(&mut self, student: &AsStudent) -> io::Result<()> {
        let AsStudent { left, is_untold, used_up, against, right, .. } = student;
        let right = *right;
        self.page.entry(says::right_label(), &state(right))?;
        self.found(against, right)?;
        match used_up {
            // Who may not work as a student at all has no use for that.
            Some(Truth::True) if against.with(Truth::True) != Truth::False => {
                self.page.detail(says::why_label(), &says::used_up(left.year))?;
                self.page.detail(says::do_label(), &says::beyond_quota())?;
            }
            // Of a counter that has run out stands more below.
            Some(_) if right != Truth::False && left.left == 0 => {
                self.page.detail(says::open_label(), &says::used_up_perhaps(left.year))?;
            }
            _ => {}
        }
        if right != Truth::False {
            if *is_untold && !against.is_missing(Need::SchoolHolidays) {
                self.page.detail(says::open_label(), &Need::SchoolHolidays.reason())?;
                if let Some(step) = Need::SchoolHolidays.action() {
                    self.page.detail(says::do_label(), &step)?;
                }
            }
            if self.employer.is_none() {
                self.page.detail(says::open_label(), &says::not_looked_at_of_student())?;
                self.page.detail(says::do_label(), &says::no_employer())?;
            }
            self.assumed(student.assumed)?;
        }
        self.refusals(against, right, WorkerType::Stu)
    }

    /// How many hours are left.
    fn hours(&mut self, left: &HoursLeft, in_term: Option<u16>) -> io::Result<()> {
        let text = match left.counter_at {
            _ if left.of == Quota::StudentDays => says::days_left(left.left, left.quota, left.year),
            Some(at) if at.date() == self.day => says::hours_left(left.left, left.quota, left.year),
            // Hours are booked elsewhere and come free again: a counter of another day says neither the most nor the least.
            Some(_) => says::hours_left_by_counter(left.left, left.quota, left.year),
            None => says::hours_left_at_most(left.left, left.quota, left.year),
        };
        self.page.entry(says::left_label(), &text)?;
        if left.doubtful > 0 {
            self.page.detail(
                says::but_label(),
                &says::may_not_count(left.doubtful, left.left.saturating_add(left.doubtful)),
            )?;
        }
        let rests_on = match left.counter_at {
            Some(at) if at.date() == self.day => says::by_counter(at),
            Some(at) => says::by_other_counter(at),
            None => says::by_declarations(),
        };
        self.page.detail(says::why_label(), &rests_on)?;
        if left.counter_has_expired {
            self.page.detail(says::open_label(), &Need::FreshCounter.explanation())?;
        }
        if let Some(week) = in_term {
            self.page.detail(says::but_label(), &says::term_hours(week))?;
        }
        self.assumed(left.assumed)
    }

    fn question(&self) -> Question<'_> {
        let (engine, register, worker, day) = (self.engine, self.register, self.worker, self.day);
        Question { engine, register, worker, day, employer: &self.employer }
    }

    /// Tells that something of the worker could not be read.
    fn unread(&mut self) -> io::Result<()> {
        if self.question().is_unread() {
            self.page.entry(says::open_label(), &Need::ReadableRecord.explanation())?;
        }
        Ok(())
    }

    /// Tells for what the usual case is assumed.
    fn assumed(&mut self, needs: NeedSet) -> io::Result<()> {
        for need in needs.iter() {
            self.page.detail(says::note_label(), &says::assumed(need.assumption()))?;
        }
        Ok(())
    }

    /// Tells what stands against the work, and what is good to know. Where the right fails for certain, what is open decides nothing.
    fn found(&mut self, against: &Hiring, right: Truth) -> io::Result<()> {
        let (certain, open): (Vec<&Finding>, Vec<&Finding>) =
            against.findings.iter().partition(|finding| finding.is_violated());
        certain.into_iter().try_for_each(|finding| self.finding(says::why_label(), finding))?;
        if right != Truth::False {
            open.into_iter().try_for_each(|finding| self.finding(says::open_label(), finding))?;
        }
        against.advice.iter().try_for_each(|finding| self.finding(says::note_label(), finding))
    }

    fn finding(&mut self, label: Said, finding: &Finding) -> io::Result<()> {
        let text = FindingText::of(&self.engine.rule(finding.rule()), finding, self.page.words);
        self.page.detail(label, &text.what)?;
        if let Some(because) = text.because.filter(|_| !finding.is_violated()) {
            self.page.detail(says::why_label(), &because)?;
        }
        self.page.detail(says::do_label(), &text.action)
    }

    /// Tells what was declared before and keeps an IN for this day out.
    fn refusals(&mut self, against: &Hiring, right: Truth, worker_type: WorkerType) -> io::Result<()> {
        let told = |finding: &Finding| finding.is_violated() || right != Truth::False;
        for (finding, code) in against.refusals.iter().filter(|(finding, _)| told(finding)) {
            let code = code.map(|code| code.to_string());
            let (text, label) = match (finding.is_violated(), worker_type) {
                (false, _) => (says::may_be_refused(code), says::open_label()),
                (true, WorkerType::Stu) => (says::would_be_refused(code), says::why_label()),
                // At which hours the work lies nobody told.
                (true, _) => (says::whole_day_would_be_refused(code), says::why_label()),
            };
            self.page.entry("IN", &text)?;
            self.finding(label, finding)?;
        }
        Ok(())
    }

    fn flexi_job(&mut self) -> io::Result<()> {
        let of = self.question().for_flexi_job();
        let next = (of.by_the_worker != Truth::True).then(|| self.question().next_quarter(&of));
        let ForFlexiJob { by_conditions: right, against, late, right: holds, assumed, .. } = of;
        self.page.blank()?;
        self.page.heading(&says::flexi_job(right.quarter))?;
        self.page.entry(says::right_label(), &state(holds))?;
        // What decides comes first: where that is something else, the conditions are no reason.
        if holds != Truth::False || right.holds == Truth::False {
            self.reasons(&right)?;
        }
        self.late(&late, holds)?;
        self.found(&against, holds)?;
        if let Some(next) = next {
            self.page.detail(says::next_label(), &next.map_or_else(says::no_next, says::next))?;
        }
        if holds != Truth::False {
            if self.employer.is_none() {
                self.page.detail(says::open_label(), &says::not_looked_at())?;
                self.page.detail(says::do_label(), &says::no_employer())?;
            }
            self.assumed(assumed)?;
        }
        if right.assumed.contains(Need::PensionRegister) && (holds != Truth::False || right.holds == Truth::False) {
            self.page.detail(says::note_label(), &says::no_pension_assumed())?;
        }
        self.refusals(&against, holds, WorkerType::Flx)
    }
}

/// Up to when a register tells what was declared.
fn known_until(as_of: Moment, day: NaiveDate) -> Said {
    says::known_until(as_of, (as_of.date() < day).then(says::nothing_since))
}

/// A right in a word.
fn state(right: Truth) -> Said {
    match right {
        Truth::True => says::holds(),
        Truth::False => says::fails(),
        Truth::Unknown(_) => says::open(),
    }
}
