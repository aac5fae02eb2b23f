//! A declaration with its verdict, which waits to be written.

use rust_decimal::Decimal;

use super::bytes::{Bytes, record};
use super::packed::{Pack, packed};
use crate::declaration::answer::Answer;
use crate::declaration::register::Effect;
use crate::engine::{Amendment, Judged, Occasion, PaidWork, Right, Verdict};
use crate::judgement::{Finding, Need};

packed! {
    Judged { origin, format, reference, worker, verdict }
    // What is written has been applied.
    Verdict { kind, worker_type, answer, known_answer, right, assumed, occasion, paid, findings; effect: Effect::nothing(0) }
    Right { state, settled_by }
    PaidWork { minutes, hourly_wage }
    Occasion { phase, first_day, asked_on, cancel_by, plan_by }
}

impl<'a> Pack<'a> for Decimal {
    fn pack(&self, out: &mut Vec<u8>) {
        self.to_string().as_str().pack(out);
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        <&str>::unpack(bytes)?.parse().ok()
    }
}

impl<'a> Pack<'a> for Answer {
    fn pack(&self, out: &mut Vec<u8>) {
        self.at_least().pack(out);
        out.push(u8::from(self.letter().is_none()));
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        let at_least = Pack::unpack(bytes)?;
        Some(if bytes.u8()? == 0 { Answer::certain(at_least) } else { Answer::open(at_least) })
    }
}

impl<'a> Pack<'a> for Amendment {
    fn pack(&self, out: &mut Vec<u8>) {
        match self {
            Amendment::Assumed(need) => Some(*need).pack(out),
            Amendment::Finding(finding) => {
                None::<Need>.pack(out);
                finding.pack(out);
            }
        }
    }

    fn unpack(bytes: &mut Bytes<'a>) -> Option<Self> {
        match Pack::unpack(bytes)? {
            Some(need) => Some(Amendment::Assumed(need)),
            None => Finding::unpack(bytes).map(Amendment::Finding),
        }
    }
}

/// Packs a verdict, or what a rule on employers puts to one; `order` is its place among what concerns that declaration: the
/// verdict comes first.
pub(in crate::batch) fn pack_at<'a>(place: u64, order: u32, what: &impl Pack<'a>, out: &mut Vec<u8>) {
    record(out, |out| {
        place.pack(out);
        order.pack(out);
        what.pack(out);
    });
}

/// Reads what [`pack_at`] wrote; `None` where the bytes are damaged.
pub(in crate::batch) fn unpack<'a, T: Pack<'a>>(content: &'a [u8]) -> Option<T> {
    let mut bytes = Bytes(content);
    place_and_order(&mut bytes)?;
    T::unpack(&mut bytes)
}

/// The place in the order of input of what stands in these bytes, and its order.
pub(in crate::batch) fn place_of(content: &[u8]) -> Option<(u64, u32)> {
    place_and_order(&mut Bytes(content))
}

fn place_and_order(bytes: &mut Bytes<'_>) -> Option<(u64, u32)> {
    Some((bytes.u64()?, bytes.u32()?))
}
