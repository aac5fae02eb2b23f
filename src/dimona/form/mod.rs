//! The form of a declaration, as the NSSO glossary prescribes it: a table, not rules.
//!
//! There is one entry for each zone and one file for each block. Formats and domains (types 003 and 008) are checked on the
//! draft; presence (001 and 005) once the period is resolved, since what an UPDATE may hold depends on it.

mod dimona_cancel;
mod dimona_features;
mod dimona_in;
mod dimona_out;
mod dimona_update;
mod employer_id;
mod natural_person;
mod presence;
mod reader;
mod zone_form;

pub(crate) use dimona_in::is_reopening;
pub(super) use natural_person::FULL_IDENTIFICATION;
pub(crate) use presence::PresenceTable;
pub(crate) use reader::unreadable_record;

use self::presence::{Presence, Subject};
use self::zone_form::ZoneForm;
use super::message::{Draft, Format, Kind, Row};
use super::register::Resolution;
use super::schema::{Zone, ZoneSet};
use crate::rule::{Evidence, Finding, Missing, Need, RuleMeta, Span};

/// Every zone of the table, block by block.
fn zones() -> impl Iterator<Item = &'static ZoneForm> {
    employer_id::ZONES.iter().chain(natural_person::ZONES).chain(dimona_features::ZONES).chain(dimona_in::ZONES)
}

/// Every line on presence, block by block.
fn lines() -> impl Iterator<Item = &'static Presence> + Clone {
    let lines: [&'static [Presence]; 5] = [
        dimona_features::PRESENCE,
        dimona_in::PRESENCE,
        dimona_out::PRESENCE,
        dimona_update::PRESENCE,
        dimona_cancel::PRESENCE,
    ];
    lines.into_iter().flatten()
}

/// The masks that the lines of the table make.
pub(crate) fn presence_table() -> PresenceTable {
    PresenceTable::new(lines())
}

/// Every rule of the form table and of the reader.
pub(crate) fn rules() -> impl Iterator<Item = &'static RuleMeta> {
    zones()
        // The zone of the user's joint committee shares the rules of the worker's.
        .filter(|of| of.zone != Zone::UserJointCommittee)
        .flat_map(|of| [of.missing, of.invalid, of.forbidden, of.outside])
        .flatten()
        .chain(reader::RULES)
}

/// Names the faults of format, and what the reader noticed.
pub(crate) fn read(draft: &Draft<'_>, asked: &dyn Fn(&RuleMeta) -> bool, findings: &mut Vec<Finding>) {
    let mut wrong = draft.wrong();
    let shaped = if draft.format == Format::Json { draft.shaped() } else { 0 };
    if wrong | shaped == 0 && draft.remarks.is_empty() {
        return;
    }
    let mut find = |rule: &'static RuleMeta, zone| {
        if asked(rule) {
            findings.push(Finding::violated(rule, Evidence::NONE.at(zone)));
        }
    };
    let has_codes = draft.kind != Some(Kind::DailyRegistration);
    for of in zones() {
        if let Some(rule) = of.invalid.filter(|_| has_codes && wrong & of.zone.bit() != 0) {
            find(rule, of.zone);
            wrong &= !of.zone.bit();
        }
    }
    for zone in Zone::each(shaped) {
        let shape = draft.raw(zone).and_then(|raw| zone.of().read(raw, draft.format).shape);
        if let Some(shape) = shape {
            find(reader::for_shape(shape), zone);
        }
    }
    let rule = &reader::VALUE_OUTSIDE_SCHEMA;
    for zone in Zone::each(if asked(rule) { wrong } else { 0 }) {
        findings.push(if draft.format == Format::Xml {
            Finding::violated(rule, Evidence::NONE.at(zone))
        } else {
            // Only XML has a schema that is published: how REST writes a value may differ.
            Finding::undetermined(rule, Missing::of(Need::PublishedScope).with(Evidence::NONE.at(zone)))
        });
    }
    for remark in &draft.remarks {
        let rule = reader::for_remark(remark.kind, draft.format);
        if asked(rule) {
            let finding = Finding::violated(rule, Evidence::NONE);
            findings.push(finding.with_span(Span::Path(remark.path.as_ref().into())));
        }
    }
}

/// Names the dates that lie outside their domain, which depends on the moment of reception.
pub(crate) fn domain(row: &Row, asked: &dyn Fn(&RuleMeta) -> bool, findings: &mut Vec<Finding>) {
    // Two zones have one, and nearly all records keep it.
    for zone in [Zone::StartDate, Zone::EndDate] {
        if dimona_in::outside_domain(zone, row) {
            let rule = zones().find(|of| of.zone == zone).and_then(|of| of.outside).filter(|rule| asked(rule));
            findings.extend(rule.map(|rule| Finding::violated(rule, Evidence::NONE.at(zone))));
        }
    }
}

/// The provisional number serves while there is no definitive one (zone 00948).
const ONE_OF_TWO: ZoneSet = ZoneSet::of(&[Zone::NssoNumber, Zone::ProvisionalNssoNumber]);

/// Names the zones that are missing (001) and those that are not allowed (005).
pub(crate) fn presence(
    table: &PresenceTable,
    row: &Row,
    period: &Resolution<'_>,
    asked: &dyn Fn(&RuleMeta) -> bool,
    findings: &mut Vec<Finding>,
) {
    let subject = match period {
        Resolution::Opens => Subject::of_in(row),
        Resolution::Found(period) => Subject::of_period(&period.content),
        _ => Subject::unknown(),
    };
    let masks = table.masks(row.kind, &subject);
    let missing = masks.mandatory.minus(row.present);
    let mut forbidden = masks.forbidden.intersection(row.present);
    if row.present.contains_all(ONE_OF_TWO) {
        forbidden.insert(Zone::NssoNumber);
    }
    if missing.is_empty() && forbidden.is_empty() {
        return;
    }
    for of in zones() {
        let rules = [(missing, of.missing), (forbidden, of.forbidden)];
        for (set, rule) in rules {
            if let Some(rule) = rule.filter(|rule| set.contains(of.zone) && asked(rule)) {
                findings.push(Finding::violated(rule, Evidence::NONE));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ZoneForm, lines, zones};
    use crate::dimona::schema::{Zone, ZoneSet};
    use crate::rule::RuleMeta;

    #[test]
    fn what_a_line_asks_for_has_a_rule_that_says_so() {
        type Rule = fn(&ZoneForm) -> Option<&'static RuleMeta>;
        let said =
            |rule: Rule| ZoneSet::of(&zones().filter(|of| rule(of).is_some()).map(|of| of.zone).collect::<Vec<Zone>>());
        let (missing, forbidden) = (said(|of| of.missing), said(|of| of.forbidden));
        for line in lines() {
            assert!(missing.contains_all(line.mandatory), "{:?}", line.mandatory.minus(missing));
            assert!(forbidden.contains_all(line.forbidden), "{:?}", line.forbidden.minus(forbidden));
        }
    }
}
