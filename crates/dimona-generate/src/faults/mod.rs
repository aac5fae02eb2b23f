//! Planted faults: one planter or more for every rule, and what a checker finds of each.
//!
//! What is expected is written down here from the law, the glossary and the pages of the rules; no rule is asked.

mod blocks;
mod form;
mod listed;
mod periods;
mod reader;
mod regimes;
mod time;

pub(super) use self::listed::NOT_PLANTED;

use super::FileFormat;
use super::calendar::{Day, When};
use super::dice::Dice;
use super::life::Hire;
use super::sheet::Sheet;
use super::trade::Trade;
use super::truth::Expected;
use super::world::{Entry, World};

/// The formats in which a fault can be written.
#[derive(Clone, Copy)]
struct Formats {
    ndjson: bool,
    csv: bool,
    xml: bool,
}

const ALL: Formats = Formats { ndjson: true, csv: true, xml: true };
const NDJSON: Formats = Formats { ndjson: true, csv: false, xml: false };
const XML: Formats = Formats { ndjson: false, csv: false, xml: true };
const NOT_CSV: Formats = Formats { csv: false, ..ALL };
const NOT_XML: Formats = Formats { xml: false, ..ALL };

impl Formats {
    fn holds(self, format: FileFormat) -> bool {
        match format {
            FileFormat::Ndjson => self.ndjson,
            FileFormat::Csv => self.csv,
            FileFormat::Xml => self.xml,
        }
    }
}

/// One way to plant a fault against one rule, or against a few at once.
struct Planter {
    /// The rule that it is there for, or the exception that settles it.
    rule: &'static str,
    formats: Formats,
    act: Act,
}

#[derive(Clone, Copy)]
enum Act {
    /// The IN of such a worker is spoilt. The NSSO refuses it; it may be sent again as it should be.
    Refused(Trade, Spoil, &'static [Expected]),
    /// The IN of such a worker is spoilt in a way that changes nothing of what it does.
    Advised(Trade, Spoil, &'static [Expected]),
    /// Declarations of somebody of whom nothing else is declared; the first is given back, the others follow later.
    Story(fn(&mut World, When) -> Option<Entry>),
}

type Spoil = fn(&mut Sheet, &mut Dice);

const fn refused(
    rule: &'static str,
    formats: Formats,
    trade: Trade,
    spoil: Spoil,
    expected: &'static [Expected],
) -> Planter {
    Planter { rule, formats, act: Act::Refused(trade, spoil, expected) }
}

const fn advised(
    rule: &'static str,
    formats: Formats,
    trade: Trade,
    spoil: Spoil,
    expected: &'static [Expected],
) -> Planter {
    Planter { rule, formats, act: Act::Advised(trade, spoil, expected) }
}

const fn story(rule: &'static str, formats: Formats, tell: fn(&mut World, When) -> Option<Entry>) -> Planter {
    Planter { rule, formats, act: Act::Story(tell) }
}

/// Every planter.
fn planters() -> impl Iterator<Item = &'static Planter> {
    [form::PLANTERS, time::PLANTERS, reader::PLANTERS, periods::PLANTERS, regimes::PLANTERS, blocks::PLANTERS]
        .into_iter()
        .flatten()
}

/// The rules against which faults are planted in a format, sorted.
pub(super) fn planted(format: FileFormat) -> Vec<&'static str> {
    let mut rules: Vec<_> = planters().filter(|of| of.formats.holds(format)).map(|of| of.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

/// The planters in their turn.
pub(super) struct Faults {
    planters: Vec<&'static Planter>,
    next: usize,
    planted: u64,
}

impl Faults {
    pub(super) fn new(format: FileFormat) -> Faults {
        Faults { planters: planters().filter(|of| of.formats.holds(format)).collect(), next: 0, planted: 0 }
    }

    /// How many faults were planted.
    pub(super) fn planted(&self) -> u64 {
        self.planted
    }

    /// The next fault that can be planted now.
    pub(super) fn plant(&mut self, world: &mut World, now: When) -> Option<Entry> {
        for _ in 0..self.planters.len() {
            let planter = self.planters.get(self.next)?;
            self.next = (self.next + 1) % self.planters.len();
            let entry = match planter.act {
                Act::Refused(trade, spoil, expected) => refuse(world, now, trade, spoil, expected),
                Act::Advised(trade, spoil, expected) => advise(world, now, trade, spoil, expected),
                Act::Story(tell) => tell(world, now),
            };
            if entry.is_some() {
                self.planted += 1;
                return entry;
            }
        }
        None
    }
}

/// An IN of this kind of worker: of one who is known if there is one to be hired, else of somebody new.
fn hire(world: &mut World, trade: Trade, now: When) -> Option<Hire> {
    let hire = world.candidate(trade, now);
    // What a new flexi-jobber did before is not told.
    if trade.is_flexi() { hire } else { hire.or_else(|| world.stranger(trade, now)) }
}

fn refuse(world: &mut World, now: When, trade: Trade, spoil: Spoil, expected: &'static [Expected]) -> Option<Entry> {
    let mut hire = hire(world, trade, now).filter(|hire| hire.terms.start <= Day::LAST)?;
    let good = hire.sheet.clone();
    // The NSSO gave nothing to what it refused.
    hire.sheet.clear_beside();
    spoil(&mut hire.sheet, &mut world.dice);
    // Sent again within the hour, where it is in time even so.
    if hire.terms.start > now.day && now.second < 22 * 3600 && world.dice.percent(60) {
        let at = now.plus_minutes(2 + world.dice.below(40));
        world.again(good, at);
        world.keep(&hire, at);
    }
    Some(Entry::faulty(hire.sheet, expected))
}

fn advise(world: &mut World, now: When, trade: Trade, spoil: Spoil, expected: &'static [Expected]) -> Option<Entry> {
    let mut hire = hire(world, trade, now)?;
    spoil(&mut hire.sheet, &mut world.dice);
    world.keep(&hire, now);
    Some(Entry::faulty(hire.sheet, expected))
}
