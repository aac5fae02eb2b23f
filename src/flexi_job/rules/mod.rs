//! The rules of flexi-jobs, one fault a file.

mod accepted_without_warning;
mod agency_flexi_job_at_own_employer;
mod flexi_earnings_above_ceiling;
mod flexi_job_at_linked_firm;
mod flexi_job_conditions_unmet;
mod flexi_job_in_barred_function;
mod flexi_job_into_next_quarter;
mod flexi_job_outside_its_sectors;
mod flexi_job_without_end;
mod flexi_pay_above_most;
mod flexi_share_in_childcare_exceeded;
mod flexi_wage_below_least;
mod foreign_work_or_pension_proven;
mod framework_agreement_signed_late;
mod notice_or_severance_at_flexi_employer;
mod other_work_at_flexi_employer;
mod overseas_approval;
mod reduction_shown_by_work_abroad;
mod user_without_agency_committee;
mod work_bars_flexi_job;

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, Messages, Types};
use crate::flexi_job::career::Eyes;
use crate::flexi_job::placed::Place;
use crate::flexi_job::right::{Conditions, Inquiry};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Rule;
use crate::law::LawSays;

/// Those on what a message says, sorted by name.
pub(super) fn message_rules() -> Vec<Box<dyn Rule<Messages>>> {
    vec![Box::new(user_without_agency_committee::UserWithoutAgencyCommittee)]
}

/// Those on declarations, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(accepted_without_warning::AcceptedWithoutWarning),
        Box::new(agency_flexi_job_at_own_employer::AgencyFlexiJobAtOwnEmployer),
        Box::new(flexi_earnings_above_ceiling::FlexiEarningsAboveCeiling),
        Box::new(flexi_job_at_linked_firm::FlexiJobAtLinkedFirm),
        Box::new(flexi_job_conditions_unmet::FlexiJobConditionsUnmet),
        Box::new(flexi_job_in_barred_function::FlexiJobInBarredFunction),
        Box::new(flexi_job_into_next_quarter::FlexiJobIntoNextQuarter),
        Box::new(flexi_job_outside_its_sectors::FlexiJobOutsideItsSectors),
        Box::new(flexi_job_without_end::FlexiJobWithoutEnd),
        Box::new(flexi_pay_above_most::FlexiPayAboveMost),
        Box::new(flexi_share_in_childcare_exceeded::FlexiShareInChildcareExceeded),
        Box::new(flexi_wage_below_least::FlexiWageBelowLeast),
        Box::new(foreign_work_or_pension_proven::ForeignWorkOrPensionProven),
        Box::new(framework_agreement_signed_late::FrameworkAgreementSignedLate),
        Box::new(notice_or_severance_at_flexi_employer::NoticeOrSeveranceAtFlexiEmployer),
        Box::new(other_work_at_flexi_employer::OtherWorkAtFlexiEmployer),
        Box::new(overseas_approval::OverseasApproval),
        Box::new(reduction_shown_by_work_abroad::ReductionShownByWorkAbroad),
        Box::new(work_bars_flexi_job::WorkBarsFlexiJob),
    ]
}

/// The declarations that the rules on the right ask about. An UPDATE is judged as the flexi-job stands after it.
fn scope() -> DeclarationScope {
    DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Flx]))
}

/// The declarations about which advice is given: once for a flexi-job.
fn at_in() -> DeclarationScope {
    DeclarationScope::kinds(&[Kind::In]).types(Types::of([WorkerType::Flx]))
}

/// What the rules ask about: a flexi-job whose worker and begin are understood.
struct Asked<'c, 'a> {
    case: &'c Case<'a>,
    inquiry: Inquiry<'a>,
    content: &'c Content,
    worker: Ssin,
    begin: NaiveDate,
}

impl<'c, 'a> Asked<'c, 'a> {
    /// That of a case. Before the scheme there was no condition to meet; past the trust there is one, and nobody knows which.
    fn of(case: &'c Case<'a>) -> Option<Self> {
        let content = case.declared().filter(|of| of.worker_type == Some(WorkerType::Flx))?;
        let begin = content.start_date;
        if matches!(case.law.flexi_job.least_percent_in_t3.at(case.law.on(begin)), LawSays::Nothing) {
            return None;
        }
        let inquiry = Inquiry { law: case.law, facts: case.facts, policies: case.policies };
        Some(Asked { case, inquiry, content, worker: content.worker?, begin })
    }

    /// The conditions of the NSSO's check, as the NSSO or the law sees the facts.
    fn conditions(&self, eyes: Eyes) -> Conditions {
        self.inquiry.conditions(self.worker, self.begin, &self.place(), eyes, &|need| self.case.assume(need))
    }

    /// Where the flexi-job is done.
    fn place(&self) -> Place<'c> {
        Place::of(self.content, self.case.register)
    }

    /// Whether the NSSO warned of a flexi-job of the worker in the quarter where nothing here does. What it found of the third quarter before
    /// is the same for all of them, be they cancelled since or with another employer.
    fn is_warned(&self) -> bool {
        let is_flexi_job = |of: &Content| of.worker_type == Some(WorkerType::Flx);
        self.case.is_warned_in_quarter(self.worker, self.begin, is_flexi_job)
    }

    /// Whether the law may see something in them that the NSSO does not.
    fn law_sees_more(&self) -> bool {
        self.inquiry.law_sees_more(self.worker, self.begin)
    }
}
