//! Register files: what is read, what is refused, and how errors point.

use dimona::codec::rest_json::decode;
use dimona::declaration::message::EmployerNumbers;
use dimona::declaration::register::{Coverage, Heard, Register, RegisterView};
use dimona::engine::Engine;
use dimona::policy::{FreedHours, Policies};

fn register(text: &str) -> Result<Register, String> {
    Engine::belgium().read_register("register.ndjson", text.as_bytes()).map_err(|error| {
        assert!(error.is_table());
        error.to_string()
    })
}

const HEADER: &str = r#"{"register":1,"asOf":"2026-06-01T00:00:00+02:00"}"#;
const PERIOD: &str = r#"{"period":{"periodId":660000000112,"ssin":"07062100469","employer":{"enterpriseNumber":"0999999031"},"workerType":"STU","jointCommittee":"XXX","startDate":"2026-07-01","endDate":"2026-07-31","plannedHours":76,"exceedingHours":6,"late":false}}"#;

#[test]
fn a_register_says_what_it_holds() {
    let text = format!("{HEADER}\n{PERIOD}\n");
    let register = register(&text).expect("in order");
    assert_eq!(register.as_of().map(|at| at.to_string()).as_deref(), Some("2026-06-01T00:00:00+02:00"));
    assert_eq!(register.coverage(), &Coverage::Nobody);
    let period = register.periods().next().expect("a period");
    let booking = period.booking.expect("a student period books");
    assert_eq!((booking.planned, booking.reserved, booking.exceeding), (76, 70, 6));
    // Beyond the quota nothing was left: the others had booked it, or freed it since.
    let ledgers: Vec<_> = register.ledgers().map(|entry| (entry.ledger.used, entry.ledger.doubtful)).collect();
    assert_eq!(ledgers, [(650, 580)]);
}

#[test]
fn a_late_or_cancelled_period_of_a_register_reserves_nothing() {
    for period in
        [PERIOD.replace("\"late\":false", "\"late\":true"), PERIOD.replace("\"late\":false", "\"cancelled\":true")]
    {
        let register = register(&format!("{HEADER}\n{period}\n")).expect("in order");
        assert_eq!(register.ledgers().map(|entry| entry.ledger.used).sum::<i32>(), 0, "{period}");
    }
}

#[test]
fn a_written_register_is_read_as_it_was() {
    let text = format!(
        "{}\n{PERIOD}\n{}\n{}\n{}\n",
        r#"{"register":1,"asOf":"2026-06-01T00:00:00+02:00","covers":[{"enterpriseNumber":"0999999031"},{"employerId":123456749}]}"#,
        r#"{"ledger":{"ssin":"07062100469","quota":"student-hours","year":2026,"used":170,"doubtful":0,"counterAt":"2026-05-01T09:00:00+02:00"}}"#,
        r#"{"tombstone":{"periodId":660000000213,"ssin":"07062100469"}}"#,
        r#"{"refused":{"ssin":"07062100469","employer":{},"workerType":"OTH","startDate":"2026-07-01","endDate":"2026-06-01","accepted":true}}"#,
    );
    let register = register(&text).expect("in order");
    assert_eq!(register.ledgers().map(|entry| entry.ledger.used).sum::<i32>(), 170, "a ledger line wins");
    let mut written = Vec::new();
    register.write(&mut written).expect("memory takes text");
    let again = Engine::belgium().read_register("again", written.as_slice()).expect("what was written can be read");
    let mut rewritten = Vec::new();
    again.write(&mut rewritten).expect("memory takes text");
    assert_eq!(String::from_utf8(written), String::from_utf8(rewritten));
    assert_eq!(again.tombstones().count(), 1);
    assert_eq!(again.refused_ins().count(), 1, "whatever stands against it");
}

const REGISTRATION: &str = r#"{"registration":{"registrationId":100000000001,"periodId":660000000112,"startDate":"2026-07-01","startHour":"0900","endDate":"2026-07-01"}}"#;

#[test]
fn daily_registrations_are_written_as_they_were_read() {
    let ended = REGISTRATION
        .replace("100000000001", "100000000002")
        .replace(r#""}}"#, r#"","endHour":"1700","cancelled":true}}"#);
    let unnamed = REGISTRATION.replace(r#""registrationId":100000000001,"#, "").replace("}}", r#","doubtful":true}}"#);
    let lost = r#"{"lostRegistration":{"registrationId":100000000003,"periodId":660000000112,"refused":true}}"#;
    let header = HEADER.replace("}", r#","registrations":true}"#);
    let text = format!("{header}\n{PERIOD}\n{REGISTRATION}\n{ended}\n{unnamed}\n{lost}\n");
    let register = register(&text).expect("in order");
    assert_eq!((register.registrations().count(), register.lost_registrations().count()), (3, 1));
    let written = written(&register);
    let again: Vec<&str> = written.lines().filter(|line| line.to_lowercase().contains("registration")).collect();
    assert_eq!(again, [header.as_str(), REGISTRATION, &ended, &unnamed, lost]);
}

#[test]
fn what_the_nsso_refused_or_warned_of_without_a_reason_is_written_as_it_was_read() {
    let period = PERIOD.replace("}}", r#","contested":true,"heard":["warned","excused","disproved","unwarned"]}}"#);
    let of_worker = r#"{"unexplained":{"ssin":"07062100469","message":"00000000000000ab","receivedAt":"2026-06-01T08:00:00+02:00"}}"#;
    let of_nobody = r#"{"unexplained":{"message":"00000000000000cd"}}"#;
    let text = format!("{HEADER}\n{period}\n{of_worker}\n{of_nobody}\n{of_worker}\n");
    let register = register(&text).expect("in order");
    assert!(register.periods().all(|period| period.heard.has(Heard::WARNED)));
    let written = written(&register);
    let again: Vec<&str> = written.lines().filter(|line| line.contains("unexplained")).collect();
    assert_eq!(again, [of_nobody, of_worker]);
    assert!(written.contains(r#""heard":["warned","excused","disproved","unwarned"]"#));
}

#[test]
fn a_register_of_many_employers_is_read_again() {
    let employers: Vec<String> = (1..=31_000_u64)
        .map(|n| n * 100 + (97 - n % 97))
        .map(|number| format!("{{\"enterpriseNumber\":\"{number:010}\"}}"))
        .collect();
    let mut registers: Vec<String> =
        [&employers[..20_000], &employers[20_000..]].map(|some| format!("[{}]", some.join(","))).to_vec();
    let (first, rest) = (registers.remove(0), registers.remove(0));
    let register =
        register(&format!("{{\"register\":1,\"covers\":{first}}}\n{{\"covers\":{rest}}}\n")).expect("in order");
    let covered = |register: &Register| match register.coverage() {
        Coverage::Employers(list) => list.len(),
        _ => 0,
    };
    assert_eq!(covered(&register), 31_000);
    let mut written = Vec::new();
    register.write(&mut written).expect("memory takes text");
    let again = Engine::belgium().read_register("again", written.as_slice()).expect("what was written can be read");
    assert_eq!(again.coverage(), register.coverage());
    let all = r#"{"register":1,"covers":"all"}"#;
    let all = self::register(&format!("{all}\n{{\"covers\":[{}]}}\n", employers[0])).expect("in order");
    assert_eq!(all.coverage(), &Coverage::Everybody);
}

#[test]
fn a_wrong_register_is_named_with_file_line_and_field() {
    let cases = [
        (String::new(), "line 1: the file is empty"),
        (PERIOD.to_owned(), "line 1: "),
        (r#"{"register":2}"#.to_owned(), "line 1: register: version 2 is not known"),
        ("action;ssin;startDate".to_owned(), "line 1: this is no register: it begins with no header"),
        (r#"{"dimonaIn":{}}"#.to_owned(), "line 1: this is no register: it begins with no header"),
        (HEADER.replace("2026-06-01", "2026-13-01"), "line 1: asOf: "),
        (HEADER.replace("}", r#","covers":[{}]}"#), "line 1: employer: has no number"),
        (HEADER.replace("}", r#","covers":"some"}"#), "line 1: a value is of another type"),
        (format!("{HEADER}\n{}", PERIOD.replace("07062100469", "07062100468")), "line 2: ssin: check digits"),
        (format!("{HEADER}\n{}", PERIOD.replace("2026-07-31", "2026-06-30")), "line 2: endDate: is before startDate"),
        (format!("{HEADER}\n{}", PERIOD.replace("2026-07-01", "2026-02-30")), "line 2: startDate: "),
        (format!("{HEADER}\n{}", PERIOD.replace("STU", "STUDENT")), "line 2: workerType: "),
        (format!("{HEADER}\n{}", PERIOD.replace("XXX", "200")), "line 2: jointCommittee: "),
        (format!("{HEADER}\n{}", PERIOD.replace(":76", ":1000")), "line 2: plannedHours: is above 999"),
        (
            format!(
                "{HEADER}\n{}",
                r#"{"ledger":{"ssin":"07062100469","quota":"student-hours","year":2026,"used":-2147483648,"doubtful":0}}"#
            ),
            "line 2: used: is above 1000000",
        ),
        (format!("{HEADER}\n{}", PERIOD.replace("0999999031", "0999999032")), "line 2: enterpriseNumber: "),
        (format!("{HEADER}\n{}", r#"{"contract":{}}"#), "line 2: "),
        (
            format!("{HEADER}\n{REGISTRATION}\n{PERIOD}"),
            "line 2: periodId: is the number of a period that no line before tells",
        ),
        (format!("{HEADER}\n{PERIOD}\n{}", REGISTRATION.replace("0900", "2460")), "line 3: startHour: "),
        (format!("{HEADER}\n{PERIOD}\n{}", REGISTRATION.replace(r#""startHour":"0900","#, "")), "line 3: "),
        (format!("{HEADER}\n{PERIOD}\n{}", REGISTRATION.replace("100000000001", "0")), "line 3: registrationId: "),
    ];
    for (text, reason) in cases {
        let error = register(&text).expect_err("refused");
        assert!(error.starts_with("register.ndjson, "), "{error}");
        assert!(error.contains(reason), "{error} does not say {reason}");
        assert!(!error.contains("07062100469"), "an error shows no SSIN: {error}");
    }
}

fn written(register: &Register) -> String {
    let mut text = Vec::new();
    register.write(&mut text).expect("memory takes text");
    String::from_utf8(text).expect("a register is text")
}

#[test]
fn what_the_nsso_accepted_is_loaded_again_whatever_it_lacks() {
    const IN: &str = r#"{"context":{"receivedAt":"2026-06-30T10:00:00+02:00","answer":"A","periodId":660000000112},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-08-01","endDate":"2026-08-31","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}}}"#;
    const OUT: &[u8] = br#"{"context":{"receivedAt":"2026-08-02T10:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"dimonaOut":{"periodId":660000000112,"endDate":"2026-08-31"}}"#;
    let engine = Engine::belgium();
    let no_employer = IN.replace(r#""enterpriseNumber":"0999999031""#, "");
    let ends_before = IN.replace("2026-08-31", "2026-07-01");
    let neither = no_employer.replace("2026-08-31", "2026-07-01");
    let no_worker = IN.replace(r#""ssin":"07062100469""#, "");
    for (body, is_marked) in
        [(IN, false), (&no_worker, false), (&no_employer, true), (&ends_before, true), (&neither, true)]
    {
        let mut register = Register::new();
        let verdict = engine.check(&decode(body.as_bytes(), 0).expect("a body"), &register);
        register.apply(verdict.effect()).expect("fresh");
        let saved = written(&register);
        assert_eq!(register.periods().count(), 1, "the NSSO accepted it: {saved}");
        assert_eq!(saved.contains(r#""accepted":true"#), is_marked, "{saved}");

        let loaded = engine.read_register("saved", saved.as_bytes()).expect("what was saved is loaded");
        assert_eq!(written(&loaded), saved);
        let next = |register: &Register| {
            let verdict = engine.check(&decode(OUT, 0).expect("a body"), register);
            (verdict.answer, engine.anomalies(&verdict), format!("{:?}", verdict.findings))
        };
        assert_eq!(next(&loaded), next(&register), "{saved}");
    }
}

#[test]
fn a_ledger_of_more_than_anybody_works_is_loaded_again() {
    let booking = r#""booking":{"quota":"student-hours","year":2026,"planned":999,"neutral":0,"firstHours":0,"reserved":999,"doubtful":999,"exceeding":0,"certain":true,"free":999}"#;
    let period = PERIOD.replace(r#""exceedingHours":6"#, booking).replace(r#""periodId":660000000112,"#, "") + "\n";
    let periods = period.repeat(1100);
    let loaded = register(&format!("{HEADER}\n{periods}")).expect("in order");
    let saved = written(&loaded);
    let again = register(&saved).expect("what was saved is loaded");
    assert_eq!(written(&again), saved);
}

#[test]
fn an_overrun_of_more_than_a_period_can_have_is_loaded_again() {
    let booking = |reserved: u16, exceeding: u16| {
        format!(
            r#""booking":{{"quota":"student-hours","year":2026,"planned":999,"neutral":0,"firstHours":0,"reserved":{reserved},"doubtful":0,"exceeding":{exceeding},"certain":true,"free":0,"size":60000}}"#
        )
    };
    let period = |booking: String| PERIOD.replace(r#""exceedingHours":6"#, &booking);
    let other = period(booking(10, 0)).replace("660000000112", "660000000213");
    let mut policies = Policies::default();
    policies.freed_hours = FreedHours::CoverEarlierOverrun;
    let engine = Engine::builder().policies(policies).build().expect("an engine");
    let text = format!("{HEADER}\n{}\n{other}\n", period(booking(999, 999)));
    let mut register = engine.read_register("register", text.as_bytes()).expect("in order");
    let cancel = br#"{"context":{"receivedAt":"2026-06-30T10:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"dimonaCancel":{"periodId":660000000213}}"#;
    let verdict = engine.check(&decode(cancel, 0).expect("a body"), &register);
    register.apply(verdict.effect()).expect("fresh");
    let saved = written(&register);
    assert!(saved.contains(r#""cancelled":true"#), "{saved}");
    let loaded = engine.read_register("saved", saved.as_bytes()).expect("what was saved is loaded");
    assert_eq!(written(&loaded), saved);
}

#[test]
fn a_coverage_without_a_number_is_loaded_again() {
    let saved = written(&Register::new().covering(Coverage::Employers(vec![EmployerNumbers::NONE])));
    let loaded = register(&saved).expect("what was saved is loaded");
    assert_eq!(loaded.coverage(), &Coverage::Nobody);
}
