//! What a student works beside the work that is declared.

use std::ops::ControlFlow;

use crate::declaration::register::{Content, Resolution};
use crate::declaration::rule::Case;
use crate::facts::{ContractDays, ContractPart, Known, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::student::studies::{last_day, whole_weeks};

/// How many hours of other work there are in the weeks of this work; more than any week has where that is not told.
pub(super) fn work_beside(case: &Case<'_>, worker: Ssin, content: &Content) -> u16 {
    const UNTOLD: u16 = u16::MAX;
    let (from, to) = whole_weeks(content.start_date, last_day(content));
    let own = match case.period {
        Resolution::Found(period) => period.id,
        _ => None,
    };
    let (mut hours, mut is_student) = (0_u16, false);
    case.look_through(worker, from, Some(to), &mut |period| {
        let is_own = period.id.is_some() && period.id == own;
        if !is_own && !period.cancelled {
            is_student |= period.content.worker_type == Some(WorkerType::Stu);
            hours = hours.saturating_add(period.content.planned_hours.unwrap_or(UNTOLD));
        }
        ControlFlow::Continue(())
    });
    let employer = SameEmployer::new(case.facts, &content.employer);
    let asked = ContractDays::new(ContractPart::Whole, from, to);
    // Without contracts there is none.
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_on(worker, &asked, &mut |contract| {
        // That of the declared work itself, and of other student work that is declared.
        let is_declared = match contract.worker_type {
            None => employer.is(&contract.employer) == Some(true),
            Some(of) => of == WorkerType::Stu && (is_student || employer.is(&contract.employer) == Some(true)),
        };
        if !is_declared {
            hours = UNTOLD;
        }
    });
    hours
}
