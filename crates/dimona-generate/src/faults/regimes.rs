//! Student quotas that are exceeded, and flexi-jobs whose conditions are not met.

use dimona::declaration::message::Kind;
use dimona::declaration::schema::Zone;
use dimona::id::{JointCommittee, WorkerType};

use super::periods::Case;
use super::{ALL, Planter, story};
use crate::calendar::When;
use crate::terms::{Terms, fewest_days};
use crate::trade::{Sector, Trade};
use crate::truth::Expected;
use crate::world::{Entry, World};

const EXCEEDED: Expected = Expected::violated("student-quota-exceeded", "90017-369");
const BEYOND_ARTICLE_17: Expected = Expected::violated("article-17-quota-exceeded", "90017-369");
const UNMET: Expected = Expected::violated("flexi-job-conditions-unmet", "90017-510");
const UNTOLD: Expected = Expected::open("flexi-job-conditions-unmet", "90017-510");

pub(super) const PLANTERS: &[Planter] = &[
    story("student-quota-exceeded", ALL, |world, now| {
        // More in one IN than a year has: 650 hours in 2025 and in 2026.
        let hours = world.dice.between(651, 999) as u16;
        let mut case = Case::begin(world, &summer(now, hours, hours)?, now);
        case.expected = vec![EXCEEDED];
        Some(Entry { sheet: case.first, expected: case.expected })
    }),
    story("student-quota-exceeded", ALL, |world, now| {
        // What one employer leaves is not enough for the next, both in one year.
        let hours = world.dice.between(500, 650) as u16;
        let (day, last) = (now.day.plus(2), now.day.plus(16));
        if last > now.day.quarter_end() {
            return None;
        }
        let case = Case::begin(world, &summer(now, hours, hours)?, now);
        let at = case.later(world, 300);
        let employer = world.population.employer(Sector::Horeca, &mut world.dice);
        let elsewhere = if employer == case.employer { employer + 1 } else { employer };
        let more = 651 - hours + world.dice.below(100) as u16;
        let (sheet, _) = world.open(case.person, elsewhere, &Terms::student(day, last, more), at);
        case.end(world, at, sheet, [EXCEEDED])
    }),
    story("student-quota-exceeded", ALL, |world, now| {
        let (hours, more) = (world.dice.between(20, 600) as u16, world.dice.between(651, 999) as u16);
        let case = Case::begin(world, &summer(now, hours, more)?, now);
        let at = case.later(world, 300);
        let mut sheet = case.about(world, Kind::Update, at);
        sheet.number(Zone::PlannedHours, more.into());
        case.end(world, at, sheet, [EXCEEDED])
    }),
    story("article-17-quota-exceeded", ALL, |world, now| {
        // More in one IN than a year has.
        let hours = world.dice.between(301, 450) as u16;
        let terms = Terms { worker_type: WorkerType::O17, ..summer(now, hours, hours)? };
        let mut case = Case::begin(world, &terms, now);
        // The NSSO gave nothing to what it refused.
        case.first.clear_beside();
        Some(Entry::faulty(case.first, [BEYOND_ARTICLE_17]))
    }),
    story("update-of-late-period", ALL, |world, now| {
        let start = now.day.plus(-1);
        let mut case = Case::begin(world, &Terms::student(start, start, 8), now);
        case.expected = vec![Expected::violated("late-declaration", "90373-460")];
        let at = case.later(world, 300);
        let mut sheet = case.about(world, Kind::Update, at);
        sheet.number(Zone::PlannedHours, 6);
        case.end(world, at, sheet, [Expected::without_code("update-of-late-period")])
    }),
    story("flexi-job-conditions-unmet", ALL, |world, now| flexi(world, Trade::FlexiUnmet, UNMET, now)),
    story("flexi-job-conditions-unmet", ALL, |world, now| {
        // Of somebody new no career is told.
        let terms = Terms::new(WorkerType::Flx, JointCommittee::Other, now.day.plus(1));
        let end = terms.start.quarter_end().min(terms.start.plus(14));
        // One day would be declared by its hours.
        let terms = if end == terms.start { Terms::evening(terms.start) } else { terms.until(end) };
        let case = Case::begin(world, &terms, now);
        Some(Entry::faulty(case.first, [UNTOLD]))
    }),
    story("overseas-approval", ALL, |world, now| {
        flexi(world, Trade::FlexiOverseas, UNMET.settled_by("overseas-approval"), now)
    }),
    story("foreign-work-or-pension-proven", ALL, |world, now| {
        flexi(world, Trade::FlexiForeign, UNMET.settled_by("foreign-work-or-pension-proven"), now)
    }),
];

/// A student's work of so many hours to the end of the quarter; `None` where its days do not have as many as it may come to.
fn summer(now: When, hours: u16, most: u16) -> Option<Terms> {
    let end = now.day.quarter_end();
    (now.day.plus(fewest_days(most)) <= end).then(|| Terms::student(now.day, end, hours))
}

/// An IN of a flexi-jobber of whom the tables of facts tell why the conditions are not met.
fn flexi(world: &mut World, trade: Trade, expected: Expected, now: When) -> Option<Entry> {
    let mut hire = world.candidate(trade, now)?;
    // What the NSSO answered would decide for the checker; it is not known yet.
    hire.sheet.clear(Zone::Answer);
    world.keep(&hire, now);
    Some(Entry::faulty(hire.sheet, [expected]))
}
