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
