//! A text that nobody says is a defect.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use dimona::page::Page;
use dimona::words::Language;

use crate::layers::{library, room};
use crate::source::{Token, group_end, paths, tokens};
use crate::{files, name, root, text};

/// The section that a file declares, with the names of its texts; `None` where it declares none.
fn section(code: &str) -> Option<(String, Vec<String>)> {
    let tokens = tokens(code);
    let begin = [Token::Word("section"), Token::Sign("!"), Token::Sign("{")];
    let at = tokens.windows(begin.len()).position(|tokens| tokens == begin)? + begin.len();
    let [Token::Word(section), Token::Sign(":"), Token::Word(_), Token::Sign("{")] = tokens.get(at..at + 4)? else {
        return None;
    };
    let (mut at, end) = (at + 4, group_end(&tokens, at + 3));
    let mut texts = Vec::new();
    while at < end {
        if let (Some(Token::Word(text)), Some(Token::Sign("("))) = (tokens.get(at), tokens.get(at + 1)) {
            texts.push((*text).to_owned());
            at = group_end(&tokens, at + 1);
        } else {
            at += 1;
        }
    }
    Some(((*section).to_owned(), texts))
}

#[test]
fn a_section_is_read_whole() {
    let code = "
        section! {
            /// The report.
            report: Report {
                /// So many (declarations).
                declarations(count: u64);
                clean(
                    count: Option<u64>, of: Said,
                );
                none();
            }
        }
    ";
    let texts = ["declarations", "clean", "none"].map(str::to_owned).to_vec();
    assert_eq!(section(code), Some(("report".to_owned(), texts)));
    assert_eq!(section("macro_rules! section { () => {} }"), None);
}

/// The names of the sections.
fn sections() -> &'static [String] {
    static SECTIONS: LazyLock<Vec<String>> = LazyLock::new(|| {
        files("src/words", "rs").iter().filter_map(|file| section(&text(file))).map(|(section, _)| section).collect()
    });
    &SECTIONS
}

/// The texts that are said outside of `src/words`: paths such as `report::declarations`. A caller's own text becomes one in `words::said`, and names in a row are told in `words::value`;
/// otherwise the words say nothing themselves.
fn said() -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    let says = |module: &str| !module.starts_with("words") || ["words::said", "words::value"].contains(&module);
    for file in library().iter().filter(|file| says(&file.module)) {
        let of_words = || file.paths.within.iter().filter_map(|path| path.strip_prefix("words::"));
        said.extend(of_words().map(str::to_owned));
        let code = text(&root().join(&file.name));
        let tokens = tokens(&code);
        let stands = |begin: &[Token<'_>]| tokens.windows(begin.len()).any(|tokens| tokens == begin);
        for section in sections() {
            // A list of a macro says `section::$name`: then each word of a list that it is given may be the name.
            if stands(&[Token::Word(section), Token::Sign("::"), Token::Sign("$")]) {
                for of_room in library().iter().filter(|of| room(&of.module) == room(&file.module)) {
                    let code = text(&root().join(&of_room.name));
                    said.extend(given_to(&macros_of(&tokens), &code).iter().map(|word| format!("{section}::{word}")));
                }
            }
        }
    }
    for file in files("crates", "rs") {
        let of_library = paths(&text(&file), "").outside;
        said.extend(of_library.iter().filter_map(|path| path.strip_prefix("dimona::words::")).map(str::to_owned));
    }
    said
}

/// The macros that a file declares.
fn macros_of<'a>(tokens: &[Token<'a>]) -> Vec<&'a str> {
    let names = tokens.windows(3).filter_map(|tokens| match tokens {
        [Token::Word("macro_rules"), Token::Sign("!"), Token::Word(name)] => Some(*name),
        _ => None,
    });
    names.collect()
}

/// The words that one of these macros is given.
fn given_to(macros: &[&str], code: &str) -> BTreeSet<String> {
    let tokens = tokens(code);
    let calls = tokens.windows(3).enumerate().filter_map(|(at, three)| match three {
        [Token::Word(name), Token::Sign("!"), Token::Sign(_)] if macros.contains(name) => Some(at + 2),
        _ => None,
    });
    let given = calls.flat_map(|open| &tokens[open..group_end(&tokens, open)]);
    let words = given.filter_map(|token| match token {
        Token::Word(word) => Some((*word).to_owned()),
        _ => None,
    });
    words.collect()
}

#[test]
fn the_texts_of_a_rule_are_checked_when_they_are_compiled() {
    let mut seen = 0;
    for file in library().iter().filter(|file| file.paths.within.iter().any(|path| path.ends_with("judgement::Texts")))
    {
        seen += 1;
        let code = text(&root().join(&file.name));
        for pair in tokens(&code).windows(3) {
            let is_made = pair.starts_with(&[Token::Word("Texts"), Token::Sign("{")]);
            let is_unchecked = pair == [Token::Word("Texts"), Token::Sign("::"), Token::Word("unchecked")];
            assert!(!is_made && !is_unchecked, "{} makes texts without texts!", file.name);
        }
    }
    assert!(seen >= 2, "only {seen} files with texts were seen");
}

#[test]
fn every_text_is_said_somewhere() {
    let said = said();
    let (mut sections, mut silent) = (0, Vec::new());
    for file in files("src/words", "rs") {
        let Some((section, texts)) = section(&text(&file)) else { continue };
        sections += 1;
        assert!(name(&file).ends_with(&format!("/{section}.rs")) && !texts.is_empty(), "{}", name(&file));
        silent.extend(texts.iter().map(|text| format!("{section}::{text}")).filter(|text| !said.contains(text)));
    }
    assert!(sections >= 3, "only {sections} sections were seen");
    assert!(silent.is_empty(), "nobody says {silent:?}");
}

/// The numbers in a text, each once.
fn numbers(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect()
}

/// The headings within the prose of a page, such as `**Law.**`.
fn headings(prose: &str) -> usize {
    prose.split("**").skip(1).step_by(2).filter(|bold| bold.ends_with('.')).count()
}

#[test]
fn a_translated_page_says_what_the_page_says() {
    let mut seen = 0;
    for language in Language::ALL {
        for page in Page::all() {
            let Some(told) = page.in_words(language.words()) else { continue };
            seen += 1;
            let at = format!("{language}, {}", page.path());
            assert!(told.text().starts_with("# ") && told.title() != page.title(), "{at} has no title of its own");
            assert!(!told.title().ends_with('.') && !told.text().contains("\n## "), "{at} is more than prose");
            assert_eq!(headings(told.prose()), headings(page.prose()), "{at} has other paragraphs");
            let missing: Vec<_> = numbers(page.prose()).difference(&numbers(told.prose())).copied().collect();
            assert!(missing.is_empty(), "{at} leaves out {missing:?}");
        }
        for (path, _) in language.words().pages {
            assert!(Page::all().iter().any(|page| page.path() == *path), "{language}: there is no page {path}");
        }
    }
    assert!(seen > 0, "no page is translated");
}
