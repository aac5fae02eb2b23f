//! What the NSSO's own answers tell, and about which declarations they are.

use dimona::codec::nsso_answers::{Impact, Joined, Joining, NssoAnswer, NssoAnswers};
use dimona::codec::rest_json::decode;
use dimona::declaration::message::Letter;
use dimona::declaration::register::Origin;
use serde_json::{Value, json};

fn read(text: &str) -> NssoAnswers {
    NssoAnswers::read("answers", text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}"))
}

/// The answer that a form of a notification tells.
fn form(kind: &str, within: &str) -> NssoAnswer {
    let text = format!("<NOTIFICATION><Form><TypeForm>{kind}</TypeForm>{within}</Form></NOTIFICATION>");
    read(&text).answers.remove(0)
}

fn result(code: u8, within: &str) -> String {
    format!("<HandlingResult><ResultCode>{code}</ResultCode>{within}</HandlingResult>")
}

fn anomaly(code: &str, class: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!("<AnomalyClass>{class}</AnomalyClass>") };
    format!("<AnomalyReport><ErrorID>{code}</ErrorID>{class}</AnomalyReport>")
}

#[test]
fn the_letter_of_a_notification_is_made_of_its_result_and_the_classes_of_its_anomalies() {
    let letter = |kind, code, anomalies: &[(&str, &str)]| {
        let anomalies: String = anomalies.iter().map(|(code, class)| anomaly(code, class)).collect();
        form(kind, &result(code, &anomalies)).letter
    };
    assert_eq!(letter("FA", 1, &[]), Some(Letter::A));
    assert_eq!(letter("FA", 1, &[("90017-369", "NP")]), Some(Letter::W));
    assert_eq!(letter("FA", 0, &[("90017-369", "NP"), ("90373-333", "B")]), Some(Letter::B));
    // Whatever the result says, what blocks is no acceptance.
    assert_eq!(letter("FA", 1, &[("90373-333", "B")]), Some(Letter::B));
    assert_eq!(letter("FA", 0, &[("90017-369", "W")]), Some(Letter::W));
    assert_eq!(letter("FA", 0, &[("90373-333", "")]), Some(Letter::B));
    // A proposal, a provisional answer and a timeout decide nothing.
    for code in 2..=4 {
        assert_eq!(letter("FA", code, &[]), None, "{code}");
    }
    assert_eq!(letter("PA", 1, &[]), None);
}

#[test]
fn a_notification_tells_when_over_which_channel_and_of_which_period() {
    let within = "<FileReceptionInformation><ReceptionDate>2026-06-30</ReceptionDate><ReceptionHour>10:00:00.500</ReceptionHour>\
        <Channel>14</Channel></FileReceptionInformation>\
        <Reference><ReferenceType>1</ReferenceType><ReferenceOrigin>2</ReferenceOrigin><ReferenceNbr>TICKET</ReferenceNbr></Reference>\
        <Reference><ReferenceType>1</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>SB-001</ReferenceNbr></Reference>";
    let period = "<ImpactReport><DimonaImpactReport><DimonaPeriodId>660000000112</DimonaPeriodId><DimonaPeriodAfter/>\
        </DimonaImpactReport></ImpactReport>";
    // The anomaly of another period that is told with one is none of this declaration.
    let with = "<AnomalyReport><ErrorID>90373-334</ErrorID><AnomalyClass>B</AnomalyClass><AnomalyComplInformation><DimonaPeriod>\
        <DimonaPeriodId>660000000209</DimonaPeriodId><ErrorID>90373-460</ErrorID></DimonaPeriod></AnomalyComplInformation></AnomalyReport>";
    let answer = form("FA", &format!("{within}{}", result(0, &format!("{with}{period}"))));
    let context = &answer.context;
    assert_eq!(context.received_at.expect("told").to_string(), "2026-06-30T10:00:00.500+02:00");
    assert_eq!((context.channel.expect("told").code(), context.reference.as_deref()), (14, Some("SB-001")));
    assert_eq!(context.period_id.expect("told").get(), 660_000_000_112);
    assert_eq!(answer.impact, Some(Impact::Opened));
    let codes: Vec<String> = answer.anomalies.iter().map(|anomaly| anomaly.code.to_string()).collect();
    assert_eq!((codes, answer.unread_codes), (vec!["90373-334".to_owned()], 0));
    assert_eq!(form("FA", &result(1, &anomaly("ZZ", "NP"))).unread_codes, 1);
}

#[test]
fn a_form_that_tells_a_moment_that_cannot_be_costs_itself_only() {
    let form = |date: &str| {
        format!(
            "<Form><TypeForm>FA</TypeForm><FileReceptionInformation><ReceptionDate>{date}</ReceptionDate>\
            <ReceptionHour>10:00:00.000</ReceptionHour></FileReceptionInformation>{}</Form>",
            result(1, "")
        )
    };
    let read = read(&notification(&[form("2026-02-28"), form("2026-02-29"), form("2026-03-01")]));
    assert_eq!(read.answers.iter().map(|answer| answer.record).collect::<Vec<_>>(), [1, 3]);
    let [(2, fault)] = &read.unreadable[..] else { panic!("{:?}", read.unreadable) };
    assert!(fault.to_string().starts_with("ReceptionDate and ReceptionHour: "), "{fault}");
}

#[test]
fn rest_is_read_in_both_versions_alone_in_a_list_by_the_line_and_as_a_search() {
    let two = r#"{"declarationStatus":{"declarationId":660000000213,"result":"W","period":{"id":660000000112},"anomalies":[{"errorId":"90373-460"}]}}"#;
    let one = r#"{"dimonaDeclarationId":"660000000310","result":"B","dimonaPeriodId":"660000000112","anomalies":["00913-355",{"code":"00011-003"},{"errorId":7}]}"#;
    let texts =
        [format!("[{two},{one}]"), format!("{two}\n{one}\n"), format!(r#"{{"items":[{two},{one}],"next":"..."}}"#)];
    for text in texts {
        let answers = read(&text).answers;
        let letters: Vec<_> = answers.iter().map(|answer| answer.letter).collect();
        assert_eq!(letters, [Some(Letter::W), Some(Letter::B)], "{text}");
        assert_eq!(answers[0].context.period_id.map(|id| id.get()), Some(660_000_000_112));
        // A refused one has no period, whatever stands there.
        assert_eq!(answers[1].context.period_id, None);
        assert_eq!(answers[1].context.declaration_id.map(|id| id.get()), Some(660_000_000_310));
        assert_eq!((answers[1].anomalies.len(), answers[1].unread_codes), (2, 1));
        assert_eq!((answers[0].record, answers[1].record), (1, 2));
    }
    let spoilt = read(&format!("{two}\n[1]\n{{\"a\":1}}\n{one}"));
    assert_eq!((spoilt.answers.len(), spoilt.unreadable.len()), (2, 2));
}

/// Joins answers to bodies of one file, and gives the letters in the order of the bodies.
fn joined(bodies: &[Value], files: &[String]) -> (Vec<Option<Letter>>, Joined) {
    let mut joining = Joining::default();
    files.iter().for_each(|text| joining.file(read(text)));
    let texts: Vec<String> = bodies.iter().map(Value::to_string).collect();
    for (record, text) in (1..).zip(&texts) {
        joining.declaration(Origin { file: 1, record }, &decode(text.as_bytes(), 0).expect("a body"));
    }
    let joined = joining.finish();
    let letters = (1..).zip(bodies).map(|(record, _)| joined.answer(Origin { file: 1, record })?.letter);
    (letters.collect(), joined)
}

fn cancel(period: u64, reference: Option<&str>) -> Value {
    let body = json!({"context": {"reference": reference}, "dimonaCancel": {"periodId": period}});
    if reference.is_some() { body } else { json!({"dimonaCancel": {"periodId": period}}) }
}

fn notification(forms: &[String]) -> String {
    format!("<NOTIFICATION>{}</NOTIFICATION>", forms.concat())
}

fn answered(kind: &str, reference: &str, code: u8) -> String {
    let reference = if reference.is_empty() {
        String::new()
    } else {
        format!(
            "<Reference><ReferenceType>1</ReferenceType><ReferenceOrigin>1</ReferenceOrigin>\
            <ReferenceNbr>{reference}</ReferenceNbr></Reference>"
        )
    };
    format!("<Form><TypeForm>{kind}</TypeForm>{reference}{}</Form>", result(code, ""))
}

#[test]
fn a_final_answer_stands_whether_the_provisional_one_comes_before_or_behind_it() {
    let bodies = [cancel(660_000_000_112, Some("A"))];
    let [provisional, last] = [answered("PA", "A", 1), answered("FA", "A", 1)];
    for forms in [[provisional.clone(), last.clone()], [last, provisional]] {
        assert_eq!(joined(&bodies, &[notification(&forms)]).0, [Some(Letter::A)]);
    }
}

#[test]
fn what_decides_less_never_takes_the_place_of_an_answer_and_where_two_contradict_none_counts() {
    let bodies = [cancel(660_000_000_112, Some("A"))];
    let rest = |letter: &str| {
        format!(
            r#"{{"declarationStatus":{{"declarationId":660000000903,"result":"{letter}"}},"dimonaCancel":{{"periodId":660000000112}}}}"#
        )
    };
    let of = |letters: &[&str]| joined(&bodies, &letters.iter().map(|letter| rest(letter)).collect::<Vec<_>>());
    for (letters, expected) in
        [(["A", "S"], Letter::A), (["S", "A"], Letter::A), (["A", "W"], Letter::W), (["S", "B"], Letter::B)]
    {
        let (found, of) = of(&letters);
        assert_eq!((found, of.contradicting()), (vec![Some(expected)], &[][..]), "{letters:?}");
    }
    for letters in [&["A", "B"][..], &["B", "W"], &["B", "S", "A"], &["A", "B", "A"]] {
        let (found, of) = of(letters);
        assert_eq!((found, of.unanswered().len()), (vec![None], 1), "{letters:?}");
        assert!(!of.contradicting().is_empty() && of.known().is_empty(), "{letters:?}: {:?}", of.contradicting());
    }
}

#[test]
fn of_two_declarations_with_one_reference_neither_is_joined_by_it() {
    let bodies = [cancel(660_000_000_112, Some("A")), cancel(660_000_000_209, Some("A"))];
    let (letters, of) = joined(&bodies, &[notification(&[answered("FA", "A", 1)])]);
    assert_eq!((letters, of.beside(), of.unanswered().len()), (vec![None, None], &[(1, 1)][..], 2));
}

#[test]
fn answers_without_any_name_are_joined_by_their_place_where_there_are_as_many_of_them_and_not_otherwise() {
    let bodies = [cancel(660_000_000_112, None), cancel(660_000_000_209, None)];
    let two = notification(&[answered("FA", "", 1), answered("FA", "", 0)]);
    assert_eq!(joined(&bodies, std::slice::from_ref(&two)).0, [Some(Letter::A), Some(Letter::B)]);
    let three = notification(&[answered("FA", "", 1), answered("FA", "", 0), answered("FA", "", 1)]);
    assert_eq!(joined(&bodies, &[three]).0, [None, None]);
    // A reference of another declaration speaks against it.
    let other = notification(&[answered("FA", "B", 1), answered("FA", "", 0)]);
    let named = [cancel(660_000_000_112, None), cancel(660_000_000_209, Some("B"))];
    assert_eq!(joined(&named, &[other]).0, [None, Some(Letter::A)]);
}

#[test]
fn what_tells_another_period_worker_or_employer_is_no_answer() {
    let bodies = [cancel(660_000_000_112, None)];
    let other = json!({"dimonaCancel": {"periodId": 660_000_000_209_u64}, "declarationStatus": {"result": "A"}});
    assert_eq!(joined(&bodies, &[other.to_string()]).0, [None]);
    let start = |ssin: &str, employer: &str| {
        json!({"employer": {"enterpriseNumber": employer}, "worker": {"ssin": ssin}, "dimonaIn": {"startDate": "2026-07-01",
            "features": {"workerType": "OTH", "jointCommissionNumber": "XXX"}}})
    };
    let answer = |ssin, employer| {
        let mut body = start(ssin, employer);
        body["declarationStatus"] = json!({"result": "A"});
        body.to_string()
    };
    let bodies = [start("85073004417", "0999999031")];
    assert_eq!(joined(&bodies, &[answer("85073004417", "0999999031")]).0, [Some(Letter::A)]);
    assert_eq!(joined(&bodies, &[answer("90021400128", "0999999031")]).0, [None]);
    assert_eq!(joined(&bodies, &[answer("85073004417", "0999777713")]).0, [None]);
}
