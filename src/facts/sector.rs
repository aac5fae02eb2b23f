//! The sector of an employer, as the directory tells it by joint committee and activity.

use super::employers::Employer;
use super::fact_book::FactBook;
use super::registers::Sector;
use crate::declaration::message::EmployerNumbers;
use crate::time::Quarter;

/// The joint committees of private care (NSSO on the student hours of 2021 and 2022).
const CARE: [&str; 5] = ["318", "319", "330", "331", "332"];
/// The division of education in every version of the nomenclature. Inferred: the sources say *education*.
const EDUCATION: &str = "85";
/// The divisions of care; in public care only some of their activities count.
const NEAR_CARE: [&str; 3] = ["86", "87", "88"];

/// The sector of an employer in a quarter, by the rows that are active in it; `None` where they do not tell, or disagree.
pub(super) fn sector_of(facts: &FactBook, employer: &EmployerNumbers, quarter: Quarter) -> Option<Sector> {
    let mut told: Option<Option<Sector>> = None;
    facts.each_sector(employer, &[quarter.first_day(), quarter.last_day()], &mut |row, is_active| {
        if is_active && (row.joint_committee.is_some() || row.nace.is_some()) {
            let sector = of_row(row);
            told = Some(told.map_or(sector, |told| told.filter(|told| sector == Some(*told))));
        }
    });
    told?
}

fn of_row(row: &Employer) -> Option<Sector> {
    let committee = row.joint_committee.as_deref().filter(|of| *of != "XXX");
    // A subcommittee is told behind a point.
    if committee.is_some_and(|of| CARE.contains(&of.split('.').next().unwrap_or(of))) {
        return Some(Sector::Care);
    }
    let activity = row.nace.as_ref().map(|(code, _)| code.as_ref());
    match activity {
        Some(code) if code.starts_with(EDUCATION) => Some(Sector::Education),
        Some(code) if NEAR_CARE.iter().any(|care| code.starts_with(care)) => None,
        Some(_) => Some(Sector::Other),
        // Private education stands under several committees, so that a committee alone leaves it open.
        None => None,
    }
}
