//! Workers with more periods than are looked through: what hangs on them is open, and nothing else is.

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
