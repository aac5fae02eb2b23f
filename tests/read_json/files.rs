//! The forms that a file may have.

use crate::{CANCEL, OUT, PRETTY, STUDENT, frame, story};

#[test]
fn one_body_many_bodies_lines_and_arrays_hold_the_same_records() {
    let compact = [STUDENT, OUT, CANCEL];
    for file in [
        compact.join("\n"),
        compact.join("\r\n") + "\r\n",
        format!("\n\n{}\n \t\n", compact.join("\n\n")),
        compact.join(""),
        compact.join("  "),
        format!("\u{FEFF}{}", compact.join("\n")),
        format!("[{}]", compact.join(",")),
        format!("\u{FEFF} [\r\n  {}\r\n]\r\n", compact.join("\r\n  ,  ")),
    ] {
        assert_eq!(story(&file), compact, "{file}");
    }
    let pretty = [PRETTY, PRETTY, PRETTY];
    for file in [
        pretty.join("\n"),
        pretty.join(""),
        format!("[{}]", pretty.join(",\n")),
        format!("\u{FEFF}\n{}\n", pretty.join("\r\n")),
    ] {
        assert_eq!(story(&file), pretty, "{file}");
    }
    assert_eq!(story(PRETTY), [PRETTY]);
    assert_eq!(story(STUDENT), [STUDENT]);
}

#[test]
fn bodies_on_one_line_and_over_many_can_be_mixed() {
    let mixed = [OUT, PRETTY, CANCEL, PRETTY, OUT];
    assert_eq!(story(&mixed.join("\n")), mixed);
    assert_eq!(story(&mixed[1..].join("\n")), &mixed[1..]);
}

#[test]
fn an_opening_brace_may_stand_on_a_line_of_its_own() {
    let body = "{\n\"dimonaCancel\":\n{\n\"periodId\":660000000112\n}\n}";
    assert_eq!(story(&[body, body].join("\n")), [body, body]);
}

#[test]
fn numbers_count_records_and_bytes_count_from_the_start_of_the_file() {
    let file = format!("\u{FEFF}\n{OUT}\r\n\r\n  {CANCEL}");
    let framed = frame(file.as_bytes());
    assert_eq!(framed.iter().map(|(number, ..)| *number).collect::<Vec<_>>(), [1, 2]);
    assert!(framed.iter().all(|(_, byte, _)| file.as_bytes()[*byte as usize] == b'{'));
}

#[test]
fn an_empty_file_holds_no_record() {
    for file in ["", " ", "\n\r\n\t", "\u{FEFF}", "\u{FEFF}\n", "[]", " [ \n ] \n"] {
        assert_eq!(frame(file.as_bytes()), [], "{file:?}");
    }
}

#[test]
fn a_bracket_in_a_text_does_not_end_a_record_that_goes_on_in_the_next_line() {
    let cancel = r#"{"dimonaCancel":{"periodId":660000000112}}"#;
    let out =
        "{\"worker\":{\"familyName\":\"a},\"},\"dimonaOut\":{\"periodId\":660000000213,\"endDate\":\"2026-12-31\"}\n}";
    assert_eq!(story(&format!("{cancel}\n{out}\n{cancel}\n")), [cancel, out, cancel]);
}
