//! The live periods of one worker by what decides whether they conflict with another one.

use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap};

use foldhash::fast::RandomState;

use super::calendar::{Order, order};
use super::period::{Content, Period};
use super::quarter_sums::{KeptSums, QuarterSums, is_cancelled_student, quarter_of};
use super::state::WorkerState;
use super::tree::{EMPTY, Entry, Root, Search, Trees};
use super::view::{Among, Days, Sought};
use crate::declaration::message::EmployerNumbers;
use crate::facts::{Facts, Known};
use crate::id::WorkerType;
use crate::time::{ClockTime, Moment, Quarter, days, first_minute};

/// The live periods of a worker who has many.
///
/// Who is the same employer, the register cannot say alone, so this belongs to a run and not to the register: it holds for
/// the facts with which it was made. Each period stands under every number of its employer, and under what the directory
/// says of it, so that those of the same employer are found at once, and also those of whom nobody can tell. What is found is
/// compared by the rules themselves; here only most of the others are left out.
#[derive(Debug, Default)]
pub(crate) struct Rivals {
    trees: Trees,
    roots: HashMap<Group, Root, RandomState>,
    /// The places of the periods of a group that have one tag.
    equal: HashMap<(Group, u128), BTreeSet<usize>, RandomState>,
    /// What those of students hold, cancelled ones included.
    students: HashMap<(By, Quarter), KeptSums, RandomState>,
    employers: HashMap<EmployerNumbers, Option<Identity>, RandomState>,
    standings: Vec<Standing>,
}

/// Periods that are told apart from others by more than their days.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Group {
    by: By,
    which: Which,
    hours: Hours,
}

/// Whose they are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum By {
    /// Of employers of whom as much is told.
    Standing(Standing),
    /// Of those that have this number too: its kind as in [`Kinds`], and the number.
    Number(Standing, Kinds, u64),
    /// Of anybody.
    Anybody,
    /// Of this one in the directory.
    Identity(u64),
}

/// Which of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Which {
    /// All.
    All,
    /// Those that are doubtful, or not.
    Doubtful(bool),
    /// Those that are not doubtful and have such features.
    Alike(u32),
    /// Those of students that were cancelled.
    Cancelled,
    /// Those of students that began in this quarter and were in time.
    InTime(Quarter),
}

/// How their hours are told.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Hours {
    /// By days alone.
    No,
    /// From one moment to a later one.
    Some,
    /// From a moment to the same.
    Empty,
}

/// Those of students that were cancelled, by their days.
const CANCELLED: Group = Group { by: By::Anybody, which: Which::Cancelled, hours: Hours::No };

/// A set of kinds of numbers: 1 the NSSO number, 2 the provisional one, 4 the enterprise number. Of two employers the first
/// kind that both have decides.
type Kinds = u8;

/// What is told of an employer: kinds of its numbers, and of those that the directory has of it, if it holds it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Standing {
    given: Kinds,
    held: Option<Kinds>,
}

/// Who an employer is in the directory.
#[derive(Clone, Copy, Debug)]
struct Identity {
    number: u64,
    kinds: Kinds,
}

/// The numbers of an employer by their kinds.
fn numbers(of: &EmployerNumbers) -> impl Iterator<Item = (Kinds, u64)> + use<> {
    let numbers = [
        of.nsso().map(|number| (1, number.get().into())),
        of.provisional().map(|number| (2, number.get())),
        of.enterprise().map(|number| (4, number.get().into())),
    ];
    numbers.into_iter().flatten()
}

fn kinds(of: &EmployerNumbers) -> Kinds {
    numbers(of).fold(0, |kinds, (kind, _)| kinds | kind)
}

/// The bits of a tag that tell the features; the others tell the time.
const FEATURES: u128 = (u32::MAX as u128) << 88;
/// No period has this tag.
const NO_TAG: u128 = u128::MAX;

/// The features and the time of a period.
fn tag(content: &Content) -> u128 {
    let hour = |hour: Option<ClockTime>| hour.map_or(0xFFF, |hour| u128::from(hour.minutes()));
    let day = |day: i32| u128::from(day as u32);
    u128::from(content.features()) << 88
        | day(days(content.start_date)) << 56
        | day(content.end_date.map_or(i32::MAX, days)) << 24
        | hour(content.start_hour) << 12
        | hour(content.end_hour)
}

/// The first minute of a day, and that of the day after.
fn minutes_of(first: i32, last: Option<i32>) -> (i64, i64) {
    (first_minute(first), last.map_or(i64::MAX, |last| first_minute(last + 1)))
}

/// How the hours of a period are told, and from when until when it lasts by them.
fn time(content: &Content) -> (Hours, i64, i64) {
    let (first, last) = (days(content.start_date), content.end_date.map(days));
    let by_days = minutes_of(first, last);
    let Some(shift) = content.shift() else { return (Hours::No, by_days.0, by_days.1) };
    // Hours that the clock has, in their order: a shift is in the same order by its moments.
    let from = by_days.0 + i64::from(shift.start_time().minutes());
    let until = first_minute(last.unwrap_or(first)) + i64::from(shift.end_time().minutes());
    (if from < until { Hours::Some } else { Hours::Empty }, from, until)
}

impl Rivals {
    /// Those of this state.
    pub(crate) fn of(state: &WorkerState, facts: &dyn Facts) -> Box<Rivals> {
        let mut rivals = Box::new(Rivals::default());
        for (place, period) in state.periods().iter().enumerate() {
            rivals.add(period, place, facts);
        }
        rivals
    }

    /// Follows a change: a period at this place was opened, or was another before.
    pub(crate) fn follow(&mut self, before: Option<&Period>, after: Option<&Period>, place: usize, facts: &dyn Facts) {
        if let Some(before) = before {
            self.remove(before, place, facts);
        }
        if let Some(after) = after {
            self.add(after, place, facts);
        }
    }

    fn add(&mut self, period: &Period, place: usize, facts: &dyn Facts) {
        self.count_student(period, 1, facts);
        if is_cancelled_student(period) {
            let order = order(&period.content, place);
            let (from, until) = minutes_of(days(period.content.start_date), period.content.end_date.map(days));
            let root = self.roots.entry(CANCELLED).or_insert(EMPTY);
            *root = self.trees.insert(*root, Entry { order, from, until, tag: 0 });
        }
        if period.cancelled {
            return;
        }
        let (tag, order) = (tag(&period.content), order(&period.content, place));
        let (_, from, until) = time(&period.content);
        for group in self.groups_of(period, facts) {
            let root = self.roots.entry(group).or_insert(EMPTY);
            *root = self.trees.insert(*root, Entry { order, from, until, tag });
            if matches!(group.which, Which::All | Which::Doubtful(_)) {
                self.equal.entry((group, tag)).or_default().insert(place);
            }
        }
    }

    fn remove(&mut self, period: &Period, place: usize, facts: &dyn Facts) {
        self.count_student(period, -1, facts);
        if let Some(root) = self.roots.get_mut(&CANCELLED).filter(|_| is_cancelled_student(period)) {
            *root = self.trees.remove(*root, order(&period.content, place));
        }
        if period.cancelled {
            return;
        }
        let (tag, order) = (tag(&period.content), order(&period.content, place));
        for group in self.groups_of(period, facts) {
            if let Some(root) = self.roots.get_mut(&group) {
                *root = self.trees.remove(*root, order);
                if *root == EMPTY {
                    self.roots.remove(&group);
                }
            }
            if let Some(places) = self.equal.get_mut(&(group, tag)) {
                places.remove(&place);
                if places.is_empty() {
                    self.equal.remove(&(group, tag));
                }
            }
        }
    }

    /// What is told of an employer, which is noted.
    fn standing(&mut self, employer: &EmployerNumbers, facts: &dyn Facts) -> (Standing, Option<Identity>) {
        let identity = *self.employers.entry(*employer).or_insert_with(|| identity(employer, facts));
        let standing = Standing { given: kinds(employer), held: identity.map(|identity| identity.kinds) };
        if !self.standings.contains(&standing) {
            self.standings.push(standing);
        }
        (standing, identity)
    }

    fn count_student(&mut self, period: &Period, sign: i32, facts: &dyn Facts) {
        let Some(quarter) = quarter_of(period) else { return };
        let employer = &period.content.employer;
        let (standing, identity) = self.standing(employer, facts);
        let of_number = numbers(employer).map(|(kind, number)| By::Number(standing, kind, number));
        let of_identity = identity.map(|identity| By::Identity(identity.number));
        for by in of_number.chain(of_identity).chain([By::Standing(standing)]) {
            self.students.entry((by, quarter)).or_default().count(period, sign);
        }
    }

    /// As [`RegisterView::quarter_sums`](super::RegisterView::quarter_sums), among these periods.
    pub(super) fn quarter_sums(
        &self,
        employer: &EmployerNumbers,
        quarter: Quarter,
        counter_at: Option<Moment>,
        facts: &dyn Facts,
    ) -> QuarterSums {
        let own = match self.employers.get(employer) {
            Some(identity) => *identity,
            None => identity(employer, facts),
        };
        let mut sums = QuarterSums::default();
        self.employers_of(Among::Doubtful, employer, own, &mut |by| {
            if let Some(kept) = self.students.get(&(by, quarter)) {
                kept.add_own(&mut sums, counter_at);
            }
        });
        self.employers_of(Among::Elsewhere, employer, own, &mut |by| {
            if let Some(kept) = self.students.get(&(by, quarter)) {
                kept.add_elsewhere(&mut sums);
            }
        });
        sums
    }

    /// As [`RegisterView::has_cancelled_student`](super::RegisterView::has_cancelled_student), among these periods.
    pub(super) fn has_cancelled_student(&self, from: NaiveDate, to: NaiveDate) -> bool {
        let Some(root) = self.roots.get(&CANCELLED) else { return false };
        let (from, until) = minutes_of(days(from), Some(days(to)));
        let search = Search { from, until, tag: NO_TAG, mask: u128::MAX };
        self.trees.first(*root, &search, &mut |_| true).is_some()
    }

    /// The groups that a live period belongs to.
    fn groups_of(&mut self, period: &Period, facts: &dyn Facts) -> Vec<Group> {
        let content = &period.content;
        let (standing, identity) = self.standing(&content.employer, facts);
        let (hours, ..) = time(content);
        let mut groups = vec![Group { by: By::Standing(standing), which: Which::All, hours }];
        let of_number = numbers(&content.employer).map(|(kind, number)| By::Number(standing, kind, number));
        for by in of_number.chain(identity.map(|identity| By::Identity(identity.number))) {
            groups.push(Group { by, which: Which::Doubtful(!period.doubt.is_none()), hours });
            if period.doubt.is_none() {
                groups.push(Group { by, which: Which::Alike(content.features()), hours });
            }
            if content.worker_type == Some(WorkerType::Stu) && period.late == Some(false) {
                groups.push(Group { by, which: Which::InTime(Quarter::of(content.start_date)), hours });
            }
        }
        groups
    }

    /// As [`RegisterView::foremost`](super::RegisterView::foremost), among these periods.
    pub(super) fn foremost<'p>(
        &self,
        periods: &'p [Period],
        sought: &Sought<'_>,
        groups: &[Among],
        rank: &mut dyn FnMut(&Period) -> Option<usize>,
    ) -> Option<(usize, &'p Period)> {
        let content = sought.content;
        let own = match self.employers.get(&content.employer) {
            Some(identity) => *identity,
            None => identity(&content.employer, sought.facts),
        };
        let tag = tag(content);
        groups.iter().enumerate().find_map(|(number, among)| {
            let mut wanted = |place: usize| periods.get(place).is_some_and(|period| rank(period) == Some(number));
            let (which, mask) = match among {
                Among::Alike => (Which::Alike(content.features()), u128::MAX),
                Among::Doubtful => (Which::Doubtful(true), u128::MAX),
                Among::Unlike => (Which::Doubtful(false), FEATURES),
                Among::Elsewhere => (Which::All, u128::MAX),
                Among::InTime => (Which::InTime(Quarter::of(content.start_date)), u128::MAX),
            };
            let skipped = if sought.unlike || *among == Among::Unlike { tag } else { NO_TAG };
            let mut foremost: Option<Order> = None;
            self.employers_of(*among, &content.employer, own, &mut |by| {
                let found = match sought.days {
                    Days::Equal => {
                        let which = if *among == Among::Alike { Which::Doubtful(false) } else { which };
                        let group = Group { by, which, hours: time(content).0 };
                        let places = self.equal.get(&(group, tag));
                        let place = places.and_then(|places| places.iter().copied().find(|place| wanted(*place)));
                        place.map(|place| order(content, place))
                    }
                    Days::Touching(..) => searches(sought, *among)
                        .into_iter()
                        .filter_map(|(hours, from, until)| {
                            let root = *self.roots.get(&Group { by, which, hours })?;
                            let search = Search { from, until, tag: skipped, mask };
                            self.trees.first(root, &search, &mut |entry| wanted(entry.order.2))
                        })
                        .min(),
                };
                foremost = foremost.into_iter().chain(found).min();
            });
            foremost.and_then(|(.., place)| Some((number, periods.get(place)?)))
        })
    }

    /// Gives whose periods belong to a group, for an employer of this identity.
    fn employers_of(&self, among: Among, employer: &EmployerNumbers, own: Option<Identity>, each: &mut dyn FnMut(By)) {
        let elsewhere = among == Among::Elsewhere;
        if let Some(own) = own.filter(|_| !elsewhere) {
            each(By::Identity(own.number));
        }
        let given = kinds(employer);
        for standing in &self.standings {
            // Where the directory has a number of one kind of both, it has said all.
            if own.zip(standing.held).is_some_and(|(own, held)| own.kinds & held != 0) {
                continue;
            }
            let common = given & standing.given;
            if common == 0 && elsewhere {
                each(By::Standing(*standing));
            }
            let first = numbers(employer).find(|(kind, _)| common & kind != 0);
            if let Some((kind, number)) = first.filter(|_| !elsewhere) {
                each(By::Number(*standing, kind, number));
            }
        }
    }
}

fn identity(employer: &EmployerNumbers, facts: &dyn Facts) -> Option<Identity> {
    match facts.employer_identity(employer) {
        Known::Known(of) => Some(Identity { number: of.number, kinds: kinds(&of.numbers) }),
        Known::Unknown => None,
    }
}

/// How periods of each kind of hours are searched that touch what is sought.
fn searches(sought: &Sought<'_>, among: Among) -> Vec<(Hours, i64, i64)> {
    let Days::Touching(first, last) = sought.days else { return Vec::new() };
    let (from, until) = minutes_of(days(first), last.map(days));
    let by_days = (Hours::No, from, until);
    let (hours, begin, end) = time(sought.content);
    // Whether a student was declared in time has nothing to do with hours.
    match if among == Among::InTime { Hours::No } else { hours } {
        // What ends at midnight still has the day.
        Hours::No => vec![by_days, (Hours::Some, from - 1, until), (Hours::Empty, from - 1, until)],
        // Hours that do not meet do not conflict, and those that last no time meet nothing.
        Hours::Some => vec![by_days, (Hours::Some, begin, end)],
        Hours::Empty => vec![by_days],
    }
}
