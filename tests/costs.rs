//! What a mistake costs, in euro where the wage is told.

use dimona::codec::rest_json::decode;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::facts::{FactBook, TableFormat};

/// A flexi-jobber with a full-time job elsewhere.
const FULL_TIME: &str = r#"{"worker":"90021400128","quarter":"2025Q4","kind":"ordinary","enterpriseNumber":"0999777713","fraction":"1"}
{"worker":"90021400128","quarter":"2025Q3","kind":"ordinary","enterpriseNumber":"0999777713","fraction":"1"}
{"worker":"90021400128","quarter":"2025Q2","kind":"ordinary","enterpriseNumber":"0999777713","fraction":"1"}"#;

/// What the findings of a declaration cost, in words, where these contracts are told.
fn costs(body: &str, contracts: &str) -> Vec<String> {
    let mut facts = FactBook::new();
    facts.read_table("contracts", "contracts", TableFormat::Ndjson, contracts.as_bytes()).expect("right rows");
    facts.read_table("careers", "careers", TableFormat::Ndjson, FULL_TIME.as_bytes()).expect("right rows");
    let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
    let verdict = engine.check(&decode(body.as_bytes(), 0).expect("a message"), &Register::new());
    let told = engine.explain(&verdict);
    told.findings().iter().flat_map(|of| of.costs.iter().map(|cost| cost.said.to_string())).collect()
}

fn student(received: &str, hours: u16) -> String {
    format!(
        r#"{{"context":{{"receivedAt":"{received}"}},"employer":{{"enterpriseNumber":"0999999031"}},"worker":{{"ssin":"07062100469"}},"dimonaIn":{{"startDate":"2026-07-01","endDate":"2026-07-31","plannedHoursNumber":{hours},"features":{{"workerType":"STU","jointCommissionNumber":"XXX"}}}}}}"#
    )
}

const WAGE: &str = r#"{"worker":"07062100469","enterpriseNumber":"0999999031","start":"2026-07-01","end":"2026-07-31","workerType":"STU","hourlyWage":"14.50"}"#;

#[test]
fn beyond_a_quota_only_the_hours_beyond_cost() {
    // Ten hours of 14.50 euro: 13.07 - 2.71 = 10.36 per cent of 145 euro.
    let told = costs(&student("2026-06-30T10:00:00+02:00", 660), WAGE);
    assert!(
        told.iter().any(|cost| cost.ends_with("on 145.00 euro of wages the student pays 15.02 euro more")),
        "{told:?}"
    );
}

#[test]
fn a_late_declaration_costs_on_every_hour() {
    // Forty hours of 14.50 euro: 10.36 per cent of 580 euro.
    let told = costs(&student("2026-07-02T10:00:00+02:00", 40), WAGE);
    assert!(
        told.iter().any(|cost| cost.ends_with("on 580.00 euro of wages the student pays 60.09 euro more")),
        "{told:?}"
    );
}

#[test]
fn where_no_wage_is_told_the_rates_are() {
    let other = WAGE.replace(r#","hourlyWage":"14.50""#, "");
    let told = costs(&student("2026-06-30T10:00:00+02:00", 660), &other);
    assert!(told.iter().any(|cost| cost.contains("13.07 % of the wage in place of 2.71 %")), "{told:?}");
    assert!(told.iter().all(|cost| !cost.contains("euro more")), "{told:?}");
}

#[test]
fn a_shift_that_is_no_flexi_job_costs_contributions_on_more_than_its_wages() {
    // Four hours of 13.20 euro: 225 per cent of 52.80 euro.
    let body = r#"{"context":{"receivedAt":"2026-09-14T10:30:00+02:00"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-09-14","startHour":"1000","endDate":"2026-09-14","endHour":"1400","features":{"workerType":"FLX","jointCommissionNumber":"XXX"}}}"#;
    let contract = r#"{"worker":"90021400128","enterpriseNumber":"0999999031","start":"2026-09-14","end":"2026-09-14","workerType":"FLX","hourlyWage":"13.20"}"#;
    let told = costs(body, contract);
    let base = "225 % of the flexi-wage: on 118.80 euro, with 52.80 euro of wages, and tax";
    assert!(told.iter().any(|cost| cost.ends_with(base)), "{told:?}");
}
