//! `dimona worker`, as a user sees it.

mod late;
mod mandate;
#[path = "../support/mod.rs"]
mod support;

use std::path::Path;

use support::{Run, program, root};

fn run(arguments: &[&str]) -> Run {
    program(&root(), arguments, b"")
}

fn text(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.code, 0, "{}", output.stderr);
    output.stdout
}

fn written(name: &str, lines: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    std::fs::write(&path, lines).expect("a file can be written");
    path.display().to_string()
}

#[test]
fn the_page_tells_quota_right_and_periods_with_reasons() {
    let register = written(
        "worker/register.ndjson",
        concat!(
            "{\"register\":1}\n",
            r#"{"period":{"periodId":660000000112,"ssin":"07062100469","employer":{"enterpriseNumber":"0999999031"},"#,
            r#""workerType":"STU","jointCommittee":"XXX","startDate":"2026-07-01","endDate":"2026-07-31","#,
            r#""plannedHours":76,"exceedingHours":6,"late":false}}"#,
            "\n",
        ),
    );
    let page = text(&["worker", "07.06.21-004.69", "--on", "2026-08-01", "--register", &register]);
    assert!(page.starts_with("worker *********69 on 2026-08-01\n"), "{page}");
    assert!(page.contains("at most 0 of 650 hours of 2026"), "{page}");
    assert!(page.contains("it is not known whether 580 of the booked hours count"), "{page}");
    assert!(page.contains("2026-07-01 to 2026-07-31, period 660000000112, 76 hours planned, 6 beyond the quota"));
    assert!(page.contains("the work in 2025Q4 is not known"), "{page}");
    assert!(!page.contains("07062100469"));
    assert!(text(&["worker", "07062100469", "--on", "2026-08-01", "--show-ssin"]).contains("worker 07062100469 "));
}

#[test]
fn a_function_that_keeps_a_flexi_job_out_does_not_end_with_its_contract() {
    let page = |folder: &str, function: &str, other: &str| {
        let facts = written(
            &format!("{folder}/contracts.ndjson"),
            &format!(
                "{{\"worker\":\"90021400128\",\"enterpriseNumber\":\"0999999031\",\"start\":\"2026-02-02\",\"end\":\"2026-02-27\",\
                 \"workerType\":\"FLX\",\"function\":\"{function}\"}}\n{other}"
            ),
        );
        let employers = "{\"enterpriseNumber\":\"0999999031\",\"jointCommittee\":\"302\"}\n";
        written(&format!("{folder}/employers.ndjson"), employers);
        let pension = "{\"worker\":\"90021400128\",\"kind\":\"survivor\",\"from\":\"2010-01-01\"}\n";
        written(&format!("{folder}/pensions.ndjson"), pension);
        let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
        text(&["worker", "90021400128", "--on", "2026-02-02", "--employer", "0999999031", "--facts", &directory])
    };
    let barred = page("worker-artistic", "artistic", "");
    assert!(barred.contains("no sector takes flexi-jobs in this function"), "{barred}");
    assert!(barred.contains("the facts given do not show a quarter in which it holds"), "{barred}");
    // Other work with the employer ends with its contract.
    let other = "{\"worker\":\"90021400128\",\"enterpriseNumber\":\"0999999031\",\"start\":\"2025-01-01\",\"end\":\"2026-01-31\",\
        \"workerType\":\"OTH\"}\n";
    let busy = page("worker-ordinary", "ordinary", other);
    assert!(busy.contains("possible in 2026Q2, by the facts given"), "{busy}");
}

#[test]
fn an_exact_fraction_and_the_next_quarter_are_told() {
    let facts = written(
        "worker-facts/careers.csv",
        "worker,quarter,kind,enterpriseNumber,fraction\n90021400128,2024Q4,ordinary,0999777713,1\n90021400128,2025Q1,ordinary,0999777713,1\n\
         90021400128,2025Q2,ordinary,0999777713,4/5\n90021400128,2025Q3,ordinary,0999777713,4/5\n90021400128,2025Q4,ordinary,0999777713,4/5\n",
    );
    let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
    let page = text(&["worker", "90021400128", "--on", "2026-01-05", "--facts", &directory]);
    assert!(page.contains("right    fails"), "{page}");
    assert!(page.contains("4/5 (80.00 %) of a full-time job at other employers in 2025Q2"), "{page}");
    assert!(page.contains("possible in 2026Q3"), "{page}");
    let employer = ["--employer", "0999999031"];
    let later = ["worker", "90021400128", "--on", "2026-07-05", "--facts", &directory];
    let later = text(&[&later[..], &employer].concat());
    assert!(later.contains("right    holds"), "{later}");
}

#[test]
fn a_counter_tells_how_many_hours_are_left_on_the_day_it_was_read_and_what_it_showed_on_others() {
    let page = |name: &str, hours: u16, on: &str| {
        let lines = format!("worker,year,hoursLeft,at\n07062100469,2026,{hours},2026-05-01T09:00\n");
        let facts = written(&format!("worker-counter-{name}/student_counters.csv"), &lines);
        let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
        run(&["worker", "07062100469", "--on", on, "--facts", &directory])
    };
    let that_day = page("day", 60, "2026-05-01").stdout;
    assert!(that_day.contains("left     60 of 650 hours of 2026\n"), "{that_day}");
    let later = page("later", 60, "2026-07-20").stdout;
    assert!(later.contains("left     60 of 650 hours of 2026, by what the counter showed"), "{later}");
    assert!(later.contains("booked or gave back since"), "{later}");
    assert!(!later.contains("access code"), "{later}");
    // Valid in the month of reading and the two that follow; hours come free again, so that it is no upper bound.
    let expired = page("expired", 60, "2026-08-01").stdout;
    assert!(expired.contains("the student counter is older than the access code to it is valid"), "{expired}");
    assert!(!expired.contains("at most"), "{expired}");
    // The day is that of the work: whoever asks has the counter that was read behind it, too.
    let before = page("before", 0, "2026-04-30").stdout;
    assert!(before.contains("left     0 of 650 hours of 2026, by what the counter showed"), "{before}");
    let refused = page("refused", 651, "2026-05-01");
    assert_eq!(refused.code, 2);
    let said = refused.stderr;
    assert!(said.contains("student_counters.csv, line 2: hoursLeft: is not a whole number from 0 to 650"), "{said}");
}

#[test]
fn what_could_not_be_read_of_a_worker_leaves_every_right_open() {
    let register = written(
        "worker-unread/register.ndjson",
        "{\"register\":1,\"covers\":\"all\"}\n{\"unread\":{\"ssin\":\"90021400128\"}}\n",
    );
    let facts = written(
        "worker-unread/facts/pensions.csv",
        "worker,kind,from\n90021400128,survivor,2019-01-01\n85073004417,survivor,2019-01-01\n",
    );
    let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
    let page = |worker: &str| {
        let asked = ["worker", worker, "--on", "2026-08-01", "--register", &register];
        text(&[&asked[..], &["--facts", &directory, "--employer", "0999999031"]].concat())
    };
    let unread = page("90021400128");
    assert!(unread.contains("a record with the number of this worker or period cannot be read"), "{unread}");
    assert!(unread.contains("right    open") && !unread.contains("right    holds"), "{unread}");
    let read = page("85073004417");
    assert!(!read.contains("cannot be read") && read.contains("right    holds"), "{read}");
}

/// The page of a worker with a pension at an employer, with this table beside.
fn page_with(name: &str, table: &str, lines: &str) -> String {
    let facts =
        written(&format!("worker-with-{name}/pensions.csv"), "worker,kind,from\n90021400128,survivor,2019-01-01\n");
    written(&format!("worker-with-{name}/{table}.csv"), lines);
    let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
    let asked = ["worker", "90021400128", "--on", "2026-09-15", "--employer", "0999999031", "--facts", &directory];
    text(&asked)
}

fn right_to_a_flexi_job(page: &str) -> &str {
    page.split("flexi-job in ").nth(1).expect("the flexi-job").lines().nth(1).expect("the right").trim()
}

#[test]
fn a_table_that_refuses_a_declaration_is_looked_at_on_the_page_too() {
    let plain = page_with("nothing", "persons", "ssin,status\n85073004417,known\n");
    assert_eq!(right_to_a_flexi_job(&plain), "right    holds", "{plain}");
    for (name, table, lines, told) in [
        ("withdrawn", "persons", "ssin,status\n90021400128,withdrawn\n", "nobody has this SSIN"),
        ("unregistered", "employers", "enterpriseNumber,registered\n0999999031,no\n", "directory"),
        ("closed", "joint_committees", "jointCommittee,workerType,accepted\nXXX,FLX,no\n", "joint committee"),
    ] {
        let page = page_with(name, table, lines);
        assert_ne!(right_to_a_flexi_job(&page), "right    holds", "{name}: {page}");
        assert!(page.contains(told), "{name}: {page}");
    }
}

#[test]
fn the_day_that_is_asked_for_is_judged_and_no_later_one() {
    let contract = "worker,enterpriseNumber,start,end,workerType\n90021400128,0999999031,2026-09-20,,OTH\n";
    let before = page_with("later-contract", "contracts", contract);
    assert_eq!(right_to_a_flexi_job(&before), "right    holds", "{before}");
    let during = page_with("earlier-contract", "contracts", &contract.replace("09-20", "09-10"));
    assert_eq!(right_to_a_flexi_job(&during), "right    fails", "{during}");
}

#[test]
fn a_child_has_no_right_without_a_word() {
    let page = text(&["worker", "15030112318", "--on", "2026-09-15", "--employer", "0999999031"]);
    let (student, flexi_job) = page.split_once("flexi-job in ").expect("both");
    assert!(student.contains("right    fails") && student.contains("younger than 15 on 2026-09-15"), "{page}");
    assert!(flexi_job.contains("work below the age of 15, on 2026-09-15"), "{page}");
}

#[test]
fn what_is_assumed_of_a_student_is_said() {
    let page = |on: &str| text(&["worker", "07062100469", "--on", on, "--employer", "0999999031"]);
    let of_2026 = page("2026-12-01");
    assert!(of_2026.contains("assumed: who is declared as a student studies, as the main activity"), "{of_2026}");
    assert!(!of_2026.contains("of which no text was read"), "{of_2026}");
    let of_2027 = page("2027-02-01");
    assert!(of_2027.contains("at most 650 of 650 hours of 2027"), "{of_2027}");
    assert!(of_2027.contains("assumed: the student quota of a year of which no text was read"), "{of_2027}");
}

#[test]
fn what_binds_the_worker_to_the_employer_counts_where_the_employer_is_told() {
    let facts = written(
        "worker-contracts/contracts.csv",
        "worker,enterpriseNumber,start,end,workerType\n90021400128,0999999031,2020-01-01,2026-10-10,OTH\n",
    );
    written("worker-contracts/pensions.csv", "worker,kind,from\n90021400128,survivor,2019-01-01\n");
    let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
    let page = |rest: &[&str]| {
        let asked = ["worker", "90021400128", "--on", "2026-10-20", "--facts", &directory];
        text(&[&asked[..], rest].concat())
    };
    let flexi_job = |page: &str| page.split("flexi-job in 2026Q4").nth(1).expect("the right").to_owned();
    let own = flexi_job(&page(&["--employer", "0999999031"]));
    assert!(own.contains("right    fails"), "{own}");
    assert!(own.contains("the worker has other work with the flexi employer in the quarter"), "{own}");
    assert!(own.contains("possible in 2027Q1"), "{own}");
    let other = flexi_job(&page(&["--employer", "0999111183"]));
    assert!(other.contains("right    holds") && other.contains("assumed: nothing but the"), "{other}");
    let nobody = flexi_job(&page(&[]));
    assert!(nobody.contains("right    open") && nobody.contains("who hires is not given"), "{nobody}");
    assert!(!nobody.contains("possible in"), "the worker meets the conditions: {nobody}");
    // A student who has worked there for a year until the day before.
    let student =
        text(&["worker", "90021400128", "--on", "2026-10-11", "--facts", &directory, "--employer", "0999999031"]);
    assert!(student.contains("without interruption for 12 months or"), "{student}");
}

#[test]
fn the_hours_of_a_week_in_term_are_told_of_a_student_from_outside_the_eea() {
    let page = |name: &str, tables: &[(&str, &str)], on: &str| {
        let studies = "worker,kind,nationality,community,credits\n05110201341,higher,third-country,flemish,60\n";
        let facts = written(&format!("worker-{name}/studies.csv"), studies);
        for (table, lines) in tables {
            written(&format!("worker-{name}/{table}.csv"), lines);
        }
        let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
        let page = text(&["worker", "05110201341", "--on", on, "--facts", &directory, "--employer", "0999999031"]);
        page.split("flexi-job in").next().expect("the part of the student").to_owned()
    };
    let holidays = ("school_holidays", "community,from,to\nflemish,2026-04-06,2026-04-19\n");
    let limit = "of these at most 20 a week in term";
    let untold = page("untold", &[], "2026-03-02");
    assert!(untold.contains(limit) && untold.contains("right    open"), "{untold}");
    assert!(untold.contains("add the community of the school"), "{untold}");
    let term = page("term", &[holidays], "2026-03-02");
    assert!(term.contains(limit) && term.contains("right    holds"), "{term}");
    let job = "worker,quarter,kind,enterpriseNumber,fraction\n05110201341,2026Q1,ordinary,0999111183,79%\n";
    let beside = page("beside", &[holidays, ("careers", job)], "2026-03-02");
    assert!(beside.contains(limit) && beside.contains("right    open"), "{beside}");
    let free = page("holidays", &[holidays, ("careers", job)], "2026-04-06");
    assert!(free.contains(limit) && free.contains("right    holds"), "{free}");
}

/// The part of the page on the student, and the part on the flexi-job.
fn parts(page: &str) -> (&str, &str) {
    page.split_once("flexi-job in ").expect("both")
}

#[test]
fn where_no_hour_is_left_the_right_of_a_student_fails_and_where_the_count_may_be_otherwise_it_is_open() {
    let page = |hours: u16, at: &str| {
        let lines = format!("worker,year,hoursLeft,at\n07062100469,2026,{hours},{at}\n");
        let facts = written(&format!("worker-used-up-{hours}-{at}/student_counters.csv"), &lines);
        let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
        let asked = ["worker", "07062100469", "--on", "2026-12-15", "--facts", &directory];
        text(&[&asked[..], &["--employer", "0999999031"]].concat())
    };
    let none = page(0, "2026-11-20T09:00");
    let (student, _) = parts(&none);
    assert!(student.contains("right    fails"), "{student}");
    assert!(student.contains("why   nothing of the student quota of 2026 is left"), "{student}");
    let one = page(1, "2026-11-20T09:00");
    assert!(parts(&one).0.contains("right    holds") && !one.contains("nothing of the student quota"), "{one}");
    // The code of this counter has run out by December; the other one was read when the day was over.
    for at in ["2026-09-30T09:00", "2026-12-16T09:00"] {
        let open = page(0, at);
        let (student, _) = parts(&open);
        assert!(student.contains("right    open") && student.contains("is left by what is given here"), "{open}");
    }
}

#[test]
fn an_in_that_would_be_refused_is_told_beside_the_right() {
    let register = |name: &str, rest: &str| {
        let period = format!(
            "{{\"period\":{{\"periodId\":660000000214,\"ssin\":\"07062100469\",\
             \"employer\":{{\"enterpriseNumber\":\"0999999031\"}},\"jointCommittee\":\"XXX\",\"late\":false,{rest}}}}}"
        );
        written(&format!("worker-refused/{name}.ndjson"), &format!("{{\"register\":1}}\n{period}\n"))
    };
    let page = |register: &str, on: &str| {
        let asked = ["worker", "07062100469", "--on", on, "--employer", "0999999031", "--register", register];
        text(&asked)
    };
    let student = r#""workerType":"STU","startDate":"2026-12-01","endDate":"2026-12-31","plannedHours":500"#;
    let student = register("student", student);
    let during = page(&student, "2026-12-31");
    let (of_student, flexi_job) = parts(&during);
    assert!(of_student.contains("IN       would be refused for this day: 90373-334"), "{during}");
    assert!(of_student.contains("the period overlaps another one: begin 2026-12-01, period 660000000214"), "{during}");
    // What is asked only of what is not refused is asked all the same.
    assert!(of_student.contains("assumed: who is declared as a student studies"), "{during}");
    // The right to a flexi-job fails there: what is open beside decides nothing.
    assert!(flexi_job.contains("right    fails") && !flexi_job.contains("be refused"), "{during}");
    let before = page(&student, "2026-11-30");
    assert!(!before.contains("be refused"), "{before}");
    let open = register("open", r#""workerType":"OTH","startDate":"2026-09-02""#);
    let beside = page(&open, "2026-12-15");
    let (of_student, _) = parts(&beside);
    assert!(of_student.contains("IN       may be refused for this day: 90373-334"), "{beside}");
    assert!(
        of_student.contains("note  a period under another worker type or joint committee is still open"),
        "{beside}"
    );
}

#[test]
fn the_right_of_a_student_stands_first_with_what_it_rests_on() {
    let facts = written(
        "worker-first/contracts.csv",
        "worker,enterpriseNumber,start,end,workerType,regime\n88041712379,0999111183,2024-01-01,,OTH,full-time\n",
    );
    let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
    let child = text(&["worker", "15030112318", "--on", "2026-12-15"]);
    let (right, left) = (child.find("right    fails"), child.find("left     at most"));
    assert!(right.is_some_and(|right| left.is_some_and(|left| right < left)), "{child}");
    let adult = text(&["worker", "88041712379", "--on", "2026-12-15", "--employer", "0999999031"]);
    let told = "right    holds\n             note  assumed: who is declared as a student studies, as the main activity";
    assert!(parts(&adult).0.contains(told), "{adult}");
    // Who hires is not told, and the worker has a full-time job.
    let nobody = text(&["worker", "88041712379", "--on", "2026-12-15", "--facts", &directory]);
    let (student, _) = parts(&nobody);
    assert!(student.contains("right    open") && student.contains("who hires is not given"), "{nobody}");
    assert!(student.contains("a job of four fifths or more"), "{nobody}");
    // That a career tells no other job tells no studies.
    let careers = written(
        "worker-first-career/careers.csv",
        "worker,quarter,kind,enterpriseNumber,fraction\n88041712379,2026Q4,none,,\n88041712379,2026Q3,none,,\n",
    );
    let directory = Path::new(&careers).parent().expect("a folder").display().to_string();
    let asked = ["worker", "88041712379", "--on", "2026-12-15", "--employer", "0999999031", "--facts", &directory];
    let idle = text(&asked);
    assert!(parts(&idle).0.contains(told), "{idle}");
}

#[test]
fn what_is_good_to_know_of_a_worker_is_told() {
    let page = |euro: &str| {
        let lines = format!("worker,year,earnings\n90021400128,2026,{euro}\n");
        let facts = written(&format!("worker-earnings-{euro}/flexi_earnings.csv"), &lines);
        let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
        text(&["worker", "90021400128", "--on", "2026-11-20", "--employer", "0999999031", "--facts", &directory])
    };
    // 18 440 euro a year are free of tax in 2026.
    let above = page("25000");
    assert!(parts(&above).1.contains("6560.00 euro"), "{above}");
    let at_most = page("18440");
    assert!(!at_most.contains("free of tax"), "{at_most}");
}

#[test]
fn what_decides_comes_first_and_nothing_is_open_where_a_right_fails_for_certain() {
    let facts = written(
        "worker-decides/contracts.csv",
        "worker,enterpriseNumber,start,end,workerType\n88041712379,0999999031,2024-01-01,,OTH\n",
    );
    let directory = Path::new(&facts).parent().expect("a folder").display().to_string();
    let asked = ["worker", "88041712379", "--on", "2026-12-01", "--employer", "0999999031", "--facts", &directory];
    let page = text(&asked);
    let (_, flexi_job) = parts(&page);
    let first = "right    fails\n             why   the worker has other work with the flexi employer in the quarter";
    assert!(flexi_job.contains(first), "{flexi_job}");
    assert!(!flexi_job.contains("open") && !flexi_job.contains("is not known\n"), "{flexi_job}");
}

#[test]
fn what_cannot_be_used_is_said_with_code_2() {
    for arguments in [
        &["worker", "07062100468", "--on", "2026-08-01"][..],
        &["worker", "07062100469", "--on", "2026-02-30"],
        &["worker", "07062100469"],
        &["worker", "07062100469", "--on", "2026-08-01", "--register", "no-such-file"],
        &["worker", "07062100469", "--on", "2026-08-01", "--facts", "no-such-folder"],
    ] {
        let output = run(arguments);
        assert_eq!(output.code, 2, "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}
