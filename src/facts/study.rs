//! What a worker studies.

use chrono::{Months, NaiveDate};

use super::limit::fits;
use super::school::Community;
use crate::error::{Error, ErrorKind};
use crate::words::tables;

/// What is told of the studies of a worker for some days.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum StudyKind {
    /// Secondary school.
    Secondary,
    /// Higher education.
    Higher,
    /// Alternating training: school and a workplace.
    Alternating,
    /// Evening classes or a limited curriculum: who has nothing else is no student.
    Limited,
    /// Registered as a job seeker, whatever is studied beside it.
    JobSeeker,
    /// No studies at all.
    None,
}

impl StudyKind {
    /// Whether it makes a student.
    #[must_use]
    pub fn makes_student(self) -> bool {
        matches!(self, StudyKind::Secondary | StudyKind::Higher | StudyKind::Alternating)
    }
}

/// How studies ended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum StudyEnd {
    /// With a diploma or a certificate.
    Graduated,
    /// Without.
    Stopped,
}

/// Whether work in Belgium is free for a student.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Nationality {
    /// Of a country of the European Economic Area, or Swiss.
    Eea,
    /// Of any other country: the hours of a week are limited in term.
    ThirdCountry,
}

/// The studies of a worker: from a day, to a day.
///
/// ```
/// use dimona::facts::{Study, StudyEnd, StudyKind};
/// use dimona::law::day;
/// let studies = Study::new(StudyKind::Higher, Some(day::<2023, 9, 18>()), None)?;
/// assert_eq!((studies.to(), studies.end()), (None, None));
/// let ended = studies.ended(day::<2026, 6, 26>(), StudyEnd::Graduated)?;
/// assert_eq!(ended.to(), Some(day::<2026, 6, 26>()));
/// assert!(studies.ended(day::<2023, 6, 26>(), StudyEnd::Graduated).unwrap_err().is_fact());
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Study {
    kind: StudyKind,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    end: Option<StudyEnd>,
    /// Whether the first two years of secondary school were followed, where that is told.
    pub first_two_years: Option<bool>,
    /// Whether schooling is compulsory full-time on these days, where that is told.
    pub full_time_schooling: Option<bool>,
    /// The nationality, where it is told.
    pub nationality: Option<Nationality>,
    /// The credits of the academic year, of higher education, where they are told.
    pub credits: Option<u16>,
    /// The community of the school, where it is told: its holidays are those of the student.
    pub community: Option<Community>,
}

impl Study {
    /// These, on the days from one to another; a side that is not told is open.
    ///
    /// # Errors
    ///
    /// When the last day is before the first.
    pub fn new(kind: StudyKind, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Self, Error> {
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            return Err(Error::from(ErrorKind::Fact(tables::lies_before("from"))));
        }
        Ok(Study {
            kind,
            from,
            to,
            end: None,
            first_two_years: None,
            full_time_schooling: None,
            nationality: None,
            credits: None,
            community: None,
        })
    }

    /// The same, ended on this day, their last.
    ///
    /// # Errors
    ///
    /// When the day is before the first.
    pub fn ended(self, on: NaiveDate, end: StudyEnd) -> Result<Self, Error> {
        let days = Study::new(self.kind, self.from, Some(on))?;
        Ok(Study { to: days.to, end: Some(end), ..self })
    }

    /// Whether it began more than a year before a day and is told without an end: nobody says that it still goes on.
    pub(crate) fn may_be_over_on(&self, day: NaiveDate) -> bool {
        self.to.is_none() && self.from.is_some_and(|from| Some(from) < day.checked_sub_months(Months::new(12)))
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> StudyKind {
        self.kind
    }

    /// The first day; `None` where nobody told it.
    #[must_use]
    pub fn from(&self) -> Option<NaiveDate> {
        self.from
    }

    /// The last day; `None` while it goes on.
    #[must_use]
    pub fn to(&self) -> Option<NaiveDate> {
        self.to
    }

    /// How it ended, where that is told.
    #[must_use]
    pub fn end(&self) -> Option<StudyEnd> {
        self.end
    }

    /// Whether it goes on on this day.
    #[must_use]
    pub fn is_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// What is told of one worker, in the order of the first days.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct StudyList(Vec<Study>);

impl StudyList {
    pub(super) fn all(&self) -> &[Study] {
        &self.0
    }

    pub(super) fn add(&mut self, study: Study) -> Result<(), Error> {
        if self.0.contains(&study) {
            return Ok(());
        }
        fits(self.0.len() + 1)?;
        self.put(study);
        Ok(())
    }

    /// Adds all of another, which fit in beside these.
    pub(super) fn join(&mut self, other: Self) {
        other.0.into_iter().for_each(|of| self.put(of));
    }

    fn put(&mut self, study: Study) {
        if self.0.contains(&study) {
            return;
        }
        let at = self.0.partition_point(|of| of.from <= study.from);
        self.0.insert(at, study);
    }
}
