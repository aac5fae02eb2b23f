//! What `dimona check` writes: reports, registers, and nothing beside them.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use dimona::time::Moment;
use serde_json::{Value, json};
use support::{CLEAN, Desk, LATE, answers, declarations, root};

#[test]
fn a_report_file_is_whole_or_not_there() {
    let desk = Desk::new("a_report_file");
    desk.put("late.json", LATE).put("report.ndjson", "of yesterday");
    let run = desk.check(&["late.json", "--format", "ndjson", "--output", "report.ndjson"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    assert_eq!(answers(&desk.read("report.ndjson")), ["W"]);
    assert_eq!(desk.names(), ["late.json", "report.ndjson"], "no part is left behind");

    desk.put("report.ndjson", "of yesterday");
    let run = desk.check(&["late.json", "--register", "late.json", "--output", "report.ndjson"]);
    assert_eq!(run.code, 2);
    assert_eq!(desk.read("report.ndjson"), "of yesterday", "a run that fails leaves the old report");

    let run = desk.check(&["late.json", "--output", "nowhere/report.txt"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert_eq!(run.stderr, "dimona: nowhere/report.txt: no such file\n");
    desk.put("folder/file", "");
    assert_eq!(desk.check(&["late.json", "--output", "folder"]).stderr, "dimona: folder: is a directory\n");
    assert_eq!(desk.names(), ["folder", "late.json", "report.ndjson"]);
}

#[cfg(unix)]
#[test]
fn a_link_and_a_device_stay_what_they_are() {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
    let desk = Desk::new("a_link_and_a_device");
    desk.put("late.json", LATE).put("real.txt", "old");
    fs::set_permissions(desk.0.join("real.txt"), fs::Permissions::from_mode(0o600)).unwrap();
    symlink("real.txt", desk.0.join("link.txt")).unwrap();
    assert_eq!(desk.check(&["late.json", "--output", "link.txt"]).code, 0);
    assert!(desk.0.join("link.txt").is_symlink());
    assert!(desk.read("real.txt").contains("late-declaration"));
    let mode = fs::metadata(desk.0.join("real.txt")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "the file keeps its permissions");

    assert_eq!(desk.check(&["late.json", "--output", "/dev/null"]).code, 0);
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
}

#[cfg(unix)]
#[test]
fn a_new_file_with_ssins_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new("a_new_file_with_ssins");
    desk.put("late.json", LATE).put("old.register", "");
    fs::set_permissions(desk.0.join("old.register"), fs::Permissions::from_mode(0o640)).unwrap();
    let mode = |name: &str| fs::metadata(desk.0.join(name)).unwrap().permissions().mode() & 0o777;
    for register in ["new.register", "old.register"] {
        assert_eq!(desk.check(&["late.json", "--save-register", register, "--output", "plain.txt"]).code, 0);
    }
    assert_eq!(desk.check(&["late.json", "--show-ssin", "--output", "shown.txt"]).code, 0);
    assert_eq!((mode("new.register"), mode("old.register"), mode("shown.txt")), (0o600, 0o640, 0o600));
    assert_ne!(mode("plain.txt"), 0o600, "a report without them is read by whom the system lets");
}

#[cfg(unix)]
#[test]
fn names_of_files_cannot_steer_the_terminal() {
    let desk = Desk::new("names_of_files");
    // They clear the screen, feign a message of the program's own, and turn what follows around.
    let (name, shown) = ("a\u{1b}[2J\ndimona: b\u{202e}\u{9b}1m", "a\\u{1b}[2J\\ndimona: b\\u{202e}\\u{9b}1m");
    let long = "n".repeat(200);
    desk.put("late.json", LATE).put(&format!("folder/{name}"), "").put(&format!("facts/{name}.csv"), "worker\n");
    desk.put(&format!("register{name}"), "{\"register\":7}\n").put(&format!("answers{name}"), "{}\n");
    let told = |arguments: &[&str]| {
        let run = desk.run(arguments);
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(!run.stdout.contains('\u{1b}'), "{arguments:?}");
        run.stderr
    };
    assert_eq!(told(&["check", name]), format!("dimona: {shown}: no such file\n"));
    let empty = format!("dimona: folder/{shown}: is empty: there is no declaration in it\n");
    assert_eq!(told(&["check", "folder"]), empty);
    let longest = format!("{long}/{name}/{long}");
    assert_eq!(told(&["check", &longest]), format!("dimona: {long}/{shown}/{long}: no such file\n"), "nothing is cut");
    for (argument, value) in [("--on", "\u{1b}[31m\u{202e}"), ("--on", "\u{9b}1m")] {
        let run = desk.run(&["worker", "07062100469", argument, value]);
        assert_eq!(run.code, 2);
        assert!(!run.stderr.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{}", run.stderr);
    }
    let nowhere = format!("nowhere{name}/report");
    for (arguments, place) in [
        (&["check", "late.json", "--register", &format!("register{name}")][..], "register"),
        (&["check", "late.json", "--answers", &format!("answers{name}")], "answers"),
        (&["check", "late.json", "--output", &nowhere], "nowhere"),
        (&["check", "late.json", "--spill-dir", &nowhere], "nowhere"),
        (&["check", "late.json", "--facts", "facts"], "facts/"),
        (&["check", "late.json", "--facts", &nowhere], "nowhere"),
        (&["check", "late.json", "--off", name], "there is no rule named "),
        (&["generate", "--records", "1", "--seed", "1", "--output", &nowhere], "nowhere"),
        (&["facts", "init", "late.json"], "late.json"),
        (&["explain", name], "there is no rule named "),
    ] {
        let told = told(arguments);
        assert!(told.starts_with(&format!("dimona: {place}")), "{told:?}");
        assert!(place == "late.json" || told.contains(shown), "{told:?}");
        assert!(!told.trim_end().contains(|c: char| c.is_control() || c == '\u{202e}'), "{told:?}");
    }
    let made = desk.run(&["facts", "init", &format!("new{name}")]);
    assert_eq!(made.stdout.lines().next(), Some(format!("new{shown}/careers.csv").as_str()));
}

#[test]
fn what_is_read_is_never_overwritten() {
    let desk = Desk::new("what_is_read_is_never_overwritten");
    desk.put("late.json", LATE).put("register", "{\"register\":1}\n");
    let both: [&[&str]; 5] = [
        &["late.json", "--output", "./late.json"],
        &["late.json", "--save-register", "late.json"],
        &["late.json", "--register", "register", "--output", "register"],
        &["late.json", "--output", "new", "--save-register", "new"],
        &["late.json", "--output", "new", "--save-register", "./new"],
    ];
    for arguments in both {
        let run = desk.check(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.ends_with(": cannot be read and written in one run: name another file\n"), "{}", run.stderr);
    }
    assert_eq!((desk.read("late.json").as_str(), desk.read("register").as_str()), (LATE, "{\"register\":1}\n"));
    assert_eq!(desk.names(), ["late.json", "register"]);
    // A register may grow in its place.
    let run = desk.check(&["late.json", "--register", "register", "--save-register", "register"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(desk.read("register").contains("07062100469"));
}

#[test]
fn a_register_is_not_saved_when_a_file_could_not_be_read() {
    let desk = Desk::new("a_register_is_not_saved");
    desk.put("late.json", LATE).put("register", "{\"register\":1}\n");
    let run = desk.check(&["late.json", "missing.json", "--save-register", "register"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("dimona: register: not saved: "), "{}", run.stderr);
    assert_eq!(desk.read("register"), "{\"register\":1}\n");
    assert_eq!(desk.names(), ["late.json", "register"]);
}

#[test]
fn a_register_that_cannot_be_read_is_named_with_its_line() {
    let desk = Desk::new("a_register_that_cannot_be_read");
    desk.put("clean.json", CLEAN).put("register", "{\"register\":1}\n{\"period\":{\"periodId\":1}}\n").put("empty", "");
    let run = desk.check(&["clean.json", "--register", "register"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.starts_with("dimona: register, line 2: "), "{}", run.stderr);
    let run = desk.check(&["clean.json", "--register", "empty"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.starts_with("dimona: empty, line 1: the file is empty"), "{}", run.stderr);
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let desk = Desk::new("a_reader_that_leaves_early");
    desk.put("many.ndjson", format!("{CLEAN}\n").repeat(3000));
    let mut child = support::dimona()
        .args(["check", "many.ndjson", "--format", "ndjson", "--save-register", "register"])
        .current_dir(&desk.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1), "the retries are refused, whether somebody reads it or not");
    assert!(desk.read("register").contains("90021400128"), "the register is saved all the same");
}

/// The lines of the snack bar's month by the day of their reception; a line that cannot be read goes with the first day.
fn days_of_the_snack_bar() -> BTreeMap<String, Vec<(usize, String)>> {
    let month = fs::read_to_string(root().join("fixtures/stories/snack-bar/november-2026.ndjson")).unwrap();
    let mut days: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (record, line) in (1..).zip(month.lines()) {
        let received = serde_json::from_str::<Value>(line).ok().map(|body| {
            let text = body["context"]["receivedAt"].as_str().expect("each line tells its moment").to_owned();
            Moment::parse(&text).expect("a moment").date().to_string()
        });
        days.entry(received.unwrap_or_default()).or_default().push((record, line.to_owned()));
    }
    days
}

/// What must not depend on how a month is cut; a record's number does.
fn essence(declaration: &Value) -> Value {
    let mut findings = declaration["findings"].clone();
    for finding in findings.as_array_mut().expect("findings are a list") {
        let finding = finding.as_object_mut().expect("a finding is an object");
        finding.remove("message");
        let evidence = finding["evidence"].as_object_mut().expect("evidence is an object");
        evidence.remove("record");
        evidence.remove("byte");
    }
    json!([
        declaration["reference"],
        declaration["answer"],
        declaration["atLeast"],
        declaration["right"],
        declaration["anomalies"],
        findings
    ])
}

#[test]
fn a_month_checked_day_by_day_equals_the_month_checked_at_once() {
    let desk = Desk::new("a_month_day_by_day");
    let story = root().join("fixtures/stories/snack-bar");
    let facts = story.join("facts");
    let path = |path: &Path| path.to_str().expect("a path in UTF-8").to_owned();
    let (facts, month) = (path(&facts), path(&story.join("november-2026.ndjson")));

    let run = desk.check(&[&month, "--facts", &facts, "--format", "ndjson", "--save-register", "at-once"]);
    let at_once = declarations(&run.stdout);
    assert_eq!(at_once.len(), 40);

    let days = days_of_the_snack_bar();
    assert!(days.len() > 15, "the month has many days: {}", days.len());
    desk.put("day-by-day", "{\"register\":1}\n");
    let mut checked = 0;
    for (day, lines) in days {
        let name = format!("day-{day}.ndjson");
        desk.put(&name, lines.iter().map(|(_, line)| format!("{line}\n")).collect::<String>());
        let register = ["--register", "day-by-day", "--save-register", "day-by-day"];
        let mut arguments = vec![name.as_str(), "--facts", &facts, "--format", "ndjson"];
        arguments.extend(register);
        let run = desk.check(&arguments);
        for (declaration, (record, _)) in declarations(&run.stdout).iter().zip(&lines) {
            assert_eq!(essence(declaration), essence(&at_once[record - 1]), "record {record}, on {day}");
            checked += 1;
        }
    }
    assert_eq!(checked, 40);
    assert_eq!(desk.read("day-by-day"), desk.read("at-once"), "both leave the same register");
}
