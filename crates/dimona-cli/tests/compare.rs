//! `dimona compare`, as a user sees it: the answers in the fixtures were written by hand, with differences that are known.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use support::{Desk, Run, program};

fn story() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/stories/snack-bar")
}

/// Compares a file of the snack bar's month with answers of the NSSO.
fn compare(month: &str, against: &[&str], more: &[&str]) -> Run {
    let (folder, facts) = (story(), story().join("facts"));
    let at = |name: &str| folder.join(name).display().to_string();
    let files: Vec<String> = against.iter().map(|name| at(&format!("nsso/{name}"))).collect();
    let mut arguments = vec!["compare".to_owned(), at(month), "--facts".to_owned(), facts.display().to_string()];
    arguments.extend(more.iter().map(|of| (*of).to_owned()));
    arguments.push("--against".to_owned());
    arguments.extend(files);
    program(&folder, &arguments.iter().map(String::as_str).collect::<Vec<_>>(), b"")
}

fn lines(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect()
}

/// What was compared of each declaration, by its reference.
fn by_reference(lines: &[Value]) -> BTreeMap<String, Value> {
    let of = |line: &Value| Some((line["reference"].as_str()?.to_owned(), line.clone()));
    lines.iter().filter_map(of).collect()
}

#[test]
fn the_differences_that_are_planted_are_found_and_no_others() {
    let run = compare("november-2026.xml", &["notification.xml", "acknowledgement.xml"], &["--format", "ndjson"]);
    // The month has a form that breaks off.
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("record 28 cannot be read"), "{}", run.stderr);
    assert!(run.stderr.contains("answers about no declaration that is given: 1; the first is answer 39"));
    let compared = by_reference(&lines(&run));
    let differing: BTreeSet<&str> =
        compared.iter().filter(|(_, line)| line["differs"] == true).map(|(reference, _)| reference.as_str()).collect();
    assert_eq!(differing, BTreeSet::from(["ZR-001", "ZR-015", "ZR-016", "ZR-019", "ZR-027"]));
    let codes = |reference: &str| compared[reference]["codes"].clone();
    let first = codes("ZR-001");
    assert_eq!(first[0]["outcome"], "extra");
    assert_eq!((&first[0]["code"], &first[0]["rule"]), (&json!("90017-369"), &json!("student-quota-exceeded")));
    assert_eq!(codes("ZR-016"), json!([{"code": "90017-515", "outcome": "missed", "cause": "not-predicted"}]));
    assert_eq!(codes("ZR-019")[0]["outcome"], "missed");
    // What was open is no difference, and what is missing is named.
    let open = &codes("ZR-021")[0];
    assert_eq!(
        (&open["outcome"], &open["need"], &open["table"]),
        (&json!("open"), &json!("careers"), &json!("careers"))
    );
    // A provisional answer decides nothing, and one without a reference is joined by its period.
    assert_eq!((&compared["ZR-014"]["answered"], &compared["ZR-014"]["differs"]), (&Value::Null, &Value::Null));
    assert_eq!(compared["ZR-025"]["answered"], Value::Null);
    assert_eq!((&compared["ZR-012"]["answered"], &compared["RB-009"]["answered"]), (&json!("A"), &json!("A")));
}

/// What the notification tells, read with nothing but its tags in mind.
fn told() -> BTreeMap<String, (String, BTreeSet<String>)> {
    let text = std::fs::read_to_string(story().join("nsso/notification.xml")).expect("it is there");
    let within = |form: &str, name: &str| -> Vec<String> {
        let begin = format!("<{name}>");
        let parts = form.split(begin.as_str()).skip(1);
        parts.filter_map(|part| Some(part.split_once(&format!("</{name}>"))?.0.to_owned())).collect()
    };
    let forms = text.split("</Form>").filter(|form| form.contains("<TypeForm>FA<"));
    let of = |form: &str| {
        let references = within(form, "ReferenceNbr");
        let reference = references.iter().find(|of| of.contains('-'))?.clone();
        let codes: BTreeSet<String> = within(form, "ErrorID").into_iter().filter(|code| code.len() == 9).collect();
        let result = within(form, "ResultCode").pop()?;
        let letter = match (result.as_str(), form.contains("<AnomalyReport>")) {
            ("0", _) => "B",
            (_, true) => "W",
            _ => "A",
        };
        Some((reference, (letter.to_owned(), codes)))
    };
    forms.filter_map(of).collect()
}

#[test]
fn the_figures_are_those_of_another_computation() {
    let folder = story();
    let at = |name: &str| folder.join(name).display().to_string();
    // What is predicted is told by another command.
    let arguments = [
        "check",
        &at("november-2026.xml"),
        "--answers",
        &at("answers.ndjson"),
        "--facts",
        &at("facts"),
        "--format",
        "ndjson",
    ];
    let check = program(&folder, &arguments, b"");
    let mut told = told();
    // These have no reference there, and are found by their periods.
    for reference in ["ZR-012", "RB-009"] {
        told.insert(reference.to_owned(), ("A".to_owned(), BTreeSet::new()));
    }
    let (mut letters, mut codes) = (BTreeMap::new(), BTreeMap::<String, [u64; 3]>::new());
    let mut compared = 0;
    for (reference, line) in by_reference(&lines(&check)) {
        let Some((letter, named)) = told.get(&reference) else { continue };
        compared += 1;
        *letters.entry((line["answer"].as_str().map(str::to_owned), letter.clone())).or_insert(0_u64) += 1;
        let list = line["anomalies"].as_array().expect("a list");
        let predicted: BTreeSet<String> = list.iter().filter_map(|of| of.as_str().map(str::to_owned)).collect();
        for code in predicted.union(named) {
            let place = match (predicted.contains(code), named.contains(code)) {
                (true, true) => 0,
                (false, _) => 1,
                _ => 2,
            };
            codes.entry(code.clone()).or_default()[place] += 1;
        }
    }
    let run = compare("november-2026.xml", &["notification.xml"], &["--format", "ndjson"]);
    let footer = lines(&run).pop().expect("a footer");
    assert_eq!(footer["compared"], compared);
    let figures: BTreeMap<String, (Value, Value)> = footer["codes"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|of| (of["code"].as_str().expect("a code").to_owned(), (of["precision"].clone(), of["recall"].clone())))
        .collect();
    let expected: BTreeMap<String, (Value, Value)> = codes
        .into_iter()
        .map(|(code, [both, missed, extra])| (code, (json!([both, both + extra]), json!([both, both + missed]))))
        .collect();
    assert_eq!(figures, expected);
    let counted: BTreeMap<_, u64> = footer["letters"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|of| {
            let letter = |name: &str| of[name].as_str().map(str::to_owned);
            ((letter("predicted"), letter("answered").expect("a letter")), of["count"].as_u64().expect("a count"))
        })
        .collect();
    assert_eq!(counted, letters);
}

#[test]
fn what_rest_says_is_joined_by_what_it_repeats() {
    let run = compare("november-2026.ndjson", &["rest.ndjson"], &["--format", "ndjson"]);
    let all = lines(&run);
    let compared = by_reference(&all);
    let answered: BTreeSet<&str> = compared
        .iter()
        .filter(|(_, line)| line["answered"] != Value::Null)
        .map(|(reference, _)| reference.as_str())
        .collect();
    let bakery = ["RB-001", "RB-002", "RB-003", "RB-004", "RB-005", "RB-006", "RB-008", "RB-009"];
    assert_eq!(answered, BTreeSet::from(bakery));
    assert_eq!(compared["RB-004"]["codes"][0]["outcome"], "missed");
    let footer = all.last().expect("a footer");
    assert_eq!((&footer["compared"], &footer["differing"], &footer["unanswered"]), (&json!(8), &json!(1), &json!(32)));
}

#[test]
fn each_line_is_valid_and_the_report_is_the_same_with_any_number_of_threads() {
    let schema: Value = serde_json::from_str(dimona::report::COMPARE_SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let of =
        |threads| compare("november-2026.xml", &["notification.xml"], &["--format", "ndjson", "--threads", threads]);
    let one = of("1");
    for line in lines(&one) {
        assert!(validator.is_valid(&line), "{line}");
    }
    assert!(!validator.is_valid(&json!({"compared": 1})));
    for threads in ["2", "4"] {
        assert_eq!(of(threads).stdout, one.stdout);
    }
    let text = |threads| compare("november-2026.xml", &["notification.xml"], &["--threads", threads]).stdout;
    assert_eq!(text("4"), text("1"));
}

#[test]
fn differences_and_figures_are_told_in_every_language() {
    let of = |language| compare("november-2026.xml", &["notification.xml"], &["--lang", language]).stdout;
    let english = of("en");
    for (language, said) in
        [("nl", "37 aangiften vergeleken"), ("fr", "en face de la réponse"), ("de", "mit der Antwort des LSS")]
    {
        let told = of(language);
        assert!(told.contains(said) && told.contains("00014-347"), "{told}");
        // Only what the language makes of it differs: the same blocks, the same codes.
        let codes = |text: &str| text.matches("90373-460").count();
        assert_eq!(codes(&told), codes(&english), "{language}");
    }
}

const CANCEL: &str =
    r#"{"context":{"receivedAt":"2026-07-01T10:00","reference":"C-1"},"dimonaCancel":{"periodId":660000000112}}"#;

#[test]
fn where_nothing_differs_it_ends_with_nought_and_where_something_does_with_one() {
    let desk = Desk::new("compare-codes");
    desk.put("c.json", CANCEL);
    let answer = |result: &str, codes: &str| {
        let status = format!(
            r#""declarationStatus":{{"declarationId":660000000213,"result":"{result}","anomalies":[{codes}]}}"#
        );
        desk.put("a.json", format!(r#"{{"dimonaCancel":{{"periodId":660000000112}},{status}}}"#));
        desk.run(&["compare", "c.json", "--against", "a.json"])
    };
    // The prediction is open: accepted, or worse.
    assert_eq!(answer("A", "").code, 0);
    assert_eq!(answer("B", r#""00913-354""#).code, 0);
    let missed = answer("B", r#"{"errorId":"00913-355"}"#);
    assert_eq!(missed.code, 1, "{}", missed.stderr);
    assert!(missed.stdout.contains("missed   00913-355"), "{}", missed.stdout);
}

#[test]
fn what_cannot_be_compared_is_told_and_is_no_agreement() {
    let desk = Desk::new("compare-nothing");
    desk.put("c.json", CANCEL);
    desk.put("other.json", r#"{"dimonaCancel":{"periodId":660000000209},"declarationStatus":{"result":"A"}}"#);
    let none = desk.run(&["compare", "c.json", "--against", "other.json"]);
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("there is nothing to compare"), "{}", none.stderr);
    // A body that is no answer is named, by its number.
    desk.put("broken.json", "{\"declarationStatus\":{\"result\":\"X\"}}\n{\"a\":\n[1]\n");
    let broken = desk.run(&["compare", "c.json", "--against", "broken.json"]);
    assert_eq!(broken.code, 2);
    assert!(broken.stderr.contains("broken.json: record 1 cannot be read: has a result that is none of A, W, S and B"));
    desk.put("page.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><NOTIFICATION/>");
    assert!(desk.run(&["compare", "c.json", "--against", "page.xml"]).stderr.contains("document type"));
    desk.put("plain.txt", "nothing of the kind");
    assert!(desk.run(&["compare", "c.json", "--against", "plain.txt"]).stderr.contains("holds no answers of the NSSO"));
    let twice = desk.run(&["compare", "-", "--against", "other.json"]);
    assert!(twice.code == 2 && twice.stderr.contains("read twice"), "{}", twice.stderr);
    #[cfg(unix)]
    {
        let twice = desk.run(&["compare", "/dev/null", "--against", "other.json"]);
        assert!(twice.code == 2 && twice.stderr.contains("read twice"), "{}", twice.stderr);
    }
}

#[test]
fn a_file_that_the_nsso_did_not_take_up_is_no_agreement() {
    let desk = Desk::new("compare-acknowledgement");
    desk.put("c.json", CANCEL);
    let form = "<Form><TypeForm>PA</TypeForm><FileReference><FileName>FI.DMPI.1</FileName></FileReference>\
        <ReceptionResult><ResultCode>0</ResultCode><ErrorID>ACRF-088</ErrorID></ReceptionResult></Form>";
    desk.put("acrf.xml", format!("<ACRF>{form}</ACRF>"));
    let run = desk.run(&["compare", "c.json", "--against", "acrf.xml"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("did not take up the file FI.DMPI.1: ACRF-088"), "{}", run.stderr);
}
