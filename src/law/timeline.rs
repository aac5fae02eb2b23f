//! Values of law that change with the date.

use chrono::NaiveDate;

use super::legal_ref::LegalRef;
use super::trust::Trust;
use crate::error::{Error, ErrorKind};

/// One value of law, from its first day to its last.
///
/// ```
/// use dimona::law::Law;
/// let law = Law::belgium();
/// let row = law.student.quota_hours.row_at("2025-06-30".parse()?).unwrap();
/// assert_eq!(*row.value(), 650);
/// assert_eq!(row.from().to_string(), "2025-01-01");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Dated<T> {
    from: NaiveDate,
    until: Option<NaiveDate>,
    known_from: Option<NaiveDate>,
    value: T,
    legal: LegalRef,
}

impl<T> Dated<T> {
    /// The first day of the value.
    #[must_use]
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day of the value, where the law itself ends it.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// The day on which the value became known, where that is later than its first day.
    #[must_use]
    pub fn known_from(&self) -> Option<NaiveDate> {
        self.known_from
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Its source.
    #[must_use]
    pub fn legal(&self) -> &LegalRef {
        &self.legal
    }
}

/// A value of law over time.
///
/// Later rows win over earlier ones where both hold a day, so that a patch or a retroactive act replaces what stood
/// before. A day before the first row, after the last day of a closed row, or past the trust in an open one has no value:
/// no value outlives its trust.
///
/// ```
/// use dimona::law::{LegalRef, Timeline, Trust};
/// let rate = Timeline::new()
///     .closed("2017-01-01".parse()?, "2022-12-31".parse()?, 475, LegalRef::seen("RD"))
///     .open("2023-01-01".parse()?, 600, LegalRef::seen("RD"));
/// let trust = Trust::default();
/// assert_eq!(rate.at("2022-12-31".parse()?, trust), Some(&475));
/// assert_eq!(rate.at("2027-06-30".parse()?, trust), Some(&600));
/// assert_eq!(rate.at("2027-07-01".parse()?, trust), None);
/// assert_eq!(rate.at("2016-12-31".parse()?, trust), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline<T> {
    rows: Vec<Dated<T>>,
}

impl<T> Default for Timeline<T> {
    fn default() -> Self {
        Timeline { rows: Vec::new() }
    }
}

impl<T> Timeline<T> {
    /// A timeline without rows.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value that the law ends on a day.
    #[must_use]
    pub fn closed(mut self, from: NaiveDate, until: NaiveDate, value: T, legal: LegalRef) -> Self {
        self.rows.push(Dated { from, until: Some(until), known_from: None, value, legal });
        self
    }

    /// Adds a value without end.
    #[must_use]
    pub fn open(mut self, from: NaiveDate, value: T, legal: LegalRef) -> Self {
        self.rows.push(Dated { from, until: None, known_from: None, value, legal });
        self
    }

    /// Says that the row added last became known on this day only: a retroactive act.
    #[must_use]
    pub fn known_from(mut self, day: NaiveDate) -> Self {
        if let Some(row) = self.rows.last_mut() {
            row.known_from = Some(day);
        }
        self
    }

    /// Adds a value of the caller's own, which wins over every row before it.
    ///
    /// # Errors
    ///
    /// When `until` lies before `from`.
    pub fn patch(&mut self, from: NaiveDate, until: Option<NaiveDate>, value: T, legal: LegalRef) -> Result<(), Error> {
        if until.is_some_and(|until| until < from) {
            return Err(Error::from(ErrorKind::LawPatch { from, until }));
        }
        self.rows.push(Dated { from, until, known_from: None, value, legal });
        Ok(())
    }

    /// The rows, oldest entry first.
    #[must_use]
    pub fn rows(&self) -> &[Dated<T>] {
        &self.rows
    }

    /// The row that holds this day, whether or not it is still trusted.
    #[must_use]
    pub fn row_at(&self, day: NaiveDate) -> Option<&Dated<T>> {
        self.rows.iter().rev().find(|row| row.holds(day))
    }

    /// The trusted value on this day.
    #[must_use]
    pub fn at(&self, day: NaiveDate, trust: Trust) -> Option<&T> {
        self.trusted_row_at(day, trust).map(Dated::value)
    }

    /// The trusted row on this day.
    #[must_use]
    pub fn trusted_row_at(&self, day: NaiveDate, trust: Trust) -> Option<&Dated<T>> {
        self.row_at(day).filter(|row| row.until.is_some() || trust.reaches(day))
    }

    /// The trusted value on this day as the law was known on another day.
    #[must_use]
    pub fn at_as_known_on(&self, day: NaiveDate, knowledge: NaiveDate, trust: Trust) -> Option<&T> {
        self.rows
            .iter()
            .rev()
            .find(|row| row.holds(day) && row.known_from.is_none_or(|known| known <= knowledge))
            .filter(|row| row.until.is_some() || trust.reaches(day))
            .map(Dated::value)
    }
}

impl<T> Dated<T> {
    fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}
