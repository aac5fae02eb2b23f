//! What a mistake costs, in words.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::undoing::day_of;
use crate::declaration::message::Kind;
use crate::declaration::rule::{LostWork, Offence, RuleMeta};
use crate::engine::{Engine, PaidWork, RightState, Verdict};
use crate::id::WorkerType;
use crate::judgement::{Finding, Numbers, Scalar};
use crate::law::{Dated, FineRange, LawSays, LegalRef, Question, Timeline};
use crate::policy::LateStudent;
use crate::time::Quarter;
use crate::words::{Phase, Said, costs};

/// What a mistake costs.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Cost {
    /// What it costs.
    pub said: Said,
    /// The source.
    pub legal: LegalRef,
}

/// What the mistake of a finding costs: the fine of an offence, and the loss of a regime, which the first finding tells that takes it.
pub(super) fn costs_of(engine: &Engine, verdict: &Verdict, finding: &Finding) -> Vec<Cost> {
    if !finding.is_violated() {
        return Vec::new();
    }
    let rule = engine.rule(finding.rule());
    let losses = || loss(engine, verdict, finding).into_iter().chain(taken(engine, verdict, &rule, finding));
    let Some(of) = rule.about.offence.filter(|_| is_offence(&rule, finding)) else {
        return possible_offence(engine, &rule, finding).into_iter().chain(losses()).collect();
    };
    let day = day_of_offence(&rule, finding).or(verdict.occasion.first_day);
    // An IN is due by law when work begins, on the day itself.
    let over = when_over(&rule, finding).filter(|_| verdict.kind != Some(Kind::In));
    let over = over.and_then(|next| offence_when_over(engine, day, next));
    let missing = (of == Offence::Missing).then(|| solidarity(engine, &rule, verdict.occasion.asked_on));
    let fines = offence(engine, &rule, day).into_iter().chain(over);
    fines.chain(missing).chain(losses()).collect()
}

/// What another period of the worker loses by a declaration that stands. What is paid for its work nothing tells here.
fn taken(engine: &Engine, verdict: &Verdict, rule: &RuleMeta<'_>, finding: &Finding) -> Option<Cost> {
    let (regime, first_day) = rule.about.takes_from.filter(|_| !verdict.is_refused())?;
    let Scalar::Date(day) = Numbers::new(rule.numbers(), finding.evidence()).get(first_day)? else { return None };
    let loss = regime.loss(engine.law(), LostWork::new(day, None));
    Some(Cost { said: loss.said, legal: loss.legal })
}

/// What an inspection costs that finds a declaration missing: it belongs to the quarter of the finding, at the earliest that in which
/// one asks.
fn solidarity(engine: &Engine, rule: &RuleMeta<'_>, asked_on: Option<NaiveDate>) -> Cost {
    let law = engine.law();
    let day = asked_on.map(|day| Quarter::of(day).first_day());
    let least = day.and_then(|day| law.sanction.solidarity_contribution_least.at(law.on(day)).row());
    let said = costs::solidarity(least.map(|of| *of.value()));
    Cost { said, legal: least.map_or_else(|| rule.legal.clone(), |row| row.legal().clone()) }
}

/// The fine of what is an offence only where somebody worked, which nothing tells.
fn possible_offence(engine: &Engine, rule: &RuleMeta<'_>, finding: &Finding) -> Option<Cost> {
    let day = day_of(rule, finding, Some("mayOffendOn"))?;
    fine(engine, rule, Some(day), costs::offence_where_worked)
}

/// The fine of an offence of that day; none before there was the code.
fn offence(engine: &Engine, rule: &RuleMeta<'_>, day: Option<NaiveDate>) -> Option<Cost> {
    fine(engine, rule, day, costs::offence)
}

/// The least and the most of both fines, in words.
type Fines = fn(Option<u32>, Option<u32>, Option<u32>, Option<u32>) -> Said;

fn fine(engine: &Engine, rule: &RuleMeta<'_>, day: Option<NaiveDate>, says: Fines) -> Option<Cost> {
    let law = engine.law();
    let of = &law.sanction;
    let on = day.map(|day| law.on(day));
    if on.is_some_and(|on| of.social_penal_code.at(on) == LawSays::Nothing) {
        return None;
    }
    let administrative = on.and_then(|on| range(&of.level_4_administrative, on));
    let criminal = on.and_then(|on| range(&of.level_4_criminal, on));
    let said = says(
        administrative.map(|of| of.value().least),
        administrative.map(|of| of.value().most),
        criminal.map(|of| of.value().least),
        criminal.map(|of| of.value().most),
    );
    let legal = administrative.map_or_else(|| rule.legal.clone(), |row| row.legal().clone());
    Some(Cost { said, legal })
}

/// The fine of the same offence where the day counts on which the term was over, and the law has another for that day: what is not done is
/// complete only then.
fn offence_when_over(engine: &Engine, day: Option<NaiveDate>, next: NaiveDate) -> Option<Cost> {
    let law = engine.law();
    let of = &law.sanction;
    let on = |day| [&of.level_4_administrative, &of.level_4_criminal].map(|of| range(of, law.on(day)));
    let [administrative, criminal] = on(next);
    let values = |of: [Option<&Dated<FineRange>>; 2]| of.map(|row| row.map(|row| *row.value()));
    let legal = administrative?.legal().clone();
    if values(on(next)) == values(on(day?)) {
        return None;
    }
    let said = costs::offence_when_over(
        next,
        administrative.map(|of| of.value().least),
        administrative.map(|of| of.value().most),
        criminal.map(|of| of.value().least),
        criminal.map(|of| of.value().most),
    );
    Some(Cost { said, legal })
}

fn range(of: &Timeline<FineRange>, on: Question) -> Option<&Dated<FineRange>> {
    of.at(on).row()
}

/// Whether what a rule of an offence finds is one: not where work begins behind it all the same, nor, of a rule that tells the day of
/// the offence, where it tells none.
fn is_offence(rule: &RuleMeta<'_>, finding: &Finding) -> bool {
    let numbers = Numbers::new(rule.numbers(), finding.evidence());
    let tells_day = rule.numbers().iter().any(|of| of.name == "offenceOn");
    numbers.get("workBegins").or_else(|| numbers.get("workBeginsOn")).is_none()
        && (!tells_day || numbers.get("offenceOn").is_some())
}

/// The day of the offence: that of the deadline that was missed, or the first on which work was not declared.
fn day_of_offence(rule: &RuleMeta<'_>, finding: &Finding) -> Option<NaiveDate> {
    let numbers = Numbers::new(rule.numbers(), finding.evidence());
    let day = ["offenceOn", "deadline", "since", "workBegan"].into_iter().find_map(|name| numbers.get(name));
    match day? {
        // A last moment at midnight belongs to the day that it ends.
        Scalar::Moment(deadline) => Some(deadline.plus_minutes(-1).date()),
        Scalar::Date(since) => Some(since),
        _ => None,
    }
}

/// The day that begins when the deadline of a finding is over, where that is midnight.
fn when_over(rule: &RuleMeta<'_>, finding: &Finding) -> Option<NaiveDate> {
    let numbers = Numbers::new(rule.numbers(), finding.evidence());
    match numbers.get("deadline")? {
        Scalar::Moment(deadline) => Some(deadline.date()).filter(|day| *day > deadline.plus_minutes(-1).date()),
        _ => None,
    }
}

fn loss(engine: &Engine, verdict: &Verdict, finding: &Finding) -> Option<Cost> {
    let worker_type = verdict.worker_type?;
    let regime = engine.regime_of(worker_type)?;
    let takes = match (verdict.right.state, verdict.occasion.phase) {
        (RightState::Fails, _) => takes_regime,
        // Nobody has declared it, and an IN would come too late for what began: for a student that hangs on a policy.
        (_, Some(Phase::Undeclared)) if !is_lenient(engine, worker_type) => is_too_late,
        _ => return None,
    };
    let takes = |of: &Finding| takes(engine, of);
    // Work that is forbidden is not made good by the contributions of ordinary work.
    if verdict.findings.iter().any(|of| takes(of) && engine.rule(of.rule()).about.forbids_work) {
        return None;
    }
    let takers = || verdict.findings.iter().filter(|of| takes(of));
    let first = takers().next()?;
    let day = verdict.occasion.first_day.filter(|_| first == finding)?;
    let loss =
        regime.loss(engine.law(), LostWork::new(day, verdict.paid.and_then(|of| lost_wages(engine, of, takers()))));
    Some(Cost { said: loss.said, legal: loss.legal })
}

fn takes_regime(engine: &Engine, of: &Finding) -> bool {
    of.takes_right() && engine.bearing(engine.rule(of.rule()).name).takes()
}

/// Whether a finding says that work began for which no declaration is in time any more.
fn is_too_late(engine: &Engine, of: &Finding) -> bool {
    let rule = engine.rule(of.rule());
    let is_of_begin = rule.about.offence == Some(Offence::Missing) || takes_regime(engine, of);
    of.is_violated() && rule.about.offence.is_some() && is_of_begin && is_offence(&rule, of)
}

fn is_lenient(engine: &Engine, worker_type: WorkerType) -> bool {
    worker_type == WorkerType::Stu && engine.policies().late_student == LateStudent::Lenient
}

/// The wages of the hours that lose the regime: all of them, but where nothing takes it but a quota, those beyond. Of days beyond a quota
/// no hours are told.
fn lost_wages<'f>(engine: &Engine, paid: PaidWork, takers: impl Iterator<Item = &'f Finding>) -> Option<Decimal> {
    let mut beyond = Some(0);
    for finding in takers {
        let rule = engine.rule(finding.rule());
        let numbers = Numbers::new(rule.numbers(), finding.evidence());
        // How much is beyond is not told in hours, or not all of it.
        if ["exceedingDays", "leastExceedingHours"].iter().any(|of| numbers.get(of).is_some()) {
            return None;
        }
        beyond = match numbers.get("exceedingHours") {
            Some(Scalar::Number(hours)) => beyond.map(|of: i64| of.max(hours)),
            _ => None,
        };
    }
    let minutes = beyond.map_or(Some(paid.minutes), |hours| u32::try_from(hours.saturating_mul(60)).ok())?;
    Some(PaidWork::new(minutes.min(paid.minutes), paid.hourly_wage).wages())
}
