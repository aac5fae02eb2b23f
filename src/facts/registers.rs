//! What may be asked of facts: one trait, whose every answer is unknown unless somebody knows it.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::career::{CareerEntry, Proof, WorkSum, each_at, each_elsewhere};
use super::childcare::ChildcareVolume;
use super::contract::{Contract, contracts_on, each_contract_at, each_contract_at_tied};
use super::contract_days::{ContractDays, ContractPart};
use super::employers::{Employer, EmployerIdentity};
use super::known::Known;
use super::pension::{Pension, PensionKind};
use super::person::Person;
use super::planned_shift::PlannedShift;
use super::school::Community;
use super::student_counter::StudentCounter;
use super::study::Study;
use super::usable::Consents;
use super::worked_hours::WorkedHours;
use crate::declaration::message::EmployerNumbers;
use crate::id::{EnterpriseNumber, JointCommittee, Ssin, WorkerType};
use crate::time::{Moment, Quarter};

/// The sectors that mattered in the quarters whose student hours did not count.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Sector {
    /// Care, vaccination and tracing centres included.
    Care,
    /// Education.
    Education,
    /// Any other.
    Other,
    /// Care, or another: what is told does not decide.
    MayBeCare,
    /// Education, or another: what is told does not decide.
    MayBeEducation,
}

/// The NSSO's decision on work under Overseas Social Security, for one quarter. A match may be exhaustive: it says yes or no.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OverseasDecision {
    /// Approved: enough days were worked in T-3.
    Approved,
    /// Refused.
    Refused,
}

/// Facts: what a rule may ask beside the declarations. Every question has the answer *unknown*; who knows one thing says that
/// one thing.
///
/// ```
/// use dimona::facts::{Facts, Known, StudentCounter};
/// use dimona::id::Ssin;
/// use dimona::time::Moment;
///
/// /// A service that knows counters and nothing else.
/// struct Counters;
///
/// impl Facts for Counters {
///     fn student_counter(&self, _worker: Ssin, year: i32, _at: Option<Moment>) -> Known<StudentCounter> {
///         let read = Moment::parse("2026-05-01T09:00").ok().filter(|_| year == 2026);
///         read.map(|at| StudentCounter { at, hours_left: 480 }).into()
///     }
/// }
///
/// let engine = dimona::engine::Engine::builder().facts(Counters).build()?;
/// let worker = "07.06.21-004.69".parse()?;
/// assert_eq!(engine.facts().student_counter(worker, 2026, None).value().map(|of| of.hours_left), Some(480));
/// assert_eq!(engine.facts().pensions(worker), Known::Unknown);
/// # Ok::<(), dimona::Error>(())
/// ```
pub trait Facts: Send + Sync {
    /// The facts that are asked whatever these here do not answer themselves. So who knows one thing better stands before a book and
    /// says that one thing; where the book does not hold its table, [`has_table`](Self::has_table) has to say that it is there.
    ///
    /// A question that comes from another one is answered from here and not from behind: where the [`career`](Self::career) is
    /// another, so is the work at an employer.
    ///
    /// ```
    /// use dimona::facts::{CareerEntry, FactBook, Facts, Known, StudentCounter};
    /// use dimona::id::Ssin;
    /// use dimona::time::{Moment, Quarter};
    ///
    /// /// A book whose counters are not trusted.
    /// struct WithoutCounters(FactBook);
    ///
    /// impl Facts for WithoutCounters {
    ///     fn behind(&self) -> Option<&dyn Facts> {
    ///         Some(&self.0)
    ///     }
    ///
    ///     fn student_counter(&self, _worker: Ssin, _year: i32, _at: Option<Moment>) -> Known<StudentCounter> {
    ///         Known::Unknown
    ///     }
    /// }
    ///
    /// let (worker, quarter) = ("07.06.21-004.69".parse()?, "2026Q1".parse::<Quarter>()?);
    /// let mut book = FactBook::new();
    /// book.add_career(worker, quarter, CareerEntry::none());
    /// book.add_student_counter(worker, 2026, StudentCounter { at: Moment::parse("2026-05-01T09:00")?, hours_left: 480 })?;
    /// let facts = WithoutCounters(book);
    /// assert_eq!(facts.student_counter(worker, 2026, None), Known::Unknown);
    /// assert_eq!(facts.career(worker, quarter), Known::Known(&[CareerEntry::none()][..]));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    fn behind(&self) -> Option<&dyn Facts> {
        None
    }

    /// The newest counter of this student and year that was read at this moment or before; without a moment, the newest.
    fn student_counter(&self, worker: Ssin, year: i32, at: Option<Moment>) -> Known<StudentCounter> {
        self.behind().map_or(Known::Unknown, |facts| facts.student_counter(worker, year, at))
    }

    /// The hours of a student that the wages (DmfA) of the quarters of a year hold, in the order in which the NSSO processed them; unknown
    /// where nobody told any. Of one employer and quarter a later one corrects an earlier one.
    fn worked_hours(&self, worker: Ssin, year: i32) -> Known<&[WorkedHours]> {
        self.behind().map_or(Known::Unknown, |facts| facts.worked_hours(worker, year))
    }

    /// What a worker studies, in the order of the first days; unknown where nobody told it.
    fn studies(&self, worker: Ssin) -> Known<&[Study]> {
        self.behind().map_or(Known::Unknown, |facts| facts.studies(worker))
    }

    /// Shows the shifts that are planned for a worker and begin on one of these days, at every employer; unknown where nobody told any of
    /// the worker.
    fn planned_shifts(
        &self,
        worker: Ssin,
        from: NaiveDate,
        to: NaiveDate,
        each: &mut dyn FnMut(&PlannedShift),
    ) -> Known<()> {
        self.behind().map_or(Known::Unknown, |facts| facts.planned_shifts(worker, from, to, each))
    }

    /// Whether the schools of a community are closed for holidays on a day; unknown where nobody told it.
    fn is_school_holiday(&self, community: Community, day: NaiveDate) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.is_school_holiday(community, day))
    }

    /// The sector of this employer in a quarter; for agency work, ask for the user.
    fn sector(&self, employer: &EmployerNumbers, quarter: Quarter) -> Known<Sector> {
        self.behind().map_or(Known::Unknown, |facts| facts.sector(employer, quarter))
    }

    /// The career of a worker in a quarter, complete; unknown where nobody told it. One entry of
    /// [`WorkKind::None`](super::WorkKind::None) says that there was no work at all.
    fn career(&self, worker: Ssin, quarter: Quarter) -> Known<&[CareerEntry]> {
        self.behind().map_or(Known::Unknown, |facts| facts.career(worker, quarter))
    }

    /// Shows the work of a quarter at other employers than this one, in sums or entry by entry; unknown where the career is.
    ///
    /// This is what rules ask. It comes from [`career`](Self::career); whoever holds long careers may have sums at hand.
    fn work_elsewhere(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        self.career(worker, quarter).map(|entries| each_elsewhere(self, (entries, quarter), employer, each))
    }

    /// Shows the work of a quarter at this employer, in sums or entry by entry; unknown where the career is.
    ///
    /// It comes from [`career`](Self::career), as [`work_elsewhere`](Self::work_elsewhere) does.
    fn work_at(
        &self,
        worker: Ssin,
        quarter: Quarter,
        employer: &EmployerNumbers,
        each: &mut dyn FnMut(WorkSum),
    ) -> Known<()> {
        self.career(worker, quarter).map(|entries| each_at(self, (entries, quarter), employer, each))
    }

    /// What a worker earned in flexi-jobs in a calendar year, at every employer, in euro; unknown where nobody told it.
    fn flexi_earnings(&self, worker: Ssin, year: i32) -> Known<Decimal> {
        self.behind().map_or(Known::Unknown, |facts| facts.flexi_earnings(worker, year))
    }

    /// How much of the work of an employer in childcare was done as flexi-jobs in a calendar year; unknown where nobody told it.
    fn childcare_volume(&self, employer: &EmployerNumbers, year: i32) -> Known<ChildcareVolume> {
        self.behind().map_or(Known::Unknown, |facts| facts.childcare_volume(employer, year))
    }

    /// The pensions of a worker; unknown where nobody told them.
    fn pensions(&self, worker: Ssin) -> Known<&[Pension]> {
        self.behind().map_or(Known::Unknown, |facts| facts.pensions(worker))
    }

    /// Whether a worker has a pension of this kind on a day: one of the Belgian pension register, or outside it one with such a
    /// proof. Unknown where the pensions are.
    ///
    /// This is what rules ask. It comes from [`pensions`](Self::pensions), and may be answered without going through them.
    fn has_pension(&self, worker: Ssin, kind: PensionKind, day: NaiveDate, proof: Option<Proof>) -> Known<bool> {
        let counts = |of: &Pension| of.kind() == kind && of.proof() == proof && of.runs_on(day);
        self.pensions(worker).map(|pensions| pensions.iter().any(counts))
    }

    /// The NSSO's decision on work under Overseas Social Security for this worker and the quarter of the flexi-job; unknown
    /// where there is none.
    fn overseas_decision(&self, worker: Ssin, quarter: Quarter) -> Known<OverseasDecision> {
        self.behind().map_or(Known::Unknown, |facts| facts.overseas_decision(worker, quarter))
    }

    /// The day on which that decision was made; unknown where nobody told it.
    fn overseas_decided_on(&self, worker: Ssin, quarter: Quarter) -> Known<NaiveDate> {
        self.behind().map_or(Known::Unknown, |facts| facts.overseas_decided_on(worker, quarter))
    }

    /// Who has these numbers; unknown where the directory of employers holds none of them. The first that it holds decides.
    fn employer_identity(&self, of: &EmployerNumbers) -> Known<EmployerIdentity> {
        self.behind().map_or(Known::Unknown, |facts| facts.employer_identity(of))
    }

    /// Whether both numbers are those of one employer; unknown where the directory of employers holds one of them not.
    fn is_same_employer(&self, one: &EmployerNumbers, other: &EmployerNumbers) -> Known<bool> {
        match (self.employer_identity(one), self.employer_identity(other)) {
            (Known::Known(one), Known::Known(other)) => one.is_same(&other),
            _ => Known::Unknown,
        }
    }

    /// Shows what the directory of employers holds of the one that has one of these numbers, row by row; nothing where it holds
    /// none of them.
    fn employer_rows(&self, of: &EmployerNumbers, each: &mut dyn FnMut(&Employer)) {
        if let Some(facts) = self.behind() {
            facts.employer_rows(of, each);
        }
    }

    /// Shows, as row by row, in which joint committees, activities, categories and communities the directory has this employer, and
    /// whether it has it there on a day; of rows that tell the same of all, one may stand for them.
    ///
    /// This is what rules ask. It comes from [`employer_rows`](Self::employer_rows).
    fn employer_sectors(&self, of: &EmployerNumbers, day: NaiveDate, each: &mut dyn FnMut(&Employer, bool)) {
        self.employer_rows(of, &mut |row| each(row, row.is_active_on(day)));
    }

    /// Shows which firms the rows of the directory on this employer link it to; the same may be told again.
    ///
    /// It comes from [`employer_rows`](Self::employer_rows), as [`employer_sectors`](Self::employer_sectors) does.
    fn links_of(&self, of: &EmployerNumbers, each: &mut dyn FnMut(&EmployerNumbers)) {
        self.employer_rows(of, &mut |row| row.linked_to.into_iter().for_each(|linked| each(&linked.into())));
    }

    /// Whether a chain of links that are told leads from one firm to the other, over other firms too. That none is told does not say
    /// that there is none.
    fn are_tied(&self, one: &EmployerNumbers, other: &EmployerNumbers) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.are_tied(one, other))
    }

    /// Shows every worker who has a contract, in ascending order.
    fn each_under_contract(&self, each: &mut dyn FnMut(Ssin)) {
        if let Some(facts) = self.behind() {
            facts.each_under_contract(each);
        }
    }

    /// The contracts of a worker; unknown where nobody told them.
    fn contracts(&self, worker: Ssin) -> Known<&[Contract]> {
        self.behind().map_or(Known::Unknown, |facts| facts.contracts(worker))
    }

    /// Shows the contracts of a worker that are asked for, whoever the employer is, in the order of the days of that part; unknown where
    /// the contracts are.
    ///
    /// This is what rules ask. It comes from [`contracts`](Self::contracts); whoever holds many may find them by employer and day. Of
    /// more than 2048 contracts that are alike, as [`ContractPart`](super::ContractPart) says, with one employer, the first may stand for all.
    fn contracts_on(&self, worker: Ssin, asked: &ContractDays, each: &mut dyn FnMut(&Contract)) -> Known<()> {
        let Known::Known(contracts) = self.contracts(worker) else { return Known::Unknown };
        contracts_on(contracts, asked).into_iter().for_each(each);
        Known::Known(())
    }

    /// Whether the worker has a contract for full-time ordinary work (`OTH`) on one of these days, whoever the employer is; unknown where
    /// the contracts are.
    ///
    /// It comes from [`contracts_on`](Self::contracts_on); whoever holds many may find it by day.
    fn has_full_time_job(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> Known<bool> {
        let mut has = false;
        let asked = ContractDays::new(ContractPart::Whole, from, to);
        self.contracts_on(worker, &asked, &mut |contract| has |= contract.is_full_time_job()).map(|()| has)
    }

    /// Shows those with this employer, then those of which nobody can tell whether they are with it, until the visitor has seen enough;
    /// it is told whether it is certain. As [`contracts_on`](Self::contracts_on) does.
    fn contracts_at(
        &self,
        worker: Ssin,
        employer: &EmployerNumbers,
        asked: &ContractDays,
        visitor: &mut dyn FnMut(&Contract, bool) -> ControlFlow<()>,
    ) -> Known<()> {
        self.contracts(worker).map(|contracts| each_contract_at(self, contracts, employer, asked, visitor))
    }

    /// Shows those with employers that links tie to this one, directly or by a chain: [`are_linked`](super::are_linked) and
    /// [`are_tied`](Self::are_tied) tell. As [`contracts_on`](Self::contracts_on) does.
    fn contracts_at_tied(
        &self,
        worker: Ssin,
        employer: &EmployerNumbers,
        asked: &ContractDays,
        each: &mut dyn FnMut(&Contract),
    ) -> Known<()> {
        self.contracts(worker).map(|contracts| each_contract_at_tied(self, contracts, employer, asked, each))
    }

    /// Whether anything of the table of this name is held: rules that nothing else decides are asked only then. It is asked once,
    /// when an engine is built.
    fn has_table(&self, table: &str) -> bool {
        self.behind().is_none_or(|facts| facts.has_table(table))
    }

    /// Who may use these facts, and of whom; `None` where all may be used. An engine asks [`UsableFacts`](super::UsableFacts) of such.
    fn consents(&self) -> Option<&dyn Consents> {
        self.behind().and_then(Facts::consents)
    }

    /// Whether what this table holds of a worker may not be used, for want of the worker's consent.
    fn is_withheld(&self, worker: Ssin, table: &str) -> bool {
        self.behind().is_some_and(|facts| facts.is_withheld(worker, table))
    }

    /// The number that is in force for a worker: the one that took the place of this one, otherwise the same. Whatever is judged
    /// and kept of a worker stands under it, and the other questions are asked with it.
    fn current_number(&self, worker: Ssin) -> Ssin {
        self.behind().map_or(worker, |facts| facts.current_number(worker))
    }

    /// Whether both numbers are one person's; unknown where nobody told it.
    fn is_same_person(&self, one: Ssin, other: Ssin) -> Known<bool> {
        let alike = || if one == other { Known::Known(true) } else { Known::Unknown };
        self.behind().map_or_else(alike, |facts| facts.is_same_person(one, other))
    }

    /// What the registers of persons hold of a worker; unknown where nobody told it.
    fn person(&self, worker: Ssin) -> Known<&Person> {
        self.behind().map_or(Known::Unknown, |facts| facts.person(worker))
    }

    /// Whether the NSSO's own directory has the first of these numbers of which anything is told.
    fn is_registered(&self, employer: &EmployerNumbers) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.is_registered(employer))
    }

    /// Whether this employer is active on a day, as the NSSO's directory has it.
    fn is_active(&self, employer: &EmployerNumbers, day: NaiveDate) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.is_active(employer, day))
    }

    /// Whether this employer is a provincial or local administration.
    fn is_provincial_or_local(&self, employer: &EmployerNumbers) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.is_provincial_or_local(employer))
    }

    /// The sub-entities that this employer declares for; none where it is known to have none.
    fn sub_entities(&self, employer: &EmployerNumbers) -> Known<&[u64]> {
        self.behind().map_or(Known::Unknown, |facts| facts.sub_entities(employer))
    }

    /// Whether this sub-entity is one of those that this employer declares for.
    fn has_sub_entity(&self, employer: &EmployerNumbers, number: u64) -> Known<bool> {
        self.sub_entities(employer).map(|list| list.contains(&number))
    }

    /// Whether this employer chose Dimona for its daily registrations.
    fn registers_daily(&self, employer: &EmployerNumbers) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.registers_daily(employer))
    }

    /// Whether this employer may declare over a secured channel only.
    fn is_bound_to_secured_channel(&self, employer: &EmployerNumbers) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.is_bound_to_secured_channel(employer))
    }

    /// Whether whoever sends these declarations may declare for this employer on a day: as the employer itself, or with a
    /// mandate.
    fn has_mandate(&self, employer: &EmployerNumbers, day: NaiveDate) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.has_mandate(employer, day))
    }

    /// Whether this enterprise number stands in the Crossroads Bank for Enterprises.
    fn is_enterprise(&self, number: EnterpriseNumber) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.is_enterprise(number))
    }

    /// Whether the NSSO takes this joint committee with this worker type, where the caller knows more than the law here.
    fn is_pair_accepted(&self, committee: JointCommittee, worker_type: WorkerType) -> Known<bool> {
        self.behind().map_or(Known::Unknown, |facts| facts.is_pair_accepted(committee, worker_type))
    }
}
