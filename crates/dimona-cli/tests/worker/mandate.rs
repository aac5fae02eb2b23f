//! A mandate on the page of a worker.

use std::path::Path;

use super::{text, written};

#[test]
fn a_mandate_that_is_over_is_told_of_the_sender_and_takes_no_right() {
    let page = |folder: &str, until: &str| {
        let mandate = format!("{{\"enterpriseNumber\":\"0999999031\",\"from\":\"2020-01-01\",\"to\":\"{until}\"}}\n");
        let mandates = written(&format!("{folder}/mandates.ndjson"), &mandate);
        let studies =
            "{\"worker\":\"05110212328\",\"kind\":\"higher\",\"nationality\":\"eea\",\"from\":\"2025-09-15\"}\n";
        written(&format!("{folder}/studies.ndjson"), studies);
        let directory = Path::new(&mandates).parent().expect("a folder").display().to_string();
        text(&["worker", "05110212328", "--on", "2026-07-10", "--employer", "0999999031", "--facts", &directory])
    };
    let (over, runs) = (page("worker-mandate-over", "2026-07-09"), page("worker-mandate-runs", "2026-07-10"));
    let right = |page: &str| page.lines().find(|line| line.trim_start().starts_with("right")).map(str::to_owned);
    assert_eq!(right(&over), right(&runs), "{over}");
    assert!(over.contains("would be refused for this day: 90256-155"), "{over}");
    assert!(over.contains("the employer has given the sender no mandate"), "{over}");
    assert!(!runs.contains("mandate"), "{runs}");
}

#[test]
fn what_is_asked_only_of_what_is_accepted_is_asked_beside_a_mandate_that_is_missing() {
    let page = |folder: &str, until: &str| {
        let mandate = format!("{{\"enterpriseNumber\":\"0999999031\",\"from\":\"2020-01-01\",\"to\":\"{until}\"}}\n");
        let mandates = written(&format!("{folder}/mandates.ndjson"), &mandate);
        let career = "{\"worker\":\"05110212328\",\"quarter\":\"2026Q3\",\"kind\":\"ordinary\",\"enterpriseNumber\":\"0999777713\",\"fraction\":\"0.9\"}\n";
        written(&format!("{folder}/careers.ndjson"), career);
        let directory = Path::new(&mandates).parent().expect("a folder").display().to_string();
        text(&["worker", "05110212328", "--on", "2026-07-15", "--employer", "0999999031", "--facts", &directory])
    };
    for (folder, until) in [("worker-job-runs", "2026-07-15"), ("worker-job-over", "2026-07-14")] {
        let page = page(folder, until);
        let right = page.lines().find(|line| line.trim_start().starts_with("right"));
        assert!(right.is_some_and(|line| line.contains("open")), "{page}");
        assert!(page.contains("the student has a job of four fifths or more"), "{page}");
    }
}

#[test]
fn a_contract_that_was_signed_after_work_began_is_no_contract_for_that_day() {
    let page = |worker: &str, on: &str| {
        let contract = |worker: &str, of: &str| {
            format!(
                "{{\"worker\":\"{worker}\",\"enterpriseNumber\":\"0999999031\",\"start\":\"2026-07-01\",\"workerType\":\"{of}\",\
                \"firstWork\":\"2026-07-01T08:00\",\"signedAt\":\"2026-07-02\",\"function\":\"ordinary\"}}\n"
            )
        };
        let flexi = contract("90021400128", "FLX");
        let student = contract("05110212328", "STU").replace("\"workerType\"", "\"end\":\"2026-07-31\",\"workerType\"");
        let contracts =
            written("worker-signed/contracts.ndjson", &(flexi + &student.replace(",\"function\":\"ordinary\"", "")));
        let pension = "{\"worker\":\"90021400128\",\"kind\":\"survivor\",\"from\":\"2019-01-01\"}\n";
        written("worker-signed/pensions.ndjson", pension);
        let directory = Path::new(&contracts).parent().expect("a folder").display().to_string();
        let page = text(&["worker", worker, "--on", on, "--employer", "0999999031", "--facts", &directory]);
        let (student, flexi) = super::parts(&page);
        let part = if worker == "90021400128" { flexi } else { student };
        part.lines().find(|line| line.trim_start().starts_with("right")).unwrap_or_default().trim().to_owned()
    };
    assert!(page("90021400128", "2026-07-01").contains("fails"), "{}", page("90021400128", "2026-07-01"));
    assert!(page("05110212328", "2026-07-01").contains("open"), "{}", page("05110212328", "2026-07-01"));
    // What is worked since has the right.
    assert!(page("90021400128", "2026-07-03").contains("holds"));
    assert!(page("05110212328", "2026-07-03").contains("holds"));
}
