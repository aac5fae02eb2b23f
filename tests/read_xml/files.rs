//! Files as they come: with and without declaration, in the three encodings, with comments.

use dimona::codec::nsso_xml::{Forms, decode};
use dimona::declaration::schema::{Raw, Zone};

use crate::{CANCEL, IN, OUT, frame, refusal, story};

#[test]
fn every_way_to_write_a_message_is_read() {
    let kinds = ["IN", "OUT", "CANCEL"];
    let forms = format!("{IN}\n{OUT}{CANCEL}");
    for file in [
        format!("<Dimona>{forms}</Dimona>"),
        format!("<?xml version=\"1.0\"?>\n<Dimona>{forms}</Dimona>\n"),
        format!("\u{FEFF}<?xml version='1.0' encoding='utf-8'?><Dimona>{forms}</Dimona>"),
        format!("\u{FEFF}<Dimona >{forms}</Dimona >"),
        format!(
            "\r\n<!-- of June --><?app run?>\r\n<Dimona xsi:noNamespaceSchemaLocation=\"Dimona_20222.xsd\" \
                 xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:a=\"a>b\">\r\n{forms}\r\n</Dimona\n>\r\n<!-- end -->"
        ),
        format!("<Dimona>{IN}<!-- <Form>old</Form> -- {OUT} -->{OUT}<?app\n<Form>?>{CANCEL}</Dimona>"),
        format!("<Dimona>{IN}<!-->-->{OUT}{}</Dimona>", CANCEL.replace("<Dimona", "<!--x<y--><?p >?><Dimona")),
    ] {
        assert_eq!(story(&file), kinds, "{file}");
    }
}

#[test]
fn a_message_without_forms_and_an_empty_file_hold_none() {
    for file in ["", " \r\n", "\u{FEFF}", "<!-- nothing -->", "<Dimona/>", "<Dimona></Dimona>", "<Dimona />\n"] {
        assert_eq!(story(file), [""; 0], "{file}");
    }
}

#[test]
fn a_form_begins_at_the_byte_that_is_told() {
    let file = format!("\u{FEFF}<Dimona>\n{OUT}\n<Form/></Dimona>");
    let framed = frame(file.as_bytes()).unwrap();
    assert_eq!(framed[0], (1, 12, Ok(OUT.into())));
    assert_eq!(framed[1], (2, 12 + OUT.len() as u64 + 1, Ok(b"<Form/>".to_vec())));
}

#[test]
fn letters_with_accents_are_read_in_each_encoding() {
    let form = OUT.replace(
        "<DimonaOut>",
        "<Reference><ReferenceType>1</ReferenceType><ReferenceNbr>Chloé</ReferenceNbr></Reference><DimonaOut>",
    );
    let message =
        |encoding: &str| format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?><Dimona>{form}{OUT}</Dimona>");
    let latin: Vec<u8> = message("iso-8859-1").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for file in [message("UTF-8").into_bytes(), latin] {
        let mut forms = Forms::new(&file[..]);
        let record = forms.next().unwrap().unwrap();
        let draft = decode(record.body.as_ref().unwrap(), record.byte).unwrap();
        assert_eq!(draft.context.reference.as_deref(), Some("Chloé"));
        assert_eq!(story(&file), ["OUT", "OUT"]);
    }
}

#[test]
fn a_wrong_encoding_declaration_is_named() {
    let message = |encoding: &str| {
        format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?><Dimona>{}{OUT}</Dimona>", OUT.replace("2026", "é"))
    };
    // Latin-1 bytes in a file that calls itself UTF-8 cost the form that they stand in.
    let latin: Vec<u8> = message("UTF-8").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let at = latin.iter().position(|byte| !byte.is_ascii()).unwrap();
    assert_eq!(story(&latin), [format!("text is not UTF-8 at byte {at}"), "OUT".into()]);
    assert_eq!(story(message("US-ASCII")), [format!("text is not US-ASCII at byte {}", at + 3), "OUT".into()]);
    for encoding in ["UTF-16", "windows-1252", "EBCDIC", ""] {
        assert_eq!(
            refusal(message(encoding)),
            "encoding is another than UTF-8, ISO-8859-1 or US-ASCII at byte 0",
            "{encoding}"
        );
    }
    assert_eq!(
        refusal(format!("\u{FEFF}{}", message("ISO-8859-1"))),
        "byte order mark says UTF-8, the XML declaration another encoding at byte 3"
    );
    let wide: Vec<u8> = OUT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refusal(&wide), "file is UTF-16: write it in UTF-8 at byte 0");
    assert_eq!(refusal([&[0xFF, 0xFE], &wide[..]].concat()), "file is UTF-16: write it in UTF-8 at byte 0");
}

#[test]
fn content_is_read_whatever_way_it_is_written() {
    for name in ["R&amp;D", "R&#38;D", "R&#x26;D", "<![CDATA[R&D]]>", "R<!-- and -->&amp;<?x?>D", "<![CDATA[R]]>&amp;D"]
    {
        let form = format!(
            "<Form><Reference><ReferenceType>1</ReferenceType><ReferenceNbr>{name}</ReferenceNbr></Reference></Form>"
        );
        let draft = decode(form.as_bytes(), 0).unwrap();
        assert_eq!(draft.context.reference.as_deref(), Some("R&D"), "{name}");
    }
    for quoted in ["&lt;&gt;&apos;&quot;", "<![CDATA[<>'\"]]>"] {
        let form = format!("<Form><DimonaOut><EndingDate>{quoted}</EndingDate></DimonaOut></Form>");
        assert_eq!(decode(form.as_bytes(), 0).unwrap().raw(Zone::EndDate), Some(Raw::Text("<>'\"")));
    }
    // A line end is one character, however it is written and whatever stands beside it.
    for behind in ["", "<!---->"] {
        let form = format!(
            "<Form><DimonaIn><NaturalPerson><WorkerName>\r\n{behind}</WorkerName>\r\n</NaturalPerson></DimonaIn></Form>"
        );
        assert_eq!(decode(form.as_bytes(), 0).unwrap().raw(Zone::FamilyName), Some(Raw::Text("\n")), "{form}");
    }
    let draft = decode(b"<Form><DimonaIn><StudentPlaceOfWork/></DimonaIn></Form>", 0).unwrap();
    assert_eq!(draft.raw(Zone::StudentPlaceOfWork), Some(Raw::Block));
}
