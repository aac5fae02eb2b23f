//! The contracts of a worker who has many, by employer: what a rule asks of them costs the same however many they are.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::comparable::ByEmployer;
use super::contract::Contract;
use super::employers::Directory;
use super::links::Links;
use crate::declaration::message::EmployerNumbers;

/// Contracts by employer, and by what their employers are linked to.
#[derive(Debug, Default)]
pub(super) struct ContractIndex {
    with: ByEmployer,
    linked: ByEmployer,
    /// By the number of a group of firms that links tie together.
    tied: HashMap<usize, Vec<usize>, RandomState>,
}

impl ContractIndex {
    pub(super) fn new(contracts: &[Contract], ties: &Links, directory: &Directory) -> ContractIndex {
        let mut index = ContractIndex::default();
        for (place, contract) in contracts.iter().enumerate() {
            index.with.add(place, &contract.employer, directory.identity(&contract.employer).as_ref());
            for linked in links(&contract.employer, directory) {
                index.linked.add(place, &linked, directory.identity(&linked).as_ref());
            }
            if let Some(group) = ties.group(&contract.employer, directory) {
                index.tied.entry(group).or_default().push(place);
            }
        }
        index
    }

    /// The contracts with this employer.
    pub(super) fn with(&self, employer: &EmployerNumbers, directory: &Directory) -> Vec<usize> {
        self.with.same(employer, directory.identity(employer).as_ref())
    }

    /// The contracts of which nobody can tell whether they are with this employer.
    pub(super) fn perhaps_with<'s>(
        &'s self,
        employer: &EmployerNumbers,
        directory: &Directory,
    ) -> impl Iterator<Item = usize> + use<'s> {
        self.with.unsure(employer, directory.identity(employer).as_ref())
    }

    /// The contracts with employers that the directory links to this one, as [`are_linked`](super::are_linked) says, or that a chain
    /// of links ties to it.
    pub(super) fn tied(&self, employer: &EmployerNumbers, ties: &Links, directory: &Directory) -> Vec<usize> {
        let linked_to = |of: &EmployerNumbers| {
            let identity = directory.identity(of);
            self.linked.same(of, identity.as_ref())
        };
        let mut places = linked_to(employer);
        let group = ties.group(employer, directory);
        places.extend(group.and_then(|group| self.tied.get(&group)).into_iter().flatten());
        for link in links(employer, directory) {
            places.extend(self.with(&link, directory));
            places.extend(linked_to(&link));
        }
        let own = self.with(employer, directory);
        places.retain(|place| own.binary_search(place).is_err());
        places.sort_unstable();
        places.dedup();
        places
    }
}

/// What the directory says that an employer is linked to.
fn links(employer: &EmployerNumbers, directory: &Directory) -> impl Iterator<Item = EmployerNumbers> {
    directory.rows(employer).filter_map(|row| row.linked_to.map(EmployerNumbers::from))
}
