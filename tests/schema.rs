//! The two lists of the schema, zones and places: what they name is the NSSO's, and nothing stands in one place twice.

use std::collections::{BTreeMap, BTreeSet};

use dimona::codec::csv::{Column, Header, columns};
use dimona::codec::{nsso_xml, rest_json};
use dimona::declaration::glossary::anomalies;
use dimona::declaration::message::{Draft, EmployerNumbers, Format, Kind, Letter, Message, RemarkKind};
use dimona::declaration::schema::{Raw, Zone, ZoneSet, path, zones};
use dimona::id::{NssoNumber, PeriodId};
use dimona::time::Moment;

/// The zones of the glossary 2023/3.
#[rustfmt::skip]
const ZONES: [u32; 57] = [
    11, 14, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 41, 46, 53, 109, 110, 119, 131, 153, 167, 168, 169, 218, 221,
    222, 296, 297, 298, 299, 517, 518, 519, 520, 522, 523, 615, 652, 655, 663, 664, 776, 777, 778, 910, 911, 913, 948, 1017,
    1085, 1135, 1185, 1231, 1254,
];

/// The functional blocks of the glossary 2023/3.
#[rustfmt::skip]
const BLOCKS: [u32; 16] = [
    90017, 90022, 90059, 90082, 90107, 90256, 90372, 90373, 90374, 90375, 90376, 90377, 90378, 90379, 90480, 90594,
];

/// Zones that the XML schema 2023/1 names and never takes (`maxOccurs="0"`), and no other format was seen with.
const NEVER_TAKEN: [u32; 6] = [23, 109, 167, 615, 1185, 1254];
/// The address, whose zones are told apart by the block that it stands in, and the message that holds all forms.
const NOT_OF_A_DECLARATION: [u32; 2] = [90022, 90372];

const FORMATS: [Format; 3] = [Format::Xml, Format::Json, Format::Csv];

/// The numbers of the zones, or of the blocks, that the schema has; 0 is that of what stands beside the message.
fn numbers(blocks: bool) -> BTreeSet<u32> {
    Zone::ALL.iter().filter(|zone| zone.is_block() == blocks).map(|zone| zone.number()).filter(|of| *of != 0).collect()
}

fn but(all: &[u32], without: &[u32]) -> BTreeSet<u32> {
    all.iter().copied().filter(|of| !without.contains(of)).collect()
}

#[test]
fn every_number_is_one_of_the_glossary_and_none_is_left_out() {
    assert_eq!(numbers(false), but(&ZONES, &NEVER_TAKEN));
    assert_eq!(numbers(true), but(&BLOCKS, &NOT_OF_A_DECLARATION));
}

#[test]
fn every_anomaly_is_one_of_a_number_of_the_glossary() {
    for anomaly in anomalies() {
        let number = anomaly.code.zone();
        assert!(ZONES.contains(&number) || BLOCKS.contains(&number), "{}", anomaly.code);
    }
}

#[test]
fn zones_have_names_of_their_own() {
    let names: BTreeSet<&str> = Zone::ALL.iter().map(|zone| zone.name()).collect();
    assert_eq!(names.len(), Zone::ALL.len());
    for zone in Zone::ALL {
        let plain = zone.name().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(plain && !zone.name().starts_with('-'), "{zone}");
        let what = zone.what();
        assert!(!what.is_empty() && !what.ends_with('.') && !what.contains('\n'), "{zone}: {what}");
        assert!(what.starts_with(|first: char| first.is_lowercase()), "{zone}: {what}");
    }
}

#[test]
fn every_zone_has_a_place_in_some_format() {
    let listed: BTreeSet<Zone> = Kind::ALL
        .iter()
        .flat_map(|kind| FORMATS.iter().flat_map(|format| zones(*kind, *format)))
        .inspect(|zone| assert!(!zone.is_block() && zone.number() != 0, "{zone}"))
        .collect();
    for zone in Zone::ALL {
        let beside = zone.number() == 0;
        assert_eq!(listed.contains(zone), !beside && !zone.is_block(), "{zone}");
        let place = FORMATS.iter().find_map(|format| path(*zone, Some(Kind::In), *format));
        // The declaration as a whole has no name.
        assert_eq!(place.is_some(), *zone != Zone::Form, "{zone}");
    }
}

#[test]
fn no_two_zones_share_a_place() {
    for kind in Kind::ALL {
        for format in FORMATS {
            let mut places: BTreeMap<String, Zone> = BTreeMap::new();
            for zone in zones(kind, format) {
                let place = path(zone, Some(kind), format).expect("a zone of the format has a place");
                if let Some(other) = places.insert(place.clone(), zone) {
                    panic!("{kind}: {other} and {zone} stand in {place}");
                }
            }
            assert_eq!(
                places.is_empty(),
                kind == Kind::DailyRegistration && format != Format::Xml,
                "{kind} {format:?}"
            );
        }
    }
}

#[test]
fn a_place_in_xml_lies_in_the_element_of_its_kind_or_in_the_header() {
    for kind in Kind::ALL {
        for zone in zones(kind, Format::Xml) {
            let place = path(zone, Some(kind), Format::Xml).expect("a zone of the format has a place");
            let of_header =
                [110, 218, 221, 222, 296, 297, 298, 299].contains(&zone.number()) && zone != Zone::DailyStatus;
            assert_eq!(place.starts_with(&format!("{}/", kind.xml())), !of_header, "{place}");
        }
    }
}

#[test]
fn every_column_has_a_name_of_its_own_and_a_zone_has_one_column() {
    let names: BTreeSet<&str> = columns().iter().map(|column| column.name).collect();
    assert_eq!(names.len(), columns().len());
    let zones: Vec<Zone> = columns().iter().filter_map(Column::zone).collect();
    assert_eq!(zones.iter().collect::<BTreeSet<_>>().len(), zones.len());
    for zone in zones {
        assert_eq!(Column::of(zone).and_then(Column::zone), Some(zone));
    }
}

#[test]
fn a_set_holds_what_presence_reads_and_nothing_of_the_header() {
    for zone in [Zone::Identification, Zone::TypeForm, Zone::ReferenceNumber, Zone::Form, Zone::DimonaIn, Zone::Answer]
    {
        assert!(ZoneSet::EMPTY.with(zone).is_empty() && ZoneSet::of(&[zone]).is_empty(), "{zone}");
        let mut draft = Draft::new(Kind::In);
        draft.set(zone, Raw::Text("A"));
        // What stands beside the message is known of it, and stands in none of its zones.
        assert_eq!(draft.has(zone), zone != Zone::Answer, "{zone}");
        assert!(draft.present().is_empty(), "{zone}");
    }
    let mut all = ZoneSet::EMPTY;
    for zone in Zone::ALL {
        all = all.with(*zone);
    }
    assert!(all.contains(Zone::NssoNumber) && all.contains(Zone::SmallStatutesInformation));
    assert!(all.len() < 64);
}

#[test]
fn a_zone_that_is_set_stands_in_its_blocks_and_leaves_with_them() {
    for (zone, text, blocks) in [
        (Zone::FamilyName, "Peeters", &[Zone::NaturalPerson][..]),
        (Zone::UserName, "Bar", &[Zone::DimonaFeatures, Zone::UsingEmployer]),
        // Only JSON has these.
        (Zone::UserMunicipalityCode, "44021", &[Zone::DimonaFeatures, Zone::UsingEmployer]),
        (Zone::PlaceMunicipalityCode, "44021", &[Zone::StudentPlaceOfWork]),
        (Zone::MunicipalityCode, "44021", &[Zone::NaturalPerson]),
        (Zone::NssoNumber, "123456749", &[Zone::EmployerId]),
    ] {
        let message = Message::new(Kind::In).with_text(zone, text).expect("a right text");
        let draft = Draft::from(&message);
        for block in Zone::ALL.iter().filter(|of| of.is_block()) {
            let expected = blocks.contains(block).then_some(Raw::Block);
            assert_eq!(draft.raw(*block), expected, "{zone} and {block}");
        }
        for block in blocks {
            let without = message.clone().without(*block);
            assert!(!Draft::from(&without).has(zone) && !Draft::from(&without).has(*block), "{zone} without {block}");
        }
    }
}

#[test]
fn what_stands_beside_a_message_is_set_like_a_zone_and_is_no_part_of_the_message() {
    let mut draft = Draft::new(Kind::In);
    draft.set(Zone::Answer, Raw::Text("W"));
    draft.set(Zone::OwnReference, Raw::Text("SB-001"));
    assert_eq!((draft.context.answer, draft.context.reference.as_deref()), (Some(Letter::W), Some("SB-001")));
    assert!(draft.remarks.is_empty());
    draft.set(Zone::Answer, Raw::Text("x"));
    assert_eq!(draft.context.answer, None);
    assert_eq!((draft.remarks[0].kind, &*draft.remarks[0].path), (RemarkKind::UnreadableContext, "answer"));
    draft.clear(Zone::OwnReference);
    assert_eq!(draft.context.reference, None);
    for zone in Zone::ALL.iter().filter(|zone| zone.number() == 0) {
        assert!(Message::new(Kind::In).with_text(*zone, "A").is_err(), "{zone}");
    }
}

#[test]
fn what_is_taken_out_leaves_nothing_behind() {
    let period = PeriodId::new(660_000_000_213).unwrap();
    let cancel = Message::dimona_cancel(period);
    let employer = EmployerNumbers::from("123456749".parse::<NssoNumber>().unwrap());
    assert_eq!(cancel.clone().with_employer(&employer).with_employer(&EmployerNumbers::NONE), cancel);
    let created = Moment::parse("2026-11-27T21:00").unwrap();
    for zone in zones(Kind::In, Format::Xml).into_iter().filter(|zone| !zone.is_block()) {
        let mut draft = Draft::new(Kind::In);
        draft.set(zone, Raw::Text("1"));
        assert!(draft.has(zone) && nsso_xml::encode(&draft, created).unwrap().contains(">1</"), "{zone}");
        let with = Message::new(Kind::In).with_text(zone, "1");
        let Ok(with) = with else { continue };
        assert_eq!(with.without(zone), Message::new(Kind::In), "{zone}");
    }
}

#[test]
fn no_writer_loses_a_zone_of_another_kind_of_declaration() {
    let created = Moment::parse("2026-11-27T21:00").unwrap();
    for (kind, zone) in Kind::ALL.iter().flat_map(|kind| Zone::ALL.iter().map(move |zone| (*kind, *zone))) {
        if zone.is_block() || zone.number() == 0 {
            continue;
        }
        let mut draft = Draft::new(kind);
        draft.set(zone, Raw::Text("1"));
        let elsewhere = FORMATS.iter().any(|format| zones(kind, *format).contains(&zone));
        let json = rest_json::encode(&draft).map(|body| rest_json::decode(body.as_bytes(), 0).unwrap().has(zone));
        let xml = nsso_xml::encode(&draft, created).map(|form| nsso_xml::decode(form.as_bytes(), 0).unwrap().has(zone));
        let csv = Header::default();
        let csv = csv.encode(&draft).map(|row| csv.decode(row.as_bytes(), 0).unwrap().has(zone));
        for (format, read) in [("JSON", json), ("XML", xml), ("CSV", csv)] {
            match read {
                Ok(stands) => assert!(stands || elsewhere, "{zone} of {kind} is lost in {format}"),
                Err(error) if kind == Kind::DailyRegistration && format == "CSV" => assert!(error.is_write()),
                Err(error) => {
                    assert!(error.is_write() && !elsewhere, "{zone} of {kind} in {format}");
                    assert_eq!(
                        error.to_string(),
                        format!("cannot write: a declaration {} does not have the zone {zone}", kind.word())
                    );
                }
            }
        }
    }
}

#[test]
fn a_text_holds_no_character_that_a_message_cannot_carry() {
    for (name, taken) in
        [("a\tb", true), ("a\u{85}b", true), ("a\0b", false), ("a\u{1B}b", false), ("a\u{FFFF}b", false)]
    {
        let written = Message::new(Kind::In).with_text(Zone::FamilyName, name);
        assert_eq!(written.is_ok(), taken, "{name:?}");
        let mut draft = Draft::new(Kind::In);
        draft.set(Zone::FamilyName, Raw::Text(name));
        assert_eq!(draft.is_valid(Zone::FamilyName), taken, "{name:?}");
    }
}
