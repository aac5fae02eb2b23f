//! Why a prediction is likely to be another than the answer.

use super::{Cause, CodeComparison, CodeOutcome};
use crate::declaration::glossary::twin_of;
use crate::declaration::rule::{Code, RuleMeta};
use crate::engine::{Engine, Verdict};
use crate::id::AnomalyCode;
use crate::judgement::{Finding, State};
use crate::law::Confidence;

/// A code that the prediction names; `named` is what the NSSO calls it, where it does.
pub(super) fn of_predicted(
    engine: &Engine,
    verdict: &Verdict,
    code: AnomalyCode,
    named: Option<AnomalyCode>,
) -> CodeComparison {
    let outcome = if named.is_some() { CodeOutcome::Both } else { CodeOutcome::TooMuch };
    let finding = place(engine, verdict, code, Finding::is_violated);
    let cause = finding.and_then(|at| verdict.findings.get(at)).map(|finding| {
        let is_seen = engine.rule(finding.rule()).legal.confidence() == Confidence::Seen;
        if is_seen { Cause::Given } else { Cause::Reading }
    });
    CodeComparison { code, named, outcome, cause: cause.filter(|_| outcome == CodeOutcome::TooMuch), finding }
}

/// A code that only the NSSO names.
pub(super) fn of_missed(engine: &Engine, verdict: &Verdict, code: AnomalyCode, named: AnomalyCode) -> CodeComparison {
    let named = Some(named);
    let open = place(engine, verdict, code, |finding| !finding.is_violated());
    if let Some(at) = open {
        let cause = verdict.findings.get(at).and_then(|finding| match finding.state() {
            State::Undetermined(missing) => Some(Cause::Open(missing.need())),
            _ => None,
        });
        return CodeComparison { code, named, outcome: CodeOutcome::MissedOpen, cause, finding: open };
    }
    CodeComparison {
        code,
        named,
        outcome: CodeOutcome::Missed,
        cause: Some(missed(engine, verdict, code)),
        finding: None,
    }
}

/// Why a code was missed that nothing left open.
fn missed(engine: &Engine, verdict: &Verdict, code: AnomalyCode) -> Cause {
    let gives = |rule: &RuleMeta<'_>| {
        let is_of_kind = |of: &Code| of.kinds.is_empty() || verdict.kind.is_some_and(|kind| of.kinds.contains(&kind));
        rule.about.codes.iter().any(|of| of.anomaly == Some(code) && is_of_kind(of))
    };
    let rules: Vec<RuleMeta<'_>> = engine.rules().into_iter().filter(gives).collect();
    if rules.is_empty() {
        return if engine.partial().is_empty() { Cause::NotPredicted } else { Cause::SwitchedOff };
    }
    let without_facts = rules.iter().filter(|rule| engine.is_without_facts(rule.name));
    let wanted = without_facts.filter_map(|rule| rule.about.only_with).next();
    let assumed = || verdict.assumed.iter().find(|need| rules.iter().any(|rule| rule.unknown.assumes(*need)));
    match wanted.or_else(assumed) {
        Some(need) => Cause::Assumed(need),
        None if rules.iter().all(|rule| rule.legal.confidence() != Confidence::Seen) => Cause::Reading,
        None => Cause::Given,
    }
}

/// The first finding with this code of which that holds.
fn place(engine: &Engine, verdict: &Verdict, code: AnomalyCode, holds: impl Fn(&Finding) -> bool) -> Option<usize> {
    let is_meant = |finding: &Finding| {
        let own = engine.code(verdict, finding).map(|own| twin_of(own).unwrap_or(own));
        own == Some(code) && engine.letter(verdict, finding).is_some() && holds(finding)
    };
    verdict.findings.iter().position(is_meant)
}
