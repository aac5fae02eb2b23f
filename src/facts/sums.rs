//! What follows from the rest of a book, made when it is first asked for.

use std::collections::HashMap;
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::agency::is_agency;
use super::career::CareerEntry;
use super::career_sums::CareerSums;
use super::contract::Contract;
use super::contract_index::ContractIndex;
use super::days::Days;
use super::employer_sectors::{SectorDays, sectors};
use super::employers::Employer;
use super::fact_book::FactBook;
use super::links::Links;
use crate::declaration::message::EmployerNumbers;
use crate::id::Ssin;
use crate::time::Quarter;

/// So many entries of a career, contracts of a worker or rows of an employer are looked through; of more, sums and an index are made once.
const SHORT: usize = 32;

type LongCareers = HashMap<(Ssin, Quarter), CareerSums>;

/// What follows from the rest of a book, sums of careers, an index of contracts and groups of linked firms: made when it is first
/// asked for, because careers, contracts and the employers that they name may be added in any order, and forgotten with the next
/// change. It is no part of what a book holds.
#[derive(Debug, Default)]
pub(super) struct Sums {
    careers: OnceLock<LongCareers>,
    contracts: OnceLock<HashMap<Ssin, ContractIndex>>,
    full_time: OnceLock<HashMap<Ssin, Days>>,
    links: OnceLock<Links>,
    sectors: OnceLock<HashMap<u64, SectorDays>>,
}

impl Clone for Sums {
    fn clone(&self) -> Self {
        Sums::default()
    }
}

impl PartialEq for Sums {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl FactBook {
    pub(super) fn links(&self) -> &Links {
        self.sums.links.get_or_init(|| Links::new(&self.employers))
    }

    /// Shows the sectors of an employer, and whether it is active in each on one of these days.
    pub(super) fn each_sector(&self, of: &EmployerNumbers, on: &[NaiveDate], each: &mut dyn FnMut(&Employer, bool)) {
        if self.employers.count(of) <= SHORT {
            return self.employers.rows(of).for_each(|row| each(row, on.iter().any(|day| row.is_active_on(*day))));
        }
        let long = self.sums.sectors.get_or_init(|| {
            self.employers.with_more(SHORT).map(|(of, rows)| (of, sectors(rows, &self.employers))).collect()
        });
        let told = self.employers.identity(of).and_then(|of| long.get(&of.number));
        for (place, days) in told.into_iter().flatten() {
            if let Some(row) = self.employers.row(*place) {
                each(row, on.iter().any(|day| days.holds(*day)));
            }
        }
    }

    /// The sums of a worker's career in a quarter, where it is long.
    pub(super) fn career_sums(&self, worker: Ssin, quarter: Quarter, entries: &[CareerEntry]) -> Option<&CareerSums> {
        if entries.len() <= SHORT {
            return None;
        }
        let all = self.sums.careers.get_or_init(|| {
            let all = self
                .workers
                .iter()
                .flat_map(|(worker, of)| of.careers.iter().map(|(quarter, entries)| ((*worker, *quarter), entries)));
            let long = all.filter(|(_, entries)| entries.len() > SHORT);
            long.map(|((worker, quarter), entries)| {
                let identity = |employer: &EmployerNumbers| self.employers.identity(employer);
                let sums = CareerSums::new(entries, identity, |employer| is_agency(self, employer, quarter));
                ((worker, quarter), sums)
            })
            .collect()
        });
        all.get(&(self.persons.current(worker), quarter))
    }

    /// The days on which a worker has a contract for full-time ordinary work, where the contracts are many.
    pub(super) fn full_time_days(&self, worker: Ssin, contracts: &[Contract]) -> Option<&Days> {
        if contracts.len() <= SHORT {
            return None;
        }
        let all = self.sums.full_time.get_or_init(|| {
            let many = self.workers.iter().filter(|(_, of)| of.contracts.len() > SHORT);
            many.map(|(worker, of)| {
                let mut days = Days::default();
                let jobs = of.contracts.iter().filter(|of| of.is_full_time_job());
                jobs.for_each(|of| days.add(Some(of.start()), of.end()));
                (*worker, days)
            })
            .collect()
        });
        all.get(&self.persons.current(worker))
    }

    /// The contracts of a worker by employer, where they are many.
    pub(super) fn contract_index(&self, worker: Ssin, contracts: &[Contract]) -> Option<&ContractIndex> {
        if contracts.len() <= SHORT {
            return None;
        }
        let all = self.sums.contracts.get_or_init(|| {
            let many = self.workers.iter().filter(|(_, of)| of.contracts.len() > SHORT);
            many.map(|(worker, of)| (*worker, ContractIndex::new(&of.contracts, self.links(), &self.employers)))
                .collect()
        });
        all.get(&self.persons.current(worker))
    }
}
