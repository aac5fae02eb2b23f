//! One worker on one day: periods, quota, rights and reasons, asked without a declaration.

use std::io::{self, Write};
use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Period, Quota, Register, RegisterView};
use crate::engine::Engine;
use crate::error::{Error, ErrorKind};
use crate::facts::OverseasDecision;
use crate::flexi_job::{FlexiJobRight, Inquiry};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Numbers, Scalar, Truth};
use crate::law::KNOWLEDGE_DAY;
use crate::report::layout::Page;
use crate::report::render::percent;
use crate::student::hours_left;
use crate::time::Quarter;

/// How many quarters ahead a right is looked for.
const QUARTERS_AHEAD: u32 = 8;

/// Writes what is known of one worker on one day: the student quota of the year, the right to a flexi-job in the quarter and
/// the next quarter in which it holds, and the Dimona periods of the year.
///
/// ```
/// use dimona::declaration::register::Register;
/// use dimona::engine::Engine;
/// let mut page = Vec::new();
/// let (worker, day) = ("07.06.21-004.69".parse()?, dimona::time::parse_date("2026-07-01")?);
/// dimona::worker::write_page(&mut page, &Engine::belgium(), &Register::new(), worker, day, false)?;
/// let page = String::from_utf8(page).unwrap();
/// assert!(page.starts_with("worker *********69 on 2026-07-01\n"));
/// assert!(page.contains("650 of 650 hours of 2026"));
/// # Ok::<(), dimona::Error>(())
/// ```
///
/// # Errors
///
/// When the output cannot be written.
pub fn write_page(
    output: impl Write,
    engine: &Engine,
    register: &Register,
    worker: Ssin,
    day: NaiveDate,
    show_ssin: bool,
) -> Result<(), Error> {
    let sheet = Sheet { engine, register, worker, day };
    sheet.write(&mut Page::new(output), show_ssin).map_err(|fault| Error::from(ErrorKind::Write(fault)))
}

struct Sheet<'a> {
    engine: &'a Engine,
    register: &'a Register,
    worker: Ssin,
    day: NaiveDate,
}

impl Sheet<'_> {
    fn write<W: Write>(&self, page: &mut Page<W>, show_ssin: bool) -> io::Result<()> {
        let shown = if show_ssin { self.worker.reveal().to_string() } else { self.worker.to_string() };
        page.heading(&format!("worker {shown} on {}", self.day))?;
        self.student(page)?;
        self.flexi_job(page)?;
        self.periods(page)?;
        page.blank()?;
        page.heading(&format!(
            "A prediction, with the law as checked on {KNOWLEDGE_DAY}; the NSSO's own answer decides."
        ))?;
        page.flush()
    }

    fn student<W: Write>(&self, page: &mut Page<W>) -> io::Result<()> {
        page.blank()?;
        page.heading("student quota")?;
        let (law, facts, policies) = (self.engine.law(), self.engine.facts(), self.engine.policies());
        let Some(left) = hours_left(self.worker, self.day, self.register, law, facts, policies) else {
            return page.entry("left", "not known: the law of that day is not known or no longer trusted");
        };
        let unit = if left.of == Quota::StudentDays { "days" } else { "hours" };
        page.entry("left", &format!("{} of {} {unit} of {}", left.left, left.quota, left.year))?;
        if left.doubtful > 0 {
            page.detail("but", &format!("{} of those booked may not count after all", left.doubtful))?;
        }
        match left.counter_at {
            Some(at) => page.detail("why", &format!("a counter of {at}, and what was declared since")),
            None => page.detail("why", "what was declared here; what other employers booked is not known"),
        }
    }

    fn flexi_job<W: Write>(&self, page: &mut Page<W>) -> io::Result<()> {
        let inquiry = Inquiry { law: self.engine.law(), facts: self.engine.facts(), policies: self.engine.policies() };
        let right = inquiry.right_on(self.worker, self.day, &EmployerNumbers::NONE);
        page.blank()?;
        page.heading(&format!("flexi-job in {}", right.quarter))?;
        page.entry(
            "right",
            match right.holds {
                Truth::True => "holds",
                Truth::False => "fails",
                Truth::Unknown(_) => "open",
            },
        )?;
        self.reasons(page, &right)?;
        if right.holds != Truth::True {
            let next = (1..=QUARTERS_AHEAD).map(|n| right.quarter.plus(n)).find(|quarter| {
                inquiry.right_on(self.worker, quarter.first_day(), &EmployerNumbers::NONE).holds == Truth::True
            });
            match next {
                Some(next) => page.detail("next", &format!("possible in {next}, as far as the facts reach"))?,
                None => page.detail("next", "no quarter in which it holds can be told from these facts")?,
            }
        }
        if right.assumed.contains(Need::PensionRegister) {
            page.detail("note", "no pension is told of; none was assumed")?;
        }
        Ok(())
    }

    fn reasons<W: Write>(&self, page: &mut Page<W>, right: &FlexiJobRight) -> io::Result<()> {
        let t3 = right.quarter.minus(3);
        if right.pensioner == Truth::True {
            page.detail("why", &format!("a pension, or the age, at the end of {}", right.quarter.minus(2)))?;
        } else if let Some(worked) = right.worked_in_t3 {
            page.detail("why", &format!("{} of a full-time job at other employers in {t3}", percent(worked)))?;
        } else {
            page.detail("why", &format!("nothing is told of the career in {t3}"))?;
        }
        match right.reduced {
            Truth::True => page.detail("why", "work was reduced from full-time to four fifths since T-5")?,
            Truth::Unknown(missing) if right.pensioner != Truth::True && right.worked_in_t3.is_some() => {
                page.detail("open", &open(missing, "a reduction"))?
            }
            _ => {}
        }
        match right.overseas {
            Some(OverseasDecision::Approved) => {
                page.detail("why", "the NSSO approved the work under Overseas Social Security for this quarter only")?;
                page.detail("do", "ask overseas@rsz.fgov.be for the next quarter before it begins")?;
            }
            Some(OverseasDecision::Refused) => {
                page.detail("why", "the NSSO refused the work under Overseas Social Security for this quarter")?;
            }
            None if right.holds == Truth::True && right.met_by_the_nsso != Truth::True => {
                page.detail("why", "work or a pension that the NSSO does not see can be proven to it")?;
            }
            None => {}
        }
        if right.holds == Truth::True && right.met_by_the_nsso == Truth::False {
            page.detail("note", "the NSSO's answer will still warn with 90017-510")?;
        }
        if let Truth::Unknown(missing) = right.holds {
            page.detail("open", &open(missing, "the right"))?;
        }
        Ok(())
    }

    fn periods<W: Write>(&self, page: &mut Page<W>) -> io::Result<()> {
        page.blank()?;
        page.heading(&format!("Dimona periods in {}", self.day.year()))?;
        let (first, last) = (
            NaiveDate::from_ymd_opt(self.day.year(), 1, 1).unwrap_or(self.day),
            NaiveDate::from_ymd_opt(self.day.year(), 12, 31),
        );
        let mut periods: Vec<Period> = Vec::new();
        self.register.visit(self.worker, first, last, &mut |period| {
            periods.push(*period);
            ControlFlow::Continue(())
        });
        periods.sort_by_key(|period| (period.content.start_date, period.id));
        if periods.is_empty() {
            return page.entry("none", "no period of this worker is held");
        }
        for period in &periods {
            page.entry(period.content.worker_type.map_or("?", |of| of.code()), &line(period))?;
        }
        Ok(())
    }
}

/// What is open about a thing.
fn open(missing: Missing, thing: &str) -> String {
    let quarter = match Numbers::new(FlexiJobRight::NUMBERS, missing.evidence()).get("quarter") {
        Some(Scalar::Quarter(quarter)) => Some(quarter),
        _ => None,
    };
    let place = quarter.map_or(String::new(), |quarter: Quarter| format!(" ({quarter})"));
    format!("{thing} cannot be said{place}: {}", missing.need().explanation())
}

/// A period in one line.
fn line(period: &Period) -> String {
    let content = &period.content;
    let day = |date: NaiveDate, hour: Option<crate::time::ClockTime>| match hour {
        Some(hour) => format!("{date} {hour}"),
        None => date.to_string(),
    };
    let mut text = day(content.start_date, content.start_hour);
    match content.end_date {
        Some(end) => text.push_str(&format!(" to {}", day(end, content.end_hour))),
        None => text.push_str(", open"),
    }
    if let Some(id) = period.id {
        text.push_str(&format!(", period {id}"));
    }
    if let Some(booking) = period.booking {
        let unit = if booking.quota == Quota::StudentDays { "days" } else { "hours" };
        text.push_str(&format!(", {} {unit} planned", booking.planned));
        if booking.exceeding > 0 {
            text.push_str(&format!(", {} beyond the quota", booking.exceeding));
        }
    }
    for (is_so, word) in
        [(period.cancelled, "cancelled"), (period.late == Some(true), "declared late"), (period.doubtful, "in doubt")]
    {
        if is_so {
            text.push_str(&format!(", {word}"));
        }
    }
    text
}
