//! What a rule on declarations looks at.

use std::cell::Cell;

use chrono::NaiveDate;

use crate::declaration::message::{Draft, Kind, Row};
use crate::declaration::register::{Booking, Content, RegisterView, Resolution};
use crate::declaration::schema::JOINT_COMMITTEE;
use crate::facts::Facts;
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
    /// Whether the IN of the period came too late; `None` when that cannot be said.
    pub late: Option<bool>,
    /// What would be booked, once nothing blocks.
    pub booking: Option<&'a Booking>,
    pub(crate) assumed: &'a Cell<NeedSet>,
}

impl Case<'_> {
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

    /// When a worker was born: what the registers of persons hold counts more than what the number shows.
    pub(crate) fn birth_date(&self, worker: Ssin) -> BirthDate {
        let told = self.facts.person(worker).value().and_then(|person| person.birth_date);
        told.and_then(|day| BirthDate::parse(&day.to_string())).unwrap_or_else(|| worker.birth_date())
    }

    /// Says that the usual case was assumed where this is missing: the report counts it.
    pub fn assume(&self, need: Need) {
        let mut assumed = self.assumed.get();
        assumed.insert(need);
        self.assumed.set(assumed);
    }
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
