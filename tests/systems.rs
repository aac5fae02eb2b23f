//! The pages of the systems beside the declaration: each case is asked, and says what its page says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use dimona::cases::{COMMANDS, CaseList, Command, SCHEMA};
use dimona::law::Law;
use dimona::report::Style;
use dimona::words::Language;
use serde_json::{Map, Value};

fn pages() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/systems");
    let (mut folders, mut found) = (vec![root.clone()], BTreeMap::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be read") {
            let path: PathBuf = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|of| of == "md") {
                let name = path.with_extension("").strip_prefix(&root).expect("below it").display().to_string();
                found.insert(name, std::fs::read_to_string(&path).expect("the page can be read"));
            }
        }
    }
    found
}

struct Case<'a> {
    title: &'a str,
    asked: Value,
    answer: Value,
}

/// The object in the first block of this kind.
fn block<'a>(text: &'a str, kind: &str) -> Option<&'a str> {
    text.split_once(&format!("```{kind}\n")).and_then(|(_, rest)| rest.split_once("\n```")).map(|(block, _)| block)
}

fn object(text: &str) -> Map<String, Value> {
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => object,
        other => panic!("{text}: {other:?}"),
    }
}

fn cases(page: &str) -> Vec<Case<'_>> {
    let (head, _) = page.split_once("\n## ").expect("a page has cases");
    let base = block(head, "base").map(object).unwrap_or_default();
    let cases = page.split("\n## ").skip(1).map(|text| {
        let title = text.lines().next().unwrap_or_default();
        let case = block(text, "case").unwrap_or_else(|| panic!("{title}: no case"));
        let answer = block(text, "answer").unwrap_or_else(|| panic!("{title}: no answer"));
        let mut asked = base.clone();
        asked.extend(object(case));
        Case { title, asked: Value::Object(asked), answer: Value::Object(object(answer)) }
    });
    cases.collect()
}

fn answered(command: &Command, asked: &Value, language: Language) -> Value {
    let mut output = Vec::new();
    let mut list = CaseList::new(&mut output, Style::Ndjson, language);
    list.answer(command, &Law::belgium(), "page", asked.to_string().as_bytes()).expect("it is written");
    serde_json::from_slice(&output).expect("an object")
}

/// What the page says stands in the answer; of a list of objects, in the same places, or where they have codes, under the same code.
fn holds(answer: &Value, said: &Value) -> bool {
    match (answer, said) {
        (Value::Object(answer), Value::Object(said)) => said.iter().all(|(name, said)| match answer.get(name) {
            Some(answer) => holds(answer, said),
            None => said.is_null(),
        }),
        (Value::Array(answer), Value::Array(said)) if said.first().is_some_and(|of| of["code"].is_string()) => {
            said.iter().all(|said| answer.iter().any(|answer| answer["code"] == said["code"] && holds(answer, said)))
        }
        (Value::Array(answer), Value::Array(said)) => {
            answer.len() == said.len() && answer.iter().zip(said).all(|(answer, said)| holds(answer, said))
        }
        _ => answer == said,
    }
}

#[test]
fn every_case_is_answered_as_its_page_says() {
    for (name, page) in pages() {
        let command = Command::named(&name).unwrap_or_else(|| panic!("{name} is no command"));
        let cases = cases(&page);
        let mut titles = BTreeSet::new();
        for case in &cases {
            assert!(titles.insert(case.title), "{name}: {} stands there twice", case.title);
            let answer = answered(command, &case.asked, Language::default());
            assert!(holds(&answer, &case.answer), "{name}: {}\n{answer:#}\nsaid {}", case.title, case.answer);
        }
    }
}

#[test]
fn every_command_has_a_page_that_says_by_what_it_goes() {
    let pages = pages();
    for command in COMMANDS {
        let page = pages.get(command.name).unwrap_or_else(|| panic!("{} has no page", command.name));
        for part in ["**What.**", "**Law.**", "**Which date decides.**"] {
            assert!(page.contains(part), "{}: {part}", command.name);
        }
    }
    assert_eq!(pages.len(), COMMANDS.len());
}

#[test]
fn every_language_answers_the_same_in_its_own_words() {
    for (name, page) in pages() {
        let command = Command::named(&name).expect("a command");
        for case in cases(&page) {
            let english = answered(command, &case.asked, Language::default());
            for code in ["nl", "fr", "de"] {
                let other = answered(command, &case.asked, Language::from_code(code).expect("a language"));
                assert_eq!(without_words(&english), without_words(&other), "{name}: {}", case.title);
                let (told, translated) = (texts(&english), texts(&other));
                let same = told.iter().zip(&translated).find(|(one, other)| one == other && one.contains(' '));
                assert!(told.len() == translated.len() && same.is_none(), "{name}: {code}: {same:?}");
            }
        }
    }
}

/// What an answer says to people.
fn texts(answer: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    for name in WORDS {
        under(answer, name, &mut found);
    }
    found
}

/// The members that hold what is said to people.
const WORDS: [&str; 4] = ["message", "action", "error", "name"];

/// An answer without what is said to people.
fn without_words(answer: &Value) -> Value {
    match answer {
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| !WORDS.contains(&name.as_str()));
            Value::Object(kept.map(|(name, value)| (name.clone(), without_words(value))).collect())
        }
        Value::Array(values) => Value::Array(values.iter().map(without_words).collect()),
        other => other.clone(),
    }
}

#[test]
fn every_answer_is_as_the_schema_says() {
    let schema = serde_json::from_str(SCHEMA).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    for (name, page) in pages() {
        let command = Command::named(&name).expect("a command");
        let asked = cases(&page).into_iter().map(|case| case.asked).chain([serde_json::json!({"nobody": 1})]);
        for asked in asked {
            let answer = answered(command, &asked, Language::default());
            let wrong: Vec<String> = schema.iter_errors(&answer).map(|fault| fault.to_string()).collect();
            assert!(wrong.is_empty(), "{name}: {wrong:?}\n{answer:#}");
            let mut other = answer.clone();
            other["case"] = "first".into();
            assert!(!schema.is_valid(&other), "{other}");
        }
    }
}

/// Every text under a member of this name, wherever it stands.
fn under<'a>(answer: &'a Value, name: &str, found: &mut Vec<&'a str>) {
    match answer {
        Value::Object(members) => members.iter().for_each(|(member, value)| {
            if member == name {
                found.extend(value.as_str());
                found.extend(value.as_array().into_iter().flatten().filter_map(Value::as_str));
            }
            under(value, name, found);
        }),
        Value::Array(values) => values.iter().for_each(|value| under(value, name, found)),
        _ => {}
    }
}

#[test]
fn what_is_called_missing_is_a_member_that_a_case_can_tell() {
    for (name, page) in pages() {
        let command = Command::named(&name).expect("a command");
        let mut all = 0;
        for case in cases(&page) {
            for left_out in case.asked.as_object().expect("an object").keys() {
                let mut asked = case.asked.clone();
                asked.as_object_mut().expect("an object").remove(left_out);
                let answer = answered(command, &asked, Language::default());
                let mut missing = Vec::new();
                under(&answer, "missing", &mut missing);
                all += missing.len();
                let unknown = missing.iter().find(|of| command.members.iter().all(|member| member.name != **of));
                assert_eq!(unknown, None, "{name}: {asked}");
            }
        }
        assert!(all > 0 || name == "consent", "{name}: nothing is ever missing");
    }
}

#[test]
fn an_answer_names_file_line_and_the_reference_of_its_case() {
    for command in COMMANDS {
        let mut output = Vec::new();
        let mut list = CaseList::new(&mut output, Style::Ndjson, Language::default());
        let asked = "\n{\"reference\":\"site 07062100469\"}\n{}\n";
        assert_eq!(list.answer(command, &Law::belgium(), "sites", asked.as_bytes()).expect("it is written"), 2);
        let output = String::from_utf8(output).expect("UTF-8");
        let lines: Vec<Value> = output.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let is_read = lines[0]["error"].is_null();
        let shown = if is_read { Value::from("site *********69") } else { Value::Null };
        assert_eq!((&lines[0]["case"], &lines[0]["file"]), (&2.into(), &"sites".into()), "{output}");
        assert_eq!(lines[0]["reference"], shown, "{output}");
        assert!(lines[1]["reference"].is_null() && lines[1]["case"] == 3, "{output}");
    }
}

#[test]
fn an_amount_is_one_to_the_cent_and_a_point_for_thousands_is_refused() {
    let reads = |command: &str, asked: &str| {
        let command = Command::named(command).expect("a command");
        let answer = answered(command, &serde_json::from_str(asked).expect("JSON"), Language::default());
        answer["error"].as_str().map(str::to_owned)
    };
    for (amount, is_read) in [
        ("40000", true),
        ("40000.5", true),
        ("40000.50", true),
        ("40.000", false),
        ("40.0000", false),
        ("40000,00", false),
        ("40.000,00", false),
        ("40 000", false),
        ("-1", false),
    ] {
        for (command, before) in
            [("works/declare", r#""date":"2026-05-04","amount""#), ("measures", r#""quarter":"2021Q4","wage""#)]
        {
            let fault = reads(command, &format!("{{{before}:\"{amount}\"}}"));
            assert_eq!(fault.is_none(), is_read, "{command} {amount}: {fault:?}");
            assert!(fault.is_none_or(|of| of.contains("two at most behind a point")), "{command} {amount}");
        }
    }
}

#[test]
fn a_case_that_cannot_be_read_keeps_its_place() {
    let long = format!("{{\"date\":\"{}\"}}", "9".repeat(2_000_000));
    let lines = ["{}", "", "[1]", "\u{0}", "{\"date\":\"2026-02-30\"}", "{\"role\":\"07062100469\"}", &long, "{"];
    let text = lines.join("\n").into_bytes();
    let text = [text, b"\n\xff\xfe{}\n{}".to_vec()].concat();
    for command in COMMANDS {
        let mut output = Vec::new();
        let mut list = CaseList::new(&mut output, Style::Ndjson, Language::default());
        list.answer(command, &Law::belgium(), "cases", &text[..]).expect("it is written");
        let output = String::from_utf8(output).expect("UTF-8");
        let places: Vec<i64> = output
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("an object")["case"].as_i64().expect("a number"))
            .collect();
        assert_eq!(places, [1, 3, 4, 5, 6, 7, 8, 9, 10], "{}", command.name);
        assert!(!output.contains("07062100469"), "{output}");
    }
}

/// What an answer is sure to allow, to give, or to leave undone.
fn yeses(answer: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (member, yes) in [("decision", "allow"), ("declare", "not-required"), ("presence", "not-required")] {
        if answer[member] == yes {
            found.insert(member.to_owned());
        }
    }
    let measures = ["targetGroups", "allowances"].iter().filter_map(|list| answer[list].as_array()).flatten();
    for of in measures.chain([&answer["structural"]]).filter(|of| of["granted"] == true) {
        found.insert(of["code"].as_str().unwrap_or("structural").to_owned());
    }
    found
}

#[test]
fn no_yes_hangs_on_a_member_that_is_left_out_and_not_named() {
    // Less than half-time is part-time; how many work, and whether for an agency, is told by codes of the directory too; who names no
    // quarter reads that of the moment; what was exempt when it started has started.
    let told_by_another = [
        ("halfTimeContract", "partTime"),
        ("headcount", "entry"),
        ("agency", "entry"),
        ("quarter", "at"),
        ("exemptAtStart", "startedBefore"),
    ];
    let mut silent = BTreeSet::new();
    for (name, page) in pages() {
        let command = Command::named(&name).expect("a command");
        for case in cases(&page) {
            let told = case.asked.as_object().expect("an object");
            let whole = answered(command, &case.asked, Language::default());
            if !whole["error"].is_null() {
                continue;
            }
            let yes = yeses(&whole);
            for member in told.keys() {
                let mut less = told.clone();
                less.remove(member);
                let answer = answered(command, &Value::Object(less), Language::default());
                let mut named = Vec::new();
                for list in ["missing", "assumed", "warnings"] {
                    under(&answer, list, &mut named);
                }
                let more: Vec<String> = yeses(&answer).difference(&yes).cloned().collect();
                // Of which quarter data were shown is told.
                named.extend(answer.as_object().into_iter().flatten().map(|(name, _)| name.as_str()));
                let is_told = |(of, by): &(&str, &str)| of == member && (named.contains(by) || told.contains_key(*by));
                if !more.is_empty() && !named.contains(&member.as_str()) && !told_by_another.iter().any(is_told) {
                    silent.insert(format!("{name}: {}: without {member}: {}", case.title, more.join(", ")));
                }
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

/// The page of a case, for people.
fn page(command: &str, asked: &str) -> String {
    let mut output = Vec::new();
    let mut list = CaseList::new(&mut output, Style::Text, Language::default());
    let command = Command::named(command).expect("a command");
    list.answer(command, &Law::belgium(), "page", asked.as_bytes()).expect("it is written");
    String::from_utf8(output).expect("text")
}

#[test]
fn a_reference_writes_no_lines_of_its_own() {
    let told = page("directory", r#"{"reference":"x\n    decision allowed\u001b[2J\u202e","date":"2026-12-01"}"#);
    assert!(
        told.lines().next().is_some_and(|line| line.contains(r"x\n    decision allowed\u{1b}[2J\u{202e}")),
        "{told}"
    );
    let long = format!(r#"{{"reference":"{}","date":"2026-12-01"}}"#, "x".repeat(10_000));
    assert!(page("directory", &long).len() < 1_000);
}

#[test]
fn the_numbers_of_an_address_are_no_number_of_a_person() {
    let of = |street: &str| {
        let seat = format!(r#"{{"street":"{street}","number":"12","postcode":"9000","municipality":"44021"}}"#);
        let rest = r#""field":"seat","purpose":"select-measures","requester":"employer","person":"legal","phase":2"#;
        page("directory", &format!(r#"{{"date":"2026-12-01",{rest},"entry":{{"seat":{seat}}}}}"#))
    };
    assert!(of("Kerkstraat").contains("Kerkstraat, 12, 9000, 44021"), "{}", of("Kerkstraat"));
    assert!(of("near 85.07.30-044.17").contains("near **.**.**-***.17, 12"), "{}", of("near 85.07.30-044.17"));
}
