//! Findings in bytes.

use super::bytes::Bytes;
use super::packed::{Pack, packed};
use super::rules::RuleIndex;
use crate::declaration::message::RecordFault;
use crate::judgement::{Evidence, Finding, Missing, Need, Span, State};

packed! { Finding { rule, zone, settled_by, state, span } }

impl<'a> Pack<'a> for State {
    fn pack(&self, rules: &RuleIndex, out: &mut Vec<u8>) {
        let need = match self {
            State::Violated(_) => None,
            State::Undetermined(missing) => Some(missing.need()),
        };
        need.pack(rules, out);
        self.evidence().pack(rules, out);
    }

    fn unpack(bytes: &mut Bytes<'a>, rules: &RuleIndex) -> Option<Self> {
        let need = Option::<Need>::unpack(bytes, rules)?;
        let evidence = Evidence::unpack(bytes, rules)?;
        Some(match need {
            None => State::Violated(evidence),
            Some(need) => State::Undetermined(Missing::of(need).with(evidence)),
        })
    }
}

impl<'a> Pack<'a> for Box<Span> {
    fn pack(&self, rules: &RuleIndex, out: &mut Vec<u8>) {
        let (byte, text) = match &**self {
            Span::Path(path) => (None, &**path),
            Span::Fault(fault) => (Some(fault.byte()), fault.reason()),
        };
        byte.pack(rules, out);
        text.pack(rules, out);
    }

    fn unpack(bytes: &mut Bytes<'a>, rules: &RuleIndex) -> Option<Self> {
        let byte = Option::<u64>::unpack(bytes, rules)?;
        let text = <&str>::unpack(bytes, rules)?;
        Some(Box::new(match byte {
            None => Span::Path(text.into()),
            Some(byte) => Span::Fault(RecordFault::new(byte, text)),
        }))
    }
}

impl<'a> Pack<'a> for Evidence {
    fn pack(&self, rules: &RuleIndex, out: &mut Vec<u8>) {
        self.zone().pack(rules, out);
        out.push(self.parts().count() as u8);
        for (label, kind, value) in self.parts() {
            out.extend_from_slice(&[label, kind]);
            value.pack(rules, out);
        }
    }

    fn unpack(bytes: &mut Bytes<'a>, rules: &RuleIndex) -> Option<Self> {
        let zone = Pack::unpack(bytes, rules)?;
        let mut evidence = Evidence::NONE;
        for _ in 0..bytes.u8()? {
            evidence = evidence.and_part(bytes.u8()?, bytes.u8()?, bytes.i64()?)?;
        }
        Some(match zone {
            Some(zone) => evidence.at(zone),
            None => evidence,
        })
    }
}
