//! A life: declarations as they are sent, and what is known beside them.

use std::fmt;

use dimona::chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};

use crate::figures::Sector;

/// A worker type that has a ledger, or stands beside one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Student,
    Extra,
    Other17,
    Sport17,
    /// Whatever books nothing: ordinary work, flexi-jobs.
    None,
}

/// A job as an IN declares it.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    pub(crate) kind: Kind,
    pub(crate) worker: String,
    pub(crate) employer: String,
    pub(crate) start: NaiveDate,
    /// When a shift begins.
    pub(crate) start_time: Option<NaiveDateTime>,
    pub(crate) planned: i64,
}

/// What is sent.
#[derive(Clone, Debug)]
pub(crate) enum What {
    In(Job),
    /// Planned hours or days.
    Update(i64),
    /// Anything else of a period: nothing that a ledger sees.
    Other,
    Cancel,
}

/// A declaration, under the number of its period.
#[derive(Clone, Debug)]
pub(crate) struct Declaration {
    pub(crate) record: u64,
    pub(crate) period: u64,
    pub(crate) received: NaiveDateTime,
    pub(crate) what: What,
}

/// A reading of a student's counter.
#[derive(Clone, Debug)]
pub(crate) struct Counter {
    pub(crate) worker: String,
    pub(crate) year: i32,
    pub(crate) left: i64,
    pub(crate) at: NaiveDateTime,
}

/// All that is known.
#[derive(Clone, Default)]
pub(crate) struct Life {
    /// In the order of the file.
    pub(crate) lines: Vec<Value>,
    pub(crate) counters: Vec<Counter>,
    /// The sectors of employers; of others they are not known, and neither care nor education is assumed.
    pub(crate) sectors: Vec<(String, Sector)>,
    /// Tables that no ledger looks at.
    pub(crate) others: Vec<(&'static str, String)>,
}

impl fmt::Debug for Life {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{}{:?}\n{:?}", self.file(), self.counters, self.sectors)
    }
}

impl Life {
    /// The declarations in the order in which they were received.
    pub(crate) fn declarations(&self) -> Vec<Declaration> {
        let mut all: Vec<Declaration> = (1..).zip(&self.lines).map(|(record, line)| read(record, line)).collect();
        all.sort_by_key(|of| (of.received, of.record));
        all
    }

    /// The declarations as a file.
    pub(crate) fn file(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// The tables of facts: name and lines.
    pub(crate) fn tables(&self) -> Vec<(&'static str, String)> {
        let counters = self.counters.iter().map(|of| {
            let at = of.at.format("%Y-%m-%dT%H:%M").to_string();
            json!({"worker": of.worker, "year": of.year, "hoursLeft": of.left, "at": at})
        });
        let employers = self.sectors.iter().map(|(employer, sector)| match sector {
            Sector::Care => json!({"enterpriseNumber": employer, "jointCommittee": "330"}),
            Sector::Education => json!({"enterpriseNumber": employer, "nace": "85201", "naceVersion": 2008}),
            Sector::Other => json!({"enterpriseNumber": employer, "jointCommittee": "201"}),
        });
        let lines = |values: Vec<Value>| values.iter().map(|value| format!("{value}\n")).collect::<String>();
        let own = [("student_counters", lines(counters.collect())), ("employers", lines(employers.collect()))];
        own.into_iter().chain(self.others.clone()).collect()
    }
}

fn read(record: u64, line: &Value) -> Declaration {
    let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("no text in {line}")).to_owned();
    let day = |value: &Value| text(value).parse::<NaiveDate>().unwrap_or_else(|_| panic!("no day in {line}"));
    // Belgian time, as it stands on the clock.
    let received = text(&line["context"]["receivedAt"]);
    let received = NaiveDateTime::parse_from_str(&received[..16], "%Y-%m-%dT%H:%M").expect("a moment");
    let amount = |of: &Value| of["plannedHoursNumber"].as_i64().or(of["plannedDaysNumber"].as_i64());
    let (period, what) = if let Some(of) = line.get("dimonaIn") {
        let worker_type = text(&of["features"]["workerType"]);
        let is_horeca = of["features"]["jointCommissionNumber"] == "302";
        let start = day(&of["startDate"]);
        let hour = of["startHour"].as_str().map(|hour| {
            let number = |part: &str| part.parse::<u32>().expect("an hour");
            start.and_hms_opt(number(&hour[..2]), number(&hour[2..]), 0).expect("an hour of the day")
        });
        let job = Job {
            kind: match worker_type.as_str() {
                "STU" => Kind::Student,
                "EXT" if is_horeca => Kind::Extra,
                "O17" => Kind::Other17,
                "S17" => Kind::Sport17,
                _ => Kind::None,
            },
            worker: text(&line["worker"]["ssin"]),
            employer: text(&line["employer"]["enterpriseNumber"]),
            start,
            start_time: hour,
            planned: amount(of).unwrap_or(0),
        };
        (line["context"]["periodId"].as_u64(), What::In(job))
    } else if let Some(of) = line.get("dimonaUpdate") {
        (of["periodId"].as_u64(), amount(of).map_or(What::Other, What::Update))
    } else if let Some(of) = line.get("dimonaCancel") {
        (of["periodId"].as_u64(), What::Cancel)
    } else {
        (line["dimonaOut"]["periodId"].as_u64(), What::Other)
    };
    // A period that nobody can name needs no number.
    Declaration { record, period: period.unwrap_or(record), received, what }
}
