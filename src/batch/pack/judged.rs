//! A declaration with its verdict, which waits to be written.

use super::bytes::{Bytes, record};
use super::entry::{pack_header, unpack_header};
use super::finding::{NO_RULE, pack_finding, pack_findings, unpack_finding, unpack_findings};
use super::rules::RuleIndex;
use crate::dimona::answer::Answer;
use crate::dimona::message::{Kind, Letter};
use crate::dimona::register::Effect;
use crate::engine::{Amendment, Judged, Right, RightState, Verdict};
use crate::id::{Ssin, WorkerType};
use crate::rule::{Need, NeedSet};

const NOTHING_ASSUMED: u8 = u8::MAX;

pub(in crate::batch) fn pack_judged(place: u64, judged: &Judged, rules: &RuleIndex, out: &mut Vec<u8>) {
    let verdict = &judged.verdict;
    record(out, |out| {
        out.extend_from_slice(&place.to_le_bytes());
        out.extend_from_slice(&0_u32.to_le_bytes());
        pack_header(judged.origin, judged.format, judged.reference.as_deref(), out);
        out.extend_from_slice(&judged.worker.map_or(0, Ssin::get).to_le_bytes());
        let letter = |letter: Option<Letter>| letter.map_or(0, |letter| letter as u8 + 1);
        out.extend_from_slice(&[
            verdict.kind.map_or(0, |kind| kind as u8 + 1),
            verdict.worker_type.map_or(0, |of| of as u8 + 1),
            letter(verdict.answer.letter),
            letter(Some(verdict.answer.at_least)),
            letter(verdict.known_answer),
            RightState::ALL.iter().position(|of| *of == verdict.right.state).unwrap_or_default() as u8,
        ]);
        out.extend_from_slice(&verdict.right.settled_by.map_or(NO_RULE, |rule| rules.number(rule)).to_le_bytes());
        out.extend_from_slice(&verdict.assumed.bits().to_le_bytes());
        pack_findings(&verdict.findings, rules, out);
    });
}

/// What a rule on employers puts to a declaration; `order` is its place among what is put to it.
pub(in crate::batch) fn pack_amendment(
    place: u64,
    order: u32,
    amendment: &Amendment,
    rules: &RuleIndex,
    out: &mut Vec<u8>,
) {
    record(out, |out| {
        out.extend_from_slice(&place.to_le_bytes());
        // Behind the verdict, which has no order.
        out.extend_from_slice(&order.saturating_add(1).to_le_bytes());
        match amendment {
            Amendment::Finding(finding) => {
                out.push(NOTHING_ASSUMED);
                pack_finding(finding, rules, out);
            }
            Amendment::Assumed(need) => out.push(*need as u8),
        }
    });
}

/// Reads what is put to a declaration; `None` where the bytes are damaged.
pub(in crate::batch) fn unpack_amendment(content: &[u8], rules: &RuleIndex) -> Option<Amendment> {
    let mut bytes = Bytes(content);
    place_and_order(&mut bytes)?;
    Some(match bytes.u8()? {
        NOTHING_ASSUMED => Amendment::Finding(unpack_finding(&mut bytes, rules)?),
        need => Amendment::Assumed(*Need::ALL.get(usize::from(need))?),
    })
}

/// The place in the order of input of what stands in these bytes, and where it stands among what concerns that declaration:
/// the verdict comes first.
pub(in crate::batch) fn place_of(content: &[u8]) -> Option<(u64, u32)> {
    place_and_order(&mut Bytes(content))
}

fn place_and_order(bytes: &mut Bytes<'_>) -> Option<(u64, u32)> {
    Some((bytes.u64()?, bytes.u32()?))
}

pub(in crate::batch) fn unpack_judged(content: &[u8], rules: &RuleIndex) -> Option<Judged> {
    let mut bytes = Bytes(content);
    place_and_order(&mut bytes)?;
    let (origin, format, reference) = unpack_header(&mut bytes)?;
    let worker = match bytes.u64()? {
        0 => None,
        worker => Some(Ssin::new(worker).ok()?),
    };
    let kind = one_of(bytes.u8()?, &Kind::ALL)?;
    let worker_type = one_of(bytes.u8()?, &WorkerType::ALL)?;
    let answer = Answer { letter: one_of(bytes.u8()?, &Letter::ALL)?, at_least: one_of(bytes.u8()?, &Letter::ALL)?? };
    let known_answer = one_of(bytes.u8()?, &Letter::ALL)?;
    let state = *RightState::ALL.get(usize::from(bytes.u8()?))?;
    let settled_by = match bytes.u16()? {
        NO_RULE => None,
        number => Some(rules.rule(number)?),
    };
    let assumed = NeedSet::from_bits(bytes.u16()?);
    let findings = unpack_findings(&mut bytes, rules)?;
    let right = Right { state, settled_by };
    let effect = Effect::nothing(0);
    let verdict = Verdict { kind, worker_type, answer, known_answer, right, findings, assumed, effect };
    Some(Judged { origin, format, reference: reference.map(Box::from), worker, verdict })
}

/// The value behind a number that counts from 1, if it is not 0; the outer `None` says that there is none with it.
fn one_of<T: Copy>(number: u8, all: &[T]) -> Option<Option<T>> {
    match usize::from(number) {
        0 => Some(None),
        number => all.get(number - 1).copied().map(Some),
    }
}
