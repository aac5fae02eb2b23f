//! Runs that do not come to their end: stopped, killed, or without room on disk. Nothing of them is left.
#![cfg(unix)]

mod support;

use std::fs;
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};

use support::{CLEAN, Desk, LATE, many};

/// Starts a check that reads standard input, and gives it so many declarations; the pipe holds less, so it is at work then.
fn started(desk: &Desk, arguments: &[&str], declarations: u64) -> Child {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dimona"))
        .args(["check", "-"])
        .args(arguments)
        .current_dir(&desk.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    let input = child.stdin.as_mut().expect("standard input is piped");
    input.write_all(many(declarations).as_bytes()).expect("the program reads");
    child
}

fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args(["-s", name, &child.id().to_string()]).status();
    assert!(sent.expect("there is a program kill").success());
}

/// How the program ended, and what it said. Its standard input stays open until then.
fn ended(mut child: Child) -> (ExitStatus, String, String) {
    let mut said = [String::new(), String::new()];
    child.stdout.take().unwrap().read_to_string(&mut said[0]).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut said[1]).unwrap();
    let _open = child.stdin.take();
    let [stdout, stderr] = said;
    (child.wait().unwrap(), stdout, stderr)
}

const OUTPUTS: [&str; 4] = ["--output", "report", "--save-register", "register"];

#[test]
fn a_run_that_waits_for_its_input_can_be_stopped() {
    for name in ["INT", "TERM", "HUP"] {
        let desk = Desk::new(&format!("stopped_{name}"));
        desk.put("report", "of yesterday");
        let child = started(&desk, &OUTPUTS, 2000);
        let part = format!(".report.{}.part", child.id());
        assert!(desk.names().contains(&part), "the report is begun: {:?}", desk.names());
        signal(&child, name);
        let (status, stdout, stderr) = ended(child);
        assert_eq!((status.code(), stdout.as_str(), stderr.as_str()), (Some(2), "", "dimona: stopped\n"), "{name}");
        assert_eq!((desk.names(), desk.read("report")), (vec!["report".to_owned()], "of yesterday".to_owned()));
    }
}

#[test]
fn a_run_that_goes_on_stops_at_the_next_occasion() {
    let desk = Desk::new("stopped_at_the_next_occasion");
    let mut child = started(&desk, &["--output", "report", "--threads", "1"], 2000);
    signal(&child, "INT");
    drop(child.stdin.take());
    let (status, _, stderr) = ended(child);
    assert_eq!((status.code(), stderr.as_str()), (Some(2), "dimona: stopped\n"));
    assert_eq!(desk.names(), Vec::<String>::new());
}

#[test]
fn a_run_that_outlives_its_terminal_is_not_stopped_by_its_end() {
    let desk = Desk::new("stopped_nohup");
    let child = Command::new("sh")
        .args(["-c", "trap '' HUP; exec \"$0\" check - --output report", env!("CARGO_BIN_EXE_dimona")])
        .current_dir(&desk.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("there is a shell");
    let mut child = child;
    child.stdin.as_mut().unwrap().write_all(many(2000).as_bytes()).unwrap();
    signal(&child, "HUP");
    child.stdin.as_mut().unwrap().write_all(many(1000).as_bytes()).unwrap();
    drop(child.stdin.take());
    let (status, _, stderr) = ended(child);
    assert_eq!((status.code(), stderr.as_str()), (Some(1), ""), "the repeated declarations are refused");
    assert_eq!(desk.names(), ["report"]);
}

#[test]
fn a_run_that_is_killed_leaves_no_file_under_its_name_and_nothing_aside() {
    let desk = Desk::new("stopped_killed");
    desk.put("aside/.keep", "");
    let aside = ["--spill-dir", "aside", "--memory", "1M", "--threads", "1"];
    let mut child = started(&desk, &[&OUTPUTS[..], &aside].concat(), 20_000);
    if cfg!(target_os = "linux") {
        let open = fs::read_dir(format!("/proc/{}/fd", child.id())).expect("the kernel tells what is open");
        let aside = desk.0.join("aside");
        let put_aside = open.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok());
        assert!(put_aside.into_iter().any(|file| file.starts_with(&aside)), "something was put aside");
    }
    child.kill().unwrap();
    let (status, stdout, _) = ended(child);
    assert_eq!((status.signal(), stdout.as_str()), (Some(9), ""));
    assert!(!desk.names().iter().any(|name| name == "report" || name == "register"), "{:?}", desk.names());
    let aside: Vec<_> = fs::read_dir(desk.0.join("aside")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(aside, [".keep"]);
    // What was left does not stand in the way of the next run.
    desk.put("late.json", LATE);
    assert_eq!(desk.check(&["late.json", "--output", "report"]).code, 0);
}

#[test]
fn a_part_of_an_earlier_process_does_not_stand_in_the_way() {
    let desk = Desk::new("stopped_part");
    desk.put("late.json", LATE);
    // In a container every run may have the same number: the shell's becomes the program's.
    let script = "touch .report.$$.part; exec \"$0\" check late.json --output report";
    let status = Command::new("sh").args(["-c", script, env!("CARGO_BIN_EXE_dimona")]).current_dir(&desk.0).status();
    assert_eq!(status.expect("there is a shell").code(), Some(0));
    assert!(desk.read("report").contains("late-declaration"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let desk = Desk::new("stopped_full_disk");
    desk.put("clean.ndjson", many(3000));
    for (arguments, place) in [
        (&["--output", "/dev/full"][..], "/dev/full"),
        (&["--output", "/dev/full", "--format", "ndjson"], "/dev/full"),
        (&["--save-register", "/dev/full"], "/dev/full"),
    ] {
        let run = desk.check(&[&["clean.ndjson"], arguments].concat());
        assert_eq!((run.code, run.stderr), (2, format!("dimona: {place}: no space left\n")), "{arguments:?}");
    }
    for format in ["text", "ndjson", "counts"] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_dimona"))
            .args(["check", "clean.ndjson", "--format", format])
            .current_dir(&desk.0)
            .stdout(full)
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), &*told), (Some(2), "dimona: standard output: no space left\n"), "{format}");
    }
}

/// A check by a process whose files may not be larger than 64 KiB.
fn limited(desk: &Desk, arguments: &[&str]) -> (Option<i32>, String) {
    let script = "ulimit -f 128; exec \"$0\" check \"$@\"";
    let output = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_dimona")])
        .args(arguments)
        .current_dir(&desk.0)
        .output()
        .expect("there is a shell");
    (output.status.code(), String::from_utf8(output.stderr).expect("messages are UTF-8"))
}

#[test]
fn a_limit_on_files_is_told_and_leaves_the_old_file() {
    let desk = Desk::new("stopped_limit");
    desk.put("clean.ndjson", many(3000)).put("report", "of yesterday").put("register", "{\"register\":1}\n");
    let (code, told) = limited(&desk, &["clean.ndjson", "--format", "ndjson", "--output", "report"]);
    assert_eq!((code, told.as_str()), (Some(2), "dimona: report: would be larger than files may be\n"));
    let (code, told) = limited(&desk, &["clean.ndjson", "--register", "register", "--save-register", "register"]);
    assert_eq!((code, told.as_str()), (Some(2), "dimona: register: would be larger than files may be\n"));
    assert_eq!((desk.read("report"), desk.read("register")), ("of yesterday".into(), "{\"register\":1}\n".into()));
    assert_eq!(desk.names(), ["clean.ndjson", "register", "report"]);
}

#[test]
fn no_room_to_put_anything_aside_is_told() {
    let desk = Desk::new("stopped_aside");
    desk.put("clean.ndjson", many(20_000)).put("aside/.keep", "");
    let arguments = ["clean.ndjson", "--output", "report", "--memory", "1M", "--spill-dir", "aside"];
    let (code, told) = limited(&desk, &arguments);
    assert_eq!(
        (code, told.as_str()),
        (
            Some(2),
            "dimona: aside: what finds no room in memory cannot be put aside here: would be larger than files may be\n"
        )
    );
    assert_eq!(desk.names(), ["aside", "clean.ndjson"]);

    for (place, file) in [("nowhere", "clean.ndjson"), ("clean.ndjson", "clean.ndjson")] {
        let run = desk.check(&[file, "--spill-dir", place]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        assert_eq!(run.stderr, format!("dimona: {place}: is no directory to put anything aside in\n"));
    }
    let run = desk.check_with_input(&["-", "--spill-dir", "aside"], CLEAN);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
}
