//! A row means the same in NDJSON and in CSV, also where it is wrong.

use dimona::facts::{TABLES, TableFormat, TableInfo, ValueKind};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::read;

/// Values for a column: most are right, some are not.
fn pool(table: &str, column: &str) -> &'static [&'static str] {
    match column {
        "kind" if table == "pensions" => &["retirement", "survivor", "none", "ordinary"],
        "kind" if table == "studies" => &["higher", "none", "alternating", "limited", "primary"],
        "to" if table == "school_holidays" => &["2025-08-31", "2025-01-01", "2024-12-31"],
        "worker" => &["07062100469", "90.02.14-001.28", "07062100468"],
        "quarter" => &["2025Q2", "2025/3", "2025Q7"],
        "kind" => &["ordinary", "none", "self-employed", "foreign", "student", "work"],
        "employerId" => &["123456749", "123456748"],
        "provisionalEmployerId" => &["5000000120", "12"],
        "enterpriseNumber" | "linkedTo" => &["0999999031", "0403170701", "0999999032"],
        "days" | "fullTimeDays" => &["52", "51.5", "65.0", "0", "51.25"],
        "hours" if table == "worked_hours" => &["26", "0", "2209"],
        "at" if table == "worked_hours" => &["2026-10-20T08:00", "2025-01-01T08:00"],
        "hours" | "fullTimeHours" => &["395.20", "494", "0.01", "1.001"],
        "fraction" => &["0.8", "4/5", "80%", "80"],
        "regime" => &["full-time", "reduced", "half"],
        "date" if table == "schedules" => &["2026-07-06", "2026-07-32"],
        "start" if table == "schedules" => &["09:00", "22:30", "25:00"],
        "end" if table == "schedules" => &["17:00", "06:00", "noon"],
        "breakMinutes" => &["30", "0", "1440", "1441"],
        "from" | "activeFrom" | "start" | "notice" => &["2025-01-01", "2025-02-30"],
        "to" | "activeTo" | "end" | "severanceUntil" | "date" => &["2025-12-31", "2024-12-31", "soon"],
        "source" => &["register", "foreign", "else"],
        "decision" => &["approved", "refused", "perhaps"],
        "ended" => &["graduated", "stopped", "paused"],
        "firstTwoYears" => &["yes", "no", "passed"],
        "fullTimeSchooling" => &["yes", "no", "part"],
        "nationality" => &["eea", "third-country", "british"],
        "credits" => &["60", "181"],
        "year" if table != "student_counters" => &["2026", "2025", "1999"],
        "year" => &["2026", "2011"],
        "total" => &["100", "99.5", "1e2"],
        "flexi" => &["20", "12.25", "100.5"],
        "earnings" => &["18000", "12.50", "-1"],
        "function" => &["ordinary", "event", "cook"],
        "hourlyWage" | "allowances" => &["12.50", "1", "1000"],
        "category" => &["058", "302", "58"],
        "community" => &["flemish", "french", "walloon"],
        "hoursLeft" => &["480", "0", "1000"],
        "at" => &["2026-05-01T09:00", "2026-05-01"],
        "jointCommittee" => &["302", "149.01", "XXX", "1"],
        "nace" => &["56.101", "01110", "I"],
        "naceVersion" => &["2008", "2025", "1993"],
        "registered" | "mandate" => &["yes", "no"],
        "known" | "accepted" => &["yes", "no", "maybe"],
        "workerType" => &["STU", "OTH", "XYZ"],
        "provincialOrLocal" => &["yes", "no", "maybe"],
        "subEntities" => &["none", "12 13", "1;2"],
        "ssin" => &["90421400117", "85.07.30-044.17", "85073004418"],
        "replacedBy" => &["90021400128", "90.42.14-001.17", "1"],
        "birthDate" => &["1990-02-14", "1990-02-30"],
        "sex" => &["man", "woman", "2"],
        "status" => &["known", "withdrawn", "gone"],
        "firstWork" | "signedAt" | "intentAt" | "draftAt" => &["2025-01-01", "2025-01-01T08:00", "x"],
        _ => &["A1, no. 7", "he said \"yes\"", "two\nlines", "é; 'x'"],
    }
}

/// A row of a table: for each column a value or none, and one value at least: a CSV row without any is a blank one.
fn row(table: &'static TableInfo) -> impl Strategy<Value = Vec<Option<&'static str>>> {
    let volume = ["days", "fullTimeDays", "hours", "fullTimeHours", "fraction"];
    let cell = |column: &dimona::facts::ColumnInfo| {
        let there = if column.required { 0.98 } else { 0.3 };
        // The first half of a pool is right.
        let values = pool(table.name, column.name);
        let right = select(values[..values.len().div_ceil(2)].to_vec());
        proptest::option::weighted(there, prop_oneof![9 => right, 1 => select(values.to_vec())])
    };
    let cells: Vec<_> = table.columns.iter().map(cell).collect();
    // Mostly one kind of volume, whole.
    (cells, 0..5_usize, select(vec!["52", "26.5"])).prop_map(move |(mut cells, volumes, amount)| {
        let keep: &[&str] = match volumes {
            _ if table.name == "contracts" => return of_flexi_job(table, cells, volumes % 2 == 0),
            _ if table.name != "careers" => return cells,
            0 => return cells,
            1 => &volume[..2],
            2 => &volume[2..4],
            3 => &volume[4..],
            _ => &[],
        };
        for (cell, column) in cells.iter_mut().zip(table.columns) {
            if volume.contains(&column.name) {
                *cell = keep.contains(&column.name).then_some(if column.name == "fraction" { "4/5" } else { amount });
            }
        }
        cells
    })
}

/// Function and pay stand in the contract of a flexi-job only, and allowances beside a wage.
fn of_flexi_job(
    table: &TableInfo,
    mut cells: Vec<Option<&'static str>>,
    is_flexi_job: bool,
) -> Vec<Option<&'static str>> {
    for (cell, column) in cells.iter_mut().zip(table.columns) {
        match column.name {
            "workerType" if is_flexi_job => *cell = Some("FLX"),
            "hourlyWage" if is_flexi_job => *cell = Some("12.50"),
            "function" | "hourlyWage" | "allowances" if !is_flexi_job => *cell = None,
            _ => {}
        }
    }
    cells
}

fn some_row(table: &'static TableInfo) -> impl Strategy<Value = Vec<Option<&'static str>>> {
    row(table).prop_filter("a row has a value", |cells| cells.iter().any(Option::is_some))
}

type Rows = (&'static TableInfo, Vec<Vec<Option<&'static str>>>);

fn rows() -> impl Strategy<Value = Rows> {
    let tables: Vec<&'static TableInfo> = TABLES.iter().collect();
    select(tables).prop_flat_map(|table| (Just(table), proptest::collection::vec(some_row(table), 1..4)))
}

/// Rows as NDJSON, the members from `turn` on and around.
fn ndjson((table, rows): &Rows, turn: usize) -> String {
    let line = |row: &Vec<Option<&str>>| {
        let mut members: Vec<String> = Vec::new();
        for (column, value) in table.columns.iter().zip(row) {
            let Some(value) = value else { continue };
            let digits = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            let number = matches!(column.kind, ValueKind::Number)
                || matches!(column.kind, ValueKind::NumberOrText) && digits && turn.is_multiple_of(2);
            let value = if number { (*value).to_owned() } else { serde_json::to_string(value).expect("text") };
            members.push(format!("{:?}:{value}", column.name));
        }
        let middle = turn.checked_rem(members.len()).unwrap_or(0);
        members.rotate_left(middle);
        format!("{{{}}}\n", members.join(","))
    };
    rows.iter().map(line).collect()
}

/// Rows as CSV, the columns from `turn` on and around.
fn csv((table, rows): &Rows, turn: usize, separator: &str, end: &str) -> String {
    let columns = table.columns.len();
    let order: Vec<usize> = (0..columns).map(|index| (index + turn) % columns).collect();
    let cell = |value: &str| {
        let plain = !value.contains([',', ';', '"', '\n']);
        if plain && !turn.is_multiple_of(3) { value.to_owned() } else { format!("\"{}\"", value.replace('"', "\"\"")) }
    };
    let line = |cells: Vec<String>| format!("{}{end}", cells.join(separator));
    let mut text = line(order.iter().map(|index| table.columns[*index].name.to_owned()).collect());
    for row in rows {
        text.push_str(&line(order.iter().map(|index| row[*index].map_or(String::new(), cell)).collect()));
    }
    text
}

proptest! {
    #[test]
    fn a_row_gives_the_same_facts_in_both_formats(
        rows in rows(),
        turn in any::<Index>(),
        separator in select(vec![",", ";"]),
        end in select(vec!["\n", "\r\n"]),
    ) {
        let (name, turn) = (rows.0.name, turn.index(60));
        let json = read(name, TableFormat::Ndjson, &ndjson(&rows, turn));
        let csv = read(name, TableFormat::Csv, &csv(&rows, turn, separator, end));
        // The same facts, or the same reason at the same field; the lines differ by the header and by cells of two lines.
        let reason = |error: String| error.split_once(": ").map(|(_, reason)| reason.to_owned());
        prop_assert_eq!(json.map_err(reason), csv.map_err(reason));
    }
}

#[test]
fn the_property_is_not_about_errors_only() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    for table in TABLES {
        let good = (0..200)
            .filter(|_| {
                let rows = (table, vec![some_row(table).new_tree(&mut runner).expect("a row").current()]);
                read(table.name, TableFormat::Ndjson, &ndjson(&rows, 0)).is_ok()
            })
            .count();
        assert!(good >= 20, "{} of 200 rows of {} are right", good, table.name);
    }
}
