//! The work of a student at the age at which it hangs on conditions.

use chrono::{Datelike, NaiveDate, Weekday};

use super::studies::{MOST_DAYS, Studies, last_day};
use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::id::{BirthDate, Ssin};
use crate::law::{DailyHours, LawSays, WeeklyHours};
use crate::time::is_legal_holiday;

/// Work that begins at fifteen, of a student of whom the studies are told.
pub(super) struct Fifteenth<'a> {
    pub(super) studies: Studies<'a>,
    pub(super) age: u16,
    free: u16,
    born: BirthDate,
    start: NaiveDate,
    begins_before_change: bool,
    /// Whether no day of it lies at that age and after the change of the law.
    ends_before_change: bool,
    /// Whether schooling is told not to be compulsory full-time any more, so that any work will do after the change.
    is_free_of_schooling: bool,
    /// Whether it is told too that the first two years were not followed: at that age schooling is compulsory full-time then.
    is_contradicted: bool,
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
        // Light work only is for those whose schooling is compulsory full-time; once it is not, it is not any more.
        let is_free_of_schooling = studies.is_free_of_schooling(start);
        let is_contradicted = is_free_of_schooling && studies.first_two_years(start) == Some(false);
        let begins_before_change = matches!(at_begin, LawSays::Nothing);
        // Who is older when the change comes has no day under it.
        let is_older = || at_end.row().is_some_and(|change| born.has_age(free, change.from()) == Some(true));
        Some(Fifteenth {
            studies,
            age,
            free,
            born,
            start,
            begins_before_change,
            ends_before_change: matches!(at_end, LawSays::Nothing) || begins_before_change && is_older(),
            is_free_of_schooling,
            is_contradicted,
            limits: at_begin
                .value()
                .copied()
                .filter(|_| born.has_age(free, last) == Some(false) && !is_free_of_schooling),
        })
    }

    /// The most hours that may be planned from one day to another; `None` where the limits do not hold on all of them.
    pub(super) fn most_hours(&self, case: &Case<'_>, from: NaiveDate, to: NaiveDate) -> Option<u16> {
        let (weeks, days) = self.limits_between(case, from, to)?;
        if to.signed_duration_since(from).num_days() > MOST_DAYS {
            return None;
        }
        let (mut most, mut of_week, mut is_term) = (0_u16, 0_u16, true);
        for day in from.iter_days().take_while(|day| *day <= to) {
            let kind = self.kind_of(case, day);
            is_term &= kind.is_term;
            of_week = of_week.saturating_add(kind.most(days).unwrap_or(weeks.holidays));
            if day.weekday() == Weekday::Sun || day == to {
                most = most.saturating_add(of_week.min(if is_term { weeks.term } else { weeks.holidays }));
                (of_week, is_term) = (0, true);
            }
        }
        Some(most)
    }

    /// The most hours on one day, where a limit of the day is told for it.
    pub(super) fn most_on(&self, case: &Case<'_>, day: NaiveDate) -> Option<u16> {
        self.kind_of(case, day).most(self.limits_between(case, day, day)?.1)
    }

    /// The limits of a week and of a day, where all these days lie at that age and after the change.
    fn limits_between(&self, case: &Case<'_>, from: NaiveDate, to: NaiveDate) -> Option<(WeeklyHours, DailyHours)> {
        self.holds_at(from, to).then_some(())?;
        let (law, of_day) = (&case.law.student, case.law.on(from));
        Some((*law.weekly_hours_at_fifteen.at(of_day).value()?, *law.daily_hours_at_fifteen.at(of_day).value()?))
    }

    /// Whether the student has that age on all these days, and schooling may be compulsory.
    fn holds_at(&self, from: NaiveDate, to: NaiveDate) -> bool {
        !self.studies.is_free_of_schooling(from)
            && self.born.has_age(self.age, from) == Some(true)
            && self.born.has_age(self.free, to) == Some(false)
    }

    fn kind_of(&self, case: &Case<'_>, day: NaiveDate) -> KindOfDay {
        let told = self.studies.is_holiday(case.facts, day);
        let is_free = is_free(day);
        // A break of less than a week is no school holidays for this, and no school day.
        let is_short = told == Some(true) && self.is_short_break(case, day);
        KindOfDay {
            is_term: told == Some(false) || is_short,
            is_school_day: told == Some(false) && !is_free,
            is_holiday: told == Some(true) && !is_short,
        }
    }

    /// Whether the days without school around a day of school holidays are told to be fewer than a week.
    fn is_short_break(&self, case: &Case<'_>, day: NaiveDate) -> bool {
        let is_off = |day: &NaiveDate| self.studies.is_holiday(case.facts, *day) != Some(false) || is_free(*day);
        let before = day.iter_days().rev().skip(1).take(DAYS_OF_WEEK).take_while(is_off).count();
        let behind = day.iter_days().skip(1).take(DAYS_OF_WEEK).take_while(is_off).count();
        before + 1 + behind < DAYS_OF_WEEK
    }

    /// Whether the schooling that is asked is told not to be there.
    pub(super) fn lacks_schooling(&self) -> bool {
        self.begins_before_change && self.studies.first_two_years(self.start) == Some(false)
    }

    /// The day behind the first one of the work from which on light work is allowed at that age, where the student has it then.
    pub(super) fn light_work_from(&self, case: &Case<'_>) -> Option<NaiveDate> {
        let change = case.law.student.weekly_hours_at_fifteen.first_day()?;
        (self.start < change && self.born.has_age(self.free, change) == Some(false)).then_some(change)
    }

    /// Whether the schooling decides, for the good or in a rule of its own.
    pub(super) fn is_decided(&self) -> bool {
        let has_followed = || self.studies.first_two_years(self.start) == Some(true);
        self.lacks_schooling()
            || (self.ends_before_change || self.is_free_of_schooling && !self.is_contradicted)
                && (!self.begins_before_change || has_followed())
    }
}

const DAYS_OF_WEEK: usize = 7;

/// Whether a day is none of school in any week.
fn is_free(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || is_legal_holiday(day)
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
