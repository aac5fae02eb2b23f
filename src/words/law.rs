//! What the list of the law says: what its values count, and values that are words.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Value, section};

section! {
    /// What the values of law count, and values that are words. What ends with a colon stands before its value.
    law: Law {
        /// What the hours of the student quota count.
        quota_hours();
        /// What the days of the student quota count.
        quota_days();
        /// What the days of the quota before 2012 count.
        quota_days_by_season();
        /// The days of the quota before 2012.
        by_season(summer: u16, rest: u16);
        /// A neutral quarter for everybody.
        neutral_everybody();
        /// A neutral quarter for care and education.
        neutral_care_and_education();
        /// A neutral quarter for care.
        neutral_care();
        /// A neutral quarter for every sector but care and education.
        neutral_all_but_care_and_education();
        /// Of a neutral quarter: no hour counts.
        all_hours();
        /// Of a neutral quarter: so many hours do not count.
        first_hours(hours: u16);
        /// What the youngest age counts.
        youngest_age();
        /// What the age without conditions counts.
        age_without_conditions();
        /// What the longest contract counts.
        longest_contract();
        /// What the longest work counts.
        longest_work();
        /// What the fewest planned hours count.
        fewest_planned_hours();
        /// The rate of the solidarity contribution that the student pays.
        solidarity_worker();
        /// The rate that the employer pays.
        solidarity_employer();
        /// The rate for the asbestos fund.
        asbestos_fund();
        /// The rate beyond the quota.
        ordinary_worker();
        /// What the validity of an access code counts.
        access_code();
        /// What the hours under article 17 count.
        article_17_hours();
        /// What the hours of a student from outside the EEA count.
        third_country_hours();
        /// What the credits of such a student count.
        third_country_credits();
        /// What the hours of a week at fifteen count.
        hours_at_fifteen();
        /// Hours of a week in term and in holidays.
        in_term_and_holidays(term: u16, holidays: u16);
        /// Light work at fifteen, a day.
        daily_hours_at_fifteen();
        /// When there is no light work at fifteen.
        night_at_fifteen();
        /// A value of the law.
        minutes_at_once_at_fifteen();
        /// A value of the law.
        break_minutes_at_fifteen();
        /// A value of the law.
        rest_hours_at_fifteen();
        /// Hours of the clock.
        from_hour_to_hour(from: u16, to: u16);
        /// Whether an employer who trains may not have the trainee as a student.
        training_employer_bars();
        /// From when on activities have the codes of 2025.
        activities_of_2025();
        /// What the last month after studies that end in June counts.
        last_month_after_june();

        /// What the days before a quarter count.
        earliest_days();
        /// What the work in T-3 counts.
        least_work();
        /// The rule on a reduction of work.
        reduction_bars();
        /// The rule on pensions.
        pensioners();
        /// What other work with the flexi employer counts.
        other_work();
        /// The rule on notice and severance pay.
        notice_bars();
        /// What work for a linked firm counts.
        linked_work();
        /// The rule on work for the user of an agency.
        work_at_user_bars();
        /// The joint committees that take flexi-jobs.
        sectors();
        /// What the sectors of flexi-jobs are that an activity tells.
        sectors_by_activity();
        /// Any activity and committee.
        any_sector();
        /// What the functions are in which no sector takes flexi-jobs.
        barred_functions();
        /// That a bill would open every sector.
        all_sectors_announced();
        /// What the least wage of a flexi-jobber counts.
        least_wage();
        /// The same in care.
        least_wage_in_care();
        /// A figure between two.
        between(least: Value, most: Value);
        /// A figure that is not less than this.
        at_least(least: Value);
        /// What the most pay counts.
        most_pay();
        /// What is free of tax.
        tax_free();
        /// What the share of flexi-jobs in childcare counts.
        childcare_share();
        /// What the age counts.
        age_instead();
        /// What the days of a horeca employer count.
        horeca_employer_days();
        /// The same in a half of a year.
        horeca_employer_days_by_half();
        /// What the days of a worker in horeca count.
        horeca_worker_days();
        /// What funeral undertakers may have.
        funerals();
        /// What the days in agriculture count.
        agriculture_days();
        /// What the days in horticulture count.
        horticulture_days();
        /// What the days of some crops count.
        crop_days();
        /// What the days of agency workers there count.
        seasonal_days_of_agencies();
        /// The days in agriculture and in horticulture.
        in_fields(agriculture: u16, horticulture: u16);
        /// What the activities are in which a day may be half a day.
        half_days_in();
        /// Days on which a grower of mushrooms may have occasional workers.
        mushroom_grower_days();
        /// What the days of waiting count.
        waiting_days();
        /// What the amounts for day contracts are.
        day_contract_tiers();
        /// What the hours of a year under article 17 count.
        article_17_year(worker_type: String);
        /// The same of the third quarter.
        article_17_third_quarter(worker_type: String);
        /// The same of each other quarter.
        article_17_quarter(worker_type: String);
        /// The same of a year, whatever the sector.
        article_17_together();
        /// What the days under article 17 count.
        article_17_days();
        /// What the hours of a day of public television count.
        article_17_day();
        /// What the months of waiting count.
        article_17_waiting();
        /// What the age of a first job counts.
        starter_age();
        /// The rule that work is declared.
        dimona();
        /// The rule on domestic staff.
        domestic_staff();
        /// The rule on the block of small statuses.
        small_statuses();
        /// The same by another source, which looks at reception.
        small_statuses_received();
        /// The rule on construction control cards.
        card_waiver();
        /// It began on one of these days.
        began_within();
        /// Of a rule: it is there.
        applies();
        /// What the days before work under article 17 count.
        earliest_article_17();
        /// The rule on full and light declarations.
        full_or_light();

        /// Which declarations a limit concerns: by the begin of the period.
        by_begin();
        /// Which declarations a limit concerns: by the day of reception.
        by_reception();
        /// Of a worker type: it may be declared.
        open();
        /// Of a worker type: it may not be declared.
        closed();

        /// Of a pair of joint committee and worker type: the NSSO takes it.
        allowed();
        /// Of such a pair: the NSSO refuses it.
        refused();
        /// Of such a pair: there is no evidence.
        unknown();
        /// What the days for signing an agency contract count.
        working_days_to_sign();
        /// What the hours after the end of a shift count in which it may become longer.
        longer_shift_hours();
        /// What the hour is from which on a shift ends in the evening.
        longer_shift_evening();
        /// What the hour of the next day is until which such a shift may become longer.
        longer_shift_morning();
        /// What the administrative fine of level 4 counts.
        level_4_administrative();
        /// What the criminal fine of level 4 counts.
        level_4_criminal();
        /// The Social Penal Code is in force.
        social_penal_code();
        /// What the least solidarity contribution counts.
        solidarity_contribution_least();
        /// What the base of contributions of a flexi-job that is none counts.
        flexi_wage_percent();
        /// Of the declaration of works: who may create and modify.
        declarant_only();
        /// The end of unsecured access is announced.
        unsecured_access_ends();
        /// The days among which unsecured access ends.
        unsecured_access_ending();
        /// Unsecured access has ended.
        unsecured_access_ended();
        /// The end of passwords is announced.
        passwords_end();
        /// Passwords have ended.
        passwords_ended();
        /// What small works without subcontractors cost.
        exempt_alone();
        /// What small works with one subcontractor cost.
        exempt_with_one();
        /// Article 30ter applies.
        article_30ter();
        /// What the days before works with asbestos count.
        asbestos_days();
        /// What may be claimed for works that are not declared.
        undeclared_percent();
        /// What is withheld for the NSSO.
        withheld_for_nsso();
        /// What is withheld for taxes.
        withheld_for_taxes();
        /// From which amount on presences are registered.
        presence_from();
        /// More than an amount.
        more_than(amount: Decimal);
        /// Presences in the meat sector.
        presence_meat();
        /// Before where presences are registered in cleaning.
        presence_cleaning();
        /// Where works are declared.
        where_declared();
        /// Whatever they cost.
        any_amount();
        /// The change for large sites is announced.
        check_in_and_out_announced();
        /// All large sites check in and out.
        check_in_and_out();
        /// How long a consent for flexi-jobs lasts.
        consent_flexi_job();
        /// How long a consent for student hours lasts.
        consent_student_hours();
        /// A value of law.
        category_look_up();
        /// A value of law.
        natural_persons();
        /// A value of law.
        importance_classes();
        /// What the terms of the structural reduction are.
        structural_terms(category: Value);
        /// The formula of a structural reduction.
        structural_shown(flat: Value, alpha: Value, low: Value, gamma: Value, very_low: Value, delta: Value, high: Value);
        /// What the factors beta are.
        occupation_factors();
        /// What the basic contributions count.
        basic_percent();
        /// What the base of a blue-collar worker counts.
        blue_collar_percent();
        /// What the first hire gives.
        first_hire_euro();
        /// What a further hire gives.
        first_hire_quarters(rank: Value);
        /// What the window of a right counts.
        first_hire_window();
        /// The reform of first hires.
        first_hire_reform();
        /// What permanent staff in horeca give.
        horeca_staff();
        /// The terms of permanent staff in horeca.
        horeca_shown(committee: u16, categories: Value, workers: u16, designated: u16, euro: Value, below: u16, young: Value);
        /// What a reduction of working time gives.
        working_time();
        /// The terms of a reduction of working time.
        working_time_shown(quarters: Value, four_day: u16, euro: Value, both: Value);
        /// What a hire without recent work experience gives.
        work_experience();
        /// The terms of a hire without recent work experience.
        work_experience_shown(days: u16, quarters: u16, limit: Value, euro: Value);
        /// What ages at a hire count.
        ages_at_hire(code: Value);
        /// Ages.
        ages(least: u16, most: Value);
        /// What older workers give.
        older_workers(code: Value);
        /// The terms of older workers.
        older_shown(ages: Value, limit: Value, year_end: Value, euro: Value);
        /// What ages give.
        euro_from_age(code: Value);
        /// For whom it goes on.
        older_flanders_closed();
        /// The end of a measure.
        older_flanders_abolished();
        /// What the age of older job seekers counts.
        job_seekers_flanders();
        /// What the quarters of closed rights count.
        closed_flanders_quarters();
        /// What a wage limit counts.
        wage_limit(code: Value);
        /// What older workers hired from 2026 on give.
        older_wallonia_hires();
        /// What the pension age counts.
        pension_age();
        /// What SINE asks.
        sine_days();
        /// The terms of SINE.
        sine_shown(shortest: u16, older: u16, short: u16, short_quarters: u16, long: u16, long_quarters: u16);
        /// What SINE gives.
        sine_euro();
        /// Where artists give a reduction.
        artists_narrowed();
        /// What the ceiling of contributions counts.
        contribution_ceiling();
        /// A pair of joint committee and worker type in the place of which a text has another one.
        doubted();
        /// How many calendar years before and behind the current one Interim@work shows.
        years_shown();
        /// Of a list.
        first_hire_unlimited();
        /// A day is told that lies behind the one by which unsecured access has ended.
        unsecured_access_ended_before(day: NaiveDate);
        /// How long a consent to an approval of Overseas Social Security lasts.
        consent_overseas_approval();
        /// What the days count in which a worker may leave a contract that was signed late.
        days_to_leave();
        /// In which quarter the wage counts for more.
        year_end();
        /// The same of an agency worker.
        agency_year_end();
        /// A quarter, and how much of the wage counts in it.
        year_end_shown(quarter: u8, percent: u16);
        /// What a further hire gives.
        further_hire_shown(quarters: Value, workers: Value);
        /// What the least age of a first hire counts.
        first_hire_least_age();
        /// What the hours of part-timers count.
        working_time_part_timers();
        /// From which age on no work has to have been sought.
        older_wallonia_without_test();
        /// When the structural reduction begins.
        structural_after_age();
        /// What the weeks of a quarter count.
        quarter_weeks();
        /// What an allowance asks and gives.
        hiring_allowance(of: Value);
        /// The terms of an allowance.
        hiring_allowance_shown(days: Value, below: Value, older: Value, contract: u16, months: Value);
        /// What artists give.
        artists_euro();
        /// The terms of tutors.
        tutors_shown(years: u16, trainees: u16, hours: u16, euro: Value);
        /// What domestic staff give.
        domestic_balance();
        /// What child minders give.
        child_minder_euro();
        /// Whose workers of article 60 give something.
        article_60();
        /// The terms of seafarers.
        seafarers_shown(categories: Value, percent: Value);
        /// What SESAM asks.
        sesam();
        /// The terms of SESAM.
        sesam_shown(days: u16, months: u16);
        /// The terms of Tremplin.
        tremplin_shown(days: u16, quota: u16);
        /// Which joint committee goes with which category.
        category_committees();
        /// The joint committees of categories.
        category_committees_shown(three: u16, two: u16);
        /// A value of law.
        least_quarter_wage();
        /// Works on immovable property are declared.
        article_30bis();
        /// Who may use the declaration of works is told.
        works_access();
        /// The application that asks the directory is told.
        directory_application();
        /// On which day sectors had to be open so that they cannot opt out.
        kept_sectors();
    }
}
