//! Declarations beside the contracts that are given.

use chrono::NaiveDate;

use super::days::Days;
use super::relation::{Fault, Open, Relation};
use crate::declaration::agency_contract::is_at_user;
use crate::declaration::deadline::declared;
use crate::declaration::register::{Content, MOST_PERIODS, Period, Register, RegisterView};
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

/// A contract and a period of the same agency that share a day.
#[derive(Clone, Copy)]
struct Pair {
    contract: usize,
    period: usize,
    /// Whether user and worker type are not two different ones.
    fits: bool,
}

/// So many pairs of a contract and a period are compared at most: in three years nobody has as many, and a file that is made to have them
/// must not cost the square of its length.
const MOST_PAIRS: usize = 32 * MOST_PERIODS;

/// What declarations and contracts are beside each other.
pub(super) struct Compared {
    /// The relation of each period, in their order.
    pub(super) relations: Vec<Relation>,
    /// The contracts of each period.
    pub(super) of_period: Vec<Vec<usize>>,
    /// The periods of each contract: the one of which work is declared first comes first.
    pub(super) of_contract: Vec<Vec<usize>>,
    /// Whether all were compared: otherwise none was.
    pub(super) are_all: bool,
}

impl Comparing<'_> {
    /// The relation of each of these periods, which are in the order of their first days, beside these contracts; `None` for contracts
    /// where there are more than are looked through.
    pub(super) fn relations(&self, periods: &[&Period], contracts: Option<&[Contract]>) -> Compared {
        let mut relations: Vec<Relation> = periods.iter().map(|of| relation(of)).collect();
        let days_of_period: Vec<Days> =
            periods.iter().map(|of| self.days(of.content.start_date, of.content.end_date)).collect();
        for ((period, relation), days) in periods.iter().zip(&mut relations).zip(&days_of_period) {
            relation.declared = days.each().collect();
            self.form(&period.content, relation);
        }
        let pairs = contracts.and_then(|contracts| self.pairs(periods, contracts, &mut relations));
        let Some((contracts, pairs)) = contracts.zip(pairs) else {
            relations.iter_mut().for_each(|of| of.open(Open::Need(Need::ManyPeriods)));
            let of_period = vec![Vec::new(); periods.len()];
            return Compared { relations, of_period, of_contract: Vec::new(), are_all: false };
        };
        let days_of_contract: Vec<Days> = contracts.iter().map(|of| self.days(of.start(), of.end())).collect();
        let none = Days::none(self.span);
        let pairs = meant(&pairs, (&days_of_period, &days_of_contract), &none);
        let (mut of_period, mut of_contract) = (vec![Vec::new(); periods.len()], vec![Vec::new(); contracts.len()]);
        for Pair { contract, period, .. } in pairs {
            of_period.get_mut(period).into_iter().for_each(|of| of.push(contract));
            of_contract.get_mut(contract).into_iter().for_each(|of| of.push(period));
        }
        let union = |of: &[usize], days: &[Days]| {
            let mut all = none.clone();
            of.iter().filter_map(|at| days.get(*at)).for_each(|days| all.add(days));
            all
        };
        for (((period, relation), days), own) in periods.iter().zip(&mut relations).zip(&days_of_period).zip(&of_period)
        {
            let content = &period.content;
            let of: Vec<&Contract> = own.iter().filter_map(|at| contracts.get(*at)).collect();
            if of.is_empty() {
                relation.open(Open::Contract);
                continue;
            }
            compare(content, &of, relation);
            let is_shared = |at: &usize| of_contract.get(*at).is_some_and(|of| of.len() > 1);
            let of: Vec<_> = own.iter().filter_map(|at| Some((contracts.get(*at)?, is_shared(at)))).collect();
            self.compare_dates(content, &of, relation);
            left_over(content, days, &union(own, &days_of_contract), relation);
        }
        let of_contracts = contracts.iter().zip(days_of_contract).zip(&of_contract);
        for ((contract, days), own) in of_contracts.filter(|(_, own)| !own.is_empty()) {
            let declared =
                own.iter().filter_map(|at| Some(periods.get(*at)?.content.end_date.unwrap_or(NaiveDate::MAX)));
            let last = declared.max().unwrap_or(NaiveDate::MIN);
            // Behind all that is declared, a contract without a last day does not tell whether work went on.
            let goes_on = |day: NaiveDate| contract.end().is_some() || day < last;
            for day in days.without(&union(own, &days_of_period)).each() {
                // The relation that began last before the day, otherwise the first.
                let is_before = |at: &usize| periods.get(*at).is_some_and(|of| of.content.start_date <= day);
                let before = own.get(own.partition_point(is_before).saturating_sub(1));
                if let Some(relation) = before.and_then(|at| relations.get_mut(*at)) {
                    self.missing(day, goes_on(day), relation);
                }
            }
        }
        for relation in &mut relations {
            for days in [&mut relation.missing, &mut relation.perhaps_missing] {
                days.sort_unstable();
                days.dedup();
            }
        }
        let opens = |at: &usize| periods.get(*at).map(|of| declared(&of.content).0);
        of_contract.iter_mut().for_each(|of| of.sort_by_key(opens));
        Compared { relations, of_period, of_contract, are_all: true }
    }

    /// Each contract with each period of its agency with which it shares a day; `None` where there are more than are compared.
    fn pairs(&self, periods: &[&Period], contracts: &[Contract], relations: &mut [Relation]) -> Option<Vec<Pair>> {
        // To which day a period and all before it last: behind it nothing is looked at for a contract.
        let mut reached = NaiveDate::MIN;
        let reaches: Vec<NaiveDate> = periods
            .iter()
            .map(|of| {
                reached = reached.max(of.content.end_date.unwrap_or(NaiveDate::MAX));
                reached
            })
            .collect();
        let (mut pairs, mut shared) = (Vec::new(), 0_usize);
        for (contract, of) in contracts.iter().enumerate() {
            let agency = SameEmployer::new(self.engine.facts(), &of.employer);
            let begun = periods.partition_point(|held| of.end().is_none_or(|end| held.content.start_date <= end));
            let since = reaches.partition_point(|to| *to < of.start());
            for (period, held) in periods.iter().enumerate().take(begun).skip(since) {
                let content = &held.content;
                if content.end_date.is_some_and(|end| end < of.start()) {
                    continue;
                }
                shared += 1;
                if shared > MOST_PAIRS {
                    return None;
                }
                match (agency.is(&content.employer), relations.get_mut(period)) {
                    (Some(true), _) => pairs.push(Pair { contract, period, fits: fits(content, of) }),
                    // Whether it is the contract of this relation the directory of employers would tell.
                    (None, Some(relation)) => relation.open(Open::Need(Need::EmployerDirectory)),
                    _ => {}
                }
            }
        }
        Some(pairs)
    }

    /// The days that are shown; an open end goes on to the day on which somebody looks.
    pub(super) fn days(&self, from: NaiveDate, to: Option<NaiveDate>) -> Days {
        Days::between(self.span, from, to.unwrap_or(self.on))
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

    /// The dates of a relation: those of a contract, or a part of one contract that is declared in several.
    fn compare_dates(&self, content: &Content, contracts: &[(&Contract, bool)], relation: &mut Relation) {
        // A shift past midnight may stand on the day on which it begins.
        let ends =
            [content.end_date, content.end_date.filter(|_| is_past_midnight(content)).and_then(|of| of.pred_opt())];
        let begin = content.start_date;
        let is_end = |last: NaiveDate| ends.contains(&Some(last));
        if contracts.iter().any(|(of, _)| of.start() == begin && of.end().is_some_and(is_end)) {
            return;
        }
        let holds = |of: &Contract| {
            let to = |last: NaiveDate| content.end_date.is_some_and(|end| end <= last) || is_end(last);
            of.start() <= begin && of.end().is_none_or(to)
        };
        // What is held by none goes beyond its contract, or stands for several, each of which has its own dates.
        let holding: Vec<_> = contracts.iter().filter(|(of, _)| holds(of)).collect();
        let is_part = match (&holding[..], contracts) {
            ([], [(_, is_shared)]) => *is_shared,
            (holding, _) => holding.iter().any(|(_, is_shared)| *is_shared),
        };
        if is_part {
            return;
        }
        if holding.iter().any(|(of, _)| of.end().is_none()) {
            relation.open(Open::EndOfContract);
        } else if holding.is_empty() || self.register.covers(&content.employer) {
            relation.fault(Fault::OtherDates);
        } else {
            // The rest of a contract may be declared elsewhere.
            relation.open(Open::Coverage);
        }
    }

    /// A day that may be one of a contract and that no relation has: what is due it lacks, once all declarations of the agency are here.
    fn missing(&self, day: NaiveDate, is_of_contract: bool, relation: &mut Relation) {
        if day >= self.on {
            return;
        }
        if !is_of_contract {
            relation.open(Open::EndOfContract);
            relation.perhaps_missing.push(day);
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
fn meant(pairs: &[Pair], (periods, contracts): (&[Days], &[Days]), none: &Days) -> Vec<Pair> {
    let mut served = vec![false; contracts.len()];
    let mut covered = vec![none.clone(); periods.len()];
    for of in pairs.iter().filter(|of| of.fits) {
        served.get_mut(of.contract).into_iter().for_each(|of| *of = true);
        if let (Some(covered), Some(days)) = (covered.get_mut(of.period), contracts.get(of.contract)) {
            covered.add(days);
        }
    }
    let is_meant = |of: &&Pair| {
        if of.fits || served.get(of.contract) == Some(&true) {
            return of.fits;
        }
        let days = |all: &'_ [Days], at: usize| all.get(at).unwrap_or(none).clone();
        let shared = days(contracts, of.contract).shared(periods.get(of.period).unwrap_or(none));
        !shared.without(covered.get(of.period).unwrap_or(none)).is_none()
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
    relation.left_over = days.clone().without(covered).each().filter(|day| Some(*day) != midnight).collect();
    if !relation.left_over.is_empty() {
        relation.fault(Fault::LeftOverDay);
    }
}

fn fits(content: &Content, contract: &Contract) -> bool {
    is_at_user(content, contract)
        && content.worker_type.zip(contract.worker_type).is_none_or(|(one, other)| one == other)
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
