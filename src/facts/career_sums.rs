//! The sums of a long career: what a rule asks of it costs the same however long it is.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::career::{CareerEntry, Proof, WorkKind, WorkRegime, WorkSum};
use super::employers::{EmployerIdentity, Number, compared_by, kinds, numbers};
use super::fraction::Fraction;
use crate::declaration::message::EmployerNumbers;

/// The work of a quarter by sort, as a whole and at each employer: what was done elsewhere is the difference.
#[derive(Debug)]
pub(super) struct CareerSums {
    whole: Vec<Part>,
    at: HashMap<At, Vec<Part>, RandomState>,
}

/// Employers whose work is summed together, because they are the same as another one or are not, together.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum At {
    /// One employer of the directory.
    Employer(u64),
    /// Those of one group that have a number.
    Number(Comparable, Number),
}

/// How an employer can be compared with others: the kinds of number that it has, and those that the directory holds of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Comparable {
    own: u8,
    in_directory: u8,
}

impl Comparable {
    const ALL: u8 = 64;

    fn new(employer: &EmployerNumbers, identity: Option<&EmployerIdentity>) -> Self {
        Comparable { own: kinds(employer), in_directory: identity.map_or(0, |of| kinds(&of.numbers)) }
    }

    /// Both are told apart by the directory, whatever their own numbers say.
    fn by_directory(self, other: Comparable) -> bool {
        self.in_directory & other.in_directory != 0
    }

    /// Two employers of which nothing can be compared; one without a number is another one.
    fn is_unsure(self, other: Comparable) -> bool {
        self.own != 0 && other.own != 0 && !self.by_directory(other) && self.own & other.own == 0
    }

    /// An employer that may be this one, because no number of it is told.
    fn is_unnamed(self, other: Comparable) -> bool {
        self.own != 0 && other.own == 0
    }

    fn bit(self) -> u64 {
        1 << (self.own * 8 + self.in_directory)
    }

    fn of_bits(bits: u64) -> impl Iterator<Item = Comparable> {
        let of = |n: u8| Comparable { own: n / 8, in_directory: n % 8 };
        (0..Self::ALL).map(of).filter(move |of| bits & of.bit() != 0)
    }
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
    fn sort(&self) -> (WorkKind, Option<WorkRegime>, Option<Proof>) {
        (self.sum.kind, self.sum.regime, self.sum.proof)
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
        self.sum.untold += other.sum.untold;
    }

    fn take(&mut self, other: &Part) {
        self.combine(other, Fraction::minus);
        self.entries -= other.entries;
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
    ) -> CareerSums {
        let mut sums = CareerSums { whole: Vec::new(), at: HashMap::default() };
        for entry in entries {
            let known = identity(&entry.employer());
            let comparable = Comparable::new(&entry.employer(), known.as_ref());
            let part = Part { sum: WorkSum::of(entry), entries: 1, comparable: comparable.bit() };
            add(&mut sums.whole, &part);
            let by_number = numbers(&entry.employer()).map(|number| At::Number(comparable, number));
            for at in known.map(|of| At::Employer(of.number)).into_iter().chain(by_number) {
                add(sums.at.entry(at).or_default(), &part);
            }
        }
        sums
    }

    /// Shows what was done at other employers than this one.
    pub(super) fn elsewhere(
        &self,
        employer: &EmployerNumbers,
        identity: Option<EmployerIdentity>,
        each: &mut dyn FnMut(WorkSum),
    ) {
        let own = Comparable::new(employer, identity.as_ref());
        let others = self.whole.iter().fold(0, |all, part| all | part.comparable);
        // Where the directory can compare, it alone decides; otherwise the numbers do.
        let by_numbers = Comparable::of_bits(others)
            .filter(|other| !own.by_directory(*other))
            .filter_map(|other| Some(At::Number(other, compared_by(employer, other.own)?)));
        let mut elsewhere = self.whole.clone();
        for at in identity.map(|of| At::Employer(of.number)).into_iter().chain(by_numbers) {
            for part in self.at.get(&at).into_iter().flatten() {
                if let Some(of) = elsewhere.iter_mut().find(|of| of.sort() == part.sort()) {
                    of.take(part);
                }
            }
        }
        for part in elsewhere.iter().filter(|part| part.entries > 0) {
            let unsure = Comparable::of_bits(part.comparable).any(|other| own.is_unsure(other));
            let unnamed = Comparable::of_bits(part.comparable).any(|other| own.is_unnamed(other));
            each(WorkSum { unsure, unnamed, ..part.sum });
        }
    }
}
