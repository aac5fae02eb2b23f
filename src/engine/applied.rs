//! What an accepted declaration books, and what it does to the register.

use std::cell::Cell;

use super::{Engine, registering};
use crate::declaration::form;
use crate::declaration::message::{Kind, Letter, Row};
use crate::declaration::regime::{BookingCase, BookingChange};
use crate::declaration::register::{
    Booking, Change, Content, Digest, Doubt, Effect, Heard, LoadedBooking, Opening, Origin, Posting, RegisterView,
    Registered, Resolution, Tombstone,
};
use crate::declaration::schema::Zone;
use crate::facts::Facts;
use crate::judgement::NeedSet;
use crate::time::Moment;

/// A declaration and the period it concerns.
#[derive(Clone, Copy)]
pub(super) struct Applied<'a> {
    pub(super) row: &'a Row,
    pub(super) period: &'a Resolution<'a>,
    pub(super) after: Option<&'a Content>,
    /// The facts, as far as they may be used for it.
    pub(super) facts: &'a dyn Facts,
    pub(super) registered: Registered<'a>,
    /// Whether the IN of the period was late.
    pub(super) late: Option<bool>,
    /// Whether the NSSO may have refused it, were what it names certain, or has taken it up and not decided on it.
    pub(super) doubtful: bool,
    /// What the NSSO's own answer tells beside what is found.
    pub(super) heard: Heard,
    /// Whether the NSSO refused it where nothing here does.
    pub(super) refused_unexplained: bool,
    pub(super) noted: &'a Cell<NeedSet>,
}

impl Applied<'_> {
    /// Whether what the NSSO answered changes what is booked.
    pub(super) fn weighs_on_booking(&self) -> bool {
        self.heard.has(Heard::WARNED.with(Heard::DISPROVED))
    }

    /// Whether the NSSO warned where nothing here does.
    pub(super) fn is_warned(&self) -> bool {
        self.heard.has(Heard::WARNED)
    }
}

impl Engine {
    /// What the declaration books, whatever the answer.
    pub(super) fn book(&self, case: &Applied<'_>, register: &impl RegisterView) -> Option<Posting> {
        let content = case.after?;
        let books = self.table.contribution(content.worker_type)?.books.as_ref()?;
        let (before, previous) = match case.period {
            Resolution::Found(period) => (Some(&period.content), period.booking.as_ref()),
            _ => (None, None),
        };
        let change = match case.row.kind {
            Kind::In => BookingChange::Plan,
            // Until it is decided on, what was booked stays booked.
            Kind::Cancel if case.doubtful => BookingChange::MayVoid,
            Kind::Cancel => BookingChange::Void,
            Kind::Update
                if case.row.present.contains(Zone::PlannedHours) || case.row.present.contains(Zone::PlannedDays) =>
            {
                BookingChange::Plan
            }
            _ => BookingChange::Keep,
        };
        let case = BookingCase {
            law: &self.law,
            facts: case.facts,
            policies: &self.policies,
            register,
            content,
            before,
            previous,
            change,
            late: case.late,
            doubtful: case.doubtful,
            in_doubt: matches!(case.period, Resolution::Found(period) if !period.doubt.is_none()),
            warned: case.is_warned(),
            disproved: case.heard.has(Heard::DISPROVED),
            received_at: case.row.received_at,
            assumed: case.noted,
        };
        (books.book)(&case)
    }

    /// How a period that was loaded booked.
    pub(super) fn book_loaded(&self, content: &Content, loaded: LoadedBooking) -> Option<Booking> {
        let books = self.table.contribution(content.worker_type)?.books.as_ref()?;
        (books.book_loaded)(&self.law, content, loaded)
    }

    /// What applying it does to the register.
    pub(super) fn effect(
        &self,
        case: &Applied<'_>,
        applied: bool,
        posting: Option<Posting>,
        register: &impl RegisterView,
        contested: bool,
        origin: Origin,
    ) -> Effect {
        let row = case.row;
        let mut effect = Effect::nothing(register.revision_for(row));
        if row.kind == Kind::DailyRegistration {
            effect.change = registering::change(case, applied, origin);
            effect.received_at = row.received_at;
            return effect;
        }
        // Of one that nobody understands, the number leads to nothing that is known.
        if !applied || case.after.is_none() {
            let tombstone = tombstone(row, origin);
            // Of whom nobody knows the worker, nothing is kept.
            let is_of_worker = case.after.is_some_and(|of| of.worker.is_some());
            let is_refusal = is_of_worker && case.refused_unexplained;
            effect.received_at = row.received_at.filter(|_| tombstone.is_some());
            effect.change = match (refused(row), tombstone) {
                (Some(content), tombstone) => Change::Refuse { content, tombstone },
                (None, Some(tombstone)) => Change::Entomb(tombstone),
                (None, None) => match (row.period_id, case.period) {
                    (Some(id), Resolution::Found(_)) if is_refusal => Change::RefuseChange { id },
                    _ => Change::Nothing,
                },
            };
            effect.unexplained = is_refusal.then(|| (Digest::of_content(row), row.received_at));
            return effect;
        }
        let Some(content) = case.after else { return effect };
        effect.change = match case.period {
            Resolution::Opens => Change::Open(Opening {
                id: row.period_id,
                content: *content,
                work_start: row.work_start,
                late: case.late,
                contested,
                heard: case.heard,
                doubtful: case.doubtful,
                // A check that is no part of a run has no place in one.
                origin: (origin != Origin::default()).then_some(origin),
            }),
            Resolution::Found(period) => {
                let Some(id) = row.period_id else { return effect };
                let cancels = row.kind == Kind::Cancel;
                let cancelled = period.cancelled || cancels && !case.doubtful;
                let content = if case.doubtful { either(&period.content, content) } else { *content };
                let doubt = if cancels { Doubt::CANCELLATION } else { Doubt::CHANGE }.only_if(case.doubtful);
                Change::Amend { id, content, contested, heard: case.heard, cancelled, doubt }
            }
            _ => return effect,
        };
        effect.received_at = row.received_at;
        effect.posting = posting;
        let books = self.table.contribution(content.worker_type).and_then(|regime| regime.books.as_ref());
        effect.covers_overruns = books.is_some_and(|books| (books.covers_overruns)(&self.policies));
        effect
    }
}

/// What a period is of which nobody knows whether it was changed: at most what it was, and what it was to become.
fn either(before: &Content, after: &Content) -> Content {
    let hours = |of: &Content| (of.start_date, of.start_hour, of.end_date, of.end_hour);
    let same = hours(before) == hours(after);
    let mut content = *before;
    content.start_date = before.start_date.min(after.start_date);
    content.end_date = before.end_date.zip(after.end_date).map(|(a, b)| a.max(b));
    content.start_hour = before.start_hour.filter(|_| same);
    content.end_hour = before.end_hour.filter(|_| same);
    content.planned_hours = before.planned_hours.max(after.planned_hours);
    content.planned_days = before.planned_days.max(after.planned_days);
    content
}

/// What an IN declared that opens no period: what was agreed with the worker stands, whether the NSSO took its declaration or not. Of
/// one whose first day is not understood, that of its reception is taken.
fn refused(row: &Row) -> Option<Content> {
    let start_date = row.start_date.or_else(|| row.received_at.map(Moment::date));
    Content::opened_by(&Row { start_date, ..*row }).filter(|of| row.kind == Kind::In && of.worker.is_some())
}

/// What is left of an IN that opens no period, if it has a number that others may name.
fn tombstone(row: &Row, origin: Origin) -> Option<Tombstone> {
    let id = row.period_id.filter(|_| row.kind == Kind::In)?;
    Some(Tombstone { id, worker: row.worker, origin, refused: row.known_answer == Some(Letter::B) })
}

/// What a declaration that the register holds, or may hold, does to it: nothing. But the NSSO may have given the number of its period
/// since; then the period is not unknown to whom names it, and what is held under the number nobody can say.
pub(super) fn not_judged(row: &Row, register: &impl RegisterView, origin: Origin) -> Effect {
    let mut effect = Effect::nothing(register.revision_for(row));
    if let Some(tombstone) = tombstone(row, origin).filter(|of| matches!(register.resolve(of.id), Resolution::Unknown))
    {
        effect.change = Change::Entomb(tombstone);
    }
    effect
}

/// The period as it would stand after the declaration; `None` where it is not found or understood, or is only registered in.
pub(super) fn content_after(row: &Row, period: &Resolution<'_>) -> Option<Content> {
    match period {
        Resolution::Opens => Content::opened_by(row),
        Resolution::Found(_) if row.kind == Kind::DailyRegistration => None,
        Resolution::Found(period) => {
            let mut content = period.content;
            match row.kind {
                Kind::Out => content.end_date = row.end_date.or(content.end_date),
                Kind::Update => {
                    content.change(row);
                    if row.end_date.is_some_and(form::is_reopening) {
                        content.end_date = None;
                    }
                }
                _ => {}
            }
            Some(content)
        }
        _ => None,
    }
}
