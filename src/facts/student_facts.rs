//! What is told of students: their studies, their shifts, school holidays, and hours that were really worked.

use chrono::NaiveDate;

use super::fact_book::FactBook;
use super::planned_shift::PlannedShift;
use super::school::Community;
use super::study::Study;
use super::worked_hours::WorkedHours;
use crate::error::Error;
use crate::id::Ssin;

impl FactBook {
    /// Adds what a worker studies.
    ///
    /// # Errors
    ///
    /// When more is told of the worker than one person can have.
    pub fn add_study(&mut self, worker: Ssin, study: Study) -> Result<(), Error> {
        self.worker(worker).studies.add(study)?;
        self.has_studies = true;
        Ok(())
    }

    /// Adds a shift that is planned for a worker.
    ///
    /// # Errors
    ///
    /// When more of that day are told than one person can have.
    pub fn add_planned_shift(&mut self, worker: Ssin, shift: PlannedShift) -> Result<(), Error> {
        self.worker(worker).shifts.add(shift)
    }

    /// Adds school holidays of a community. What is told of a community and a school year is all that there is.
    ///
    /// # Errors
    ///
    /// When the last day is before the first, or not of the same school year.
    pub fn add_school_holidays(&mut self, of: Community, from: NaiveDate, to: NaiveDate) -> Result<(), Error> {
        self.lists.holidays.add(of, from, to)
    }

    /// Adds the hours of a student that the wages of an employer and quarter hold; a later one of both corrects them.
    ///
    /// # Errors
    ///
    /// When another number of hours is known for this employer, quarter and moment, and when more is told of the worker than one
    /// person can have.
    pub fn add_worked_hours(&mut self, worker: Ssin, hours: WorkedHours) -> Result<(), Error> {
        let list = self.worker(worker).worked.entry(hours.quarter().year()).or_default();
        list.contradicts(&hours)?;
        list.add(hours)?;
        self.has_worked_hours = true;
        Ok(())
    }
}
