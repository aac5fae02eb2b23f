//! What is wrong with a fact.

use super::section;

section! {
    /// What is wrong with a fact.
    facts: Facts {
        /// A volume of no work.
        no_volume();
        /// A regime of no work.
        no_regime();
        /// A proof of work that needs none.
        proof_kinds();
        /// Days of no pension.
        no_days();
        /// Two counters of one moment.
        contradictory_counter(hours: u16);
        /// Two declarations of wages of one moment.
        contradictory_hours(hours: u16);
        /// Wages of a quarter that goes on.
        quarter_not_over();
        /// Rows of one worker.
        too_many_rows(most: usize);
        /// A break that leaves no work.
        break_too_long();
        /// Holidays that do not lie in one school year.
        two_school_years();
        /// A last day of studies without a word on how they ended.
        missing_end_of_studies();
        /// An end without a last day, or of what is no study.
        says_of_ended_studies();
        /// Credits of another school.
        says_of_higher_education();
        /// What a value should be.
        not_fraction();
        /// A fraction that is none of a job.
        fraction_too_large();
        /// What a value should be.
        not_half_days();
        /// What a value should be.
        not_hours();
        /// A second volume.
        second_volume(other: &'static str);
        /// Work without a volume.
        missing_volume();
        /// Of a field beside the kind that says that there was no work.
        says_of_work();
        /// A row of no work beside one of work.
        none_beside_work();
        /// The quarter of a teacher's deferred summer pay.
        no_summer_of_teachers();
        /// Of a field beside the kind that says that there is no pension.
        says_of_pension();
        /// An answer to a proof of a pension that needs none.
        proof_of_register();
        /// A row of no pension beside one of a pension.
        none_beside_pension();
        /// A pension without its first day.
        missing_first_day();
        /// What a value should be.
        not_joint_committee();
        /// What a value should be.
        not_nace();
        /// A text is no category of employers.
        not_category();
        /// A text is no amount of money.
        not_euro();
        /// A text is no volume of work.
        not_volume();
        /// Something is told of a contract that is no flexi-job.
        of_flexi_job();
        /// A wage is told of flexi-jobs and student work only.
        of_paid_work();
        /// A part is more than the whole.
        more_than_total();
        /// A volume is more than five full-time jobs.
        too_many_jobs();
        /// The figure of a full-time worker is none of a quarter.
        not_of_a_quarter(least: u16, most: u16);
        /// Days beside the statement that there is no mandate.
        says_of_mandate();
        /// What a value should be.
        not_committee_of_dimona();
        /// What a value should be.
        not_worker_type();
        /// A row that says the contrary of another one.
        said_otherwise();
        /// A second row of a person that says something else.
        second_person();
        /// A person described under a number that was replaced.
        says_of_person();
        /// Numbers that replace each other in a circle.
        circle_of_numbers();
        /// What a value should be.
        not_sub_entities();
        /// A field beside the statement that the directory does not have the employer.
        says_of_employer();
        /// A row that contradicts another one of the same employer.
        contradictory_employer();
        /// A value that is no amount to the cent.
        not_cents();
    }
}
