//! The sums of a long career: what a rule asks of it costs the same however long it is.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::career::{CareerEntry, Proof, WorkKind, WorkRegime, WorkSum};
use super::comparable::{At, Comparable};
use super::employers::EmployerIdentity;
use super::fraction::Fraction;
use crate::declaration::message::EmployerNumbers;

/// The work of a quarter by sort, as a whole and at each employer: what was done elsewhere is the difference.
#[derive(Debug)]
pub(super) struct CareerSums {
    whole: Vec<Part>,
    at: HashMap<At, Vec<Part>, RandomState>,
}

/// The work of one sort.
#[derive(Clone, Copy, Debug)]
struct Part {
    sum: WorkSum,
    entries: u64,
    // How its employers can be compared.
    comparable: u64,
}

impl Part {
    fn sort(&self) -> (WorkKind, Option<WorkRegime>, Option<Proof>, bool) {
        (self.sum.kind, self.sum.regime, self.sum.proof, self.sum.for_agency)
    }

    fn combine(&mut self, other: &Part, combine: fn(Fraction, Fraction) -> Option<Fraction>) {
        let both = |one: Option<Fraction>, other: Option<Fraction>| combine(one?, other?);
        self.sum.volume = both(self.sum.volume, other.sum.volume);
        self.sum.up_to_four_fifths = both(self.sum.up_to_four_fifths, other.sum.up_to_four_fifths);
        self.comparable |= other.comparable;
    }

    fn add(&mut self, other: &Part) {
        self.combine(other, Fraction::plus);
        self.sum.employer = self.sum.employer.filter(|of| other.sum.employer == Some(*of));
        self.entries += other.entries;
        self.sum.most_days = self.sum.most_days.zip(other.sum.most_days).map(|(one, other)| one + other);
        self.sum.untold += other.sum.untold;
    }

    fn take(&mut self, other: &Part) {
        self.combine(other, Fraction::minus);
        self.entries -= other.entries;
        self.sum.most_days = self.sum.most_days.zip(other.sum.most_days).map(|(all, some)| all.saturating_sub(some));
        self.sum.untold -= other.sum.untold;
    }
}

fn add(parts: &mut Vec<Part>, part: &Part) {
    match parts.iter_mut().find(|of| of.sort() == part.sort()) {
        Some(of) => of.add(part),
        None => parts.push(*part),
    }
}

impl CareerSums {
    pub(super) fn new(
        entries: &[CareerEntry],
        identity: impl Fn(&EmployerNumbers) -> Option<EmployerIdentity>,
        is_agency: impl Fn(&EmployerNumbers) -> bool,
    ) -> CareerSums {
        let mut sums = CareerSums { whole: Vec::new(), at: HashMap::default() };
        for entry in entries {
            let known = identity(&entry.employer());
            let comparable = Comparable::new(&entry.employer(), known.as_ref());
            let sum = WorkSum { for_agency: is_agency(&entry.employer()), ..WorkSum::of(entry) };
            let part = Part { sum, entries: 1, comparable: comparable.bit() };
            add(&mut sums.whole, &part);
            for at in At::of(&entry.employer(), known.as_ref()) {
                add(sums.at.entry(at).or_default(), &part);
            }
        }
        sums
    }

    /// Where the work at this employer stands.
    fn at<'s>(
        &'s self,
        employer: &EmployerNumbers,
        identity: Option<&EmployerIdentity>,
    ) -> impl Iterator<Item = &'s Part> + use<'s> {
        let others = self.whole.iter().fold(0, |all, part| all | part.comparable);
        At::same(employer, identity, others).filter_map(|at| self.at.get(&at)).flatten()
    }

    /// Shows what was done at this employer.
    pub(super) fn here(
        &self,
        employer: &EmployerNumbers,
        identity: Option<EmployerIdentity>,
        each: &mut dyn FnMut(WorkSum),
    ) {
        self.at(employer, identity.as_ref()).for_each(|part| each(part.sum));
    }

    /// Shows what was done at other employers than this one.
    pub(super) fn elsewhere(
        &self,
        employer: &EmployerNumbers,
        identity: Option<EmployerIdentity>,
        each: &mut dyn FnMut(WorkSum),
    ) {
        let own = Comparable::new(employer, identity.as_ref());
        let mut elsewhere = self.whole.clone();
        for part in self.at(employer, identity.as_ref()) {
            if let Some(of) = elsewhere.iter_mut().find(|of| of.sort() == part.sort()) {
                of.take(part);
            }
        }
        for part in elsewhere.iter().filter(|part| part.entries > 0) {
            let unsure = Comparable::of_bits(part.comparable).any(|other| own.is_unsure(other));
            let unnamed = Comparable::of_bits(part.comparable).any(|other| own.is_unnamed(other));
            each(WorkSum { unsure, unnamed, ..part.sum });
        }
    }
}
