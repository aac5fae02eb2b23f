//! The tokens of one form, well-formed or not at all.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::errors::{Error, IllFormedError};
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::declaration::message::RecordFault;
use crate::declaration::schema::is_xml_char;
use crate::words::{Said, files, xml};

/// What a walk through a form meets. Comments and instructions are passed over.
pub(super) enum Token<'n, 'a> {
    /// A start tag, of this name.
    Start(&'n str),
    /// A start tag of the name that was guessed.
    Guessed,
    End,
    /// A piece of text: several pieces behind each other are one text.
    Text(Cow<'a, str>),
    /// A piece of text that is marked as such (`CDATA`).
    Marked(Cow<'a, str>),
    /// The end of the form's bytes.
    Nothing,
}

/// What tells the tokens of a form.
pub(super) trait Tokens<'a> {
    /// What is wrong with a form.
    type Fault;

    /// The next token. `guess` is the name of a start tag that may come, with its `>`.
    fn next(&mut self, guess: &str) -> Result<Token<'_, 'a>, Self::Fault>;

    /// Gives the attributes of the start tag that was met last: names and values.
    fn attributes(&mut self, each: &mut dyn FnMut(&str, &str));

    /// A fault at the place that was read last.
    fn fault(&self, reason: fn() -> Said) -> Self::Fault;

    /// What is said of a record that is no form.
    fn no_form(&self) -> Self::Fault;
}

/// The tokens of any form, which begins at this byte of its file.
pub(super) struct AnyTokens<'a> {
    reader: Reader<&'a [u8]>,
    byte: u64,
    start: Option<BytesStart<'a>>,
}

impl<'a> AnyTokens<'a> {
    pub(super) fn new(text: &'a str, byte: u64) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        AnyTokens { reader, byte, start: None }
    }
}

impl<'a> Tokens<'a> for AnyTokens<'a> {
    type Fault = RecordFault;

    fn next(&mut self, _: &str) -> Result<Token<'_, 'a>, RecordFault> {
        loop {
            let begin = self.reader.buffer_position();
            let event = self
                .reader
                .read_event()
                .map_err(|error| RecordFault::new(self.byte + self.reader.error_position(), reason(&error)))?;
            let at = |reason: Said| RecordFault::new(self.byte + begin, reason);
            return Ok(match event {
                Event::Start(tag) => {
                    // Where there is none, nothing is looked at.
                    if tag.attributes().any(|attribute| attribute.is_err()) {
                        return Err(at(xml::attribute()));
                    }
                    Token::Start(self.start.insert(tag).name().into_inner())
                }
                Event::End(_) => Token::End,
                Event::Text(text) => Token::Text(text.xml10_content()),
                Event::CData(text) => Token::Marked(text.xml10_content()),
                Event::GeneralRef(reference) => Token::Text(referenced(&reference).map_err(at)?),
                Event::Comment(_) | Event::PI(_) => continue,
                Event::Decl(_) => return Err(at(xml::declaration_in_form())),
                Event::DocType(_) => return Err(at(xml::document_type_in_form())),
                // Such elements are given as start and end.
                Event::Empty(_) => return Err(at(xml::broken())),
                Event::Eof => Token::Nothing,
            });
        }
    }

    fn attributes(&mut self, each: &mut dyn FnMut(&str, &str)) {
        let Some(tag) = &self.start else { return };
        for attribute in tag.attributes().flatten() {
            each(attribute.key.as_ref(), &attribute.value);
        }
    }

    fn fault(&self, reason: fn() -> Said) -> RecordFault {
        RecordFault::new(self.byte + self.reader.buffer_position(), reason())
    }

    fn no_form(&self) -> RecordFault {
        RecordFault::new(self.byte, xml::record_no_form())
    }
}

/// The text that a reference stands for. Only the five entities of XML itself and characters have one: nothing that a
/// file defines is expanded.
pub(in crate::codec) fn referenced(reference: &BytesRef<'_>) -> Result<Cow<'static, str>, Said> {
    if reference.is_char_ref() {
        return match reference.resolve_char_ref() {
            Ok(Some(c)) if is_xml_char(c) => Ok(c.to_string().into()),
            _ => Err(xml::no_character_referenced()),
        };
    }
    match &*reference.xml10_content() {
        "amp" => Ok("&".into()),
        "lt" => Ok("<".into()),
        "gt" => Ok(">".into()),
        "apos" => Ok("'".into()),
        "quot" => Ok("\"".into()),
        _ => Err(xml::entity()),
    }
}

/// What is wrong, without anything from the form: the parser's own texts quote names.
fn reason(error: &Error) -> Said {
    match error {
        Error::IllFormed(fault) => match fault {
            IllFormedError::MismatchedEndTag { .. } => xml::other_end(),
            IllFormedError::UnmatchedEndTag(_) => xml::no_start(),
            IllFormedError::MissingEndTag(_) => files::ends_early(),
            IllFormedError::UnclosedReference => xml::no_reference(),
            IllFormedError::DoubleHyphenInComment => xml::hyphens(),
            _ => xml::broken(),
        },
        _ => xml::broken(),
    }
}
