//! From when on work can be declared.

use chrono::{Days, NaiveDate};

use super::window::Choice;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Missing, Need, Outcome};
use crate::law::{Law, LawSays};
use crate::policy::{Article17Earliest, Policies};
use crate::time::{Moment, Quarter};

/// From when on work can be declared. From the day of the limit on it can whatever the law says of the days before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Earliest {
    /// At any time.
    Always,
    /// The law of that day is not trusted.
    NotTrusted {
        /// From here on it can for certain.
        limit: NaiveDate,
    },
    /// From a day on.
    From {
        /// What the days are counted back from.
        limit: NaiveDate,
        /// The first day.
        first: NaiveDate,
    },
}

impl Earliest {
    /// That of work of this type that begins on this day.
    pub(crate) fn of(worker_type: Option<WorkerType>, begin: NaiveDate, law: &Law, policies: &Policies) -> Self {
        let on = law.on(begin);
        let (limit, days) = match worker_type {
            Some(WorkerType::Flx) => {
                (Quarter::of(begin).first_day(), law.flexi_job.earliest_days_before_quarter.at(on))
            }
            Some(of) if WorkerType::ARTICLE_17_SINCE_2022.contains(&of) => {
                let limit = match policies.article_17_earliest {
                    Article17Earliest::BeforeStart => begin,
                    Article17Earliest::BeforeQuarter => Quarter::of(begin).first_day(),
                };
                (limit, law.worker_type.article_17_earliest_days.at(on))
            }
            _ => return Earliest::Always,
        };
        match days {
            LawSays::Nothing => Earliest::Always,
            LawSays::NotTrusted => Earliest::NotTrusted { limit },
            LawSays::Row(days) => {
                let first = limit.checked_sub_days(Days::new((*days.value()).into())).unwrap_or(limit);
                Earliest::From { limit, first }
            }
        }
    }

    /// The same by the other reading of the text on work under article 17, and the value of the policy that takes it.
    pub(crate) fn by_other_reading(
        worker_type: Option<WorkerType>,
        begin: NaiveDate,
        law: &Law,
        policies: &Policies,
    ) -> Option<(Self, Choice)> {
        worker_type.filter(|of| WorkerType::ARTICLE_17_SINCE_2022.contains(of))?;
        let article_17_earliest = match policies.article_17_earliest {
            Article17Earliest::BeforeStart => Article17Earliest::BeforeQuarter,
            Article17Earliest::BeforeQuarter => Article17Earliest::BeforeStart,
        };
        let other = Earliest::of(worker_type, begin, law, &Policies { article_17_earliest, ..*policies });
        let choice = Choice { policy: Need::Article17Earliest.name(), value: article_17_earliest.as_str() };
        Some((other, choice))
    }

    /// The first day, where it is known.
    pub(crate) fn first(self) -> Option<NaiveDate> {
        match self {
            Earliest::From { first, .. } => Some(first),
            Earliest::Always | Earliest::NotTrusted { .. } => None,
        }
    }

    /// What a rule on it says of what was received at this moment, with evidence made of the first day.
    pub(crate) fn judge(self, received: Option<Moment>, evidence: impl FnOnce(NaiveDate) -> Evidence) -> Outcome {
        let limit = match self {
            Earliest::Always => return Outcome::NotApplicable,
            Earliest::NotTrusted { limit } | Earliest::From { limit, .. } => limit,
        };
        match (self, received) {
            // From then on no limit can be broken, trusted or not.
            (_, Some(received)) if received.date() >= limit => Outcome::Satisfied,
            (Earliest::From { first, .. }, Some(received)) => {
                Outcome::fault_if(received.date() < first, evidence(first))
            }
            (Earliest::From { first, .. }, None) => {
                Outcome::Undetermined(Missing::of(Need::ReceptionMoment).with(evidence(first)))
            }
            (_, Some(_)) => Outcome::Undetermined(Missing::of(Need::Law)),
            (_, None) => Outcome::Undetermined(Missing::of(Need::ReceptionMoment)),
        }
    }
}
