//! Texts of rules with their places for numbers, to be read without a finding.

/// The ways in which a text can read: `{hoursLeft}` becomes `<hours left>`, and of parts in `[` and `]` that stand side by
/// side each makes a way of its own.
pub(super) fn ways(text: &str) -> Vec<String> {
    let pieces = pieces(text);
    let count = pieces.iter().map(Vec::len).max().unwrap_or_default();
    (0..count)
        .map(|way| pieces.iter().filter_map(|parts| parts.get(way).or(parts.last())).map(|part| named(part)).collect())
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

fn named(part: &str) -> String {
    let mut named = String::with_capacity(part.len() + 8);
    let mut in_name = false;
    for c in part.chars() {
        match c {
            '{' => {
                in_name = true;
                named.push('<');
            }
            '}' => {
                in_name = false;
                named.push('>');
            }
            c if in_name && c.is_ascii_uppercase() => {
                named.push(' ');
                named.push(c.to_ascii_lowercase());
            }
            c => named.push(c),
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::ways;

    #[test]
    fn places_for_numbers_are_named() {
        assert_eq!(ways("received on {receivedAt}"), ["received on <received at>"]);
        assert_eq!(ways("no number"), ["no number"]);
        assert!(ways("").is_empty());
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
