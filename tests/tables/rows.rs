//! Good rows of every table, in both formats.

use chrono::NaiveDate;
use dimona::declaration::message::EmployerNumbers;
use dimona::facts::{
    CareerEntry, Community, FactBook, Facts, FirstWork, Fraction, Known, NaceVersion, OverseasDecision, PensionKind,
    Proof, TableFormat, WorkKind, WorkRegime,
};
use dimona::id::{EnterpriseNumber, NssoNumber, ProvisionalNssoNumber, Ssin};
use dimona::time::{Moment, Quarter};

use super::facts;

fn worker() -> Ssin {
    "07062100469".parse().expect("a right number")
}

fn quarter(text: &str) -> Quarter {
    text.parse().expect("a quarter")
}

fn date(text: &str) -> NaiveDate {
    dimona::time::parse_date(text).expect("a date")
}

fn enterprise() -> EmployerNumbers {
    EnterpriseNumber::new(999_999_031).expect("a right number").into()
}

fn nsso() -> EmployerNumbers {
    NssoNumber::new(123_456_749).expect("a right number").into()
}

fn provisional() -> EmployerNumbers {
    ProvisionalNssoNumber::new(5_000_000_120).expect("a right number").into()
}

/// The one entry of a career that a row gives.
fn entry(rest: &str) -> CareerEntry {
    let book = facts("careers", &[&format!("worker=07062100469 quarter=2025Q3 {rest}")]);
    let career = book.career(worker(), quarter("2025Q3")).value().expect("the quarter is known");
    assert_eq!(career.len(), 1);
    career[0]
}

#[test]
fn a_volume_is_an_exact_fraction() {
    let cases = [
        ("days=52 fullTimeDays=65", 4, 5),
        ("days=51.5 fullTimeDays=65", 103, 130),
        ("days=51.50 fullTimeDays=65.0", 103, 130),
        ("hours=395.20 fullTimeHours=494", 4, 5),
        ("hours=395.19 fullTimeHours=494", 39_519, 49_400),
        ("fraction=0.8", 4, 5),
        ("fraction=4/5", 4, 5),
        ("fraction=80%", 4, 5),
        ("fraction=39.52%", 247, 625),
        ("fraction=5", 5, 1),
        ("days=92 fullTimeDays=36", 23, 9),
        ("days=92 fullTimeDays=92", 1, 1),
        ("hours=2208 fullTimeHours=494", 1_104, 247),
        ("hours=1000 fullTimeHours=200", 5, 1),
        ("hours=700 fullTimeHours=700", 1, 1),
        ("days=0 fullTimeDays=65", 0, 1),
    ];
    for (volume, numerator, denominator) in cases {
        let entry = entry(&format!("kind=ordinary {volume}"));
        assert_eq!(entry.volume(), Fraction::new(numerator, denominator), "{volume}");
    }
}

#[test]
fn every_kind_of_work_has_its_name() {
    let kinds = [
        ("ordinary", WorkKind::Ordinary),
        ("suspension", WorkKind::Suspension),
        ("severance", WorkKind::Severance),
        ("flexi-job", WorkKind::FlexiJob),
        ("student", WorkKind::Student),
        ("occasional", WorkKind::Occasional),
        ("apprentice", WorkKind::Apprentice),
        ("compulsory-education", WorkKind::CompulsoryEducation),
        ("horeca-overtime", WorkKind::HorecaOvertime),
        ("self-employed", WorkKind::SelfEmployed),
        ("unpaid-leave", WorkKind::UnpaidLeave),
        ("foreign", WorkKind::Foreign),
        ("teacher-summer", WorkKind::TeacherSummer),
    ];
    for (name, kind) in kinds {
        let entry = entry(&format!("kind={name} fraction=1/2"));
        assert_eq!((entry.kind(), entry.volume(), entry.proof()), (kind, Fraction::new(1, 2), None), "{name}");
    }
    for (name, kind) in
        [("none", WorkKind::None), ("self-employed", WorkKind::SelfEmployed), ("unpaid-leave", WorkKind::UnpaidLeave)]
    {
        assert_eq!(entry(&format!("kind={name}")), CareerEntry::new(kind, EmployerNumbers::NONE, None).expect("work"));
    }
}

#[test]
fn a_career_row_tells_employer_regime_and_proof() {
    let told = entry(
        "kind=ordinary employerId=123456749 provisionalEmployerId=5000000120 enterpriseNumber=0999999031 fraction=1 regime=full-time",
    );
    assert_eq!(
        told.employer(),
        EmployerNumbers::new(nsso().nsso(), provisional().provisional(), enterprise().enterprise())
    );
    assert_eq!(told.regime(), Some(WorkRegime::FullTime));
    assert_eq!(entry("kind=ordinary fraction=1 regime=reduced").regime(), Some(WorkRegime::Reduced));
    for kind in ["foreign", "teacher-summer"] {
        let proof = |more: &str| entry(&format!("kind={kind} fraction=1 proof=A1-77{more}")).proof();
        assert_eq!(proof(""), Some(Proof::Unanswered));
        assert_eq!(proof(" proofAnswer=accepted"), Some(Proof::Accepted));
        assert_eq!(proof(" proofAnswer=refused"), Some(Proof::Refused));
    }
}

#[test]
fn careers_add_up_and_what_has_no_row_is_unknown() {
    let part = "worker=07062100469 quarter=2025Q2 kind=ordinary fraction=50%";
    let book = facts("careers", &[part, part, "worker=07062100469 quarter=2025/3 kind=none"]);
    assert_eq!(book.career(worker(), quarter("2025Q2")).value().map(<[_]>::len), Some(2));
    let none = book.career(worker(), quarter("2025Q3")).value().expect("known");
    assert_eq!(none.iter().map(|of| of.kind()).collect::<Vec<_>>(), [WorkKind::None]);
    assert_eq!(book.career(worker(), quarter("2025Q4")), Known::Unknown);
}

#[test]
fn pensions_have_a_kind_days_and_a_source() {
    let book = facts(
        "pensions",
        &[
            "worker=07062100469 kind=retirement from=2025-07-01",
            "worker=07062100469 kind=survivor from=2024-01-01 to=2024-12-31 source=foreign",
            "worker=07062100469 kind=transition-allowance from=2024-01-01 source=register",
            "worker=07062100469 kind=company-supplement from=2024-01-01 to=2024-01-01",
            "worker=90021400128 kind=none",
        ],
    );
    let found: Vec<_> = book
        .pensions(worker())
        .value()
        .expect("known")
        .iter()
        .map(|of| (of.kind(), of.from().map(|day| day.to_string()), of.until().is_some(), of.is_in_register()))
        .collect();
    let from = |day: &str| Some(day.to_owned());
    assert_eq!(
        found,
        [
            (PensionKind::Retirement, from("2025-07-01"), false, true),
            (PensionKind::Survivor, from("2024-01-01"), true, false),
            (PensionKind::TransitionAllowance, from("2024-01-01"), false, true),
            (PensionKind::CompanySupplement, from("2024-01-01"), true, true),
        ]
    );
    let other = book.pensions("90021400128".parse().expect("a right number")).value().expect("known");
    assert_eq!((other[0].kind(), other[0].from()), (PensionKind::None, None));
}

#[test]
fn an_approval_is_for_one_quarter_and_may_be_repeated() {
    let book = facts(
        "oss_approvals",
        &[
            "worker=07062100469 quarter=2026Q4 decision=approved reference=OSS-1 date=2026-09-15",
            "worker=07062100469 quarter=2026Q4 decision=approved",
            "worker=07062100469 quarter=2027Q1 decision=refused",
        ],
    );
    let decision = |text| book.overseas_decision(worker(), quarter(text)).value();
    assert_eq!(decision("2026Q4"), Some(OverseasDecision::Approved));
    assert_eq!(decision("2027Q1"), Some(OverseasDecision::Refused));
    assert_eq!(decision("2027Q2"), None);
}

#[test]
fn of_student_counters_the_newest_counts() {
    let book = facts(
        "student_counters",
        &[
            "worker=07062100469 year=2026 hoursLeft=300 at=2026-07-01T09:00",
            "worker=07062100469 year=2026 hoursLeft=480 at=2026-05-01T09:00:00+02:00",
            "worker=07062100469 year=2012 hoursLeft=0 at=2012-05-01T09:00",
            "worker=07062100469 year=9999 hoursLeft=650 at=2012-05-01T09:00",
        ],
    );
    let left = |year, at: Option<&str>| {
        let at = at.map(|text| Moment::parse(text).expect("a moment"));
        book.student_counter(worker(), year, at).value().map(|counter| counter.hours_left)
    };
    assert_eq!(left(2026, None), Some(300));
    assert_eq!(left(2026, Some("2026-06-30T23:59")), Some(480));
    assert_eq!(left(2026, Some("2026-04-30T23:59")), None);
    assert_eq!((left(2012, None), left(9999, None)), (Some(0), Some(650)));
}

#[test]
fn worked_hours_stand_in_the_order_in_which_they_were_processed() {
    let book = facts(
        "worked_hours",
        &[
            "worker=07062100469 enterpriseNumber=0999999031 quarter=2026Q3 hours=28 at=2026-11-20T08:00",
            "worker=07062100469 enterpriseNumber=0999999031 quarter=2026Q3 hours=26 at=2026-10-20T08:00",
            "worker=07062100469 enterpriseNumber=0999999031 quarter=2026Q3 hours=26 at=2026-10-20T08:00",
            "worker=07062100469 enterpriseNumber=0999999031 quarter=2025Q4 hours=9 at=2026-01-20T08:00",
        ],
    );
    let hours = |year| book.worked_hours(worker(), year).map(|all| all.iter().map(|of| of.hours()).collect::<Vec<_>>());
    assert_eq!(hours(2026), Known::Known(vec![26, 28]));
    assert_eq!(hours(2025), Known::Known(vec![9]));
    assert_eq!(hours(2024), Known::Unknown);
    assert_eq!(FactBook::new().worked_hours(worker(), 2026), Known::Unknown);
}

#[test]
fn a_shift_that_ends_before_it_begins_ends_on_the_next_day() {
    let book = facts(
        "schedules",
        &[
            "worker=07062100469 enterpriseNumber=0999999031 date=2026-07-06 start=22:00 end=06:00 breakMinutes=24",
            "worker=07062100469 enterpriseNumber=0999999031 date=2026-07-07 start=09:00 end=10:00",
        ],
    );
    let minutes = |from, to| {
        let mut minutes = Vec::new();
        let told = book.planned_shifts(worker(), date(from), date(to), &mut |of| minutes.push(of.work().num_minutes()));
        assert_eq!(told, Known::Known(()));
        minutes
    };
    assert_eq!(minutes("2026-07-06", "2026-07-07"), [456, 60]);
    assert_eq!(minutes("2026-07-07", "2026-07-31"), [60]);
    assert_eq!(minutes("2026-07-31", "2026-07-01"), [0_i64; 0]);
    let elsewhere = FactBook::new().planned_shifts(worker(), date("2026-07-06"), date("2026-07-07"), &mut |_| ());
    assert_eq!(elsewhere, Known::Unknown);
}

#[test]
fn school_holidays_of_a_year_are_all_that_there_are() {
    let book = facts("school_holidays", &["community=french from=2026-10-19 to=2026-11-01"]);
    let is_holiday = |of, day| book.is_school_holiday(of, date(day));
    for (day, is) in [("2026-10-18", false), ("2026-10-19", true), ("2026-11-01", true), ("2026-11-02", false)] {
        assert_eq!(is_holiday(Community::French, day), Known::Known(is), "{day}");
    }
    assert_eq!(is_holiday(Community::French, "2026-09-01"), Known::Known(false));
    assert_eq!(is_holiday(Community::French, "2026-08-31"), Known::Unknown);
    assert_eq!(is_holiday(Community::French, "2027-09-01"), Known::Unknown);
    assert_eq!(is_holiday(Community::Flemish, "2026-10-19"), Known::Unknown);
}

#[test]
fn numbers_of_an_employer_belong_together_over_several_rows() {
    let book = facts(
        "employers",
        &[
            "employerId=123456749 enterpriseNumber=0999999031 jointCommittee=302 nace=56.101 naceVersion=2008 activeFrom=2019-04-01 activeTo=2024-12-31 linkedTo=0403170701",
            "enterpriseNumber=0403170701 jointCommittee=XXX",
            "provisionalEmployerId=5000000120 enterpriseNumber=0999999031 jointCommittee=149.01 nace=01110 naceVersion=2025",
        ],
    );
    assert_eq!(book.is_same_employer(&nsso(), &provisional()), Known::Known(true));
    assert_eq!(book.is_same_employer(&provisional(), &nsso()), Known::Known(true));
    let linked = EnterpriseNumber::new(403_170_701).expect("a right number").into();
    assert_eq!(book.is_same_employer(&nsso(), &linked), Known::Known(false), "linked is not the same");
    let unheard = EnterpriseNumber::new(1_999_999_943).expect("a right number").into();
    assert_eq!(book.is_same_employer(&nsso(), &unheard), Known::Unknown);
    let rows: Vec<_> = book.employers(&nsso()).collect();
    assert_eq!(rows.iter().map(|of| of.joint_committee.as_deref()).collect::<Vec<_>>(), [Some("302"), Some("149.01")]);
    assert_eq!(rows[0].nace, Some(("56101".into(), NaceVersion::Nace2008)));
    assert_eq!(rows[1].nace, Some(("01110".into(), NaceVersion::Nace2025)));
    assert_eq!((rows[0].active_from(), rows[0].active_to()), (Some(date("2019-04-01")), Some(date("2024-12-31"))));
    assert_eq!(rows[0].linked_to.map(EmployerNumbers::from), Some(linked));
    assert_eq!(book.employers(&linked).count(), 1);
    assert_eq!(book.employers(&unheard).count(), 0);
}

#[test]
fn rows_that_share_no_number_and_no_kind_of_number_may_be_one_employer() {
    let book = facts("employers", &["employerId=123456749", "enterpriseNumber=0999999031"]);
    assert_eq!(book.is_same_employer(&nsso(), &enterprise()), Known::Unknown);
    // A later row joins what stood apart.
    let rows = ["employerId=123456749", "enterpriseNumber=0999999031", "provisionalEmployerId=5000000120"];
    let joined = "employerId=123456749 provisionalEmployerId=5000000120 enterpriseNumber=0999999031";
    let book = facts("employers", &[rows[0], rows[1], rows[2], joined]);
    for (one, other) in [(nsso(), enterprise()), (enterprise(), provisional()), (provisional(), nsso())] {
        assert_eq!(book.is_same_employer(&one, &other), Known::Known(true));
    }
    assert_eq!(book.employers(&enterprise()).count(), 4);
}

#[test]
fn what_is_told_under_a_replaced_number_is_told_of_one_worker_in_any_order() {
    let ssin = |text: &str| text.parse::<Ssin>().expect("a right number");
    let tables = [
        ("persons", "ssin=07262100415 replacedBy=07462100458"),
        ("persons", "ssin=07462100458 replacedBy=07062100469"),
        ("persons", "ssin=07062100469 familyName=Peeters"),
        ("pensions", "worker=07262100415 kind=survivor from=2020-01-01"),
        ("pensions", "worker=07062100469 kind=retirement from=2025-01-01"),
        ("careers", "worker=07462100458 quarter=2026Q1 kind=ordinary fraction=1/2"),
        ("careers", "worker=07062100469 quarter=2026Q1 kind=ordinary fraction=1/4"),
    ];
    for first in 0..tables.len() {
        let mut book = FactBook::new();
        for (table, row) in tables[first..].iter().chain(&tables[..first]) {
            let line = super::as_ndjson(table, &[row]);
            book.read_table(table, table, TableFormat::Ndjson, line.as_bytes()).expect("in order");
        }
        for number in ["07262100415", "07462100458", "07062100469"].map(ssin) {
            assert_eq!(book.current_number(number), worker());
            assert_eq!(book.pensions(number).value().map(<[_]>::len), Some(2));
            assert_eq!(book.career(number, quarter("2026Q1")).value().map(<[_]>::len), Some(2));
            assert_eq!(book.is_same_person(number, worker()), Known::Known(true));
        }
        let person = book.person(ssin("07262100415")).value().expect("told");
        assert_eq!(person.family_name.as_deref(), Some("Peeters"));
        assert_eq!(book.is_same_person(worker(), ssin("85073004417")), Known::Unknown);
    }
}

#[test]
fn facts_of_two_numbers_of_one_worker_must_not_contradict_each_other() {
    let replaced = "ssin=90421400117 replacedBy=90021400128";
    for (table, [one, other], reason) in [
        (
            "student_counters",
            [
                "worker=90421400117 year=2026 hoursLeft=480 at=2026-05-01T09:00",
                "worker=90021400128 year=2026 hoursLeft=20 at=2026-05-01T09:00",
            ],
            "another counter of this moment",
        ),
        (
            "worked_hours",
            [
                "worker=90421400117 enterpriseNumber=0999999031 quarter=2026Q3 hours=26 at=2026-10-20T08:00",
                "worker=90021400128 enterpriseNumber=0999999031 quarter=2026Q3 hours=27 at=2026-10-20T08:00",
            ],
            "another row of this moment",
        ),
        ("pensions", ["worker=90421400117 kind=none", "worker=90021400128 kind=survivor from=2020-01-01"], "kind none"),
        (
            "careers",
            [
                "worker=90421400117 quarter=2026Q1 kind=none",
                "worker=90021400128 quarter=2026Q1 kind=student fraction=1",
            ],
            "kind none",
        ),
        (
            "oss_approvals",
            [
                "worker=90421400117 quarter=2026Q4 decision=approved",
                "worker=90021400128 quarter=2026Q4 decision=refused",
            ],
            "two decisions",
        ),
    ] {
        for order in [
            [(table, one), (table, other), ("persons", replaced)],
            [("persons", replaced), (table, one), (table, other)],
        ] {
            let mut book = FactBook::new();
            let results = order.map(|(table, row)| {
                book.read_table(table, table, TableFormat::Ndjson, super::as_ndjson(table, &[row]).as_bytes())
            });
            let error = results.into_iter().find_map(Result::err).expect("a contradiction").to_string();
            assert!(error.contains(reason), "{error}");
        }
    }
}

#[test]
fn a_flexi_job_tells_its_function_and_pay() {
    use dimona::facts::HourlyPay;
    use dimona::law::FlexiFunction;
    use dimona::rust_decimal::dec;
    let row = |rest: &str| {
        let text = format!("worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 workerType=FLX {rest}");
        facts("contracts", &[&text]).contracts(worker()).value().expect("known")[0]
    };
    for (name, function) in FlexiFunction::NAMES {
        let told = row(&format!("function={name}"));
        assert_eq!((told.function, told.pay, function.as_str()), (Some(*function), None, *name));
    }
    let told = row("function=ordinary hourlyWage=12.5 allowances=0.0625").pay;
    assert_eq!(told, Some(HourlyPay::of(dec!(12.5)).with_allowances(dec!(0.0625))));
    assert_eq!(told.map(|of| of.total()), Some(dec!(12.5625)));
    assert_eq!(row("function=ordinary hourlyWage=0").pay, Some(HourlyPay::of(dec!(0))));
}

#[test]
fn earnings_and_volumes_are_told_by_year() {
    use dimona::rust_decimal::dec;
    let book = facts("flexi_earnings", &["worker=07062100469 year=2025 earnings=18000.50"]);
    assert_eq!(book.flexi_earnings(worker(), 2025), Known::Known(dec!(18000.5)));
    assert_eq!(book.flexi_earnings(worker(), 2026), Known::Unknown);
    let book = facts("childcare_volumes", &["enterpriseNumber=0999999031 year=2025 total=100 flexi=20.5"]);
    let volume = book.childcare_volume(&enterprise(), 2025).value().expect("known");
    assert_eq!((volume.share(), volume.exceeds(20)), (Fraction::new(41, 200), true));
    assert_eq!(book.childcare_volume(&nsso(), 2025), Known::Unknown);
}

#[test]
fn an_employer_tells_its_category_and_community() {
    use dimona::law::Community;
    let row = "enterpriseNumber=0999999031 category=058 community=german-speaking";
    let book = facts("employers", &[row]);
    let told: Vec<_> = book.employers(&enterprise()).map(|of| (of.category, of.community)).collect();
    assert_eq!(told, [(Some(58), Some(Community::German))]);
}

#[test]
fn a_contract_tells_its_days() {
    let book = facts(
        "contracts",
        &[
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 firstWork=2026-07-02T08:00 end=2026-07-31 regime=reduced notice=2026-07-10 severanceUntil=2026-10-31",
            "worker=07062100469 employerId=123456749 start=2026-07-01 firstWork=2026-07-02",
        ],
    );
    let contracts = book.contracts(worker()).value().expect("known");
    let moment = Moment::parse("2026-07-02T08:00+02:00").expect("a moment");
    let [first, second] = contracts else { panic!("two contracts: {contracts:?}") };
    assert_eq!((first.employer, first.start()), (enterprise(), date("2026-07-01")));
    assert_eq!(first.first_work, Some(FirstWork::Moment(moment)));
    assert_eq!((first.end(), first.regime), (Some(date("2026-07-31")), Some(WorkRegime::Reduced)));
    assert_eq!((first.notice, first.severance_until()), (Some(date("2026-07-10")), Some(date("2026-10-31"))));
    assert_eq!((second.employer, second.first_work), (nsso(), Some(FirstWork::Day(date("2026-07-02")))));
    assert_eq!((second.end(), second.regime, second.notice, second.severance_until()), (None, None, None, None));
    assert_eq!(book.contracts("90021400128".parse().expect("a right number")), Known::Unknown);
}
