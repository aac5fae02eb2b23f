//! Employment measures: the dated values of reductions of contributions and of allowances.

use rust_decimal::Decimal;

use super::employment_rows as rows;
use super::listing::Listing;
use super::timeline::Timeline;
use crate::words::{law as says, measures};

pub use super::employment_allowances::{HiringAllowance, Sesam, Tremplin};
pub use super::employment_formula::CategoryPercents;
pub use super::employment_staff::{EmployerCategories, Seafarers, Tutors};
pub use super::employment_values::{
    AgeRange, BasicPercent, CategoryCommittees, FurtherHire, HorecaStaff, OccupationFactor, OlderWorkers, SineDays,
    StructuralTerms, Tiers, WageLimit, WorkExperience, WorkingTime, YearEnd,
};

/// The dated values of employment measures, by the first day of the quarter where nothing else is said.
///
/// A quarter without a row has no value, and none of a neighbour is taken for it: a caller who knows one patches it.
///
/// ```
/// use dimona::law::{Law, day};
/// use dimona::rust_decimal::dec;
/// let law = Law::belgium();
/// let limit = |on| law.employment.structural_1.at(law.on(on)).value().map(|of| of.low_wage);
/// assert_eq!(limit(day::<2026, 7, 1>()), Some(dec!(11687.74)));
/// assert_eq!(limit(day::<2021, 10, 1>()), None);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmploymentLaw {
    /// The structural reduction of category 1.
    pub structural_1: Timeline<StructuralTerms>,
    /// That of category 2.
    pub structural_2: Timeline<StructuralTerms>,
    /// That of category 3, with wage moderation.
    pub structural_3w: Timeline<StructuralTerms>,
    /// That of category 3, without.
    pub structural_3n: Timeline<StructuralTerms>,
    /// Which joint committee goes with which category.
    pub category_committees: Timeline<CategoryCommittees>,
    /// It begins in the year behind the one in which the worker reaches this age.
    pub structural_after_age: Timeline<u16>,
    /// The weeks of a quarter, by which those of full-time work are counted.
    pub quarter_weeks: Timeline<u16>,
    /// The factors beta of an occupation.
    pub occupation: Timeline<OccupationFactor>,
    /// The basic contributions of the employer, in per cent of the wage: reductions come to no more.
    pub basic_percent: Timeline<BasicPercent>,
    /// The same of employer categories of which another rate, or this one, was read by itself.
    pub category_percents: Timeline<CategoryPercents>,
    /// Of the wage of a blue-collar worker, so many per cent are the base of contributions.
    pub blue_collar_percent: Timeline<u16>,
    /// In which quarter the wage counts for more where a third party pays the year-end premium, and by how much.
    pub year_end: Timeline<YearEnd>,
    /// The same of an agency worker.
    pub agency_year_end: Timeline<YearEnd>,
    /// What is paid in a quarter above this has no basic contributions.
    pub contribution_ceiling: Timeline<Decimal>,
    /// The guaranteed minimum income of three months at full time: a wage of a quarter below it is warned of.
    pub least_quarter_wage: Timeline<Decimal>,
    /// The first hire, in euro a quarter.
    pub first_hire_1: Timeline<Decimal>,
    /// The right of a first hire has no end, by the day on which it was opened.
    pub first_hire_unlimited: Timeline<()>,
    /// The least age of any of them on the last day of the quarter.
    pub first_hire_least_age: Timeline<u16>,
    /// The second hire: quarters with their euro, by the day on which the right was opened.
    pub first_hire_2: Timeline<FurtherHire>,
    /// The third hire, by the same day.
    pub first_hire_3: Timeline<FurtherHire>,
    /// The fourth and the fifth hire, by the same day.
    pub first_hire_4: Timeline<FurtherHire>,
    /// The sixth hire, by the same day.
    pub first_hire_6: Timeline<FurtherHire>,
    /// The quarters, from the first of the right, among which those of the second to sixth hire lie.
    pub first_hire_window: Timeline<u16>,
    /// The second to fifth hire have one amount: what becomes of rights that run is known from a draft only.
    pub first_hire_reform: Timeline<()>,
    /// Permanent staff in horeca.
    pub horeca_staff: Timeline<HorecaStaff>,
    /// A collective reduction of working time, and the four-day week.
    pub working_time: Timeline<WorkingTime>,
    /// From so many hours a week on, part-timers whose wage was adapted count too, by the day on which the week was reduced.
    pub working_time_part_timers: Timeline<u16>,
    /// Flanders, no recent lasting work experience.
    pub work_experience: Timeline<WorkExperience>,
    /// The ages of such a worker at the end of the quarter of the hire, by its day.
    pub work_experience_ages: Timeline<AgeRange>,
    /// Flanders, older workers in service.
    pub older_flanders: Timeline<OlderWorkers>,
    /// What they give: ages with their euro.
    pub older_flanders_amounts: Timeline<Tiers>,
    /// From when on it is only for who had that age on the day before.
    pub older_flanders_closed: Timeline<u16>,
    /// Its end.
    pub older_flanders_abolished: Timeline<()>,
    /// Flanders, older job seekers: the least age, by the day of the hire.
    pub job_seekers_flanders: Timeline<u16>,
    /// Quarters of that right, and of that for young workers.
    pub closed_flanders_quarters: Timeline<u16>,
    /// Brussels, older workers.
    pub older_brussels: Timeline<OlderWorkers>,
    /// Wallonia, older workers: the wage limit of who was hired before 2026.
    pub older_wallonia: Timeline<WageLimit>,
    /// The least age and the wage limit of who is hired from then on, by the day of the hire.
    pub older_wallonia_hires: Timeline<OlderWorkers>,
    /// From this age on nobody has to have sought work before the hire; the codes of both ages differ too.
    pub older_wallonia_without_test: Timeline<u16>,
    /// What they give: ages with their euro.
    pub older_wallonia_amounts: Timeline<Tiers>,
    /// The German-speaking Community, older workers.
    pub older_german_speaking: Timeline<OlderWorkers>,
    /// The legal pension age, by the day of birth.
    pub pension_age: Timeline<u16>,
    /// SINE.
    pub sine: Timeline<SineDays>,
    /// The euro of SINE, a quarter.
    pub sine_euro: Timeline<Decimal>,
    /// From when on the reduction for artists is known of Brussels and Wallonia only.
    pub artists_narrowed: Timeline<()>,
    /// The euro of artists, a quarter.
    pub artists_euro: Timeline<Decimal>,
    /// Tutors.
    pub tutors: Timeline<Tutors>,
    /// Domestic staff of a household: all contributions that the structural reduction leaves.
    pub domestic_balance: Timeline<()>,
    /// The euro of child minders, a quarter.
    pub child_minder_euro: Timeline<Decimal>,
    /// The categories of public centres for social welfare, whose workers of article 60 give a reduction.
    pub article_60: Timeline<EmployerCategories>,
    /// Seafarers.
    pub seafarers: Timeline<Seafarers>,
    /// Activa.brussels, by the day of the hire.
    pub activa: Timeline<HiringAllowance>,
    /// The enhanced Activa.brussels, by the same day.
    pub activa_enhanced: Timeline<HiringAllowance>,
    /// Impulsion for the young, by the same day.
    pub impulsion_25: Timeline<HiringAllowance>,
    /// Impulsion for who seeks work for long, by the same day.
    pub impulsion_12: Timeline<HiringAllowance>,
    /// SESAM, by the day of the request.
    pub sesam: Timeline<Sesam>,
    /// Tremplin, for who seeks work for two years.
    pub tremplin: Timeline<Tremplin>,
    /// The single hiring bonus of Wallonia, as announced.
    pub wallonia_bonus: Timeline<()>,
}

impl EmploymentLaw {
    pub(super) fn belgium() -> Self {
        EmploymentLaw {
            structural_1: rows::structural_1(),
            structural_2: rows::structural_2(),
            structural_3w: rows::structural_3w(),
            structural_3n: rows::structural_3n(),
            category_committees: rows::category_committees(),
            structural_after_age: rows::structural_after_age(),
            quarter_weeks: rows::quarter_weeks(),
            occupation: rows::occupation(),
            basic_percent: rows::basic_percent(),
            category_percents: rows::category_percents(),
            blue_collar_percent: rows::blue_collar_percent(),
            year_end: rows::year_end(),
            agency_year_end: rows::agency_year_end(),
            contribution_ceiling: rows::contribution_ceiling(),
            least_quarter_wage: rows::least_quarter_wage(),
            first_hire_1: rows::first_hire_1(),
            first_hire_unlimited: rows::first_hire_unlimited(),
            first_hire_least_age: rows::first_hire_least_age(),
            first_hire_2: rows::first_hire_2(),
            first_hire_3: rows::first_hire_3(),
            first_hire_4: rows::first_hire_4(),
            first_hire_6: rows::first_hire_6(),
            first_hire_window: rows::first_hire_window(),
            first_hire_reform: rows::first_hire_reform(),
            horeca_staff: rows::horeca_staff(),
            working_time: rows::working_time(),
            working_time_part_timers: rows::working_time_part_timers(),
            work_experience: rows::work_experience(),
            work_experience_ages: rows::work_experience_ages(),
            older_flanders: rows::older_flanders(),
            older_flanders_amounts: rows::older_flanders_amounts(),
            older_flanders_closed: rows::older_flanders_closed(),
            older_flanders_abolished: rows::older_flanders_abolished(),
            job_seekers_flanders: rows::job_seekers_flanders(),
            closed_flanders_quarters: rows::closed_flanders_quarters(),
            older_brussels: rows::older_brussels(),
            older_wallonia: rows::older_wallonia(),
            older_wallonia_hires: rows::older_wallonia_hires(),
            older_wallonia_without_test: rows::older_wallonia_without_test(),
            older_wallonia_amounts: rows::older_wallonia_amounts(),
            older_german_speaking: rows::older_german_speaking(),
            pension_age: rows::pension_age(),
            sine: rows::sine(),
            sine_euro: rows::sine_euro(),
            artists_narrowed: rows::artists_narrowed(),
            artists_euro: rows::artists_euro(),
            tutors: rows::tutors(),
            domestic_balance: rows::domestic_balance(),
            child_minder_euro: rows::child_minder_euro(),
            article_60: rows::article_60(),
            seafarers: rows::seafarers(),
            activa: rows::activa(),
            activa_enhanced: rows::activa_enhanced(),
            impulsion_25: rows::impulsion_25(),
            impulsion_12: rows::impulsion_12(),
            sesam: rows::sesam(),
            tremplin: rows::tremplin(),
            wallonia_bonus: rows::wallonia_bonus(),
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let terms = says::structural_terms;
        listing.value("structural-1", &self.structural_1, terms("1"), StructuralTerms::shown);
        listing.value("structural-2", &self.structural_2, terms("2"), StructuralTerms::shown);
        listing.value("structural-3w", &self.structural_3w, terms("3w"), StructuralTerms::shown);
        listing.value("structural-3n", &self.structural_3n, terms("3n"), StructuralTerms::shown);
        let committees = says::category_committees();
        listing.value("category-committees", &self.category_committees, committees, CategoryCommittees::shown);
        let after = says::structural_after_age();
        listing.value("structural-after-age", &self.structural_after_age, after, |of| (*of).into());
        listing.value("quarter-weeks", &self.quarter_weeks, says::quarter_weeks(), |of| (*of).into());
        listing.value("occupation", &self.occupation, says::occupation_factors(), OccupationFactor::shown);
        listing.value("basic-percent", &self.basic_percent, says::basic_percent(), BasicPercent::shown);
        let of_categories = measures::category_percents();
        listing.value("category-percents", &self.category_percents, of_categories, CategoryPercents::shown);
        listing.value("blue-collar-percent", &self.blue_collar_percent, says::blue_collar_percent(), |of| (*of).into());
        listing.value("year-end", &self.year_end, says::year_end(), YearEnd::shown);
        listing.value("agency-year-end", &self.agency_year_end, says::agency_year_end(), YearEnd::shown);
        let ceiling = says::contribution_ceiling();
        listing.value("contribution-ceiling", &self.contribution_ceiling, ceiling, |of| (*of).into());
        let least = says::least_quarter_wage();
        listing.value("least-quarter-wage", &self.least_quarter_wage, least, |of| (*of).into());
        listing.value("first-hire-1", &self.first_hire_1, says::first_hire_euro(), |of| (*of).into());
        listing.applies("first-hire-unlimited", &self.first_hire_unlimited, says::first_hire_unlimited());
        let least_age = says::first_hire_least_age();
        listing.value("first-hire-least-age", &self.first_hire_least_age, least_age, |of| (*of).into());
        let quarters = says::first_hire_quarters;
        listing.value("first-hire-2", &self.first_hire_2, quarters("2"), FurtherHire::shown);
        listing.value("first-hire-3", &self.first_hire_3, quarters("3"), FurtherHire::shown);
        listing.value("first-hire-4", &self.first_hire_4, quarters("4, 5"), FurtherHire::shown);
        listing.value("first-hire-6", &self.first_hire_6, quarters("6"), FurtherHire::shown);
        listing.value("first-hire-window", &self.first_hire_window, says::first_hire_window(), |of| (*of).into());
        listing.applies("first-hire-reform", &self.first_hire_reform, says::first_hire_reform());
        listing.value("horeca-staff", &self.horeca_staff, says::horeca_staff(), HorecaStaff::shown);
        listing.value("working-time", &self.working_time, says::working_time(), WorkingTime::shown);
        let part_timers = says::working_time_part_timers();
        listing.value("working-time-part-timers", &self.working_time_part_timers, part_timers, |of| (*of).into());
        listing.value("work-experience", &self.work_experience, says::work_experience(), WorkExperience::shown);
        listing.value("work-experience-ages", &self.work_experience_ages, says::ages_at_hire("6340"), AgeRange::shown);
        listing.value("older-flanders", &self.older_flanders, says::older_workers("6320"), OlderWorkers::shown);
        let amounts = says::euro_from_age;
        listing.value("older-flanders-amounts", &self.older_flanders_amounts, amounts("6320"), Tiers::shown);
        listing.value("older-flanders-closed", &self.older_flanders_closed, says::older_flanders_closed(), |of| {
            (*of).into()
        });
        let abolished = says::older_flanders_abolished();
        listing.applies("older-flanders-abolished", &self.older_flanders_abolished, abolished);
        let seekers = says::job_seekers_flanders();
        listing.value("job-seekers-flanders", &self.job_seekers_flanders, seekers, |of| (*of).into());
        let quarters = says::closed_flanders_quarters();
        listing.value("closed-flanders-quarters", &self.closed_flanders_quarters, quarters, |of| (*of).into());
        listing.value("older-brussels", &self.older_brussels, says::older_workers("7320"), OlderWorkers::shown);
        listing.value("older-wallonia", &self.older_wallonia, says::wage_limit("8320"), |of| of.limit.into());
        let hires = says::older_wallonia_hires();
        listing.value("older-wallonia-hires", &self.older_wallonia_hires, hires, OlderWorkers::shown);
        let without_test = says::older_wallonia_without_test();
        listing
            .value("older-wallonia-without-test", &self.older_wallonia_without_test, without_test, |of| (*of).into());
        listing.value("older-wallonia-amounts", &self.older_wallonia_amounts, amounts("8320"), Tiers::shown);
        let german = says::older_workers("9300");
        listing.value("older-german-speaking", &self.older_german_speaking, german, OlderWorkers::shown);
        listing.value("pension-age", &self.pension_age, says::pension_age(), |of| (*of).into());
        listing.value("sine", &self.sine, says::sine_days(), SineDays::shown);
        listing.value("sine-euro", &self.sine_euro, says::sine_euro(), |of| (*of).into());
        listing.applies("artists-narrowed", &self.artists_narrowed, says::artists_narrowed());
        listing.value("artists-euro", &self.artists_euro, says::artists_euro(), |of| (*of).into());
        listing.value("tutors", &self.tutors, measures::tutors(), Tutors::shown);
        listing.applies("domestic-balance", &self.domestic_balance, says::domestic_balance());
        listing.value("child-minder-euro", &self.child_minder_euro, says::child_minder_euro(), |of| (*of).into());
        listing.value("article-60", &self.article_60, says::article_60(), EmployerCategories::shown);
        listing.value("seafarers", &self.seafarers, measures::seafarers(), Seafarers::shown);
        let allowance = says::hiring_allowance;
        listing.value("activa", &self.activa, allowance("Activa.brussels"), HiringAllowance::shown);
        listing.value("activa-enhanced", &self.activa_enhanced, allowance("Activa.brussels +"), HiringAllowance::shown);
        listing.value("impulsion-25", &self.impulsion_25, allowance("Impulsion -25"), HiringAllowance::shown);
        listing.value("impulsion-12", &self.impulsion_12, allowance("Impulsion 12+"), HiringAllowance::shown);
        listing.value("sesam", &self.sesam, says::sesam(), Sesam::shown);
        listing.value("tremplin", &self.tremplin, measures::tremplin(), Tremplin::shown);
        listing.applies("wallonia-bonus", &self.wallonia_bonus, measures::wallonia_bonus());
    }
}
