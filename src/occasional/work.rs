//! What occasional work is: its sector, and who has the worker.

use chrono::NaiveDate;

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::facts::Facts;
use crate::id::{JointCommittee, WorkerType};

/// A sector that has occasional workers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sector {
    Agriculture,
    Horticulture,
    Horeca,
    Funerals,
}

impl Sector {
    /// That of a period, by its joint committee; through an agency by that of the user.
    pub(super) fn of(content: &Content) -> Option<Self> {
        let committee = if is_agency_work(content) { content.user_joint_committee } else { content.joint_committee };
        match committee? {
            JointCommittee::Agriculture => Some(Sector::Agriculture),
            JointCommittee::Horticulture => Some(Sector::Horticulture),
            JointCommittee::Horeca => Some(Sector::Horeca),
            JointCommittee::FuneralUndertakers => Some(Sector::Funerals),
            _ => None,
        }
    }

    /// The one whose occasional worker a period declares.
    pub(super) fn of_extra(content: &Content) -> Option<Self> {
        Sector::of(content).filter(|_| content.worker_type == Some(WorkerType::Ext))
    }

    /// Whether it is agriculture or horticulture.
    pub(super) fn is_seasonal(self) -> bool {
        matches!(self, Sector::Agriculture | Sector::Horticulture)
    }
}

pub(super) fn is_agency_work(content: &Content) -> bool {
    content.joint_committee == Some(JointCommittee::AgencyWork)
}

/// The employer for whom the worker works: the user of an agency; `None` where that one's number is not told.
pub(super) fn at_whom(content: &Content) -> Option<EmployerNumbers> {
    if is_agency_work(content) { content.user_enterprise_number.map(Into::into) } else { Some(content.employer) }
}

/// Whether the directory has an employer in agriculture or horticulture.
pub(super) fn is_farm(facts: &dyn Facts, employer: &EmployerNumbers, on: NaiveDate) -> bool {
    let of_farms = |committee: &str| committee.starts_with("144") || committee.starts_with("145");
    let mut is_farm = false;
    facts.employer_sectors(employer, on, &mut |row, _| {
        is_farm |= row.joint_committee.as_deref().is_some_and(of_farms);
    });
    is_farm
}

/// The committee of parks and gardens, which Dimona does not tell from the rest of horticulture.
pub(super) const PARKS_AND_GARDENS: &str = "145.04";

/// Whether work in horticulture may be that of parks and gardens: the directory has the employer there too.
pub(super) fn may_be_in_parks(facts: &dyn Facts, content: &Content) -> bool {
    let is_horticulture = Sector::of(content) == Some(Sector::Horticulture);
    let Some(employer) = at_whom(content).filter(|_| is_horticulture) else { return false };
    let mut may_be = false;
    facts.employer_sectors(&employer, content.start_date, &mut |row, is_active| {
        may_be |= is_active && row.joint_committee.as_deref() == Some(PARKS_AND_GARDENS);
    });
    may_be
}

/// Whether the directory has an employer in a sector, agriculture and horticulture taken together; `None` where it does not tell.
pub(super) fn is_sector_of(
    facts: &dyn Facts,
    employer: &EmployerNumbers,
    on: NaiveDate,
    sector: Sector,
) -> Option<bool> {
    let (mut told, mut may_be) = (false, false);
    facts.employer_sectors(employer, on, &mut |row, _| {
        if let Some(committee) = row.joint_committee.as_deref() {
            told = true;
            may_be |= match committee.split('.').next().unwrap_or(committee) {
                "144" | "145" => sector.is_seasonal(),
                "302" => sector == Sector::Horeca,
                "320" => sector == Sector::Funerals,
                // Any committee may be meant by XXX, and any user's by that of agencies.
                "XXX" | "322" => true,
                _ => false,
            };
        }
        if row.category.is_some_and(|of| OF_HORECA.contains(&of)) {
            told = true;
            may_be |= sector == Sector::Horeca;
        }
    });
    told.then_some(may_be)
}

/// The categories of employers in horeca, the second for occasional workers.
const OF_HORECA: [u16; 2] = [17, 317];
/// That of households.
const OF_HOUSEHOLDS: u16 = 37;

/// Whether a category is of this sector; `None` where no source ties it to one.
pub(super) fn is_category_of(committee: JointCommittee, category: u16) -> Option<bool> {
    let is_of_horeca = OF_HORECA.contains(&category);
    match committee {
        JointCommittee::Horeca => Some(is_of_horeca),
        _ => (is_of_horeca || category == OF_HOUSEHOLDS).then_some(false),
    }
}

/// Whether an activity, by its division of the nomenclature, is of this sector.
pub(super) fn is_activity_of(committee: JointCommittee, code: &str) -> bool {
    match committee {
        JointCommittee::Horeca => code.starts_with("55") || code.starts_with("56"),
        JointCommittee::FuneralUndertakers => code.starts_with("96"),
        _ => code.starts_with("01"),
    }
}
