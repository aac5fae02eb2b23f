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
        reception_moment();
        /// The next step there.
        reception_moment_action();
        /// When the worker effectively began to work, where that is told and cannot be understood.
        work_start();
        /// The next step there.
        work_start_action();
        /// At which hour of its first day the work began.
        first_hour();
        /// What is assumed without it.
        not_begun();
        /// Whether somebody worked on days on which work may have been done.
        work_done();
        /// The next step there.
        work_done_action();
        /// What was declared since the last declaration that is here.
        declarations_since();
        /// The next step there.
        declarations_since_action();
        /// Whether a later declaration holds work before it begins.
        later_declaration();
        /// The next step there.
        later_declaration_action();
        /// Which worker type is right where contract and declaration tell different ones.
        type_of_contract();
        /// The next step there.
        type_of_contract_action();
        /// Whether the worker told the intent to work through the agency at an earlier hiring.
        earlier_intent();
        /// The next step there.
        earlier_intent_action();
        /// The Dimona period that the declaration names.
        period();
        /// The next step there.
        period_action();
        /// The worker type, the joint committee or an hour of the period that the declaration names.
        period_features();
        /// The next step there.
        period_features_action();
        /// The NSSO's answer to an earlier declaration.
        earlier_answer();
        /// The next step there.
        earlier_answer_action();
        /// A text of law, or trust in one, for the day concerned.
        law();
        /// A source for what a neutral quarter leaves out of the student quota.
        neutral_hours_from_memory();
        /// What is assumed without it.
        neutral_hours_are_right();
        /// A source for the student quota of a year.
        quota_from_memory();
        /// What is assumed without it.
        quota_is_right();
        /// The scope of a rule that the NSSO has not published.
        published_scope();
        /// The facts by which a regime is granted, which no registered rule decides.
        regime_facts();
        /// The next step there.
        regime_facts_action();
        /// The right, which was judged when the period was opened.
        right_at_in();
        /// The next step there.
        right_at_in_action();
        /// Why the NSSO answered otherwise than predicted.
        nsso_reason();
        /// The next step there.
        nsso_reason_action();
        /// The sector of the employer.
        employer_sector();
        /// What is assumed without it.
        usual_sector();
        /// Whether a sector takes flexi-jobs.
        flexi_job_sector();
        /// The next step there.
        flexi_job_sector_action();
        /// The next step where the subcommittee alone is missing.
        flexi_job_subcommittee_action();
        /// The next step where the category alone is missing.
        flexi_job_category_action();
        /// The next step where the activity alone is missing.
        flexi_job_activity_action();
        /// The next step where the community alone is missing.
        flexi_job_community_action();
        /// The list of activities in NACE-BEL 2025.
        activities_of_2025();
        /// The next step there.
        activities_of_2025_action();
        /// What was earned before a pension began.
        earnings_before_pension();
        /// The next step there.
        earnings_before_pension_action();
        /// Whether an activity has in NACE-BEL 2025 the place that its code of 2008 had.
        old_activity();
        /// What is assumed without it.
        activity_as_before();
        /// The day of the decision on work under Overseas Social Security.
        approval_day();
        /// What is assumed without it.
        approved_before();
        /// Whether studies that are told without an end still go on.
        studies_without_end();
        /// What is assumed without it.
        studies_go_on();
        /// What a flexi-jobber does, where the right hangs on it.
        flexi_job_function();
        /// The next step there.
        flexi_job_function_action();
        /// What a flexi-jobber does, where the usual function has the right.
        usual_function();
        /// What is assumed without it.
        usual_function_assumed();
        /// The wage of the sector for the function.
        sector_wage();
        /// The next step there.
        sector_wage_action();
        /// The least wage of flexi-jobs on a day.
        least_wage();
        /// The next step there.
        least_wage_action();
        /// What is paid for an hour beside the wage.
        allowances();
        /// What is assumed without it.
        no_allowances();
        /// When a worker was born.
        birth_date();
        /// The next step there.
        birth_date_action();
        /// Whether an employer is active.
        employer_activity();
        /// The next step there.
        employer_activity_action();
        /// What else binds a worker to an employer.
        other_contracts();
        /// What is assumed without it.
        no_other_contract();
        /// Which kind of work a contract is, or on which days.
        contract_kind();
        /// The next step there.
        contract_kind_action();
        /// The OUT of a period that outlasts its contract.
        out_of_contract();
        /// The next step there.
        out_of_contract_action();
        /// Whether notice or severance pay elsewhere bars.
        notice_elsewhere();
        /// What is assumed without it.
        notice_elsewhere_assumed();
        /// How much of a full-time job a contract is.
        contract_volume();
        /// The next step there.
        contract_volume_action();
        /// Whether a contract is one with the user of an agency.
        contract_with_user();
        /// The next step there.
        contract_with_user_action();
        /// What the NSSO decides in the end.
        final_answer();
        /// The next step there.
        final_answer_action();
        /// The last day of a flexi-job.
        end_date();
        /// The next step there.
        end_date_action();
        /// The employer directory.
        employer_directory();
        /// What is assumed without it.
        employer_directory_assumed();
        /// Whether the joint committee of an agency's user may be left out.
        user_committee();
        /// What is assumed: what the policy says.
        user_committee_assumed();
        /// Evidence for a pair of joint committee and worker type.
        joint_committee_evidence();
        /// What is assumed without it.
        joint_committee_assumed();
        /// The use of a quota at employers whose declarations are not here.
        quota_use_elsewhere();
        /// What is assumed without it.
        no_use_elsewhere();
        /// Days of occasional workers of an employer that were declared elsewhere.
        employer_days_elsewhere();
        /// What is assumed without it.
        no_employer_days_elsewhere();
        /// Days and hours of a worker that other employers declared.
        work_elsewhere();
        /// What is assumed without it.
        no_work_elsewhere();
        /// Whether a day in agriculture was half a day.
        half_days();
        /// The next step there.
        half_days_action();
        /// More periods of a worker than are looked through.
        many_periods();
        /// The next step there.
        many_periods_action();
        /// What is grown in horticulture.
        crop();
        /// The next step there.
        crop_action();
        /// What is assumed there.
        no_crop();
        /// The days through an agency in agriculture and horticulture.
        agency_days();
        /// The next step there.
        agency_days_action();
        /// The days at funerals.
        funeral_days();
        /// The next step there.
        funeral_days_action();
        /// Whether working time is registered.
        working_time_register();
        /// What is assumed without it.
        working_time_is_registered();
        /// In which sector an occasional worker works.
        occasional_sector();
        /// The next step there.
        occasional_sector_action();
        /// In which sector earlier work was.
        earlier_sector();
        /// The next step there.
        earlier_sector_action();
        /// The waiting of former staff.
        former_staff();
        /// The next step there.
        former_staff_action();
        /// How many hours are booked by, or behind, an earlier declaration.
        unknown_hours();
        /// The next step there.
        unknown_hours_action();
        /// A student counter that is still valid.
        fresh_counter();
        /// The next step there.
        fresh_counter_action();
        /// How many hours the wages of a quarter put on the student quota.
        worked_hours();
        /// The next step there.
        worked_hours_action();
        /// Whether the wages of a quarter were declared already.
        wages_declared();
        /// What is assumed without it.
        wages_not_declared();
        /// When wages were declared.
        wages_of_quarter();
        /// The next step there.
        wages_of_quarter_action();
        /// Whether a worker studies, and may work without a permit.
        studies();
        /// What is assumed without it.
        studies_freely();
        /// Whether a worker of whom studies are told studies on a day.
        study_days();
        /// The next step there.
        study_days_action();
        /// Whether a student from outside the EEA may work without a permit.
        work_permit();
        /// The next step there.
        work_permit_action();
        /// The shifts that are planned for a student.
        schedule();
        /// What is assumed without it.
        schedule_is_declared();
        /// How long the break of a planned shift is.
        shift_break();
        /// The next step there.
        shift_break_action();
        /// At which employer a student in alternating training is trained.
        training_employer();
        /// The next step there.
        training_employer_action();
        /// The school holidays of a student.
        school_holidays();
        /// The next step there.
        school_holidays_action();
        /// How planned hours are spread over weeks.
        hours_of_week();
        /// The next step there.
        hours_of_week_action();
        /// When a period was booked.
        booking_moment();
        /// What is assumed without it.
        contained_in_counter();
        /// Whether a student of fifteen may do the work.
        work_at_fifteen();
        /// The next step there.
        work_at_fifteen_action();
        /// Whether somebody below the age at which work is free may do the work.
        work_of_children();
        /// The next step there.
        work_of_children_action();
        /// Whether study is the main activity of a student.
        main_activity();
        /// What is assumed without it.
        study_is_main();
        /// How many hours a student worked under article 17.
        article_17_hours();
        /// The next step there.
        article_17_hours_action();
        /// Whether a timely declaration of the quarter still comes.
        timely_declaration();
        /// What the worker did in a quarter.
        careers();
        /// The next step there.
        careers_action();
        /// The earlier work of a young worker.
        work_experience();
        /// What is assumed of it.
        has_work_experience();
        /// At which employer the work of a career was done.
        career_employer();
        /// What is assumed without it.
        career_elsewhere();
        /// Whether unpaid leave counts as work in T-3.
        counting_of_leave();
        /// The next step there.
        counting_of_leave_action();
        /// The pension register.
        pension_register();
        /// What is assumed without it.
        no_pension();
        /// The report of an earlier run, in which the record was judged.
        earlier_run();
        /// The next step there.
        earlier_run_action();
        /// Which records a register holds.
        records_of_register();
        /// The next step there.
        records_of_register_action();
        /// Whether a record is one that a register holds without its moment of reception.
        undated_record();
        /// The next step there.
        undated_record_action();
        /// The order in which the NSSO received what was judged.
        order_of_reception();
        /// The next step there.
        order_of_reception_action();
        /// What a record of the worker says that cannot be read.
        readable_record();
        /// The next step there.
        readable_record_action();
        /// What a member tells whose name is not known.
        member_name();
        /// The next step there.
        member_name_action();
        /// Whether the user of an agency worker has an enterprise number.
        user_registration();
        /// The next step there.
        user_registration_action();
        /// A list of Belgian postcodes newer than that of 2021.
        postcode_list();
        /// The next step there.
        postcode_list_action();
        /// The names of the municipalities of a postcode.
        municipality_names();
        /// What is assumed without them.
        municipality_names_assumed();
        /// What the registers of persons hold of a number.
        person_register();
        /// The next step there.
        person_register_action();
        /// What is assumed without it.
        person_register_assumed();
        /// What the NSSO's own directory says of an employer.
        employer_record();
        /// What is assumed without it.
        employer_record_assumed();
        /// A channel that cannot be read.
        channel();
        /// The next step.
        channel_action();
        /// The channel of reception, where none is told.
        channel_untold();
        /// What is assumed without one.
        channel_assumed();
        /// Whether the sender may declare for the employer.
        mandate();
        /// What is assumed without it.
        mandate_assumed();
        /// Whether a number stands in the Crossroads Bank for Enterprises.
        enterprise_register();
        /// What is assumed without it.
        enterprise_register_assumed();
        /// Whether a worker of an age to have one has a pension.
        pension_at_age();
        /// The next step there.
        pension_at_age_action();
        /// What the NSSO says to a proof.
        proof_answer();
        /// The next step there.
        proof_answer_action();
        /// Agreement between two exceptions that settle one right differently.
        one_exception();
        /// The next step there.
        one_exception_action();
        /// The daily registration that the declaration names.
        daily_registration();
        /// The next step there.
        daily_registration_action();
        /// Which daily registrations were made before.
        earlier_registrations();
        /// What is assumed without them.
        earlier_registrations_assumed();
        /// At which hour an agency contract was signed.
        signing_hour();
        /// What is assumed without it.
        signed_in_time();
        /// Whether an agency contract is electronic, with intent and draft before work began.
        electronic_contract();
        /// The next step there.
        electronic_contract_action();
        /// At which hour work under an electronic agency contract was to begin, and began.
        drafted_begin();
        /// What is assumed without it.
        began_as_drafted();
        /// When work under a contract began.
        work_under_contract();
        /// The next step there.
        work_under_contract_action();
        /// Which reading of Saturday as a working day is right: the policy `saturday`.
        saturday();
        /// The next step there.
        saturday_action();
        /// What is assumed by the policy.
        saturday_assumed();
        /// Until when an end may be moved later: the policy `end-moved-later`.
        end_moved_later();
        /// The next step there.
        end_moved_later_action();
        /// What is assumed by the policy.
        end_moved_later_assumed();
        /// Until when a begin may be moved later: the policy `begin-moved-later`.
        begin_moved_later();
        /// The next step there.
        begin_moved_later_action();
        /// What is assumed by the policy.
        begin_moved_later_assumed();
        /// Which midnight is meant for a shift past it: the policy `shift-midnight`.
        shift_midnight();
        /// The next step there.
        shift_midnight_action();
        /// What is assumed by the policy.
        shift_midnight_assumed();
        /// Whether 20:00 sharp lies in the evening: the policy `exactly-twenty`.
        exactly_twenty();
        /// The next step there.
        exactly_twenty_action();
        /// What is assumed by the policy.
        exactly_twenty_assumed();
        /// How eight hours are counted in the night of a clock change: the policy `eight-hours`.
        eight_hours();
        /// The next step there.
        eight_hours_action();
        /// What is assumed by the policy.
        eight_hours_assumed();
        /// Until when on its first day work may be cancelled: the policy `cancel-on-first-day`.
        cancel_on_first_day();
        /// The next step there.
        cancel_on_first_day_action();
        /// What is assumed by the policy.
        cancel_on_first_day_assumed();
        /// Until when planned work may change: the policy `planned-work-changed`.
        planned_work_changed();
        /// The next step there.
        planned_work_changed_action();
        /// What is assumed by the policy.
        planned_work_changed_assumed();
        /// Which of two hours is meant.
        clock_change();
        /// The next step there.
        clock_change_action();
    }
}
