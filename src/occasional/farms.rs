//! What a farm does where an occasional worker works, as the employer directory tells it.

use chrono::Datelike;

use super::work::at_whom;
use crate::declaration::register::Content;
use crate::facts::{Crop, Facts, NaceVersion};

/// The first year in which fruit has the days of chicory and mushrooms.
const FRUIT_SINCE: i32 = 2020;

/// Whether what grows where the worker works has days of its own; `None` where it is not told, or both grow there.
pub(super) fn grows_crops(facts: &dyn Facts, content: &Content) -> Option<bool> {
    let employer = at_whom(content)?;
    let (mut with, mut without) = (false, false);
    facts.employer_sectors(&employer, content.start_date, &mut |row, is_active| match row.crop {
        Some(Crop::Chicory | Crop::Mushrooms) if is_active => with = true,
        Some(Crop::Fruit) if is_active && content.start_date.year() >= FRUIT_SINCE => with = true,
        Some(_) if is_active => without = true,
        _ => {}
    });
    (with != without).then_some(with)
}

/// Whether mushrooms are grown where the worker works; `None` where no crop is told.
pub(super) fn grows_mushrooms(facts: &dyn Facts, content: &Content) -> Option<bool> {
    let employer = at_whom(content)?;
    let mut grows = None;
    facts.employer_sectors(&employer, content.start_date, &mut |row, is_active| {
        if let Some(crop) = row.crop.filter(|_| is_active) {
            grows = Some(grows == Some(true) || crop == Crop::Mushrooms);
        }
    });
    grows
}

/// Whether a day may be half a day: the employer has such an activity, or none is told. An agency has none.
pub(super) fn may_be_half(facts: &dyn Facts, activities: &[&str], content: &Content) -> bool {
    let Some(employer) = at_whom(content).filter(|_| !content.is_agency_work()) else { return false };
    let (mut told, mut half) = (false, false);
    facts.employer_sectors(&employer, content.start_date, &mut |row, is_active| {
        if let Some((code, version)) = row.nace.as_ref().filter(|_| is_active) {
            told = true;
            // The older list has other codes for farms.
            half |= *version == NaceVersion::Nace2003 || activities.iter().any(|of| code.starts_with(of));
        }
    });
    half || !told
}
