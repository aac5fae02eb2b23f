//! What workers and employers do of their own accord: nothing of it is a fault.

use dimona::declaration::message::Kind;
use dimona::declaration::schema::Zone;
use dimona::id::{JointCommittee, WorkerType};

use crate::calendar::{Day, When};
use crate::cell::Cell;
use crate::parties::{Person, identify_worker, name_employer, name_worker, period_id};
use crate::population::Population;
use crate::sheet::Sheet;
use crate::terms::Terms;
use crate::trade::{HABITS, Sector, Trade, choose};
use crate::worker::Worker;
use crate::world::{Entry, World};

/// How often another worker is looked for when the first one has nothing to declare.
const TRIES: u32 = 8;
/// A period is declared at most so many days before it begins.
const LONGEST_LEAD: i32 = 30;

/// An IN in the making: its sheet, and the worker as it leaves them.
pub(crate) struct Hire {
    pub(crate) place: usize,
    pub(crate) sheet: Sheet,
    pub(crate) terms: Terms,
    pub(crate) after: Worker,
}

impl World {
    /// A record of somebody's ordinary life.
    pub(crate) fn ordinary(&mut self, now: When) -> Entry {
        let tries = if self.dice.below(200) == 0 { 0 } else { TRIES };
        for _ in 0..tries {
            let trade = choose(now.day.month0(), &mut self.dice);
            let (place, person) = self.population.choose(trade, &mut self.dice);
            let Some(worker) = self.workers.get(place).copied().filter(|worker| !worker.is_busy(now)) else { continue };
            let step = self.follow(&worker, person, now).or_else(|| {
                let hire = self.hire(trade, place, person, now)?;
                Some((hire.sheet, hire.after))
            });
            if let Some((sheet, mut after)) = step {
                after.note(now);
                self.workers[place] = after;
                return Entry::clean(sheet);
            }
        }
        self.newcomer(now)
    }

    /// A worker of whom nothing was known and nothing will be.
    fn newcomer(&mut self, now: When) -> Entry {
        let person = self.population.fresh(false);
        let start = now.day.plus(self.dice.between(0, 9)).min(Day::LAST);
        let employer = self.population.employer(Sector::Other, &mut self.dice);
        let (mut sheet, _) = self.open(person, employer, &Terms::ordinary(start), now);
        if self.dice.percent(30) {
            // Not identified yet: the NSSO waits, and no period is opened.
            sheet.clear(Zone::Ssin);
            sheet.clear(Zone::GivenPeriodId);
            identify_worker(&mut sheet, person);
        }
        Entry::clean(sheet)
    }

    /// The IN of a worker of this kind, if one fits.
    pub(crate) fn hire(&mut self, trade: Trade, place: usize, person: Person, now: When) -> Option<Hire> {
        let worker = *self.workers.get(place)?;
        let from = worker.free_from()?;
        if from > now.day.plus(LONGEST_LEAD) || self.population.has_old_counter(person, now.day) {
            return None;
        }
        let left = self.hours_left(&worker, person, now.day.max(from));
        let sector = trade.sector(&mut self.dice);
        let terms = trade.terms(sector, now, from, left, &mut self.dice)?;
        // A worker whose year ends has other hours left in the next.
        if terms.worker_type == WorkerType::Stu
            && terms.planned_hours > Some(self.hours_left(&worker, person, terms.start))
        {
            return None;
        }
        if !worker.has_room(&terms) {
            return None;
        }
        let loyal = worker.employer().filter(|_| self.dice.percent(70));
        let employer = match loyal {
            Some(employer) => employer,
            None => self.population.employer(sector, &mut self.dice),
        };
        if !is_day_of(employer, &terms) {
            return None;
        }
        let (mut sheet, period) = self.open(person, employer, &terms, now);
        self.decorate(&mut sheet, &terms, now);
        let known = sheet.has(Zone::GivenPeriodId);
        let mut after = worker;
        after.hire(employer, if known { period } else { 0 }, &terms);
        Some(Hire { place, sheet, terms, after })
    }

    fn hours_left(&self, worker: &Worker, person: Person, day: Day) -> u16 {
        let counted = self.population.counted_hours_left(person).filter(|_| day >= Day::FIRST.plus(365));
        counted.unwrap_or(650).saturating_sub(worker.booked(day))
    }

    /// The IN that opens a period, and the period's number.
    pub(crate) fn open(&mut self, person: Person, employer: u64, terms: &Terms, at: When) -> (Sheet, u64) {
        let mut sheet = terms.sheet(at);
        self.periods += 1;
        self.number(&mut sheet);
        sheet.number(Zone::GivenPeriodId, period_id(self.periods));
        self.name(&mut sheet, person, employer);
        if self.dice.percent(30) {
            name_worker(&mut sheet, person);
        }
        (sheet, self.periods)
    }

    /// A declaration on a period: an OUT, an UPDATE or a CANCEL.
    pub(crate) fn about(&mut self, kind: Kind, period: u64, at: When) -> Sheet {
        let mut sheet = Sheet::new(kind, at);
        self.number(&mut sheet);
        sheet.number(Zone::PeriodId, period_id(period));
        sheet
    }

    /// Gives a sheet its reference.
    fn number(&mut self, sheet: &mut Sheet) {
        self.references += 1;
        sheet.set(Zone::OwnReference, Cell::text("D-").followed_by(self.references, 10));
    }

    /// Writes both parties into a sheet.
    pub(crate) fn name(&mut self, sheet: &mut Sheet, person: Person, employer: u64) {
        let listed = employer < self.population.in_directory();
        name_employer(sheet, employer, listed, &mut self.dice);
        sheet.set(Zone::Ssin, Cell::padded(person.ssin(), 11));
    }

    /// What some senders tell beside the message.
    fn decorate(&mut self, sheet: &mut Sheet, terms: &Terms, now: When) {
        match self.dice.below(50) {
            // Nobody kept the number of the period.
            0 => sheet.clear(Zone::GivenPeriodId),
            1 => sheet.text(Zone::Answer, "A"),
            2..=7 => {
                let number = self.dice.below(1 << 30);
                sheet.number(Zone::DeclarationId, period_id(number));
            }
            8..=12 if terms.start > now.day => {
                let work = When::new(terms.start, 8 * 3600);
                let work = terms.start_hour.map_or(work, |hour| When::new(terms.start, u32::from(hour) * 60));
                sheet.set(Zone::WorkStart, Cell::moment(work));
            }
            _ => {}
        }
    }

    /// Sends a sheet again at this moment.
    pub(crate) fn again(&mut self, mut sheet: Sheet, at: When) {
        sheet.receive(at);
        self.number(&mut sheet);
        self.later(at, Entry::clean(sheet));
    }

    /// The next contract of the one worker, or a change of the newest.
    pub(crate) fn day_contract(&mut self, now: When) -> Entry {
        // What is received in the same second has no order, and what comes behind the day is late.
        let newest = self.day_worker.newest.take().filter(|(_, day, at)| *at < now && now.day <= *day);
        if let Some((period, day, _)) = newest.filter(|_| self.dice.percent(50)) {
            let mut sheet = self.about(Kind::Update, period, now);
            sheet.date(Zone::EndDate, day.plus(1));
            return Entry::clean(sheet);
        }
        let day = now.day.plus(self.dice.between(0, 2)).min(Day::LAST);
        let employer = Population::day_employer(self.day_worker.contracts);
        let person = self.day_worker.person;
        let (sheet, period) = self.open(person, employer, &Terms::ordinary(day).until(day), now);
        self.day_worker.contracts += 1;
        self.day_worker.newest = Some((period, day, now));
        Entry::clean(sheet)
    }

    /// A worker of this kind who can be hired now; workers are looked for a few times.
    pub(crate) fn candidate(&mut self, trade: Trade, now: When) -> Option<Hire> {
        (0..TRIES).find_map(|_| {
            let (place, person) = self.population.choose(trade, &mut self.dice);
            self.workers.get(place).filter(|worker| !worker.is_busy(now))?;
            self.hire(trade, place, person, now)
        })
    }

    /// Somebody new of this kind, who is forgotten afterwards.
    pub(crate) fn stranger(&mut self, trade: Trade, now: When) -> Option<Hire> {
        let young = HABITS.iter().any(|habit| habit.trade == trade && habit.young);
        let person = self.population.fresh(young);
        let sector = trade.sector(&mut self.dice);
        let terms = trade.terms(sector, now, now.day, 650, &mut self.dice)?;
        let employer = self.population.employer(sector, &mut self.dice);
        if !is_day_of(employer, &terms) {
            return None;
        }
        let (sheet, _) = self.open(person, employer, &terms, now);
        Some(Hire { place: usize::MAX, sheet, terms, after: Worker::NEW })
    }

    /// Keeps what a hire made of its worker.
    pub(crate) fn keep(&mut self, hire: &Hire, at: When) {
        if let Some(worker) = self.workers.get_mut(hire.place) {
            *worker = hire.after;
            worker.note(at);
        }
    }
}

/// Whether an employer hires for such work on the day on which it begins: in horeca occasional workers on every other day, so that no
/// year has more of their days than it may.
fn is_day_of(employer: u64, terms: &Terms) -> bool {
    let is_occasional = terms.worker_type == WorkerType::Ext && terms.joint_committee == JointCommittee::Horeca;
    !is_occasional || (u64::from(terms.start.0.unsigned_abs()) + employer).is_multiple_of(2)
}
