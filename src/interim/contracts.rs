//! Whether a declaration came in time, and whether its contract was signed in time.

use std::cell::Cell;

use chrono::NaiveDate;

use super::relation::Signed;
use crate::declaration::agency_contract::{Signing, signed_contract};
use crate::declaration::deadline::{Deadline, opening, work_began};
use crate::declaration::message::{Kind, Row};
use crate::declaration::register::{Period, Register, Registered, Resolution};
use crate::declaration::rule::Case;
use crate::engine::Engine;
use crate::facts::{Facts, FirstWork};
use crate::judgement::{Missing, Need, NeedSet, Truth};
use crate::law::LawSays;

/// The IN of a period, as far as a register holds it.
fn row_of(period: &Period) -> Row {
    let content = &period.content;
    Row {
        worker: content.worker,
        employer: content.employer,
        worker_type: content.worker_type,
        start_date: Some(content.start_date),
        work_start: period.work_start,
        ..Row::new(Kind::In)
    }
}

/// Whether a period was declared when work began at the latest. A register does not tell at which hour it was: where work is told to have
/// begun before the last moment by which the NSSO measures, that is open.
pub(super) fn in_time(period: &Period, facts: &dyn Facts) -> Truth {
    let open = |need| Truth::Unknown(Missing::of(need));
    match period.late {
        Some(true) => Truth::False,
        _ if !period.doubt.is_none() => open(Need::EarlierAnswer),
        None => open(Need::ReceptionMoment),
        Some(false) => {
            let began = work_began(&row_of(period), Some(&period.content), facts);
            let is_before = began.is_some_and(|began| began.moment() < opening(&period.content).moment());
            if is_before { open(Need::ReceptionMoment) } else { Truth::True }
        }
    }
}

/// Whether a period was declared by a moment at the latest, as far as it is known whether it came late.
fn is_declared_by(period: &Period, by: Deadline) -> Option<bool> {
    let measured = opening(&period.content).moment();
    match period.late? {
        false => (measured <= by.moment()).then_some(true),
        true => (measured >= by.moment()).then_some(false),
    }
}

/// Whether the contract of a period was signed in time, and when it was signed.
pub(super) fn signed(engine: &Engine, register: &Register, period: &Period) -> (Signed, Option<NaiveDate>) {
    let (law, facts, policies) = (engine.law(), engine.facts(), engine.policies());
    let (row, content, assumed) = (row_of(period), &period.content, Cell::new(NeedSet::EMPTY));
    let case = Case {
        row: &row,
        register,
        law,
        facts,
        policies,
        period: Resolution::Found(period),
        after: Some(content),
        registered: Registered::Unnamed,
        work: None,
        late: period.late,
        booking: None,
        assumed: &assumed,
    };
    let Some((contract, began)) = signed_contract(&case, content) else { return (Signed::Unknown(None), None) };
    let signed_on = contract.signed_at.map(FirstWork::date);
    let LawSays::Row(days) = law.agency.working_days_to_sign.at(law.on(content.start_date)) else {
        return (Signed::Unknown(Some(Need::Law)), signed_on);
    };
    let signing = Signing::of(&case, (&contract, began), *days.value(), &|by| is_declared_by(period, by));
    let signed = match signing.in_time() {
        Truth::True if signing.by_itself() == Truth::True => Signed::InTime,
        Truth::True => Signed::ElectronicException,
        Truth::False => Signed::Late { for_the_dimona: signing.is_excused_but_for_the_dimona() },
        Truth::Unknown(missing) => Signed::Unknown(Some(missing.need())),
    };
    (signed, signed_on)
}
