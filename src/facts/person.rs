//! Persons: what the National Register and the BIS register say, and which number took the place of which.

use std::collections::HashMap;
use std::fmt;

use chrono::NaiveDate;
use foldhash::fast::RandomState;

use super::registers::Facts;
use crate::error::{Error, ErrorKind};
use crate::id::{BirthDate, Sex, Ssin};
use crate::words::facts;

/// What the registers say of a number. A match may be exhaustive: there is nothing between them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PersonStatus {
    /// Somebody has it.
    Known,
    /// It was taken back: nobody has it any more.
    Withdrawn,
    /// It was never given out.
    Unknown,
}

/// What the registers hold of the person with this number.
///
/// ```
/// use dimona::facts::{FactBook, Facts, Person};
/// use dimona::id::Ssin;
/// let (bis, national): (Ssin, Ssin) = ("01.41.01-999.55".parse()?, "90.02.14-001.28".parse()?);
/// let mut old = Person::from(bis);
/// old.replaced_by = Some(national);
/// let mut facts = FactBook::new();
/// facts.add_person(old)?;
/// assert_eq!(facts.current_number(bis), national);
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Person {
    /// The number.
    pub ssin: Ssin,
    /// The number that took its place. What describes the person is then told under that one.
    pub replaced_by: Option<Ssin>,
    /// The family name.
    pub family_name: Option<Box<str>>,
    /// The first name.
    pub given_name: Option<Box<str>>,
    /// The date of birth.
    pub birth_date: Option<NaiveDate>,
    /// The sex.
    pub sex: Option<Sex>,
    /// Whether somebody has the number.
    pub status: Option<PersonStatus>,
}

impl From<Ssin> for Person {
    /// Somebody of whom only the number is known.
    fn from(ssin: Ssin) -> Self {
        Person {
            ssin,
            replaced_by: None,
            family_name: None,
            given_name: None,
            birth_date: None,
            sex: None,
            status: None,
        }
    }
}

impl fmt::Debug for Person {
    /// Without the names and the date of birth.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Person { ssin, replaced_by, status, .. } = self;
        f.debug_struct("Person")
            .field("ssin", ssin)
            .field("replaced_by", replaced_by)
            .field("status", status)
            .finish_non_exhaustive()
    }
}

impl Person {
    /// Whether more than numbers is told.
    fn is_described(&self) -> bool {
        let Person { family_name, given_name, birth_date, sex, .. } = self;
        family_name.is_some() || given_name.is_some() || birth_date.is_some() || sex.is_some()
    }

    /// Whether somebody has this number, and no other in its place.
    fn stands(&self) -> bool {
        self.replaced_by.is_none() && self.status.is_none_or(|of| of == PersonStatus::Known)
    }
}

/// The persons of a book. Numbers that replace each other are one group, which knows the one in force.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Persons {
    told: HashMap<Ssin, Person, RandomState>,
    places: HashMap<Ssin, usize, RandomState>,
    groups: Vec<Group>,
}

/// One number of a group: those that replace each other find the one that knows of all.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Group {
    // Itself, or another one of the group, nearer to the one that knows.
    nearer: usize,
    numbers: usize,
    current: Ssin,
}

impl Persons {
    pub(super) fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// The number that is in force in place of this one.
    #[inline]
    pub(super) fn current(&self, number: Ssin) -> Ssin {
        if self.places.is_empty() { number } else { self.group(number).map_or(number, |of| of.current) }
    }

    /// What is told of the person with this number, which stands in the row of the one in force.
    pub(super) fn of(&self, number: Ssin) -> Option<&Person> {
        self.told.get(&self.current(number))
    }

    /// Whether both numbers are one person's; `None` where that is not told.
    pub(super) fn are_one(&self, one: Ssin, other: Ssin) -> Option<bool> {
        let (one, other) = (self.current(one), self.current(other));
        let stands = |number| self.told.get(&number).is_some_and(Person::stands);
        if one == other {
            Some(true)
        } else if stands(one) && stands(other) {
            Some(false)
        } else {
            None
        }
    }

    /// The numbers whose facts come together with this person: the one replaced, and the one in force for it.
    ///
    /// # Errors
    ///
    /// When the number is told twice, would replace itself, or is described although another took its place.
    pub(super) fn replaces(&self, person: &Person) -> Result<Option<(Ssin, Ssin)>, Error> {
        let fault = |said| Err(Error::from(ErrorKind::Fact(said)));
        match (self.told.get(&person.ssin), person.replaced_by) {
            (Some(told), _) if told == person => Ok(None),
            (Some(_), _) => fault(facts::second_person()),
            (None, Some(_)) if person.is_described() => fault(facts::says_of_person()),
            // Who has no other in its place yet is the one in force of its group: so the next one must be of another.
            (None, Some(by)) if self.current(by) == person.ssin => fault(facts::circle_of_numbers()),
            (None, by) => Ok(by.map(|by| (person.ssin, self.current(by)))),
        }
    }

    /// Takes up a person against whom [`replaces`](Self::replaces) said nothing.
    pub(super) fn add(&mut self, person: Person) {
        if let Some(by) = person.replaced_by {
            let (old, new) = (self.place(person.ssin), self.place(by));
            self.join(old, new);
        }
        self.told.insert(person.ssin, person);
    }

    /// Makes one group of two: the number in force of the later one is that of both.
    fn join(&mut self, old: usize, new: usize) {
        if old == new {
            return;
        }
        let (a, b) = (self.groups[old], self.groups[new]);
        let (larger, smaller) = if a.numbers > b.numbers { (old, new) } else { (new, old) };
        self.groups[smaller].nearer = larger;
        self.groups[larger] = Group { nearer: larger, numbers: a.numbers + b.numbers, current: b.current };
    }

    /// The place of the one that knows of the group of a number, which is made where there is none.
    fn place(&mut self, number: Ssin) -> usize {
        let next = self.groups.len();
        let place = *self.places.entry(number).or_insert(next);
        if place == next {
            self.groups.push(Group { nearer: place, numbers: 1, current: number });
        }
        self.knowing(place)
    }

    fn group(&self, number: Ssin) -> Option<&Group> {
        self.groups.get(self.knowing(*self.places.get(&number)?))
    }

    fn knowing(&self, mut place: usize) -> usize {
        while self.groups[place].nearer != place {
            place = self.groups[place].nearer;
        }
        place
    }
}

/// When a worker was born: what the registers of persons hold counts more than what the number shows.
pub(crate) fn born(facts: &dyn Facts, worker: Ssin) -> BirthDate {
    let told = facts.person(worker).value().and_then(|person| person.birth_date);
    told.map_or_else(|| worker.birth_date(), BirthDate::of)
}
