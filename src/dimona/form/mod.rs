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
pub(crate) use reader::unreadable_record;

use self::presence::{Presence, Subject};
use self::zone_form::ZoneForm;
use super::message::{Draft, Format, Row, Zone, ZoneSet};
use super::register::Resolution;
use crate::rule::{Evidence, Finding, RuleMeta, Span};

/// Every zone of the table, block by block.
fn zones() -> impl Iterator<Item = &'static ZoneForm> {
    employer_id::ZONES.iter().chain(natural_person::ZONES).chain(dimona_features::ZONES).chain(dimona_in::ZONES)
}

fn presence_lines() -> impl Iterator<Item = &'static Presence> {
    [
        dimona_features::PRESENCE,
        dimona_in::PRESENCE,
        dimona_out::PRESENCE,
        dimona_update::PRESENCE,
        dimona_cancel::PRESENCE,
    ]
    .into_iter()
    .flatten()
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

/// Reads a draft into a row and names the faults of format and domain. A clean draft allocates nothing.
pub(crate) fn read(draft: &Draft<'_>, row: &mut Row, asked: &dyn Fn(&RuleMeta) -> bool, findings: &mut Vec<Finding>) {
    let first_year_too_far = dimona_in::first_year_too_far(row.received_at);
    for of in zones() {
        let form = (of.read)(draft, row);
        if form.present {
            row.present.insert(of.zone);
        }
        let fault = if !form.valid {
            of.invalid
        } else if dimona_in::outside_domain(of.zone, row, first_year_too_far) {
            of.outside
        } else {
            None
        };
        if let Some(rule) = fault.filter(|rule| asked(rule)) {
            findings.push(Finding::violated(rule, Evidence::NONE.at(of.zone)));
        }
        if let Some(shape) = form.shape.filter(|_| draft.format == Format::Json) {
            let rule = reader::for_shape(shape);
            if asked(rule) {
                findings.push(Finding::violated(rule, Evidence::NONE.at(of.zone)));
            }
        }
    }
    for remark in &draft.remarks {
        let rule = reader::for_remark(remark.kind, draft.format);
        if asked(rule) {
            let finding = Finding::violated(rule, Evidence::NONE);
            findings.push(finding.with_span(Span::Path(remark.path.as_ref().into())));
        }
    }
    row.present = row.present.union(natural_person::identification(draft)).union(blocks(draft));
}

fn blocks(draft: &Draft<'_>) -> ZoneSet {
    let blocks = [
        (Zone::DimonaFeatures, draft.features.is_absent()),
        (Zone::UsingEmployer, draft.using_employer.is_absent()),
        (Zone::SubEntity, draft.sub_entity.is_absent()),
        (Zone::ConstructionControlCards, draft.construction_control_cards.is_absent()),
        (Zone::StudentPlaceOfWork, draft.student_place_of_work.is_absent()),
        (Zone::SmallStatutesInformation, draft.small_statutes_information.is_absent()),
    ];
    let mut set = ZoneSet::EMPTY;
    for (zone, absent) in blocks {
        if !absent {
            set.insert(zone);
        }
    }
    set
}

/// Names the zones that are missing (001) and those that are not allowed (005).
pub(crate) fn presence(
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
    let masks = presence::masks(presence_lines(), row.kind, &subject);
    let missing = masks.mandatory.minus(row.present);
    let mut forbidden = masks.forbidden.intersection(row.present);
    // The provisional number serves while there is no definitive one (zone 00948).
    if row.present.contains_all(ZoneSet::of(&[Zone::NssoNumber, Zone::ProvisionalNssoNumber])) {
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
