//! The rules on Dimona declarations, one fault a file. This is the sorted list.

mod another_family_name;
mod another_given_name;
pub(crate) mod answer_differs;
mod article_17_outside_its_dates;
mod cancelled_period;
mod closed_period;
mod conflict;
mod declared_after_work_began;
mod duplicate_period;
mod employer_not_active;
mod employer_without_sub_entities;
mod end_before_begin;
mod enterprise_number_of_another_employer;
mod flexi_job_declared_too_early;
mod joint_committee_against_worker_type;
mod late_declaration;
mod no_employer_number;
mod no_mandate;
mod no_worker_identification;
mod nsso_number_of_later_series;
mod numbers_of_two_employers;
mod overlapping_period;
mod period_across_quarters;
mod period_of_another_employer;
mod period_of_another_worker;
pub(crate) mod received_before_register;
mod record_without_declaration;
mod several_declarations_in_record;
mod ssin_not_given_out;
mod ssin_of_somebody_else;
mod sub_entity_left_out;
mod sub_entity_of_another_employer;
mod unidentified_worker;
mod unknown_employer;
mod unknown_period;
mod unknown_user_enterprise;
mod update_closes_period;
mod worker_type_closed_to_employer;
mod worker_type_of_other_employers;
mod worker_type_outside_its_dates;
use crate::declaration::rule::{Declarations, Messages};
use crate::judgement::Rule;

/// Every rule on the message, sorted by name.
pub(super) fn message_rules() -> Vec<Box<dyn Rule<Messages>>> {
    vec![
        Box::new(another_family_name::AnotherFamilyName),
        Box::new(another_given_name::AnotherGivenName),
        Box::new(no_employer_number::NoEmployerNumber),
        Box::new(nsso_number_of_later_series::NssoNumberOfLaterSeries),
        Box::new(record_without_declaration::RecordWithoutDeclaration),
        Box::new(several_declarations_in_record::SeveralDeclarationsInRecord),
        Box::new(ssin_of_somebody_else::SsinOfSomebodyElse),
        Box::new(sub_entity_of_another_employer::SubEntityOfAnotherEmployer),
        Box::new(unknown_user_enterprise::UnknownUserEnterprise),
    ]
}

/// Every rule on the register, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(article_17_outside_its_dates::Article17OutsideItsDates),
        Box::new(cancelled_period::CancelledPeriod),
        Box::new(closed_period::ClosedPeriod),
        Box::new(declared_after_work_began::DeclaredAfterWorkBegan),
        Box::new(duplicate_period::DuplicatePeriod),
        Box::new(employer_not_active::EmployerNotActive),
        Box::new(employer_without_sub_entities::EmployerWithoutSubEntities),
        Box::new(end_before_begin::EndBeforeBegin),
        Box::new(enterprise_number_of_another_employer::EnterpriseNumberOfAnotherEmployer),
        Box::new(flexi_job_declared_too_early::FlexiJobDeclaredTooEarly),
        Box::new(joint_committee_against_worker_type::JointCommitteeAgainstWorkerType),
        Box::new(late_declaration::LateDeclaration),
        Box::new(no_mandate::NoMandate),
        Box::new(no_worker_identification::NoWorkerIdentification),
        Box::new(numbers_of_two_employers::NumbersOfTwoEmployers),
        Box::new(overlapping_period::OverlappingPeriod),
        Box::new(period_across_quarters::PeriodAcrossQuarters),
        Box::new(period_of_another_employer::PeriodOfAnotherEmployer),
        Box::new(period_of_another_worker::PeriodOfAnotherWorker),
        Box::new(received_before_register::ReceivedBeforeRegister),
        Box::new(ssin_not_given_out::SsinNotGivenOut),
        Box::new(sub_entity_left_out::SubEntityLeftOut),
        Box::new(unidentified_worker::UnidentifiedWorker),
        Box::new(unknown_employer::UnknownEmployer),
        Box::new(unknown_period::UnknownPeriod),
        Box::new(update_closes_period::UpdateClosesPeriod),
        Box::new(worker_type_closed_to_employer::WorkerTypeClosedToEmployer),
        Box::new(worker_type_of_other_employers::WorkerTypeOfOtherEmployers),
        Box::new(worker_type_outside_its_dates::WorkerTypeOutsideItsDates),
    ]
}
