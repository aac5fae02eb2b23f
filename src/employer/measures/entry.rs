//! What the directory's entry tells of an employer, beside what the case tells of it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::case::{Case, Told};
use super::criterion::Holds;
use super::occupation::most_days;
use super::request::{Region, Time};
use super::tables::CATEGORY_PERCENTS;
use crate::employer::directory::{Address, CategorySort, DirectoryEntry, EmployerCategory};
use crate::time::Quarter;

/// The categories of an entry on the first or the last day of a quarter.
pub(super) fn categories_in(entry: &DirectoryEntry, quarter: Quarter) -> impl Iterator<Item = EmployerCategory> {
    let days = [quarter.first_day(), quarter.last_day()];
    days.into_iter().flat_map(|day| entry.categories_on(day)).map(|row| row.category)
}

impl Case<'_> {
    /// The categories of the quarter, as far as the entry tells any.
    fn categories(&self) -> impl Iterator<Item = EmployerCategory> {
        self.request.entry.iter().flat_map(|entry| categories_in(entry, self.request.quarter))
    }

    /// Whether one of the categories of the quarter is of this sort.
    pub(super) fn any_is(&self, sort: CategorySort) -> bool {
        self.categories().any(|of| of.known().is_some_and(|of| of.sort == Some(sort)))
    }

    /// Whether all categories of the quarter are of this sort; `None` where there is none, or some have it and some have not, or may not.
    fn all_are(&self, sort: CategorySort) -> Option<bool> {
        let known = || self.categories().map(|of| of.known().map(|of| of.sort == Some(sort)));
        let first = known().next()??;
        known().all(|of| of == Some(first)).then_some(first)
    }

    /// Whether the categories go with category 3 of the structural reduction.
    pub(super) fn is_sheltered(&self) -> Option<bool> {
        self.all_are(CategorySort::Sheltered)
    }

    /// Whether the employer has workers who are not as most are, so that a case has to tell as what this one works: an employer of
    /// occasional workers, and unless only those count, a household.
    pub(super) fn asks_worker(&self, only_occasional: bool) -> bool {
        let by_category =
            self.any_is(CategorySort::Occasional) || !only_occasional && self.any_is(CategorySort::Household);
        self.request.worker.is_none() && (by_category || self.request.household == Some(true) && !only_occasional)
    }

    /// Whether the employer is an agency: as the case tells, otherwise as all its categories do. Who tells neither is taken not to be one.
    pub(super) fn is_agency(&self) -> bool {
        self.request.agency.or_else(|| self.all_are(CategorySort::Agency)).unwrap_or(false)
    }

    /// Whether the categories leave it to nobody to tell whether the employer is an agency.
    pub(super) fn agency_is_told(&self) -> bool {
        self.request.agency.or_else(|| self.all_are(CategorySort::Agency)).is_some()
    }

    /// Whether what the case tells of an agency goes with the categories; of an employer with both sorts it has to be told.
    pub(super) fn fits_agency(&self) -> Holds {
        match (self.request.agency, self.all_are(CategorySort::Agency)) {
            (Some(told), Some(by_category)) if told != by_category => Holds::Unknown,
            (None, None) if self.any_is(CategorySort::Agency) => Holds::Lacks("agency"),
            _ => Holds::Yes,
        }
    }

    /// The day of the quarter behind which the employer was deleted, where more of the quarter follows.
    pub(super) fn deleted_within(&self) -> Option<NaiveDate> {
        let (quarter, deletion) = (self.request.quarter, self.request.entry.as_ref()?.deletion?);
        Some(deletion).filter(|day| quarter.contains(*day) && *day < quarter.last_day())
    }

    /// Whether what was worked fits into the quarter until the employer was deleted: no more days than there are in such weeks, and no more
    /// hours than those days have.
    pub(super) fn fits_deletion(&self) -> Holds {
        let Some(last) = self.deleted_within() else { return Holds::Yes };
        let (request, quarter) = (self.request, self.request.quarter);
        if request.hire_date.is_some_and(|hired| hired > last && quarter.contains(hired)) {
            return Holds::Unknown;
        }
        let first = request.hire_date.filter(|hired| quarter.contains(*hired)).unwrap_or_else(|| quarter.first_day());
        let most = |time: Time| match request.full_time {
            Some(week) if matches!(time, Time::Days(_)) => most_days(first, last, week),
            _ if matches!(time, Time::Days(_)) => Some(Decimal::from((last - first).num_days() + 1)),
            _ => Some(Decimal::from(24 * ((last - first).num_days() + 1))),
        };
        let times = [request.worked, request.holidays].into_iter().flatten();
        let sum = times.map(Time::count).fold(Decimal::ZERO, Decimal::saturating_add);
        let is_too_much = request.worked.or(request.holidays).and_then(most).is_some_and(|most| sum > most);
        Holds::of(!is_too_much).or_unknown()
    }

    /// The least number of workers by the importance code of a year, and the number with which the next class begins, where there is one;
    /// `None` where the entry or the law tells none.
    pub(super) fn importance_class(&self, year: i32) -> Option<(u16, Option<u16>)> {
        let code = usize::from(self.request.entry.as_ref()?.importance_code_in(year)?.get());
        let classes =
            self.value_on(&self.law.employer_directory.importance_classes, Quarter::new(year, 4)?.first_day())?;
        let next = classes.get(code.checked_sub(1)?).copied();
        Some((code.checked_sub(2).and_then(|at| classes.get(at)).copied().unwrap_or_default(), next))
    }

    /// The region of the operating seat, as far as its address tells it.
    fn region_of_seat(&self) -> Option<Region> {
        region_of(self.request.entry.as_ref()?.operating_seat.as_ref()?)
    }

    /// Whether nobody tells the region but the address of the operating seat.
    pub(super) fn has_region_of_seat(&self) -> bool {
        self.request.region.is_none() && self.region_of_seat().is_some()
    }

    /// Where the establishment lies: as the case tells, otherwise where the operating seat does.
    pub(super) fn region(&self) -> Result<Region, Holds> {
        match (self.request.region, self.region_of_seat()) {
            (Some(told), Some(seat)) if told != seat => Err(Holds::RegionContradicts),
            (told, seat) => told.or(seat).ok_or(Holds::Lacks("region")),
        }
    }

    /// The basic contributions in per cent, where those of the structural category are these: of some employer categories the NSSO has others.
    /// An employer with two rates, or of a category whose rate of the quarter was not read, has to tell it.
    pub(super) fn percent_of_categories(&self, usual: Decimal) -> Told<Decimal> {
        let law = self.known(CATEGORY_PERCENTS);
        // A category that has another rate in the first quarter that was read may have had one before.
        let first = self.law.employment.category_percents.first_day();
        let later = first.and_then(|day| self.known_on(CATEGORY_PERCENTS, day).ok());
        let of = |category: EmployerCategory| {
            let category = category.get();
            match law.ok().or(later) {
                Some(other) if other.hangs_on_worker(category) => Err("rate"),
                Some(other) if law.is_err() && other.of(category).is_some_and(|percent| percent != usual) => {
                    Err("rate")
                }
                Some(other) if law.is_ok() => Ok(other.of(category).unwrap_or(usual)),
                _ => Ok(usual),
            }
        };
        let mut all = self.categories().map(of);
        let Some(first) = all.next() else { return Ok(usual) };
        if all.all(|other| other == first) { first } else { Err("rate") }
    }

    /// Whether a category of the quarter is one of which no rate was read, so that the one of the structural category is taken.
    pub(super) fn has_category_without_percent(&self) -> bool {
        let table = &self.law.employment.category_percents;
        let Some(law) = table.first_day().and_then(|day| self.known_on(CATEGORY_PERCENTS, day).ok()) else {
            return false;
        };
        self.request.rate.is_none()
            && self.categories().any(|of| law.of(of.get()).is_none() && !law.hangs_on_worker(of.get()))
    }

    /// Whether the categories tell the rate of the quarter.
    pub(super) fn has_percent_of_categories(&self) -> bool {
        let Ok(law) = self.known(CATEGORY_PERCENTS) else { return false };
        self.categories().next().is_some() && self.categories().all(|of| law.of(of.get()).is_some())
    }
}

/// The municipalities of the German-speaking Community, by the code of the national institute of statistics.
const GERMAN_SPEAKING: [&str; 9] = ["63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087"];

/// The region of an address in Belgium: the code of the municipality begins with that of its province, the postcode with that of its part of
/// the country. Where both tell one, they have to tell the same.
fn region_of(address: &Address) -> Option<Region> {
    if address.country.as_deref().is_some_and(|country| country != "BE") {
        return None;
    }
    let by_code = address.municipality.map(|code| by_municipality(&code.to_string()));
    let by_postcode = address.postcode.as_deref().map(by_postcode);
    match (by_code, by_postcode) {
        (Some(one), Some(other)) => one.filter(|one| other == Some(*one)),
        (one, other) => one.or(other)?,
    }
}

fn by_municipality(code: &str) -> Option<Region> {
    match code.get(..2)?.as_bytes() {
        _ if GERMAN_SPEAKING.contains(&code) => Some(Region::GermanSpeaking),
        b"21" => Some(Region::Brussels),
        b"23" | b"24" | [b'1' | b'3' | b'4' | b'7', _] => Some(Region::Flanders),
        b"25" | [b'5' | b'6' | b'8' | b'9', _] => Some(Region::Wallonia),
        _ => None,
    }
}

fn by_postcode(text: &str) -> Option<Region> {
    let number: u16 = text.parse().ok().filter(|_| text.len() == 4)?;
    match number {
        1000..=1299 => Some(Region::Brussels),
        1500..=3999 | 8000..=9999 => Some(Region::Flanders),
        4700..=4799 => Some(Region::GermanSpeaking),
        1300..=1499 | 4000..=7999 => Some(Region::Wallonia),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{by_municipality, by_postcode};
    use crate::employer::measures::Region::{Brussels, Flanders, GermanSpeaking, Wallonia};

    #[test]
    fn places_lie_in_their_region() {
        let places = [
            ("1000", "21004", Brussels),
            ("1300", "25112", Wallonia),
            ("1500", "23027", Flanders),
            ("3000", "24062", Flanders),
            ("3798", "73109", Flanders),
            ("4000", "62063", Wallonia),
            ("4700", "63023", GermanSpeaking),
            ("4790", "63087", GermanSpeaking),
            ("4960", "63049", Wallonia),
            ("5000", "92094", Wallonia),
            ("7700", "54007", Wallonia),
            ("8000", "31005", Flanders),
            ("9000", "44021", Flanders),
        ];
        for (postcode, municipality, region) in places {
            assert_eq!(by_postcode(postcode), Some(region), "{postcode}");
            assert_eq!(by_municipality(municipality), Some(region), "{municipality}");
        }
        for text in ["", "999", "0999", "10000", "B-1000", "+100"] {
            assert_eq!(by_postcode(text), None, "{text}");
        }
        for text in ["00000", "20000", "26000"] {
            assert_eq!(by_municipality(text), None, "{text}");
        }
    }
}
