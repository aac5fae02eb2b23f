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
    let runs = |proof| {
        let mut runs = false;
        for kind in [PensionKind::Retirement, PensionKind::Survivor] {
            runs |= facts.has_pension(worker, kind, end_of_t2, proof).value()?;
        }
        Some(runs)
    };
    let by_pension = match runs(None) {
        Some(false) if eyes == Eyes::Law => match (runs(Some(Proof::Accepted)), runs(Some(Proof::Unanswered))) {
            (Some(true), _) => Truth::True,
            (_, Some(true)) => Truth::Unknown(Missing::of(Need::ProofAnswer)),
            _ => Truth::False,
        },
        Some(runs) => runs.into(),
        // Of somebody of that age, nobody assumes that there is none.
        None if born.has_age(EARLIEST_PENSION, begin) != Some(false) => Truth::Unknown(Missing::of(Need::PensionAtAge)),
        None => {
            assume(Need::PensionRegister);
            Truth::False
        }
    };
    by_age.or(by_pension)
}
