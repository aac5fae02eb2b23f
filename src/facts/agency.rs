//! Whether an employer is an agency.

use super::employers::Employer;
use super::registers::Facts;
use crate::declaration::message::EmployerNumbers;
use crate::id::JointCommittee;
use crate::time::Quarter;

/// Whether the directory has an employer under the joint committee of agency work on the first or the last day of a quarter. Where it does
/// not, nothing is said.
pub(super) fn is_agency<F: Facts + ?Sized>(facts: &F, employer: &EmployerNumbers, quarter: Quarter) -> bool {
    if employer.is_none() {
        return false;
    }
    let on = |day| {
        let mut is_agency = false;
        facts.employer_sectors(employer, day, &mut |row, is_active| is_agency |= is_active && row.is_agency());
        is_agency
    };
    on(quarter.first_day()) || on(quarter.last_day())
}

impl Employer {
    /// Whether its joint committee is that of agency work. Its subcommittee has the firms of service vouchers, which are no agencies.
    fn is_agency(&self) -> bool {
        let committee = self.joint_committee.as_deref().map(|of| of.strip_suffix(".00").unwrap_or(of));
        committee == Some(JointCommittee::AgencyWork.code())
    }
}
