//! What became of each request.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;

use super::decision::{Asked, ConsentDecision, has_t3, steps as why};
use super::request::{Purpose, Request, Term};
use crate::error::{Error, ErrorKind};
use crate::id::{EnterpriseNumber, Ssin};
use crate::judgement::{Decision, Reason, Ruling};
use crate::law::Law;
use crate::table::choices;
use crate::time::{Moment, Quarter};
use crate::words::{Said, consent as says};

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

    /// Whether what it is about may be read of this quarter at a moment: a grant of it is in force, and names the quarter, or names none and
    /// reaches it. A status for flexi-jobs has to hang on a quarter that is over, and its own must not have been over at the grant.
    #[must_use]
    pub fn covers(&self, quarter: Quarter, at: Moment) -> bool {
        let is_for = self.request.quarter.map_or_else(|| self.reaches(quarter), |of| of == quarter);
        let has_status = self.request.purpose != Purpose::FlexiJob || has_t3(quarter, at);
        self.is_in_force(at) && is_for && has_status && !self.is_granted_too_late()
    }

    /// Whether the quarter that it names for a flexi-job was over when it was granted.
    pub(super) fn is_granted_too_late(&self) -> bool {
        let granted = self.granted.map(|(granted, _)| granted.date());
        let is_over = |(of, granted): (Quarter, NaiveDate)| of.last_day() < granted;
        self.request.purpose == Purpose::FlexiJob && self.request.quarter.zip(granted).is_some_and(is_over)
    }

    /// Whether its link was older than the term of the grant when it was used: had it been granted when it was asked for, that were over.
    pub(super) fn is_granted_late(&self) -> bool {
        let Some((granted, Term::Until(end))) = self.granted else { return false };
        // The term for an approval ends with its quarter, so it measures nothing.
        let is_measured = self.request.purpose != Purpose::OverseasApproval;
        is_measured && granted.millis() - self.requested.millis() > end.millis() - granted.millis()
    }

    /// Whether the term of its grant has a moment of this quarter; for hours, which are those of a year, one of its year.
    pub(super) fn reaches(&self, quarter: Quarter) -> bool {
        self.quarters().is_some_and(|(first, last)| match self.request.purpose {
            Purpose::StudentHours => (first.year()..=last.year()).contains(&quarter.year()),
            _ => (first..=last).contains(&quarter),
        })
    }

    /// The quarters of the first and the last moment of the term of its grant.
    pub(super) fn quarters(&self) -> Option<(Quarter, Quarter)> {
        let Some((from, Term::Until(end))) = self.granted else { return None };
        // At its end it is over: that moment is no part of it.
        let last = Moment::from_millis(end.millis() - 1).map_or(end.date(), Moment::date);
        Some((Quarter::of(from.date()), Quarter::of(last)))
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
#[non_exhaustive]
pub struct Refused {
    /// Why.
    pub reason: &'static Reason,
    /// The moment of the last step, where this one lies before it.
    pub last: Option<Moment>,
}

impl Refused {
    fn of(reason: &'static Reason) -> Self {
        Refused { reason, last: None }
    }

    /// Why, in words.
    pub(super) fn said(&self) -> Said {
        self.last.map_or_else(self.reason.what, says::back_before)
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for Refused {}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Error::from(ErrorKind::Fact(refused.said()))
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
    /// The places of the grants of each request, in the order in which they were given.
    granted: BTreeMap<Request, Vec<usize>>,
    /// The places of those that were not seen to be over, or withdrawn, by parties: what a withdrawal goes through.
    running: BTreeMap<(EnterpriseNumber, Ssin, Purpose), Vec<usize>>,
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
            return Err(Refused::of(&why::NEEDS_QUARTER));
        }
        if self.open.contains(&request) {
            return Err(Refused::of(&why::ALREADY_REQUESTED));
        }
        let number = u32::try_from(self.consents.len() + 1).map_err(|_| Refused::of(&why::NO_SUCH_CONSENT))?;
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
        // Consents are counted from 1.
        let (request, place) = (consent.request.clone(), consent.number as usize - 1);
        self.running.entry(request.parties()).or_default().push(place);
        self.answered(&request, at);
        self.granted.entry(request).or_default().push(place);
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
        // One of which the term is not known may be in force.
        let runs = |of: &Consent| of.is_in_force(at) || matches!(of.granted, Some((_, Term::Unknown)));
        let is_meant = |of: &Consent| runs(of) && of.request.is_withdrawn_by(request);
        let running = self.running.get(&request.parties()).map(Vec::as_slice).unwrap_or_default();
        let meant = running.iter().filter_map(|place| self.consents.get(*place)).filter(|of| is_meant(of));
        let withdrawn: Vec<u32> = meant.map(|of| of.number).collect();
        if withdrawn.is_empty() {
            return Err(Refused::of(&why::NOTHING_TO_WITHDRAW));
        }
        if let Some(running) = self.running.get_mut(&request.parties()) {
            running.retain(|place| {
                let Some(consent) = self.consents.get_mut(*place) else { return false };
                let keeps_running = runs(consent) && !is_meant(consent);
                if is_meant(consent) {
                    consent.withdrawn = Some(at);
                }
                keeps_running
            });
        }
        self.last = Some(at);
        Ok(withdrawn)
    }

    /// Whether the employer may read what is asked for at this moment. What names no quarter is asked of that of the moment
    /// ([`Request::settled`]): a grant for one quarter opens no other.
    pub fn may_read(&self, request: &Request, at: Moment) -> Ruling {
        let request = &request.clone().settled(at);
        let consents = self.about(request).filter(|of| of.requested <= at).collect();
        ConsentDecision::decide(&Asked { request, consents, at })
    }

    /// Whether a grant is in force by which it may: what [`may_read`](Self::may_read) says, without the reasons.
    ///
    /// ```
    /// use dimona::citizen_data::{Ledger, Purpose, Request};
    /// use dimona::law::Law;
    /// let mut ledger = Ledger::new();
    /// let request = Request::new("0999999031".parse()?, "07062100469".parse()?, Purpose::FlexiJob);
    /// let third = request.clone().about("2026Q3".parse()?);
    /// let number = ledger.request(third.clone(), "2026-09-20T09:00".parse()?)?;
    /// ledger.grant(&Law::belgium(), number, "2026-09-20T10:00".parse()?)?;
    /// let october = "2026-10-05T09:00".parse()?;
    /// assert!(ledger.is_granted(&third, october));
    /// // That is the fourth quarter.
    /// assert!(!ledger.is_granted(&request, october));
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn is_granted(&self, request: &Request, at: Moment) -> bool {
        self.ends(request, at).next().is_some()
    }

    /// Until when it may be read, where it may at this moment and nobody withdraws it.
    #[must_use]
    pub fn until(&self, request: &Request, at: Moment) -> Option<Moment> {
        self.ends(request, at).max()
    }

    /// The ends of the grants by which it may be read, the latest grant first. What was granted before a withdrawal is over with it, so that
    /// nothing behind a grant that was withdrawn is looked at.
    fn ends(&self, request: &Request, at: Moment) -> impl Iterator<Item = Moment> {
        let request = request.clone().settled(at);
        // By a grant for the quarter, or by one for whatever quarter it reaches; what has to name one is read of no other.
        request.quarter.into_iter().flat_map(move |quarter| {
            let keys = [Some(quarter), None].map(|quarter| Request { quarter, ..request.clone() });
            keys.into_iter().flat_map(move |key| self.live(&key, at)).filter_map(move |of| match of.granted {
                Some((_, Term::Until(end))) if of.covers(quarter, at) => Some(end),
                _ => None,
            })
        })
    }

    /// The grants of just this request up to a moment that no withdrawal had ended by then, the latest first.
    fn live<'a>(&'a self, request: &Request, at: Moment) -> impl Iterator<Item = &'a Consent> + use<'a> {
        let places = self.granted.get(request).map(Vec::as_slice).unwrap_or_default();
        let grants = places.iter().rev().filter_map(|place| self.consents.get(*place));
        let given = grants.skip_while(move |of| of.granted.is_none_or(|(granted, _)| at < granted));
        given.take_while(move |of| of.withdrawn.is_none_or(|withdrawn| at < withdrawn))
    }

    /// The consents that are for this.
    fn about<'a>(&'a self, request: &'a Request) -> impl Iterator<Item = &'a Consent> {
        let places = self.of.get(&request.parties()).into_iter().flatten();
        places.filter_map(|place| self.consents.get(*place)).filter(|of| of.request.is_about(request))
    }

    /// Notes that a request was answered.
    fn answered(&mut self, request: &Request, at: Moment) {
        self.open.remove(request);
        self.last = Some(at);
    }

    /// Whether a moment lies not before the last step: what is done or read then knows every step.
    ///
    /// # Errors
    ///
    /// When it lies before it.
    pub fn in_order(&self, at: Moment) -> Result<(), Refused> {
        if self.last.is_some_and(|last| at < last) {
            return Err(Refused { reason: &why::BACK_IN_TIME, last: self.last });
        }
        Ok(())
    }

    fn unanswered(&mut self, consent: u32, at: Moment) -> Result<&mut Consent, Refused> {
        self.in_order(at)?;
        let place = usize::try_from(consent).ok().and_then(|number| number.checked_sub(1));
        let found = place.and_then(|place| self.consents.get_mut(place));
        let consent = found.ok_or(Refused::of(&why::NO_SUCH_CONSENT))?;
        if consent.is_answered() {
            return Err(Refused::of(&why::ALREADY_ANSWERED));
        }
        Ok(consent)
    }
}
