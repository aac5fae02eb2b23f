//! What is left to do about a fault that a cancellation undoes.

use chrono::NaiveDate;

use crate::declaration::rule::RuleMeta;
use crate::engine::{Engine, Verdict};
use crate::judgement::{Finding, Numbers, Scalar};
use crate::words::{Phase, Said, Value, report};

/// The step for a fault that a cancellation undoes: its own as long as that is in time, and behind it what is left. A rule may have steps of
/// its own for that.
pub(super) fn undoing(engine: &Engine, verdict: &Verdict, finding: &Finding, own: &str) -> Option<Said> {
    let rule = engine.rule(finding.rule());
    let is_undone = rule.about.is_undone_by_cancel && finding.is_violated();
    // What is not declared is not cancelled.
    let phase = verdict.occasion.phase.filter(|phase| is_undone && *phase != Phase::Undeclared)?;
    if rule.texts.step(Some(phase)) != rule.texts.action {
        return None;
    }
    // What lies before the fault stands, unless another fault takes it: nobody throws it away.
    let takes_all = |of: &Finding| {
        let rule = engine.rule(of.rule());
        let counts = of.takes_right() && rule.about.is_undone_by_cancel;
        counts && begins_later(&rule, verdict, of).is_none() && day_of(&rule, of, rule.about.free_from).is_none()
    };
    let is_part = !verdict.findings.iter().any(takes_all);
    let first = begins_later(&rule, verdict, finding).filter(|_| is_part);
    let free = day_of(&rule, finding, rule.about.free_from).filter(|_| first.is_none() && is_part);
    let last = day_of(&rule, finding, rule.about.last_day);
    let has_come = |day| verdict.occasion.asked_on.is_some_and(|on| on >= day);
    let by = || Value::from(verdict.occasion.cancel_by.map(|by| Value::Until(by.moment())));
    if let Some(free) = free {
        return Some(match phase {
            Phase::Before => report::free_before(free, by()),
            Phase::FirstDay => report::free_on_first_day(free, by()),
            Phase::Running if !has_come(free) => report::free_running(free),
            Phase::Running | Phase::Ended | Phase::Undeclared => report::free_stands(free),
        });
    }
    Some(match (phase, first, last) {
        (Phase::Ended, Some(first), _) => report::part_over(first),
        (Phase::Running, Some(first), _) if has_come(first) => report::part_begun(first),
        (_, Some(first), _) => report::part_stands(first),
        (Phase::Before, ..) => report::undone_before(own.to_owned(), by()),
        (Phase::FirstDay, ..) => report::undone_on_first_day(own.to_owned(), by()),
        (Phase::Running, None, Some(last)) => report::undone_until(own.to_owned(), last),
        (Phase::Running, ..) => report::undone_no_more(),
        (Phase::Ended, None, Some(last)) => report::over_until(own.to_owned(), last),
        (Phase::Ended | Phase::Undeclared, ..) => report::over_and_undone_no_more(),
    })
}

/// The first day of a fault that begins behind the first day of the declaration.
fn begins_later(rule: &RuleMeta<'_>, verdict: &Verdict, finding: &Finding) -> Option<NaiveDate> {
    let begin = verdict.occasion.first_day?;
    day_of(rule, finding, rule.about.first_day).filter(|first| *first > begin)
}

/// The day that a number of a finding tells.
pub(super) fn day_of(rule: &RuleMeta<'_>, finding: &Finding, name: Option<&str>) -> Option<NaiveDate> {
    match Numbers::new(rule.numbers(), finding.evidence()).get(name?) {
        Some(Scalar::Date(day)) => Some(day),
        _ => None,
    }
}
