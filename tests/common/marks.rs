//! Lines of a case that programs read: the worked examples that it stands for, and the policies that it hangs on.
//!
//! `Worked examples: timing 24, 25; students E05.` and `Hangs on: freed-hours.` Each is a paragraph of its own, below the
//! heading of its case or right above it.

use super::page::Case;

/// The topics whose worked examples are numbered.
pub const TOPICS: [&str; 3] = ["timing", "flexi-jobs", "students"];

/// A line that says something of its case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Worked examples: topic and number.
    Examples(Vec<(String, String)>),
    /// Policies.
    HangsOn(Vec<String>),
}

const EXAMPLES: &str = "Worked examples";
const HANGS_ON: &str = "Hangs on";

impl Mark {
    /// The mark of a line; `None` for every other line, and what is wrong with one that is nearly a mark.
    pub fn read(line: &str) -> Option<Result<Mark, String>> {
        let bare = line.trim_start_matches([' ', '*', '_', '>', '-', '`']);
        let of = |name: &str| bare.get(..name.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(name));
        // Without the colon it is prose.
        if (of(EXAMPLES) || of(HANGS_ON)) && line.contains(':') {
            return Some(Self::of(line).ok_or_else(|| {
                format!(
                    "this line should read like `{EXAMPLES}: timing 24, 25; students E05.` or `{HANGS_ON}: freed-hours.`: {line}"
                )
            }));
        }
        None
    }

    fn of(line: &str) -> Option<Mark> {
        let (name, rest) = line.strip_suffix('.')?.split_once(": ")?;
        let word = |text: &str| (!text.is_empty() && !text.contains([' ', '.'])).then(|| text.to_owned());
        match name {
            HANGS_ON => rest.split(", ").map(word).collect::<Option<_>>().map(Mark::HangsOn),
            EXAMPLES => {
                let mut examples = Vec::new();
                for part in rest.split("; ") {
                    let (topic, ids) = part.split_once(' ').filter(|(topic, _)| TOPICS.contains(topic))?;
                    for id in ids.split(", ") {
                        examples.push((topic.to_owned(), word(id)?));
                    }
                }
                Some(Mark::Examples(examples))
            }
            _ => None,
        }
    }

    /// Says it to the case.
    pub fn put(self, case: &mut Case) {
        match self {
            Mark::Examples(examples) => case.examples.extend(examples),
            Mark::HangsOn(policies) => case.hangs_on.extend(policies),
        }
    }
}
