//! What is gathered for a view.

use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use super::comparing::Comparing;
use super::contracts::{in_time, signed};
use super::half_years::half_years;
use super::relation::{Fault, Open, Relation};
use super::{Asked, View};
use crate::declaration::message::{EmployerNumbers, Kind, Row};
use crate::declaration::register::{Content, MOST_PERIODS, Period, Register, RegisterView};
use crate::declaration::rules::work_without_declaration::undeclared;
use crate::engine::Engine;
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, SameEmployer};
use crate::id::{JointCommittee, Ssin};
use crate::judgement::{Missing, Need, Outcome, Truth};
use crate::law::LawSays;
use crate::time::Moment;

/// Who looks at what.
pub(super) struct Looking<'a> {
    pub(super) engine: &'a Engine,
    pub(super) register: &'a Register,
    pub(super) asked: &'a Asked,
}

/// Whether a period is agency work: an agency tells its own joint committee, or the user.
fn is_agency_work(content: &Content) -> bool {
    content.joint_committee == Some(JointCommittee::AgencyWork) || content.user_enterprise_number.is_some()
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
            match (period.cancelled, is_agency_work(&period.content)) {
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
        let comparing = Comparing {
            engine: self.engine,
            register: self.register,
            span: (first, last),
            on,
            known: if are_all && !is_unread { self.register.as_of() } else { None },
        };
        let (mut relations, without) = comparing.relations(&periods, &contracts);
        for (relation, period) in relations.iter_mut().zip(&periods) {
            relation.in_time = in_time(period, self.engine.facts());
            (relation.signed, relation.signed_on) = signed(self.engine, self.register, period);
        }
        let relations = relations.into_iter().chain(without.into_iter().filter_map(|of| self.undeclared(worker, of)));
        let (shown, filtered): (Vec<_>, Vec<_>) = relations.partition(|relation| self.is_asked(relation));
        (view.relations, view.filtered) = (shown, filtered.len());
        view.relations.sort_by_key(|of| (number(&of.agency), of.user, of.start, of.end, of.period));
        view.half_years = half_years(self.engine, self.register, worker, &view, &periods);
        view
    }

    /// The contracts with agencies of these years. A contract is with one where it tells a user or its signing, or where the employer declared
    /// agency work.
    fn contracts(&self, worker: Ssin, periods: &[&Period], (first, last): (NaiveDate, NaiveDate)) -> Vec<Contract> {
        let facts = self.engine.facts();
        let told = facts.contracts(worker);
        let days = ContractDays::new(ContractPart::Whole, first, last);
        let is_agency = |contract: &Contract| {
            let employer = SameEmployer::new(facts, &contract.employer);
            let is_of = |period: &&Period| employer.is(&period.content.employer) != Some(false);
            contract.user.is_some() || contract.tells_signing() || periods.iter().any(is_of)
        };
        let of_these = told.value().into_iter().flatten().filter(|contract| days.meet(contract) && is_agency(contract));
        of_these.take(MOST_PERIODS).copied().collect()
    }

    /// Work under a contract for which no declaration is held; `None` where it is not due yet, or declared otherwise.
    fn undeclared(&self, worker: Ssin, contract: &Contract) -> Option<Relation> {
        let on = self.asked.on;
        if contract.start() > on {
            return None;
        }
        let mut relation = Relation {
            user: contract.user,
            worker_type: contract.worker_type,
            end: contract.end(),
            signed_on: contract.signed_at.map(FirstWork::date),
            ..Relation::new(contract.employer, contract.start())
        };
        let (law, facts) = (self.engine.law(), self.engine.facts());
        let as_of = self.register.as_of().map(|at| at.min(Moment::start_of_day(on)));
        let is_behind_register =
            contract.start() < on && self.register.as_of().is_some_and(|at| at.date() <= contract.start());
        let days =
            || contract.start().iter_days().take_while(|day| *day < on && contract.end().is_none_or(|of| *day <= of));
        match undeclared((worker, contract), self.register, (law, facts), as_of) {
            Some(Outcome::Violated(_)) => {
                relation.fault(Fault::NotDeclared);
                relation.missing = days().collect();
            }
            Some(Outcome::Undetermined(missing)) => {
                relation.in_time = Truth::Unknown(missing);
                relation.open(Open::Need(missing.need()));
                relation.perhaps_missing = days().collect();
            }
            None => {
                relation.in_time = Truth::Unknown(Missing::of(Need::Period));
                relation.open(Open::Coverage);
                relation.perhaps_missing = days().collect();
            }
            // Something else is declared with the agency on that day: of this user and worker type nothing is.
            Some(Outcome::Satisfied) if contract.user.is_some() || contract.worker_type.is_some() => {
                let is_known = as_of.is_some_and(|at| contract.start() < at.date());
                if is_known && self.register.covers(&contract.employer) {
                    relation.fault(Fault::NotDeclared);
                    relation.missing = days().collect();
                } else {
                    relation.in_time = Truth::Unknown(Missing::of(Need::Period));
                    relation.open(Open::Coverage);
                    relation.perhaps_missing = days().collect();
                }
            }
            // Behind what the register holds nobody knows.
            Some(Outcome::NotApplicable) if is_behind_register => {
                relation.in_time = Truth::Unknown(Missing::of(Need::Period));
                relation.open(Open::Coverage);
                relation.perhaps_missing = days().collect();
            }
            Some(Outcome::Satisfied | Outcome::NotApplicable) => return None,
        }
        // What is not declared, is not in time for the exception of electronic contracts.
        let mut content = Content::new(Some(worker), contract.employer, contract.start());
        (content.end_date, content.worker_type) = (contract.end(), contract.worker_type);
        content.user_enterprise_number = contract.user;
        let mut nothing = Period::new(None, content);
        nothing.late = relation.in_time.known().map(|in_time| !in_time);
        relation.signed = signed(self.engine, self.register, &nothing).0;
        Some(relation)
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

/// By what agencies are ordered, and shown: the enterprise number where it is told.
pub(super) fn number(of: &EmployerNumbers) -> String {
    let numbers = [
        of.enterprise().map(|number| number.to_string()),
        of.nsso().map(|number| number.to_string()),
        of.provisional().map(|number| number.to_string()),
    ];
    numbers.into_iter().flatten().next().unwrap_or_default()
}
