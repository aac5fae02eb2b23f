//! What is known of a rule before it runs.

use std::fmt;

use super::missing::Need;
use crate::declaration::message::Kind;
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::law::LegalRef;

/// An anomaly code of the NSSO: a zone or block number and a type of annex 30, such as 90373-460.
///
/// ```
/// use dimona::judgement::AnomalyCode;
/// assert_eq!(AnomalyCode::new(11, 3).to_string(), "00011-003");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AnomalyCode {
    zone: u32,
    kind: u16,
}

impl AnomalyCode {
    /// The code of a zone or block number and a type.
    #[must_use]
    pub const fn new(zone: u32, kind: u16) -> Self {
        AnomalyCode { zone, kind }
    }

    /// The number of the zone or block.
    #[must_use]
    pub fn zone(self) -> u32 {
        self.zone
    }

    /// The type of annex 30.
    #[must_use]
    pub fn kind(self) -> u16 {
        self.kind
    }
}

impl fmt::Display for AnomalyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}-{:03}", self.zone, self.kind)
    }
}

/// For which worker types a code blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Blocks {
    /// For every worker type (`B` in the glossary).
    Always,
    /// For none (`NP` in the glossary).
    Never,
    /// For these only.
    For(&'static [WorkerType]),
}

impl Blocks {
    /// Whether the code blocks a declaration of this type.
    #[must_use]
    pub fn blocks(self, worker_type: Option<WorkerType>) -> bool {
        match self {
            Blocks::Always => true,
            Blocks::Never => false,
            Blocks::For(types) => worker_type.is_some_and(|worker_type| types.contains(&worker_type)),
        }
    }
}

/// The code that a rule's fault has in one kind of declaration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Code {
    /// The kinds of declaration in which the fault has this code.
    pub kinds: &'static [Kind],
    /// The zone at which it has this code, where the rule watches several.
    pub zone: Option<Zone>,
    /// The code; `None` where the NSSO's schema refuses the message without one.
    pub anomaly: Option<AnomalyCode>,
    /// For whom it blocks.
    pub blocks: Blocks,
}

impl Code {
    /// A code in these kinds of declaration.
    #[must_use]
    pub const fn new(kinds: &'static [Kind], zone: u32, kind: u16, blocks: Blocks) -> Self {
        Code { kinds, zone: None, anomaly: Some(AnomalyCode::new(zone, kind)), blocks }
    }

    /// The same code, for a fault at this zone only.
    #[must_use]
    pub const fn at(self, zone: Zone) -> Self {
        Code { zone: Some(zone), ..self }
    }

    /// A fault that blocks without a code: the schema or the service refuses the message as a whole.
    #[must_use]
    pub const fn refused_by_schema(kinds: &'static [Kind]) -> Self {
        Code { kinds, zone: None, anomaly: None, blocks: Blocks::Always }
    }
}

/// Whose judgement a rule gives.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Side {
    /// The NSSO would say so in its answer.
    Answer,
    /// The regime does not stand, whatever the NSSO answers.
    Right,
    /// Good to know; neither the answer nor the right depends on it.
    Advice,
}

impl Side {
    /// The word in output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Side::Answer => "answer",
            Side::Right => "right",
            Side::Advice => "advice",
        }
    }
}

/// A favourable regime that a worker type asks for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Regime {
    /// Student work at the solidarity rate (STU).
    Student,
    /// Flexi-job (FLX).
    FlexiJob,
    /// Occasional work (EXT).
    Occasional,
    /// Article 17 (A17, O17, S17, T17).
    Article17,
}

impl Regime {
    /// The regime that a worker type asks for; `None` for ordinary work.
    #[must_use]
    pub fn of(worker_type: WorkerType) -> Option<Regime> {
        match worker_type {
            WorkerType::Stu => Some(Regime::Student),
            WorkerType::Flx => Some(Regime::FlexiJob),
            WorkerType::Ext => Some(Regime::Occasional),
            WorkerType::A17 | WorkerType::O17 | WorkerType::S17 | WorkerType::T17 => Some(Regime::Article17),
            _ => None,
        }
    }
}

/// What a rule means for the worker's right to a regime.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Bearing {
    /// Nothing.
    None,
    /// A condition: where it is violated the right fails; where it is kept that alone grants nothing.
    Condition(&'static [Regime]),
    /// The ground: where it is kept, and no condition is violated, the right holds.
    Ground(Regime),
}

impl Bearing {
    /// Whether the rule bears on this regime.
    #[must_use]
    pub fn is_on(self, regime: Regime) -> bool {
        match self {
            Bearing::None => false,
            Bearing::Condition(regimes) => regimes.contains(&regime),
            Bearing::Ground(of) => of == regime,
        }
    }

    /// Whether the rule grants this regime.
    #[must_use]
    pub fn grants(self, regime: Regime) -> bool {
        self == Bearing::Ground(regime)
    }
}

/// What the engine makes of a missing fact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Unknown {
    /// It becomes an undetermined finding.
    Open,
    /// For these needs the usual case is assumed, without a finding for each record; the run says so once. Any other
    /// missing thing is open.
    Assume(&'static [Need]),
}

impl Unknown {
    /// Whether the usual case is assumed where this is missing.
    #[must_use]
    pub fn assumes(self, need: Need) -> bool {
        match self {
            Unknown::Open => false,
            Unknown::Assume(needs) => needs.contains(&need),
        }
    }
}

/// By what the state of a rule is kept apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Key {
    /// The message alone.
    Message,
    /// The worker.
    Worker,
    /// The employer.
    Employer,
}

/// When a rule is asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Stage {
    /// For every declaration.
    Judging,
    /// Only for a declaration without violated blocking code: a refused one books nothing.
    Booking,
}

/// The English texts of a rule. `{label}` stands for a number of the evidence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Texts {
    /// What is wrong: one lower-case line without final stop.
    pub what: &'static str,
    /// The numbers of the law behind it, where they help: one lower-case line without final stop, or nothing.
    pub because: &'static str,
    /// The next step: one lower-case line without final stop.
    pub action: &'static str,
}

/// Everything that is known of a rule before it runs. Its name is its identity for ever.
///
/// ```
/// use dimona::law::LegalRef;
/// use dimona::judgement::{RuleMeta, Side};
/// static META: RuleMeta = RuleMeta::new(
///     "weekend-work",
///     Side::Advice,
///     LegalRef::seen("house rules, art. 4"),
///     "work begins in a weekend",
///     "ask the manager",
/// );
/// assert_eq!(META.name, "weekend-work");
/// ```
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct RuleMeta {
    /// The kebab-case name; it reads well after "allow".
    pub name: &'static str,
    /// Whose judgement it gives.
    pub side: Side,
    /// What it means for the right.
    pub bearing: Bearing,
    /// The NSSO's codes by kind of declaration.
    pub codes: &'static [Code],
    /// What a missing fact leads to.
    pub unknown: Unknown,
    /// What the state is kept apart by.
    pub key: Key,
    /// When it is asked.
    pub stage: Stage,
    /// The zone that a finding points at, unless the evidence names another.
    pub zone: Option<Zone>,
    /// The legal basis.
    pub legal: LegalRef,
    /// The English texts.
    pub texts: Texts,
    /// For an exception: the name of the rule whose right it settles.
    pub exempts: Option<&'static str>,
}

impl RuleMeta {
    /// A rule without codes that bears on no right and reads the message only.
    #[must_use]
    pub const fn new(
        name: &'static str,
        side: Side,
        legal: LegalRef,
        what: &'static str,
        action: &'static str,
    ) -> Self {
        RuleMeta {
            name,
            side,
            bearing: Bearing::None,
            codes: &[],
            unknown: Unknown::Open,
            key: Key::Message,
            stage: Stage::Judging,
            zone: None,
            legal,
            texts: Texts { what, because: "", action },
            exempts: None,
        }
    }

    /// With these NSSO codes.
    #[must_use]
    pub const fn codes(mut self, codes: &'static [Code]) -> Self {
        self.codes = codes;
        self
    }

    /// With a text for the numbers of the law behind it.
    #[must_use]
    pub const fn because(mut self, because: &'static str) -> Self {
        self.texts.because = because;
        self
    }

    /// With this bearing on the right.
    #[must_use]
    pub const fn bearing(mut self, bearing: Bearing) -> Self {
        self.bearing = bearing;
        self
    }

    /// Assuming the usual case where one of these is missing.
    #[must_use]
    pub const fn assuming(mut self, needs: &'static [Need]) -> Self {
        self.unknown = Unknown::Assume(needs);
        self
    }

    /// With its state kept apart by this.
    #[must_use]
    pub const fn keyed_by(mut self, key: Key) -> Self {
        self.key = key;
        self
    }

    /// Asked only when nothing blocks.
    #[must_use]
    pub const fn when_booking(mut self) -> Self {
        self.stage = Stage::Booking;
        self
    }

    /// Pointing at this zone.
    #[must_use]
    pub const fn at(mut self, zone: Zone) -> Self {
        self.zone = Some(zone);
        self
    }

    /// As an exception to the rule of this name.
    #[must_use]
    pub const fn exempting(mut self, base: &'static str) -> Self {
        self.exempts = Some(base);
        self
    }

    /// The code that a fault at this zone has in this kind of declaration.
    #[must_use]
    pub fn code(&self, kind: Option<Kind>, zone: Option<Zone>) -> Option<&'static Code> {
        self.codes.iter().find(|code| {
            (code.kinds.is_empty() || kind.is_some_and(|kind| code.kinds.contains(&kind)))
                && (code.zone.is_none() || code.zone == zone)
        })
    }
}
