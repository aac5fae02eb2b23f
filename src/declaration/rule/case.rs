//! What a rule on declarations looks at.

use std::cell::Cell;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::message::{Draft, Kind, Row};
use crate::declaration::register::{
    Booking, Content, Period, RegisterView, Registered, Registration, Resolution, Span, Work,
};
use crate::declaration::schema::JOINT_COMMITTEE;
use crate::facts::{Facts, born};
use crate::id::{BirthDate, JointCommittee, Ssin};
use crate::judgement::{Need, NeedSet};
use crate::law::Law;
use crate::policy::Policies;
use crate::time::Moment;

/// A declaration, and what a rule may look at beside it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Case<'a> {
    /// The declaration.
    pub row: &'a Row,
    /// The register: the worker's part of it.
    pub register: &'a dyn RegisterView,
    /// The law.
    pub law: &'a Law,
    /// The facts.
    pub facts: &'a dyn Facts,
    /// The caller's choices where sources disagree.
    pub policies: &'a Policies,
    /// The period that the declaration names; [`Resolution::Opens`] for an IN.
    pub period: Resolution<'a>,
    /// The content of the period as it would stand after this declaration, as far as it is understood; `None` while the
    /// period is not found.
    pub after: Option<&'a Content>,
    /// What the number of a daily registration leads to; [`Registered::Unnamed`] for other declarations.
    pub registered: Registered<'a>,
    /// The work as a new or changed daily registration would tell it, as far as it is understood.
    pub work: Option<Work>,
    /// Whether the IN of the period came too late; `None` when that cannot be said.
    pub late: Option<bool>,
    /// What would be booked, once nothing blocks.
    pub booking: Option<&'a Booking>,
    pub(crate) assumed: &'a Cell<NeedSet>,
}

impl<'a> Case<'a> {
    /// The period in which a daily registration stands, or would stand.
    #[must_use]
    pub fn registered_in(&self) -> Option<&'a Period> {
        match (self.row.kind, self.period, self.registered) {
            (Kind::DailyRegistration, _, Registered::Found(_, period)) => Some(period),
            (Kind::DailyRegistration, Resolution::Found(period), _) => Some(period),
            _ => None,
        }
    }

    /// Of the daily registrations in a period that may share time with a span, the first that is live: one that the NSSO accepted for
    /// certain, if there is any.
    #[must_use]
    pub fn first_registered(&self, period: &Period, span: Span) -> Option<Registration> {
        let mut first = None;
        let id = period.id.filter(|_| !period.cancelled)?;
        self.register.visit_registrations(id, span, &mut |registration| {
            first = Some(*registration);
            ControlFlow::Break(())
        });
        first
    }

    /// The begin date that an IN gives to a period, or an UPDATE to one that is not cancelled.
    #[must_use]
    pub fn begin(&self) -> Option<NaiveDate> {
        let gives = match (self.row.kind, self.period) {
            (Kind::In, _) => true,
            (Kind::Update, Resolution::Found(period)) => !period.cancelled,
            _ => false,
        };
        self.row.start_date.filter(|_| gives)
    }

    /// The period as an IN or an UPDATE would leave it: what an IN must meet, an UPDATE of its period must meet too. `None` for any
    /// other declaration.
    pub(crate) fn declared(&self) -> Option<&'a Content> {
        self.after.filter(|_| matches!(self.row.kind, Kind::In | Kind::Update))
    }

    /// When a worker was born: what the registers of persons hold counts more than what the number shows.
    pub(crate) fn birth_date(&self, worker: Ssin) -> BirthDate {
        born(self.facts, worker)
    }

    /// Visits the periods of a worker that share a day with the span, as
    /// [`RegisterView::look_through`](crate::declaration::register::RegisterView::look_through): of a rule that did not see all of them the
    /// engine says that it is open.
    pub(crate) fn look_through(
        &self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&'a Period) -> ControlFlow<()>,
    ) {
        if !self.register.look_through(worker, from, to, visitor) {
            self.assume(Need::ManyPeriods);
        }
    }

    /// Says that the usual case was assumed where this is missing: the report counts it.
    pub fn assume(&self, need: Need) {
        let mut assumed = self.assumed.get();
        assumed.insert(need);
        self.assumed.set(assumed);
    }
}

/// What is missing where this is: where a table that would decide may not be used, the worker's consent.
pub(crate) fn wanting(facts: &dyn Facts, worker: Ssin, need: Need) -> Need {
    if need.table().is_some_and(|table| facts.is_withheld(worker, table)) { Need::Consent } else { need }
}

/// A message as it was read.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct MessageCase<'a> {
    /// The message.
    pub draft: &'a Draft<'a>,
    /// When the NSSO received it, as the message or the run tells.
    pub received_at: Option<Moment>,
    /// The law.
    pub law: &'a Law,
    /// The facts.
    pub facts: &'a dyn Facts,
    /// The caller's choices where sources disagree.
    pub policies: &'a Policies,
}

impl MessageCase<'_> {
    /// True for the IN of an agency worker: one under joint committee 322.
    pub(crate) fn opens_agency_work(&self) -> bool {
        self.draft.kind == Some(Kind::In) && self.draft.value(JOINT_COMMITTEE) == Some(JointCommittee::AgencyWork)
    }
}
