//! `dimona deadline`, and contracts in a check, as a user sees them.

mod own;
mod readings;
mod support;
mod worked;

use std::path::Path;

use dimona::report::{REFERENCE_SCHEMA, SCHEMA};
use serde_json::Value;

use support::{due, lines, run, text, written};

#[test]
fn a_planned_shift_has_the_windows_of_occasional_work() {
    let shift = ["deadline", "--type", "ext", "--joint-committee", "302", "--start", "2026-11-21T10:00", "--end"];
    let arguments = [&shift[..], &["2026-11-21T14:00", "--now", "2026-11-21T09:00", "--format", "ndjson"]].concat();
    let told = lines(REFERENCE_SCHEMA, &text(&arguments));
    assert_eq!((&told[0]["now"], told[0].get("count")), (&"2026-11-21T09:00:00+01:00".into(), None));
    assert_eq!((&told[1]["answer"], told[1]["findings"].as_array().map(Vec::len)), (&"A".into(), Some(0)));
    assert_eq!(due(&told[1], "in")["latest"], "2026-11-21T10:00:00+01:00");
    assert_eq!((&due(&told[1], "in")["minutesLeft"], &due(&told[1], "in")["passed"]), (&60.into(), &false.into()));
    assert_eq!(due(&told[1], "end-later")["latest"], "2026-11-21T22:00:00+01:00");
    assert_eq!(due(&told[1], "cancel")["latest"], "2026-11-22T00:00:00+01:00");
    let page = text(&[&shift[..], &["2026-11-21T14:00", "--now", "2026-11-21T10:01"]].concat());
    assert!(page.contains("IN, for the NSSO     2026-11-21 10:00: passed 0 hours and 1 minute ago"), "{page}");
}

#[test]
fn an_out_after_a_friday_names_the_policy_and_both_days() {
    let period = ["deadline", "--start", "2026-05-01", "--last-day", "2026-11-20", "--now", "2026-11-20T12:00"];
    let told = lines(REFERENCE_SCHEMA, &text(&[&period[..], &["--format", "ndjson"]].concat()));
    let out = due(&told[1], "out");
    assert_eq!(
        (&out["latest"], &out["other"]),
        (&"2026-11-22T00:00:00+01:00".into(), &"2026-11-24T00:00:00+01:00".into())
    );
    assert_eq!(out["hangsOn"], "saturday");
    let policy = ["--policy", "saturday=not-working-day", "--format", "ndjson"];
    let other = lines(REFERENCE_SCHEMA, &text(&[&period[..], &policy].concat()));
    assert_eq!(due(&other[1], "out")["latest"], "2026-11-24T00:00:00+01:00");
    assert_eq!(due(&other[1], "before-work")["kind"], "when-work-begins");
}

/// What an IN of planned work gets, by its codes, and what can be declared at the earliest.
fn refused_at(now: &str, plan: &[&str]) -> (Vec<String>, Option<String>) {
    let told = text(&[&["deadline", "--now", now, "--format", "ndjson"], plan].concat());
    let told = lines(REFERENCE_SCHEMA, &told);
    let findings = told[1]["findings"].as_array().expect("a list");
    let codes = findings.iter().filter_map(|finding| Some(finding["code"].as_str()?.to_owned())).collect();
    let all = told[1]["deadlines"].as_array().expect("a list");
    let earliest = all.iter().find(|due| due["action"] == "earliest");
    (codes, earliest.and_then(|due| Some(due["earliest"].as_str()?.to_owned())))
}

fn refused(plan: &[&str]) -> (Vec<String>, Option<String>) {
    refused_at("2026-11-30T09:00", plan)
}

#[test]
fn what_cannot_be_declared_as_planned_is_told_with_its_codes() {
    let shift = ["--type", "FLX", "--start", "2027-04-15T18:00", "--end", "2027-04-15T23:00"];
    assert_eq!(refused(&shift), (vec!["00910-008".into()], Some("2027-03-01".into())));
    // For January: 31 days before the quarter begin on the first of December.
    let january = ["--type", "FLX", "--start", "2027-01-04T18:00", "--end", "2027-01-04T23:00"];
    assert_eq!(refused_at("2026-11-30T23:59", &january), (vec!["00910-008".into()], Some("2026-12-01".into())));
    assert_eq!(refused_at("2026-12-01T00:00", &january), (vec![], Some("2026-12-01".into())));
    let work = ["--type", "O17", "--start", "2026-12-16", "--end", "2026-12-16"];
    assert_eq!(refused(&work), (vec!["00910-008".into()], Some("2026-12-01".into())));
    let quarter = ["--policy", "article-17-earliest=before-quarter"];
    assert_eq!(refused(&[&work[..], &quarter].concat()), (vec![], Some("2026-09-16".into())));
    assert_eq!(refused(&["--start", "2026-12-10", "--end", "2026-12-05"]), (vec!["00911-014".into()], None));
    let without_hours = refused(&["--type", "EXT", "--joint-committee", "302", "--start", "2026-12-10"]);
    assert_eq!(without_hours.0, ["00777-001", "00911-001"]);
    let quarters = refused(&["--type", "FLX", "--start", "2026-12-10", "--end", "2027-01-05"]);
    assert_eq!(quarters.0, ["90373-421"]);
    assert_eq!(refused(&["--start", "2026-11-29"]), (vec!["90373-460".into()], None));
    assert_eq!(refused(&["--start", "2026-11-30"]), (vec![], None));
    let page = text(&[&["deadline", "--now", "2026-11-30T09:00"], &shift[..]].concat());
    assert!(page.contains("answer   refused 00910-008"), "{page}");
    assert!(page.contains("IN, at the earliest  from 2027-03-01 on: in 90 days and 15 hours"), "{page}");
}

#[test]
fn arguments_that_contradict_each_other_are_refused() {
    let told = |more: &[&str]| {
        let output = run(&[&["deadline", "--start", "2026-11-20"], more].concat());
        (output.status.code(), output.stdout, String::from_utf8(output.stderr).expect("text"))
    };
    let (code, page, said) = told(&["--last-day", "2026-11-19"]);
    assert_eq!((code, page), (Some(2), vec![]));
    assert_eq!(said, "dimona: the last day 2026-11-19 lies before the begin 2026-11-20\n");
    assert_eq!(told(&["--last-day", "2026-11-20"]).0, Some(0));
    assert_eq!(told(&["--end", "2026-11-21", "--last-day", "2026-11-21"]).0, Some(2));
    let (code, _, said) = told(&["--joint-committee", "200"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("124, 140, 144, 145, 149, 302, 320, 322 or XXX"), "{said}");
    assert_eq!(told(&["--joint-committee", "xxx"]).0, Some(0));
}

#[test]
fn the_law_stands_first_and_says_that_the_first_day_is_over() {
    let student = ["deadline", "--type", "STU", "--start", "2026-11-30", "--end", "2026-12-05"];
    let told =
        |now: &str| lines(REFERENCE_SCHEMA, &text(&[&student[..], &["--now", now, "--format", "ndjson"]].concat()));
    let today = told("2026-11-30T23:59");
    assert_eq!(
        (&today[1]["deadlines"][0]["action"], &today[1]["deadlines"][1]["action"]),
        (&"before-work".into(), &"in".into())
    );
    assert_eq!(
        (&due(&today[1], "before-work")["passed"], &due(&today[1], "in")["passed"]),
        (&Value::Null, &false.into())
    );
    let of_student = due(&today[1], "in");
    assert_eq!(
        (&of_student["hangsOn"], &of_student["otherWith"]),
        (&"student-in-time".into(), &"student-in-time=by-hour".into())
    );
    assert_eq!(due(&told("2026-12-01T00:00")[1], "before-work")["passed"], true);
    let page = text(&[&student[..], &["--now", "2026-12-01T01:00"]].concat());
    assert!(page.contains("the first day is over"), "{page}");
}

#[test]
fn nothing_is_counted_down_where_the_law_is_not_known() {
    let kinds = |start: &str| {
        let told = lines(
            REFERENCE_SCHEMA,
            &text(&["deadline", "--start", start, "--now", "2026-11-30T09:00", "--format", "ndjson"]),
        );
        let all = told[1]["deadlines"].as_array().expect("a list").clone();
        let mut kinds: Vec<String> = all.iter().map(|due| due["kind"].as_str().expect("a name").to_owned()).collect();
        assert!(kinds[0] == "when-work-begins" || all.iter().all(|due| due["minutesLeft"].is_null()), "{told:?}");
        kinds.dedup();
        kinds
    };
    assert_eq!(kinds("2027-07-01"), ["law-not-known"]);
    assert_eq!(kinds("2002-12-31"), ["no-dimona"]);
    assert_eq!(kinds("2003-01-01")[0], "when-work-begins");
    assert_eq!(kinds("2027-06-29")[0], "when-work-begins");
    let page = text(&["deadline", "--start", "2030-11-29", "--now", "2026-11-30T09:00"]);
    assert!(
        page.ends_with("without end\n    the law of this day is not known, or was checked too long ago\n"),
        "{page}"
    );
}

#[test]
fn another_reading_is_told_with_the_option_that_takes_it() {
    let period = ["deadline", "--start", "2026-05-29", "--end", "2026-11-27", "--now", "2026-11-28T09:00"];
    let page = text(&period);
    let other = "by another reading, with --policy end-moved-later=first-working-day:\n";
    let at = page.find(other).unwrap_or_else(|| panic!("{page}"));
    assert!(
        page[at + other.len()..].trim_start().starts_with("2026-11-28 24:00: 15 hours and 0 minutes left"),
        "{page}"
    );
    let taken = ["--policy", "end-moved-later=first-working-day", "--format", "ndjson"];
    let told = lines(REFERENCE_SCHEMA, &text(&[&period[..], &taken].concat()));
    assert_eq!(due(&told[1], "end-later")["latest"], "2026-11-29T00:00:00+01:00");
    // What the new begin decides hangs on no day that is known.
    let new_begin = ["--policy", "begin-moved-later=new-begin", "--format", "ndjson"];
    let told = lines(REFERENCE_SCHEMA, &text(&[&period[..], &new_begin].concat()));
    let later = due(&told[1], "begin-later");
    assert_eq!((&later["kind"], &later["latest"]), (&"new-begin".into(), &Value::Null));
    assert_eq!(
        (&later["other"], &later["otherWith"]),
        (&"2026-05-30T00:00:00+02:00".into(), &"begin-moved-later=old-begin".into())
    );
}

#[test]
fn a_row_is_told_by_its_line_and_its_reference_and_what_cannot_be_read_once() {
    let file = written(
        "deadline/rows.csv",
        "action,receivedAt,reference,enterpriseNumber,ssin,workerType,jointCommissionNumber,startDate,endDate\n\
         IN,2026-11-27T09:00:00+01:00,HR-1,0999999031,90021400128,OTH,XXX,2026-11-28,2026-12-05\n\
         bad\nworse\n",
    );
    let output = run(&["deadline", &file, "--now", "2026-11-30T10:00"]);
    assert_eq!(output.status.code(), Some(2));
    let page = String::from_utf8(output.stdout).expect("text");
    assert!(page.contains("rows.csv, line 2, HR-1, worker *********28: OTH from 2026-11-28"), "{page}");
    let said = String::from_utf8(output.stderr).expect("text");
    assert!(said.lines().count() == 1 && said.contains("2 records cannot be read, the first is record 3"), "{said}");
}

#[test]
fn a_file_is_taken_in_its_order_and_what_it_names_may_not_be_known() {
    let file = written(
        "deadline/files.ndjson",
        concat!(
            r#"{"context":{"receivedAt":"2026-06-29T09:00:00+02:00","periodId":660000000112},"employer":{"enterpriseNumber":"0999999031"},"#,
            r#""worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-07-01","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#,
            "\n",
            r#"{"context":{"receivedAt":"2026-07-31T09:00:00+02:00"},"dimonaOut":{"periodId":660000000112,"endDate":"2026-07-30"}}"#,
            "\n",
            r#"{"dimonaCancel":{"periodId":660000000213}}"#,
            "\n",
        ),
    );
    let told = lines(REFERENCE_SCHEMA, &text(&["deadline", &file, "--now", "2026-07-31T10:00", "--format", "ndjson"]));
    assert_eq!(told.len(), 4);
    assert_eq!(due(&told[1], "out")["kind"], "after-last-day");
    assert_eq!(due(&told[2], "out")["latest"], "2026-08-01T00:00:00+02:00");
    assert_eq!(told[3]["known"], false);
}

fn page(plan: &[&str], now: &str, language: &str) -> String {
    let told = text(&[&["--lang", language, "deadline", "--now", now], plan].concat());
    // Lines are broken where they are long.
    told.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn how_long_one_waits_is_told_to_the_minute() {
    let january = ["--type", "FLX", "--start", "2027-01-01", "--end", "2027-03-31"];
    let told = |now: &str| page(&january, now, "en");
    assert!(told("2026-11-30T23:59").contains("from 2026-12-01 on: in 0 hours and 1 minute "));
    assert!(told("2026-11-29T23:00").contains("from 2026-12-01 on: in 1 day and 1 hour "));
    assert!(told("2026-12-01T00:00").contains("from 2026-12-01 on NSSO"));
}

#[test]
fn what_can_be_done_instead_hangs_on_whether_work_has_begun() {
    let flexi_job = ["--type", "FLX", "--start", "2026-11-02", "--end", "2026-11-30"];
    let told = |now: &str| page(&flexi_job, now, "en");
    let before = "end later never: cancel it and declare anew, or declare the further days as new";
    assert!(told("2026-11-01T23:59").contains(before));
    let behind = "end later never: leave it, and declare the further days as new before they begin";
    assert!(told("2026-11-02T00:00").contains(behind) && told("2026-11-20T10:00").contains(behind));
    let student = ["--type", "STU", "--start", "2026-11-02", "--end", "2026-11-30"];
    assert!(page(&student, "2026-11-01T23:59", "en").contains("begin later never: cancel it and declare anew"));
    let begun = "begin later never: only where nobody has worked, cancel it and declare anew";
    assert!(page(&student, "2026-11-20T10:00", "en").contains(begun));
    let earlier = "begin earlier never: declare the earlier days by an IN of their own, before they begin";
    for now in ["2026-11-01T23:59", "2026-11-02T00:00"] {
        assert!(page(&student, now, "en").contains(earlier));
    }
}

#[test]
fn sources_are_told_in_the_language_of_the_page() {
    let work = ["--type", "OTH", "--start", "2026-12-01"];
    for (language, source) in [
        ("nl", "KB 05-11-2002; art. 181 Sociaal Strafwetboek"),
        ("fr", "AR 05-11-2002 ; art. 181 Code pénal social"),
        ("de", "KE 05-11-2002; Art. 181 Sozialstrafgesetzbuch"),
    ] {
        let told = page(&work, "2026-11-30T10:00", language);
        assert!(told.contains(source), "{told}");
        assert!(!told.contains("Social Penal Code") && !told.contains("glossary"), "{told}");
    }
}

/// An IN of ordinary work under this number, with more members of the message.
fn declared(received: &str, dimona_in: &str) -> String {
    format!(
        "{{\"context\":{{\"receivedAt\":\"{received}\",\"periodId\":660000000112}},\
         \"employer\":{{\"enterpriseNumber\":\"0999999031\"}},\"worker\":{{\"ssin\":\"90021400128\"}},\"dimonaIn\":{{{dimona_in}}}}}\n"
    )
}

#[test]
fn a_step_is_that_of_the_moment_at_which_one_asks() {
    let work = "\"startDate\":\"2026-10-05\",\"endDate\":\"2026-10-09\",\"plannedHoursNumber\":8,\
        \"features\":{\"workerType\":\"O17\",\"jointCommissionNumber\":\"XXX\"}";
    let file = written("deadline/early.ndjson", &declared("2026-09-01T09:00:00+02:00", work));
    let steps = |arguments: &[&str]| {
        let output = run(&[arguments, &[&file, "--now", "2026-10-06T10:00"]].concat());
        let told = String::from_utf8(output.stdout).expect("text");
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains("do send the declaration anew at once"), "{told}");
    };
    steps(&["check"]);
    steps(&["deadline"]);
}

#[test]
fn the_out_of_an_open_period_is_due_behind_its_one_contract() {
    let work = "\"startDate\":\"2026-11-16\",\"features\":{\"workerType\":\"OTH\",\"jointCommissionNumber\":\"XXX\"}";
    let file = written("deadline-contracts/in.ndjson", &declared("2026-10-01T08:00:00+02:00", work));
    let out = |name: &str, contracts: &[&str]| {
        let lines: String = contracts
            .iter()
            .map(|more| {
                format!("{{\"worker\":\"90021400128\",\"enterpriseNumber\":\"0999999031\",\"start\":\"2026-11-16\"{more}}}\n")
            })
            .collect();
        let facts = written(&format!("deadline-contracts/{name}/contracts.ndjson"), &lines);
        let folder = Path::new(&facts).parent().expect("a folder").display().to_string();
        let told = text(&["deadline", &file, "--facts", &folder, "--now", "2026-11-20T10:00", "--format", "ndjson"]);
        let told = lines_of(&told);
        let due = due(&told[1], "out");
        (due["kind"].as_str().expect("a name").to_owned(), due["latest"].as_str().map(str::to_owned))
    };
    let behind = (String::from("at"), Some(String::from("2026-11-29T00:00:00+01:00")));
    let unknown = (String::from("after-last-day"), None);
    assert_eq!(out("one", &[",\"end\":\"2026-11-27\""]), behind);
    assert_eq!(out("same-type", &[",\"end\":\"2026-11-27\",\"workerType\":\"OTH\""]), behind);
    assert_eq!(out("open", &[""]), unknown);
    assert_eq!(out("two", &[",\"end\":\"2026-11-27\"", ",\"end\":\"2026-12-31\""]), unknown);
    assert_eq!(out("other-type", &[",\"end\":\"2026-11-27\",\"workerType\":\"STU\""]), unknown);
}

#[test]
fn nothing_is_told_of_a_period_that_was_cancelled() {
    let work = "\"startDate\":\"2026-12-01\",\"features\":{\"workerType\":\"OTH\",\"jointCommissionNumber\":\"XXX\"}";
    let cancel = |at: &str| {
        format!("{{\"context\":{{\"receivedAt\":\"{at}\"}},\"dimonaCancel\":{{\"periodId\":660000000112}}}}\n")
    };
    let all = [
        declared("2026-11-20T09:00:00+01:00", work),
        cancel("2026-11-21T09:00:00+01:00"),
        cancel("2026-11-22T09:00:00+01:00"),
    ];
    let file = written("deadline/cancelled.ndjson", &all.concat());
    let told = text(&["deadline", &file, "--now", "2026-11-23T10:00", "--format", "ndjson"]);
    let told = lines_of(&told);
    let actions = |line: &Value| {
        let all = line["deadlines"].as_array().expect("a list");
        all.iter().map(|due| due["action"].as_str().expect("a name").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((actions(&told[2]), actions(&told[3])), (vec![String::from("cancel")], vec![]));
    // Nor of the declaration before the CANCEL, from the minute on in which that was received.
    assert_eq!(actions(&told[1]), Vec::<String>::new());
    let first_at = |now: &str| {
        let told = text(&["deadline", &file, "--now", now, "--format", "ndjson"]);
        actions(&lines_of(&told)[1])
    };
    assert_eq!(first_at("2026-11-21T09:00"), Vec::<String>::new());
    assert!(first_at("2026-11-21T08:59").contains(&String::from("cancel")));
    let page = text(&["deadline", &file, "--now", "2026-11-23T10:00"]);
    assert!(page.ends_with("the period was cancelled: nothing more is declared on it\n"), "{page}");
}

fn lines_of(told: &str) -> Vec<Value> {
    lines(REFERENCE_SCHEMA, told)
}

#[test]
fn work_without_a_declaration_is_told_behind_the_declarations() {
    let facts = written(
        "undeclared/contracts.ndjson",
        "{\"worker\":\"85073004417\",\"enterpriseNumber\":\"0999999031\",\"start\":\"2026-07-01\",\"firstWork\":\"2026-07-01\"}\n\
         {\"worker\":\"05110201341\",\"enterpriseNumber\":\"0999777713\",\"start\":\"2026-07-01\"}\n",
    );
    let folder = Path::new(&facts).parent().expect("a folder").display().to_string();
    let register = written(
        "undeclared-run/register.ndjson",
        "{\"register\":1,\"asOf\":\"2026-06-30T00:00:00+02:00\",\"covers\":[{\"enterpriseNumber\":\"0999999031\"}]}\n",
    );
    let file = written(
        "undeclared-run/july.ndjson",
        concat!(
            r#"{"context":{"receivedAt":"2026-07-02T09:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"#,
            r#""worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-07-03","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#,
            "\n",
        ),
    );
    let check = ["check", &file, "--facts", &folder, "--register", &register];
    let told = |more: &[&str]| run(&[&check[..], more].concat());
    let one = told(&["--format", "ndjson", "--threads", "1"]);
    let many = told(&["--format", "ndjson", "--threads", "3"]);
    assert_eq!(one.stdout, many.stdout);
    let lines = lines(SCHEMA, &String::from_utf8(one.stdout).expect("text"));
    assert_eq!(lines[2]["contract"]["line"], 1);
    assert_eq!(lines[2]["finding"]["rule"], "work-without-declaration");
    assert_eq!((&lines[3]["totals"]["undeclared"], &lines[3]["totals"]["declaredElsewhere"]), (&1.into(), &1.into()));
    assert_eq!(told(&[]).status.code(), Some(0));
    assert_eq!(told(&["--fail-on", "warn"]).status.code(), Some(1));
    let page = String::from_utf8(told(&[]).stdout).expect("text");
    assert!(page.contains("line 1 of the table contracts, worker *********17, employer 0999999031"), "{page}");
}
