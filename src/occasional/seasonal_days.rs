//! How many days of a year a worker may be an occasional one in agriculture or horticulture.

use super::farms::grows_crops;
use super::work::Sector;
use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::judgement::{Missing, Need, Outcome};
use crate::law::{Dated, SeasonalDays};

/// How many days there may be; otherwise what follows where nobody tells.
pub(super) fn quota(case: &Case<'_>, sector: Sector, content: &Content) -> Result<u16, Outcome> {
    let law = case.law;
    let on = law.on(content.start_date);
    let all = *Outcome::without_law(law.seasonal_work.worker_days.at(on))?;
    let of_agencies = law.seasonal_work.days_of_agencies.at(on).row().filter(|_| content.is_agency_work());
    // Where nobody tells the number any more, the last one is the least.
    let last = |row: &Dated<Option<SeasonalDays>>| {
        let before = law.on(row.from().pred_opt()?);
        law.seasonal_work.days_of_agencies.at(before).value().copied().flatten()
    };
    let days = match of_agencies {
        Some(row) => row.value().or_else(|| last(row)).ok_or(Outcome::Undetermined(Missing::of(Need::AgencyDays)))?,
        None => all,
    };
    if sector == Sector::Agriculture {
        return Ok(days.agriculture);
    }
    let crops = law.seasonal_work.crop_days.at(on).value().copied().unwrap_or(0);
    let is_more = crops > days.horticulture && grows_crops(case.facts, content) == Some(true);
    Ok(if is_more { crops } else { days.horticulture })
}
