//! The latest moment of each declaration on one stretch of work.

use chrono::NaiveDate;

use super::update::Moved;
use super::window::Choice;
use super::{
    Action, Beside, Deadline, Due, Earliest, Latest, Refusal, Rules, cancel, declared, opening, out, plan_window,
    windows,
};
use crate::declaration::message::Kind;
use crate::declaration::register::{Content, FirstEnd};
use crate::declaration::rule::{RuleMeta, Side};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::Need;
use crate::law::{Law, LawSays, LegalRef};
use crate::policy::{LateStudent, Policies, StudentInTime};
use crate::time::{ClockTime, MINUTES_OF_A_DAY, Moment};

/// The latest moment of each declaration on one stretch of work, as [`Engine::ahead`](crate::engine::Engine::ahead) tells it: what rules on
/// lateness go by, asked ahead.
///
/// ```
/// use dimona::declaration::deadline::{Action, Latest, planned};
/// use dimona::{Engine, Register};
///
/// let (message, context) = planned("OTH", None, "2026-11-02".parse()?, Some("2026-11-20".parse()?))?;
/// let engine = Engine::belgium();
/// let ahead = engine.ahead(&engine.read(&message.received(context)), &Register::new()).unwrap();
///
/// let cancel = ahead.deadlines.iter().find(|due| due.action == Action::Cancel).unwrap();
/// let Latest::At(last) = cancel.latest else { panic!("a day is named") };
/// assert_eq!(last.moment().to_string(), "2026-11-03T00:00:00+01:00");
/// assert_eq!(cancel.hangs_on.map(|need| need.name()), Some("cancel-on-first-day"));
/// # Ok::<(), dimona::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Deadlines(Vec<Due>);

/// Of planned work the text on it says more than that on late changes.
pub(crate) const PLANNED: LegalRef = LegalRef::seen(
    "Student@work and Acerta: the plan may change as long as the wages of the quarter (DmfA) are not declared",
);

/// Of a student whose IN is late.
pub(crate) const LATE_STUDENT: LegalRef = LegalRef::seen("Securex, late student Dimona, worked example of 2022");

/// A stretch of work, and by what its deadlines are judged.
pub(crate) struct Stretch<'a> {
    /// The work.
    pub(crate) work: &'a Content,
    /// When it effectively begins, where that is told: of work by the day no declaration tells it.
    pub(crate) begins: Option<Deadline>,
    /// When work goes on behind its end, where that is told.
    pub(crate) resumes: Option<Deadline>,
    /// Its end as it was first declared, where a change gave another.
    pub(crate) first_end: Option<FirstEnd>,
    /// Its last day, where an OUT or a contract tells it.
    pub(crate) last_day: Option<NaiveDate>,
    /// The last day of the contract under which it is, where that is told.
    pub(crate) contract_end: Option<NaiveDate>,
    /// Whether its IN is late; `None` where nobody says so.
    pub(crate) is_late: Option<bool>,
    /// When the wages of its quarter were declared, where that is told.
    pub(crate) wages: Option<Moment>,
    /// The rule by which no UPDATE may give it another begin, where there is one.
    pub(crate) fixed_begin: Option<&'static RuleMeta<'static>>,
    /// When work began, as a contract tells it or what was told behind that, where no other period has that day.
    pub(crate) worked: Option<Deadline>,
    /// The days and hours without which the NSSO refuses its IN.
    pub(crate) lacks: ZoneSet,
    /// The rules that tell what comes too late.
    pub(crate) rules: &'a Rules,
    /// The law.
    pub(crate) law: &'a Law,
    /// The policies.
    pub(crate) policies: &'a Policies,
}

impl Deadlines {
    /// Each, in the order of [`Action::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = &Due> {
        self.0.iter()
    }

    /// The same with this one in the place of the one on its declaration.
    #[must_use]
    pub fn with(mut self, due: Due) -> Self {
        self.0.retain(|of| of.action != due.action);
        self.0.push(due);
        self.0.sort_by_key(|due| due.action);
        self
    }

    /// The same without this action.
    #[must_use]
    pub fn without(mut self, action: Action) -> Self {
        self.0.retain(|due| due.action != action);
        self
    }

    /// Of these the one on this declaration alone.
    pub(crate) fn only(mut self, action: Action) -> Self {
        self.0.retain(|due| due.action == action);
        self
    }

    /// Of these those on declarations of this kind.
    pub(crate) fn of_kind(mut self, kind: Kind) -> Self {
        self.0.retain(|due| due.action.kind() == kind);
        self
    }
}

impl Stretch<'_> {
    /// All of its deadlines.
    pub(crate) fn deadlines(&self) -> Deadlines {
        let all = [
            self.earliest(),
            Some(self.before_work()),
            Some(self.in_answer()),
            self.begin_earlier(),
            self.begin_later(),
            self.end(Action::EndEarlier, -1),
            self.end(Action::EndLater, 1),
            self.planned_work(),
            self.out(),
            self.cancel(),
        ];
        let first = self.work.start_date;
        Deadlines(all.into_iter().flatten().map(|due| known(due, first, self.law)).collect())
    }

    /// A rule, and the worker type for which its source is told.
    fn by<'r>(&self, rule: &'r RuleMeta<'static>) -> (&'r RuleMeta<'static>, Option<WorkerType>) {
        (rule, self.work.worker_type)
    }

    fn earliest(&self) -> Option<Due> {
        let [of_flexi_job, of_article_17] = &self.rules.too_early;
        let is_flexi_job = self.work.worker_type == Some(WorkerType::Flx);
        let rule = if is_flexi_job { of_flexi_job } else { of_article_17 };
        let latest = match Earliest::of(self.work.worker_type, self.work.start_date, self.law, self.policies) {
            Earliest::Always => return None,
            Earliest::NotTrusted { .. } => Latest::LawNotKnown,
            Earliest::From { first, .. } => Latest::From(first),
        };
        let due = Due::new(Action::Earliest, self.by(rule), latest);
        let (of, begin) = (self.work.worker_type, self.work.start_date);
        let by_other = Earliest::by_other_reading(of, begin, self.law, self.policies);
        let by_other = by_other.and_then(|(other, choice)| Some((Latest::From(other.first()?), choice)));
        Some(match by_other.filter(|(other, _)| *other != latest && matches!(latest, Latest::From(_))) {
            Some((other, choice)) => {
                Due { other: Some(other), hangs_on: Some(Need::Article17Earliest), choice: Some(choice), ..due }
            }
            None => due,
        })
    }

    /// When work begins: as it is told, or at the hour that is declared.
    fn work_begins(&self) -> Latest {
        let declared = opening(self.work);
        let by_hour = matches!(declared, Deadline::Minute(_)).then_some(declared);
        self.begins.or(by_hour).map_or(Latest::WhenWorkBegins(self.work.start_date), Latest::At)
    }

    fn before_work(&self) -> Due {
        Due::new(Action::BeforeWork, self.by(&self.rules.after_work_began), self.work_begins())
    }

    /// Whether a student who had begun to work was in time on the first day, a policy decides.
    fn in_answer(&self) -> Due {
        let hour_is_due = self.lacks.contains(Zone::StartHour);
        let last = if hour_is_due { self.work_begins() } else { Latest::At(opening(self.work)) };
        let due = Due::new(Action::In, self.by(&self.rules.late_in), last);
        let (begins, by_hour) = (self.work_begins(), StudentInTime::ByHour);
        let is_student = self.work.worker_type == Some(WorkerType::Stu);
        if !is_student || self.policies.student_in_time == by_hour || begins == due.latest {
            return due;
        }
        let choice = Choice { policy: "student-in-time", value: by_hour.as_str() };
        Due { other: Some(begins), choice: Some(choice), ..due }
    }

    fn update(&self, action: Action, moved: Moved, named: impl Fn(Deadline) -> Latest) -> Option<Due> {
        match moved {
            Moved::Unchanged => None,
            Moved::Refused(why) => Some(Due::new(action, self.by(self.rule_of(why)), Latest::NotPossible(why))),
            Moved::Until(window) => {
                Due::within(action, self.by(&self.rules.late_update), &window, named, self.policies)
            }
        }
    }

    fn rule_of(&self, refusal: Refusal) -> &RuleMeta<'static> {
        match refusal {
            Refusal::StudentBegin => self.fixed_begin.unwrap_or(&self.rules.late_update),
            Refusal::FlexiJobEnd => &self.rules.flexi_job_end,
            Refusal::DayByDay => &self.rules.day_by_day,
            Refusal::BeforeBegin => &self.rules.end_before_begin,
            Refusal::OtherQuarter => &self.rules.across_quarters,
            Refusal::LateIn => &self.rules.late_in,
        }
    }

    /// The least change of the begin, and what it makes of it.
    fn begin(&self, by: i8) -> Option<(Content, Moved)> {
        let work = self.work;
        // By which hour it goes nobody can say yet.
        if self.lacks.contains(Zone::StartHour) {
            return None;
        }
        let (day, hour) = moved(work.start_date, work.begin_hour(), by)?;
        let after = Content { start_date: day, start_hour: hour.or(work.start_hour), ..*work };
        let [begin, ..] = windows(work, &after, Beside { begins: self.begins, ..Beside::default() }, self.law);
        Some((after, within_quarter(begin, &after)))
    }

    /// It is reckoned from the new begin, or from when work is told to begin: none comes later than that of the least change.
    fn begin_earlier(&self) -> Option<Due> {
        let (_, begin) = self.begin(-1)?;
        self.update(Action::BeginEarlier, begin, Latest::UpTo)
    }

    /// What is said beside the old begin of the one that is a little later is said of the new one, whichever that is.
    fn begin_later(&self) -> Option<Due> {
        let (after, begin) = self.begin(1)?;
        let new = opening(&after);
        let due =
            self.update(Action::BeginLater, begin, |at| if at == new { Latest::NewBegin } else { Latest::At(at) })?;
        // It would leave work without a declaration.
        let is_left = |began: &Deadline| match began {
            Deadline::Minute(at) => declared(&after).0 > at.at_the_latest(),
            Deadline::Day(day) => after.start_date > *day,
        };
        Some(Due { worked: self.worked.filter(is_left), unless_worked: Some(self.first_work()), ..due })
    }

    /// Work by the day that ends earlier is told on the first working day after the new end: that of its contract, where it ends before.
    fn end(&self, action: Action, by: i8) -> Option<Due> {
        let work = self.work;
        let by_hour = work.final_hour();
        let declared = work.end_date?;
        if self.lacks.contains(Zone::StartHour) || self.lacks.contains(Zone::EndHour) {
            return None;
        }
        let of_contract = self.contract_end.filter(|end| {
            let is_within = work.start_date <= *end && *end < declared;
            action == Action::EndEarlier && by_hour.is_none() && is_within
        });
        let (day, hour) = match of_contract {
            Some(end) => (end, None),
            None => moved(declared, by_hour, by)?,
        };
        let after = Content { end_date: Some(day), end_hour: hour.or(work.end_hour), ..*work };
        let beside = Beside { first_end: self.first_end, resumed: self.resumes, ..Beside::default() };
        let [_, end, _] = windows(work, &after, beside, self.law);
        let by_new_end = action == Action::EndEarlier && by_hour.is_none() && of_contract.is_none();
        self.update(action, within_quarter(end, &after), if by_new_end { Latest::UpTo } else { Latest::At })
    }

    fn planned_work(&self) -> Option<Due> {
        let work = self.work;
        match work.worker_type {
            Some(WorkerType::Stu)
                if self.is_late == Some(true) && self.policies.late_student == LateStudent::Strict =>
            {
                let due = self.update(Action::PlannedWork, Moved::Refused(Refusal::LateIn), Latest::At)?;
                Some(Due { legal: LATE_STUDENT, side: Side::Right, code: None, ..due })
            }
            Some(WorkerType::Stu) => {
                let window = plan_window(work, self.wages)?;
                let due = self.update(Action::PlannedWork, Moved::Until(window), Latest::At)?;
                // Within the month the NSSO accepts it without a warning, whatever becomes of the hours.
                let month = plan_window(work, None)?.in_time();
                let is_right = due.latest.deadline().zip(month).is_some_and(|(at, month)| at.moment() < month.moment());
                let (side, code) = if is_right { (Side::Right, None) } else { (due.side, due.code) };
                Some(Due { legal: PLANNED, side, code, ..due })
            }
            Some(WorkerType::O17 | WorkerType::S17) => {
                Some(Due::new(Action::PlannedWork, self.by(&self.rules.late_update), Latest::NotPublished))
            }
            _ => None,
        }
    }

    fn out(&self) -> Option<Due> {
        match self.last_day {
            Some(last) if !self.lacks.contains(Zone::EndDate) => out_of(last, self.rules, self.law, self.policies),
            // What is declared with both dates has none.
            None if self.work.end_date.is_none() && !self.lacks.contains(Zone::EndDate) => {
                Some(Due::new(Action::Out, self.by(&self.rules.late_out), Latest::AfterLastDay))
            }
            _ => None,
        }
    }

    fn cancel(&self) -> Option<Due> {
        let window = cancel(self.work, self.begins);
        let due = Due::within(Action::Cancel, self.by(&self.rules.late_cancel), &window, Latest::At, self.policies)?;
        Some(Due { worked: self.worked, unless_worked: Some(self.first_work()), ..due })
    }

    /// When somebody may have begun to work: as it is told, otherwise as it is declared.
    fn first_work(&self) -> Deadline {
        self.begins.unwrap_or_else(|| opening(self.work))
    }
}

/// Until when an OUT is in time that gives this last day.
pub(crate) fn out_of(last_day: NaiveDate, rules: &Rules, law: &Law, policies: &Policies) -> Option<Due> {
    let due = Due::within(Action::Out, (&rules.late_out, None), &out(last_day), Latest::At, policies)?;
    Some(known(due, last_day, law))
}

/// Nothing is said of days whose law is not known, or on which there was no Dimona.
fn known(due: Due, first: NaiveDate, law: &Law) -> Due {
    let last = due.latest.deadline().map_or(first, Deadline::date).max(first);
    let of = |day| law.form.dimona.at(law.on(day));
    match (of(first), of(last)) {
        (LawSays::Nothing, _) => due.only(Latest::NoDimona),
        (LawSays::NotTrusted, _) | (_, LawSays::NotTrusted) => due.only(Latest::LawNotKnown),
        _ => due,
    }
}

/// A change that takes a period into another quarter is refused, whenever it comes.
fn within_quarter(moved: Moved, after: &Content) -> Moved {
    match moved {
        Moved::Until(_) if after.is_across_quarters() == Some(true) => Moved::Refused(Refusal::OtherQuarter),
        moved => moved,
    }
}

/// A day, or a minute of one, by one earlier or later. `None` where that is none.
fn moved(day: NaiveDate, hour: Option<ClockTime>, by: i8) -> Option<(NaiveDate, Option<ClockTime>)> {
    let next = || if by < 0 { day.pred_opt() } else { day.succ_opt() };
    let Some(hour) = hour else { return Some((next()?, None)) };
    let last = MINUTES_OF_A_DAY - 1;
    Some(match (hour.minutes(), by < 0) {
        (0, true) => (next()?, ClockTime::from_minutes(last)),
        (minutes, true) => (day, ClockTime::from_minutes(minutes - 1)),
        (minutes, false) if minutes == last => (next()?, Some(ClockTime::MIDNIGHT)),
        (minutes, false) => (day, ClockTime::from_minutes(minutes + 1)),
    })
}
