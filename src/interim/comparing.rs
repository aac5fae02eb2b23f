//! Declarations beside the contracts that are given.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::relation::{Fault, Open, Relation};
use crate::declaration::register::{Content, Period, Register, RegisterView};
use crate::declaration::schema::Zone;
use crate::engine::Engine;
use crate::facts::{Contract, SameEmployer};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Truth};
use crate::time::Moment;

/// What declarations and contracts are compared by.
pub(super) struct Comparing<'a> {
    pub(super) engine: &'a Engine,
    pub(super) register: &'a Register,
    pub(super) span: (NaiveDate, NaiveDate),
    pub(super) on: NaiveDate,
    /// Up to when every declaration here is held; `None` where that is not known.
    pub(super) known: Option<Moment>,
}

/// The days of a period, or of a contract, that are shown; what has no end goes on to the day on which somebody looks.
type Days = BTreeSet<NaiveDate>;

/// A contract and a period of the same agency that share a day.
#[derive(Clone, Copy)]
struct Pair {
    contract: usize,
    period: usize,
    /// Whether user and worker type are not two different ones.
    fits: bool,
}

impl Comparing<'_> {
    /// The relation of each period, in their order, and the contracts of which no period is held.
    pub(super) fn relations<'c>(
        &self,
        periods: &[&Period],
        contracts: &'c [Contract],
    ) -> (Vec<Relation>, Vec<&'c Contract>) {
        let days_of_period: Vec<Days> =
            periods.iter().map(|of| self.days(of.content.start_date, of.content.end_date)).collect();
        let days_of_contract: Vec<Days> = contracts.iter().map(|of| self.days(of.start(), of.end())).collect();
        let mut relations: Vec<Relation> = periods.iter().map(|of| relation(of)).collect();
        let mut pairs: Vec<Pair> = Vec::new();
        for (contract, of) in contracts.iter().enumerate() {
            let agency = SameEmployer::new(self.engine.facts(), &of.employer);
            for (period, held) in periods.iter().enumerate() {
                let content = &held.content;
                if !share_a_day(content, of) {
                    continue;
                }
                match (agency.is(&content.employer), relations.get_mut(period)) {
                    (Some(true), _) => pairs.push(Pair { contract, period, fits: fits(content, of) }),
                    // Whether it is the contract of this relation the directory of employers would tell.
                    (None, Some(relation)) => relation.open(Open::Need(Need::EmployerDirectory)),
                    _ => {}
                }
            }
        }
        let pairs = meant(&pairs, &days_of_period, &days_of_contract);
        let (mut of_period, mut of_contract) = (vec![Vec::new(); periods.len()], vec![Vec::new(); contracts.len()]);
        for Pair { contract, period, .. } in pairs {
            of_period.get_mut(period).into_iter().for_each(|of| of.push(contract));
            of_contract.get_mut(contract).into_iter().for_each(|of| of.push(period));
        }
        for (((period, relation), days), own) in periods.iter().zip(&mut relations).zip(&days_of_period).zip(&of_period)
        {
            let content = &period.content;
            relation.declared = days.iter().copied().collect();
            self.form(content, relation);
            let of: Vec<&Contract> = own.iter().filter_map(|at| contracts.get(*at)).collect();
            if of.is_empty() {
                relation.open(Open::Contract);
                continue;
            }
            compare(content, &of, relation);
            let is_shared = |at: &usize| of_contract.get(*at).is_some_and(|of| of.len() > 1);
            if let ([contract], false) = (&of[..], own.iter().any(is_shared)) {
                self.compare_dates(content, contract, relation);
            }
            let covered = own.iter().filter_map(|at| days_of_contract.get(*at)).flatten().copied().collect();
            left_over(content, days, &covered, relation);
        }
        for (days, own) in days_of_contract.iter().zip(&of_contract).filter(|(_, own)| !own.is_empty()) {
            let declared: Days = own.iter().filter_map(|at| days_of_period.get(*at)).flatten().copied().collect();
            for day in days.difference(&declared) {
                // The relation that began last before the day, otherwise the first.
                let is_before = |at: &&usize| periods.get(**at).is_some_and(|of| of.content.start_date <= *day);
                let last = own.iter().rev().find(is_before).or(own.first());
                if let Some(relation) = last.and_then(|at| relations.get_mut(*at)) {
                    self.missing(*day, relation);
                }
            }
        }
        let without = contracts.iter().zip(&of_contract).filter(|(_, own)| own.is_empty());
        let without = without.map(|(contract, _)| contract).collect();
        (relations, without)
    }

    /// The days that are shown; an open end goes on to the day on which somebody looks.
    fn days(&self, from: NaiveDate, to: Option<NaiveDate>) -> Days {
        let (first, last) = self.span;
        let to = to.unwrap_or(self.on).min(last);
        from.max(first).iter_days().take_while(|day| *day <= to).collect()
    }

    /// What the declaration lacks, whatever the contract says.
    fn form(&self, content: &Content, relation: &mut Relation) {
        let lacks = self.engine.lacking(content);
        if lacks.contains(Zone::EndDate) || content.end_date.is_none() {
            relation.fault(Fault::NoEndDate);
        }
        if lacks.contains(Zone::StartHour) || lacks.contains(Zone::EndHour) {
            relation.fault(Fault::NoHours);
        }
        let is_planned = content.planned_hours.is_some() || content.planned_days.is_some();
        if content.worker_type == Some(WorkerType::Stu) && !is_planned {
            relation.fault(Fault::NoPlannedHours);
        }
    }

    /// The dates of a relation that has one contract to itself.
    fn compare_dates(&self, content: &Content, contract: &Contract, relation: &mut Relation) {
        // A shift past midnight may stand on the day on which it begins.
        let ends =
            [content.end_date, content.end_date.filter(|_| is_past_midnight(content)).and_then(|of| of.pred_opt())];
        let (begin, end) = (content.start_date, content.end_date);
        let Some(last) = contract.end() else {
            if begin < contract.start() {
                relation.fault(Fault::OtherDates);
            }
            return relation.open(Open::EndOfContract);
        };
        if begin == contract.start() && ends.contains(&Some(last)) {
            return;
        }
        let is_beyond = begin < contract.start() || end.is_none_or(|end| last < end && !ends.contains(&Some(last)));
        // The rest of a contract may be declared elsewhere.
        if is_beyond || self.register.covers(&content.employer) {
            relation.fault(Fault::OtherDates);
        } else {
            relation.open(Open::Coverage);
        }
    }

    /// A day of a contract that no relation has: what is due it lacks, once all declarations of the agency are here.
    fn missing(&self, day: NaiveDate, relation: &mut Relation) {
        if day >= self.on {
            return;
        }
        let is_known = self.known.is_some_and(|at| day < at.date());
        if is_known && self.register.covers(&relation.agency) {
            relation.fault(Fault::MissingDay);
            relation.missing.push(day);
            return;
        }
        relation.open(if self.register.covers(&relation.agency) {
            Open::Need(Need::DeclarationsSince)
        } else {
            Open::Coverage
        });
        relation.perhaps_missing.push(day);
    }
}

/// The contracts of each period: those that fit; of one that fits no period on any day that it has, those that it stands for wrongly.
fn meant(pairs: &[Pair], periods: &[Days], contracts: &[Days]) -> Vec<Pair> {
    let none = Days::new();
    let mut served = vec![false; contracts.len()];
    let mut covered = vec![Days::new(); periods.len()];
    for of in pairs.iter().filter(|of| of.fits) {
        served.get_mut(of.contract).into_iter().for_each(|of| *of = true);
        let days = contracts.get(of.contract).into_iter().flatten();
        covered.get_mut(of.period).into_iter().for_each(|of| of.extend(days.clone()));
    }
    let is_meant = |of: &&Pair| {
        if of.fits || served.get(of.contract) == Some(&true) {
            return of.fits;
        }
        let days = |all: &'_ [Days], at: usize| all.get(at).cloned().unwrap_or_default();
        let shared = &days(contracts, of.contract) & &days(periods, of.period);
        shared.difference(covered.get(of.period).unwrap_or(&none)).next().is_some()
    };
    pairs.iter().filter(is_meant).copied().collect()
}

/// The declared days that no contract has.
fn left_over(content: &Content, days: &Days, covered: &Days, relation: &mut Relation) {
    // Another contract may have them, whose employer is not certain.
    if relation.open.contains(&Open::Need(Need::EmployerDirectory)) {
        return;
    }
    let midnight = content.end_date.filter(|_| is_past_midnight(content));
    relation.left_over = days.difference(covered).filter(|day| Some(**day) != midnight).copied().collect();
    if !relation.left_over.is_empty() {
        relation.fault(Fault::LeftOverDay);
    }
}

fn share_a_day(content: &Content, contract: &Contract) -> bool {
    contract.end().is_none_or(|end| content.start_date <= end)
        && content.end_date.is_none_or(|end| contract.start() <= end)
}

fn fits(content: &Content, contract: &Contract) -> bool {
    let is_user = content.user_enterprise_number.zip(contract.user).is_none_or(|(one, other)| one == other);
    is_user && content.worker_type.zip(contract.worker_type).is_none_or(|(one, other)| one == other)
}

/// Whether it is one shift that ends on the day after that on which it begins.
fn is_past_midnight(content: &Content) -> bool {
    content.shift().is_some() && content.start_date.succ_opt() == content.end_date
}

/// User and worker type of a relation, beside those of its contracts.
fn compare(content: &Content, contracts: &[&Contract], relation: &mut Relation) {
    match content.user_enterprise_number {
        Some(user) if contracts.iter().any(|of| of.user.is_some_and(|of| of != user)) => {
            relation.fault(Fault::OtherUser);
        }
        _ if contracts.iter().any(|of| of.user.is_none()) => relation.open(Open::UserOfContract),
        // One without a number is declared by name and address, which no register holds.
        None => relation.open(Open::UserNumber),
        Some(_) => {}
    }
    match content.worker_type {
        Some(declared) if contracts.iter().any(|of| of.worker_type.is_some_and(|of| of != declared)) => {
            relation.fault(Fault::OtherType);
        }
        Some(_) if contracts.iter().all(|of| of.worker_type.is_some()) => {}
        Some(_) => relation.open(Open::TypeOfContract),
        None => relation.open(Open::Need(Need::PeriodFeatures)),
    }
}

/// What a period tells of its relation.
fn relation(period: &Period) -> Relation {
    let content = &period.content;
    let mut relation = Relation {
        is_declared: true,
        period: period.id,
        user: content.user_enterprise_number,
        worker_type: content.worker_type,
        end: content.end_date,
        in_time: Truth::Unknown(Missing::of(Need::ReceptionMoment)),
        ..Relation::new(content.employer, content.start_date)
    };
    if !period.doubt.is_none() {
        relation.open(Open::Need(Need::EarlierAnswer));
    }
    relation
}
