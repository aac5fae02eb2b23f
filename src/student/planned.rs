//! Planned work in the whole hours of a declaration.

use chrono::TimeDelta;

/// The most hours of one period (zone 01135).
const MOST: u16 = 999;

/// The hours to declare for all the work that is planned in one declaration: each hour that is begun counts, and what is rounded is the
/// sum, not each day. `None` where nothing is planned, and above the 999 hours of one period: neither can be declared.
///
/// ```
/// use chrono::TimeDelta;
/// use dimona::student::hours_to_declare;
/// let day = TimeDelta::minutes(7 * 60 + 36);
/// assert_eq!(hours_to_declare([day]), Some(8));
/// // A week in one declaration is 38 hours; in five declarations of a day it would be five times 8.
/// assert_eq!(hours_to_declare([day; 5]), Some(38));
/// assert_eq!(hours_to_declare([]), None);
/// ```
#[must_use]
pub fn hours_to_declare(work: impl IntoIterator<Item = TimeDelta>) -> Option<u16> {
    let mut sum = TimeDelta::zero();
    for part in work {
        // Work has a length, and what is longer than can be counted cannot be declared either.
        sum = sum.checked_add(&part.max(TimeDelta::zero()))?;
    }
    let whole = sum.num_hours();
    let begun = if sum > TimeDelta::hours(whole) { whole + 1 } else { whole };
    u16::try_from(begun).ok().filter(|hours| (1..=MOST).contains(hours))
}
