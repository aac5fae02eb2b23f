//! A flexi-job that is declared, and what else the worker does in its quarter.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::career::Eyes;
use super::other_work::contract_of;
use super::placed::Place;
use super::right::Inquiry;
use crate::declaration::form::is_reopening;
use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::register::{Content, Period};
use crate::declaration::rule::Case;
use crate::facts::{
    Contract, ContractDays, ContractPart, Fraction, Known, SameEmployer, WorkKind, are_linked, same_employer,
};
use crate::id::{JointCommittee, Ssin, WorkerType};
use crate::judgement::{Missing, Need, Outcome, Truth};
use crate::law::FlexiFunction;
use crate::time::Quarter;

/// A flexi-job that an IN declares, or that an UPDATE changes.
pub(super) struct Job<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) content: &'a Content,
    pub(super) worker: Ssin,
    pub(super) begin: NaiveDate,
    /// The last day; without one that of the quarter.
    pub(super) end: NaiveDate,
    pub(super) quarter: Quarter,
}

impl<'a> Job<'a> {
    /// The flexi-job of a case; `None` for another declaration, and where worker or begin are not understood.
    pub(super) fn of(case: &'a Case<'a>) -> Option<Self> {
        let content = case.declared()?;
        if content.worker_type != Some(WorkerType::Flx) {
            return None;
        }
        let begin = content.start_date;
        let quarter = Quarter::of(begin);
        let end =
            content.end_date.filter(|end| *end >= begin && !is_reopening(*end)).unwrap_or_else(|| quarter.last_day());
        Some(Job { case, content, worker: content.worker?, begin, end, quarter })
    }

    /// The same of an IN alone: advice is given once.
    pub(super) fn hired(case: &'a Case<'a>) -> Option<Self> {
        Job::of(case).filter(|_| case.row.kind == Kind::In)
    }

    /// Whether an agency hires.
    pub(super) fn is_through_agency(&self) -> bool {
        self.content.is_agency_work()
    }

    /// The joint committee and the employer whose sector counts: through an agency those of the user.
    pub(super) fn place_of_work(&self) -> (Option<JointCommittee>, Option<EmployerNumbers>) {
        if self.is_through_agency() {
            (self.content.user_joint_committee, self.user())
        } else {
            (self.content.joint_committee, Some(self.content.employer))
        }
    }

    /// Whether an employer is the flexi employer; where nobody can tell, it is assumed to be another.
    pub(super) fn is_flexi_employer(&self, other: &EmployerNumbers) -> bool {
        let same = SameEmployer::new(self.case.facts, &self.content.employer).is(other);
        if same.is_none() {
            self.case.assume(Need::EmployerDirectory);
        }
        same == Some(true)
    }

    /// Whether an employer is the user with whom an agency places the worker; `None` where nobody can tell.
    pub(super) fn is_user(&self, other: &EmployerNumbers) -> Option<bool> {
        same_employer(self.case.facts, &self.user()?, other)
    }

    /// The user with whom an agency places the worker, where its number is told.
    pub(super) fn user(&self) -> Option<EmployerNumbers> {
        self.content.user_enterprise_number.map(Into::into)
    }

    /// Whether any other work with the flexi employer earlier in the quarter bars the flexi-job, however little it is.
    pub(super) fn any_earlier_work_bars(&self) -> bool {
        let law = self.case.law;
        law.flexi_job.other_work_percent.at(law.on(self.begin)).value() == Some(&0)
    }

    /// Visits the periods of other worker types from this day to the end of the flexi-job. Most flexi-jobbers have none.
    pub(super) fn other_periods(&self, from: NaiveDate, each: &mut dyn FnMut(&Period)) {
        if !self.case.register.worker_types(self.worker).holds_other_than(WorkerType::Flx) {
            return;
        }
        self.case.look_through(self.worker, from, Some(self.end), &mut |period| {
            if !period.cancelled && period.content.worker_type != Some(WorkerType::Flx) {
                each(period);
            }
            ControlFlow::Continue(())
        });
    }

    /// Whether the contract of a period is told to have ended before this day, and none of its worker type lasts on: then its OUT, or an
    /// UPDATE of its end, is missing.
    pub(super) fn outlasts_its_contract(&self, period: &Content, day: NaiveDate) -> bool {
        let Some(before) = day.pred_opt().filter(|before| period.start_date <= *before) else { return false };
        let is_its = |of: &Contract| of.worker_type == period.worker_type;
        let has_ended =
            |of: &Contract| (is_its(of) || of.worker_type.is_none()) && of.end().is_some_and(|end| end <= before);
        let find = |days, is_meant: &dyn Fn(&Contract) -> bool| contract_of(period, days, self.case.facts, is_meant);
        find((period.start_date, before), &has_ended).is_some() && find((day, self.end), &is_its).is_none()
    }

    /// Visits those contracts with the flexi employer that are asked for and meant, until enough was seen; where nobody can tell whether one is with it,
    /// it is assumed to be with another.
    pub(super) fn contracts_here(
        &self,
        asked: &ContractDays,
        is_meant: impl Fn(&Contract) -> bool,
        mut visitor: impl FnMut(&Contract) -> ControlFlow<()>,
    ) {
        let mut visit = |contract: &Contract, certain: bool| match certain {
            _ if !is_meant(contract) => ControlFlow::Continue(()),
            true => visitor(contract),
            false => {
                self.case.assume(Need::EmployerDirectory);
                ControlFlow::Break(())
            }
        };
        // Without contracts there is none here.
        let (Known::Known(()) | Known::Unknown) =
            self.case.facts.contracts_at(self.worker, &self.content.employer, asked, &mut visit);
    }

    /// Visits the contracts of flexi-jobs here that tell a function or pay, on the days of this one, until enough was seen.
    pub(super) fn terms(&self, visitor: impl FnMut(&Contract) -> ControlFlow<()>) {
        self.contracts_here(
            &ContractDays::new(ContractPart::Terms, self.begin, self.end),
            |of| of.worker_type == Some(WorkerType::Flx),
            visitor,
        );
    }

    /// What the worker does in it.
    pub(super) fn function(&self) -> Function {
        let mut told = Function::Untold;
        self.terms(|contract| {
            told = match (told, contract.function) {
                (told, None) => told,
                (Function::Told(before), Some(function)) if before != function => Function::Several,
                (_, Some(function)) => Function::Told(function),
            };
            if told == Function::Several { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        told
    }

    /// Whether what else binds the worker to the flexi employer is told: by a register with all that the employer declared. Contracts
    /// that are told do not say that there is no other.
    pub(super) fn is_told(&self) -> bool {
        self.case.register.covers(&self.content.employer)
    }

    /// Whether the career tells of work in the quarter at this employer, and no contract tells on which days it lies.
    pub(super) fn has_work_of_no_days(&self, at: &EmployerNumbers) -> bool {
        self.has_in_career(at, may_be_contract) && !self.has_contract_of_work(at)
    }

    /// Whether the career tells of severance pay from this employer in the quarter, and no contract tells which days it covers.
    pub(super) fn has_severance_of_no_days(&self, at: &EmployerNumbers) -> bool {
        self.has_in_career(at, |kind| kind == WorkKind::Severance) && !self.has_severance_days(at)
    }

    /// Whether a contract with this employer tells of days of the quarter that its severance pay covers: one that only lasted then, or at
    /// any other time, says nothing of them.
    pub(super) fn has_severance_days(&self, at: &EmployerNumbers) -> bool {
        let days = (self.quarter.first_day(), self.quarter.last_day());
        self.has_contract(at, ContractPart::Severance, days, |_| true)
    }

    /// Whether the career tells of work of kinds that are meant in the quarter at this employer.
    fn has_in_career(&self, at: &EmployerNumbers, is_meant: impl Fn(WorkKind) -> bool) -> bool {
        let mut works = false;
        let told = self.case.facts.work_at(self.worker, self.quarter, at, &mut |of| works |= is_meant(of.kind));
        told == Known::Known(()) && works
    }

    /// Whether the conditions are met only with work in T-3 at this employer.
    pub(super) fn rests_on_work_at(&self, at: &EmployerNumbers) -> bool {
        let Case { law, facts, policies, .. } = *self.case;
        let mut works = false;
        let t3 = self.quarter.minus(3);
        let told = facts.work_at(self.worker, t3, at, &mut |of| works |= is_work(of.kind));
        let inquiry = Inquiry { law, facts, policies };
        let place = Place::at(at, Some(self.case.register));
        told == Known::Known(())
            && works
            && inquiry.conditions(self.worker, self.begin, &place, Eyes::Nsso, &|_| {}).met != Truth::True
    }

    /// Whether the career tells of work of no days at any firm that links tie to this employer. Most employers have no link, and then nothing is looked through.
    pub(super) fn has_work_of_no_days_at_tied(&self, employer: &EmployerNumbers) -> bool {
        let facts = self.case.facts;
        if facts.are_tied(employer, employer) == Known::Known(false) {
            return false;
        }
        let Known::Known(career) = facts.career(self.worker, self.quarter) else { return false };
        let mut work = career.iter().filter(|of| may_be_contract(of.kind()) && !of.employer().is_none());
        work.any(|of| self.is_tied(employer, &of.employer()) && self.has_work_of_no_days(&of.employer()))
    }

    /// Whether links that are told tie one firm to another, over other firms too.
    pub(super) fn is_tied(&self, one: &EmployerNumbers, other: &EmployerNumbers) -> bool {
        let facts = self.case.facts;
        match facts.are_tied(one, other) {
            Known::Known(is_tied) => is_tied && same_employer(facts, one, other) != Some(true),
            Known::Unknown => are_linked(facts, one, other),
        }
    }

    /// What the worker does in the quarter for the flexi employer, of kinds that are meant: how much of a full-time job, where that is told.
    /// `None` where nobody tells the career, and where there is no such work in it.
    pub(super) fn work_here(&self, is_meant: impl Fn(WorkKind) -> bool) -> Option<Option<Fraction>> {
        let (facts, employer) = (self.case.facts, &self.content.employer);
        let mut here: Option<Option<Fraction>> = None;
        let known = facts.work_at(self.worker, self.quarter, employer, &mut |of| {
            if is_meant(of.kind) {
                let told = of.volume.filter(|_| of.untold == 0);
                here = Some(here.unwrap_or(Some(Fraction::ZERO)).and_then(|sum| sum.plus(told?)));
            }
        });
        if known == Known::Known(()) {
            // That the career is told is known already.
            let (Known::Known(()) | Known::Unknown) =
                facts.work_elsewhere(self.worker, self.quarter, employer, &mut |of| {
                    if is_meant(of.kind) && of.unsure {
                        self.case.assume(Need::EmployerDirectory);
                    }
                    // Who hires abroad has no number here.
                    if is_meant(of.kind) && of.unnamed && of.kind != WorkKind::Foreign {
                        self.case.assume(Need::CareerEmployer);
                    }
                });
        }
        here
    }

    /// How much of a full-time job work for the flexi employer is of which a period or a contract tells, where the career tells it too; severance
    /// pay is left out. A career without any contradicts them, and then nothing is known.
    pub(super) fn volume_here(&self) -> Option<Fraction> {
        self.work_here(is_work).flatten()
    }

    /// How much of a full-time job the worker does in the quarter for one other firm, where the career tells.
    pub(super) fn volume_at(&self, other: &EmployerNumbers) -> Option<Fraction> {
        let Known::Known(career) = self.case.facts.career(self.worker, self.quarter) else { return None };
        let is_there = |of: &EmployerNumbers| same_employer(self.case.facts, other, of) == Some(true);
        let mut there = career.iter().filter(|of| is_work(of.kind()) && is_there(&of.employer()));
        there.try_fold(Fraction::ZERO, |sum, entry| sum.plus(entry.volume()?))
    }

    /// Whether the conditions are met only with work in T-3 at a firm that links tie to the flexi employer, and nobody tells what became
    /// of it in the quarter. Most employers have no link, and then nothing is looked through.
    pub(super) fn may_work_on_at_tied(&self) -> bool {
        let (facts, employer) = (self.case.facts, &self.content.employer);
        if facts.are_tied(employer, employer) == Known::Known(false)
            || facts.career(self.worker, self.quarter) != Known::Unknown
        {
            return false;
        }
        let Known::Known(career) = facts.career(self.worker, self.quarter.minus(3)) else { return false };
        let mut work = career.iter().filter(|of| is_work(of.kind()) && !of.employer().is_none());
        work.any(|of| {
            let at = of.employer();
            self.is_tied(employer, &at) && self.rests_on_work_at(&at) && !self.tells_what_became_of_work(&at)
        })
    }

    /// Whether a contract tells on which days of the quarter the work with this employer lies. One that leaves out all days of the flexi-job
    /// does not, where the career tells of a whole full-time quarter.
    fn has_contract_of_work(&self, at: &EmployerNumbers) -> bool {
        let is_whole = || self.volume_at(at).is_some_and(|volume| volume >= Fraction::ONE);
        self.has_other_contract(at, (self.begin, self.end))
            || (self.has_other_contract(at, (self.quarter.first_day(), self.quarter.last_day())) && !is_whole())
    }

    /// Whether a contract tells to which day work with this employer in T-3 lasts, or of work there beside the flexi-job.
    fn tells_what_became_of_work(&self, at: &EmployerNumbers) -> bool {
        let t3 = self.quarter.minus(3);
        self.has_other_contract(at, (t3.first_day(), t3.last_day()))
            || self.has_other_contract(at, (self.begin, self.end))
    }

    /// Whether a contract with this employer that is no flexi-job has one of these days.
    pub(super) fn has_other_contract(&self, at: &EmployerNumbers, days: (NaiveDate, NaiveDate)) -> bool {
        self.has_contract(at, ContractPart::Whole, days, |of| of.worker_type != Some(WorkerType::Flx))
    }

    /// Whether that part of a contract with this employer has one of these days, of those that are meant.
    fn has_contract(
        &self,
        at: &EmployerNumbers,
        part: ContractPart,
        (from, to): (NaiveDate, NaiveDate),
        is_meant: impl Fn(&Contract) -> bool,
    ) -> bool {
        let mut has_contract = false;
        let asked = ContractDays::new(part, from, to);
        // Where no contracts are told, there is none with it.
        let (Known::Known(()) | Known::Unknown) =
            self.case.facts.contracts_at(self.worker, at, &asked, &mut |contract, certain| {
                has_contract |= certain && is_meant(contract);
                // Those with the employer for certain come first.
                if certain && !has_contract { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            });
        has_contract
    }
}

/// What contracts tell of the function of a flexi-jobber.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Function {
    /// This one.
    Told(FlexiFunction),
    /// Nothing.
    Untold,
    /// Several.
    Several,
}

/// The worker types of work that bars for certain. Whether training or unpaid office do is not published.
pub(super) const CERTAIN: [WorkerType; 7] = [
    WorkerType::Oth,
    WorkerType::Stu,
    WorkerType::Ext,
    WorkerType::Bcw,
    WorkerType::O17,
    WorkerType::S17,
    WorkerType::T17,
];

/// Whether this is work under a contract that is no flexi-job.
pub(super) fn is_work(kind: WorkKind) -> bool {
    !matches!(
        kind,
        WorkKind::FlexiJob | WorkKind::Severance | WorkKind::SelfEmployed | WorkKind::Foreign | WorkKind::None
    )
}

/// Whether this is, or may be, work under a contract that is no flexi-job: work abroad has one too, of which nobody here declares anything.
pub(super) fn may_be_contract(kind: WorkKind) -> bool {
    is_work(kind) || kind == WorkKind::Foreign
}

/// Satisfied where it was looked at; otherwise it is not known what else binds the worker.
pub(super) fn if_told(job: &Job<'_>) -> Outcome {
    if job.is_told() { Outcome::Satisfied } else { Outcome::Undetermined(Missing::of(Need::OtherContracts)) }
}
