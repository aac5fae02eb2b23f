//! What the schema refuses is named with its path, and the rest of the form is still read.

use dimona::declaration::message::RemarkKind;
use dimona::declaration::message::RemarkKind::{DuplicateProperty, OutOfOrder, UnknownProperty};
use dimona::declaration::schema::{Raw, Zone};

use crate::{IN, read, remarks};

#[test]
fn an_unknown_element_is_named_where_it_stands() {
    for (from, to, path) in [
        ("<TypeForm>", "<Version/><TypeForm>", "Version"),
        ("<StartingDate>", "<Startingdate>2026-07-01</Startingdate><StartingDate>", "DimonaIn/Startingdate"),
        ("<INSS>", "<SIS>1</SIS><INSS>", "DimonaIn/NaturalPerson/SIS"),
        ("<WorkerType>", "<n:x><WorkerType>FLX</WorkerType></n:x><WorkerType>", "DimonaIn/DimonaFeatures/n:x"),
        ("<Denomination>", "<Denomination><i>The</i>", "DimonaIn/StudentPlaceOfWork/Denomination/i"),
        ("<CompanyID>", "number: <CompanyID>", "DimonaIn/EmployerId/text()"),
        ("<INSS>", "<INSS kind=\"bis\">", "DimonaIn/NaturalPerson/INSS/@kind"),
        ("<Form>", "<Form id='1'>", "@id"),
        ("<DimonaIn>", "<DimonaIn xml:lang='nl'>", "DimonaIn/@xml:lang"),
        ("<DimonaIn>", "<DimonaIn xmlns='urn:x'>", "DimonaIn/@xmlns"),
        ("<Denomination>", "<Denomination xsi:nil='true'>", "DimonaIn/StudentPlaceOfWork/Denomination/@xsi:nil"),
        ("<EndingDate>", "<EndingDate xsi:type='xs:date'>", "DimonaIn/EndingDate/@xsi:type"),
        ("<EmployerId>", "<![CDATA[ ]]><EmployerId>", "DimonaIn/text()"),
    ] {
        let form = IN.replacen(from, to, 1);
        assert_eq!(remarks(&form), [(UnknownProperty, path.to_owned())], "{to}");
        assert_eq!(read(&form).raw(Zone::WorkerType), Some(Raw::Text("STU")), "{to}: the rest is read");
    }
}

#[test]
fn what_tells_a_parser_of_the_schema_is_no_element() {
    for attribute in [
        "xmlns=''",
        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'",
        "xsi:schemaLocation='urn:x x.xsd'",
        "xsi:noNamespaceSchemaLocation='Dimona_20231.xsd'",
    ] {
        for element in ["Form", "DimonaIn", "EmployerId", "EndingDate"] {
            let form = IN.replacen(&format!("<{element}>"), &format!("<{element} {attribute}>"), 1);
            assert!(form != IN && remarks(&form).is_empty(), "{attribute}: {:?}", remarks(&form));
        }
    }
}

#[test]
fn an_element_of_another_action_is_unknown_unless_it_has_a_code_of_its_own() {
    let cancel =
        "<Form><DimonaCancel><EndingDate/><DimonaFeatures/><DimonaPeriodId>1</DimonaPeriodId></DimonaCancel></Form>";
    assert_eq!(remarks(cancel), [(UnknownProperty, "DimonaCancel/EndingDate".to_owned())]);
    let form = IN.replace("<StartingDate>", "<DimonaPeriodId>660000000112</DimonaPeriodId><StartingDate>");
    assert_eq!(read(&form).raw(Zone::PeriodId), Some(Raw::Text("660000000112")));
    assert_eq!(remarks(&form), []);
}

#[test]
fn an_element_out_of_order_is_named_and_read() {
    let swap = |form: &str, one: &str, other: &str| form.replace(one, "@").replace(other, one).replace('@', other);
    let form = swap(IN, "<StartingDate>2026-07-01</StartingDate>", "<EndingDate>2026-07-31</EndingDate>");
    assert_eq!(remarks(&form), [(OutOfOrder, "DimonaIn/StartingDate".to_owned())]);
    assert_eq!(read(&form).raw(Zone::StartDate), Some(Raw::Text("2026-07-01")));
    let form = swap(IN, "<AttestationStatus>0</AttestationStatus>", "<TypeForm>SU</TypeForm>");
    assert_eq!(remarks(&form), [(OutOfOrder, "AttestationStatus".to_owned())]);
    // A reference behind the action is out of order, whether or not there is one before it.
    let reference = "<Reference><ReferenceType>1</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>R</ReferenceNbr></Reference>";
    let behind = IN.replace("</Form>", &format!("{reference}</Form>"));
    assert_eq!(remarks(&behind), [(OutOfOrder, "Reference".to_owned())]);
    let alone = format!("<Form><DimonaCancel><DimonaPeriodId/></DimonaCancel>{reference}</Form>");
    assert_eq!(remarks(&alone), [(OutOfOrder, "Reference".to_owned())]);
    let update = "<Form><DimonaUpdate><DimonaPeriodId/><PlannedHoursNbr/><INSS/><EmployerId/></DimonaUpdate></Form>";
    assert_eq!(remarks(update), [(OutOfOrder, "DimonaUpdate/INSS".to_owned())]);
}

#[test]
fn an_element_that_stands_twice_is_named_and_the_last_one_counts() {
    let form = IN.replace("<PlannedHoursNbr>", "<PlannedHoursNbr>8</PlannedHoursNbr><PlannedHoursNbr>");
    assert_eq!(remarks(&form), [(DuplicateProperty, "DimonaIn/PlannedHoursNbr".to_owned())]);
    assert_eq!(read(&form).raw(Zone::PlannedHours), Some(Raw::Text("76")));
    let form = format!(
        "<Form>{}</Form>",
        "<Reference><ReferenceType/><ReferenceOrigin/><ReferenceNbr/></Reference>".repeat(5)
    );
    assert_eq!(remarks(&form), [(DuplicateProperty, "Reference".to_owned())]);
}

#[test]
fn a_form_of_another_message_gives_few_remarks_and_short_ones() {
    let name = "x".repeat(500);
    let form = format!("<Form>{}<Declaration/></Form>", format!("<{name}/>").repeat(100));
    let remarks: Vec<(RemarkKind, String)> = remarks(&form);
    assert_eq!(remarks.len(), 32);
    assert_eq!(remarks[0].1, format!("{}…", "x".repeat(64)));
}
