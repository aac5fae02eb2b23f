//! Whether presences on a site are registered.

use super::request::{Activity, ChainRole, Started, WorksRequest};
use super::{Answer, reasons as why};
use crate::law::{CleaningPresence, Law, LawSays};

/// Whether presences are registered, with what is declared.
pub(super) fn presence(law: &Law, works: &WorksRequest, declare: &Answer) -> Answer {
    let Some(day) = works.date else { return Answer::lacks(&["date"]) };
    match works.activity {
        None => Answer::lacks(&["activity"]),
        Some(Activity::Guarding) => Answer::open(&why::GUARDING_PRESENCE),
        Some(Activity::Meat) => match law.works.presence_meat.at(law.on(day)).holds() {
            Some(true) => Answer::of(true, &why::MEAT_PRESENCE).by(law.source_on(&law.works.presence_meat, day)),
            _ => Answer::open(&why::LAW_UNKNOWN),
        },
        Some(Activity::Cleaning) => match law.works.presence_cleaning.at(law.on(day)) {
            LawSays::Row(row) => {
                let answer = match row.value() {
                    CleaningPresence::AnyAmount => Answer::of(true, &why::CLEANING_PRESENCE_ALWAYS),
                    CleaningPresence::WhereDeclared => cleaning(works, declare),
                };
                answer.by(Some(row.legal().clone()))
            }
            LawSays::NotTrusted => Answer::open(&why::LAW_UNKNOWN),
            LawSays::Nothing => by_amount(law, works),
        },
        Some(Activity::Works) => by_amount(law, works),
    }
}

/// Cleaning: where the works as a whole reach what has to be declared. A subcontractor declares nothing, whatever they reach.
fn cleaning(works: &WorksRequest, declare: &Answer) -> Answer {
    if works.role == Some(ChainRole::Subcontractor) {
        return Answer::open(&why::CLEANING_PRESENCE_OF_CONTRACT);
    }
    match declare.yes {
        Some(true) => Answer::of(true, &why::CLEANING_PRESENCE),
        Some(false) => Answer::of(false, &why::CLEANING_BELOW),
        None => declare.clone(),
    }
}

/// Other works: from an amount on, by the day on which they began.
fn by_amount(law: &Law, works: &WorksRequest) -> Answer {
    let Some(day) = works.date else { return Answer::lacks(&["date"]) };
    // From the day that was announced on, what becomes of large sites was not read.
    let checks_out = law.works.check_in_and_out.at(law.on(day)).holds() == Some(true);
    let is_open = !checks_out && law.works.check_in_and_out_announced.at(law.on(day)).holds() != Some(false);
    let reached = || match (checks_out, is_open) {
        (true, _) => Answer::of(true, &why::CHECK_IN_AND_OUT_TAKEN).by(law.source_on(&law.works.check_in_and_out, day)),
        (false, true) => Answer::open(&why::CHECK_IN_AND_OUT),
        (false, false) => Answer::of(true, &why::PRESENCE),
    };
    let by = |begin| {
        let LawSays::Row(row) = law.works.presence_from.at(law.on(begin)) else {
            return Answer::open(&why::LAW_UNKNOWN);
        };
        let limit = row.value();
        let answer = match works.amount {
            None => return Answer::lacks(&["amount"]),
            Some(amount) if amount > limit.euros || limit.is_reached_by_equal && amount == limit.euros => reached(),
            // What it is told to cost may be the part of a subcontractor.
            Some(_) if works.role == Some(ChainRole::Subcontractor) => Answer::open(&why::PRESENCE_OF_WHOLE_WORKS),
            Some(_) => Answer::of(false, &why::PRESENCE_BELOW),
        };
        answer.compared_to(limit.euros, works.amount).by(Some(row.legal().clone()))
    };
    // Of a day that nobody checked, no limit of before says anything.
    if law.works.presence_from.at(law.on(day)).row().is_none() {
        return Answer::open(&why::LAW_UNKNOWN);
    }
    match works.started() {
        Some(Started::On(begin)) => by(begin),
        None | Some(Started::NotYet) => by(day),
        // It may have begun under each of the limits, or before the first of them, of which nobody tells.
        Some(Started::SomeDay) => {
            let mut answers = law.works.presence_from.begins_until(day).map(by);
            match answers.next() {
                Some(first) if first.yes != Some(false) && answers.all(|other| other.yes == first.yes) => {
                    first.compared_to_several()
                }
                Some(_) => Answer::lacks_start_day(),
                None => Answer::open(&why::LAW_UNKNOWN),
            }
        }
    }
}
