//! What is asked before anything is declared.

use super::applied::content_after;
use super::{Engine, Verdict};
use crate::declaration::deadline::{Deadlines, work_began};
use crate::declaration::message::{Draft, Kind, Row};
use crate::declaration::register::{Content, RegisterView, Resolution};
use crate::declaration::rule::zone_of;
use crate::declaration::schema::{Zone, ZoneSet};

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
            deadlines = deadlines.with(Deadlines::of_out(day, self.law(), self.policies()));
        }
        Some(Ahead { work, deadlines })
    }
    /// How the NSSO would answer a declaration of [planned](crate::declaration::deadline::planned) work, as far as the plan tells:
    /// nothing is said of what only the declaration will tell, such as who works for whom.
    ///
    /// ```
    /// use dimona::declaration::deadline::planned;
    /// use dimona::declaration::message::Letter;
    /// use dimona::{Engine, Register};
    /// let engine = Engine::belgium();
    /// let (begin, end) = ("2027-04-15T18:00".parse()?, "2027-04-15T23:00".parse()?);
    /// let (message, context) = planned("FLX", Some("302"), begin, Some(end))?;
    /// let context = context.with_received_at("2026-11-30T09:00".parse()?);
    /// let verdict = engine.check_planned(&message.received(context), &Register::new());
    /// assert_eq!(verdict.answer.letter(), Some(Letter::B));
    /// assert_eq!(engine.anomalies(&verdict)[0].to_string(), "00910-008");
    /// # Ok::<(), dimona::Error>(())
    /// ```
    #[must_use]
    pub fn check_planned(&self, draft: &Draft<'_>, register: &impl RegisterView) -> Verdict {
        // A plan without one of these lacks it; what else it lacks nobody asked for.
        const ASKED: ZoneSet = ZoneSet::of(&[Zone::StartDate, Zone::StartHour, Zone::EndDate, Zone::EndHour]);
        let (row, mut verdict) = (Row::of(draft), self.check(draft, register));
        verdict.findings.retain(|finding| {
            let is_told = |zone| zone == Zone::DimonaIn || ASKED.contains(zone) || row.present.contains(zone);
            zone_of(finding).is_none_or(is_told)
        });
        verdict.answer = self.predict(&verdict.findings, Some(&row), verdict.worker_type);
        verdict
    }
}
