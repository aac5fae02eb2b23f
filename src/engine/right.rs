//! How the right follows from the rules that bear on it.

use super::verdict::{Right, RightState};
use crate::declaration::answer::Answer;
use crate::declaration::message::{Kind, Letter, Row};
use crate::declaration::regime::Contribution;
use crate::declaration::register::{Heard, Resolution};
use crate::declaration::rule::{Bearing, Types};
use crate::id::WorkerType;
use crate::judgement::{Need, RuleNo, Truth};

/// What a rule means for the right, by the worker type that asks for it.
#[derive(Clone, Copy)]
pub(super) struct Weight {
    /// Where it is a condition or the ground.
    bears: Types,
    /// Where it is the ground.
    pub(super) grants: Types,
    /// Where a fault of it leaves the right open.
    doubts: Types,
}

impl Weight {
    /// A rule that bears on no right.
    pub(super) const NONE: Weight = Weight { bears: Types::NONE, grants: Types::NONE, doubts: Types::NONE };

    /// What this bearing comes to under these regimes.
    pub(super) fn new(bearing: Bearing<'_>, regimes: &[&Contribution]) -> Self {
        let types = |is_meant: &dyn Fn(&Contribution) -> bool| {
            let meant = regimes.iter().filter(|regime| is_meant(regime));
            Types::of(meant.flat_map(|regime| regime.worker_types.iter().copied()))
        };
        Weight {
            bears: types(&|of| bearing.is_on(of.regime)),
            grants: types(&|of| bearing.grants(of.regime)),
            doubts: types(&|of| bearing.doubts(of.regime)),
        }
    }
}

/// Collects what the rules say of the right to one regime.
pub(super) struct RightJudge {
    /// The worker type that asks for it, alone in a set.
    asks: Types,
    kept: Option<Truth>,
    ground: Option<Truth>,
    has_ground: bool,
    settled_by: Option<RuleNo>,
    // Whether a rule that no exception settled makes the right fail.
    fails_by_itself: bool,
    // Whether a fault is found of which no source says what it does to the right; and whether one is, or may be there.
    is_doubted: bool,
    may_be_doubted: bool,
}

impl RightJudge {
    /// The right to the regime for which a worker type asks; `has_ground` tells whether any rule grants it, asked of this
    /// declaration or not.
    pub(super) fn new(worker_type: WorkerType, has_ground: bool) -> Self {
        let asks = Types::of([worker_type]);
        RightJudge {
            asks,
            kept: None,
            ground: None,
            has_ground,
            settled_by: None,
            fails_by_itself: false,
            is_doubted: false,
            may_be_doubted: false,
        }
    }

    /// Whether something is found, or may be there, of which no source says what it does to the right: that stays with the period.
    pub(super) fn may_be_doubted(&self) -> bool {
        self.may_be_doubted
    }

    /// Hears one rule: what it means for the right, what it says, and the exception that settled it.
    pub(super) fn hear(&mut self, weight: Weight, kept: Truth, settled_by: Option<RuleNo>) {
        if !weight.bears.meets(self.asks) {
            return;
        }
        if weight.doubts.meets(self.asks) && kept != Truth::True {
            self.may_be_doubted = true;
            if kept == Truth::False {
                self.is_doubted = true;
                return;
            }
        }
        let grants = weight.grants.meets(self.asks);
        self.kept = Some(self.kept.map_or(kept, |so_far| so_far.and(kept)));
        if grants {
            self.ground = Some(self.ground.map_or(kept, |so_far| so_far.or(kept)));
        }
        self.fails_by_itself |= kept == Truth::False && settled_by.is_none();
        self.settled_by = self.settled_by.or(settled_by);
    }

    /// Hears one rule that is kept, as nearly all are: what was heard before stays, and a ground stands.
    #[inline]
    pub(super) fn hear_kept(&mut self, weight: Weight) {
        if !weight.bears.meets(self.asks) {
            return;
        }
        self.kept.get_or_insert(Truth::True);
        if weight.grants.meets(self.asks) {
            self.ground = Some(Truth::True);
        }
    }

    /// The right, as far as these rules decide; where none of them says what is missing, what that is.
    pub(super) fn right(self, kind: Kind) -> (Right, Option<Need>) {
        let elsewhere = if kind == Kind::In { Need::RegimeFacts } else { Need::RightAtIn };
        let (state, lacks) = match (self.kept, self.ground) {
            (Some(Truth::False), _) => (RightState::Fails, None),
            (Some(Truth::Unknown(_)), _) => (RightState::Undetermined, None),
            // No rule here decides whether the regime is granted.
            _ if !self.has_ground => (RightState::Undetermined, Some(Need::RegimeFacts)),
            _ if self.is_doubted => (RightState::Undetermined, Some(Need::PublishedScope)),
            (_, Some(Truth::True)) => (RightState::Holds, None),
            (_, Some(_)) => (RightState::Undetermined, Some(elsewhere)),
            // The ground is out of scope because of what an exception settled.
            (_, None) if self.settled_by.is_some() => (RightState::Holds, None),
            // The ground is judged elsewhere: that of a day of occasional work at its IN.
            (_, None) => (RightState::Undetermined, Some(elsewhere)),
        };
        let settled_by = self.settled_by.filter(|_| !self.fails_by_itself);
        (Right { state, settled_by }, lacks)
    }
}

/// The right that a declaration leaves, after what is heard of it, and what is missing to it where no rule says so.
pub(super) fn right(
    judge: Option<RightJudge>,
    row: &Row,
    period: &Resolution<'_>,
    answer: Answer,
    doubtful: bool,
) -> (Right, Option<Need>) {
    if answer.at_least() > Letter::W {
        return (Right::NONE, None);
    }
    let unresolved = matches!(period, Resolution::Unknown | Resolution::Tombstone { .. } | Resolution::Unnamed);
    if row.kind == Kind::Update && unresolved {
        // Which regime the period is under, and whether it stands, nobody can say.
        return (Right::OPEN, None);
    }
    let Some(judge) = judge else { return (Right::NONE, None) };
    let (right, lacks) = judge.right(row.kind);
    if doubtful && right.state == RightState::Holds {
        return (Right { state: RightState::Undetermined, ..right }, None);
    }
    if let Some(need) = hangs_on_in(period).filter(|_| row.kind == Kind::Update && right.state == RightState::Holds) {
        return (Right { state: RightState::Undetermined, ..right }, Some(need));
    }
    (right, lacks)
}

/// What is missing where what stood behind the IN of a period is not known or weighs on its right: it was late or begun too early, hours of
/// it may not count, or the NSSO warned where nothing here does, or accepted what is found wrong here.
fn hangs_on_in(period: &Resolution<'_>) -> Option<Need> {
    let Resolution::Found(period) = period else { return None };
    let may_not_count = period.booking.as_ref().is_some_and(|booking| booking.doubtful > 0);
    if may_not_count || period.contested || period.late != Some(false) {
        Some(Need::RightAtIn)
    } else {
        period.heard.has(Heard::WARNED.with(Heard::EXCUSED)).then_some(Need::NssoReason)
    }
}
