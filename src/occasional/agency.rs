//! Whether the sender of agency work is an agency, and lends the worker to another.

use super::work::at_whom;
use crate::declaration::register::Content;
use crate::facts::{Facts, SameEmployer};
use crate::id::JointCommittee;
use crate::judgement::Need;

/// The categories in which agencies, private and public, declare the workers whom they lend (annex 27 of the glossary).
const OF_AGENCIES: [u16; 2] = [97, 497];

/// What is missing to know that it is the work of an agency for a user.
pub(super) fn doubt_of_agency(facts: &dyn Facts, content: &Content) -> Option<Need> {
    if !content.is_agency_work() {
        return None;
    }
    let sender = SameEmployer::new(facts, &content.employer);
    if at_whom(content).is_some_and(|user| sender.is(&user) == Some(true)) {
        return Some(Need::OwnUser);
    }
    is_no_agency(facts, content).then_some(Need::OccasionalSector)
}

/// Whether the directory has the sender on the day under other committees only, and not in a category of agencies either.
fn is_no_agency(facts: &dyn Facts, content: &Content) -> bool {
    let (mut told, mut may_be) = (false, false);
    facts.employer_sectors(&content.employer, content.start_date, &mut |row, is_active| {
        if !is_active {
            return;
        }
        may_be |= row.category.is_some_and(|of| OF_AGENCIES.contains(&of));
        let Some(committee) = row.joint_committee.as_deref() else { return };
        told = true;
        // Any committee may be meant by XXX; firms of local services (322.01) stand beside agencies and are none.
        may_be |= [JointCommittee::AgencyWork.code(), JointCommittee::Other.code()].contains(&committee);
    });
    told && !may_be
}
