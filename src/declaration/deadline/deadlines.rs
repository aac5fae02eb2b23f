//! The latest moment of each declaration on one stretch of work.

use chrono::NaiveDate;

use super::window::{Choice, Window, WindowDue};
use super::{Beside, Deadline, Earliest, cancel, opening, out, windows};
use crate::declaration::register::Content;
use crate::declaration::rule::{AnomalyCode, Side};
use crate::id::WorkerType;
use crate::judgement::Need;
use crate::law::{Law, LawSays, LegalRef};
use crate::policy::{Policies, StudentInTime};
use crate::time::{ClockTime, MINUTES_OF_A_DAY, Moment};

/// Each declaration that has a deadline is named here and nowhere else, with its name in output.
macro_rules! actions {
    ($($(#[$doc:meta])* $action:ident $name:literal;)*) => {
        /// A declaration that has a deadline.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Action {
            $($(#[$doc])* $action,)*
        }

        impl Action {
            /// Every one.
            pub const ALL: [Action; [$($name),*].len()] = [$(Action::$action),*];

            /// The name in output, in kebab case.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Action::$action => $name,)*
                }
            }
        }
    };
}

actions! {
    /// The IN, at the earliest: where it can be declared too early.
    Earliest "earliest";
    /// The IN, as the law wants it: before work begins.
    BeforeWork "before-work";
    /// The IN, as the NSSO judges it: by the message.
    In "in";
    /// An UPDATE that moves the begin to an earlier day or hour.
    BeginEarlier "begin-earlier";
    /// An UPDATE that puts the begin off.
    BeginLater "begin-later";
    /// An UPDATE that moves the end to an earlier day or hour.
    EndEarlier "end-earlier";
    /// An UPDATE that puts the end off.
    EndLater "end-later";
    /// An UPDATE of planned hours or days.
    PlannedWork "planned-work";
    /// The OUT of a period that has no end.
    Out "out";
    /// The CANCEL.
    Cancel "cancel";
}

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
    /// It is refused whenever it comes.
    NotPossible,
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
            Latest::NotPossible => "not-possible",
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
    /// The code of the answer to a late one, where there is one.
    pub code: Option<AnomalyCode>,
    /// Up to when it is in time, by the readings that the policies take; where they leave two, by both.
    pub latest: Latest,
    /// What the other reading says, where it differs.
    pub other: Option<Latest>,
    /// What decides between the two, or is missing.
    pub hangs_on: Option<Need>,
    /// The policy that takes the other reading, and the value with which it does.
    pub choice: Option<Choice>,
    /// Where it stands, and whether it is inferred.
    pub legal: LegalRef,
}

/// The latest moment of each declaration on one stretch of work: what rules on lateness go by, asked ahead.
///
/// ```
/// use dimona::declaration::deadline::{Action, Deadlines, Latest};
/// use dimona::declaration::register::Content;
/// use dimona::id::{EnterpriseNumber, WorkerType};
/// use dimona::law::Law;
/// use dimona::policy::Policies;
///
/// let mut work = Content::new(None, EnterpriseNumber::new(999_999_031)?.into(), "2026-11-02".parse()?);
/// (work.worker_type, work.end_date) = (Some(WorkerType::Oth), Some("2026-11-20".parse()?));
/// let deadlines = Deadlines::of(&work, None, &Law::belgium(), &Policies::default());
///
/// let cancel = deadlines.iter().find(|due| due.action == Action::Cancel).unwrap();
/// let Latest::At(last) = cancel.latest else { panic!("a day is named") };
/// assert_eq!(last.moment().to_string(), "2026-11-03T00:00:00+01:00");
/// assert_eq!(cancel.hangs_on.map(|need| need.name()), Some("cancel-on-first-day"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Deadlines(Vec<Due>);

const EARLIEST: LegalRef = LegalRef::inferred("NSSO glossary 2023/3, zone 00910");
const IN_LAW: LegalRef =
    LegalRef::seen("RD 05-11-2002; art. 181 Social Penal Code: an IN is due when the worker starts to work");
const IN_ANSWER: LegalRef = LegalRef::inferred("glossary 2023/3, block 90373: the NSSO judges an IN by the message");
const UPDATE: LegalRef = LegalRef::inferred("NSSO, when to declare; glossary 2023/3, block 90378");
const UPDATE_BY_HOUR: LegalRef =
    LegalRef::seen("art. 182 Social Penal Code and notices of sectors, on occasional work and flexi-jobs by the hour");
const PLANNED: LegalRef = LegalRef::seen("Student@work and Acerta: until the wages of the quarter (DmfA) are declared");
const NEVER: LegalRef = LegalRef::seen("NSSO instructions on flexi-jobs and on students");
const OUT: LegalRef = LegalRef::seen("RD 05-11-2002; art. 181 Social Penal Code: the first working day after the end");
const CANCEL: LegalRef = LegalRef::seen("NSSO, when to declare: on the declared first day at the latest");

impl Deadlines {
    /// Those of this work. `work_start` is when work effectively begins, where that is told: of work by the day no declaration tells it.
    #[must_use]
    pub fn of(work: &Content, work_start: Option<Deadline>, law: &Law, policies: &Policies) -> Self {
        let mut all = Deadlines(Vec::with_capacity(Action::ALL.len()));
        let first = work.start_date;
        match Earliest::of(work.worker_type, first, law, policies) {
            Earliest::Always => {}
            Earliest::NotTrusted { .. } => all.put(Action::Earliest, Latest::LawNotKnown, EARLIEST),
            Earliest::From { first, .. } => all.put(Action::Earliest, Latest::From(first), EARLIEST),
        }
        let begin = opening(work);
        let by_hour = matches!(begin, Deadline::Minute(_)).then_some(begin);
        let before_work = work_start.or(by_hour).map_or(Latest::WhenWorkBegins(first), Latest::At);
        all.put(Action::BeforeWork, before_work, IN_LAW);
        all.put(Action::In, Latest::At(begin), IN_ANSWER);
        all.of_student(work, before_work, policies);
        all.begins(work, work_start, law, policies);
        all.ends(work, law, policies);
        all.planned(work, law, policies);
        if work.end_date.is_none() {
            all.put(Action::Out, Latest::AfterLastDay, OUT);
        }
        all.window(Action::Cancel, &cancel(work, work_start), CANCEL, policies);
        all.known(law, first);
        all
    }

    /// Until when an OUT is in time that gives this last day.
    ///
    /// ```
    /// use dimona::declaration::deadline::Deadlines;
    /// use dimona::law::Law;
    /// use dimona::policy::Policies;
    /// let out = Deadlines::of_out("2026-11-20".parse()?, &Law::belgium(), &Policies::default());
    /// assert_eq!(out.iter().next().unwrap().hangs_on.map(|need| need.name()), Some("saturday"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_out(last_day: NaiveDate, law: &Law, policies: &Policies) -> Self {
        let mut all = Deadlines(Vec::new());
        all.window(Action::Out, &out(last_day), OUT, policies);
        all.known(law, last_day);
        all
    }

    /// Each, in the order of [`Action::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = &Due> {
        self.0.iter()
    }

    /// Those of these, where there is one, in the place of the ones that are here.
    #[must_use]
    pub fn with(mut self, others: Deadlines) -> Self {
        self.0.retain(|due| others.iter().all(|other| other.action != due.action));
        self.0.extend(others.0);
        self.0.sort_by_key(|due| due.action);
        self
    }

    /// Whether a student who had begun to work was in time on the first day, a policy decides.
    fn of_student(&mut self, work: &Content, before_work: Latest, policies: &Policies) {
        let by_hour = StudentInTime::ByHour;
        if let Some(due) = self.0.last_mut()
            && work.worker_type == Some(WorkerType::Stu)
            && policies.student_in_time != by_hour
            && before_work != due.latest
        {
            due.other = Some(before_work);
            due.choice = Some(Choice { policy: "student-in-time", value: by_hour.as_str() });
        }
    }

    /// Nothing is said of days whose law is not known, or on which there was no Dimona.
    fn known(&mut self, law: &Law, first: NaiveDate) {
        for due in &mut self.0 {
            let last = due.latest.deadline().map_or(first, Deadline::date).max(first);
            let of = |day| law.form.dimona.at(law.on(day));
            let latest = match (of(first), of(last)) {
                (LawSays::Nothing, _) => Latest::NoDimona,
                (LawSays::NotTrusted, _) | (_, LawSays::NotTrusted) => Latest::LawNotKnown,
                _ => continue,
            };
            (due.latest, due.other, due.hangs_on, due.choice) = (latest, None, None, None);
        }
    }

    fn begins(&mut self, work: &Content, begins: Option<Deadline>, law: &Law, policies: &Policies) {
        let legal = if work.is_one_shift() { UPDATE_BY_HOUR } else { UPDATE };
        if work.worker_type == Some(WorkerType::Stu) && work.planned_days.is_none() {
            self.put(Action::BeginEarlier, Latest::NotPossible, NEVER);
            self.put(Action::BeginLater, Latest::NotPossible, NEVER);
            return;
        }
        for (action, minutes) in [(Action::BeginEarlier, -1), (Action::BeginLater, 1)] {
            let Some((day, hour)) = moved(work.start_date, work.begin_hour(), minutes) else {
                continue;
            };
            let after = Content { start_date: day, start_hour: hour.or(work.start_hour), ..*work };
            let [begin, ..] = windows(work, &after, Beside { begins, ..Beside::default() }, law);
            let Some(window) = begin else { continue };
            self.window(action, &window, legal.clone(), policies);
            if action == Action::BeginLater {
                self.put_off(opening(work));
            } else {
                self.reckoned();
            }
        }
    }

    /// The window is that of the least change: what it says beside the old begin is said of the new one, whichever that is.
    fn put_off(&mut self, old: Deadline) {
        let told = |at: Latest| if at == Latest::At(old) { at } else { Latest::NewBegin };
        if let Some(due) = self.0.last_mut() {
            (due.latest, due.other) = (told(due.latest), due.other.map(told));
        }
    }

    fn ends(&mut self, work: &Content, law: &Law, policies: &Policies) {
        let Some(end) = work.end_date else { return };
        let by_hour = work.final_hour();
        let legal = if by_hour.is_some() { UPDATE_BY_HOUR } else { UPDATE };
        for (action, minutes) in [(Action::EndEarlier, -1), (Action::EndLater, 1)] {
            let Some((day, hour)) = moved(end, by_hour, minutes) else { continue };
            let after = Content { end_date: Some(day), end_hour: hour.or(work.end_hour), ..*work };
            let [_, window, _] = windows(work, &after, Beside::default(), law);
            match window {
                None if action == Action::EndLater => self.put(action, Latest::NotPossible, NEVER),
                None => {}
                // Work by the day ends on the first working day after the new end.
                Some(window) if action == Action::EndEarlier && by_hour.is_none() => {
                    self.window(action, &window, legal.clone(), policies);
                    self.reckoned();
                }
                Some(window) => self.window(action, &window, legal.clone(), policies),
            }
        }
    }

    fn planned(&mut self, work: &Content, law: &Law, policies: &Policies) {
        match work.worker_type {
            Some(WorkerType::Stu) => {
                let planned_hours = Some(work.planned_hours.map_or(1, |count| count.wrapping_add(1)));
                let after = Content { planned_hours, ..*work };
                if let [.., Some(window)] = windows(work, &after, Beside::default(), law) {
                    self.window(Action::PlannedWork, &window, PLANNED, policies);
                }
            }
            Some(WorkerType::O17 | WorkerType::S17) => self.put(Action::PlannedWork, Latest::NotPublished, UPDATE),
            _ => {}
        }
    }

    /// What was told last is reckoned from the new begin or end: no change comes later than the least one.
    fn reckoned(&mut self) {
        if let Some(due) = self.0.last_mut()
            && let Latest::At(at) = due.latest
        {
            due.latest = Latest::UpTo(at);
        }
    }

    fn window(&mut self, action: Action, window: &Window, legal: LegalRef, policies: &Policies) {
        let Some(WindowDue { at, other, hangs_on, choice }) = window.due(policies) else { return };
        self.put(action, Latest::At(at), legal);
        if let Some(due) = self.0.last_mut() {
            (due.other, due.hangs_on, due.choice) = (other.map(Latest::At), hangs_on, choice);
        }
    }

    fn put(&mut self, action: Action, latest: Latest, legal: LegalRef) {
        let (side, code) = match action {
            Action::Earliest => (Side::Answer, Some(AnomalyCode::new(910, 8))),
            Action::In => (Side::Answer, Some(AnomalyCode::new(90373, 460))),
            Action::BeforeWork | Action::Out | Action::Cancel => (Side::Advice, None),
            _ => (Side::Answer, Some(AnomalyCode::new(90378, 460))),
        };
        let code = code.filter(|_| latest != Latest::NotPossible);
        self.0.push(Due { action, side, code, latest, other: None, hangs_on: None, choice: None, legal });
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
