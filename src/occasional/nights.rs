//! Which shifts may go on with the work of the night before: work across midnight that is not interrupted is one day.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::work::at_whom;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::facts::same_employer;
use crate::judgement::Need;
use crate::time::ClockTime;

/// When work ended that began on the day before, or that followed such work without a break, and at whom.
#[derive(Default)]
pub(super) struct Nights(BTreeMap<(NaiveDate, ClockTime), Vec<Option<EmployerNumbers>>>);

/// With so many employers nobody looks at which of them it is.
const MOST: usize = 16;

impl Nights {
    /// Those of these shifts.
    pub(super) fn of(case: &Case<'_>, mut shifts: Vec<Content>) -> Self {
        // What a shift follows began before it.
        shifts.sort_by_key(|of| (of.start_date, of.start_hour));
        let mut nights = Nights::default();
        for of in &shifts {
            let Some((day, hour)) = of.end_date.zip(of.end_hour) else { continue };
            if day > of.start_date || nights.may_be_followed_by(case, of) {
                let hirers = nights.0.entry((day, hour)).or_default();
                let hirer = at_whom(of);
                if hirers.len() < MOST && !hirers.contains(&hirer) {
                    hirers.push(hirer);
                }
            }
        }
        nights
    }

    /// What is missing to know that a shift is a day of its own: one that begins at midnight may go on with that of the day before, and so
    /// may one that begins when work ends that began then.
    pub(super) fn lacks(&self, case: &Case<'_>, shift: &Content) -> Option<Need> {
        let may_go_on = shift.start_hour == Some(ClockTime::MIDNIGHT) || self.may_be_followed_by(case, shift);
        may_go_on.then_some(Need::PublishedScope)
    }

    /// Whether a shift begins when such work ends, with the same employer as far as anybody knows.
    fn may_be_followed_by(&self, case: &Case<'_>, shift: &Content) -> bool {
        let begin = shift.start_hour.map(|hour| (shift.start_date, hour));
        let Some(hirers) = begin.and_then(|begin| self.0.get(&begin)) else { return false };
        let own = at_whom(shift);
        let is_here = |of: &Option<EmployerNumbers>| {
            of.zip(own).is_none_or(|(of, own)| same_employer(case.facts, &of, &own) != Some(false))
        };
        hirers.len() >= MOST || hirers.iter().any(is_here)
    }
}
