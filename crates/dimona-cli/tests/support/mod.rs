//! Running the program as a user does.
#![allow(dead_code, reason = "each test binary uses a part of this")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// What one run of the program left.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A directory of one test, empty at its start.
pub(crate) struct Desk(pub(crate) PathBuf);

impl Desk {
    pub(crate) fn new(test: &str) -> Desk {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the directory can be made");
        Desk(path)
    }

    /// Puts a file on the desk.
    pub(crate) fn put(&self, name: &str, text: impl AsRef<[u8]>) -> &Desk {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file has a directory")).expect("the directory can be made");
        fs::write(path, text).expect("the file can be written");
        self
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|fault| panic!("{name}: {fault}"))
    }

    /// The names of the files on the desk, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(&self.0)
            .expect("the directory can be read")
            .map(|entry| entry.expect("the entry can be read").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// Runs the program on the desk.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        program(&self.0, arguments, b"")
    }

    /// Runs `dimona check` on the desk.
    pub(crate) fn check(&self, arguments: &[&str]) -> Run {
        self.check_with_input(arguments, "")
    }

    pub(crate) fn check_with_input(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
        run(&self.0, arguments, input)
    }
}

/// Runs `dimona check` in this directory, with this on standard input.
pub(crate) fn run(directory: &Path, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    let arguments: Vec<&str> = std::iter::once("check").chain(arguments.iter().copied()).collect();
    program(directory, &arguments, input.as_ref())
}

/// The program, in English whatever the language of the machine is.
pub(crate) fn dimona() -> Command {
    let mut dimona = Command::new(env!("CARGO_BIN_EXE_dimona"));
    dimona.env("LC_ALL", "C");
    dimona
}

/// Runs the program in this directory, with this on standard input.
pub(crate) fn program(directory: &Path, arguments: &[&str], input: &[u8]) -> Run {
    let mut child = dimona()
        .args(arguments)
        .current_dir(directory)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    // A program that reads no input closes the pipe: that is no failure of the test.
    let _ = child.stdin.take().expect("standard input is piped").write_all(input);
    let output = child.wait_with_output().expect("the program ends");
    Run {
        code: output.status.code().expect("the program ends by itself"),
        stdout: String::from_utf8(output.stdout).expect("the report is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("messages are UTF-8"),
    }
}

/// The declarations of an NDJSON report, without header and footer.
pub(crate) fn declarations(report: &str) -> Vec<Value> {
    let lines: Vec<Value> =
        report.lines().map(|line| serde_json::from_str(line).expect("a line is one JSON object")).collect();
    assert!(lines.len() >= 2, "a report has a header and a footer: {report}");
    lines[1..lines.len() - 1].to_vec()
}

/// The answers of a report, `?` where they are open.
pub(crate) fn answers(report: &str) -> Vec<String> {
    declarations(report).iter().map(|of| of["answer"].as_str().unwrap_or("?").to_owned()).collect()
}

/// The sorted names of the rules that a declaration of a report was found to break, undetermined ones after `?`.
pub(crate) fn rules(declaration: &Value) -> Vec<String> {
    let mut rules: Vec<String> = declaration["findings"]
        .as_array()
        .expect("findings are a list")
        .iter()
        .map(|of| {
            let mark = if of["outcome"] == "undetermined" { "?" } else { "" };
            format!("{mark}{}", of["rule"].as_str().expect("a rule has a name"))
        })
        .collect();
    rules.sort();
    rules
}

/// So many clean declarations, each of another worker, one to a line.
pub(crate) fn many(declarations: u64) -> String {
    let line = |number: u64| {
        // The first nine digits are a birth date and a number of the day; born before 2000.
        let digits = 700_101_001 + number / 400 % 28 * 1000 + number / 11_200 % 12 * 100_000 + number % 400 * 2;
        let ssin = format!("{digits:09}{:02}", 97 - digits % 97);
        format!("{}\n", CLEAN.replace("90021400128", &ssin).replace("OK-1", &format!("OK-{number}")))
    };
    (0..declarations).map(line).collect()
}

/// Packed as by `gzip`.
pub(crate) fn gzip(text: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(text.as_ref()).expect("a vector can be written");
    encoder.finish().expect("a vector can be written")
}

/// Packed as by `zstd`.
pub(crate) fn zstd(text: impl AsRef<[u8]>) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(text.as_ref(), ruzstd::encoding::CompressionLevel::Fastest)
}

/// The root of the workspace, where fixtures are.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// An IN of ordinary work, received in time.
pub(crate) const CLEAN: &str = r#"{"context":{"receivedAt":"2026-09-01T08:00:00+02:00","reference":"OK-1"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-09-02","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#;

/// A student of 76 hours, received a day late: accepted with a warning.
pub(crate) const LATE: &str = r#"{"context":{"receivedAt":"2026-07-02T08:12:00+02:00","reference":"LT-1"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-07-01","endDate":"2026-07-31","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"XXX"}}}"#;

/// A student under joint committee 302: refused.
pub(crate) const REFUSED: &str = r#"{"context":{"receivedAt":"2026-06-30T08:12:00+02:00","reference":"RF-1"},"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"07062100469"},"dimonaIn":{"startDate":"2026-07-01","endDate":"2026-07-31","plannedHoursNumber":76,"features":{"workerType":"STU","jointCommissionNumber":"302"}}}"#;

/// A cancellation of a period that nobody has seen: open.
pub(crate) const OPEN: &str =
    r#"{"context":{"receivedAt":"2026-06-30T08:12:00+02:00"},"dimonaCancel":{"periodId":660000000112}}"#;

/// An IN of ordinary work without a moment of reception.
pub(crate) const UNDATED: &str = r#"{"employer":{"enterpriseNumber":"0999999031"},"worker":{"ssin":"90021400128"},"dimonaIn":{"startDate":"2026-09-01","features":{"workerType":"OTH","jointCommissionNumber":"XXX"}}}"#;
