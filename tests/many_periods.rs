//! Workers with more periods than are looked through: what hangs on them is open, and nothing else is.

use chrono::NaiveDate;
use dimona::codec::rest_json::decode;
use dimona::declaration::register::{MOST_PERIODS, Register};
use dimona::engine::{Engine, Verdict};
use dimona::judgement::{Need, State};

const HEADER: &str = r#"{"register":1,"asOf":"2026-09-30T00:00:00+02:00","covers":"all"}"#;

/// A register with so many flexi-jobs of one worker on one day, all with employers of whom none declares anything else.
fn flexi_jobs(engine: &Engine, count: usize) -> Register {
    let mut text = format!("{HEADER}\n");
    for at in 0..count {
        let number = 9_000_000 + at;
        let enterprise = format!("{number:08}{:02}", 97 - number % 97);
        text += &format!(
            r#"{{"period":{{"ssin":"85073004417","employer":{{"enterpriseNumber":"{enterprise}"}},"workerType":"FLX","jointCommittee":"302","startDate":"2026-10-05","startHour":"1000","endDate":"2026-10-05","endHour":"1400","late":false}}}}"#
        );
        text.push('\n');
    }
    engine.read_register("register", text.as_bytes()).expect("a register")
}

fn ordinary_work(engine: &Engine, register: &Register) -> Verdict {
    let body = r#"{"context":{"receivedAt":"2026-10-04T10:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"85073004417"},"dimonaIn":{"startDate":"2026-10-05","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#;
    engine.check(&decode(body.as_bytes(), 0).expect("a message"), register)
}

fn open_for_many<'e>(engine: &'e Engine, verdict: &Verdict) -> Vec<&'e str> {
    let open = verdict
        .findings
        .iter()
        .filter(|of| matches!(of.state(), State::Undetermined(missing) if missing.need() == Need::ManyPeriods));
    open.map(|of| engine.rule(of.rule()).name).collect()
}

#[test]
fn a_rule_that_did_not_see_all_periods_is_open_and_no_other_one_is() {
    let engine = Engine::belgium();
    let seen = ordinary_work(&engine, &flexi_jobs(&engine, MOST_PERIODS));
    assert!(open_for_many(&engine, &seen).is_empty(), "all of them were seen: {:?}", seen.findings);
    let more = ordinary_work(&engine, &flexi_jobs(&engine, MOST_PERIODS + 1));
    assert_eq!(open_for_many(&engine, &more), ["work-bars-flexi-job"]);
    assert_eq!(more.answer, seen.answer, "the answer does not hang on them");
    assert!(!more.assumed.contains(Need::ManyPeriods), "what is open is not assumed");
}

/// A register with occasional work in horeca on so many days from February on, and on 20 May six shifts at once in each hour up to 23:00.
fn shifts_hour_after_hour(engine: &Engine, days: u32) -> Register {
    let mut text = format!("{HEADER}\n");
    let mut add = |day: NaiveDate, hours: (u32, u32)| {
        text += &format!(
            r#"{{"period":{{"ssin":"85073004417","employer":{{"enterpriseNumber":"0999999031"}},"workerType":"EXT","jointCommittee":"302","startDate":"{day}","startHour":"{:02}00","endDate":"{day}","endHour":"{:02}00","late":false}}}}"#,
            hours.0, hours.1
        );
        text.push('\n');
    };
    let first = NaiveDate::from_ymd_opt(2026, 2, 1).expect("a day");
    first.iter_days().take(days as usize).for_each(|day| add(day, (10, 11)));
    let ladder = NaiveDate::from_ymd_opt(2026, 5, 20).expect("a day");
    (1..23).for_each(|hour| (0..6).for_each(|_| add(ladder, (hour, hour + 1))));
    engine.read_register("register", text.as_bytes()).expect("a register")
}

/// Followed along every path they would be looked at 6 to the power of 22 times.
#[test]
fn shifts_that_follow_each_other_are_each_looked_at_once() {
    let engine = Engine::belgium();
    let body = r#"{"context":{"receivedAt":"2026-10-04T10:00:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"85073004417"},"dimonaIn":{"startDate":"2026-10-10","startHour":"2000","endDate":"2026-10-10","endHour":"2300","features":{"workerType":"EXT","jointCommissionNumber":"302"}}}"#;
    for (days, is_beyond) in [(49, true), (48, false)] {
        let register = shifts_hour_after_hour(&engine, days);
        let verdict = engine.check(&decode(body.as_bytes(), 0).expect("a message"), &register);
        let of_days = verdict.findings.iter().find(|of| engine.rule(of.rule()).name == "horeca-worker-days-exceeded");
        assert_eq!(of_days.map(|of| of.is_violated()), is_beyond.then_some(true), "{days} days and that of the shifts");
    }
}
