//! The lines of a list of deadlines in NDJSON.

use serde::Serialize;

use super::DeadlinesOf;
use crate::declaration::deadline::{Choice, Due, Latest};
use crate::declaration::message::Letter;
use crate::engine::{Engine, Verdict};
use crate::judgement::{Finding, Need};
use crate::law::LegalRef;
use crate::report::json::LawObject;
use crate::report::render::FindingText;
use crate::time::Moment;
use crate::words::Words;

#[derive(Serialize)]
pub(super) struct About {
    now: Option<String>,
}

impl About {
    pub(super) fn at(now: Option<Moment>) -> Self {
        About { now: now.map(|now| now.to_string()) }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EntryObject<'a> {
    file: &'a str,
    record: u64,
    reference: Option<String>,
    worker: Option<String>,
    known: bool,
    worker_type: Option<&'static str>,
    start_date: Option<String>,
    end_date: Option<String>,
    answer: Option<&'static str>,
    nsso_answer: Option<&'static str>,
    refused: bool,
    findings: Vec<FindingObject<'a>>,
    deadlines: Vec<DueObject<'a>>,
}

/// What bears on the answer.
#[derive(Serialize)]
struct FindingObject<'a> {
    rule: &'a str,
    code: Option<String>,
    letter: Option<&'static str>,
    certain: bool,
    message: String,
    action: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DueObject<'a> {
    action: &'static str,
    side: &'static str,
    code: Option<String>,
    kind: &'static str,
    earliest: Option<String>,
    latest: Option<String>,
    minutes_left: Option<i64>,
    passed: Option<bool>,
    unless_worked: bool,
    received_in_time: bool,
    received_too_late: bool,
    other_kind: Option<&'static str>,
    other: Option<String>,
    other_minutes_left: Option<i64>,
    hangs_on: Option<&'static str>,
    other_with: Option<String>,
    further: Option<String>,
    further_with: Option<String>,
    law: LawObject<&'a LegalRef>,
}

impl<'a> FindingObject<'a> {
    fn of((engine, verdict): (&'a Engine, &'a Verdict), finding: &Finding, words: &Words) -> Self {
        let text = FindingText::in_verdict(engine, verdict, finding, words);
        FindingObject {
            rule: engine.rule(finding.rule()).name,
            code: engine.code(verdict, finding).map(|code| code.to_string()),
            letter: engine.letter(verdict, finding).map(Letter::as_str),
            certain: finding.is_violated(),
            action: text.action.clone(),
            message: text.message(),
        }
    }
}

impl<'a> DueObject<'a> {
    fn of(due: &'a Due, now: Option<Moment>, of: &DeadlinesOf<'a>) -> Self {
        let in_time = of.came_in_time(due);
        if of.worked(due, now).is_some() {
            return DueObject::worked(due);
        }
        // How long is left is asked of what is still to be declared.
        let ahead = now.filter(|_| of.came(due).is_none());
        let moment = |of: Latest| match of {
            Latest::From(first) => Some(Moment::start_of_day(first).to_string()),
            of => of.deadline().map(|at| at.moment().to_string()),
        };
        let left = |of: Latest| Some(of.deadline()?.minutes_left(ahead?));
        DueObject {
            action: due.action.as_str(),
            side: due.side.as_str(),
            code: due.code.map(|code| code.to_string()),
            kind: due.latest.as_str(),
            earliest: match due.latest {
                Latest::From(first) => Some(first.to_string()),
                _ => None,
            },
            latest: due.latest.deadline().and_then(|_| moment(due.latest)),
            minutes_left: left(due.latest),
            passed: now.and_then(|now| due.latest.is_missed_by(now)),
            unless_worked: of.may_be_worked(due, now),
            received_in_time: in_time == Some(true),
            received_too_late: in_time == Some(false),
            other_kind: due.other.map(Latest::as_str),
            other: due.other.and_then(moment),
            other_minutes_left: due.other.and_then(left),
            hangs_on: due.hangs_on.map(Need::name).or(due.choice.map(|choice| choice.policy)),
            other_with: due.choice.map(|Choice { policy, value, .. }| format!("{policy}={value}")),
            further: due.further.and_then(|(further, _)| moment(further)),
            further_with: due.further.map(|(_, Choice { policy, value, .. })| format!("{policy}={value}")),
            law: LawObject(&due.legal),
        }
    }
}

impl<'a> DueObject<'a> {
    /// One that somebody who works takes away.
    fn worked(due: &'a Due) -> Self {
        DueObject {
            action: due.action.as_str(),
            side: due.side.as_str(),
            code: due.code.map(|code| code.to_string()),
            kind: "worked",
            earliest: None,
            latest: None,
            minutes_left: None,
            passed: Some(true),
            unless_worked: false,
            received_in_time: false,
            received_too_late: false,
            other_kind: None,
            other: None,
            other_minutes_left: None,
            hangs_on: None,
            other_with: None,
            further: None,
            further_with: None,
            law: LawObject(&due.legal),
        }
    }
}

impl<'a> EntryObject<'a> {
    pub(super) fn of(of: &DeadlinesOf<'a>, now: Option<Moment>, words: &Words) -> Self {
        let work = of.ahead.map(|ahead| &ahead.work);
        let findings = of.findings();
        let (file, record) = of.place;
        EntryObject {
            file,
            record,
            reference: of.reference(),
            worker: work.and_then(|work| work.worker).map(|worker| worker.to_string()),
            known: work.is_some(),
            worker_type: work.and_then(|work| work.worker_type).map(|of| of.code()),
            start_date: work.map(|work| work.start_date.to_string()),
            end_date: work.and_then(|work| work.end_date).map(|day| day.to_string()),
            answer: of.judged.and_then(|(_, verdict)| verdict.answer.letter()).map(Letter::as_str),
            nsso_answer: of.judged.and_then(|(_, verdict)| verdict.known_answer).map(Letter::as_str),
            refused: of.ahead.is_some_and(|ahead| ahead.refused),
            findings: of
                .judged
                .iter()
                .flat_map(|judged| findings.iter().map(|finding| FindingObject::of(*judged, finding, words)))
                .collect(),
            deadlines: of.dues().map(|due| DueObject::of(due, now, of)).collect(),
        }
    }
}
