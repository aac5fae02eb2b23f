//! Where the text stands that a rule tells, where one worker type has its own.

use super::RuleMeta;
use crate::id::WorkerType;
use crate::law::LegalRef;

impl RuleMeta<'_> {
    /// With another source for this worker type, which has a text of its own.
    #[must_use]
    pub const fn source_of(mut self, worker_type: WorkerType, legal: &'static LegalRef) -> Self {
        self.about.source_of_type = Some((worker_type, legal));
        self
    }

    /// Where it stands for this worker type.
    ///
    /// ```
    /// use dimona::Engine;
    /// use dimona::id::WorkerType;
    /// let engine = Engine::belgium();
    /// let rules = engine.rules();
    /// let late = rules.iter().find(|rule| rule.name == "late-update").unwrap();
    /// assert!(late.source_for(Some(WorkerType::Ext)).citation().contains("art. 182"));
    /// assert!(!late.source_for(Some(WorkerType::Oth)).citation().contains("art. 182"));
    /// ```
    #[must_use]
    pub fn source_for(&self, worker_type: Option<WorkerType>) -> &LegalRef {
        match self.about.source_of_type {
            Some((of, legal)) if Some(of) == worker_type => legal,
            _ => &self.legal,
        }
    }
}
