//! Whether something may be read, and why a step cannot be taken.

use super::ledger::{Consent, Step};
use super::request::{Purpose, Request, Term};
use crate::judgement::{Decision, Line, Reason, Says};
use crate::law::LegalRef;
use crate::time::{Moment, Quarter};
use crate::words::consent as says;

const SERVICE: LegalRef = LegalRef::seen("NSSO on Consult citizen data, October 2025");
const T_3: LegalRef = LegalRef::inferred(
    "NSSO on Consult citizen data; act 16-11-2015 on flexi-jobs: the quarter tested hangs on that of the job",
);
const YEAR: LegalRef =
    LegalRef::inferred("NSSO on Consult citizen data; Student@work: the quota is one of a calendar year");
const ONE_QUARTER: LegalRef =
    LegalRef::seen("Overseas Social Security, flexi-jobs of expats who return for a time, 2024");
const NO_SOURCE: LegalRef =
    LegalRef::inferred("no source tells how long a link lasts, nor what a refusal makes of an older grant");
const ORDER: LegalRef = LegalRef::inferred("a history is written in the order of time");
/// What is said of consents to approvals: what is known of the service does not name them.
static OF_APPROVALS: LegalRef = LegalRef::inferred(
    "how an employer reads an approval of Overseas Social Security no source says; taken to go as Consult citizen data does",
);

/// Why a step cannot be taken.
pub(super) mod steps {
    use super::{ONE_QUARTER, ORDER, Reason, SERVICE, says};

    pub(crate) static ALREADY_REQUESTED: Reason =
        Reason::new("ALREADY_REQUESTED", says::already_requested, Some(says::wait_for_answer), SERVICE);
    pub(crate) static NEEDS_QUARTER: Reason =
        Reason::new("NEEDS_QUARTER", says::needs_quarter, Some(says::needs_quarter), ONE_QUARTER);
    pub(crate) static NO_SUCH_CONSENT: Reason = Reason::new("NO_SUCH_REQUEST", says::no_such_request, None, SERVICE);
    pub(crate) static ALREADY_ANSWERED: Reason =
        Reason::new("ALREADY_ANSWERED", says::already_answered, Some(says::ask_anew), SERVICE);
    pub(crate) static NOTHING_TO_WITHDRAW: Reason =
        Reason::new("NOTHING_TO_WITHDRAW", says::nothing_to_withdraw, None, SERVICE);
    pub(crate) static BACK_IN_TIME: Reason = Reason::new("BACK_IN_TIME", says::back_in_time, None, ORDER);
}

/// What is asked, with its quarter where it has one: the consents to it until a moment, in the order of their requests.
pub(super) struct Asked<'a> {
    pub(super) request: &'a Request,
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
        &steps::NEEDS_QUARTER
    }

    fn source(asked: &Asked<'_>) -> Option<&'static LegalRef> {
        asked.request.needs_quarter().then_some(&OF_APPROVALS)
    }
}

static LINES: [Line<ConsentDecision>; 17] = [
    Line::new(Reason::new("NEEDS_QUARTER", says::needs_quarter, None, ONE_QUARTER), |asked| {
        if asked.request.quarter.is_none() { Says::Lacks("quarter") } else { Says::Pass }
    }),
    // A new grant would be over as soon as it is given.
    Line::new(
        Reason::new("QUARTER_OVER", says::quarter_over, Some(says::ask_for_other_quarter), ONE_QUARTER),
        |asked| if asked.is_of_past_quarter() { Says::Deny } else { Says::Pass },
    ),
    // Of a quarter that is not over nobody knows the work.
    Line::new(Reason::new("T3_NOT_OVER", says::t3_not_over, Some(says::ask_once_over), T_3), |asked| {
        if asked.is_too_far_ahead() { Says::Deny } else { Says::Pass }
    }),
    Line::new(Reason::new("NEVER_REQUESTED", says::never_requested, Some(says::ask), SERVICE), |asked| {
        if asked.consents.is_empty() { Says::Deny } else { Says::Pass }
    }),
    Line::new(
        Reason::new("QUARTER_ENDS_IN_TERM", says::quarter_ends_in_term, Some(says::ask_for_quarter), T_3),
        |asked| {
            // One that names its quarter is for that one, wherever its term ends.
            let is_straddling = |of: &Consent| of.quarters().is_some_and(|(first, last)| first != last);
            asked.warn_if(Purpose::FlexiJob, |of| of.request.quarter.is_none() && is_straddling(of))
        },
    ),
    Line::new(
        Reason::new("QUARTER_OUTSIDE_TERM", says::quarter_outside_term, Some(says::ask_within_quarter), T_3),
        |asked| asked.warn_if(Purpose::FlexiJob, |of| of.request.quarter.is_some_and(|of_job| !of.reaches(of_job))),
    ),
    Line::new(Reason::new("YEAR_ENDS_IN_TERM", says::year_ends_in_term, Some(says::ask_in_year), YEAR), |asked| {
        let is_straddling = |(first, last): (Quarter, Quarter)| first.year() != last.year();
        asked.warn_if(Purpose::StudentHours, |of| of.quarters().is_some_and(is_straddling))
    }),
    Line::new(Reason::new("REFUSED_SINCE", says::refused_since, Some(says::candidate_decides), NO_SOURCE), |asked| {
        match asked.covering().next() {
            Some(_) => asked.if_last(Step::Refuse, |_| true, Says::Warn),
            None => Says::Pass,
        }
    }),
    Line::new(Reason::new("LINK_OLD", says::link_old, Some(says::ask_anew), NO_SOURCE), |asked| {
        // Of several grants one by a link that is not old is enough.
        let mut covering = asked.covering().peekable();
        if covering.peek().is_some() && covering.all(Consent::is_granted_late) { Says::Warn } else { Says::Pass }
    }),
    Line::new(Reason::new("GRANT_IN_FORCE", says::grant_in_force, None, SERVICE), |asked| {
        if asked.covering().next().is_some() { Says::Allow } else { Says::Pass }
    }),
    Line::new(
        Reason::new("QUARTER_OVER_BEFORE_GRANT", says::over_before_grant, Some(says::ask_for_current_quarter), T_3),
        |asked| {
            let Asked { request, consents, at } = asked;
            let is_for = |of: &&&Consent| of.request.quarter == request.quarter && of.is_in_force(*at);
            let is_too_late = consents.iter().filter(is_for).any(|of| of.is_granted_too_late());
            if is_too_late { Says::Unknown } else { Says::Pass }
        },
    ),
    Line::new(Reason::new("TERM_UNKNOWN", says::term_unknown, None, SERVICE), |asked| {
        asked.if_last(Step::Grant, |of| matches!(of.granted, Some((_, Term::Unknown))), Says::Unknown)
    }),
    Line::new(Reason::new("PENDING", says::pending, Some(says::wait_for_answer), SERVICE), |asked| {
        asked.if_last(Step::Request, |_| true, Says::Deny)
    }),
    Line::new(Reason::new("REFUSED", says::refused, Some(says::candidate_decides), SERVICE), |asked| {
        asked.if_last(Step::Refuse, |_| true, Says::Deny)
    }),
    Line::new(Reason::new("WITHDRAWN", says::withdrawn, Some(says::candidate_decides), SERVICE), |asked| {
        asked.if_last(Step::Withdraw, |_| true, Says::Deny)
    }),
    Line::new(
        Reason::new("QUARTER_NOT_REACHED", says::quarter_not_reached, Some(says::ask_for_it_by_name), T_3),
        |asked| {
            let at = asked.at;
            asked.if_last(Step::Grant, |of| of.is_in_force(at), Says::Deny)
        },
    ),
    Line::new(Reason::new("EXPIRED", says::expired, Some(says::ask_anew), SERVICE), |asked| {
        asked.if_last(Step::Grant, |_| true, Says::Deny)
    }),
];

impl Asked<'_> {
    /// The consents by which it may be read.
    fn covering(&self) -> impl Iterator<Item = &Consent> {
        let quarter = self.request.quarter;
        let covers = move |of: &&Consent| quarter.is_some_and(|quarter| of.covers(quarter, self.at));
        self.consents.iter().copied().filter(covers)
    }

    /// Whether it is about a status that hangs on a quarter that is not over.
    fn is_too_far_ahead(&self) -> bool {
        self.request.purpose == Purpose::FlexiJob && self.request.quarter.is_some_and(|of| !has_t3(of, self.at))
    }

    /// Whether it is about an approval of a quarter that is over.
    fn is_of_past_quarter(&self) -> bool {
        self.request.needs_quarter() && self.request.quarter.is_some_and(|of| of.last_day() < self.at.date())
    }

    /// A warning, where it may be read for this purpose by a consent of which this is so.
    fn warn_if(&self, purpose: Purpose, is_so: impl Fn(&Consent) -> bool) -> Says {
        if self.request.purpose == purpose && self.covering().any(is_so) { Says::Warn } else { Says::Pass }
    }

    /// What is said where the last request came to this.
    fn if_last(&self, step: Step, is_so: impl Fn(&Consent) -> bool, says: Says) -> Says {
        let last = self.consents.last().filter(|of| of.last_step(self.at) == Some(step));
        if last.is_some_and(|of| is_so(of)) { says } else { Says::Pass }
    }
}

/// Whether the third quarter before is over at a moment.
pub(super) fn has_t3(quarter: Quarter, at: Moment) -> bool {
    quarter.minus(3).last_day() < at.date()
}
