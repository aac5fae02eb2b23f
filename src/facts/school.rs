//! School holidays, which the communities set.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use foldhash::fast::RandomState;

use super::days::Days;
use crate::error::{Error, ErrorKind};
use crate::words::tables;

/// The communities of Belgium, each of which sets its school holidays.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Community {
    /// The Flemish Community.
    Flemish,
    /// The French Community.
    French,
    /// The German-speaking Community.
    GermanSpeaking,
}

/// The school holidays by community and school year. What is told of one is all that there is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Holidays(HashMap<(Community, i32), Days, RandomState>);

impl Holidays {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes up holidays from a day to a day.
    ///
    /// # Errors
    ///
    /// When the last day is before the first, or not of the same school year.
    pub(super) fn add(&mut self, of: Community, from: NaiveDate, to: NaiveDate) -> Result<(), Error> {
        if to < from {
            return Err(Error::from(ErrorKind::Fact(tables::lies_before("from"))));
        }
        // Of a year whose holidays are told in part, the rest would be taken for term.
        if school_year(from) != school_year(to) {
            return Err(Error::from(ErrorKind::Fact(crate::words::facts::two_school_years())));
        }
        self.0.entry((of, school_year(from))).or_default().add(Some(from), Some(to));
        Ok(())
    }

    /// Whether a day is one of the holidays; `None` where nothing is told of its school year.
    pub(super) fn holds(&self, of: Community, day: NaiveDate) -> Option<bool> {
        self.0.get(&(of, school_year(day))).map(|days| days.holds(day))
    }
}

/// The calendar year in which the school year of a day begins, on 1 September.
fn school_year(day: NaiveDate) -> i32 {
    if day.month() < 9 { day.year() - 1 } else { day.year() }
}
