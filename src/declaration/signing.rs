//! When a contract was signed, against when the work under it begins.

use chrono::NaiveDate;

use super::deadline::Deadline;
use crate::facts::FirstWork;
use crate::judgement::{Evidence, Until};
use crate::numbers;

numbers! {
    /// When it was signed, and when the work under it begins: by the day, or on one day by the minute.
    pub(crate) struct Signed {
        on: NaiveDate = "signedOn",
        first: NaiveDate = "workFrom",
        at: Until = "signedAt",
        began: Until = "workBegan",
    }
}

/// When the work under a contract begins.
#[derive(Clone, Copy)]
pub(crate) struct Begin {
    pub(crate) at: Deadline,
    /// Whether somebody says that work began then.
    pub(crate) is_told: bool,
}

impl Begin {
    /// As it is told, otherwise as it is planned. What is told of a day before the first planned one is of other work.
    pub(crate) fn of(told: impl IntoIterator<Item = Deadline>, planned: Deadline) -> Begin {
        let told = told.into_iter().filter(|at| at.date() >= planned.date()).min_by_key(|at| at.moment());
        Begin { at: told.unwrap_or(planned), is_told: told.is_some() }
    }

    /// How the signing stands to it.
    pub(crate) fn signing(self, signed: FirstWork) -> Signing {
        match (self.at, Deadline::from(signed)) {
            // Hours are told to the minute.
            (Deadline::Minute(began), Deadline::Minute(signed)) if signed.to_minute() <= began => Signing::Before,
            (Deadline::Minute(_), Deadline::Minute(_)) => Signing::Late,
            (began, signed) if signed.date() < began.date() => Signing::Before,
            (began, signed) if signed.date() > began.date() => Signing::Late,
            (_, Deadline::Day(_)) => Signing::OnTheDay,
            (_, Deadline::Minute(_)) => Signing::AtAnHour,
        }
    }

    /// What a finding tells of a signing.
    pub(crate) fn evidence(self, signed: FirstWork) -> Evidence {
        match (self.at, Deadline::from(signed)) {
            (Deadline::Minute(began), Deadline::Minute(at)) if began.date() == at.date() => {
                Signed { at: Some(Until(at)), began: Some(Until(began)), ..Signed::default() }.into()
            }
            (began, at) => Signed { on: Some(at.date()), first: Some(began.date()), ..Signed::default() }.into(),
        }
    }
}

/// When a contract was signed, from the best to the worst.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Signing {
    /// Before work began, or as it did.
    Before,
    /// On the day on which it did, at an hour that is not told.
    OnTheDay,
    /// At an hour of the day on which it did, and at which hour it did is not told.
    AtAnHour,
    /// Behind it.
    Late,
}
