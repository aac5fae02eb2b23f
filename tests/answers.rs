//! What a user sees of an answers file: which declaration a line is about, what it tells, and what is wrong with it.

use dimona::codec::answers::Answers;
use dimona::codec::{nsso_xml, rest_json};
use dimona::declaration::message::{Draft, Letter, MessageContext};
use dimona::declaration::register::Origin;

const FORM: &[u8] = b"<Form><Reference><ReferenceType>1</ReferenceType><ReferenceNbr>SB-1</ReferenceNbr></Reference>\
    <DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form>";
const BODY: &[u8] =
    br#"{"context":{"receivedAt":"2026-06-01T10:00:00+02:00","reference":"SB-1","answer":"W"},"dimonaCancel":{"periodId":660000000112}}"#;

fn answers(file: &str) -> Answers {
    Answers::read("answers.ndjson", file.as_bytes()).expect("the file is in order")
}

fn fault(file: &str) -> String {
    Answers::read("answers.ndjson", file.as_bytes()).expect_err("the file is wrong").to_string()
}

fn form() -> Draft<'static> {
    nsso_xml::decode(FORM, 0).expect("a form")
}

fn body() -> Draft<'static> {
    rest_json::decode(BODY, 0).expect("a body")
}

fn joined(answers: &mut Answers, record: u64, mut draft: Draft<'static>) -> MessageContext<'static> {
    answers.join(Origin { file: 1, record }, &mut draft);
    draft.context
}

#[test]
fn everything_that_a_line_tells_is_joined() {
    let file = r#"{"record":2,"receivedAt":"2026-06-30T10:00:00+02:00","workStart":"2026-07-01T08:00","periodId":660000000112,"declarationId":660000000213,"answer":"S"}"#;
    let context = joined(&mut answers(file), 2, form());
    assert_eq!(context.received_at.map(|at| at.to_string()).as_deref(), Some("2026-06-30T10:00:00+02:00"));
    assert_eq!(context.work_start.map(|at| at.to_string()).as_deref(), Some("2026-07-01T08:00:00+02:00"));
    assert_eq!(context.period_id.map(|id| id.get()), Some(660_000_000_112));
    assert_eq!(context.declaration_id.map(|id| id.get()), Some(660_000_000_213));
    assert_eq!((context.answer, context.reference.as_deref()), (Some(Letter::S), Some("SB-1")));
    assert_eq!(joined(&mut answers(file), 1, form()).received_at, None, "another record");
}

#[test]
fn a_reference_names_a_declaration_in_either_format() {
    for draft in [form(), body()] {
        let context = joined(&mut answers("\u{FEFF}\n{\"reference\":\"SB-1\",\"answer\":\"B\"}\r\n\n"), 7, draft);
        assert_eq!(context.answer, Some(Letter::B));
    }
    assert_eq!(joined(&mut answers(r#"{"reference":"sb-1","answer":"B"}"#), 7, form()).answer, None);
}

#[test]
fn the_file_counts_before_the_context_and_only_where_it_tells_something() {
    let context = joined(&mut answers(r#"{"reference":"SB-1","answer":"A"}"#), 1, body());
    assert_eq!(context.answer, Some(Letter::A));
    assert_eq!(context.received_at.map(|at| at.to_string()).as_deref(), Some("2026-06-01T10:00:00+02:00"));
}

#[test]
fn the_number_of_a_record_counts_before_its_reference() {
    let mut answers = answers("{\"reference\":\"SB-1\",\"answer\":\"B\"}\n{\"record\":1,\"answer\":\"W\"}\n");
    assert!(answers.name_records());
    assert_eq!(joined(&mut answers, 1, form()).answer, Some(Letter::W));
    assert_eq!(answers.unused(), [1]);
}

#[test]
fn of_several_declarations_with_one_reference_the_first_is_joined() {
    let mut answers = answers("\n{\"reference\":\"SB-1\",\"answer\":\"B\"}\n{\"reference\":\"SB-2\"}");
    assert!(!answers.name_records());
    assert_eq!(joined(&mut answers, 1, form()).answer, Some(Letter::B));
    assert_eq!(joined(&mut answers, 2, form()).answer, None);
    assert_eq!((answers.ambiguous(), answers.unused()), (vec![2], vec![3]));
}

#[test]
fn a_wrong_line_is_named_with_its_field() {
    for (line, reason) in [
        (r#"{"answer":"A"}"#, "record: the line names no declaration: give record or reference"),
        (r#"{"record":1,"reference":"SB-1"}"#, "reference: the line has a record too: one is enough"),
        (r#"{"record":0}"#, "record: records count from 1"),
        (r#"{"record":3,"answer":"a"}"#, "answer: is none of A, W, S and B"),
        (r#"{"record":3,"periodId":0}"#, "periodId: number outside the range 1 to 999999999999"),
        (r#"{"record":3,"dailyRegistrationId":0}"#, "dailyRegistrationId: number outside the range 1 to 999999999999"),
        (
            r#"{"record":3,"received":"x"}"#,
            "unknown field received, expected one of record, reference, receivedAt, workStart, channel, declarationId, periodId, dailyRegistrationId, answer",
        ),
        (r#"{"record":"3"}"#, "record: is of another type than this field has"),
        ("[1]", "the line is not one JSON object"),
    ] {
        assert_eq!(
            fault(&format!("{{\"record\":9}}\n{line}\n")),
            format!("answers.ndjson, line 2: {reason}"),
            "{line}"
        );
    }
    assert!(fault(r#"{"record":3,"receivedAt":"noon"}"#).starts_with("answers.ndjson, line 1: receivedAt: "));
    assert_eq!(
        fault("{\"record\":3}\n{\"reference\":\"A\"}\n{\"record\":3}"),
        "answers.ndjson, line 3: record: an earlier line names the same declaration"
    );
    assert!(Answers::read("x", "{".as_bytes()).expect_err("half a line").is_table());
}
