//! Files of every format and layout, whole and damaged. The crate's own tests of cutting take them from here too.

use proptest::prelude::*;

const JSON: [&str; 6] = [
    r#"{"dimonaOut":{"periodId":660000000213,"endDate":"2026-12-31"},"context":{"reference":"A \n{ \"b\\"}}"#,
    r#"{"dimonaCancel":{"periodId":660000000112},"context":{"receivedAt":"2026-07-01T10:00:00"}}"#,
    "{\n  \"employer\": { \"employerId\": 123456749 },\n  \"dimonaUpdate\": {\n    \"periodId\": 660000000112\n  }\n}",
    r#"{"other":[{"a":[{}]},{"b":{}},[{"c":1},{"d":2}]],"dimonaCancel":{"periodId":660000000112}}"#,
    "{}",
    "{\"dimonaCancel\":{\"periodId\":660000000112},\"context\":{\"reference\":\"},{\"}}",
];

const XML: [&str; 6] = [
    "<Form><DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form>",
    "<Form>\r\n  <Reference><ReferenceType>1</ReferenceType><ReferenceNbr>Chlo\u{E9}</ReferenceNbr></Reference>\r\n  <DimonaOut><DimonaPeriodId>660000000213</DimonaPeriodId></DimonaOut>\r\n</Form>",
    "<Form a='>'><![CDATA[</Form ]]><!-- </Form> --><?p </Form>?></Form>",
    "<Form/>",
    "<!-- <Form>of yesterday</Form> <Form -->",
    "<?app <Form></Form>?>",
];

const CSV: [&str; 5] = ["CANCEL,660000000112,,", "OUT,660000000213,2026-12-31,\"a,\"\"b\"", ",,,", "", "OUT,\"1"];

/// One of these, most of the time whole.
fn piece(of: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let damaged =
        (prop::sample::select(of), any::<prop::sample::Index>(), any::<bool>()).prop_map(|(text, at, head)| {
            let at = at.index(text.len() + 1);
            if head { text.as_bytes()[..at].to_vec() } else { text.as_bytes()[at..].to_vec() }
        });
    let strange = prop::sample::select(
        &[
            "[",
            "]",
            ",",
            "{",
            "}",
            "\"",
            "\n{",
            "},{",
            "][",
            "\n",
            "\r\n",
            "<!--",
            "-->",
            "<Form",
            "</Form>",
            "</Dimona>",
            "<Dimona>",
            "<![CDATA[",
            "<?",
            "\u{FEFF}",
            "5",
            "x",
            " ",
        ][..],
    );
    prop_oneof![
        20 => prop::sample::select(of).prop_map(|text| text.as_bytes().to_vec()),
        2 => damaged,
        2 => strange.prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ]
}

/// What stands before the records, between them and behind them.
type Layout = (&'static str, &'static [&'static str], &'static str);

fn laid_out(of: &'static [&'static str], layouts: &'static [Layout]) -> impl Strategy<Value = Vec<u8>> {
    let (rare, between) = (any::<prop::sample::Index>(), prop::collection::vec(0_u8..20, 40));
    (prop::sample::select(layouts), prop::collection::vec(piece(of), 0..40), between, rare).prop_map(
        |((before, usual, behind), pieces, between, rare)| {
            let mut file = before.as_bytes().to_vec();
            for (number, (piece, chance)) in pieces.iter().zip(between).enumerate() {
                // Here and there what another layout would have.
                let others = ["", " ", "\n", "\r\n", "\n\n", ",", ",\n  "];
                let usual = usual[number % usual.len()];
                let text = if chance == 0 { others[rare.index(others.len())] } else { usual };
                file.extend(if number == 0 { b"" } else { text.as_bytes() });
                file.extend(piece);
            }
            file.extend(behind.as_bytes());
            file
        },
    )
}

const JSON_LAYOUTS: [Layout; 9] = [
    ("", &["\n"], "\n"),
    ("\u{FEFF}", &["\r\n"], ""),
    ("\n\n", &["\n", "\n\n \n"], "\n"),
    ("", &[""], ""),
    ("[", &[","], "]"),
    ("[\n  ", &[",\n  "], "\n]\n"),
    (" [\r\n", &[",\r\n", " , "], "\r\n] \r\n"),
    ("[", &[",", ",", "][", ",", "]\n["], "]"),
    ("[{}]\n", &["\n"], ""),
];

const XML_LAYOUTS: [Layout; 6] = [
    ("<Dimona>", &[""], "</Dimona>"),
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Dimona>\n", &["\n"], "\n</Dimona>\n"),
    ("\u{FEFF}<Dimona x='a>b'>", &["\r\n  "], "</Dimona>x"),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><Dimona>", &["", "\n"], "</Dimona>"),
    ("<?xml version='1.0' encoding='US-ASCII'?><!-- <Form> --><Dimona>", &["\n"], "</Dimona>"),
    ("<Dimona>", &["", "", "</Dimona>", "<Dimona>"], ""),
];

const CSV_LAYOUTS: [Layout; 3] = [
    ("action,periodId,endDate,reference\n", &["\n"], "\n"),
    ("\u{FEFF}\r\naction,periodId,endDate,reference\r\n", &["\r\n"], ""),
    ("action;periodId;endDate;reference\n", &["\n", "\n\n", "\n;\n"], ""),
];

/// A file of any format, and perhaps a piece of it.
pub(crate) fn file() -> impl Strategy<Value = Vec<u8>> {
    let whole = prop_oneof![laid_out(&JSON, &JSON_LAYOUTS), laid_out(&XML, &XML_LAYOUTS), laid_out(&CSV, &CSV_LAYOUTS)];
    (whole, prop::option::weighted(0.2, any::<prop::sample::Index>())).prop_map(|(mut file, cut)| {
        if let Some(cut) = cut {
            file.truncate(cut.index(file.len() + 1));
        }
        file
    })
}
