//! Next steps that hang on what can still be done when one asks.

/// Where the days that a declaration is about lie, seen from the moment at which one asks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Phase {
    /// They are still to come: nobody has begun.
    Before,
    /// The first of them is under way: what has begun can still be undone.
    FirstDay,
    /// The first of them is over, and the last is not.
    Running,
    /// They are over, or none of them is still to come: of work by the hour the rest of the one shift that it declares at most.
    Ended,
    /// They are work that nobody has declared yet: there is nothing to keep, to change or to cancel.
    Undeclared,
}

impl Phase {
    /// Every phase of what is declared, in the order of time; behind them that of what is not.
    pub const ALL: [Phase; 5] = [Phase::Before, Phase::FirstDay, Phase::Running, Phase::Ended, Phase::Undeclared];
}

/// The next steps of a rule where the one for every time would ask for something that can be too late, or leave out what can still be
/// done. Each is empty where the one for every time serves.
///
/// In these texts `{by}` stands for the last moment at which a declaration can be cancelled in time, `{regime}` for the favourable
/// regime that its worker type asks for, and `{FLX}` or `{EXT}` for that type where it is a flexi-job or occasional work: a part in brackets is left out for others.
/// `{planBy}` stands for the last moment at which the planned work of a student can be changed in time, as long as it can, and
/// `{planWasBy}` for the same once it has passed.
///
/// ```
/// use dimona::judgement::Texts;
/// use dimona::words::Phase;
/// const TEXTS: Texts = dimona::texts! {
///     what: "nobody may work there",
///     action: "cancel it in time",
///     before: "cancel it, until {by}",
///     running: "end it today",
/// };
/// assert_eq!(TEXTS.step(Some(Phase::Before)), "cancel it, until {by}");
/// assert_eq!(TEXTS.step(Some(Phase::FirstDay)), "cancel it in time");
/// assert_eq!(TEXTS.step(Some(Phase::Ended)), "cancel it in time");
/// assert_eq!(TEXTS.step(None), "cancel it in time");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Steps<'a> {
    /// While the days are still to come.
    pub before: &'a str,
    /// On the first of them.
    pub first_day: &'a str,
    /// Behind the first of them.
    pub running: &'a str,
    /// When they are over.
    pub ended: &'a str,
    /// As long as nothing is declared.
    pub undeclared: &'a str,
}

impl<'a> Steps<'a> {
    /// The name of the place for the last moment of a cancellation.
    pub const BY: &'static str = "by";

    /// The name of the place for the regime that is asked for.
    pub const REGIME: &'static str = "regime";

    /// The name of the place that stands for a flexi-job alone.
    pub const FLX: &'static str = "FLX";

    /// The name of the place that stands for occasional work alone.
    pub const EXT: &'static str = "EXT";

    /// The name of the place for the last moment at which a student's plan can be changed, as long as it can.
    pub const PLAN_BY: &'static str = "planBy";

    /// The name of the place for the same moment, once it has passed.
    pub const PLAN_WAS_BY: &'static str = "planWasBy";

    /// The places that steps have beside the numbers of their rule.
    pub const PLACES: [&'static str; 6] =
        [Self::BY, Self::REGIME, Self::FLX, Self::EXT, Self::PLAN_BY, Self::PLAN_WAS_BY];

    /// Steps of which none hangs on the time.
    pub const NONE: Steps<'static> = Steps { before: "", first_day: "", running: "", ended: "", undeclared: "" };

    /// These steps on what is declared.
    #[must_use]
    pub const fn new(before: &'a str, first_day: &'a str, running: &'a str, ended: &'a str) -> Self {
        Steps { before, first_day, running, ended, undeclared: "" }
    }

    /// The same with this step as long as nothing is declared.
    ///
    /// ```
    /// use dimona::words::{Phase, Steps};
    /// let steps = Steps::NONE.begun("keep it").undeclared("send it now");
    /// assert_eq!(steps.at(Some(Phase::FirstDay), ""), "keep it");
    /// assert_eq!(steps.at(Some(Phase::Undeclared), ""), "send it now");
    /// ```
    #[must_use]
    pub const fn undeclared(mut self, step: &'a str) -> Self {
        self.undeclared = step;
        self
    }

    /// The same with this step wherever work has begun: on the first day, behind it, and when the days are over.
    ///
    /// ```
    /// use dimona::words::{Phase, Steps};
    /// let steps = Steps::NONE.begun("declare it at once");
    /// assert_eq!(steps.at(Some(Phase::Before), "declare it"), "declare it");
    /// assert!([Phase::FirstDay, Phase::Running, Phase::Ended].iter().all(|of| steps.at(Some(*of), "") == "declare it at once"));
    /// ```
    #[must_use]
    pub const fn begun(self, step: &'a str) -> Self {
        Steps::new(self.before, step, step, step).undeclared(self.undeclared)
    }

    /// Each of them.
    #[must_use]
    pub const fn all(&self) -> [&'a str; 5] {
        [self.before, self.first_day, self.running, self.ended, self.undeclared]
    }

    /// The step of a phase; `always` where there is none of its own, or the phase is not known.
    #[must_use]
    pub fn at(&self, phase: Option<Phase>, always: &'a str) -> &'a str {
        let own = match phase {
            None => "",
            Some(Phase::Before) => self.before,
            Some(Phase::FirstDay) => self.first_day,
            Some(Phase::Running) => self.running,
            Some(Phase::Ended) => self.ended,
            Some(Phase::Undeclared) => self.undeclared,
        };
        if own.is_empty() { always } else { own }
    }
}
