//! What the lines of NDJSON may look like.

use dimona::facts::{FactBook, Facts, TableFormat};

use super::read;

const COUNTER: &str = r#"{"worker":"07062100469","year":2026,"hoursLeft":480,"at":"2026-05-01T09:00:00+02:00"}"#;

fn facts(table: &str) -> Result<FactBook, String> {
    read("student_counters", TableFormat::Ndjson, table)
}

#[test]
fn a_table_takes_blank_lines_and_windows_ends() {
    assert!(!facts(&format!("\u{feff}{COUNTER}\r\n\r\n  \n{COUNTER}\n")).expect("in order").is_empty());
    assert!(facts("").expect("an empty table holds nothing").is_empty());
}

#[test]
fn numbers_keep_the_digits_that_are_written() {
    let row = |volume: &str| {
        let row = format!(r#"{{"worker":"07062100469","quarter":"2025Q2","kind":"ordinary",{volume}}}"#);
        read("careers", TableFormat::Ndjson, &row)
    };
    let volume_of = |book: FactBook| {
        let (worker, quarter) = ("07062100469".parse().expect("an SSIN"), "2025Q2".parse().expect("a quarter"));
        book.career(worker, quarter).value().and_then(|career| career.first()?.volume())
    };
    let expected = row(r#""fraction":"4/5""#).map(volume_of);
    for volume in [
        r#""fraction":0.8"#,
        r#""fraction":"0.8""#,
        r#""fraction": "80%""#,
        r#""hours":395.20,"fullTimeHours":"494""#,
        r#""days":52.0,"fullTimeDays":65,"hours":null,"fraction":"","proof":" ""#,
    ] {
        assert_eq!(row(volume).map(volume_of), expected, "{volume}");
    }
    // Nearer to 395.2 than any binary number but 395.2 itself, and yet more than two decimals.
    let error = row(r#""hours":395.2000000000000001,"fullTimeHours":494"#).expect_err("refused");
    assert!(error.contains("hours: is not a number of hours with at most two decimals"), "{error}");
}

#[test]
fn a_wrong_line_is_named_with_file_line_and_field() {
    let cases = [
        (COUNTER.replace("07062100469", "07062100468"), "worker: check digits are 68"),
        (COUNTER.replace("+02:00", "+99:00"), "at: "),
        (COUNTER.replace("2026,", "1999,"), "year: is not a whole number from 2012 to 9999"),
        (COUNTER.replace("480", "1000"), "hoursLeft: is not a whole number from 0 to 650"),
        (
            COUNTER.replace("hoursLeft", "hours_left"),
            "unknown field hours_left; this table has worker, year, hoursLeft and at",
        ),
        (COUNTER.replace("hoursLeft", "07062100469"), "unknown field; this table has"),
        (COUNTER.replace(r#""year":2026,"#, ""), "missing field year"),
        (COUNTER.replace(r#""year":2026,"#, r#""year":null,"#), "missing field year"),
        (COUNTER.replace(r#""year":2026,"#, r#""year":2026,"year":2026,"#), "duplicate field year"),
        (COUNTER.replace(r#""year":2026,"#, r#""year":null,"year":2026,"#), "duplicate field year"),
        (COUNTER.replace("480", "\"480\""), "hoursLeft: is not a number without quotes"),
        (COUNTER.replace("480", "[480]"), "hoursLeft: is not a number without quotes"),
        (COUNTER.replace("\"07062100469\"", "7062100469"), "worker: is not text in quotes"),
        (COUNTER.replace("07062100469", "\\ud800"), "worker: is not Unicode text"),
        (COUNTER[..40].to_owned(), "the line ends before its object does"),
        (format!("{COUNTER}{COUNTER}"), "the line is not one JSON object"),
        ("[1,2]".to_owned(), "the line is not one JSON object"),
        ("nonsense".to_owned(), "the line is not one JSON object"),
    ];
    for (line, reason) in cases {
        let error = facts(&format!("{COUNTER}\n\n{line}\n")).expect_err("refused");
        assert!(error.starts_with(&format!("student_counters.ndjson, line 3: {reason}")), "{error} is not {reason}");
    }
}

#[test]
fn bytes_that_are_no_text_and_endless_lines_are_refused() {
    for format in TableFormat::ALL {
        let mut book = FactBook::new();
        let error = book.read_table("careers", "table", format, &b"\xff\xfe\n"[..]).expect_err("refused");
        assert_eq!(
            error.to_string(),
            "table, line 1: the text is not UTF-8: save it so (in a spreadsheet: as CSV UTF-8)"
        );
        let endless = std::io::BufReader::new(std::io::repeat(b'x'));
        let error = book.read_table("careers", "table", format, endless).expect_err("refused");
        assert_eq!(error.to_string(), "table, line 1: the line is longer than 1048576 bytes");
    }
}
