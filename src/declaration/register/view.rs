//! What rules may ask of a register.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::period::{Ledger, Origin, Period, Quota};
use crate::declaration::message::EmployerNumbers;
use crate::id::{PeriodId, Ssin};
use crate::time::Moment;

/// What a declaration's period id leads to.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Resolution<'a> {
    /// The declaration opens a period.
    Opens,
    /// The period is held.
    Found(&'a Period),
    /// An IN that was refused or is pending carried this id: whether the period exists cannot be said.
    Tombstone(Origin),
    /// No period with this id is held.
    Unknown,
    /// The declaration names no period that can be understood.
    Unnamed,
}

/// The state that earlier declarations built, as rules see it.
pub trait RegisterView {
    /// The moment up to which what was received is contained.
    fn as_of(&self) -> Option<Moment>;

    /// What this id leads to.
    fn resolve(&self, id: PeriodId) -> Resolution<'_>;

    /// Whether every period of this employer is held. Without any number: of every employer.
    fn covers(&self, employer: &EmployerNumbers) -> bool;

    /// Visits the periods of a worker, cancelled ones included, that share a day with the span; `None` ends nowhere. Their
    /// order depends on nothing but the periods: short ones come first, open ones last, and of about the same length those
    /// that begin first.
    fn visit(
        &self,
        worker: Ssin,
        from: NaiveDate,
        to: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&Period) -> ControlFlow<()>,
    );

    /// Visits the periods of a worker, cancelled ones included, that have exactly these days, in the order in which they
    /// were opened; `None` for those that have no last day.
    fn visit_equal(
        &self,
        worker: Ssin,
        start: NaiveDate,
        end: Option<NaiveDate>,
        visitor: &mut dyn FnMut(&Period) -> ControlFlow<()>,
    );

    /// What is booked on a quota of a worker in a year.
    fn ledger(&self, worker: Ssin, quota: Quota, year: i32) -> Ledger;

    /// Whether a period of a worker may have been booked after a moment. Where the answer is no, nobody has to visit them.
    fn may_be_booked_after(&self, _worker: Ssin, _moment: Moment) -> bool {
        true
    }

    /// A number that grows with every change: what was judged against another state is stale.
    fn revision(&self) -> u64;
}
