//! Which column fills which zone: what the REST body with the property of that name says.

use dimona::codec::csv::{COLUMNS, Column, Header, template};
use dimona::codec::rest_json;
use dimona::dimona::message::{Field, Kind, Letter, RemarkKind, Zone};

use crate::{header, held, remarks, shown, story};

/// For each column a REST body that says the same as a row in which only this column and the action are filled.
const SAME: [(&str, &str); 34] = [
    ("employerId", r#""employer":{"employerId":"?"},"dimonaIn":{}"#),
    ("provisionalEmployerId", r#""employer":{"provisionalEmployerId":"?"},"dimonaIn":{}"#),
    ("enterpriseNumber", r#""employer":{"enterpriseNumber":"?"},"dimonaIn":{}"#),
    ("ssin", r#""worker":{"ssin":"?"},"dimonaIn":{}"#),
    ("familyName", r#""worker":{"familyName":"?"},"dimonaIn":{}"#),
    ("givenName", r#""worker":{"givenName":"?"},"dimonaIn":{}"#),
    ("initial", r#""worker":{"initial":"?"},"dimonaIn":{}"#),
    ("birthDate", r#""worker":{"birthDate":"?"},"dimonaIn":{}"#),
    ("placeOfBirth", r#""worker":{"placeOfBirth":"?"},"dimonaIn":{}"#),
    ("countryOfBirth", r#""worker":{"countryOfBirth":"?"},"dimonaIn":{}"#),
    ("gender", r#""worker":{"gender":"?"},"dimonaIn":{}"#),
    ("nationality", r#""worker":{"nationality":"?"},"dimonaIn":{}"#),
    ("street", r#""worker":{"address":{"street":"?"}},"dimonaIn":{}"#),
    ("houseNumber", r#""worker":{"address":{"houseNumber":"?"}},"dimonaIn":{}"#),
    ("boxNumber", r#""worker":{"address":{"boxNumber":"?"}},"dimonaIn":{}"#),
    ("postCode", r#""worker":{"address":{"postCode":"?"}},"dimonaIn":{}"#),
    ("municipality", r#""worker":{"address":{"municipality":{"name":"?"}}},"dimonaIn":{}"#),
    ("country", r#""worker":{"address":{"country":"?"}},"dimonaIn":{}"#),
    ("periodId", r#""context":{"periodId":"?"},"dimonaIn":{}"#),
    ("startDate", r#""dimonaIn":{"startDate":"?"}"#),
    ("startHour", r#""dimonaIn":{"startHour":"?"}"#),
    ("endDate", r#""dimonaIn":{"endDate":"?"}"#),
    ("endHour", r#""dimonaIn":{"endHour":"?"}"#),
    ("plannedHoursNumber", r#""dimonaIn":{"plannedHoursNumber":"?"}"#),
    ("plannedDaysNumber", r#""dimonaIn":{"plannedDaysNumber":"?"}"#),
    ("jointCommissionNumber", r#""dimonaIn":{"features":{"jointCommissionNumber":"?"}}"#),
    ("workerType", r#""dimonaIn":{"features":{"workerType":"?"}}"#),
    ("subEntityNumber", r#""dimonaIn":{"features":{"subEntityNumber":"?"}}"#),
    ("userJointCommissionNumber", r#""dimonaIn":{"features":{"usingEmployer":{"jointCommissionNumber":"?"}}}"#),
    ("receivedAt", r#""context":{"receivedAt":"?"},"dimonaIn":{}"#),
    ("workStart", r#""context":{"workStart":"?"},"dimonaIn":{}"#),
    ("declarationId", r#""context":{"declarationId":"?"},"dimonaIn":{}"#),
    ("reference", r#""context":{"reference":"?"},"dimonaIn":{}"#),
    ("answer", r#""context":{"answer":"?"},"dimonaIn":{}"#),
];

#[test]
fn each_column_says_what_the_property_of_its_name_says() {
    let mut names = vec!["action"];
    for (column, body) in SAME {
        names.push(column);
        let value = match column {
            "receivedAt" | "workStart" => "2026-07-01T08:12:00+02:00",
            "declarationId" | "periodId" => "660000000112",
            "answer" => "W",
            _ => "a b; ?",
        };
        let body = format!("{{{}}}", body.replace('?', value));
        let json = rest_json::decode(body.as_bytes(), 0).unwrap();
        assert!(json.remarks.is_empty(), "{body}");
        assert_eq!(held(&format!("action,{column}\nIN,{value}\n")), shown(&json), "{column}");
        // Among all the others, which are empty.
        let row: String = COLUMNS
            .iter()
            .map(|of| match of.name {
                "action" => ",IN",
                name if name == column => [",", value].concat().leak(),
                _ => ",",
            })
            .collect();
        assert_eq!(held(&format!("{}\n{}\n", template(), &row[1..])), shown(&json), "{column}");
    }
    assert_eq!(names, COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>());
    assert_eq!(names.join(","), template());
}

#[test]
fn a_column_names_its_zone() {
    for column in COLUMNS {
        let Some(zone) = column.zone() else { continue };
        assert_eq!(Column::of(zone).unwrap().name, column.name);
        // The REST path ends with the same name, but for two that need a longer one.
        let path = zone.json();
        match column.name {
            "municipality" => assert_eq!(path, "worker.address.municipality.name"),
            "userJointCommissionNumber" => assert_eq!(path, "@.features.usingEmployer.jointCommissionNumber"),
            name => assert_eq!(path.rsplit('.').next(), Some(name)),
        }
    }
}

#[test]
fn the_period_id_of_an_in_was_given_to_it_and_others_name_theirs() {
    for file in ["action,periodId\n?,660000000112\n", "periodId,action\n660000000112,?\n"] {
        let (columns, row) = file.split_once('\n').unwrap();
        for kind in Kind::ALL {
            let row = row.trim_end().replace('?', kind.word());
            let header = header(columns);
            let draft = header.decode(row.as_bytes(), 0).unwrap();
            let given = draft.context.period_id.map(|id| id.get());
            assert_eq!((draft.kind, draft.actions), (Some(kind), 1));
            match kind {
                Kind::In => assert_eq!((given, draft.period_id), (Some(660_000_000_112), Field::Absent)),
                _ => assert_eq!((given, draft.period_id), (None, Field::text("660000000112"))),
            }
        }
    }
}

#[test]
fn an_empty_cell_is_absent_and_a_blank_one_is_not() {
    let header = header("action,endDate,workerType,userJointCommissionNumber");
    let empty = header.decode(b"OUT,,\"\",", 0).unwrap();
    assert!(empty.end_date.is_absent() && empty.features.is_absent() && empty.using_employer.is_absent());
    let blank = header.decode(b"OUT, , ,", 0).unwrap();
    // What stands there is sent, so it is judged: the NSSO takes no blanks.
    assert_eq!(blank.end_date, Field::text(" "));
    assert!(!blank.end_date.read().valid && !blank.features.is_absent() && blank.using_employer.is_absent());
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
    let draft = header.decode(b"IN,x,yesterday,2026-13-01T08:00,1234567890123,a,SB", 0).unwrap();
    let unreadable = |column: &str| (RemarkKind::UnreadableContext, column.to_owned());
    assert_eq!(remarks(&draft), ["receivedAt", "workStart", "declarationId", "answer", "periodId"].map(unreadable));
    assert_eq!((draft.context.received_at, draft.context.answer), (None, None));
    assert_eq!(draft.context.reference.as_deref(), Some("SB"));
    let known = header.decode(b"OUT,x,2026-07-01 08:12,,7,S,", 0).unwrap();
    assert_eq!((remarks(&known), known.context.answer), (vec![], Some(Letter::S)));
    assert_eq!(known.context.received_at.unwrap().to_string(), "2026-07-01T08:12:00+02:00");
    assert!(!known.period_id.read().valid);
}

#[test]
fn the_action_is_one_of_four_words() {
    let file = "action,reference\nIN,1\nOUT,2\nUPDATE,3\nCANCEL,4\n,5\nin,6\nDIMONA,7\n IN,8\n";
    let none = |needle: &str| {
        let at = file.find(needle).unwrap() + 1;
        format!("action is none of IN, OUT, UPDATE and CANCEL at byte {at}")
    };
    let words = ["IN", "OUT", "UPDATE", "CANCEL", "nothing"].map(str::to_owned).to_vec();
    assert_eq!(story(file), [words, vec![none("\nin,"), none("\nDIMONA"), none("\n IN")]].concat());
}

#[test]
fn the_default_header_is_the_template() {
    assert_eq!(Header::default().to_string(), template());
    assert_eq!(header(&template()), Header::default());
    assert_eq!(header(&template().replace(',', ";")), Header::default().semicolons());
    assert_eq!(Column::of(Zone::Form).map(|column| column.name), None);
}
