//! Rules on what the declarations of one employer come to.

use std::collections::BTreeMap;

use chrono::Datelike;
use dimona::codec::answers::Answers;
use dimona::declaration::message::{EmployerNumbers, Kind};
use dimona::declaration::register::{Content, Register};
use dimona::declaration::rule::{Blocks, Code, EmployerContext, EmployerCount, EmployerRule, RuleMeta, Side, Standing};
use dimona::engine::Engine;
use dimona::facts::{Employer, FactBook, TableFormat};
use dimona::id::{EnterpriseNumber, NssoNumber};
use dimona::judgement::Outcome;
use dimona::law::{Confidence, Law, LegalRef, day};

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
        let count =
            |content: &Content, amount| EmployerCount { account: content.start_date.year().into(), thing: 0, amount };
        [before.map(|before| count(before, -1)), after.map(|after| count(after, 1))]
    }

    fn check(&self, count: EmployerCount, before: Standing, _: &EmployerContext<'_>) -> Outcome {
        let sum = before.amount + count.amount;
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

/// The records that earn 90256-369, by record: however the file is cut into days, and each day is run on what the day before left.
fn warned(engine: &Engine, lines: &[String]) -> BTreeMap<u64, String> {
    let warned = warned_from(engine, lines, &Register::new());
    let step = lines.len().div_ceil(8).max(1);
    for cut in (1..lines.len()).step_by(step) {
        let (first, second) = lines.split_at(cut);
        let saved = one_by_one(engine, &[first.join("\n")], &Answers::default(), Register::new()).register;
        let register = engine.read_register("saved", saved.as_bytes()).expect("what was saved can be read");
        let mut of_days = warned_from(engine, first, &Register::new());
        of_days.extend(warned_from(engine, second, &register).into_iter().map(|(at, said)| (at + cut as u64, said)));
        assert_eq!(of_days, warned, "cut before record {}", cut + 1);
    }
    warned
}

fn warned_from(engine: &Engine, lines: &[String], register: &Register) -> BTreeMap<u64, String> {
    let files = [lines.join("\n")];
    let plain = one_by_one(engine, &files, &Answers::default(), register.clone());
    for way in [Way { threads: 1, chunk: 1, memory: 1 }, Way { threads: 3, chunk: 300, memory: 1 << 30 }] {
        assert_eq!(batch(engine, &files, &Answers::default(), register.clone(), way), plain);
    }
    let mut warned = BTreeMap::new();
    for line in plain.report.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        let mut rules = line["findings"].as_array().into_iter().flatten().map(|finding| &finding["rule"]);
        let is_extra = rules.any(|rule| rule == "horeca-employer-days-exceeded");
        if line["anomalies"].as_array().is_some_and(|codes| codes.iter().any(|code| code == "90256-369")) {
            assert!(!is_extra || line["right"]["state"] == "fails", "a day too many is ordinary work: {line}");
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

/// An engine under whose law an employer in horeca has two days a year, and in 2015 two in each half.
fn two_days() -> Engine {
    let mut law = Law::belgium();
    let source = LegalRef::own("a quota for this test", Confidence::Seen, day::<2026, 1, 1>());
    let open = law.occasional.horeca_employer_days.patch(day::<2016, 1, 1>(), None, 2, source.clone());
    open.expect("in order");
    let (first, last) = (day::<2015, 1, 1>(), Some(day::<2015, 12, 31>()));
    law.occasional.horeca_employer_days_by_half.patch(first, last, 2, source).expect("in order");
    Engine::builder().law(law).build().expect("the rules fit together")
}

/// Records with their places in the order of reception: whatever they say, each comes a minute after the one before.
fn in_order(records: &[String]) -> Vec<String> {
    let year = if records.iter().any(|record| record.contains(r#":"2015-"#)) { 2015 } else { 2026 };
    let moment = |n: usize| format!(r#""receivedAt":"{year}-02-01T10:{n:02}:00""#);
    records.iter().enumerate().map(|(n, record)| record.replace(r#""receivedAt":"""#, &moment(n))).collect()
}

const USER: &str = r#""322","usingEmployer":{"jointCommissionNumber":"302","enterpriseNumber":"0999999031"}"#;

/// A day of an occasional worker; each has a period number of its own.
fn extra(worker: usize, day: &str, employer: &str, committee: &str, id: u64) -> String {
    format!(
        r#"{{"employer":{employer},"worker":{{"ssin":"{}"}},"dimonaIn":{{"startDate":"{day}","startHour":"1100","endDate":"{day}","endHour":"1500","features":{{"workerType":"EXT","jointCommissionNumber":{committee}}}}},"context":{{"receivedAt":"","periodId":{id}}}}}"#,
        WORKERS[worker],
    )
}

fn horeca(worker: usize, day: &str, id: u64) -> String {
    extra(worker, day, BY_ENTERPRISE, r#""302""#, id)
}

const IDS: [u64; 6] = [660000000112, 660000000213, 660000000314, 660000000415, 660000000516, 660000000617];

fn warned_of(records: &[String]) -> Vec<u64> {
    let warned = warned(&two_days(), &in_order(records));
    assert!(warned.values().all(|answer| answer == "W"), "{warned:?}");
    warned.into_keys().collect()
}

#[test]
fn a_horeca_employer_is_warned_of_the_third_day_and_of_whoever_works_on_it() {
    let records = [
        horeca(0, "2026-03-02", IDS[0]),
        horeca(1, "2026-03-02", IDS[1]),
        horeca(1, "2026-03-04", IDS[2]),
        horeca(2, "2026-03-06", IDS[3]),
        // The second of the three days lies within the quota still, the third beyond it.
        horeca(3, "2026-03-04", IDS[4]),
        horeca(3, "2026-03-06", IDS[5]),
    ];
    assert_eq!(warned_of(&records), [4, 6]);
}

#[test]
fn another_year_another_employer_and_other_sectors_have_their_own_days() {
    let records = [
        horeca(0, "2026-12-30", IDS[0]),
        horeca(1, "2026-12-31", IDS[1]),
        horeca(2, "2027-01-01", IDS[2]),
        extra(3, "2026-12-28", r#"{"enterpriseNumber":"0999111183"}"#, r#""302""#, IDS[3]),
        extra(2, "2026-12-28", BY_ENTERPRISE, r#""145""#, IDS[4]),
    ];
    assert!(warned_of(&records).is_empty());
}

#[test]
fn the_halves_of_2015_count_apart() {
    let days = ["2015-06-29", "2015-06-30", "2015-07-01", "2015-07-02", "2015-07-03"];
    let records: Vec<String> = days.iter().zip(IDS).enumerate().map(|(n, (day, id))| horeca(n % 4, day, id)).collect();
    assert_eq!(warned_of(&records), [5]);
}

#[test]
fn a_cancelled_day_is_free_again_unless_somebody_else_works_on_it() {
    let cancel = |id: u64| format!(r#"{{"dimonaCancel":{{"periodId":{id}}},"context":{{"receivedAt":""}}}}"#);
    let [first, second] = [horeca(0, "2026-03-02", IDS[0]), horeca(1, "2026-03-04", IDS[1])];
    let third = horeca(2, "2026-03-06", IDS[3]);
    assert!(warned_of(&[first.clone(), second.clone(), cancel(IDS[0]), third.clone()]).is_empty());
    let beside = horeca(3, "2026-03-02", IDS[2]);
    assert_eq!(warned_of(&[first, beside, second, cancel(IDS[0]), third]), [5]);
}

/// The records of which the rule on days of employers says that they may go beyond: what is missing, by record.
fn open_of(records: &[String]) -> BTreeMap<u64, String> {
    let files = [in_order(records).join("\n")];
    let plain = one_by_one(&two_days(), &files, &Answers::default(), Register::new());
    let way = Way { threads: 2, chunk: 1, memory: 1 };
    assert_eq!(batch(&two_days(), &files, &Answers::default(), Register::new(), way), plain);
    let mut open = BTreeMap::new();
    for line in plain.report.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        let findings = line["findings"].as_array().cloned().unwrap_or_default();
        let is_open =
            |of: &&serde_json::Value| of["rule"] == "horeca-employer-days-exceeded" && of["outcome"] == "undetermined";
        if let Some(finding) = findings.iter().find(is_open) {
            assert!(line["answer"].is_null() && line["right"]["state"] == "undetermined", "{line}");
            let record = line["record"].as_u64().expect("records are numbered");
            open.insert(record, finding["missing"].as_str().unwrap_or_default().to_owned());
        }
    }
    open
}

#[test]
fn whether_a_day_still_lies_beyond_when_one_before_it_was_cancelled_is_open() {
    let cancel = format!(r#"{{"dimonaCancel":{{"periodId":{}}},"context":{{"receivedAt":""}}}}"#, IDS[0]);
    let records = [
        horeca(0, "2026-03-02", IDS[0]),
        horeca(1, "2026-03-04", IDS[1]),
        horeca(2, "2026-03-06", IDS[2]),
        horeca(3, "2026-03-08", IDS[3]),
        cancel,
        // The third day is the second of three that are left, the fourth is still the third.
        horeca(0, "2026-03-06", IDS[4]),
        horeca(0, "2026-03-08", IDS[5]),
    ];
    assert_eq!(warned_of(&records), [3, 4, 7]);
    assert_eq!(open_of(&records), BTreeMap::from([(6, "published-scope".to_owned())]));
    // With no more days than may be, none lies beyond.
    let [first, second, third, _, cancel, beside, _] = records;
    let records = [first, second, third, cancel, beside];
    assert_eq!(warned_of(&records), [3]);
    assert!(open_of(&records).is_empty());
}

#[test]
fn a_day_that_may_be_cancelled_leaves_open_what_comes_behind_it() {
    let late =
        |record: String, at: &str| record.replace(r#""receivedAt":"""#, &format!(r#""receivedAt":"{at}T10:00:00""#));
    let cancel = format!(r#"{{"dimonaCancel":{{"periodId":{}}},"context":{{"receivedAt":""}}}}"#, IDS[0]);
    let records = [
        horeca(0, "2026-03-02", IDS[0]),
        horeca(1, "2026-03-04", IDS[1]),
        late(cancel, "2026-03-05"),
        late(horeca(2, "2026-03-16", IDS[2]), "2026-03-06"),
        late(horeca(3, "2026-03-18", IDS[3]), "2026-03-07"),
        late(horeca(0, "2026-03-16", IDS[4]), "2026-03-08"),
        late(horeca(0, "2026-03-18", IDS[5]), "2026-03-09"),
    ];
    assert_eq!(warned_of(&records), [5, 7]);
    let earlier = || "earlier-answer".to_owned();
    assert_eq!(open_of(&records), BTreeMap::from([(4, earlier()), (6, earlier())]));
}

#[test]
fn days_whose_sector_no_committee_tells_leave_open_what_comes_behind_them() {
    let agency = r#"{"enterpriseNumber":"0999444448"}"#;
    let user = r#""322","usingEmployer":{"enterpriseNumber":"0999999031"}"#;
    let records = [
        extra(0, "2026-03-02", agency, user, IDS[0]),
        extra(1, "2026-03-04", BY_ENTERPRISE, r#""XXX""#, IDS[1]),
        // One of two at most, then one of three.
        horeca(2, "2026-03-02", IDS[2]),
        horeca(3, "2026-03-06", IDS[3]),
    ];
    assert!(warned_of(&records).is_empty());
    assert_eq!(open_of(&records), BTreeMap::from([(4, "untold-sector".to_owned())]));
}

#[test]
fn an_update_that_moves_a_day_takes_it_along() {
    let moved = |id: u64, day: &str| {
        format!(
            r#"{{"dimonaUpdate":{{"periodId":{id},"startDate":"{day}","endDate":"{day}"}},"context":{{"receivedAt":""}}}}"#
        )
    };
    let [first, second] = [horeca(0, "2026-03-02", IDS[0]), horeca(1, "2026-03-02", IDS[1])];
    let third = horeca(2, "2026-03-04", IDS[2]);
    // The worker who stays keeps the day, and the one who leaves it makes a third.
    assert_eq!(warned_of(&[first.clone(), second, third.clone(), moved(IDS[0], "2026-03-01")]), [4]);
    // Alone, the worker takes the day along.
    assert!(warned_of(&[first, third, moved(IDS[0], "2026-03-01")]).is_empty());
}

#[test]
fn the_days_of_an_agency_count_for_its_user() {
    let agency = r#"{"enterpriseNumber":"0999111183"}"#;
    let records = [
        horeca(0, "2026-03-02", IDS[0]),
        extra(1, "2026-03-02", agency, USER, IDS[1]),
        extra(2, "2026-03-04", agency, USER, IDS[2]),
        extra(3, "2026-03-06", agency, USER, IDS[3]),
        horeca(1, "2026-03-08", IDS[4]),
    ];
    assert_eq!(warned_of(&records), [4, 5]);
}

#[test]
fn the_two_hundredth_day_is_within_the_law_and_the_next_is_not() {
    let records = days_in_a_row(201, "302");
    assert_eq!(warned(&Engine::belgium(), &records), BTreeMap::from([(201, "W".to_owned())]));
}

/// Records of occasional workers of one employer, on so many days in a row.
fn days_in_a_row(count: usize, committee: &str) -> Vec<String> {
    let begin = day::<2026, 1, 1>();
    let on = |n: usize| (begin + chrono::Days::new(n as u64)).to_string();
    let at = |n: usize| format!(r#""receivedAt":"2025-12-01T{:02}:{:02}:00""#, 8 + n / 60, n % 60);
    // No worker is there on three days in a row.
    let of = |n: usize| extra(n % 4, &on(n), BY_ENTERPRISE, committee, 0).replace(r#""receivedAt":"""#, &at(n));
    (0..count).map(|n| of(n).replace(r#","periodId":0"#, "")).collect()
}

#[test]
fn a_grower_of_mushrooms_has_156_days_and_who_grows_other_things_has_no_number() {
    let failed = |crop: &str| {
        let mut facts = FactBook::new();
        let row = format!(r#"{{"enterpriseNumber":"0999999031","crop":"{crop}"}}"#);
        facts.read_table("employers", "employers.ndjson", TableFormat::Ndjson, row.as_bytes()).expect("a row");
        let engine = Engine::builder().facts(facts).build().expect("the rules fit together");
        let files = [days_in_a_row(157, "145").join("\n")];
        let plain = one_by_one(&engine, &files, &Answers::default(), Register::new());
        let way = Way { threads: 2, chunk: 1, memory: 1 };
        assert_eq!(batch(&engine, &files, &Answers::default(), Register::new(), way), plain);
        let lines = plain.report.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
        let failed = lines.filter(|line| line["right"]["state"] == "fails");
        let is_of_rule = |of: &serde_json::Value| of["rule"] == "mushroom-grower-days-exceeded";
        let told = |line: &serde_json::Value| line["findings"].as_array().is_some_and(|all| all.iter().any(is_of_rule));
        failed.map(|line| (line["record"].as_u64(), told(&line))).collect::<Vec<_>>()
    };
    assert_eq!(failed("mushrooms"), [(Some(157), true)]);
    assert!(failed("other").is_empty());
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
        [5, -3].map(|amount| Some(EmployerCount { account: 0, thing: 0, amount }))
    }

    fn check(&self, _: EmployerCount, before: Standing, _: &EmployerContext<'_>) -> Outcome {
        Outcome::Violated(Periods { count: Some(before.amount) }.into())
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
        fn check(&self, _: EmployerCount, _: Standing, _: &EmployerContext<'_>) -> Outcome {
            Outcome::NotApplicable
        }
    }
    let fault = Engine::builder().employer_rule(Blocking).build().err().expect("it is refused");
    assert!(fault.is_configuration());
    assert!(fault.to_string().contains("blocking looks at employers"), "{fault}");
}
