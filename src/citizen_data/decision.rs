//! Whether something may be read, and why a step cannot be taken.

use super::ledger::{Consent, Step};
use super::request::{Purpose, Term};
use crate::judgement::{Decision, Line, Reason, Says};
use crate::law::LegalRef;
use crate::time::{Moment, Quarter};
use crate::words::consent as says;

const SERVICE: LegalRef = LegalRef::seen("NSSO on Consult citizen data, October 2025");
const T_3: LegalRef = LegalRef::inferred(
    "NSSO on Consult citizen data; act 16-11-2015 on flexi-jobs: the quarter tested hangs on that of the job",
);
const ORDER: LegalRef = LegalRef::inferred("a history is written in the order of time");

/// Why a step cannot be taken.
pub(super) mod steps {
    use super::{ORDER, Reason, SERVICE, says};

    pub(crate) static ALREADY_REQUESTED: Reason =
        Reason::new("ALREADY_REQUESTED", says::already_requested, Some(says::wait_for_answer), SERVICE);
    pub(crate) static NEEDS_QUARTER: Reason = Reason::new("NEEDS_QUARTER", says::needs_quarter, None, SERVICE);
    pub(crate) static NO_SUCH_CONSENT: Reason = Reason::new("NO_SUCH_REQUEST", says::no_such_request, None, SERVICE);
    pub(crate) static ALREADY_ANSWERED: Reason =
        Reason::new("ALREADY_ANSWERED", says::already_answered, Some(says::ask_anew), SERVICE);
    pub(crate) static NOTHING_TO_WITHDRAW: Reason =
        Reason::new("NOTHING_TO_WITHDRAW", says::nothing_to_withdraw, None, SERVICE);
    pub(crate) static BACK_IN_TIME: Reason = Reason::new("BACK_IN_TIME", says::back_in_time, None, ORDER);
}

/// What is asked: the consents to it until a moment, in the order of their requests.
pub(super) struct Asked<'a> {
    pub(super) consents: Vec<&'a Consent>,
    pub(super) at: Moment,
}

/// Whether something may be read.
pub(super) struct ConsentDecision;

impl Decision for ConsentDecision {
    type Case<'a> = Asked<'a>;

    fn lines() -> &'static [Line<Self>] {
        &LINES
    }

    fn lacking() -> &'static Reason {
        &LINES[0].reason
    }
}

static LINES: [Line<ConsentDecision>; 8] = [
    Line {
        reason: Reason::new("NEVER_REQUESTED", says::never_requested, Some(says::ask), SERVICE),
        says: |asked| if asked.consents.is_empty() { Says::Deny } else { Says::Pass },
    },
    Line {
        reason: Reason::new("QUARTER_ENDS_IN_TERM", says::quarter_ends_in_term, Some(says::ask_for_quarter), T_3),
        says: |asked| if asked.in_force().any(straddles) { Says::Warn } else { Says::Pass },
    },
    Line {
        reason: Reason::new("GRANT_IN_FORCE", says::grant_in_force, None, SERVICE),
        says: |asked| if asked.in_force().next().is_some() { Says::Allow } else { Says::Pass },
    },
    Line {
        reason: Reason::new("TERM_UNKNOWN", says::term_unknown, None, SERVICE),
        says: |asked| asked.if_last(Step::Grant, |of| matches!(of.granted, Some((_, Term::Unknown))), Says::Unknown),
    },
    Line {
        reason: Reason::new("PENDING", says::pending, Some(says::wait_for_answer), SERVICE),
        says: |asked| asked.if_last(Step::Request, |_| true, Says::Deny),
    },
    Line {
        reason: Reason::new("REFUSED", says::refused, Some(says::ask_anew), SERVICE),
        says: |asked| asked.if_last(Step::Refuse, |_| true, Says::Deny),
    },
    Line {
        reason: Reason::new("WITHDRAWN", says::withdrawn, Some(says::ask_anew), SERVICE),
        says: |asked| asked.if_last(Step::Withdraw, |_| true, Says::Deny),
    },
    Line {
        reason: Reason::new("EXPIRED", says::expired, Some(says::ask_anew), SERVICE),
        says: |asked| asked.if_last(Step::Grant, |_| true, Says::Deny),
    },
];

impl Asked<'_> {
    /// The consents that are in force.
    fn in_force(&self) -> impl Iterator<Item = &Consent> {
        self.consents.iter().copied().filter(|consent| consent.is_in_force(self.at))
    }

    /// What is said where the last request came to this.
    fn if_last(&self, step: Step, is_so: fn(&Consent) -> bool, says: Says) -> Says {
        let last = self.consents.last().filter(|of| of.last_step(self.at) == Some(step));
        if last.is_some_and(|of| is_so(of)) { says } else { Says::Pass }
    }
}

/// Whether another quarter begins before the term of a grant for flexi-jobs ends: the status then is for another T-3.
fn straddles(consent: &Consent) -> bool {
    match consent.granted {
        Some((from, Term::Until(end))) if consent.request.purpose == Purpose::FlexiJob => {
            // At its end it is over: that moment is no part of it.
            let last = Moment::from_millis(end.millis() - 1).map_or(end.date(), Moment::date);
            Quarter::of(from.date()) != Quarter::of(last)
        }
        _ => false,
    }
}
