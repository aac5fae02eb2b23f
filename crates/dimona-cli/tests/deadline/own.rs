//! What it says of the declaration itself.

use dimona::report::REFERENCE_SCHEMA;

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
    assert!(late.contains("IN, for the NSSO     2026-11-16 24:00: passed"), "{late}");
    let told = text(&["deadline", &before, "--now", "2026-11-24T10:00", "--format", "ndjson"]);
    let told = lines(REFERENCE_SCHEMA, &told);
    assert_eq!((&due(&told[1], "in")["receivedInTime"], &due(&told[1], "in")["passed"]), (&true.into(), &true.into()));
    assert_eq!(due(&told[1], "cancel")["receivedInTime"], false);
}

#[test]
fn an_in_that_cannot_be_understood_names_no_period() {
    let header = "action,ssin,enterpriseNumber,startDate,endDate,workerType,jointCommissionNumber,periodId";
    let lines = format!("{header}\nIN,85082125385,0999999031,1/07/2026,,OTH,XXX,\nOUT,,,,2026-07-31,,,660000000313\n");
    let file = written("deadline-not-understood.csv", &lines);
    let page = text(&["--lang", "en", "deadline", &file, "--now", "2026-11-24T10:00"]);
    let (first, second) = page.split_once("line 3").expect("two declarations");
    assert!(first.contains("line 2: what it declares cannot be understood"), "{page}");
    assert!(first.contains("at startDate") && !first.contains("load a register"), "{page}");
    assert!(second.contains("the period that it names is not held: load a register"), "{page}");
}
