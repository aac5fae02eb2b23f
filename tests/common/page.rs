//! Reading the pages of cases.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use dimona::citizen_data::{CoveredFacts, Ledger, Purpose, Request};
use dimona::codec::answers::Answers;
use dimona::declaration::register::Register;
use dimona::engine::{Engine, EngineBuilder};
use dimona::facts::{FactBook, TableFormat};
use dimona::id::EnterpriseNumber;
use dimona::law::Law;
use dimona::policy::Policies;
use dimona::time::Moment;
use serde_json::{Value, json};

use super::marks::Mark;
use super::verdict::{Block, Defaults};

/// The section that holds what every case of a page begins with.
const ONCE: &str = "What is said once";

/// One case of a page: a heading, its blocks and what is expected.
#[derive(Default)]
pub struct Case {
    pub page: PathBuf,
    pub title: String,
    /// Tables of facts: name and lines.
    pub facts: Vec<(String, String)>,
    pub register: String,
    /// The consents of one employer: who it is, when it is asked, and who granted what when.
    pub consents: String,
    /// What is known beside the declarations: an answers file.
    pub answers: String,
    pub policy: String,
    pub input: String,
    pub expected: Block,
    /// What a user reads of one record or contract, where the case shows it.
    pub text: Option<(Shown, String)>,
    /// The worked examples of the law that the case stands for.
    pub examples: Vec<(String, String)>,
    /// The policies under whose other values the verdicts are others, but for those that the case sets itself.
    pub hangs_on: Vec<String>,
}

/// What a case shows as a user reads it: a record, or the line of a contract.
#[derive(Clone, Copy)]
pub enum Shown {
    Record(u64),
    Contract(u64),
}

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Shown::Record(number) => write!(f, "record {number}"),
            Shown::Contract(line) => write!(f, "contract {line}"),
        }
    }
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
    let (mut base, mut defaults) = (json!({}), Defaults::new());
    let mut cases: Vec<Case> = Vec::new();
    let (mut is_once, mut kinds) = (false, BTreeSet::new());
    // Marks that stand above the heading of their case.
    let mut above: Vec<Mark> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            is_once = title == ONCE;
            kinds.clear();
            if !is_once {
                cases.push(Case { page: page.to_owned(), title: title.to_owned(), ..Case::default() });
            }
            for mark in above.drain(..) {
                let case = cases.last_mut().filter(|_| !is_once);
                mark.clone().put(case.unwrap_or_else(|| panic!("{}: no case stands behind {mark:?}", page.display())));
            }
        } else if let Some(mark) = Mark::read(line) {
            let mark = mark.unwrap_or_else(|fault| panic!("{}: {fault}", page.display()));
            let behind = lines.clone().find(|line| !line.is_empty() && Mark::read(line).is_none());
            if behind.is_some_and(|line| line.starts_with("## ")) {
                above.push(mark);
            } else {
                let case = cases.last_mut().filter(|_| !is_once);
                mark.clone().put(case.unwrap_or_else(|| panic!("{}: in no case stands {mark:?}", page.display())));
            }
        } else if let Some(info) = line.strip_prefix("```") {
            let block: String =
                lines.by_ref().take_while(|inner| *inner != "```").map(|inner| format!("{inner}\n")).collect();
            assert!(kinds.insert(info), "{}: two blocks of kind {info}", page.display());
            if is_once {
                match info {
                    "json base" => base = values(&block).remove(0),
                    "default" => defaults = block.lines().map(default).collect(),
                    other => panic!("{}: a block of kind {other} is said once", page.display()),
                }
                continue;
            }
            let case = cases.last_mut().expect("a block stands in a case");
            if let Some(table) = info.strip_prefix("facts ") {
                case.facts.push((table.to_owned(), block));
                continue;
            }
            if let Some(record) = info.strip_prefix("text record ") {
                case.text = Some((Shown::Record(record.parse().expect("the number of a record")), block));
                continue;
            }
            if let Some(line) = info.strip_prefix("text contract ") {
                case.text = Some((Shown::Contract(line.parse().expect("the line of a contract")), block));
                continue;
            }
            match info {
                "json" | "xml" => case.input = block,
                "json changes" => case.input = values(&block).into_iter().map(|of| whole(&base, of)).collect(),
                "register" => case.register = block,
                "answers" => case.answers = block,
                "consents" => case.consents = block,
                "policy" => case.policy = block,
                "verdict" => case.expected = Block::read(&block, &defaults),
                other => panic!("{}: a block of kind {other}", page.display()),
            }
        }
    }
    cases
}

/// The objects of a block; each may take several lines.
fn values(block: &str) -> Vec<Value> {
    let values = serde_json::Deserializer::from_str(block).into_iter();
    values.map(|value| value.unwrap_or_else(|fault| panic!("{fault}: {block}"))).collect()
}

/// The line of a declaration that a case states by what differs from the page's. One with another action stands whole.
fn whole(base: &Value, change: Value) -> String {
    let is_whole = |name: &String| name.starts_with("dimona") && base.get(name).is_none();
    let differs = !change.as_object().expect("an object").keys().any(is_whole);
    let mut record = if differs { base.clone() } else { json!({}) };
    change_in(&mut record, change);
    format!("{record}\n")
}

/// Changes a value as a JSON merge patch does (RFC 7396): member by member, and `null` takes a member away.
fn change_in(value: &mut Value, change: Value) {
    let Value::Object(change) = change else {
        *value = change;
        return;
    };
    if !value.is_object() {
        *value = json!({});
    }
    for (name, change) in change {
        if change.is_null() {
            value.as_object_mut().expect("an object").remove(&name);
        } else {
            change_in(&mut value[name], change);
        }
    }
}

/// A line that says where the findings of a rule stand.
fn default(line: &str) -> (String, String) {
    let (rule, field) = line.split_once(" at ").unwrap_or_else(|| panic!("no field: {line}"));
    (rule.to_owned(), field.to_owned())
}

impl Case {
    /// The engine that the blocks of the case describe, still to be built.
    pub fn builder(&self) -> EngineBuilder {
        let mut facts = FactBook::new();
        for (table, lines) in &self.facts {
            facts.read_table(table, table, TableFormat::Ndjson, lines.as_bytes()).expect("the facts are in order");
        }
        let builder = Engine::builder().policies(self.policies());
        match self.consented() {
            None => builder.facts(facts),
            Some((employer, at, ledger)) => builder.facts(CoveredFacts::new(facts, ledger, employer, at)),
        }
    }

    /// The policies of the case: the default, but for those that it sets.
    pub fn policies(&self) -> Policies {
        let mut policies = Policies::default();
        for line in self.policy.lines() {
            let (name, value) = line.split_once('=').expect("name = value");
            policies.set(name.trim(), value.trim()).expect("the policy exists");
        }
        policies
    }

    /// The consents, where the case has some: `EMPLOYER at MOMENT`, then `WORKER PURPOSE [of QUARTER] MOMENT` for each grant.
    fn consented(&self) -> Option<(EnterpriseNumber, Moment, Ledger)> {
        let mut lines = self.consents.lines();
        let (employer, at) = lines.next()?.split_once(" at ").expect("an employer and a moment");
        let mut ledger = Ledger::new();
        for line in lines {
            let (of, at) = line.rsplit_once(' ').expect("a moment");
            let mut words = of.split(' ');
            let worker = words.next().and_then(|of| of.parse().ok()).expect("a worker");
            let purpose = words.next().and_then(Purpose::named);
            let request = Request::new(employer.parse().expect("a number"), worker, purpose.expect("a purpose"));
            let request = match words.nth(1) {
                Some(quarter) => request.about(quarter.parse().expect("a quarter")),
                None => request,
            };
            let at: Moment = at.parse().expect("a moment");
            let number = ledger.request(request, at).expect("a request");
            ledger.grant(&Law::belgium(), number, at).expect("a grant");
        }
        Some((employer.parse().expect("a number"), at.parse().expect("a moment"), ledger))
    }

    /// The register that the case begins with.
    pub fn start(&self, engine: &Engine) -> Register {
        if self.register.is_empty() {
            return Register::new();
        }
        engine.read_register("the register block", self.register.as_bytes()).expect("the register is in order")
    }

    /// What is known beside the declarations.
    pub fn answers(&self) -> Answers {
        Answers::read("the answers block", self.answers.as_bytes()).expect("the answers are in order")
    }

    pub fn name(&self) -> String {
        format!("{}: {}", self.page.display(), self.title)
    }
}
