//! Every rule is planted, or it is said why not.

use std::collections::BTreeSet;

use dimona::engine::Engine;
use dimona_generate::{FileFormat, Plan, planted_rules, rules_not_planted};

use crate::{generate, told};

const FORMATS: [FileFormat; 3] = [FileFormat::Ndjson, FileFormat::Csv, FileFormat::Xml];

#[test]
fn every_rule_is_planted_or_listed_with_the_reason() {
    let engine = Engine::belgium();
    let rules: BTreeSet<&str> = engine.rules().into_iter().map(|meta| meta.name).collect();
    let planted: BTreeSet<&str> = FORMATS.into_iter().flat_map(planted_rules).collect();
    let listed: BTreeSet<&str> = rules_not_planted().iter().map(|(rule, _)| *rule).collect();
    assert_eq!(planted.union(&listed).copied().collect::<BTreeSet<_>>(), rules);
    assert_eq!(planted.intersection(&listed).count(), 0, "planted and listed");
    assert!(rules_not_planted().iter().all(|(_, reason)| reason.len() > 20));
}

#[test]
fn whatever_is_said_to_be_planted_stands_in_the_truth() {
    for format in FORMATS {
        let told = told(&generate(&Plan::new(4_000, 3).format(format)));
        let seen: BTreeSet<&str> =
            told.values().flatten().flat_map(|[rule, _, _, settled_by]| [rule.as_str(), settled_by]).collect();
        for rule in planted_rules(format) {
            assert!(seen.contains(rule), "{rule} in {format:?}");
        }
    }
}

#[test]
fn what_a_format_cannot_say_is_not_planted_in_it() {
    let only = |rule, formats: &[FileFormat]| {
        for format in FORMATS {
            assert_eq!(planted_rules(format).contains(&rule), formats.contains(&format), "{rule} in {format:?}");
        }
    };
    use FileFormat::{Csv, Ndjson, Xml};
    for rule in ["unknown-property", "duplicate-property", "number-sent-as-text", "decimal-in-whole-number"] {
        only(rule, &[Ndjson]);
    }
    for rule in
        ["unknown-element", "repeated-element", "missing-type-form", "element-out-of-order", "value-outside-schema"]
    {
        only(rule, &[Xml]);
    }
    for rule in ["several-declarations-in-record", "forbidden-period-id"] {
        only(rule, &[Ndjson, Xml]);
    }
    only("unreadable-context", &[Ndjson, Csv]);
    only("unreadable-record", &[Ndjson, Csv, Xml]);
}
