//! The law in force on a day.

use std::io::{self, Write};

use chrono::NaiveDate;
use serde::Serialize;

use super::explanation::source;
use super::{Header, Style};
use crate::error::{Error, ErrorKind};
use crate::law::{KNOWLEDGE_DAY, Law, LawValue, LegalRef};
use crate::report::json::{LawObject, write_line};
use crate::report::layout::Page;
use crate::words::{EN, Language, Said, Value, Words, law, reference as says};

/// Every value of law in force on a day: its days, its source, and whether it is trusted on that day.
///
/// ```
/// use dimona::law::Law;
/// use dimona::report::{LawList, Style};
/// let law = Law::belgium();
/// let mut text = Vec::new();
/// LawList::on(&law, "2027-07-01".parse()?).write(&mut text, Style::Text)?;
/// assert!(String::from_utf8(text)?.contains("not trusted after 2027-06-30"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct LawList<'a> {
    law: &'a Law,
    day: NaiveDate,
    language: Language,
}

impl<'a> LawList<'a> {
    /// The law on this day.
    #[must_use]
    pub fn on(law: &'a Law, day: NaiveDate) -> Self {
        LawList { law, day, language: Language::default() }
    }

    /// In this language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        LawList { language, ..self }
    }

    /// Writes the list.
    ///
    /// # Errors
    ///
    /// When the output cannot be written.
    pub fn write(&self, mut output: impl Write, style: Style) -> Result<(), Error> {
        let values = self.law.values_on(self.day);
        match style {
            Style::Text => self
                .write_text(Page::new(output, self.language.words()), &values)
                .map_err(|fault| Error::from(ErrorKind::Write(fault))),
            Style::Ndjson => {
                let about = About {
                    on: self.day.to_string(),
                    knowledge_day: KNOWLEDGE_DAY.to_string(),
                    trusted_until: self.law.trust.until().to_string(),
                };
                write_line(&mut output, &Header::new(self.language, "law", values.len(), about))?;
                for value in &values {
                    write_line(&mut output, &ValueObject::of(value, self.language.words()))?;
                }
                output.flush().map_err(|fault| Error::from(ErrorKind::Write(fault)))
            }
        }
    }

    fn write_text(&self, mut page: Page<impl Write>, values: &[LawValue<'_>]) -> io::Result<()> {
        let last = self.law.trust.until();
        page.heading(&if self.day == KNOWLEDGE_DAY {
            says::law_on_checked_day(self.day)
        } else {
            says::law_on(self.day, KNOWLEDGE_DAY)
        })?;
        let (mut topic, mut width) = ("", 0);
        for value in values {
            if value.topic != topic {
                topic = value.topic;
                // Each topic has names of its own length.
                let names = values.iter().filter(|of| of.topic == topic).map(|of| of.name.chars().count());
                width = names.max().unwrap_or_default();
                page.blank()?;
                page.heading(topic)?;
            }
            page.row(&value.name, width, &in_words(value, page.words))?;
            if !value.trusted {
                page.row("", width, &says::not_trusted(last))?;
            }
            if let Some(days) = days(value) {
                page.row("", width, &days)?;
            }
            page.row("", width, &source(value.legal))?;
        }
        page.blank()?;
        page.heading(&says::law_values(values.len(), last))?;
        page.heading(&says::law_limits())?;
        page.flush()
    }
}

/// A value with what it counts; of a rule that is there or not, what it says.
fn in_words(value: &LawValue<'_>, words: &Words) -> String {
    let shown = words.say_value(&value.value);
    match &value.unit {
        Some(rule) if value.value == Value::from(law::applies()) => {
            words.say(&says::law_says(value.value.clone(), rule.clone()))
        }
        Some(unit) if value.value == Value::from(law::unknown()) => {
            words.say(&says::law_says(value.value.clone(), unit.clone()))
        }
        Some(unit) => match words.say(unit) {
            // What is no count stands behind what it is.
            unit if unit.ends_with(':') => format!("{unit} {shown}"),
            unit => format!("{shown} {unit}"),
        },
        None => shown,
    }
}

/// What a value is, without the sign behind which it stands on a page.
fn without_colon(unit: String) -> String {
    unit.strip_suffix(':').map(|unit| unit.trim_end().to_owned()).unwrap_or(unit)
}

/// The first and the last day; `None` where no text names one.
fn days(value: &LawValue<'_>) -> Option<Said> {
    let days = match (value.from, value.until) {
        (Some(from), Some(until)) => says::from_to(from, until),
        (Some(from), None) => says::from_without_end(from),
        (None, Some(until)) => says::to(until),
        (None, None) => return None,
    };
    Some(match value.known_from {
        Some(known) => says::known_from(days, known),
        None => days,
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct About {
    on: String,
    knowledge_day: String,
    trusted_until: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ValueObject<'a> {
    topic: &'static str,
    name: &'a str,
    value: String,
    unit: String,
    from: Option<String>,
    until: Option<String>,
    known_from: Option<String>,
    law: LawObject<&'a LegalRef>,
    trusted: bool,
}

impl<'a> ValueObject<'a> {
    fn of(value: &'a LawValue<'a>, words: &Words) -> Self {
        let text = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        ValueObject {
            topic: value.topic,
            name: &value.name,
            // A name, as all that programs compare: the same in each language.
            value: EN.say_value(&value.value),
            unit: value.unit.as_ref().map(|unit| without_colon(words.say(unit))).unwrap_or_default(),
            from: text(value.from),
            until: text(value.until),
            known_from: text(value.known_from),
            law: LawObject(value.legal),
            trusted: value.trusted,
        }
    }
}
