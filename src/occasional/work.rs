//! What occasional work is: its sector, and who has the worker.

use chrono::NaiveDate;

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::facts::{Employer, Facts, SameEmployer, WorkKind};
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
        let committee = if content.is_agency_work() { content.user_joint_committee } else { content.joint_committee };
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

    /// Whether the committee of a period leaves it open which sector it is: none is told, or the one that stands for all others; of an
    /// agency's work, the committee of agencies as that of the user.
    pub(super) fn is_untold(content: &Content) -> bool {
        let of_user = content.is_agency_work().then_some(content.user_joint_committee);
        let untold = [None, Some(JointCommittee::Other), Some(JointCommittee::AgencyWork)];
        untold.contains(&of_user.unwrap_or(content.joint_committee))
    }

    fn committee(self) -> JointCommittee {
        match self {
            Sector::Agriculture => JointCommittee::Agriculture,
            Sector::Horticulture => JointCommittee::Horticulture,
            Sector::Horeca => JointCommittee::Horeca,
            Sector::Funerals => JointCommittee::FuneralUndertakers,
        }
    }

    /// Whether it is agriculture or horticulture.
    pub(super) fn is_seasonal(self) -> bool {
        matches!(self, Sector::Agriculture | Sector::Horticulture)
    }
}

/// The employer for whom the worker works: the user of an agency; `None` where that one's number is not told.
pub(super) fn at_whom(content: &Content) -> Option<EmployerNumbers> {
    if content.is_agency_work() { content.user_enterprise_number.map(Into::into) } else { Some(content.employer) }
}

/// The group of the nomenclature that is the care of parks and gardens.
const CARE_OF_GARDENS: &str = "813";

/// Whether a row of the directory may be one of parks and gardens, by its activity: the committee of all horticulture does not tell.
pub(super) fn may_be_gardener(row: &Employer) -> bool {
    let horticulture = JointCommittee::Horticulture.code();
    let is_untold = row.joint_committee.as_deref().is_none_or(|of| of == horticulture);
    is_untold && row.nace.as_ref().is_some_and(|(code, _)| code.starts_with(CARE_OF_GARDENS))
}

/// The committee of parks and gardens, which Dimona does not tell from the rest of horticulture.
pub(super) const PARKS_AND_GARDENS: &str = "145.04";

/// Whether a row of the directory is one of parks and gardens, or may be.
fn may_be_parks(row: &Employer) -> bool {
    row.joint_committee.as_deref() == Some(PARKS_AND_GARDENS) || may_be_gardener(row)
}

/// Whether work in horticulture may be that of parks and gardens: the directory has the employer there too.
pub(super) fn may_be_in_parks(facts: &dyn Facts, content: &Content) -> bool {
    let is_horticulture = Sector::of(content) == Some(Sector::Horticulture);
    let Some(employer) = at_whom(content).filter(|_| is_horticulture) else { return false };
    let mut may_be = false;
    facts.employer_sectors(&employer, content.start_date, &mut |row, is_active| {
        may_be |= is_active && may_be_parks(row);
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
        if let Some(committee) = row.main_committee() {
            told = true;
            may_be |= match committee {
                "144" | "145" => sector.is_seasonal(),
                "302" => sector == Sector::Horeca,
                "320" => sector == Sector::Funerals,
                // Any committee may be meant by XXX, and any user's by that of agencies.
                "XXX" | "322" => true,
                _ => false,
            };
        }
        if let Some(of) = row.category.and_then(sector_of_category) {
            told = true;
            may_be |= of == sector || of.is_seasonal() && sector.is_seasonal();
        }
        // Firms of other sectors have such activities too: what they do rules nothing out.
        if row.nace.as_ref().is_some_and(|(code, _)| is_activity_of(sector.committee(), code)) {
            (told, may_be) = (true, true);
        }
    });
    told.then_some(may_be)
}

/// Whether the directory has an employer on a day in this sector and in no other, by its committees, parks and gardens apart.
pub(super) fn is_only_in(facts: &dyn Facts, employer: &EmployerNumbers, on: NaiveDate, sector: Sector) -> bool {
    let committee = sector.committee();
    let (mut is_told, mut is_other) = (false, false);
    facts.employer_sectors(employer, on, &mut |row, is_active| {
        let is_here = row.main_committee() == Some(committee.code());
        is_told |= is_active && is_here;
        is_other |= row.joint_committee.is_some() && (!is_here || may_be_parks(row));
        is_other |= row.category.is_some_and(|of| is_category_of(committee, of) == Some(false));
    });
    is_told && !is_other
}

/// Whether work at an employer may be in a sector: nobody has that one in others only, or it is the one of the work that is judged.
pub(super) fn may_be_at(
    facts: &dyn Facts,
    own: Option<&EmployerNumbers>,
    other: &EmployerNumbers,
    (on, sector): (NaiveDate, Sector),
) -> bool {
    let is_own = |own| SameEmployer::new(facts, own).is(other) != Some(false);
    is_sector_of(facts, other, on, sector) != Some(false) || own.is_some_and(is_own)
}

/// Whether a period may declare an occasional worker of a sector that its committee does not tell.
pub(super) fn may_be_extra(
    facts: &dyn Facts,
    own: Option<&EmployerNumbers>,
    content: &Content,
    sector: Sector,
) -> bool {
    content.worker_type == Some(WorkerType::Ext)
        && Sector::is_untold(content)
        && at_whom(content).is_none_or(|of| may_be_at(facts, own, &of, (content.start_date, sector)))
}

/// The sector to which a category of employers belongs, agriculture and horticulture taken together (annex 27 of the glossary).
fn sector_of_category(category: u16) -> Option<Sector> {
    match category {
        193 | 293 => Some(Sector::Agriculture),
        94 | 194 | 294 | 494 | 594 => Some(Sector::Horticulture),
        _ => OF_HORECA.contains(&category).then_some(Sector::Horeca),
    }
}

/// Whether work of a kind is that of somebody on the staff, for which there is a contract: neither a student nor an occasional worker.
pub(super) fn is_of_staff(kind: WorkKind) -> bool {
    use WorkKind as Kind;
    let is_free = matches!(kind, Kind::Student | Kind::Occasional | Kind::SelfEmployed);
    !is_free && !matches!(kind, Kind::TeacherSummer | Kind::None)
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
