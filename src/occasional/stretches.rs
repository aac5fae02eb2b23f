//! The days on which a worker is with one employer, however they are declared.

use std::ops::ControlFlow;

use chrono::{Days, NaiveDate};

use super::work::{at_whom, is_of_staff};
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::{Content, Resolution};
use crate::declaration::rule::Case;
use crate::facts::{ContractDays, ContractPart, Known, SameEmployer, WorkKind};
use crate::id::{JointCommittee, Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::Quarter;

/// Whether students and flexi-jobbers are meant is not told: their days open nothing but where a period of theirs is of one day, since of
/// longer ones it is not told on which days they work.
const LEFT_OUT: [WorkerType; 3] = [WorkerType::Stu, WorkerType::Stx, WorkerType::Flx];

/// Whether work is left out: that of a student or a flexi-jobber over several days.
pub(super) fn is_left_out(of: &Content) -> bool {
    of.end_date != Some(of.start_date) && of.worker_type.is_some_and(|of| LEFT_OUT.contains(&of))
}

/// So many stretches of work are looked at; nobody has more within a few days.
const MOST: usize = 32;

/// A stretch of days with the employer.
#[derive(Clone, Copy)]
struct Stretch {
    begin: NaiveDate,
    last: NaiveDate,
    /// By which committees it is occasional work in horeca, where it is.
    extra: Option<(Option<JointCommittee>, Option<JointCommittee>)>,
    /// Whether who declares it is, or may be, the one who declares the work in question.
    same_hirer: bool,
    /// What is missing to know that a contract has other work than what is declared.
    lacks: Option<Need>,
    /// On how many of the days there is work at most, where that is told.
    most: u64,
}

impl Stretch {
    fn of(content: &Content, same_hirer: bool) -> Self {
        let is_extra = content.worker_type == Some(WorkerType::Ext) && content.is_horeca();
        let committees = (content.joint_committee, content.user_joint_committee);
        Stretch {
            begin: content.start_date,
            last: content.end_date.unwrap_or(NaiveDate::MAX),
            extra: is_extra.then_some(committees),
            same_hirer,
            lacks: None,
            most: u64::MAX,
        }
    }

    fn has(&self, day: NaiveDate) -> bool {
        self.begin <= day && day <= self.last
    }
}

/// The work that is declared, and what lies near it.
pub(super) struct Stretches {
    own: Stretch,
    all: Vec<Stretch>,
    from: NaiveDate,
    to: NaiveDate,
}

impl Stretches {
    pub(super) fn of(content: &Content) -> Self {
        let own = Stretch::of(content, true);
        let around = Days::new(2);
        Stretches {
            own,
            all: Vec::new(),
            from: own.begin.checked_sub_days(around).unwrap_or(own.begin),
            to: own.last.checked_add_days(around).unwrap_or(own.last),
        }
    }

    fn add(&mut self, of: Stretch) -> ControlFlow<()> {
        self.all.push(of);
        if self.all.len() >= MOST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    pub(super) fn periods(&mut self, case: &Case<'_>, worker: Ssin, own: &Content, employer: &EmployerNumbers) {
        let own_id = match case.period {
            Resolution::Found(period) => period.id,
            _ => None,
        };
        let (at, hirer) = (SameEmployer::new(case.facts, employer), SameEmployer::new(case.facts, &own.employer));
        case.look_through(worker, self.from, Some(self.to), &mut |period| {
            let of = &period.content;
            let is_own = own_id.is_some() && period.id == own_id;
            let is_here = !period.cancelled && !is_own && !is_left_out(of);
            if !is_here || at_whom(of).and_then(|other| at.is(&other)) != Some(true) {
                return ControlFlow::Continue(());
            }
            // Days at one user through two agencies are not counted as those of one employer are.
            self.add(Stretch::of(of, hirer.is(&of.employer) != Some(false)))
        });
    }

    pub(super) fn contracts(&mut self, case: &Case<'_>, worker: Ssin, employer: &EmployerNumbers) {
        let asked = ContractDays::new(ContractPart::Whole, self.from, self.to);
        let told = case.facts.contracts_at(worker, employer, &asked, &mut |contract, is_certain| {
            if !is_certain {
                return ControlFlow::Break(());
            }
            if contract.worker_type.is_some_and(|of| LEFT_OUT.contains(&of)) {
                return ControlFlow::Continue(());
            }
            let last = contract.end().unwrap_or(NaiveDate::MAX);
            let lacks = match contract.worker_type {
                None => Some(Need::ContractKind),
                // Of its days those are certain that are declared.
                Some(WorkerType::Ext) => Some(Need::UndeclaredDays),
                Some(_) => None,
            };
            self.add(Stretch { begin: contract.start(), last, extra: None, same_hirer: false, lacks, most: u64::MAX })
        });
        // Without contracts there is none.
        let (Known::Known(()) | Known::Unknown) = told;
    }

    /// Work of the quarters in question that a career tells at the employer of occasional work: on which days is not told.
    pub(super) fn careers(&mut self, case: &Case<'_>, worker: Ssin, employer: &EmployerNumbers) {
        if self.own.extra.is_none() {
            return;
        }
        let (first, last) = (Quarter::of(self.from), Quarter::of(self.to));
        for quarter in [Some(first), (first != last).then_some(last)].into_iter().flatten() {
            let told = case.facts.work_at(worker, quarter, employer, &mut |sum| {
                let most = sum.most_days.unwrap_or(u64::MAX);
                if is_of_staff(sum.kind) && sum.kind != WorkKind::FlexiJob && most > 0 {
                    let (begin, last) = (quarter.first_day(), quarter.last_day());
                    let lacks = Some(Need::ContractKind);
                    let _ = self.add(Stretch { begin, last, extra: None, same_hirer: false, lacks, most });
                }
            });
            // Without a career there is none.
            let (Known::Known(()) | Known::Unknown) = told;
        }
    }

    /// Whether there is more than is looked at.
    pub(super) fn are_too_many(&self) -> bool {
        self.all.len() >= MOST
    }

    /// The first day of three in a row that have some of the work that is declared and some occasional work, not all declared alike; and
    /// what is missing to it.
    pub(super) fn run(&mut self) -> Option<(NaiveDate, Need)> {
        let mut found = (self.first_of_run()?, Need::ContractKind);
        for (without, need) in
            [(Need::ContractKind, Need::UndeclaredDays), (Need::UndeclaredDays, Need::PublishedScope)]
        {
            self.all.retain(|of| of.lacks != Some(without));
            let Some(first) = self.first_of_run() else { break };
            found = (first, need);
        }
        Some(found)
    }

    fn first_of_run(&self) -> Option<NaiveDate> {
        let extras = self.all.iter().chain([&self.own]).filter(|of| of.extra.is_some());
        let days = extras.flat_map(|of| (0..3).filter_map(|back| of.begin.checked_sub_days(Days::new(back))));
        days.filter(|first| self.is_run(*first)).min()
    }

    fn is_run(&self, first: NaiveDate) -> bool {
        let days = || (0..3).filter_map(|on| first.checked_add_days(Days::new(on)));
        let whole = || self.all.iter().chain([&self.own]);
        let is_there = |day| whole().any(|of| of.has(day));
        let alike = |of: &&Stretch| of.same_hirer && of.extra.is_some() && of.extra == self.own.extra;
        let is_alike = |day| whole().filter(alike).any(|of| of.has(day));
        // Of the days that careers alone have, no more can be worked than they tell.
        let careers = || whole().filter(|of| of.most < u64::MAX && days().any(|day| of.has(day)));
        let is_of_careers = |day: &NaiveDate| !whole().any(|of| of.most == u64::MAX && of.has(*day));
        let most = careers().fold(0, |sum: u64, of| sum.saturating_add(of.most));
        days().all(is_there)
            && days().filter(is_of_careers).count() as u64 <= most
            && days().any(|day| self.own.has(day))
            && !days().all(is_alike)
    }
}
