//! What a declaration may use of facts for which workers have to consent, and what is said where it may not.

use super::Engine;
use crate::declaration::register::Content;
use crate::declaration::rule::wanting;
use crate::facts::{Facts, UsableFacts};
use crate::id::Ssin;
use crate::judgement::{Finding, Need, NeedSet};
use crate::time::Quarter;

impl Engine {
    /// The facts as far as they may be used for this work; `None` where no consent is asked for.
    pub(super) fn usable(&self, work: Option<&Content>) -> Option<UsableFacts<'_>> {
        let facts = self.facts.as_ref();
        match work {
            Some(work) => UsableFacts::of(facts, &work.employer, Quarter::of(work.start_date)),
            None => UsableFacts::of_unknown_work(facts),
        }
    }
}

/// What a table would decide that may not be used is open for want of consent, and for nothing else: nobody adds to a table what stands
/// there already. Nor is anything assumed beside for want of such a table.
pub(super) fn heed_consents(usable: &UsableFacts<'_>, worker: Ssin, findings: &mut [Finding], assumed: &mut NeedSet) {
    for finding in &mut *findings {
        if let Some(need) = finding.missing() {
            finding.open_instead(wanting(usable, worker, need));
        }
    }
    if findings.iter().any(|finding| finding.missing() == Some(Need::Consent)) {
        let is_withheld = |need: &Need| need.table().is_some_and(|table| usable.is_withheld(worker, table));
        *assumed = assumed.iter().filter(is_withheld).fold(*assumed, NeedSet::without);
    }
}
