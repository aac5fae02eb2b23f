//! What is certain after a declaration whose answer is not known is so whatever that answer is.

use dimona::codec::answers::Answers;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use proptest::prelude::*;
use serde_json::Value;

use crate::days::lines;
use crate::support::one_by_one;

/// The letters that a run gives: the certain one, and the least.
fn letters(engine: &Engine, lines: &[String]) -> Vec<(Value, Value)> {
    let said = one_by_one(engine, &[&lines.join("\n")], &Answers::default(), Register::new());
    let told = said.report.lines().map(|line| serde_json::from_str::<Value>(line).expect("a report is JSON"));
    told.filter(|line| line.get("answer").is_some())
        .map(|line| (line["answer"].clone(), line["atLeast"].clone()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn what_is_certain_behind_a_declaration_that_waits_is_so_whatever_becomes_of_it(
        lines in lines(false).prop_filter("something follows", |lines| lines.len() > 1),
        waits in any::<prop::sample::Index>(),
    ) {
        let engine = Engine::belgium();
        let waits = waits.index(lines.len() - 1);
        let answered = |letter: &str| {
            let mut lines = lines.clone();
            let mut line: Value = serde_json::from_str(&lines[waits]).expect("a line is JSON");
            line["context"]["answer"] = letter.into();
            lines[waits] = line.to_string();
            letters(&engine, &lines)
        };
        let told = answered("S");
        for world in ["A", "B"] {
            for (place, (told, then)) in told.iter().zip(answered(world)).enumerate().skip(waits + 1) {
                let agree = told.0.is_null() || then.0.is_null() || told.0 == then.0;
                prop_assert!(agree, "{place} behind {waits}: {told:?} but {then:?} after {world}\n{}", lines.join("\n"));
            }
        }
    }
}
