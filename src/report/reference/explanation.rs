//! One rule, explained.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use super::readable::ways;
use super::rule_list::{RuleObject, anomaly, asked, effect, kinds, side};
use super::{Header, NoMore, Style};
use crate::declaration::rule::{Bearing, Regime, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::engine::Engine;
use crate::error::{Error, ErrorKind};
use crate::judgement::{Need, Unknown};
use crate::law::{Confidence, LegalRef};
use crate::page::Page as RulePage;
use crate::report::json::{LawObject, write_line};
use crate::report::layout::{Page, Text};
use crate::report::render::TextsSaid;
use crate::words::{Language, Said, Value, Words, reference as says, report};

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
    language: Language,
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
        let (bearing, page) = (engine.bearing(rule), RulePage::of(rule));
        Ok(Explanation { meta, bearing, page, exceptions, language: Language::default() })
    }

    /// The rule.
    #[must_use]
    pub fn rule(&self) -> &RuleMeta<'e> {
        &self.meta
    }

    /// In this language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Explanation { language, ..self }
    }

    /// Writes the explanation.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn write(&self, mut output: impl Write, style: Style) -> Result<(), Error> {
        match style {
            Style::Text => self
                .write_text(Page::new(output, self.language.words()))
                .map_err(|fault| Error::from(ErrorKind::Write(fault))),
            Style::Ndjson => {
                write_line(&mut output, &Header::new(self.language, "explanation", 1, NoMore {}))?;
                write_line(&mut output, &ExplanationObject::of(self, self.language.words()))?;
                output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
            }
        }
    }

    fn write_text(&self, mut page: Page<impl Write>) -> io::Result<()> {
        page.heading(self.meta.name)?;
        let words = page.words;
        let texts = TextsSaid::of(&self.meta, words);
        let texts = [
            (says::says_label(), texts.what),
            (report::why_label(), texts.because),
            (report::do_label(), texts.action),
        ];
        for (label, text) in texts {
            let mut label = label;
            for way in ways(text, words) {
                page.entry(label.clone(), &way)?;
                label = says::or_label();
            }
        }
        page.entry(says::side_label(), &self.side())?;
        self.write_codes(&mut page)?;
        page.entry(says::asked_label(), &asked(self.meta.about.stage))?;
        page.entry(report::right_label(), &self.right())?;
        for exception in &self.exceptions {
            page.entry(report::but_label(), &says::may_settle(exception.name.to_owned()))?;
        }
        for need in self.assumed() {
            page.entry(says::assumes_label(), &says::assumed(need.assumption(), need.table()))?;
        }
        page.entry(report::open_label(), &self.open())?;
        page.entry(report::law_label(), &source(&self.meta.legal))?;
        if let Some((_, legal)) = self.meta.about.source_of_type {
            page.entry(says::or_label(), &source(legal))?;
        }
        if let Some(of) = self.page {
            page.blank()?;
            let translated = of.in_words(words);
            for paragraph in translated.as_ref().unwrap_or(of).paragraphs() {
                page.paragraph(&paragraph)?;
                page.blank()?;
            }
            if translated.is_none() && self.language != Language::default() {
                page.heading(&says::page_in_english())?;
            }
            page.heading(&says::from_page(format!("fixtures/cases/{}.md", of.path())))?;
        }
        page.flush()
    }

    fn write_codes(&self, page: &mut Page<impl Write>) -> io::Result<()> {
        let mut label = page.words.label(&says::codes_label());
        if self.meta.about.codes.is_empty() {
            return page.entry(label, &says::no_codes());
        }
        for code in self.meta.about.codes {
            let zone = code.zone.or(self.meta.about.zone).map(Zone::name);
            let kinds = kinds(code, ", ").map_or_else(|| says::any_declaration().into(), Value::from);
            page.entry(label, &says::code(anomaly(code), kinds, zone, effect(code.blocks)))?;
            label = "";
        }
        Ok(())
    }

    /// Whose judgement it is.
    fn side(&self) -> Said {
        let side = side(self.meta.about.side);
        match self.meta.about.side {
            Side::Answer => says::answer_side(side),
            Side::Right => says::right_side(side),
            Side::Advice => says::advice_side(side),
        }
    }

    /// What it means for the right.
    fn right(&self) -> Said {
        if let Some(base) = self.meta.exempts {
            return says::exception(base.to_owned());
        }
        match self.bearing {
            Bearing::None => says::no_bearing(),
            Bearing::Condition(regimes) => says::condition(all(regimes)),
            Bearing::Doubt(regimes) => says::doubt(all(regimes)),
            Bearing::Ground(regime) => says::ground(regime.name()),
        }
    }

    fn assumed(&self) -> &'e [Need] {
        match self.meta.unknown {
            Unknown::Open => &[],
            Unknown::Assume(needs) => needs,
        }
    }

    /// What becomes of other missing things.
    fn open(&self) -> Said {
        match self.meta.unknown {
            Unknown::Open => says::stays_open(),
            Unknown::Assume(_) => says::stays_open_otherwise(),
        }
    }
}

/// A source with its confidence and the day on which it was checked, as a page tells it.
pub(in crate::report) struct Source<'a>(&'a LegalRef);

pub(in crate::report) fn source(legal: &LegalRef) -> Source<'_> {
    Source(legal)
}

impl Text for Source<'_> {
    fn on_page(&self, words: &Words) -> Cow<'_, str> {
        let Source(legal) = self;
        let confidence = match legal.confidence() {
            Confidence::Seen => says::seen(),
            Confidence::Inferred => says::inferred(),
            Confidence::Memory => says::memory(),
        };
        words.say(&says::source(words.cite(legal.citation()), confidence, legal.checked_on())).into()
    }
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
    regimes: Vec<String>,
}

#[derive(Serialize)]
struct AssumedObject {
    need: &'static str,
    assumption: String,
    table: Option<&'static str>,
}

#[derive(Serialize)]
struct PageObject {
    path: &'static str,
    language: &'static str,
    title: &'static str,
    paragraphs: Vec<String>,
}

impl<'a> ExplanationObject<'a> {
    fn of(explanation: &'a Explanation<'_>, words: &Words) -> Self {
        let meta = &explanation.meta;
        let texts = TextsSaid::of(meta, words);
        let (kind, regimes) = match explanation.bearing {
            Bearing::None => ("none", Vec::new()),
            Bearing::Condition(regimes) => ("condition", regimes.to_vec()),
            Bearing::Doubt(regimes) => ("doubt", regimes.to_vec()),
            Bearing::Ground(regime) => ("ground", vec![regime]),
        };
        ExplanationObject {
            rule: RuleObject::of(meta),
            what: ways(texts.what, words),
            because: ways(texts.because, words),
            action: ways(texts.action, words),
            bearing: BearingObject {
                kind,
                regimes: regimes.into_iter().map(|regime| words.say(&regime.name())).collect(),
            },
            exceptions: explanation.exceptions.iter().map(|meta| meta.name).collect(),
            assumes: explanation
                .assumed()
                .iter()
                .map(|need| AssumedObject {
                    need: need.name(),
                    assumption: words.say(&need.assumption()),
                    table: need.table(),
                })
                .collect(),
            law: LawObject(&meta.legal),
            page: explanation.page.map(|page| {
                let told = page.in_words(words);
                PageObject {
                    path: page.path(),
                    language: told.map_or(Language::default(), |_| explanation.language).code(),
                    title: told.as_ref().unwrap_or(page).title(),
                    paragraphs: told.as_ref().unwrap_or(page).paragraphs(),
                }
            }),
        }
    }
}

/// The names of regimes, joined.
fn all(regimes: &[Regime]) -> Value {
    regimes.iter().fold(Value::Nothing, |before, regime| match before {
        Value::Nothing => regime.name().into(),
        before => says::and_regime(before, regime.name()).into(),
    })
}
