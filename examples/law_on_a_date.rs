//! What the law said on a day, how that is known, and how far it is trusted.
//!
//! `cargo run --example law_on_a_date [YYYY-MM-DD]`

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use dimona::law::{Law, LawSays, Timeline};
use dimona::time::parse_date;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let law = Law::belgium();
    let asked = std::env::args().nth(1);
    let days = match &asked {
        Some(day) => vec![day.as_str()],
        None => vec!["2016-12-31", "2017-01-01", "2024-12-31", "2025-01-01", "2027-07-01"],
    };
    for day in days {
        let date = parse_date(day)?;
        println!("on {day}");
        show("student quota in hours", &law.student.quota_hours, date, &law);
        show("student quota in days", &law.student.quota_days, date, &law);
        show("flexi-job: per cent of full-time in T-3", &law.flexi_job.least_percent_in_t3, date, &law);
        show("flexi-job: age instead of work or pension", &law.flexi_job.age_instead, date, &law);
    }

    // An act can have effect from a day on which nobody knew it.
    let february = parse_date("2025-02-10")?;
    let known_then = law.student.quota_hours.at(law.on(february).as_known_on(february)).value();
    assert_eq!((known_then, law.student.quota_hours.at(law.on(february)).value()), (Some(&475), Some(&650)));
    println!("for 10 February 2025: 475 hours as known on that day, 650 as known today");
    Ok(())
}

fn show(what: &str, timeline: &Timeline<u16>, day: chrono::NaiveDate, law: &Law) {
    match timeline.at(law.on(day)) {
        LawSays::Row(row) => {
            let (value, since, legal) = (row.value(), row.from(), row.legal());
            println!("  {what}: {value}, since {since} ({legal}, {})", legal.confidence().as_str());
        }
        // `Law::values_on` lists it all the same, and marks it.
        LawSays::NotTrusted => println!("  {what}: not trusted after {}", law.trust.until()),
        LawSays::Nothing => println!("  {what}: none"),
    }
}
