//! A quick reader for XML as programs write it; what it does not take, the general parser reads.
//!
//! It takes tags without attributes, and text without references, comments, marked sections and carriage returns in values.
//! Everything else, and everything that is wrong, it declines as a whole: the general parser then reads the form from its
//! beginning, names what is wrong, and stays the measure of what a form means. Both are walked by the same code.

use std::borrow::Cow;

use memchr::memchr;

use super::token::{Token, Tokens};
use super::visit::is_blank;
use crate::declaration::schema::is_xml_char;
use crate::words::Said;

/// Elements within elements that are followed: a declaration has six.
const DEPTH: usize = 12;

/// The form is not as plain as that.
#[derive(Debug)]
pub(super) struct Declined;

/// The tokens of a plain form.
pub(super) struct PlainTokens<'a> {
    text: &'a str,
    at: usize,
    /// The names of the elements that are open, each with its `>`.
    open: [&'a str; DEPTH],
    depth: usize,
    /// Whether the element that was begun last has no content and ends at once.
    empty: bool,
}

impl<'a> PlainTokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        PlainTokens { text, at: 0, open: [""; DEPTH], depth: 0, empty: false }
    }

    /// The tag whose `<` is next.
    #[inline]
    fn tag(&mut self, guess: &str) -> Result<Token<'_, 'a>, Declined> {
        let rest = self.text.as_bytes().get(self.at + 1..).ok_or(Declined)?;
        if let Some(name) = rest.strip_prefix(b"/") {
            self.depth = self.depth.checked_sub(1).ok_or(Declined)?;
            let open = self.open.get(self.depth).ok_or(Declined)?;
            if !name.starts_with(open.as_bytes()) {
                return Err(Declined);
            }
            self.at += open.len() + 2;
            return Ok(Token::End);
        }
        if !guess.is_empty() && rest.starts_with(guess.as_bytes()) {
            let end = self.at + 1 + guess.len();
            *self.open.get_mut(self.depth).ok_or(Declined)? = self.text.get(self.at + 1..end).ok_or(Declined)?;
            self.depth += 1;
            self.at = end;
            return Ok(Token::Guessed);
        }
        let length = rest.iter().position(|byte| !byte.is_ascii_alphanumeric()).ok_or(Declined)?;
        let begins = rest.first().is_some_and(u8::is_ascii_alphabetic);
        self.empty = rest.get(length) == Some(&b'/');
        let close = length + usize::from(self.empty);
        if !begins || rest.get(close) != Some(&b'>') {
            return Err(Declined);
        }
        let name = self.text.get(self.at + 1..self.at + 1 + length).ok_or(Declined)?;
        let tag = self.text.get(self.at + 1..self.at + 2 + length).filter(|_| !self.empty).unwrap_or_default();
        *self.open.get_mut(self.depth).ok_or(Declined)? = tag;
        self.depth += 1;
        self.at += close + 2;
        Ok(Token::Start(name))
    }

    /// The text up to the next tag.
    #[inline]
    fn text(&mut self) -> Result<&'a str, Declined> {
        let rest = self.text.get(self.at..).ok_or(Declined)?;
        let text = rest.get(..memchr(b'<', rest.as_bytes()).unwrap_or(rest.len())).ok_or(Declined)?;
        // Whatever XML forbids or changes: controls, references, the end of a marked section.
        let odd = |byte: u8| !(0x20..0x80).contains(&byte) | (byte == b'&') | (byte == b']');
        if text.bytes().fold(false, |found, byte| found | odd(byte)) {
            let plain = text.chars().all(|c| is_xml_char(c) && !matches!(c, '&' | ']' | '\r'));
            // Blanks between elements are nothing; in a value each character counts.
            if !plain && (!is_blank(text) || self.is_value(text.len())) {
                return Err(Declined);
            }
        }
        self.at += text.len();
        Ok(text)
    }

    /// Whether the text of this length that is next stands between a start tag and an end tag.
    fn is_value(&self, length: usize) -> bool {
        let (before, behind) = self.text.split_at_checked(self.at).unwrap_or_default();
        let begins = before.rfind('<').and_then(|tag| before.get(tag + 1..)).is_some_and(|tag| !tag.starts_with('/'));
        begins && behind.get(length..).is_some_and(|behind| behind.starts_with("</"))
    }
}

impl<'a> Tokens<'a> for PlainTokens<'a> {
    type Fault = Declined;

    #[inline]
    fn next(&mut self, guess: &str) -> Result<Token<'_, 'a>, Declined> {
        if self.empty {
            self.empty = false;
            self.depth = self.depth.checked_sub(1).ok_or(Declined)?;
            return Ok(Token::End);
        }
        match self.text.as_bytes().get(self.at) {
            None if self.depth == 0 => Ok(Token::Nothing),
            None => Err(Declined),
            Some(b'<') => self.tag(guess),
            Some(_) => {
                let text = self.text()?;
                // Nothing but blanks may stand outside of the form.
                if self.depth == 0 && !is_blank(text) { Err(Declined) } else { Ok(Token::Text(Cow::Borrowed(text))) }
            }
        }
    }

    fn attributes(&mut self, _: &mut dyn FnMut(&str, &str)) {}

    fn fault(&self, _: fn() -> Said) -> Declined {
        Declined
    }

    fn no_form(&self) -> Declined {
        Declined
    }
}
