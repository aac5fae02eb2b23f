//! The rules on Dimona declarations, one fault a file. This is the sorted list.

mod address_outside_postcode_list;
mod agency_contract_signed_late;
mod another_family_name;
mod another_given_name;
pub(crate) mod answer_differs;
mod article_17_declared_too_early;
mod article_17_outside_its_dates;
mod begin_moved_later;
mod begins_before_contract;
mod begins_behind_contract;
mod begun_before_declaration;
mod birth_date_against_ssin;
mod birth_year_out_of_reach;
mod cancelled_period;
mod cancelled_registration;
mod closed_period;
mod conflict;
mod contract_of_another_type;
mod daily_registration_not_chosen;
mod days_between_contracts;
mod declared_after_work_began;
mod duplicate_period;
mod employer_not_active;
mod employer_under_another_committee;
mod employer_without_sub_entities;
mod end_before_begin;
mod end_date_not_removable;
mod end_hour_before_begin_hour;
mod ends_behind_contract;
mod enterprise_number_of_another_employer;
mod facts_without_consent;
mod feature_changed_in_open_period;
mod flexi_job_declared_too_early;
mod flexi_job_end_moved_later;
mod flexi_period_of_one_day;
mod form_dated_outside_its_years;
mod hour_no_clock_shows;
mod joint_committee_against_worker_type;
mod late_cancellation;
mod late_declaration;
mod late_out;
mod late_update;
mod locked_period;
mod more_planned_days_than_days;
mod more_planned_hours_than_the_days_have;
mod no_employer_number;
mod no_mandate;
mod no_worker_identification;
mod nsso_number_of_later_series;
mod numbers_of_two_employers;
mod one_day_type_over_several_days;
pub(crate) mod open_earlier_answer;
pub(crate) mod open_right;
mod overlapping_period;
mod overlapping_registration;
mod period_across_quarters;
pub(crate) mod period_longer_than_contract;
mod period_of_another_employer;
mod period_of_another_worker;
pub(crate) mod period_open_behind_contract;
mod place_of_work_without_name;
mod received_before_register;
pub(crate) mod received_out_of_order;
mod record_without_declaration;
pub(crate) mod refused_message_again;
mod refused_period;
mod registered_begin_outside_period;
mod registered_end_before_begin;
mod registered_end_hour_before_begin_hour;
mod registered_end_outside_period;
mod registered_in_unfitting_period;
mod registered_longer_than_a_day;
mod registered_without_length;
mod registration_without_change;
mod repeated_reference;
mod risk_activity_against_nature;
mod same_card_twice;
mod service_type_missing;
mod several_declarations_in_record;
mod sex_against_ssin;
mod shift_longer_than_a_day;
mod shift_without_length;
mod ssin_not_given_out;
mod ssin_of_somebody_else;
mod student_begun_before_declaration;
mod sub_entity_left_out;
mod sub_entity_of_another_employer;
mod successive_day_contracts;
mod third_day_in_a_row;
mod two_shifts_in_one_declaration;
mod uncancellable_period;
mod unchangeable_period;
mod unchangeable_registration;
mod unidentified_worker;
mod unknown_employer;
mod unknown_period;
mod unknown_registration;
mod unknown_user_enterprise;
pub(crate) mod unread_record_of_worker;
mod unsecured_channel;
mod update_closes_period;
mod update_without_change;
mod update_without_date;
mod update_without_date_or_hour;
mod user_against_contract;
mod user_identified_twice;
mod user_known_by_name_only;
mod user_not_identified;
mod work_added_late;
mod work_outside_period;
pub(crate) mod work_without_declaration;
mod worked_period_cancelled;
mod worker_below_minimum_age;
mod worker_type_closed_for_a_time;
mod worker_type_closed_to_employer;
mod worker_type_of_other_employers;
mod worker_type_outside_its_dates;
mod young_worker_without_experience;

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::deadline::{self, Deadline, begin_put_forward, holds, opening, work_began};
use crate::declaration::message::Kind;
use crate::declaration::register::Resolution;
use crate::declaration::rule::Case;
use crate::declaration::rule::{Declarations, Messages};
use crate::declaration::schema::Zone;
use crate::declaration::told_work::{fits_behind, planned_before};
use crate::facts::SameEmployer;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule, Until};
use crate::time::Moment;

/// The rules whose codes and sources deadlines are told with.
pub(crate) fn of_deadlines() -> deadline::Rules {
    deadline::Rules {
        too_early: [
            flexi_job_declared_too_early::FlexiJobDeclaredTooEarly.meta(),
            article_17_declared_too_early::Article17DeclaredTooEarly.meta(),
        ],
        after_work_began: declared_after_work_began::DeclaredAfterWorkBegan.meta(),
        late_in: late_declaration::LateDeclaration.meta(),
        late_update: late_update::LateUpdate.meta(),
        late_out: late_out::LateOut.meta(),
        late_cancel: late_cancellation::LateCancellation.meta(),
        flexi_job_end: flexi_job_end_moved_later::FlexiJobEndMovedLater.meta(),
        day_by_day: one_day_type_over_several_days::OneDayTypeOverSeveralDays.meta(),
        end_before_begin: end_before_begin::EndBeforeBegin.meta(),
        across_quarters: period_across_quarters::PeriodAcrossQuarters.meta(),
    }
}

/// Every rule on the message, sorted by name.
pub(super) fn message_rules() -> Vec<Box<dyn Rule<Messages>>> {
    vec![
        Box::new(address_outside_postcode_list::AddressOutsidePostcodeList),
        Box::new(another_family_name::AnotherFamilyName),
        Box::new(another_given_name::AnotherGivenName),
        Box::new(birth_date_against_ssin::BirthDateAgainstSsin),
        Box::new(birth_year_out_of_reach::BirthYearOutOfReach),
        Box::new(form_dated_outside_its_years::FormDatedOutsideItsYears),
        Box::new(no_employer_number::NoEmployerNumber),
        Box::new(nsso_number_of_later_series::NssoNumberOfLaterSeries),
        Box::new(place_of_work_without_name::PlaceOfWorkWithoutName),
        Box::new(record_without_declaration::RecordWithoutDeclaration),
        Box::new(repeated_reference::RepeatedReference),
        Box::new(risk_activity_against_nature::RiskActivityAgainstNature),
        Box::new(same_card_twice::SameCardTwice),
        Box::new(several_declarations_in_record::SeveralDeclarationsInRecord),
        Box::new(sex_against_ssin::SexAgainstSsin),
        Box::new(ssin_of_somebody_else::SsinOfSomebodyElse),
        Box::new(sub_entity_of_another_employer::SubEntityOfAnotherEmployer),
        Box::new(unknown_user_enterprise::UnknownUserEnterprise),
        Box::new(user_identified_twice::UserIdentifiedTwice),
        Box::new(user_known_by_name_only::UserKnownByNameOnly),
        Box::new(user_not_identified::UserNotIdentified),
    ]
}

/// Every rule on the register, sorted by name.
pub(super) fn register_rules() -> Vec<Box<dyn Rule<Declarations>>> {
    vec![
        Box::new(agency_contract_signed_late::AgencyContractSignedLate),
        Box::new(article_17_declared_too_early::Article17DeclaredTooEarly),
        Box::new(article_17_outside_its_dates::Article17OutsideItsDates),
        Box::new(begin_moved_later::BeginMovedLater),
        Box::new(begins_before_contract::BeginsBeforeContract),
        Box::new(begins_behind_contract::BeginsBehindContract),
        Box::new(begun_before_declaration::BegunBeforeDeclaration),
        Box::new(cancelled_period::CancelledPeriod),
        Box::new(cancelled_registration::CancelledRegistration),
        Box::new(closed_period::ClosedPeriod),
        Box::new(contract_of_another_type::ContractOfAnotherType),
        Box::new(daily_registration_not_chosen::DailyRegistrationNotChosen),
        Box::new(days_between_contracts::DaysBetweenContracts),
        Box::new(declared_after_work_began::DeclaredAfterWorkBegan),
        Box::new(duplicate_period::DuplicatePeriod),
        Box::new(employer_not_active::EmployerNotActive),
        Box::new(employer_under_another_committee::EmployerUnderAnotherCommittee),
        Box::new(employer_without_sub_entities::EmployerWithoutSubEntities),
        Box::new(end_before_begin::EndBeforeBegin),
        Box::new(end_date_not_removable::EndDateNotRemovable),
        Box::new(end_hour_before_begin_hour::EndHourBeforeBeginHour),
        Box::new(ends_behind_contract::EndsBehindContract),
        Box::new(enterprise_number_of_another_employer::EnterpriseNumberOfAnotherEmployer),
        Box::new(facts_without_consent::FactsWithoutConsent),
        Box::new(feature_changed_in_open_period::FeatureChangedInOpenPeriod),
        Box::new(flexi_job_declared_too_early::FlexiJobDeclaredTooEarly),
        Box::new(flexi_job_end_moved_later::FlexiJobEndMovedLater),
        Box::new(flexi_period_of_one_day::FlexiPeriodOfOneDay),
        Box::new(hour_no_clock_shows::HourNoClockShows),
        Box::new(joint_committee_against_worker_type::JointCommitteeAgainstWorkerType),
        Box::new(late_cancellation::LateCancellation),
        Box::new(late_declaration::LateDeclaration),
        Box::new(late_out::LateOut),
        Box::new(late_update::LateUpdate),
        Box::new(locked_period::LockedPeriod),
        Box::new(more_planned_days_than_days::MorePlannedDaysThanDays),
        Box::new(more_planned_hours_than_the_days_have::MorePlannedHoursThanTheDaysHave),
        Box::new(no_mandate::NoMandate),
        Box::new(no_worker_identification::NoWorkerIdentification),
        Box::new(numbers_of_two_employers::NumbersOfTwoEmployers),
        Box::new(one_day_type_over_several_days::OneDayTypeOverSeveralDays),
        Box::new(overlapping_period::OverlappingPeriod),
        Box::new(overlapping_registration::OverlappingRegistration),
        Box::new(period_across_quarters::PeriodAcrossQuarters),
        Box::new(period_of_another_employer::PeriodOfAnotherEmployer),
        Box::new(period_of_another_worker::PeriodOfAnotherWorker),
        Box::new(received_before_register::ReceivedBeforeRegister),
        Box::new(refused_period::RefusedPeriod),
        Box::new(registered_begin_outside_period::RegisteredBeginOutsidePeriod),
        Box::new(registered_end_before_begin::RegisteredEndBeforeBegin),
        Box::new(registered_end_hour_before_begin_hour::RegisteredEndHourBeforeBeginHour),
        Box::new(registered_end_outside_period::RegisteredEndOutsidePeriod),
        Box::new(registered_in_unfitting_period::RegisteredInUnfittingPeriod),
        Box::new(registered_longer_than_a_day::RegisteredLongerThanADay),
        Box::new(registered_without_length::RegisteredWithoutLength),
        Box::new(registration_without_change::RegistrationWithoutChange),
        Box::new(service_type_missing::ServiceTypeMissing),
        Box::new(shift_longer_than_a_day::ShiftLongerThanADay),
        Box::new(shift_without_length::ShiftWithoutLength),
        Box::new(ssin_not_given_out::SsinNotGivenOut),
        Box::new(student_begun_before_declaration::StudentBegunBeforeDeclaration),
        Box::new(sub_entity_left_out::SubEntityLeftOut),
        Box::new(successive_day_contracts::SuccessiveDayContracts),
        Box::new(third_day_in_a_row::ThirdDayInARow),
        Box::new(two_shifts_in_one_declaration::TwoShiftsInOneDeclaration),
        Box::new(uncancellable_period::UncancellablePeriod),
        Box::new(unchangeable_period::UnchangeablePeriod),
        Box::new(unchangeable_registration::UnchangeableRegistration),
        Box::new(unidentified_worker::UnidentifiedWorker),
        Box::new(unknown_employer::UnknownEmployer),
        Box::new(unknown_period::UnknownPeriod),
        Box::new(unknown_registration::UnknownRegistration),
        Box::new(unsecured_channel::UnsecuredChannel),
        Box::new(update_closes_period::UpdateClosesPeriod),
        Box::new(update_without_change::UpdateWithoutChange),
        Box::new(update_without_date::UpdateWithoutDate),
        Box::new(update_without_date_or_hour::UpdateWithoutDateOrHour),
        Box::new(user_against_contract::UserAgainstContract),
        Box::new(work_added_late::WorkAddedLate),
        Box::new(work_outside_period::WorkOutsidePeriod),
        Box::new(worked_period_cancelled::WorkedPeriodCancelled),
        Box::new(worker_below_minimum_age::WorkerBelowMinimumAge),
        Box::new(worker_type_closed_for_a_time::WorkerTypeClosedForATime),
        Box::new(worker_type_closed_to_employer::WorkerTypeClosedToEmployer),
        Box::new(worker_type_of_other_employers::WorkerTypeOfOtherEmployers),
        Box::new(worker_type_outside_its_dates::WorkerTypeOutsideItsDates),
        Box::new(young_worker_without_experience::YoungWorkerWithoutExperience),
    ]
}

/// Lateness that the NSSO does not see: work had begun when an IN, or an UPDATE that puts the begin forward, was received. What it sees
/// is not said twice. `evidence` takes the moment of reception, and when work began: to the minute, or the day.
fn hidden_lateness(
    case: &Case<'_>,
    evidence: impl Fn(Option<Moment>, Option<Until>, Option<NaiveDate>) -> Evidence,
) -> Outcome {
    let Some(received) = case.row.received_at else { return Outcome::NotApplicable };
    let began = work_began(case.row, case.after, case.facts);
    // Most declarations are received days before, and nobody tells when work began: of them no hour has to be known.
    let is_near = case.row.start_date.is_some_and(|day| !received.is_days_before(2, day));
    if began.is_none() && !is_near && !case.row.work_start_unread {
        return Outcome::NotApplicable;
    }
    let Some(due) = begin_is_due(case) else { return Outcome::NotApplicable };
    let placed = |of: Evidence| if case.row.kind == Kind::Update { of.at(Zone::DimonaUpdate) } else { of };
    let placed_at = |began: Deadline| {
        let (minute, day) = match began {
            Deadline::Minute(at) => (Some(Until(at)), None),
            Deadline::Day(day) => (None, Some(day)),
        };
        placed(evidence(Some(received), minute, day))
    };
    if let (None, Some(began)) = (began, begun_before_cancel(case, received)) {
        return Outcome::Undetermined(Missing::of(Need::WorkDone).with(placed_at(began)));
    }
    match began {
        None if case.row.work_start_unread => {
            Outcome::Undetermined(Missing::of(Need::WorkStart).with(placed(Evidence::NONE)))
        }
        // On its first day nothing in the message tells whether work had begun, and a day without an hour does not either.
        began if is_hour_untold(began, due, received) => {
            let planned = case.after.and_then(|after| planned_before(case, after, received));
            let does_fit = case.after.is_none_or(|after| fits_behind(after, received));
            let may_have_begun = match planned {
                Some(planned) => Some(placed_at(Deadline::Minute(planned))),
                None => (!does_fit).then(|| placed(evidence(Some(received), None, None))),
            };
            Outcome::Undetermined(match may_have_begun {
                Some(evidence) => Missing::of(Need::WorkDone).with(evidence),
                None => Missing::of(Need::FirstHour),
            })
        }
        Some(began) => {
            let evidence = placed_at(began);
            let missing = Missing::of(Need::ClockChange).with(evidence);
            began
                .is_missed_by(received)
                .map_or(Outcome::Undetermined(missing), |late| Outcome::fault_if(late, evidence))
        }
        None => Outcome::NotApplicable,
    }
}

/// Whether work began on the day of reception as far as is told, at an hour that neither the caller nor the message tells.
fn is_hour_untold(began: Option<Deadline>, due: Deadline, received: Moment) -> bool {
    let today = received.date();
    match began {
        Some(Deadline::Day(day)) => day == today && !matches!(due, Deadline::Minute(hour) if hour.date() == day),
        Some(Deadline::Minute(_)) => false,
        None => due == Deadline::Day(today),
    }
}

/// When work was told to begin beside an IN of the same work that was cancelled since, where that had passed at this moment: whether
/// somebody worked then, nobody says.
fn begun_before_cancel(case: &Case<'_>, received: Moment) -> Option<Deadline> {
    let declared = case.declared().filter(|_| case.row.kind == Kind::In && !case.row.work_start_unread)?;
    // Before the first day nothing has begun.
    if received.date() < declared.start_date {
        return None;
    }
    let employer = SameEmployer::new(case.facts, &declared.employer);
    let mut began = None;
    case.look_through(declared.worker?, declared.start_date, Some(declared.start_date), &mut |period| {
        let told = period.work_start.map(|at| Deadline::Minute(at.to_minute()));
        let is_meant = period.cancelled && holds(&period.content, opening(declared));
        began = told.filter(|of| is_meant && of.has_begun_at(received));
        began = began.filter(|_| employer.is(&period.content.employer) == Some(true));
        if began.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    began
}

/// Until when the begin that is declared is in time for the NSSO, where it is.
fn begin_is_due(case: &Case<'_>) -> Option<Deadline> {
    match (case.row.kind, case.period, case.after) {
        (Kind::In, ..) => Deadline::of_in(case.row).filter(|_| case.late == Some(false)),
        (Kind::Update, Resolution::Found(period), Some(after)) if !period.cancelled => {
            let due = begin_put_forward(&period.content, after, None)?;
            Some(due)
                .filter(|due| case.row.received_at.is_some_and(|received| due.is_missed_by(received) == Some(false)))
        }
        _ => None,
    }
}
