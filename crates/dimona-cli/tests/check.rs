//! What a user of `dimona check` sees: exit status, files, messages.

mod support;

use dimona::policy::Policies;
use support::{CLEAN, Desk, LATE, OPEN, REFUSED, UNDATED, answers, declarations, rules};

#[test]
fn the_exit_status_follows_the_threshold() {
    let desk = Desk::new("the_exit_status_follows_the_threshold");
    desk.put("clean.json", CLEAN).put("late.json", LATE).put("refused.json", REFUSED).put("open.json", OPEN);
    let expected = [
        ("clean.json", [0, 0, 0, 0]),
        ("late.json", [0, 1, 1, 0]),
        ("refused.json", [1, 1, 1, 0]),
        ("open.json", [0, 0, 1, 0]),
    ];
    for (file, codes) in expected {
        for (threshold, code) in ["refuse", "warn", "undetermined", "never"].into_iter().zip(codes) {
            let run = desk.check(&[file, "--fail-on", threshold]);
            assert_eq!(run.code, code, "{file} --fail-on {threshold}: {}", run.stdout);
            assert_eq!(run.stderr, "", "{file}");
        }
    }
    assert_eq!(desk.check(&["refused.json"]).code, 1, "refuse is the default");
    assert_eq!(desk.check(&["late.json"]).code, 0);
}

#[test]
fn a_moment_that_cannot_be_read_is_shown_with_the_form_that_help_tells() {
    let desk = Desk::new("a_moment_that_cannot_be_read");
    desk.put("clean.json", CLEAN);
    for moment in ["2026-12-01", "1/12/2026 10:00"] {
        let run = desk.check(&["clean.json", "--at", moment]);
        assert_eq!(run.code, 2);
        assert!(run.stderr.contains(&format!("'{moment}'")), "{}", run.stderr);
        assert!(run.stderr.contains("YYYY-MM-DDTHH:MM, such as 2026-11-27T21:00, in Belgian time"), "{}", run.stderr);
    }
}

#[test]
fn what_was_declared_between_a_register_and_the_first_declaration_is_told_as_assumed() {
    let desk = Desk::new("what_was_declared_between");
    // It was received at 2026-09-01T08:00.
    desk.put("clean.json", CLEAN);
    let since = "The register tells what was declared until 2026-09-01 07:59";
    for (as_of, is_told) in [("07:59:00", true), ("08:00:00", false), ("08:01:00", false)] {
        desk.put("r", format!("{{\"register\":1,\"asOf\":\"2026-09-01T{as_of}+02:00\",\"covers\":\"all\"}}\n"));
        for format in ["text", "counts"] {
            let run = desk.check(&["clean.json", "--register", "r", "--format", format]);
            assert_eq!(run.stdout.replace("\n  ", " ").contains(since), is_told, "{as_of} {format}: {}", run.stdout);
        }
        let run = desk.check(&["clean.json", "--register", "r", "--format", "ndjson"]);
        let untold =
            r#""untold":{"registerAsOf":"2026-09-01T07:59:00+02:00","firstReceivedAt":"2026-09-01T08:00:00+02:00"}"#;
        assert_eq!(run.stdout.contains(untold), is_told, "{as_of}: {}", run.stdout);
    }
    assert!(!desk.check(&["clean.json", "--format", "ndjson"]).stdout.contains("\"untold\""));
}

#[test]
fn what_the_nsso_refused_itself_is_told_and_counted_whatever_was_predicted() {
    let desk = Desk::new("what_the_nsso_refused_itself");
    desk.put("refused.json", CLEAN.replace("\"context\":{", "\"context\":{\"answer\":\"B\","));
    let run = desk.check(&["refused.json"]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(run.stdout.contains("NSSO      1  refused"), "{}", run.stdout);
    let run = desk.check(&["refused.json", "--format", "ndjson"]);
    assert!(run.stdout.contains(r#""knownAnswers":{"A":0,"W":0,"S":0,"B":1}"#), "{}", run.stdout);
}

#[test]
fn a_file_that_is_no_declarations_is_told_as_such_and_nothing_of_it_is_refused() {
    let desk = Desk::new("a_file_that_is_no_declarations");
    desk.put("dutch.csv", "handeling;werknemer\nIN;07062100469\n").put("sheet.csv", "PK\u{3}\u{4}\u{14}\u{0}");
    let dutch = desk.check(&["dutch.csv"]);
    assert_eq!(dutch.code, 2);
    let told = "line 1: unknown column handeling; a file of declarations has action, ";
    assert!(dutch.stderr.contains(told) && dutch.stdout.starts_with("0 declarations"), "{}", dutch.stderr);
    let sheet = desk.check(&["sheet.csv"]);
    assert_eq!(sheet.code, 2);
    assert!(sheet.stderr.contains("file is a spreadsheet"), "{}", sheet.stderr);
    // A broken first line hides nothing.
    desk.put("broken.json", format!("broken, line\n{CLEAN}"));
    let broken = desk.check(&["broken.json"]);
    assert!(broken.code == 2 && broken.stdout.contains("2 declarations"), "{}", broken.stdout);
}

#[test]
fn a_level_of_the_users_own_moves_the_exit_status_and_not_the_answer() {
    let desk = Desk::new("a_level_of_the_users_own");
    desk.put("late.json", LATE).put("refused.json", REFUSED);
    let run = desk.check(&["late.json", "--level", "late-declaration=error", "--format", "ndjson"]);
    assert_eq!((run.code, answers(&run.stdout)), (1, vec!["W".to_owned()]));
    let run =
        desk.check(&["refused.json", "--level", "joint-committee-against-worker-type=note", "--format", "ndjson"]);
    assert_eq!((run.code, answers(&run.stdout)), (0, vec!["B".to_owned()]));
}

#[test]
fn a_rule_switched_off_makes_answers_partial() {
    let desk = Desk::new("a_rule_switched_off");
    desk.put("late.json", LATE);
    let run = desk.check(&["late.json", "--off", "late-declaration", "--format", "ndjson"]);
    assert_eq!((run.code, answers(&run.stdout)), (0, vec!["A".to_owned()]));
    let header: serde_json::Value = serde_json::from_str(run.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(header["partial"], serde_json::json!(["late-declaration"]));
    assert_eq!(header["rules"]["off"], serde_json::json!(["late-declaration"]));
    let text = desk.check(&["late.json", "--off", "late-declaration"]).stdout;
    assert!(text.contains("Answers are partial. Switched off: late-declaration."), "{text}");
}

#[test]
fn standard_input_is_a_file_named_by_a_hyphen() {
    let desk = Desk::new("standard_input");
    desk.put("late.json", LATE);
    let run = desk.check_with_input(&["-", "late.json", "--format", "ndjson"], CLEAN);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let files: Vec<_> = declarations(&run.stdout).iter().map(|of| of["file"].as_str().unwrap().to_owned()).collect();
    assert_eq!(files, ["-", "late.json"]);
    let empty = desk.check_with_input(&["-"], "");
    assert_eq!(empty.code, 2);
    assert_eq!(empty.stderr, "dimona: standard input: is empty: there is no declaration in it\n");
}

#[test]
fn several_files_are_one_run_in_order_of_reception() {
    let desk = Desk::new("several_files_are_one_run");
    let retry = CLEAN.replace("T08:00", "T08:05").replace("OK-1", "OK-2");
    desk.put("a/retry.json", retry).put("b/first.json", CLEAN);
    for order in [["a/retry.json", "b/first.json"], ["b/first.json", "a/retry.json"]] {
        let run = desk.check(&[order[0], order[1], "--format", "ndjson"]);
        assert_eq!(run.code, 1);
        for declaration in declarations(&run.stdout) {
            let expected: &[&str] = if declaration["file"] == "a/retry.json" { &["duplicate-period"] } else { &[] };
            assert_eq!(rules(&declaration), expected, "{order:?}");
        }
    }
    let text = desk.check(&["a/retry.json", "b/first.json"]).stdout;
    assert!(
        text.starts_with("a/retry.json, record 1  OK-2  IN OTH  worker *********28\n    answer   refused 90373-333\n"),
        "{text}"
    );
}

#[test]
fn files_that_cannot_be_read_are_named_and_the_others_are_checked() {
    let desk = Desk::new("files_that_cannot_be_read");
    desk.put("empty.json", "").put("blank.json", "\n \n").put("folder/.hidden.json", CLEAN).put("late.json", LATE);
    let run = desk.check(&["folder", "missing.json", "empty.json", "blank.json", "late.json", "--format", "ndjson"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.stderr,
        "dimona: folder: is a directory without a file\n\
         dimona: missing.json: no such file\n\
         dimona: empty.json: is empty: there is no declaration in it\n\
         dimona: blank.json: is empty: there is no declaration in it\n"
    );
    let declarations = declarations(&run.stdout);
    assert_eq!(declarations.len(), 1);
    assert_eq!((declarations[0]["file"].as_str(), declarations[0]["record"].as_u64()), (Some("late.json"), Some(1)));
    assert_eq!(rules(&declarations[0]), ["late-declaration"]);
}

#[test]
fn a_truncated_record_is_a_finding_and_its_neighbours_are_checked() {
    let desk = Desk::new("a_truncated_record");
    desk.put("three.ndjson", format!("{CLEAN}\n{}\n{LATE}\n", &REFUSED[..120]));
    let run = desk.check(&["three.ndjson", "--format", "ndjson", "--fail-on", "never"]);
    assert_eq!(run.code, 2, "an unreadable record is unusable input, whatever the threshold");
    assert_eq!(answers(&run.stdout), ["A", "B", "W"]);
    let declarations = declarations(&run.stdout);
    assert_eq!(rules(&declarations[1]), ["unreadable-record"]);
    let evidence = &declarations[1]["findings"][0]["evidence"];
    let byte = usize::try_from(evidence["byte"].as_u64().unwrap()).unwrap();
    assert!((CLEAN.len()..=CLEAN.len() + 122).contains(&byte), "the byte lies in the second line: {byte}");
    let reason = evidence["reason"].as_str().unwrap();
    assert_eq!(run.stderr, format!("dimona: three.ndjson: record 2 cannot be read: {reason} at byte {byte}\n"));
}

#[test]
fn a_broken_line_keeps_the_numbers_of_those_behind_it() {
    let desk = Desk::new("a_broken_line_keeps_the_numbers");
    // A bracket too many makes something like two objects of the second line.
    let broken = LATE.replacen("\"features\":{", "\"features\":}{", 1);
    desk.put("three.ndjson", format!("{CLEAN}\n{broken}\n{CLEAN}\n"));
    desk.put("answers.ndjson", "{\"record\":3,\"answer\":\"B\"}\n");
    let run = desk.check(&["three.ndjson", "--answers", "answers.ndjson", "--format", "ndjson"]);
    let lines = declarations(&run.stdout);
    let told: Vec<_> = lines.iter().map(|line| (line["record"].as_u64(), line["nssoAnswer"].as_str())).collect();
    assert_eq!(told, [(Some(1), None), (Some(2), None), (Some(3), Some("B"))]);
    // Two lines without the break between them are two.
    desk.put("glued.ndjson", format!("{CLEAN}\n{LATE}{LATE}\n{CLEAN}\n"));
    let glued = desk.check(&["glued.ndjson", "--format", "ndjson"]);
    assert_eq!(answers(&glued.stdout), ["A", "W", "B", "B"], "{}", glued.stdout);
}

#[test]
fn a_broken_record_leaves_the_period_open_that_it_names() {
    let desk = Desk::new("a_broken_record_leaves_the_period_open");
    let opens = CLEAN.replace("\"context\":{", "\"context\":{\"periodId\":660000000112,");
    let out = |period: &str, end: &str| {
        format!(
            "{{\"context\":{{\"receivedAt\":\"2026-09-02T08:00:00+02:00\"}},\"dimonaOut\":{{\"periodId\":{period},\"endDate\":\"2026-09-{end}\"}}}}"
        )
    };
    let whole = out("660000000112", "30");
    for (broken, open) in [
        (&whole[..whole.len() - 1], true),
        (&out("\"66000000011\\u0032\"", "29")[..110], true),
        (&out("660000000213", "30")[..110], false),
    ] {
        desk.put("out.ndjson", format!("{opens}\n{broken}\n{whole}\n"));
        let run = desk.check(&["out.ndjson", "--format", "ndjson"]);
        let lines = declarations(&run.stdout);
        let is_open = rules(&lines[2]).contains(&"?unread-record-of-worker".to_owned());
        assert_eq!((lines.len(), is_open, lines[2]["answer"].is_null()), (3, open, open), "{broken}: {}", run.stdout);
        assert_eq!(lines[0]["answer"], "A", "{broken}");
    }
}

#[test]
fn hostile_records_cost_themselves_only() {
    let desk = Desk::new("hostile_records");
    let long = format!("{{\"employer\":{{\"enterpriseNumber\":\"{}\"}}}}", "9".repeat(3 << 20));
    let deep = format!("{{\"worker\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let mut input = format!("{CLEAN}\n{long}\n{deep}\n").into_bytes();
    input.extend_from_slice(b"{\"worker\":{\"familyName\":\"\xff\xfe\"}}\n");
    input.extend_from_slice(LATE.as_bytes());
    desk.put("hostile.ndjson", input);
    let run = desk.check(&["hostile.ndjson", "--format", "ndjson"]);
    assert_eq!(run.code, 2);
    assert_eq!(answers(&run.stdout), ["A", "B", "B", "B", "W"]);
    assert!(
        run.stderr.starts_with("dimona: hostile.ndjson: 3 records cannot be read, the first is record 2: "),
        "{}",
        run.stderr
    );
    assert!(run.stdout.len() < 20_000, "the report quotes nothing of what it cannot read");
}

#[test]
fn the_moment_of_the_command_line_fills_in_what_is_missing() {
    let desk = Desk::new("the_moment_of_the_command_line");
    desk.put("undated.json", UNDATED).put("late.json", LATE);
    desk.put("unread.json", UNDATED.replacen('{', r#"{"context":{"receivedAt":"30/06/2026 10:00"},"#, 1));
    desk.put("no-context.json", UNDATED.replacen('{', r#"{"context":"30/06/2026 10:00","#, 1));
    let found = |at: &[&str], file: &str| {
        let mut arguments = vec![file, "--format", "ndjson"];
        arguments.extend(at);
        let declarations = declarations(&desk.check(&arguments).stdout);
        (declarations[0]["answer"].as_str().map(str::to_owned), rules(&declarations[0]))
    };
    assert_eq!(found(&[], "undated.json"), (None, vec!["?late-declaration".to_owned()]));
    assert_eq!(found(&["--at", "2026-09-01T23:59"], "undated.json"), (Some("A".into()), vec![]));
    let late = (Some("W".to_owned()), vec!["late-declaration".to_owned()]);
    assert_eq!(found(&["--at", "2026-09-02T00:00"], "undated.json"), late);
    // A declaration that tells its moment keeps it.
    assert_eq!(found(&["--at", "2026-01-01T00:00"], "late.json"), late);
    // A moment that stands there and cannot be understood is not replaced by another.
    for file in ["unread.json", "no-context.json"] {
        let (answer, rules) = found(&["--at", "2026-01-01T00:00"], file);
        assert_eq!((answer, rules.len()), (None, 2), "{file}: {rules:?}");
        assert!(rules.contains(&"?late-declaration".to_owned()) && rules.contains(&"unreadable-context".to_owned()));
    }
}

#[test]
fn ssins_are_masked_unless_they_are_asked_for() {
    let desk = Desk::new("ssins_are_masked");
    desk.put("late.json", LATE);
    let masked = desk.check(&["late.json"]).stdout;
    assert!(masked.contains("worker *********69") && !masked.contains("070621"), "{masked}");
    let shown = desk.check(&["late.json", "--show-ssin"]).stdout;
    assert!(shown.contains("07062100469"), "{shown}");
    for arguments in [&["late.json", "--format", "ndjson"][..], &["late.json", "--format", "ndjson", "--show-ssin"]] {
        assert!(!desk.check(arguments).stdout.contains("070621"), "{arguments:?}");
    }
}

#[test]
fn policies_are_chosen_by_name() {
    let desk = Desk::new("policies_are_chosen");
    desk.put("late.json", LATE);
    let run = desk.check(&["late.json", "--policy", "late-student=lenient", "--format", "ndjson"]);
    let header: serde_json::Value = serde_json::from_str(run.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(header["policies"]["late-student"], "lenient");
    assert_eq!(header["policies"]["quota-knowledge"], "today");
}

#[test]
fn the_help_lists_every_policy_with_its_values() {
    let desk = Desk::new("the_help_lists_every_policy");
    desk.put("clean.json", CLEAN);
    let help = desk.check(&["--help"]).stdout;
    let (_, help) = help.split_once("Choose where sources disagree").expect("there is help on policies");
    let lines: Vec<&str> = help.lines().map(str::trim).collect();
    assert!(Policies::NAMES.len() >= 5);
    for name in Policies::NAMES {
        // A value that does not exist brings those that do.
        let refused = desk.check(&["clean.json", "--policy", &format!("{name}=?")]);
        let (_, values) = refused.stderr.trim_end().split_once("; it has ").expect("the values are told");
        let at = lines.iter().position(|line| line.starts_with(&format!("{name} "))).expect(name);
        for value in values.split(" and ") {
            assert!(lines[at..at + 2].iter().any(|line| line.contains(value)), "{name}={value}: {help}");
        }
    }
}

#[test]
fn wrong_arguments_are_told_and_nothing_is_checked() {
    let desk = Desk::new("wrong_arguments");
    desk.put("clean.json", CLEAN);
    let wrong: [(&[&str], &str); 9] = [
        (&[], "required arguments"),
        (&["clean.json", "--fail-on", "often"], "refuse, warn, undetermined, never"),
        (&["clean.json", "--at", "2026-02-30T08:00"], "2026-02-30 does not exist"),
        (&["clean.json", "--off", "lateness"], "dimona: there is no rule named lateness\n"),
        (&["clean.json", "--level", "late-declaration=high"], "note, warning and error"),
        (&["clean.json", "--level", "late-declaration"], "RULE=LEVEL"),
        (&["clean.json", "--policy", "late-student=kind"], "dimona: the policy late-student has no value kind"),
        (&["clean.json", "--policy", "mood=kind"], "dimona: there is no policy named mood\n"),
        (&["clean.json", "--register", "missing"], "dimona: missing: no such file\n"),
    ];
    for (arguments, message) in wrong {
        let run = desk.check(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains(message), "{arguments:?}: {}", run.stderr);
    }
}
