//! The sectors of employers of whom the directory has many rows.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::days::Days;
use super::employers::{Directory, Employer};

/// For each joint committee, activity, category and community of one employer a row that tells it, and the days on which it is active there.
pub(super) type SectorDays = Vec<(usize, Days)>;

/// The sectors of these rows.
pub(super) fn sectors<'d>(rows: &[usize], directory: &'d Directory) -> SectorDays {
    let mut sectors: HashMap<_, (usize, Days), RandomState> = HashMap::default();
    for (place, row) in rows.iter().filter_map(|place| Some((*place, directory.row(*place)?))) {
        let told = |of: &'d Employer| (of.joint_committee.as_deref(), of.nace.as_ref(), of.category, of.community);
        let (first, days) = sectors.entry(told(row)).or_insert_with(|| (place, Days::default()));
        *first = place.min(*first);
        days.add(row.active_from(), row.active_to());
    }
    let mut sectors: SectorDays = sectors.into_values().collect();
    sectors.sort_unstable_by_key(|(first, _)| *first);
    sectors
}
