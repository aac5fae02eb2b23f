//! The report for programs: NDJSON, schema 1.

use std::borrow::{Borrow, Cow};
use std::io::{self, Write};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::Report;
use super::cost::Cost;
use super::render::FindingText;
use super::totals::Totals;
use super::verdict::ToldVerdict;
use crate::declaration::message::{Format, Kind, Letter};
use crate::declaration::rule::{RuleMeta, zone_of};
use crate::declaration::schema::{astray, has, path};
use crate::engine::{Engine, Judged, Undeclared};
use crate::error::{Error, ErrorKind};
use crate::id::{AnomalyCode, without_ssin};
use crate::judgement::{Finding, Need, Numbers, Scalar, Span};
use crate::law::{KNOWLEDGE_DAY, LegalRef};
use crate::table::write_json_line;
use crate::words::Language;

pub(super) const SCHEMA_VERSION: u32 = 1;

/// NDJSON: a header, one object for each declaration, and a footer with the totals. [`SCHEMA`](super::SCHEMA) describes each
/// line.
///
/// Objects keep the order of their members, so that equal runs give equal bytes. No SSIN and no name of a person stands in
/// the output.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::report::{JsonReport, ReportWriter};
/// let (engine, mut output) = (Engine::belgium(), Vec::new());
/// ReportWriter::new(JsonReport::new(&engine), &engine, &mut output)?.finish()?;
/// assert!(output.starts_with(b"{\"schema\":1,"));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct JsonReport<'e> {
    engine: &'e Engine,
    language: Language,
}

impl<'e> JsonReport<'e> {
    /// A report of what this engine says.
    #[must_use]
    pub fn new(engine: &'e Engine) -> Self {
        JsonReport { engine, language: Language::default() }
    }

    /// With messages and actions in this language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        JsonReport { language, ..self }
    }
}

impl Report for JsonReport<'_> {
    fn begin(&self, text: &mut Vec<u8>) -> io::Result<()> {
        append_line(text, &Header::of(self.engine, self.language))
    }

    fn declaration(&self, text: &mut Vec<u8>, file: &str, judged: &Judged) -> io::Result<()> {
        append_line(text, &ToldVerdict::of_judged(self.engine, file, judged).in_language(self.language))
    }

    fn undeclared(&self, text: &mut Vec<u8>, found: &Undeclared) -> io::Result<()> {
        let verdict = self.engine.verdict_on(found);
        let told = self.engine.explain(&verdict).in_language(self.language);
        append_line(text, &UndeclaredLine::of(&told, found))
    }

    fn end(&self, text: &mut Vec<u8>, totals: &Totals) -> io::Result<()> {
        append_line(text, &Footer { totals, not_looked_at: NotLookedAt::of(self.engine, totals.kinds()) })
    }
}

pub(super) fn append_line(text: &mut Vec<u8>, line: &impl Serialize) -> io::Result<()> {
    write_json_line(text, line)
}

pub(super) fn write_line(output: &mut impl Write, line: &impl Serialize) -> Result<(), Error> {
    write_json_line(output, line).map_err(|fault| Error::from(ErrorKind::Write(fault)))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Header<'a> {
    schema: u32,
    #[serde(rename = "crate")]
    version: &'static str,
    law: String,
    language: &'static str,
    rules: Rules<'a>,
    policies: Policies,
    assumed: Vec<Assumed<'a>>,
    not_looked_at: NotLookedAt,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    partial: &'a [String],
}

#[derive(Serialize)]
struct Rules<'a> {
    count: usize,
    off: &'a [String],
}

struct Policies(Vec<(&'static str, &'static str)>);

impl Serialize for Policies {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

#[derive(Serialize)]
struct Assumed<'a> {
    need: &'static str,
    table: Option<&'static str>,
    rules: Vec<&'a str>,
    codes: Vec<String>,
}

impl<'a> Header<'a> {
    fn of(engine: &'a Engine, language: Language) -> Self {
        let assumed = engine
            .assumptions()
            .into_iter()
            .map(|(need, rules)| Assumed {
                need: need.name(),
                table: need.table(),
                rules: rules.iter().map(|rule| rule.name).collect(),
                codes: codes(&rules),
            })
            .collect();
        Header {
            schema: SCHEMA_VERSION,
            version: env!("CARGO_PKG_VERSION"),
            law: KNOWLEDGE_DAY.to_string(),
            language: language.code(),
            rules: Rules { count: engine.rules().len(), off: engine.switched_off() },
            policies: Policies(engine.policies().all()),
            assumed,
            not_looked_at: NotLookedAt::of(engine, Kind::ALL),
            partial: engine.partial(),
        }
    }
}

/// The codes that these rules can give, ascending, each once.
pub(super) fn codes(rules: &[RuleMeta<'_>]) -> Vec<String> {
    let mut codes: Vec<_> = rules.iter().flat_map(|rule| rule.about.codes).filter_map(|code| code.anomaly).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.iter().map(ToString::to_string).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DeclarationLine<'a> {
    file: &'a str,
    record: u64,
    reference: Option<Cow<'a, str>>,
    answer: Option<&'static str>,
    at_least: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    nsso_answer: Option<&'static str>,
    right: RightObject<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    assumed: Vec<&'static str>,
    anomalies: Vec<String>,
    findings: Vec<FindingObject<'a>>,
}

/// Work without a declaration. No number of the worker stands in it: the line of the table tells who it is.
#[derive(Serialize)]
struct UndeclaredLine<'a> {
    contract: ContractObject,
    finding: FindingObject<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ContractObject {
    line: Option<u64>,
    start: String,
    employer_id: Option<String>,
    provisional_employer_id: Option<String>,
    enterprise_number: Option<String>,
}

impl<'a> UndeclaredLine<'a> {
    fn of(told: &ToldVerdict<'a>, found: &'a Undeclared) -> Self {
        let (contract, employer) = (&found.contract, &found.contract.employer);
        let contract = ContractObject {
            line: contract.line,
            start: contract.start().to_string(),
            employer_id: employer.nsso().map(|number| number.to_string()),
            provisional_employer_id: employer.provisional().map(|number| number.to_string()),
            enterprise_number: employer.enterprise().map(|number| number.to_string()),
        };
        UndeclaredLine { contract, finding: FindingObject::of(told, &found.finding) }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RightObject<'a> {
    state: &'static str,
    settled_by: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FindingObject<'a> {
    rule: &'a str,
    side: &'static str,
    level: &'static str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<&'static str>,
    field: Option<String>,
    evidence: EvidenceObject<'a>,
    law: LawObject<LegalRef>,
    message: String,
    action: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    costs: Vec<CostObject>,
    settled_by: Option<&'a str>,
}

#[derive(Serialize)]
struct CostObject {
    text: String,
    law: LawObject<LegalRef>,
}

impl<'a> DeclarationLine<'a> {
    pub(super) fn of(told: &ToldVerdict<'a>) -> Self {
        let &ToldVerdict { engine, verdict, place, reference, .. } = told;
        let (file, record) = place.unwrap_or(("", 1));
        DeclarationLine {
            file,
            record,
            reference: reference.map(without_ssin),
            answer: verdict.answer.letter().map(Letter::as_str),
            at_least: verdict.answer.at_least().as_str(),
            nsso_answer: verdict.known_answer.map(Letter::as_str),
            right: RightObject {
                state: verdict.right.state.as_str(),
                settled_by: verdict.right.settled_by.map(|rule| engine.rule(rule).name),
            },
            assumed: verdict.assumed.iter().map(Need::name).collect(),
            anomalies: engine.anomalies(verdict).iter().map(ToString::to_string).collect(),
            findings: verdict.findings.iter().map(|finding| FindingObject::of(told, finding)).collect(),
        }
    }
}

impl<'a> FindingObject<'a> {
    fn of(told: &ToldVerdict<'a>, finding: &'a Finding) -> Self {
        let &ToldVerdict { engine, verdict, format, .. } = told;
        let rule = engine.rule(finding.rule());
        let text = FindingText::in_verdict(engine, verdict, finding, told.words());
        let action = text.action.clone();
        let cost = |cost: &Cost| CostObject { text: told.words().say(&cost.said), law: LawObject(cost.legal.clone()) };
        let costs = text.costs.iter().map(cost).collect();
        FindingObject {
            rule: rule.name,
            side: rule.about.side.as_str(),
            level: engine.level(finding, verdict).as_str(),
            outcome: finding.state().as_str(),
            missing: finding.missing().map(Need::name),
            field: field(finding, verdict.kind, format),
            evidence: match finding.span() {
                Some(Span::Fault { byte, reason }) => {
                    EvidenceObject::Fault { byte: *byte, reason: told.words().say(reason) }
                }
                Some(Span::Value { value, reason }) => {
                    EvidenceObject::Value { value, reason: reason.as_ref().map(|reason| told.words().say(reason)) }
                }
                _ => EvidenceObject::Numbers(Numbers::new(rule.numbers(), finding.evidence())),
            },
            law: LawObject(text.law.clone()),
            message: text.message(),
            action,
            costs,
            settled_by: finding.settled_by().map(|rule| engine.rule(rule).name),
        }
    }
}

/// The path of the field that a finding is about, in the format that was read. `None` for the record as a whole.
pub(super) fn field(finding: &Finding, kind: Option<Kind>, format: Format) -> Option<String> {
    if let Some(Span::Path(path)) = finding.span() {
        return Some(path.as_ref().to_owned());
    }
    let zone = zone_of(finding)?;
    // What no declaration of this kind has is told of the whole.
    let block = kind.filter(|kind| !has(zone, *kind) && !astray(*kind).contains(zone)).map(Kind::zone);
    path(zone, kind, format).and_then(|own| block.map_or(Some(own), |block| path(block, kind, format)))
}

enum EvidenceObject<'a> {
    Numbers(Numbers<'a>),
    Fault { byte: u64, reason: String },
    Value { value: &'a str, reason: Option<String> },
}

impl Serialize for EvidenceObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            EvidenceObject::Numbers(numbers) => {
                for (number, value) in numbers.iter() {
                    map.serialize_key(&number.name)?;
                    match value {
                        Scalar::Number(n) => map.serialize_value(&n)?,
                        Scalar::Reference(number) => map.serialize_value(&number)?,
                        Scalar::Date(date) => map.serialize_value(&date.to_string())?,
                        Scalar::Moment(moment) => map.serialize_value(&moment.to_string())?,
                        Scalar::Quarter(quarter) => map.serialize_value(&quarter.to_string())?,
                        Scalar::Euro(amount) => map.serialize_value(&amount.to_string())?,
                        Scalar::Fraction(fraction) => map.serialize_value(&fraction.to_string())?,
                    }
                }
            }
            EvidenceObject::Value { value, reason } => {
                map.serialize_entry("value", value)?;
                if let Some(reason) = reason {
                    map.serialize_entry("reason", reason)?;
                }
            }
            EvidenceObject::Fault { byte, reason } => {
                map.serialize_entry("byte", byte)?;
                map.serialize_entry("reason", reason)?;
            }
        }
        map.end()
    }
}

pub(super) struct LawObject<L>(pub(super) L);

impl<L: Borrow<LegalRef>> Serialize for LawObject<L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let law = self.0.borrow();
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("source", law.citation())?;
        map.serialize_entry("confidence", law.confidence().as_str())?;
        map.serialize_entry("checkedOn", &law.checked_on().to_string())?;
        map.end()
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Footer<'a> {
    totals: &'a Totals,
    not_looked_at: NotLookedAt,
}

/// The codes that no rule looks at, by kind of declaration.
#[derive(Clone, Debug)]
pub(super) struct NotLookedAt(Vec<(Kind, Vec<AnomalyCode>)>);

impl NotLookedAt {
    pub(super) fn of(engine: &Engine, kinds: impl IntoIterator<Item = Kind>) -> Self {
        NotLookedAt(kinds.into_iter().map(|kind| (kind, engine.not_looked_at(kind))).collect())
    }

    /// Each kind that has such codes, with them as text.
    pub(super) fn each(&self) -> impl Iterator<Item = (Kind, Vec<String>)> {
        let codes = |codes: &[AnomalyCode]| codes.iter().map(ToString::to_string).collect();
        self.0.iter().filter(|(_, codes)| !codes.is_empty()).map(move |(kind, of)| (*kind, codes(of)))
    }
}

impl Serialize for NotLookedAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.each().map(|(kind, codes)| (kind.word(), codes)))
    }
}
