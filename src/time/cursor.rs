//! A reader of fixed forms, which knows where it is when something is wrong.

use super::{TimeFault, TimeForm};

/// Reads a text from left to right. Everything it accepts is ASCII, so a byte position is a
/// character position.
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    expected: TimeForm,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(text: &'a str, expected: TimeForm) -> Self {
        Self { text, at: 0, expected }
    }

    /// The next byte, without taking it.
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Takes the next byte if it is one of `wanted`.
    pub(super) fn take(&mut self, wanted: &[u8]) -> Option<u8> {
        let byte = self.peek().filter(|byte| wanted.contains(byte))?;
        self.at += 1;
        Some(byte)
    }

    /// Takes the next byte, which must be one of `wanted`.
    pub(super) fn require(&mut self, wanted: &[u8]) -> Result<u8, TimeFault> {
        self.take(wanted).ok_or_else(|| self.fault())
    }

    /// Takes one digit, if there is one.
    pub(super) fn digit(&mut self) -> Option<u32> {
        let digit = self.peek()?.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        self.at += 1;
        Some(u32::from(digit))
    }

    /// Takes exactly `count` digits (at most nine).
    pub(super) fn digits(&mut self, count: usize) -> Result<u32, TimeFault> {
        let mut number = 0;
        for _ in 0..count {
            number = number * 10 + self.digit().ok_or_else(|| self.fault())?;
        }
        Ok(number)
    }

    /// Takes spaces, if there are any.
    pub(super) fn spaces(&mut self) {
        while self.take(b" \t").is_some() {}
    }

    /// Nothing may follow.
    pub(super) fn end(&self) -> Result<(), TimeFault> {
        if self.at == self.text.len() { Ok(()) } else { Err(self.fault()) }
    }

    /// Why the text cannot be read on from here.
    #[cold]
    pub(super) fn fault(&self) -> TimeFault {
        let expected = self.expected;
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(found) => TimeFault::UnexpectedCharacter { position: self.at + 1, found, expected },
            None if self.text.is_empty() => TimeFault::Empty,
            None => TimeFault::Incomplete { expected },
        }
    }
}
