//! The kinds of workers, and what each kind is hired for.

use dimona::id::{JointCommittee, WorkerType};
use dimona::time::{ClockTime, Moment};

use crate::calendar::{Day, When};
use crate::dice::Dice;
use crate::terms::Terms;

/// A kind of workers, each with a pool of persons of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Trade {
    Employee,
    Builder,
    Student,
    Flexi,
    Occasional,
    Agency,
    Apprentice,
    Trainee,
    Article17,
    Official,
    /// Flexi-jobbers without work in the quarters that count.
    FlexiUnmet,
    /// Flexi-jobbers of whom Overseas Social Security approved.
    FlexiOverseas,
    /// Flexi-jobbers with proven work abroad.
    FlexiForeign,
}

/// How much a kind of workers declares.
pub(crate) struct Habit {
    pub(crate) trade: Trade,
    pub(crate) young: bool,
    /// Of a thousand declarations. The last three kinds declare nothing of their own accord: their IN are planted faults.
    share: u64,
    /// Declarations of one worker in the two years, on average.
    pub(crate) each: u64,
    /// How a month weighs, of a hundred.
    months: [u64; 12],
}

const EVEN: [u64; 12] = [100; 12];
const SUMMER: [u64; 12] = [40, 40, 50, 70, 80, 160, 280, 240, 90, 60, 50, 90];
const HORECA: [u64; 12] = [60, 70, 80, 100, 120, 120, 120, 110, 110, 100, 80, 160];

const fn habit(trade: Trade, young: bool, share: u64, each: u64, months: [u64; 12]) -> Habit {
    Habit { trade, young, share, each, months }
}

pub(crate) const HABITS: [Habit; 13] = [
    habit(Trade::Employee, false, 330, 3, EVEN),
    habit(Trade::Builder, false, 40, 4, EVEN),
    habit(Trade::Student, true, 200, 7, SUMMER),
    habit(Trade::Flexi, false, 130, 40, HORECA),
    habit(Trade::Occasional, false, 120, 40, HORECA),
    habit(Trade::Agency, false, 110, 45, EVEN),
    habit(Trade::Apprentice, true, 15, 2, [30, 20, 20, 20, 20, 40, 120, 200, 400, 200, 60, 40]),
    habit(Trade::Trainee, false, 20, 3, EVEN),
    habit(Trade::Article17, false, 25, 10, SUMMER),
    habit(Trade::Official, false, 10, 2, EVEN),
    habit(Trade::FlexiUnmet, false, 0, 40, EVEN),
    habit(Trade::FlexiOverseas, false, 0, 40, EVEN),
    habit(Trade::FlexiForeign, false, 0, 40, EVEN),
];

/// Chooses a kind of workers for a declaration of this month.
pub(crate) fn choose(month: usize, dice: &mut Dice) -> Trade {
    let weight = |habit: &Habit| habit.share * habit.months[month % 12];
    let mut throw = dice.below(HABITS.iter().map(weight).sum());
    for habit in &HABITS {
        match throw.checked_sub(weight(habit)) {
            Some(rest) => throw = rest,
            None => return habit.trade,
        }
    }
    Trade::Employee
}

/// How many declarations of this number such workers make.
pub(crate) fn expected(habit: &Habit, records: u64) -> u64 {
    records.saturating_mul(habit.share) / 1000
}

impl Trade {
    pub(crate) fn is_flexi(self) -> bool {
        matches!(self, Trade::Flexi | Trade::FlexiUnmet | Trade::FlexiOverseas | Trade::FlexiForeign)
    }

    /// The sector of the employer.
    pub(crate) fn sector(self, dice: &mut Dice) -> Sector {
        match self {
            Trade::Employee => {
                dice.pick(Sector::Other, &[Sector::Other, Sector::Other, Sector::Transport, Sector::Horeca])
            }
            Trade::Builder => Sector::Construction,
            Trade::Occasional => {
                dice.pick(Sector::Horeca, &[Sector::Horeca, Sector::Horeca, Sector::Land, Sector::Land])
            }
            Trade::Agency => Sector::Agency,
            Trade::Student => dice.pick(Sector::Other, &[Sector::Horeca]),
            _ if self.is_flexi() => dice.pick(Sector::Horeca, &[Sector::Other]),
            _ => Sector::Other,
        }
    }

    /// What such a worker is hired for when it may begin on this day at the earliest. `None` when nothing fits.
    ///
    /// Every IN of these terms that is received now is in time, stays within its quarter where it has to, and has a pair of
    /// joint committee and worker type that the NSSO takes, as far as that is known.
    pub(crate) fn terms(self, sector: Sector, now: When, from: Day, hours_left: u16, dice: &mut Dice) -> Option<Terms> {
        use JointCommittee as Jc;
        use WorkerType as Type;
        let lead = if matches!(self, Trade::Employee | Trade::Builder) { 14 } else { 6 };
        let start = now.day.plus(dice.between(0, lead)).max(from);
        // What is left of the day of reception may be too short for the hours that are planned.
        let is_planned = matches!(self, Trade::Student | Trade::Article17);
        let start = if is_planned && start == now.day { start.plus(1) } else { start };
        let rest_of_quarter = start.quarter_end().0 - start.0;
        let terms = match self {
            Trade::Employee => {
                let committee = match sector {
                    Sector::Transport => Jc::TransportAndLogistics,
                    // Under 302 stand the occasional workers of horeca; its staff are declared under no committee.
                    Sector::Horeca => Jc::Other,
                    _ => dice.pick(Jc::Other, &[Jc::Other, Jc::Other, Jc::Other, Jc::Other, Jc::Electricians]),
                };
                open_or_closed(Terms::new(Type::Oth, committee, start), 30, dice)
            }
            Trade::Builder => open_or_closed(Terms::new(Type::Bcw, Jc::Construction, start), 30, dice),
            Trade::Student => {
                if hours_left <= 1 {
                    return None;
                }
                let days = dice.between(0, rest_of_quarter.min(60));
                let most = u64::from(hours_left.saturating_sub(1)).min(8 * (days as u64 + 1)).min(200);
                let hours = 1 + dice.below(most) as u16;
                let terms = Terms::student(start, start.plus(days), hours);
                let in_construction = sector == Sector::Other && dice.percent(8);
                Terms { joint_committee: if in_construction { Jc::Construction } else { Jc::Other }, ..terms }
            }
            // In horeca not on three days in a row: a day lies between two of them, whoever the employer is.
            Trade::Occasional if sector == Sector::Horeca => occasional(sector, start.max(from.plus(1)), now, dice),
            Trade::Occasional => occasional(sector, start, now, dice),
            Trade::Agency => {
                let user = dice.pick(Jc::Other, &[Jc::Other, Jc::TransportAndLogistics, Jc::Construction, Jc::Horeca]);
                let terms = Terms::new(Type::Oth, Jc::AgencyWork, start).until(start.plus(dice.between(0, 4)));
                Terms { user: Some(user), ..terms }
            }
            Trade::Apprentice if dice.percent(70) => {
                Terms::new(Type::Alt, Jc::Other, start).until(start.plus(dice.between(200, 330)))
            }
            Trade::Apprentice => Terms::new(Type::Rta, Jc::Construction, start),
            Trade::Trainee => {
                let worker_type = dice.pick(Type::Ivt, &[Type::Stg, Type::Tri]);
                Terms::new(worker_type, Jc::Other, start).until(start.plus(dice.between(20, 180)))
            }
            // It is declared 15 days before it begins, at most.
            Trade::Article17 if start > now.day.plus(15) => return None,
            Trade::Article17 => {
                let end = start.plus(dice.between(0, rest_of_quarter.min(30)));
                let worker_type = dice.pick(Type::O17, &[Type::O17, Type::S17, Type::S17, Type::T17]);
                let by_hours = worker_type != Type::T17;
                let hours = by_hours.then(|| dice.between(2, 40) as u16);
                let end = if by_hours { end } else { start };
                Terms { planned_hours: hours, ..Terms::new(worker_type, Jc::Other, start).until(end) }
            }
            Trade::Official => {
                let worker_type = dice.pick(Type::Dwd, &[Type::Dwd, Type::Pmp]);
                open_or_closed(Terms::new(worker_type, Jc::Other, start), 60, dice)
            }
            _ => flexi(start, rest_of_quarter, now, dice),
        };
        (terms.start <= Day::LAST).then_some(terms)
    }
}

fn open_or_closed(terms: Terms, closed_percent: u64, dice: &mut Dice) -> Terms {
    if dice.percent(closed_percent) { terms.until(terms.start.plus(dice.between(5, 365))) } else { terms }
}

/// A shift from an hour on, tomorrow if today is too late for it.
fn shift(terms: Terms, earliest: i32, latest: i32, now: When, dice: &mut Dice) -> Terms {
    let hour = dice.between(earliest, latest) * 60 + dice.pick(0, &[30]);
    // The IN has to be received by that minute; what is sent again needs an hour more.
    let start = if terms.start == now.day && hour < now.minute() + 60 { terms.start.plus(1) } else { terms.start };
    let end = hour + dice.between(3, 8) * 60;
    let (last, end) = if end >= 24 * 60 { (start.plus(1), end - 24 * 60) } else { (start, end) };
    // In the night of March no clock shows the hour from two to three.
    let is_shown = |end| ClockTime::from_minutes(end).is_some_and(|of| Moment::from_brussels(last.date(), of).is_ok());
    let end = if is_shown(end as u16) { end } else { 3 * 60 };
    Terms { start, end: Some(last), start_hour: Some(hour as u16), end_hour: Some(end as u16), ..terms }
}

fn occasional(sector: Sector, start: Day, now: When, dice: &mut Dice) -> Terms {
    let horeca = sector == Sector::Horeca;
    let land = [JointCommittee::Horticulture, JointCommittee::FuneralUndertakers];
    let committee = if horeca { JointCommittee::Horeca } else { dice.pick(JointCommittee::Agriculture, &land) };
    let terms = Terms::new(WorkerType::Ext, committee, start);
    let (earliest, latest) = if horeca { (10, 20) } else { (6, 10) };
    let terms = shift(terms, earliest, latest, now, dice);
    // In horeca a day may be declared as a whole, without its end.
    if horeca && dice.percent(40) { Terms { end: Some(terms.start), end_hour: None, ..terms } } else { terms }
}

fn flexi(start: Day, rest_of_quarter: i32, now: When, dice: &mut Dice) -> Terms {
    let terms = Terms::new(WorkerType::Flx, JointCommittee::Other, start);
    if rest_of_quarter > 2 && dice.percent(25) {
        return terms.until(start.plus(dice.between(1, rest_of_quarter.min(30))));
    }
    let terms = shift(terms, 9, 20, now, dice);
    // Over the midnight between two quarters nobody knows what the NSSO says.
    let quarter_end = terms.start.quarter_end();
    if terms.end > Some(quarter_end) {
        return Terms { end: Some(quarter_end), end_hour: Some(23 * 60 + 45), ..terms };
    }
    terms
}

/// The sectors of employers, as far as joint committees depend on them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Sector {
    Other,
    Construction,
    Transport,
    Land,
    Horeca,
    Agency,
}

impl Sector {
    /// Every sector, and how many of a hundred employers are in it.
    pub(crate) const SHARES: [(Sector, u64); 6] = [
        (Sector::Other, 60),
        (Sector::Construction, 9),
        (Sector::Transport, 6),
        (Sector::Land, 8),
        (Sector::Horeca, 15),
        (Sector::Agency, 2),
    ];
}
