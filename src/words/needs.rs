//! What is missing where something cannot be said.

use super::{Said, section};

section! {
    /// What is missing where something cannot be said, and what to do.
    needs: Needs {
        /// What is missing, and what to do.
        with_action(reason: Said, action: Option<Said>);
        /// What is assumed where a rule of the caller assumes the usual case.
        usual_case(reason: Said);
        /// The moment at which the NSSO received the declaration.
        reception_moment() + reception_moment_action();
        /// When the worker effectively began to work, where that is told and cannot be understood.
        work_start() + work_start_action();
        /// At which hour of its first day the work began.
        first_hour() + not_begun();
        /// Whether somebody worked on days on which work may have been done.
        work_done() + work_done_action();
        /// What was declared since the last declaration that is here.
        declarations_since() + declarations_since_action();
        /// The end of a period may be told in declarations that are not here.
        end_elsewhere() + end_elsewhere_action();
        /// Whether a later declaration holds work before it begins.
        later_declaration() + later_declaration_action();
        /// Which worker type is right where contract and declaration tell different ones.
        type_of_contract() + type_of_contract_action();
        /// Whether the worker told the intent to work through the agency at an earlier hiring.
        earlier_intent() + earlier_intent_action();
        /// The Dimona period that the declaration names.
        period() + period_action();
        /// The worker type, the joint committee or an hour of the period that the declaration names.
        period_features() + period_features_action();
        /// The NSSO's answer to an earlier declaration.
        earlier_answer() + earlier_answer_action();
        /// A text of law, or trust in one, for the day concerned.
        law();
        /// A source for what a neutral quarter leaves out of the student quota.
        neutral_hours_from_memory() + neutral_hours_are_right();
        /// A source for the student quota of a year.
        quota_from_memory() + quota_is_right();
        /// The scope of a rule that the NSSO has not published.
        published_scope();
        /// The facts by which a regime is granted, which no registered rule decides.
        regime_facts() + regime_facts_action();
        /// The right, which was judged when the period was opened.
        right_at_in() + right_at_in_action();
        /// Why the NSSO answered otherwise than predicted.
        nsso_reason() + nsso_reason_action();
        /// The sector of the employer.
        employer_sector() + usual_sector();
        /// Whether a sector takes flexi-jobs.
        flexi_job_sector() + flexi_job_sector_action();
        /// The next step where the subcommittee alone is missing.
        flexi_job_subcommittee_action();
        /// The next step where the category alone is missing.
        flexi_job_category_action();
        /// The next step where the activity alone is missing.
        flexi_job_activity_action();
        /// The next step where the community alone is missing.
        flexi_job_community_action();
        /// The list of activities in NACE-BEL 2025.
        activities_of_2025() + activities_of_2025_action();
        /// What was earned before a pension began.
        earnings_before_pension() + earnings_before_pension_action();
        /// Whether an activity has in NACE-BEL 2025 the place that its code of 2008 had.
        old_activity() + activity_as_before();
        /// The day of the decision on work under Overseas Social Security.
        approval_day() + approved_before();
        /// Whether studies that are told without an end still go on.
        studies_without_end() + studies_go_on();
        /// What a flexi-jobber does, where the right hangs on it.
        flexi_job_function() + flexi_job_function_action();
        /// What a flexi-jobber does, where the usual function has the right.
        usual_function() + usual_function_assumed();
        /// The wage of the sector for the function.
        sector_wage() + sector_wage_action();
        /// The least wage of flexi-jobs on a day.
        least_wage() + least_wage_action();
        /// What is paid for an hour beside the wage.
        allowances() + no_allowances();
        /// When a worker was born.
        birth_date() + birth_date_action();
        /// Whether an employer is active.
        employer_activity() + employer_activity_action();
        /// What else binds a worker to an employer.
        other_contracts() + no_other_contract();
        /// Which kind of work a contract is, or on which days.
        contract_kind() + contract_kind_action() + flexi_contract_is_limited();
        /// The OUT of a period that outlasts its contract.
        out_of_contract() + out_of_contract_action();
        /// Whether the contract stands of which the NSSO refused the declaration.
        refused_in() + refused_in_action();
        /// Whether notice or severance pay elsewhere bars.
        notice_elsewhere() + notice_elsewhere_assumed();
        /// How much of a full-time job a contract is.
        contract_volume() + contract_volume_action();
        /// Whether a contract is one with the user of an agency.
        contract_with_user() + contract_with_user_action();
        /// What the NSSO decides in the end.
        final_answer() + final_answer_action();
        /// The last day of a flexi-job.
        end_date() + end_date_action();
        /// The employer directory.
        employer_directory() + employer_directory_assumed();
        /// Whether the joint committee of an agency's user may be left out.
        user_committee();
        /// What is assumed: what the policy says.
        user_committee_assumed();
        /// Evidence for a pair of joint committee and worker type.
        joint_committee_evidence() + joint_committee_assumed();
        /// The use of a quota at employers whose declarations are not here.
        quota_use_elsewhere() + no_use_elsewhere();
        /// Days of occasional workers of an employer that were declared elsewhere.
        employer_days_elsewhere() + no_employer_days_elsewhere();
        /// Days and hours of a worker that other employers declared.
        work_elsewhere() + no_work_elsewhere();
        /// Whether a day in agriculture was half a day.
        half_days() + half_days_action();
        /// More periods of a worker than are looked through.
        many_periods() + many_periods_action();
        /// What is grown in horticulture.
        crop() + crop_action() + no_crop();
        /// The days through an agency in agriculture and horticulture.
        agency_days() + agency_days_action();
        /// The days at funerals.
        funeral_days() + funeral_days_action();
        /// Whether working time is registered.
        working_time_register() + working_time_is_registered();
        /// In which sector an occasional worker works.
        occasional_sector() + occasional_sector_action();
        /// What contracts and careers tell of occasional days is not certain.
        undeclared_days() + undeclared_days_action();
        /// An agency is its own user.
        own_user() + own_user_action();
        /// The committee of occasional days does not tell their sector.
        untold_sector() + untold_sector_action();
        /// The joint committee of the user is not told.
        user_sector() + user_sector_action();
        /// In which sector earlier work was.
        earlier_sector() + earlier_sector_action();
        /// The waiting of former staff.
        former_staff() + former_staff_action();
        /// Whether the hours of a declaration were taken off the student quota.
        hours_taken() + hours_taken_action();
        /// What days that are declared late do to the other days of a student.
        late_days() + late_days_action();
        /// How many hours are booked by, or behind, an earlier declaration.
        unknown_hours() + unknown_hours_action();
        /// A student counter that agrees with what was booked before it.
        consistent_counter() + consistent_counter_action();
        /// Whether an employer is in care or in education, where its directory row leaves that open.
        neutral_sector() + neutral_sector_action();
        /// A student counter that is still valid.
        fresh_counter() + fresh_counter_action();
        /// How many hours the wages of a quarter put on the student quota.
        worked_hours() + worked_hours_action();
        /// Whether the wages of a quarter were declared already.
        wages_declared() + wages_not_declared();
        /// When wages were declared.
        wages_of_quarter() + wages_of_quarter_action();
        /// Whether a worker studies, and may work without a permit.
        studies() + studies_freely();
        /// Whether a worker of whom studies are told studies on a day.
        study_days() + study_days_action();
        /// Whether a student from outside the EEA may work without a permit.
        work_permit() + work_permit_action();
        /// The shifts that are planned for a student.
        schedule() + schedule_is_declared();
        /// How long the break of a planned shift is.
        shift_break() + shift_break_action();
        /// At which employer a student in alternating training is trained.
        training_employer() + training_employer_action();
        /// The school holidays of a student.
        school_holidays() + school_holidays_action();
        /// How planned hours are spread over weeks.
        hours_of_week() + hours_of_week_action();
        /// When a period was booked.
        booking_moment() + contained_in_counter();
        /// Whether a student of fifteen may do the work.
        work_at_fifteen() + work_at_fifteen_action();
        /// Whether somebody below the age at which work is free may do the work.
        work_of_children() + work_of_children_action();
        /// The consent of a worker.
        consent() + consent_action();
        /// Whether study is the main activity of a student.
        main_activity() + study_is_main();
        /// How many hours a student worked under article 17.
        article_17_hours() + article_17_hours_action();
        /// Whether a timely declaration of the quarter still comes.
        timely_declaration();
        /// What the worker did in a quarter.
        careers() + careers_action();
        /// The earlier work of a young worker.
        work_experience();
        /// What is assumed of it.
        has_work_experience();
        /// At which employer the work of a career was done.
        career_employer() + career_elsewhere();
        /// Whether unpaid leave counts as work in T-3.
        counting_of_leave() + counting_of_leave_action();
        /// The pension register.
        pension_register() + no_pension();
        /// The report of an earlier run, in which the record was judged.
        earlier_run() + earlier_run_action();
        /// Which records a register holds.
        records_of_register() + records_of_register_action();
        /// Whether a record is one that a register holds without its moment of reception.
        undated_record() + undated_record_action();
        /// The order in which the NSSO received what was judged.
        order_of_reception() + order_of_reception_action();
        /// What a record of the worker says that cannot be read.
        readable_record() + readable_record_action();
        /// What a member tells whose name is not known.
        member_name() + member_name_action();
        /// Whether the user of an agency worker has an enterprise number.
        user_registration() + user_registration_action();
        /// A list of Belgian postcodes newer than that of 2021.
        postcode_list() + postcode_list_action();
        /// The names of the municipalities of a postcode.
        municipality_names();
        /// What is assumed without them.
        municipality_names_assumed();
        /// What the registers of persons hold of a number.
        person_register() + person_register_action() + person_register_assumed();
        /// What the NSSO's own directory says of an employer.
        employer_record() + employer_record_assumed();
        /// A channel that cannot be read.
        channel();
        /// The next step.
        channel_action();
        /// The channel of reception, where none is told.
        channel_untold();
        /// What is assumed without one.
        channel_assumed();
        /// Whether the sender may declare for the employer.
        mandate() + mandate_assumed();
        /// Whether a number stands in the Crossroads Bank for Enterprises.
        enterprise_register() + enterprise_register_assumed();
        /// Whether a worker of an age to have one has a pension.
        pension_at_age() + pension_at_age_action();
        /// What the NSSO says to a proof.
        proof_answer() + proof_answer_action();
        /// Agreement between two exceptions that settle one right differently.
        one_exception() + one_exception_action();
        /// The daily registration that the declaration names.
        daily_registration() + daily_registration_action();
        /// Which daily registrations were made before.
        earlier_registrations();
        /// What is assumed without them.
        earlier_registrations_assumed();
        /// When a contract that has to be signed before work begins was signed.
        signing_hour() + signed_in_time();
        /// Whether an agency contract is electronic, with intent and draft before work began.
        electronic_contract() + electronic_contract_action();
        /// At which hour work under an electronic agency contract was to begin, and began.
        drafted_begin() + began_as_drafted();
        /// When work under a contract began.
        work_under_contract() + work_under_contract_action();
        /// Which reading of Saturday as a working day is right: the policy `saturday`.
        saturday() + saturday_action();
        /// What is assumed by the policy.
        saturday_assumed();
        /// Until when an end may be moved later: the policy `end-moved-later`.
        end_moved_later() + end_moved_later_action();
        /// What is assumed by the policy.
        end_moved_later_assumed();
        /// Until when a begin may be moved later: the policy `begin-moved-later`.
        begin_moved_later() + begin_moved_later_action();
        /// What is assumed by the policy.
        begin_moved_later_assumed();
        /// Which midnight is meant for a shift past it: the policy `shift-midnight`.
        shift_midnight() + shift_midnight_action();
        /// What is assumed by the policy.
        shift_midnight_assumed();
        /// Whether 20:00 sharp lies in the evening: the policy `exactly-twenty`.
        exactly_twenty() + exactly_twenty_action();
        /// What is assumed by the policy.
        exactly_twenty_assumed();
        /// How eight hours are counted in the night of a clock change: the policy `eight-hours`.
        eight_hours() + eight_hours_action();
        /// What is assumed by the policy.
        eight_hours_assumed();
        /// Until when on its first day work may be cancelled: the policy `cancel-on-first-day`.
        cancel_on_first_day() + cancel_on_first_day_action();
        /// What is assumed by the policy.
        cancel_on_first_day_assumed();
        /// Until when planned work may change: the policy `planned-work-changed`.
        planned_work_changed() + planned_work_changed_action();
        /// What is assumed by the policy.
        planned_work_changed_assumed();
        /// Which of two hours is meant.
        clock_change() + clock_change_action();
        /// Two texts differ on from when on work under article 17 can be declared.
        article_17_earliest();
        /// What decides it.
        article_17_earliest_action();
        /// What is assumed.
        article_17_earliest_assumed();
        /// What is assumed of work that was suspended in part.
        suspended_full_time();
        /// What is assumed of the place where a lifeguard works.
        lifeguard_place();
        /// How much of the work of an employer in childcare is done as flexi-jobs.
        childcare_volume();
        /// What is assumed where that is not told.
        childcare_volume_assumed();
        /// Whether an agency contract that nothing excuses was signed.
        contract_signing();
        /// What decides it.
        contract_signing_action();
        /// Whether somebody worked before the contract was signed is not known.
        work_before_signing();
        /// What to do about it.
        work_before_signing_action();
        /// When the framework agreement was signed is not told.
        framework_agreement();
        /// What to do about it.
        framework_agreement_action();
        /// Whether the sector opted out.
        sector_opt_out();
        /// That it did not is assumed.
        sector_stays();
        /// Which of two INs a number means is not known.
        period_number();
        /// What to do about it.
        period_number_action();
    }
}
