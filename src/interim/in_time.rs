//! Whether work was declared when it began at the latest.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::relation::Relation;
use crate::declaration::agency_contract::is_at_user;
use crate::declaration::deadline::{Deadline, declared, opening, work_began};
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{Content, Period, Register, RegisterView};
use crate::facts::{Contract, Facts, SameEmployer};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Truth};
use crate::time::Moment;

/// By what it is judged.
pub(super) struct InTime<'a> {
    pub(super) worker: Ssin,
    pub(super) register: &'a Register,
    pub(super) facts: &'a dyn Facts,
    pub(super) on: NaiveDate,
    /// Up to when every declaration here is held; `None` where that is not known.
    pub(super) known: Option<Moment>,
}

/// The IN of a period, as far as a register holds it.
fn row_of(period: &Period) -> Row {
    let content = &period.content;
    Row {
        worker: content.worker,
        employer: content.employer,
        worker_type: content.worker_type,
        start_date: Some(content.start_date),
        work_start: period.work_start,
        ..Row::new(Kind::In)
    }
}

fn open(need: Need) -> Truth {
    Truth::Unknown(Missing::of(need))
}

impl InTime<'_> {
    /// Whether a period was declared when its work began at the latest. A register does not tell at which hour it was: where work is told
    /// to have begun before the last moment by which the NSSO measures, that is open.
    pub(super) fn of(&self, period: &Period) -> Truth {
        match period.late {
            Some(true) => Truth::False,
            _ if !period.doubt.is_none() => open(Need::EarlierAnswer),
            None => open(Need::ReceptionMoment),
            Some(false) => {
                let began = work_began(&row_of(period), Some(&period.content), self.facts);
                let is_before = began.is_some_and(|began| began.moment() < opening(&period.content).moment());
                if is_before { open(Need::ReceptionMoment) } else { Truth::True }
            }
        }
    }

    /// Whether a period that was declared in time may have come within its first day, behind an hour at which work began that nobody tells.
    /// What a register holds came before the moment at which it ends.
    pub(super) fn is_hour_untold(&self, period: &Period) -> bool {
        let begins = Moment::start_of_day(period.content.start_date);
        if self.register.as_of().is_some_and(|at| at <= begins) {
            return false;
        }
        let first = opening(&period.content);
        let began = work_began(&row_of(period), Some(&period.content), self.facts);
        matches!(first, Deadline::Day(_)) && began.is_none_or(|began| began == first)
    }

    /// Says of the first relation of a contract where work under it began before all that is declared of it.
    pub(super) fn begin(&self, contract: &Contract, first: &Period, relation: &mut Relation) {
        let work = contract.first_work.map_or(Deadline::Day(contract.start()), Deadline::from);
        if work.date() > self.on || !is_behind(&first.content, work) {
            return;
        }
        match (self.was_declared(contract, work), relation.in_time) {
            (Truth::True, _) => {}
            (Truth::False, _) => {
                relation.in_time = Truth::False;
                relation.began = Some(work.date());
            }
            (unknown, Truth::True) => relation.in_time = unknown,
            (Truth::Unknown(_), _) => {}
        }
    }

    /// Whether an IN of the agency at the user holds this work, or a day before it, of a contract of which all that is declared begins
    /// later.
    fn was_declared(&self, contract: &Contract, work: Deadline) -> Truth {
        let agency = SameEmployer::new(self.facts, &contract.employer);
        let from = contract.start().min(work.date());
        let mut found = Truth::False;
        let are_all = self.register.look_through(self.worker, from, Some(work.date()), &mut |period| {
            let content = &period.content;
            if period.cancelled || is_behind(content, work) || !is_at_user(content, contract) {
                return ControlFlow::Continue(());
            }
            found = match agency.is(&content.employer) {
                Some(false) => found,
                Some(true) if period.doubt.is_none() => Truth::True,
                Some(true) => open(Need::EarlierAnswer),
                None => open(Need::EmployerDirectory),
            };
            if found == Truth::True { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        let is_known = || self.known.is_some_and(|at| work.is_missed_by(at) == Some(true));
        match found {
            Truth::False if !are_all => open(Need::ManyPeriods),
            // It may be declared elsewhere.
            Truth::False if !self.register.covers(&contract.employer) => open(Need::Period),
            Truth::False if work.date() == self.on => open(Need::FirstHour),
            Truth::False if !is_known() => open(Need::DeclarationsSince),
            // The first day of a contract need not be the first on which somebody works.
            Truth::False if contract.first_work.is_none() => open(Need::WorkDone),
            found => found,
        }
    }
}

/// Whether what is declared begins behind this work.
fn is_behind(content: &Content, work: Deadline) -> bool {
    match work {
        Deadline::Day(day) => day < content.start_date,
        Deadline::Minute(at) => at.at_the_latest() < declared(content).0,
    }
}
