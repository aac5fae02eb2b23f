//! Finds where a form ends, without understanding it.

use memchr::{memchr, memchr2, memmem};

use crate::words::{Said, xml};

/// A search for the end of a form, over bytes that come piece by piece. What it finds does not depend on the pieces.
#[derive(Clone, Debug)]
pub(super) struct Scan {
    at: usize,
    inside: Inside,
}

/// What the search is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// Between tags.
    Content,
    /// A tag, in a quoted value of it if a quotation mark is open.
    Tag {
        of: Tag,
        quote: Option<u8>,
    },
    Comment,
    CData,
    Instruction,
}

/// Which tag it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    /// That with which the form begins.
    First,
    /// That with which the form ends.
    Last,
    Other,
}

/// How far a search came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The form ends before this byte.
    End(usize),
    /// Another form begins, or the message ends, at this byte: the form was never closed.
    Next(usize),
    /// The form is broken at this byte.
    Broken(usize, Said),
    /// It takes more bytes.
    More,
}

/// What begins at a `<`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Markup {
    FormStart,
    FormEnd,
    MessageEnd,
    Comment,
    CData,
    Instruction,
    /// A document type declaration, or nothing that XML knows.
    Declaration,
    /// Another tag.
    Tag,
}

/// What stands around forms and is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passed {
    Comment,
    Instruction,
    /// The end tag of the message.
    End,
}

impl Passed {
    /// How many bytes open it, what closes it, and what is said when nothing does.
    pub(super) fn marks(self) -> (u64, &'static [u8], fn() -> Said) {
        match self {
            Passed::Comment => (4, b"-->", xml::comment_not_closed),
            Passed::Instruction => (2, b"?>", xml::instruction_not_closed),
            Passed::End => (8, b">", xml::end_not_closed),
        }
    }
}

impl Markup {
    /// What begins with these bytes; `None` when it takes more of them to say.
    pub(super) fn of(bytes: &[u8]) -> Option<Markup> {
        match bytes.get(1)? {
            b'?' => Some(Markup::Instruction),
            b'!' => marked(bytes, b"<!--", Markup::Comment)
                .or_else(|| marked(bytes, b"<![CDATA[", Markup::CData))
                .unwrap_or(Some(Markup::Declaration)),
            b'/' => named(bytes, b"</Form", Markup::FormEnd)
                .or_else(|| named(bytes, b"</Dimona", Markup::MessageEnd))
                .unwrap_or(Some(Markup::Tag)),
            _ => named(bytes, b"<Form", Markup::FormStart).unwrap_or(Some(Markup::Tag)),
        }
    }
}

/// Whether the bytes begin with this mark: `None` for no, `Some(None)` when it takes more bytes to say.
fn marked(bytes: &[u8], mark: &[u8], markup: Markup) -> Option<Option<Markup>> {
    if bytes.starts_with(mark) { Some(Some(markup)) } else { mark.starts_with(bytes).then_some(None) }
}

/// The same for the name of a tag, which has to end behind the mark.
pub(super) fn named<T>(bytes: &[u8], mark: &[u8], markup: T) -> Option<Option<T>> {
    match bytes.strip_prefix(mark) {
        Some([]) => Some(None),
        Some([b' ' | b'\t' | b'\r' | b'\n' | b'>' | b'/', ..]) => Some(Some(markup)),
        Some(_) => None,
        None => mark.starts_with(bytes).then_some(None),
    }
}

impl Scan {
    /// A search in the form whose `<Form` stands at the first byte.
    pub(super) fn new() -> Self {
        Scan { at: 1, inside: Inside::Tag { of: Tag::First, quote: None } }
    }

    /// Goes on in these bytes, which begin with those of the calls before.
    pub(super) fn run(&mut self, bytes: &[u8]) -> Step {
        loop {
            let rest = bytes.get(self.at..).unwrap_or_default();
            let step = match self.inside {
                Inside::Content => self.content(rest),
                Inside::Tag { of, quote } => self.tag(bytes, of, quote),
                Inside::Comment => self.comment(rest),
                Inside::CData => self.opaque(rest, b"]]>"),
                Inside::Instruction => self.opaque(rest, b"?>"),
            };
            if let Some(step) = step {
                return step;
            }
        }
    }

    /// Goes to this place and on from there.
    fn enter(&mut self, inside: Inside, skip: usize) -> Option<Step> {
        self.inside = inside;
        self.at += skip;
        None
    }

    fn content(&mut self, rest: &[u8]) -> Option<Step> {
        let Some(length) = memchr(b'<', rest) else {
            self.at += rest.len();
            return Some(Step::More);
        };
        self.at += length;
        let tag = |of| Inside::Tag { of, quote: None };
        match Markup::of(rest.get(length..).unwrap_or_default()) {
            None => Some(Step::More),
            Some(Markup::FormStart | Markup::MessageEnd) => Some(Step::Next(self.at)),
            Some(Markup::Declaration) => Some(Step::Broken(self.at, xml::document_type_in_form())),
            Some(Markup::FormEnd) => self.enter(tag(Tag::Last), 1),
            Some(Markup::Tag) => self.enter(tag(Tag::Other), 1),
            Some(Markup::Comment) => self.enter(Inside::Comment, 4),
            Some(Markup::CData) => self.enter(Inside::CData, 9),
            Some(Markup::Instruction) => self.enter(Inside::Instruction, 2),
        }
    }

    fn tag(&mut self, bytes: &[u8], of: Tag, quote: Option<u8>) -> Option<Step> {
        let rest = bytes.get(self.at..).unwrap_or_default();
        let stop = match quote {
            Some(mark) => memchr2(mark, b'<', rest),
            None => rest.iter().position(|byte| matches!(byte, b'>' | b'<' | b'"' | b'\'')),
        };
        let Some(length) = stop else {
            self.at += rest.len();
            return Some(Step::More);
        };
        let at = self.at + length;
        match bytes.get(at) {
            Some(b'<') => Some(Step::Broken(at, xml::tag_not_closed())),
            Some(b'>') => {
                // A form without content: <Form/>.
                let whole = of == Tag::First && bytes.get(at - 1) == Some(&b'/');
                if whole || of == Tag::Last {
                    return Some(Step::End(at + 1));
                }
                self.enter(Inside::Content, length + 1)
            }
            mark => {
                let quote = if quote.is_some() { None } else { mark.copied() };
                self.enter(Inside::Tag { of, quote }, length + 1)
            }
        }
    }

    fn comment(&mut self, rest: &[u8]) -> Option<Step> {
        let Some(length) = memmem::find(rest, b"--") else {
            self.at += rest.len().saturating_sub(1);
            return Some(Step::More);
        };
        match rest.get(length + 2) {
            Some(b'>') => self.enter(Inside::Content, length + 3),
            // XML forbids it; so an unclosed comment does not swallow the forms behind it.
            Some(_) => Some(Step::Broken(self.at + length, xml::hyphens())),
            None => {
                self.at += length;
                Some(Step::More)
            }
        }
    }

    /// What ends with this mark, and holds no other markup.
    fn opaque(&mut self, rest: &[u8], mark: &[u8]) -> Option<Step> {
        for (at, byte) in rest.iter().enumerate() {
            let here = rest.get(at..).unwrap_or_default();
            if *byte == b'<' {
                // It was never closed, most likely: no form is lost in it.
                match named(here, b"<Form", ()) {
                    Some(Some(())) => return Some(Step::Next(self.at + at)),
                    Some(None) => return self.wait(at),
                    None => {}
                }
            } else if here.starts_with(mark) {
                return self.enter(Inside::Content, at + mark.len());
            } else if mark.starts_with(here) {
                return self.wait(at);
            }
        }
        self.wait(rest.len())
    }

    fn wait(&mut self, skip: usize) -> Option<Step> {
        self.at += skip;
        Some(Step::More)
    }
}
