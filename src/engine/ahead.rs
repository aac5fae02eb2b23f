//! What is asked before anything is declared.

use super::Engine;
use super::applied::content_after;
use crate::declaration::deadline::{Deadlines, work_began};
use crate::declaration::message::{Draft, Kind, Row};
use crate::declaration::register::{Content, RegisterView, Resolution};

/// What a declaration leaves, and until when each declaration on it is in time.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Ahead {
    /// What an IN declares, or the period that a declaration names, as it stands after it.
    pub work: Content,
    /// Until when each declaration on it is in time.
    pub deadlines: Deadlines,
}

impl Engine {
    /// Until when each declaration on the work of this one is in time. `None` where what it names is not known. When work begins is
    /// what the declaration's context or the table of contracts tells.
    ///
    /// ```
    /// use dimona::declaration::deadline::Action;
    /// use dimona::{Engine, Kind, Message, MessageContext, Register, Zone};
    ///
    /// let shift = Message::new(Kind::In)
    ///     .with_text(Zone::WorkerType, "EXT")?
    ///     .with_text(Zone::JointCommittee, "302")?
    ///     .with_text(Zone::StartDate, "2026-11-21")?
    ///     .with_text(Zone::StartHour, "1000")?
    ///     .with_text(Zone::EndDate, "2026-11-21")?
    ///     .with_text(Zone::EndHour, "1400")?;
    /// let ahead = Engine::belgium().ahead(&shift.received(MessageContext::default()), &Register::new()).unwrap();
    /// let longer = ahead.deadlines.iter().find(|due| due.action == Action::EndLater).unwrap();
    /// assert_eq!(longer.latest.deadline().unwrap().moment().to_string(), "2026-11-21T22:00:00+01:00");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn ahead(&self, draft: &Draft<'_>, register: &impl RegisterView) -> Option<Ahead> {
        let row = Row::of(draft);
        let period = match (row.kind, row.period_id) {
            (Kind::In, _) => Resolution::Opens,
            (_, Some(id)) => register.resolve(id),
            (_, None) => Resolution::Unnamed,
        };
        let work = content_after(&row, &period)?;
        let began = work_began(&row, Some(&work), self.facts());
        let mut deadlines = Deadlines::of(&work, began, self.law(), self.policies());
        if let Some(day) = work.end_date.filter(|_| row.kind == Kind::Out) {
            deadlines = deadlines.with(Deadlines::of_out(day, self.policies()));
        }
        Some(Ahead { work, deadlines })
    }
}
