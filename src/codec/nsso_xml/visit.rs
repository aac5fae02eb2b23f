//! Walks the blocks of a form and fills a draft.

use std::borrow::Cow;

use quick_xml::events::BytesStart;

use super::element::{Block, Child};
use super::token::{Token, Tokens};
use crate::codec::fill::fill;
use crate::codec::remark::{note, shown};
use crate::dimona::message::{Draft, Field, PlainText, Raw, RecordFault, RemarkKind};

/// How deep known elements stand: Form, action, features, user, address, street.
const DEEPEST: usize = 6;

/// A walk through one form.
pub(super) struct Walk<'a, 'd> {
    pub(super) tokens: Tokens<'a>,
    pub(super) draft: &'d mut Draft<'a>,
    /// The elements that are open, without the form itself.
    path: [&'static str; DEEPEST],
    depth: usize,
    pub(super) header: Header<'a>,
}

/// What the header of a form tells.
#[derive(Default)]
pub(super) struct Header<'a> {
    pub(super) date: Option<Cow<'a, str>>,
    pub(super) hour: Option<Cow<'a, str>>,
    reference_type: Option<Cow<'a, str>>,
    reference_number: Option<Cow<'a, str>>,
}

impl<'a, 'd> Walk<'a, 'd> {
    pub(super) fn new(tokens: Tokens<'a>, draft: &'d mut Draft<'a>) -> Self {
        Walk { tokens, draft, path: [""; DEEPEST], depth: 0, header: Header::default() }
    }

    /// Reads a block to its end tag.
    pub(super) fn block(&mut self, block: Block) -> Result<(), RecordFault> {
        let children = block.children();
        let mut count = [0_u8; 16];
        let mut reached = 0;
        let mut texts = 0;
        loop {
            match self.tokens.next()? {
                Token::Start(tag) => {
                    let name = tag.name();
                    let Some(index) = children.iter().position(|child| child.name() == name.as_ref()) else {
                        self.unknown(name.as_ref().to_owned());
                        self.skip()?;
                        continue;
                    };
                    let child = children[index];
                    let rank = block.rank(child, index);
                    if let Some(count) = count.get_mut(index) {
                        if *count >= child.most() {
                            self.remark(RemarkKind::DuplicateProperty, child.name());
                        } else if rank != 0 && rank < reached {
                            self.remark(RemarkKind::OutOfOrder, child.name());
                        }
                        *count = count.saturating_add(1);
                    }
                    reached = reached.max(rank);
                    self.enter(child.name());
                    self.attributes(&tag);
                    self.child(child)?;
                    self.leave();
                }
                Token::End => return Ok(()),
                Token::Text(text) => {
                    if texts == 0 && !is_blank(&text) {
                        texts += 1;
                        self.remark(RemarkKind::UnknownProperty, "text()");
                    }
                }
                Token::Nothing => return Err(self.tokens.fault("record ends too early")),
            }
        }
    }

    fn child(&mut self, child: Child) -> Result<(), RecordFault> {
        match child {
            Child::Zone(zone) => {
                let raw = self.value()?;
                fill(self.draft, zone, raw);
            }
            Child::Block(Block::Action(kind)) => {
                self.draft.actions = self.draft.actions.saturating_add(1);
                // The first action fills the draft; another one is only counted.
                if self.draft.kind.is_some() {
                    return self.skip();
                }
                self.draft.kind = Some(kind);
                self.block(Block::Action(kind))?;
            }
            Child::Block(Block::Reference) => {
                self.header.reference_type = None;
                self.header.reference_number = None;
                self.block(Block::Reference)?;
                // Type 1 is the sender's reference of this form. Of several the first counts.
                let own = self.header.reference_type.as_deref() == Some("1");
                let number = self.header.reference_number.take().filter(|_| own);
                let reference = &mut self.draft.context.reference;
                *reference = reference.take().or(number);
            }
            Child::Block(block) => {
                stands(self.draft, block);
                self.block(block)?;
            }
            Child::DailyRegistration => {
                self.draft.actions = self.draft.actions.saturating_add(1);
                self.skip()?;
            }
            Child::CreationDate => self.header.date = self.text()?,
            Child::CreationHour => self.header.hour = self.text()?,
            Child::ReferenceType => self.header.reference_type = self.text()?,
            Child::ReferenceNumber => self.header.reference_number = self.text()?,
            Child::Other(_) => drop(self.value()?),
        }
        Ok(())
    }

    fn text(&mut self) -> Result<Option<Cow<'a, str>>, RecordFault> {
        Ok(match self.value()? {
            Raw::Text(text) => Some(text),
            _ => None,
        })
    }

    /// Reads what an element holds, exactly as it stands, to the element's end tag.
    fn value(&mut self) -> Result<Raw<'a>, RecordFault> {
        let mut text = Cow::Borrowed("");
        let mut nested = false;
        loop {
            match self.tokens.next()? {
                Token::Text(piece) if text.is_empty() => text = piece,
                Token::Text(piece) => text.to_mut().push_str(&piece),
                Token::Start(tag) => {
                    nested = true;
                    self.unknown(tag.name().as_ref().to_owned());
                    self.skip()?;
                }
                Token::End if nested => return Ok(Raw::Nested),
                Token::End => return Ok(Raw::Text(text)),
                Token::Nothing => return Err(self.tokens.fault("record ends too early")),
            }
        }
    }

    /// Passes over everything to the end tag of the element that was begun last.
    fn skip(&mut self) -> Result<(), RecordFault> {
        let mut open = 1_u64;
        while open > 0 {
            match self.tokens.next()? {
                Token::Start(_) => open += 1,
                Token::End => open -= 1,
                Token::Text(_) => {}
                Token::Nothing => return Err(self.tokens.fault("record ends too early")),
            }
        }
        Ok(())
    }

    /// Remarks on attributes: elements of the message have none, but for those that tell a parser about the schema.
    pub(super) fn attributes(&mut self, tag: &BytesStart<'_>) {
        for attribute in tag.attributes().flatten() {
            let key = attribute.key.as_ref();
            if key != "xmlns" && !key.starts_with("xmlns:") && !key.starts_with("xsi:") {
                self.unknown(format!("@{key}"));
            }
        }
    }

    fn unknown(&mut self, name: String) {
        let name = shown(name.into());
        self.remark(RemarkKind::UnknownProperty, &name);
    }

    /// A remark about something in the element that is open.
    pub(super) fn remark(&mut self, kind: RemarkKind, name: &str) {
        let open = self.path.get(..self.depth).unwrap_or_default();
        note(self.draft, kind, || {
            let mut path = open.join("/");
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(name);
            path.into()
        });
    }

    fn enter(&mut self, name: &'static str) {
        if let Some(place) = self.path.get_mut(self.depth) {
            *place = name;
        }
        self.depth += 1;
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
}

/// Whether a text is white space, as XML has it.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

/// Notes that a block stands in the form: of some blocks only that is judged.
fn stands(draft: &mut Draft<'_>, block: Block) {
    let there = Field::Known(PlainText);
    match block {
        Block::Features => draft.features = there,
        Block::UsingEmployer => draft.using_employer = there,
        Block::ConstructionControlCards => draft.construction_control_cards = there,
        Block::StudentPlaceOfWork => draft.student_place_of_work = there,
        Block::SmallStatutes => draft.small_statutes_information = there,
        _ => {}
    }
}
