//! The work of a student at the age at which it hangs on conditions.

use super::studies::{Studies, last_day};
use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::id::Ssin;
use crate::law::{LawSays, WeeklyHours};

/// Work that begins at fifteen, of a student of whom the studies are told.
pub(super) struct Fifteenth<'a> {
    pub(super) studies: Studies<'a>,
    pub(super) age: u16,
    begins_before_change: bool,
    /// Whether no day of it lies at that age and after the change of the law.
    ends_before_change: bool,
    /// The hours of a week, where all its days lie at that age and after the change.
    pub(super) limits: Option<WeeklyHours>,
}

impl<'a> Fifteenth<'a> {
    /// The work that a declaration leaves; `None` where it does not begin at that age for certain, and where no studies are told.
    pub(super) fn of(case: &Case<'a>, worker: Ssin, work: &Content) -> Option<Self> {
        let (start, last) = (work.start_date, last_day(work));
        let (law, question) = (&case.law.student, case.law.on(start));
        let (age, free) = (*law.youngest_age.at(question).value()?, *law.age_without_conditions.at(question).value()?);
        let born = case.birth_date(worker);
        if (born.has_age(age, start), born.has_age(free, start)) != (Some(true), Some(false)) {
            return None;
        }
        let studies = Studies::told(case, worker)?;
        // From that day on any student of the age may do light work.
        let (at_begin, at_end) =
            (law.weekly_hours_at_fifteen.at(question), law.weekly_hours_at_fifteen.at(case.law.on(last)));
        let begins_before_change = matches!(at_begin, LawSays::Nothing);
        // Who is older when the change comes has no day under it.
        let is_older = || at_end.row().is_some_and(|change| born.has_age(free, change.from()) == Some(true));
        Some(Fifteenth {
            studies,
            age,
            begins_before_change,
            ends_before_change: matches!(at_end, LawSays::Nothing) || begins_before_change && is_older(),
            limits: at_begin.value().copied().filter(|_| born.has_age(free, last) == Some(false)),
        })
    }

    /// Whether the schooling that is asked is told not to be there.
    pub(super) fn lacks_schooling(&self) -> bool {
        self.begins_before_change && self.studies.first_two_years() == Some(false)
    }

    /// Whether the schooling decides, for the good or in a rule of its own.
    pub(super) fn is_decided(&self) -> bool {
        self.lacks_schooling() || self.ends_before_change && self.studies.first_two_years() == Some(true)
    }
}
