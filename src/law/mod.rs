//! The law as dated values with their sources.
//!
//! Every number here has a first day, a source, a confidence and the day until which it was checked. A caller patches a
//! value without waiting for a release:
//!
//! ```
//! use dimona::law::{Confidence, Law, LegalRef};
//! let mut law = Law::belgium();
//! let source = LegalRef::own("a new act", Confidence::Seen, "2027-01-15".parse()?);
//! law.student.quota_hours.patch("2027-01-01".parse()?, None, 700, source)?;
//! assert_eq!(law.student.quota_hours.at(law.on("2027-03-01".parse()?)).value(), Some(&700));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::NaiveDate;

mod agency;
mod article_17;
mod citizen_data;
mod day;
mod day_contract;
mod deadline;
mod employer_directory;
mod employment;
mod employment_allowances;
mod employment_formula;
mod employment_rows;
mod employment_staff;
mod employment_structural;
mod employment_values;
mod flexi_job;
mod flexi_pay;
mod flexi_sector_table;
mod flexi_sectors;
mod form;
mod joint_committee_matrix;
mod legal_ref;
mod listing;
mod neutral_quarter;
mod occasional;
mod question;
mod sanction;
mod seasonal_work;
mod starter_job;
mod student;
mod timeline;
mod trust;
mod worker_type;
mod works;

pub use agency::AgencyLaw;
pub use article_17::{Article17Hours, Article17Law};
pub use citizen_data::CitizenDataLaw;
pub use day::day;
pub use day_contract::{DayContractLaw, DayContractTier};
pub use deadline::{DeadlineLaw, LongerShift};
pub use employer_directory::EmployerDirectoryLaw;
pub(crate) use employer_directory::{
    DELIBERATION as DELIBERATION_07_039, IMPORTANCE_CLASSES, LOOK_UP as DELIBERATION_06_80,
};
pub use employment::{
    AgeRange, BasicPercent, CategoryCommittees, CategoryPercents, EmployerCategories, EmploymentLaw, FurtherHire,
    HiringAllowance, HorecaStaff, OccupationFactor, OlderWorkers, Seafarers, Sesam, SineDays, StructuralTerms, Tiers,
    Tremplin, Tutors, WageLimit, WorkExperience, WorkingTime, YearEnd,
};
pub(crate) use employment_formula::GUARANTEED_INCOME;
pub(crate) use flexi_job::CHECKED as FLEXI_JOBS_CHECKED;
pub use flexi_job::FlexiJobLaw;
pub use flexi_pay::{FlexiPayLaw, LeastWage};
pub use flexi_sectors::{
    BarredFunctions, Community, FlexiFunction, FlexiFunctions, FlexiOwner, FlexiSector, FlexiSectorLaw, FlexiSectors,
};
pub use form::{FormLaw, InForce};
pub use joint_committee_matrix::{Cell, JointCommitteeMatrix};
pub use legal_ref::{Confidence, LegalRef};
pub use listing::LawValue;
pub use neutral_quarter::{NeutralHours, NeutralQuarter, NeutralScope};
pub use occasional::OccasionalLaw;
pub use question::{LawSays, Question};
pub use sanction::{FineRange, SanctionLaw};
pub use seasonal_work::{SeasonalDays, SeasonalWorkLaw};
pub use starter_job::StarterJobLaw;
pub(crate) use student::CHECKED as STUDENTS_CHECKED;
pub use student::{DailyHours, SolidarityRates, StudentLaw, WeeklyHours};
pub use timeline::{Dated, Timeline};
pub use trust::{KNOWLEDGE_DAY, Trust};
pub use worker_type::{LimitState, LimitedBy, TypeFault, TypeLimit, WorkerTypeLaw};
pub(crate) use works::ANNOUNCED as WORKS_ANNOUNCED;
pub use works::{CleaningPresence, PresenceLimit, WorksLaw};

/// The law that the rules apply: an owned value, patched before an engine is built.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Law {
    /// How far open values are trusted.
    pub trust: Trust,
    /// Student employment.
    pub student: StudentLaw,
    /// Flexi-jobs.
    pub flexi_job: FlexiJobLaw,
    /// The sectors of flexi-jobs.
    pub flexi_sectors: FlexiSectorLaw,
    /// The pay of flexi-jobbers.
    pub flexi_pay: FlexiPayLaw,
    /// Occasional work.
    pub occasional: OccasionalLaw,
    /// Occasional work in agriculture and horticulture.
    pub seasonal_work: SeasonalWorkLaw,
    /// Successive contracts of agency workers for a day.
    pub day_contract: DayContractLaw,
    /// Work under article 17.
    pub article_17: Article17Law,
    /// Agency work.
    pub agency: AgencyLaw,
    /// First jobs of young workers.
    pub starter_job: StarterJobLaw,
    /// Hours within which a change is told.
    pub deadline: DeadlineLaw,
    /// What mistakes cost.
    pub sanction: SanctionLaw,
    /// What the form of a declaration depends on.
    pub form: FormLaw,
    /// When each worker type may be declared.
    pub worker_type: WorkerTypeLaw,
    /// Consulting the data of citizens.
    pub citizen_data: CitizenDataLaw,
    /// The declaration of works.
    pub works: WorksLaw,
    /// The employer directory.
    pub employer_directory: EmployerDirectoryLaw,
    /// Employment measures.
    pub employment: EmploymentLaw,
    /// Which joint committee goes with which worker type.
    pub joint_committee_matrix: JointCommitteeMatrix,
}

impl Law {
    /// Belgian law as checked on [`KNOWLEDGE_DAY`].
    #[must_use]
    pub fn belgium() -> Self {
        Law {
            trust: Trust::default(),
            student: StudentLaw::belgium(),
            flexi_job: FlexiJobLaw::belgium(),
            flexi_sectors: FlexiSectorLaw::belgium(),
            flexi_pay: FlexiPayLaw::belgium(),
            occasional: OccasionalLaw::belgium(),
            seasonal_work: SeasonalWorkLaw::belgium(),
            day_contract: DayContractLaw::belgium(),
            article_17: Article17Law::belgium(),
            agency: AgencyLaw::belgium(),
            starter_job: StarterJobLaw::belgium(),
            deadline: DeadlineLaw::belgium(),
            sanction: SanctionLaw::belgium(),
            form: FormLaw::belgium(),
            worker_type: WorkerTypeLaw::belgium(),
            citizen_data: CitizenDataLaw::belgium(),
            works: WorksLaw::belgium(),
            employer_directory: EmployerDirectoryLaw::belgium(),
            employment: EmploymentLaw::belgium(),
            joint_committee_matrix: JointCommitteeMatrix::belgium(),
        }
    }

    /// The question what holds on a day, as it is known today and as far as this law is trusted.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Question {
        Question::new(day, self.trust)
    }

    /// The source of what a timeline says on a day, where it says something: a caller may have patched it.
    #[must_use]
    pub(crate) fn source_on<T>(&self, of: &Timeline<T>, day: NaiveDate) -> Option<LegalRef> {
        of.at(self.on(day)).row().map(|row| row.legal().clone())
    }
}

impl Default for Law {
    fn default() -> Self {
        Law::belgium()
    }
}
