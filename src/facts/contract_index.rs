//! The contracts of a worker who has many, by employer and day: what a rule asks of them costs the same however many they are.

use std::collections::HashMap;

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use super::comparable::ByEmployer;
use super::contract::Contract;
use super::contract_days::{ContractDays, ContractPart, Likeness, Order};
use super::employers::Directory;
use super::links::Links;
use crate::declaration::message::EmployerNumbers;

/// Contracts by the numbers of their employers, and those by what they are linked to.
#[derive(Debug, Default)]
pub(super) struct ContractIndex {
    groups: Vec<Group>,
    with: ByEmployer,
    linked: ByEmployer,
    /// By the number of a group of firms that links tie together.
    tied: HashMap<usize, Vec<usize>, RandomState>,
}

/// The contracts with one employer, as its numbers are told, by their parts.
type Group = HashMap<ContractPart, OfPart, RandomState>;

/// So many contracts with one employer are looked through for one question; of more, of those that are alike the first stands for all.
const MOST: usize = 2048;

/// The contracts with one employer that have a part.
#[derive(Debug, Default)]
struct OfPart {
    /// Each of them, by the first day of the part.
    each: Vec<Each>,
    /// Those that are alike, for more than are looked through.
    alike: Vec<Firsts>,
}

#[derive(Debug)]
struct Each {
    begin: NaiveDate,
    last: NaiveDate,
    /// The last day of this one and all before it.
    reaches: NaiveDate,
    at: Place,
}

impl OfPart {
    fn new(part: ContractPart, mut places: Vec<Place>, contracts: &[Contract]) -> OfPart {
        places.sort_unstable();
        let spans = places.into_iter().filter_map(|at| Some((contracts.get(at.1).and_then(|of| part.span(of))?, at)));
        let mut each: Vec<Each> = spans.map(|((begin, last), at)| Each { begin, last, reaches: last, at }).collect();
        each.sort_by_key(|of| of.begin);
        let mut reaches = NaiveDate::MIN;
        for of in &mut each {
            reaches = reaches.max(of.last);
            of.reaches = reaches;
        }
        OfPart { each, alike: Vec::new() }
    }

    /// Those of these days.
    fn on(&self, asked: &ContractDays, found: &mut Vec<Place>) {
        let begun = self.each.get(..self.each.partition_point(|of| of.begin <= asked.to)).unwrap_or_default();
        let near = || begun.iter().rev().take_while(|of| of.reaches >= asked.from);
        if near().nth(MOST).is_some() {
            found.extend(self.alike.iter().filter_map(|firsts| firsts.on(asked)));
        } else {
            found.extend(near().filter(|of| of.last >= asked.from).map(|of| of.at));
        }
    }
}

/// Of contracts that are alike each that is the first on some days. A later one that ends no later never is; so both their first days
/// and their last ones rise.
#[derive(Debug)]
struct Firsts(Vec<First>);

#[derive(Debug)]
struct First {
    begin: NaiveDate,
    last: NaiveDate,
    at: Place,
}

/// Where a contract stands in the order of a part, and in the list.
type Place = (Order, usize);

impl Firsts {
    fn new(part: ContractPart, mut alike: Vec<Place>, contracts: &[Contract]) -> Firsts {
        alike.sort_unstable();
        let mut firsts: Vec<First> = Vec::new();
        for at in alike {
            let Some((begin, last)) = contracts.get(at.1).and_then(|of| part.span(of)) else { continue };
            if firsts.last().is_none_or(|first| first.last < last) {
                firsts.push(First { begin, last, at });
            }
        }
        Firsts(firsts)
    }

    /// The first on these days.
    fn on(&self, asked: &ContractDays) -> Option<Place> {
        let first = self.0.get(self.0.partition_point(|first| first.last < asked.from))?;
        (first.begin <= asked.to).then_some(first.at)
    }
}

impl ContractIndex {
    pub(super) fn new(contracts: &[Contract], ties: &Links, directory: &Directory) -> ContractIndex {
        let mut index = ContractIndex::default();
        let mut numbers: HashMap<EmployerNumbers, usize, RandomState> = HashMap::default();
        let mut alike: HashMap<(usize, ContractPart, Likeness), Vec<Place>, RandomState> = HashMap::default();
        for (place, contract) in contracts.iter().enumerate() {
            let employer = contract.employer;
            let group = *numbers.entry(employer).or_insert_with(|| index.add(&employer, ties, directory));
            for part in ContractPart::ALL {
                if let Some(order) = part.order(contract) {
                    alike.entry((group, part, part.likeness(contract))).or_default().push((order, place));
                }
            }
        }
        let mut each: HashMap<(usize, ContractPart), Vec<Place>, RandomState> = HashMap::default();
        for ((group, part, _), places) in &alike {
            each.entry((*group, *part)).or_default().extend(places);
        }
        for ((group, part), places) in each {
            index.groups[group].insert(part, OfPart::new(part, places, contracts));
        }
        for ((group, part, _), alike) in alike {
            index.groups[group].entry(part).or_default().alike.push(Firsts::new(part, alike, contracts));
        }
        index
    }

    /// Adds an employer, and tells its number.
    fn add(&mut self, employer: &EmployerNumbers, ties: &Links, directory: &Directory) -> usize {
        let group = self.groups.len();
        self.groups.push(Group::default());
        self.with.add(group, employer, directory.identity(employer).as_ref());
        for linked in ties.direct(employer, directory) {
            self.linked.add(group, linked, directory.identity(linked).as_ref());
        }
        if let Some(tied) = ties.group(employer, directory) {
            self.tied.entry(tied).or_default().push(group);
        }
        group
    }

    /// Every contract that is asked for.
    pub(super) fn all(&self, asked: &ContractDays) -> Vec<usize> {
        self.on(asked, 0..self.groups.len())
    }

    /// The contracts with this employer.
    pub(super) fn with(&self, employer: &EmployerNumbers, asked: &ContractDays, directory: &Directory) -> Vec<usize> {
        self.on(asked, self.groups_with(employer, directory))
    }

    /// The contracts of which nobody can tell whether they are with this employer.
    pub(super) fn perhaps_with<'s>(
        &'s self,
        employer: &EmployerNumbers,
        asked: &ContractDays,
        directory: &Directory,
    ) -> impl Iterator<Item = usize> + use<'s> {
        let asked = *asked;
        let groups = self.with.unsure(employer, directory.identity(employer).as_ref());
        groups.flat_map(move |group| self.on(&asked, [group]))
    }

    /// The contracts with employers that the directory links to this one, as [`are_linked`](super::are_linked) says, or that a chain
    /// of links ties to it.
    pub(super) fn tied(
        &self,
        employer: &EmployerNumbers,
        asked: &ContractDays,
        ties: &Links,
        directory: &Directory,
    ) -> Vec<usize> {
        let linked_to = |of: &EmployerNumbers| self.linked.same(of, directory.identity(of).as_ref());
        let mut groups = linked_to(employer);
        let tied = ties.group(employer, directory);
        groups.extend(tied.and_then(|tied| self.tied.get(&tied)).into_iter().flatten());
        for link in ties.direct(employer, directory) {
            groups.extend(self.groups_with(link, directory));
            groups.extend(linked_to(link));
        }
        let own = self.groups_with(employer, directory);
        groups.retain(|group| own.binary_search(group).is_err());
        groups.sort_unstable();
        groups.dedup();
        self.on(asked, groups)
    }

    fn groups_with(&self, employer: &EmployerNumbers, directory: &Directory) -> Vec<usize> {
        self.with.same(employer, directory.identity(employer).as_ref())
    }

    /// The contracts of these groups that are asked for, in their order.
    fn on(&self, asked: &ContractDays, groups: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let groups = groups.into_iter().filter_map(|group| self.groups.get(group)?.get(&asked.part));
        let mut places = Vec::new();
        groups.for_each(|of| of.on(asked, &mut places));
        places.sort_unstable();
        places.into_iter().map(|(_, place)| place).collect()
    }
}
