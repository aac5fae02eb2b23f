//! Each kind of malformed row, in both formats: the error names file, line and field.

use dimona::facts::{FactBook, TABLES, TableFormat};

use super::{as_csv, as_ndjson, read};

/// Reads good rows and then a bad one; the errors of both formats say the same of the last line.
fn refused(table: &str, good: &[&str], bad: &str, reason: &str) {
    let rows: Vec<&str> = good.iter().copied().chain([bad]).collect();
    let json = read(table, TableFormat::Ndjson, &as_ndjson(table, &rows)).expect_err(bad);
    let csv = read(table, TableFormat::Csv, &as_csv(&rows)).expect_err(bad);
    let at = |format: &str, line: usize| format!("{table}.{format}, line {line}: {reason}");
    assert!(json.starts_with(&at("ndjson", rows.len())), "{bad}: {json}");
    assert!(csv.starts_with(&at("csv", rows.len() + 1)), "{bad}: {csv}");
}

#[test]
fn careers() {
    let good = "worker=07062100469 quarter=2025Q1 kind=ordinary fraction=1 days= fullTimeDays= hours= fullTimeHours= regime= proof= employerId= provisionalEmployerId= enterpriseNumber=";
    let cases = [
        ("worker=07062100468 quarter=2025Q2 kind=none", "worker: check digits are 68"),
        ("worker=070621 quarter=2025Q2 kind=none", "worker: 6 digits, expected 11"),
        ("worker= quarter=2025Q2 kind=none", "missing field worker"),
        ("worker=07062100469 quarter= kind=none", "missing field quarter"),
        ("worker=07062100469 quarter=2025Q2 kind=", "missing field kind"),
        ("worker=07062100469 quarter=2025Q5 kind=none", "quarter: quarter 5 does not exist"),
        ("worker=07062100469 quarter=2025 kind=none", "quarter: "),
        ("worker=07062100469 quarter=2025Q2 kind=work", "kind: is none of ordinary, suspension"),
        ("worker=07062100469 quarter=2025Q2 kind=Ordinary fraction=1", "kind: is none of"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary", "days: missing; this kind needs days, hours or a fraction"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary days=52", "fullTimeDays: missing beside days"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary fullTimeDays=65", "days: missing beside fullTimeDays"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary hours=52", "fullTimeHours: missing beside hours"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary fullTimeHours=65", "hours: missing beside fullTimeHours"),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary days=0 fullTimeDays=0",
            "fullTimeDays: is not what a full-time",
        ),
        // The figures of a week, a month and a year, and the last that no quarter has.
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary days=4 fullTimeDays=5",
            "fullTimeDays: is not what a full-time",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary days=4 fullTimeDays=27",
            "fullTimeDays: is not what a full-time",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary days=4 fullTimeDays=35.5",
            "fullTimeDays: is not what a full-time",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary hours=80 fullTimeHours=38",
            "fullTimeHours: is not what a full-time worker has in a quarter: 200 to 700",
        ),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary hours=80 fullTimeHours=184", "fullTimeHours: is not what a"),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary hours=80 fullTimeHours=199.99",
            "fullTimeHours: is not what a",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary hours=80 fullTimeHours=700.01",
            "fullTimeHours: is not what a",
        ),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary hours=80 fullTimeHours=1976", "fullTimeHours: is not what a"),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary hours=2000 fullTimeHours=399.99",
            "hours: is more than five full-time jobs",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary days=51.25 fullTimeDays=65",
            "days: is not a number of whole or half days",
        ),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary days=-1 fullTimeDays=65", "days: is not a number of whole"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary days=1e1 fullTimeDays=65", "days: is not a number of whole"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary days=92.5 fullTimeDays=65", "days: is above 92"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary days=65 fullTimeDays=93", "fullTimeDays: is above 92"),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary hours=1.001 fullTimeHours=494",
            "hours: is not a number of hours with at most two decimals",
        ),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary hours=2208.01 fullTimeHours=494", "hours: is above 2208"),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary hours=99999999999 fullTimeHours=494",
            "hours: is not a number",
        ),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary fraction=most", "fraction: is not a fraction such as"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary fraction=1/0", "fraction: is not a fraction such as"),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary fraction=80", "fraction: is more than five full-time jobs"),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary days=1 fullTimeDays=65 fraction=1",
            "fraction: stands beside days",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary hours=1 fullTimeHours=494 fraction=1",
            "fraction: stands beside hours",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary days=1 fullTimeDays=65 hours=1 fullTimeHours=494",
            "hours: stands beside days",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary fraction=1 regime=part-time",
            "regime: is none of full-time and reduced",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary fraction=1 proof=A1",
            "proof: is only for the kinds foreign and teacher-summer",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=teacher-summer fraction=1",
            "quarter: is not the third of a year: teacher-summer is the deferred pay of July to September",
        ),
        ("worker=07062100469 quarter=2025Q2 kind=ordinary fraction=1 employerId=123456748", "employerId: check digits"),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary fraction=1 provisionalEmployerId=12",
            "provisionalEmployerId: ",
        ),
        (
            "worker=07062100469 quarter=2025Q2 kind=ordinary fraction=1 enterpriseNumber=0999999032",
            "enterpriseNumber: check digits",
        ),
        ("worker=07062100469 quarter=2025Q2 kind=none fraction=0", "fraction: describes work"),
        ("worker=07062100469 quarter=2025Q2 kind=none enterpriseNumber=0999999031", "enterpriseNumber: describes work"),
        (
            "worker=07062100469 quarter=2025Q1 kind=none",
            "kind: a row of kind none excludes other rows of the same worker and quarter",
        ),
    ];
    for (bad, reason) in cases {
        refused("careers", &[good], bad, reason);
    }
    let none = "worker=07062100469 quarter=2025Q2 kind=none fraction=";
    let work = "worker=07062100469 quarter=2025Q2 kind=student fraction=1/10";
    refused(
        "careers",
        &[good, none, none],
        work,
        "kind: a row of kind none excludes other rows of the same worker and quarter",
    );
}

#[test]
fn pensions() {
    let cases = [
        ("worker=07062100468 kind=none", "worker: check digits"),
        ("worker=07062100469 kind=pension", "kind: is none of retirement, survivor"),
        ("worker=07062100469 kind=retirement", "from: missing"),
        ("worker=07062100469 kind=retirement from=2025-02-30", "from: 2025-02-30 does not exist"),
        ("worker=07062100469 kind=retirement from=2025-07-01 to=2025-06-30", "to: is before from"),
        ("worker=07062100469 kind=retirement from=2025-07-01 source=abroad", "source: is none of register and foreign"),
        ("worker=07062100469 kind=none from=2025-07-01", "from: describes a pension"),
        ("worker=07062100469 kind=none source=foreign", "source: describes a pension"),
        ("worker=90021400128 kind=none", "kind: a row of kind none excludes other rows of the same worker"),
    ];
    for (bad, reason) in cases {
        refused("pensions", &["worker=90021400128 kind=survivor from=2025-07-01 to= source="], bad, reason);
    }
}

#[test]
fn oss_approvals() {
    let good = "worker=07062100469 quarter=2026Q4 decision=approved reference=OSS-1 date=2026-09-15";
    let cases = [
        ("worker=07062100469 decision=approved", "missing field quarter"),
        ("worker=07062100469 quarter=2026Q4 decision=maybe", "decision: is none of approved and refused"),
        (
            "worker=07062100469 quarter=2026Q4 decision=refused",
            "decision: two decisions for 2026Q4 contradict each other",
        ),
        ("worker=07062100469 quarter=2026 decision=approved", "quarter: "),
        ("worker=07062100469 quarter=2027Q1 decision=approved date=yesterday", "date: "),
    ];
    for (bad, reason) in cases {
        refused("oss_approvals", &[good], bad, reason);
    }
}

#[test]
fn student_counters() {
    let good = "worker=07062100469 year=2026 hoursLeft=480 at=2026-05-01T09:00";
    let cases = [
        ("worker=07062100468 year=2026 hoursLeft=480 at=2026-05-01T09:00", "worker: check digits"),
        (
            "worker=07062100469 year=2011 hoursLeft=480 at=2026-05-01T09:00",
            "year: is not a whole number from 2012 to 9999",
        ),
        (
            "worker=07062100469 year=2026 hoursLeft=1000 at=2026-05-01T09:00",
            "hoursLeft: is not a whole number from 0 to 650",
        ),
        ("worker=07062100469 year=2026 hoursLeft=7.5 at=2026-05-01T09:00", "hoursLeft: is not a whole number"),
        ("worker=07062100469 year=2026 hoursLeft=-1 at=2026-05-01T09:00", "hoursLeft: is not a whole number"),
        ("worker=07062100469 year=2026 hoursLeft=480 at=2026-05-01", "at: "),
        (
            "worker=07062100469 year=2026 hoursLeft=480 at=2026-05-01T09:00:00+99:00",
            "at: the offset 99:00 from UTC does not exist",
        ),
        ("worker=07062100469 hoursLeft=480 at=2026-05-01T09:00", "missing field year"),
        (
            "worker=07062100469 year=2026 hoursLeft=20 at=2026-05-01T09:00",
            "hoursLeft: another counter of this moment says 480 hours are left",
        ),
    ];
    for (bad, reason) in cases {
        refused("student_counters", &[good], bad, reason);
    }
}

#[test]
fn schedules() {
    let good = "worker=07062100469 enterpriseNumber=0999999031 date=2026-07-06 start=09:00 end=17:06 breakMinutes=30";
    let cases = [
        ("worker=07062100469 date=2026-07-06 start=09:00 end=17:00", "enterpriseNumber: missing; give at least one of"),
        ("worker=07062100469 enterpriseNumber=0999999031 date=2026-07-06 start=09:00", "missing field end"),
        ("worker=07062100469 enterpriseNumber=0999999031 date=2026-07-06 start=25:00 end=17:00", "start: "),
        (
            "worker=07062100469 enterpriseNumber=0999999031 date=2026-07-06 start=09:00 end=10:00 breakMinutes=60",
            "breakMinutes: is as long as the shift, or longer",
        ),
    ];
    for (bad, reason) in cases {
        refused("schedules", &[good], bad, reason);
    }
}

#[test]
fn school_holidays() {
    let good = "community=flemish from=2026-11-02 to=2026-11-08";
    let cases = [
        ("community=dutch from=2026-11-02 to=2026-11-08", "community: is none of flemish, french and german-speaking"),
        ("community=flemish from=2026-11-02", "missing field to"),
        ("community=flemish from=2026-11-02 to=2026-11-01", "to: is before from"),
        ("community=flemish from=2026-08-31 to=2026-09-01", "to: lies in another school year than from"),
        ("community=flemish from=2026-11-31 to=2026-12-01", "from: "),
    ];
    for (bad, reason) in cases {
        refused("school_holidays", &[good], bad, reason);
    }
}

#[test]
fn studies() {
    let good = "worker=07062100469 kind=higher from=2023-09-18 to=2026-06-30 ended=graduated credits=60";
    let cases = [
        ("worker=07062100468 kind=higher", "worker: check digits"),
        (
            "worker=07062100469 kind=primary",
            "kind: is none of secondary, higher, alternating, limited, job-seeker and none",
        ),
        ("worker=07062100469 kind=higher from=2026-09-18 to=2026-06-30 ended=graduated", "to: is before from"),
        ("worker=07062100469 kind=higher to=2026-06-30", "ended: missing"),
        ("worker=07062100469 kind=higher ended=graduated", "ended: is only for studies with a last day"),
        ("worker=07062100469 kind=limited to=2026-06-30 ended=stopped", "ended: is only for studies with a last day"),
        ("worker=07062100469 kind=higher to=2026-06-30 ended=paused", "ended: is none of graduated and stopped"),
        ("worker=07062100469 kind=secondary credits=60", "credits: is only for the kind higher"),
        ("worker=07062100469 kind=higher credits=181", "credits: is not a whole number from 0 to 180"),
        ("worker=07062100469 kind=higher nationality=british", "nationality: is none of eea and third-country"),
        ("worker=07062100469 kind=secondary firstTwoYears=passed", "firstTwoYears: is none of yes and no"),
        ("worker=07062100469 kind=secondary fullTimeSchooling=part", "fullTimeSchooling: is none of yes and no"),
    ];
    for (bad, reason) in cases {
        refused("studies", &[good], bad, reason);
    }
}

#[test]
fn worked_hours() {
    let good = "worker=07062100469 enterpriseNumber=0999999031 quarter=2026Q3 hours=26 at=2026-10-20T08:00";
    let cases = [
        (
            "worker=07062100469 quarter=2026Q3 hours=26 at=2026-10-20T08:00",
            "enterpriseNumber: missing; give at least one of",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 quarter=2026Q3 hours=26.5 at=2026-10-20T08:00",
            "hours: is not a whole number from 0 to 2208",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 quarter=2026Q3 hours=26 at=2026-09-30T23:59:59+02:00",
            "at: lies before the end of the quarter",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 quarter=2026Q3 hours=27 at=2026-10-20T08:00",
            "hours: another row of this moment says 26 hours",
        ),
    ];
    for (bad, reason) in cases {
        refused("worked_hours", &[good], bad, reason);
    }
}

#[test]
fn nobody_has_hours_or_studies_without_end() {
    let rows = |row: &dyn Fn(u32) -> String| (0..201).map(row).collect::<Vec<_>>();
    let hours = rows(&|n| {
        format!(
            "worker=07062100469 enterpriseNumber=0999999031 quarter=2026Q3 hours=26 at=2026-10-20T08:{:02}:{:02}",
            n / 60,
            n % 60
        )
    });
    let studies = rows(&|n| format!("worker=07062100469 kind=limited from=2026-07-01 to={}-07-01", 2026 + n));
    for (table, rows, place) in [("worked_hours", hours, "hours"), ("studies", studies, "kind")] {
        let (bad, good) = rows.split_last().expect("rows");
        let good: Vec<&str> = good.iter().map(String::as_str).collect();
        refused(table, &good, bad, &format!("{place}: is one more than the 200 rows that a worker may have"));
    }
}

#[test]
fn employers() {
    let cases = [
        ("jointCommittee=302", "enterpriseNumber: missing; give at least one of"),
        ("employerId=123456748", "employerId: check digits"),
        ("employerId=123456749 jointCommittee=30", "jointCommittee: is not a joint committee"),
        ("employerId=123456749 jointCommittee=149.1", "jointCommittee: is not a joint committee"),
        ("employerId=123456749 nace=56101", "naceVersion: missing beside nace"),
        ("employerId=123456749 naceVersion=2008", "nace: missing beside naceVersion"),
        ("employerId=123456749 nace=561011 naceVersion=2008", "nace: is not a NACE code"),
        ("employerId=123456749 nace=I naceVersion=2008", "nace: is not a NACE code"),
        ("employerId=123456749 nace=56101 naceVersion=2010", "naceVersion: is none of 2003, 2008 and 2025"),
        ("employerId=123456749 category=58", "category: is not a category of three digits"),
        ("employerId=123456749 community=walloon", "community: is none of flemish, french and german-speaking"),
        ("employerId=123456749 activeFrom=2025-13-01", "activeFrom: "),
        ("employerId=123456749 activeFrom=2025-01-02 activeTo=2025-01-01", "activeTo: is before activeFrom"),
        ("employerId=123456749 linkedTo=0999999032", "linkedTo: check digits"),
        ("employerId=123456749 registered=maybe", "registered: is none of yes and no"),
        ("employerId=123456749 registered=no activeTo=2025-01-01", "activeTo: describes an employer that is not"),
        ("enterpriseNumber=0999999031 registered=no", "registered: contradicts another row"),
        ("enterpriseNumber=0999999031 provincialOrLocal=yes", "provincialOrLocal: contradicts another row"),
        ("enterpriseNumber=0999999031 dailyRegistration=yes", "dailyRegistration: contradicts another row"),
        (
            "employerId=123456749 registered=no dailyRegistration=no",
            "dailyRegistration: describes an employer that is not",
        ),
        ("employerId=123456749 subEntities=12;13", "subEntities: is neither none nor a list of numbers"),
        ("employerId=123456749 subEntities=12345678901", "subEntities: is neither none nor a list of numbers"),
    ];
    for (bad, reason) in cases {
        refused("employers", &["enterpriseNumber=0999999031 provincialOrLocal=no dailyRegistration=no"], bad, reason);
    }
}

#[test]
fn persons() {
    let good = ["ssin=90421400117 replacedBy=90021400128", "ssin=07262100415 replacedBy=07462100458"];
    let cases = [
        ("ssin=90021400129", "ssin: check digits"),
        ("ssin=90021400128 replacedBy=90021400128", "replacedBy: a number would take its own place"),
        ("ssin=90021400128 replacedBy=90421400117", "replacedBy: a number would take its own place"),
        ("ssin=90421400117 replacedBy=85073004417", "replacedBy: another row of this number says something else"),
        ("ssin=90421400117", "ssin: another row of this number says something else"),
        ("ssin=85073004417 replacedBy=90021400128 sex=man", "sex: describes a person whose number was replaced"),
        ("ssin=85073004417 sex=1", "sex: is none of man and woman"),
        ("ssin=85073004417 status=gone", "status: is none of known, withdrawn and unknown"),
        ("ssin=85073004417 birthDate=1985-02-30", "birthDate: 1985-02-30 does not exist"),
    ];
    for (bad, reason) in cases {
        refused("persons", &good, bad, reason);
    }
}

#[test]
fn contracts() {
    let good = "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01";
    let cases = [
        ("worker=07062100469 start=2026-07-01", "enterpriseNumber: missing; give at least one of"),
        ("worker=07062100469 enterpriseNumber=0999999031", "missing field start"),
        ("worker=07062100469 enterpriseNumber=0999999031 start=2026-07-32", "start: "),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 firstWork=2026-07-01T25:00",
            "firstWork: 25:00:00 does not exist",
        ),
        ("worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 firstWork=morning", "firstWork: "),
        ("worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 end=2026-06-30", "end: is before start"),
        ("worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 regime=half", "regime: is none of"),
        ("worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 notice=soon", "notice: "),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 severanceUntil=2026-06-30",
            "severanceUntil: is before start",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 workerType=OTH function=ordinary",
            "function: is told of flexi-jobs only",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 hourlyWage=12.50",
            "hourlyWage: is told of flexi-jobs and student work only",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 workerType=FLX function=cook",
            "function: is none of ordinary, artistic",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 workerType=FLX hourlyWage=200.0001",
            "hourlyWage: is above 200",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 workerType=FLX hourlyWage=12.00001",
            "hourlyWage: is not an amount in euro",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 workerType=FLX hourlyWage=-12",
            "hourlyWage: is not an amount in euro",
        ),
        (
            "worker=07062100469 enterpriseNumber=0999999031 start=2026-07-01 workerType=FLX allowances=1",
            "hourlyWage: missing beside allowances",
        ),
    ];
    for (bad, reason) in cases {
        refused("contracts", &[good], bad, reason);
    }
}

#[test]
fn flexi_earnings() {
    let good = "worker=07062100469 year=2026 earnings=18000";
    let cases = [
        ("worker=07062100469 year=2014 earnings=1", "year: is not a whole number from 2015 to 2999"),
        ("worker=07062100469 year=2025 earnings=much", "earnings: is not an amount in euro"),
        ("worker=07062100469 year=2026 earnings=18000.01", "earnings: another row says the contrary"),
    ];
    for (bad, reason) in cases {
        refused("flexi_earnings", &[good], bad, reason);
    }
}

#[test]
fn childcare_volumes() {
    let good = "enterpriseNumber=0999999031 year=2025 total=100 flexi=20";
    let cases = [
        ("year=2025 total=100 flexi=20", "enterpriseNumber: missing; give at least one of"),
        ("enterpriseNumber=0999999031 year=2023 total=100 flexi=20", "year: is not a whole number from 2024 to 2999"),
        ("enterpriseNumber=0999999031 year=2026 total=all flexi=20", "total: is not a number of full-time jobs"),
        ("enterpriseNumber=0999999031 year=2026 total=100 flexi=100.1", "flexi: is more than the total"),
        ("enterpriseNumber=0999999031 year=2025 total=100 flexi=21", "total: another row says the contrary"),
    ];
    for (bad, reason) in cases {
        refused("childcare_volumes", &[good], bad, reason);
    }
}

#[test]
fn a_required_column_is_missed_in_every_table() {
    for table in TABLES {
        for column in table.columns.iter().filter(|column| column.required) {
            let others: Vec<&str> = table.columns.iter().map(|of| of.name).filter(|of| *of != column.name).collect();
            let error = read(table.name, TableFormat::Csv, &others.join(",")).expect_err("a column is missing");
            assert_eq!(error, format!("{}.csv, line 1: missing column {}", table.name, column.name));
        }
        let error = read(table.name, TableFormat::Ndjson, "{}").err();
        let first = table.columns.iter().find(|column| column.required);
        let expected = first.map(|of| format!("{}.ndjson, line 1: missing field {}", table.name, of.name));
        assert!(expected.is_none() || error == expected, "{}: {error:?}", table.name);
        assert!(error.is_some(), "{} takes an empty row", table.name);
    }
}

#[test]
fn a_table_that_does_not_exist_is_an_error_that_says_which_do() {
    let mut book = FactBook::new();
    let error = book.read_table("career", "career.csv", TableFormat::Csv, &b""[..]).expect_err("refused");
    assert!(error.is_table());
    assert_eq!(
        error.to_string(),
        "there is no table of facts named career; there are careers, childcare_volumes, contracts, employers, enterprises, \
         flexi_earnings, joint_committees, mandates, oss_approvals, pensions, persons, schedules, school_holidays, \
         student_counters, studies and worked_hours"
    );
    assert!(FactBook::known_table("career").is_err() && FactBook::known_table("careers").is_ok());
}

#[test]
fn rows_before_the_malformed_one_are_kept() {
    let mut book = FactBook::new();
    let text = "worker,kind\n07062100469,none\n07062100469,wrong\n";
    book.read_table("pensions", "pensions.csv", TableFormat::Csv, text.as_bytes()).expect_err("refused");
    assert_eq!(book.tables(), ["pensions"]);
}
