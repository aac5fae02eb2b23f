//! Walks the elements of a form and pushes them into the filler.

use std::borrow::Cow;

use super::token::{Token, Tokens};
use crate::codec::fill::{Fill, Met};
use crate::declaration::schema::{Node, Raw};
use crate::words::{files, xml};

/// A walk through one form, over whatever tells its tokens.
pub(super) struct Walk<'t, 'd, 'a, T> {
    pub(super) tokens: &'t mut T,
    pub(super) fill: Fill<'d, 'a>,
}

impl<'a, T: Tokens<'a>> Walk<'_, '_, 'a, T> {
    /// Reads a whole form.
    pub(super) fn form(&mut self) -> Result<(), T::Fault> {
        loop {
            match self.tokens.next("")? {
                Token::Text(text) if is_blank(&text) => {}
                Token::Start("Form") => break,
                _ => return Err(self.tokens.no_form()),
            }
        }
        let root = self.fill.root();
        self.attributes(root)?;
        self.block(root)?;
        loop {
            match self.tokens.next("")? {
                Token::Nothing => return Ok(()),
                Token::Text(text) if is_blank(&text) => {}
                _ => return Err(self.tokens.fault(xml::behind_form)),
            }
        }
    }

    /// Reads a block to its end tag.
    fn block(&mut self, node: &'static Node) -> Result<(), T::Fault> {
        self.fill.begin(node);
        let mut told = false;
        loop {
            let expected = self.fill.expected();
            match self.tokens.next(&expected.key)? {
                Token::Start(name) => {
                    let met = self.fill.meet(name);
                    self.child(met)?;
                }
                Token::Guessed => {
                    let met = self.fill.meet_child(expected);
                    self.child(met)?;
                }
                Token::End => {
                    self.fill.end();
                    return Ok(());
                }
                Token::Text(text) if is_blank(&text) => {}
                // The schema has nothing but elements here, and marked text is text even where it is blank.
                Token::Text(_) | Token::Marked(_) => {
                    if !told {
                        self.fill.unknown("text()");
                    }
                    told = true;
                }
                Token::Nothing => return Err(self.tokens.fault(files::ends_early)),
            }
        }
    }

    /// Reads an element behind its start tag.
    fn child(&mut self, met: Met) -> Result<(), T::Fault> {
        match met {
            Met::Zone(node) => {
                self.attributes(node)?;
                self.value(node)
            }
            Met::Block(node) => {
                self.attributes(node)?;
                self.block(node)
            }
            Met::Second | Met::Skip => self.skip(),
        }
    }

    /// Reads what an element holds, exactly as it stands, to the element's end tag.
    fn value(&mut self, node: &'static Node) -> Result<(), T::Fault> {
        let mut text = Cow::Borrowed("");
        let mut nested = false;
        loop {
            match self.tokens.next("")? {
                Token::Text(piece) | Token::Marked(piece) if text.is_empty() => text = piece,
                Token::Text(piece) | Token::Marked(piece) => text.to_mut().push_str(&piece),
                Token::Start(name) => {
                    nested = true;
                    self.fill.unknown_in(node, name);
                    self.skip()?;
                }
                Token::End => {
                    self.fill.put(node, if nested { Raw::Nested } else { Raw::Text(&text) });
                    return Ok(());
                }
                Token::Guessed | Token::Nothing => return Err(self.tokens.fault(files::ends_early)),
            }
        }
    }

    /// Passes over everything to the end tag of the element that was begun last.
    fn skip(&mut self) -> Result<(), T::Fault> {
        let mut open = 1_u64;
        while open > 0 {
            match self.tokens.next("")? {
                Token::Start(_) | Token::Guessed => open += 1,
                Token::End => open -= 1,
                Token::Text(_) | Token::Marked(_) => {}
                Token::Nothing => return Err(self.tokens.fault(files::ends_early)),
            }
        }
        Ok(())
    }

    /// Remarks on attributes: elements of the message have none, but for those that tell a parser where the schema is.
    fn attributes(&mut self, node: &'static Node) -> Result<(), T::Fault> {
        let fill = &mut self.fill;
        self.tokens.attributes(&mut |name, value| {
            if !is_for_parsers(name, value) {
                fill.unknown_in(node, &format!("@{name}"));
            }
        });
        Ok(())
    }
}

/// Whether an attribute tells a parser of names and schemas only: elements of the message have no other. A default namespace
/// would make each name another one.
pub(super) fn is_for_parsers(name: &str, value: &str) -> bool {
    match name.split_once(':') {
        None => name == "xmlns" && value.is_empty(),
        Some(("xmlns", _)) => true,
        Some((_, local)) => matches!(local, "schemaLocation" | "noNamespaceSchemaLocation"),
    }
}

/// Whether a text is white space, as XML has it.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}
