//! Periods that conflict, and declarations on a period that cannot stand.

use dimona::declaration::message::Kind;
use dimona::declaration::schema::Zone;
use dimona::id::{JointCommittee, WorkerType};

use super::{ALL, Planter, story};
use crate::calendar::{Day, When};
use crate::cell::Cell;
use crate::parties::{Person, enterprise_number, nsso_number, period_id, provisional_number};
use crate::population::ELSEWHERE;
use crate::sheet::Sheet;
use crate::terms::Terms;
use crate::trade::Sector;
use crate::truth::Expected;
use crate::world::{Entry, World};

/// The three kinds of declaration on a period.
const ON_PERIOD: (Kind, &[Kind]) = (Kind::Out, &[Kind::Update, Kind::Cancel]);

const fn one(rule: &'static str, code: &'static str) -> [Expected; 1] {
    [Expected::violated(rule, code)]
}

pub(super) const PLANTERS: &[Planter] = &[
    story("duplicate-period", ALL, |world, now| {
        // In time even if it is sent again on the next day.
        let terms = Terms::ordinary(now.day.plus(2)).until(now.day.plus(20));
        let case = Case::begin(world, &terms, now);
        let at = case.later(world, 300);
        let (sheet, _) = world.open(case.person, case.employer, &terms, at);
        case.end(world, at, sheet, one("duplicate-period", "90373-333"))
    }),
    story("duplicate-period", ALL, |world, now| {
        // An UPDATE makes the second period equal to the first.
        let terms = Terms::ordinary(now.day.plus(1)).until(now.day.plus(5));
        let case = Case::begin(world, &terms, now);
        let at = case.later(world, 60);
        let (second, period) =
            world.open(case.person, case.employer, &Terms::ordinary(now.day.plus(6)).until(now.day.plus(9)), at);
        world.later(at, Entry::clean(second));
        let at = at.plus_minutes(30);
        let mut sheet = world.about(Kind::Update, period, at);
        sheet.date(Zone::StartDate, terms.start);
        sheet.date(Zone::EndDate, now.day.plus(5));
        case.end(world, at, sheet, one("duplicate-period", "90378-333"))
    }),
    story("overlapping-period", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day).until(now.day.plus(20)), now);
        let at = case.later(world, 300);
        let start = at.day.plus(world.dice.between(1, 15));
        let (sheet, _) = world.open(case.person, case.employer, &Terms::ordinary(start), at);
        case.end(world, at, sheet, one("overlapping-period", "90373-334"))
    }),
    story("overlapping-period", ALL, |world, now| {
        // Under another joint committee nobody has said whether it overlaps.
        let case = Case::begin(world, &Terms::ordinary(now.day).until(now.day.plus(20)), now);
        let at = case.later(world, 300);
        let start = at.day.plus(world.dice.between(1, 15));
        let terms = Terms::new(WorkerType::Oth, JointCommittee::TransportAndLogistics, start);
        let (sheet, _) = world.open(case.person, case.employer, &terms, at);
        case.end(world, at, sheet, [Expected::open("overlapping-period", "90373-334")])
    }),
    story("overlapping-period", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day).until(now.day.plus(5)), now);
        let at = case.later(world, 60);
        let next = Terms::ordinary(now.day.plus(6)).until(now.day.plus(9));
        let (second, _) = world.open(case.person, case.employer, &next, at);
        world.later(at, Entry::clean(second));
        let at = at.plus_minutes(30);
        let mut sheet = case.about(world, Kind::Update, at);
        sheet.date(Zone::EndDate, now.day.plus(7));
        case.end(world, at, sheet, one("overlapping-period", "90378-334"))
    }),
    story("cancelled-period", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day.plus(3)), now);
        let at = case.later(world, 200);
        let cancel = case.about(world, Kind::Cancel, at);
        world.later(at, Entry::clean(cancel));
        let at = at.plus_minutes(1 + world.dice.below(60));
        let sheet = case.action(world, at);
        case.end(world, at, sheet, one("cancelled-period", "00913-355"))
    }),
    story("late-cancellation", ALL, |world, now| {
        // On the day after its first one: what the NSSO makes of it nobody has published.
        let at = now.plus_minutes(24 * 60 + world.dice.below(60));
        (at.day <= Day::LAST).then_some(())?;
        let case = Case::begin(world, &Terms::ordinary(now.day), now);
        let sheet = case.about(world, Kind::Cancel, at);
        case.end(
            world,
            at,
            sheet,
            [Expected::without_code("late-cancellation"), Expected::open("uncancellable-period", "00913-181")],
        )
    }),
    story("late-out", ALL, |world, now| {
        // A week behind the end no reading of working days is in time.
        let at = now.plus_minutes(8 * 24 * 60 + world.dice.below(60));
        (at.day <= Day::LAST).then_some(())?;
        let case = Case::begin(world, &Terms::ordinary(now.day), now);
        let mut sheet = case.about(world, Kind::Out, at);
        sheet.date(Zone::EndDate, now.day);
        case.end(world, at, sheet, [Expected::without_code("late-out")])
    }),
    story("closed-period", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day).until(now.day.plus(30)), now);
        let at = case.later(world, 600);
        let mut sheet = case.about(world, Kind::Out, at);
        sheet.date(Zone::EndDate, now.day.plus(world.dice.between(0, 30)));
        case.end(world, at, sheet, one("closed-period", "00913-356"))
    }),
    story("update-closes-period", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day), now);
        let at = case.later(world, 600);
        let mut sheet = case.about(world, Kind::Update, at);
        sheet.date(Zone::EndDate, now.day.plus(world.dice.between(0, 90)));
        case.end(world, at, sheet, one("update-closes-period", "00913-359"))
    }),
    story("end-before-begin", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day.plus(2)), now);
        let at = case.later(world, 600);
        let mut sheet = case.about(world, Kind::Out, at);
        sheet.date(Zone::EndDate, now.day.plus(1));
        case.end(world, at, sheet, one("end-before-begin", "00911-014"))
    }),
    story("period-of-another-worker", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day.plus(3)), now);
        let at = case.later(world, 600);
        let mut sheet = case.action(world, at);
        let other = world.population.fresh(true);
        sheet.set(Zone::Ssin, Cell::padded(other.ssin(), 11));
        case.end(world, at, sheet, one("period-of-another-worker", "00024-347"))
    }),
    story("period-of-another-employer", ALL, another_employer),
    story("unknown-period", ALL, |world, now| {
        // No IN has a number so high; without a register it may have been opened before.
        let number = 3_000_000_000 + world.dice.below(100_000_000);
        let kind = world.dice.pick(ON_PERIOD.0, ON_PERIOD.1);
        let mut sheet = world.about(kind, number, now);
        if kind != Kind::Cancel {
            sheet.date(Zone::EndDate, now.day);
        }
        Some(Entry::faulty(sheet, [Expected::open("unknown-period", "00913-354")]))
    }),
    story("unknown-period", ALL, |world, now| {
        // The IN carries a number though it is refused: whether the period exists, nobody can say.
        let mut case = Case::begin(world, &Terms::student(now.day, now.day, 8), now);
        case.first.clear(Zone::PlannedHours);
        case.expected = vec![Expected::violated("missing-planned-hours", "01135-001")];
        let at = case.later(world, 300);
        let sheet = case.about(world, Kind::Cancel, at);
        case.end(world, at, sheet, [Expected::open("unknown-period", "00913-354")])
    }),
    story("missing-period-id", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day.plus(3)), now);
        let at = case.later(world, 600);
        let mut sheet = case.action(world, at);
        sheet.clear(Zone::PeriodId);
        case.end(world, at, sheet, one("missing-period-id", "00913-001"))
    }),
    story("invalid-period-id", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day.plus(3)), now);
        let at = case.later(world, 600);
        let mut sheet = case.action(world, at);
        // Zero, or a digit too many.
        let number = world.dice.pick(0, &[period_id(1) * 10]);
        sheet.number(Zone::PeriodId, number);
        case.end(world, at, sheet, one("invalid-period-id", "00913-003"))
    }),
    story("forbidden-joint-committee", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day.plus(3)), now);
        let at = case.later(world, 600);
        let mut sheet = case.action(world, at);
        sheet.text(Zone::JointCommittee, "XXX");
        case.end(world, at, sheet, one("forbidden-joint-committee", "00046-005"))
    }),
    story("forbidden-worker-type", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day.plus(3)), now);
        let at = case.later(world, 600);
        let mut sheet = case.action(world, at);
        sheet.text(Zone::WorkerType, "OTH");
        case.end(world, at, sheet, one("forbidden-worker-type", "00655-005"))
    }),
    story("forbidden-start-date", ALL, |world, now| {
        let end = now.day.quarter_end().min(now.day.plus(20));
        let case = Case::begin(world, &Terms::student(now.day, end, 12), now);
        let at = case.later(world, 600);
        let mut sheet = case.about(world, Kind::Update, at);
        sheet.date(Zone::StartDate, now.day);
        sheet.number(Zone::PlannedHours, 8);
        case.end(world, at, sheet, one("forbidden-start-date", "00910-005"))
    }),
    story("forbidden-worker-type", ALL, |world, now| {
        // Both features have a code of their own.
        let case = Case::begin(world, &Terms::ordinary(now.day.plus(3)), now);
        let at = case.later(world, 600);
        let mut sheet = case.action(world, at);
        sheet.text(Zone::WorkerType, "OTH");
        sheet.text(Zone::JointCommittee, "XXX");
        let codes = [("forbidden-worker-type", "00655-005"), ("forbidden-joint-committee", "00046-005")];
        case.end(world, at, sheet, codes.map(|(rule, code)| Expected::violated(rule, code)))
    }),
    story("forbidden-end-hour", ALL, |world, now| {
        // A day that was declared as a whole stays so.
        let day = now.day.plus(1);
        let terms = Terms::new(WorkerType::Ext, JointCommittee::Horeca, day).until(day);
        let case = Case::begin(world, &Terms { start_hour: Some(16 * 60), ..terms }, now);
        let at = case.later(world, 300);
        let mut sheet = case.about(world, Kind::Update, at);
        sheet.text(Zone::EndHour, "2300");
        case.end(world, at, sheet, one("forbidden-end-hour", "00778-005"))
    }),
    story("missing-end-date", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day), now);
        let at = case.later(world, 600);
        let sheet = case.about(world, Kind::Out, at);
        case.end(world, at, sheet, one("missing-end-date", "00911-001"))
    }),
    story("forbidden-start-hour", ALL, |world, now| {
        let case = Case::begin(world, &Terms::ordinary(now.day).until(now.day.plus(30)), now);
        let at = case.later(world, 600);
        let mut sheet = case.about(world, Kind::Update, at);
        sheet.date(Zone::EndDate, now.day.plus(20));
        sheet.text(Zone::StartHour, "0800");
        case.end(world, at, sheet, one("forbidden-start-hour", "00777-005"))
    }),
    story("period-across-quarters", ALL, |world, now| {
        let day = now.day.plus(1);
        let case = Case::begin(world, &Terms::student(day, day, 8), now);
        let at = case.later(world, 600);
        let mut sheet = case.about(world, Kind::Update, at);
        sheet.date(Zone::EndDate, day.quarter_begin(1).plus(world.dice.between(0, 20)));
        case.end(world, at, sheet, one("period-across-quarters", "90378-421"))
    }),
];

/// A worker and a period of whom nothing else is declared: what goes wrong with it stays with it.
pub(super) struct Case {
    pub(super) person: Person,
    pub(super) employer: u64,
    pub(super) period: u64,
    /// The IN, and what is expected of it: nothing as a rule.
    pub(super) first: Sheet,
    pub(super) expected: Vec<Expected>,
    at: When,
}

impl Case {
    /// An IN of these terms, by somebody new.
    pub(super) fn begin(world: &mut World, terms: &Terms, now: When) -> Case {
        let person = world.population.fresh(terms.worker_type == WorkerType::Stu);
        let employer = world.population.employer(Sector::Other, &mut world.dice);
        let (first, period) = world.open(person, employer, terms, now);
        Case { person, employer, period, first, expected: Vec::new(), at: now }
    }

    /// A moment at most so many minutes after the IN.
    pub(super) fn later(&self, world: &mut World, minutes: u64) -> When {
        self.at.plus_minutes(2 + world.dice.below(minutes))
    }

    /// A declaration on the period.
    pub(super) fn about(&self, world: &mut World, kind: Kind, at: When) -> Sheet {
        world.about(kind, self.period, at)
    }

    /// An OUT, UPDATE or CANCEL that would stand if its period did: it begins three days behind its IN, and an UPDATE puts that a day before.
    fn action(&self, world: &mut World, at: When) -> Sheet {
        let kind = world.dice.pick(ON_PERIOD.0, ON_PERIOD.1);
        let mut sheet = self.about(world, kind, at);
        match kind {
            Kind::Out => sheet.date(Zone::EndDate, self.at.day.plus(40)),
            Kind::Update => sheet.date(Zone::StartDate, self.at.day.plus(2)),
            _ => {}
        }
        sheet
    }

    /// Gives the IN back and keeps the last declaration for later.
    pub(super) fn end(
        self,
        world: &mut World,
        at: When,
        last: Sheet,
        expected: impl Into<Vec<Expected>>,
    ) -> Option<Entry> {
        world.later(at, Entry::faulty(last, expected));
        Some(Entry { sheet: self.first, expected: self.expected })
    }
}

/// A kind of employer number: its zone, how it is made, its digits, and the code where it is another employer's.
type NumberKind = (Zone, fn(u64) -> u64, usize, &'static str);

const ENTERPRISE: NumberKind = (Zone::EnterpriseNumber, enterprise_number, 10, "00014-347");
const NSSO: NumberKind = (Zone::NssoNumber, nsso_number, 9, "00011-347");
const PROVISIONAL: NumberKind = (Zone::ProvisionalNssoNumber, provisional_number, 10, "00948-347");

/// The number that the declaration repeats is of the kind that the period has, and another one.
fn another_employer(world: &mut World, now: When) -> Option<Entry> {
    let (zone, number, width, code) = world.dice.pick(ENTERPRISE, &[NSSO, PROVISIONAL]);
    let (own, other) = (ELSEWHERE + world.dice.below(1000), ELSEWHERE + 1000 + world.dice.below(1000));
    let mut case = Case::begin(world, &Terms::ordinary(now.day.plus(3)), now);
    case.first.clear_employer();
    case.first.set(zone, Cell::padded(number(own), width));
    let at = case.later(world, 600);
    let mut sheet = case.action(world, at);
    sheet.set(zone, Cell::padded(number(other), width));
    case.end(world, at, sheet, one("period-of-another-employer", code))
}
