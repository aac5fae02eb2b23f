//! What a user of `dimona rules`, `dimona explain` and `dimona law` sees.

use std::process::{Command, Output, Stdio};

use dimona::engine::Engine;
use dimona::report::REFERENCE_SCHEMA;
use serde_json::{Value, json};

/// Runs the program: exit status, standard output, standard error.
fn dimona(arguments: &[&str]) -> (i32, String, String) {
    let run =
        Command::new(env!("CARGO_BIN_EXE_dimona")).env("LC_ALL", "C").args(arguments).stdin(Stdio::null()).output();
    let Output { status, stdout, stderr } = run.expect("the program can be started");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (status.code().expect("the program ends by itself"), text(stdout), text(stderr))
}

/// The output of a command that succeeds.
fn shown(arguments: &[&str]) -> String {
    let (code, stdout, stderr) = dimona(arguments);
    assert_eq!((code, stderr.as_str()), (0, ""), "{arguments:?}");
    stdout
}

/// The lines of a list for programs, each of which keeps to the schema.
fn lines(arguments: &[&str]) -> Vec<Value> {
    let schema: Value = serde_json::from_str(REFERENCE_SCHEMA).expect("the schema is JSON");
    let schema = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let lines: Vec<Value> = shown(&[arguments, &["--format", "ndjson"]].concat())
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is one JSON object"))
        .collect();
    for line in &lines {
        if let Err(fault) = schema.validate(line) {
            panic!("{fault}: {line}");
        }
    }
    assert_eq!(lines[0]["count"], lines.len() - 1, "the header counts the lines");
    lines
}

#[test]
fn rules_are_listed_by_name() {
    let text = shown(&["rules"]);
    let head = text.lines().next().unwrap();
    for (column, word) in [("code", "90373-460"), ("effect", "warns"), ("side", "answer"), ("zone", "dimona-in")] {
        let line = text.lines().find(|line| line.starts_with("late-declaration ")).unwrap();
        assert_eq!(head.find(column), line.find(word), "{column} stands above its words: {line}");
    }
    let names: Vec<&str> = text
        .lines()
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split(' ').next())
        .collect();
    let engine = Engine::belgium();
    let rules: Vec<&str> = engine.rules().iter().map(|meta| meta.name).collect();
    assert_eq!(names, rules);
    assert!(text.contains(&format!("\n{} rules.\n", rules.len())), "{text}");
    assert!(text.contains("\n    IN       00910-344 "), "what no rule looks at is listed too: {text}");
    assert!(
        !text.contains("00014-001") && !text.contains("90017-515"),
        "a twin, and what nothing foretells, is not: {text}"
    );
    // A rule with several codes has a line for each, and one that the NSSO knows nothing of has none.
    assert!(text.contains(" enterprise-number        OUT UPDATE CANCEL        00014-347  blocks\n"), "{text}");
    let advice = text.lines().find(|line| line.starts_with("unknown-property ")).unwrap();
    assert_eq!(
        advice.split_whitespace().collect::<Vec<_>>(),
        ["unknown-property", "advice", "always", "-", "-", "-", "-"]
    );
}

#[test]
fn rules_are_listed_for_programs() {
    let lines = lines(&["rules"]);
    assert_eq!((&lines[0]["schema"], &lines[0]["list"]), (&json!(1), &json!("rules")));
    assert_eq!(lines.len() - 1, Engine::belgium().rules().len());
    let of = |name: &str| lines.iter().find(|line| line["rule"] == name).unwrap();
    assert_eq!(
        of("late-declaration")["codes"],
        json!([{"kinds": ["IN"], "zone": null, "code": "90373-460", "blocks": "never"}])
    );
    let quota = of("student-quota-exceeded");
    assert_eq!(quota["stage"], "booking");
    assert_eq!(quota["codes"][1]["kinds"], json!(["UPDATE"]));
    assert_eq!(quota["codes"][0]["blocks"], "never", "article 17, for which it blocks, is not booked here");
    assert_eq!(of("unreadable-record")["codes"][0]["code"], Value::Null);
    assert_eq!(of("late-student-beside-timely-one")["exempts"], "late-declaration");
}

#[test]
fn a_rule_is_explained() {
    let text = shown(&["explain", "student-quota-exceeded"]);
    let expected = [
        "student-quota-exceeded\n    says     the student quota is exceeded by <exceeding hours> planned hours\n",
        "    or       the student quota is exceeded by <exceeding days> planned days\n",
        "    why      <quota hours> hours for <year>\n",
        "    codes    90017-369 in IN, at planned-hours: warns\n",
        "    asked    unless refused\n",
        "    right    the ground of the student regime: where it is met, the right holds",
        "other employers have booked no hours, or none since the student counter that is given",
        "    open     where any other fact that it needs is missing",
        "    law      art. 17bis RD 28-11-1969; glossary 2023/3, block 90017; seen, checked on 2026-02-28\n",
        "\n    A student may work a number of hours in each calendar year",
        "\n    Law. Article 17bis of the Royal Decree of 28 November 1969",
        "\n    Which date decides. The begin date decides the year",
        "\n    What to do. Lower the hours to what is left",
    ];
    for part in expected {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
    assert!(!text.contains('{') && !text.contains("**") && !text.contains("## "), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    // An exception and its base name each other; the rules of a zone share its page.
    assert!(shown(&["explain", "late-declaration"]).contains("but      late-student-beside-timely-one may settle"));
    assert!(shown(&["explain", "late-student-beside-timely-one"]).contains("that late-declaration takes away"));
    assert!(shown(&["explain", "invalid-ssin"]).contains("A worker is named by an SSIN: eleven digits"));
}

#[test]
fn every_rule_can_be_explained_to_people_and_to_programs() {
    for meta in Engine::belgium().rules() {
        let text = shown(&["explain", meta.name]);
        assert!(text.starts_with(&format!("{}\n    says     ", meta.name)), "{text}");
        assert!(text.contains("From the page fixtures/cases/"), "{text}");
        let lines = lines(&["explain", meta.name]);
        assert_eq!((lines.len(), &lines[1]["rule"]), (2, &json!(meta.name)));
        assert!(lines[1]["page"]["paragraphs"].as_array().unwrap().len() >= 4, "{}", meta.name);
    }
}

#[test]
fn a_code_names_the_rules_that_give_it() {
    let text = shown(&["explain", "00910-008"]);
    for rule in [
        "article-17-declared-too-early",
        "article-17-outside-its-dates",
        "flexi-job-declared-too-early",
        "start-date-outside-domain",
    ] {
        assert!(text.contains(rule), "{text}");
    }
    assert!(text.ends_with("\n4 rules give 00910-008.\n"), "{text}");
    // Of a rule with several codes only the one that is asked is shown.
    let text = shown(&["explain", "90378-334"]);
    assert!(text.contains("overlapping-period") && !text.contains("90373-334"), "{text}");
    assert_eq!(lines(&["explain", "90378-334"])[1]["rule"], "overlapping-period");
}

#[test]
fn a_code_without_a_rule_leads_to_its_twin_or_says_why() {
    for (asked, rule, given) in [
        ("90017-058", "flexi-job-conditions-unmet", "90017-510"),
        ("00913-368", "end-date-not-removable", "90378-368"),
        ("00014-001", "no-employer-number", "90256-364"),
    ] {
        let text = shown(&["explain", asked]);
        assert!(text.contains(rule) && text.contains(given), "{text}");
        let said =
            format!("{asked} names the same fault as {given}; which of the two the NSSO answers is not published.\n");
        assert!(text.replace("\n", " ").contains(said.trim_end()), "{text}");
    }
    let (code, _, message) = dimona(&["explain", "90017-515"]);
    let expected = "dimona: no rule gives 90017-515: a check of the NSSO broke down: nothing foretells that\n";
    assert_eq!((code, message.as_str()), (2, expected));
}

#[test]
fn an_unknown_name_brings_the_nearest_ones() {
    let cases = [
        ("late-declaratoin", "dimona: there is no rule named late-declaratoin; did you mean late-declaration?\n"),
        (
            "quota",
            "dimona: there is no rule named quota; did you mean student-quota-exceeded, article-17-quota-exceeded or \
             article-17-hours-on-student-quota?\n",
        ),
        ("weather", "dimona: there is no rule named weather; dimona rules lists them\n"),
        ("90017-999", "dimona: the glossary 2023/3 has no code 90017-999; dimona rules lists the codes\n"),
    ];
    for (asked, message) in cases {
        assert_eq!(dimona(&["explain", asked]), (2, String::new(), message.to_owned()), "{asked}");
    }
    for nothing in [&["explain"][..], &["explain", ""]] {
        let (code, _, message) = dimona(nothing);
        assert_eq!(code, 2);
        assert!(message.contains("<RULE>"), "{message}");
    }
}

/// What a list of law says of the student quota in hours, first the value.
fn quota(on: &str) -> Option<Value> {
    lines(&["law", "--on", on]).into_iter().find(|line| line["topic"] == "student" && line["name"] == "quota-hours")
}

#[test]
fn the_law_is_that_of_the_day() {
    let of = |on| {
        let line = quota(on).unwrap();
        [&line["value"], &line["from"], &line["until"], &line["trusted"]].map(Value::clone)
    };
    assert!(quota("2016-12-31").is_none(), "there were days then");
    assert_eq!(of("2022-12-31"), [json!("475"), json!("2017-01-01"), json!("2022-12-31"), json!(true)]);
    assert_eq!(of("2023-01-01"), [json!("600"), json!("2023-01-01"), json!("2024-12-31"), json!(true)]);
    assert_eq!(of("2024-12-31")[0], "600");
    assert_eq!(of("2025-01-01")[0], "650");
    assert_eq!(of("2027-06-30"), [json!("650"), json!("2027-01-01"), Value::Null, json!(true)]);
    assert_eq!(of("2027-07-01"), [json!("650"), json!("2027-01-01"), Value::Null, json!(false)]);
    let line = quota("2026-01-01").unwrap();
    assert_eq!(line["knownFrom"], "2025-04-10");
    assert_eq!(line["law"]["checkedOn"], "2026-11-22");
    // The act was seen; of 2026 and 2027 less was read.
    let confidence = |on| quota(on).unwrap()["law"]["confidence"].clone();
    assert_eq!(["2025-12-31", "2026-01-01", "2027-01-01"].map(confidence), ["seen", "inferred", "memory"]);
}

#[test]
fn the_law_is_grouped_by_topic_with_its_sources() {
    let text = shown(&["law"]);
    assert!(text.starts_with("The law on 2026-11-22, the day on which it was last checked\n\nstudent\n"), "{text}");
    assert_eq!(text, shown(&["law", "--on", "2026-11-22"]), "the program asks no clock");
    let topics: Vec<&str> =
        text.lines().filter(|line| !line.contains(' ') && !line.is_empty() && !line.starts_with(' ')).collect();
    assert_eq!(
        topics,
        [
            "student",
            "flexi-job",
            "flexi-sectors",
            "flexi-pay",
            "occasional",
            "seasonal-work",
            "day-contract",
            "article-17",
            "agency",
            "starter-job",
            "deadline",
            "sanction",
            "form",
            "worker-type",
            "citizen-data",
            "works",
            "employer-directory",
            "employment",
            "joint-committee-matrix"
        ]
    );
    assert!(text.contains("650 hours a year at the solidarity rate\n"), "{text}");
    assert!(text.contains("from 2026-01-01 to 2026-12-31; known from 2025-04-10\n"), "{text}");
    assert!(text.contains("begin A17 ") && text.contains("closed for periods that begin on this day\n"), "{text}");
    assert!(!text.contains("not trusted"), "{text}");
    let header = &lines(&["law"])[0];
    assert_eq!(
        [&header["on"], &header["knowledgeDay"], &header["trustedUntil"]],
        ["2026-11-22", "2026-11-22", "2027-06-30"]
    );
}

#[test]
fn a_value_past_its_trust_is_shown_as_not_trusted() {
    let text = shown(&["law", "--on", "2027-07-01"]);
    assert!(text.starts_with("The law on 2027-07-01, as last checked on 2026-11-22\n"), "{text}");
    let after = text.split("650 hours a year").nth(1).unwrap();
    assert!(
        after.lines().nth(1).unwrap().ends_with("not trusted after 2027-06-30: from then on it counts as not known")
    );
    assert!(!shown(&["law", "--on", "2027-06-30"]).contains("not trusted"));
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    for (day, reason) in [("2026-02-30", "2026-02-30 does not exist"), ("tomorrow", "invalid value")] {
        let (code, stdout, stderr) = dimona(&["law", "--on", day]);
        assert_eq!((code, stdout.as_str()), (2, ""));
        assert!(stderr.contains(reason), "{stderr}");
    }
}
