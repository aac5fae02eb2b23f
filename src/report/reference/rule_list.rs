//! The list of rules.

use std::io::{self, Write};

use serde::Serialize;

use super::{Header, Style};
use crate::declaration::glossary::{Anomaly, anomalies};
use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Code, RuleMeta, Side, Stage};
use crate::declaration::schema::Zone;
use crate::engine::Engine;
use crate::error::{Error, ErrorKind};
use crate::report::json::{NotLookedAt, write_line};
use crate::report::layout::{Page, write_columns};
use crate::table::nearest;
use crate::words::{Language, Said, Value, reference as says, report};

/// The rules of an engine, sorted by name: what each is called, which codes it gives, and what they do.
///
/// ```
/// use dimona::engine::Engine;
/// use dimona::report::{RuleList, Style};
/// let engine = Engine::belgium();
/// let mut text = Vec::new();
/// RuleList::of(&engine).giving("90373-460").unwrap().write(&mut text, Style::Text)?;
/// assert!(String::from_utf8(text)?.contains("late-declaration"));
/// assert_eq!(RuleList::of(&engine).nearest("late-declaratoin"), ["late-declaration"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct RuleList<'e> {
    rules: Vec<RuleMeta<'e>>,
    not_looked_at: NotLookedAt,
    // Only this code of them.
    code: Option<String>,
    /// The code that was asked, where that one is given in its place.
    twin: Option<String>,
    language: Language,
}

impl<'e> RuleList<'e> {
    /// Every rule that this engine asks.
    #[must_use]
    pub fn of(engine: &'e Engine) -> Self {
        let not_looked_at = NotLookedAt::of(engine, Kind::ALL);
        RuleList { rules: engine.rules(), not_looked_at, code: None, twin: None, language: Language::default() }
    }

    /// The rules that give a code of the NSSO, written as in `90373-460`; `None` when no rule does. For a code whose fault is told
    /// under another one, the rules that give that.
    #[must_use]
    pub fn giving(mut self, code: &str) -> Option<Self> {
        let twin = anomalies().iter().find(|anomaly| anomaly.code.to_string() == code).and_then(Anomaly::twin);
        let given = twin.map_or_else(|| code.to_owned(), |twin| twin.to_string());
        let gives = |of: &Code| of.anomaly.is_some_and(|anomaly| anomaly.to_string() == given);
        self.rules.retain(|meta| meta.about.codes.iter().any(gives));
        self.twin = twin.map(|_| code.to_owned());
        self.code = Some(given);
        (!self.rules.is_empty()).then_some(self)
    }

    /// The names of the rules nearest to a name that none has.
    #[must_use]
    pub fn nearest(&self, name: &str) -> Vec<&'e str> {
        nearest(name, self.rules.iter().map(|meta| meta.name))
    }

    /// In this language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        RuleList { language, ..self }
    }

    /// Writes the list.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn write(&self, mut output: impl Write, style: Style) -> Result<(), Error> {
        match style {
            Style::Text => self.write_text(&mut output).map_err(|fault| Error::from(ErrorKind::Write(fault))),
            Style::Ndjson => {
                let about = About { not_looked_at: self.code.is_none().then_some(&self.not_looked_at) };
                write_line(&mut output, &Header::new(self.language, "rules", self.rules.len(), about))?;
                for meta in &self.rules {
                    write_line(&mut output, &RuleObject::of(meta))?;
                }
                output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
            }
        }
    }

    fn write_text(&self, output: &mut impl Write) -> io::Result<()> {
        let words = self.language.words();
        let head = [
            report::rule_label(),
            says::side_label(),
            says::asked_label(),
            says::zone_label(),
            says::declaration_label(),
            says::code_label(),
            says::effect_label(),
        ];
        let mut lines = vec![head.map(|label| words.say(&label))];
        for meta in &self.rules {
            let mut name = meta.name;
            let mut first = true;
            let codes = meta.about.codes.iter().filter(|code| self.is_asked(code));
            for code in codes.map(Some).chain(meta.about.codes.is_empty().then_some(None)) {
                let zone = code.and_then(|code| code.zone).or(meta.about.zone).map_or("-", Zone::name);
                let cell = |of: &dyn Fn(&Code) -> Value| match code {
                    Some(code) => words.say_value(&of(code)),
                    None => "-".to_owned(),
                };
                lines.push([
                    std::mem::take(&mut name).to_owned(),
                    if first { words.say(&side(meta.about.side)) } else { String::new() },
                    if first { words.say(&asked(meta.about.stage)) } else { String::new() },
                    zone.to_owned(),
                    cell(&|code| kinds(code, " ").map_or_else(|| says::any().into(), Value::from)),
                    cell(&anomaly),
                    cell(&|code| effect(code.blocks).into()),
                ]);
                first = false;
            }
        }
        write_columns(output, &lines)?;
        let mut page = Page::new(output, words);
        page.blank()?;
        let count = self.rules.len();
        page.heading(&match &self.code {
            Some(code) => says::rules_giving(count, code.clone()),
            None => says::all_rules(count),
        })?;
        if let (Some(asked), Some(given)) = (&self.twin, &self.code) {
            page.heading(&says::twin(asked.clone(), given.clone()))?;
        }
        if self.code.is_none() {
            page.blank()?;
            page.heading(&says::not_looked_at())?;
            for (kind, codes) in self.not_looked_at.each() {
                page.entry(kind.word(), codes.join(" ").as_str())?;
            }
        }
        page.flush()
    }

    fn is_asked(&self, code: &Code) -> bool {
        match &self.code {
            Some(asked) => code.anomaly.is_some_and(|anomaly| anomaly.to_string() == *asked),
            None => true,
        }
    }
}

/// What the header of the list for programs adds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct About<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    not_looked_at: Option<&'a NotLookedAt>,
}

/// Whose judgement a rule is, in a word.
pub(super) fn side(side: Side) -> Said {
    match side {
        Side::Answer => says::answer(),
        Side::Right => says::right(),
        Side::Advice => says::advice(),
    }
}

/// When a rule is asked.
pub(super) fn asked(stage: Stage) -> Said {
    match stage {
        Stage::Arrival | Stage::Judging => says::always(),
        Stage::Booking => says::unless_refused(),
    }
}

/// In which declarations a code is given; `None` for all of them.
pub(super) fn kinds(code: &Code, between: &str) -> Option<String> {
    let is_any = code.kinds.is_empty() || code.kinds.len() == Kind::ALL.len();
    (!is_any).then(|| code.kinds.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(between))
}

/// The code, or that there is none.
pub(super) fn anomaly(code: &Code) -> Value {
    code.anomaly.map_or_else(|| says::no_code().into(), |anomaly| anomaly.to_string().into())
}

/// Whether a code blocks, and for whom.
pub(super) fn effect(blocks: Blocks) -> Said {
    match blocks {
        Blocks::Always => says::blocks(),
        Blocks::Never => says::warns(),
        Blocks::For(types) => says::warns_or_blocks(list(types)),
    }
}

fn list(types: &[crate::id::WorkerType]) -> String {
    types.iter().map(|worker_type| worker_type.code()).collect::<Vec<_>>().join(" ")
}

/// A rule for programs.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RuleObject<'a> {
    rule: &'a str,
    side: &'static str,
    stage: &'static str,
    zone: Option<&'static str>,
    codes: Vec<CodeObject>,
    exempts: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CodeObject {
    kinds: Vec<&'static str>,
    zone: Option<&'static str>,
    code: Option<String>,
    blocks: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    blocks_for: Vec<&'static str>,
}

impl<'a> RuleObject<'a> {
    pub(super) fn of(meta: &RuleMeta<'a>) -> Self {
        RuleObject {
            rule: meta.name,
            side: meta.about.side.as_str(),
            stage: match meta.about.stage {
                Stage::Arrival | Stage::Judging => "judging",
                Stage::Booking => "booking",
            },
            zone: meta.about.zone.map(Zone::name),
            codes: meta.about.codes.iter().map(CodeObject::of).collect(),
            exempts: meta.exempts,
        }
    }
}

impl CodeObject {
    fn of(code: &Code) -> Self {
        let kinds = if code.kinds.is_empty() { &Kind::ALL } else { code.kinds };
        let (blocks, blocks_for) = match code.blocks {
            Blocks::Always => ("always", Vec::new()),
            Blocks::Never => ("never", Vec::new()),
            Blocks::For(types) => ("some", types.iter().map(|worker_type| worker_type.code()).collect()),
        };
        CodeObject {
            kinds: kinds.iter().map(|kind| kind.word()).collect(),
            zone: code.zone.map(Zone::name),
            code: code.anomaly.map(|anomaly| anomaly.to_string()),
            blocks,
            blocks_for,
        }
    }
}
