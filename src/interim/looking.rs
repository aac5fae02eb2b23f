//! What is gathered for a view.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use super::comparing::{Compared, Comparing};
use super::contracts::Contracts;
use super::half_years::{self, half_years};
use super::in_time::InTime;
use super::relation::{Fault, Open, Relation};
use super::signing::{Signed, SignedContract};
use super::{Asked, View};
use crate::declaration::agency_contract::{Intents, is_at_user};
use crate::declaration::day_contracts::{is_day_contract, is_day_contract_under, user_of_day_contract};
use crate::declaration::deadline::{Deadline, holds};
use crate::declaration::message::{EmployerNumbers, Kind, Row};
use crate::declaration::register::{Content, MOST_PERIODS, Period, Register, RegisterView};
use crate::declaration::rules::work_without_declaration::undeclared;
use crate::engine::Engine;
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, SameEmployer};
use crate::id::Ssin;
use crate::judgement::{Missing, Need, Outcome, Truth};
use crate::law::LawSays;
use crate::time::Moment;

/// Who looks at what.
pub(super) struct Looking<'a> {
    pub(super) engine: &'a Engine,
    pub(super) register: &'a Register,
    pub(super) asked: &'a Asked,
}

impl Looking<'_> {
    pub(super) fn view(&self) -> View {
        let &Asked { worker, on, .. } = self.asked;
        let worker = self.engine.facts().current_number(worker);
        let mut view = View {
            worker,
            on,
            span: None,
            relations: Vec::new(),
            half_years: Vec::new(),
            others: 0,
            filtered: 0,
            refused: 0,
            as_of: self.register.as_of(),
            open: Vec::new(),
        };
        let law = self.engine.law();
        let years = match law.agency.years_shown.at(law.on(on)) {
            LawSays::Row(years) => i32::from(*years.value()),
            LawSays::Nothing => return view,
            LawSays::NotTrusted => {
                view.open.push(Need::Law);
                return view;
            }
        };
        let first = NaiveDate::from_ymd_opt(on.year() - years, 1, 1).unwrap_or(on);
        let last = NaiveDate::from_ymd_opt(on.year() + years, 12, 31).unwrap_or(on);
        view.span = Some((first, last));
        let mut periods: Vec<&Period> = Vec::new();
        let are_all = self.register.look_through(worker, first, Some(last), &mut |period| {
            match (period.cancelled, period.content.is_agency_work()) {
                (true, _) => {}
                (_, true) => periods.push(period),
                _ => view.others += 1,
            }
            ControlFlow::Continue(())
        });
        periods.sort_by_key(|period| (period.content.start_date, period.id));
        if !are_all {
            view.open.push(Need::ManyPeriods);
        }
        let is_unread = self.register.has_unread(&Row { worker: Some(worker), ..Row::new(Kind::In) });
        if is_unread {
            view.open.push(Need::ReadableRecord);
        }
        let contracts = self.contracts(worker, &periods, (first, last));
        let known = if are_all && !is_unread { self.register.as_of() } else { None };
        let comparing = Comparing { engine: self.engine, register: self.register, span: (first, last), on, known };
        let compared = comparing.relations(&periods, contracts.as_deref());
        if !compared.are_all && are_all {
            view.open.push(Need::ManyPeriods);
        }
        let relations = self.judged(worker, compared, &periods, contracts.as_deref().unwrap_or_default(), &comparing);
        view.refused = self.refused(worker).filter(|of| self.is_beside(of, (first, last), &relations)).count();
        let undeclared = half_years::undeclared(self.engine.facts(), &relations);
        let (shown, filtered): (Vec<_>, Vec<_>) = relations.into_iter().partition(|relation| self.is_asked(relation));
        (view.relations, view.filtered) = (shown, filtered.len());
        view.relations.sort_by_key(|of| (number(&of.agency), of.user, of.start, of.end, of.period));
        view.half_years = half_years(self.engine, self.register, &view, &undeclared);
        view
    }

    /// What is said of each relation, and of the contracts of which nothing is declared.
    fn judged(
        &self,
        worker: Ssin,
        compared: Compared,
        periods: &[&Period],
        contracts: &[Contract],
        comparing: &Comparing<'_>,
    ) -> Vec<Relation> {
        let (law, facts) = (self.engine.law(), self.engine.facts());
        let Compared { mut relations, of_period, of_contract, are_all } = compared;
        let signing = Contracts { law, facts, intents: Intents::of(facts, worker), on: self.asked.on };
        let in_time = InTime { worker, register: self.register, facts, on: self.asked.on, known: comparing.known };
        for (relation, period) in relations.iter_mut().zip(periods) {
            relation.in_time = in_time.of(period);
            if !are_all {
                relation.in_time = relation.in_time.and(Truth::Unknown(Missing::of(Need::ManyPeriods)));
                relation.signed = Signed::Unknown(Some(Need::ManyPeriods));
            }
            relation
                .day_contracts
                .extend(user_of_day_contract(facts, &period.content).map(|_| period.content.start_date));
        }
        let mut undeclared = Vec::new();
        let mut signed: Vec<Option<SignedContract>> = Vec::with_capacity(contracts.len());
        for (contract, own) in contracts.iter().zip(&of_contract) {
            if let Some((first, relation)) =
                own.first().and_then(|at| Some((periods.get(*at)?, relations.get_mut(*at)?)))
            {
                in_time.begin(contract, first, relation);
            }
            // What declares its first work tells of its signing, for those behind it too.
            let work = contract.first_work.map_or(Deadline::Day(contract.start()), Deadline::from);
            let own_periods = || own.iter().filter_map(|at| periods.get(*at));
            let of_work = own_periods().find(|of| holds(&of.content, work)).or_else(|| own_periods().next());
            signed.push(of_work.map(|period| signing.signed(contract, period)));
            if own.is_empty() {
                undeclared.extend(self.undeclared(worker, contract, &signing, comparing.span.0));
            }
        }
        for ((relation, own), period) in relations.iter_mut().zip(&of_period).zip(periods) {
            let of: Vec<SignedContract> = own.iter().filter_map(|at| signed.get(*at).copied().flatten()).collect();
            relation.sign(of, self.asked.on, |of| comparing.days(of.start, of.end).each().collect());
            relation.assumes_first_hour = relation.in_time == Truth::True && in_time.is_hour_untold(period);
            let days = own.iter().filter_map(|at| contracts.get(*at));
            let under = days.filter(|of| is_day_contract_under(facts, &period.content, of)).map(Contract::start);
            relation.day_contracts.extend(under);
            relation.day_contracts.sort_unstable();
            relation.day_contracts.dedup();
        }
        relations.append(&mut undeclared);
        relations
    }

    /// The contracts with agencies of these years; `None` where there are more than are looked through. A contract is with one where it
    /// tells a user or its signing, or where the employer declared agency work.
    fn contracts(
        &self,
        worker: Ssin,
        periods: &[&Period],
        (first, last): (NaiveDate, NaiveDate),
    ) -> Option<Vec<Contract>> {
        let facts = self.engine.facts();
        let told = facts.contracts(worker).value();
        let days = ContractDays::new(ContractPart::Whole, first, last);
        let of_these = told.into_iter().flatten().filter(|contract| days.meet(contract)).take(MOST_PERIODS + 1);
        let of_these: Vec<Contract> = of_these.copied().collect();
        // Each employer is looked for once among those who declared, however many contracts and periods there are.
        let declared: BTreeSet<EmployerNumbers> = periods.iter().map(|of| of.content.employer).collect();
        let mut may_be: BTreeMap<EmployerNumbers, bool> = BTreeMap::new();
        let mut is_agency = |of: &EmployerNumbers| {
            *may_be.entry(*of).or_insert_with(|| {
                let employer = SameEmployer::new(facts, of);
                declared.iter().any(|other| employer.is(other) != Some(false))
            })
        };
        let is_all = of_these.len() <= MOST_PERIODS;
        let of_agencies = of_these.into_iter();
        let of_agencies =
            of_agencies.filter(|of| of.user.is_some() || of.tells_signing() || is_agency(&of.employer)).collect();
        is_all.then_some(of_agencies)
    }

    /// Work under a contract for which no declaration is held; `None` where it is not due yet, or declared otherwise.
    fn undeclared(
        &self,
        worker: Ssin,
        contract: &Contract,
        signing: &Contracts<'_>,
        first_shown: NaiveDate,
    ) -> Option<Relation> {
        let on = self.asked.on;
        if contract.start() > on {
            return None;
        }
        let mut relation = Relation {
            user: contract.user,
            worker_type: contract.worker_type,
            end: contract.end(),
            ..Relation::new(contract.employer, contract.start())
        };
        relation.refused = self.was_refused(worker, contract);
        let (law, facts) = (self.engine.law(), self.engine.facts());
        let as_of = self.register.as_of().map(|at| at.min(Moment::start_of_day(on)));
        let is_behind_register =
            contract.start() < on && self.register.as_of().is_some_and(|at| at.date() <= contract.start());
        let first = contract.start().max(first_shown);
        let days = || first.iter_days().take_while(|day| *day < on && contract.end().is_none_or(|of| *day <= of));
        match undeclared((worker, contract), self.register, (law, facts), as_of) {
            Some(Outcome::Violated(_)) => not_declared(&mut relation, contract, days()),
            Some(Outcome::Undetermined(missing)) => {
                relation.in_time = Truth::Unknown(missing);
                relation.open(Open::Need(missing.need()));
                relation.perhaps_missing = days().collect();
            }
            None => self.may_be_declared(&mut relation, days().collect()),
            // Something else is declared with the agency on that day: of this user and worker type nothing is.
            Some(Outcome::Satisfied) if contract.user.is_some() || contract.worker_type.is_some() => {
                let is_known = as_of.is_some_and(|at| contract.start() < at.date());
                if is_known && self.register.covers(&contract.employer) {
                    not_declared(&mut relation, contract, days());
                } else {
                    self.may_be_declared(&mut relation, days().collect());
                }
            }
            // Behind what the register holds nobody knows.
            Some(Outcome::NotApplicable) if is_behind_register => {
                self.may_be_declared(&mut relation, days().collect());
            }
            Some(Outcome::Satisfied | Outcome::NotApplicable) => return None,
        }
        relation.began = contract.first_work.map(FirstWork::date).filter(|_| relation.in_time == Truth::False);
        // What is not declared, is not in time for the exception of electronic contracts.
        let mut content = Content::new(Some(worker), contract.employer, contract.start());
        (content.end_date, content.worker_type) = (contract.end(), contract.worker_type);
        content.user_enterprise_number = contract.user;
        let mut nothing = Period::new(None, content);
        nothing.late = relation.in_time.known().map(|in_time| !in_time);
        relation.sign(vec![signing.signed(contract, &nothing)], on, |_| Vec::new());
        relation.day_contracts.extend(Some(contract.start()).filter(|_| is_day_contract(contract)));
        Some(relation)
    }

    /// What was declared of agency work and refused.
    fn refused(&self, worker: Ssin) -> impl Iterator<Item = &Content> {
        self.register.refused(worker).iter().filter(|of| of.is_agency_work())
    }

    /// Whether what was refused has a day that is shown, and no relation with the agency has one of its days.
    fn is_beside(&self, refused: &Content, shown: (NaiveDate, NaiveDate), relations: &[Relation]) -> bool {
        let agency = SameEmployer::new(self.engine.facts(), &refused.employer);
        let days = (refused.start_date, refused.end_date);
        share_a_day(days, (shown.0, Some(shown.1)))
            && !relations.iter().any(|of| share_a_day(days, (of.start, of.end)) && agency.is(&of.agency) != Some(false))
    }

    /// Whether a declaration of the work under this contract was refused.
    fn was_refused(&self, worker: Ssin, contract: &Contract) -> bool {
        let agency = SameEmployer::new(self.engine.facts(), &contract.employer);
        let days = (contract.start(), contract.end());
        let is_it = |of: &Content| share_a_day((of.start_date, of.end_date), days) && is_at_user(of, contract);
        self.refused(worker).any(|of| is_it(of) && agency.is(&of.employer) == Some(true))
    }

    /// What is not declared here, and may be elsewhere, or since the register ends.
    fn may_be_declared(&self, relation: &mut Relation, days: Vec<NaiveDate>) {
        let (need, open) = if self.register.covers(&relation.agency) {
            (Need::DeclarationsSince, Open::Need(Need::DeclarationsSince))
        } else {
            (Need::Period, Open::Coverage)
        };
        relation.in_time = Truth::Unknown(Missing::of(need));
        relation.open(open);
        relation.perhaps_missing = days;
    }

    /// Whether a relation is among those that are asked for.
    fn is_asked(&self, relation: &Relation) -> bool {
        let Asked { from, to, worker_type, agency, user, .. } = *self.asked;
        let facts = self.engine.facts();
        from.is_none_or(|from| relation.end.is_none_or(|end| from <= end))
            && to.is_none_or(|to| relation.start <= to)
            && worker_type.is_none_or(|of| relation.worker_type == Some(of))
            && user.is_none_or(|of| relation.user == Some(of))
            && agency.is_none_or(|of| SameEmployer::new(facts, &of.into()).is(&relation.agency) != Some(false))
    }
}

/// Says that work under a contract is not declared. Up to when work went on, one without a last day does not tell.
fn not_declared(relation: &mut Relation, contract: &Contract, days: impl Iterator<Item = NaiveDate>) {
    let begun = contract.first_work.map_or(contract.start(), FirstWork::date);
    let is_certain = |day: &NaiveDate| contract.end().is_some() || *day <= begun;
    relation.fault(Fault::NotDeclared);
    (relation.missing, relation.perhaps_missing) = days.partition(is_certain);
}

fn share_a_day(one: (NaiveDate, Option<NaiveDate>), other: (NaiveDate, Option<NaiveDate>)) -> bool {
    let begins_by = |from: NaiveDate, to: Option<NaiveDate>| to.is_none_or(|to| from <= to);
    begins_by(one.0, other.1) && begins_by(other.0, one.1)
}

/// By what agencies are ordered, and shown: the enterprise number where it is told.
pub(super) fn number(of: &EmployerNumbers) -> String {
    let numbers = [
        of.enterprise().map(|number| number.to_string()),
        of.nsso().map(|number| number.to_string()),
        of.provisional().map(|number| number.to_string()),
    ];
    numbers.into_iter().flatten().next().unwrap_or_default()
}
