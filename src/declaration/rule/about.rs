//! What is known of a rule on declarations: the NSSO's codes, whose judgement it is, and what it means for the right.

use super::bearing::Bearing;
use super::regime::Regime;
use super::{RuleMeta, Within};
use crate::declaration::message::Kind;
use crate::declaration::schema::Zone;
use crate::id::{AnomalyCode, WorkerType};
use crate::judgement::{Finding, Need, Place, Texts};
use crate::law::LegalRef;

impl From<Zone> for Place {
    fn from(zone: Zone) -> Place {
        Place(zone.place())
    }
}

/// The zone that a finding is about; `None` for the declaration as a whole.
#[must_use]
pub fn zone_of(finding: &Finding) -> Option<Zone> {
    finding.evidence().place().and_then(|place| Zone::at(place.0))
}

/// What is known of a rule on declarations beside its name, its texts and its source.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct About {
    /// Whose judgement it gives.
    pub side: Side,
    /// What it says itself of the right. Of a rule on all declarations a regime may say it:
    /// [`Engine::bearing`](crate::engine::Engine::bearing) counts that in.
    pub bearing: Bearing<'static>,
    /// The NSSO's codes by kind of declaration.
    pub codes: &'static [Code],
    /// When it is asked.
    pub stage: Stage,
    /// The zone that a finding points at, unless the evidence names another.
    pub zone: Option<Zone>,
    /// Whether what it finds hangs on what the NSSO received before.
    pub by_order: bool,
    /// Whether it looks at nothing that a change of a period could change.
    pub despite_changes: bool,
    /// Whether what it finds in a declaration stays with the period, whatever is declared later.
    pub stays: bool,
    /// What it cannot do without: it is asked only where the facts hold the table of this need, and otherwise the usual case is
    /// assumed for the whole run.
    pub only_with: Option<Need>,
    /// What makes the fault an offence of level 4 of the Social Penal Code, where it is one.
    pub offence: Option<Offence>,
    /// Whether a cancellation in time undoes the fault: the next step says until when it can, and what is left behind that.
    pub is_undone_by_cancel: bool,
    /// The number that tells the first day of the fault, where it can begin behind the first day of the declaration: what lies before it
    /// stands.
    pub first_day: Option<&'static str>,
    /// The number that tells the last day of the fault, where it can end before the declaration does.
    pub last_day: Option<&'static str>,
    /// The number that tells the first day that is free of the fault, where that is on the first days of the declaration only.
    pub free_from: Option<&'static str>,
    /// Whether the fault is in the declaration itself, such as when it was made: nothing that is done later mends it, and of who hires
    /// tomorrow it says nothing.
    pub is_of_declaration: bool,
    /// Whether the work itself is forbidden: what ordinary work costs is then no measure of the fault.
    pub forbids_work: bool,
    /// The source of a worker type that has a text of its own.
    pub source_of_type: Option<(WorkerType, &'static LegalRef)>,
    /// Whether it is good to know before anything is declared: advice on the worker or the employer, and not on the declaration; of a fault of the declaration, that who
    /// hires has to know of it all the same.
    pub is_told_before_hiring: bool,
    /// The regime that a fault takes from another period of the worker, and the number that tells the first day of that: a warning, with
    /// what it costs, since nothing else is said of that period any more.
    pub takes_from: Option<(Regime, &'static str)>,
    /// Whether it looks at the function of the worker, which ends neither with the quarter nor with the contract that tells it.
    pub is_on_function: bool,
    /// In which time the condition or the quota that it looks at is one for all such work of a worker.
    pub disproved_within: Option<Within>,
}

impl<'a> RuleMeta<'a> {
    /// A rule without codes that bears on no right.
    #[must_use]
    pub const fn new(name: &'a str, side: Side, legal: LegalRef, texts: Texts<'a>) -> Self {
        let about = About {
            side,
            bearing: Bearing::None,
            codes: &[],
            stage: Stage::Judging,
            zone: None,
            by_order: false,
            despite_changes: false,
            stays: false,
            only_with: None,
            offence: None,
            is_undone_by_cancel: false,
            first_day: None,
            last_day: None,
            free_from: None,
            forbids_work: false,
            source_of_type: None,
            is_of_declaration: false,
            is_told_before_hiring: false,
            takes_from: None,
            is_on_function: false,
            disproved_within: None,
        };
        RuleMeta::with(name, legal, texts, about)
    }

    /// With these NSSO codes.
    #[must_use]
    pub const fn codes(mut self, codes: &'static [Code]) -> Self {
        self.about.codes = codes;
        self
    }

    /// With this bearing on the right.
    #[must_use]
    pub const fn bearing(mut self, bearing: Bearing<'static>) -> Self {
        self.about.bearing = bearing;
        self
    }

    /// Asked only when nothing blocks.
    #[must_use]
    pub const fn when_booking(mut self) -> Self {
        self.about.stage = Stage::Booking;
        self
    }

    /// Of a fault that is an offence of level 4 of the Social Penal Code.
    #[must_use]
    pub const fn offence(mut self, offence: Offence) -> Self {
        self.about.offence = Some(offence);
        self
    }

    /// Of a fault that a cancellation in time undoes.
    #[must_use]
    pub const fn undone_by_cancel(mut self) -> Self {
        self.about.is_undone_by_cancel = true;
        self
    }

    /// Of a fault by which the work itself is forbidden, under whatever worker type.
    #[must_use]
    pub const fn forbids_work(mut self) -> Self {
        self.about.forbids_work = true;
        self
    }

    /// Of a fault in the declaration itself, which nothing that is done later mends.
    #[must_use]
    pub const fn of_declaration(mut self) -> Self {
        self.about.is_of_declaration = true;
        self
    }

    /// Advice that is good to know before anything is declared: the page of a worker tells it.
    #[must_use]
    pub const fn told_before_hiring(mut self) -> Self {
        self.about.is_told_before_hiring = true;
        self
    }

    /// Of a fault that takes this regime from another period of the worker, whose first day this number tells.
    #[must_use]
    pub const fn takes_from(mut self, regime: Regime, first_day: &'static str) -> Self {
        self.about.takes_from = Some((regime, first_day));
        self
    }

    /// On the function of the worker, which ends neither with the quarter nor with the contract that tells it.
    #[must_use]
    pub const fn on_function(mut self) -> Self {
        self.about.is_on_function = true;
        self
    }

    /// Asked before all others.
    #[must_use]
    pub const fn on_arrival(mut self) -> Self {
        self.about.stage = Stage::Arrival;
        self
    }

    /// Finding what hangs on what the NSSO received before: where that is not known, what it finds is open.
    #[must_use]
    pub const fn by_order(mut self) -> Self {
        self.about.by_order = true;
        self
    }

    /// Finding what stays with the period, whatever is declared later: the right at its UPDATEs is open.
    #[must_use]
    pub const fn staying(mut self) -> Self {
        self.about.stays = true;
        self
    }

    /// Looking at nothing that a change of a period could change: where nobody knows whether one was made, what it finds is certain.
    #[must_use]
    pub const fn despite_changes(mut self) -> Self {
        self.about.despite_changes = true;
        self
    }

    /// Asked only where the facts hold the table of this need, and assuming the usual case for what it does not hold.
    #[must_use]
    pub const fn only_with(mut self, need: &'a [Need; 1]) -> Self {
        self.about.only_with = Some(need[0]);
        self.assuming(need)
    }

    /// Pointing at this zone.
    #[must_use]
    pub const fn at(mut self, zone: Zone) -> Self {
        self.about.zone = Some(zone);
        self
    }
}

impl About {
    /// The code that a fault at this zone has in this kind of declaration.
    #[must_use]
    pub fn code(&self, kind: Option<Kind>, zone: Option<Zone>) -> Option<&'static Code> {
        self.codes.iter().find(|code| {
            (code.kinds.is_empty() || kind.is_some_and(|kind| code.kinds.contains(&kind)))
                && (code.zone.is_none() || code.zone == zone)
        })
    }
}

/// What makes a fault an offence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Offence {
    /// A declaration came too late.
    Late,
    /// There is none: an inspection that finds it costs a solidarity contribution besides.
    Missing,
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

    /// A fault that may turn out to have any code.
    #[must_use]
    pub const fn any(kinds: &'static [Kind]) -> Self {
        Code { kinds, zone: None, anomaly: None, blocks: Blocks::Always }
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

/// When a rule is asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Stage {
    /// Before all others: where it finds something only the form is judged.
    Arrival,
    /// For every declaration.
    Judging,
    /// Only for a declaration without violated blocking code: a refused one books nothing.
    Booking,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Stage; 3] = [Stage::Arrival, Stage::Judging, Stage::Booking];
}
