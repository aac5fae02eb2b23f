//! What a book answers.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::career::{CareerEntry, Proof, WorkSum, each_at, each_elsewhere};
use super::childcare::ChildcareVolume;
use super::contract::{Contract, contracts_on, each_contract_at, each_contract_at_tied};
use super::contract_days::{ContractDays, ContractPart};
use super::employer_record::EmployerRecord;
use super::employers::{Employer, EmployerIdentity, compared_by};
use super::fact_book::FactBook;
use super::known::Known;
use super::pension::{Pension, PensionKind, PensionList};
use super::person::Person;
use super::planned_shift::PlannedShift;
use super::registers::{Facts, OverseasDecision, Sector};
use super::school::Community;
use super::sector::sector_of;
use super::student_counter::StudentCounter;
use super::study::{Study, StudyList};
use super::worked_hours::{WorkedHours, WorkedList};
use crate::declaration::message::EmployerNumbers;
use crate::id::{EnterpriseNumber, JointCommittee, Ssin, WorkerType};
use crate::time::{Moment, Quarter};

impl Facts for FactBook {
    fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter> {
        let Some(counters) = self.of(worker).and_then(|of| of.student_counters.get(&year)) else {
            return Known::Unknown;
        };
        let newest = match at {
            Some(at) => counters.range(..=StudentCounter { at, hours_left: u16::MAX }).next_back(),
            None => counters.last(),
        };
        newest.copied().into()
    }

    fn worked_hours(&self, worker: Ssin, year: i32) -> Known<&[WorkedHours]> {
        if !self.has_worked_hours {
            return Known::Unknown;
        }
        self.of(worker).and_then(|of| of.worked.get(&year)).map(WorkedList::all).into()
    }

    fn studies(&self, worker: Ssin) -> Known<&[Study]> {
        if !self.has_studies {
            return Known::Unknown;
        }
        self.of(worker).map(|of| &of.studies).map(StudyList::all).filter(|of| !of.is_empty()).into()
    }

    fn planned_shifts(
        &self,
        worker: Ssin,
        from: NaiveDate,
        to: NaiveDate,
        each: &mut dyn FnMut(&PlannedShift),
    ) -> Known<()> {
        let shifts = self.of(worker).map(|of| &of.shifts).filter(|of| !of.is_empty());
        Known::from(shifts).map(|shifts| shifts.between(from, to).for_each(each))
    }

    fn is_school_holiday(&self, community: Community, day: NaiveDate) -> Known<bool> {
        self.lists.holidays.holds(community, day).into()
    }

    fn sector(&self, employer: &EmployerNumbers, quarter: Quarter) -> Known<Sector> {
        let same = |others| self.sectors.get(&(others, compared_by(employer, others)?));
        let said = (1..8).filter_map(same).max_by_key(|(order, _)| order).map(|(_, sector)| *sector);
        said.or_else(|| sector_of(self, employer, quarter)).into()
    }

    fn career(&self, worker: Ssin, quarter: Quarter) -> Known<&[CareerEntry]> {
        self.of(worker).and_then(|of| of.careers.get(&quarter)).map(Vec::as_slice).into()
    }

    fn work_elsewhere(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        self.career(worker, quarter).map(|entries| match self.career_sums(worker, quarter, entries) {
            Some(sums) => sums.elsewhere(employer, self.employers.identity(employer), each),
            None => each_elsewhere(self, (entries, quarter), employer, each),
        })
    }

    fn work_at(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        self.career(worker, quarter).map(|entries| match self.career_sums(worker, quarter, entries) {
            Some(sums) => sums.here(employer, self.employers.identity(employer), each),
            None => each_at(self, (entries, quarter), employer, each),
        })
    }

    fn pensions(&self, worker: Ssin) -> Known<&[Pension]> {
        self.of(worker).and_then(|of| of.pensions.as_ref()).map(PensionList::all).into()
    }

    fn has_pension(&self, worker: Ssin, kind: PensionKind, day: NaiveDate, proof: Option<Proof>) -> Known<bool> {
        self.of(worker).and_then(|of| of.pensions.as_ref()).map(|of| of.runs(kind, proof, day)).into()
    }

    fn flexi_earnings(&self, worker: Ssin, year: i32) -> Known<Decimal> {
        self.of(worker).and_then(|of| of.flexi_earnings.get(&year)).copied().into()
    }

    fn childcare_volume(&self, employer: &EmployerNumbers, year: i32) -> Known<ChildcareVolume> {
        if self.lists.childcare.is_empty() {
            return Known::Unknown;
        }
        let known = self.employers.identity(employer).map_or(*employer, |of| employer.or(&of.numbers));
        self.lists.childcare.of(&known, year).into()
    }

    fn overseas_decision(&self, worker: Ssin, quarter: Quarter) -> Known<OverseasDecision> {
        self.of(worker).and_then(|of| of.overseas.get(&quarter)).copied().into()
    }

    fn overseas_decided_on(&self, worker: Ssin, quarter: Quarter) -> Known<NaiveDate> {
        self.of(worker).and_then(|of| of.overseas_since.get(&quarter)).copied().into()
    }

    fn employer_identity(&self, of: &EmployerNumbers) -> Known<EmployerIdentity> {
        self.employers.identity(of).into()
    }

    fn employer_rows(&self, of: &EmployerNumbers, each: &mut dyn FnMut(&Employer)) {
        self.employers.rows(of).for_each(each);
    }

    fn employer_sectors(&self, of: &EmployerNumbers, day: NaiveDate, each: &mut dyn FnMut(&Employer, bool)) {
        self.each_sector(of, &[day], each);
    }

    fn links_of(&self, of: &EmployerNumbers, each: &mut dyn FnMut(&EmployerNumbers)) {
        self.links().direct(of, &self.employers).iter().for_each(each);
    }

    fn are_tied(&self, one: &EmployerNumbers, other: &EmployerNumbers) -> Known<bool> {
        Known::Known(self.links().tie(one, other, &self.employers))
    }

    fn contracts(&self, worker: Ssin) -> Known<&[Contract]> {
        self.of(worker).map(|of| of.contracts.as_slice()).filter(|of| !of.is_empty()).into()
    }

    fn each_under_contract(&self, each: &mut dyn FnMut(Ssin)) {
        let have = self.workers.iter().filter(|(_, of)| !of.contracts.is_empty()).map(|(worker, _)| *worker);
        let mut workers: Vec<Ssin> = have.collect();
        workers.sort_unstable();
        workers.into_iter().for_each(each);
    }

    fn has_full_time_job(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> Known<bool> {
        self.contracts(worker).map(|contracts| match self.full_time_days(worker, contracts) {
            Some(days) => days.meet(from, to),
            None => contracts
                .iter()
                .any(|of| of.is_full_time_job() && ContractDays::new(ContractPart::Whole, from, to).meet(of)),
        })
    }

    fn contracts_on(&self, worker: Ssin, asked: &ContractDays, each: &mut dyn FnMut(&Contract)) -> Known<()> {
        let Known::Known(contracts) = self.contracts(worker) else { return Known::Unknown };
        match self.contract_index(worker, contracts) {
            Some(index) => index.all(asked).into_iter().filter_map(|place| contracts.get(place)).for_each(each),
            None => contracts_on(contracts, asked).into_iter().for_each(each),
        }
        Known::Known(())
    }

    fn contracts_at(
        &self,
        worker: Ssin,
        employer: &EmployerNumbers,
        asked: &ContractDays,
        visitor: &mut dyn FnMut(&Contract, bool) -> ControlFlow<()>,
    ) -> Known<()> {
        let Known::Known(contracts) = self.contracts(worker) else { return Known::Unknown };
        let Some(index) = self.contract_index(worker, contracts) else {
            each_contract_at(self, contracts, employer, asked, visitor);
            return Known::Known(());
        };
        let certain = index.with(employer, asked, &self.employers).into_iter().map(|place| (place, true));
        let unsure = index.perhaps_with(employer, asked, &self.employers).map(|place| (place, false));
        let mut places = certain.chain(unsure).filter_map(|(place, certain)| Some((contracts.get(place)?, certain)));
        // Whether the visitor saw enough is its own affair.
        let (ControlFlow::Continue(()) | ControlFlow::Break(())) =
            places.try_for_each(|(contract, certain)| visitor(contract, certain));
        Known::Known(())
    }

    fn contracts_at_tied(
        &self,
        worker: Ssin,
        employer: &EmployerNumbers,
        asked: &ContractDays,
        each: &mut dyn FnMut(&Contract),
    ) -> Known<()> {
        self.contracts(worker).map(|contracts| match self.contract_index(worker, contracts) {
            Some(index) => {
                let places = index.tied(employer, asked, self.links(), &self.employers);
                places.into_iter().filter_map(|place| contracts.get(place)).for_each(each);
            }
            None => each_contract_at_tied(self, contracts, employer, asked, each),
        })
    }

    fn has_table(&self, table: &str) -> bool {
        self.holds(table)
    }

    fn current_number(&self, worker: Ssin) -> Ssin {
        self.persons.current(worker)
    }

    fn is_same_person(&self, one: Ssin, other: Ssin) -> Known<bool> {
        self.persons.are_one(one, other).into()
    }

    fn person(&self, worker: Ssin) -> Known<&Person> {
        self.persons.of(worker).into()
    }

    fn is_registered(&self, employer: &EmployerNumbers) -> Known<bool> {
        self.employers.is_registered(employer).into()
    }

    fn is_active(&self, employer: &EmployerNumbers, day: NaiveDate) -> Known<bool> {
        self.employers.record(employer).and_then(|of| of.is_active(day)).into()
    }

    fn is_provincial_or_local(&self, employer: &EmployerNumbers) -> Known<bool> {
        self.employers.record(employer).and_then(EmployerRecord::is_provincial_or_local).into()
    }

    fn sub_entities(&self, employer: &EmployerNumbers) -> Known<&[u64]> {
        self.employers.record(employer).and_then(EmployerRecord::sub_entities).into()
    }

    fn has_sub_entity(&self, employer: &EmployerNumbers, number: u64) -> Known<bool> {
        self.employers.record(employer).and_then(|of| of.has_sub_entity(number)).into()
    }

    fn registers_daily(&self, employer: &EmployerNumbers) -> Known<bool> {
        self.employers.record(employer).and_then(EmployerRecord::registers_daily).into()
    }

    fn is_bound_to_secured_channel(&self, employer: &EmployerNumbers) -> Known<bool> {
        self.employers.record(employer).and_then(EmployerRecord::is_bound_to_secured_channel).into()
    }

    fn has_mandate(&self, employer: &EmployerNumbers, day: NaiveDate) -> Known<bool> {
        let known = self.employers.identity(employer).map_or(*employer, |of| employer.or(&of.numbers));
        self.lists.mandates.holds(&known, day).into()
    }

    fn is_enterprise(&self, number: EnterpriseNumber) -> Known<bool> {
        self.lists.enterprises.of(&number).into()
    }

    fn is_pair_accepted(&self, committee: JointCommittee, worker_type: WorkerType) -> Known<bool> {
        self.lists.pairs.of(&(committee, worker_type)).into()
    }
}
