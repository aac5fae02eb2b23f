//! Broken records cost only themselves.

use dimona::codec::rest_json::decode;
use dimona::declaration::message::Kind;

use crate::{CANCEL, OUT, PRETTY, STUDENT, read_file, reason, story};

#[test]
fn a_cut_off_line_costs_only_that_line() {
    for cut in 1..OUT.len() {
        for file in [
            format!("{STUDENT}\n{}\n{CANCEL}\n", &OUT[..cut]),
            format!("{}\n{STUDENT}\n{CANCEL}\n", &OUT[..cut]),
            format!("{STUDENT}\r\n{CANCEL}\r\n{}", &OUT[..cut]),
        ] {
            let read = read_file(file.as_bytes());
            assert_eq!(read.len(), 3, "{file}: {read:?}");
            let good: Vec<_> = read.iter().flatten().collect();
            assert_eq!(good, [&Kind::In, &Kind::Cancel], "{file}: {read:?}");
        }
    }
}

#[test]
fn a_cut_off_body_costs_only_itself_when_bodies_are_pretty_printed() {
    for cut in 1..PRETTY.len() {
        for file in [
            format!("{PRETTY}\n{}\n{PRETTY}\n", &PRETTY[..cut]),
            format!("{}\n{PRETTY}\n{PRETTY}\n", &PRETTY[..cut]),
            format!("{PRETTY}\n{PRETTY}\n{}", &PRETTY[..cut]),
        ] {
            let read = read_file(file.as_bytes());
            assert_eq!(read.iter().flatten().count(), 2, "{file}: {read:?}");
            assert_eq!(read.len(), 3, "{file}: {read:?}");
        }
    }
}

#[test]
fn a_cut_off_element_costs_only_itself() {
    for element in [OUT, PRETTY] {
        for cut in 1..element.len() {
            for file in [
                format!("[{CANCEL},{},{CANCEL}]", &element[..cut]),
                format!("[\n  {},\n  {CANCEL},\n  {CANCEL}\n]\n", &element[..cut]),
            ] {
                let read = read_file(file.as_bytes());
                assert_eq!(read.iter().flatten().count(), 2, "{file}: {read:?}");
                assert!(read.iter().any(Result::is_err), "{file}: {read:?}");
            }
        }
    }
}

#[test]
fn a_truncated_file_says_where_it_ends() {
    let file = format!("{OUT}\n{}", &STUDENT[..40]);
    assert_eq!(story(&file), [OUT.to_owned(), format!("input ends inside the record at byte {}", file.len())]);
    assert_eq!(story("{"), ["input ends inside the record at byte 1"]);
}

#[test]
fn a_line_that_is_no_object_is_one_record() {
    let file = format!("{OUT}\nnot json\n\"{{\"\n{CANCEL} and more\n5\n[{CANCEL}]\n{CANCEL}\n");
    let read = read_file(file.as_bytes());
    let word = |text: &str| Err(text.to_owned());
    assert_eq!(
        read,
        [
            Ok(Kind::Out),
            word("record is not a JSON object at byte 63"),
            word("record is not a JSON object at byte 72"),
            word("text behind the end of the record at byte 119"),
            word("record is not a JSON object at byte 128"),
            word("record is not a JSON object at byte 130"),
            Ok(Kind::Cancel),
        ]
    );
    assert_eq!(story("not json"), ["record is not a JSON object at byte 0"]);
}

#[test]
fn two_lines_glued_together_are_two_records() {
    let file = format!("{OUT}\n{}{CANCEL}\n{OUT}{CANCEL}\n{OUT}", &OUT[..30]);
    let good: Vec<_> = read_file(file.as_bytes()).into_iter().flatten().collect();
    assert_eq!(good, [Kind::Out, Kind::Cancel, Kind::Out, Kind::Cancel, Kind::Out]);
}

#[test]
fn a_broken_line_that_looks_like_several_objects_is_one_record() {
    for broken in [
        OUT.replacen(":{", ":}{", 1),
        OUT.replacen(',', ",}{", 1),
        OUT.replacen(',', "}{", 1),
        OUT.replacen(',', ",{", 1),
        format!("{OUT}{{\"a\":}}{CANCEL}"),
        format!("{OUT}{CANCEL} 5"),
        format!("{}{CANCEL}}}", &OUT[..30]),
    ] {
        // Behind a line that is one record, behind one that is two, and as the first.
        for (before, count) in [(String::new(), 0), (format!("{OUT}\n"), 1), (format!("{OUT}{CANCEL}\n"), 2)] {
            let read = read_file(format!("{before}{broken}\n{CANCEL}\n{broken}\r\n{OUT}").as_bytes());
            let told: Vec<bool> = read.iter().map(Result::is_ok).collect();
            assert_eq!(told[count..], [false, true, false, true], "{before}{broken}: {read:?}");
            assert_eq!(told.len(), count + 4, "{before}{broken}: {read:?}");
        }
    }
}

#[test]
fn what_looks_like_a_broken_line_of_several_objects_and_is_none() {
    let told = |file: &str| read_file(file.as_bytes()).iter().map(Result::is_ok).collect::<Vec<_>>();
    // The last of glued lines was not written to its end, or the first.
    assert_eq!(told(&format!("{OUT}\n{OUT}{}\n{CANCEL}\n", &CANCEL[..20])), [true, true, false, true]);
    assert_eq!(told(&format!("{OUT}\n{}{OUT}{CANCEL}\n{OUT}\n", &OUT[..30])), [true, false, true, true, true]);
    // The only line of a file is no line of many: bodies stand behind each other.
    assert_eq!(told(&format!("{OUT}{{\"a\":}}{CANCEL}\n")), [true, false, true]);
    // In a file of bodies over several lines, or in an array, no line is a record.
    assert_eq!(told(&format!("{PRETTY}\n{OUT}{{\"a\":}}{CANCEL}\n{PRETTY}")), [true, true, false, true, true]);
    assert_eq!(told(&format!("[{OUT},\n{OUT},{{\"a\":}},{CANCEL}]")), [true, true, false, true]);
}

#[test]
fn a_forgotten_colon_or_comma_makes_one_fault() {
    for body in [
        PRETTY.replace("\"dimonaUpdate\":", "\"dimonaUpdate\""),
        PRETTY.replace("749 },", "749 }"),
        PRETTY.replace("112,", "112"),
        PRETTY.replace("{\n  \"employer", "{{\n  \"employer") + "}",
        OUT.replace(":{", "{"),
        OUT.replace(",", ""),
    ] {
        let read = read_file(format!("{body}\n{PRETTY}\n").as_bytes());
        assert!(read.len() == 2 && read[0].is_err() && read[1].is_ok(), "{body}: {read:?}");
    }
}

#[test]
fn an_array_names_what_is_wrong_with_it_and_gives_its_elements() {
    let at = |needle: &str, file: &str| file.rfind(needle).unwrap();
    let (a, b) = (OUT, CANCEL);
    let cases = [
        (format!("[{a} {b}]"), format!("array has no comma between two elements at byte {}", a.len() + 2), 1),
        (
            format!("[{a},{b},]"),
            format!("array has a comma before its closing bracket at byte {}", a.len() + b.len() + 3),
            2,
        ),
        (format!("[{a},,{b}]"), format!("array has a comma without an element before it at byte {}", a.len() + 2), 1),
        (format!("[,{a},{b}]"), "array has a comma without an element before it at byte 1".to_owned(), 0),
        (format!("[{a},{b}\n"), format!("array is not closed at byte {}", a.len() + b.len() + 3), 2),
        (format!("[{a},{b}] x"), format!("text behind the end of the array at byte {}", a.len() + b.len() + 4), 2),
        (format!("[{a} x y,{b}]"), format!("text between two elements of the array at byte {}", a.len() + 2), 1),
        (format!("[{a}}},{b}]"), format!("text between two elements of the array at byte {}", a.len() + 1), 1),
    ];
    for (file, fault, place) in cases {
        let mut expected = vec![a.to_owned(), b.to_owned()];
        expected.insert(place, fault);
        assert_eq!(story(&file), expected, "{file}");
    }
    for other in ["1", "-2.5e3", "null", "\"{\"", "\"]\"", "[]", "[[1],{\"a\":2}]", "true"] {
        let file = format!("[{a}, {other} ,{b}]");
        let fault = format!("element of the array is not an object at byte {}", at(&format!("{other} ,"), &file));
        assert_eq!(story(&file), [a.to_owned(), fault, b.to_owned()], "{file}");
    }
    assert_eq!(story("["), ["array is not closed at byte 1"]);
}

#[test]
fn bodies_behind_an_array_are_still_given() {
    let file = format!("[{OUT}]\n{CANCEL}\n[{OUT}] ]\n{CANCEL}");
    let good: Vec<_> = read_file(file.as_bytes()).into_iter().flatten().collect();
    assert_eq!(good, [Kind::Out, Kind::Cancel, Kind::Cancel]);
    let file = format!("[{OUT}]\n[{CANCEL}]");
    let fault = format!("text behind the end of the array at byte {}", OUT.len() + 3);
    assert_eq!(story(&file), [OUT.to_owned(), fault, CANCEL.to_owned()]);
}

#[test]
fn text_that_is_not_utf_8_costs_only_its_record() {
    let mut file = format!("{OUT}\n{STUDENT}\n{CANCEL}\n").into_bytes();
    let place = file.windows(5).position(|w| w == b"Depot").unwrap();
    file[place + 1] = 0xE9;
    let fault = format!("text is not UTF-8 at byte {}", place + 1);
    assert_eq!(read_file(&file), [Ok(Kind::Out), Err(fault), Ok(Kind::Cancel)]);
}

#[test]
fn deep_nesting_is_a_fault_for_its_record_only() {
    for (open, close) in [("{\"a\":", "}"), ("[", "]")] {
        for depth in [126, 127, 200, 100_000] {
            let body = format!("{{\"dimonaIn\":{{}},\"x\":{}1{}}}", open.repeat(depth), close.repeat(depth));
            for file in
                [format!("{OUT}\n{body}\n{OUT}"), format!("{body}\n{OUT}\n{OUT}"), format!("[{OUT},{body},{OUT}]")]
            {
                let read = read_file(file.as_bytes());
                assert_eq!(read.len(), 3, "{depth}");
                let too_deep = read.iter().filter(|record| matches!(record, Err(fault) if fault.contains("nesting")));
                assert_eq!(too_deep.count(), usize::from(depth > 126), "{depth}");
            }
            // The decoder alone comes to the same.
            assert_eq!(decode(body.as_bytes(), 0).is_err(), depth > 126, "{depth}");
        }
    }
    assert!(reason("[".repeat(1000).as_bytes()).starts_with("nesting is too deep at byte 127"));
}
