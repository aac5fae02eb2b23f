//! What a worker did in agriculture and horticulture before occasional work there.

use std::iter;
use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use super::seasonal_days::quota;
use super::work::{Sector, at_whom, is_of_staff, is_only_in, is_sector_of, may_be_at, may_be_extra, may_be_in_parks};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, DaysOfYear};
use crate::facts::{ContractDays, ContractPart, Known, SameEmployer, WorkSum};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::Quarter;

/// Students and occasional workers are not on the staff of the sector.
const FREE: [WorkerType; 3] = [WorkerType::Ext, WorkerType::Stu, WorkerType::Stx];

/// The gravest of what was found: what is certain before what is open.
#[derive(Default)]
pub(super) struct Heard {
    /// What is missing where it is open, and when that work began.
    pub(super) gravest: Option<(Option<Need>, NaiveDate)>,
}

impl Heard {
    fn hear(&mut self, lacks: Option<Need>, start: NaiveDate) {
        if self.gravest.is_none_or(|(so_far, _)| so_far.is_some() && lacks.is_none()) {
            self.gravest = Some((lacks, start));
        }
    }
}

/// The occasional work, and the days before it.
pub(super) struct Own<'c, 'a> {
    pub(super) case: &'c Case<'a>,
    pub(super) after: &'c Content,
    pub(super) sector: Sector,
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
}

impl Own<'_, '_> {
    /// Other work on these days, as periods, contracts and careers tell it.
    pub(super) fn all(&self, worker: Ssin, heard: &mut Heard) {
        self.periods(worker, heard);
        self.contracts(worker, heard);
        self.careers(worker, heard);
    }

    fn periods(&self, worker: Ssin, heard: &mut Heard) {
        // Most have occasional work only.
        if !self.case.register.worker_types(worker).holds_other_than(WorkerType::Ext) {
            return;
        }
        self.case.look_through(worker, self.from, Some(self.to), &mut |period| {
            let doubt = (!period.doubt.is_none()).then_some(Need::EarlierAnswer);
            if !period.cancelled
                && let Some(lacks) = self.on_staff(&period.content, doubt)
            {
                heard.hear(lacks, period.content.start_date);
            }
            ControlFlow::Continue(())
        });
    }

    /// What is missing to know that work is on the staff of the sector, with this doubt; `None` where it is not.
    pub(super) fn on_staff(&self, of: &Content, doubt: Option<Need>) -> Option<Option<Need>> {
        if of.worker_type.is_some_and(|of| FREE.contains(&of)) {
            return None;
        }
        match Sector::of(of) {
            Some(same) if same == self.sector && of.worker_type == Some(WorkerType::Oth) => {
                // Whether parks and gardens are the sector here is not told.
                let parks = || may_be_in_parks(self.case.facts, of).then_some(Need::PublishedScope);
                Some(doubt.or_else(parks))
            }
            // Whether the other sector counts, and work under other types, is not told.
            Some(seasonal) if seasonal.is_seasonal() => Some(Some(Need::PublishedScope)),
            None if self.is_told_here(of) => Some(doubt),
            None if self.may_be_here(of) => Some(Some(Need::EarlierSector)),
            _ => None,
        }
    }

    /// What is missing to know that an occasional day that came late is other work in the sector; `None` where it is none.
    pub(super) fn late_day(&self, of: &Content) -> Option<Need> {
        if Sector::of_extra(of).is_some_and(Sector::is_seasonal) {
            return Some(Need::PublishedScope);
        }
        may_be_extra(self.case.facts, at_whom(self.after).as_ref(), of, self.sector).then_some(Need::UntoldSector)
    }

    /// Occasional days that became ordinary work: those that came late, and those of the year before beyond its number. Whether such a day
    /// is other work is not told. Beyond the number of its own year the day itself lies too.
    pub(super) fn turned_ordinary(&self, worker: Ssin, heard: &mut Heard) {
        if !self.case.register.worker_types(worker).contains(Some(WorkerType::Ext)) {
            return;
        }
        let is_meant = |of: &Content| Sector::of_extra(of).is_some_and(Sector::is_seasonal);
        self.case.look_through(worker, self.from, Some(self.to), &mut |period| {
            let of = &period.content;
            if !period.cancelled && period.late == Some(true) {
                self.late_day(of).into_iter().for_each(|need| heard.hear(Some(need), of.start_date));
            }
            ControlFlow::Continue(())
        });
        if self.from.year() == self.after.start_date.year() {
            return;
        }
        let mut days = DaysOfYear::default();
        let mut last: Option<Content> = None;
        self.case.others_of_year(worker, self.from, &mut |period| {
            let of = &period.content;
            if is_meant(of) {
                days.add(of.start_date, Some(Need::PublishedScope));
                last = last.filter(|last| last.start_date > of.start_date).or(Some(*of));
            }
        });
        let Some(last) = last.filter(|of| self.from <= of.start_date) else { return };
        let most = Sector::of(&last).and_then(|sector| quota(self.case, sector, &last).ok());
        if most.is_some_and(|most| days.used().may_be_beyond(most)) {
            heard.hear(Some(Need::PublishedScope), last.start_date);
        }
    }

    /// Whether it is ordinary work, not of an agency, for an employer that the directory has in this sector alone.
    fn is_told_here(&self, of: &Content) -> bool {
        let is_ordinary = of.worker_type == Some(WorkerType::Oth) && !of.is_agency_work() && Sector::is_untold(of);
        is_ordinary && is_only_in(self.case.facts, &of.employer, of.start_date, self.sector)
    }

    /// Whether work of no sector that is told may be in this one. A committee of another sector rules it out, unless it is for the same
    /// employer, or for one that the directory has in this one.
    fn may_be_here(&self, of: &Content) -> bool {
        let (Some(own), Some(other)) = (at_whom(self.after), at_whom(of)) else { return true };
        if Sector::is_untold(of) {
            return may_be_at(self.case.facts, Some(&own), &other, (of.start_date, self.sector));
        }
        is_sector_of(self.case.facts, &other, of.start_date, self.sector) == Some(true)
            || SameEmployer::new(self.case.facts, &own).is(&other) != Some(false)
    }

    fn contracts(&self, worker: Ssin, heard: &mut Heard) {
        let own = at_whom(self.after);
        let asked = ContractDays::new(ContractPart::Whole, self.from, self.to);
        let told = self.case.facts.contracts_on(worker, &asked, &mut |contract| {
            let is_free = contract.worker_type.is_some_and(|of| FREE.contains(&of));
            let is_told = || is_only_in(self.case.facts, &contract.employer, contract.start(), self.sector);
            if contract.worker_type == Some(WorkerType::Oth) && is_told() {
                heard.hear(None, contract.start());
            } else if !is_free
                && may_be_at(self.case.facts, own.as_ref(), &contract.employer, (contract.start(), self.sector))
            {
                heard.hear(Some(Need::EarlierSector), contract.start());
            }
        });
        // Without contracts there is none.
        let (Known::Known(()) | Known::Unknown) = told;
    }

    /// Of work in a career neither the days nor the sector are told: the quarters that have one of the days are looked at.
    fn careers(&self, worker: Ssin, heard: &mut Heard) {
        let own = at_whom(self.after).unwrap_or(EmployerNumbers::NONE);
        let last = Quarter::of(self.to);
        let quarters =
            iter::successors(Some(Quarter::of(self.from)), |of| Some(of.plus(1))).take_while(|of| *of <= last);
        for quarter in quarters {
            let mut was_here = false;
            let is_work = |sum: &WorkSum| is_of_staff(sum.kind);
            let facts = self.case.facts;
            let at_own = facts.work_at(worker, quarter, &own, &mut |sum| was_here |= is_work(&sum));
            let elsewhere = facts.work_elsewhere(worker, quarter, &own, &mut |sum| {
                let at = |of| may_be_at(facts, None, of, (quarter.first_day(), self.sector));
                // Of an employer that is not named, or may be this one, the sector is not told.
                let may_be_here = sum.unsure || sum.employer.as_ref().is_none_or(at);
                was_here |= is_work(&sum) && may_be_here;
            });
            // Without a career there is none.
            let (Known::Known(()) | Known::Unknown, Known::Known(()) | Known::Unknown) = (at_own, elsewhere);
            if was_here {
                heard.hear(Some(Need::EarlierSector), quarter.first_day());
            }
        }
    }
}
