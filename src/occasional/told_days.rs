//! Occasional days of a year that contracts and careers tell, and that are not declared here.

use chrono::{Datelike, NaiveDate};

use super::work::{Sector, at_whom, may_be_at};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, DaysOfYear, QuotaUse};
use crate::facts::{Contract, ContractDays, ContractPart, Known, WorkKind, WorkSum};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::Quarter;

/// A contract of occasional work for more days than this does not tell on which of them there is any.
const MOST_DAYS_OF_CONTRACT: i64 = 2;
/// A quarter has at most so many days.
const MOST_DAYS_OF_QUARTER: u64 = 92;

/// What contracts and careers tell of the days up to the one that is declared, as far as it may be in its sector.
pub(super) struct ToldDays {
    /// Days of contracts, before the one that is declared: those behind it are judged when they are declared.
    contracts: Vec<NaiveDate>,
    /// The quarters whose career has such work, and on how many days at most.
    careers: Vec<(Quarter, u64)>,
}

impl ToldDays {
    pub(super) fn of(case: &Case<'_>, worker: Ssin, content: &Content, sector: Sector) -> Self {
        let own = at_whom(content);
        let may_be_here = |employer: Option<&EmployerNumbers>, on| {
            let employer = employer.filter(|of| !of.is_none());
            employer.is_none_or(|of| may_be_at(case.facts, own.as_ref(), of, (on, sector)))
        };
        let mut told = ToldDays { contracts: Vec::new(), careers: Vec::new() };
        let day = content.start_date;
        let Some(first) = NaiveDate::from_ymd_opt(day.year(), 1, 1) else { return told };
        if let Some(last) = day.pred_opt().filter(|last| first <= *last) {
            let mut look = |contract: &Contract| {
                let (start, end) = (contract.start(), contract.end().unwrap_or(NaiveDate::MAX));
                let is_meant = contract.worker_type == Some(WorkerType::Ext)
                    && end.signed_duration_since(start).num_days() < MOST_DAYS_OF_CONTRACT
                    && may_be_here(Some(&contract.employer), start);
                if is_meant {
                    let days = start.iter_days().take_while(|of| *of <= end.min(last));
                    told.contracts.extend(days.filter(|of| first <= *of));
                }
            };
            let asked = ContractDays::new(ContractPart::Whole, first, last);
            // Without contracts there is none.
            let (Known::Known(()) | Known::Unknown) = case.facts.contracts_on(worker, &asked, &mut look);
        }
        // What a career tells is used with consent for flexi-jobs alone.
        let quarters = if case.facts.consents().is_some() { 0 } else { day.month0() / 3 + 1 };
        for number in 0..quarters {
            let quarter = Quarter::of(first).plus(number);
            let mut days = None;
            let mut look = |sum: WorkSum| {
                if sum.kind == WorkKind::Occasional && may_be_here(sum.employer.as_ref(), quarter.first_day()) {
                    days = Some(days.unwrap_or(0) + sum.most_days.unwrap_or(MOST_DAYS_OF_QUARTER));
                }
            };
            let all = EmployerNumbers::NONE;
            // Without a career there is none.
            let (Known::Known(()) | Known::Unknown) = case.facts.work_elsewhere(worker, quarter, &all, &mut look);
            told.careers.extend(days.map(|days| (quarter, days)));
        }
        told
    }

    pub(super) fn is_empty(&self) -> bool {
        self.contracts.is_empty() && self.careers.is_empty()
    }

    /// How many days are used with this one and those that are declared: a day of a contract may be one of these, and a career tells them
    /// too. Whether it tells this one already nobody knows.
    pub(super) fn with(&self, declared: &DaysOfYear, own: NaiveDate) -> QuotaUse {
        let mut days = *declared;
        for day in &self.contracts {
            if !days.may_hold(*day) {
                days.add(*day, Some(Need::UndeclaredDays));
            }
        }
        let mut more_of = Vec::with_capacity(self.careers.len());
        for (quarter, most) in &self.careers {
            let known = u64::from(days.between(quarter.first_day(), quarter.last_day()));
            more_of.push((*most).min(MOST_DAYS_OF_QUARTER).saturating_sub(known));
        }
        days.add(own, None);
        let mut used = days.used();
        for more in more_of {
            used.add(more as u16, (more > 0).then_some(Need::UndeclaredDays));
        }
        used
    }
}
