//! The daily registrations of a worker's state, and of a register.

use std::ops::ControlFlow;

use super::registration::{LostRegistration, Registered, Registration, Span, Subject};
use super::state::WorkerState;
use super::store::{Register, Spot};
use super::view::Resolution;
use super::worker_registrations::{Registrations, Slot};
use crate::declaration::message::{Given, Row};
use crate::id::{PeriodId, RegistrationId, Ssin};

impl WorkerState {
    /// Whether what a declaration is judged on stands here: what is not there has no worker as yet.
    pub(crate) fn holds(&self, row: &Row) -> bool {
        match Subject::of(row) {
            Subject::Worker => true,
            Subject::Period(id) => self.has(id),
            Subject::Registration(id) => !matches!(self.registration(id), Registered::Unknown),
            Subject::Nothing => false,
        }
    }

    /// Whether nothing stands under the number that the NSSO gave to what this declaration opens, though it would stand here.
    pub(super) fn lacks_given(&self, row: &Row) -> bool {
        self.holds(row)
            && match row.given() {
                Some(Given::Period(id)) => !self.has(id),
                Some(Given::Registration(id)) => self.registrations.as_ref().is_none_or(|of| of.slot(id).is_none()),
                None => false,
            }
    }

    /// What this number of a daily registration leads to.
    pub(crate) fn registration(&self, id: RegistrationId) -> Registered<'_> {
        match self.registrations.as_ref().and_then(|of| of.slot(id)) {
            Some(Slot::At(registration)) => match self.resolve(registration.period) {
                Resolution::Found(period) => Registered::Found(registration, period),
                _ => Registered::Unknown,
            },
            Some(Slot::Lost(lost)) => Registered::Lost { refused: lost.refused },
            None => Registered::Unknown,
        }
    }

    /// The daily registrations, in the order in which they were made.
    pub(crate) fn registrations(&self) -> &[Registration] {
        self.registrations.as_ref().map_or(&[], |of| of.all())
    }

    /// The numbers of daily registrations that were not accepted for certain.
    pub(crate) fn lost_registrations(&self) -> impl Iterator<Item = LostRegistration> {
        self.registrations.iter().flat_map(|of| of.lost())
    }

    /// The daily registrations, where there are any.
    pub(super) fn registered(&self) -> Option<&Registrations> {
        self.registrations.as_deref()
    }

    /// Visits the live daily registrations of a period that may share time with the span, the certain ones first.
    pub(crate) fn visit_registrations<'r>(
        &'r self,
        period: PeriodId,
        span: Span,
        visitor: &mut dyn FnMut(&'r Registration) -> ControlFlow<()>,
    ) {
        if let Some(registrations) = &self.registrations {
            registrations.visit(period, span, visitor);
        }
    }

    pub(super) fn register(&mut self, registration: Registration) {
        self.registrations.get_or_insert_default().insert(registration);
    }

    pub(super) fn lose(&mut self, lost: LostRegistration) {
        self.registrations.get_or_insert_default().lose(lost);
    }

    /// Puts the daily registration at this place into a new state.
    pub(super) fn replace_registration(&mut self, at: usize, registration: Registration) {
        self.registrations.get_or_insert_default().replace(at, registration);
    }

    pub(super) fn amend_registration(&mut self, id: RegistrationId, change: impl FnOnce(Registration) -> Registration) {
        if let Some(registrations) = &mut self.registrations
            && let Some((at, before)) = registrations.held(id)
        {
            registrations.replace(at, change(before));
        }
    }

    /// Puts what names this period into a part.
    pub(super) fn put_registrations(&self, id: PeriodId, part: &mut WorkerState) {
        let Some(registrations) = &self.registrations else { return };
        registrations.of_period(id).filter_map(|at| registrations.all().get(at)).for_each(|of| part.register(*of));
        registrations.lost().filter(|lost| lost.period == id).for_each(|lost| part.lose(lost));
    }
}

impl Register {
    /// The same register, declared to hold every daily registration of its periods.
    #[must_use]
    pub fn holding_registrations(mut self) -> Self {
        self.holds_registrations = true;
        self
    }

    /// Every daily registration: by the number of its period, then as they were made.
    pub fn registrations(&self) -> impl Iterator<Item = &Registration> {
        let mut all: Vec<_> = self.states.iter().flat_map(WorkerState::registrations).collect();
        // A stable sort: those of one period stand in one state.
        all.sort_by_key(|registration| registration.period);
        all.into_iter()
    }

    /// The numbers of daily registrations that were not accepted for certain.
    pub fn lost_registrations(&self) -> impl Iterator<Item = LostRegistration> {
        let of_state = |(number, state): (usize, &WorkerState)| {
            let lost = state.lost_registrations();
            // A number that was refused may have become a registration since, of another worker too.
            let stands: Vec<_> = lost.filter(|of| self.registered.get(&of.id) == Some(&number)).collect();
            stands
        };
        self.states.iter().enumerate().flat_map(of_state)
    }

    /// The worker of the daily registration with this number, and its period, where either is held.
    pub(crate) fn registrant_of(&self, id: RegistrationId) -> Option<(Option<Ssin>, PeriodId)> {
        let state = self.states.get(*self.registered.get(&id)?)?;
        let registrations = state.registered()?;
        Some((state.worker(), registrations.period_of(id)?))
    }

    /// The daily registration at this place.
    pub(crate) fn registration_at(&self, spot: Spot) -> Option<&Registration> {
        self.states.get(spot.state)?.registrations().get(spot.place)
    }

    /// Every daily registration, with where it stands.
    pub(crate) fn registered_at(&self) -> impl Iterator<Item = (Spot, &Registration)> {
        let states = (0..).zip(&self.states);
        states.flat_map(|(state, of)| (0..).zip(of.registrations()).map(move |(place, of)| (Spot { state, place }, of)))
    }

    /// Where the daily registrations of a worker stand.
    pub(crate) fn registrations_of(&self, worker: Option<Ssin>) -> impl Iterator<Item = Spot> + use<> {
        let held = self.state(worker).map(|(state, of)| (state, of.registrations().len()));
        held.into_iter().flat_map(|(state, count)| (0..count).map(move |place| Spot { state, place }))
    }

    /// How many daily registrations stand in a state.
    pub(crate) fn count_registered(&self, state: usize) -> usize {
        self.states.get(state).map_or(0, |of| of.registrations().len())
    }

    /// Takes up a daily registration of a period that is held; false where it is not.
    pub(crate) fn take_registration(&mut self, registration: Registration) -> bool {
        let Some(number) = self.holders.get(&registration.period).copied().filter(|_| self.holds(registration.period))
        else {
            return false;
        };
        self.states[number].register(registration);
        self.note_registered(number, registration.id);
        true
    }

    /// Takes up a number of a daily registration that was not accepted for certain.
    pub(crate) fn lose(&mut self, lost: LostRegistration) -> bool {
        let Some(number) = self.holders.get(&lost.period).copied() else { return false };
        self.states[number].lose(lost);
        self.note_lost(number, &lost);
        true
    }

    /// Puts the daily registration at this place into a new state.
    pub(crate) fn replace_registration_at(&mut self, spot: Spot, registration: Registration) {
        if let Some(state) = self.states.get_mut(spot.state) {
            state.replace_registration(spot.place, registration);
        }
    }

    pub(super) fn note_registered(&mut self, number: usize, id: Option<RegistrationId>) {
        let Some(id) = id else { return };
        let held = *self.registered.entry(id).or_insert(number);
        // Where another worker's registration has the number already, that one stays the one that is named.
        if held == number || !matches!(self.states[held].registration(id), Registered::Found(..)) {
            self.registered.insert(id, number);
        } else if let Some(registrations) = &mut self.states[number].registrations {
            registrations.unname_last(id);
        }
    }

    /// Of several that were not accepted, the one counts of which the NSSO itself said so.
    pub(super) fn note_lost(&mut self, number: usize, lost: &LostRegistration) {
        let held = self.registered.entry(lost.id).or_insert(number);
        if lost.refused && matches!(self.states[*held].registration(lost.id), Registered::Lost { refused: false }) {
            *held = number;
        }
    }
}
