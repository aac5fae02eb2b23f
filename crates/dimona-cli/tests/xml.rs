//! Files in the NSSO's XML: recognised by what they hold, with the answers in a file of their own.

mod support;

use serde_json::Value;
use support::{CLEAN, Desk, answers, declarations, root, rules, run};

fn form(reference: &str, worker: &str) -> String {
    format!(
        "<Form><Identification>DIMONA</Identification><FormCreationDate>2026-09-01</FormCreationDate>\
         <FormCreationHour>08:00:00.000</FormCreationHour><AttestationStatus>0</AttestationStatus><TypeForm>SU</TypeForm>\
         <Reference><ReferenceType>1</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>{reference}</ReferenceNbr></Reference>\
         <DimonaIn><StartingDate>2026-09-02</StartingDate><EmployerId><CompanyID>0999999031</CompanyID></EmployerId>\
         <NaturalPerson><INSS>{worker}</INSS></NaturalPerson><DimonaFeatures><JointCommissionNbr>XXX</JointCommissionNbr>\
         <WorkerType>OTH</WorkerType></DimonaFeatures></DimonaIn></Form>"
    )
}

fn message() -> String {
    format!("<Dimona>{}{}</Dimona>\n", form("A-1", "90021400128"), form("A-2", "85073004417"))
}

#[test]
fn xml_is_recognised_in_a_file_and_on_standard_input() {
    let desk = Desk::new("xml-recognised");
    let file = format!("\u{FEFF}{}\n\n<!-- September -->\n{}", "", message());
    desk.put("september.dat", &file).put("september.json", CLEAN);
    let run = desk.check(&["september.dat", "september.json", "--format", "ndjson", "--at", "2026-09-01T09:00"]);
    assert_eq!(run.stderr, "");
    // The JSON file declares the first worker too, and earlier.
    assert_eq!(answers(&run.stdout), ["B", "A", "A"]);
    let run = desk.check_with_input(&["-", "--format", "ndjson", "--at", "2026-09-01T09:00"], &file);
    assert_eq!(answers(&run.stdout), ["A", "A"]);
    assert_eq!(declarations(&run.stdout)[1]["reference"], "A-2");
}

#[test]
fn fields_are_named_as_in_the_file() {
    let desk = Desk::new("xml-fields");
    desk.put("a.xml", message().replace("2026-09-02", "2026-09-31"))
        .put("a.json", CLEAN.replace("2026-09-02", "2026-09-31"));
    let run = desk.check(&["a.xml", "a.json", "--format", "ndjson", "--at", "2026-09-01T09:00"]);
    let fields: Vec<Value> = declarations(&run.stdout).iter().map(|of| of["findings"][0]["field"].clone()).collect();
    assert_eq!(fields, ["DimonaIn/StartingDate", "DimonaIn/StartingDate", "dimonaIn.startDate"]);
    let run = desk.check(&["a.xml"]);
    assert!(run.stdout.contains("00910-003, at DimonaIn/StartingDate\n"), "{}", run.stdout);
}

#[test]
fn without_a_moment_lateness_is_open_and_an_option_or_a_file_closes_it() {
    let desk = Desk::new("xml-moments");
    desk.put("a.xml", message());
    desk.put("answers.ndjson", "{\"reference\":\"A-2\",\"receivedAt\":\"2026-09-03T08:00\"}\n");
    let told = |more: &[&str]| {
        let arguments: Vec<&str> = ["a.xml", "--format", "ndjson"].iter().chain(more).copied().collect();
        let run = desk.check(&arguments);
        assert_eq!(run.stderr, "");
        answers(&run.stdout)
    };
    assert_eq!(told(&[]), ["?", "?"]);
    assert_eq!(told(&["--received-is-created"]), ["A", "A"]);
    assert_eq!(told(&["--answers", "answers.ndjson"]), ["?", "W"]);
    assert_eq!(told(&["--answers", "answers.ndjson", "--received-is-created"]), ["A", "W"], "the file counts first");
}

#[test]
fn answers_are_joined_to_json_too() {
    let desk = Desk::new("xml-answers-json");
    desk.put("a.json", CLEAN)
        .put("answers.ndjson", "{\"record\":1,\"receivedAt\":\"2026-09-03T08:00\",\"answer\":\"B\"}");
    let run = desk.check(&["a.json", "--answers", "answers.ndjson", "--format", "ndjson"]);
    let declaration = &declarations(&run.stdout)[0];
    assert_eq!((declaration["answer"].as_str(), declaration["nssoAnswer"].as_str()), (Some("W"), Some("B")));
}

#[test]
fn a_wrong_answers_file_stops_the_run_and_a_line_without_declaration_is_told() {
    let desk = Desk::new("xml-answers-wrong");
    desk.put("a.xml", message()).put("wrong.ndjson", "{\"record\":1}\n{\"record\":2,\"answer\":\"yes\"}\n");
    let run = desk.check(&["a.xml", "--answers", "wrong.ndjson"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert_eq!(run.stderr, "dimona: wrong.ndjson, line 2: answer: is none of A, W, S and B\n");

    desk.put("more.ndjson", "{\"record\":1}\n{\"record\":7}\n{\"reference\":\"A-9\"}\n");
    let run = desk.check(&["a.xml", "--answers", "more.ndjson"]);
    assert_eq!(run.code, 0);
    assert_eq!(run.stderr, "dimona: more.ndjson: 2 lines name no declaration of this run, the first is line 2\n");

    let run = desk.check(&["a.xml", "a.xml", "--answers", "more.ndjson"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("more.ndjson: names records by number"), "{}", run.stderr);
    assert_eq!(desk.check(&["a.xml", "--answers", "none.ndjson"]).stderr, "dimona: none.ndjson: no such file\n");

    desk.put("twice.xml", message().replace("A-2", "A-1")).put("one.ndjson", "{\"reference\":\"A-1\"}");
    let run = desk.check(&["twice.xml", "--answers", "one.ndjson"]);
    assert_eq!(
        run.stderr,
        "dimona: one.ndjson: several declarations have the reference of line 1: it counts for the first\n"
    );
}

#[test]
fn a_file_of_another_kind_is_told() {
    let desk = Desk::new("xml-other");
    desk.put("notification.xml", "<NOTIFICATION/>").put("bomb.xml", "<!DOCTYPE Dimona [<!ENTITY a 'b'>]><Dimona/>");
    desk.put("empty.xml", "<Dimona></Dimona>").put("half.xml", &message()[..message().len() - 30]);
    let told = |file: &str| {
        let run = desk.check(&[file]);
        assert_eq!(run.code, 2);
        run.stderr
    };
    assert_eq!(told("notification.xml"), "dimona: notification.xml: root element is not Dimona at byte 0\n");
    assert_eq!(told("bomb.xml"), "dimona: bomb.xml: document type declaration at byte 0: these are not read\n");
    assert_eq!(told("empty.xml"), "dimona: empty.xml: is empty: there is no declaration in it\n");
    assert!(told("half.xml").starts_with("dimona: half.xml: record 2 cannot be read: input ends inside the form"));
}

#[test]
fn a_personnel_file_is_a_register_to_begin_from() {
    let desk = Desk::new("xml-personnel-file");
    desk.put("answer.xml", "<PersonnelFileConsultationAnswer><Form><FormCreationDate>2026-08-01</FormCreationDate><FormCreationHour>08:00:00.000</FormCreationHour>\
        <PersonnelFileConsult><NOSSRegistrationNbr>123456749</NOSSRegistrationNbr><CompanyID>0999999031</CompanyID><ResultCodeResearch>0</ResultCodeResearch>\
        <DimonaPeriod><DimonaPeriodId>660000000112</DimonaPeriodId><IsLocked>0</IsLocked><IsCancelled>1</IsCancelled><StartingDate>2026-05-01</StartingDate>\
        </DimonaPeriod></PersonnelFileConsult></Form></PersonnelFileConsultationAnswer>");
    desk.put(
        "a.xml",
        "<Dimona><Form><Identification>DIMONA</Identification><FormCreationDate>2026-09-01</FormCreationDate>\
         <FormCreationHour>08:00:00.000</FormCreationHour><AttestationStatus>0</AttestationStatus><TypeForm>SU</TypeForm>\
         <DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form></Dimona>",
    );
    let arguments = [
        "a.xml",
        "--at",
        "2026-09-01T08:00",
        "--register",
        "answer.xml",
        "--save-register",
        "next.ndjson",
        "--format",
        "ndjson",
    ];
    let run = desk.check(&arguments);
    assert_eq!(run.stderr, "");
    assert_eq!(rules(&declarations(&run.stdout)[0]), ["cancelled-period"]);
    assert!(desk.read("next.ndjson").contains("\"periodId\":660000000112"));
    let run = desk.check(&["a.xml", "--register", "a.xml"]);
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (2, "dimona: a.xml, line 1: root element is not PersonnelFileConsultationAnswer\n")
    );
}

#[test]
fn the_month_of_the_snack_bar_is_judged_alike_in_json_and_xml() {
    let facts = ["--facts", "fixtures/stories/snack-bar/facts", "--format", "ndjson"];
    let story = |file: &str, more: &[&str]| {
        let file = format!("fixtures/stories/snack-bar/{file}");
        let arguments: Vec<&str> = [file.as_str()].iter().chain(&facts).chain(more).copied().collect();
        declarations(&run(&root(), &arguments, "").stdout)
    };
    let json = story("november-2026.ndjson", &[]);
    let xml = story("november-2026.xml", &["--answers", "fixtures/stories/snack-bar/answers.ndjson"]);
    assert_eq!((json.len(), xml.len()), (40, 40));
    for (json, xml) in json.iter().zip(&xml) {
        for member in ["record", "reference", "answer", "atLeast", "right", "anomalies"] {
            assert_eq!(json[member], xml[member], "record {}", json["record"]);
        }
        // JSON has faults of writing that XML cannot have.
        let only_json = ["number-sent-as-text", "decimal-in-whole-number", "text-sent-as-number"];
        let mut expected = rules(json);
        expected.retain(|rule| !only_json.contains(&rule.as_str()));
        assert_eq!(rules(xml), expected, "record {}", json["record"]);
    }
}
