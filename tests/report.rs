//! What reports say: the NDJSON contract, the text for people, and what stays out of both.

use dimona::codec::csv::Header;
use dimona::codec::nsso_xml;
use dimona::codec::rest_json::{Records, decode};
use dimona::declaration::message::{Draft, Kind};
use dimona::declaration::register::Register;
use dimona::declaration::rule::{Case, Declarations, RuleMeta, Side};
use dimona::declaration::schema::{Raw, Zone};
use dimona::engine::{Engine, Level, Replayed};
use dimona::judgement::{Evidence, Finding, Missing, Need, Numbers, Outcome, Rule, RuleNo, State, Until};
use dimona::law::LegalRef;
use dimona::policy::{LateStudent, Policies};
use dimona::report::{
    FindingText, JsonReport, ReportOptions, ReportWriter, SCHEMA, TextReport, Threshold, Totals, render,
};
use dimona::texts;
use dimona::time::{Moment, Quarter};
use dimona::words::{EN, Steps};
use serde_json::{Value, json};

/// One record of every kind that a report has to tell.
const RECORDS: &str = r#"{"context":{"receivedAt":"2026-06-30T08:00:00+02:00","periodId":660000000112,"reference":"clean"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469","familyName":"Zonderling","givenName":"Odalisque"},"dimonaIn":{"startDate":"2026-07-01","endDate":"2026-07-15","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}}}
{"context":{"receivedAt":"2026-07-20T10:00:20+02:00","reference":"late, but lenient"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-07-19","endDate":"2026-07-31","plannedHoursNumber":60,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}}}
{"context":{"receivedAt":"2026-06-30T09:00:00+02:00","reference":"refused","answer":"A"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"05110201341"},"dimonaIn":{"startDate":"2026-07-01","endDate":"2026-10-15","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"302"}}}
{"context":{"receivedAt":"2026-07-02T09:00:00+02:00","reference":"open"},"dimonaUpdate":{"periodId":660000000213,"endDate":"2026-08-31"}}
{"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-09-01","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}
{"context":{"receivedAt":"2026-06-30T09:30:00+02:00"},"employer":{"enterpri
{"context":{"receivedAt":"2026-06-30T09:30:00+02:00","reference":"odd"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"85073004417"},"dimonaIn":{"startDate":"2026-07-01","startdate":"2026-07-01","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}
{"context":{"receivedAt":"2026-06-30T09:40:00+02:00","reference":"waiting"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"familyName":"Zonderling","givenName":"Odalisque","birthDate":"2001-02-03","placeOfBirth":"Vervolle","countryOfBirth":150,"gender":2,"nationality":150,"address":{"street":"Blauwmoezelstraat","houseNumber":"7","postCode":"9000","municipality":{"code":44021,"name":"Gent"},"country":150}},"dimonaIn":{"startDate":"2026-07-01","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}
{"context":{"receivedAt":"2026-07-03T09:40:00+02:00","reference":"own rule"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"90421401206"},"dimonaIn":{"startDate":"2026-07-04","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}
"#;

/// A rule of the caller's own: no work begins on a Saturday.
struct SaturdayStart;

dimona::numbers! {
    const NUMBERS;
    /// The day on which work begins.
    struct Begin { start: chrono::NaiveDate = "startDate" }
    /// A record that a question hangs on.
    struct Record { file: u32 = "file", record: i64 = "record" }
}

const SATURDAY: RuleMeta = RuleMeta::new(
    "saturday-start",
    Side::Right,
    LegalRef::memory("house rules, art. 4"),
    texts! {
        numbers: NUMBERS,
        what: "work begins on a Saturday, {startDate}",
        action: "begin on the Monday after",
    },
);

impl Rule<Declarations> for SaturdayStart {
    fn meta(&self) -> RuleMeta<'_> {
        SATURDAY
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let row = case.row;
        match row.start_date {
            Some(day) if row.kind == Kind::In && day.to_string() == "2026-07-04" => {
                Outcome::Violated(Begin { start: Some(day) }.into())
            }
            _ => Outcome::Satisfied,
        }
    }
}

fn engine() -> Engine {
    let mut policies = Policies::default();
    policies.late_student = LateStudent::Lenient;
    Engine::builder()
        .policies(policies)
        .rule(SaturdayStart)
        .level("saturday-start", Level::Error)
        .off("declared-after-work-began")
        .build()
        .expect("the rules fit together")
}

fn replayed(engine: &Engine) -> Replayed {
    let mut replay = engine.replay(Register::new());
    let mut records = Records::new(RECORDS.as_bytes());
    while let Some(record) = records.next().expect("memory can be read") {
        match record.body.and_then(|body| decode(body, record.byte)) {
            Ok(draft) => replay.add(1, record.number, &draft),
            Err(fault) => replay.add_unreadable(1, record.number, fault),
        }
    }
    replay.run()
}

fn json(engine: &Engine) -> (Vec<Value>, String, Totals) {
    let mut output = Vec::new();
    let mut report = ReportWriter::new(JsonReport::new(engine), engine, &mut output).expect("memory takes everything");
    for judged in replayed(engine).judged {
        report.judged("july.ndjson", &judged).expect("memory takes everything");
    }
    let totals = report.finish().expect("memory takes everything");
    let text = String::from_utf8(output).expect("JSON is UTF-8");
    (text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect(), text, totals)
}

fn text(engine: &Engine, options: ReportOptions) -> String {
    let mut output = Vec::new();
    let report = TextReport::new(engine, options);
    let mut report = ReportWriter::new(report, engine, &mut output).expect("memory takes everything");
    for judged in replayed(engine).judged {
        report.judged("july.ndjson", &judged).expect("memory takes everything");
    }
    report.finish().expect("memory takes everything");
    String::from_utf8(output).expect("text is UTF-8")
}

fn showing_ssins() -> ReportOptions {
    let mut options = ReportOptions::default();
    options.show_ssin = true;
    options
}

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is a schema")
}

fn names(declaration: &Value) -> Vec<(&str, &str)> {
    let findings = declaration["findings"].as_array().expect("findings are a list");
    findings.iter().map(|of| (of["rule"].as_str().unwrap(), of["outcome"].as_str().unwrap())).collect()
}

#[test]
fn every_line_keeps_to_the_schema() {
    let validator = validator();
    for engine in [engine(), Engine::belgium(), Engine::builder().off("late-declaration").build().unwrap()] {
        let (lines, ..) = json(&engine);
        assert_eq!(lines.len(), 11, "header, nine declarations, footer");
        for line in &lines {
            let faults: Vec<_> = validator.iter_errors(line).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{faults:?}\n{line}");
        }
    }
}

#[test]
fn the_schema_refuses_what_is_not_in_the_contract() {
    let validator = validator();
    let (lines, ..) = json(&engine());
    let spoilt = |line: usize, pointer: &str, value: Option<Value>| {
        let mut line = lines[line].clone();
        let (parent, member) = pointer.rsplit_once('/').expect("a pointer");
        let parent = line.pointer_mut(parent).expect("the parent is there").as_object_mut().expect("an object");
        match value {
            Some(value) => parent.insert(member.to_owned(), value),
            None => parent.remove(member),
        };
        validator.is_valid(&line)
    };
    assert!(!spoilt(0, "/schema", Some(json!(2))));
    assert!(!spoilt(0, "/policies", None));
    assert!(!spoilt(1, "/worker", Some(json!("07062100469"))), "no personal data slips in");
    assert!(!spoilt(1, "/answer", Some(json!("C"))));
    assert!(!spoilt(1, "/findings", None));
    assert!(!spoilt(2, "/findings/0/evidence/receivedAt", Some(json!("yesterday"))));
    assert!(!spoilt(2, "/findings/0/missing", Some(json!("period"))), "nothing is missing in a violated finding");
    assert!(!spoilt(4, "/findings/0/missing", None), "an open one says what is missing");
    assert!(!spoilt(10, "/totals/answers/B", None));
    // The same edit with a right value passes: it is the value that is refused above.
    assert!(spoilt(1, "/answer", Some(json!("W"))));
}

#[test]
fn the_header_tells_what_the_run_was_made_with() {
    let (lines, output, _) = json(&engine());
    let count = engine().rules().len();
    let start = format!(
        r#"{{"schema":1,"crate":"{}","law":"2026-11-22","language":"en","rules":{{"count":{count},"off":["declared-after-work-began"]}},"policies":{{"a17-limit":"undetermined","article-17-earliest":"before-start","begin-moved-later":"undetermined","cancel-on-first-day":"whole-day","day-contract-agencies":"together","day-contract-chain":"calendar-days","eight-hours":"undetermined","end-moved-later":"undetermined","exactly-twenty":"next-morning","flexi-all-sectors":"off","flexi-full-time":"undetermined","flexi-one-day":"missing-hours","flexi-reduction":"undetermined","flexi-shore-category":"undetermined","freed-hours":"stay-free","late-student":"lenient","planned-work-changed":"month-after-quarter","quota-knowledge":"today","saturday":"working-day","shift-midnight":"undetermined","student-in-time":"undetermined","update-planned-hours":"optional","user-committee":"optional"}},"assumed":["#,
        env!("CARGO_PKG_VERSION"),
    );
    assert!(output.starts_with(&start), "{output}");
    let assumed = lines[0]["assumed"].as_array().unwrap();
    let quota = assumed.iter().find(|of| of["need"] == "quota-use-elsewhere").expect("quota use may be assumed");
    assert_eq!(quota["table"], "student_counters");
    assert_eq!(quota["rules"], json!(["student-quota-exceeded"]));
    assert_eq!(quota["codes"], json!(["90017-369"]));
    assert!(lines[0].get("partial").is_none(), "only advice is switched off");

    let engine = Engine::builder().off("late-declaration").build().unwrap();
    assert_eq!(json(&engine).0[0]["partial"], json!(["late-declaration"]));
}

#[test]
fn a_declaration_stands_on_one_line_with_its_members_in_order() {
    let (_, output, _) = json(&engine());
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(
        lines[1],
        r#"{"file":"july.ndjson","record":1,"reference":"clean","answer":"A","atLeast":"A","right":{"state":"holds","settledBy":null},"assumed":["quota-use-elsewhere","main-activity","signing-hour"],"anomalies":[],"findings":[]}"#
    );
    assert_eq!(
        lines[4],
        r#"{"file":"july.ndjson","record":4,"reference":"open","answer":null,"atLeast":"A","right":{"state":"undetermined","settledBy":null},"anomalies":[],"findings":[{"rule":"unknown-period","side":"answer","level":"note","outcome":"undetermined","missing":"period","field":"dimonaUpdate.periodId","evidence":{"periodId":660000000213},"law":{"source":"NSSO glossary 2023/3, zone 00913","confidence":"inferred","checkedOn":"2026-11-22"},"message":"possible fault: the Dimona period 660000000213 does not exist: the period may have been opened by a declaration that is not in these files","action":"load a register that holds the period","settledBy":null}]}"#
    );
}

#[test]
fn each_kind_of_finding_is_told() {
    let (lines, ..) = json(&engine());
    let declaration = |record: usize| &lines[record];

    // An exception settles the right, and leaves answer and code.
    let late = declaration(2);
    assert_eq!((late["answer"].as_str(), &late["anomalies"]), (Some("W"), &json!(["90373-460"])));
    assert_eq!(late["right"], json!({"state": "holds", "settledBy": "late-student-beside-timely-one"}));
    let finding = &late["findings"][0];
    assert_eq!(finding["settledBy"], "late-student-beside-timely-one");
    assert_eq!(
        finding["evidence"],
        json!({"receivedAt": "2026-07-20T10:00:20+02:00", "deadline": "2026-07-20T00:00:00+02:00"})
    );
    let message = "the declaration is late: received on 2026-07-20 10:00, after the deadline 2026-07-19 24:00";
    assert_eq!((finding["level"].as_str(), finding["message"].as_str()), (Some("warning"), Some(message)));

    // The NSSO's own answer stands beside the prediction.
    let refused = declaration(3);
    assert_eq!((refused["answer"].as_str(), refused["nssoAnswer"].as_str()), (Some("B"), Some("A")));
    assert_eq!(refused["anomalies"], json!(["90373-421", "90374-349"]));

    let undated = declaration(5);
    assert_eq!((&undated["answer"], &undated["reference"]), (&Value::Null, &Value::Null));
    assert_eq!(names(undated), [("late-declaration", "undetermined")]);

    let unreadable = declaration(6);
    assert_eq!(names(unreadable), [("unreadable-record", "violated")]);
    let finding = &unreadable["findings"][0];
    assert_eq!((&finding["field"], &finding["level"]), (&Value::Null, &json!("error")));
    let (byte, reason) = (&finding["evidence"]["byte"], finding["evidence"]["reason"].as_str().unwrap());
    assert!(byte.as_u64().unwrap() > 1000 && !reason.is_empty());
    assert!(finding["message"].as_str().unwrap().ends_with(&format!(": {reason} at byte {byte}")));

    let odd = declaration(7);
    assert_eq!(names(odd), [("unknown-property", "violated")]);
    assert_eq!(odd["findings"][0]["field"], "dimonaIn.startdate", "the property's own path");

    assert_eq!((declaration(8)["answer"].as_str(), names(declaration(8)).len()), (Some("S"), 0));

    let own = &declaration(9)["findings"][0];
    assert_eq!(
        (own["rule"].as_str(), own["side"].as_str(), own["level"].as_str()),
        (Some("saturday-start"), Some("right"), Some("error"))
    );
    assert_eq!(
        (own["message"].as_str(), &own["law"]["confidence"]),
        (Some("work begins on a Saturday, 2026-07-04"), &json!("memory"))
    );
}

#[test]
fn the_footer_counts_what_stands_above_it() {
    let (lines, _, totals) = json(&engine());
    let footer = &lines[10]["totals"];
    assert_eq!(footer["declarations"], 9);
    assert_eq!(footer["answers"], json!({"A": 3, "W": 1, "S": 1, "B": 2, "undetermined": 2}));
    assert_eq!(footer["rights"], json!({"none": 5, "holds": 2, "fails": 0, "undetermined": 2}));
    let rules = footer["rules"].as_array().unwrap();
    assert!(rules.contains(&json!({"rule": "late-declaration", "violated": 1, "undetermined": 1})), "{rules:?}");
    assert!(rules.is_sorted_by_key(|rule| rule["rule"].as_str().map(str::to_owned)));
    assert_eq!(
        footer["assumed"],
        json!([
            {"need": "quota-use-elsewhere", "declarations": 2},
            {"need": "main-activity", "declarations": 2},
            {"need": "municipality-names", "declarations": 1},
            {"need": "signing-hour", "declarations": 3},
        ])
    );

    let findings: usize = lines[1..10].iter().map(|line| names(line).len()).sum();
    let counted: u64 = totals.rules().map(|(_, total)| total.violated + total.undetermined).sum();
    assert_eq!(findings as u64, counted);
}

#[test]
fn personal_data_stays_out_of_both_formats() {
    let (_, json, _) = json(&engine());
    let masked = text(&engine(), ReportOptions::default());
    let secrets = ["07062100469", "05110201341", "90021400128", "85073004417", "90421401206"];
    let persons = ["Zonderling", "Odalisque", "Vervolle", "Blauwmoezel", "2001-02-03"];
    for secret in secrets.iter().chain(&persons) {
        assert!(RECORDS.contains(secret), "the input holds what is looked for");
        assert!(!json.contains(secret) && !masked.contains(secret), "{secret} is shown");
    }
    assert!(masked.contains("worker *********69"));
    let shown = text(&engine(), showing_ssins());
    assert!(shown.contains("07062100469") && !persons.iter().any(|name| shown.contains(name)));
}

#[test]
fn text_says_what_why_and_what_to_do() {
    let text = text(&engine(), ReportOptions::default());
    let blocks: Vec<&str> = text.split("\n\n").collect();
    assert_eq!(
        blocks[0],
        "july.ndjson, record 2  late, but lenient  IN STU  worker *********69
    answer   accepted with warning 90373-460
    right    student regime holds for everything planned, decided by late-student-beside-timely-one
    warning  the declaration is late: received on 2026-07-20 10:00, after the deadline 2026-07-19
             24:00
             rule  late-declaration, 90373-460, at dimonaIn
             why   RD 05-11-2002, art. 4 and following; art. 181 Social Penal Code; glossary 2023/3,
                   block 90373, which ties the code to no worker type
             do    ask the NSSO before relying on it
             cost  an offence of level 4: an administrative fine of 3000 to 35000 euro, or a
                   criminal one of 6000 to 70000 euro
             law   act of 19-12-2025: 90 decimes for offences from 2026-02-01; the amounts of the
                   code times 10
             but   for the right, late-student-beside-timely-one decides: a late student declaration
                   beside a timely one of the same quarter keeps its hours"
    );
    assert!(blocks[1].contains("\n    answer   refused 90373-421 90374-349\n    NSSO     answered accepted; "));
    assert_eq!(
        blocks[2],
        "july.ndjson, record 4  open  UPDATE
    answer   open: accepted, or worse
    right    open: the regime of the period is not known
    open     possible fault: the Dimona period 660000000213 does not exist
             rule  unknown-period, 00913-354, at dimonaUpdate.periodId
             why   the period may have been opened by a declaration that is not in these files
             law   NSSO glossary 2023/3, zone 00913
             do    load a register that holds the period"
    );
    assert!(blocks[4].starts_with(
        "july.ndjson, record 6  no declaration\n    answer   none: what cannot be read is no declaration\n"
    ));
    assert!(blocks[6].starts_with("july.ndjson, record 8  waiting  IN OTH\n    answer   waiting for identification"));
    assert!(!text.contains("july.ndjson, record 1 "), "a clean declaration is only counted");
    assert_eq!(blocks.len(), 11, "eight blocks, totals, what was assumed, closing: {text}");
    assert!(
        blocks[8].starts_with("9 declarations; 1 of them without a remark, not shown\n    answer    3  accepted\n")
    );
    assert!(blocks[8].contains("\n              1  late-declaration, open\n"));
    assert!(blocks[9].contains("student_counters would decide"));
    assert!(text.lines().all(|line| line.chars().count() <= 100), "lines are short");
}

/// The fields that a report names in the findings of one declaration.
fn fields(draft: &Draft<'_>) -> Vec<String> {
    let engine = Engine::belgium();
    let mut replay = engine.replay(Register::new());
    replay.add(1, 1, draft);
    let mut output = Vec::new();
    let mut report =
        ReportWriter::new(JsonReport::new(&engine), &engine, &mut output).expect("memory takes everything");
    for judged in replay.run().judged {
        report.judged("one", &judged).expect("memory takes everything");
    }
    report.finish().expect("memory takes everything");
    let text = String::from_utf8(output).expect("JSON is UTF-8");
    let line: Value = serde_json::from_str(text.lines().nth(1).expect("a declaration")).expect("a line is JSON");
    let findings = line["findings"].as_array().expect("findings are a list");
    findings.iter().map(|of| of["field"].as_str().unwrap_or("none").to_owned()).collect()
}

#[test]
fn fields_are_named_in_the_format_that_was_read() {
    let json = |body: &'static str| fields(&decode(body.as_bytes(), 0).expect("a body"));
    let header = "<Form><Identification>DIMONA</Identification><FormCreationDate>2026-06-30</FormCreationDate><FormCreationHour>10:00:00.000</FormCreationHour><AttestationStatus>0</AttestationStatus><TypeForm>SU</TypeForm>";
    let xml = |form: &str| {
        let form = form.replace("<Form>", header);
        let mut found = fields(&nsso_xml::decode(form.as_bytes(), 0).expect("a form"));
        // Without reception nobody knows whether the form is rightly dated.
        found.retain(|field| field != "FormCreationDate");
        found
    };
    let csv = |header: &str, row: &'static str| {
        let header = Header::read(header.as_bytes(), 0).expect("a header");
        fields(&header.decode(row.as_bytes(), 0).expect("a row"))
    };
    let mut draft = Draft::new(Kind::Out);
    draft.set(Zone::PeriodId, Raw::Text("660000000112"));
    draft.set(Zone::EndDate, Raw::Text("2026-02-30"));
    assert_eq!(fields(&draft), ["end-date", "period-id"]);
    assert_eq!(csv("action,periodId,endDate", "OUT,660000000112,2026-02-30"), ["endDate", "periodId"]);
    // A block has no column: the first of its columns stands for it, and the action for the declaration.
    assert_eq!(
        csv("action,startDate,workerType,jointCommissionNumber,receivedAt", "IN,2026-07-01,STU,302,2026-07-02T08:00"),
        ["endDate", "plannedHoursNumber", "ssin", "employerId", "action", "jointCommissionNumber"]
    );
    assert_eq!(csv("action,ssin", ",07062100469"), ["none"]);
    assert_eq!(csv("action,answer,periodId", "CANCEL,?,1"), ["answer", "periodId"]);
    assert_eq!(
        json(r#"{"dimonaOut":{"periodId":660000000112,"endDate":"2026-02-30"}}"#),
        ["dimonaOut.endDate", "dimonaOut.periodId"]
    );
    assert_eq!(
        xml(
            "<Form><DimonaOut><DimonaPeriodId>660000000112</DimonaPeriodId><EndingDate>2026-02-30</EndingDate></DimonaOut></Form>",
        ),
        ["DimonaOut/EndingDate", "DimonaOut/DimonaPeriodId"]
    );
    assert_eq!(
        xml("<Form><DimonaCancel><Id/><DimonaPeriodId>1</DimonaPeriodId><INSS>2</INSS><EmployerId>\
             <NOSSRegistrationNbr>3</NOSSRegistrationNbr><CompanyID>4</CompanyID></EmployerId></DimonaCancel></Form>"),
        [
            "DimonaCancel/Id",
            "DimonaCancel/EmployerId/NOSSRegistrationNbr",
            "DimonaCancel/EmployerId/CompanyID",
            "DimonaCancel/INSS",
            "DimonaCancel/DimonaPeriodId"
        ]
    );
    assert_eq!(
        xml("<Form><DimonaIn><StartingDate>2026-07-01</StartingDate><NaturalPerson><INSS>2</INSS></NaturalPerson>\
             <DimonaFeatures><JointCommissionNbr>322</JointCommissionNbr><WorkerType>XYZ</WorkerType><UsingEmployer>\
             <JointCommissionNbr>1</JointCommissionNbr></UsingEmployer></DimonaFeatures></DimonaIn></Form>"),
        [
            "DimonaIn/NaturalPerson/INSS",
            "DimonaIn/DimonaFeatures/UsingEmployer/JointCommissionNbr",
            "DimonaIn/DimonaFeatures/WorkerType",
            "DimonaIn/EndingDate",
            "DimonaIn/DimonaFeatures/UsingEmployer",
            "DimonaIn/EmployerId",
            "DimonaIn",
        ]
    );
    assert_eq!(xml("<Form></Form>"), ["none"]);
}

/// What the rule of this file says.
fn finding(state: State) -> Finding {
    Finding::of(RuleNo::new(0, 0).expect("a table has a first place"), state)
}

#[test]
fn thresholds_are_cumulative() {
    let warning = finding(State::Violated(Evidence::NONE));
    let open = finding(State::Undetermined(Missing::of(Need::Law)));
    let reached = |level, finding: &Finding| Threshold::ALL.map(|threshold| threshold.reached_by(level, finding));
    assert_eq!(reached(Level::Error, &warning), [true, true, true, false]);
    assert_eq!(reached(Level::Warning, &warning), [false, true, true, false]);
    assert_eq!(reached(Level::Note, &warning), [false, false, false, false]);
    assert_eq!(reached(Level::Note, &open), [false, false, true, false]);
    let (_, _, totals) = json(&engine());
    assert_eq!(Threshold::ALL.map(|threshold| threshold.reached_in(&totals)), [true, true, true, false]);
    assert!(Threshold::ALL.iter().all(|threshold| !threshold.reached_in(&Totals::default())));
}

#[test]
fn texts_are_filled_with_numbers_as_people_write_them() {
    let moment = |text| Moment::parse(text).expect("a moment");
    dimona::numbers! {
        struct Told { received: Moment = "receivedAt", deadline: Until = "deadline", quarter: Quarter = "quarter", left: u16 = "hoursLeft" }
    }
    let evidence = Evidence::from(Told {
        received: Some(moment("2026-07-02T06:12:59Z")),
        deadline: Some(Until(moment("2026-07-02T00:00"))),
        quarter: Quarter::new(2026, 3),
        left: Some(0),
    });
    let filled = |text| render(text, Numbers::new(Told::NUMBERS, &evidence));
    assert_eq!(filled("at {receivedAt}").as_deref(), Some("at 2026-07-02 08:12"));
    assert_eq!(filled("until {deadline}").as_deref(), Some("until 2026-07-01 24:00"));
    assert_eq!(filled("in {quarter}, {hoursLeft} h").as_deref(), Some("in 2026Q3, 0 h"));
    assert_eq!(filled("plan[ {hoursLeft} hours][ {daysLeft} days], then").as_deref(), Some("plan 0 hours, then"));
    assert_eq!(filled("by {year}"), None);
    assert_eq!(filled("[by {year}]").as_deref(), Some(""));
    assert_eq!(filled("an [open bracket").as_deref(), Some("an [open bracket"));
    let gap = FindingText::of(&SATURDAY, &finding(State::Violated(Evidence::NONE)), &EN);
    assert_eq!(gap.what, "work begins on a Saturday, (not known)");
}

#[test]
fn an_open_question_says_which_record_it_hangs_on() {
    let evidence = Record { file: Some(2), record: Some(5) }.into();
    let open = finding(State::Undetermined(Missing::of(Need::EarlierAnswer).with(evidence)));
    let words = FindingText::of(&SATURDAY, &open, &EN);
    assert_eq!(words.what, "possible fault: saturday-start");
    assert!(words.because.expect("a reason").ends_with("is not known (record 5 of file 2)"));
    assert_eq!(words.action, "give the NSSO's own answer");
}

#[test]
fn every_text_of_every_rule_asks_for_numbers_that_exist() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let labels = schema["$defs"]["evidence"]["properties"].as_object().expect("labels are listed");
    let mut asked = 0;
    for rule in Engine::belgium().rules() {
        for number in rule.numbers() {
            assert!(labels.contains_key(number.name.as_ref()), "{}: {} is no label", rule.name, number.name);
        }
        for text in [rule.texts.what, rule.texts.because, rule.texts.action].into_iter().filter(|text| !text.is_empty())
        {
            let first = text.chars().next().expect("a text");
            let starts_plain = !first.is_uppercase()
                || text.starts_with(|c: char| c.is_ascii_uppercase()) && text[1..2].to_uppercase() == text[1..2];
            assert!(starts_plain && !text.ends_with('.') && !text.contains('\n'), "{}: {text}", rule.name);
            for label in text.split('{').skip(1).map(|rest| rest.split(['|', ':', '}']).next().unwrap_or_default()) {
                // A step has places of its own beside the numbers of its rule.
                let is_of_step = text == rule.texts.action && Steps::PLACES.contains(&label);
                assert!(is_of_step || labels.contains_key(label), "{}: {label} is no label", rule.name);
                asked += 1;
            }
        }
    }
    assert!(asked > 10, "texts hold numbers");
}
