//! What a user sees of the NSSO's personnel file as a register to begin from.

use dimona::codec::rest_json::decode;
use dimona::declaration::register::{Coverage, Period, Register, RegisterView};
use dimona::engine::Engine;
use dimona::id::WorkerType;

fn period(id: u64, rest: &str, blocks: &str) -> String {
    format!(
        "<DimonaPeriod><DimonaPeriodId>{id}</DimonaPeriodId><IsLocked>0</IsLocked><IsCancelled>0</IsCancelled>{rest}\
         <LastUpdateDate>2026-05-02</LastUpdateDate><LastUpdateHour>10:00:00.000</LastUpdateHour>\
         <NaturalPerson><INSS>07062100469</INSS><WorkerName>Peeters &amp; Fils</WorkerName></NaturalPerson>{blocks}</DimonaPeriod>\n"
    )
}

const STUDENT: &str =
    "<DimonaFeatures><JointCommissionNbr>XXX</JointCommissionNbr><WorkerType>STU</WorkerType></DimonaFeatures>";
const JULY: &str = "<IsLate>false</IsLate><StartingDate>2026-07-01</StartingDate><EndingDate>2026-07-31</EndingDate><PlannedHoursNbr>76</PlannedHoursNbr>";

fn answer(periods: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<PersonnelFileConsultationAnswer><Form><Identification>PFANS</Identification>
<FormCreationDate>2026-06-01</FormCreationDate><FormCreationHour>08:00:00.000</FormCreationHour>
<AttestationStatus>0</AttestationStatus><TypeForm>FA</TypeForm>
<HandledOriginalForm><Identification>PFREQ</Identification><FormCreationDate>2026-05-31</FormCreationDate><FormCreationHour>08:00:00.000</FormCreationHour></HandledOriginalForm>
<PersonnelFileConsult><NOSSRegistrationNbr>123456749</NOSSRegistrationNbr><CompanyID>0999999031</CompanyID>
<RefStartingDate>2026-01-01</RefStartingDate><ResultCodeResearch>0</ResultCodeResearch>
{periods}</PersonnelFileConsult></Form></PersonnelFileConsultationAnswer>\n"
    )
}

fn read(periods: &str) -> Register {
    Engine::belgium().read_personnel_file("answer.xml", answer(periods).as_bytes()).expect("the file is in order")
}

fn only(periods: &str) -> Period {
    let register = read(periods);
    assert_eq!(register.periods().count(), 1);
    *register.periods().next().expect("a period")
}

fn fault(file: impl AsRef<[u8]>) -> String {
    let fault = Engine::belgium().read_personnel_file("answer.xml", file.as_ref()).expect_err("the file is wrong");
    assert!(fault.is_table());
    fault.to_string()
}

#[test]
fn a_period_is_read_with_all_that_it_tells() {
    let blocks = format!(
        "{STUDENT}<QuotaFeatures><QuotaType>A17_YEAR_OTHER</QuotaType><ExceedingHoursNbr>3</ExceedingHoursNbr></QuotaFeatures>\
        <QuotaFeatures><QuotaType>STUDENT</QuotaType><ExceedingHoursNbr>6</ExceedingHoursNbr></QuotaFeatures>"
    );
    let period = only(&period(660_000_000_112, JULY, &blocks));
    assert_eq!(period.id.map(|id| id.get()), Some(660_000_000_112));
    let content = period.content;
    assert_eq!(content.worker.map(|worker| worker.reveal().to_string()).as_deref(), Some("07062100469"));
    assert_eq!(content.employer.nsso().map(|number| number.get()), Some(123_456_749));
    assert_eq!(content.employer.enterprise().map(|number| number.to_string()).as_deref(), Some("0999999031"));
    assert_eq!(content.worker_type, Some(WorkerType::Stu));
    assert_eq!(content.start_date.to_string(), "2026-07-01");
    assert_eq!(content.end_date.map(|date| date.to_string()).as_deref(), Some("2026-07-31"));
    assert_eq!((period.late, period.cancelled), (Some(false), false));
    let booking = period.booking.expect("a student books");
    assert_eq!((booking.planned, booking.reserved, booking.exceeding), (76, 70, 6));
}

#[test]
fn a_locked_period_takes_no_update() {
    let locked = period(660_000_000_112, JULY, STUDENT).replace("<IsLocked>0<", "<IsLocked>1<");
    assert!(only(&locked).locked && !only(&period(660_000_000_112, JULY, STUDENT)).locked);
    let engine = Engine::belgium();
    let update = br#"{"context":{"receivedAt":"2026-06-29T10:00"},"dimonaUpdate":{"periodId":660000000112,"plannedHoursNumber":70}}"#;
    let verdict = engine.check(&decode(update, 0).expect("it can be read"), &read(&locked));
    assert_eq!(engine.anomalies(&verdict).iter().map(ToString::to_string).collect::<Vec<_>>(), ["00913-362"]);
    assert!(fault(answer(&locked.replace("<IsLocked>1<", "<IsLocked>ja<"))).contains("IsLocked"));
}

#[test]
fn a_period_with_a_blocking_anomaly_is_none() {
    let class = |class: &str| {
        let hour = "</LastUpdateHour>";
        let told = format!("{hour}<ErrorID>90373-334</ErrorID><AnomalyClass>{class}</AnomalyClass>");
        period(660_000_000_112, JULY, STUDENT).replace(hour, &told)
    };
    let engine = Engine::belgium();
    let update = br#"{"context":{"receivedAt":"2026-06-29T10:00"},"dimonaUpdate":{"periodId":660000000112,"plannedHoursNumber":70}}"#;
    let codes = |register: &Register| {
        let verdict = engine.check(&decode(update, 0).expect("it can be read"), register);
        engine.anomalies(&verdict).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let register = read(&class("B"));
    assert_eq!((register.periods().count(), codes(&register)), (0, vec!["00913-357".to_owned()]));
    // A warning leaves the period as it is.
    assert_eq!(codes(&read(&class("NP"))), Vec::<String>::new());
}

#[test]
fn the_register_is_as_of_the_answer_and_covers_nobody() {
    let register = read(&period(660_000_000_112, JULY, STUDENT));
    assert_eq!(register.as_of().map(|at| at.to_string()).as_deref(), Some("2026-06-01T08:00:00+02:00"));
    assert_eq!(*register.coverage(), Coverage::Nobody);
    assert_eq!(read("").periods().count(), 0);
}

#[test]
fn a_later_declaration_is_judged_on_the_file() {
    let engine = Engine::belgium();
    let register = read(&period(660_000_000_112, JULY, STUDENT));
    let body = br#"{"context":{"receivedAt":"2026-06-30T10:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-08-01","endDate":"2026-08-31","plannedHoursNumber":575,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}}}"#;
    let verdict = engine.check(&decode(body, 0).expect("a body"), &register);
    // 650 hours, of which 76 are booked: one of 575 lies outside.
    assert_eq!(engine.anomalies(&verdict)[0].to_string(), "90017-369");
    let late = read(&period(660_000_000_112, &JULY.replace("false", "true"), STUDENT));
    assert!(
        engine.anomalies(&engine.check(&decode(body, 0).expect("a body"), &late)).is_empty(),
        "a late period books nothing"
    );
}

#[test]
fn cancelled_open_and_hourly_periods_are_read() {
    let cancelled = period(660_000_000_112, JULY, STUDENT).replace("<IsCancelled>0", "<IsCancelled>1");
    let read = only(&cancelled);
    assert!(read.cancelled && read.booking.is_none());
    let open = only(&period(
        660_000_000_112,
        "<StartingDate>2026-07-01</StartingDate><EndingDate>9999-12-31</EndingDate>",
        "",
    ));
    assert_eq!((open.content.end_date, open.late), (None, None));
    let shift = only(&period(
        660_000_000_112,
        "<StartingDate>2026-07-01</StartingDate><StartingHour>1800</StartingHour><EndingDate>2026-07-02</EndingDate><EndingHour>0100</EndingHour>",
        "<DimonaFeatures><JointCommissionNbr>322</JointCommissionNbr><WorkerType>FLX</WorkerType><UsingEmployer><JointCommissionNbr>302</JointCommissionNbr></UsingEmployer></DimonaFeatures>",
    ));
    assert_eq!(shift.content.start_hour.map(|hour| hour.to_string()).as_deref(), Some("1800"));
    assert!(shift.content.is_horeca());
}

#[test]
fn what_is_not_known_is_read_past() {
    let unknown = "<DimonaFeatures><JointCommissionNbr>999</JointCommissionNbr><WorkerType>ZZZ</WorkerType></DimonaFeatures><New><INSS>1</INSS></New>";
    let content = only(&period(660_000_000_112, JULY, unknown)).content;
    assert_eq!((content.worker_type, content.joint_committee), (None, None));
    for code in ["QUA", "STX"] {
        let content = only(&period(660_000_000_112, JULY, &STUDENT.replace("STU", code))).content;
        assert_eq!(content.worker_type.map(|of| of.code()), Some(code));
    }
    // A worker and a firm whose number is not told.
    let content = only(&period(660_000_000_112, JULY, STUDENT).replace("07062100469", "0")).content;
    assert_eq!(content.worker, None);
    let dateless = period(660_000_000_112, "", STUDENT).replace("<IsCancelled>0", "<IsCancelled>1");
    assert_eq!(read(&dateless).periods().count(), 0);
}

#[test]
fn of_two_periods_with_one_number_the_later_counts() {
    let other = period(660_000_000_213, JULY, STUDENT);
    let twice = [
        period(660_000_000_112, JULY, STUDENT),
        other,
        period(660_000_000_112, &JULY.replace(">76<", ">40<"), STUDENT),
    ]
    .concat();
    let register = read(&twice);
    let hours: Vec<_> = register.periods().map(|period| period.content.planned_hours).collect();
    assert_eq!(hours, [Some(40), Some(76)]);
    let used: Vec<_> = register.ledgers().map(|entry| entry.ledger.used).collect();
    assert_eq!(used, [116]);
}

#[test]
fn a_value_that_cannot_be_understood_is_named_with_line_and_element() {
    let good = period(660_000_000_213, JULY, STUDENT);
    for (from, to, reason) in [
        (">660000000112<", ">66000000011-<", "DimonaPeriodId: is not a value of this element"),
        (">2026-07-01<", ">2026-07-32<", "StartingDate: is not a value of this element"),
        ("<StartingDate>2026-07-01</StartingDate>", "", "StartingDate: is missing"),
        (">07062100469<", ">07062100468<", "INSS: is not a value of this element"),
        (">false<", ">no<", "IsLate: is neither 0 nor 1"),
        (">76<", ">7.5<", "PlannedHoursNbr: is not a value of this element"),
    ] {
        let bad = period(660_000_000_112, JULY, STUDENT).replace(from, to);
        assert_eq!(fault(answer(&(good.clone() + &bad))), format!("answer.xml, line 9: {reason}"));
    }
}

#[test]
fn a_file_that_is_no_answer_is_refused() {
    let whole = answer(&period(660_000_000_112, JULY, STUDENT));
    assert_eq!(fault("<Dimona/>"), "answer.xml, line 1: root element is not PersonnelFileConsultationAnswer");
    assert_eq!(fault("\n \n"), "answer.xml, line 3: the file has no element PersonnelFileConsultationAnswer");
    assert_eq!(fault(&whole[..whole.len() / 2]), "answer.xml, line 7: the XML is broken");
    assert_eq!(fault(whole.replace("</DimonaPeriod>", "</DimonaPerid>")), "answer.xml, line 8: the XML is broken");
    assert_eq!(
        fault(whole.replace("&amp;", "&fils;")),
        "answer.xml, line 8: entity is none of amp, lt, gt, apos and quot; no other is read"
    );
    assert_eq!(
        fault("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"),
        "answer.xml, line 1: document type declarations are not read"
    );
    assert_eq!(
        fault(whole.replace("UTF-8", "UTF-7")),
        "answer.xml, line 1: encoding is another than UTF-8, ISO-8859-1 or US-ASCII"
    );
    assert_eq!(
        fault(whole.replace("<ResultCodeResearch>0", "<ResultCodeResearch>5")),
        "answer.xml, line 7: the NSSO found too many periods to list: ask for a shorter time"
    );
    let latin: Vec<u8> = whole.replace("Fils", "é").chars().map(|c| c as u8).collect();
    assert_eq!(fault(&latin), "answer.xml, line 8: the text is not UTF-8: save it so (in a spreadsheet: as CSV UTF-8)");
    let declared = String::from_utf8(latin.iter().map(|byte| if *byte == 0xE9 { b'@' } else { *byte }).collect())
        .expect("ASCII")
        .replace("UTF-8", "ISO-8859-1");
    let declared: Vec<u8> = declared.bytes().map(|byte| if byte == b'@' { 0xE9 } else { byte }).collect();
    assert!(Engine::belgium().read_personnel_file("answer.xml", &declared[..]).is_ok());
    let deep = format!("<PersonnelFileConsultationAnswer>{}", "<a>".repeat(100));
    assert_eq!(fault(deep), "answer.xml, line 1: elements are nested too deep");
}

#[test]
fn one_endless_text_does_not_fill_memory() {
    let endless = format!("<PersonnelFileConsultationAnswer><Form>{}", "x".repeat(8 << 20));
    let input = std::io::BufReader::with_capacity(1 << 14, endless.as_bytes());
    let fault = Engine::belgium().read_personnel_file("answer.xml", input).expect_err("the file is wrong");
    assert_eq!(fault.to_string(), "answer.xml, line 1: cannot be read: a tag or text is longer than 1048576 bytes");
}
