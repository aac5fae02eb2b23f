//! Findings in bytes.

use super::bytes::{Bytes, push_text};
use super::rules::RuleIndex;
use crate::dimona::message::RecordFault;
use crate::dimona::schema::Zone;
use crate::rule::{Evidence, Finding, Missing, Need, Span, State};

const NOTHING: u8 = u8::MAX;
/// The number that stands for no rule.
pub(super) const NO_RULE: u16 = u16::MAX;

pub(super) fn pack_findings(findings: &[Finding], rules: &RuleIndex, out: &mut Vec<u8>) {
    // More findings than that no record can have: there are fewer rules and zones.
    let count = u16::try_from(findings.len()).unwrap_or(u16::MAX);
    out.extend_from_slice(&count.to_le_bytes());
    for finding in findings.iter().take(usize::from(count)) {
        pack_finding(finding, rules, out);
    }
}

pub(super) fn unpack_findings(bytes: &mut Bytes<'_>, rules: &RuleIndex) -> Option<Vec<Finding>> {
    let count = bytes.u16()?;
    (0..count).map(|_| unpack_finding(bytes, rules)).collect()
}

pub(super) fn pack_finding(finding: &Finding, rules: &RuleIndex, out: &mut Vec<u8>) {
    out.extend_from_slice(&rules.number(finding.rule).to_le_bytes());
    out.push(zone_to_byte(finding.zone));
    out.extend_from_slice(&finding.settled_by.map_or(NO_RULE, |rule| rules.number(rule)).to_le_bytes());
    out.push(match finding.state {
        State::Violated(_) => NOTHING,
        State::Undetermined(missing) => missing.need() as u8,
    });
    pack_evidence(finding.state.evidence(), out);
    match finding.span.as_deref() {
        None => out.push(0),
        Some(Span::Path(path)) => {
            out.push(1);
            push_text(path, out);
        }
        Some(Span::Fault(fault)) => {
            out.push(2);
            out.extend_from_slice(&fault.byte().to_le_bytes());
            push_text(fault.reason(), out);
        }
    }
}

pub(super) fn unpack_finding(bytes: &mut Bytes<'_>, rules: &RuleIndex) -> Option<Finding> {
    let rule = rules.rule(bytes.u16()?)?;
    let zone = zone_from_byte(bytes.u8()?)?;
    let settled_by = match bytes.u16()? {
        NO_RULE => None,
        number => Some(rules.rule(number)?),
    };
    let need = bytes.u8()?;
    let evidence = unpack_evidence(bytes)?;
    let mut finding = match need {
        NOTHING => Finding::violated(rule, evidence),
        need => Finding::undetermined(rule, Missing::of(*Need::ALL.get(usize::from(need))?).with(evidence)),
    };
    finding.zone = zone;
    finding.settled_by = settled_by;
    Some(match bytes.u8()? {
        0 => finding,
        1 => finding.with_span(Span::Path(bytes.text()?.into())),
        _ => {
            let byte = bytes.u64()?;
            finding.with_span(Span::Fault(RecordFault::new(byte, bytes.text()?)))
        }
    })
}

fn pack_evidence(evidence: &Evidence, out: &mut Vec<u8>) {
    out.push(zone_to_byte(evidence.zone()));
    let count = out.len();
    out.push(0);
    let mut numbers = 0;
    for (label, kind, value) in evidence.parts() {
        out.extend_from_slice(&[label, kind]);
        out.extend_from_slice(&value.to_le_bytes());
        numbers += 1;
    }
    if let Some(count) = out.get_mut(count) {
        *count = numbers;
    }
}

fn unpack_evidence(bytes: &mut Bytes<'_>) -> Option<Evidence> {
    let zone = zone_from_byte(bytes.u8()?)?;
    let mut evidence = Evidence::NONE;
    for _ in 0..bytes.u8()? {
        evidence = evidence.and_part(bytes.u8()?, bytes.u8()?, bytes.i64()?)?;
    }
    Some(match zone {
        Some(zone) => evidence.at(zone),
        None => evidence,
    })
}

fn zone_to_byte(zone: Option<Zone>) -> u8 {
    zone.map_or(NOTHING, |zone| zone as u8)
}

fn zone_from_byte(byte: u8) -> Option<Option<Zone>> {
    match byte {
        NOTHING => Some(None),
        byte => Zone::ALL.get(usize::from(byte)).copied().map(Some),
    }
}
