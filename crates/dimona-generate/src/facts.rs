//! The tables of facts that the declarations need.

use std::io::{self, Write};

use dimona::time::Quarter;

use crate::parties::{enterprise_number, nsso_number};
use crate::population::{ELSEWHERE, Population};
use crate::trade::Trade;

/// The tables that a plan has: names of [`TABLES`](dimona::facts::TABLES).
pub(crate) const NAMES: [&str; 5] = ["careers", "employers", "oss_approvals", "pensions", "student_counters"];

/// From T-5 of the first quarter of 2025, which quarters count for a flexi-job: the last one is T-3 of the end of 2026.
const FIRST_WORK_QUARTER: Option<Quarter> = Quarter::new(2023, 4);
const WORK_QUARTERS: u32 = 10;
/// The quarters of the flexi-jobs themselves.
const FIRST_FLEXI_QUARTER: Option<Quarter> = Quarter::new(2025, 1);
const FLEXI_QUARTERS: u32 = 8;

/// Writes a table in NDJSON; nothing for a name that is none.
pub(crate) fn write(table: &str, population: &Population, to: &mut dyn Write) -> io::Result<()> {
    match table {
        "careers" => careers(population, to),
        "employers" => employers(population, to),
        "oss_approvals" => approvals(population, to),
        "pensions" => pensions(population, to),
        "student_counters" => counters(population, to),
        _ => Ok(()),
    }
}

/// One flexi-jobber in eight has a main job, full-time or four fifths of it all along; the others have a pension.
fn has_main_job(place: u64) -> bool {
    place.is_multiple_of(8)
}

fn quarters(first: Option<Quarter>, count: u32) -> impl Iterator<Item = Quarter> {
    first.into_iter().flat_map(move |first| (0..count).map(move |later| first.plus(later)))
}

fn careers(population: &Population, to: &mut dyn Write) -> io::Result<()> {
    for (place, person) in population.persons(Trade::Flexi).filter(|(place, _)| has_main_job(*place)) {
        let days = if place.is_multiple_of(32) { 52 } else { 65 };
        for quarter in quarters(FIRST_WORK_QUARTER, WORK_QUARTERS) {
            ordinary(person.ssin(), quarter, days, to)?;
        }
    }
    for trade in [Trade::FlexiUnmet, Trade::FlexiOverseas] {
        for (place, person) in population.persons(trade) {
            for quarter in quarters(FIRST_WORK_QUARTER, WORK_QUARTERS) {
                let ssin = person.ssin();
                match quarter.number() % 2 {
                    // Full-time and four fifths in turn: whichever quarter is T, there was a reduction before it.
                    odd if trade == Trade::FlexiUnmet && place % 2 == 1 => ordinary(ssin, quarter, 65 - odd * 13, to)?,
                    _ => writeln!(to, r#"{{"worker":"{ssin:011}","quarter":"{quarter}","kind":"none"}}"#)?,
                }
            }
        }
    }
    for (place, person) in population.persons(Trade::FlexiForeign) {
        for quarter in quarters(FIRST_WORK_QUARTER, WORK_QUARTERS) {
            writeln!(
                to,
                r#"{{"worker":"{:011}","quarter":"{quarter}","kind":"foreign","fraction":"1","proof":"A1-{place:05}","proofAnswer":"accepted"}}"#,
                person.ssin(),
            )?;
        }
    }
    Ok(())
}

/// So many days of 65, at an employer of whom nothing is declared.
fn ordinary(ssin: u64, quarter: Quarter, days: u8, to: &mut dyn Write) -> io::Result<()> {
    let employer = enterprise_number(ELSEWHERE + 2000 + ssin % 50_000);
    writeln!(
        to,
        r#"{{"worker":"{ssin:011}","quarter":"{quarter}","kind":"ordinary","enterpriseNumber":"{employer:010}","days":{days},"fullTimeDays":65}}"#,
    )
}

fn pensions(population: &Population, to: &mut dyn Write) -> io::Result<()> {
    for (place, person) in population.persons(Trade::Flexi).filter(|(place, _)| !has_main_job(*place)) {
        let kind = if place % 4 == 1 { "retirement" } else { "survivor" };
        let year = 2015 + place % 9;
        writeln!(to, r#"{{"worker":"{:011}","kind":"{kind}","from":"{year}-07-01"}}"#, person.ssin())?;
    }
    // Of somebody of sixty nobody assumes that there is none.
    for trade in [Trade::FlexiUnmet, Trade::FlexiOverseas, Trade::FlexiForeign] {
        for (_, person) in population.persons(trade) {
            writeln!(to, r#"{{"worker":"{:011}","kind":"none"}}"#, person.ssin())?;
        }
    }
    Ok(())
}

fn approvals(population: &Population, to: &mut dyn Write) -> io::Result<()> {
    for (_, person) in population.persons(Trade::FlexiOverseas) {
        for quarter in quarters(FIRST_FLEXI_QUARTER, FLEXI_QUARTERS) {
            writeln!(to, r#"{{"worker":"{:011}","quarter":"{quarter}","decision":"approved"}}"#, person.ssin())?;
        }
    }
    Ok(())
}

fn employers(population: &Population, to: &mut dyn Write) -> io::Result<()> {
    for employer in 0..population.in_directory() {
        let (nsso, enterprise) = (nsso_number(employer), enterprise_number(employer));
        writeln!(to, r#"{{"employerId":{nsso},"enterpriseNumber":"{enterprise:010}"}}"#)?;
    }
    Ok(())
}

/// Read before anything of 2026 was declared, so that nothing is counted twice.
fn counters(population: &Population, to: &mut dyn Write) -> io::Result<()> {
    for (_, person) in population.persons(Trade::Student) {
        if let Some(left) = population.counted_hours_left(person) {
            writeln!(
                to,
                r#"{{"worker":"{:011}","year":2026,"hoursLeft":{left},"at":"2025-11-15T09:00:00+01:00"}}"#,
                person.ssin(),
            )?;
        }
    }
    Ok(())
}
