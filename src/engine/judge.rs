//! Judging one declaration whose form was judged: the register, then what it books.

use std::cell::Cell;

use super::Engine;
use super::applied::{Applied, content_after};
use super::consented::heed_consents;
use super::known_answer::{heard, heeding, is_unexplained_refusal, lateness_heeding, waits};
use super::paid_work::PaidWork;
use super::reading::Reading;
use super::registering::{registered, work_after};
use super::right::{RightJudge, right};
use super::table::Asked;
use super::verdict::{RightState, Verdict};
use crate::declaration::answer::{Answer, letter_of, predict};
use crate::declaration::deadline;
use crate::declaration::form;
use crate::declaration::message::{Kind, Letter, Row};
use crate::declaration::register::{Heard, Origin, RegisterView, Registered, Resolution};
use crate::declaration::rule::{Case, Declarations, Stage, zone_of};
use crate::declaration::rules::open_earlier_answer::{OPEN_EARLIER_ANSWER, hanging};
use crate::declaration::rules::received_out_of_order::{RECEIVED_OUT_OF_ORDER, opened, out_of_order};
use crate::declaration::rules::unread_record_of_worker::{UNREAD_RECORD_OF_WORKER, unread_record};
use crate::declaration::schema::Zone;
use crate::facts::Facts;
use crate::id::WorkerType;
use crate::judgement::{Finding, Missing, NeedSet, Outcome, Rule, Settlement, State, Truth};

/// What is settled while one declaration is judged.
pub(super) struct Judgement {
    pub(super) findings: Vec<Finding>,
    pub(super) assumed: NeedSet,
    right: Option<RightJudge>,
    /// What is missing where what came before is not known for certain.
    unsure: Option<Missing>,
    /// What is missing where a change of what the declaration names is in doubt.
    changed: Option<Missing>,
}

impl Judgement {
    /// Whether what came before is known.
    fn is_certain(&self) -> bool {
        self.unsure.is_none() && self.changed.is_none()
    }
}

impl Engine {
    /// Judges a declaration whose form was judged, on a register. `origin` is the record's place in the run.
    #[must_use]
    pub fn judge(&self, mut reading: Reading, register: &impl RegisterView, origin: Origin) -> Verdict {
        let mut verdict = self.judge_with(&mut reading, register, origin, true);
        self.ask_of_employers(&mut verdict, register);
        verdict
    }

    /// The same without the rules on employers, which a run asks of what all declarations add. It takes the findings. Without heed of the order, what was declared before keeps no rule
    /// from being asked.
    pub(super) fn judge_with(
        &self,
        reading: &mut Reading,
        register: &impl RegisterView,
        origin: Origin,
        heeds_order: bool,
    ) -> Verdict {
        let Reading { row, findings, assumed, unread } = reading;
        let (findings, assumed, unread) = (std::mem::take(findings), *assumed, *unread);
        let Some(row) = row else { return self.without_declaration(findings, assumed, unread, register) };
        let (unread, out_of_order) = (unread_record(row, register), out_of_order(row, register));
        let mut judgement =
            Judgement { findings, assumed, right: None, unsure: unread.or(out_of_order), changed: None };
        form::domain(row, &|meta| self.number(meta.name), &mut judgement.findings);
        let noted = Cell::new(NeedSet::EMPTY);
        let mut case = self.case(row, register, Resolution::Unnamed, &noted);
        self.ask(Stage::Arrival, row.worker_type, &case, &mut judgement);
        let bars = |finding: &Finding| self.table.is_asked_on_arrival(finding.rule());
        if judgement.findings.iter().any(bars) {
            return self.form_only(row, judgement, register, origin);
        }
        let period = match (row.kind, row.period_id) {
            (Kind::In, _) => Resolution::Opens,
            (_, Some(id)) => register.resolve(id),
            (_, None) => Resolution::Unnamed,
        };
        let registered = registered(row, register);
        let hanging = hanging(row, &period, &registered);
        judgement.changed = hanging.filter(|hanging| hanging.faults).map(|hanging| hanging.missing);
        let before = judgement.findings.len();
        let assumed = form::presence(
            (&self.presence, &self.law, self.is_local(row)),
            row,
            &period,
            &|meta| self.number(meta.name),
            &mut judgement.findings,
        );
        judgement.assumed = judgement.assumed.union(assumed);
        if let (Some(missing), Resolution::Found(found)) = (judgement.changed, &period)
            && found.content.takes_form_from_hours()
        {
            judgement.findings.iter_mut().skip(before).for_each(|finding| finding.open(missing.need()));
        }
        for (meta, missing) in [(&RECEIVED_OUT_OF_ORDER, out_of_order), (&UNREAD_RECORD_OF_WORKER, unread)] {
            judgement.findings.extend(missing.and_then(|missing| self.tell(meta, State::Undetermined(missing))));
        }
        let after = content_after(row, &period);
        let usable = self.usable(after.as_ref());
        let facts: &dyn Facts = usable.as_ref().map_or(self.facts.as_ref(), |of| of);
        let worker_type = match (period, registered) {
            (Resolution::Found(period), _) | (_, Registered::Found(_, period)) => period.content.worker_type,
            _ => row.worker_type,
        };
        if matches!(row.kind, Kind::In | Kind::Update) {
            judgement.right = self.table.right_judge(worker_type);
            // What was found when the message was read.
            if let Some(right) = &mut judgement.right {
                for finding in &judgement.findings {
                    let kept = match finding.state() {
                        State::Violated(_) => Truth::False,
                        State::Undetermined(missing) => Truth::Unknown(missing),
                    };
                    right.hear(self.table.weight_of_message(finding.rule()), kept, None);
                }
            }
        }

        let late = match &period {
            Resolution::Found(period) => period.late,
            _ => deadline::is_late(row),
        };
        (case.period, case.after, case.late) = (period, after.as_ref(), late);
        (case.registered, case.work, case.facts) = (registered, work_after(row, registered), facts);
        self.tell_refused(row, register, &mut judgement.findings);
        self.ask(Stage::Judging, worker_type, &case, &mut judgement);
        let mut answer = self.predict(&judgement.findings, Some(row), worker_type);

        // What is refused, and what waits for identification, books nothing: no rule on the booking is asked of it.
        let accepted = match heeds_order {
            true => answer.at_least().is_accepted(),
            false => self.is_accepted_but_for_order(&judgement.findings, row, worker_type),
        };
        // What waits may be taken yet: it is applied, and in doubt.
        let waits = waits(row);
        let fate = |answer: Answer, judgement: &Judgement| {
            let accepted = answer.at_least().is_accepted();
            let is_open = row.known_answer.is_none() && answer.letter().is_none();
            let may_be_refused = is_open && self.may_be_refused(judgement, row, worker_type);
            (waits || row.known_answer.map_or(accepted, Letter::is_accepted), may_be_refused)
        };
        let (mut applied, mut may_be_refused) = fate(answer, &judgement);
        // Where what it names may not be there, only what would become of it if it is matters.
        let faults_hang = row.known_answer.is_none() && hanging.is_some_and(|of| of.faults);
        let doubtful = waits || may_be_refused || faults_hang;
        let (after, noted) = (after.as_ref(), &noted);
        let predicted = Applied {
            row,
            period: &period,
            after,
            facts,
            registered,
            late,
            doubtful,
            heard: Heard::NONE,
            refused_unexplained: false,
            noted,
        };
        let mut posting = if accepted || applied { self.book(&predicted, register) } else { None };
        let before = judgement.findings.len();
        if accepted && self.table.asks(Stage::Booking, row.kind, worker_type) {
            case.booking = posting.as_ref().map(|posting| &posting.booking);
            self.ask(Stage::Booking, worker_type, &case, &mut judgement);
        }
        let says_more = judgement.findings.len() > before;
        if says_more {
            // What exceeds a quota may be refused for that.
            answer = self.predict(&judgement.findings, Some(row), worker_type);
            (applied, may_be_refused) = fate(answer, &judgement);
        }
        if let Some(hanging) = hanging {
            judgement.findings.extend(self.tell(&OPEN_EARLIER_ANSWER, State::Undetermined(hanging.missing)));
            answer = self.predict(&judgement.findings, Some(row), worker_type);
        }
        // What the NSSO answered decides what is applied and booked.
        let heard = heard(row, answer, |known| self.exceeds(&judgement.findings, (row, worker_type), known));
        let heeded = Applied {
            late: lateness_heeding(row, late),
            heard,
            refused_unexplained: is_unexplained_refusal(row, answer),
            doubtful: waits || may_be_refused || faults_hang,
            ..predicted
        };
        if (heeded.late, heeded.doubtful) != (predicted.late, predicted.doubtful) || heeded.weighs_on_booking() {
            posting = self.book(&heeded, register);
        }

        judgement.assumed = judgement.assumed.union(noted.get());
        let hangs = may_be_refused || unread.is_some() || hanging.is_some();
        let is_doubted = judgement.right.as_ref().is_some_and(RightJudge::may_be_doubted);
        let contested = is_doubted || self.table.stays(&judgement.findings);
        let (right, lacks) = right(judgement.right.take(), row, &period, answer, hangs);
        let findings = &mut judgement.findings;
        let right = row.known_answer.map_or(right, |known| self.heed((row, known), after, answer, right, findings));
        if let (Some(need), RightState::Undetermined) = (lacks, right.state) {
            self.tell_open(need, &mut judgement.findings);
        }
        let lost = after.filter(|_| right.state == RightState::Fails);
        let paid = lost.and_then(|content| PaidWork::of(content, self.facts.as_ref()));
        let Judgement { mut findings, mut assumed, .. } = judgement;
        if let (Some(usable), Some(worker)) = (&usable, after.map_or(row.worker, |of| of.worker)) {
            heed_consents(usable, worker, &mut findings, &mut assumed);
        }
        sort(&mut findings);
        Verdict {
            kind: Some(row.kind),
            worker_type,
            answer,
            known_answer: row.known_answer,
            right,
            findings,
            assumed,
            occasion: self.occasion(row, &period, after),
            paid,
            effect: self.effect(&heeded, applied, posting, register, contested, origin),
        }
    }

    fn case<'a>(
        &'a self,
        row: &'a Row,
        register: &'a impl RegisterView,
        period: Resolution<'a>,
        assumed: &'a Cell<NeedSet>,
    ) -> Case<'a> {
        let (law, facts, policies) = (&self.law, self.facts.as_ref(), &self.policies);
        let registered = Registered::Unnamed;
        Case {
            row,
            register,
            law,
            facts,
            policies,
            period,
            after: None,
            registered,
            work: None,
            late: None,
            booking: None,
            assumed,
        }
    }

    /// The answer that these findings make.
    pub(super) fn predict(&self, findings: &[Finding], row: Option<&Row>, worker_type: Option<WorkerType>) -> Answer {
        let kind = row.map(|row| row.kind);
        let letters = findings
            .iter()
            .filter_map(|finding| Some((finding.is_violated(), self.letter_of(finding, kind, worker_type)?)));
        predict(letters, row)
    }

    /// The letter that a finding brings, or could bring, in such a declaration.
    pub(super) fn letter_of(
        &self,
        finding: &Finding,
        kind: Option<Kind>,
        worker_type: Option<WorkerType>,
    ) -> Option<Letter> {
        letter_of(&self.table.about(finding.rule())?, zone_of(finding), kind, worker_type)
    }

    /// Whether an open question could make the NSSO refuse the declaration.
    fn may_be_refused(&self, judgement: &Judgement, row: &Row, worker_type: Option<WorkerType>) -> bool {
        let mut open = judgement.findings.iter().filter(|finding| !finding.is_violated());
        open.any(|finding| self.letter_of(finding, Some(row.kind), worker_type) == Some(Letter::B))
    }

    /// Asks the rules of a stage that may concern the declaration, and the exceptions to those that are violated or undetermined.
    fn ask(&self, stage: Stage, worker_type: Option<WorkerType>, case: &Case<'_>, judgement: &mut Judgement) {
        for asked in self.table.of_declaration(stage, case.row.kind, worker_type, case.row.present) {
            match asked.check(case) {
                Outcome::NotApplicable => {}
                // Nearly always so: nothing to note and nothing to except from.
                Outcome::Satisfied => {
                    if let Some(right) = &mut judgement.right {
                        right.hear_kept(asked.weight);
                    }
                }
                // What is assumed, with nothing that opens it or excepts from it, is as good as kept.
                Outcome::Undetermined(missing)
                    if asked.assumes(missing) && judgement.is_certain() && !asked.has_exceptions =>
                {
                    judgement.assumed.insert(missing.need());
                    if let Some(right) = &mut judgement.right {
                        right.hear_kept(asked.weight);
                    }
                }
                outcome => {
                    // What is said of a period hangs on what was said of it before.
                    let by_order = asked.by_order || case.row.kind != Kind::In;
                    let unsure = judgement.unsure.filter(|_| by_order);
                    let unsure = unsure.or(judgement.changed.filter(|_| !asked.despite_changes));
                    let outcome = unsure.map_or(outcome, |of| opened(outcome, of));
                    self.hear(asked, heeding(asked, outcome, case), worker_type, case, judgement);
                }
            }
        }
    }

    /// Takes up what is violated or undetermined. Kept out of the loop that asks, which is shorter without it.
    #[inline(never)]
    fn hear(
        &self,
        asked: &Asked<dyn Rule<Declarations>>,
        outcome: Outcome,
        worker_type: Option<WorkerType>,
        case: &Case<'_>,
        judgement: &mut Judgement,
    ) {
        let exceptions = self.table.exceptions(asked).filter(|exception| exception.concerns(case.row, worker_type));
        let settled = exceptions.fold(Settlement::new(), |settled, exception| match exception.check(case).kept() {
            Some(kept) => settled.hear(exception.no, kept),
            None => settled,
        });
        let before = judgement.findings.len();
        let assumed = note(asked, outcome, &mut judgement.findings, &mut judgement.assumed);
        if let Some(finding) = judgement.findings.get_mut(before) {
            finding.settle(settled.by(), settled.is_against());
        }
        if let Some((exception, missing)) = settled.open() {
            let open = State::Undetermined(missing);
            judgement.findings.push(Finding::of(exception, open).about(self.table.place(exception)));
        }
        let own = if assumed { Truth::True } else { outcome.kept().unwrap_or(Truth::True) };
        if let Some(right) = &mut judgement.right {
            right.hear(asked.weight, settled.kept(own), settled.by());
        }
    }
}

/// Keeps what a rule says; true when the usual case was assumed.
pub(super) fn note<R: ?Sized>(
    asked: &Asked<R>,
    outcome: Outcome,
    findings: &mut Vec<Finding>,
    assumed: &mut NeedSet,
) -> bool {
    match outcome {
        Outcome::Violated(evidence) => findings.push(asked.finding(State::Violated(evidence))),
        Outcome::Undetermined(missing) => {
            if asked.assumes(missing) {
                assumed.insert(missing.need());
                return true;
            }
            findings.push(asked.finding(State::Undetermined(missing)));
        }
        Outcome::Satisfied | Outcome::NotApplicable => {}
    }
    false
}

/// By zone, then rule. Findings of one rule and zone keep the order in which they were found.
pub(super) fn sort(findings: &mut [Finding]) {
    let key = |finding: &Finding| (zone_of(finding).map_or(0, Zone::number), finding.rule());
    // A stable sort, and short lists: most declarations have none or one.
    if findings.len() > 1 {
        findings.sort_by_key(key);
    }
}
