//! Runs that do not come to their end: stopped, killed, or without room on disk. Nothing of them is left.
#![cfg(unix)]

mod support;

use std::fs;
use std::io::{self, PipeReader, PipeWriter, Read, Write};
#[cfg(target_os = "linux")]
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;

use support::{CLEAN, Desk, LATE, dimona, many};

/// Starts a check that reads standard input, and gives it so many declarations; the pipe holds less, so it is at work then.
fn started(desk: &Desk, arguments: &[&str], declarations: u64) -> Child {
    let mut child = dimona()
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

/// A pipe that is full and stays so while its reader is there.
fn full_pipe() -> (PipeReader, PipeWriter) {
    let (reader, writer) = io::pipe().expect("there is a pipe");
    let mut filling = writer.try_clone().expect("a pipe can be shared");
    // Whoever fills it waits too, until nobody can read it any more.
    thread::spawn(move || while filling.write_all(&[0; 4096]).is_ok() {});
    (reader, writer)
}

#[test]
fn a_run_that_waits_for_a_full_pipe_can_be_stopped() {
    let desk = Desk::new("stopped_full_pipe");
    desk.put("clean.ndjson", many(3000));
    let wait_for_part = |name: &str| {
        while !desk.names().iter().any(|file| file.starts_with(&format!(".{name}."))) {
            thread::yield_now();
        }
    };
    let program = |arguments: &[&str]| {
        let mut program = dimona();
        program.args(arguments).current_dir(&desk.0).stdin(Stdio::piped()).stdout(Stdio::null());
        program
    };

    // Nobody reads its messages, and it waits for its input.
    let (_reader, full) = full_pipe();
    let mut child = program(&["check", "-", "--output", "report"]).stderr(full).spawn().unwrap();
    child.stdin.as_mut().unwrap().write_all(many(2000).as_bytes()).unwrap();
    wait_for_part("report");
    signal(&child, "TERM");
    let _open = child.stdin.take();
    assert_eq!(child.wait().unwrap().code(), Some(2));

    // Nobody reads anything of it.
    for arguments in [
        &["check", "clean.ndjson", "--format", "ndjson", "--save-register", "register"][..],
        &["generate", "--records", "5000000", "--seed", "1", "--truth", "register"],
    ] {
        let (_reader, full) = full_pipe();
        let mut command = program(arguments);
        let mut child = command.stdout(full.try_clone().unwrap()).stderr(full).spawn().unwrap();
        wait_for_part("register");
        signal(&child, "INT");
        assert_eq!(child.wait().unwrap().code(), Some(2), "{arguments:?}");
    }
    assert_eq!(desk.names(), ["clean.ndjson"]);
}

#[test]
fn a_place_that_is_lost_on_the_way_is_told() {
    // The report first and the register last: what stands behind a failure is not put in its place.
    for (lost, left) in [("register", ["register", "report"]), ("report", ["report", ""])] {
        let desk = Desk::new(&format!("stopped_lost_{lost}"));
        let mut child = started(&desk, &OUTPUTS, 2000);
        fs::create_dir(desk.0.join(lost)).unwrap();
        drop(child.stdin.take());
        let (status, _, stderr) = ended(child);
        assert_eq!((status.code(), stderr), (Some(2), format!("dimona: {lost}: is a directory\n")));
        assert_eq!(desk.names(), left.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>());
        assert!(desk.0.join(lost).is_dir());
        if lost == "register" {
            assert!(!desk.read("report").is_empty(), "the report was put in its place before");
        }
    }
}

#[test]
fn a_run_that_outlives_its_terminal_is_not_stopped_by_its_end() {
    let desk = Desk::new("stopped_nohup");
    let child = Command::new("sh")
        .env("LC_ALL", "C")
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

/// The files that lie in the directory `aside`, and have no name there.
#[cfg(target_os = "linux")]
fn put_aside(desk: &Desk, child: &Child) -> usize {
    let aside = desk.0.join("aside");
    let open = fs::read_dir(format!("/proc/{}/fd", child.id())).expect("the kernel tells what is open");
    open.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok()).filter(|file| file.starts_with(&aside)).count()
}

/// Kills a run, and looks at what it leaves: nothing under a name that was asked for, and nothing aside.
#[cfg(target_os = "linux")]
fn kill(desk: &Desk, mut child: Child) {
    assert_eq!(child.try_wait().unwrap(), None, "it is at work");
    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(9));
    assert!(!desk.names().iter().any(|name| name == "report" || name == "register"), "{:?}", desk.names());
    assert_eq!(fs::read_dir(desk.0.join("aside")).unwrap().count(), 0);
    // What was left does not stand in the way of the next run.
    desk.put("late.json", LATE);
    assert_eq!(desk.check(&[&["late.json"], &OUTPUTS[..]].concat()).code, 0);
    assert!(desk.read("report").contains("late-declaration"));
}

#[cfg(target_os = "linux")]
const ASIDE: [&str; 4] = ["--spill-dir", "aside", "--memory", "1M"];

#[cfg(target_os = "linux")]
#[test]
fn a_run_that_is_killed_while_it_reads_leaves_no_file_under_its_name_and_nothing_aside() {
    let desk = Desk::new("stopped_killed_reading");
    fs::create_dir(desk.0.join("aside")).unwrap();
    let program = || {
        let mut program = dimona();
        program.current_dir(&desk.0).stdout(Stdio::piped()).stderr(Stdio::piped());
        program
    };
    let mut generated = program().args(["generate", "--records", "300000", "--seed", "5"]).spawn().unwrap();
    let declarations = generated.stdout.take().unwrap();
    let mut command = program();
    let mut child = command.args(["check", "-"]).args(OUTPUTS).args(ASIDE).stdin(declarations).spawn().unwrap();
    // The pipe between the two is closed for the generator too, once the check is killed.
    drop(command);
    while put_aside(&desk, &child) == 0 {
        assert_eq!(child.try_wait().unwrap(), None, "something is put aside before all is read");
        thread::yield_now();
    }
    kill(&desk, child);
    generated.wait().unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_run_that_is_killed_while_it_writes_leaves_no_register_and_nothing_aside() {
    let desk = Desk::new("stopped_killed_writing");
    fs::create_dir(desk.0.join("aside")).unwrap();
    let outputs = ["--format", "ndjson", "--save-register", "register"];
    let mut child = started(&desk, &[&outputs[..], &ASIDE].concat(), 20_000);
    drop(child.stdin.take());
    // More than the header was written, and nobody reads the rest: it cannot get further.
    let mut beginning = [0; 12_000];
    child.stdout.as_mut().unwrap().read_exact(&mut beginning).unwrap();
    assert!(beginning.iter().filter(|byte| **byte == b'\n').count() > 1);
    assert_ne!(put_aside(&desk, &child), 0);
    kill(&desk, child);
}

#[test]
fn a_part_of_an_earlier_process_does_not_stand_in_the_way() {
    let desk = Desk::new("stopped_part");
    desk.put("late.json", LATE);
    // In a container every run may have the same number: the shell's becomes the program's.
    let script = "touch .report.$$.part; exec \"$0\" check late.json --output report";
    let status = Command::new("sh")
        .env("LC_ALL", "C")
        .args(["-c", script, env!("CARGO_BIN_EXE_dimona")])
        .current_dir(&desk.0)
        .status();
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
    for arguments in [
        &["check", "clean.ndjson", "--format", "text"][..],
        &["check", "clean.ndjson", "--format", "ndjson"],
        &["check", "clean.ndjson", "--format", "counts"],
        &["convert", "clean.ndjson", "--to", "csv"],
        &["rules"],
        &["law"],
        &["explain", "late-declaration"],
        &["--help"],
        &["check", "--help"],
        &["help", "facts"],
        &["--version"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = dimona().args(arguments).current_dir(&desk.0).stdout(full).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            (output.status.code(), &*told),
            (Some(2), "dimona: standard output: no space left\n"),
            "{arguments:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn whoever_reads_a_part_of_the_help_may_leave() {
    for arguments in ["--help", "help check", "--version", "rules"] {
        let script = format!("\"$0\" {arguments} | true; \"$0\" {arguments} >&-");
        let output =
            Command::new("sh").env("LC_ALL", "C").args(["-c", &script, env!("CARGO_BIN_EXE_dimona")]).output().unwrap();
        assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()), "{arguments}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_among_the_facts_is_no_file() {
    let desk = Desk::new("stopped_pipe_among_the_facts");
    desk.put("clean.ndjson", many(1)).put("facts/pensions.csv", "worker,kind,from,to,source\n");
    let made = Command::new("mkfifo").arg(desk.0.join("facts/careers.csv")).status().unwrap();
    assert!(made.success());
    // Nobody ever writes into it: opened, it would be waited for.
    let run = desk.check(&["clean.ndjson", "--facts", "facts"]);
    assert_eq!((run.code, &*run.stderr), (2, "dimona: facts/careers.csv: is no file\n"));
}

/// A check by a process whose files may not be larger than 64 KiB.
fn limited(desk: &Desk, arguments: &[&str]) -> (Option<i32>, String) {
    let script = "ulimit -f 128; exec \"$0\" check \"$@\"";
    let output = Command::new("sh")
        .env("LC_ALL", "C")
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
    // The report would have room, but not alone.
    let both = ["clean.ndjson", "--format", "counts", "--output", "report", "--save-register", "register"];
    let (code, told) = limited(&desk, &both);
    assert_eq!((code, told.as_str()), (Some(2), "dimona: register: would be larger than files may be\n"));
    assert_eq!((desk.read("report"), desk.read("register")), ("of yesterday".into(), "{\"register\":1}\n".into()));
    assert_eq!(desk.names(), ["clean.ndjson", "register", "report"]);
}

#[test]
fn no_room_to_put_anything_aside_is_told() {
    let desk = Desk::new("stopped_aside");
    desk.put("clean.ndjson", many(20_000)).put("report", "of yesterday").put("aside/.keep", "");
    let arguments = ["clean.ndjson", "--output", "report", "--memory", "1M", "--spill-dir", "aside"];
    let (code, told) = limited(&desk, &arguments);
    assert_eq!(
        (code, told.as_str()),
        (
            Some(2),
            "dimona: aside: what finds no room in memory cannot be put aside here: would be larger than files may be\n"
        )
    );
    assert_eq!(
        (desk.names(), desk.read("report")),
        (["aside", "clean.ndjson", "report"].map(str::to_owned).to_vec(), "of yesterday".into())
    );
    assert_eq!(fs::read_dir(desk.0.join("aside")).unwrap().count(), 1);

    for (place, file) in [("nowhere", "clean.ndjson"), ("clean.ndjson", "clean.ndjson")] {
        let run = desk.check(&[file, "--spill-dir", place]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        assert_eq!(run.stderr, format!("dimona: {place}: is no directory to put anything aside in\n"));
    }
    let run = desk.check_with_input(&["-", "--spill-dir", "aside"], CLEAN);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
}
