//! Consents as they are told.

use super::ledger::{Consent, Step};
use super::request::Term;
use crate::table::choices;
use crate::time::Moment;

/// A consent at a moment, as a list shows it.
#[derive(Clone, Copy, Debug)]
pub struct ToldConsent<'a> {
    /// The consent.
    pub consent: &'a Consent,
    /// The moment.
    pub at: Moment,
    /// The code by which the candidate answers, where it is to be told.
    pub code: Option<&'a str>,
    /// Whether the SSIN is shown in full.
    pub show_ssin: bool,
}

choices! {
    /// What a consent has come to.
    Stands {
        /// The candidate has not answered.
        Requested = "requested",
        /// A grant is in force.
        Granted = "granted",
        /// The candidate refused.
        Refused = "refused",
        /// The candidate took the grant back.
        Withdrawn = "withdrawn",
        /// The term is over, or is not known.
        Ended = "ended",
    }
}

impl ToldConsent<'_> {
    /// What it has come to.
    #[must_use]
    pub fn stands(&self) -> Stands {
        match self.consent.last_step(self.at) {
            Some(Step::Grant) if self.consent.is_in_force(self.at) => Stands::Granted,
            Some(Step::Grant) => Stands::Ended,
            Some(Step::Refuse) => Stands::Refused,
            Some(Step::Withdraw) => Stands::Withdrawn,
            _ => Stands::Requested,
        }
    }

    /// Until when the grant lasts that was given, where that is known: until its end, or until it was taken back.
    #[must_use]
    pub fn until(&self) -> Option<Moment> {
        match self.consent.granted {
            Some((granted, Term::Until(end))) if granted <= self.at => {
                let withdrawn = self.consent.withdrawn.filter(|at| *at <= self.at);
                Some(withdrawn.map_or(end, |at| end.min(at)))
            }
            _ => None,
        }
    }
}
