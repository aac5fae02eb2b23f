//! What is to be done about a student's work, and until when: what is beyond the quota, what is forbidden, and what nobody has declared.

use dimona::codec::rest_json::decode;
use dimona::declaration::deadline::{Action, Latest, Refusal, planned};
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::facts::{FactBook, TableFormat};
use dimona::policy::Policies;

fn engine(tables: &[(&str, &str)], asked: &str, policies: Policies) -> Engine {
    let mut facts = FactBook::new();
    for (table, rows) in tables {
        facts.read_table(table, table, TableFormat::Ndjson, rows.as_bytes()).expect("right rows");
    }
    let builder = Engine::builder().facts(facts).policies(policies).asked_at(asked.parse().expect("a moment"));
    builder.build().expect("the rules fit together")
}

fn student(received: &str, (start, end): (&str, &str), hours: u16) -> String {
    format!(
        r#"{{"context":{{"receivedAt":"{received}"}},"employer":{{"enterpriseNumber":"0999999031"}},"worker":{{"ssin":"07062100469"}},"dimonaIn":{{"startDate":"{start}","endDate":"{end}","plannedHoursNumber":{hours},"features":{{"workerType":"STU","jointCommissionNumber":"XXX"}}}}}}"#
    )
}

/// The step of the one finding that is told with these facts, asked at a moment.
fn step(tables: &[(&str, &str)], asked: &str, body: &str) -> String {
    let engine = engine(tables, asked, Policies::default());
    let verdict = engine.check(&decode(body.as_bytes(), 0).expect("a message"), &Register::new());
    let told = engine.explain(&verdict).findings();
    assert_eq!(told.len(), 1, "{told:?}");
    told.into_iter().map(|of| of.action).collect()
}

#[test]
fn a_plan_beyond_the_quota_is_lowered_up_to_the_last_day_for_the_wages() {
    let counter =
        [("student_counters", r#"{"worker":"07062100469","year":2026,"hoursLeft":50,"at":"2026-11-04T09:00:00"}"#)];
    let body = student("2026-11-05T10:00:00", ("2026-11-10", "2026-11-30"), 100);
    let told = |asked| step(&counter, asked, &body);
    assert!(told("2026-11-09T10:00").contains("lower the plan until 2027-01-31 24:00"), "{}", told("2026-11-09T10:00"));
    assert!(told("2026-11-20T10:00").contains("lower the plan until 2027-01-31 24:00"), "{}", told("2026-11-20T10:00"));
    let last = told("2027-01-31T23:59");
    assert!(last.ends_with("lower what was not worked until 2027-01-31 24:00, before wages are declared"), "{last}");
    let over = told("2027-02-01T00:00");
    assert!(over.ends_with("what was not worked could be lowered until 2027-01-31 24:00, and no more"), "{over}");
}

#[test]
fn where_the_wages_were_declared_the_plan_is_lowered_before() {
    let tables = [
        ("student_counters", r#"{"worker":"07062100469","year":2026,"hoursLeft":50,"at":"2026-06-29T09:00:00"}"#),
        (
            "worked_hours",
            r#"{"worker":"07062100469","enterpriseNumber":"0999999031","quarter":"2026Q3","hours":40,"at":"2026-10-10T09:00:00"}"#,
        ),
    ];
    let body = student("2026-06-30T10:00:00", ("2026-07-01", "2026-07-31"), 100);
    let mut policies = Policies::default();
    policies.set("planned-work-changed", "wages-declared").expect("a policy and its value");
    let engine = engine(&tables, "2026-10-11T10:00", policies);
    let verdict = engine.check(&decode(body.as_bytes(), 0).expect("a message"), &Register::new());
    let told = engine.explain(&verdict).findings();
    assert!(told.iter().any(|of| of.action.contains("until 2026-10-10 08:59, and no more")), "{told:?}");
}

#[test]
fn hours_that_may_not_be_worked_are_taken_back_or_the_period_cancelled_in_time() {
    let tables = [
        (
            "studies",
            r#"{"worker":"07062100469","kind":"higher","from":"2026-09-15","nationality":"third-country","credits":60,"community":"flemish"}"#,
        ),
        ("school_holidays", r#"{"community":"flemish","from":"2026-11-02","to":"2026-11-08"}"#),
    ];
    let body = student("2026-10-01T08:00:00", ("2026-10-05", "2026-10-11"), 21);
    let before = step(&tables, "2026-10-02T08:00", &body);
    assert!(before.contains("before the week begins, or cancel it until 2026-10-05 24:00"), "{before}");
    let running = step(&tables, "2026-10-07T08:00", &body);
    assert!(running.contains("lower the plan by an UPDATE until 2027-01-31 24:00"), "{running}");
    assert!(!running.contains("cancel"), "{running}");
}

#[test]
fn a_trainee_who_is_no_student_there_is_cancelled_in_time_and_otherwise_ended() {
    let training = |start: &str, end: &str| {
        format!(
            r#"{{"worker":"07062100469","enterpriseNumber":"0999999031","start":"{start}","end":"{end}","workerType":"ALT"}}"#
        )
    };
    let contract = training("2026-09-01", "2027-08-31");
    let tables = [("contracts", contract.as_str())];
    let body = student("2026-10-01T08:00:00", ("2026-10-05", "2026-10-30"), 20);
    let told = |asked| step(&tables, asked, &body);
    assert!(told("2026-10-02T08:00").ends_with("what is declared can be cancelled until 2026-10-05 24:00"));
    assert!(told("2026-10-07T08:00").starts_with("end it today, since a CANCEL would be late"));
    // The days of August stand.
    let body = student("2026-08-01T08:00:00", ("2026-08-10", "2026-09-30"), 20);
    let part = step(&tables, "2026-08-02T08:00", &body);
    assert!(part.starts_with("do not cancel it for this: the days before 2026-09-01 stand"), "{part}");
}

#[test]
fn planned_work_of_a_student_that_is_late_costs_what_a_late_one_does_and_its_plan_mends_nothing() {
    let engine = Engine::belgium();
    let ahead = |now: &str| {
        let (begin, end) = ("2026-11-16".parse().expect("a day"), "2026-11-30".parse().expect("a day"));
        let (message, context) = planned("STU", None, begin, Some(end)).expect("work");
        let received = message.received(context.with_received_at(now.parse().expect("a moment")));
        let verdict = engine.check_planned(&received, &Register::new());
        let told = engine.explain(&verdict).findings();
        let costs: Vec<String> = told.iter().flat_map(|of| of.costs.iter().map(|cost| cost.said.to_string())).collect();
        let ahead = engine.ahead(&engine.read(&received), &Register::new()).expect("work");
        let plan = ahead.deadlines.iter().find(|due| due.action == Action::PlannedWork).expect("a plan").latest;
        (costs, plan)
    };
    let (costs, plan) = ahead("2026-11-17T00:00");
    assert!(costs.iter().any(|cost| cost.starts_with("ordinary contributions on these hours")), "{costs:?}");
    assert_eq!(plan, Latest::NotPossible(Refusal::LateIn));
    let (costs, plan) = ahead("2026-11-16T23:59");
    assert!(costs.is_empty(), "{costs:?}");
    assert!(matches!(plan, Latest::At(_)), "{plan:?}");
}

#[test]
fn an_out_that_is_missing_when_the_fines_rise_is_told_by_both_days() {
    let register = r#"{"register":1,"asOf":"2026-01-01T09:00:00+01:00"}
{"period":{"periodId":660000000112,"ssin":"07062100469","employer":{"enterpriseNumber":"0999999031"},"workerType":"OTH","jointCommittee":"XXX","startDate":"2025-12-01","late":false}}"#;
    let engine = Engine::belgium();
    let register: Register = engine.read_register("register", register.as_bytes()).expect("a register");
    let costs = |last: &str| {
        let body = format!(
            r#"{{"context":{{"receivedAt":"2026-02-05T10:00:00"}},"dimonaOut":{{"periodId":660000000112,"endDate":"{last}"}}}}"#
        );
        let verdict = engine.check(&decode(body.as_bytes(), 0).expect("a message"), &register);
        let told = engine.explain(&verdict).findings();
        told.iter().flat_map(|of| of.costs.iter().map(|cost| cost.said.to_string())).collect::<Vec<_>>()
    };
    // Due on Saturday 31 January, to its end.
    let [first, other] = &costs("2026-01-30")[..] else { panic!("two are told: {:?}", costs("2026-01-30")) };
    assert!(first.contains("2400 to 28000 euro"), "{first}");
    assert!(other.contains("dated 2026-02-01") && other.contains("3000 to 35000 euro"), "{other}");
    // Due on the day before, and on the Monday behind.
    assert_eq!(costs("2026-01-29").len(), 1);
    assert_eq!(costs("2026-01-31").len(), 1);
}

#[test]
fn a_bar_on_the_first_days_leaves_the_days_behind_it() {
    let studies = [(
        "studies",
        concat!(
            r#"{"worker":"07062100469","kind":"none","to":"2026-09-20"}"#,
            "\n",
            r#"{"worker":"07062100469","kind":"higher","nationality":"eea","from":"2026-09-21"}"#
        ),
    )];
    let body = student("2026-09-10T10:00:00", ("2026-09-14", "2026-09-30"), 60);
    let told = |asked| step(&studies, asked, &body);
    let before = told("2026-09-10T10:00");
    assert!(
        before.starts_with("cancel it, until 2026-09-14 24:00; declare the days before 2026-09-21 as ordinary"),
        "{before}"
    );
    assert!(
        told("2026-09-14T10:00").starts_with("where nobody has worked yet, cancel it"),
        "{}",
        told("2026-09-14T10:00")
    );
    assert!(told("2026-09-20T10:00").starts_with("end it today"), "{}", told("2026-09-20T10:00"));
    for asked in ["2026-09-21T10:00", "2026-10-02T10:00"] {
        assert!(
            told(asked).starts_with("do not cancel it for this: the days from 2026-09-21 on stand"),
            "{}",
            told(asked)
        );
    }
}

#[test]
fn late_forbidden_work_is_forbidden_and_its_declaration_is_not_kept() {
    let body = student("2026-07-02T10:00:00", ("2026-07-01", "2026-07-31"), 60).replace("07062100469", "15030100242");
    let engine = engine(&[], "2026-07-02T10:00", Policies::default());
    let verdict = engine.check(&decode(body.as_bytes(), 0).expect("a message"), &Register::new());
    let told = engine.explain(&verdict);
    let text = told.to_string();
    assert!(text.contains("the work is forbidden"), "{text}");
    let steps: Vec<String> = told.findings().into_iter().map(|of| of.action).collect();
    assert!(steps.iter().any(|of| of.contains("student-below-minimum-age says what to do")), "{steps:?}");
    assert!(!steps.iter().any(|of| of.starts_with("keep it")), "{steps:?}");
}
