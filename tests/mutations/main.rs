//! Files that nobody would send: valid ones, changed. Whatever stands there, every record is accounted for, the report keeps to its
//! schema and is the same for any number of threads, the register that is left loads again, and no SSIN is shown.
//!
//! `DIMONA_MUTATIONS=10000` says how many of each kind are tried.

mod mutate;

use std::fs;
use std::io::Cursor;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use dimona::Error;
use dimona::batch::{Batch, Input, Output};
use dimona::codec::ReadOptions;
use dimona::codec::answers::Answers;
use dimona::declaration::register::Register;
use dimona::engine::Engine;
use dimona::facts::{FactBook, TABLES, TableFormat};
use dimona::report::{JsonReport, Report, ReportOptions, SCHEMA, TextReport};
use mutate::mutated;
use serde_json::Value;

/// The workers of the files that are changed.
static SECRETS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut secrets = Vec::new();
    for text in month().iter().chain(&year()).chain(&registers()) {
        for member in ["\"ssin\":\"", "\"ssin\": \""] {
            secrets.extend(text.split(member).skip(1).filter_map(|rest| rest.get(..11)).map(str::to_owned));
        }
    }
    secrets.retain(|of| of.parse::<dimona::id::Ssin>().is_ok());
    secrets.sort();
    secrets.dedup();
    assert!(secrets.len() > 5, "{secrets:?}");
    secrets
});

static VALIDATOR: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is a schema")
});

fn story(name: &str) -> String {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/stories").join(name);
    fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

/// The lines of a text, so many together, behind a header of so many.
fn pieces(text: &str, header: usize, size: usize) -> Vec<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (header, lines) = lines.split_at(header);
    lines.chunks(size).map(|piece| [header.concat(), piece.concat()].concat()).collect()
}

fn month() -> Vec<String> {
    pieces(&story("snack-bar/november-2026.ndjson"), 0, 8)
}

fn year() -> Vec<String> {
    ["expat/home-in-2026.ndjson", "agency/week-20.ndjson", "two-jobs/four-quarters.ndjson"]
        .iter()
        .flat_map(|name| pieces(&story(name), 0, 6))
        .collect()
}

fn registers() -> Vec<String> {
    vec![story("supermarket/register.ndjson")]
}

fn engine() -> Engine {
    let mut facts = FactBook::new();
    for table in ["careers", "student_counters"] {
        let text = story(&format!("snack-bar/facts/{table}.ndjson"));
        facts.read_table(table, table, TableFormat::Ndjson, text.as_bytes()).expect("the story has facts");
    }
    Engine::builder().facts(facts).build().expect("the rules fit together")
}

fn count() -> u64 {
    let told = std::env::var_os("DIMONA_MUTATIONS");
    told.and_then(|count| count.to_str()?.parse().ok()).unwrap_or(100)
}

/// What a run said, and the register after it.
#[derive(PartialEq)]
struct Said {
    report: Vec<u8>,
    files: Vec<(u64, u64, Option<String>)>,
    register: Vec<u8>,
}

fn run(engine: &Engine, report: &dyn Report, file: &[u8], beside: (&Answers, &Register), threads: usize) -> Said {
    let mut said = Vec::new();
    let mut options = ReadOptions::default();
    options.received_is_created = true;
    let outcome = Batch::new(engine)
        .threads(NonZeroUsize::new(threads).expect("at least one"))
        // Blocks end everywhere in such small files.
        .chunk(NonZeroUsize::new(if threads == 1 { 1 << 20 } else { 200 * threads + 7 }).expect("at least one"))
        .read_options(options)
        .answers(beside.0.clone())
        .register(beside.1.clone())
        .keep_register(true)
        .run(
            &mut std::iter::once(Input::new("file", Cursor::new(file.to_vec()))),
            Some(Output { report, to: &mut said }),
        )
        .expect("nothing stands in the way");
    let mut register = Vec::new();
    outcome.register.expect("it was asked for").write(&mut register).expect("memory takes it");
    let files =
        outcome.files.into_iter().map(|of| (of.records, of.unreadable, of.fault.map(|fault| fault.to_string())));
    Said { report: said, files: files.collect(), register }
}

/// That no number of a worker stands in a text.
#[track_caller]
fn assert_masked(text: &str, what: &[u8]) {
    for line in text.lines() {
        let digits: String = line.chars().filter(char::is_ascii_digit).collect();
        let shown = SECRETS.iter().find(|secret| digits.contains(secret.as_str()));
        // Digits of two numbers side by side may look like a third one.
        if let Some(shown) = shown.filter(|shown| dimona::id::mask_ssins(line) != line || line.contains(shown.as_str()))
        {
            panic!("{shown} is shown: {line}\n{}", String::from_utf8_lossy(what));
        }
    }
}

/// Judges a file in every way, and looks at what is said.
fn judge(engine: &Engine, file: &[u8], answers: &Answers, register: &Register) {
    let shown = || String::from_utf8_lossy(file);
    let said = run(engine, &JsonReport::new(engine), file, (answers, register), 1);
    for threads in [2, 4] {
        let again = run(engine, &JsonReport::new(engine), file, (answers, register), threads);
        assert!(again == said, "{threads} threads say something else of\n{}", shown());
    }
    let report = String::from_utf8(said.report).expect("the report is text");
    let lines: Vec<Value> = report.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    for line in &lines {
        let faults: Vec<_> = VALIDATOR.iter_errors(line).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{faults:?}: {line}\n{}", shown());
    }
    let (records, unreadable, fault) = &said.files[0];
    assert_eq!(lines.len() as u64, records + 2, "{}", shown());
    assert_eq!(lines[lines.len() - 1]["totals"]["declarations"], *records);
    assert!(unreadable <= records);
    let numbers: Vec<_> = lines[1..lines.len() - 1].iter().map(|line| line["record"].as_u64()).collect();
    assert!(numbers.is_sorted() && numbers.windows(2).all(|pair| pair[0] != pair[1]), "{numbers:?}");
    assert_masked(&report, file);
    assert_masked(fault.as_deref().unwrap_or_default(), file);
    let text = run(engine, &TextReport::new(engine, ReportOptions::default()), file, (answers, register), 1);
    assert_masked(&String::from_utf8(text.report).expect("the report is text"), file);
    let loaded = engine.read_register("saved", &said.register[..]);
    let loaded = loaded.unwrap_or_else(|fault| panic!("{fault}\n{}", String::from_utf8_lossy(&said.register)));
    let mut again = Vec::new();
    loaded.write(&mut again).expect("memory takes it");
    assert!(again == said.register, "the register changed by being loaded, after\n{}", shown());
}

/// Changes these files of declarations.
fn declarations(all: &[String]) {
    let engine = engine();
    for seed in 0..count() {
        judge(&engine, &mutated(all, seed), &Answers::default(), &Register::new());
    }
}

#[test]
fn ndjson() {
    declarations(&[month(), year()].concat());
}

#[test]
fn json() {
    let bodies = |text: &String| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let arrays =
        [month(), year()].concat().iter().map(|text| format!("[{}]", bodies(text).join(",\n"))).collect::<Vec<_>>();
    let pretty = arrays.iter().filter_map(|text| {
        let value: Value = serde_json::from_str(text).ok()?;
        serde_json::to_string_pretty(&value).ok()
    });
    let all: Vec<String> = arrays.iter().cloned().chain(pretty).collect();
    declarations(&all);
}

#[test]
fn csv() {
    declarations(&pieces(&story("snack-bar/november-2026.csv"), 1, 8));
}

#[test]
fn xml() {
    let text = story("snack-bar/november-2026.xml");
    let (start, rest) = text.split_once("<Form>").expect("there is a form");
    let forms: Vec<&str> = rest.split("<Form>").collect();
    let file = |forms: &[&str]| format!("{start}<Form>{}", forms.join("<Form>"));
    let closed = |text: String| if text.contains("</Dimona>") { text } else { text + "</Dimona>\n" };
    let all: Vec<String> = forms.chunks(5).map(|forms| closed(file(forms))).collect();
    let latin = all.iter().map(|text| text.replace("UTF-8", "ISO-8859-1"));
    declarations(&all.iter().cloned().chain(latin).collect::<Vec<_>>());
}

/// Reads changed files of something that stands beside the declarations; what could be read is judged with.
fn beside<T>(all: &[String], read: impl Fn(&[u8]) -> Result<T, Error>, judge: impl Fn(T, &[u8])) {
    let mut taken = 0;
    for seed in 0..count() {
        let file = mutated(all, seed);
        match read(&file) {
            Ok(read) => {
                taken += 1;
                judge(read, &file);
            }
            Err(fault) => assert_masked(&fault.to_string(), &file),
        }
    }
    assert!(taken > count() / 100, "only {taken} could be read");
}

/// A register with daily registrations.
const REGISTRATIONS: &str = r#"{"register":1,"covers":"all","registrations":true}
{"period":{"periodId":660000000112,"ssin":"85073004417","employer":{"enterpriseNumber":"0999999031"},"workerType":"FLX","startDate":"2026-09-01","late":false}}
{"registration":{"registrationId":100000000001,"periodId":660000000112,"startDate":"2026-09-01","startHour":"0900","endDate":"2026-09-01","endHour":"1700"}}
{"lostRegistration":{"registrationId":100000000002,"periodId":660000000112}}
"#;

#[test]
fn register() {
    let engine = engine();
    let students = story("supermarket/students-2026-2027.json");
    beside(
        &[registers(), vec!["{\"register\":1}\n".to_owned(), REGISTRATIONS.to_owned()]].concat(),
        |file| engine.read_register("register.ndjson", file),
        |register, _| judge(&engine, students.as_bytes(), &Answers::default(), &register),
    );
}

#[test]
fn answers() {
    let engine = engine();
    let month = story("snack-bar/november-2026.xml");
    let month = month.as_bytes();
    beside(
        &pieces(&story("snack-bar/answers.ndjson"), 0, 10),
        |file| Answers::read("answers.ndjson", file),
        |answers, _| judge(&engine, month, &answers, &Register::new()),
    );
}

#[test]
fn personnel_file() {
    let engine = engine();
    let period = |id: u64, rest: &str| {
        format!(
            "<DimonaPeriod><DimonaPeriodId>{id}</DimonaPeriodId><IsLocked>0</IsLocked><IsCancelled>0</IsCancelled><IsLate>false</IsLate>\n\
             <StartingDate>2026-07-01</StartingDate><EndingDate>2026-07-31</EndingDate><PlannedHoursNbr>76</PlannedHoursNbr>\n\
             <LastUpdateDate>2026-05-02</LastUpdateDate><LastUpdateHour>10:00:00.000</LastUpdateHour>\n\
             <NaturalPerson><INSS>07062100469</INSS><WorkerName>Peeters</WorkerName></NaturalPerson>{rest}</DimonaPeriod>\n"
        )
    };
    let student =
        "<DimonaFeatures><JointCommissionNbr>XXX</JointCommissionNbr><WorkerType>STU</WorkerType></DimonaFeatures>\n";
    let file = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PersonnelFileConsultationAnswer><Form><Identification>PFANS</Identification>\n\
         <FormCreationDate>2026-06-01</FormCreationDate><FormCreationHour>08:00:00.000</FormCreationHour>\n\
         <PersonnelFileConsult><NOSSRegistrationNbr>123456749</NOSSRegistrationNbr><CompanyID>0999999031</CompanyID>\n{}{}\
         </PersonnelFileConsult></Form></PersonnelFileConsultationAnswer>\n",
        period(660_000_000_112, student),
        period(660_000_000_213, student),
    );
    let students = story("supermarket/students-2026-2027.json");
    beside(
        &[file],
        |file| engine.read_personnel_file("answer.xml", file),
        |register, _| judge(&engine, students.as_bytes(), &Answers::default(), &register),
    );
}

/// Rows of a table of facts, in both formats.
fn rows(table: &str) -> Vec<&'static str> {
    match table {
        "careers" => vec![
            "worker,quarter,kind,enterpriseNumber,days,fullTimeDays,hours,fullTimeHours,fraction,regime,proof",
            "07062100469,2026Q1,ordinary,0999111183,60,65,,,,full-time,",
            "07062100469,2025Q4,ordinary,0999111183,,,400,494,,reduced,",
            "93051822361,2026Q1,foreign,,,,,,4/5,,P-1",
            "93051822361,2025Q4,none,,,,,,,,",
        ],
        "childcare_volumes" => {
            vec!["enterpriseNumber,year,total,flexi", "0999999031,2026,10.5,2", "0999111183,2025,4,0.75"]
        }
        "flexi_earnings" => vec!["worker,year,earnings", "90021400128,2025,17999", "85073004417,2026,18000.01"],
        "schedules" => vec![
            "worker,enterpriseNumber,date,start,end,breakMinutes",
            "07062100469,0999999031,2026-07-03,18:00,23:00,30",
            "07062100469,0999999031,2026-07-04,22:00,02:00,",
        ],
        "school_holidays" => vec!["community,from,to", "flemish,2026-11-02,2026-11-08", "french,2026-10-19,2026-11-01"],
        "studies" => vec![
            "worker,kind,from,to,ended,firstTwoYears,fullTimeSchooling,nationality,credits,community",
            "07062100469,secondary,2024-09-01,2026-06-30,graduated,,yes,eea,,flemish",
            "07062100469,higher,2026-09-14,,,,,third-country,54,french",
        ],
        "worked_hours" => vec![
            "worker,enterpriseNumber,quarter,hours,at",
            "07062100469,0999999031,2026Q3,26,2026-10-20T08:00:00+02:00",
        ],
        "contracts" => vec![
            "worker,enterpriseNumber,start,firstWork,end,regime,notice,severanceUntil",
            "07062100469,0999999031,2026-07-01,2026-07-01T08:00,2026-12-31,full-time,2026-11-01,2027-01-31",
        ],
        "employers" => vec![
            "employerId,enterpriseNumber,jointCommittee,nace,naceVersion,activeFrom,activeTo,linkedTo",
            "123456749,0999999031,302,56101,2008,2019-04-01,,0999111183",
        ],
        "enterprises" => vec!["enterpriseNumber,known", "0999111183,yes", "0999222239,no"],
        "joint_committees" => vec!["jointCommittee,workerType,accepted", "302,OTH,yes", "124,FLX,no"],
        "mandates" => {
            vec!["enterpriseNumber,from,to,mandate", "0999999031,2026-01-01,2026-12-31,yes", "0999111183,,,no"]
        }
        "persons" => vec![
            "ssin,replacedBy,familyName,givenName,birthDate,sex,status",
            "90421401206,90021400128,,,,,",
            "90021400128,,Peeters,An,1990-02-14,man,",
            "07062100469,,Janssens,Bo,2007-06-21,,",
        ],
        "oss_approvals" => {
            vec!["worker,quarter,decision,reference,date", "07062100469,2026Q4,approved,R-1,2026-09-01"]
        }
        "pensions" => vec!["worker,kind,from,to,source", "07062100469,retirement,2025-07-01,,register"],
        "student_counters" => vec!["worker,year,hoursLeft,at", "07062100469,2026,400,2026-05-01T09:00"],
        other => panic!("no rows for {other}"),
    }
}

#[test]
fn tables_of_facts() {
    let file = story("snack-bar/november-2026.ndjson");
    for table in TABLES {
        let csv = rows(table.name).join("\n") + "\n";
        let header: Vec<&str> = rows(table.name)[0].split(',').collect();
        let ndjson: String = rows(table.name)[1..]
            .iter()
            .map(|row| {
                let cells = header.iter().zip(row.split(',')).filter(|(_, cell)| !cell.is_empty());
                let members = cells.map(|(name, cell)| match *name {
                    "year" | "hoursLeft" => format!("\"{name}\":{cell}"),
                    _ => format!("\"{name}\":\"{cell}\""),
                });
                format!("{{{}}}\n", members.collect::<Vec<_>>().join(","))
            })
            .collect();
        for (format, text) in [(TableFormat::Csv, csv), (TableFormat::Ndjson, ndjson)] {
            let read = |file: &[u8]| {
                let mut book = FactBook::new();
                book.read_table(table.name, table.name, format, file)?;
                Ok(book)
            };
            assert!(read(text.as_bytes()).is_ok(), "{}: {:?}", table.name, read(text.as_bytes()).err());
            let mut judged = 0;
            let judged = std::cell::RefCell::new(&mut judged);
            beside(&[text.clone(), text.repeat(2)], read, |book, _| {
                // Each book needs an engine of its own: some of them are asked.
                let mut judged = judged.borrow_mut();
                **judged += 1;
                if **judged % 20 == 1 {
                    let engine = Engine::builder().facts(book).build().expect("the rules fit together");
                    judge(&engine, file.as_bytes(), &Answers::default(), &Register::new());
                }
            });
        }
    }
}
