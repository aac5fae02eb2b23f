//! How the right follows from the rules that bear on it.

use super::verdict::{Right, RightState};
use crate::declaration::rule::{Bearing, Regime};
use crate::judgement::{RuleNo, Truth};

/// Collects what the rules say of the right to one regime.
pub(super) struct RightJudge {
    regime: Regime,
    kept: Option<Truth>,
    ground: Option<Truth>,
    has_ground: bool,
    settled_by: Option<RuleNo>,
    // Whether a rule that no exception settled makes the right fail.
    fails_by_itself: bool,
}

impl RightJudge {
    /// The right to a regime; `has_ground` tells whether any rule grants it, asked of this declaration or not.
    pub(super) fn new(regime: Regime, has_ground: bool) -> Self {
        RightJudge { regime, kept: None, ground: None, has_ground, settled_by: None, fails_by_itself: false }
    }

    /// Hears one rule: what it means for the right, what it says, and the exception that settled it.
    #[inline]
    pub(super) fn hear(&mut self, bearing: Bearing, kept: Option<Truth>, settled_by: Option<RuleNo>) {
        if !bearing.is_on(self.regime) {
            return;
        }
        let grants = bearing.grants(self.regime);
        let Some(kept) = kept else { return };
        self.kept = Some(self.kept.map_or(kept, |so_far| so_far.and(kept)));
        if grants {
            self.ground = Some(self.ground.map_or(kept, |so_far| so_far.or(kept)));
        }
        self.fails_by_itself |= kept == Truth::False && settled_by.is_none();
        self.settled_by = self.settled_by.or(settled_by);
    }

    /// The right, as far as these rules decide.
    pub(super) fn right(self) -> Right {
        let state = match (self.kept, self.ground) {
            (Some(Truth::False), _) => RightState::Fails,
            (Some(Truth::Unknown(_)), _) => RightState::Undetermined,
            // No rule here decides whether the regime is granted.
            _ if !self.has_ground => RightState::Undetermined,
            (_, Some(Truth::True)) => RightState::Holds,
            (_, Some(_)) => RightState::Undetermined,
            // The ground is out of scope because of what an exception settled.
            (_, None) if self.settled_by.is_some() => RightState::Holds,
            // The ground is judged elsewhere: that of a flexi-job at its IN.
            (_, None) => RightState::Undetermined,
        };
        let settled_by = self.settled_by.filter(|_| !self.fails_by_itself);
        Right { state, settled_by }
    }
}
