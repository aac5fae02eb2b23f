//! When the wages of a quarter were declared.

use chrono::{Months, NaiveDate};

use crate::declaration::register::Content;
use crate::facts::{Facts, SameEmployer};
use crate::id::Ssin;
use crate::time::{Moment, Quarter};

/// Whether the wages of this employer and the quarter of this day were processed up to a moment, as far as it is told: without a moment,
/// ever.
pub(crate) fn are_wages_declared(
    facts: &dyn Facts,
    content: &Content,
    worker: Ssin,
    until: Option<Moment>,
) -> Option<bool> {
    let at = wages_declared_at(facts, content, worker)?;
    Some(until.is_none_or(|until| at <= until))
}

/// The last day for the wages of the quarter of a day: that of the month behind it.
pub(crate) fn last_day_for_wages(day: NaiveDate) -> Option<NaiveDate> {
    Quarter::of(day).plus(1).first_day().checked_add_months(Months::new(1))?.pred_opt()
}

/// When they were first processed, where that is told.
pub(crate) fn wages_declared_at(facts: &dyn Facts, content: &Content, worker: Ssin) -> Option<Moment> {
    let quarter = Quarter::of(content.start_date);
    let told = facts.worked_hours(worker, quarter.year()).value()?;
    let own = SameEmployer::new(facts, &content.employer);
    let of_quarter = told.iter().filter(|of| of.quarter() == quarter);
    of_quarter.filter(|of| own.is(of.employer()) == Some(true)).map(|of| of.at()).min()
}
