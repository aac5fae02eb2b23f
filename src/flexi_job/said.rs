//! What several sources say of one fault of a flexi-job.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::job::Job;
use crate::judgement::{Evidence, Missing, Need, Outcome};

/// What several sources say of one fault: a certain one wins over an open one.
#[derive(Default)]
pub(super) struct Said {
    /// With the day on which it begins, where that is behind the begin of the flexi-job.
    fault: Option<(Option<NaiveDate>, Evidence)>,
    open: Option<Missing>,
}

impl Said {
    /// The fault is there. Of several the first one that was found is told.
    pub(super) fn fault(&mut self, evidence: impl Into<Evidence>) {
        self.hear((None, evidence.into()));
    }

    /// The fault is there from this day on. Of several the one that takes most is told.
    pub(super) fn fault_from(&mut self, day: NaiveDate, job: &Job<'_>, evidence: impl Into<Evidence>) {
        self.hear(((day > job.begin).then_some(day), evidence.into()));
    }

    fn hear(&mut self, said: (Option<NaiveDate>, Evidence)) {
        if self.fault.is_none_or(|(day, _)| said.0 < day) {
            self.fault = Some(said);
        }
    }

    /// Ends a visit where the fault takes everything for certain: then nothing more has to be heard.
    pub(super) fn until_certain(&self) -> ControlFlow<()> {
        if matches!(self.fault, Some((None, _))) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// The fault may be there. Of several the need that comes first is told.
    pub(super) fn open(&mut self, need: Need, evidence: impl Into<Evidence>) {
        let missing = Missing::of(need).with(evidence.into());
        self.open = Some(self.open.map_or(missing, |open| open.min(missing)));
    }

    /// What it comes to; `otherwise` where nobody spoke.
    pub(super) fn outcome(self, otherwise: impl FnOnce() -> Outcome) -> Outcome {
        match (self.fault, self.open) {
            (Some((_, evidence)), _) => Outcome::Violated(evidence),
            (None, Some(missing)) => Outcome::Undetermined(missing),
            (None, None) => otherwise(),
        }
    }
}
