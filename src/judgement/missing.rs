//! What is missing where something cannot be said.

use super::evidence::Evidence;
use crate::words::{Said, needs};

/// What can be missing: each is named here and nowhere else, with its name in output, the texts that say so and what to do, and
/// the table of facts that would decide, where there is one.
macro_rules! needs {
    ($(#[doc = $doc:literal] $need:ident $name:literal: $reason:ident $(do $action:ident)? $(assume $assumed:ident)?
        $(of $table:literal)?;)*) => {
        /// The kinds of things whose absence leaves a question open.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum Need {
            $(#[doc = $doc] $need,)*
        }

        impl Need {
            /// Every need.
            pub const ALL: [Need; [$(Need::$need),*].len()] = [$(Need::$need),*];

            /// The name in output, in kebab case.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Need::$need => $name,)*
                }
            }

            /// What is missing.
            #[must_use]
            pub fn reason(self) -> Said {
                match self {
                    $(Need::$need => needs::$reason(),)*
                }
            }

            /// What to do; `None` where nothing but a table of facts or the NSSO decides.
            #[must_use]
            pub fn action(self) -> Option<Said> {
                match self {
                    $($(Need::$need => Some(needs::$action()),)?)*
                    _ => None,
                }
            }

            /// What is assumed where a rule assumes the usual case.
            #[must_use]
            pub fn assumption(self) -> Said {
                match self {
                    $($(Need::$need => needs::$assumed(),)?)*
                    _ => needs::usual_case(self.reason()),
                }
            }

            /// What is missing, and what to do.
            #[must_use]
            pub fn explanation(self) -> Said {
                needs::with_action(self.reason(), self.action())
            }

            /// The table of facts that would decide, where there is one.
            #[must_use]
            pub fn table(self) -> Option<&'static str> {
                match self {
                    $($(Need::$need => Some($table),)?)*
                    _ => None,
                }
            }
        }
    };
}

needs! {
    /// The moment at which the NSSO received the declaration.
    ReceptionMoment "reception-moment": reception_moment do reception_moment_action;
    /// When the worker effectively began to work, where that is told and cannot be understood.
    WorkStart "work-start": work_start do work_start_action;
    /// At which hour of its first day the work began.
    FirstHour "first-hour": first_hour assume not_begun of "contracts";
    /// Whether somebody worked on days on which work may have been done.
    WorkDone "work-done": work_done do work_done_action;
    /// Whether somebody worked before the contract was signed.
    WorkBeforeSigning "work-before-signing": work_before_signing do work_before_signing_action of "contracts";
    /// When the framework agreement of a flexi-job was signed, where only a contract with an end tells a signing, and that came after work began.
    FrameworkAgreement "framework-agreement": framework_agreement do framework_agreement_action of "contracts";
    /// What was declared from the last declaration that is here to the moment at which one asks.
    DeclarationsSince "declarations-since": declarations_since do declarations_since_action;
    /// Whether the end of a period was told in declarations that are not here.
    EndElsewhere "end-elsewhere": end_elsewhere do end_elsewhere_action;
    /// Whether a later declaration holds work before it begins.
    LaterDeclaration "later-declaration": later_declaration do later_declaration_action;
    /// Which worker type is right where contract and declaration tell different ones.
    TypeOfContract "type-of-contract": type_of_contract do type_of_contract_action of "contracts";
    /// The Dimona period that the declaration names.
    Period "period": period do period_action;
    /// The worker type or the joint committee of the period that the declaration names.
    PeriodFeatures "period-features": period_features do period_features_action;
    /// Which of two INs a number means that both were told.
    PeriodNumber "period-number": period_number do period_number_action;
    /// The NSSO's answer to an earlier declaration.
    EarlierAnswer "earlier-answer": earlier_answer do earlier_answer_action;
    /// A text of law, or trust in one, for the day concerned.
    Law "law": law;
    /// A source for what a neutral quarter leaves out of the student quota, where that is known from memory only.
    NeutralHoursFromMemory "neutral-hours-from-memory": neutral_hours_from_memory assume neutral_hours_are_right;
    /// A source for the student quota of a year, where that is known from memory only.
    QuotaFromMemory "quota-from-memory": quota_from_memory assume quota_is_right;
    /// The scope of a rule that the NSSO has not published.
    PublishedScope "published-scope": published_scope;
    /// The facts by which a regime is granted, which no registered rule decides.
    RegimeFacts "regime-facts": regime_facts do regime_facts_action;
    /// The right, which was judged when the period was opened.
    RightAtIn "right-at-in": right_at_in do right_at_in_action;
    /// Why the NSSO answered otherwise than predicted.
    NssoReason "nsso-reason": nsso_reason do nsso_reason_action;
    /// The sector of the employer.
    EmployerSector "employer-sector": employer_sector assume usual_sector of "employers";
    /// Whether what is told of an employer is a sector that takes flexi-jobs.
    FlexiJobSector "flexi-job-sector": flexi_job_sector do flexi_job_sector_action of "employers";
    /// The subcommittee of an employer, which alone decides whether its sector takes flexi-jobs.
    FlexiJobSubcommittee "flexi-job-subcommittee": flexi_job_sector do flexi_job_subcommittee_action of "employers";
    /// The category of an employer, which alone decides it.
    FlexiJobCategory "flexi-job-category": flexi_job_sector do flexi_job_category_action of "employers";
    /// The activity of an employer, which alone decides it.
    FlexiJobActivity "flexi-job-activity": flexi_job_sector do flexi_job_activity_action of "employers";
    /// The community of an employer, which alone decides it.
    FlexiJobCommunity "flexi-job-community": flexi_job_sector do flexi_job_community_action of "employers";
    /// The list of activities in NACE-BEL 2025 that take flexi-jobs.
    ActivitiesOf2025 "activities-of-2025": activities_of_2025 do activities_of_2025_action;
    /// Whether an activity has in NACE-BEL 2025 the place that its code of 2008 had.
    OldActivity "old-activity": old_activity assume activity_as_before of "employers";
    /// Whether the sector of the employer opted out with the bill that opens all sectors to flexi-jobs.
    SectorOptOut "sector-opt-out": sector_opt_out assume sector_stays;
    /// The day of the decision on work under Overseas Social Security.
    ApprovalDay "approval-day": approval_day assume approved_before of "oss_approvals";
    /// What was earned before a pension began, in the year in which it does.
    EarningsBeforePension "earnings-before-pension": earnings_before_pension do earnings_before_pension_action;
    /// What a flexi-jobber does, where the right hangs on it.
    FlexiJobFunction "flexi-job-function": flexi_job_function do flexi_job_function_action assume lifeguard_place of "contracts";
    /// What a flexi-jobber does, where the usual function has the right.
    UsualFunction "usual-function": usual_function assume usual_function_assumed of "contracts";
    /// How much of the work of an employer in childcare is done as flexi-jobs in a calendar year.
    ChildcareVolume "childcare-volume": childcare_volume assume childcare_volume_assumed of "childcare_volumes";
    /// The wage of the sector for the function, of which a flexi-jobber is paid as much at least.
    SectorWage "sector-wage": sector_wage do sector_wage_action;
    /// The least wage of flexi-jobs on a day.
    LeastWage "least-wage": least_wage do least_wage_action;
    /// What is paid for an hour beside the wage.
    Allowances "allowances": allowances assume no_allowances of "contracts";
    /// Whether an employer is active on a day, against what the directory says.
    EmployerActivity "employer-activity": employer_activity do employer_activity_action;
    /// What else binds a worker to an employer in a quarter.
    OtherContracts "other-contracts": other_contracts assume no_other_contract of "contracts";
    /// Which kind of work another contract is, or on which days.
    ContractKind "contract-kind": contract_kind do contract_kind_action assume flexi_contract_is_limited of "contracts";
    /// The OUT of a period that outlasts the contract that is told of it, or that may still come in time.
    OutOfContract "out-of-contract": out_of_contract do out_of_contract_action;
    /// Whether notice, or severance pay, of another employer than the flexi employer bars a flexi-job.
    NoticeElsewhere "notice-elsewhere": notice_elsewhere assume notice_elsewhere_assumed;
    /// At which employer a student in alternating training is trained.
    TrainingEmployer "training-employer": training_employer do training_employer_action of "contracts";
    /// Whether the contract stands of which the NSSO refused the declaration.
    RefusedIn "refused-in": refused_in do refused_in_action;
    /// How much of a full-time job a contract is.
    ContractVolume "contract-volume": contract_volume do contract_volume_action assume suspended_full_time of "careers";
    /// Whether a contract is one with the user of an agency.
    ContractWithUser "contract-with-user": contract_with_user do contract_with_user_action;
    /// What the NSSO decides in the end on what it holds pending.
    FinalAnswer "final-answer": final_answer do final_answer_action;
    /// The last day of a flexi-job.
    EndDate "end-date": end_date do end_date_action;
    /// The employer directory.
    EmployerDirectory "employer-directory": employer_directory assume employer_directory_assumed of "employers";
    /// A source that settles whether the joint committee of an agency's user may be left out.
    UserCommittee "user-committee": user_committee assume user_committee_assumed;
    /// Evidence for a pair of joint committee and worker type.
    JointCommitteeEvidence "joint-committee-evidence": joint_committee_evidence assume joint_committee_assumed
        of "joint_committees";
    /// The use of a quota at employers whose declarations are not here.
    QuotaUseElsewhere "quota-use-elsewhere": quota_use_elsewhere assume no_use_elsewhere of "student_counters";
    /// The days of occasional workers that an employer had by declarations which are not in the run.
    EmployerDaysElsewhere "employer-days-elsewhere": employer_days_elsewhere assume no_employer_days_elsewhere;
    /// The occasional days in horeca, and the hours and days under article 17, that others declared of a worker.
    WorkElsewhere "work-elsewhere": work_elsewhere assume no_work_elsewhere;
    /// Whether a day in agriculture was half a day.
    HalfDays "half-days": half_days do half_days_action of "employers";
    /// The periods, or the contracts, of a worker who has more than are looked through.
    ManyPeriods "many-periods": many_periods do many_periods_action;
    /// What is grown in horticulture.
    Crop "crop": crop do crop_action assume no_crop of "employers";
    /// How many days of occasional work in agriculture and horticulture there are through an agency.
    AgencyDays "agency-days": agency_days do agency_days_action;
    /// How many days of occasional work there are at funerals.
    FuneralDays "funeral-days": funeral_days do funeral_days_action;
    /// Whether a register of working time is kept.
    WorkingTimeRegister "working-time-register": working_time_register assume working_time_is_registered;
    /// In which of its sectors an employer has occasional workers.
    OccasionalSector "occasional-sector": occasional_sector do occasional_sector_action of "employers";
    /// The occasional days that careers and contracts tell, and nothing declares here.
    UndeclaredDays "undeclared-days": undeclared_days do undeclared_days_action of "careers";
    /// With whom the worker of an agency really works that names itself as the user.
    OwnUser "own-user": own_user do own_user_action;
    /// In which sector occasional days were that are declared without a committee that tells it.
    UntoldSector "untold-sector": untold_sector do untold_sector_action of "employers";
    /// The sector of the user of an agency.
    UserSector "user-sector": user_sector do user_sector_action;
    /// In which sector earlier work was.
    EarlierSector "earlier-sector": earlier_sector do earlier_sector_action;
    /// How the waiting of former staff under article 17 is counted.
    FormerStaff "former-staff": former_staff do former_staff_action;
    /// A student counter that is still valid.
    FreshCounter "fresh-counter": fresh_counter do fresh_counter_action of "student_counters";
    /// A student counter that agrees with what was booked for certain before it was read.
    ConsistentCounter "consistent-counter": consistent_counter do consistent_counter_action of "student_counters";
    /// Whether an employer is one whose student hours of a neutral quarter do not count.
    NeutralSector "neutral-sector": neutral_sector do neutral_sector_action of "employers";
    /// Whether the NSSO took the hours of a declaration off the student quota.
    HoursTaken "hours-taken": hours_taken do hours_taken_action;
    /// What days that are declared late do to the other days of a student.
    LateDays "late-days": late_days do late_days_action;
    /// How many hours are booked by, or behind, an earlier declaration.
    UnknownHours "unknown-hours": unknown_hours do unknown_hours_action of "student_counters";
    /// How many hours the wages of a quarter put on the student quota.
    WorkedHours "worked-hours": worked_hours do worked_hours_action of "worked_hours";
    /// Whether the wages of a quarter were declared already.
    WagesDeclared "wages-declared": wages_declared assume wages_not_declared of "worked_hours";
    /// When the wages of a quarter were declared, where a policy lets everything hang on that.
    WagesOfQuarter "wages-of-quarter": wages_of_quarter do wages_of_quarter_action of "worked_hours";
    /// Whether a worker studies, and may work without a permit.
    Studies "studies": studies assume studies_freely of "studies";
    /// Whether a worker of whom studies are told studies on a day.
    StudyDays "study-days": study_days do study_days_action of "studies";
    /// Whether a student from outside the EEA may work without a permit.
    WorkPermit "work-permit": work_permit do work_permit_action;
    /// Whether studies that began long ago, and are told without an end, still go on.
    StudiesWithoutEnd "studies-without-end": studies_without_end assume studies_go_on of "studies";
    /// The shifts that are planned for a student.
    Schedule "schedule": schedule assume schedule_is_declared of "schedules";
    /// How long the break of a planned shift is.
    ShiftBreak "shift-break": shift_break do shift_break_action of "schedules";
    /// Which days are school holidays of a student.
    SchoolHolidays "school-holidays": school_holidays do school_holidays_action of "school_holidays";
    /// How planned hours are spread over the weeks of a period.
    HoursOfWeek "hours-of-week": hours_of_week do hours_of_week_action;
    /// When a period was booked, beside a counter.
    BookingMoment "booking-moment": booking_moment assume contained_in_counter;
    /// Whether a student of fifteen may do the work.
    WorkAtFifteen "work-at-fifteen": work_at_fifteen do work_at_fifteen_action;
    /// Whether somebody below the age at which work is free may do the work.
    WorkOfChildren "work-of-children": work_of_children do work_of_children_action;
    /// How many hours a worker has under article 17.
    Article17Hours "article-17-hours": article_17_hours do article_17_hours_action;
    /// Whether a timely declaration of the quarter still comes.
    TimelyDeclaration "timely-declaration": timely_declaration;
    /// The worker's consent to use what public registers hold.
    Consent "consent": consent do consent_action;
    /// Whether a student has another main activity than to study.
    MainActivity "main-activity": main_activity assume study_is_main of "careers";
    /// What the worker did in a quarter.
    Careers "careers": careers do careers_action of "careers";
    /// Whether a young worker has worked before.
    WorkExperience "work-experience": work_experience assume has_work_experience of "careers";
    /// At which employer the work of a career was done.
    CareerEmployer "career-employer": career_employer assume career_elsewhere of "careers";
    /// Whether unpaid leave counts as work in T-3.
    CountingOfLeave "counting-of-leave": counting_of_leave do counting_of_leave_action;
    /// When a worker was born, of whom the number tells it in part.
    BirthDate "birth-date": birth_date do birth_date_action of "persons";
    /// The pension register.
    PensionRegister "pension-register": pension_register assume no_pension of "pensions";
    /// The report of an earlier run, in which the record was judged.
    EarlierRun "earlier-run": earlier_run do earlier_run_action;
    /// Which records a register holds.
    RecordsOfRegister "records-of-register": records_of_register do records_of_register_action;
    /// Whether a record is one that a register holds without its moment of reception.
    UndatedRecord "undated-record": undated_record do undated_record_action;
    /// The order in which the NSSO received what was judged.
    OrderOfReception "order-of-reception": order_of_reception do order_of_reception_action;
    /// What a record of the worker says that cannot be read.
    ReadableRecord "readable-record": readable_record do readable_record_action;
    /// What a member tells whose name is not known.
    MemberName "member-name": member_name do member_name_action;
    /// Whether the user of an agency worker has an enterprise number.
    UserRegistration "user-registration": user_registration do user_registration_action;
    /// A list of Belgian postcodes newer than that of 2021.
    PostcodeList "postcode-list": postcode_list do postcode_list_action;
    /// The names of the municipalities of a postcode.
    MunicipalityNames "municipality-names": municipality_names assume municipality_names_assumed;
    /// What the registers of persons hold of a number.
    PersonRegister "person-register": person_register do person_register_action assume person_register_assumed of "persons";
    /// What the NSSO's own directory says of an employer.
    EmployerRecord "employer-record": employer_record assume employer_record_assumed of "employers";
    /// The channel of reception, where one is told and cannot be understood.
    Channel "channel": channel do channel_action;
    /// The channel of reception, where none is told.
    ChannelUntold "channel-untold": channel_untold assume channel_assumed;
    /// Whether the sender may declare for the employer.
    Mandate "mandate": mandate assume mandate_assumed of "mandates";
    /// Whether a number stands in the Crossroads Bank for Enterprises.
    EnterpriseRegister "enterprise-register": enterprise_register assume enterprise_register_assumed of "enterprises";
    /// Whether a worker of an age to have one has a pension.
    PensionAtAge "pension-at-age": pension_at_age do pension_at_age_action of "pensions";
    /// What the NSSO says to a proof.
    ProofAnswer "proof-answer": proof_answer do proof_answer_action;
    /// Agreement between two exceptions that settle one right differently.
    OneException "one-exception": one_exception do one_exception_action;
    /// The daily registration that the declaration names.
    DailyRegistration "daily-registration": daily_registration do daily_registration_action;
    /// When a contract that has to be signed before work begins was signed, or at which hour of its first day.
    SigningHour "signing-hour": signing_hour assume signed_in_time of "contracts";
    /// Whether an agency contract was signed when work began, where nothing excuses one that was not.
    ContractSigning "contract-signing": contract_signing do contract_signing_action of "contracts";
    /// Whether an agency contract is electronic, with its intent and its draft before work began.
    ElectronicContract "electronic-contract": electronic_contract do electronic_contract_action of "contracts";
    /// At which hour work under an electronic agency contract was to begin, and began.
    DraftedBegin "drafted-begin": drafted_begin assume began_as_drafted of "contracts";
    /// When work under a contract began.
    WorkUnderContract "work-under-contract": work_under_contract do work_under_contract_action of "contracts";
    /// Whether the worker told the intent to work through the agency at an earlier hiring.
    EarlierIntent "earlier-intent": earlier_intent do earlier_intent_action;
    /// Which daily registrations were made before.
    EarlierRegistrations "earlier-registrations": earlier_registrations assume earlier_registrations_assumed;
    /// Which reading of Saturday as a working day is right: the policy `saturday`.
    Saturday "saturday": saturday do saturday_action assume saturday_assumed;
    /// Until when an end may be moved later: the policy `end-moved-later`.
    EndMovedLater "end-moved-later": end_moved_later do end_moved_later_action assume end_moved_later_assumed;
    /// Until when a begin may be moved later: the policy `begin-moved-later`.
    BeginMovedLater "begin-moved-later": begin_moved_later do begin_moved_later_action assume begin_moved_later_assumed;
    /// Which midnight is meant for a shift past it: the policy `shift-midnight`.
    ShiftMidnight "shift-midnight": shift_midnight do shift_midnight_action assume shift_midnight_assumed;
    /// Whether 20:00 sharp lies in the evening: the policy `exactly-twenty`.
    ExactlyTwenty "exactly-twenty": exactly_twenty do exactly_twenty_action assume exactly_twenty_assumed;
    /// How eight hours are counted in the night of a clock change: the policy `eight-hours`.
    EightHours "eight-hours": eight_hours do eight_hours_action assume eight_hours_assumed;
    /// Until when on its first day work may be cancelled: the policy `cancel-on-first-day`.
    CancelOnFirstDay "cancel-on-first-day": cancel_on_first_day do cancel_on_first_day_action assume cancel_on_first_day_assumed;
    /// Until when planned work may change: the policy `planned-work-changed`.
    PlannedWorkChanged "planned-work-changed": planned_work_changed do planned_work_changed_action assume planned_work_changed_assumed;
    /// From when on work under article 17 can be declared: the policy `article-17-earliest`.
    Article17Earliest "article-17-earliest": article_17_earliest do article_17_earliest_action assume article_17_earliest_assumed;
    /// Which of the two hours is meant that clocks show twice.
    ClockChange "clock-change": clock_change do clock_change_action;
}

/// Something missing, with what is known about it.
///
/// ```
/// use dimona::judgement::{Missing, Need};
/// assert_eq!(Missing::of(Need::Period).need(), Need::Period);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Missing {
    need: Need,
    evidence: Evidence,
}

impl Missing {
    /// This is missing.
    #[must_use]
    pub fn of(need: Need) -> Self {
        Missing { need, evidence: Evidence::NONE }
    }

    /// The same, with numbers that help to find it.
    #[must_use]
    pub fn with(self, evidence: Evidence) -> Self {
        Missing { evidence, ..self }
    }

    /// The kind of thing.
    #[must_use]
    pub fn need(self) -> Need {
        self.need
    }

    /// The numbers beside it.
    #[must_use]
    pub fn evidence(&self) -> &Evidence {
        &self.evidence
    }
}
