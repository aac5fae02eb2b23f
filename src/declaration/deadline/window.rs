//! Until when something is in time, where texts can be read in more than one way.

use super::Deadline;
use crate::declaration::rule::Case;
use crate::judgement::{Evidence, Missing, Need, Outcome};
use crate::policy::{self, Policies};
use crate::time::Moment;

/// A policy that decides between two readings. Each is named here and nowhere else, with what is missing where neither is taken.
macro_rules! switches {
    ($($switch:ident $field:ident;)*) => {
        /// A policy on a text that can be read in two ways.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Switch {
            $(#[doc = concat!("The policy `", stringify!($field), "`.")] $switch,)*
        }

        impl Switch {
            /// What is missing where neither reading is taken.
            pub(crate) fn need(self) -> Need {
                match self {
                    $(Switch::$switch => Need::$switch,)*
                }
            }

            /// Whether the first reading is taken; `None` where neither is.
            fn is_first(self, policies: &Policies) -> Option<bool> {
                match self {
                    $(Switch::$switch => policies.$field.is_first(),)*
                }
            }

            /// The policy, and the value of it that takes the first reading or the other.
            fn choice(self, is_first: bool) -> Choice {
                let value = match self {
                    $(Switch::$switch => policy::$switch::of(is_first).as_str(),)*
                };
                Choice { policy: self.need().name(), value }
            }
        }
    };
}

switches! {
    Saturday saturday;
    EndMovedLater end_moved_later;
    BeginMovedLater begin_moved_later;
    ShiftMidnight shift_midnight;
    ExactlyTwenty exactly_twenty;
    EightHours eight_hours;
    CancelOnFirstDay cancel_on_first_day;
    PlannedWorkChanged planned_work_changed;
}

/// One of the two readings of a switch.
pub(super) type Taken = (Switch, bool);

/// What a text says when it is read in one way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Reading {
    /// Up to here it is in time.
    pub(crate) in_time: Deadline,
    /// After this it is late; `None` where no source names a last moment.
    pub(crate) late_after: Option<Deadline>,
    /// What is missing between the two.
    missing: Need,
    /// Of which readings it is one.
    taken: [Option<Taken>; 2],
}

impl Reading {
    pub(super) fn sharp(at: Deadline, taken: [Option<Taken>; 2]) -> Self {
        Reading { in_time: at, late_after: Some(at), missing: Need::ClockChange, taken }
    }

    /// What lies between two moments hangs on what is missing.
    pub(super) fn between(
        in_time: Deadline,
        late_after: Option<Deadline>,
        missing: Need,
        taken: [Option<Taken>; 2],
    ) -> Self {
        Reading { in_time, late_after, missing, taken }
    }

    fn is_missed_by(&self, received: Moment) -> Result<bool, Need> {
        match self.in_time.is_missed_by(received) {
            Some(false) => Ok(false),
            _ => match self.late_after.and_then(|last| last.is_missed_by(received)) {
                Some(true) => Ok(true),
                _ => Err(self.missing),
            },
        }
    }

    /// What holds by this one or by the other, where no source tells by which; `None` where a switch takes no more than one of them.
    fn or(&self, other: &Reading) -> Option<Self> {
        let mut taken = self.taken;
        for of in other.taken.iter().flatten() {
            let place = taken.iter_mut().find(|place| place.is_none_or(|had| had.0 == of.0))?;
            if place.get_or_insert(*of) != of {
                return None;
            }
        }
        if (self.in_time, self.late_after) == (other.in_time, other.late_after) {
            return Some(Reading { taken, ..*self });
        }
        let late_after = self.late_after.zip(other.late_after).map(|(one, of)| later(one, of));
        let in_time = if later(self.in_time, other.in_time) == self.in_time { other.in_time } else { self.in_time };
        Some(Reading::between(in_time, late_after, Need::PublishedScope, taken))
    }

    /// The last moment that it names.
    fn last(&self) -> Deadline {
        self.late_after.unwrap_or(self.in_time)
    }
}

/// A value of a policy, as one sets it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Choice {
    /// The name of the policy.
    pub policy: &'static str,
    /// The name of the value.
    pub value: &'static str,
}

/// Up to when something is in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct WindowDue {
    /// By the readings that are taken; by all of them where they differ.
    pub(crate) at: Deadline,
    /// By another reading.
    pub(crate) other: Option<Deadline>,
    /// What decides between the two.
    pub(crate) hangs_on: Option<Need>,
    /// What takes the other reading.
    pub(crate) choice: Option<Choice>,
    /// What that one says by another value of a policy that is decided, and what takes it beside that.
    pub(crate) further: Option<(Deadline, Choice)>,
}

/// Until when something is in time, in every reading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Window([Option<Reading>; 4]);

/// Whether something came in time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Timeliness {
    /// Whether it is late, or what is missing where that cannot be said.
    pub(crate) late: Result<bool, Need>,
    /// Its deadline; of several, up to which it is late by none, or behind which it is late by all.
    pub(crate) deadline: Deadline,
    /// The deadline by another reading, where the verdict hangs on which one is taken.
    pub(crate) other: Option<Deadline>,
    /// The switch that this hangs on, though it is decided.
    pub(crate) hangs_on: Option<Switch>,
}

impl Timeliness {
    /// Says that the reading was assumed on which the verdict hangs.
    pub(crate) fn assume(&self, case: &Case<'_>) {
        if let Some(switch) = self.hangs_on {
            case.assume(switch.need());
        }
    }

    /// What a rule on it says, with this evidence.
    pub(crate) fn outcome(&self, evidence: Evidence) -> Outcome {
        match self.late {
            Ok(late) => Outcome::fault_if(late, evidence),
            Err(need) => Outcome::Undetermined(Missing::of(need).with(evidence)),
        }
    }
}

impl Window {
    /// One reading, and one moment.
    pub(super) fn sharp(at: Deadline) -> Self {
        Window::of([Some(Reading::sharp(at, [None; 2]))])
    }

    /// In time up to here for certain, and no source names a last moment.
    pub(super) fn open(in_time: Deadline) -> Self {
        Window::of([Some(Reading::between(in_time, None, Need::PublishedScope, [None; 2]))])
    }

    /// In time up to here for certain, and the law of the day is not trusted.
    pub(super) fn untrusted(in_time: Deadline) -> Self {
        Window::of([Some(Reading::between(in_time, None, Need::Law, [None; 2]))])
    }

    /// Two readings of one switch.
    pub(super) fn either(switch: Switch, first: Deadline, second: Deadline) -> Self {
        if first == second {
            return Window::sharp(first);
        }
        let of = |at, is_first| Some(Reading::sharp(at, [Some((switch, is_first)), None]));
        Window::of([of(first, true), of(second, false)])
    }

    /// What holds by this one or by the other, where no source tells by which.
    pub(super) fn or(self, other: Window) -> Self {
        let mut both = Window([None; 4]);
        // What a policy takes of the one it takes of the other: readings of two values of a switch never stand together.
        let pairs = self.0.iter().flatten().flat_map(|one| other.0.iter().flatten().map(move |of| one.or(of)));
        both.0.iter_mut().zip(pairs.flatten()).for_each(|(place, reading)| *place = Some(reading));
        both
    }

    pub(super) fn of<const N: usize>(readings: [Option<Reading>; N]) -> Self {
        let mut all = [None; 4];
        all.iter_mut().zip(readings).for_each(|(place, of)| *place = of);
        Window(all)
    }

    /// The readings that these policies leave, the one that is taken first.
    pub(crate) fn held<'w>(&'w self, policies: &'w Policies) -> impl Iterator<Item = &'w Reading> + Clone {
        self.with(|switch| switch.is_first(policies))
    }

    fn with<'w>(
        &'w self,
        taken: impl Fn(Switch) -> Option<bool> + Clone + 'w,
    ) -> impl Iterator<Item = &'w Reading> + Clone {
        self.0.iter().flatten().filter(move |reading| {
            reading.taken.iter().flatten().all(|(switch, is_first)| taken(*switch).is_none_or(|of| of == *is_first))
        })
    }

    /// Of which switches its readings are, each once.
    fn switches(&self) -> impl Iterator<Item = Switch> {
        let all = self.0.into_iter().flatten().flat_map(|reading| reading.taken).flatten();
        let mut seen: [Option<Switch>; 2] = [None; 2];
        all.filter_map(move |(switch, _)| {
            let free = seen.iter_mut().find(|place| place.is_none_or(|of| of == switch))?;
            free.replace(switch).is_none().then_some(switch)
        })
    }

    /// Up to when it is in time by the readings that are taken, what another one says, and what decides between them.
    pub(crate) fn due(&self, policies: &Policies) -> Option<WindowDue> {
        let held = self.held(policies);
        let (first, last) = (earliest(held.clone())?, latest(held.clone())?);
        let unpublished = held.clone().find(|reading| reading.late_after.is_none());
        if first != last || unpublished.is_some() {
            let open = self.switches().find(|switch| switch.is_first(policies).is_none());
            let gap = unpublished.or_else(|| held.clone().find(|reading| reading.late_after != Some(reading.in_time)));
            let other = Some(last).filter(|last| *last != first);
            // The value of the open policy by which no more than the later moment is left.
            let leads = |switch: Switch, is_first| {
                earliest(self.switched(policies, switch, is_first)).is_some_and(|at| at != first)
            };
            let taken = open.zip(other).and_then(|(switch, _)| {
                let is_first = [true, false].into_iter().find(|is_first| leads(switch, *is_first))?;
                Some((switch, is_first))
            });
            let choice = taken.map(|(switch, is_first)| switch.choice(is_first));
            let further = taken.and_then(|taken| self.further(policies, taken, [first, last]));
            let hangs_on = open.map(Switch::need).or(gap.map(|reading| reading.missing));
            return Some(WindowDue { at: first, other, hangs_on, choice, further });
        }
        let flipped = self.switches().find_map(|switch| {
            let is_first = !switch.is_first(policies)?;
            let readings = self.switched(policies, switch, is_first);
            let others = (earliest(readings.clone())?, latest(readings)?);
            let other = if others.0 == first { others.1 } else { others.0 };
            (other != first).then(|| (switch.need(), switch.choice(is_first), other))
        });
        Some(WindowDue {
            at: first,
            other: flipped.map(|(.., other)| other),
            hangs_on: flipped.map(|(need, ..)| need),
            choice: flipped.map(|(_, choice, _)| choice),
            further: None,
        })
    }

    /// What an open switch says where another one, which is decided, is set the other way: a moment that neither of those is.
    fn further(&self, policies: &Policies, taken: Taken, told: [Deadline; 2]) -> Option<(Deadline, Choice)> {
        self.switches().filter(|of| *of != taken.0).find_map(|decided| {
            let is_first = !decided.is_first(policies)?;
            let readings = self.with(move |of| match of {
                of if of == taken.0 => Some(taken.1),
                of if of == decided => Some(is_first),
                of => of.is_first(policies),
            });
            let at = latest(readings).filter(|at| !told.contains(at))?;
            Some((at, decided.choice(is_first)))
        })
    }

    /// The readings that are left where a switch is set, and the others are as these policies have them.
    fn switched<'w>(
        &'w self,
        policies: &'w Policies,
        switch: Switch,
        is_first: bool,
    ) -> impl Iterator<Item = &'w Reading> + Clone {
        self.with(move |of| if of == switch { Some(is_first) } else { of.is_first(policies) })
    }

    /// Up to when it is in time by every reading.
    pub(crate) fn in_time(&self) -> Option<Deadline> {
        self.0.iter().flatten().map(|reading| reading.in_time).min_by_key(|at| at.moment())
    }

    /// The moment, where the readings that these policies leave name one alone.
    pub(crate) fn one_moment(&self, policies: &Policies) -> Option<Deadline> {
        let mut held = self.held(policies);
        let first = held.next().filter(|of| of.late_after == Some(of.in_time))?;
        let is_same = |of: &Reading| (of.in_time, of.late_after) == (first.in_time, first.late_after);
        held.all(is_same).then_some(first.in_time)
    }

    /// Up to when it is in time for certain by the readings that these policies leave; where that has passed at a moment, up to when it
    /// is by one of them.
    pub(crate) fn last_from(&self, asked: Option<Moment>, policies: &Policies) -> Option<Deadline> {
        let held = self.held(policies);
        let certain = earliest(held.clone())?;
        if asked.is_some_and(|at| certain.is_missed_by(at) == Some(true)) { latest(held) } else { Some(certain) }
    }

    /// Whether what was received at this moment came in time, by these policies.
    pub(crate) fn judge(&self, received: Moment, policies: &Policies) -> Option<Timeliness> {
        let first = self.in_time()?;
        // Nearly always so.
        if first.is_missed_by(received) == Some(false) {
            return Some(Timeliness { late: Ok(false), deadline: first, other: None, hangs_on: None });
        }
        let held = self.held(policies);
        let unsure = held.clone().find_map(|reading| reading.is_missed_by(received).err());
        let (earliest, latest) = (earliest(held.clone())?, latest(held.clone())?);
        let other = |of: Deadline, than: Deadline| Some(of).filter(|of| *of != than);
        let Some(late) = agreed(held, received) else {
            let open = self.switches().find(|switch| switch.is_first(policies).is_none());
            let need = open.map(Switch::need).or(unsure).unwrap_or(Need::PublishedScope);
            return Some(Timeliness {
                late: Err(need),
                deadline: earliest,
                other: other(latest, earliest),
                hangs_on: None,
            });
        };
        let deadline = if late { latest } else { earliest };
        // What another value of a policy that is decided would say.
        let flipped = self.switches().find_map(|switch| {
            let readings = self.switched(policies, switch, !switch.is_first(policies)?);
            let hangs = agreed(readings.clone(), received) != Some(late);
            let at = if late { self::latest(readings) } else { self::earliest(readings) };
            hangs.then_some((switch, at))
        });
        Some(Timeliness {
            late: Ok(late),
            deadline,
            other: flipped.and_then(|(_, at)| other(at?, deadline)),
            hangs_on: flipped.map(|(switch, _)| switch),
        })
    }
}

/// What all of these say; `None` where they differ, or one does not say it.
fn agreed<'w>(mut readings: impl Iterator<Item = &'w Reading>, received: Moment) -> Option<bool> {
    let first = readings.next()?.is_missed_by(received).ok()?;
    readings.all(|reading| reading.is_missed_by(received) == Ok(first)).then_some(first)
}

fn later(one: Deadline, other: Deadline) -> Deadline {
    if one.moment() < other.moment() { other } else { one }
}

fn earliest<'w>(readings: impl Iterator<Item = &'w Reading>) -> Option<Deadline> {
    readings.map(|reading| reading.in_time).min_by_key(|at| at.moment())
}

fn latest<'w>(readings: impl Iterator<Item = &'w Reading>) -> Option<Deadline> {
    readings.map(Reading::last).max_by_key(|at| at.moment())
}
