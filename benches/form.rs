//! The form check of a clean declaration: nanoseconds, and allocations beside them.

#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]
#![allow(clippy::print_stdout, reason = "criterion has no place for a number of allocations")]

use criterion::{Criterion, criterion_group, criterion_main};
use dimona::codec::nsso_xml;
use dimona::codec::rest_json;
use dimona::declaration::message::Draft;
use dimona::engine::Engine;

const STUDENT: &str = r#"{"context":{"receivedAt":"2026-08-31T09:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-09-01","endDate":"2026-09-30","plannedHoursNumber":20,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}}}"#;

/// Every block that an IN may have, the place of work of a student and the small statuses apart.
const AGENCY: &str = r#"{"context":{"receivedAt":"2026-08-31T09:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"90021400128","familyName":"Lefranc","givenName":"Odin","birthDate":"1990-02-14","gender":"1"},"dimonaIn":{"startDate":"2026-09-01","endDate":"2026-09-04","features":{"workerType":"OTH","jointCommissionNumber":"322","usingEmployer":{"jointCommissionNumber":"124","enterpriseNumber":"0999555504"}},"constructionControlCards":{"firstMonthC32ANumber":260900012345,"nextMonthC32ANumber":261000054321}}}"#;

fn form(c: &mut Criterion) {
    let engine = Engine::belgium();
    let json = |text: &'static str| rest_json::decode(text.as_bytes(), 0).expect("a record");
    let made = json(STUDENT).context.received_at.expect("it tells when it was received");
    let xml = nsso_xml::encode(&json(STUDENT), made).expect("XML has a place for everything");
    let mut of_xml = nsso_xml::decode(xml.as_bytes(), 0).expect("a form");
    of_xml.context.received_at = Some(made);
    let drafts: [(&str, Draft<'_>); 3] =
        [("student", json(STUDENT)), ("agency", json(AGENCY)), ("student_in_xml", of_xml)];
    for (name, draft) in &drafts {
        let counted = allocation_counter::measure(|| assert!(engine.read(draft).findings.is_empty(), "{name}"));
        println!("form/{name}: {} allocations", counted.count_total);
        c.bench_function(&format!("form/{name}"), |b| b.iter(|| engine.read(draft)));
    }
}

criterion_group!(benches, form);
criterion_main!(benches);
