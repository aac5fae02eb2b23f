//! What is told of an employer, a worker and a quarter.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::employer::directory::DirectoryEntry;
use crate::table::choices;
use crate::time::Quarter;

choices! {
    /// The category of an employer for the structural reduction.
    Category {
        /// Everybody else.
        One = "1",
        /// Employers under the social Maribel.
        Two = "2",
        /// Sheltered and social workshops, with wage moderation.
        ThreeWith = "3w",
        /// The same, without: the workers for whom they are there.
        ThreeWithout = "3n",
    }
}
choices! {
    /// What a worker is by contract.
    Collar {
        /// A blue-collar worker.
        Blue = "blue",
        /// A white-collar worker.
        White = "white",
    }
}
choices! {
    /// A region or community that has measures of its own.
    Region {
        /// Flanders.
        Flanders = "flanders",
        /// Brussels.
        Brussels = "brussels",
        /// Wallonia, without the German-speaking Community.
        Wallonia = "wallonia",
        /// The German-speaking Community.
        GermanSpeaking = "german-speaking",
    }
}
choices! {
    /// The highest diploma.
    Diploma {
        /// None.
        None = "none",
        /// Lower secondary.
        LowerSecondary = "lower-secondary",
        /// Upper secondary.
        UpperSecondary = "upper-secondary",
        /// Higher.
        Higher = "higher",
    }
}
choices! {
    /// As what somebody works.
    Worker {
        /// As most do.
        Ordinary = "ordinary",
        /// An apprentice.
        Apprentice = "apprentice",
        /// A casual worker in agriculture, horticulture or horeca.
        Casual = "casual",
        /// Domestic staff.
        Domestic = "domestic",
        /// A flexi-jobber.
        Flexi = "flexi",
        /// A student.
        Student = "student",
        /// An artist.
        Artist = "artist",
        /// A child minder.
        ChildMinder = "child-minder",
        /// Somebody whom a public centre for social welfare employs under article 60, paragraph 7, of the act on these centres.
        Article60 = "article-60",
        /// A seafarer.
        Seafarer = "seafarer",
    }
}

/// Hours or days. A match may be exhaustive: a declaration of the quarter counts in nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Time {
    /// Hours.
    Hours(Decimal),
    /// Days.
    Days(Decimal),
}

impl Time {
    /// How many.
    #[must_use]
    pub fn count(self) -> Decimal {
        match self {
            Time::Hours(count) | Time::Days(count) => count,
        }
    }

    /// Whether both are hours, or both days.
    #[must_use]
    pub fn counts_as(self, other: Time) -> bool {
        matches!((self, other), (Time::Hours(_), Time::Hours(_)) | (Time::Days(_), Time::Days(_)))
    }
}

/// What is asked. What is `None` nobody told: a measure that hangs on it stays open, and names it. Where something else is assumed,
/// the answer says so ([`Advantage::assumed`](super::Advantage::assumed)).
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct MeasureRequest {
    /// The quarter.
    pub quarter: Quarter,
    /// The category of the employer.
    pub category: Option<Category>,
    /// What the worker is by contract.
    pub collar: Option<Collar>,
    /// W: what was paid in the quarter, in euro.
    pub wage: Option<Decimal>,
    /// What was worked and paid in the quarter, without holidays that a fund pays. More days than the quarter has in such weeks, and
    /// work in a quarter before the hire, stand for no number that can be computed with, and so they count as not told.
    pub worked: Option<Time>,
    /// Holidays and other time that counts for the part of the quarter that was worked, and not for the wage at full time.
    pub holidays: Option<Time>,
    /// What somebody who works full time works in a week.
    pub full_time: Option<Time>,
    /// The part of the quarter that the worker's other lines with the same employer come to.
    pub other_fraction: Option<Decimal>,
    /// Whether the contract is half-time at least.
    pub half_time_contract: Option<bool>,
    /// Whether the contract is part-time.
    pub part_time: Option<bool>,
    /// The basic contributions in per cent, where they are others than those of the category, or of the employer category.
    pub rate: Option<Decimal>,
    /// As what the worker works.
    pub worker: Option<Worker>,
    /// Whether the employer is of the public sector.
    pub public_sector: Option<bool>,
    /// Whether an employer of the public sector is an autonomous public company.
    pub autonomous_public_company: Option<bool>,
    /// Whether the employer is a temporary-work agency; where nobody tells, its categories do.
    pub agency: Option<bool>,
    /// What the employer directory holds of the employer: its date of deletion, its importance code, its categories, its kind of number
    /// and the address of its operating seat are looked at.
    pub entry: Option<DirectoryEntry>,
    /// Whether a third party, such as a fund of the sector, pays the year-end premium.
    pub year_end_premium_by_fund: Option<bool>,
    /// Where the establishment lies; where nobody tells, the operating seat does.
    pub region: Option<Region>,
    /// Where the worker lives.
    pub domicile: Option<Region>,
    /// The day of birth of the worker.
    pub birth_date: Option<NaiveDate>,
    /// The day of the hire.
    pub hire_date: Option<NaiveDate>,
    /// Which of the first hires of a new employer the worker fills; 0 where it is none.
    pub rank: Option<u16>,
    /// The day on which the right of that hire was opened, where it is not that of this worker's hire.
    pub right_opened: Option<NaiveDate>,
    /// Which quarter of the right this is.
    pub quarter_index: Option<u16>,
    /// The highest diploma of the worker.
    pub diploma: Option<Diploma>,
    /// Days as a registered job seeker up to the hire, in weeks of six.
    pub unemployed_days: Option<u16>,
    /// The joint committee, without its subcommittee.
    pub joint_committee: Option<u16>,
    /// The workers of the employer, on average.
    pub headcount: Option<Decimal>,
    /// Whether every establishment has a certified cash register and registers begin and end of work.
    pub cash_register: Option<bool>,
    /// Which of the designated workers of the quarter this is.
    pub designated_rank: Option<u16>,
    /// Whether the four-day week was introduced.
    pub four_day_week: Option<bool>,
    /// To how many hours the week was reduced.
    pub week_reduced_to: Option<Decimal>,
    /// The day on which the week was reduced.
    pub week_reduced_on: Option<NaiveDate>,
    /// The day on which the four-day week was introduced, where that is another.
    pub four_day_week_on: Option<NaiveDate>,
    /// Whether the employer is recognised for the insertion of job seekers.
    pub insertion_employer: Option<bool>,
    /// Whether the contract has no end.
    pub permanent: Option<bool>,
    /// The months of a contract that has one.
    pub contract_months: Option<u16>,
    /// Whether a commitment or an agreement on the training of others holds in the quarter.
    pub training_agreement: Option<bool>,
    /// Whether the worker has a certificate as a tutor.
    pub tutor_certificate: Option<bool>,
    /// The whole years of experience of a tutor in the profession.
    pub experience_years: Option<u16>,
    /// Which of the tutors of the quarter this is.
    pub tutor_rank: Option<u16>,
    /// How many trainees there are.
    pub trainees: Option<u16>,
    /// The hours of training that are foreseen.
    pub training_hours: Option<u16>,
    /// Whether the employer is a private household.
    pub household: Option<bool>,
    /// Whether the employer is a recognised service of child minders.
    pub child_care_service: Option<bool>,
    /// Whether the employer is a small or medium-sized enterprise.
    pub small_enterprise: Option<bool>,
    /// The day on which the allowance was requested.
    pub requested_on: Option<NaiveDate>,
}

impl MeasureRequest {
    /// Nothing but the quarter.
    #[must_use]
    pub fn new(quarter: Quarter) -> Self {
        MeasureRequest {
            quarter,
            category: None,
            collar: None,
            wage: None,
            worked: None,
            holidays: None,
            full_time: None,
            other_fraction: None,
            half_time_contract: None,
            part_time: None,
            rate: None,
            worker: None,
            public_sector: None,
            autonomous_public_company: None,
            agency: None,
            entry: None,
            year_end_premium_by_fund: None,
            region: None,
            domicile: None,
            birth_date: None,
            hire_date: None,
            rank: None,
            right_opened: None,
            quarter_index: None,
            diploma: None,
            unemployed_days: None,
            joint_committee: None,
            headcount: None,
            cash_register: None,
            designated_rank: None,
            four_day_week: None,
            week_reduced_to: None,
            week_reduced_on: None,
            four_day_week_on: None,
            insertion_employer: None,
            permanent: None,
            contract_months: None,
            training_agreement: None,
            tutor_certificate: None,
            experience_years: None,
            tutor_rank: None,
            trainees: None,
            training_hours: None,
            household: None,
            child_care_service: None,
            small_enterprise: None,
            requested_on: None,
        }
    }
}
