//! Findings in bytes.

use super::bytes::Bytes;
use super::packed::Pack;
use crate::judgement::{Evidence, Finding, Place, RuleNo, Span, State};

impl<'a> Pack<'a> for Finding {
    fn pack(&self, out: &mut Vec<u8>) {
        self.rule().pack(out);
        self.settled_by().pack(out);
        out.push(u8::from(self.is_settled_against()));
        self.missing().pack(out);
        self.evidence().pack(out);
        out.push(u8::from(self.span().is_some()));
        if let Some(span) = self.span() {
            span.pack(out);
        }
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        let rule = RuleNo::unpack(bytes)?;
        let settled_by = Pack::unpack(bytes)?;
        let is_against = bytes.u8()? != 0;
        let (missing, evidence) = (Pack::unpack(bytes)?, Evidence::unpack(bytes)?);
        let mut finding = Finding::of(rule, State::of(missing, evidence));
        finding.settle(settled_by, is_against);
        Some(match Option::<Span>::unpack(bytes)? {
            Some(span) => finding.with_span(span),
            None => finding,
        })
    }
}

/// The kinds of what a reader has to say.
const PATH: u8 = 0;
const FAULT: u8 = 1;
const VALUE: u8 = 2;

impl<'a> Pack<'a> for Span {
    fn pack(&self, out: &mut Vec<u8>) {
        match self {
            Span::Path(path) => {
                out.push(PATH);
                path.pack(out);
            }
            Span::Fault { byte, reason } => {
                out.push(FAULT);
                byte.pack(out);
                reason.pack(out);
            }
            Span::Value { value, reason } => {
                out.push(VALUE);
                value.pack(out);
                reason.pack(out);
            }
        }
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        Some(match bytes.u8()? {
            PATH => Span::Path(Pack::unpack(bytes)?),
            FAULT => Span::Fault { byte: Pack::unpack(bytes)?, reason: Pack::unpack(bytes)? },
            VALUE => Span::Value { value: Pack::unpack(bytes)?, reason: Pack::unpack(bytes)? },
            _ => return None,
        })
    }
}

impl<'a> Pack<'a> for Evidence {
    fn pack(&self, out: &mut Vec<u8>) {
        let (given, from, place, values) = self.parts();
        out.extend_from_slice(&[given, from]);
        place.pack(out);
        for (number, value) in values.iter().enumerate() {
            if given & 1 << number != 0 {
                value.pack(out);
            }
        }
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        let (given, from) = (bytes.u8()?, bytes.u8()?);
        let place = Pack::unpack(bytes)?;
        let mut values = [0; Evidence::MOST];
        for (number, value) in values.iter_mut().enumerate() {
            if given & 1 << number != 0 {
                *value = bytes.i64()?;
            }
        }
        Some(Evidence::from_parts((given, from, place, values)))
    }
}

impl<'a> Pack<'a> for Place {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.get().pack(out);
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        std::num::NonZeroU8::new(bytes.u8()?).map(Place)
    }
}
