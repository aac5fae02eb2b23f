//! Broken forms and files: each fault is named, and the forms around it are read.

use crate::{CANCEL, IN, OUT, reason, refusal, story};

fn around(middle: &str) -> Vec<String> {
    let mut story = story(format!("<Dimona>\n{OUT}\n{middle}\n{CANCEL}\n</Dimona>"));
    assert_eq!(story.first().map(String::as_str), Some("OUT"), "{middle}");
    assert_eq!(story.last().map(String::as_str), Some("CANCEL"), "{middle}");
    story.pop();
    story.remove(0);
    // The place of the fault within the middle.
    let start = "<Dimona>\n\n".len() + OUT.len();
    story
        .iter()
        .map(|line| match line.rsplit_once(" at byte ") {
            Some((reason, byte)) => format!("{reason} at {}", byte.parse::<usize>().unwrap() as i64 - start as i64),
            None => line.clone(),
        })
        .collect()
}

#[test]
fn a_broken_form_costs_only_itself() {
    for (form, fault) in [
        ("<Form><DimonaOut></Form>", "end tag does not fit its start tag at 17"),
        ("<Form></DimonaOut></Form>", "end tag does not fit its start tag at 6"),
        ("<Form>&nbsp;</Form>", "entity is none of amp, lt, gt, apos and quot; no other is read at 6"),
        ("<Form>&#0;</Form>", "reference to a character that XML does not have at 6"),
        ("<Form>&#xD800;</Form>", "reference to a character that XML does not have at 6"),
        ("<Form>R&D</Form>", "a & does not begin a reference at 7"),
        ("<Form a=1></Form>", "an attribute is broken at 0"),
        ("<Form a='1' a='2'/>", "an attribute is broken at 0"),
        ("<Form><!-- a -- b --></Form>", "comment holds two hyphens at 13"),
        ("<Form><!DOCTYPE a></Form>", "document type declaration inside the form at 6"),
        ("<Form><?xml version='1.0'?></Form>", "XML declaration inside the form at 6"),
        ("<Form>\u{1}</Form>", "a character that XML does not have at 6"),
        ("<Form><DimonaOut</Form>", "tag is not closed before the next one begins at 16"),
    ] {
        assert_eq!(around(form), [fault], "{form}");
    }
}

#[test]
fn a_form_that_is_not_closed_ends_where_the_next_one_begins() {
    for open in ["<Form>", "<Form><DimonaOut><EndingDate>2026-", "<Form><![CDATA[", "<Form><?app "] {
        let at = open.len() + 1;
        assert_eq!(around(open), [format!("form is not closed before the next one begins at {at}")], "{open}");
    }
    assert_eq!(around("<Form><DimonaOut a=\""), ["tag is not closed before the next one begins at 21"]);
    // A comment that is not closed hides its form to the end of the file, and no form behind it.
    assert_eq!(
        around("<Form><!-- never closed"),
        [format!("input ends inside the form at {}", 23 + 1 + CANCEL.len() + 10)]
    );
    assert_eq!(around("<Form><!-- <!-- twice"), ["comment holds two hyphens at 13"]);
    let last = format!("<Dimona>{OUT}<Form><DimonaCancel></Dimona>");
    assert_eq!(
        story(&last),
        ["OUT".to_owned(), format!("form is not closed before the message ends at byte {}", last.len() - 9)]
    );
}

#[test]
fn what_is_no_form_is_named_and_what_stands_in_it_is_read() {
    assert_eq!(around("<Formular/>"), ["element is not a Form at 0"]);
    assert_eq!(around("text"), ["text between two forms at 0"]);
    assert_eq!(around("<![CDATA[text]]>"), ["element is not a Form at 0"]);
    assert_eq!(around("<form></form>"), ["element is not a Form at 0"]);
    let batch = format!("<Batch>{IN}</Batch>");
    assert_eq!(
        around(&batch),
        ["element is not a Form at 0".to_owned(), "IN".into(), format!("element is not a Form at {}", batch.len() - 8)]
    );
}

#[test]
fn a_file_that_breaks_off_gives_what_came_before() {
    let file = format!("<Dimona>{OUT}{CANCEL}</Dimona>");
    for cut in 8 + OUT.len()..file.len() - 1 {
        let story = story(&file[..cut]);
        assert_eq!(story[0], "OUT", "{cut}");
        assert!(
            story.len() > 1 && story[1..].iter().any(|line| line != "CANCEL"),
            "nothing is said at {cut}: {story:?}"
        );
    }
    assert_eq!(story(&file[..60 + OUT.len()])[1], format!("input ends inside the form at byte {}", 60 + OUT.len()));
    assert_eq!(story(format!("<Dimona>{OUT}"))[1], format!("message is not closed at byte {}", 8 + OUT.len()));
    assert_eq!(
        story(format!("<Dimona>{OUT}<!-- {CANCEL}"))[1],
        format!("comment is not closed at byte {}", 8 + OUT.len())
    );
}

#[test]
fn text_behind_the_message_is_named_and_its_forms_are_read() {
    let twice = format!("<Dimona>{OUT}</Dimona><?xml version='1.0'?><Dimona>{CANCEL}</Dimona>");
    assert_eq!(
        story(&twice),
        [
            "OUT".to_owned(),
            format!("text behind the end of the message at byte {}", 8 + OUT.len() + 9 + 21),
            "CANCEL".into()
        ]
    );
    let form = format!("<Dimona/>{CANCEL}");
    assert_eq!(story(form), ["text behind the end of the message at byte 9", "CANCEL"]);
}

const ATTRIBUTE: &str = "root element has an attribute or a namespace that the message does not have at byte 0";

#[test]
fn a_root_element_may_tell_where_the_schema_is() {
    for attributes in [
        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='Dimona_20231.xsd'",
        "xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='a b'",
        "xmlns=''",
    ] {
        assert_eq!(story(format!("<Dimona {attributes}>{CANCEL}</Dimona>")), ["CANCEL"], "{attributes}");
    }
}

#[test]
fn a_file_of_something_else_is_refused_as_a_whole() {
    for (file, fault) in [
        ("{\"dimonaOut\":{}}", "file is not XML at byte 0"),
        ("<Dimonas><Form/></Dimonas>", "root element is not Dimona at byte 0"),
        ("<DIMONA><Form/></DIMONA>", "root element is not Dimona at byte 0"),
        ("<d:Dimona xmlns:d='x'><Form/></d:Dimona>", "root element is not Dimona at byte 0"),
        ("<Form/>", "root element is not Dimona at byte 0"),
        ("<!-- a --> <NOTIFICATION/>", "root element is not Dimona at byte 11"),
        ("</Dimona>", "root element is not Dimona at byte 0"),
        ("<Dimona a='>", "tag of the root element is not closed at byte 0"),
        ("<Dimona <Form/>", "tag of the root element is not closed at byte 0"),
        ("<Dimona version='1'><Form/></Dimona>", ATTRIBUTE),
        ("<Dimona xmlns='urn:dimona'><Form/></Dimona>", ATTRIBUTE),
        ("<Dimona xsi:type='x'><Form/></Dimona>", ATTRIBUTE),
        ("<Dimona a=1><Form/></Dimona>", ATTRIBUTE),
        ("\n<?xml version='1.0'?><Dimona/>", "XML declaration is not at the start of the file at byte 1"),
        ("<?xml version='1.0'", "XML declaration is not closed at byte 0"),
        ("<?xml encoding='UTF-8'?><Dimona/>", "XML declaration is broken at byte 0"),
    ] {
        assert_eq!(refusal(file), fault, "{file}");
    }
}

#[test]
fn no_document_type_is_read_and_no_entity_expanded() {
    let entities: String =
        (1..9).map(|n| format!("<!ENTITY e{n} \"{}\">", format!("&e{};", n - 1).repeat(10))).collect();
    let bomb = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE Dimona [<!ENTITY e0 \"ha\">{entities}]><Dimona><Form>&e8;</Form></Dimona>"
    );
    assert_eq!(refusal(&bomb), "document type declaration at byte 21: these are not read");
    let outside = "<!DOCTYPE Dimona SYSTEM \"file:///etc/passwd\"><Dimona/>";
    assert_eq!(refusal(outside), "document type declaration at byte 0: these are not read");
    assert_eq!(reason("<Form>&e8;</Form>"), "entity is none of amp, lt, gt, apos and quot; no other is read at byte 6");
    assert_eq!(around("<!ENTITY a 'b'>"), ["element is not a Form at 0"]);
}

#[test]
fn one_form_alone_is_read_or_named() {
    for (form, fault) in [
        ("", "record is not a Form element at byte 0"),
        ("text", "record is not a Form element at byte 0"),
        ("<Dimona/>", "record is not a Form element at byte 0"),
        ("<Form>", "record ends too early at byte 6"),
        ("<Form/><Form/>", "text behind the form at byte 14"),
        ("<Form/>.", "text behind the form at byte 8"),
    ] {
        assert_eq!(reason(form), fault, "{form}");
    }
    assert_eq!(reason(b"<Form>\xE9</Form>"), "text is not UTF-8 at byte 6");
}

#[test]
fn no_fault_repeats_what_stands_in_the_form() {
    for form in
        ["<Form><Maes></Form>", "<Form></Maes>", "<Form>&Maes;</Form>", "<Form Maes></Form>", "<Form>Maes", "<Maes/>"]
    {
        assert!(!reason(form).contains("Maes"), "{form}");
    }
    assert!(!refusal("<?xml version='1.0' encoding='Maes'?><Dimona/>").contains("Maes"));
}
