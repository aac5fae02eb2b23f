//! What the tables of facts hold, and each of their columns, in Markdown.

use super::section;

section! {
    /// What the tables of facts hold, and each of their columns, in Markdown.
    fact_tables: FactTables {
        /// A kind of value.
        text();
        /// A kind of value.
        number();
        /// A kind of value.
        number_or_text();
        /// Of a column: true or false.
        flag();
        /// Of a column: members of its own.
        object();

        /// The column `worker` of several tables.
        worker();
        /// The column `employerId` of several tables.
        employer_id();
        /// The column `provisionalEmployerId` of several tables.
        provisional_employer_id();
        /// The column `enterpriseNumber` of several tables.
        enterprise_number();
        /// The table.
        careers();
        /// The column `quarter`.
        career_quarter();
        /// The column `kind`.
        career_kind();
        /// The column `days`.
        career_days();
        /// The column `fullTimeDays`.
        career_full_time_days();
        /// The column `hours`.
        career_hours();
        /// The column `fullTimeHours`.
        career_full_time_hours();
        /// The column `fraction`.
        career_fraction();
        /// The column `proof`.
        career_proof();
        /// The column `proofAnswer` of several tables.
        proof_answer();
        /// The column `regime` of several tables.
        regime();
        /// The table.
        contracts();
        /// The column `start`.
        contract_start();
        /// The column `firstWork`.
        contract_first_work();
        /// The column `end`.
        contract_end();
        /// The column `workerType`.
        contract_worker_type();
        /// The column `notice`.
        contract_notice();
        /// The column `severanceUntil`.
        contract_severance_until();
        /// The column `signedAt`.
        contract_signed_at();
        /// The column `intentAt`.
        contract_intent_at();
        /// The column `draftAt`.
        contract_draft_at();
        /// The column `draftStart`.
        contract_draft_start();
        /// The column `function`.
        contract_function();
        /// The column `hourlyWage`.
        contract_hourly_wage();
        /// The column `allowances`.
        contract_allowances();
        /// The table.
        childcare_volumes();
        /// The column `year`.
        childcare_year();
        /// The column `total`.
        childcare_total();
        /// The column `flexi`.
        childcare_flexi();
        /// The table.
        flexi_earnings();
        /// The column `year`.
        flexi_earnings_year();
        /// The column `earnings`.
        flexi_earnings_earnings();
        /// The table.
        employers();
        /// The column `jointCommittee`.
        employer_joint_committee();
        /// The column `nace`.
        employer_nace();
        /// The column `naceVersion`.
        employer_nace_version();
        /// The column `category`.
        employer_category();
        /// The column `community`.
        employer_community();
        /// The column `activeFrom`.
        employer_active_from();
        /// The column `activeTo`.
        employer_active_to();
        /// The column `linkedTo`.
        employer_linked_to();
        /// The column `registered`.
        employer_registered();
        /// The column `provincialOrLocal`.
        employer_provincial_or_local();
        /// The column `subEntities`.
        employer_sub_entities();
        /// The column `dailyRegistration`.
        employer_daily_registration();
        /// The column `crop`.
        employer_crop();
        /// The column `securedChannelOnly`.
        employer_secured_channel_only();
        /// The table.
        enterprises();
        /// The column `enterpriseNumber` of a table on enterprises that need not be employers.
        enterprise();
        /// The column `known`.
        enterprise_known();
        /// The table.
        joint_committees();
        /// The column `jointCommittee`.
        pair_joint_committee();
        /// The column `workerType`.
        pair_worker_type();
        /// The column `accepted`.
        pair_accepted();
        /// The table.
        mandates();
        /// The column `from`.
        mandate_from();
        /// The column `to`.
        mandate_to();
        /// The column `mandate`.
        mandate();
        /// The table.
        oss_approvals();
        /// The column `quarter`.
        oss_approval_quarter();
        /// The column `decision`.
        oss_approval_decision();
        /// The column `reference`.
        oss_approval_reference();
        /// The column `date`.
        oss_approval_date();
        /// The table.
        pensions();
        /// The column `kind`.
        pension_kind();
        /// The column `from`.
        pension_from();
        /// The column `to`.
        pension_to();
        /// The column `source`.
        pension_source();
        /// The table.
        persons();
        /// The column `ssin`.
        person_ssin();
        /// The column `replacedBy`.
        person_replaced_by();
        /// The column `familyName`.
        person_family_name();
        /// The column `givenName`.
        person_given_name();
        /// The column `birthDate`.
        person_birth_date();
        /// The column `sex`.
        person_sex();
        /// The column `status`.
        person_status();
        /// The table.
        schedules();
        /// The column `date`.
        schedule_date();
        /// The column `start`.
        schedule_start();
        /// The column `end`.
        schedule_end();
        /// The column `breakMinutes`.
        schedule_break();
        /// The table.
        school_holidays();
        /// The column `community`.
        holiday_community();
        /// The column `from`.
        holiday_from();
        /// The column `to`.
        holiday_to();
        /// The table.
        student_counters();
        /// The column `year`.
        student_counter_year();
        /// The column `hoursLeft`.
        student_counter_hours_left();
        /// The column `at`.
        student_counter_at();
        /// The table.
        studies();
        /// The column `kind`.
        study_kind();
        /// The column `from`.
        study_from();
        /// The column `to`.
        study_to();
        /// The column `ended`.
        study_ended();
        /// The column `firstTwoYears`.
        study_first_two_years();
        /// The column `fullTimeSchooling`.
        study_full_time_schooling();
        /// The column `nationality`.
        study_nationality();
        /// The column `credits`.
        study_credits();
        /// The column `community`.
        study_community();
        /// The table.
        worked_hours();
        /// The column `quarter`.
        worked_hours_quarter();
        /// The column `hours`.
        worked_hours_hours();
        /// The column `at`.
        worked_hours_at();
        /// Of a column: a text, or true or false.
        text_or_flag();
        /// Of a column: objects in a list.
        /// A list of objects.
        list();
        /// The user of an agency worker.
        contract_user();
    }
}
