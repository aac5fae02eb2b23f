//! What comes too late or too early, and dates that do not fit together.

use dimona::declaration::schema::Zone;
use dimona::id::{JointCommittee, WorkerType};

use super::{ALL, NOT_XML, Planter, XML, refused, story};
use crate::calendar::{Day, When};
use crate::cell::Cell;
use crate::parties::name_worker;
use crate::sheet::Sheet;
use crate::terms::Terms;
use crate::trade::{Sector, Trade};
use crate::truth::Expected;
use crate::world::{Entry, World};

const LATE: Expected = Expected::violated("late-declaration", "90373-460");
const HIDDEN: Expected = Expected::without_code("declared-after-work-began");
const LATE_OR_NOT: Expected = Expected::open("late-declaration", "90373-460");

pub(super) const PLANTERS: &[Planter] = &[
    story("late-declaration", ALL, |world, now| {
        let days = world.dice.between(1, 20);
        let sheet = first(world, false, &Terms::ordinary(now.day.plus(-days)), now);
        Some(Entry::faulty(sheet, [LATE]))
    }),
    story("late-declaration", ALL, late_by_the_minute),
    story("late-declaration", NOT_XML, |world, now| Some(Entry::faulty(not_received(world, now), [LATE_OR_NOT]))),
    // A form of XML is dated, and without reception nobody knows whether rightly.
    story("form-dated-outside-its-years", XML, |world, now| {
        let dated = Expected::open("form-dated-outside-its-years", "00218-003");
        Some(Entry::faulty(not_received(world, now), [LATE_OR_NOT, dated]))
    }),
    story("late-declaration", ALL, |world, now| {
        // Several faults at once: each is named.
        let mut sheet = first(world, false, &Terms::ordinary(now.day.plus(-1)), now);
        for zone in [Zone::JointCommittee, Zone::GivenPeriodId] {
            sheet.clear(zone);
        }
        sheet.text(Zone::EndHour, "1700");
        let missing = Expected::violated("missing-joint-committee", "00046-001");
        Some(Entry::faulty(sheet, [LATE, missing, Expected::violated("forbidden-end-hour", "00778-005")]))
    }),
    story("declared-after-work-began", ALL, |world, now| {
        // Ordinary work that began at eight, told after nine.
        let at = When::new(now.day, now.second.max(9 * 3600));
        let mut sheet = first(world, false, &Terms::ordinary(at.day), at);
        sheet.set(Zone::WorkStart, Cell::moment(When::new(at.day, 8 * 3600)));
        Some(Entry::faulty(sheet, [HIDDEN]))
    }),
    story("begun-before-declaration", ALL, |world, now| {
        // A shift in horeca, declared before its hour and after it really began.
        let start = (now.minute() + 60).min(24 * 60 - 2) as u16;
        let terms = Terms {
            start_hour: Some(start),
            end_hour: Some((start + 240).min(24 * 60 - 1)),
            ..Terms::new(WorkerType::Ext, JointCommittee::Horeca, now.day).until(now.day)
        };
        let mut sheet = first(world, false, &terms, now);
        sheet.set(Zone::WorkStart, Cell::moment(When::new(now.day, now.second.saturating_sub(3600))));
        (now.second >= 60).then(|| Entry::faulty(sheet, [Expected::without_code("begun-before-declaration")]))
    }),
    story("student-begun-before-declaration", ALL, |world, now| {
        // Work of a student began at eight: whether the day or the hour decides on the right, sources do not agree.
        let at = When::new(now.day, now.second.max(9 * 3600));
        let mut sheet = first(world, true, &Terms::student(at.day, at.day, 6), at);
        sheet.set(Zone::WorkStart, Cell::moment(When::new(at.day, 8 * 3600)));
        Some(Entry::faulty(sheet, [HIDDEN, Expected::open_without_code("student-begun-before-declaration")]))
    }),
    story("flexi-job-declared-too-early", ALL, |world, now| {
        // More than 31 days before the quarter: the first day of the quarter after the next always is, unless it is next year's.
        let start = now.day.quarter_begin(2).plus(world.dice.between(0, 60));
        let hire = world.candidate(Trade::Flexi, now).filter(|_| start <= Day::LAST)?;
        let mut sheet = hire.sheet;
        spoil_shift(&mut sheet, &Terms::evening(start));
        Some(Entry::faulty(sheet, [Expected::violated("flexi-job-declared-too-early", "00910-008")]))
    }),
    story("flexi-job-declared-too-early", NOT_XML, |world, now| {
        // Of somebody new nobody knows what was done in T-3, and here not when the declaration came either.
        let mut sheet = first(world, false, &Terms::evening(now.day), now);
        sheet.forget_reception();
        let too_early = Expected::open("flexi-job-declared-too-early", "00910-008");
        let unmet = Expected::open("flexi-job-conditions-unmet", "90017-510");
        Some(Entry::faulty(sheet, [LATE_OR_NOT, too_early, unmet]))
    }),
    refused(
        "end-before-begin",
        ALL,
        Trade::Builder,
        |sheet, dice| {
            let days = dice.between(30, 400);
            sheet.date(Zone::EndDate, Day::FIRST.plus(-days));
        },
        &[Expected::violated("end-before-begin", "00911-014")],
    ),
    story("period-across-quarters", ALL, |world, now| {
        let end = now.day.quarter_begin(1).plus(world.dice.between(0, 20));
        let sheet = first(world, true, &Terms::student(now.day, end, 40), now);
        Some(Entry::faulty(sheet, [Expected::violated("period-across-quarters", "90373-421")]))
    }),
];

/// The IN of somebody who begins today, without the moment at which it was received.
fn not_received(world: &mut World, now: When) -> Sheet {
    let mut sheet = first(world, false, &Terms::ordinary(now.day), now);
    sheet.forget_reception();
    sheet
}

/// The only IN of somebody new, who keeps no number for it.
pub(super) fn first(world: &mut World, young: bool, terms: &Terms, at: When) -> Sheet {
    let person = world.population.fresh(young);
    let employer = world.population.employer(Sector::Other, &mut world.dice);
    let (mut sheet, _) = world.open(person, employer, terms, at);
    if world.dice.percent(30) {
        name_worker(&mut sheet, person);
    }
    sheet
}

/// A shift of an occasional worker that began some minutes before.
fn late_by_the_minute(world: &mut World, now: When) -> Option<Entry> {
    let minutes = world.dice.between(1, 120);
    let start = (now.minute() - minutes).max(0) as u16;
    let end = (start + 240).min(24 * 60 - 1);
    let terms = Terms {
        start_hour: Some(start),
        end_hour: Some(end),
        ..Terms::new(WorkerType::Ext, JointCommittee::Horeca, now.day).until(now.day)
    };
    let sheet = first(world, false, &terms, now);
    Some(Entry::faulty(sheet, [LATE]))
}

/// Puts another shift in the place of the work that the sheet declares.
fn spoil_shift(sheet: &mut Sheet, terms: &Terms) {
    sheet.clear_beside();
    sheet.date(Zone::StartDate, terms.start);
    sheet.date(Zone::EndDate, terms.end.unwrap_or(terms.start));
    sheet.hour(Zone::StartHour, terms.start_hour.unwrap_or(0));
    sheet.hour(Zone::EndHour, terms.end_hour.unwrap_or(0));
}
