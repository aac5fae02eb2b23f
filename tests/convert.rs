//! A declaration in another format says the same, and what it cannot say is named.

use dimona::codec::convert::{Converted, Converter};
use dimona::codec::{RecordDecoder, csv, nsso_xml, rest_json};
use dimona::declaration::message::{Draft, Format, Kind, Message, MessageContext};
use dimona::declaration::schema::{Raw, Zone, path};
use dimona::strategies;
use dimona::time::Moment;
use proptest::prelude::*;
use proptest::sample::select;

const FORMATS: [Format; 3] = [Format::Json, Format::Xml, Format::Csv];

fn converter(to: Format) -> Converter {
    match to {
        Format::Xml => Converter::to_xml().created(Some(made())),
        Format::Csv => Converter::to_csv(),
        _ => Converter::to_json(),
    }
}

fn made() -> Moment {
    Moment::parse("2026-06-30T10:00").expect("a moment")
}

fn decoder(of: Format) -> RecordDecoder {
    match of {
        Format::Xml => RecordDecoder::xml(),
        Format::Csv => RecordDecoder::csv(csv::template().as_bytes()).expect("every column"),
        _ => RecordDecoder::Json,
    }
}

fn read(text: &str, of: Format) -> Draft<'_> {
    decoder(of).decode(text.as_bytes(), 0).expect("a writer wrote it")
}

/// A declaration as the writer of a format has it; `None` where the format has no such row.
fn written(draft: &Draft<'_>, in_format: Format) -> Option<String> {
    match in_format {
        Format::Xml => nsso_xml::encode(draft, made()).ok(),
        Format::Csv => csv::Header::default().encode(draft).ok(),
        _ => rest_json::encode(draft).ok(),
    }
}

/// What each zone holds, by its name.
fn held(draft: &Draft<'_>) -> Vec<(Zone, String)> {
    let text = |zone: Zone| draft.raw(zone).map(|raw| format!("{raw:?}"));
    let zones = Zone::ALL.iter().filter(|zone| !zone.is_block());
    zones.filter_map(|zone| Some((*zone, text(*zone)?))).collect()
}

fn names(converted: &Converted) -> Vec<&str> {
    converted.left_out.iter().map(|of| of.field.as_str()).collect()
}

fn declaration() -> impl Strategy<Value = (Message, MessageContext<'static>)> {
    (strategies::message::message(), strategies::message::context())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_a_format_wrote_comes_back_the_same((message, context) in declaration(), format in select(FORMATS.to_vec())) {
        let Some(text) = written(&message.received(context), format) else { return Ok(()) };
        let converted = converter(format).convert(&read(&text, format)).expect("it was written before");
        prop_assert_eq!(&converted.text, &text);
        prop_assert_eq!(names(&converted), Vec::<&str>::new());
    }

    #[test]
    fn every_field_is_in_another_format_or_named(
        (message, context) in declaration(),
        from in select(FORMATS.to_vec()),
        to in select(FORMATS.to_vec()),
    ) {
        let Some(text) = written(&message.received(context), from) else { return Ok(()) };
        let draft = read(&text, from);
        let Ok(converted) = converter(to).convert(&draft) else { return Ok(()) };
        let back = read(&converted.text, to);
        prop_assert_eq!((back.kind, back.actions), (draft.kind, 1));
        for zone in Zone::ALL.iter().filter(|zone| !zone.is_block()) {
            let field = path(*zone, draft.kind, from).unwrap_or_else(|| zone.name().to_owned());
            let is_of_reference = [Zone::ReferenceType, Zone::ReferenceOrigin, Zone::ReferenceNumber].contains(zone);
            let left_out = names(&converted).contains(&field.as_str());
            if draft.is_valid(*zone) && back.is_valid(*zone) && !left_out && !is_of_reference && draft.has(*zone) {
                let said = |draft: &Draft<'_>| match draft.raw(*zone) {
                    Some(Raw::Text(text)) => Some(text.to_owned()),
                    Some(Raw::Whole(number)) => Some(number.to_string()),
                    other => other.map(|raw| format!("{raw:?}")),
                };
                prop_assert_eq!(said(&back), said(&draft), "{} {}", zone, converted.text);
            }
            prop_assert!(left_out || !draft.has(*zone) || back.has(*zone) || is_of_reference, "{} is lost", zone);
        }
        if !names(&converted).contains(&"context.reference") && from != Format::Xml {
            prop_assert_eq!(&back.context.reference, &draft.context.reference);
        }
    }

    #[test]
    fn there_and_back_loses_nothing_that_was_not_named((message, context) in declaration(), by in select(FORMATS.to_vec())) {
        let Some(text) = written(&message.received(context), Format::Json) else { return Ok(()) };
        let draft = read(&text, Format::Json);
        let Ok(there) = converter(by).convert(&draft) else { return Ok(()) };
        let again = Converter::to_json().convert(&read(&there.text, by)).expect("JSON has a place for all of it");
        if there.left_out.is_empty() {
            prop_assert_eq!(again.text, text);
        } else {
            let kept = held(&read(&again.text, Format::Json));
            for (zone, value) in held(&draft) {
                let field = path(zone, draft.kind, Format::Json).expect("it stood there");
                prop_assert!(names(&there).contains(&field.as_str()) || kept.contains(&(zone, value)), "{}", zone);
            }
        }
    }
}

fn left_out(body: &str, to: Format) -> Vec<String> {
    let converted = converter(to).convert(&read(body, Format::Json)).expect("it can be written");
    converted.left_out.iter().map(|of| format!("{}: {}", of.field, of.why)).collect()
}

fn refused(body: &str, to: Converter) -> String {
    to.convert(&read(body, Format::Json)).expect_err("it cannot be written").to_string()
}

#[test]
fn what_is_left_out_is_named_with_the_reason() {
    let body = r#"{"context":{"receivedAt":"2026-06-30T10:00","answer":"A","workStart":"x"},"dimonaOut":{"periodId":1,"endDate":"2026-12-31"},"Jan Peeters":1}"#;
    assert_eq!(
        left_out(body, Format::Xml),
        [
            "context.workStart: it cannot be understood",
            "*** *******: the message does not know it",
            "context.receivedAt: XML has no place for it",
            "context.answer: XML has no place for it",
        ]
    );
    let twice = r#"{"dimonaCancel":{"periodId":1,"periodId":1}}"#;
    assert_eq!(
        left_out(twice, Format::Csv),
        ["dimonaCancel.periodId: it stands more than once, and one of them counts"]
    );
    let empty = r#"{"dimonaIn":{"startDate":"2026-07-01","features":{}}}"#;
    assert_eq!(left_out(empty, Format::Csv), ["dimonaIn.features: CSV has no place for it"]);
    assert_eq!(left_out(empty, Format::Xml), Vec::<String>::new());
}

#[test]
fn what_would_be_something_else_is_refused() {
    let undated = r#"{"dimonaCancel":{"periodId":1}}"#;
    assert_eq!(
        refused(undated, Converter::to_xml()),
        "cannot write: nothing says when its form was made, and it tells no moment of reception"
    );
    assert_eq!(
        refused("{}", Converter::to_csv()),
        "cannot write: nothing stands in it, and a blank row is passed over"
    );
    assert_eq!(
        refused(r#"{"dimonaCancel":{"periodId":1,"periodId":2}}"#, Converter::to_csv()),
        "cannot write: two different values are given for period-id"
    );
    // No text of XML can say that an object stood there, or a character that XML does not have.
    for (body, field) in [
        (r#"{"dimonaIn":{"startDate":{"a":1}}}"#, "dimonaIn.startDate"),
        (r#"{"dimonaIn":{"startDate":"2026-07-01"},"worker":{"familyName":"A\u0007B"}}"#, "worker.familyName"),
        (r#"{"dimonaCancel":{"periodId":1},"context":{"reference":"A\uffffB"}}"#, "context.reference"),
    ] {
        let said = format!("cannot write: XML cannot say {field} as it stands there");
        assert_eq!(refused(body, converter(Format::Xml)), said);
        assert!(converter(Format::Json).convert(&read(body, Format::Json)).is_ok());
    }
    let both = r#"{"dimonaCancel":{"periodId":1},"dimonaOut":{"periodId":1}}"#;
    assert_eq!(refused(both, Converter::to_csv()), "cannot write: the record holds 2 declarations");
    assert_eq!(
        refused(r#"{"dimonaIn":{"endDate":""}}"#, Converter::to_csv()),
        "cannot write: endDate is given without text, which a cell cannot show"
    );
    let daily = nsso_xml::encode(&Draft::new(Kind::DailyRegistration), made()).expect("XML has it");
    let daily = read(&daily, Format::Xml);
    assert!(Converter::to_csv().convert(&daily).is_err() && Converter::to_json().convert(&daily).is_err());
}

#[test]
fn what_no_reader_takes_is_not_written() {
    use dimona::codec::{ReadOptions, Stream};
    let body = |length: usize| {
        format!(r#"{{"dimonaIn":{{"startDate":"2026-07-01"}},"worker":{{"familyName":"{}"}}}}"#, "&".repeat(length))
    };
    for to in FORMATS {
        let usual = converter(to).convert(&read(&body(1), Format::Json)).expect("it can be written").text.len();
        // What an ampersand takes in this format.
        let each = if to == Format::Xml { 5 } else { 1 };
        let longest = (dimona::codec::RECORD_LIMIT - usual) / each + 1;
        let converter = converter(to);
        let text = converter.convert(&read(&body(longest), Format::Json)).expect("it can be written").text;
        let file = format!("{}{text}\n{}", converter.begin(), converter.end());
        let mut stream = Stream::open(Box::new(std::io::Cursor::new(file)), ReadOptions::default()).expect("a file");
        let record = stream.next().expect("a file").expect("a record");
        assert!(record.body.is_ok(), "{to:?}: {:?}", record.body);
        assert_eq!(
            refused(&body(longest + 1), converter),
            "cannot write: record is longer than 1048576 bytes",
            "{to:?}"
        );
    }
}

#[test]
fn a_form_is_made_when_it_was_received_unless_a_moment_is_given() {
    let body = r#"{"context":{"receivedAt":"2026-06-30T10:00:00.250"},"dimonaCancel":{"periodId":1}}"#;
    let draft = read(body, Format::Json);
    let form = Converter::to_xml().convert(&draft).expect("XML has it");
    assert!(form.text.contains("<FormCreationHour>10:00:00.250<") && form.left_out.is_empty(), "{form:?}");
    let decoder = nsso_xml::Decoder::new().received_is_created(true);
    let back = decoder.decode(form.text.as_bytes(), 0).expect("a form");
    assert_eq!(back.context.received_at, draft.context.received_at);
    // What the form says of itself stays, and so do several references.
    let own = form.text.replace("<DimonaCancel>", "<Reference><ReferenceType>1</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>A</ReferenceNbr></Reference><Reference><ReferenceType>2</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>B</ReferenceNbr></Reference><DimonaCancel>");
    let own_draft = read(&own, Format::Xml);
    let again = converter(Format::Xml).convert(&own_draft).expect("XML has it");
    assert_eq!((&again.text, names(&again).len()), (&own, 0));
    let json = Converter::to_json().convert(&own_draft).expect("JSON has it");
    assert!(json.text.contains("\"reference\":\"A\"") && names(&json).contains(&"Reference/ReferenceNbr"), "{json:?}");
}
