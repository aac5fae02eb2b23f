//! Flexi-jobs of the day that were declared late.

use std::io::{self, Write};
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::Sheet;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Content, Register, RegisterView};
use crate::engine::Engine;
use crate::facts::SameEmployer;
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, Truth};
use crate::words::worker as says;

/// The flexi-jobs by their dates that have the day and were declared late, and what each makes of a flexi-job on it with the employer who
/// is going to hire: no day of such a period is one. A shift that was declared late leaves the next one of its day.
pub(super) fn flexi_jobs(
    engine: &Engine,
    register: &Register,
    (worker, day): (Ssin, NaiveDate),
    employer: &EmployerNumbers,
) -> Vec<(Content, Truth)> {
    let mut late = Vec::new();
    // Without an employer the right is open for that.
    if employer.is_none() {
        return late;
    }
    let employer = SameEmployer::new(engine.facts(), employer);
    register.visit(worker, day, Some(day), &mut |period| {
        let content = period.content;
        let is_by_dates = content.worker_type == Some(WorkerType::Flx) && !content.is_one_shift();
        if is_by_dates && !period.cancelled && period.late == Some(true) {
            match employer.is(&content.employer) {
                Some(true) => late.push((content, Truth::False)),
                Some(false) => {}
                None => late.push((content, Truth::Unknown(Missing::of(Need::OtherContracts)))),
            }
        }
        ControlFlow::Continue(())
    });
    late
}

impl<W: Write> Sheet<'_, W> {
    /// Tells them.
    pub(super) fn late(&mut self, late: &[(Content, Truth)], holds: Truth) -> io::Result<()> {
        for (content, declared) in late {
            let (from, to) = (content.start_date, content.end_date);
            if *declared == Truth::False {
                self.page.detail(says::why_label(), &says::late_flexi_job(from, to))?;
                self.page.detail(says::do_label(), &says::late_flexi_job_step())?;
            } else if holds != Truth::False {
                self.page.detail(says::open_label(), &says::perhaps_late_flexi_job(from, to))?;
            }
        }
        Ok(())
    }
}
