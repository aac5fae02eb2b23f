//! Rules on what the declarations of one employer come to.

use std::collections::BTreeMap;

use chrono::Datelike;
use dimona::codec::answers::Answers;
use dimona::declaration::message::{EmployerNumbers, Kind};
use dimona::declaration::register::{Content, Register};
use dimona::declaration::rule::{Blocks, Code, EmployerContext, EmployerCount, EmployerRule, RuleMeta, Side};
use dimona::engine::Engine;
use dimona::facts::{Employer, FactBook};
use dimona::id::{EnterpriseNumber, NssoNumber};
use dimona::judgement::Outcome;
use dimona::law::LegalRef;

use crate::support::{Way, batch, one_by_one};
use dimona::texts;

/// An employer may have so many periods a year.
pub(crate) struct PeriodsOfAYear(pub(crate) i64);

dimona::numbers! {
    /// How many there are.
    struct Periods { count: i64 = "count" }
}

const META: RuleMeta = RuleMeta::new(
    "periods-of-a-year",
    Side::Answer,
    LegalRef::seen("a quota for this test"),
    texts! {
        numbers: Periods::NUMBERS,
        what: "this is period {count} of the employer",
        action: "declare fewer",
    },
)
.codes(&[Code::new(&[Kind::In], 90256, 369, Blocks::Never)]);

impl EmployerRule for PeriodsOfAYear {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn counts(
        &self,
        before: Option<&Content>,
        after: Option<&Content>,
        _: &EmployerContext<'_>,
    ) -> [Option<EmployerCount>; 2] {
        let count = |content: &Content, amount| EmployerCount { account: content.start_date.year().into(), amount };
        [before.map(|before| count(before, -1)), after.map(|after| count(after, 1))]
    }

    fn check(&self, count: EmployerCount, before: i64, _: &EmployerContext<'_>) -> Outcome {
        let sum = before + count.amount;
        Outcome::fault_if(count.amount > 0 && sum > self.0, Periods { count: Some(sum) })
    }
}

fn engine(most: i64, facts: FactBook) -> Engine {
    Engine::builder().facts(facts).employer_rule(PeriodsOfAYear(most)).build().expect("the rules fit together")
}

const WORKERS: [&str; 4] = ["07062100469", "93051822361", "82121600461", "04012500148"];

fn job(worker: usize, day: u32, employer: &str, id: u64) -> String {
    format!(
        r#"{{"employer":{employer},"worker":{{"ssin":"{}"}},"dimonaIn":{{"startDate":"2026-03-{day:02}","endDate":"2026-03-{day:02}","features":{{"jointCommissionNumber":"XXX","workerType":"OTH"}}}},"context":{{"receivedAt":"2026-02-01T10:{day:02}:00","periodId":{id}}}}}"#,
        WORKERS[worker],
    )
}

const BY_ENTERPRISE: &str = r#"{"enterpriseNumber":"0999999031"}"#;
const BY_NSSO: &str = r#"{"employerId":123456749}"#;

/// The records that earn 90256-369, by record.
fn warned(engine: &Engine, lines: &[String]) -> BTreeMap<u64, String> {
    let files = [lines.join("\n")];
    let plain = one_by_one(engine, &files, &Answers::default(), Register::new());
    for way in [Way { threads: 1, chunk: 1, memory: 1 }, Way { threads: 3, chunk: 300, memory: 1 << 30 }] {
        assert_eq!(batch(engine, &files, &Answers::default(), Register::new(), way), plain);
    }
    let mut warned = BTreeMap::new();
    for line in plain.report.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        if line["anomalies"].as_array().is_some_and(|codes| codes.iter().any(|code| code == "90256-369")) {
            let record = line["record"].as_u64().expect("records are numbered");
            warned.insert(record, line["answer"].as_str().unwrap_or("open").to_owned());
        }
    }
    warned
}

#[test]
fn the_third_period_of_a_year_is_warned_of_whoever_the_worker_is() {
    let lines: Vec<String> = (0..4)
        .map(|n| job(n, 2 + n as u32, BY_ENTERPRISE, [660000000112, 660000000213, 660000000314, 660000000415][n]))
        .collect();
    let warned = warned(&engine(2, FactBook::new()), &lines);
    assert_eq!(warned, BTreeMap::from([(3, "W".to_owned()), (4, "W".to_owned())]));
}

#[test]
fn what_is_refused_does_not_count_and_what_is_cancelled_is_given_back() {
    let lines = vec![
        job(0, 2, BY_ENTERPRISE, 660000000112),
        // A duplicate, which is refused.
        job(0, 2, BY_ENTERPRISE, 660000000213).replace("10:02", "10:03"),
        job(1, 4, BY_ENTERPRISE, 660000000314),
        r#"{"dimonaCancel":{"periodId":660000000112},"context":{"receivedAt":"2026-02-01T10:05:00"}}"#.to_owned(),
        job(2, 6, BY_ENTERPRISE, 660000000415),
        job(3, 7, BY_ENTERPRISE, 660000000516),
    ];
    let warned = warned(&engine(2, FactBook::new()), &lines);
    assert_eq!(warned, BTreeMap::from([(6, "W".to_owned())]));
}

#[test]
fn two_kinds_of_number_are_one_employer_where_the_directory_says_so() {
    let lines: Vec<String> = [BY_ENTERPRISE, BY_NSSO, BY_ENTERPRISE]
        .iter()
        .zip([660000000112, 660000000213, 660000000314])
        .enumerate()
        .map(|(n, (employer, id))| job(n, 2 + n as u32, employer, id))
        .collect();
    assert!(warned(&engine(2, FactBook::new()), &lines).is_empty(), "without a directory they are two");
    let mut facts = FactBook::new();
    let enterprise = EnterpriseNumber::new(999_999_031).expect("a number");
    let nsso = NssoNumber::new(123_456_749).expect("a number");
    facts.add_employer(Employer::from(EmployerNumbers::new(Some(nsso), None, Some(enterprise))));
    assert_eq!(warned(&engine(2, facts), &lines), BTreeMap::from([(3, "W".to_owned())]));
}

/// Finds something for each of two additions to one account, and says which came first.
struct TwoAdditions;

impl EmployerRule for TwoAdditions {
    fn meta(&self) -> RuleMeta<'_> {
        const META: RuleMeta = RuleMeta::new(
            "two-additions",
            Side::Advice,
            LegalRef::seen("a rule for this test"),
            texts! {
                numbers: Periods::NUMBERS,
                what: "{count} before",
                action: "none",
            },
        );
        META
    }

    fn counts(&self, _: Option<&Content>, _: Option<&Content>, _: &EmployerContext<'_>) -> [Option<EmployerCount>; 2] {
        [5, -3].map(|amount| Some(EmployerCount { account: 0, amount }))
    }

    fn check(&self, _: EmployerCount, before: i64, _: &EmployerContext<'_>) -> Outcome {
        Outcome::Violated(Periods { count: Some(before) }.into())
    }
}

#[test]
fn what_one_declaration_adds_is_judged_in_the_order_in_which_the_rule_says_it() {
    let engine = Engine::builder().employer_rule(TwoAdditions).build().expect("the rules fit together");
    let lines: Vec<String> = [660000000112, 660000000213]
        .iter()
        .enumerate()
        .map(|(n, id)| job(n, 2 + n as u32, BY_ENTERPRISE, *id))
        .collect();
    let files = [lines.join("\n")];
    let plain = one_by_one(&engine, &files, &Answers::default(), Register::new());
    let way = Way { threads: 2, chunk: 1, memory: 1 };
    let said = batch(&engine, &files, &Answers::default(), Register::new(), way);
    assert_eq!(said, plain);
    let found: Vec<i64> = said
        .report
        .lines()
        .flat_map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
            let findings = line["findings"].as_array().cloned().unwrap_or_default();
            findings.into_iter().filter_map(|finding| finding["evidence"]["count"].as_i64()).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(found, [0, 5, 2, 7]);
}

#[test]
fn a_rule_on_employers_cannot_block() {
    struct Blocking;
    const META: RuleMeta = RuleMeta::new(
        "blocking",
        Side::Answer,
        LegalRef::seen("a test"),
        texts!(what: "too many", action: "declare fewer"),
    )
    .codes(&[Code::new(&[Kind::In], 90256, 369, Blocks::Always)]);
    impl EmployerRule for Blocking {
        fn meta(&self) -> RuleMeta<'_> {
            META
        }
        fn counts(
            &self,
            _: Option<&Content>,
            _: Option<&Content>,
            _: &EmployerContext<'_>,
        ) -> [Option<EmployerCount>; 2] {
            [None, None]
        }
        fn check(&self, _: EmployerCount, _: i64, _: &EmployerContext<'_>) -> Outcome {
            Outcome::NotApplicable
        }
    }
    let fault = Engine::builder().employer_rule(Blocking).build().err().expect("it is refused");
    assert!(fault.is_configuration());
    assert!(fault.to_string().contains("blocking looks at employers"), "{fault}");
}
