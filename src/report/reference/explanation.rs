//! One rule, explained.

use std::io::{self, Write};

use serde::Serialize;

use super::readable::ways;
use super::rule_list::{RuleObject, anomaly, asked, effect, kinds};
use super::{Header, NoMore, Style};
use crate::declaration::rule::{Bearing, Regime, RuleMeta, Side};
use crate::engine::Engine;
use crate::error::{Error, ErrorKind};
use crate::judgement::{Need, Unknown};
use crate::law::LegalRef;
use crate::page::Page as RulePage;
use crate::report::json::{LawObject, write_line};
use crate::report::layout::Page;

/// One rule, explained: what it says, what follows from it, what it rests on, what to do, and its page.
///
/// Numbers that only a declaration gives stand as `<hours left>`.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::report::{Explanation, Style};
/// let mut text = Vec::new();
/// Explanation::of(&Engine::belgium(), "late-declaration")?.write(&mut text, Style::Text)?;
/// let text = String::from_utf8(text)?;
/// assert!(text.contains("90373-460") && text.contains("after the deadline <deadline>"));
/// assert!(Explanation::of(&Engine::belgium(), "lateness").unwrap_err().is_configuration());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Explanation<'e> {
    meta: RuleMeta<'e>,
    bearing: Bearing<'e>,
    page: Option<&'static RulePage>,
    /// The rules that except from this one.
    exceptions: Vec<RuleMeta<'e>>,
}

impl<'e> Explanation<'e> {
    /// The rule of this name.
    ///
    /// # Errors
    ///
    /// When the engine asks no rule of this name; [`RuleList::nearest`](super::RuleList::nearest) has suggestions.
    pub fn of(engine: &'e Engine, rule: &str) -> Result<Self, Error> {
        let rules = engine.rules();
        let meta = rules.iter().find(|meta| meta.name == rule);
        let meta = meta.cloned().ok_or_else(|| Error::from(ErrorKind::UnknownRule(rule.into())))?;
        let exceptions = rules.into_iter().filter(|other| other.exempts == Some(rule)).collect();
        Ok(Explanation { meta, bearing: engine.bearing(rule), page: RulePage::of(rule), exceptions })
    }

    /// The rule.
    #[must_use]
    pub fn rule(&self) -> &RuleMeta<'e> {
        &self.meta
    }

    /// Writes the explanation.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn write(&self, mut output: impl Write, style: Style) -> Result<(), Error> {
        match style {
            Style::Text => self.write_text(Page::new(output)).map_err(|fault| Error::from(ErrorKind::Write(fault))),
            Style::Ndjson => {
                write_line(&mut output, &Header::new("explanation", 1, NoMore {}))?;
                write_line(&mut output, &ExplanationObject::of(self))?;
                output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
            }
        }
    }

    fn write_text(&self, mut page: Page<impl Write>) -> io::Result<()> {
        page.heading(self.meta.name)?;
        let texts = self.meta.texts;
        for (label, text) in [("says", texts.what), ("why", texts.because), ("do", texts.action)] {
            let mut label = label;
            for way in ways(text) {
                page.entry(label, &way)?;
                label = "or";
            }
        }
        page.entry("side", self.side())?;
        self.write_codes(&mut page)?;
        page.entry("asked", asked(self.meta.about.stage))?;
        page.entry("right", &self.right())?;
        for exception in &self.exceptions {
            page.entry("but", &format!("{} may settle that right", exception.name))?;
        }
        for need in self.assumed() {
            page.entry("assumes", &missing(*need))?;
        }
        page.entry("open", self.open())?;
        page.entry("law", &source(&self.meta.legal))?;
        if let Some(of) = self.page {
            page.blank()?;
            for paragraph in of.paragraphs() {
                page.paragraph(&paragraph)?;
                page.blank()?;
            }
            page.heading(&format!("From the page fixtures/cases/{}.md, which holds its cases.", of.path()))?;
        }
        page.flush()
    }

    fn write_codes(&self, page: &mut Page<impl Write>) -> io::Result<()> {
        let mut label = "codes";
        if self.meta.about.codes.is_empty() {
            return page.entry(label, "none");
        }
        for code in self.meta.about.codes {
            let zone = match code.zone.or(self.meta.about.zone) {
                Some(zone) => format!(", at {}", zone.name()),
                None => String::new(),
            };
            let text = format!("{} in {}{zone}: {}", anomaly(code), declarations(&kinds(code)), effect(code.blocks));
            page.entry(label, &text)?;
            label = "";
        }
        Ok(())
    }

    /// Whose judgement it is.
    fn side(&self) -> &'static str {
        match self.meta.about.side {
            Side::Answer => "answer: the NSSO would say so",
            Side::Right => "right: the NSSO does not say so; the regime depends on it",
            Side::Advice => "advice: neither the answer nor the right depends on it",
        }
    }

    /// What it means for the right.
    fn right(&self) -> String {
        if let Some(base) = self.meta.exempts {
            return format!(
                "an exception: it settles the right that {base} takes away or leaves open, never the answer"
            );
        }
        match self.bearing {
            Bearing::None => "nothing".to_owned(),
            Bearing::Condition(regimes) => {
                let regimes: Vec<_> = regimes.iter().map(|regime| regime.name()).collect();
                format!("a condition of the {}: broken, the right fails", regimes.join(" and the "))
            }
            Bearing::Ground(regime) => format!(
                "the ground of the {regime}: kept, the right holds unless a condition is broken; broken, it fails"
            ),
        }
    }

    fn assumed(&self) -> &'e [Need] {
        match self.meta.unknown {
            Unknown::Open => &[],
            Unknown::Assume(needs) => needs,
        }
    }

    /// What becomes of other missing things.
    fn open(&self) -> &'static str {
        match self.meta.unknown {
            Unknown::Open => "where something that it needs is missing, the question stays open",
            Unknown::Assume(_) => "where anything else that it needs is missing, the question stays open",
        }
    }
}

fn declarations(kinds: &str) -> String {
    if kinds == "any" { "any declaration".to_owned() } else { kinds.replace(' ', ", ") }
}

/// What is missing where the usual case is assumed, and what would decide.
fn missing(need: Need) -> String {
    let decides = need.table().map(|table| format!(" unless the table {table} tells")).unwrap_or_default();
    format!("the usual case{decides}: {}", need.explanation())
}

/// A source with its confidence and the day on which it was checked.
pub(super) fn source(legal: &LegalRef) -> String {
    format!("{}; {}, checked on {}", legal.citation(), legal.confidence().as_str(), legal.checked_on())
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ExplanationObject<'a> {
    #[serde(flatten)]
    rule: RuleObject<'a>,
    what: Vec<String>,
    because: Vec<String>,
    action: Vec<String>,
    bearing: BearingObject,
    exceptions: Vec<&'a str>,
    assumes: Vec<AssumedObject>,
    law: LawObject<&'a LegalRef>,
    page: Option<PageObject>,
}

#[derive(Serialize)]
struct BearingObject {
    kind: &'static str,
    regimes: Vec<&'static str>,
}

#[derive(Serialize)]
struct AssumedObject {
    need: &'static str,
    explanation: String,
    table: Option<&'static str>,
}

#[derive(Serialize)]
struct PageObject {
    path: &'static str,
    title: &'static str,
    paragraphs: Vec<String>,
}

impl<'a> ExplanationObject<'a> {
    fn of(explanation: &'a Explanation<'_>) -> Self {
        let meta = &explanation.meta;
        let (kind, regimes) = match explanation.bearing {
            Bearing::None => ("none", Vec::new()),
            Bearing::Condition(regimes) => ("condition", regimes.to_vec()),
            Bearing::Ground(regime) => ("ground", vec![regime]),
        };
        ExplanationObject {
            rule: RuleObject::of(meta),
            what: ways(meta.texts.what),
            because: ways(meta.texts.because),
            action: ways(meta.texts.action),
            bearing: BearingObject { kind, regimes: regimes.into_iter().map(Regime::name).collect() },
            exceptions: explanation.exceptions.iter().map(|meta| meta.name).collect(),
            assumes: explanation
                .assumed()
                .iter()
                .map(|need| AssumedObject {
                    need: need.name(),
                    explanation: need.explanation().to_string(),
                    table: need.table(),
                })
                .collect(),
            law: LawObject(&meta.legal),
            page: explanation.page.map(|page| PageObject {
                path: page.path(),
                title: page.title(),
                paragraphs: page.paragraphs(),
            }),
        }
    }
}
