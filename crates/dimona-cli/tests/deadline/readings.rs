//! What hangs on how a text is read, and on whether somebody has worked.

use dimona::report::REFERENCE_SCHEMA;
use serde_json::Value;

use crate::support::{due, lines, text, written};

/// The deadlines of planned work, asked at a moment.
fn planned(plan: &[&str], now: &str) -> Value {
    let told = text(&[&["deadline", "--now", now, "--format", "ndjson"], plan].concat());
    lines(REFERENCE_SCHEMA, &told).swap_remove(1)
}

#[test]
fn an_open_period_whose_last_day_is_told_has_had_its_in() {
    let plan = ["--type", "OTH", "--start", "2026-11-02", "--last-day", "2026-11-20"];
    let told = planned(&plan, "2026-11-20T10:00");
    assert_eq!((&told["answer"], told["findings"].as_array().map(Vec::len)), (&Value::Null, Some(0)));
    assert_eq!(due(&told, "out")["latest"], "2026-11-22T00:00:00+01:00");
    let all = told["deadlines"].as_array().expect("a list");
    assert!(all.iter().all(|due| due["action"] != "in"), "{all:?}");
    // What has not begun is judged as if it were received now.
    assert_eq!(planned(&plan, "2026-11-01T10:00")["answer"], "A");
    assert_eq!(planned(&plan[..4], "2026-11-20T10:00")["answer"], "W");
}

#[test]
fn a_cancel_is_only_for_what_nobody_worked() {
    let shift =
        ["--type", "EXT", "--joint-committee", "302", "--start", "2026-05-04T10:00", "--end", "2026-05-04T18:00"];
    for (now, expected) in [("2026-05-04T10:00", false), ("2026-05-04T10:01", true), ("2026-05-05T00:00", false)] {
        assert_eq!(due(&planned(&shift, now), "cancel")["unlessWorked"], expected, "{now}");
    }
    let line = "{\"context\":{\"receivedAt\":\"2026-05-04T06:00\",\"periodId\":660000000112,\"workStart\":\"2026-05-04T10:00\"},\
        \"employer\":{\"enterpriseNumber\":\"0999999031\"},\"worker\":{\"ssin\":\"90021400128\"},\"dimonaIn\":{\"startDate\":\
        \"2026-05-04\",\"endDate\":\"2026-05-04\",\"startHour\":\"1000\",\"endHour\":\"1800\",\"features\":{\"workerType\":\"EXT\",\
        \"jointCommissionNumber\":\"302\"}}}\n";
    let file = written("deadline-readings/shift.ndjson", line);
    let page = text(&["--lang", "en", "deadline", &file, "--now", "2026-05-04T15:00"]);
    let caution = "only where nobody has worked: what was worked must keep its Dimona";
    assert_eq!(page.matches(caution).count(), 2, "{page}");
    // Work that an IN tells behind its begin is certain.
    let late = line.replace("2026-05-04T06:00", "2026-05-04T10:00");
    let file = written("deadline-readings/late.ndjson", &late);
    let page = text(&["--lang", "en", "deadline", &file, "--now", "2026-05-04T15:00"]);
    assert!(page.contains("CANCEL               never: work began on 2026-05-04 10:00, as is told"), "{page}");
}

#[test]
fn work_by_the_hour_may_be_put_off_until_it_begins() {
    let shift =
        ["--type", "EXT", "--joint-committee", "302", "--start", "2026-05-04T10:00", "--end", "2026-05-04T18:00"];
    let told = planned(&shift, "2026-05-04T09:00");
    let later = due(&told, "begin-later");
    assert_eq!((&later["kind"], &later["otherWith"]), (&"new-begin".into(), &Value::Null));
}

#[test]
fn both_first_days_of_work_under_article_17_are_told() {
    let told = planned(&["--type", "O17", "--start", "2026-12-20", "--end", "2026-12-31"], "2026-12-10T10:00");
    let earliest = due(&told, "earliest");
    assert_eq!((&earliest["earliest"], &earliest["latest"]), (&"2026-12-05".into(), &Value::Null));
    assert_eq!((&earliest["otherKind"], &earliest["other"]), (&"from".into(), &"2026-09-16T00:00:00+02:00".into()));
    assert_eq!(earliest["otherWith"], "article-17-earliest=before-quarter");
    // On the first day of a quarter both are one.
    let told = planned(&["--type", "O17", "--start", "2026-10-01", "--end", "2026-12-31"], "2026-09-20T10:00");
    assert_eq!(due(&told, "earliest")["other"], Value::Null);
}

#[test]
fn a_saturday_behind_a_later_end_is_told_too() {
    let told = planned(&["--type", "OTH", "--start", "2026-12-07", "--end", "2026-12-31"], "2026-12-01T10:00");
    let later = due(&told, "end-later");
    assert_eq!(
        (&later["other"], &later["further"]),
        (&"2027-01-03T00:00:00+01:00".into(), &"2027-01-05T00:00:00+01:00".into())
    );
    assert_eq!(later["furtherWith"], "saturday=not-working-day");
    // Behind a Thursday no Saturday decides.
    let told = planned(&["--type", "OTH", "--start", "2026-12-07", "--end", "2026-12-10"], "2026-12-01T10:00");
    assert_eq!(due(&told, "end-later")["further"], Value::Null);
}

#[test]
fn both_midnights_of_a_shift_that_is_cancelled_are_told() {
    let shift =
        ["--type", "EXT", "--joint-committee", "302", "--start", "2026-11-21T22:00", "--end", "2026-11-22T02:00"];
    let told = planned(&shift, "2026-11-21T09:00");
    let cancel = due(&told, "cancel");
    assert_eq!(
        (&cancel["latest"], &cancel["other"]),
        (&"2026-11-22T00:00:00+01:00".into(), &"2026-11-23T00:00:00+01:00".into())
    );
    assert_eq!(cancel["otherWith"], "shift-midnight=day-of-end");
}
