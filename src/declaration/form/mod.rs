//! The form of a declaration, as the NSSO glossary prescribes it: a table, not rules.
//!
//! There is one entry for each zone. Formats and domains (types 003 and 008) are checked on the draft; presence (001 and 005)
//! once the period is resolved, since what an UPDATE may hold depends on it.

mod daily;
mod domain;
mod presence;
mod reader;
mod rows;
mod sector;
mod table;
mod wrong_value;
mod zone_form;

pub(crate) use domain::is_reopening;
pub(crate) use presence::Masks;
pub(crate) use reader::UNREADABLE_RECORD;
pub(super) use table::FULL_IDENTIFICATION;
pub(crate) use table::{CHANGING, has_end, is_in_planned_work};

use self::rows::{missing_in_header, zones};
use self::table::{BLOCKS, CARDS, HOURS, PRESENCE, SMALL_STATUSES, STATUSES, UPDATE_IN_HOURS};
use self::zone_form::ZoneForm;
use super::message::{Draft, Format, Kind, RemarkKind, Row};
use super::register::{Content, Period, Resolution};
use super::schema::{Zone, ZoneSet, path};
use crate::declaration::rule::RuleMeta;
use crate::facts::Known;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Finding, Missing, Need, NeedSet, RuleNo, Span, State};
use crate::law::{InForce, Law, LawSays};
use crate::policy::{Policies, UpdatePlannedHours};

/// Every rule of the form table and of the reader.
pub(crate) fn rules() -> impl Iterator<Item = &'static RuleMeta<'static>> {
    let own = |of: &'static ZoneForm| of.rules().filter(|rule| rule.about.zone == Some(of.zone));
    zones().flat_map(own).chain(reader::RULES.iter().copied())
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
    daily::presence(draft, asked, findings);
    // What stands beside the message has a remark of its own.
    let mut wrong = draft.wrong() & !Zone::BESIDE;
    let shaped = if matches!(draft.format, Format::Json | Format::Xml) { draft.shaped() } else { 0 };
    // A header stands in XML alone.
    let missing =
        if draft.format == Format::Xml { missing_in_header(draft.all(), draft.missing_in_references()) } else { 0 };
    if wrong | shaped | missing == 0 && draft.remarks.is_empty() {
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
    let open = |zone: Zone| State::Undetermined(Missing::of(Need::PublishedScope).with(Evidence::NONE.at(zone)));
    for of in zones() {
        if (wrong | missing) & of.zone.bit() == 0 {
            continue;
        }
        if let Some(rule) = of.missing.filter(|_| missing & of.zone.bit() != 0) {
            add(rule, violated(of.zone), None);
        }
        if let Some(rule) = of.invalid.filter(|_| wrong & of.zone.bit() != 0) {
            let state = if is_open(draft, of.zone) { open(of.zone) } else { violated(of.zone) };
            add(rule, state, wrong_value::span(draft, of.zone));
            wrong &= !of.zone.bit();
        }
    }
    for zone in Zone::each(shaped) {
        let shape = draft.raw(zone).and_then(|raw| zone.of().read(raw, draft.format).shape);
        let Some(shape) = shape else { continue };
        match reader::for_shape(shape) {
            Some(rule) => add(rule, violated(zone), None),
            None => {
                // The schema takes it, and whether the NSSO does is not published.
                let own = zones().find(|of| of.zone == zone).and_then(|of| of.invalid);
                add(own.unwrap_or(&reader::VALUE_OUTSIDE_SCHEMA), open(zone), wrong_value::span(draft, zone));
            }
        }
    }
    for zone in Zone::each(wrong) {
        let state = if draft.format == Format::Xml {
            violated(zone)
        } else {
            // Only XML has a schema that is published: how REST writes a value may differ.
            open(zone)
        };
        add(&reader::VALUE_OUTSIDE_SCHEMA, state, wrong_value::span(draft, zone));
    }
    for remark in &draft.remarks {
        let state = match remark.kind {
            // Nobody has published which of the places counts.
            RemarkKind::Contradiction => State::Undetermined(Missing::of(Need::PublishedScope)),
            RemarkKind::UnreadableContext => State::Violated(beside(draft, &remark.path)),
            _ => State::Violated(Evidence::NONE),
        };
        let span = Span::Path(remark.path.as_ref().into());
        add(reader::for_remark(remark.kind, draft.format), state, Some(span));
    }
}

/// What stands at a path beside the message, where that is one zone.
#[cold]
fn beside(draft: &Draft<'_>, at: &str) -> Evidence {
    let is_there = |zone: &Zone| path(*zone, draft.kind, draft.format).is_some_and(|path| path == at);
    Zone::each(Zone::BESIDE).find(is_there).map_or(Evidence::NONE, |zone| Evidence::NONE.at(zone))
}

/// Whether nobody has published if the REST service takes a value that the glossary does not have: clients send 0 and 1 for the
/// sex, where the glossary has 1 and 2.
fn is_open(draft: &Draft<'_>, zone: Zone) -> bool {
    zone == Zone::Sex && draft.format == Format::Json && draft.number(zone) == Some(0)
}

/// Names the dates that lie outside their domain, which depends on the moment of reception.
pub(crate) fn domain(row: &Row, asked: &Asked<'_>, findings: &mut Vec<Finding>) {
    for zone in domain::outside(row) {
        if let Some(rule) = zones().find(|of| of.zone == zone).and_then(|of| of.outside) {
            find(rule, State::Violated(Evidence::NONE.at(zone)), asked, findings);
        }
    }
}

/// The provisional number serves while there is no definitive one (zone 00948).
const ONE_OF_TWO: ZoneSet = ZoneSet::of(&[Zone::NssoNumber, Zone::ProvisionalNssoNumber]);

/// The masks by which presence is judged.
pub(crate) fn masks(policies: &Policies) -> Masks {
    let asked = policies.update_planned_hours == UpdatePlannedHours::Mandatory;
    let in_hours = UPDATE_IN_HOURS.iter().filter(|_| asked);
    let lines: Vec<_> = PRESENCE.iter().chain(in_hours).copied().collect();
    Masks::new(&lines, policies)
}

/// The rule by which an UPDATE of a period may not give it another begin; `None` where it may.
pub(crate) fn forbidden_begin(masks: &Masks, law: &Law, period: &Period) -> Option<&'static RuleMeta<'static>> {
    let (_, forbidden) = masks.of(law, &Row::new(Kind::Update), &Resolution::Found(period));
    zones().find(|of| of.zone == Zone::StartDate && forbidden.contains(of.zone))?.forbidden
}

/// Which of the days and hours an IN of this work lacks: without them the NSSO refuses it.
pub(crate) fn lacking(masks: &Masks, law: &Law, work: &Content) -> ZoneSet {
    let told = [
        (Zone::EndDate, work.end_date.is_some()),
        (Zone::StartHour, work.start_hour.is_some()),
        (Zone::EndHour, work.end_hour.is_some()),
    ];
    let mut row = Row {
        worker_type: work.worker_type,
        joint_committee: work.joint_committee,
        user_joint_committee: work.user_joint_committee,
        start_date: Some(work.start_date),
        end_date: work.end_date,
        ..Row::new(Kind::In)
    };
    told.iter().filter(|(_, is_told)| *is_told).for_each(|(zone, _)| row.present.insert(*zone));
    let (mandatory, _) = masks.of(law, &row, &Resolution::Opens);
    mandatory.minus(row.present).intersection(ZoneSet::of(&told.map(|(zone, _)| zone)))
}

/// A provincial or local administration gives no joint committee (zone 00046).
const COMMITTEE: ZoneSet = ZoneSet::of(&[Zone::JointCommittee]);

/// Names the zones that are missing (001) and those that are not allowed (005). `is_local` tells whether the employer is a provincial
/// or local administration; where that is not known and what is found rests on it, it is assumed to be none.
pub(crate) fn presence(
    (masks, law, is_local): (&Masks, &Law, Known<bool>),
    row: &Row,
    period: &Resolution<'_>,
    asked: &Asked<'_>,
    findings: &mut Vec<Finding>,
) -> NeedSet {
    let mut assumed = NeedSet::EMPTY;
    let (mandatory, not_allowed) = masks.of(law, row, period);
    let mut missing = mandatory.minus(row.present);
    let left_out = missing.intersection(masks.may_be_left_out);
    if !left_out.is_empty() {
        assumed.insert(Need::UserCommittee);
        missing = missing.minus(left_out);
    }
    let mut forbidden = not_allowed.intersection(row.present);
    if is_local == Known::Known(true) {
        missing = missing.minus(COMMITTEE);
        forbidden = forbidden.union(COMMITTEE.intersection(row.present));
    }
    if row.present.contains_all(ONE_OF_TWO) {
        forbidden.insert(Zone::NssoNumber);
    }
    let hours = open_hours(row, period);
    let open_statuses = if are_statuses_open(law, row) { STATUSES } else { ZoneSet::EMPTY };
    let open_committee = if is_committee_open(law, row, is_local) { COMMITTEE } else { ZoneSet::EMPTY };
    let open_zones = open_statuses.union(open_committee);
    missing = missing.union(open_zones.minus(row.present));
    forbidden = forbidden.union(open_zones.intersection(row.present));
    if missing.is_empty() && forbidden.is_empty() && hours.is_empty() {
        return assumed;
    }
    if is_local == Known::Unknown && !missing.minus(open_committee).intersection(COMMITTEE).is_empty() {
        assumed.insert(Need::EmployerRecord);
    }
    // Of a block in which nothing stands that has a code of its own, its first zone says that it is not allowed.
    for (block, first) in BLOCKS {
        let zones = forbidden.intersection(*block);
        if !zones.is_empty() && Zone::each(zones.bits().into()).all(Zone::is_block) {
            forbidden.insert(*first);
        }
    }
    let without_cards = if missing.intersection(CARDS).is_empty() { Ok(true) } else { cards_are_missing(law, row) };
    let state = |need: Option<Need>, zone: Zone| match need {
        None => State::Violated(Evidence::NONE.at(zone)),
        Some(need) => State::Undetermined(Missing::of(need).with(Evidence::NONE.at(zone))),
    };
    for of in zones() {
        let open = match of.zone {
            zone if open_statuses.contains(zone) => Some(Need::PublishedScope),
            zone if open_committee.contains(zone) => Some(Need::EmployerRecord),
            _ => None,
        };
        if let Some(rule) = of.missing.filter(|_| missing.contains(of.zone)) {
            match without_cards {
                Ok(false) if CARDS.contains(of.zone) => {}
                Err(need) if CARDS.contains(of.zone) => find(rule, state(Some(need), of.zone), asked, findings),
                _ => find(rule, state(open, of.zone), asked, findings),
            }
        }
        if let Some(rule) = of.forbidden.filter(|_| forbidden.contains(of.zone)) {
            find(rule, state(open, of.zone), asked, findings);
        }
        if let Some(rule) = of.forbidden.filter(|_| hours.contains(of.zone)) {
            let open = Missing::of(Need::PeriodFeatures).with(Evidence::NONE.at(of.zone));
            find(rule, State::Undetermined(open), asked, findings);
        }
    }
    assumed
}

/// The hours in an UPDATE of which nobody can say whether they may stand there, because the form of the period is not known.
fn open_hours(row: &Row, period: &Resolution<'_>) -> ZoneSet {
    let Resolution::Found(period) = period else { return ZoneSet::EMPTY };
    let of = &period.content;
    if row.kind != Kind::Update || of.form().is_some() {
        return ZoneSet::EMPTY;
    }
    let may_be_forbidden = match of.worker_type {
        // A day package has a begin hour, and no end hour.
        Some(_) if of.is_horeca() => ZoneSet::of(&[Zone::EndHour]),
        Some(_) => ZoneSet::EMPTY,
        None => HOURS,
    };
    row.present.intersection(may_be_forbidden)
}

/// Whether two sources say different things of the small statuses of a trainee: that the NSSO asks for them in what it received from
/// its deployment of December 2019 on, and that it does in periods that begin from 2020 on.
fn are_statuses_open(law: &Law, row: &Row) -> bool {
    let is_trainee = row.kind == Kind::In && row.worker_type.is_some_and(|of| SMALL_STATUSES.contains(&of));
    let (Some(begin), Some(at)) = (row.start_date.filter(|_| is_trainee), row.received_at) else { return false };
    let by_begin = law.form.small_statuses.has_on(begin);
    match law.form.small_statuses_received.at(law.on(at.date())) {
        LawSays::Nothing => by_begin,
        LawSays::Row(row) if *row.value() == InForce::BeganWithin => true,
        LawSays::Row(_) | LawSays::NotTrusted => !by_begin,
    }
}

/// Whether the worker type itself says that the employer may be a provincial or local administration, which must not give a joint
/// committee, and nothing else tells: TEA was theirs alone.
fn is_committee_open(law: &Law, row: &Row, is_local: Known<bool>) -> bool {
    let is_theirs = row.worker_type == Some(WorkerType::Tea) && row.kind == Kind::In && is_local == Known::Unknown;
    is_theirs && row.start_date.is_some_and(|begin| law.worker_type.of_administrations(begin).is_some())
}

/// Whether construction control cards that do not stand in a declaration are missing: for some time they need not be given.
fn cards_are_missing(law: &Law, row: &Row) -> Result<bool, Need> {
    let at = row.received_at.ok_or(Need::ReceptionMoment)?;
    match law.form.card_waiver.at(law.on(at.date())).value() {
        Some(InForce::Certain) => Ok(false),
        Some(InForce::BeganWithin) => Err(Need::PublishedScope),
        None => Ok(true),
    }
}

#[cfg(test)]
mod tests {
    use super::rows::zones;
    use super::table::PRESENCE;
    use super::zone_form::ZoneForm;
    use crate::declaration::message::Kind;
    use crate::declaration::rule::RuleMeta;
    use crate::declaration::schema::{Zone, ZoneSet, astray};

    #[test]
    fn what_a_line_asks_for_has_a_rule_that_says_so() {
        type Rule = fn(&ZoneForm) -> Option<&'static RuleMeta<'static>>;
        let said =
            |rule: Rule| ZoneSet::of(&zones().filter(|of| rule(of).is_some()).map(|of| of.zone).collect::<Vec<Zone>>());
        let (missing, forbidden) = (said(|of| of.missing), said(|of| of.forbidden));
        for line in PRESENCE {
            assert!(missing.contains_all(line.mandatory), "{:?}", line.mandatory.minus(missing));
            for zone in Zone::each(line.forbidden.minus(forbidden).bits().into()) {
                assert!(zone.is_block(), "{zone}");
            }
        }
        for zone in Kind::ALL.into_iter().flat_map(|kind| Zone::each(astray(kind).bits().into())) {
            assert!(zone.is_block() || forbidden.contains(zone), "{zone}");
        }
    }
}
