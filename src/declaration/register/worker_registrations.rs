//! The daily registrations of one worker.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use super::doubt::Doubt;
use super::registration::{LostRegistration, Registration, Span};
use crate::id::{PeriodId, RegistrationId};

/// The registrations of one worker in the order in which they were made. Most workers have none.
#[derive(Clone, Debug, Default)]
pub(super) struct Registrations {
    all: Vec<Registration>,
    by_id: BTreeMap<RegistrationId, Slot<usize>>,
    /// All of them: by period, then as they stand, then by begin.
    index: BTreeSet<Key>,
    /// The longest, in minutes: how far back to look for one that goes on.
    longest: i64,
}

/// Where a registration stands in the index: its period, how it stands, its begin, and its place.
type Key = (PeriodId, Standing, i64, usize);

/// How a registration stands, in the order in which they are visited.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Standing {
    Certain,
    Doubtful,
    Cancelled,
}

/// What stands under a number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Slot<R> {
    /// A registration.
    At(R),
    /// One that was not accepted for certain.
    Lost(LostRegistration),
}

impl Registrations {
    pub(super) fn all(&self) -> &[Registration] {
        &self.all
    }

    pub(super) fn lost(&self) -> impl Iterator<Item = LostRegistration> {
        self.by_id.values().filter_map(|slot| match slot {
            Slot::Lost(lost) => Some(*lost),
            Slot::At(_) => None,
        })
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = RegistrationId> {
        self.by_id.keys().copied()
    }

    /// What stands under a number.
    pub(super) fn slot(&self, id: RegistrationId) -> Option<Slot<&Registration>> {
        Some(match self.by_id.get(&id)? {
            Slot::At(at) => Slot::At(self.all.get(*at)?),
            Slot::Lost(lost) => Slot::Lost(*lost),
        })
    }

    /// The period that the registration with this number names.
    pub(super) fn period_of(&self, id: RegistrationId) -> Option<PeriodId> {
        Some(match self.slot(id)? {
            Slot::At(registration) => registration.period,
            Slot::Lost(lost) => lost.period,
        })
    }

    /// The registration with this number, and its place.
    pub(super) fn held(&self, id: RegistrationId) -> Option<(usize, Registration)> {
        match self.by_id.get(&id)? {
            Slot::At(at) => Some((*at, *self.all.get(*at)?)),
            Slot::Lost(_) => None,
        }
    }

    /// The places of the registrations of a period, in the order in which they were made.
    pub(super) fn of_period(&self, period: PeriodId) -> impl Iterator<Item = usize> + use<> {
        let (first, last) =
            ((period, Standing::Certain, i64::MIN, 0), (period, Standing::Cancelled, i64::MAX, usize::MAX));
        let mut places: Vec<usize> = self.index.range(first..=last).map(|(.., at)| *at).collect();
        places.sort_unstable();
        places.into_iter()
    }

    /// Takes up a registration. The NSSO gives a number once: one that comes with that of another is kept without it, so that what a
    /// number leads to hangs on nothing but what is held. One that waits and says what another says that waits adds nothing.
    pub(super) fn insert(&mut self, mut registration: Registration) {
        let told = registration.id;
        registration.id = told.filter(|id| self.held(*id).is_none());
        if [told, registration.id].into_iter().any(|id| self.has_like(&Registration { id, ..registration })) {
            return;
        }
        let at = self.all.len();
        if let Some(id) = registration.id {
            self.by_id.insert(id, Slot::At(at));
        }
        self.all.push(registration);
        self.note(at, &registration);
    }

    /// Whether this one waits, and another that waits says the same under the same number or none.
    fn has_like(&self, of: &Registration) -> bool {
        let Some(span) = of.work.span().filter(|_| of.doubt.has(Doubt::OPENING)) else { return false };
        let from = (of.period, Standing::Doubtful, span.begin, 0);
        let all = self.index.range(from..=(of.period, Standing::Doubtful, span.begin, usize::MAX));
        all.filter_map(|(.., at)| self.all.get(*at))
            .any(|other| (other.id, other.work, other.doubt) == (of.id, of.work, of.doubt))
    }

    /// Takes the number away from the last registration: one of another worker has it. It is taken up again as one without a number.
    pub(super) fn unname_last(&mut self, id: RegistrationId) {
        let Some(last) = self.all.pop_if(|last| last.id == Some(id)) else { return };
        self.by_id.remove(&id);
        if let Some(key) = key(&last, self.all.len()) {
            self.index.remove(&key);
        }
        self.insert(Registration { id: None, ..last });
    }

    /// Notes that one under this number was not accepted for certain.
    pub(super) fn lose(&mut self, lost: LostRegistration) {
        match self.by_id.get(&lost.id) {
            Some(Slot::At(_)) => {}
            Some(Slot::Lost(known)) if known.refused || !lost.refused => {}
            _ => {
                self.by_id.insert(lost.id, Slot::Lost(lost));
            }
        }
    }

    /// Puts the registration at this place into a new state.
    pub(super) fn replace(&mut self, at: usize, registration: Registration) {
        let Some(place) = self.all.get_mut(at) else { return };
        let before = std::mem::replace(place, registration);
        if let Some(key) = key(&before, at) {
            self.index.remove(&key);
        }
        self.note(at, &registration);
    }

    fn note(&mut self, at: usize, registration: &Registration) {
        if let (Some(key), Some(span)) = (key(registration, at), registration.work.span()) {
            self.index.insert(key);
            self.longest = self.longest.max(span.most - span.begin);
        }
    }

    /// Visits the registrations of a period that are not cancelled and may share time with the span: those that were accepted for certain
    /// first, then by begin.
    pub(super) fn visit<'r>(
        &'r self,
        period: PeriodId,
        span: Span,
        visitor: &mut dyn FnMut(&'r Registration) -> ControlFlow<()>,
    ) {
        for standing in [Standing::Certain, Standing::Doubtful] {
            let from = (period, standing, span.begin.saturating_sub(self.longest), 0);
            let to = (period, standing, span.most, 0);
            if from >= to {
                continue;
            }
            for (.., at) in self.index.range(from..to) {
                let Some(registration) = self.all.get(*at) else { continue };
                let meets = registration.work.span().is_some_and(|of| of.meets(&span) != Some(false));
                if meets && visitor(registration).is_break() {
                    return;
                }
            }
        }
    }
}

/// Where a registration stands in the index.
fn key(registration: &Registration, at: usize) -> Option<Key> {
    let standing = match (registration.cancelled, !registration.doubt.is_none()) {
        (true, _) => Standing::Cancelled,
        (false, true) => Standing::Doubtful,
        (false, false) => Standing::Certain,
    };
    Some((registration.period, standing, registration.work.span()?.begin, at))
}
