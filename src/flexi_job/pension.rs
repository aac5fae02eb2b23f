//! Whether a worker is exempt as a pensioner.

use chrono::NaiveDate;

use super::career::Eyes;
use crate::facts::{EARLIEST_PENSION, Facts, PensionKind, Proof, born};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Truth};
use crate::law::{Law, LawSays};
use crate::time::Quarter;

/// Whether the worker has a pension at the end of T-2, or, while that was checked, the age. Without a word on pensions none is
/// assumed, unless the worker is of an age to have one.
pub(super) fn is_pensioner(
    worker: Ssin,
    begin: NaiveDate,
    law: &Law,
    facts: &dyn Facts,
    eyes: Eyes,
    assume: &dyn Fn(Need),
) -> Truth {
    let question = law.on(begin);
    match law.flexi_job.pensioners.at(question) {
        LawSays::Row(_) => {}
        LawSays::Nothing => return Truth::False,
        LawSays::NotTrusted => return Truth::Unknown(Missing::of(Need::Law)),
    }
    let born = born(facts, worker);
    let by_age: Truth = match law.flexi_job.age_instead.at(question) {
        LawSays::Row(age) => match born.has_age(*age.value(), begin) {
            Some(has_age) => has_age.into(),
            None => Truth::Unknown(Missing::of(Need::BirthDate)),
        },
        LawSays::Nothing => Truth::False,
        LawSays::NotTrusted => Truth::Unknown(Missing::of(Need::Law)),
    };
    if by_age == Truth::True {
        return by_age;
    }
    let end_of_t2 = Quarter::of(begin).minus(2).last_day();
    let runs_on = |day, proof| {
        let mut runs = false;
        for kind in [PensionKind::Retirement, PensionKind::Survivor] {
            runs |= facts.has_pension(worker, kind, day, proof).value()?;
        }
        Some(runs)
    };
    let runs = |proof| runs_on(end_of_t2, proof);
    // Of one that ended since no source tells.
    let still = |proofs: &[Option<Proof>]| match proofs.iter().any(|proof| runs_on(begin, *proof) == Some(true)) {
        true => Truth::True,
        false => Truth::Unknown(Missing::of(Need::PublishedScope)),
    };
    let by_pension = match runs(None) {
        Some(false) if eyes == Eyes::Law => match (runs(Some(Proof::Accepted)), runs(Some(Proof::Unanswered))) {
            (Some(true), _) => still(&[None, Some(Proof::Accepted)]),
            (_, Some(true)) => Truth::Unknown(Missing::of(Need::ProofAnswer)),
            _ => Truth::False,
        },
        Some(true) => still(&[None]),
        Some(false) => Truth::False,
        // Of somebody of that age, nobody assumes that there is none.
        None if born.has_age(EARLIEST_PENSION, begin) != Some(false) => Truth::Unknown(Missing::of(Need::PensionAtAge)),
        None => {
            assume(Need::PensionRegister);
            Truth::False
        }
    };
    by_age.or(by_pension)
}
