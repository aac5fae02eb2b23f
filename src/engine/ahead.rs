//! What is asked before anything is declared.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::applied::content_after;
use super::known_answer::lateness_heeding;
use super::{Engine, Reading, Verdict};
use crate::declaration::deadline::{
    Action, Deadline, Deadlines, Due, Stretch, is_late, moves_begin, out_of, wages_declared_at, work_began,
    work_behind, work_of,
};
use crate::declaration::form;
use crate::declaration::message::{Draft, Kind, Letter, Row};
use crate::declaration::register::{Content, Origin, Period, RegisterView, Resolution};
use crate::declaration::rule::zone_of;
use crate::declaration::rules::of_deadlines;
use crate::declaration::schema::{Zone, ZoneSet};
use crate::facts::{Contract, SameEmployer};
use crate::id::{PeriodId, WorkerType};
use crate::judgement::Finding;
use crate::time::Moment;
use crate::words::Phase;

/// Through so many contracts of a worker the one is sought under which a period is.
const MOST_CONTRACTS: usize = 100;

/// What a declaration leaves, and until when each declaration on it is in time.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Ahead {
    /// What an IN declares, or the period that a declaration names, as it stands after it.
    pub work: Content,
    /// Whether that period was cancelled before: then nothing more is declared on it.
    pub cancelled: bool,
    /// Whether the NSSO refuses the declaration: then it declares nothing. What an IN was to declare asks for a new one, and a period that it
    /// names stands as it did.
    pub refused: bool,
    /// Whether it is on a period that is held: then its IN was sent, and what is told of that one is until when it was in time.
    pub held: bool,
    /// Until when each declaration on it is in time; of a CANCEL, until when that is itself.
    pub deadlines: Deadlines,
}

impl Engine {
    /// Until when each declaration on the work of this one is in time, once the NSSO accepts it; where its own answer is known, that
    /// decides. `None` where what it names is not known. When work begins is
    /// what the declaration's context or the table of contracts tells. The last day of an open period is that of the one contract under
    /// which it is; a period that is to end behind that contract ends earlier with it.
    ///
    /// ```
    /// use dimona::declaration::deadline::Action;
    /// use dimona::{Engine, Kind, Message, MessageContext, Register, Zone};
    ///
    /// let shift = Message::new(Kind::In)
    ///     .with_text(Zone::WorkerType, "EXT")?
    ///     .with_text(Zone::JointCommittee, "302")?
    ///     .with_text(Zone::StartDate, "2026-11-21")?
    ///     .with_text(Zone::StartHour, "1000")?
    ///     .with_text(Zone::EndDate, "2026-11-21")?
    ///     .with_text(Zone::EndHour, "1400")?;
    /// let engine = Engine::belgium();
    /// let reading = engine.read(&shift.received(MessageContext::default()));
    /// let ahead = engine.ahead(&reading, &Register::new()).unwrap();
    /// let longer = ahead.deadlines.iter().find(|due| due.action == Action::EndLater).unwrap();
    /// assert_eq!(longer.latest.deadline().unwrap().moment().to_string(), "2026-11-21T22:00:00+01:00");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn ahead(&self, reading: &Reading, register: &impl RegisterView) -> Option<Ahead> {
        let row = reading.row.as_ref()?;
        self.ahead_of(row, row.known_answer == Some(Letter::B), register)
    }

    /// The same where the NSSO refuses it: until when what it was to declare still can be.
    ///
    /// ```
    /// use dimona::declaration::deadline::{Action, planned};
    /// use dimona::{Engine, Register};
    /// let (message, context) = planned("OTH", None, "2026-11-21T10:00".parse()?, None)?;
    /// let engine = Engine::belgium();
    /// let ahead = engine.ahead_when_refused(&engine.read(&message.received(context)), &Register::new()).unwrap();
    /// assert!(ahead.refused);
    /// let actions: Vec<Action> = ahead.deadlines.iter().map(|due| due.action).collect();
    /// assert_eq!(actions, [Action::BeforeWork, Action::In]);
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn ahead_when_refused(&self, reading: &Reading, register: &impl RegisterView) -> Option<Ahead> {
        self.ahead_of(reading.row.as_ref()?, true, register)
    }

    /// Whether planned work is refused for more than being planned: for what is not told of it yet (type 001), or as too early, it is refused
    /// now, and not when it is declared.
    #[must_use]
    pub fn refuses_plan(&self, verdict: &Verdict, ahead: Option<&Ahead>) -> bool {
        const MISSING: u16 = 1;
        let earliest = ahead.and_then(|of| of.deadlines.iter().find(|due| due.action == Action::Earliest)?.code);
        let is_of_plan =
            |of: &Finding| self.code(verdict, of).is_some_and(|code| code.kind() == MISSING || earliest == Some(code));
        let refuses = |of: &&Finding| of.is_violated() && self.letter(verdict, of) == Some(Letter::B);
        verdict.is_refused() && !verdict.findings.iter().filter(refuses).all(is_of_plan)
    }

    fn ahead_of(&self, row: &Row, refused: bool, register: &impl RegisterView) -> Option<Ahead> {
        let period = match (row.kind, row.period_id) {
            (Kind::In, _) => Resolution::Opens,
            (_, Some(id)) => register.resolve(id),
            (_, None) => Resolution::Unnamed,
        };
        let work = content_after(row, &period)?;
        let Resolution::Found(period) = period else {
            let deadlines = self.deadlines(row, None, &work, register);
            // What is not declared is neither changed nor cancelled.
            let deadlines = if refused { deadlines.of_kind(Kind::In) } else { deadlines };
            return Some(Ahead { work, cancelled: false, refused, held: false, deadlines });
        };
        // What is gone or locked is refused whenever it comes, and the verdict says so.
        if period.cancelled || period.locked {
            let (cancelled, deadlines) = (period.cancelled, Deadlines::default());
            return Some(Ahead { work, cancelled, refused, held: true, deadlines });
        }
        let (work, deadlines) = if refused {
            let nothing = Row { kind: Kind::Update, work_start: None, ..*row };
            (period.content, self.deadlines(&nothing, Some(period), &period.content, register))
        } else {
            (work, self.deadlines(row, Some(period), &work, register))
        };
        let is_cancel = row.kind == Kind::Cancel && !refused;
        let deadlines = if is_cancel { deadlines.only(Action::Cancel) } else { deadlines };
        Some(Ahead { work, cancelled: false, refused, held: true, deadlines })
    }

    fn deadlines(&self, row: &Row, period: Option<&Period>, work: &Content, register: &impl RegisterView) -> Deadlines {
        // Beside a change of the end it is told when work went on, and not when it began.
        let tells_begin = row.kind != Kind::Update || period.is_some_and(|of| moves_begin(&of.content, work));
        let told = Row { work_start: row.work_start.filter(|_| tells_begin), ..*row };
        let mut left = period.copied().unwrap_or_else(|| Period::new(None, *work));
        left.change(*work);
        let contract_end = self.end_of_contract(work);
        let last_day = match work.end_date {
            None => contract_end,
            end => end.filter(|_| row.kind == Kind::Out),
        };
        let stretch = Stretch {
            work,
            begins: work_of(&left, &told, self.facts()),
            resumes: work.end_date.and_then(|end| work_behind(work, end, None, self.facts())),
            first_end: left.first_end,
            last_day,
            contract_end,
            is_late: period.map_or_else(|| lateness_heeding(row, is_late(row)), |of| of.late),
            wages: work.worker.and_then(|worker| wages_declared_at(self.facts(), work, worker)),
            fixed_begin: form::forbidden_begin(&self.presence, &self.law, &left),
            worked: self.worked(row, work, period.and_then(|of| of.id), register),
            lacks: self.lacking(work),
            rules: &of_deadlines(),
            law: &self.law,
            policies: &self.policies,
        };
        stretch.deadlines()
    }

    /// When work began, as a contract tells it, or an IN that came behind that, where no other live period of the worker at the employer has
    /// that day. What was told beside an IN before it may have been a plan.
    fn worked(
        &self,
        row: &Row,
        work: &Content,
        own: Option<PeriodId>,
        register: &impl RegisterView,
    ) -> Option<Deadline> {
        let is_over = |at: &Moment| row.kind == Kind::In && row.received_at.is_some_and(|received| *at <= received);
        let told = Row { work_start: row.work_start.filter(is_over), ..Row::new(Kind::Cancel) };
        let began = work_began(&told, Some(work), self.facts())?;
        let employer = SameEmployer::new(self.facts(), &work.employer);
        let mut is_declared = false;
        register.visit(work.worker?, began.date(), Some(began.date()), &mut |period| {
            let is_other = !period.cancelled && (own.is_none() || period.id != own);
            is_declared = is_other && employer.is(&period.content.employer) == Some(true);
            if is_declared { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        Some(began).filter(|_| !is_declared)
    }

    /// Until when an OUT is in time that gives this last day. `None` where no reading of the law tells it.
    ///
    /// ```
    /// use dimona::Engine;
    /// let out = Engine::belgium().out_by("2026-11-20".parse()?).unwrap();
    /// assert_eq!(out.hangs_on.map(|need| need.name()), Some("saturday"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn out_by(&self, last_day: NaiveDate) -> Option<Due> {
        out_of(last_day, &of_deadlines(), &self.law, &self.policies)
    }

    /// Which of the days and hours a declaration of this work lacks.
    pub(crate) fn lacking(&self, work: &Content) -> ZoneSet {
        form::lacking(&self.presence, &self.law, work)
    }

    /// The end of the contract under which a period is, where there is one alone.
    fn end_of_contract(&self, work: &Content) -> Option<NaiveDate> {
        let facts = self.facts();
        let employer = SameEmployer::new(facts, &work.employer);
        let is_of = |contract: &&Contract| {
            let is_type = contract.worker_type.is_none() || contract.worker_type == work.worker_type;
            let is_over = contract.end().is_some_and(|end| end < work.start_date);
            let is_behind = work.end_date.is_some_and(|end| contract.start() > end);
            is_type && !is_over && !is_behind && employer.is(&contract.employer) != Some(false)
        };
        let all = facts.contracts(work.worker?);
        let mut all = all.value().into_iter().filter(|all| all.len() <= MOST_CONTRACTS).flatten().filter(is_of);
        let alone = all.next().filter(|_| all.next().is_none())?;
        alone.end().filter(|_| employer.is(&alone.employer) == Some(true))
    }

    /// How the NSSO would answer a declaration of [planned](crate::declaration::deadline::planned) work, as far as the plan tells:
    /// nothing is said of what only the declaration will tell, such as who works for whom.
    ///
    /// ```
    /// use dimona::declaration::deadline::planned;
    /// use dimona::declaration::message::Letter;
    /// use dimona::{Engine, Register};
    /// let engine = Engine::belgium();
    /// let (begin, end) = ("2027-04-15T18:00".parse()?, "2027-04-15T23:00".parse()?);
    /// let (message, context) = planned("FLX", Some("302"), begin, Some(end))?;
    /// let context = context.with_received_at("2026-11-30T09:00".parse()?);
    /// let verdict = engine.check_planned(&message.received(context), &Register::new());
    /// assert_eq!(verdict.answer.letter(), Some(Letter::B));
    /// assert_eq!(engine.anomalies(&verdict)[0].to_string(), "00910-008");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn check_planned(&self, draft: &Draft<'_>, register: &impl RegisterView) -> Verdict {
        // A plan without one of these lacks it; what else it lacks nobody asked for.
        const ASKED: ZoneSet = ZoneSet::of(&[Zone::StartDate, Zone::StartHour, Zone::EndDate, Zone::EndHour]);
        let (row, mut verdict) = (Row::of(draft), self.check(draft, register));
        verdict.findings.retain(|finding| {
            let is_told = |zone| zone == Zone::DimonaIn || ASKED.contains(zone) || row.present.contains(zone);
            zone_of(finding).is_none_or(is_told)
        });
        verdict.answer = self.predict(&verdict.findings, Some(&row), verdict.worker_type);
        verdict.occasion.phase = Some(Phase::Undeclared);
        verdict
    }

    /// The verdict on work that nobody declares: what was declared before, and would have it refused, hides nothing of the rest.
    pub(crate) fn judge_undeclared(&self, mut reading: Reading, register: &impl RegisterView) -> Verdict {
        let mut verdict = self.judge_with(&mut reading, register, Origin::default(), false);
        self.ask_of_employers(&mut verdict, register);
        verdict
    }

    /// Whether nothing has it refused but what was declared before, and who sends it, and when.
    pub(super) fn is_accepted_but_for_order(&self, findings: &[Finding], row: &Row, of: Option<WorkerType>) -> bool {
        let is_of_order = |finding: &&Finding| {
            self.table.about(finding.rule()).is_some_and(|about| about.by_order || about.is_of_declaration)
        };
        let rest: Vec<Finding> = findings.iter().filter(|finding| !is_of_order(finding)).cloned().collect();
        self.predict(&rest, Some(row), of).at_least().is_accepted()
    }
}
