//! What became of each request.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::decision::{Asked, ConsentDecision, steps as why};
use super::request::{Purpose, Request, Term};
use crate::error::{Error, ErrorKind};
use crate::id::{EnterpriseNumber, Ssin};
use crate::judgement::{Decision, Reason, Ruling};
use crate::law::Law;
use crate::table::choices;
use crate::time::Moment;

choices! {
    /// A step of a consent.
    Step {
        /// The employer asks.
        Request = "request",
        /// The candidate grants it.
        Grant = "grant",
        /// The candidate refuses it.
        Refuse = "refuse",
        /// The candidate takes the grant back.
        Withdraw = "withdraw",
    }
}

/// A request, and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Consent {
    /// Its number, from 1 on.
    pub number: u32,
    /// Who asked whom for what.
    pub request: Request,
    /// When.
    pub requested: Moment,
    /// When it was granted, and for how long.
    pub granted: Option<(Moment, Term)>,
    /// When it was refused.
    pub refused: Option<Moment>,
    /// When the grant was withdrawn.
    pub withdrawn: Option<Moment>,
}

impl Consent {
    /// Whether a grant of it is in force at a moment: from the moment of the grant on, until its term ends or it is withdrawn.
    #[must_use]
    pub fn is_in_force(&self, at: Moment) -> bool {
        let Some((granted, Term::Until(end))) = self.granted else { return false };
        granted <= at && at < end && self.withdrawn.is_none_or(|withdrawn| at < withdrawn)
    }

    /// The last step that was taken until this moment.
    #[must_use]
    pub fn last_step(&self, at: Moment) -> Option<Step> {
        let until_then = |moment: Option<Moment>| moment.is_some_and(|moment| moment <= at);
        [
            (Step::Withdraw, self.withdrawn),
            (Step::Refuse, self.refused),
            (Step::Grant, self.granted.map(|(granted, _)| granted)),
            (Step::Request, Some(self.requested)),
        ]
        .into_iter()
        .find_map(|(step, moment)| until_then(moment).then_some(step))
    }

    fn is_answered(&self) -> bool {
        self.granted.is_some() || self.refused.is_some()
    }
}

/// A step that cannot be taken.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Why.
    pub reason: &'static Reason,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.reason.what)().fmt(f)
    }
}

impl std::error::Error for Refused {}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Error::from(ErrorKind::Fact((refused.reason.what)()))
    }
}

/// The consents, in the order of their requests. A step is taken at a moment that lies not before the last one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ledger {
    consents: Vec<Consent>,
    last: Option<Moment>,
    /// The places of those of one employer and candidate for one purpose, so that nobody goes through all.
    of: BTreeMap<(EnterpriseNumber, Ssin, Purpose), Vec<usize>>,
    /// What was asked and is not answered yet.
    open: BTreeSet<Request>,
}

impl Ledger {
    /// A ledger without requests.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The consents, in the order of their requests.
    #[must_use]
    pub fn consents(&self) -> &[Consent] {
        &self.consents
    }

    /// Notes a request, and gives its number.
    ///
    /// # Errors
    ///
    /// When the same was asked and is not answered yet, when it needs a quarter and names none, or when the moment lies before the last.
    pub fn request(&mut self, request: Request, at: Moment) -> Result<u32, Refused> {
        self.in_order(at)?;
        if request.needs_quarter() && request.quarter.is_none() {
            return Err(Refused { reason: &why::NEEDS_QUARTER });
        }
        if self.open.contains(&request) {
            return Err(Refused { reason: &why::ALREADY_REQUESTED });
        }
        let number = u32::try_from(self.consents.len() + 1).map_err(|_| Refused { reason: &why::NO_SUCH_CONSENT })?;
        self.of.entry(request.parties()).or_default().push(self.consents.len());
        self.open.insert(request.clone());
        self.consents.push(Consent { number, request, requested: at, granted: None, refused: None, withdrawn: None });
        self.last = Some(at);
        Ok(number)
    }

    /// Grants a request, for the term of the law on that day.
    ///
    /// # Errors
    ///
    /// When there is no such request, when it was answered already, or when the moment lies before the last.
    pub fn grant(&mut self, law: &Law, consent: u32, at: Moment) -> Result<Term, Refused> {
        let consent = self.unanswered(consent, at)?;
        let term = Term::of(law, &consent.request, at);
        consent.granted = Some((at, term));
        let request = consent.request.clone();
        self.answered(&request, at);
        Ok(term)
    }

    /// Refuses a request. A grant that was given before stays as it is.
    ///
    /// # Errors
    ///
    /// As those of [`grant`](Self::grant).
    pub fn refuse(&mut self, consent: u32, at: Moment) -> Result<(), Refused> {
        let consent = self.unanswered(consent, at)?;
        consent.refused = Some(at);
        let request = consent.request.clone();
        self.answered(&request, at);
        Ok(())
    }

    /// Withdraws every grant in force that this employer has of this candidate for this purpose, of any quarter where none is named, and
    /// gives their numbers.
    ///
    /// # Errors
    ///
    /// When none is in force, or when the moment lies before the last.
    pub fn withdraw(&mut self, request: &Request, at: Moment) -> Result<Vec<u32>, Refused> {
        self.in_order(at)?;
        let mut withdrawn = Vec::new();
        for place in self.of.get(&request.parties()).into_iter().flatten() {
            let Some(consent) = self.consents.get_mut(*place) else { continue };
            // One of which the term is not known may be in force.
            let is_running = consent.is_in_force(at)
                || matches!(consent.granted, Some((_, Term::Unknown))) && consent.withdrawn.is_none();
            if consent.request.is_about(request) && is_running {
                consent.withdrawn = Some(at);
                withdrawn.push(consent.number);
            }
        }
        if withdrawn.is_empty() {
            return Err(Refused { reason: &why::NOTHING_TO_WITHDRAW });
        }
        self.last = Some(at);
        Ok(withdrawn)
    }

    /// Whether the employer may read what is asked for at this moment.
    pub fn may_read(&self, request: &Request, at: Moment) -> Ruling {
        let consents = self.about(request).filter(|of| of.requested <= at).collect();
        ConsentDecision::decide(&Asked { consents, at })
    }

    /// Until when it may be read, where it may at this moment and nobody withdraws it.
    #[must_use]
    pub fn until(&self, request: &Request, at: Moment) -> Option<Moment> {
        let end = |of: &Consent| match of.granted {
            Some((_, Term::Until(end))) if of.is_in_force(at) => Some(end),
            _ => None,
        };
        self.about(request).filter_map(end).max()
    }

    /// The consents that are for this.
    fn about(&self, request: &Request) -> impl Iterator<Item = &Consent> {
        let places = self.of.get(&request.parties()).into_iter().flatten();
        places.filter_map(|place| self.consents.get(*place)).filter(|of| of.request.is_about(request))
    }

    /// Notes that a request was answered.
    fn answered(&mut self, request: &Request, at: Moment) {
        self.open.remove(request);
        self.last = Some(at);
    }

    fn in_order(&self, at: Moment) -> Result<(), Refused> {
        if self.last.is_some_and(|last| at < last) {
            return Err(Refused { reason: &why::BACK_IN_TIME });
        }
        Ok(())
    }

    fn unanswered(&mut self, consent: u32, at: Moment) -> Result<&mut Consent, Refused> {
        self.in_order(at)?;
        let place = usize::try_from(consent).ok().and_then(|number| number.checked_sub(1));
        let found = place.and_then(|place| self.consents.get_mut(place));
        let consent = found.ok_or(Refused { reason: &why::NO_SUCH_CONSENT })?;
        if consent.is_answered() {
            return Err(Refused { reason: &why::ALREADY_ANSWERED });
        }
        Ok(consent)
    }
}
