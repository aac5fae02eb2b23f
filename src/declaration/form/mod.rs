//! The form of a declaration, as the NSSO glossary prescribes it: a table, not rules.
//!
//! There is one entry for each zone. Formats and domains (types 003 and 008) are checked on the draft; presence (001 and 005)
//! once the period is resolved, since what an UPDATE may hold depends on it.

mod domain;
mod presence;
mod reader;
mod table;
mod wrong_value;
mod zone_form;

pub(crate) use domain::is_reopening;
pub(crate) use presence::Masks;
pub(crate) use reader::UNREADABLE_RECORD;
pub(super) use table::FULL_IDENTIFICATION;

use self::table::{PRESENCE, ZONES};
use self::zone_form::ZoneForm;
use super::message::{Draft, Format, Kind, RemarkKind, Row};
use super::register::Resolution;
use super::schema::{Zone, ZoneSet};
use crate::declaration::rule::RuleMeta;
use crate::judgement::{Evidence, Finding, Missing, Need, RuleNo, Span, State};
use crate::law::Law;

/// Every rule of the form table and of the reader.
pub(crate) fn rules() -> impl Iterator<Item = &'static RuleMeta<'static>> {
    let own = |of: &'static ZoneForm| of.rules().filter(|rule| rule.about.zone == Some(of.zone));
    ZONES.iter().flat_map(own).chain(reader::RULES.iter().copied())
}

/// The number of a rule that is asked.
pub(crate) type Asked<'a> = dyn Fn(&RuleMeta<'_>) -> Option<RuleNo> + 'a;

/// Adds what a rule says, if it is asked.
fn find(rule: &RuleMeta<'_>, state: State, asked: &Asked<'_>, findings: &mut Vec<Finding>) {
    let place = rule.about.zone.map(Into::into);
    findings.extend(asked(rule).map(|no| Finding::of(no, state).about(place)));
}

/// Names the faults of format, and what the reader noticed.
pub(crate) fn read(draft: &Draft<'_>, asked: &Asked<'_>, findings: &mut Vec<Finding>) {
    // What stands beside the message has a remark of its own.
    let mut wrong = draft.wrong() & !Zone::BESIDE;
    let shaped = if draft.format == Format::Json { draft.shaped() } else { 0 };
    if wrong | shaped == 0 && draft.remarks.is_empty() {
        return;
    }
    let mut add = |rule: &'static RuleMeta<'static>, state: State, span: Option<Span>| {
        findings.extend(asked(rule).map(|no| {
            let finding = Finding::of(no, state);
            match span {
                Some(span) => finding.with_span(span),
                None => finding,
            }
        }));
    };
    let violated = |zone: Zone| State::Violated(Evidence::NONE.at(zone));
    let has_codes = draft.kind != Some(Kind::DailyRegistration);
    for of in ZONES {
        if let Some(rule) = of.invalid.filter(|_| has_codes && wrong & of.zone.bit() != 0) {
            add(rule, violated(of.zone), wrong_value::span(draft, of.zone));
            wrong &= !of.zone.bit();
        }
    }
    for zone in Zone::each(shaped) {
        let shape = draft.raw(zone).and_then(|raw| zone.of().read(raw, draft.format).shape);
        if let Some(shape) = shape {
            add(reader::for_shape(shape), violated(zone), None);
        }
    }
    for zone in Zone::each(wrong) {
        let state = if draft.format == Format::Xml {
            violated(zone)
        } else {
            // Only XML has a schema that is published: how REST writes a value may differ.
            State::Undetermined(Missing::of(Need::PublishedScope).with(Evidence::NONE.at(zone)))
        };
        add(&reader::VALUE_OUTSIDE_SCHEMA, state, wrong_value::span(draft, zone));
    }
    for remark in &draft.remarks {
        let state = match remark.kind {
            // Nobody has published which of the places counts.
            RemarkKind::Contradiction => State::Undetermined(Missing::of(Need::PublishedScope)),
            _ => State::Violated(Evidence::NONE),
        };
        let span = Span::Path(remark.path.as_ref().into());
        add(reader::for_remark(remark.kind, draft.format), state, Some(span));
    }
}

/// Names the dates that lie outside their domain, which depends on the moment of reception.
pub(crate) fn domain(row: &Row, asked: &Asked<'_>, findings: &mut Vec<Finding>) {
    for zone in domain::outside(row) {
        if let Some(rule) = ZONES.iter().find(|of| of.zone == zone).and_then(|of| of.outside) {
            find(rule, State::Violated(Evidence::NONE.at(zone)), asked, findings);
        }
    }
}

/// The provisional number serves while there is no definitive one (zone 00948).
const ONE_OF_TWO: ZoneSet = ZoneSet::of(&[Zone::NssoNumber, Zone::ProvisionalNssoNumber]);

/// The masks by which presence is judged.
pub(crate) fn masks() -> Masks {
    Masks::new(PRESENCE)
}

/// A provincial or local administration gives no joint committee (zone 00046).
const COMMITTEE: ZoneSet = ZoneSet::of(&[Zone::JointCommittee]);

/// Names the zones that are missing (001) and those that are not allowed (005). `is_local` tells that the employer is known to be a
/// provincial or local administration.
pub(crate) fn presence(
    (masks, law, is_local): (&Masks, &Law, bool),
    row: &Row,
    period: &Resolution<'_>,
    asked: &Asked<'_>,
    findings: &mut Vec<Finding>,
) {
    let (mandatory, forbidden) = masks.of(&law.student, row, period);
    let mut missing = mandatory.minus(row.present);
    let mut forbidden = forbidden.intersection(row.present);
    if is_local {
        missing = missing.minus(COMMITTEE);
        forbidden = forbidden.union(COMMITTEE.intersection(row.present));
    }
    if row.present.contains_all(ONE_OF_TWO) {
        forbidden.insert(Zone::NssoNumber);
    }
    if missing.is_empty() && forbidden.is_empty() {
        return;
    }
    for of in ZONES {
        let rules = [(missing, of.missing), (forbidden, of.forbidden)];
        for (set, rule) in rules {
            if let Some(rule) = rule.filter(|_| set.contains(of.zone)) {
                find(rule, State::Violated(Evidence::NONE), asked, findings);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::table::{PRESENCE, ZONES};
    use super::zone_form::ZoneForm;
    use crate::declaration::message::Kind;
    use crate::declaration::rule::RuleMeta;
    use crate::declaration::schema::{Zone, ZoneSet, astray};

    #[test]
    fn what_a_line_asks_for_has_a_rule_that_says_so() {
        type Rule = fn(&ZoneForm) -> Option<&'static RuleMeta<'static>>;
        let said = |rule: Rule| {
            ZoneSet::of(&ZONES.iter().filter(|of| rule(of).is_some()).map(|of| of.zone).collect::<Vec<Zone>>())
        };
        let (missing, forbidden) = (said(|of| of.missing), said(|of| of.forbidden));
        for line in PRESENCE {
            assert!(missing.contains_all(line.mandatory), "{:?}", line.mandatory.minus(missing));
            assert!(forbidden.contains_all(line.forbidden), "{:?}", line.forbidden.minus(forbidden));
        }
        for zone in Kind::JUDGED.into_iter().flat_map(|kind| Zone::each(astray(kind).bits().into())) {
            assert!(zone.is_block() || forbidden.contains(zone), "{zone}");
        }
    }
}
