//! Texts of rules with their places for numbers, to be read without a finding.

use crate::words::{Words, split};

/// The ways in which a text can read: `{hoursLeft}` becomes `<hours left>`, as the language calls that number, and of parts in `[` and `]` that stand side by
/// side each makes a way of its own.
pub(super) fn ways(text: &str, words: &Words) -> Vec<String> {
    let pieces = pieces(text);
    let count = pieces.iter().map(Vec::len).max().unwrap_or_default();
    (0..count)
        .map(|way| {
            pieces.iter().filter_map(|parts| parts.get(way).or(parts.last())).map(|part| named(part, words)).collect()
        })
        .collect()
}

/// A text as pieces, each with its alternatives.
fn pieces(text: &str) -> Vec<Vec<&str>> {
    let mut pieces: Vec<Vec<&str>> = Vec::new();
    let mut rest = text;
    let mut beside = false;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((inside, after)) = after.split_once(']') else { break };
        if !before.is_empty() {
            pieces.push(vec![before]);
        }
        match pieces.last_mut() {
            Some(alternatives) if beside && before.is_empty() => alternatives.push(inside),
            _ => pieces.push(vec![inside]),
        }
        beside = true;
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(vec![rest]);
    }
    pieces
}

/// Each place as its name in `<` and `>`, with the word for many where it has words.
fn named(part: &str, catalogue: &Words) -> String {
    let mut named = String::with_capacity(part.len() + 8);
    let mut rest = part;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((place, behind)) = behind.split_once('}') else { break };
        named.push_str(before);
        let (name, words, is_counted) = split(place);
        if is_counted || words.is_none() {
            named.push('<');
            match catalogue.numbers.iter().find(|(of, _)| *of == name) {
                Some((_, called)) => named.push_str(called),
                None => {
                    for c in name.chars() {
                        if c.is_ascii_uppercase() {
                            named.push(' ');
                        }
                        named.push(c.to_ascii_lowercase());
                    }
                }
            }
            named.push('>');
        }
        if let Some((_, many)) = words {
            named.push_str(if is_counted { " " } else { "" });
            named.push_str(many);
        }
        rest = behind;
    }
    named.push_str(rest);
    named
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Words;
    use crate::engine::Engine;
    use crate::words::{EN, FR, Language, NL, Steps};

    fn ways(text: &str) -> Vec<String> {
        super::ways(text, &EN)
    }

    #[test]
    fn a_language_names_places_in_its_words() {
        let of = |words: &Words| super::ways("[{receivedAt}][{hoursLeft|uur|uren}]", words);
        assert_eq!(of(&NL), ["<ontvangen op>", "<resterende uren> uren"]);
        assert_eq!(super::ways("{receivedAt}, {ofOnesOwn}", &FR), ["<reçu le>, <of ones own>"]);
    }

    #[test]
    fn every_number_of_a_rule_is_named_in_every_language() {
        let engine = Engine::belgium();
        let rules = engine.rules();
        let numbers = rules.iter().flat_map(|rule| rule.numbers().iter().map(|number| number.name.to_string()));
        let numbers: BTreeSet<String> =
            numbers.chain([Steps::BY, Steps::REGIME, Steps::PLAN_BY, Steps::PLAN_WAS_BY].map(str::to_owned)).collect();
        for language in Language::ALL.into_iter().filter(|of| *of != Language::En) {
            let named: Vec<&str> = language.words().numbers.iter().map(|(name, _)| *name).collect();
            assert!(named.is_sorted_by(|one, next| one < next), "{language}: sorted, each once");
            let named: BTreeSet<String> = named.into_iter().map(str::to_owned).collect();
            let differ: Vec<&String> = numbers.symmetric_difference(&named).collect();
            assert!(differ.is_empty(), "{language}: without a name, or a name of nothing: {differ:?}");
            assert!(language.words().numbers.iter().all(|(_, called)| !called.is_empty()), "{language}");
        }
    }

    #[test]
    fn places_for_numbers_are_named() {
        assert_eq!(ways("received on {receivedAt}"), ["received on <received at>"]);
        assert_eq!(ways("no number"), ["no number"]);
        assert!(ways("").is_empty());
    }

    #[test]
    fn a_number_with_words_is_shown_with_that_for_many() {
        assert_eq!(ways("by {exceedingHours|hour|hours}"), ["by <exceeding hours> hours"]);
        assert_eq!(ways("{count|part|parts} {count:is|are} missing"), ["<count> parts are missing"]);
    }

    #[test]
    fn parts_side_by_side_are_alternatives() {
        assert_eq!(
            ways("planned[ hours exceed by {exceedingHours}][ days exceed by {exceedingDays}]"),
            ["planned hours exceed by <exceeding hours>", "planned days exceed by <exceeding days>"]
        );
        assert_eq!(
            ways("[{quotaHours} hours][{quotaDays} days] a year"),
            ["<quota hours> hours a year", "<quota days> days a year"]
        );
        assert_eq!(ways("the period[ {periodId}] is closed"), ["the period <period id> is closed"]);
        assert_eq!(ways("[a] and [b]"), ["a and b"]);
    }
}
