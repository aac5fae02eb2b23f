//! Files in CSV: recognised by what they hold.

mod support;

use serde_json::Value;
use support::{CLEAN, Desk, answers, declarations, root, rules, run};

const SEPTEMBER: &str = "action;reference;receivedAt;enterpriseNumber;ssin;startDate;jointCommissionNumber;workerType\r
IN;A-1;2026-09-01T08:00;0999999031;90021400128;2026-09-02;XXX;OTH\r
IN;\"A-2; the second\";2026-09-01T08:00;0999999031;85073004417;2026-09-02;XXX;OTH\r
";

#[test]
fn csv_is_recognised_in_a_file_and_on_standard_input() {
    let desk = Desk::new("csv-recognised");
    desk.put("september.dat", format!("\u{FEFF}{SEPTEMBER};;;;;;;\r\n")).put("september.json", CLEAN);
    let run = desk.check(&["september.dat", "september.json", "--format", "ndjson", "--at", "2026-09-01T09:00"]);
    assert_eq!(run.stderr, "");
    // The JSON file declares the first worker too, and later.
    assert_eq!(answers(&run.stdout), ["A", "A", "B"]);
    let run = desk.check_with_input(&["-", "--format", "ndjson"], SEPTEMBER);
    assert_eq!(answers(&run.stdout), ["A", "A"]);
    assert_eq!(declarations(&run.stdout)[1]["reference"], "A-2; the second");
}

#[test]
fn what_an_office_calls_its_columns_is_understood_and_told() {
    let desk = Desk::new("csv-office");
    let rows = SEPTEMBER.split_once("\r\n").expect("a header").1;
    let rows: String = rows.lines().map(|row| format!("{row};Ploeg 1\r\n")).collect();
    let header = "Actie;Referentie;Ontvangen op;KBO-nummer;INSZ;Begindatum;Paritair comité;Werknemerstype;Ploeg";
    desk.put("office.csv", format!("sep=;\r\n{header}\r\n{rows}"));
    let run = desk.check(&["office.csv", "--format", "ndjson", "--lang", "nl"]);
    assert_eq!((run.code, answers(&run.stdout)), (0, vec!["A".to_owned(), "A".to_owned()]), "{}", run.stderr);
    assert!(run.stderr.contains("office.csv: kolommen onder andere namen: Actie=action, "), "{}", run.stderr);
    assert!(run.stderr.contains("office.csv: kolommen die niet gelezen worden: Ploeg\n"), "{}", run.stderr);
    // Whoever converts the file is told the same.
    let convert = desk.run(&["convert", "office.csv", "--to", "json"]);
    assert!(convert.stderr.contains("columns that are not read: Ploeg"), "{}", convert.stderr);
}

#[test]
fn fields_are_named_by_their_columns() {
    let desk = Desk::new("csv-fields");
    desk.put("a.csv", SEPTEMBER.replacen("2026-09-02", "2026-09-31", 1).replace(";85073004417", ";"));
    let run = desk.check(&["a.csv", "--format", "ndjson"]);
    let fields: Vec<Value> = declarations(&run.stdout).iter().map(|of| of["findings"][0]["field"].clone()).collect();
    assert_eq!(fields, ["startDate", "ssin"]);
    let run = desk.check(&["a.csv"]);
    assert!(run.stdout.contains("00910-003, at startDate\n"), "{}", run.stdout);
}

#[test]
fn a_broken_row_and_a_broken_header_are_told() {
    let desk = Desk::new("csv-broken");
    desk.put("row.csv", SEPTEMBER.replacen("2026-09-02;", "", 1));
    desk.put("header.csv", SEPTEMBER.replace("startDate", "start"));
    desk.put("action.csv", SEPTEMBER.replace("action;", "reference;"));
    let run = desk.check(&["row.csv", "--format", "ndjson"]);
    assert_eq!(run.code, 2);
    let byte = SEPTEMBER.find("IN;").expect("a row");
    let told = format!("record 2 cannot be read: row has 7 cells and the header 8 at byte {byte}");
    assert_eq!(run.stderr, format!("dimona: row.csv: {told}\n"));
    assert_eq!(answers(&run.stdout), ["B", "A"]);
    let told = |file: &str| {
        let run = desk.check(&[file]);
        assert_eq!(run.code, 2);
        run.stderr
    };
    assert!(
        told("header.csv").starts_with(
            "dimona: header.csv: line 1: unknown column start, did you mean startDate, startHour or workStart; "
        ),
        "{}",
        told("header.csv")
    );
    assert_eq!(told("action.csv"), "dimona: action.csv: line 1: duplicate column reference\n");
}

#[test]
fn a_row_is_told_by_its_line() {
    let desk = Desk::new("csv-lines");
    let (header, rows) = SEPTEMBER.split_once('\n').expect("a header");
    let rows: Vec<&str> = rows.lines().collect();
    desk.put("rows.csv", format!("\u{feff}\r\n{header}\r\n\r\n{}\r\n;;;\r\n \r\n{}", rows[0], rows[1]));
    for threads in ["1", "2", "4"] {
        let run = desk.check(&["rows.csv", "--format", "ndjson", "--threads", threads]);
        let records: Vec<_> = declarations(&run.stdout).iter().map(|of| of["record"].as_u64()).collect();
        assert_eq!(records, [Some(4), Some(7)], "{}", run.stderr);
    }
    // The answers file names it so too.
    desk.put("answers.ndjson", "{\"record\":7,\"answer\":\"B\"}\n");
    let run = desk.check(&["rows.csv", "--answers", "answers.ndjson", "--format", "ndjson"]);
    assert_eq!((declarations(&run.stdout)[1]["nssoAnswer"].as_str(), run.stderr.as_str()), (Some("B"), ""));
}

#[test]
fn the_month_of_the_snack_bar_is_judged_alike_in_json_and_csv() {
    let story = |file: &str| {
        let file = format!("fixtures/stories/snack-bar/{file}");
        let facts = ["--facts", "fixtures/stories/snack-bar/facts", "--format", "ndjson"];
        let arguments: Vec<&str> = [file.as_str()].iter().chain(&facts).copied().collect();
        declarations(&run(&root(), &arguments, "").stdout)
    };
    let (json, csv) = (story("november-2026.ndjson"), story("november-2026.csv"));
    assert_eq!((json.len(), csv.len()), (40, 40));
    for (json, csv) in json.iter().zip(&csv) {
        // Half a line has no reference, in either.
        assert_eq!(csv["record"], json["record"].as_u64().expect("a number") + 1, "below the header");
        for member in ["reference", "answer", "atLeast", "right", "anomalies"] {
            assert_eq!(json[member], csv[member], "record {}", json["record"]);
        }
        let only_json = ["number-sent-as-text", "decimal-in-whole-number", "text-sent-as-number"];
        let mut expected = rules(json);
        expected.retain(|rule| !only_json.contains(&rule.as_str()));
        assert_eq!(rules(csv), expected, "record {}", json["record"]);
    }
}

#[test]
fn a_row_in_windows_1252_is_read_and_one_in_two_encodings_tells_line_column_and_what_to_do() {
    let desk = Desk::new("csv-1252");
    let mut file = b"action,enterpriseNumber,ssin,familyName,startDate,workerType,jointCommissionNumber\n".to_vec();
    file.extend_from_slice(b"IN,0999999031,90021400128,Lef\xE8vre,2026-09-01,OTH,XXX\n");
    desk.put("latin.csv", file.clone());
    let run = desk.check(&["latin.csv", "--at", "2026-08-31T10:00"]);
    assert!(run.code == 0 && run.stdout.starts_with("1 declaration; 1 of them without a remark"), "{}", run.stdout);
    assert_eq!(run.stderr, "dimona: latin.csv: 1 row not in UTF-8, read as Windows-1252; the first is line 2\n");
    // What is UTF-8 in part is a broken row, and so is a byte that is no character.
    file.splice(file.len() - 5..file.len() - 4, "é".bytes());
    desk.put("latin.csv", file);
    let told = desk.check(&["latin.csv"]).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("latin.csv, line 2 no declaration"), "{told}");
    assert!(told.contains("familyName is not UTF-8 (save the file as CSV UTF-8)"), "{told}");
    // Nothing of it was sent, so the NSSO refused nothing.
    assert!(!told.contains("refused") && !told.contains("REST"), "{told}");
}

#[test]
fn a_moment_that_cannot_be_read_says_which_form_it_has() {
    let desk = Desk::new("csv-moment");
    desk.put(
        "a.csv",
        "action,enterpriseNumber,ssin,startDate,workerType,jointCommissionNumber,receivedAt\n\
         IN,0999999031,90021400128,2026-09-01,OTH,XXX,6/30/2026 10:00\n",
    );
    let told = desk.check(&["a.csv"]).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    let expected =
        "a value of the context cannot be read and was ignored; expected YYYY-MM-DDTHH:MM, such as 2026-11-27T21:00";
    assert!(told.contains(expected) && told.contains("at receivedAt"), "{told}");
    assert!(!told.contains("twelve digits") && !told.contains("is not given rule"), "{told}");
    assert!(told.contains("the moment of reception is not given, or cannot be read"), "{told}");
}
