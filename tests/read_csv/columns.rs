//! Which column fills which zone: what the REST body with the property of that name says.

use dimona::codec::csv::{Column, Header, columns, template};
use dimona::codec::rest_json;
use dimona::declaration::message::{Format, Habit, Kind, Letter, RemarkKind};
use dimona::declaration::schema::{END_DATE, PERIOD_ID, PROVISIONAL_NSSO_NUMBER, Raw, Zone, path, zones};

use crate::{header, held, remarks, row, shown, story};

/// What a column holds in an IN: of two zones with its name, what stands beside the message comes last.
fn zone_in(column: &str) -> Zone {
    let mut zones = Zone::ALL.iter().copied().filter(|zone| !zone.is_block());
    zones.rfind(|zone| path(*zone, Some(Kind::In), Format::Csv).as_deref() == Some(column)).unwrap()
}

/// A REST body in which nothing stands but an IN and this value in this place.
fn body(path: &str, value: &str) -> String {
    let member = path.rsplit('.').fold(format!("\"{value}\""), |held, name| format!("{{\"{name}\":{held}}}"));
    let action = if path.starts_with("dimonaIn.") { "" } else { ",\"dimonaIn\":{}" };
    format!("{}{action}}}", member.strip_suffix('}').unwrap())
}

#[test]
fn each_column_says_what_the_property_of_its_name_says() {
    for column in columns().iter().map(|column| column.name).filter(|name| *name != "action") {
        let zone = zone_in(column);
        let value = match zone {
            Zone::ReceivedAt | Zone::WorkStart => "2026-07-01T08:12:00+02:00",
            Zone::DeclarationId | Zone::GivenPeriodId => "660000000112",
            Zone::Answer => "W",
            Zone::Channel => "11",
            _ => "a b; ?",
        };
        let body = body(&path(zone, Some(Kind::In), Format::Json).unwrap(), value);
        let json = rest_json::decode(body.as_bytes(), 0).unwrap();
        assert!(json.remarks.is_empty() && shown(&json).contains(value), "{body}");
        assert_eq!(held(&format!("action,{column}\nIN,{value}\n")), shown(&json), "{column}");
        // Among all the others, which are empty.
        let among = row(&[("action", "IN"), (column, value)]);
        assert_eq!(held(&format!("{}\n{among}\n", template())), shown(&json), "{column}");
    }
}

#[test]
fn a_column_names_its_zone() {
    for column in columns() {
        let Some(zone) = column.zone() else { continue };
        assert_eq!(Column::of(zone).unwrap().name, column.name);
        // The REST path ends with the same name, but for those that need a longer one.
        let path = path(zone, Some(Kind::In), Format::Json).unwrap();
        let user = column.name.strip_prefix("user").map(|name| ("dimonaIn.features.usingEmployer", name));
        let place = column.name.strip_prefix("placeOfWork").map(|name| ("dimonaIn.studentPlaceOfWork", name));
        let name = match user.or(place) {
            Some((block, name)) => {
                assert!(path.starts_with(&format!("{block}.")), "{path}");
                name[..1].to_lowercase() + &name[1..]
            }
            None => column.name.to_owned(),
        };
        match name.as_str() {
            "municipality" => assert!(path.ends_with(".address.municipality.name"), "{path}"),
            name => assert_eq!(path.rsplit('.').next(), Some(name)),
        }
    }
    // But for the codes of municipalities, which nobody needs, every zone of REST has a column.
    for kind in Kind::OF_PERIODS {
        let without: Vec<Zone> =
            zones(kind, Format::Json).into_iter().filter(|zone| Column::of(*zone).is_none()).collect();
        let codes = [Zone::MunicipalityCode, Zone::UserMunicipalityCode, Zone::PlaceMunicipalityCode];
        assert_eq!(without, if kind == Kind::In { codes.to_vec() } else { vec![] });
    }
}

#[test]
fn the_period_id_of_an_in_was_given_to_it_and_others_name_theirs() {
    for file in ["action,periodId\n?,660000000112\n", "periodId,action\n660000000112,?\n"] {
        let (columns, row) = file.split_once('\n').unwrap();
        for kind in Kind::OF_PERIODS {
            let row = row.trim_end().replace('?', kind.word());
            let header = header(columns);
            let draft = header.decode(row.as_bytes(), 0).unwrap();
            let given = draft.context.period_id.map(|id| id.get());
            assert_eq!((draft.kind, draft.actions), (Some(kind), 1));
            match kind {
                Kind::In => assert_eq!((given, draft.raw(Zone::PeriodId)), (Some(660_000_000_112), None)),
                _ => assert_eq!((given, draft.raw(Zone::PeriodId)), (None, Some(Raw::Text("660000000112")))),
            }
        }
    }
}

#[test]
fn an_empty_cell_is_absent_and_a_blank_one_is_not() {
    let header = header("action,endDate,workerType,userJointCommissionNumber");
    let empty = header.decode(b"OUT,,\"\",", 0).unwrap();
    for zone in [Zone::EndDate, Zone::DimonaFeatures, Zone::UsingEmployer] {
        assert!(!empty.has(zone), "{zone}");
    }
    let blank = header.decode(b"OUT, , ,", 0).unwrap();
    // What stands there is sent, so it is judged: the NSSO takes no blanks.
    assert_eq!(blank.raw(Zone::EndDate), Some(Raw::Text(" ")));
    assert!(!blank.read(END_DATE).valid && blank.has(Zone::DimonaFeatures) && !blank.has(Zone::UsingEmployer));
}

#[test]
fn quotes_hold_separators_and_quotes() {
    let header = header("reference;action");
    for (cell, text) in [
        ("\"a;b\"", "a;b"),
        ("\"a \"\"b\"\"\"", "a \"b\""),
        ("\"\"\"\"", "\""),
        ("\"\"\"\"\"\"", "\"\""),
        ("\"\"\"a;\"\";\"\"\"", "\"a;\";\""),
        ("\"a,b\u{E9}\"", "a,b\u{E9}"),
        ("a,b'c", "a,b'c"),
        ("\" a \"", " a "),
        ("\"a\rb\"", "a\rb"),
    ] {
        let row = format!("{cell};CANCEL");
        let draft = header.decode(row.as_bytes(), 0).unwrap();
        assert_eq!(draft.context.reference.as_deref(), Some(text), "{row}");
        assert_eq!(draft.kind, Some(Kind::Cancel));
    }
}

#[test]
fn what_stands_beside_the_message_and_cannot_be_understood_is_remarked() {
    let header = header("action,periodId,receivedAt,workStart,declarationId,answer,reference");
    let draft = header.decode(b"IN,x,yesterday,2026-13-01T08:00,1234567890123,x,SB", 0).unwrap();
    let unreadable = |column: &str| (RemarkKind::UnreadableContext, column.to_owned());
    assert_eq!(remarks(&draft), ["periodId", "receivedAt", "workStart", "declarationId", "answer"].map(unreadable));
    assert_eq!((draft.context.received_at, draft.context.answer), (None, None));
    assert_eq!(draft.context.reference.as_deref(), Some("SB"));
    let known = header.decode(b"OUT,x,2026-07-01 08:12,,7,S,", 0).unwrap();
    assert_eq!((remarks(&known), known.context.answer), (vec![], Some(Letter::S)));
    assert_eq!(known.context.received_at.unwrap().to_string(), "2026-07-01T08:12:00+02:00");
    assert!(!known.read(PERIOD_ID).valid);
}

#[test]
fn a_cell_that_the_action_does_not_have_is_remarked_and_not_read() {
    let unknown = |column: &str| (RemarkKind::UnknownProperty, column.to_owned());
    let header = header("action,periodId,startDate,endDate,workerType,familyName,userName,ssin");
    let row = |action: &str| format!("{action},660000000213,1/12/26,2026-12-31,OTH,Peeters,Bar,07062100469");
    for (action, others) in [
        ("IN", &[][..]),
        ("OUT", &["familyName", "userName"]),
        ("UPDATE", &["familyName", "userName"]),
        ("CANCEL", &["endDate", "familyName", "userName"]),
    ] {
        let row = row(action);
        let draft = header.decode(row.as_bytes(), 0).unwrap();
        assert_eq!(remarks(&draft), others.iter().map(|column| unknown(column)).collect::<Vec<_>>(), "{action}");
        // The worker type and the begin date have codes of their own where they are not allowed, and the SSIN is one of each action.
        assert!(draft.has(Zone::WorkerType) && draft.has(Zone::Ssin), "{action}");
        assert!(draft.has(Zone::StartDate) && !draft.is_valid(Zone::StartDate), "{action}");
        assert_eq!(draft.has(Zone::EndDate), !others.contains(&"endDate"), "{action}");
    }
}

#[test]
fn a_provisional_number_may_stand_in_the_column_of_the_employer() {
    let header = header("action,employerId,provisionalEmployerId");
    let draft = header.decode(b"IN,5000000120,", 0).unwrap();
    assert!(draft.has(Zone::ProvisionalNssoNumber) && !draft.has(Zone::NssoNumber) && draft.remarks.is_empty());
    let draft = header.decode(b"IN,5000000120,5000000120", 0).unwrap();
    assert!(draft.is_valid(Zone::ProvisionalNssoNumber));
    // Two numbers for one employer.
    let draft = header.decode(b"IN,123456749,5000000120", 0).unwrap();
    assert!(draft.has(Zone::ProvisionalNssoNumber) && draft.has(Zone::NssoNumber) && draft.remarks.is_empty());
    // Two provisional numbers: neither counts, whatever the order of the columns, and it is said.
    let other = self::header("action,provisionalEmployerId,employerId");
    for (header, column) in [(&header, "provisionalEmployerId"), (&other, "employerId")] {
        let draft = header.decode(b"IN,5000000120,5000350872", 0).unwrap();
        assert!(draft.has(Zone::ProvisionalNssoNumber) && draft.is_valid(Zone::ProvisionalNssoNumber), "{column}");
        assert_eq!(draft.value(PROVISIONAL_NSSO_NUMBER), None, "{column}");
        assert_eq!(draft.remarks.iter().map(|remark| &*remark.path).collect::<Vec<_>>(), [column]);
    }
}

#[test]
fn the_action_is_one_of_four_words() {
    let file = "action,reference\nIN,1\nOUT,2\nUPDATE,3\nCANCEL,4\n,5\nin,6\nDIMONA,7\n IN,8\n";
    let none = |needle: &str| {
        let at = file.find(needle).unwrap() + 1;
        format!("action is none of IN, OUT, UPDATE and CANCEL at byte {at}")
    };
    let words = ["IN", "OUT", "UPDATE", "CANCEL", "nothing"].map(str::to_owned).to_vec();
    let read = |word: &str| word.to_owned();
    assert_eq!(story(file), [words, vec![read("IN"), none("\nDIMONA"), read("IN")]].concat());
    // That it was read so is told.
    let header = self::header("action,reference");
    let habits = |row: &[u8]| header.decode(row, 0).unwrap().habits().collect::<Vec<_>>();
    assert_eq!(
        (habits(b"in,6"), habits(b" IN,8"), habits(b"IN,1")),
        (vec![Habit::Action], vec![Habit::Action], vec![])
    );
}

#[test]
fn the_default_header_is_the_template() {
    assert_eq!(Header::default().to_string(), template());
    assert_eq!(header(&template()), Header::default());
    assert_eq!(header(&template().replace(',', ";")), Header::default().semicolons());
    assert_eq!(Column::of(Zone::Form).map(|column| column.name), None);
}
