//! A file of Rust as the house rules read it: words, signs and texts, without comments; and the paths that it names.

use std::collections::{BTreeMap, BTreeSet};

/// A piece of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Token<'s> {
    /// A name, a keyword or a number.
    Word(&'s str),
    /// A text as the program has it: escapes are resolved.
    Text(String),
    /// Any other sign; `::` is one.
    Sign(&'s str),
}

/// The pieces of a file. Comments, documents among them, are left out, and so are characters and lifetimes.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(behind) = rest.strip_prefix("//") {
            rest = behind.split_once('\n').map_or("", |(_, behind)| behind);
        } else if rest.starts_with("/*") {
            rest = behind_comment(rest);
        } else if let Some((text, behind)) = raw_text(rest).or_else(|| plain_text(rest)) {
            tokens.push(Token::Text(text));
            rest = behind;
        } else if first == '\'' {
            rest = behind_quote(rest);
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            tokens.push(Token::Word(word));
            rest = behind;
        } else {
            let length = if rest.starts_with("::") { 2 } else { first.len_utf8() };
            let (sign, behind) = rest.split_at(length);
            if !first.is_whitespace() {
                tokens.push(Token::Sign(sign));
            }
            rest = behind;
        }
    }
    tokens
}

/// What stands behind a comment in `/*` and `*/`, which may hold others.
fn behind_comment(text: &str) -> &str {
    let (mut rest, mut depth) = (text, 0);
    loop {
        if let Some(behind) = rest.strip_prefix("/*") {
            (rest, depth) = (behind, depth + 1);
        } else if let Some(behind) = rest.strip_prefix("*/") {
            (rest, depth) = (behind, depth - 1);
        } else {
            let mut chars = rest.chars();
            chars.next();
            rest = chars.as_str();
        }
        if depth == 0 || rest.is_empty() {
            return rest;
        }
    }
}

/// A raw text, such as `r#"a"#` or `br"a"`.
fn raw_text(text: &str) -> Option<(String, &str)> {
    let behind = ["r", "br", "cr"].into_iter().find_map(|prefix| text.strip_prefix(prefix))?;
    let inside = behind.trim_start_matches('#');
    let signs = &behind[..behind.len() - inside.len()];
    let (text, behind) = inside.strip_prefix('"')?.split_once(&format!("\"{signs}"))?;
    Some((text.to_owned(), behind))
}

/// A text with escapes.
fn plain_text(text: &str) -> Option<(String, &str)> {
    let inside = ["\"", "b\"", "c\""].into_iter().find_map(|prefix| text.strip_prefix(prefix))?;
    let mut value = String::new();
    let mut chars = inside.chars();
    loop {
        match chars.next()? {
            '"' => return Some((value, chars.as_str())),
            '\\' => match chars.next()? {
                // The line goes on in the next one, from its first sign on.
                '\n' => chars = chars.as_str().trim_start().chars(),
                'n' => value.push('\n'),
                't' => value.push('\t'),
                'u' => {
                    let (code, behind) = chars.as_str().strip_prefix('{')?.split_once('}')?;
                    value.extend(u32::from_str_radix(&code.replace('_', ""), 16).ok().and_then(char::from_u32));
                    chars = behind.chars();
                }
                'x' => {
                    let (code, behind) = chars.as_str().split_at_checked(2)?;
                    value.extend(u8::from_str_radix(code, 16).ok().map(char::from));
                    chars = behind.chars();
                }
                other => value.push(other),
            },
            c => value.push(c),
        }
    }
}

/// What stands behind a character, or behind the sign of a lifetime.
fn behind_quote(text: &str) -> &str {
    let inside = &text[1..];
    let mut chars = inside.chars();
    match chars.next() {
        // An escape: its end is the next quote that is not the escaped sign itself.
        Some('\\') => {
            chars.next();
            chars.as_str().split_once('\'').map_or("", |(_, behind)| behind)
        }
        Some(_) => chars.as_str().strip_prefix('\'').unwrap_or(inside),
        None => inside,
    }
}

/// Where the group ends that opens here: the place behind the sign that closes it.
pub(crate) fn group_end(tokens: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Sign("(" | "[" | "{") => depth += 1,
            Token::Sign(")" | "]" | "}") => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// A path that a file names, from the root of its crate on, or from another crate on.
pub(crate) type Path = Vec<String>;

/// What a file names.
#[derive(Default, Debug)]
pub(crate) struct Paths {
    /// Paths within the crate.
    pub(crate) within: BTreeSet<String>,
    /// Paths into another crate.
    pub(crate) outside: BTreeSet<String>,
    /// The modules that the file declares.
    pub(crate) children: BTreeSet<String>,
}

/// The paths that a file names, in `use` and anywhere else: whole, also where they begin with `super`, `self`, a module that the file
/// declares, or a name that a `use` brought. `module` is the file itself, such as `declaration::form`.
pub(crate) fn paths(text: &str, module: &str) -> Paths {
    let tokens = tokens(text);
    let mut reader = PathReader { tokens: &tokens, names: BTreeMap::new(), paths: Paths::default() };
    let module: Path = module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
    // What a `use` brings stands for the whole file, before it or behind it, and so does a module that is declared.
    reader.pass(&module, true);
    reader.pass(&module, true);
    reader.pass(&module, false);
    reader.paths
}

struct PathReader<'t, 's> {
    tokens: &'t [Token<'s>],
    /// What the names stand for that a `use` brought.
    names: BTreeMap<String, BTreeSet<Path>>,
    paths: Paths,
}

impl PathReader<'_, '_> {
    fn word(&self, at: usize) -> Option<&str> {
        match self.tokens.get(at) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    fn is_sign(&self, at: usize, of: &str) -> bool {
        matches!(self.tokens.get(at), Some(Token::Sign(sign)) if *sign == of)
    }

    /// Reads what `use` brings and which modules are declared, or everything else.
    fn pass(&mut self, file: &Path, is_first: bool) {
        let mut module = file.clone();
        // Where the modules end that stand in the file itself.
        let mut ends: Vec<usize> = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            while ends.last().is_some_and(|end| *end <= at) {
                ends.pop();
                module.pop();
            }
            match self.word(at) {
                // `pub(in a::b)` and `pub(super)` use nothing.
                Some("pub") if self.is_sign(at + 1, "(") => at = group_end(self.tokens, at + 1),
                Some("mod") if self.word(at + 1).is_some() => {
                    let name = self.word(at + 1).unwrap_or_default().to_owned();
                    self.paths.children.insert(joined(&module, std::slice::from_ref(&name)));
                    if self.is_sign(at + 2, "{") {
                        ends.push(group_end(self.tokens, at + 2));
                        module.push(name);
                    }
                    at += 3;
                }
                // `use<'a>` of a type brings nothing.
                Some("use") if !self.is_sign(at + 1, "<") => {
                    let behind = self.tree(at + 1, &Path::new(), &module, is_first);
                    at = behind;
                }
                Some(_) if !is_first => at = self.named(at, &module),
                _ => at += 1,
            }
        }
    }

    /// Reads the tree of a `use` from here on; what stands behind it.
    fn tree(&mut self, mut at: usize, before: &Path, module: &Path, is_first: bool) -> usize {
        let mut path = before.clone();
        loop {
            if self.is_sign(at, "::") {
                at += 1;
            } else if self.is_sign(at, "{") {
                let end = group_end(self.tokens, at);
                at += 1;
                while at + 1 < end {
                    at = self.tree(at, &path, module, is_first);
                    at += usize::from(self.is_sign(at, ","));
                }
                return end;
            } else if self.is_sign(at, "*") {
                self.brought(path, None, module, is_first);
                return at + 1;
            } else if let Some(word) = self.word(at).map(str::to_owned) {
                if word == "as" {
                    let name = self.word(at + 1).map(str::to_owned);
                    self.brought(path, name, module, is_first);
                    return at + 2;
                }
                // `a::{self}` is `a`.
                if word != "self" || path.is_empty() {
                    path.push(word);
                }
                at += 1;
                if !self.is_sign(at, "::") && self.word(at) != Some("as") {
                    let name = path.last().cloned();
                    self.brought(path, name, module, is_first);
                    return at;
                }
            } else {
                return at + 1;
            }
        }
    }

    /// A `use` brought this path under this name.
    fn brought(&mut self, path: Path, name: Option<String>, module: &Path, is_first: bool) {
        let Some(whole) = self.whole(&path, module) else {
            if !is_first {
                self.paths.outside.insert(path.join("::"));
            }
            return;
        };
        if is_first {
            self.names.entry(name.unwrap_or_default()).or_default().insert(whole);
        } else {
            self.paths.within.insert(whole.join("::"));
        }
    }

    /// Reads a path that stands in the code; what stands behind it.
    fn named(&mut self, mut at: usize, module: &Path) -> usize {
        // What stands behind one dot or behind `>::` is no begin of a path.
        let signs = |back: usize, of: &str| at >= back && self.is_sign(at - back, of);
        let is_begin = !signs(1, "::") && (!signs(1, ".") || signs(2, "."));
        let mut path = Path::new();
        while let Some(word) = self.word(at) {
            path.push(word.to_owned());
            at += 1;
            if !self.is_sign(at, "::") || self.word(at + 1).is_none() {
                break;
            }
            at += 1;
        }
        if !is_begin || path.len() < 2 {
            return at;
        }
        let first = path[0].clone();
        let brought: Vec<Path> = self.names.get(&first).into_iter().flatten().cloned().collect();
        if let Some(whole) = self.whole(&path, module) {
            self.paths.within.insert(whole.join("::"));
        } else if brought.is_empty() {
            self.paths.outside.insert(path.join("::"));
        }
        for brought in brought {
            self.paths.within.insert(joined(&brought, &path[1..]));
        }
        at
    }

    /// A path from the root of the crate on; `None` for one that does not begin here.
    fn whole(&self, path: &[String], module: &Path) -> Option<Path> {
        let mut from = module.clone();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" => (from, rest) = (Path::new(), &path[1..]),
            "self" => rest = &path[1..],
            "super" => {}
            first if self.paths.children.contains(&joined(module, &[first.to_owned()])) => {}
            _ => return None,
        }
        while rest.first().is_some_and(|part| part == "super") {
            from.pop();
            rest = &rest[1..];
        }
        from.extend_from_slice(rest);
        Some(from)
    }
}

fn joined(before: &[String], behind: &[String]) -> String {
    [before, behind].concat().join("::")
}

#[test]
fn texts_are_read_as_the_program_has_them() {
    let texts = |code: &str| -> Vec<String> {
        let texts = tokens(code).into_iter().filter_map(|token| match token {
            Token::Text(text) => Some(text),
            _ => None,
        });
        texts.collect()
    };
    assert_eq!(texts(r#"f("a \"b\" \\", "c\u{20}d\x41\n")"#), ["a \"b\" \\", "c dA\n"]);
    assert_eq!(texts("g(\"one \\\n      two\", \"three\nfour\")"), ["one two", "three\nfour"]);
    assert_eq!(texts(r##"h(r"a\", r#"b "c""#, b"d", br"e")"##), ["a\\", "b \"c\"", "d", "e"]);
    assert_eq!(texts("// \"no\"\n/* \"no /* \" */ \"no\" */ /// \"no\"\nk('\"', '\\'', '\\\\', \"yes\")"), ["yes"]);
    assert_eq!(texts("fn f<'a>(of: &'a str, b: u8) -> &'static str { \"x\" } // ' \"no\""), ["x"]);
    assert_eq!(texts("let bar = for_r; \"a\".b(\"c\")"), ["a", "c"]);
}

#[test]
fn paths_are_read_wherever_they_stand() {
    let code = "
        pub use crate::a::{b::{C, d::E}, self, f as g};
        pub(in crate::not) use super::{
            x,
            y::{Z, *},
        };
        use chrono::{Date, naive::Day};
        mod child;
        // crate::not::seen
        fn f(of: &crate::h::I<crate::j::K>) -> impl Fn() + use<> {
            g::call(x::of::<u8>(), child::made(), \"crate::not\", std::mem::take(of.field), Day::MIN)
        }
        macro_rules! m { () => { $crate::k::l() } }
        mod inside { use super::super::o; fn f() { super::child::p() } }
        fn g() { q::r() }
        use crate::q;
    ";
    let read = paths(code, "room::own");
    let within: Vec<&str> = read.within.iter().map(String::as_str).collect();
    let expected = [
        "a",
        "a::b::C",
        "a::b::d::E",
        "a::f",
        "a::f::call",
        "h::I",
        "j::K",
        "k::l",
        "q",
        "q::r",
        "room::o",
        "room::own::child::made",
        "room::own::child::p",
        "room::x",
        "room::x::of",
        "room::y",
        "room::y::Z",
    ];
    assert_eq!(within, expected);
    let outside: Vec<&str> = read.outside.iter().map(String::as_str).collect();
    assert_eq!(outside, ["Day::MIN", "chrono::Date", "chrono::naive::Day", "std::mem::take"]);
    assert_eq!(read.children.iter().map(String::as_str).collect::<Vec<_>>(), ["room::own::child", "room::own::inside"]);
}
