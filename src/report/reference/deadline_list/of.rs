//! A declaration, and what is asked of it.

use super::work_in_words;
use crate::declaration::deadline::{Action, Deadline, Due, Latest};
use crate::declaration::message::{Format, Kind, Letter};
use crate::declaration::rules::answer_differs::ANSWER_DIFFERS;
use crate::engine::{Ahead, Engine, Verdict};
use crate::id::without_ssin;
use crate::judgement::Finding;
use crate::report::layout::{clean, clean_whole};
use crate::time::Moment;
use crate::words::report::{in_line, place, worker};
use crate::words::{Said, deadlines as says};

/// A declaration, and what is asked of it.
#[derive(Clone, Copy)]
pub struct DeadlinesOf<'a> {
    pub(super) place: (&'a str, u64),
    pub(super) format: Format,
    pub(super) reference: Option<&'a str>,
    pub(super) ahead: Option<&'a Ahead>,
    pub(super) judged: Option<(&'a Engine, &'a Verdict)>,
    pub(super) received: Option<(Kind, Moment)>,
}

impl<'a> DeadlinesOf<'a> {
    /// What is asked of this record of this file; `None` where what it names is not known.
    #[must_use]
    pub fn record(file: &'a str, record: u64, ahead: Option<&'a Ahead>) -> Self {
        DeadlinesOf {
            place: (file, record),
            format: Format::Memory,
            reference: None,
            ahead,
            judged: None,
            received: None,
        }
    }

    /// In a file of this format, which decides what a record is called.
    #[must_use]
    pub fn in_format(self, format: Format) -> Self {
        DeadlinesOf { format, ..self }
    }

    /// With this reference of the sender's own.
    #[must_use]
    pub fn with_reference(self, reference: Option<&'a str>) -> Self {
        DeadlinesOf { reference, ..self }
    }

    /// With what this engine said of it: what makes the NSSO refuse it, or warn, is told before the deadlines.
    #[must_use]
    pub fn judged(self, engine: &'a Engine, verdict: &'a Verdict) -> Self {
        DeadlinesOf { judged: Some((engine, verdict)), ..self }
    }

    /// A declaration of this kind that was received at this moment: where that was in time, its own deadline says so.
    #[must_use]
    pub fn received(self, kind: Kind, at: Moment) -> Self {
        DeadlinesOf { received: Some((kind, at)), ..self }
    }

    /// What is still to be declared, and what this record declares: the IN of a period that is held was sent before.
    pub(super) fn dues(&self) -> impl Iterator<Item = &'a Due> {
        let all =
            |ahead: &'a Ahead| ahead.deadlines.iter().filter(|due| !(ahead.held && due.action.kind() == Kind::In));
        self.ahead.into_iter().flat_map(all)
    }

    /// When the declaration itself came, where this is its own deadline. One that is refused declared nothing.
    pub(super) fn came(&self, due: &Due) -> Option<Moment> {
        let (kind, at) = self.received.filter(|_| self.ahead.is_some_and(|ahead| !ahead.refused))?;
        let is_own = match due.action {
            Action::In | Action::BeforeWork => kind == Kind::In,
            Action::Out => kind == Kind::Out,
            Action::Cancel => kind == Kind::Cancel,
            _ => false,
        };
        is_own.then_some(at)
    }

    /// When work began, where that takes the declaration away by now. One that came says whether that was in time.
    pub(super) fn worked(&self, due: &Due, now: Option<Moment>) -> Option<Deadline> {
        due.worked.filter(|began| now.is_some_and(|now| began.has_begun_at(now)) && self.came(due).is_none())
    }

    /// Whether somebody may have begun to work by now, where that would take away what is still to be declared and can be.
    pub(super) fn may_be_worked(&self, due: &Due, now: Option<Moment>) -> bool {
        let is_open = |now| {
            let is_left = |latest: Latest| latest.is_missed_by(now) != Some(true);
            is_left(due.latest) || due.other.is_some_and(is_left)
        };
        let has_begun = |now| due.unless_worked.is_some_and(|begins| begins.has_begun_at(now));
        let is_done = self.came(due).is_some() || matches!(due.latest, Latest::NotPossible(_));
        !is_done && now.is_some_and(|now| has_begun(now) && is_open(now))
    }

    /// Whether it came in time, or too late, by every reading; `None` where they differ, or nobody told it.
    pub(super) fn came_in_time(&self, due: &Due) -> Option<bool> {
        let at = self.came(due)?;
        let is_missed = |latest| match latest {
            // The hour is not told: before that day it came in time.
            Latest::WhenWorkBegins(day) if at < Moment::start_of_day(day) => Some(false),
            other => other.is_missed_by(at),
        };
        let by_other = due.other.map_or(is_missed(due.latest), is_missed);
        is_missed(due.latest).filter(|missed| by_other == Some(*missed)).map(|missed| !missed)
    }

    /// The findings that bear on the answer, and that the NSSO gave another one.
    pub(super) fn findings(&self) -> Vec<&'a Finding> {
        let Some((engine, verdict)) = self.judged else { return Vec::new() };
        let bears = |finding: &&Finding| {
            let differs = engine.rule(finding.rule()).name == ANSWER_DIFFERS.name;
            differs || engine.letter(verdict, finding).is_some_and(|letter| letter != Letter::A)
        };
        verdict.findings.iter().filter(bears).collect()
    }

    pub(super) fn heading(&self) -> Said {
        let (file, record) = (clean_whole(self.place.0), self.place.1);
        let work = self.ahead.map(|ahead| &ahead.work);
        says::record(
            if self.format == Format::Csv { in_line(file, record) } else { place(file, record) },
            self.reference(),
            work.and_then(|work| work.worker).map(|of| worker(of.to_string())),
            work.map_or_else(|| self.without_work(), work_in_words),
        )
    }

    /// Why nothing is known of the work.
    pub(super) fn without_work(&self) -> Said {
        // An IN names no period: what it tells of the work is told by the findings.
        let is_in = self.judged.is_some_and(|(_, verdict)| verdict.kind == Some(Kind::In));
        if is_in { says::not_understood() } else { says::not_known() }
    }

    pub(super) fn reference(&self) -> Option<String> {
        self.reference.map(|of| clean(&without_ssin(of)))
    }
}
