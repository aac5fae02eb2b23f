//! The work of a student at the age at which it hangs on conditions.

use chrono::{Datelike, NaiveDate, Weekday};

use super::studies::{MOST_DAYS, Studies, last_day};
use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::id::Ssin;
use crate::law::{DailyHours, LawSays, WeeklyHours};
use crate::time::is_legal_holiday;

/// Work that begins at fifteen, of a student of whom the studies are told.
pub(super) struct Fifteenth<'a> {
    pub(super) studies: Studies<'a>,
    pub(super) age: u16,
    start: NaiveDate,
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
            start,
            begins_before_change,
            ends_before_change: matches!(at_end, LawSays::Nothing) || begins_before_change && is_older(),
            limits: at_begin.value().copied().filter(|_| born.has_age(free, last) == Some(false)),
        })
    }

    /// The most hours that may be planned on these days; `None` where the limits do not hold on all of them.
    pub(super) fn most_hours(&self, case: &Case<'_>, work: &Content) -> Option<u16> {
        let (weeks, days, last) = (self.limits?, self.limits_of_day(case, work)?, last_day(work));
        if last.signed_duration_since(work.start_date).num_days() > MOST_DAYS {
            return None;
        }
        let (mut most, mut of_week, mut is_term) = (0_u16, 0_u16, true);
        for day in work.start_date.iter_days().take_while(|day| *day <= last) {
            let kind = self.kind_of(case, day);
            is_term &= kind.is_term;
            of_week = of_week.saturating_add(kind.most(days).unwrap_or(weeks.holidays));
            if day.weekday() == Weekday::Sun || day == last {
                most = most.saturating_add(of_week.min(if is_term { weeks.term } else { weeks.holidays }));
                (of_week, is_term) = (0, true);
            }
        }
        Some(most)
    }

    /// The most hours on one day, where a limit of the day is told for it.
    pub(super) fn most_on(&self, case: &Case<'_>, work: &Content, day: NaiveDate) -> Option<u16> {
        self.kind_of(case, day).most(self.limits_of_day(case, work)?)
    }

    fn limits_of_day(&self, case: &Case<'_>, work: &Content) -> Option<DailyHours> {
        self.limits?;
        case.law.student.daily_hours_at_fifteen.at(case.law.on(work.start_date)).value().copied()
    }

    fn kind_of(&self, case: &Case<'_>, day: NaiveDate) -> KindOfDay {
        let told = self.studies.is_holiday(case.facts, day);
        let is_free = matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || is_legal_holiday(day);
        KindOfDay {
            is_term: told == Some(false),
            is_school_day: told == Some(false) && !is_free,
            is_holiday: told == Some(true),
        }
    }

    /// Whether the schooling that is asked is told not to be there.
    pub(super) fn lacks_schooling(&self) -> bool {
        self.begins_before_change && self.studies.first_two_years(self.start) == Some(false)
    }

    /// Whether the schooling decides, for the good or in a rule of its own.
    pub(super) fn is_decided(&self) -> bool {
        self.lacks_schooling() || self.ends_before_change && self.studies.first_two_years(self.start) == Some(true)
    }
}

/// What a day is at school.
#[derive(Clone, Copy)]
struct KindOfDay {
    is_term: bool,
    is_school_day: bool,
    is_holiday: bool,
}

impl KindOfDay {
    /// The most hours on it, where there is a limit.
    fn most(self, limits: DailyHours) -> Option<u16> {
        match self {
            KindOfDay { is_school_day: true, .. } => Some(limits.school_day),
            KindOfDay { is_holiday: true, .. } => Some(limits.holidays),
            _ => None,
        }
    }
}
