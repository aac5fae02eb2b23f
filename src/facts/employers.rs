//! The employer directory.

use std::collections::HashMap;

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use super::registers::EmployerIdentity;
use crate::declaration::message::EmployerNumbers;
use crate::id::{EnterpriseNumber, NssoNumber, ProvisionalNssoNumber};

/// The version of the Belgian nomenclature of activities, NACE-BEL.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum NaceVersion {
    /// NACE-BEL 2003.
    Nace2003,
    /// NACE-BEL 2008.
    Nace2008,
    /// NACE-BEL 2025.
    Nace2025,
}

/// What the directory holds of an employer.
///
/// One employer may stand in it several times, with another joint committee, activity or linked enterprise each: what shares
/// a number is one employer.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Employer {
    /// Its numbers.
    pub numbers: EmployerNumbers,
    /// A joint committee, as the DmfA writes it: `302`, `149.01`, or `XXX`.
    pub joint_committee: Option<Box<str>>,
    /// The code of an activity, digits only.
    pub nace: Option<Box<str>>,
    /// The version of that code.
    pub nace_version: Option<NaceVersion>,
    /// The first day of activity.
    pub active_from: Option<NaiveDate>,
    /// The last day of activity.
    pub active_to: Option<NaiveDate>,
    /// A linked enterprise.
    pub linked_to: Option<EnterpriseNumber>,
}

impl From<EmployerNumbers> for Employer {
    /// An employer of whom only numbers are known.
    fn from(numbers: EmployerNumbers) -> Self {
        Employer {
            numbers,
            joint_committee: None,
            nace: None,
            nace_version: None,
            active_from: None,
            active_to: None,
            linked_to: None,
        }
    }
}

/// One number of an employer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Number {
    Nsso(NssoNumber),
    Provisional(ProvisionalNssoNumber),
    Enterprise(EnterpriseNumber),
}

/// The numbers of an employer; the first decides where they disagree, as in a declaration.
fn numbers(of: &EmployerNumbers) -> impl Iterator<Item = Number> + use<> {
    let numbers = [
        of.nsso().map(Number::Nsso),
        of.provisional().map(Number::Provisional),
        of.enterprise().map(Number::Enterprise),
    ];
    numbers.into_iter().flatten()
}

/// A number of every kind that one of both has.
fn both(one: &EmployerNumbers, other: &EmployerNumbers) -> EmployerNumbers {
    EmployerNumbers::new(
        one.nsso().or(other.nsso()),
        one.provisional().or(other.provisional()),
        one.enterprise().or(other.enterprise()),
    )
}

/// The employers, and which of their numbers belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Directory {
    rows: Vec<Employer>,
    // For each row, itself or an earlier row of the same employer.
    earlier: Vec<usize>,
    // For each first row of an employer, every number that the employer has.
    known: Vec<EmployerNumbers>,
    by_number: HashMap<Number, usize, RandomState>,
}

impl Directory {
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn add(&mut self, employer: Employer) {
        let row = self.rows.len();
        self.earlier.push(row);
        self.known.push(employer.numbers);
        for number in numbers(&employer.numbers) {
            let before = *self.by_number.entry(number).or_insert(row);
            let (one, other) = (self.first(before), self.first(row));
            let (first, joins) = (one.min(other), one.max(other));
            self.earlier[joins] = first;
            self.known[first] = both(&self.known[first], &self.known[joins]);
        }
        self.rows.push(employer);
    }

    /// The employer that has one of these numbers.
    pub(super) fn identity(&self, of: &EmployerNumbers) -> Option<EmployerIdentity> {
        let row = self.first_row(of)?;
        Some(EmployerIdentity { number: row as u64, numbers: *self.known.get(row)? })
    }

    /// The first row of the employer that has one of these numbers.
    fn first_row(&self, of: &EmployerNumbers) -> Option<usize> {
        if self.rows.is_empty() {
            return None;
        }
        numbers(of).find_map(|number| self.by_number.get(&number)).map(|row| self.first(*row))
    }

    /// Every row of the employer that has one of these numbers.
    pub(super) fn rows(&self, of: &EmployerNumbers) -> impl Iterator<Item = &Employer> {
        let first = self.first_row(of);
        (0..).zip(&self.rows).filter(move |(row, _)| first == Some(self.first(*row))).map(|(_, employer)| employer)
    }

    fn first(&self, mut row: usize) -> usize {
        while self.earlier[row] != row {
            row = self.earlier[row];
        }
        row
    }
}
