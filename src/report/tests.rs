//! What rules say in languages other than English, against the rules that there are. The English of a rule is checked when it is
//! compiled, since it stands beside its numbers; a text of a language stands elsewhere, so this asks the engine.

use std::collections::BTreeSet;

use crate::declaration::rule::RuleMeta;
use crate::engine::Engine;
use crate::words::{Language, RuleText, Steps, standing};

/// Each language that has texts of its own.
fn languages() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::default())
}

/// Each text of a rule: its name, in English, and in the language.
fn pairs<'r>(rule: &RuleMeta<'r>, text: &RuleText) -> [(&'static str, &'r str, &'static str); 8] {
    let (own, steps, told) = (rule.texts, rule.texts.steps, text.steps);
    [
        ("what", own.what, text.what),
        ("because", own.because, text.because),
        ("action", own.action, text.action),
        ("before", steps.before, told.before),
        ("first_day", steps.first_day, told.first_day),
        ("running", steps.running, told.running),
        ("ended", steps.ended, told.ended),
        ("undeclared", steps.undeclared, told.undeclared),
    ]
}

/// A text without its parts in brackets.
fn outside_brackets(text: &str) -> String {
    let mut pieces = text.split('[');
    let mut outside = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        outside.push_str(piece.split_once(']').map_or("", |(_, behind)| behind));
    }
    outside
}

#[test]
fn every_rule_has_a_text_in_every_language() {
    let engine = Engine::belgium();
    let missing: Vec<String> = languages()
        .flat_map(|language| {
            let without = engine.rules().into_iter().filter(move |rule| language.words().of_rule(rule.name).is_none());
            without.map(move |rule| format!("{language}: {}", rule.name))
        })
        .collect();
    assert!(missing.is_empty(), "{} texts of rules are missing:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn a_text_belongs_to_a_rule_and_stands_once() {
    let engine = Engine::belgium();
    let rules: BTreeSet<&str> = engine.rules().iter().map(|rule| rule.name).collect();
    for language in languages() {
        let mut named = BTreeSet::new();
        for text in language.words().rules.iter().copied().flatten() {
            assert!(rules.contains(text.rule), "{language}: there is no rule {}", text.rule);
            assert!(named.insert(text.rule), "{language}: {} has two texts", text.rule);
        }
    }
}

#[test]
fn a_text_has_the_places_of_its_rule() {
    let (engine, mut wrong) = (Engine::belgium(), Vec::new());
    for (language, rule) in languages().flat_map(|of| engine.rules().into_iter().map(move |rule| (of, rule))) {
        let Some(text) = language.words().of_rule(rule.name) else { continue };
        let numbers = rule.numbers().iter().map(|number| number.name.as_ref());
        let names: Vec<&str> = numbers.chain(Steps::PLACES).collect();
        for (name, english, told) in pairs(&rule, text) {
            if told.is_empty() != english.is_empty() {
                wrong.push(format!("{language}, {}, {name}: {told:?} for {english:?}", rule.name));
            }
            let places = |text: &str| standing(text, &names).map_err(|fault| fault.reason());
            if places(told) != places(english) {
                wrong.push(format!("{language}, {}, {name}: {told:?} has other places than {english:?}", rule.name));
            }
            // What may be missing in English stands in brackets, and so it does in every language.
            let always = |text: &str| places(&outside_brackets(text)).unwrap_or_default();
            if always(told) & !always(english) != 0 {
                wrong.push(format!("{language}, {}, {name}: {told:?} has a place outside brackets", rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_text_is_one_line_without_a_stop() {
    let engine = Engine::belgium();
    let rules = engine.rules();
    for (language, text) in languages().flat_map(|of| of.words().rules.iter().copied().flatten().map(move |t| (of, t)))
    {
        let english = rules.iter().find(|rule| rule.name == text.rule).map(|rule| rule.texts);
        let Some(english) = english else { continue };
        for (told, own) in [(text.what, english.what), (text.because, english.because), (text.action, english.action)] {
            let at = format!("{language}, {}: {told:?}", text.rule);
            assert_eq!(told.is_empty(), own.is_empty(), "{at} is empty, or its English is");
            assert_eq!(told, told.trim(), "{at} has a space at an end");
            assert!(!told.contains("  ") && !told.contains(['\n', '\t']), "{at} has other white space");
            assert!(!told.ends_with('.'), "{at} ends with a stop");
        }
    }
}

#[test]
fn the_days_of_a_fault_are_numbers_of_its_rule() {
    let engine = Engine::belgium();
    let mut seen = 0;
    for rule in engine.rules() {
        for day in [rule.about.first_day, rule.about.last_day].into_iter().flatten() {
            seen += 1;
            assert!(rule.numbers().iter().any(|of| of.name == day), "{} has no number {day}", rule.name);
        }
    }
    assert!(seen > 0, "no rule tells the days of its fault");
}
