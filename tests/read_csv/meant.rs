//! Cells as spreadsheets, and who fills them, write them.

use dimona::codec::csv::note_on;
use dimona::declaration::message::{Draft, Habit, Kind};
use dimona::declaration::schema::{Raw, Zone};

use crate::header;

/// What is held of a cell under `IN`, and whether that is told.
fn read(column: &str, cell: &str) -> (Option<String>, Vec<Habit>) {
    let header = header(&format!("action,{column},municipality"));
    let row = format!("IN,\"{cell}\",x");
    let draft: Draft<'_> = header.decode(row.as_bytes(), 0).unwrap();
    assert_eq!(draft.kind, Some(Kind::In));
    let zone = dimona::codec::csv::columns().iter().find(|of| of.name == column).unwrap().zone();
    let held = zone.and_then(|zone| match draft.raw(zone) {
        Some(Raw::Text(text)) => Some(text.to_owned()),
        _ => None,
    });
    (held, draft.habits().collect())
}

#[test]
fn a_cell_that_means_one_thing_only_is_read_as_that_and_it_is_told() {
    for (column, zone, cell, meant) in [
        ("startDate", Zone::StartDate, "1/07/2026", "2026-07-01"),
        ("startDate", Zone::StartDate, "31-12-2026", "2026-12-31"),
        ("startDate", Zone::StartDate, " 1.7.2026 ", "2026-07-01"),
        ("startDate", Zone::StartDate, "2026-07-01 00:00:00", "2026-07-01"),
        ("startDate", Zone::StartDate, "2026/7/1", "2026-07-01"),
        ("startDate", Zone::StartDate, "29/02/2028", "2028-02-29"),
        ("birthDate", Zone::BirthDate, "7/06/1993", "1993-06-07"),
        ("plannedHoursNumber", Zone::PlannedHours, "8.0", "8"),
        ("plannedHoursNumber", Zone::PlannedHours, "76,00", "76"),
        ("plannedHoursNumber", Zone::PlannedHours, " 8 ", "8"),
        ("startHour", Zone::StartHour, "8:00", "0800"),
        ("startHour", Zone::StartHour, "8u30", "0830"),
        ("startHour", Zone::StartHour, "18h", "1800"),
        ("startHour", Zone::StartHour, "800", "0800"),
        // The zero in front, and the check digits that tell of it.
        ("ssin", Zone::Ssin, "7062100469", "07062100469"),
        ("ssin", Zone::Ssin, "93.05.18-223.61", "93051822361"),
        ("enterpriseNumber", Zone::EnterpriseNumber, "0999.999.031", "0999999031"),
        ("workerType", Zone::WorkerType, "stu", "STU"),
        ("jointCommissionNumber", Zone::JointCommittee, " xxx", "XXX"),
    ] {
        assert_eq!(read(column, cell), (Some(meant.to_owned()), vec![Habit::Cell(zone)]), "{column}: {cell}");
    }
}

#[test]
fn what_may_mean_two_things_or_none_is_left_as_it_stands() {
    for (column, cell) in [
        ("startDate", "1/07/26"),
        ("startDate", "30/02/2026"),
        ("startDate", "2026-07-01 08:00"),
        ("startDate", "46204"),
        ("plannedHoursNumber", "7,5"),
        ("plannedHoursNumber", "1000"),
        ("plannedHoursNumber", "8,"),
        ("startHour", "24:00"),
        ("startHour", "8.5"),
        ("startHour", "8"),
        ("ssin", "7062100468"),
        ("ssin", "9.30518E+10"),
        ("enterpriseNumber", "0999999032"),
        ("workerType", "student"),
    ] {
        assert_eq!(read(column, cell), (Some(cell.to_owned()), vec![]), "{column}: {cell}");
    }
}

#[test]
fn what_is_as_the_nsso_takes_it_or_is_a_name_is_not_touched() {
    for (column, cell) in [
        ("startDate", "2026-07-01"),
        ("startHour", "0800"),
        ("plannedHoursNumber", "8"),
        ("ssin", "07062100469"),
        ("enterpriseNumber", "999999031"),
        ("familyName", " Peeters "),
        ("street", "1/07/2026"),
    ] {
        assert_eq!(read(column, cell), (Some(cell.to_owned()), vec![]), "{column}: {cell}");
    }
}

#[test]
fn a_month_before_its_day_puts_the_other_days_in_doubt_and_that_is_told() {
    let month_first = vec![Habit::MonthFirst(Zone::StartDate)];
    assert_eq!(read("startDate", "7/31/2026"), (Some("7/31/2026".to_owned()), month_first.clone()));
    assert_eq!(read("startDate", "12/13/2026 00:00:00").1, month_first);
    // Nothing is either.
    assert_eq!(read("startDate", "13/13/2026").1, []);
    let note = note_on(Habit::MonthFirst(Zone::StartDate), 1, 7).to_string();
    assert!(
        note.starts_with("startDate: in 1 row the month stands before the day") && note.ends_with("line 7"),
        "{note}"
    );
}

#[test]
fn a_moment_may_stand_with_its_day_as_in_belgium() {
    let header = header("action,receivedAt,workStart");
    let draft = header.decode(b"OUT,30/06/2026 10:00,1/7/2026 8:00:00", 0).unwrap();
    assert_eq!(draft.context.received_at.unwrap().to_string(), "2026-06-30T10:00:00+02:00");
    assert_eq!(draft.habits().next(), Some(Habit::Cell(Zone::ReceivedAt)));
    assert!(draft.remarks.iter().all(|remark| remark.path != "receivedAt"));
}
