//! Judging one declaration: form first, then the register, then what it books.

use std::cell::Cell;

use super::right::{RightJudge, Settled};
use super::verdict::{Right, RightState, Verdict};
use super::{Engine, SYSTEMS};
use crate::declaration::answer::{Answer, predict};
use crate::declaration::deadline;
use crate::declaration::form;
use crate::declaration::message::{Draft, Kind, Letter, RecordFault, Row};
use crate::declaration::register::{
    Booking, Change, Content, Effect, Opening, Origin, Posting, RegisterView, Resolution, Tombstone,
};
use crate::declaration::rules::received_before_register::ReceivedBeforeRegister;
use crate::declaration::schema::Zone;
use crate::judgement::{
    Context, Evidence, Finding, Missing, Need, NeedSet, Outcome, Regime, RegisterRule, RuleMeta, Span, Stage,
};
use crate::system::{BookingCase, BookingChange};
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
}

/// What is settled while one declaration is judged.
struct Judgement {
    findings: Vec<Finding>,
    assumed: NeedSet,
    right: Option<RightJudge>,
}

impl Engine {
    /// Judges the form of a declaration: formats, domains, and the rules on the message.
    #[must_use]
    pub fn read(&self, draft: &Draft<'_>) -> Reading {
        let mut findings = Vec::new();
        let mut assumed = NeedSet::EMPTY;
        form::read(draft, &|meta| self.is_on(meta), &mut findings);
        let noted = Cell::new(NeedSet::EMPTY);
        let cx = self.context(Resolution::Unnamed, None, None, &noted);
        for rule in &self.message_rules {
            let meta = rule.meta();
            note(meta, rule.check(draft, &cx), &mut findings, &mut assumed);
        }
        assumed = assumed.union(noted.get());
        let is_judged = draft.kind.is_some_and(|kind| Kind::JUDGED.contains(&kind));
        Reading { row: is_judged.then(|| Row::of(draft)), findings, assumed }
    }

    /// The same, received at this moment where the declaration tells none. One that it tells and that cannot be understood
    /// stays unknown.
    pub(crate) fn read_received(&self, draft: &Draft<'_>, default: Option<Moment>) -> Reading {
        let mut reading = self.read(draft);
        if let Some(row) = reading.row.as_mut().filter(|_| draft.is_valid(Zone::ReceivedAt)) {
            row.received_at = row.received_at.or(default);
        }
        reading
    }

    /// What a record that cannot be read as a declaration amounts to.
    #[must_use]
    pub fn unreadable(&self, fault: RecordFault) -> Reading {
        let rule = &form::UNREADABLE_RECORD;
        let mut findings = Vec::new();
        if self.is_on(rule) {
            findings.push(Finding::violated(rule, Evidence::NONE).with_span(Span::Fault(fault)));
        }
        Reading { row: None, findings, assumed: NeedSet::EMPTY }
    }

    /// Judges a declaration whose form was judged, on a register. `origin` is the record's place in the run.
    #[must_use]
    pub fn judge(&self, reading: Reading, register: &impl RegisterView, origin: Origin) -> Verdict {
        let Reading { row, findings, assumed } = reading;
        let Some(row) = row else { return self.without_declaration(findings, assumed, register) };
        let mut judgement = Judgement { findings, assumed, right: None };
        form::domain(&row, &|meta| self.is_on(meta), &mut judgement.findings);
        if let Outcome::Violated(evidence) = self.before_register(&row, register) {
            judgement.findings.push(Finding::violated(ReceivedBeforeRegister.meta(), evidence));
            return self.form_only(&row, judgement, register);
        }
        let period = match (row.kind, row.period_id) {
            (Kind::In, _) => Resolution::Opens,
            (_, Some(id)) => register.resolve(id),
            (_, None) => Resolution::Unnamed,
        };
        form::presence(&self.presence, &row, &period, &|meta| self.is_on(meta), &mut judgement.findings);
        let after = content_after(&row, &period);
        let worker_type = match &period {
            Resolution::Found(period) => period.content.worker_type,
            _ => row.worker_type,
        };
        let regime = worker_type.and_then(Regime::of).filter(|_| matches!(row.kind, Kind::In | Kind::Update));
        judgement.right = regime.map(RightJudge::new);

        let noted = Cell::new(NeedSet::EMPTY);
        let cx = self.context(period, after.as_ref(), None, &noted);
        self.ask(Stage::Judging, &row, register, &cx, &mut judgement);
        let answer = predict(&judgement.findings, Some(&row), worker_type);

        // What is refused, and what waits for identification, books nothing: no rule on the booking is asked of it.
        let accepted = answer.at_least.is_accepted();
        let applied = row.known_answer.map_or(accepted, Letter::is_accepted);
        let doubtful =
            row.known_answer.is_none() && answer.letter.is_none() && may_be_refused(&judgement, &row, worker_type);
        let late = match &period {
            Resolution::Found(period) => period.late,
            _ => deadline::is_late(&row),
        };
        let case = Case { row: &row, period: &period, after: after.as_ref(), late, doubtful, noted: &noted };
        let posting = if accepted || applied { self.book(&case, register) } else { None };
        let answer = if accepted {
            let booking = posting.as_ref().map(|posting| &posting.booking);
            let cx = self.context(period, after.as_ref(), booking, &noted);
            self.ask(Stage::Booking, &row, register, &cx, &mut judgement);
            predict(&judgement.findings, Some(&row), worker_type)
        } else {
            answer
        };

        judgement.assumed = judgement.assumed.union(noted.get());
        let right = right(&mut judgement, &row, &period, answer, doubtful);
        let effect = self.effect(&case, applied, posting, register, origin);
        let Judgement { mut findings, assumed, .. } = judgement;
        sort(&mut findings);
        Verdict {
            kind: Some(row.kind),
            worker_type,
            answer,
            known_answer: row.known_answer,
            right,
            findings,
            assumed,
            effect,
        }
    }

    fn context<'a>(
        &'a self,
        period: Resolution<'a>,
        after: Option<&'a Content>,
        booking: Option<&'a Booking>,
        assumed: &'a Cell<NeedSet>,
    ) -> Context<'a> {
        Context {
            law: &self.law,
            facts: self.facts.as_ref(),
            policies: &self.policies,
            period,
            after,
            booking,
            assumed,
        }
    }

    fn before_register(&self, row: &Row, register: &impl RegisterView) -> Outcome {
        if !self.is_on(ReceivedBeforeRegister.meta()) {
            return Outcome::NotApplicable;
        }
        ReceivedBeforeRegister.check(
            row,
            register,
            &self.context(Resolution::Unnamed, None, None, &Cell::new(NeedSet::EMPTY)),
        )
    }

    fn without_declaration(
        &self,
        mut findings: Vec<Finding>,
        assumed: NeedSet,
        register: &impl RegisterView,
    ) -> Verdict {
        sort(&mut findings);
        Verdict {
            kind: None,
            worker_type: None,
            answer: predict(&findings, None, None),
            known_answer: None,
            right: Right::NONE,
            findings,
            assumed,
            effect: Effect::nothing(register.revision()),
        }
    }

    fn form_only(&self, row: &Row, judgement: Judgement, register: &impl RegisterView) -> Verdict {
        let Judgement { mut findings, assumed, .. } = judgement;
        sort(&mut findings);
        Verdict {
            kind: Some(row.kind),
            worker_type: row.worker_type,
            answer: predict(&findings, Some(row), row.worker_type),
            known_answer: row.known_answer,
            right: Right::NONE,
            findings,
            assumed,
            effect: Effect::nothing(register.revision()),
        }
    }

    /// Asks every rule of a stage, and the exceptions to those that are violated or undetermined.
    fn ask(&self, stage: Stage, row: &Row, register: &impl RegisterView, cx: &Context<'_>, judgement: &mut Judgement) {
        for rule in &self.rules {
            let meta = rule.meta();
            if meta.stage != stage {
                continue;
            }
            let outcome = rule.check(row, register, cx);
            if matches!(outcome, Outcome::Satisfied | Outcome::NotApplicable) {
                // Nearly always so: nothing to note and nothing to except from.
                if let Some(right) = &mut judgement.right {
                    right.hear(meta, outcome.kept(), None);
                }
                continue;
            }
            let settled = self.settle(meta, row, register, cx);
            let before = judgement.findings.len();
            let assumed = note(meta, outcome, &mut judgement.findings, &mut judgement.assumed);
            if let Some(finding) = judgement.findings.get_mut(before) {
                finding.settled_by = settled.by();
            }
            if let Settled::Disagree(exception) = settled {
                let open = Missing::of(Need::OneException);
                judgement.findings.push(Finding::undetermined(exception, open));
            }
            let own = if assumed { Outcome::Satisfied.kept() } else { outcome.kept() };
            if let Some(right) = &mut judgement.right {
                right.hear(meta, settled.kept(own, Missing::of(Need::OneException)), settled.by());
            }
        }
    }

    fn settle(&self, base: &RuleMeta, row: &Row, register: &impl RegisterView, cx: &Context<'_>) -> Settled {
        self.exceptions.iter().filter(|exception| exception.base() == base.name).fold(
            Settled::No,
            |settled, exception| {
                let rule = exception.rule();
                settled.hear(rule.meta(), rule.check(row, register, cx))
            },
        )
    }

    /// What the declaration books, whatever the answer.
    fn book(&self, case: &Case<'_>, register: &impl RegisterView) -> Option<Posting> {
        let content = case.after?;
        let previous = match case.period {
            Resolution::Found(period) => period.booking.as_ref(),
            _ => None,
        };
        let change = match case.row.kind {
            Kind::In => BookingChange::Plan,
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
            facts: self.facts.as_ref(),
            policies: &self.policies,
            register,
            content,
            previous,
            change,
            late: case.late,
            doubtful: case.doubtful,
            received_at: case.row.received_at,
            assumed: case.noted,
        };
        SYSTEMS.iter().find_map(|system| (system.book?)(&case))
    }

    fn effect(
        &self,
        case: &Case<'_>,
        applied: bool,
        posting: Option<Posting>,
        register: &impl RegisterView,
        origin: Origin,
    ) -> Effect {
        let mut effect = Effect::nothing(register.revision());
        let row = case.row;
        if !applied {
            if let (Kind::In, Some(id)) = (row.kind, row.period_id) {
                effect.change = Change::Entomb(Tombstone { id, worker: row.worker, origin });
            }
            return effect;
        }
        let Some(content) = case.after else { return effect };
        effect.change = match case.period {
            Resolution::Opens => Change::Open(Opening {
                id: row.period_id,
                content: *content,
                late: case.late,
                doubtful: case.doubtful,
                // A check that is no part of a run has no place in one.
                origin: (origin != Origin::default()).then_some(origin),
            }),
            Resolution::Found(period) => {
                let Some(id) = row.period_id else { return effect };
                Change::Amend { id, content: *content, cancelled: period.cancelled || row.kind == Kind::Cancel }
            }
            _ => return effect,
        };
        effect.posting = posting;
        effect.covers_overruns = SYSTEMS.iter().any(|system| (system.covers_overruns)(&self.policies));
        effect
    }
}

/// A declaration and the period it concerns.
struct Case<'a> {
    row: &'a Row,
    period: &'a Resolution<'a>,
    after: Option<&'a Content>,
    /// Whether the IN of the period was late.
    late: Option<bool>,
    doubtful: bool,
    noted: &'a Cell<NeedSet>,
}

/// Keeps what a rule says; true when the usual case was assumed.
fn note(meta: &'static RuleMeta, outcome: Outcome, findings: &mut Vec<Finding>, assumed: &mut NeedSet) -> bool {
    match outcome {
        Outcome::Violated(evidence) => findings.push(Finding::violated(meta, evidence)),
        Outcome::Undetermined(missing) => {
            if Engine::assumes(meta, missing, assumed) {
                return true;
            }
            findings.push(Finding::undetermined(meta, missing));
        }
        Outcome::Satisfied | Outcome::NotApplicable => {}
    }
    false
}

/// By zone, then rule. Findings of one rule and zone keep the order in which they were found.
pub(super) fn sort(findings: &mut [Finding]) {
    let key = |finding: &Finding| (finding.zone.map_or(0, Zone::number), finding.rule.name);
    // A stable sort, and short lists: most declarations have none or one.
    if findings.len() > 1 {
        findings.sort_by(|a, b| key(a).cmp(&key(b)));
    }
}

/// Whether an open question could make the NSSO refuse the declaration.
fn may_be_refused(judgement: &Judgement, row: &Row, worker_type: Option<crate::id::WorkerType>) -> bool {
    judgement.findings.iter().any(|finding| {
        !finding.is_violated()
            && crate::declaration::answer::letter_of(finding, Some(row.kind), worker_type) == Some(Letter::B)
    })
}

/// The period as it would stand after the declaration; `None` while it is not found, or its first day is not understood.
fn content_after(row: &Row, period: &Resolution<'_>) -> Option<Content> {
    match period {
        Resolution::Opens => Content::opened_by(row),
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

fn right(judgement: &mut Judgement, row: &Row, period: &Resolution<'_>, answer: Answer, doubtful: bool) -> Right {
    if answer.at_least > Letter::W {
        return Right::NONE;
    }
    let unresolved = matches!(period, Resolution::Unknown | Resolution::Tombstone(_) | Resolution::Unnamed);
    if row.kind == Kind::Update && unresolved {
        // Which regime the period is under, and whether it stands, nobody can say.
        return Right { state: RightState::Undetermined, settled_by: None };
    }
    let Some(judge) = judgement.right.take() else { return Right::NONE };
    let right = judge.right();
    if doubtful && right.state == RightState::Holds {
        return Right { state: RightState::Undetermined, ..right };
    }
    right
}
