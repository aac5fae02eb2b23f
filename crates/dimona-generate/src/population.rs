//! How many workers and employers there are, and which of them a declaration concerns.

use crate::calendar::Day;
use crate::dice::{Dice, spread};
use crate::parties::Person;
use crate::trade::{HABITS, Habit, Sector, Trade, expected};

/// At most so many flexi-jobbers, whatever the number of declarations: the tables of facts hold them all.
const MOST_FLEXI: u64 = 28_000;
/// At most so many employers in the directory.
const MOST_IN_DIRECTORY: u64 = 2_000;
/// Employers of whom nothing is declared: where flexi-jobbers have their main job.
pub(crate) const ELSEWHERE: u64 = 9_000_000;
/// The employers of the one worker who is hired day by day.
const DAY_EMPLOYERS: (u64, u64) = (9_100_000, 800_000);

/// The workers of one kind: where they stand among all, and how many there are.
#[derive(Clone, Copy)]
struct Pool {
    /// The first worker's place in the list of states.
    first: u64,
    size: u64,
    /// The first person's number among those of the same age.
    person: u64,
    young: bool,
}

/// The workers and employers of a plan.
pub(crate) struct Population {
    pools: [Pool; HABITS.len()],
    workers: u64,
    employers: u64,
    /// The percentage of declarations of one employer.
    one_employer: u64,
    /// The next person who is in no pool.
    fresh: [u64; 2],
}

impl Population {
    pub(crate) fn new(records: u64, one_employer: u64) -> Population {
        let mut next = [0; 2];
        let mut first = 0;
        let pools = HABITS.each_ref().map(|habit| {
            let person = &mut next[usize::from(habit.young)];
            let pool = Pool { first, size: size(habit, records), person: *person, young: habit.young };
            first += pool.size;
            *person += pool.size;
            pool
        });
        let employers = 60 + records / 25;
        Population { pools, workers: first, employers, one_employer, fresh: next }
    }

    /// How many workers have a state.
    pub(crate) fn workers(&self) -> u64 {
        self.workers
    }

    fn pool(&self, trade: Trade) -> &Pool {
        &self.pools[trade as usize]
    }

    /// A worker of this kind: the place of the state, and the person.
    pub(crate) fn choose(&self, trade: Trade, dice: &mut Dice) -> (usize, Person) {
        let pool = self.pool(trade);
        let place = dice.skewed(pool.size, 2);
        ((pool.first + place) as usize, Person { young: pool.young, number: pool.person + place })
    }

    /// Every person of a kind, with the number within the kind.
    pub(crate) fn persons(&self, trade: Trade) -> impl Iterator<Item = (u64, Person)> + use<> {
        let pool = *self.pool(trade);
        (0..pool.size).map(move |place| (place, Person { young: pool.young, number: pool.person + place }))
    }

    /// The hours left in 2026 that Student@work told of a student, where a counter is among the facts.
    pub(crate) fn counted_hours_left(&self, person: Person) -> Option<u16> {
        let pool = self.pool(Trade::Student);
        let place = person.number.checked_sub(pool.person).filter(|place| person.young && *place < pool.size)?;
        (place < 400_000 && place % 50 == 7).then(|| 200 + (spread(place) % 451) as u16)
    }

    /// Whether the counter of this student has run out by this day: it was read in November, and is valid to the end of January. Whatever takes
    /// hours then is open, so nothing more is declared.
    pub(crate) fn has_old_counter(&self, person: Person, day: Day) -> bool {
        day >= Day::FIRST.plus(365 + 31) && self.counted_hours_left(person).is_some()
    }

    /// A person of whom nothing was declared yet.
    pub(crate) fn fresh(&mut self, young: bool) -> Person {
        let next = &mut self.fresh[usize::from(young)];
        let number = *next;
        *next += 1;
        Person { young, number }
    }

    /// An employer of a sector: few of them declare much.
    pub(crate) fn employer(&self, sector: Sector, dice: &mut Dice) -> u64 {
        if dice.percent(self.one_employer) {
            return self.big_employer();
        }
        let mut first = 0;
        for (of, share) in Sector::SHARES {
            let size = self.employers * share / 100;
            if of == sector {
                return first + dice.skewed(size, 4);
            }
            first += size;
        }
        first
    }

    /// The employer of whom a share of all declarations may be asked.
    fn big_employer(&self) -> u64 {
        self.employers
    }

    /// How many employers the directory holds, from the first on.
    pub(crate) fn in_directory(&self) -> u64 {
        self.employers.min(MOST_IN_DIRECTORY)
    }

    /// The employer of the one worker's contract with this number.
    pub(crate) fn day_employer(contract: u64) -> u64 {
        DAY_EMPLOYERS.0 + contract % DAY_EMPLOYERS.1
    }
}

fn size(habit: &Habit, records: u64) -> u64 {
    let usual = expected(habit, records) / habit.each;
    match habit.trade {
        Trade::Flexi => usual.clamp(20, MOST_FLEXI),
        Trade::FlexiUnmet | Trade::FlexiOverseas | Trade::FlexiForeign => (records / 40_000).clamp(10, 200),
        _ => usual + 20,
    }
}
