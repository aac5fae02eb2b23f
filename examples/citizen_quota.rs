//! May this candidate be hired? A student's hours and a flexi-jobber's quarter, asked before any declaration exists.
//!
//! `cargo run --example citizen_quota`

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use dimona::declaration::message::EmployerNumbers;
use dimona::declaration::register::Register;
use dimona::facts::{CareerEntry, FactBook, Fraction, StudentCounter, WorkKind};
use dimona::flexi_job::{next_possible_quarter, right_on};
use dimona::judgement::Truth;
use dimona::law::Law;
use dimona::policy::Policies;
use dimona::student::hours_left;
use dimona::time::{Moment, Quarter, parse_date};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut facts = FactBook::new();

    // A student whose certificate of Student@work says 76 hours.
    let student = "07.06.21-004.69".parse()?;
    let at = Moment::parse("2026-06-01T09:00")?;
    facts.add_student_counter(student, 2026, StudentCounter { at, hours_left: 76 })?;
    let day = parse_date("2026-07-01")?;
    let left = hours_left(student, day, &Register::new(), &Law::belgium(), &facts, &Policies::default());
    let left = left.ok_or("the law of 2026 is known")?;
    println!("student {student}: {} of {} hours of {} left", left.left, left.quota, left.year);
    assert_eq!((left.left, left.quota), (76, 650));

    // A candidate for a flexi-job who went from full-time to four fifths in April 2025.
    let candidate = "90.02.14-001.28".parse()?;
    let full = ["2024Q4", "2025Q1"].map(|quarter| (quarter, Fraction::ONE));
    let reduced = ["2025Q2", "2025Q3", "2025Q4"].map(|quarter| (quarter, Fraction::FOUR_FIFTHS));
    for (quarter, volume) in full.into_iter().chain(reduced) {
        let work = CareerEntry::new(WorkKind::Ordinary, EmployerNumbers::NONE, Some(volume))?;
        facts.add_career(candidate, quarter.parse()?, work);
    }
    for quarter in ["2026Q1", "2026Q2", "2026Q3"] {
        let right = right_on(candidate, quarter.parse()?, &facts);
        let word = match right.holds {
            Truth::True => "may do a flexi-job",
            Truth::False => "may not",
            Truth::Unknown(_) => "cannot be said",
        };
        println!("candidate {candidate} in {quarter}: {word}");
    }
    let next = next_possible_quarter(candidate, "2026Q1".parse()?, &facts);
    assert_eq!(next, Some("2026Q3".parse::<Quarter>()?));
    println!("the first possible quarter is 2026Q3: two quarters after the reduction");
    Ok(())
}
