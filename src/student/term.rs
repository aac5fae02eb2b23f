//! How many hours a week a student from outside the EEA may work, asked without a declaration.

use chrono::NaiveDate;

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::facts::{Facts, Nationality};
use crate::id::Ssin;
use crate::law::Law;
use crate::student::studies::Studies;

/// The hours of a week in term.
pub(crate) struct TermHours {
    /// How many may be worked at most, at all employers together.
    pub(crate) week: u16,
    /// Whether the day lies in the school holidays, in which nothing is limited; `None` where that is not told.
    pub(crate) is_holiday: Option<bool>,
}

/// Those of a student on a day; `None` where nobody tells that the student comes from outside the EEA, and where the law limits nothing.
pub(crate) fn term_hours(worker: Ssin, day: NaiveDate, law: &Law, facts: &dyn Facts) -> Option<TermHours> {
    let studies = Studies::told_in(facts, law, worker)?;
    let of_day = Content::new(Some(worker), EmployerNumbers::NONE, day);
    match studies.nationality(&of_day) {
        Ok(Some(Nationality::ThirdCountry)) => {
            let week = *law.student.third_country_weekly_hours.at(law.on(day)).value()?;
            Some(TermHours { week, is_holiday: studies.is_holiday(facts, day) })
        }
        _ => None,
    }
}
