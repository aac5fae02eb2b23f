//! What a verdict block says, and what a report says of the same declarations.
//!
//! A line is a record: `2: W 90017-369; right fails; student-quota-exceeded at dimonaIn.plannedHoursNumber exceedingHours=1`.
//! Lines that begin with a space go on; a space in a value is written `␣`. Behind the verdicts stands what was assumed, and
//! for which records: `assumed quota-use-elsewhere: 1, 2`. Work without a declaration stands by the line of its contract:
//! `contract 2: work-without-declaration since=2026-09-01`. Silence says: no code, right none, settled by nobody, no finding,
//! and of a finding no field (or the one of the page's default), no number, nothing missing. Everything else has to stand
//! there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use serde_json::Value;

/// For what the usual case was assumed, and in which records.
pub type Assumed = BTreeMap<String, BTreeSet<u64>>;

/// The field of a rule's findings where the verdict names none.
pub type Defaults = BTreeMap<String, String>;

/// A verdict block, or what a run says.
#[derive(Debug, PartialEq, Eq, Clone, Default)]
pub struct Block {
    pub verdicts: Vec<Told>,
    /// By the line of its contract, work without a declaration.
    pub undeclared: Vec<(u64, ToldFinding)>,
    /// How many contracts are taken to be declared elsewhere, where a case says it: most that have contracts are about something else.
    pub elsewhere: Option<u64>,
    pub assumed: Assumed,
}

/// What is said of one declaration.
#[derive(Debug, PartialEq, Eq, Clone, Default)]
pub struct Told {
    pub record: u64,
    /// `None` while the answer is open.
    pub letter: Option<String>,
    /// The letter that is certain; equal to `letter` where that is known.
    pub at_least: String,
    pub codes: Vec<String>,
    /// The NSSO's own answer, where it is known.
    pub nsso: Option<String>,
    pub right: String,
    /// The exception that settled the right.
    pub settled_by: Option<String>,
    /// In the order of the report.
    pub findings: Vec<ToldFinding>,
}

#[derive(Debug, PartialEq, Eq, Clone, Default)]
pub struct ToldFinding {
    pub rule: String,
    /// What is missing, where it cannot be said.
    pub missing: Option<String>,
    pub field: Option<String>,
    pub evidence: BTreeMap<String, String>,
    pub settled_by: Option<String>,
}

impl Block {
    pub fn read(text: &str, defaults: &Defaults) -> Block {
        let mut block = Block::default();
        for line in text.replace("\n ", " ").lines() {
            if let Some(assumed) = line.strip_prefix("assumed ") {
                let (need, records) = assumed.split_once(": ").unwrap_or_else(|| panic!("no records: {line}"));
                let records = records.split(", ").map(|record| record.parse().expect("the number of a record"));
                block.assumed.insert(need.to_owned(), records.collect());
            } else if let Some(contract) = line.strip_prefix("contract ") {
                let (number, finding) = contract.split_once(": ").unwrap_or_else(|| panic!("no finding: {line}"));
                let words: Vec<&str> = finding.split_whitespace().collect();
                let number = number.parse().expect("the line of a contract");
                block.undeclared.push((number, ToldFinding::read(&words, defaults)));
            } else if let Some(count) = line.strip_prefix("elsewhere: ") {
                block.elsewhere = Some(count.parse().expect("a number of contracts"));
            } else {
                block.verdicts.push(Told::read(line, defaults));
            }
        }
        block
    }

    /// What is not as expected, in words; empty when nothing is.
    pub fn difference(&self, expected: &Block) -> String {
        let mut wrong = String::new();
        let lines = self.verdicts.len().max(expected.verdicts.len());
        for at in 0..lines {
            let (found, expected) = (self.verdicts.get(at), expected.verdicts.get(at));
            if found != expected {
                let line = |told: Option<&Told>| told.map_or("nothing".to_owned(), ToString::to_string);
                writeln!(wrong, "  expected {}\n  found    {}", line(expected), line(found))
                    .expect("a string takes text");
            }
        }
        let sorted = |block: &Block| {
            let mut all = block.undeclared.clone();
            all.sort_by_key(|(line, _)| *line);
            all
        };
        let elsewhere = self.elsewhere.filter(|_| expected.elsewhere.is_some());
        if (sorted(self), elsewhere) != (sorted(expected), expected.elsewhere) {
            writeln!(
                wrong,
                "  expected contracts {:?} {:?}\n  found    contracts {:?} {:?}",
                sorted(expected),
                expected.elsewhere,
                sorted(self),
                elsewhere
            )
            .expect("a string takes text");
        }
        if self.assumed != expected.assumed {
            writeln!(wrong, "  expected assumed {:?}\n  found    assumed {:?}", expected.assumed, self.assumed)
                .expect("a string takes text");
        }
        wrong
    }
}

impl Told {
    fn read(line: &str, defaults: &Defaults) -> Told {
        let (record, rest) = line.split_once(':').unwrap_or_else(|| panic!("no colon: {line}"));
        let mut parts = rest.split(';').map(str::trim);
        let answer: Vec<&str> = parts.next().expect("an answer").split_whitespace().collect();
        let (letter, at_least, codes) = match answer.as_slice() {
            ["?", "at", "least", letter, codes @ ..] => (None, *letter, codes),
            [letter, codes @ ..] => (Some((*letter).to_owned()), *letter, codes),
            [] => panic!("no answer: {line}"),
        };
        let mut told = Told {
            record: record.parse().unwrap_or_else(|_| panic!("no record: {line}")),
            letter,
            at_least: at_least.to_owned(),
            codes: codes.iter().map(|code| (*code).to_owned()).collect(),
            right: "none".to_owned(),
            ..Told::default()
        };
        for part in parts {
            match part.split_whitespace().collect::<Vec<_>>().as_slice() {
                ["nsso", letter] => told.nsso = Some((*letter).to_owned()),
                ["right", state] => told.right = (*state).to_owned(),
                ["right", state, "by", exception] => {
                    (told.right, told.settled_by) = ((*state).to_owned(), Some((*exception).to_owned()));
                }
                words => told.findings.push(ToldFinding::read(words, defaults)),
            }
        }
        told
    }

    /// What the report for programs says of one declaration.
    pub fn of(declaration: &Value) -> Told {
        let list = |name: &str| declaration[name].as_array().expect("a list").iter();
        Told {
            record: declaration["record"].as_u64().expect("a number"),
            letter: text(&declaration["answer"]),
            at_least: text(&declaration["atLeast"]).expect("a letter"),
            codes: list("anomalies").filter_map(text).collect(),
            nsso: text(&declaration["nssoAnswer"]),
            right: text(&declaration["right"]["state"]).expect("a state"),
            settled_by: text(&declaration["right"]["settledBy"]),
            findings: list("findings").map(ToldFinding::of).collect(),
        }
    }
}

impl ToldFinding {
    fn read(mut words: &[&str], defaults: &Defaults) -> ToldFinding {
        let mut finding = ToldFinding::default();
        let is_open = words.first() == Some(&"undetermined");
        words = &words[usize::from(is_open)..];
        finding.rule = (*words.first().expect("a rule")).to_owned();
        finding.field = defaults.get(&finding.rule).cloned();
        words = &words[1..];
        while let Some((word, rest)) = words.split_first() {
            words = match (*word, rest) {
                ("at", [field, rest @ ..]) => {
                    finding.field = Some((*field).to_owned());
                    rest
                }
                ("needs", [need, rest @ ..]) => {
                    finding.missing = Some((*need).to_owned());
                    rest
                }
                ("settled", ["by", exception, rest @ ..]) => {
                    finding.settled_by = Some((*exception).to_owned());
                    rest
                }
                (pair, rest) => {
                    let (label, value) = pair.split_once('=').unwrap_or_else(|| panic!("no evidence: {pair}"));
                    finding.evidence.insert(label.to_owned(), value.replace('␣', " "));
                    rest
                }
            };
        }
        assert_eq!(is_open, finding.missing.is_some(), "what cannot be said needs something: {}", finding.rule);
        finding
    }

    pub fn of(finding: &Value) -> ToldFinding {
        let evidence = finding["evidence"].as_object().expect("an object").iter();
        ToldFinding {
            rule: text(&finding["rule"]).expect("a name"),
            missing: text(&finding["missing"]),
            field: text(&finding["field"]),
            // Why a record cannot be read is a sentence, which the text of a page shows.
            evidence: evidence
                .filter(|(label, _)| *label != "reason")
                .map(|(label, value)| (label.clone(), text(value).unwrap_or_else(|| value.to_string())))
                .collect(),
            settled_by: text(&finding["settledBy"]),
        }
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open = if self.letter.is_none() { "? at least " } else { "" };
        write!(f, "{}: {open}{}", self.record, self.at_least)?;
        self.codes.iter().try_for_each(|code| write!(f, " {code}"))?;
        self.nsso.iter().try_for_each(|letter| write!(f, "; nsso {letter}"))?;
        if self.right != "none" {
            write!(f, "; right {}", self.right)?;
        }
        self.settled_by.iter().try_for_each(|exception| write!(f, " by {exception}"))?;
        for finding in &self.findings {
            let open = if finding.missing.is_some() { "undetermined " } else { "" };
            write!(f, "; {open}{}", finding.rule)?;
            finding.field.iter().try_for_each(|field| write!(f, " at {field}"))?;
            finding.evidence.iter().try_for_each(|(label, value)| write!(f, " {label}={}", value.replace(' ', "␣")))?;
            finding.missing.iter().try_for_each(|need| write!(f, " needs {need}"))?;
            finding.settled_by.iter().try_for_each(|exception| write!(f, " settled by {exception}"))?;
        }
        Ok(())
    }
}
