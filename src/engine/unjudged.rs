//! The verdicts on what is not judged to its end: a record without a declaration, and one of which only the form is.

use super::Engine;
use super::applied::not_judged;
use super::judge::{Judgement, sort};
use super::occasion::Occasion;
use super::verdict::{Right, Verdict};
use crate::declaration::message::{Kind, Letter, Row, Trace};
use crate::declaration::register::{Change, Effect, Origin, RegisterView};
use crate::judgement::{Finding, NeedSet};

impl Engine {
    pub(super) fn without_declaration(
        &self,
        mut findings: Vec<Finding>,
        assumed: NeedSet,
        unread: Trace,
        register: &impl RegisterView,
    ) -> Verdict {
        let mut effect = Effect::nothing(register.revision());
        if !unread.is_none() {
            effect.change = Change::LeaveUnread(unread);
        }
        sort(&mut findings);
        Verdict {
            kind: None,
            worker_type: None,
            answer: self.predict(&findings, None, None),
            known_answer: None,
            right: Right::NONE,
            findings,
            assumed,
            occasion: Occasion::default(),
            paid: None,
            effect,
        }
    }

    pub(super) fn form_only(
        &self,
        row: &Row,
        judgement: Judgement,
        register: &impl RegisterView,
        origin: Origin,
    ) -> Verdict {
        let Judgement { mut findings, assumed, .. } = judgement;
        sort(&mut findings);
        let answer = self.predict(&findings, Some(row), row.worker_type);
        let regime = self.table.contribution(row.worker_type).filter(|_| row.kind == Kind::In);
        let is_open = regime.is_some() && answer.at_least() <= Letter::W;
        Verdict {
            kind: Some(row.kind),
            worker_type: row.worker_type,
            answer,
            known_answer: row.known_answer,
            right: if is_open { Right::OPEN } else { Right::NONE },
            findings,
            assumed,
            occasion: Occasion::default(),
            paid: None,
            effect: not_judged(row, register, origin),
        }
    }
}
