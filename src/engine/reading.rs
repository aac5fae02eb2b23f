//! Judging the form of one declaration, and what is kept of it until its turn comes.

use super::Engine;
use super::judge::note;
use crate::declaration::form;
use crate::declaration::message::{Draft, RecordFault, Row, Trace};
use crate::declaration::rule::MessageCase;
use crate::declaration::schema::Zone;
use crate::judgement::{Evidence, Finding, NeedSet, Outcome, Span, State};
use crate::time::Moment;

/// A declaration after its form was judged: what a replay keeps until its turn comes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    /// The scalars; `None` where the record holds no declaration.
    pub row: Option<Row>,
    /// What the form table, the reader and the rules on the message found.
    pub findings: Vec<Finding>,
    /// For what the usual case was assumed.
    pub assumed: NeedSet,
    /// Whom a record that cannot be read is about: what it says of them nobody knows.
    pub unread: Trace,
}

impl Reading {
    /// Tells the rest of the record: for a register that holds records.
    pub(crate) fn tell_rest(&mut self, draft: &Draft<'_>) {
        if let Some(row) = &mut self.row {
            row.tell_rest(draft);
        }
    }
}

impl Engine {
    /// Judges the form of a declaration: formats, domains, and the rules on the message.
    #[must_use]
    pub fn read(&self, draft: &Draft<'_>) -> Reading {
        let mut reading = self.read_received(draft, None);
        reading.tell_rest(draft);
        reading
    }

    /// The same, received at this moment where the declaration tells none. One that it tells and that cannot be understood
    /// stays unknown. Nothing tells the record from others of which the rest is not [told](Reading::tell_rest).
    #[inline(always)]
    pub(crate) fn read_received(&self, draft: &Draft<'_>, default: Option<Moment>) -> Reading {
        let mut findings = Vec::new();
        let mut assumed = NeedSet::EMPTY;
        form::read(draft, &|meta| self.number(meta.name), &mut findings);
        let default = default.filter(|_| draft.is_valid(Zone::ReceivedAt));
        let received_at = draft.context.received_at.or(default);
        let (law, facts, policies) = (&self.law, self.facts.as_ref(), &self.policies);
        let case = MessageCase { draft, received_at, law, facts, policies };
        for asked in self.table.of_message(draft.kind, draft.present()) {
            match asked.rule.check(&case) {
                // Nearly always so.
                Outcome::NotApplicable | Outcome::Satisfied => {}
                outcome => _ = note(asked, outcome, &mut findings, &mut assumed),
            }
        }
        let row = draft.kind.is_some().then(|| Row::understood(draft));
        let mut reading = Reading { row, findings, assumed, unread: Trace::NONE };
        if let Some(row) = &mut reading.row {
            row.received_at = received_at;
            row.worker = row.worker.map(|worker| facts.current_number(worker));
        }
        reading
    }

    /// What a record that cannot be read as a declaration amounts to.
    #[must_use]
    pub fn unreadable(&self, fault: RecordFault) -> Reading {
        let number = self.number(form::UNREADABLE_RECORD.name);
        let trace = fault.trace();
        let unread = Trace { worker: trace.worker.map(|worker| self.facts.current_number(worker)), ..trace };
        let finding = number.map(|no| {
            let span = Span::Fault { byte: fault.byte(), reason: fault.reason().clone() };
            Finding::of(no, State::Violated(Evidence::NONE)).with_span(span)
        });
        Reading { row: None, findings: finding.into_iter().collect(), assumed: NeedSet::EMPTY, unread }
    }
}
