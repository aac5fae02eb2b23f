//! Values of law that change with the date.

use chrono::NaiveDate;

use super::legal_ref::LegalRef;
use super::question::{LawSays, Question};
use crate::error::{Error, ErrorKind};

/// One value of law, from its first day to its last.
///
/// ```
/// use dimona::law::{Law, LawSays};
/// let law = Law::belgium();
/// let LawSays::Row(row) = law.student.quota_hours.at(law.on("2025-06-30".parse()?)) else {
///     return Err("the law has no figure for that day".into());
/// };
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

    pub(super) fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Says that the value became known on this day only: a retroactive act.
    pub(super) const fn known_since(mut self, day: NaiveDate) -> Self {
        self.known_from = Some(day);
        self
    }
}

/// A row without end, for [`timeline!`].
pub(super) const fn open<T>(from: NaiveDate, value: T, legal: LegalRef) -> Dated<T> {
    Dated { from, until: None, known_from: None, value, legal }
}

/// A row that the law ends, for [`timeline!`], which looks at its days.
pub(super) const fn closed<T>(from: NaiveDate, until: NaiveDate, value: T, legal: LegalRef) -> Dated<T> {
    Dated { from, until: Some(until), known_from: None, value, legal }
}

/// The rows, if they are in order: a row does not end before it begins, and begins after the one before it has begun and,
/// where the law ends that one, ended. One without end goes on behind a later one that ends.
pub(super) const fn checked<T, const N: usize>(rows: [Dated<T>; N]) -> [Dated<T>; N] {
    let mut i = 0;
    while i < N {
        let from = rows[i].from.to_epoch_days();
        if let Some(until) = rows[i].until {
            assert!(until.to_epoch_days() >= from, "a row ends before it begins");
        }
        if i > 0 {
            let before = match rows[i - 1].until {
                Some(until) => until,
                None => rows[i - 1].from,
            };
            assert!(before.to_epoch_days() < from, "two rows hold one day");
        }
        i += 1;
    }
    rows
}

/// A timeline of the law of this crate. It is looked at when the crate is compiled, and one that is not in order does not
/// compile.
macro_rules! timeline {
    ($($row:expr),+ $(,)?) => {
        $crate::law::Timeline::of_rows(const { $crate::law::timeline::checked([$($row),+]) })
    };
}
pub(super) use timeline;

/// A value of law over time.
///
/// Later rows win over earlier ones where both hold a day, so that a patch or a retroactive act replaces what stood
/// before. A day before the first row or after the last day of a closed row has no value, and no value outlives its trust:
/// these are two answers, [`LawSays::Nothing`] and [`LawSays::NotTrusted`].
///
/// ```
/// use dimona::law::{LawSays, LegalRef, Question, Timeline, Trust, day};
/// let mut rate = Timeline::new();
/// rate.patch(day::<2017, 1, 1>(), Some(day::<2022, 12, 31>()), 475, LegalRef::seen("RD"))?;
/// rate.patch(day::<2023, 1, 1>(), None, 600, LegalRef::seen("RD"))?;
/// let on = |day| rate.at(Question::new(day, Trust::default()));
/// assert_eq!(on(day::<2022, 12, 31>()).value(), Some(&475));
/// assert_eq!(on(day::<2027, 6, 30>()).value(), Some(&600));
/// assert_eq!(on(day::<2027, 7, 1>()), LawSays::NotTrusted);
/// assert_eq!(on(day::<2016, 12, 31>()), LawSays::Nothing);
/// # Ok::<(), dimona::Error>(())
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

    /// What [`timeline!`] makes.
    pub(super) fn of_rows<const N: usize>(rows: [Dated<T>; N]) -> Self {
        Timeline { rows: rows.into() }
    }

    /// Adds a value of the caller's own, which wins over every row before it.
    ///
    /// # Errors
    ///
    /// When `until` lies before `from`.
    pub fn patch(&mut self, from: NaiveDate, until: Option<NaiveDate>, value: T, legal: LegalRef) -> Result<(), Error> {
        if until.is_some_and(|until| until < from) {
            return Err(Error::from(ErrorKind::LawPatch { from }));
        }
        self.rows.push(Dated { from, until, known_from: None, value, legal });
        Ok(())
    }

    /// The rows, oldest entry first: for who reads the law, not for who applies it.
    #[must_use]
    pub fn rows(&self) -> &[Dated<T>] {
        &self.rows
    }

    /// The first days of the values that began until this day: for what began on one of the days until then, and nobody tells on which.
    pub(crate) fn begins_until(&self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        self.rows.iter().map(Dated::from).filter(move |from| *from <= day)
    }

    /// The first day of all values: before it nothing is known. A timeline without values has none.
    pub(crate) fn first_day(&self) -> Option<NaiveDate> {
        self.rows.iter().map(Dated::from).min()
    }

    /// The latest day before this one on which the law itself ended a value.
    pub(crate) fn ended_before(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.rows.iter().filter_map(Dated::until).filter(|until| *until < day).max()
    }

    /// The last day and the value of the last entry, where the law itself ends it.
    pub(crate) fn end(&self) -> Option<(NaiveDate, &T)> {
        let row = self.rows.last()?;
        Some((row.until?, &row.value))
    }

    /// Whether there is a value for this day, trusted or not.
    pub(crate) fn has_on(&self, day: NaiveDate) -> bool {
        self.rows.iter().any(|row| row.holds(day))
    }

    /// What the law says to a question.
    ///
    /// ```
    /// use dimona::law::{Law, day};
    /// let (law, february) = (Law::belgium(), day::<2025, 2, 10>());
    /// assert_eq!(law.student.quota_hours.at(law.on(february)).value(), Some(&650));
    /// assert_eq!(law.student.quota_hours.at(law.on(february).as_known_on(february)).value(), Some(&475));
    /// ```
    #[must_use]
    pub fn at(&self, question: Question) -> LawSays<'_, T> {
        let row = self.rows.iter().rev().find(|row| row.holds(question.day()) && question.knows(row.known_from));
        match row {
            None => LawSays::Nothing,
            // What the law itself ends needs no trust.
            Some(row) if row.until.is_some() || question.trusts() => LawSays::Row(row),
            Some(_) => LawSays::NotTrusted,
        }
    }

    /// The row that holds this day, whether or not it is still trusted: for the list of the law only, which marks it.
    pub(super) fn listed(&self, day: NaiveDate) -> Option<&Dated<T>> {
        self.rows.iter().rev().find(|row| row.holds(day))
    }
}

#[cfg(test)]
mod tests {
    use super::{checked, closed, open};
    use crate::law::{LegalRef, day};

    const TEXT: LegalRef = LegalRef::seen("NSSO");

    /// Whether these rows would compile as a timeline: what is checked there is run here.
    fn compiles(rows: [super::Dated<u8>; 2]) -> bool {
        std::panic::catch_unwind(|| checked(rows)).is_ok()
    }

    #[test]
    fn rows_that_contradict_each_other_do_not_compile() {
        let (first, second) = (day::<2020, 1, 1>(), day::<2021, 1, 1>());
        let year = |value| closed(first, day::<2020, 12, 31>(), value, TEXT);
        assert!(compiles([year(1), open(second, 2, TEXT)]));
        assert!(compiles([open(first, 1, TEXT), closed(second, day::<2021, 1, 1>(), 2, TEXT)]));
        // It ends before it begins; it begins while the one before it holds; it begins with it, or before it.
        assert!(!compiles([year(1), closed(second, first, 2, TEXT)]));
        assert!(!compiles([closed(first, second, 1, TEXT), open(second, 2, TEXT)]));
        assert!(!compiles([open(first, 1, TEXT), open(first, 2, TEXT)]));
        assert!(!compiles([open(second, 1, TEXT), open(first, 2, TEXT)]));
    }
}
