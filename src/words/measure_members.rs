//! The members of a case of employment measures.

use super::section;

section! {
    /// The members of a case of employment measures.
    measure_members: MeasureMembers {
        /// A member.
        quarter();
        /// A member.
        category();
        /// A member.
        collar();
        /// A member.
        wage();
        /// A member.
        worked();
        /// A member.
        holidays();
        /// A member.
        full_time();
        /// A member.
        hours();
        /// A member.
        days();
        /// A member.
        region();
        /// A member.
        birth_date();
        /// A member.
        hire_date();
        /// A member.
        rank();
        /// A member.
        quarter_index();
        /// A member.
        diploma();
        /// A member.
        unemployed_days();
        /// A member.
        joint_committee();
        /// A member.
        headcount();
        /// A member.
        four_day_week();
        /// A member.
        week_reduced_to();
        /// A member.
        week_reduced_on();
        /// A member.
        other_fraction();
        /// A member.
        half_time_contract();
        /// A member.
        part_time();
        /// A member.
        rate();
        /// A member.
        worker();
        /// A member.
        public_sector();
        /// A member.
        agency();
        /// A member.
        domicile();
        /// A member.
        right_opened();
        /// A member.
        cash_register();
        /// A member.
        designated_rank();
        /// A member.
        insertion_employer();
        /// A member.
        permanent();
        /// A member.
        contract_months();
        /// A member.
        year_end_premium_by_fund();
        /// A member.
        entry();
        /// A member.
        training_agreement();
        /// A member.
        tutor_certificate();
        /// A member.
        experience_years();
        /// A member.
        tutor_rank();
        /// A member.
        trainees();
        /// A member.
        training_hours();
        /// A member.
        household();
        /// A member.
        child_care_service();
        /// A member.
        small_enterprise();
        /// A member.
        requested_on();
        /// A member.
        autonomous_public_company();
        /// A member.
        four_day_week_on();
    }
}
