//! Consulting the data of citizens: the dated values that this crate applies.

use super::day::day;
use super::legal_ref::LegalRef;
use super::listing::Listing;
use super::timeline::{Timeline, open, timeline};
use crate::words::law as says;

/// How long a citizen's consent lasts.
///
/// ```
/// use dimona::law::{Law, day};
/// let law = Law::belgium();
/// let november = law.on(day::<2026, 11, 2>());
/// assert_eq!(law.citizen_data.flexi_job_months.at(november).value(), Some(&1));
/// assert_eq!(law.citizen_data.student_hours_months.at(november).value(), Some(&3));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CitizenDataLaw {
    /// For so many months the status for flexi-jobs may be read; by the day of the grant.
    pub flexi_job_months: Timeline<u32>,
    /// For so many months the hours left of a student may be read; by the day of the grant.
    pub student_hours_months: Timeline<u32>,
    /// For so many months at most, and no longer than its quarter, an approval of Overseas Social Security may be read; by the day of the
    /// grant.
    pub overseas_approval_months: Timeline<u32>,
}

/// The day of the launch was read, its year was not.
const SERVICE: LegalRef = LegalRef::inferred(
    "NSSO on Consult citizen data, October 2025; payroll offices on its launch on 7 May, the year of which follows from them",
);

/// No text says how long such a consent lasts: the longest term of the service is taken, so that none is open for years.
const OF_APPROVALS: LegalRef = LegalRef::inferred(
    "no source gives the term of a consent to an approval of Overseas Social Security; taken: the longest of Consult citizen data",
);

impl CitizenDataLaw {
    pub(super) fn belgium() -> Self {
        CitizenDataLaw {
            flexi_job_months: timeline![open(day::<2025, 5, 7>(), 1, SERVICE)],
            student_hours_months: timeline![open(day::<2025, 5, 7>(), 3, SERVICE)],
            overseas_approval_months: timeline![open(day::<2025, 5, 7>(), 3, OF_APPROVALS)],
        }
    }

    /// One line for each field: `tests/house` finds a field without one.
    pub(super) fn list<'a>(&'a self, listing: &mut Listing<'a>) {
        let months = |of: &u32| (*of).into();
        listing.value("flexi-job-months", &self.flexi_job_months, says::consent_flexi_job(), months);
        listing.value("student-hours-months", &self.student_hours_months, says::consent_student_hours(), months);
        let approvals = says::consent_overseas_approval();
        listing.value("overseas-approval-months", &self.overseas_approval_months, approvals, months);
    }
}
