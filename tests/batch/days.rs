//! Day by day is the same as at once.

use std::collections::HashSet;

use dimona::codec::answers::Answers;
use dimona::codec::rest_json::encode;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::strategies;
use proptest::prelude::*;
use serde_json::Value;

use crate::laws::way;
use crate::support::{Way, batch};

/// Lines of a few workers in the order of reception. `ties` makes everything of one day come at one moment.
pub(crate) fn lines(ties: bool) -> impl Strategy<Value = Vec<String>> {
    strategies::message::year(0..60).prop_map(move |year| {
        let mut opened = HashSet::new();
        let lines = year.iter().filter_map(|(message, context)| {
            let text = encode(&message.received(context.clone())).expect("the strategy makes no other");
            let mut line: Value = serde_json::from_str(&text).expect("a line is JSON");
            // Of a period that nothing has opened yet, a day cannot say what the whole can.
            let named =
                ["dimonaOut", "dimonaUpdate", "dimonaCancel"].iter().find_map(|kind| line[*kind]["periodId"].as_u64());
            opened.extend(line["context"]["periodId"].as_u64());
            if named.is_some_and(|named| !opened.contains(&named)) {
                return None;
            }
            if ties {
                let at = line["context"]["receivedAt"].as_str().expect("each has a moment");
                let noon = format!("{}T12:00:00{}", &at[..10], &at[19..]);
                line["context"]["receivedAt"] = noon.into();
            }
            Some(line.to_string())
        });
        lines.collect()
    })
}

/// What a report says of each record, without the places of others: they are told only of what was read in the same run.
pub(crate) fn verdicts(report: &str) -> Vec<String> {
    let lines = report.lines().map(|line| serde_json::from_str::<Value>(line).expect("a report is JSON"));
    let told = lines.filter(|line| line.get("answer").is_some()).map(|line| {
        let findings: Vec<_> = line["findings"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|finding| format!("{} {} {}", finding["rule"], finding["outcome"], finding["missing"]))
            .collect();
        format!("{} {} {} {findings:?}", line["answer"], line["atLeast"], line["right"]["state"])
    });
    told.collect()
}

/// A run from what an earlier one saved: what is said, and what is saved.
fn day(engine: &Engine, lines: &[String], saved: Option<&str>, way: Way) -> (Vec<String>, String) {
    let register = match saved {
        Some(text) => engine.read_register("saved", text.as_bytes()).expect("what was saved can be read"),
        None => Register::new(),
    };
    let said = batch(engine, &[lines.join("\n")], &Answers::default(), register, way);
    (verdicts(&said.report), said.register)
}

/// The days of these lines, cut at these places.
fn days(lines: &[String], cuts: &[prop::sample::Index]) -> Vec<Vec<String>> {
    let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(lines.len() + 1)).collect();
    at.extend([0, lines.len()]);
    at.sort_unstable();
    at.windows(2).map(|ends| lines[ends[0]..ends[1]].to_vec()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn days_from_saved_registers_say_what_one_run_says(
        lines in any::<bool>().prop_flat_map(lines),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 1..4),
        way in way(),
    ) {
        let engine = Engine::belgium();
        let (at_once, register) = day(&engine, &lines, None, way);
        let (mut told, mut saved): (Vec<String>, Option<String>) = (Vec::new(), None);
        for lines in days(&lines, &cuts) {
            let (said, after) = day(&engine, &lines, saved.as_deref(), way);
            told.extend(said);
            saved = Some(after);
        }
        prop_assert_eq!(told.len(), at_once.len());
        for (at, (told, once)) in told.iter().zip(&at_once).enumerate() {
            // What is the same in all may be the same record, which the register of the day before holds already.
            let may_be_held = lines[..at].contains(&lines[at]) && told.starts_with("null") && told.contains("received-before-register");
            prop_assert!(told == once || may_be_held, "{told} but at once {once}\n{}", lines.join("\n"));
        }
        let saved = saved.unwrap_or_default();
        if !lines.is_empty() {
            prop_assert_eq!(&saved, &register);
        }
        // What is held is held: nothing of it is judged or applied again.
        let (again, after) = day(&engine, &lines, Some(&saved), way);
        prop_assert_eq!(&after, &saved);
        prop_assert!(again.iter().all(|said| said.contains("received-before-register") && !said.starts_with("\"A\"")));
    }

    #[test]
    fn a_record_that_comes_a_day_late_is_told_what_one_run_says_or_is_open(
        lines in any::<bool>().prop_flat_map(lines).prop_filter("a record can be late", |lines| lines.len() > 1),
        late in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        way in way(),
    ) {
        let engine = Engine::belgium();
        let (at_once, _) = day(&engine, &lines, None, way);
        let (late, cut) = (late.index(lines.len()), cut.index(lines.len() + 1));
        let mut first = lines[..cut.max(late + 1)].to_vec();
        let arrived = first.remove(late);
        let (_, saved) = day(&engine, &first, None, way);
        let mut second = vec![arrived];
        second.extend(lines[cut.max(late + 1)..].iter().cloned());
        let (told, _) = day(&engine, &second, Some(&saved), way);
        let letter = |said: &str| said.split(' ').next().map(str::to_owned);
        let is_open = told[0].starts_with("null");
        prop_assert!(is_open || letter(&told[0]) == letter(&at_once[late]), "{} but at once {}", told[0], at_once[late]);
    }
}

#[test]
fn a_record_that_was_repaired_or_is_of_another_person_is_another_record() {
    let engine = Engine::belgium();
    let way = Way { threads: 1, chunk: 1000, memory: 1 << 20 };
    let line = |worker: &str| {
        let at = r#""context":{"receivedAt":"2026-06-30T10:00:00+02:00","answer":"A"}"#;
        let action = r#""dimonaIn":{"startDate":"2026-07-01","endDate":"2026-07-31","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}}"#;
        format!(r#"{{{at},"employer":{{"enterpriseNumber":"0999999031"}},"worker":{worker},{action}}}"#)
    };
    for (first, second) in [
        (r#"{"ssin":"07.06.21-005.68"}"#, r#"{"ssin":"07062100568"}"#),
        (r#"{"familyName":"Peeters"}"#, r#"{"familyName":"Janssens"}"#),
    ] {
        let (_, saved) = day(&engine, &[line(first)], None, way);
        let (again, _) = day(&engine, &[line(first)], Some(&saved), way);
        assert!(again[0].contains("received-before-register"), "{again:?}");
        let (other, _) = day(&engine, &[line(second)], Some(&saved), way);
        assert!(!other[0].contains("received-before-register"), "{other:?}");
    }
}

#[test]
fn what_has_no_moment_is_not_booked_again() {
    let engine = Engine::belgium();
    let way = Way { threads: 1, chunk: 1000, memory: 1 << 20 };
    // A student, and an agency worker, whose periods may stand side by side.
    let lines = [
        r#"{CONTEXT"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-07-01","endDate":"2026-07-31","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}}}"#,
        r#"{CONTEXT"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"85073004417"},"dimonaIn":{"startDate":"2026-07-01","endDate":"2026-07-03","features":{"workerType":"OTH","jointCommissionNumber":"322","usingEmployer":{"jointCommissionNumber":"140","enterpriseNumber":"0999111183"}}}}"#,
    ];
    let with = |context: &str| lines.map(|line| line.replace("CONTEXT", context)).to_vec();
    let (undated, dated) = (with(""), with(r#""context":{"receivedAt":"2026-06-30T10:00:00+02:00","answer":"A"},"#));
    let (_, saved) = day(&engine, &undated, None, way);
    assert_eq!(saved.lines().filter(|line| line.starts_with("{\"period\"")).count(), 2, "{saved}");
    let lines_of_periods = |register: &str| {
        register
            .lines()
            .filter(|line| line.contains("{\"period\"") || line.contains("{\"ledger\""))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for again in [&undated, &dated] {
        let (said, after) = day(&engine, again, Some(&saved), way);
        assert!(
            said.iter().all(|said| said.starts_with("null") && said.contains("received-before-register")),
            "{said:?}"
        );
        assert_eq!(lines_of_periods(&after), lines_of_periods(&saved));
    }
    let (said, after) = day(&engine, &[undated[0].replace("2026-07-31", "2026-07-30")], Some(&saved), way);
    assert!(!said[0].contains("received-before-register"), "{said:?}");
    assert_ne!(after, saved);
}

/// What these lines say at once and cut at each place, one after the other from saved registers.
fn every_cut(lines: &[String]) {
    let engine = Engine::belgium();
    let way = Way { threads: 1, chunk: 1000, memory: 1 << 20 };
    let (at_once, register) = day(&engine, lines, None, way);
    for cut in 1..lines.len() {
        let (mut told, saved) = day(&engine, &lines[..cut], None, way);
        let (rest, saved) = day(&engine, &lines[cut..], Some(&saved), way);
        told.extend(rest);
        assert_eq!(told, at_once, "cut at {cut}");
        assert_eq!(saved, register, "cut at {cut}");
    }
}

#[test]
fn two_declarations_that_differ_only_in_their_number_are_two() {
    let line = |id: u64, answer: &str| {
        format!(
            r#"{{"context":{{"receivedAt":"2026-06-30T10:00:00+02:00","periodId":{id}{answer}}},"employer":{{"enterpriseNumber":"0999999031"}},"worker":{{"ssin":"07062100469"}},"dimonaIn":{{"startDate":"2026-07-01","endDate":"2026-07-31","plannedHoursNumber":76,"features":{{"workerType":"STU","jointCommissionNumber":"XXX"}}}}}}"#
        )
    };
    let (first, second) = (660_000_000_112, 660_000_000_213);
    every_cut(&[line(first, ""), line(second, "")]);
    for answer in ["A", "W", "B", "S"] {
        let answered = format!(r#","answer":"{answer}""#);
        every_cut(&[line(first, &answered), line(second, "")]);
        every_cut(&[line(first, ""), line(second, &answered)]);
        every_cut(&[line(first, &answered), line(second, &answered)]);
    }
    // What is read again is the same, also where its number was not told before.
    let engine = Engine::belgium();
    let way = Way { threads: 1, chunk: 1000, memory: 1 << 20 };
    for held in [line(first, ""), line(first, "").replace(r#","periodId":660000000112"#, "")] {
        let (_, saved) = day(&engine, &[held], None, way);
        let (again, _) = day(&engine, &[line(first, "")], Some(&saved), way);
        assert!(again[0].contains("received-before-register"), "{again:?}");
    }
}
