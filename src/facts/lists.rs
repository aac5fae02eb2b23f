//! Lists that are told number by number: mandates, enterprises, pairs of joint committee and worker type, and beside them
//! school holidays.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use super::childcare::ChildcareVolume;
use super::days::Days;
use super::employers::{Number, numbers};
use super::school::Holidays;
use crate::declaration::message::EmployerNumbers;
use crate::error::{Error, ErrorKind};
use crate::id::{EnterpriseNumber, JointCommittee, WorkerType};
use crate::words::{facts, tables};

/// The mandates of whoever sends the declarations. What is told of an employer is all that there is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Mandates(HashMap<Number, Days, RandomState>);

impl Mandates {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes up a mandate, or with no days that there is none.
    ///
    /// # Errors
    ///
    /// When the last day is before the first.
    pub(super) fn add(
        &mut self,
        employer: &EmployerNumbers,
        days: Option<(Option<NaiveDate>, Option<NaiveDate>)>,
    ) -> Result<(), Error> {
        if days.is_some_and(|(from, to)| from.zip(to).is_some_and(|(from, to)| to < from)) {
            return Err(Error::from(ErrorKind::Fact(tables::lies_before("from"))));
        }
        for number in numbers(employer) {
            let held = self.0.entry(number).or_default();
            days.into_iter().for_each(|(from, to)| held.add(from, to));
        }
        Ok(())
    }

    /// Whether there is one on a day for the employer with these numbers; `None` where nothing is told of it.
    pub(super) fn holds(&self, employer: &EmployerNumbers, day: NaiveDate) -> Option<bool> {
        let told = numbers(employer).filter_map(|number| self.0.get(&number));
        told.map(|days| days.holds(day)).reduce(|one, other| one || other)
    }
}

/// What is said yes or no to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Said<K: Eq + Hash>(HashMap<K, bool, RandomState>);

impl<K: Eq + Hash> Default for Said<K> {
    fn default() -> Self {
        Said(HashMap::default())
    }
}

impl<K: Eq + Hash> Said<K> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes up what is said.
    ///
    /// # Errors
    ///
    /// When the contrary was said.
    pub(super) fn say(&mut self, of: K, yes: bool) -> Result<(), Error> {
        match *self.0.entry(of).or_insert(yes) {
            said if said == yes => Ok(()),
            _ => Err(Error::from(ErrorKind::Fact(facts::said_otherwise()))),
        }
    }

    /// What was said.
    pub(super) fn of(&self, key: &K) -> Option<bool> {
        self.0.get(key).copied()
    }
}

/// The work of employers in childcare, by each of their numbers and year.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ChildcareVolumes(HashMap<(Number, i32), ChildcareVolume, RandomState>);

impl ChildcareVolumes {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes up the work of a year.
    ///
    /// # Errors
    ///
    /// When something else was told of it.
    pub(super) fn add(&mut self, employer: &EmployerNumbers, year: i32, volume: ChildcareVolume) -> Result<(), Error> {
        numbers(employer).try_for_each(|number| match *self.0.entry((number, year)).or_insert(volume) {
            told if told == volume => Ok(()),
            _ => Err(Error::from(ErrorKind::Fact(facts::said_otherwise()))),
        })
    }

    /// The work of a year; `None` where nothing is told of it, or two things are under two numbers.
    pub(super) fn of(&self, employer: &EmployerNumbers, year: i32) -> Option<ChildcareVolume> {
        let mut told = numbers(employer).filter_map(|number| self.0.get(&(number, year)));
        let first = told.next()?;
        told.all(|of| of == first).then_some(*first)
    }
}

/// Every such list of a book.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lists {
    pub(super) mandates: Mandates,
    pub(super) enterprises: Said<EnterpriseNumber>,
    pub(super) pairs: Said<(JointCommittee, WorkerType)>,
    pub(super) holidays: Holidays,
    pub(super) childcare: ChildcareVolumes,
}
