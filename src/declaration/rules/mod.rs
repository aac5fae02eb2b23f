//! The rules on Dimona declarations, one fault a file. This is the sorted list.

pub(crate) mod answer_differs;
mod article_17_outside_its_dates;
mod begun_before_declaration;
mod cancelled_period;
mod closed_period;
mod conflict;
mod declared_after_work_began;
mod duplicate_period;
mod end_before_begin;
mod flexi_job_declared_too_early;
mod joint_committee_against_worker_type;
mod late_declaration;
mod no_employer_number;
mod no_worker_identification;
pub(crate) mod open_right;
mod overlapping_period;
mod period_across_quarters;
mod period_of_another_employer;
mod period_of_another_worker;
pub(crate) mod received_before_register;
mod record_without_declaration;
mod several_declarations_in_record;
mod unknown_period;
mod update_closes_period;
mod worker_type_closed_to_employer;
mod worker_type_outside_its_dates;
use crate::declaration::deadline::work_began;
use crate::declaration::rule::Case;
use crate::declaration::rule::{Declarations, Messages};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::time::Moment;

/// Every rule on the message, sorted by name.
pub(super) fn message_rules() -> Vec<Box<dyn Rule<Messages>>> {
    vec![
        Box::new(no_employer_number::NoEmployerNumber),
        Box::new(record_without_declaration::RecordWithoutDeclaration),
        Box::new(several_declarations_in_record::SeveralDeclarationsInRecord),
    ]
}

/// Every rule on the register, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(article_17_outside_its_dates::Article17OutsideItsDates),
        Box::new(begun_before_declaration::BegunBeforeDeclaration),
        Box::new(cancelled_period::CancelledPeriod),
        Box::new(closed_period::ClosedPeriod),
        Box::new(declared_after_work_began::DeclaredAfterWorkBegan),
        Box::new(duplicate_period::DuplicatePeriod),
        Box::new(end_before_begin::EndBeforeBegin),
        Box::new(flexi_job_declared_too_early::FlexiJobDeclaredTooEarly),
        Box::new(joint_committee_against_worker_type::JointCommitteeAgainstWorkerType),
        Box::new(late_declaration::LateDeclaration),
        Box::new(no_worker_identification::NoWorkerIdentification),
        Box::new(overlapping_period::OverlappingPeriod),
        Box::new(period_across_quarters::PeriodAcrossQuarters),
        Box::new(period_of_another_employer::PeriodOfAnotherEmployer),
        Box::new(period_of_another_worker::PeriodOfAnotherWorker),
        Box::new(received_before_register::ReceivedBeforeRegister),
        Box::new(unknown_period::UnknownPeriod),
        Box::new(update_closes_period::UpdateClosesPeriod),
        Box::new(worker_type_closed_to_employer::WorkerTypeClosedToEmployer),
        Box::new(worker_type_outside_its_dates::WorkerTypeOutsideItsDates),
    ]
}

/// Lateness that the NSSO does not see: work had begun when the declaration was received. What it sees is not said twice.
fn hidden_lateness(case: &Case<'_>, evidence: impl Fn(Moment, Moment) -> Evidence) -> Outcome {
    let (Some(received), Some(false)) = (case.row.received_at, case.late) else { return Outcome::NotApplicable };
    match work_began(case) {
        Some(began) => Outcome::fault_if(began.is_missed_by(received), evidence(received, began.moment())),
        None if case.row.work_start_unread => Outcome::Undetermined(Missing::of(Need::WorkStart)),
        None => Outcome::NotApplicable,
    }
}
