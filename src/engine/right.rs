//! How the right follows from the rules that bear on it.

use super::verdict::{Right, RightState};
use crate::judgement::{Missing, Outcome, Regime, RuleMeta, Truth};

/// Collects what the rules say of the right to one regime.
pub(super) struct RightJudge {
    regime: Regime,
    kept: Option<Truth>,
    ground: Option<Truth>,
    has_ground: bool,
    settled_by: Option<&'static RuleMeta>,
    // Whether a rule that no exception settled makes the right fail.
    fails_by_itself: bool,
}

impl RightJudge {
    pub(super) fn new(regime: Regime) -> Self {
        RightJudge { regime, kept: None, ground: None, has_ground: false, settled_by: None, fails_by_itself: false }
    }

    /// Hears one rule: what it says, and the exception that settled it.
    pub(super) fn hear(&mut self, rule: &'static RuleMeta, kept: Option<Truth>, settled_by: Option<&'static RuleMeta>) {
        if !rule.bearing.is_on(self.regime) {
            return;
        }
        let grants = rule.bearing.grants(self.regime);
        self.has_ground |= grants;
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

/// What the exceptions to one rule make of its outcome for the right.
#[derive(Clone, Copy)]
pub(super) enum Settled {
    /// None applies.
    No,
    /// These agree.
    By(&'static RuleMeta, Truth),
    /// Two say different things.
    Disagree(&'static RuleMeta),
}

impl Settled {
    /// Hears one more exception.
    pub(super) fn hear(self, exception: &'static RuleMeta, outcome: Outcome) -> Settled {
        let Some(kept) = outcome.kept() else { return self };
        match self {
            Settled::No => Settled::By(exception, kept),
            Settled::By(first, so_far) if so_far.known() == kept.known() => {
                // Which of two that agree is named must not depend on their order.
                Settled::By(if exception.name < first.name { exception } else { first }, so_far)
            }
            Settled::By(first, _) | Settled::Disagree(first) => {
                Settled::Disagree(if exception.name > first.name { exception } else { first })
            }
        }
    }

    /// What counts for the right, given what the rule itself says.
    pub(super) fn kept(self, own: Option<Truth>, disagreement: Missing) -> Option<Truth> {
        match self {
            Settled::No => own,
            Settled::By(_, kept) => Some(kept),
            Settled::Disagree(_) => Some(Truth::Unknown(disagreement)),
        }
    }

    /// The exception that settled it.
    pub(super) fn by(self) -> Option<&'static RuleMeta> {
        match self {
            // An exception that is open itself settles nothing.
            Settled::By(exception, kept) if kept.known().is_some() => Some(exception),
            _ => None,
        }
    }
}
