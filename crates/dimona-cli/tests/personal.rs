//! No SSIN in full reaches a report or a message, wherever it stood in what was read.

mod support;

use dimona::codec::{csv, nsso_xml, rest_json};
use dimona::declaration::message::{Draft, Kind};
use dimona::declaration::schema::{Raw, Zone};
use dimona::facts::TABLES;
use dimona::time::Moment;
use support::{CLEAN, Desk, Run};

/// A number of the national register and a BIS number, each as messages and as people write it.
const SECRETS: [&str; 4] = ["90021400128", "90.02.14-001.28", "01410199955", "01 41 01 999 55"];

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// That a run told something, and no number of a person in it.
#[track_caller]
fn assert_masked(run: &Run, secret: &str, what: &str) {
    let told = format!("{}{}", run.stdout, run.stderr);
    assert!(!told.is_empty(), "{what}: nothing is said");
    let shown = told.lines().find(|line| digits(line).contains(&digits(secret)));
    assert_eq!(shown, None, "{what}: {secret}");
}

/// Every report of a check of this file, and what is said of it.
fn check(desk: &Desk, file: &str, secret: &str) {
    for format in ["text", "ndjson", "counts"] {
        assert_masked(&desk.check(&[file, "--format", format]), secret, &format!("{file} as {format}"));
    }
}

/// An IN with this text in one of its zones.
fn with(kind: Kind, zone: Zone, secret: &str) -> Draft<'static> {
    let usual: &[(Zone, &str)] = match kind {
        Kind::In => &[
            (Zone::EnterpriseNumber, "0999999031"),
            (Zone::Ssin, "85073004417"),
            (Zone::StartDate, "2026-09-02"),
            (Zone::WorkerType, "OTH"),
            (Zone::JointCommittee, "XXX"),
        ],
        _ => &[(Zone::PeriodId, "660000000112"), (Zone::EndDate, "2026-09-30")],
    };
    let mut draft = Draft::new(kind);
    let header = [(Zone::ReceivedAt, "2026-09-01T08:00:00+02:00")];
    for (zone, text) in usual.iter().chain(&header) {
        draft.set(*zone, Raw::Text(text));
    }
    draft.set(zone, Raw::Text(secret));
    draft
}

#[test]
fn in_no_zone_of_a_declaration() {
    let desk = Desk::new("in_no_zone_of_a_declaration");
    let created = Moment::parse("2026-09-01T08:00").expect("a moment");
    for secret in SECRETS {
        let (mut json, mut xml, mut rows) = (String::new(), nsso_xml::BEGIN.to_owned(), csv::template() + "\n");
        let mut written = 0;
        for kind in Kind::OF_PERIODS {
            for zone in Zone::ALL.iter().filter(|zone| !zone.is_block()) {
                let draft = with(kind, *zone, secret);
                for (text, one) in [
                    (&mut json, rest_json::encode(&draft)),
                    (&mut xml, nsso_xml::encode(&draft, created)),
                    (&mut rows, csv::Header::default().encode(&draft)),
                ] {
                    if let Ok(one) = one {
                        written += usize::from(one.contains(secret));
                        *text += &(one + "\n");
                    }
                }
            }
        }
        assert!(written > 250, "only {written} places");
        desk.put("zones.json", &json).put("zones.xml", xml + nsso_xml::END).put("zones.csv", rows);
        // As numbers, where JSON takes them for one.
        desk.put("numbers.json", json.replace(&format!("\"{secret}\""), secret.trim_start_matches('0')));
        for file in ["zones.json", "zones.xml", "zones.csv", "numbers.json"] {
            check(&desk, file, secret);
        }
    }
}

#[test]
fn in_no_name_and_in_no_broken_record() {
    let desk = Desk::new("in_no_name_and_in_no_broken_record");
    let form = "<Form><DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form>";
    for secret in SECRETS {
        let json = [
            format!("{{\"{secret}\":1}}"),
            format!("{{\"dimonaIn\":{{\"{secret}\":{{\"{secret}\":[\"{secret}\"]}}}}}}"),
            format!("{{\"dimonaIn\":{{\"Jan Peeters {secret}\":1}},\"context\":{{\"{secret}\":\"{secret}\"}}}}"),
            format!("{{\"dimonaIn\":{{\"worker\":\"{secret}\"}},\"worker\":\"{secret}\",\"context\":\"{secret}\"}}"),
            format!("\"{secret}\""),
            format!("{{\"dimonaIn\":{{\"startDate\":\"{secret}"),
            format!("{{\"dimonaIn\":{secret}}}"),
            format!("{{\"dimonaIn\":\\{secret}}}"),
            format!("{{\"dimonaIn\":{{}} {secret}}}"),
            secret.to_owned(),
            CLEAN.replace("OK-1", secret),
            CLEAN.replace("OK-1", &format!("July/{secret}/1")),
            CLEAN.replace("2026-09-01T08:00:00+02:00", secret),
        ];
        let xml = [
            format!("<{secret}/>"),
            format!("<x{secret}>1</x{secret}>"),
            format!("<Form {}=\"{secret}\"><x{secret}>1</x{secret}></Form>", "a"),
            format!("<Form><DimonaCancel><x{secret}>{secret}</x{secret}></DimonaCancel></Form>"),
            format!("<Form><DimonaCancel>{secret}</DimonaCancel></Form>"),
            format!("<Form><DimonaCancel>&{secret};&#{secret};</DimonaCancel></Form>"),
            format!("<Form><x{secret}></y{secret}></Form>"),
            format!("<Form><!-- {secret} -- --><?{secret} {secret}?></Form>"),
            format!("{secret}{form}{secret}"),
        ];
        let rows = ["action,periodId,reference", "action,endDate,reference"].map(|header| {
            format!(
                "{header}\nCANCEL,{secret},{secret}\n{secret},1,2\nCANCEL,1\nCANCEL,\"{secret}\nCANCEL,x\"{secret},\n"
            )
        });
        desk.put("names.json", json.join("\n")).put("names.xml", format!("<Dimona>{}</Dimona>", xml.join("\n")));
        desk.put("array.json", format!("[{}]", json.join(","))).put("one.csv", &rows[0]).put("two.csv", &rows[1]);
        for file in ["names.json", "array.json", "names.xml", "one.csv", "two.csv"] {
            check(&desk, file, secret);
        }
        for (file, text) in [
            ("header.csv", format!("action,periodId,{secret}\nCANCEL,1,2\n")),
            ("more.csv", format!("action,periodId,x{secret}\nCANCEL,1,2\n")),
            ("twice.csv", format!("action,action,{secret}\n")),
            ("root.xml", format!("<x{secret}/>")),
            ("other.xml", format!("<?xml version=\"1.0\" encoding=\"{secret}\"?><Dimona/>")),
            ("attribute.xml", format!("<Dimona a=\"{secret}\">{form}</Dimona>")),
            ("text.txt", format!("{secret} {secret}\n")),
        ] {
            desk.put(file, text);
            check(&desk, file, secret);
        }
    }
}

#[test]
fn in_no_number_of_a_period() {
    let desk = Desk::new("in_no_number_of_a_period");
    for secret in ["90021400128", "1410199955", "63062303261"] {
        let opens = CLEAN.replace("\"reference\":\"OK-1\"", &format!("\"periodId\":{secret}"));
        let names = |action: &str, more: &str| format!("{{\"{action}\":{{\"periodId\":{secret}{more}}}}}");
        let lines = [
            opens.clone(),
            opens.replace("90021400128\"", "85073004417\""),
            names("dimonaCancel", ""),
            names("dimonaUpdate", ",\"startDate\":\"2026-09-03\""),
            names("dimonaOut", ",\"endDate\":\"2026-08-01\""),
            // Others meet the period.
            CLEAN.replace("T08:00", "T08:01"),
        ];
        desk.put("periods.json", lines.join("\n"));
        check(&desk, "periods.json", secret);
    }
}

#[test]
fn in_nothing_that_stands_beside_the_declarations() {
    let desk = Desk::new("in_nothing_that_stands_beside");
    desk.put("clean.json", CLEAN);
    // The worker's own number stands where it belongs, and the wrong value is masked all the same.
    for secret in SECRETS {
        let member = |name: &str| format!("{{\"{name}\":\"{secret}\"}}");
        let register = [
            format!("{{\"{secret}\":1}}"),
            format!("{{\"register\":1,\"asOf\":\"{secret}\"}}"),
            format!("{{\"register\":\"{secret}\"}}"),
            format!("{{\"register\":{}}}", digits(secret).trim_start_matches('0')),
            format!("{{\"register\":1}}\n{}", member(secret)),
            format!("{{\"register\":1}}\n{{\"period\":{}}}", member(secret)),
            format!("{{\"register\":1}}\n{{\"period\":{}}}", member("ssin")),
            format!("{{\"register\":1}}\n{{\"period\":{}}}", member("startDate")),
            format!("{{\"register\":1}}\n{{\"period\":{}}}", member("workerType")),
            format!("{{\"register\":1}}\n{{\"period\":{{\"employer\":{}}}}}", member("enterpriseNumber")),
            format!("{{\"register\":1}}\n{{\"ledger\":{}}}", member("quota")),
            format!("{{\"register\":1}}\n{secret}"),
            format!("{{\"register\":1}}\n{{\"period\":{{\"` at line {secret}, expected `\":1}}}}"),
        ];
        let answers = [
            member(secret),
            member("record"),
            member("periodId"),
            format!("{{\"record\":1,\"{secret}\":1,\"{secret}\":1}}"),
            format!("{{\"record\":1,\"answer\":\"{secret}\"}}"),
            format!("{{\"record\":1,\"receivedAt\":\"{secret}\"}}"),
            format!("{{\"reference\":\"{secret}\"}}"),
            format!("{{\"reference\":\"{secret}\"}}\n{{\"reference\":\"{secret}\"}}"),
            secret.to_owned(),
        ];
        let personnel = [
            format!("<x{secret}/>"),
            format!("<PersonnelFileConsultationAnswer><x{secret}>"),
            format!("<PersonnelFileConsultationAnswer>&x{secret};</PersonnelFileConsultationAnswer>"),
            format!(
                "<PersonnelFileConsultationAnswer><Form><FormCreationDate>{secret}</FormCreationDate></Form></PersonnelFileConsultationAnswer>"
            ),
            format!(
                "<PersonnelFileConsultationAnswer><Form><PersonnelFileConsult><DimonaPeriod><DimonaPeriodId>x{secret}</DimonaPeriodId>\
                 <StartingDate>{secret}</StartingDate></DimonaPeriod></PersonnelFileConsult></Form></PersonnelFileConsultationAnswer>"
            ),
        ];
        let mut seen = 0;
        for (option, texts) in [("--register", &register[..]), ("--answers", &answers), ("--register", &personnel)] {
            for text in texts {
                let run = desk.put("beside", text).check(&["clean.json", option, "beside"]);
                seen += usize::from(run.code == 2);
                assert_masked(&run, secret, text);
            }
        }
        assert!(seen >= 20, "only {seen} of these were refused");
    }
}

#[test]
fn in_no_table_of_facts() {
    let desk = Desk::new("in_no_table_of_facts");
    desk.put("clean.json", CLEAN);
    for secret in SECRETS {
        for table in TABLES {
            let csv = format!("facts-csv/{}.csv", table.name);
            let ndjson = format!("facts-ndjson/{}.ndjson", table.name);
            let _ = std::fs::remove_dir_all(desk.0.join("facts-csv"));
            let _ = std::fs::remove_dir_all(desk.0.join("facts-ndjson"));
            let header = table.csv_header();
            let mut texts = vec![
                (format!("{header},{secret}\n"), format!("{{\"{secret}\":\"{secret}\"}}")),
                (format!("{header},x{secret}\n"), format!("{{\"Jan {secret}\":\"{secret}\"}}")),
                (format!("{header}\n{secret}\n"), secret.to_owned()),
                (format!("{header}\n\"{secret}\n"), format!("{{\"worker\":\"{secret}")),
            ];
            for column in table.columns {
                // Of the others something stands there, so that this one is looked at.
                let cell = |name: &str| if name == column.name { secret.to_owned() } else { usual(name).to_owned() };
                let cells: Vec<String> = table.columns.iter().map(|of| cell(of.name)).collect();
                let members: Vec<String> =
                    table.columns.iter().map(|of| format!("\"{}\":\"{}\"", of.name, cell(of.name))).collect();
                texts.push((format!("{header}\n{}\n", cells.join(",")), format!("{{{}}}", members.join(","))));
            }
            for (rows, lines) in texts {
                for (file, directory, text) in [(&csv, "facts-csv", rows), (&ndjson, "facts-ndjson", lines)] {
                    let run = desk.put(file, &text).check(&["clean.json", "--facts", directory]);
                    assert_masked(&run, secret, &text);
                }
            }
        }
    }
}

/// A value that a column of facts takes.
fn usual(column: &str) -> &'static str {
    match column {
        "worker" => "85073004417",
        "quarter" => "2026Q1",
        "enterpriseNumber" => "0999999031",
        "start" | "from" | "date" | "at" => "2026-01-01",
        "year" => "2026",
        "hoursLeft" => "50",
        "decision" => "approved",
        _ => "",
    }
}

#[test]
fn in_no_message_on_arguments() {
    let desk = Desk::new("in_no_message_on_arguments");
    desk.put("clean.json", CLEAN);
    // The last one is mistyped.
    for secret in SECRETS.into_iter().chain(["90021400129"]) {
        let (named, long) = (format!("{secret}=note"), format!("--{secret}"));
        let (valued, levelled) = (format!("late-student={secret}"), format!("late-declaration={secret}"));
        let (spaced, rule) = (format!("{secret} x"), format!("rule-{secret}"));
        for arguments in [
            &[secret][..],
            &[&long],
            &["check", &long, "clean.json"],
            &["check", "clean.json", "--at", secret],
            &["check", "clean.json", "--off", secret],
            &["check", "clean.json", "--level", &named],
            &["check", "clean.json", "--level", secret],
            &["check", "clean.json", "--level", &levelled],
            &["check", "clean.json", "--policy", &named],
            &["check", "clean.json", "--policy", &valued],
            &["check", "clean.json", "--policy", secret],
            &["check", "clean.json", "--format", secret],
            &["check", "clean.json", "--fail-on", secret],
            &["check", "clean.json", "--threads", &spaced],
            &["check", "clean.json", "--memory", &spaced],
            &["worker", &spaced, "--on", "2026-01-01"],
            &["worker", "85073004417", "--on", secret],
            &["worker", "85073004417", secret, "--on", "2026-01-01"],
            &["explain", secret],
            &["explain", &rule],
            &["explain", "overlapping-period", "--format", secret],
            &["law", "--on", secret],
            &["law", secret],
            &["rules", secret],
            &["generate", "--records", &spaced],
            &["generate", "--records", "1", "--seed", &spaced],
        ] {
            let run = desk.run(arguments);
            assert_eq!(run.code, 2, "{arguments:?}");
            assert_masked(&run, secret, &arguments.join(" "));
        }
    }
    let run = desk.run(&["worker", "90021400128", "--on", "2026-01-01"]);
    assert_masked(&run, "90021400128", "the page of a worker");
    assert!(desk.run(&["worker", "90021400128", "--on", "2026-01-01", "--show-ssin"]).stdout.contains("90021400128"));
}

#[test]
fn a_reference_is_shown_but_for_an_ssin_in_it() {
    let desk = Desk::new("a_reference_is_shown_but_for_an_ssin");
    desk.put("one.json", CLEAN.replace("OK-1", "SB/90.02.14-001.28/1").replace("OTH", "XYZ"));
    let report = desk.check(&["one.json", "--format", "ndjson"]).stdout;
    assert!(report.contains("\"reference\":\"SB/**.**.**-***.28/1\""), "{report}");
    let report = desk.check(&["one.json"]).stdout;
    assert!(report.contains("SB/**.**.**-***.28/1"), "{report}");
    // However it is written; zeros that a spreadsheet dropped are part of the number.
    for (written, shown) in [
        ("1410199955", "********55"),
        ("SB/1410199955", "SB/********55"),
        ("９００２１４００１２８", "*********２８"),
        ("90|02|14|001|28", "**|**|**|***|28"),
        ("90 - 02 - 14 - 001 - 28", "** - ** - ** - *** - 28"),
        // Letters that look like nothing or like a mark part no number, and some digits are letters for Unicode.
        ("90\u{3164}02\u{ffa0}14\u{115f}001\u{1160}28", "**\u{3164}**\u{ffa0}**\u{115f}***\u{1160}28"),
        ("90ʼ02ˈ14ー001ꞏ28", "**ʼ**ˈ**ー***ꞏ28"),
        ("90年02月14日001é28", "**年**月**日***é28"),
        ("九〇〇二一四〇〇一二八", "*********二八"),
        ("玖零零贰壹肆零零壹贰捌", "*********贰捌"),
        ("9002140〇一28", "*********28"),
    ] {
        desk.put("one.json", CLEAN.replace("OK-1", written).replace("OTH", "XYZ"));
        for format in ["text", "ndjson"] {
            let report = desk.check(&["one.json", "--format", format]).stdout;
            assert!(report.contains(shown) && !report.contains(written), "{written}: {report}");
        }
    }
    for written in ["九〇〇二一四〇〇一二八", "90\u{3164}02\u{3164}14\u{3164}001\u{3164}28"] {
        for arguments in [&["explain", written][..], &["check", "one.json", "--level", written]] {
            let run = desk.run(arguments);
            assert!(run.code == 2 && run.stderr.contains("***") && !run.stderr.contains(written), "{}", run.stderr);
        }
    }
    // What has as many digits and is no SSIN stays, so that the sender finds it again.
    desk.put("one.json", CLEAN.replace("OK-1", "20260901001").replace("OTH", "XYZ"));
    assert!(desk.check(&["one.json", "--format", "ndjson"]).stdout.contains("\"reference\":\"20260901001\""));
}
