//! `dimona convert`: declarations in another format.

mod support;

use std::fs;

use serde_json::Value;
use support::{CLEAN, Desk, LATE, UNDATED, declarations, gzip, program, root};

const MONTH: &str = "fixtures/stories/snack-bar/november-2026.ndjson";

/// What is said of each declaration of this file, but for where it stands.
fn verdicts(desk: &Desk, file: &str, more: &[&str]) -> Vec<Value> {
    let facts = root().join("fixtures/stories/snack-bar/facts");
    let facts = facts.to_str().expect("a path");
    let run = desk.check(&[&[file, "--facts", facts, "--format", "ndjson"], more].concat());
    let mut told = declarations(&run.stdout);
    // A number that is text in JSON, or has a point, is no matter of the other formats.
    for of in &mut told {
        let findings = of["findings"].as_array().expect("findings").iter();
        let rules: Vec<Value> = findings
            .filter(|of| of["side"] != "advice" && of["level"] != "note")
            .map(|of| of["rule"].clone())
            .collect();
        *of = serde_json::json!([of["reference"], of["answer"], of["atLeast"], of["right"], of["anomalies"], rules]);
    }
    told
}

#[test]
fn a_month_in_csv_is_judged_as_in_json() {
    let desk = Desk::new("convert-month");
    let file = root().join(MONTH);
    let file = file.to_str().expect("a path");
    let run = desk.run(&["convert", file, "--to", "csv", "--output", "month.csv"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "one line is broken");
    let told: Vec<&str> = run.stderr.lines().map(|line| line.split(": ").nth(2).unwrap_or(line)).collect();
    assert_eq!(run.stderr.lines().count(), 3, "{told:?}");
    // An hour that is refused in JSON would be read as what it means in CSV.
    assert!(run.stderr.contains("record 38 is not written: "), "{}", run.stderr);
    assert!(run.stderr.contains("record 28 cannot be read: line ends inside a text"), "{}", run.stderr);
    let back = desk.run(&["convert", "month.csv", "--to", "json", "--output", "month.json"]);
    assert_eq!((back.code, back.stderr.as_str()), (0, ""));
    let again = desk.run(&["convert", "month.json", "--to", "csv"]);
    assert_eq!((again.code, again.stdout), (0, desk.read("month.csv")), "there and back again");

    // What the broken line leaves open is open in the file that holds it: it is compared without, and without what was refused and is not
    // written.
    let whole = fs::read_to_string(file).expect("a file");
    let without: Vec<&str> =
        whole.lines().enumerate().filter(|(at, _)| ![27, 37].contains(at)).map(|(_, line)| line).collect();
    desk.put("without.json", without.join("\n"));
    let json = verdicts(&desk, "without.json", &[]);
    assert_eq!(json.len(), 38);
    for other in ["month.csv", "month.json"] {
        assert_eq!(verdicts(&desk, other, &[]), json, "{other}");
    }
}

#[test]
fn the_message_that_is_written_is_read_as_the_bodies_were() {
    let desk = Desk::new("convert-xml");
    desk.put("in/late.json", LATE).put("in/clean.gz", gzip(CLEAN));
    let run = desk.run(&["convert", "in", "--to", "xml", "--output", "message.xml"]);
    assert_eq!(run.code, 0);
    assert_eq!(
        run.stderr,
        "dimona: each form is made at the moment of its reception: --created gives another, and check --received-is-created reads it so\n"
    );
    let message = desk.read("message.xml");
    assert!(message.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Dimona>\n<Form><Identification>DIMONA<"));
    assert!(message.ends_with("</Form>\n</Dimona>\n"), "{message}");
    let of = |arguments: &[&str]| {
        let run = desk.check(&[arguments, &["--format", "ndjson"]].concat());
        let told = declarations(&run.stdout);
        told.iter()
            .map(|of| (of["reference"].clone(), of["answer"].clone(), of["anomalies"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(&["message.xml", "--received-is-created"]), of(&["in"]));
    let back = desk.run(&["convert", "message.xml", "--to", "json", "--received-is-created"]);
    assert_eq!((back.code, back.stdout.lines().count()), (0, 2));
    assert!(back.stdout.contains("\"receivedAt\":\"2026-07-02T08:12:00+02:00\""), "{}", back.stdout);
    // What only the form said is named once for both.
    assert_eq!(back.stderr.lines().count(), 5, "{}", back.stderr);
    let first = "dimona: AttestationStatus is left out of 2 records, the first is record 1 of message.xml: JSON has no place for it";
    assert_eq!(back.stderr.lines().next(), Some(first));
}

#[test]
fn what_is_left_out_and_what_is_not_written_is_told() {
    let desk = Desk::new("convert-told");
    let answered = CLEAN.replace("\"reference\"", "\"answer\":\"A\",\"reference\"");
    let odd = CLEAN.replace("\"employer\":{", "\"Jan Peeters\":1,\"employer\":{");
    desk.put("in.json", [&answered, &odd, UNDATED, "{"].join("\n"));
    let run = desk.run(&["convert", "in.json", "--to", "xml", "--created", "2026-09-01T07:00"]);
    assert_eq!((run.code, run.stdout.matches("<Form>").count()), (2, 3));
    assert_eq!(run.stdout.matches("<FormCreationHour>07:00:00.000<").count(), 3);
    let told: Vec<&str> = run.stderr.lines().collect();
    assert!(told[0].starts_with("dimona: in.json: record 4 cannot be read: "), "{}", run.stderr);
    assert_eq!(
        told[1..],
        [
            "dimona: in.json: record 2: *** ******* is left out: the message does not know it",
            "dimona: in.json: record 1: context.answer is left out: XML has no place for it",
            "dimona: context.receivedAt is left out of 2 records, the first is record 1 of in.json: XML has no place for it",
        ]
    );
    let run = desk.run(&["convert", "in.json", "--to", "xml"]);
    let expected = "dimona: in.json: record 3 is not written: nothing says when its form was made, and it tells no moment of reception";
    assert!((run.code, run.stderr.lines().nth(1)) == (2, Some(expected)), "{}", run.stderr);
    assert_eq!(run.stdout.matches("<Form>").count(), 2);
}

#[test]
fn places_are_heeded() {
    let desk = Desk::new("convert-places");
    desk.put("in.json", CLEAN);
    for (arguments, told) in [
        (&["convert", "in.json", "--to", "csv", "--output", "in.json"][..], "in.json: cannot be read and written"),
        (&["convert", "in.json", "--to", "csv", "--output", "nowhere/out"], "nowhere/out: no such file"),
        (&["convert", "gone.json", "--to", "csv"], "gone.json: no such file"),
        (&["convert", "in.json", "--to", "pdf"], "invalid value 'pdf'"),
        (&["convert", "in.json"], "--to <FORMAT>"),
    ] {
        let run = desk.run(arguments);
        assert!(run.code == 2 && run.stderr.contains(told), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(desk.read("in.json"), CLEAN);
    let piped = program(&desk.0, &["convert", "-", "--to", "json"], CLEAN.as_bytes());
    assert_eq!((piped.code, piped.stdout.lines().count(), piped.stderr.as_str()), (0, 1, ""));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(desk.run(&["convert", "in.json", "--to", "csv", "--output", "out.csv"]).code, 0);
        let mode = fs::metadata(desk.0.join("out.csv")).expect("it was written").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
