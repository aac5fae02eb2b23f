//! The dated values by which criteria go, each with the name that the list of the law has for it and with what it is called in words.

use rust_decimal::Decimal;

use crate::law::{
    AgeRange, BasicPercent, CategoryCommittees, CategoryPercents, EmployerCategories, EmploymentLaw, FurtherHire,
    HiringAllowance, HorecaStaff, OccupationFactor, OlderWorkers, Seafarers, Sesam, SineDays, StructuralTerms, Tiers,
    Timeline, Tremplin, Tutors, WageLimit, WorkExperience, WorkingTime, YearEnd,
};
use crate::words::{Said, measures as says};

/// A dated value. Who asks for it says by that what is missing where the law has none.
pub(super) struct Table<T: 'static> {
    /// As the list of the law calls it.
    pub(super) name: &'static str,
    pub(super) of: fn(&EmploymentLaw) -> &Timeline<T>,
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Table<T> {}

/// Tables: name, field of the law, and what they are called in words.
macro_rules! tables {
    ($($NAME:ident: $T:ty = $name:literal, $field:ident, $title:expr;)*) => {
        $(pub(super) const $NAME: Table<$T> = Table { name: $name, of: |law| &law.$field };)*

        /// What a table is called in words.
        pub(crate) fn title(name: &str) -> Option<Said> {
            match name {
                $($name => Some($title),)*
                _ => None,
            }
        }
    };
}

tables! {
    STRUCTURAL_1: StructuralTerms = "structural-1", structural_1, says::structural_of("1");
    STRUCTURAL_2: StructuralTerms = "structural-2", structural_2, says::structural_of("2");
    STRUCTURAL_3W: StructuralTerms = "structural-3w", structural_3w, says::structural_of("3w");
    STRUCTURAL_3N: StructuralTerms = "structural-3n", structural_3n, says::structural_of("3n");
    CATEGORY_COMMITTEES: CategoryCommittees =
        "category-committees", category_committees, says::table_category_committees();
    STRUCTURAL_AFTER_AGE: u16 = "structural-after-age", structural_after_age, says::table_structural_age();
    QUARTER_WEEKS: u16 = "quarter-weeks", quarter_weeks, says::table_quarter_weeks();
    OCCUPATION: OccupationFactor = "occupation", occupation, says::table_occupation();
    BASIC_PERCENT: BasicPercent = "basic-percent", basic_percent, says::table_basic_percent();
    CATEGORY_PERCENTS: CategoryPercents =
        "category-percents", category_percents, says::table_basic_percent();
    BLUE_COLLAR_PERCENT: u16 = "blue-collar-percent", blue_collar_percent, says::table_blue_collar_percent();
    YEAR_END: YearEnd = "year-end", year_end, says::table_year_end();
    AGENCY_YEAR_END: YearEnd = "agency-year-end", agency_year_end, says::table_year_end();
    CONTRIBUTION_CEILING: Decimal =
        "contribution-ceiling", contribution_ceiling, says::table_contribution_ceiling();
    FIRST_HIRE_1: Decimal = "first-hire-1", first_hire_1, says::first_hire_of("1");
    FIRST_HIRE_UNLIMITED: () = "first-hire-unlimited", first_hire_unlimited, says::first_hire_of("1");
    FIRST_HIRE_LEAST_AGE: u16 = "first-hire-least-age", first_hire_least_age, says::table_first_hire_age();
    FIRST_HIRE_2: FurtherHire = "first-hire-2", first_hire_2, says::first_hire_of("2");
    FIRST_HIRE_3: FurtherHire = "first-hire-3", first_hire_3, says::first_hire_of("3");
    FIRST_HIRE_4: FurtherHire = "first-hire-4", first_hire_4, says::first_hire_of("4, 5");
    FIRST_HIRE_6: FurtherHire = "first-hire-6", first_hire_6, says::first_hire_of("6");
    FIRST_HIRE_WINDOW: u16 = "first-hire-window", first_hire_window, says::table_first_hire_window();
    HORECA_STAFF: HorecaStaff = "horeca-staff", horeca_staff, says::horeca();
    WORKING_TIME: WorkingTime = "working-time", working_time, says::week_reduced();
    WORKING_TIME_PART_TIMERS: u16 =
        "working-time-part-timers", working_time_part_timers, says::week_reduced();
    WORK_EXPERIENCE: WorkExperience = "work-experience", work_experience, says::work_experience();
    WORK_EXPERIENCE_AGES: AgeRange = "work-experience-ages", work_experience_ages, says::work_experience();
    OLDER_FLANDERS: OlderWorkers = "older-flanders", older_flanders, says::older_flanders();
    OLDER_FLANDERS_AMOUNTS: Tiers = "older-flanders-amounts", older_flanders_amounts, says::older_flanders();
    JOB_SEEKERS_FLANDERS: u16 = "job-seekers-flanders", job_seekers_flanders, says::job_seekers_flanders();
    CLOSED_FLANDERS_QUARTERS: u16 =
        "closed-flanders-quarters", closed_flanders_quarters, says::table_closed_flanders();
    OLDER_BRUSSELS: OlderWorkers = "older-brussels", older_brussels, says::older_brussels();
    OLDER_WALLONIA: WageLimit = "older-wallonia", older_wallonia, says::older_wallonia();
    OLDER_WALLONIA_WITHOUT_TEST: u16 =
        "older-wallonia-without-test", older_wallonia_without_test, says::older_wallonia();
    OLDER_WALLONIA_AMOUNTS: Tiers = "older-wallonia-amounts", older_wallonia_amounts, says::older_wallonia();
    OLDER_GERMAN_SPEAKING: OlderWorkers =
        "older-german-speaking", older_german_speaking, says::older_german_speaking();
    PENSION_AGE: u16 = "pension-age", pension_age, says::table_pension_age();
    SINE: SineDays = "sine", sine, says::sine();
    SINE_EURO: Decimal = "sine-euro", sine_euro, says::sine();
    ARTISTS_EURO: Decimal = "artists-euro", artists_euro, says::artists();
    TUTORS: Tutors = "tutors", tutors, says::tutors();
    DOMESTIC_BALANCE: () = "domestic-balance", domestic_balance, says::domestic_staff();
    CHILD_MINDER_EURO: Decimal = "child-minder-euro", child_minder_euro, says::child_minders();
    ARTICLE_60: EmployerCategories = "article-60", article_60, says::article_60();
    SEAFARERS: Seafarers = "seafarers", seafarers, says::seafarers();
    ACTIVA: HiringAllowance = "activa", activa, says::activa();
    ACTIVA_ENHANCED: HiringAllowance = "activa-enhanced", activa_enhanced, says::activa_enhanced();
    IMPULSION_25: HiringAllowance = "impulsion-25", impulsion_25, says::impulsion_25();
    IMPULSION_12: HiringAllowance = "impulsion-12", impulsion_12, says::impulsion_12();
    SESAM: Sesam = "sesam", sesam, says::sesam();
    TREMPLIN: Tremplin = "tremplin", tremplin, says::tremplin();
    WALLONIA_BONUS: () = "wallonia-bonus", wallonia_bonus, says::wallonia_bonus();
}
