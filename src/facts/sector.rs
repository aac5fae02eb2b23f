//! The sector of an employer, as the directory tells it by joint committee, category and activity.

use super::employer_record::is_administration;
use super::employers::Employer;
use super::fact_book::FactBook;
use super::known::Known;
use super::registers::Sector;
use crate::declaration::message::EmployerNumbers;
use crate::time::Quarter;

/// The joint committees of private care (NSSO on the student hours of 2021 and 2022).
const CARE: [&str; 5] = ["318", "319", "330", "331", "332"];
/// The categories of its employers at the NSSO.
const CARE_CATEGORIES: [u16; 26] = [
    211, 611, 62, 162, 462, 962, 25, 125, 311, 330, 422, 430, 511, 512, 522, 711, 722, 735, 812, 822, 830, 911, 122,
    322, 22, 222,
];
/// In the text on the second quarter of 2021 it stands in the place of another.
const DOUBTFUL_CATEGORY: u16 = 455;
/// The committees of private schools, from memory: the sources say *education* and name none.
const SCHOOLS: [&str; 2] = ["152", "225"];
/// The division of education in every version of the nomenclature. Inferred: the sources say *education*.
const EDUCATION: &str = "85";
/// The divisions of care; in public care only some of their activities count, and the list was not read.
const NEAR_CARE: [&str; 3] = ["86", "87", "88"];

/// The group of activities in which private vaccination centres are. Inferred: the sources name them and no code.
const VACCINATION: &str = "869";

/// The sector of an employer in a quarter, by the rows that are active in it; `None` where nothing is told of it.
pub(super) fn sector_of(facts: &FactBook, employer: &EmployerNumbers, quarter: Quarter) -> Option<Sector> {
    let is_public = is_administration(facts, employer) == Known::Known(true);
    let mut told: Option<Option<Sector>> = None;
    facts.each_sector(employer, &[quarter.first_day(), quarter.last_day()], &mut |row, is_active| {
        if is_active && (row.joint_committee.is_some() || row.nace.is_some() || row.category.is_some()) {
            let sector = of_row(row, is_public);
            told = Some(told.map_or(sector, |told| together(told, sector)));
        }
    });
    // An administration has hospitals, centres of social welfare and schools.
    told.unwrap_or(is_public.then_some(Sector::MayBeCare))
}

/// What two rows of one employer tell.
fn together(one: Option<Sector>, other: Option<Sector>) -> Option<Sector> {
    let is_any = |of: [Sector; 2]| [one, other].into_iter().flatten().any(|told| of.contains(&told));
    match (one, other) {
        _ if one == other => one,
        _ if is_any([Sector::Care, Sector::MayBeCare]) => Some(Sector::MayBeCare),
        _ if is_any([Sector::Education, Sector::MayBeEducation]) => Some(Sector::MayBeEducation),
        _ => None,
    }
}

fn of_row(row: &Employer, is_public: bool) -> Option<Sector> {
    let committee = row.main_committee().filter(|of| *of != "XXX");
    let is_committee = |of: &[&str]| committee.is_some_and(|told| of.contains(&told));
    let is_activity = |of: &[&str]| row.nace.as_ref().is_some_and(|(code, _)| of.iter().any(|of| code.starts_with(of)));
    let is_care_category = row.category.is_some_and(|of| CARE_CATEGORIES.contains(&of));
    let may_be_care = is_care_category || row.category == Some(DOUBTFUL_CATEGORY);
    // Private care is known by its committees alone.
    let is_private = committee.is_some() && !is_public;
    if is_committee(&CARE) || is_care_category && committee.is_none() {
        return Some(Sector::Care);
    }
    match row.nace {
        _ if may_be_care => Some(Sector::MayBeCare),
        Some(_) if is_activity(&[EDUCATION]) => Some(Sector::Education),
        Some(_) if is_activity(&NEAR_CARE) && !is_private => Some(Sector::MayBeCare),
        // A vaccination centre counted where education did, and never where care alone did.
        Some(_) if is_activity(&[VACCINATION]) => Some(Sector::MayBeEducation),
        None if is_public => Some(Sector::MayBeCare),
        _ if is_committee(&SCHOOLS) => Some(Sector::MayBeEducation),
        Some(_) => Some(Sector::Other),
        // Private education stands under several committees, so that nothing follows from another one.
        None => None,
    }
}
