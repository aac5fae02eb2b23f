//! Employment measures: names, reasons, and the steps of the arithmetic.

use super::{Said, Value, section};

section! {
    /// Employment measures: names, reasons, and the steps of the arithmetic.
    measures: Measures {
        /// A measure.
        structural();
        /// A measure.
        first_hire();
        /// A measure.
        horeca();
        /// A measure.
        week_reduced();
        /// A measure.
        four_day_week();
        /// A measure.
        week_reduced_to_four_days();
        /// A measure.
        work_experience();
        /// A measure.
        older_flanders();
        /// A measure.
        job_seekers_flanders();
        /// A measure.
        young_flanders();
        /// A measure.
        older_brussels();
        /// A measure.
        older_wallonia();
        /// A measure.
        older_german_speaking();
        /// A measure.
        sine();
        /// A measure.
        artists();
        /// An allowance.
        activa();
        /// An allowance.
        activa_enhanced();
        /// An allowance.
        impulsion_25();
        /// An allowance.
        impulsion_12();
        /// An allowance.
        wallonia_bonus();
        /// A reason.
        granted();
        /// A reason.
        member_missing();
        /// A reason.
        parameter_missing();
        /// An error.
        parameter_missing_of(table: Said, quarter: Value, last: Value);
        /// A reason.
        amount_not_found();
        /// A reason.
        nothing_worked();
        /// A reason.
        young_until_18();
        /// A reason.
        not_all_branches();
        /// A reason.
        structural_public();
        /// A reason.
        wage_too_high();
        /// A reason.
        occupation_below_floor();
        /// A reason.
        not_a_first_hire();
        /// A reason.
        private_sector_only();
        /// A reason.
        worker_excluded();
        /// A reason.
        under_18();
        /// A reason.
        not_yet_hired();
        /// A reason.
        rank_not_supported();
        /// A reason.
        transition_from_draft();
        /// A reason.
        quarter_index_too_high();
        /// A reason.
        right_used_up();
        /// A reason.
        window_over();
        /// A reason.
        workers_at_once();
        /// A reason.
        joint_committee_302();
        /// A reason.
        max_49_workers();
        /// A reason.
        cash_register();
        /// A reason.
        full_time_only();
        /// A reason.
        max_5_workers();
        /// A reason.
        age();
        /// A reason.
        week_not_reduced();
        /// A reason.
        no_four_day_week();
        /// A reason.
        part_time_adapted_wage();
        /// A reason.
        not_in_flanders();
        /// A reason.
        not_in_brussels();
        /// A reason.
        not_in_wallonia();
        /// A reason.
        not_in_german_speaking();
        /// A reason.
        not_in_flanders_or_wallonia();
        /// A reason.
        not_living_in_brussels();
        /// A reason.
        not_living_in_wallonia();
        /// A reason.
        hired_too_early();
        /// A reason.
        not_long_unemployed();
        /// A reason.
        not_unemployed();
        /// A reason.
        wage_limit();
        /// A reason.
        wage_limit_counts();
        /// A reason.
        wage_limit_unknown();
        /// A reason.
        category_1_only();
        /// A reason.
        older_flanders_abolished();
        /// A reason.
        pension_age();
        /// A reason.
        age_on_20240630();
        /// A reason.
        closed_20240701();
        /// A reason.
        criteria_unknown();
        /// A reason.
        age_57_since_2026();
        /// A reason.
        insertion_employer();
        /// A reason.
        diploma_too_high();
        /// A reason.
        spell_unknown();
        /// A reason.
        artists_region();
        /// A reason.
        half_time_contract();
        /// A reason.
        contract_too_short();
        /// A reason.
        announced_only();
        /// A step.
        step_raise();
        /// A step.
        step_wage();
        /// A step.
        step_fraction();
        /// A step.
        step_all_lines();
        /// A step.
        step_beta();
        /// A step.
        step_due();
        /// A step.
        step_flat();
        /// A step.
        step_low();
        /// A step.
        step_very_low();
        /// A step.
        step_high();
        /// A step.
        step_r();
        /// A step.
        step_ps();
        /// A step.
        step_pg();
        /// A step.
        step_balance();
        /// A step.
        step_cut();
        /// A step.
        step_months();
        /// A step with its arithmetic.
        step(what: Said, formula: String, value: String);
        /// A step that is its own value.
        step_plain(what: Said, formula: String);
        /// A measure that is granted.
        gives(name: Said, euro: Value, full: Value);
        /// A measure that is refused.
        refused(name: Said, reason: Said, code: String);
        /// A measure of which a question is open.
        open(name: Said, full: Value, reason: Said, code: String);
        /// Reductions that go together.
        combination(total: Value, codes: Value, open: Value);
        /// No reduction at all.
        no_reduction(open: Value);
        /// What is due.
        contributions(due: Value, net: Value);
        /// Before the best combination.
        best_label();
        /// Before another combination.
        other_label();
        /// Before the contributions.
        due_label();
        /// A fault of a member.
        other_unit();
        /// A fault of a member.
        no_week();
        /// A fault of a member.
        hours_or_days();
        /// A fault of a member.
        not_number(most: u16);
        /// A fault of a member.
        not_committee();
        /// A reason.
        no_value_of(table: Said);
        /// A reason.
        worker_uncertain();
        /// A reason.
        contract_ended();
        /// A reason.
        registration_unknown();
        /// A reason.
        other_allowance();
        /// A reason.
        opened_before_2016();
        /// A reason.
        hired_after_20240630();
        /// A reason.
        age_60_since_hire();
        /// A reason.
        not_yet_reduced();
        /// A reason.
        week_contradicts();
        /// A step.
        step_year_end();
        /// A fault of a member.
        too_many_days(most: Value);
        /// A reason.
        no_active_employer();
        /// A measure.
        tutors();
        /// A measure.
        domestic_staff();
        /// A measure.
        child_minders();
        /// A measure.
        article_60();
        /// A measure.
        seafarers();
        /// An allowance.
        sesam();
        /// An allowance.
        tremplin();
        /// A reason.
        amount_from_memory();
        /// A reason.
        not_in_its_regions();
        /// A reason.
        household_only();
        /// A reason.
        child_care_service();
        /// A reason.
        other_employer_category();
        /// A reason.
        no_training_agreement();
        /// A reason.
        tutor_experience();
        /// A reason.
        tutor_certificate();
        /// A reason.
        too_few_trainees();
        /// A reason.
        too_few_training_hours();
        /// A reason.
        tutors_rounded();
        /// A reason.
        small_enterprise();
        /// A reason.
        quota_unknown();
        /// A reason.
        public_uncertain();
        /// A reason.
        agency_uncertain();
        /// A reason.
        category_contradicts();
        /// A fault of a member.
        contract_contradicts();
        /// A fault of a member.
        months_of_permanent();
        /// A table in words.
        structural_of(category: String);
        /// A table in words.
        first_hire_of(rank: String);
        /// A table in words.
        table_category_committees();
        /// A table in words.
        table_structural_age();
        /// A table in words.
        table_quarter_weeks();
        /// A table in words.
        table_occupation();
        /// A table in words.
        table_basic_percent();
        /// A table in words.
        table_blue_collar_percent();
        /// A table in words.
        table_year_end();
        /// A table in words.
        table_first_hire_age();
        /// A table in words.
        table_first_hire_window();
        /// A table in words.
        table_closed_flanders();
        /// A table in words.
        table_pension_age();
        /// A reason.
        pension_age_uncertain();
        /// A reason.
        schooling_unknown();
        /// A reason.
        hired_before_20230701();
        /// A fault of a member.
        before_hire();
        /// A warning.
        wage_of_a_month();
        /// A table in words.
        table_contribution_ceiling();
        /// A fault of a member.
        four_days_contradict();
        /// The rates of employer categories.
        category_percents();
        /// More was worked than fits until the employer was deleted.
        worked_after_deletion();
        /// The employer was deleted within the quarter.
        deleted_in_quarter();
        /// What is told of an agency does not go with the categories.
        agency_contradicts();
        /// The region is not that of the operating seat.
        region_contradicts();
        /// The region is taken from the operating seat.
        region_of_seat();
        /// Which quarter is the first of the right.
        introduction_quarter();
        /// A number that is too large for a week.
        not_a_week(hours: Value, days: Value);
        /// A reason.
        nothing_paid();
        /// A reason.
        net_pay_unknown();
        /// A warning.
        rate_of_category_unknown();
        /// A reason.
        four_days_contradict_week();
        /// A reason.
        floor_uncertain();
        /// A reason.
        nothing_due();
        /// A warning.
        spell_assumed();
        /// A reason.
        not_yet_begun();
        /// A line.
        approximate();
        /// A warning.
        above_full_time();
        /// A reason.
        new_employer_uncertain();
        /// An error.
        not_born();
        /// With which employment service somebody was registered is taken for granted.
        registration_assumed();
        /// A number that must not be nought.
        not_above_zero();
    }
}
