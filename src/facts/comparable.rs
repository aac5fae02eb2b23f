//! How employers are compared with many others at once: what is told of each stands under its identity and its numbers, by how it can be
//! compared.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::employers::{EmployerIdentity, Number, compared_by, kinds, numbers};
use crate::declaration::message::EmployerNumbers;

/// Employers that stand together, because they are the same as another one or are not, together.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum At {
    /// One employer of the directory.
    Employer(u64),
    /// Those of one group that have a number.
    Number(Comparable, Number),
}

/// How an employer can be compared with others: the kinds of number that it has, and those that the directory holds of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Comparable {
    own: u8,
    in_directory: u8,
}

impl Comparable {
    const ALL: u8 = 64;

    pub(super) fn new(employer: &EmployerNumbers, identity: Option<&EmployerIdentity>) -> Self {
        Comparable { own: kinds(employer), in_directory: identity.map_or(0, |of| kinds(&of.numbers)) }
    }

    /// Both are told apart by the directory, whatever their own numbers say.
    pub(super) fn by_directory(self, other: Comparable) -> bool {
        self.in_directory & other.in_directory != 0
    }

    /// Two employers of which nothing can be compared; one without a number is another one.
    pub(super) fn is_unsure(self, other: Comparable) -> bool {
        self.own != 0 && other.own != 0 && !self.by_directory(other) && self.own & other.own == 0
    }

    /// An employer that may be this one, because no number of it is told.
    pub(super) fn is_unnamed(self, other: Comparable) -> bool {
        self.own != 0 && other.own == 0
    }

    pub(super) fn bit(self) -> u64 {
        1 << (self.own * 8 + self.in_directory)
    }

    pub(super) fn of_bits(bits: u64) -> impl Iterator<Item = Comparable> {
        let of = |n: u8| Comparable { own: n / 8, in_directory: n % 8 };
        (0..Self::ALL).map(of).filter(move |of| bits & of.bit() != 0)
    }
}

impl At {
    /// Where an employer stands.
    pub(super) fn of(
        employer: &EmployerNumbers,
        identity: Option<&EmployerIdentity>,
    ) -> impl Iterator<Item = At> + use<> {
        let comparable = Comparable::new(employer, identity);
        let by_number = numbers(employer).map(move |number| At::Number(comparable, number));
        identity.map(|of| At::Employer(of.number)).into_iter().chain(by_number)
    }

    /// Where those stand that are the same employer for certain, among others that can be compared in these ways.
    pub(super) fn same(
        employer: &EmployerNumbers,
        identity: Option<&EmployerIdentity>,
        others: u64,
    ) -> impl Iterator<Item = At> + use<> {
        let (employer, own) = (*employer, Comparable::new(employer, identity));
        // Where the directory can compare, it alone decides; otherwise the numbers do.
        let by_numbers = Comparable::of_bits(others)
            .filter(move |other| !own.by_directory(*other))
            .filter_map(move |other| Some(At::Number(other, compared_by(&employer, other.own)?)));
        identity.map(|of| At::Employer(of.number)).into_iter().chain(by_numbers)
    }
}

/// Places in a list, by the employer that each is about.
#[derive(Debug, Default)]
pub(super) struct ByEmployer {
    at: HashMap<At, Vec<usize>, RandomState>,
    by_comparable: Vec<(Comparable, Vec<usize>)>,
}

impl ByEmployer {
    /// Adds the next place, which is about this employer.
    pub(super) fn add(&mut self, place: usize, employer: &EmployerNumbers, identity: Option<&EmployerIdentity>) {
        for at in At::of(employer, identity) {
            self.at.entry(at).or_default().push(place);
        }
        let comparable = Comparable::new(employer, identity);
        match self.by_comparable.iter_mut().find(|(of, _)| *of == comparable) {
            Some((_, places)) => places.push(place),
            None => self.by_comparable.push((comparable, vec![place])),
        }
    }

    /// The places that are about this employer for certain, in their order.
    pub(super) fn same(&self, employer: &EmployerNumbers, identity: Option<&EmployerIdentity>) -> Vec<usize> {
        let others = self.by_comparable.iter().fold(0, |all, (of, _)| all | of.bit());
        let mut places: Vec<usize> =
            At::same(employer, identity, others).filter_map(|at| self.at.get(&at)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The places of which nobody can tell whether they are about this employer.
    pub(super) fn unsure<'s>(
        &'s self,
        employer: &EmployerNumbers,
        identity: Option<&EmployerIdentity>,
    ) -> impl Iterator<Item = usize> + use<'s> {
        let own = Comparable::new(employer, identity);
        let unsure = move |of: &&(Comparable, Vec<usize>)| !own.by_directory(of.0) && own.own & of.0.own == 0;
        self.by_comparable.iter().filter(unsure).flat_map(|(_, places)| places.iter().copied())
    }
}
