//! What a system answers to a case: an object for programs, a page for people.

mod consent;
mod directory;
mod duty;
mod measures;

use std::borrow::Cow;
use std::io::{self, Write};

use rust_decimal::Decimal;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::json::LawObject;
use super::layout::Page;
use crate::error::Error;
use crate::judgement::{Cited, Reason, Ruling};
use crate::law::LegalRef;
use crate::words::{Said, Value, Words, report, rulings as says};

/// A value of a member.
pub(crate) enum Member {
    /// A text.
    Text(Cow<'static, str>),
    /// Yes or no.
    Flag(bool),
    /// Neither: it is open, and that is said.
    Null,
    /// A whole number.
    Whole(i64),
    /// An amount, which is written as a text with a point, as the rest of its digits are.
    Amount(Decimal),
    /// Values in their order.
    List(Vec<Member>),
    /// Members in their order.
    Object(Members),
    /// A source.
    Law(LegalRef),
}

/// Members in the order of output. One that says nothing is left out.
pub(crate) type Members = Vec<(&'static str, Option<Member>)>;

impl Member {
    /// A text.
    pub(crate) fn text(text: impl Into<Cow<'static, str>>) -> Option<Member> {
        Some(Member::Text(text.into()))
    }

    /// Texts in their order.
    pub(crate) fn texts<T: Into<Cow<'static, str>>>(texts: impl IntoIterator<Item = T>) -> Option<Member> {
        Some(Member::List(texts.into_iter().map(|text| Member::Text(text.into())).collect()))
    }
}

impl Serialize for Member {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Member::Text(text) => serializer.serialize_str(text),
            Member::Flag(flag) => serializer.serialize_bool(*flag),
            Member::Null => serializer.serialize_unit(),
            Member::Whole(number) => serializer.serialize_i64(*number),
            Member::Amount(amount) => serializer.collect_str(amount),
            Member::List(list) => {
                let mut to = serializer.serialize_seq(Some(list.len()))?;
                list.iter().try_for_each(|member| to.serialize_element(member))?;
                to.end()
            }
            Member::Object(members) => Object(members).serialize(serializer),
            Member::Law(legal) => LawObject(legal).serialize(serializer),
        }
    }
}

/// An object of members.
pub(crate) struct Object<'a>(pub(crate) &'a Members);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, member) in self.0 {
            if let Some(member) = member {
                map.serialize_entry(name, member)?;
            }
        }
        map.end()
    }
}

/// What a system answers.
pub(crate) trait Answered {
    /// The members of its object.
    fn members(&self, words: &'static Words) -> Members;

    /// What stands on its page, below the heading of the case.
    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()>;

    /// Whether it is an error that stands in the place of an answer. What is open or denied is an answer.
    fn is_error(&self) -> bool {
        false
    }
}

/// A case that cannot be read.
impl Answered for Error {
    fn members(&self, words: &'static Words) -> Members {
        vec![("error", Member::text(words.say(&self.said())))]
    }

    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()> {
        page.entry(report::error_label(), &self.said())
    }

    fn is_error(&self) -> bool {
        true
    }
}

impl Answered for Ruling {
    fn members(&self, words: &'static Words) -> Members {
        let action = self.action().map(|action| words.say(&action));
        vec![
            ("decision", Member::text(if self.allowed { "allow" } else { "deny" })),
            ("reason", Member::text(self.reason.code)),
            ("warnings", Member::texts(self.warnings.iter().map(|warning| warning.reason.code))),
            ("missing", self.lacks.and_then(Member::text)),
            ("message", Member::text(self.message(words))),
            ("action", action.and_then(Member::text)),
            ("law", Some(Member::Law(self.legal.clone()))),
            ("passed", Member::texts(self.passed.iter().copied())),
        ]
    }

    fn write(&self, page: &mut Page<&mut dyn Write>) -> io::Result<()> {
        let decided = if self.allowed { says::allow() } else { says::deny() };
        page.entry(says::decision_label(), &says::decided(decided, self.reason.code))?;
        page.entry(report::why_label(), &self.message(page.words))?;
        page.entry(report::law_label(), &page.words.cite(self.legal.citation()))?;
        if let Some(action) = self.action() {
            page.entry(report::do_label(), &action)?;
        }
        // What decided is told above.
        let beside = |warning: &&Cited| warning.reason.code != self.reason.code;
        self.warnings.iter().filter(beside).try_for_each(|of| warning(page, of))
    }
}

/// What has to be known beside an answer.
fn warning(page: &mut Page<&mut dyn Write>, of: &Cited) -> io::Result<()> {
    let Reason { code, what, action, .. } = of.reason;
    page.entry(report::warning_label(), &says::decided(what(), *code))?;
    page.detail(report::law_label(), &page.words.cite(of.legal.citation()))?;
    action.map_or(Ok(()), |action| page.detail(report::do_label(), &action()))
}

impl Ruling {
    /// What to do, where something is denied.
    fn action(&self) -> Option<Said> {
        let values = || (!self.values.is_empty()).then(|| Value::any_of(self.values.iter().copied()));
        let tell = || self.lacks.map(|member| says::tell_member(member.to_owned(), values()));
        self.reason.action.filter(|_| !self.allowed).map(|action| action()).or_else(tell)
    }

    /// Why, in this language.
    fn message(&self, words: &Words) -> String {
        words.say(&self.lacks.map_or_else(self.reason.what, says::lack))
    }
}
