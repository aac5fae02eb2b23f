//! What `dimona check` reads: packed files, directories, and files that end too soon.

mod support;

use std::fs;

use support::{CLEAN, Desk, LATE, REFUSED, Run, answers, declarations, gzip, many, zstd};

/// File and record of each declaration of a report.
fn places(run: &Run) -> Vec<String> {
    let place = |of: &serde_json::Value| format!("{}:{}", of["file"].as_str().unwrap(), of["record"]);
    declarations(&run.stdout).iter().map(place).collect()
}

#[test]
fn packed_files_are_recognised_by_what_they_hold() {
    let desk = Desk::new("packed_files");
    desk.put("a.ndjson.gz", gzip(LATE))
        .put("b.json", gzip(CLEAN))
        .put("c.dat", zstd(REFUSED))
        // Whoever joins two packed files has a packed file.
        .put("d.gz", [gzip(format!("{CLEAN}\n")), gzip(format!("{LATE}\n"))].concat())
        .put("e.zst", [zstd(format!("{CLEAN}\n")), zstd(format!("{LATE}\n"))].concat())
        .put("f.gz", LATE);
    let run = desk.check(&["a.ndjson.gz", "b.json", "c.dat", "d.gz", "e.zst", "f.gz", "--format", "ndjson"]);
    assert_eq!((run.code, run.stderr.as_str()), (1, ""));
    assert_eq!(
        places(&run),
        ["a.ndjson.gz:1", "b.json:1", "c.dat:1", "d.gz:1", "d.gz:2", "e.zst:1", "e.zst:2", "f.gz:1"]
    );
    let alone = |file: &str| answers(&desk.check(&[file, "--format", "ndjson"]).stdout);
    assert_eq!(
        ["a.ndjson.gz", "b.json", "c.dat", "d.gz", "e.zst"].map(alone),
        [vec!["W"], vec!["A"], vec!["B"], vec!["A", "W"], vec!["A", "W"]]
    );
}

#[test]
fn standard_input_may_be_packed() {
    let desk = Desk::new("standard_input_packed");
    for packed in [gzip(LATE), zstd(LATE)] {
        let run = desk.check_with_input(&["-", "--format", "ndjson"], &packed);
        assert_eq!((run.code, run.stderr.as_str(), places(&run)), (0, "", vec!["-:1".to_owned()]));
        assert_eq!(answers(&run.stdout), ["W"]);
        let run = desk.check_with_input(&["-"], &packed[..packed.len() / 2]);
        assert_eq!(run.code, 2);
        assert!(run.stderr.starts_with("dimona: standard input: ends in the middle of its "), "{}", run.stderr);
    }
}

#[test]
fn a_damaged_member_is_told_and_everything_before_it_and_beside_it_is_checked() {
    let desk = Desk::new("a_damaged_member");
    let members: Vec<Vec<u8>> = [CLEAN, LATE, REFUSED].iter().map(|line| gzip(format!("{line}\n"))).collect();
    let mut damaged = members.concat();
    let middle = members[0].len() + members[1].len() / 2;
    damaged[middle] ^= 0xff;
    let frames: Vec<Vec<u8>> = [CLEAN, LATE].iter().map(|line| zstd(format!("{line}\n"))).collect();
    let mut frames_damaged = frames.concat();
    // The last four bytes are the checksum.
    *frames_damaged.last_mut().unwrap() ^= 0xff;
    desk.put("1-good.json", CLEAN).put("2-damaged.gz", &damaged).put("3-good.gz", members.concat());
    desk.put("4-damaged.zst", &frames_damaged).put("5-good.json", LATE);
    let run = desk.check(&[".", "--format", "ndjson"]);
    assert_eq!(run.code, 2);
    let told: Vec<&str> = run.stderr.lines().collect();
    assert!(told[0].starts_with("dimona: ./2-damaged.gz: "), "{told:?}");
    assert!(
        told.iter().any(|line| line.starts_with("dimona: ./2-damaged.gz: gzip data is damaged, after ")),
        "{told:?}"
    );
    assert!(told.contains(&"dimona: ./4-damaged.zst: zstd data is damaged, after 2 records"), "{told:?}");
    let places = places(&run);
    for place in ["./1-good.json:1", "./2-damaged.gz:1", "./3-good.gz:1", "./3-good.gz:3", "./5-good.json:1"] {
        assert!(places.iter().any(|of| of == place), "{place}: {places:?}");
    }
    // Whatever is damaged, equal runs give equal bytes.
    let again = desk.check(&[".", "--format", "ndjson", "--threads", "3", "--memory", "1M"]);
    assert_eq!((again.stdout, again.stderr), (run.stdout, run.stderr));
}

#[test]
fn a_file_that_is_cut_gives_what_stands_before_the_cut() {
    let desk = Desk::new("a_file_that_is_cut");
    let lines = many(500);
    let packed = gzip(&lines);
    desk.put("cut.ndjson", &lines[..lines.len() - 40]).put("cut.gz", &packed[..packed.len() - 3]);
    desk.put("half.gz", &packed[..packed.len() / 2]).put("good.json", LATE);

    let run = desk.check(&["cut.ndjson", "good.json", "--format", "ndjson"]);
    assert_eq!((run.code, declarations(&run.stdout).len()), (2, 501));
    assert!(run.stderr.starts_with("dimona: cut.ndjson: record 500 cannot be read: "), "{}", run.stderr);

    let run = desk.check(&["cut.gz", "good.json", "--format", "ndjson"]);
    assert_eq!((run.code, declarations(&run.stdout).len()), (2, 501), "only the checksum is missing");
    assert_eq!(run.stderr, "dimona: cut.gz: ends in the middle of its gzip data, after 500 records\n");

    let run = desk.check(&["half.gz", "good.json", "--format", "ndjson", "--save-register", "register"]);
    let found = declarations(&run.stdout).len();
    assert!(run.code == 2 && (100..450).contains(&found), "{found}");
    assert!(run.stderr.contains(&format!("half.gz: ends in the middle of its gzip data, after {} records", found - 1)));
    assert!(run.stderr.contains("dimona: register: not saved: "), "{}", run.stderr);
    assert!(!desk.names().contains(&"register".to_owned()));
}

#[cfg(target_os = "linux")]
#[test]
fn whatever_is_wrong_with_some_of_many_files_the_others_are_checked() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new("some_of_many_files");
    let generated = |name: &str, format: &str, records: &str| {
        let arguments = ["generate", "--records", records, "--seed", "9", "--clean", "--format", format];
        let run = desk.run(&[&arguments[..], &["--output", name]].concat());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        fs::read(desk.0.join(name)).expect("it was written")
    };
    let [json, csv, xml] = ["ndjson", "csv", "xml"].map(|format| generated("whole", format, "200"));
    let cut = |whole: &[u8]| whole[..whole.len() * 3 / 4].to_vec();
    // Members of one record each: one is damaged in the middle, and nothing behind it is read.
    let member = |line: &str| gzip(format!("{line}\n"));
    let mut damaged = [member(CLEAN), member(LATE), member(CLEAN)].concat();
    let middle = member(CLEAN).len() + member(LATE).len() / 2;
    damaged[middle] ^= 0xff;
    fs::create_dir(desk.0.join("month")).unwrap();
    fs::rename(desk.0.join("whole"), desk.0.join("month/01.xml")).unwrap();
    desk.put("month/02-cut.ndjson", cut(&json))
        .put("month/03-cut.csv", cut(&csv))
        .put("month/04-cut.xml", cut(&xml))
        .put("month/05-cut.gz", cut(&gzip(&json)))
        .put("month/06-cut.zst", cut(&zstd(&json)))
        .put("month/07-damaged.gz", damaged)
        .put("month/08.ndjson", &json)
        .put("month/11-empty.csv", "")
        .put("month/12.csv", &csv);
    // What the kernel lets nobody read, and what is not there.
    symlink("/proc/self/mem", desk.0.join("month/09-unreadable")).unwrap();
    symlink("nowhere", desk.0.join("month/10-gone")).unwrap();

    let run = desk.check(&["month", "--format", "ndjson", "--fail-on", "never", "--save-register", "register"]);
    assert_eq!(run.code, 2);
    let told: Vec<(&str, &str)> = run
        .stderr
        .lines()
        .map(|line| line.strip_prefix("dimona: ").and_then(|line| line.split_once(": ")).expect("a place and a reason"))
        .collect();
    let cut_record = |number: usize| format!("record {number} cannot be read: ");
    let count = |text: &[u8], of: u8| text.iter().filter(|byte| **byte == of).count();
    let expected: [(&str, String); 10] = [
        ("month/02-cut.ndjson", cut_record(count(&cut(&json), b'\n') + 1)),
        // A row is told by its line.
        ("month/03-cut.csv", cut_record(count(&cut(&csv), b'\n') + 1)),
        ("month/04-cut.xml", cut_record(String::from_utf8_lossy(&cut(&xml)).matches("<Form>").count())),
        ("month/05-cut.gz", "ends in the middle of its gzip data, after ".into()),
        ("month/06-cut.zst", "ends in the middle of its zstd data".into()),
        ("month/07-damaged.gz", "gzip data is damaged, after ".into()),
        ("month/09-unreadable", "input/output error".into()),
        ("month/10-gone", "no such file".into()),
        ("month/11-empty.csv", "is empty: there is no declaration in it".into()),
        ("register", "not saved: ".into()),
    ];
    let mut rest = told.iter();
    for (place, reason) in &expected {
        assert!(rest.any(|(told, why)| told == place && why.starts_with(reason)), "{place}: {reason}: {}", run.stderr);
    }
    assert!(told.iter().all(|(place, _)| expected.iter().any(|(of, _)| of == place)), "{}", run.stderr);
    let read = |file: &str| declarations(&run.stdout).iter().filter(|of| of["file"] == file).count();
    assert_eq!(["month/01.xml", "month/08.ndjson", "month/12.csv"].map(read), [200, 200, 200]);
    for (file, least) in [("02-cut.ndjson", 140), ("03-cut.csv", 140), ("04-cut.xml", 140), ("05-cut.gz", 100)] {
        let read = read(&format!("month/{file}"));
        assert!((least..200).contains(&read), "{file}: {read}");
    }
    assert!((1..3).contains(&read("month/07-damaged.gz")));
    assert!(!desk.names().contains(&"register".to_owned()));
}

#[test]
fn a_directory_stands_for_every_file_below_it() {
    let desk = Desk::new("a_directory");
    for name in ["month/b.json", "month/a/z.json", "month/a.json", "month/c/d/e.json", "month/B.json"] {
        desk.put(name, LATE);
    }
    desk.put("month/.hidden.json", LATE).put("month/.git/config", "no declaration").put("first.json", CLEAN);
    let run = desk.check(&["first.json", "month", "month/b.json", "--format", "ndjson"]);
    assert_eq!(run.stderr, "");
    assert_eq!(
        places(&run),
        [
            "first.json:1",
            "month/B.json:1",
            "month/a.json:1",
            "month/a/z.json:1",
            "month/b.json:1",
            "month/c/d/e.json:1",
            "month/b.json:1"
        ]
    );
    let run = desk.check(&["month/.git", "first.json"]);
    assert_eq!(run.code, 2, "what is named is read, hidden or not");
    assert!(run.stderr.starts_with("dimona: month/.git/config: "), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn links_to_files_are_read_and_links_to_directories_are_not_followed() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new("links");
    desk.put("month/a.json", LATE).put("other/b.json", CLEAN).put("other/deep/c.json", CLEAN);
    symlink("../other/b.json", desk.0.join("month/link.json")).unwrap();
    symlink("../other", desk.0.join("month/folder")).unwrap();
    symlink("..", desk.0.join("month/loop")).unwrap();
    let run = desk.check(&["month", "--format", "ndjson"]);
    assert_eq!((run.stderr.as_str(), places(&run)), ("", vec!["month/a.json:1".into(), "month/link.json:1".into()]));

    // One that leads nowhere is a file that cannot be read.
    symlink("gone.json", desk.0.join("month/dangling.json")).unwrap();
    let run = desk.check(&["month", "--format", "ndjson"]);
    assert_eq!((run.code, run.stderr.as_str()), (2, "dimona: month/dangling.json: no such file\n"));
    assert_eq!(places(&run), ["month/a.json:1", "month/link.json:1"]);
}

#[test]
fn a_file_that_is_read_within_a_directory_is_not_overwritten() {
    let desk = Desk::new("read_within_a_directory");
    desk.put("month/a.json", LATE).put("month/report.txt", CLEAN);
    let run = desk.check(&["month", "--output", "month/report.txt"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("month/report.txt: cannot be read and written in one run"), "{}", run.stderr);
    assert_eq!(desk.read("month/report.txt"), CLEAN);
    // A new file is none that was read.
    let run = desk.check(&["month", "--output", "month/new.txt"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(fs::metadata(desk.0.join("month/new.txt")).is_ok());
}

#[test]
fn answers_that_number_records_are_refused_for_a_directory_of_several_files() {
    let desk = Desk::new("answers_for_a_directory");
    desk.put("month/a.json", LATE).put("month/b.json", CLEAN).put("answers", "{\"record\":1,\"answer\":\"B\"}\n");
    let run = desk.check(&["month", "--answers", "answers"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("answers: names records by number"), "{}", run.stderr);
}
