//! What it says of the declaration itself.

use dimona::report::REFERENCE_SCHEMA;
use serde_json::Value;

use crate::support::{due, lines, text, written};

#[test]
fn what_was_received_in_time_says_so_at_its_own_deadline() {
    let period = "0999999031,85082125385,660000000214";
    let file = |name: &str, received: &str| {
        let header =
            "action,receivedAt,enterpriseNumber,ssin,periodId,startDate,endDate,workerType,jointCommissionNumber";
        let lines = format!(
            "{header}\nIN,{received},{period},2026-11-16,,OTH,XXX\nOUT,2026-11-18T10:00,,,660000000214,,2026-11-18,,\n"
        );
        written(&format!("deadline-received-{name}.csv"), &lines)
    };
    let asked = |file: &str, language: &str| text(&["--lang", language, "deadline", file, "--now", "2026-11-24T10:00"]);
    let before = file("before", "2026-11-15T23:59");
    let page = asked(&before, "en");
    assert!(page.contains("IN, by law           received in time"), "{page}");
    assert!(page.contains("IN, for the NSSO     2026-11-16 24:00: received in time"), "{page}");
    assert!(page.contains("OUT                  2026-11-19 24:00: received in time"), "{page}");
    // What is not the declaration's own is still told with how long ago it passed.
    assert!(page.contains("CANCEL               2026-11-16 24:00: passed 7 days and 10 hours ago"), "{page}");
    for (language, told) in [("nl", "op tijd ontvangen"), ("fr", "reçue à temps"), ("de", "rechtzeitig eingegangen")]
    {
        let page = asked(&before, language);
        assert!(page.contains(told), "{page}");
    }
    // On the first day: whether that was before the hour at which work began nobody told.
    let that_day = asked(&file("that-day", "2026-11-16T00:00"), "en");
    assert!(that_day.contains("IN, for the NSSO     2026-11-16 24:00: received in time"), "{that_day}");
    assert!(that_day.contains("IN, by law           before work begins"), "{that_day}");
    let late = asked(&file("late", "2026-11-17T00:00"), "en");
    assert!(late.contains("IN, for the NSSO     2026-11-16 24:00: received too late"), "{late}");
    let told = text(&["deadline", &before, "--now", "2026-11-24T10:00", "--format", "ndjson"]);
    let told = lines(REFERENCE_SCHEMA, &told);
    assert_eq!((&due(&told[1], "in")["receivedInTime"], &due(&told[1], "in")["passed"]), (&true.into(), &true.into()));
    assert_eq!(due(&told[1], "cancel")["receivedInTime"], false);
}

#[test]
fn an_in_that_cannot_be_understood_names_no_period() {
    let header = "action,ssin,enterpriseNumber,startDate,endDate,workerType,jointCommissionNumber,periodId";
    let lines = format!("{header}\nIN,85082125385,0999999031,1/07/26,,OTH,XXX,\nOUT,,,,2026-07-31,,,660000000313\n");
    let file = written("deadline-not-understood.csv", &lines);
    let page = text(&["--lang", "en", "deadline", &file, "--now", "2026-11-24T10:00"]);
    let (first, second) = page.split_once("line 3").expect("two declarations");
    assert!(first.contains("line 2: what it declares cannot be understood"), "{page}");
    assert!(first.contains("at startDate") && !first.contains("load a register"), "{page}");
    assert!(second.contains("the period that it names is not held: load a register"), "{page}");
}

const SHIFT: &str = concat!(
    r#""employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"85073004417"},"#,
    r#""dimonaIn":{"startDate":"2026-11-21","endDate":"2026-11-21","startHour":"1000","#
);

/// The lines of a shift that was received the day before, with the rest of its message, asked two hours before it begins.
fn shift(name: &str, context: &str, rest: &str) -> (String, Vec<Value>) {
    let received = r#""receivedAt":"2026-11-20T09:00:00+01:00""#;
    let file = written(name, &format!("{{\"context\":{{{received}{context}}},{SHIFT}{rest}}}}}\n"));
    let asked = ["--lang", "en", "deadline", &file, "--now", "2026-11-21T08:00"];
    let told = text(&[&asked[..], &["--format", "ndjson"]].concat());
    (text(&asked), lines(REFERENCE_SCHEMA, &told))
}

fn actions(line: &Value) -> Vec<&str> {
    line["deadlines"].as_array().expect("a list").iter().map(|due| due["action"].as_str().expect("a name")).collect()
}

#[test]
fn of_an_in_that_is_refused_nothing_is_declared_and_a_new_one_is_due() {
    let horeca = r#""endHour":"1400","features":{"workerType":"EXT","jointCommissionNumber":"302"}"#;
    let backwards = r#""endHour":"0900","features":{"workerType":"EXT","jointCommissionNumber":"302"}"#;
    // By the NSSO's own answer, and by the one that is predicted.
    for (name, context, rest) in
        [("deadline-refused-there.ndjson", r#","answer":"B""#, horeca), ("deadline-refused-here.ndjson", "", backwards)]
    {
        let (page, told) = shift(name, context, rest);
        assert!(page.contains("the NSSO refuses it, so nothing is declared"), "{page}");
        assert!(page.contains("IN, by law           2026-11-21 10:00: 2 hours and 0 minutes left"), "{page}");
        assert!(!page.contains("received in time"), "{page}");
        assert_eq!(actions(&told[1]), ["before-work", "in"]);
        let due = due(&told[1], "before-work");
        assert_eq!((&due["receivedInTime"], &due["minutesLeft"]), (&false.into(), &120.into()));
        assert_eq!(told[1]["refused"], true);
    }
    let (page, told) = shift("deadline-refused-there.ndjson", r#","answer":"B""#, horeca);
    assert!(page.contains("answered refused") && page.contains("a corrected IN is due by 2026-11-21 10:00"), "{page}");
    assert_eq!((&told[1]["answer"], &told[1]["nssoAnswer"]), (&"A".into(), &"B".into()));
    // What it accepted stands, whatever is predicted.
    let (page, told) = shift("deadline-accepted-there.ndjson", r#","answer":"A""#, backwards);
    assert!(page.contains("IN, by law           2026-11-21 10:00: received in time"), "{page}");
    assert!(actions(&told[1]).contains(&"cancel"));
}

#[test]
fn what_was_sent_says_whether_it_was_in_time_and_not_how_long_is_left() {
    let header = "action,receivedAt,enterpriseNumber,ssin,periodId,startDate,endDate,workerType,jointCommissionNumber";
    let row = "IN,2026-11-01T07:00,0999999031,85082125385,660000000214,2026-11-02,,OTH,XXX";
    let told = |name: &str, sent: &str| {
        let file = written(name, &format!("{header}\n{row}\n{sent}\n"));
        let asked = ["--lang", "en", "deadline", &file, "--now", "2026-11-24T10:00"];
        let told = text(&[&asked[..], &["--format", "ndjson"]].concat());
        (text(&asked).rsplit_once("line 3").expect("two declarations").1.to_owned(), lines(REFERENCE_SCHEMA, &told))
    };
    // Behind Saturday, and on Monday, which is in time where Saturday is no working day.
    let (page, lines) = told("deadline-out-monday.csv", "OUT,2026-11-16T10:00,,,660000000214,,2026-11-13,,");
    assert!(page.contains("OUT                  2026-11-14 24:00: received too late"), "{page}");
    assert!(page.contains("2026-11-16\n                         24:00: received in time"), "{page}");
    assert!(!actions(&lines[2]).iter().any(|action| ["in", "before-work"].contains(action)), "{page}");
    assert_eq!(due(&lines[2], "out")["minutesLeft"], Value::Null);
    let (page, lines) = told("deadline-out-tuesday.csv", "OUT,2026-11-17T00:00,,,660000000214,,2026-11-13,,");
    assert!(page.contains("OUT                  2026-11-14 24:00: received too late"), "{page}");
    let out = due(&lines[2], "out");
    assert_eq!((&out["receivedTooLate"], &out["receivedInTime"]), (&true.into(), &false.into()));
    // One that is refused changes nothing: the period stands without an end.
    let (page, lines) = told("deadline-out-refused.csv", "OUT,2026-11-17T00:00,,,660000000214,,2026-11-01,,");
    assert!(page.contains("so it changes nothing"), "{page}");
    assert_eq!(due(&lines[2], "out")["kind"], "after-last-day");
}

#[test]
fn planned_work_that_has_begun_is_to_be_declared_now() {
    let shift =
        ["--type", "EXT", "--joint-committee", "302", "--start", "2026-11-21T10:00", "--end", "2026-11-21T18:00"];
    for (language, said) in [
        ("en", "send the IN now"),
        ("nl", "stuur de IN nu"),
        ("fr", "envoyez l'IN maintenant"),
        ("de", "den IN jetzt senden"),
    ] {
        let told = |now: &str| text(&[&["--lang", language, "deadline", "--now", now], &shift[..]].concat());
        assert!(told("2026-11-21T10:01").contains(said), "{language}");
        assert!(!told("2026-11-21T10:00").contains(said), "{language}");
    }
}

#[test]
fn the_source_is_that_of_the_worker_type() {
    let cites = |plan: &[&str]| text(&[&["--lang", "en", "deadline", "--now", "2026-11-20T10:00"], plan].concat());
    let shift = ["--joint-committee", "302", "--start", "2026-11-21T10:00", "--end", "2026-11-21T18:00"];
    assert!(cites(&[&["--type", "EXT"], &shift[..]].concat()).contains("art. 182 Social Penal Code"));
    for worker_type in ["OTH", "O17", "STU", "FLX"] {
        let days = ["--type", worker_type, "--start", "2026-11-23", "--end", "2026-11-27"];
        assert!(!cites(&days).contains("art. 182"), "{worker_type}");
    }
}
