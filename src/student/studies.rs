//! What is told of the studies behind the days of a student's work.

use std::ops::ControlFlow;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::declaration::register::Content;
use crate::declaration::rule::Case;
use crate::facts::{Facts, Nationality, Study, StudyEnd, StudyKind};
use crate::id::Ssin;
use crate::judgement::Need;
use crate::law::Law;
use crate::student::summer::is_summer;

/// What somebody is on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// A student.
    Studies,
    /// No student any more, at the solidarity rate all the same: the studies ended in June.
    Summer,
    /// In evening classes or a limited curriculum only.
    Limited,
    /// The same in the summer after studies that ended in June.
    LimitedInSummer,
    /// Registered as a job seeker.
    JobSeeker,
    /// A job seeker in the summer after studies that ended in June.
    JobSeekerInSummer,
    /// No student: the studies ended on this day, where one is told.
    Over(Option<NaiveDate>),
    /// Nobody can say.
    Open(Need),
}

/// The studies of one worker, as far as they are told.
pub(super) struct Studies<'a> {
    rows: &'a [Study],
    law: &'a Law,
}

impl<'a> Studies<'a> {
    /// Those of this worker; `None` where nothing is told.
    pub(super) fn told(case: &Case<'a>, worker: Ssin) -> Option<Self> {
        Self::told_in(case.facts, case.law, worker)
    }

    /// The same, asked without a declaration.
    pub(super) fn told_in(facts: &'a dyn Facts, law: &'a Law, worker: Ssin) -> Option<Self> {
        Some(Studies { rows: facts.studies(worker).value()?, law })
    }

    /// What the worker is on the days of the work, stretch by stretch, until the visitor has seen enough: the first day of each.
    pub(super) fn visit(&self, work: &Content, visitor: &mut dyn FnMut(NaiveDate, Standing) -> ControlFlow<()>) {
        let last = last_day(work);
        let mut day = work.start_date;
        while visitor(day, self.standing(day)).is_continue() {
            match self.next_change(day).filter(|next| *next <= last) {
                Some(next) => day = next,
                None => return,
            }
        }
    }

    /// The first day behind this one from which on the worker is a student, on all the days of the work that are left, where there is one.
    pub(super) fn student_from(&self, day: NaiveDate, work: &Content) -> Option<NaiveDate> {
        let (mut at, mut free, last) = (day, None, last_day(work));
        while let Some(next) = self.next_change(at).filter(|next| free.is_none() || *next <= last) {
            let is_student = matches!(self.standing(next), Standing::Studies | Standing::Summer);
            if free.is_some() && !is_student {
                return None;
            }
            free = free.or(is_student.then_some(next));
            at = next;
        }
        free
    }

    fn standing(&self, day: NaiveDate) -> Standing {
        let is = |kind: fn(StudyKind) -> bool| self.rows.iter().any(|of| kind(of.kind()) && of.is_on(day));
        let studies = is(StudyKind::makes_student);
        let ended = self.ended_before(day);
        let summer = ended.filter(|_| !studies).filter(|(to, _)| self.end_of_summer(*to) >= Some(day));
        let is_job_seeker = is(|kind| kind == StudyKind::JobSeeker);
        let is_told_out = is(|kind| kind == StudyKind::None);
        match (summer, ended) {
            (Some((_, StudyEnd::Graduated)), _) if is_job_seeker => Standing::JobSeekerInSummer,
            (Some((to, StudyEnd::Graduated)), _) if to.month() == JUNE && is(|kind| kind == StudyKind::Limited) => {
                Standing::LimitedInSummer
            }
            (Some((to, StudyEnd::Graduated)), _) if to.month() == JUNE => Standing::Summer,
            _ if is_job_seeker => Standing::JobSeeker,
            // Two rows contradict each other.
            _ if studies && is_told_out => Standing::Open(Need::StudyDays),
            _ if studies => Standing::Studies,
            _ if is(|kind| kind == StudyKind::Limited) => Standing::Limited,
            // Of June the source says that studies end; of a diploma in the months behind it nothing.
            (Some(_), _) => Standing::Open(Need::PublishedScope),
            (None, Some((to, _))) if self.goes_on_soon(to, day) => Standing::Open(Need::PublishedScope),
            (None, Some((to, _))) if self.is_long_ago(to, day) && !is_told_out => Standing::Open(Need::StudyDays),
            (None, Some((to, _))) => Standing::Over(Some(to)),
            (None, None) if is_told_out => Standing::Over(None),
            (None, None) => Standing::Open(Need::StudyDays),
        }
    }

    /// The last studies that ended before this day.
    fn ended_before(&self, day: NaiveDate) -> Option<(NaiveDate, StudyEnd)> {
        let ended = self.rows.iter().filter_map(|of| Some((of.to()?, of.end()?)));
        ended.filter(|(to, _)| *to < day).max_by_key(|(to, _)| *to)
    }

    /// Whether other studies begin behind this day, and within a year of it or of those that ended: who waits for the next school year
    /// may be a student between the two, who comes back later is none.
    fn goes_on_soon(&self, ended: NaiveDate, day: NaiveDate) -> bool {
        let soon = ended.max(day).checked_add_months(YEAR);
        self.follow(day).any(|from| soon.is_none_or(|soon| from <= soon))
    }

    /// Whether studies that ended on this day did so more than a year before, and nothing is told of any behind them: other ones may have
    /// begun since.
    fn is_long_ago(&self, ended: NaiveDate, day: NaiveDate) -> bool {
        ended.checked_add_months(YEAR).is_some_and(|soon| soon < day) && self.follow(day).next().is_none()
    }

    /// The first days of studies that begin behind this day.
    fn follow(&self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let studies = self.rows.iter().filter(|of| of.kind().makes_student());
        studies.filter_map(|of| of.from()).filter(move |from| day < *from)
    }

    /// Whether the worker is taken for a student on a day by nothing but studies that began more than a year before and are told without
    /// an end.
    pub(super) fn rests_on_old_row(&self, day: NaiveDate) -> bool {
        let mut studies = self.rows.iter().filter(|of| of.kind().makes_student() && of.is_on(day)).peekable();
        studies.peek().is_some() && studies.all(|of| of.may_be_over_on(day))
    }

    /// The last day of the summer behind studies that ended on this day of it; `None` where they ended in another season.
    fn end_of_summer(&self, ended: NaiveDate) -> Option<NaiveDate> {
        let month = u32::from(*self.law.student.last_month_after_june.at(self.law.on(ended)).value()?);
        let behind = NaiveDate::from_ymd_opt(ended.year(), month + 1, 1)?;
        behind.pred_opt().filter(|last| ended.month() >= JUNE && ended <= *last)
    }

    fn next_change(&self, day: NaiveDate) -> Option<NaiveDate> {
        let behind = |of: NaiveDate| of.succ_opt();
        let of_row = |of: &Study| {
            let summer = of.to().and_then(|to| self.end_of_summer(to)).and_then(behind);
            [of.from(), of.to().and_then(behind), summer].into_iter().flatten().filter(|change| *change > day).min()
        };
        self.rows.iter().filter_map(of_row).min()
    }

    /// Whether the first two years of secondary school were followed by this day, where that is told. What is told of later days says
    /// nothing of it, unless they are not followed then either.
    pub(super) fn first_two_years(&self, day: NaiveDate) -> Option<bool> {
        let has_begun = |of: &&Study| of.from().is_none_or(|from| from <= day);
        let is_told = |asked: bool| move |of: &&Study| of.first_two_years == Some(asked);
        let followed = self.rows.iter().filter(has_begun).any(|of| is_told(true)(&of));
        let lasts = |of: &Study| of.to().is_none_or(|to| day <= to);
        let lacks = self.rows.iter().filter(is_told(false)).any(lasts);
        (followed != lacks).then_some(followed)
    }

    /// Whether schooling is told not to be compulsory full-time on a day.
    pub(super) fn is_free_of_schooling(&self, day: NaiveDate) -> bool {
        let mut told = self.rows.iter().filter(|of| of.is_on(day)).filter_map(|of| of.full_time_schooling).peekable();
        told.peek().is_some() && !told.any(|is_full_time| is_full_time)
    }

    /// Whether all that makes a student began later than on this day.
    pub(super) fn began_after(&self, day: NaiveDate) -> bool {
        let mut studies = self.rows.iter().filter(|of| of.kind().makes_student()).peekable();
        studies.peek().is_some() && studies.all(|of| of.from().is_some_and(|from| day < from))
    }

    /// Whether the worker is in alternating training on one of the days of the work.
    pub(super) fn is_alternating(&self, work: &Content) -> bool {
        self.rows.iter().any(|of| of.kind() == StudyKind::Alternating && meets(of, work))
    }

    /// The nationality on the days of the work, where it is told: of rows that end before it the last. Rows that contradict each other are
    /// an error.
    pub(super) fn nationality(&self, work: &Content) -> Result<Option<Nationality>, Contradiction> {
        let mut told = self.rows.iter().filter(|of| meets(of, work)).filter_map(|of| of.nationality);
        let Some(first) = told.next() else {
            let ended = self.rows.iter().filter(|of| of.from().is_none_or(|from| from <= work.start_date));
            return Ok(ended
                .filter(|of| of.nationality.is_some())
                .max_by_key(|of| of.to())
                .and_then(|of| of.nationality));
        };
        if told.all(|of| of == first) { Ok(Some(first)) } else { Err(Contradiction) }
    }

    /// Whether all days of the work lie in July and August, or in school holidays.
    pub(super) fn has_no_school(&self, case: &Case<'_>, work: &Content) -> bool {
        is_summer(work.start_date, last_day(work))
            || self.weeks(case, work).is_some_and(|of| !of.has_term && !of.is_untold)
    }

    /// Whether something makes a student on one of the days of the work, and nothing contradicts it; `Some(false)` where that rests on
    /// studies alone that may be over.
    pub(super) fn makes_student(&self, work: &Content) -> Option<bool> {
        let mut studies = self.rows.iter().filter(|of| of.kind().makes_student() && meets(of, work)).peekable();
        studies.peek()?;
        let contradicts = |of: &&Study| matches!(of.kind(), StudyKind::None | StudyKind::JobSeeker) && meets(of, work);
        let is_certain = studies.any(|of| !of.may_be_over_on(work.start_date));
        Some(is_certain && !self.rows.iter().any(|of| contradicts(&of)))
    }

    /// The credits of higher education on a day: `None` where it is not told that somebody follows any, and the inner one where the
    /// credits are not.
    pub(super) fn credits(&self, day: NaiveDate) -> Option<Option<u16>> {
        let mut higher = self.rows.iter().filter(|of| of.kind() == StudyKind::Higher && of.is_on(day)).peekable();
        higher.peek().is_some().then(|| higher.find_map(|of| of.credits))
    }

    /// The weeks of the work by term and school holidays; `None` where they are too many to be told apart.
    pub(super) fn weeks(&self, case: &Case<'_>, work: &Content) -> Option<Weeks> {
        let last = last_day(work);
        if last.signed_duration_since(work.start_date).num_days() > MOST_DAYS {
            return None;
        }
        let (mut weeks, mut is_term) = (Weeks::default(), true);
        for day in work.start_date.iter_days().take_while(|day| *day <= last) {
            match self.is_holiday(case.facts, day) {
                Some(true) => is_term = false,
                Some(false) => weeks.has_term = true,
                None => (is_term, weeks.is_untold) = (false, true),
            }
            if day.weekday() == Weekday::Sun || day == last {
                if is_term {
                    weeks.term += 1
                } else {
                    weeks.others += 1
                }
                is_term = true;
            }
        }
        Some(weeks)
    }
}

impl Studies<'_> {
    /// Whether a day lies in the school holidays of the student, where that is told.
    pub(super) fn is_holiday(&self, facts: &dyn Facts, day: NaiveDate) -> Option<bool> {
        let community = self.rows.iter().filter(|of| of.is_on(day)).find_map(|of| of.community);
        facts.is_school_holiday(community?, day).value()
    }
}

/// Rows that contradict each other.
pub(super) struct Contradiction;

/// Whether a row holds on one of the days of the work.
fn meets(of: &Study, work: &Content) -> bool {
    of.from().is_none_or(|from| from <= last_day(work)) && of.to().is_none_or(|to| work.start_date <= to)
}

const YEAR: Months = Months::new(12);
const JUNE: u32 = 6;
/// The work of a student lies in one quarter.
pub(super) const MOST_DAYS: i64 = 100;

/// The weeks of some work, from Monday to Sunday.
#[derive(Clone, Copy, Default)]
pub(super) struct Weeks {
    /// Those of which every day of the work is told to be term.
    pub(super) term: u16,
    /// The others.
    pub(super) others: u16,
    /// Whether a day is told to be term.
    pub(super) has_term: bool,
    /// Whether a day is told to be neither term nor holidays.
    pub(super) is_untold: bool,
}

impl Weeks {
    /// The most hours that may be planned over these weeks, at so many in term and so many in holidays.
    pub(super) fn most(&self, term: u16, others: u16) -> u16 {
        self.term.saturating_mul(term).saturating_add(self.others.saturating_mul(others))
    }
}

/// The last day of the work that is declared.
pub(super) fn last_day(work: &Content) -> NaiveDate {
    work.end_date.map_or(work.start_date, |end| end.max(work.start_date))
}

/// The part of the work that lies between two days.
pub(super) fn within(work: &Content, from: NaiveDate, to: NaiveDate) -> Content {
    Content { start_date: work.start_date.max(from), end_date: Some(last_day(work).min(to)), ..*work }
}

/// The first and the last day of the weeks of some days.
pub(super) fn whole_weeks(from: NaiveDate, to: NaiveDate) -> (NaiveDate, NaiveDate) {
    let before = Days::new(from.weekday().num_days_from_monday().into());
    let behind = Days::new((6 - to.weekday().num_days_from_monday()).into());
    (from.checked_sub_days(before).unwrap_or(from), to.checked_add_days(behind).unwrap_or(to))
}
