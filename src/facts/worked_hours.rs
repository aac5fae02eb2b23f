//! Hours that an employer declared of a student when the wages of a quarter were declared (DmfA).

use super::limit::fits;
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::time::{Moment, Quarter};
use crate::words::facts;

/// The hours of student work at the solidarity rate that the DmfA of one employer and quarter holds.
///
/// From the moment at which the NSSO processed it, they take the place of the hours of the employer's Dimonas of that quarter.
///
/// ```
/// use dimona::facts::WorkedHours;
/// use dimona::id::EnterpriseNumber;
/// use dimona::time::Moment;
/// let employer = EnterpriseNumber::new(999_999_031)?;
/// let hours = WorkedHours::new(employer, "2026Q3".parse()?, 26, Moment::parse("2026-10-20T08:00")?)?;
/// assert_eq!(hours.hours(), 26);
/// // No wages of a quarter are declared before it is over.
/// assert!(WorkedHours::new(employer, "2026Q3".parse()?, 26, Moment::parse("2026-09-30T08:00")?).unwrap_err().is_fact());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WorkedHours {
    employer: EmployerNumbers,
    quarter: Quarter,
    hours: u16,
    at: Moment,
}

impl WorkedHours {
    /// So many hours of one employer and quarter, processed at this moment.
    ///
    /// # Errors
    ///
    /// When the quarter is not over at that moment.
    pub fn new(employer: impl Into<EmployerNumbers>, quarter: Quarter, hours: u16, at: Moment) -> Result<Self, Error> {
        if at.date() <= quarter.last_day() {
            return Err(Error::from(ErrorKind::Fact(facts::quarter_not_over())));
        }
        Ok(WorkedHours { employer: employer.into(), quarter, hours, at })
    }

    /// The employer.
    #[must_use]
    pub fn employer(&self) -> &EmployerNumbers {
        &self.employer
    }

    /// The quarter.
    #[must_use]
    pub fn quarter(&self) -> Quarter {
        self.quarter
    }

    /// The hours.
    #[must_use]
    pub fn hours(&self) -> u16 {
        self.hours
    }

    /// When the NSSO processed them.
    #[must_use]
    pub fn at(&self) -> Moment {
        self.at
    }

    fn is_of_one_declaration(&self, other: &WorkedHours) -> bool {
        (self.at, self.quarter, &self.employer) == (other.at, other.quarter, &other.employer)
    }
}

/// What is told of one worker and year, in the order in which the NSSO processed it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct WorkedList(Vec<WorkedHours>);

impl WorkedList {
    pub(super) fn all(&self) -> &[WorkedHours] {
        &self.0
    }

    /// What stands against these hours.
    pub(super) fn contradicts(&self, hours: &WorkedHours) -> Result<(), Error> {
        match self.0.iter().find(|of| of.is_of_one_declaration(hours) && of.hours != hours.hours) {
            Some(other) => Err(Error::from(ErrorKind::Fact(facts::contradictory_hours(other.hours)))),
            None => Ok(()),
        }
    }

    /// Adds hours that nothing stands against.
    pub(super) fn add(&mut self, hours: WorkedHours) -> Result<(), Error> {
        if self.0.contains(&hours) {
            return Ok(());
        }
        fits(self.0.len() + 1)?;
        self.put(hours);
        Ok(())
    }

    /// Adds all of another, which fit in beside these.
    pub(super) fn join(&mut self, other: Self) {
        other.0.into_iter().for_each(|of| self.put(of));
    }

    fn put(&mut self, hours: WorkedHours) {
        if self.0.contains(&hours) {
            return;
        }
        // Of one moment, those that were told first stand first.
        let at = self.0.partition_point(|of| of.at <= hours.at);
        self.0.insert(at, hours);
    }
}
