//! Reading case files and stories, and comparing verdicts with what they expect.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of this")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use dimona::codec::nsso_xml::{Decoder, Forms};
use dimona::codec::rest_json::{Records, decode};
use dimona::declaration::message::{Draft, RecordFault};
use dimona::declaration::register::{Origin, Register};
use dimona::engine::{Engine, EngineBuilder, Judged, Verdict};
use dimona::facts::{FactBook, TableFormat};
use dimona::judgement::{Numbers, Scalar};
use dimona::policy::Policies;

/// One case of a page: a heading, its blocks and what is expected.
pub struct Case {
    pub page: PathBuf,
    pub title: String,
    /// Tables of facts: name and lines.
    pub facts: Vec<(String, String)>,
    pub register: String,
    pub policy: String,
    pub input: String,
    pub expected: Vec<Expected>,
}

/// One line of a verdict block.
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Expected {
    pub record: u64,
    /// `None` while the answer is open.
    pub letter: Option<String>,
    /// The letter that is certain; equal to `letter` where that is known.
    pub at_least: String,
    pub codes: Vec<String>,
    pub right: String,
    pub findings: Vec<ExpectedFinding>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
pub struct ExpectedFinding {
    pub rule: String,
    pub undetermined: bool,
    pub evidence: Vec<(String, String)>,
}

/// Every page below a folder, sorted.
pub fn pages(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The cases of a page.
pub fn cases(page: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(page).expect("the page can be read");
    let mut cases: Vec<Case> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            cases.push(Case {
                page: page.to_owned(),
                title: title.to_owned(),
                facts: Vec::new(),
                register: String::new(),
                policy: String::new(),
                input: String::new(),
                expected: Vec::new(),
            });
        } else if let Some(info) = line.strip_prefix("```") {
            let mut block = String::new();
            for inner in lines.by_ref().take_while(|inner| *inner != "```") {
                writeln!(block, "{inner}").expect("a string takes text");
            }
            let Some(case) = cases.last_mut() else {
                panic!("{}: a block stands before the first case", page.display());
            };
            if let Some(table) = info.strip_prefix("facts ") {
                case.facts.push((table.to_owned(), block));
                continue;
            }
            match info {
                "json" | "xml" => case.input = block,
                "register" => case.register = block,
                "policy" => case.policy = block,
                "verdict" => case.expected = block.lines().map(expected).collect(),
                other => panic!("{}: a block of kind {other}", page.display()),
            }
        }
    }
    cases
}

/// Reads one line of a verdict block.
pub fn expected(line: &str) -> Expected {
    let (record, rest) = line.split_once(':').unwrap_or_else(|| panic!("no colon: {line}"));
    let mut parts = rest.split(';').map(str::trim);
    let answer: Vec<&str> = parts.next().expect("an answer").split_whitespace().collect();
    let (letter, at_least, codes) = match answer.as_slice() {
        ["?", "at", "least", letter, codes @ ..] => (None, *letter, codes),
        [letter, codes @ ..] => (Some((*letter).to_owned()), *letter, codes),
        [] => panic!("no answer: {line}"),
    };
    let mut right = "none".to_owned();
    let mut findings = Vec::new();
    for part in parts {
        if let Some(state) = part.strip_prefix("right ") {
            right = state.to_owned();
            continue;
        }
        let mut words = part.split_whitespace().peekable();
        let undetermined = words.next_if_eq(&"undetermined").is_some();
        let rule = words.next().unwrap_or_else(|| panic!("an empty part: {line}")).to_owned();
        let evidence = words
            .map(|pair| pair.split_once('=').unwrap_or_else(|| panic!("no evidence: {pair}")))
            .map(|(label, value)| (label.to_owned(), value.to_owned()))
            .collect();
        findings.push(ExpectedFinding { rule, undetermined, evidence });
    }
    findings.sort();
    Expected {
        record: record.trim().parse().unwrap_or_else(|_| panic!("no record: {line}")),
        letter,
        at_least: at_least.to_owned(),
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        right,
        findings,
    }
}

impl Case {
    /// The engine that the blocks of the case describe, still to be built.
    pub fn builder(&self) -> EngineBuilder {
        let mut facts = FactBook::new();
        for (table, lines) in &self.facts {
            facts.read_table(table, table, TableFormat::Ndjson, lines.as_bytes()).expect("the facts are in order");
        }
        let mut policies = Policies::default();
        for line in self.policy.lines() {
            let (name, value) = line.split_once('=').expect("name = value");
            policies.set(name.trim(), value.trim()).expect("the policy exists");
        }
        Engine::builder().facts(facts).policies(policies)
    }

    /// The register that the case begins with.
    pub fn start(&self, engine: &Engine) -> Register {
        if self.register.is_empty() {
            return Register::new();
        }
        engine.read_register("the register block", self.register.as_bytes()).expect("the register is in order")
    }

    pub fn name(&self) -> String {
        format!("{}: {}", self.page.display(), self.title)
    }
}

/// Whether an input is XML: its first significant byte tells.
pub fn is_xml(input: &[u8]) -> bool {
    input.trim_ascii_start().starts_with(b"<")
}

/// The records of an input: number, first byte, and what [`read`] understands.
pub fn bodies(input: &[u8]) -> Vec<(u64, u64, Result<Vec<u8>, RecordFault>)> {
    let mut bodies = Vec::new();
    if is_xml(input) {
        let mut forms = Forms::new(input);
        while let Some(form) = forms.next().expect("the file is a Dimona message") {
            bodies.push((form.number, form.byte, form.body.map(<[u8]>::to_vec)));
        }
    } else {
        let mut records = Records::new(input);
        while let Some(record) = records.next().expect("memory can be read") {
            bodies.push((record.number, record.byte, record.body.map(<[u8]>::to_vec)));
        }
    }
    bodies
}

/// Reads one record. Forms of a page tell by their creation when they were received.
pub fn read(body: &[u8], byte: u64) -> Result<Draft<'_>, RecordFault> {
    if is_xml(body) { Decoder::new().received_is_created(true).decode(body, byte) } else { decode(body, byte) }
}

/// Replays NDJSON, an array or XML through [`dimona::engine::Replay`].
pub fn replay(engine: &Engine, register: Register, input: &[u8]) -> (Vec<Judged>, Register) {
    let mut replay = engine.replay(register);
    for (number, byte, body) in bodies(input) {
        match body.as_ref().map_err(Clone::clone).and_then(|body| read(body, byte)) {
            Ok(draft) => replay.add(1, number, &draft),
            Err(fault) => replay.add_unreadable(1, number, fault),
        }
    }
    let replayed = replay.run();
    (replayed.judged, replayed.register)
}

/// Judges and applies one declaration after the other, by hand, in the order of reception.
pub fn one_by_one(engine: &Engine, mut register: Register, input: &[u8]) -> Vec<(u64, Verdict)> {
    let mut bodies = bodies(input);
    let moment = |body: &Result<Vec<u8>, _>| {
        let draft = read(body.as_ref().ok()?, 0).ok()?;
        draft.kind?;
        draft.context.received_at
    };
    bodies.sort_by_key(|(number, _, body)| (moment(body).is_none(), moment(body), *number));
    let mut verdicts: Vec<(u64, Verdict)> = bodies
        .into_iter()
        .map(|(number, byte, body)| {
            let draft = body.as_ref().map_err(Clone::clone).and_then(|body| read(body, byte));
            let verdict = match draft {
                Ok(draft) => engine.check(&draft, &register),
                Err(fault) => engine.judge(engine.unreadable(fault), &register, Origin::default()),
            };
            register.apply(verdict.effect()).expect("the verdict is fresh");
            (number, verdict)
        })
        .collect();
    verdicts.sort_by_key(|(number, _)| *number);
    verdicts
}

/// What is wrong with a verdict, in words; empty when it is as expected.
pub fn difference(engine: &Engine, verdict: &Verdict, expected: &Expected) -> String {
    let mut found: Vec<ExpectedFinding> = verdict
        .findings
        .iter()
        .map(|finding| {
            let rule = engine.rule(finding.rule());
            let numbers = Numbers::new(rule.numbers(), finding.evidence());
            ExpectedFinding {
                rule: rule.name.to_owned(),
                undetermined: !finding.is_violated(),
                evidence: numbers.iter().map(|(number, value)| (number.name.to_string(), scalar(value))).collect(),
            }
        })
        .collect();
    found.sort();
    let names = |findings: &[ExpectedFinding]| -> Vec<(String, bool)> {
        let mut names: Vec<_> = findings.iter().map(|f| (f.rule.clone(), f.undetermined)).collect();
        names.sort();
        names
    };
    let actual = Expected {
        record: expected.record,
        letter: verdict.answer.letter().map(|letter| letter.to_string()),
        at_least: verdict.answer.at_least().to_string(),
        codes: engine.anomalies(verdict).iter().map(ToString::to_string).collect(),
        right: verdict.right.state.as_str().to_owned(),
        findings: found,
    };
    let mut wrong = String::new();
    let same = (&actual.letter, &actual.at_least, &actual.codes, &actual.right)
        == (&expected.letter, &expected.at_least, &expected.codes, &expected.right)
        && names(&actual.findings) == names(&expected.findings);
    if !same {
        writeln!(wrong, "  expected {expected:?}\n  found    {actual:?}").expect("a string takes text");
        return wrong;
    }
    for finding in &expected.findings {
        for (label, value) in &finding.evidence {
            let has = actual
                .findings
                .iter()
                .any(|f| f.rule == finding.rule && f.evidence.iter().any(|(of, found)| of == label && found == value));
            if !has {
                writeln!(wrong, "  {}: expected {label}={value}, found {actual:?}", finding.rule)
                    .expect("a string takes text");
            }
        }
    }
    wrong
}

fn scalar(value: Scalar) -> String {
    match value {
        Scalar::Number(n) => n.to_string(),
        Scalar::Date(date) => date.to_string(),
        Scalar::Moment(moment) => moment.to_string(),
        Scalar::Quarter(quarter) => quarter.to_string(),
        Scalar::Reference(id) => id.to_string(),
        Scalar::Fraction(fraction) => fraction.to_string(),
        other => format!("{other:?}"),
    }
}
