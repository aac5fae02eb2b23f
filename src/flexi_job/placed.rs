//! At whom the agency work of a career was done: since 2022 it counts as work for the user.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::job::Job;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Content, Period, RegisterView};
use crate::facts::{Contract, ContractDays, ContractPart, Facts, Known, SameEmployer, WorkSum, same_employer};
use crate::id::{EnterpriseNumber, PeriodId, Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::Quarter;

/// Where a flexi-job is done, and what was declared of its worker.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// Who hires.
    pub(super) employer: &'a EmployerNumbers,
    /// The user, where an agency hires and its number is told.
    user: Option<EmployerNumbers>,
    is_through_agency: bool,
    register: Option<&'a dyn RegisterView>,
}

impl<'a> Place<'a> {
    /// With this employer itself.
    pub(super) fn at(employer: &'a EmployerNumbers, register: Option<&'a dyn RegisterView>) -> Self {
        Place { employer, user: None, is_through_agency: false, register }
    }

    /// That of a flexi-job.
    pub(super) fn of(content: &'a Content, register: &'a dyn RegisterView) -> Self {
        Place {
            employer: &content.employer,
            user: content.user_enterprise_number.map(Into::into),
            is_through_agency: content.is_agency_work(),
            register: Some(register),
        }
    }

    /// Whether anything is told of it.
    fn is_told(&self) -> bool {
        self.is_through_agency || !self.employer.is_none()
    }

    /// The firm in which the work is done, where it is told.
    fn firm(&self) -> Option<EmployerNumbers> {
        if self.is_through_agency { self.user } else { Some(*self.employer) }
    }
}

/// The agency work in a quarter of a career.
#[derive(Clone, Copy)]
pub(super) struct Placements<'a> {
    pub(super) worker: Ssin,
    pub(super) quarter: Quarter,
    pub(super) place: Place<'a>,
    pub(super) facts: &'a dyn Facts,
    pub(super) assume: &'a dyn Fn(Need),
}

/// With whom agencies placed a worker, as far as it is told.
#[derive(Clone, Copy, Default)]
struct Users {
    /// In the firm of the flexi-job.
    here: bool,
    /// In another one.
    elsewhere: bool,
    /// In one of which nobody can tell.
    untold: bool,
}

impl Placements<'_> {
    /// What is missing to say whether work at another employer than that of the flexi-job counts as work at another one; `None` where it
    /// does.
    pub(super) fn open_elsewhere(&self, sum: &WorkSum) -> Option<Need> {
        let Some(agency) = &sum.employer else { return self.open_in_sum(sum) };
        match self.users(Some(agency)) {
            _ if !self.place.is_told() => None,
            Users { here: true, .. } => Some(Need::PublishedScope),
            Users { untold: true, .. } => Some(Need::ContractWithUser),
            Users { elsewhere: true, .. } => None,
            _ => sum.for_agency.then_some(Need::ContractWithUser),
        }
    }

    /// The same of a sum over several employers, of which at least one may be an agency.
    fn open_in_sum(&self, sum: &WorkSum) -> Option<Need> {
        match sum {
            _ if !self.place.is_told() => None,
            _ if sum.for_agency => Some(Need::ContractWithUser),
            // Work of which no employer is told is taken to be work elsewhere.
            _ if sum.unnamed => None,
            _ => self.users(None).here.then_some(Need::PublishedScope),
        }
    }

    /// What is missing to say whether work for the employer of the flexi-job counts as work at another one, since it is an agency; `None`
    /// where it does not count.
    pub(super) fn open_here(&self, sum: &WorkSum) -> Option<Need> {
        let users = self.users(Some(self.place.employer));
        let is_agency = self.place.is_through_agency || sum.for_agency || users.here || users.elsewhere || users.untold;
        let is_all_here = users.here && !users.elsewhere && !users.untold;
        (is_agency && !is_all_here).then_some(Need::PublishedScope)
    }

    /// With whom this agency placed the worker in the quarter; without one, any agency for which there is work in the career.
    fn users(&self, agency: Option<&EmployerNumbers>) -> Users {
        let days = (self.quarter.first_day(), self.quarter.last_day());
        let agency = agency.map(|of| SameEmployer::new(self.facts, of));
        let is_its = |of: &EmployerNumbers| match &agency {
            Some(agency) => agency.is(of) == Some(true),
            None => self.has_work_at(of),
        };
        let mut users = Users::default();
        self.declared(days, &mut |content, is_certain| {
            if is_its(&content.employer) {
                let user = content.user_enterprise_number.filter(|_| is_certain);
                self.hear(user.map(Into::into), &mut users);
            }
        });
        let asked = ContractDays::new(ContractPart::Placed, days.0, days.1);
        let is_meant = |of: &Contract| of.worker_type != Some(WorkerType::Flx) && is_its(&of.employer);
        // Without contracts none tells a user.
        let (Known::Known(()) | Known::Unknown) = self.facts.contracts_on(self.worker, &asked, &mut |contract| {
            if is_meant(contract) {
                self.hear(contract.user.map(Into::into), &mut users);
            }
        });
        users
    }

    fn hear(&self, user: Option<EmployerNumbers>, users: &mut Users) {
        let told = user.zip(self.place.firm());
        match told.map(|(user, firm)| same_employer(self.facts, &user, &firm)) {
            None => users.untold = true,
            Some(Some(true)) => users.here = true,
            Some(same) => {
                if same.is_none() {
                    (self.assume)(Need::EmployerDirectory);
                }
                users.elsewhere = true;
            }
        }
    }

    /// Visits what agencies declared of the worker that is no flexi-job, and whether it is certain that it stands. Most flexi-jobbers have
    /// nothing of it.
    fn declared(&self, (from, to): (NaiveDate, NaiveDate), each: &mut dyn FnMut(&Content, bool)) {
        let Some(register) = self.place.register else { return };
        if !register.worker_types(self.worker).holds_other_than(WorkerType::Flx) {
            return;
        }
        let is_whole = register.look_through(self.worker, from, Some(to), &mut |period| {
            let of = &period.content;
            if !period.cancelled && of.worker_type != Some(WorkerType::Flx) && of.is_agency_work() {
                each(of, period.doubt.is_none());
            }
            ControlFlow::Continue(())
        });
        if !is_whole {
            (self.assume)(Need::ManyPeriods);
        }
    }

    fn has_work_at(&self, agency: &EmployerNumbers) -> bool {
        let mut works = false;
        let told = self.facts.work_at(self.worker, self.quarter, agency, &mut |_| works = true);
        told == Known::Known(()) && works
    }
}

/// Other work for which an agency places the worker in a firm: its first day, and its period where one is declared.
pub(super) struct PlacedWork {
    pub(super) start: NaiveDate,
    pub(super) period: Option<PeriodId>,
}

impl Job<'_> {
    /// Visits the flexi-jobs from this day to the end of this one, which an agency declares, that its user declares of the worker itself.
    pub(super) fn flexi_jobs_with_user(&self, from: NaiveDate, each: &mut dyn FnMut(&Period)) {
        let Some(user) = self.user() else { return };
        let user = SameEmployer::new(self.case.facts, &user);
        self.case.look_through(self.worker, from, Some(self.end), &mut |period| {
            let of = &period.content;
            let is_meant = !period.cancelled && of.worker_type == Some(WorkerType::Flx) && !of.is_agency_work();
            if is_meant && user.is(&of.employer) == Some(true) {
                each(period);
            }
            ControlFlow::Continue(())
        });
    }

    /// Visits the work from this day to the end of the flexi-job for which an agency, but not the flexi employer, places the worker in this
    /// firm, as periods and contracts tell it. Since 2022 it counts as work for the firm in part, and how far nobody says.
    pub(super) fn placed_in(&self, firm: &EmployerNumbers, from: NaiveDate, each: &mut dyn FnMut(PlacedWork)) {
        let firm = SameEmployer::new(self.case.facts, firm);
        let is_meant = |agency: &EmployerNumbers, user: Option<EnterpriseNumber>| {
            let Some(user) = user else { return false };
            let is_there = firm.is(&user.into());
            if is_there.is_none() {
                self.case.assume(Need::EmployerDirectory);
            }
            is_there == Some(true) && !self.is_flexi_employer(agency)
        };
        self.other_periods(from, &mut |period| {
            let Content { employer, start_date: start, user_enterprise_number: user, .. } = period.content;
            if is_meant(&employer, user) {
                each(PlacedWork { start, period: period.id });
            }
        });
        let asked = ContractDays::new(ContractPart::Placed, from, self.end);
        // Without contracts none tells a user.
        let (Known::Known(()) | Known::Unknown) = self.case.facts.contracts_on(self.worker, &asked, &mut |contract| {
            if contract.worker_type != Some(WorkerType::Flx) && is_meant(&contract.employer, contract.user) {
                each(PlacedWork { start: contract.start(), period: None });
            }
        });
    }
}
