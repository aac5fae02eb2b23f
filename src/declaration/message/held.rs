//! What stands in a zone, and where its text is kept.

use crate::declaration::schema::Raw;

/// Texts in a draft are shorter than this: longer ones are no records.
pub(crate) const LONGEST_TEXT: usize = u32::MAX as usize;

/// What stands in a zone, and where.
#[derive(Clone, Copy)]
pub(super) enum Held {
    /// In the text that was read.
    Text(u32, u32),
    /// In the text that was made.
    Made(u32, u32),
    Whole(i64),
    Decimal(f64),
    Flag(bool),
    Nested,
    Block,
    Known,
}

/// What was read, and what had to be written anew because it stood there with references or escapes.
#[derive(Clone, Default)]
pub(super) struct Texts<'a> {
    read: &'a str,
    made: String,
}

impl<'a> Texts<'a> {
    /// Begins with another text that is read.
    pub(super) fn begin(&mut self, read: &'a str) {
        self.read = read;
        self.made.clear();
    }

    /// Keeps a value: a text that was read by its place, any other text as a copy.
    #[inline]
    pub(super) fn hold(&mut self, raw: Raw<'_>) -> Held {
        match raw {
            Raw::Text(text) => match place_in(self.read, text) {
                Some(at) => Held::Text(at, text.len() as u32),
                None => {
                    let at = self.made.len() as u32;
                    self.made.push_str(text);
                    Held::Made(at, text.len() as u32)
                }
            },
            Raw::Whole(number) => Held::Whole(number),
            Raw::Decimal(number) => Held::Decimal(number),
            Raw::Flag(flag) => Held::Flag(flag),
            Raw::Nested => Held::Nested,
            Raw::Block => Held::Block,
            Raw::Known => Held::Known,
        }
    }

    /// A value that was kept.
    pub(super) fn raw(&self, held: Held) -> Raw<'_> {
        match held {
            Held::Text(at, length) => Raw::Text(part(self.read, at, length)),
            Held::Made(at, length) => Raw::Text(part(&self.made, at, length)),
            Held::Whole(number) => Raw::Whole(number),
            Held::Decimal(number) => Raw::Decimal(number),
            Held::Flag(flag) => Raw::Flag(flag),
            Held::Nested => Raw::Nested,
            Held::Block => Raw::Block,
            Held::Known => Raw::Known,
        }
    }

    /// A text with the life of what was read, where it was read as it stands.
    pub(super) fn borrowed(&self, text: &str) -> Option<&'a str> {
        let at = place_in(self.read, text)? as usize;
        self.read.get(at..at + text.len())
    }
}

fn part(text: &str, at: u32, length: u32) -> &str {
    text.get(at as usize..at as usize + length as usize).unwrap_or_default()
}

/// Where a text begins in another, of which it is a part.
#[inline]
fn place_in(whole: &str, part: &str) -> Option<u32> {
    let at = (part.as_ptr() as usize).wrapping_sub(whole.as_ptr() as usize);
    let within = at <= whole.len() && part.len() <= whole.len() - at;
    if within { u32::try_from(at).ok() } else { None }
}
