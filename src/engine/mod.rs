//! The engine: judges one declaration, and replays many.
//!
//! ```
//! use dimona::declaration::message::{EmployerNumbers, Letter, Message, MessageContext};
//! use dimona::declaration::register::Register;
//! use dimona::declaration::schema::{END_DATE, PLANNED_HOURS, PlannedAmount};
//! use dimona::engine::{Engine, RightState};
//! use dimona::id::{EnterpriseNumber, Ssin, WorkerType};
//!
//! let employer = EmployerNumbers::from(EnterpriseNumber::new(999_999_031)?);
//! let worker = "07.06.21-004.69".parse::<Ssin>()?;
//! let message = Message::dimona_in(employer, worker, WorkerType::Stu, "2026-07-01".parse()?)
//!     .with(END_DATE, "2026-07-31".parse()?)
//!     .with_some(PLANNED_HOURS, PlannedAmount::new(651));
//!
//! let engine = Engine::belgium();
//! let verdict = engine.check(&message.received(MessageContext::at("2026-06-30T10:00")?), &Register::new());
//! assert_eq!(verdict.answer.letter(), Some(Letter::W));
//! assert_eq!(engine.anomalies(&verdict)[0].to_string(), "90017-369");
//! assert_eq!(verdict.right.state, RightState::Fails);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod ahead;
mod applied;
mod buckets;
mod builder;
mod consented;
mod employer_class;
mod employers;
mod judge;
mod known_answer;
mod level;
mod numbers;
mod occasion;
mod paid_work;
mod reading;
mod reception;
mod registering;
mod replay;
mod right;
mod table;
#[cfg(test)]
mod tests;
mod turn;
mod undeclared;
mod unjudged;
mod verdict;

use std::collections::{BTreeMap, HashSet};
use std::io::BufRead;
use std::sync::Arc;

pub use ahead::Ahead;
pub use builder::EngineBuilder;
pub(crate) use employers::{Account, Amendment, Tally};
pub use level::Level;
pub use occasion::Occasion;
pub use paid_work::PaidWork;
pub use reading::Reading;
pub(crate) use reception::{Named, Number, Queued, Received, Reception};
pub use replay::{InOrder, Judged, Replay, Replayed, Untold};
pub(crate) use turn::{Beside, Sequence};
pub use undeclared::{Undeclared, UndeclaredWork};
pub use verdict::{Right, RightState, Verdict};

use crate::codec::personnel_file;
use crate::declaration::form;
use crate::declaration::glossary::{Anomaly, anomalies};
use crate::declaration::message::{Draft, Kind};
use crate::declaration::regime::Contribution;
use crate::declaration::register::{Origin, Period, Register, RegisterView};
use crate::declaration::rule::{Bearing, Regime, RuleMeta, Side};
use crate::error::Error;
use crate::facts::Facts;
use crate::id::{AnomalyCode, WorkerType};
use crate::judgement::{Finding, Need, RuleNo, State};
use crate::law::{Law, LegalRef};
use crate::policy::Policies;
use crate::texts;
use crate::time::Moment;
use table::Table;

/// Every regime, in the order in which they are told.
static REGIMES: &[&Contribution] = &[
    &crate::student::CONTRIBUTION,
    &crate::flexi_job::CONTRIBUTION,
    &crate::occasional::CONTRIBUTION,
    &crate::article_17::CONTRIBUTION,
];

/// Judges declarations: law, facts, policies and rules, ready to be asked from any thread.
pub struct Engine {
    law: Law,
    facts: Arc<dyn Facts>,
    policies: Policies,
    presence: form::Masks,
    table: Table,
    off: Vec<String>,
    partial: Vec<String>,
    levels: BTreeMap<String, Level>,
    asked_at: Option<Moment>,
}

impl Engine {
    /// An engine with Belgian law, every rule, and no facts.
    #[must_use]
    pub fn belgium() -> Engine {
        // Nothing is switched off or added, so there is nothing that `build` could refuse.
        EngineBuilder::new().assemble()
    }

    /// Makes an engine step by step.
    pub fn builder() -> EngineBuilder {
        EngineBuilder::new()
    }

    /// Judges one declaration on a register, and changes nothing. A clean declaration allocates nothing.
    #[must_use]
    pub fn check(&self, draft: &Draft<'_>, register: &impl RegisterView) -> Verdict {
        self.judge(self.read(draft), register, Origin::default())
    }

    /// Begins a replay: many declarations, judged and applied in the order in which the NSSO received them.
    #[must_use]
    pub fn replay(&self, register: Register) -> Replay<'_> {
        Replay::new(self, register)
    }

    /// Reads a register from a file in NDJSON, as [`Register::write`] writes it; `file` is what errors call it.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or a line of it is wrong: the error names file, line and field.
    pub fn read_register(&self, file: &str, input: impl BufRead) -> Result<Register, Error> {
        let register = Register::read(file, input, &|content, loaded| self.book_loaded(content, loaded))?;
        Ok(register.renumbered(|worker| self.facts.current_number(worker)))
    }

    /// Reads a register from the NSSO's answer to a consultation of the personnel file, in XML (2022/3); `file` is what
    /// errors call it.
    ///
    /// The register is as of the moment at which the NSSO made the answer. It covers no employer: the answer holds the
    /// periods of a stretch of time, and others may exist outside it. Worker types and joint committees that are not known
    /// are read as none, elements that are not known are passed over, and of two periods with one number the later counts.
    /// What lies beyond the student quota is read from the quota features, which the NSSO sends only when they are asked
    /// for: a period without them is taken to lie within the quota.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is no such answer, or holds a value that cannot be understood: the error names file,
    /// line and element. Also when the NSSO found too many periods to tell.
    ///
    /// ```
    /// use dimona::declaration::register::RegisterView;
    /// use dimona::engine::Engine;
    ///
    /// let file = br#"<PersonnelFileConsultationAnswer><Form>
    /// <FormCreationDate>2026-06-01</FormCreationDate><FormCreationHour>08:00:00.000</FormCreationHour>
    /// <PersonnelFileConsult><NOSSRegistrationNbr>123456749</NOSSRegistrationNbr><CompanyID>0</CompanyID>
    /// <ResultCodeResearch>0</ResultCodeResearch>
    /// <DimonaPeriod><DimonaPeriodId>660000000112</DimonaPeriodId><IsCancelled>0</IsCancelled>
    /// <StartingDate>2026-05-01</StartingDate></DimonaPeriod>
    /// </PersonnelFileConsult></Form></PersonnelFileConsultationAnswer>"#;
    /// let register = Engine::belgium().read_personnel_file("answer.xml", &file[..])?;
    /// assert_eq!(register.as_of().unwrap().to_string(), "2026-06-01T08:00:00+02:00");
    /// assert_eq!(register.periods().next().unwrap().content.start_date.to_string(), "2026-05-01");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    pub fn read_personnel_file(&self, file: &str, input: impl BufRead + Send) -> Result<Register, Error> {
        let register = personnel_file::read(file, input, &|content, loaded| self.book_loaded(content, loaded))?;
        Ok(register.renumbered(|worker| self.facts.current_number(worker)))
    }

    /// Puts a period that is known otherwise, such as from a payroll database, into a register. It comes with the hours or days
    /// of it that lie beyond its quota: 0 for most. Periods are put in the order in which they were opened.
    ///
    /// A period books what a line of [`read_register`](Self::read_register) books: what is planned and not beyond the quota;
    /// nothing if it is late or cancelled. One that has a booking already keeps it.
    ///
    /// What the register covers, and of which moment it is, [`Register::covering`] and [`Register::as_of_moment`] say.
    ///
    /// # Errors
    ///
    /// When the register holds a period with this number already, the period ends before it begins, its employer has no number,
    /// or it has more hours or days than one period can have ([`Error::is_period`]). Then the register is as it was. A period
    /// that the NSSO accepted so all the same is told in a file, by a line with `"accepted":true`.
    ///
    /// ```
    /// use dimona::declaration::register::{Content, Coverage, Period, Quota, Register, RegisterView};
    /// use dimona::engine::Engine;
    /// use dimona::id::{EnterpriseNumber, Ssin, WorkerType};
    /// use dimona::time::Moment;
    ///
    /// let worker: Ssin = "07.06.21-004.69".parse()?;
    /// let mut july = Content::new(Some(worker), EnterpriseNumber::new(999_999_031)?.into(), "2026-07-01".parse()?);
    /// july.worker_type = Some(WorkerType::Stu);
    /// july.end_date = Some("2026-07-31".parse()?);
    /// july.planned_hours = Some(76);
    /// let period = Period::new(Some("660000000112".parse()?), july);
    ///
    /// let engine = Engine::belgium();
    /// let at = Moment::parse("2026-08-01T00:00")?;
    /// let mut register = Register::new().covering(Coverage::Everybody).as_of_moment(at);
    /// engine.load_period(&mut register, period, 6)?;
    /// assert_eq!(register.ledger(worker, Quota::StudentHours, 2026).used, 650); // nothing was left then
    ///
    /// let twice = engine.load_period(&mut register, period, 6).unwrap_err();
    /// assert_eq!(twice.to_string(), "periodId: is the number of a period that is held already");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn load_period(&self, register: &mut Register, mut period: Period, exceeding: u16) -> Result<(), Error> {
        period.content.worker = period.content.worker.map(|worker| self.facts.current_number(worker));
        register.load_told(period, exceeding, &|content, loaded| self.book_loaded(content, loaded))
    }

    /// The law.
    #[must_use]
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// The facts.
    #[must_use]
    pub fn facts(&self) -> &dyn Facts {
        self.facts.as_ref()
    }

    /// The policies.
    #[must_use]
    pub fn policies(&self) -> &Policies {
        &self.policies
    }

    /// The names of the rules that are switched off, sorted.
    #[must_use]
    pub fn switched_off(&self) -> &[String] {
        &self.off
    }

    /// The rules of the NSSO's answer that are switched off, sorted: where there is one, answers are partial.
    #[must_use]
    pub fn partial(&self) -> &[String] {
        &self.partial
    }

    /// The rules in force, sorted by name.
    #[must_use]
    pub fn rules(&self) -> Vec<RuleMeta<'_>> {
        self.table.all().collect()
    }

    /// The rule with this number in the table of this engine: what a finding of one of its verdicts names.
    ///
    /// Of a finding that an engine with other rules made, it says that: a rule without a name is told, and neither code nor letter.
    #[must_use]
    pub fn rule(&self, no: RuleNo) -> RuleMeta<'_> {
        const UNKNOWN: RuleMeta<'static> =
            RuleMeta::new("", Side::Advice, LegalRef::memory(""), texts!(what: "a rule of another engine", action: ""));
        self.table.rule(no).unwrap_or(UNKNOWN)
    }

    /// The regime that a worker type asks for; `None` for ordinary work.
    ///
    /// ```
    /// use dimona::article_17;
    /// use dimona::engine::Engine;
    /// use dimona::id::WorkerType;
    /// let engine = Engine::belgium();
    /// assert_eq!(engine.regime_of(WorkerType::T17), Some(article_17::REGIME));
    /// assert_eq!(engine.regime_of(WorkerType::Oth), None);
    /// ```
    #[must_use]
    pub fn regime_of(&self, worker_type: WorkerType) -> Option<Regime> {
        self.table.contribution(Some(worker_type)).map(|of| of.regime)
    }

    /// What a rule means for the right: what it says itself, or what regimes say of it. A rule that is not asked means nothing.
    ///
    /// ```
    /// use dimona::declaration::rule::Bearing;
    /// use dimona::engine::Engine;
    /// use dimona::{flexi_job, occasional, student};
    /// let engine = Engine::belgium();
    /// assert_eq!(engine.bearing("student-quota-exceeded"), Bearing::Ground(student::REGIME));
    /// let all = [student::REGIME, flexi_job::REGIME, occasional::REGIME];
    /// assert_eq!(engine.bearing("late-declaration"), Bearing::Condition(&all));
    /// ```
    #[must_use]
    pub fn bearing(&self, rule: &str) -> Bearing<'_> {
        self.number(rule).map_or(Bearing::None, |no| self.table.bearing(no))
    }

    /// How many rules a declaration of this kind and type is asked about at most.
    #[must_use]
    pub fn rules_asked_of(&self, kind: Kind, worker_type: Option<WorkerType>) -> usize {
        self.table.asked_of(kind, worker_type)
    }

    /// For which needs a run with this engine may assume the usual case, and the rules that would be decided otherwise.
    #[must_use]
    pub fn assumptions(&self) -> Vec<(Need, Vec<RuleMeta<'_>>)> {
        Need::ALL
            .into_iter()
            .filter_map(|need| {
                let rules: Vec<_> = self.table.all().filter(|meta| meta.unknown.assumes(need)).collect();
                (!rules.is_empty()).then_some((need, rules))
            })
            .collect()
    }

    /// Whether a rule is not asked because the facts hold nothing of what it looks at: for its codes the usual case is assumed in
    /// the whole run.
    #[must_use]
    pub fn is_without_facts(&self, rule: &str) -> bool {
        self.table.idle.binary_search_by(|name| name.as_str().cmp(rule)).is_ok()
    }

    /// The codes of the NSSO that no rule of this engine looks at in declarations of a kind, in ascending order. A code whose fault
    /// is told under another one ([`Anomaly::twin`](crate::declaration::glossary::Anomaly::twin)) is none of them, nor one that no
    /// message can be told to get ([`Anomaly::silence`](crate::declaration::glossary::Anomaly::silence)).
    ///
    /// ```
    /// use dimona::declaration::message::Kind;
    /// use dimona::engine::Engine;
    /// let codes = Engine::builder().off("horeca-employer-days-exceeded").build()?.not_looked_at(Kind::In);
    /// assert!(codes.iter().any(|code| code.to_string() == "90256-369"));
    /// assert!(!codes.iter().any(|code| code.to_string() == "90373-460"));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn not_looked_at(&self, kind: Kind) -> Vec<AnomalyCode> {
        let looked_at: HashSet<AnomalyCode> = self
            .table
            .all()
            .flat_map(|meta| meta.about.codes)
            .filter(|code| code.kinds.contains(&kind) || code.kinds.is_empty())
            .filter_map(|code| code.anomaly)
            .collect();
        let is_given = |code| self.table.all().any(|meta| meta.about.codes.iter().any(|of| of.anomaly == Some(code)));
        // Where the fault is told under another code, or no message can have it, nothing is passed over.
        let is_looked_at = |anomaly: &Anomaly| {
            looked_at.contains(&anomaly.code) || anomaly.twin().is_some_and(is_given) || anomaly.silence().is_some()
        };
        let all = anomalies().into_iter().filter(|anomaly| anomaly.concerns(kind));
        all.filter(|anomaly| !is_looked_at(anomaly)).map(|anomaly| anomaly.code).collect()
    }

    /// What a rule says that is told and not asked, if it is not switched off.
    fn tell(&self, rule: &RuleMeta<'_>, state: State) -> Option<Finding> {
        Some(Finding::of(self.number(rule.name)?, state).about(rule.about.zone.map(Into::into)))
    }

    /// The number of a rule that is asked.
    fn number(&self, name: &str) -> Option<RuleNo> {
        self.table.number(name)
    }
}
