//! Sentences stand in `src/words`, the English of a rule in its own file, and what only a program of the workspace says in the
//! `words` of its crate.

use std::collections::BTreeSet;
use std::path::Path;

use crate::source::{Token, group_end, tokens};
use crate::{files, name, text};

/// Macros in whose texts sentences stand: those of a rule, and those that a panic tells a programmer.
const MACROS: &[&str] =
    &["texts", "zone_form", "assert", "assert_eq", "assert_ne", "debug_assert", "panic", "unreachable"];
/// How a source of law is cited.
const CITED: &[&str] = &["seen", "inferred", "memory", "own"];

/// The sentences of a file: texts of several words. What no report tells is left out: comments, attributes (but for the text of an
/// error), tests, what a panic says, the texts of a rule, and the sources of law.
fn sentences(code: &str) -> Vec<String> {
    let tokens = tokens(code);
    let is = |at: usize, of: &str| matches!(tokens.get(at), Some(Token::Word(is) | Token::Sign(is)) if *is == of);
    let are = |at: usize, of: &[&str]| of.iter().zip(at..).all(|(of, at)| is(at, of));
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_of_file = are(at, &["#", "!", "["]);
        let passed = if is(at, "#") && (is_of_file || is(at + 1, "[")) {
            let open = at + 1 + usize::from(is_of_file);
            match (are(open + 1, &["cfg", "(", "test", ")"]), is(open + 1, "error")) {
                (true, _) => item_end(&tokens, group_end(&tokens, open)),
                (_, true) => open + 1,
                _ => group_end(&tokens, open),
            }
        } else if MACROS.iter().any(|of| are(at, &[of, "!"])) || are(at, &[".", "expect", "("]) {
            group_end(&tokens, at + 2)
        } else if CITED.iter().any(|of| are(at, &["LegalRef", "::", of, "("])) {
            group_end(&tokens, at + 3)
        } else {
            found.extend(match &tokens[at] {
                Token::Text(text) if is_prose(text) => Some(text.clone()),
                _ => None,
            });
            at + 1
        };
        at = passed;
    }
    found
}

/// Where the item ends that begins here: behind its block, or behind its semicolon.
fn item_end(tokens: &[Token<'_>], from: usize) -> usize {
    let mut at = from;
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Sign("{") => return group_end(tokens, at),
            Token::Sign("(" | "[") => at = group_end(tokens, at),
            Token::Sign(";") => return at + 1,
            _ => at += 1,
        }
    }
    at
}

/// What reads as a sentence: a lower-case word beside another word, or beside a place that is filled.
fn is_prose(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().map(bare).collect();
    words.windows(2).any(|pair| {
        let (one, other) = (pair[0], pair[1]);
        is_lower(one) && is_any(other) || is_any(one) && is_lower(other)
    })
}

/// A word without the signs round it; a place keeps its braces.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '{' && c != '}')
}

fn is_lower(word: &str) -> bool {
    word.len() >= 2 && word.chars().all(|c| c.is_ascii_lowercase())
}

fn is_any(word: &str) -> bool {
    let is_place = word.starts_with('{') && word.ends_with('}');
    is_place
        || word.starts_with(char::is_alphanumeric) && word.chars().all(|c| c.is_alphanumeric() || "-'/".contains(c))
}

#[test]
fn sentences_are_seen_wherever_they_stand() {
    let told = |code: &str| sentences(code).join("; ");
    assert_eq!(told(r#"let a = "the record holds none";"#), "the record holds none");
    assert_eq!(told(r#"write!(f, "at {byte}: {reason}")"#), "at {byte}: {reason}");
    assert_eq!(told(r#"format!("{count} hours")"#), "{count} hours");
    assert_eq!(told(r#"f(&[("a", "(is missing)")])"#), "(is missing)");
    assert_eq!(told(r#"concat!($name, " is missing", "of T-3")"#), " is missing; of T-3");
    assert_eq!(told("a(\"one \\\n    two\"); b(\"three\nfour\")"), "one two; three\nfour");
    assert_eq!(told(r##"a(r#"the "end" of it"#)"##), "the \"end\" of it");
    assert_eq!(told(r#"a("\"quoted\" text", '"', "Two words")"#), "\"quoted\" text; Two words");
    assert_eq!(told(r#"#[error("cannot read: {0}")] Read(Error),"#), "cannot read: {0}");
    assert_eq!(told(r#"macro_rules! m { () => { "in a macro" } }"#), "in a macro");
    assert_eq!(told(r#"fn f<'a>(of: &'a str) { a("behind a lifetime") }"#), "behind a lifetime");
    assert_eq!(told("#[cfg(test)]\nmod tests;\nconst A: &str = \"behind the tests\";"), "behind the tests");
    assert_eq!(told("#[cfg(test)]\nuse a::{b, c};\nfn f() { a(\"behind a use\") }"), "behind a use");
}

#[test]
fn what_is_no_sentence_is_passed() {
    for code in [
        r#"["late-declaration", "hoursLeft", "facts/careers.csv", "OUT", "", " ", ", ", "declared"]"#,
        r#"["{file}:{line}", "{year:04}-{month:02}", "{} {}", "{name}, {of}", "00011-003", "IN OUT", "A, W, S"]"#,
        r#"// "of a comment""#,
        r#"/// "of a document""#,
        r#"/* "of a comment" /* "within it" */ "and behind" */"#,
        r#"#[allow(clippy::panic, reason = "in a constant")] const A: u8 = 1;"#,
        r#"#![doc = "of a document"]"#,
        r#"#[cfg(test)] mod tests { fn f() { a("in a { test"); b("of it") } }"#,
        r#"texts! { what: "the text of a rule", action: "do not look" }"#,
        r#"zone_form!(Ssin, "ssin", "the SSIN", invalid: "give the eleven digits")"#,
        r#"LegalRef::seen("art. 4 of the act")"#,
        r#"const { assert!(N <= 4, "at most four") }; a.expect("a right number");"#,
    ] {
        assert_eq!(sentences(code), [""; 0], "{code}");
    }
}

/// What a parser is told that it waits for.
const TOLD_TO_SERDE: &str = "what serde is told that it waits for, which nobody reads";
/// What a parser says, by which it is told apart.
const SAID_BY_SERDE: &str = "what serde_json says, so that it is told in other words";
/// Names of values of law.
const NAMED: &str = "a name of a value of law, which is the same in every language";

/// Help, which stands beside the arguments that it documents.
const HELP: &str = "help, which stands beside the arguments";
/// What the generator invents, or writes into records.
const INVENTED: &str = "what invented people and records have in them";

/// What stays where it stands, word for word, and why. Of a long one the beginning stands here, before `…`.
const FOR_GOOD: &[(&str, &[&str], &str)] = &[
    ("src/codec/answers.rs", &["an object"], TOLD_TO_SERDE),
    ("src/codec/rest_json/last.rs", &["an object"], TOLD_TO_SERDE),
    ("src/table/row.rs", &["an object"], TOLD_TO_SERDE),
    ("src/codec/rest_json/decode.rs", &["a value"], TOLD_TO_SERDE),
    (
        "src/codec/rest_json/decode.rs",
        &[
            " at line ",
            "recursion limit exceeded",
            "trailing characters",
            "expected ident",
            "number out of range",
            "lone leading surrogate in hex escape",
            "unexpected end of hex escape",
        ],
        SAID_BY_SERDE,
    ),
    ("src/table/lines.rs", &["unknown field `", "missing field `", "duplicate field `", " at line "], SAID_BY_SERDE),
    ("src/law/joint_committee_matrix.rs", &["{} under {}"], NAMED),
    ("src/law/student.rs", &["solidarity worker", "solidarity employer"], NAMED),
    ("crates/dimona-cli/src/args.rs", &["Speed and memory", "Exit status:…"], HELP),
    ("crates/dimona-cli/src/facts/document.rs", &["A directory of facts holds…", "Members of a case…"], HELP),
    ("crates/dimona-cli/src/compare.rs", &["Exit status:…"], HELP),
    ("crates/dimona-cli/src/convert.rs", &["Exit status:…"], HELP),
    ("crates/dimona-cli/src/cases.rs", &["Exit status:…"], HELP),
    ("crates/dimona-cli/src/deadline.rs", &["Exit status:…"], HELP),
    ("crates/dimona-cli/src/interim.rs", &["Exit status:…"], HELP),
    ("crates/dimona-cli/src/worker.rs", &["Exit status:…"], HELP),
    ("crates/dimona-cli/src/workers.rs", &["Exit status:…"], HELP),
    ("crates/dimona-cli/src/reference.rs", &["Exit status:…"], HELP),
    ("crates/dimona-cli/src/interrupt.rs", &["last word"], "the name of a thread"),
    (
        "crates/dimona-cli/src/problems.rs",
        &[" (os error {number})"],
        "what the system says, so that it is told without it",
    ),
    ("crates/dimona-generate/src/parties.rs", &["Van den Broeck", "Rue de l'Église"], INVENTED),
    ("crates/dimona-generate/src/write/flaw.rs", &["starts at the counter"], INVENTED),
];

#[test]
fn no_sentence_is_made_elsewhere() {
    let (mut seen, mut made) = (BTreeSet::new(), String::new());
    for file in files("src", "rs").into_iter().chain(files("crates", "rs")).filter(|file| !is_elsewhere(file)) {
        seen.insert(name(&file));
        let mut found = sentences(&text(&file));
        let stays = FOR_GOOD.iter().filter(|(of, ..)| *of == name(&file)).flat_map(|(_, stays, _)| stays.iter());
        for stays in stays {
            let is_it = |found: &String| match stays.strip_suffix('…') {
                Some(begin) => found.starts_with(begin),
                None => found == stays,
            };
            let before = found.len();
            found.retain(|found| !is_it(found));
            assert!(found.len() < before, "{} no longer says {stays:?}", name(&file));
        }
        for found in found {
            made += &format!("\n{}: {found:?}", name(&file));
        }
    }
    for (of, ..) in FOR_GOOD {
        assert!(seen.contains(*of), "there is no {of}");
    }
    assert!(made.is_empty(), "sentences that belong in src/words, or in the words of their crate:{made}");
}

/// Whether a file is one of words, or for tests only: what it says no user reads. Strategies say why they leave a value out, and the
/// generator says why it plants no fault against a rule.
fn is_elsewhere(file: &Path) -> bool {
    let name = name(file);
    let is_of_words = name.starts_with("src/words/")
        || name.starts_with("crates/") && (name.ends_with("/src/words.rs") || name.contains("/src/words/"));
    let is_test = name.ends_with("/tests.rs") || name.contains("/tests/") || name.starts_with("src/strategies/");
    is_of_words || is_test || name == "crates/dimona-generate/src/faults/listed.rs"
}
