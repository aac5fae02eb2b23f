//! Until when one declaration is in time.

use chrono::NaiveDate;

use super::window::{Choice, Window, WindowDue};
use super::{Action, Deadline, Refusal};
use crate::declaration::rule::{RuleMeta, Side};
use crate::id::{AnomalyCode, WorkerType};
use crate::judgement::Need;
use crate::law::LegalRef;
use crate::policy::Policies;
use crate::time::Moment;

/// The last moment of a declaration. A match may be exhaustive: there is one, or one of these reasons why there is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Latest {
    /// This one.
    At(Deadline),
    /// When the new begin or end comes, or by what is reckoned from it: at the latest this one.
    UpTo(Deadline),
    /// When work begins, which nobody told: on this day at the earliest, the first of the work.
    WhenWorkBegins(NaiveDate),
    /// When the work begins to which the begin is put off.
    NewBegin,
    /// There is none: it can be declared from this day on.
    From(NaiveDate),
    /// The end of the first working day after the last day, which nobody told.
    AfterLastDay,
    /// No source names one.
    NotPublished,
    /// It is refused whenever it comes, or mends nothing, for this reason.
    NotPossible(Refusal),
    /// The law of that day is not known, or was checked too long ago.
    LawNotKnown,
    /// There was no Dimona on that day.
    NoDimona,
}

impl Latest {
    /// The last moment that is named.
    #[must_use]
    pub fn deadline(self) -> Option<Deadline> {
        match self {
            Latest::At(at) | Latest::UpTo(at) => Some(at),
            _ => None,
        }
    }

    /// Whether it has passed at a moment; `None` where that cannot be said. An hour that nobody told lies within its day.
    #[must_use]
    pub fn is_missed_by(self, now: Moment) -> Option<bool> {
        match self {
            Latest::At(at) | Latest::UpTo(at) => at.is_missed_by(now),
            Latest::WhenWorkBegins(day) => Deadline::Day(day).is_missed_by(now).filter(|missed| *missed),
            _ => None,
        }
    }

    /// The name in output, in kebab case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Latest::At(_) => "at",
            Latest::UpTo(_) => "up-to",
            Latest::WhenWorkBegins(_) => "when-work-begins",
            Latest::NewBegin => "new-begin",
            Latest::From(_) => "from",
            Latest::AfterLastDay => "after-last-day",
            Latest::NotPublished => "not-published",
            Latest::NotPossible(_) => "not-possible",
            Latest::LawNotKnown => "law-not-known",
            Latest::NoDimona => "no-dimona",
        }
    }
}

/// Until when one declaration is in time.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Due {
    /// Which declaration.
    pub action: Action,
    /// Whose judgement lateness is: the NSSO's answer, or the law alone, which an inspection sees.
    pub side: Side,
    /// The code of the answer to a late one, where there is one; of what is refused whenever it comes, that with which it is.
    pub code: Option<AnomalyCode>,
    /// Up to when it is in time, by the readings that the policies take; where they leave two, by both.
    pub latest: Latest,
    /// What the other reading says, where it differs.
    pub other: Option<Latest>,
    /// What decides between the two, or is missing.
    pub hangs_on: Option<Need>,
    /// The policy that takes the other reading, and the value with which it does.
    pub choice: Option<Choice>,
    /// What that reading says by another value of a policy that is decided, and the policy that takes it beside the other.
    pub further: Option<(Latest, Choice)>,
    /// When work began, as it is told, where somebody who works takes the declaration away: a CANCEL, and a begin that is put off
    /// behind that. From then on it is made only where another period has the day.
    pub worked: Option<Deadline>,
    /// When somebody may have begun to work, as it is planned or declared, of what is made only where nobody worked: a CANCEL, and a begin that
    /// is put off.
    pub unless_worked: Option<Deadline>,
    /// Where it stands, and whether it is inferred.
    pub legal: LegalRef,
}

impl Due {
    /// One whose lateness, or earliness, this rule tells: its code and its source are those of the rule.
    pub(super) fn new(
        action: Action,
        (rule, worker_type): (&RuleMeta<'static>, Option<WorkerType>),
        latest: Latest,
    ) -> Self {
        let code = rule.about.code(Some(action.kind()), rule.about.zone).and_then(|code| code.anomaly);
        let (side, legal) = (rule.about.side, rule.source_for(worker_type).clone());
        let (other, hangs_on, choice, further) = (None, None, None, None);
        let (worked, unless_worked) = (None, None);
        Due { action, side, code, latest, other, hangs_on, choice, further, worked, unless_worked, legal }
    }

    /// One that is in time within a window. `named` tells what a moment of the window stands for.
    pub(super) fn within(
        action: Action,
        rule: (&RuleMeta<'static>, Option<WorkerType>),
        window: &Window,
        named: impl Fn(Deadline) -> Latest,
        policies: &Policies,
    ) -> Option<Self> {
        let WindowDue { at, other, hangs_on, choice, further } = window.due(policies)?;
        let further = further.map(|(at, choice)| (named(at), choice));
        Some(Due { other: other.map(&named), hangs_on, choice, further, ..Due::new(action, rule, named(at)) })
    }

    /// This one with what alone is left to say: where nothing is known of that day, no reading says more.
    pub(super) fn only(self, latest: Latest) -> Self {
        let due = Due { other: None, hangs_on: None, choice: None, further: None, ..self };
        Due { latest, worked: None, unless_worked: None, ..due }
    }
}

/// The rules whose codes and sources deadlines are told with.
pub(crate) struct Rules {
    /// On an IN that comes too early: of a flexi-job, and under article 17.
    pub(crate) too_early: [RuleMeta<'static>; 2],
    /// On an IN that came after work began.
    pub(crate) after_work_began: RuleMeta<'static>,
    /// On a late IN.
    pub(crate) late_in: RuleMeta<'static>,
    /// On a late UPDATE.
    pub(crate) late_update: RuleMeta<'static>,
    /// On a late OUT.
    pub(crate) late_out: RuleMeta<'static>,
    /// On a late CANCEL.
    pub(crate) late_cancel: RuleMeta<'static>,
    /// On the end of a flexi-job that moves to a later day.
    pub(crate) flexi_job_end: RuleMeta<'static>,
    /// On work of several days that is declared day by day.
    pub(crate) day_by_day: RuleMeta<'static>,
    /// On an end before the begin.
    pub(crate) end_before_begin: RuleMeta<'static>,
    /// On a period that lies in two quarters.
    pub(crate) across_quarters: RuleMeta<'static>,
}
