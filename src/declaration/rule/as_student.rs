//! What tells that a worker is a student, for work that is no student work.

use std::iter;
use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};

use super::{Case, Types};
use crate::facts::{ContractDays, ContractPart, Known, SameEmployer, StudyKind, WorkKind, WorkedHours};
use crate::id::{Ssin, WorkerType};
use crate::judgement::Need;
use crate::time::Quarter;

/// Who tells that a worker is a student.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum AsStudent {
    /// Student work between two days, in a Dimona or in wages that were declared.
    Declared,
    /// The table of studies, on days of the work.
    Studies,
    /// Something that does not decide, and what is missing.
    Perhaps(Need),
    /// Nobody.
    Nobody,
}

impl Case<'_> {
    /// Who tells that a worker is a student on some days of work, or was one between two days around them: what is certain
    /// comes first, then what studies tell, then the first that does not decide.
    pub(crate) fn as_student(
        &self,
        worker: Ssin,
        days: (NaiveDate, NaiveDate),
        (from, to): (NaiveDate, NaiveDate),
    ) -> AsStudent {
        let sources: [&dyn Fn() -> AsStudent; 6] = [
            &|| self.by_dimona(worker, from, to),
            &|| self.by_wages(worker, from, to),
            &|| self.by_worked_hours(worker, from, to),
            &|| self.by_studies(worker, days, (from, to)),
            &|| self.by_contracts_and_shifts(worker, from, to),
            &|| self.by_counter(worker, from, to),
        ];
        let mut said = AsStudent::Nobody;
        for source in sources {
            let told = source();
            match (told, said) {
                (AsStudent::Declared, _) => return AsStudent::Declared,
                (AsStudent::Studies, _) | (_, AsStudent::Nobody) => said = told,
                _ => {}
            }
        }
        said
    }

    /// By the Dimonas of a student.
    fn by_dimona(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> AsStudent {
        // Hardly any worker is a student too.
        if !self.register.worker_types(worker).meets(Types::of([WorkerType::Stu])) {
            return AsStudent::Nobody;
        }
        let mut found = AsStudent::Nobody;
        self.look_through(worker, from, Some(to), &mut |period| {
            if !period.cancelled && period.content.worker_type == Some(WorkerType::Stu) {
                let is_certain = period.doubt.is_none();
                found = if is_certain { AsStudent::Declared } else { AsStudent::Perhaps(Need::EarlierAnswer) };
            }
            if found == AsStudent::Declared { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        found
    }

    /// By the wages of a student in the careers of these quarters.
    fn by_wages(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> AsStudent {
        let last = Quarter::of(to);
        let quarters = iter::successors(Some(Quarter::of(from)), |of| Some(of.plus(1))).take_while(|of| *of <= last);
        let mut told = quarters.filter_map(|of| self.facts.career(worker, of).value()).flatten();
        if told.any(|of| of.kind() == WorkKind::Student) { AsStudent::Declared } else { AsStudent::Nobody }
    }

    /// By hours of a student in wages that the NSSO processed: those that it had not when it received the declaration decide nothing.
    fn by_worked_hours(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> AsStudent {
        let is_known = |of: &WorkedHours| self.row.received_at.is_none_or(|at| of.at() <= at);
        let mut found = AsStudent::Nobody;
        for told in (from.year()..=to.year()).filter_map(|year| self.facts.worked_hours(worker, year).value()) {
            for (place, wages) in told.iter().enumerate().filter(|(_, of)| of.hours() > 0) {
                let same = SameEmployer::new(self.facts, wages.employer());
                let is_same =
                    |of: &WorkedHours| of.quarter() == wages.quarter() && same.is(of.employer()) == Some(true);
                let is_between = Quarter::of(from) <= wages.quarter() && wages.quarter() <= Quarter::of(to);
                if !is_between || told.iter().skip(place + 1).any(|of| is_known(of) && is_same(of)) {
                    // It was corrected, or is not asked for.
                    continue;
                }
                if is_known(wages) {
                    return AsStudent::Declared;
                }
                found = AsStudent::Perhaps(Need::PublishedScope);
            }
        }
        found
    }

    fn by_studies(
        &self,
        worker: Ssin,
        (first, last): (NaiveDate, NaiveDate),
        (from, to): (NaiveDate, NaiveDate),
    ) -> AsStudent {
        let rows = self.facts.studies(worker).value().unwrap_or_default();
        let between = |from: NaiveDate, to: NaiveDate| {
            rows.iter().filter(move |of| of.from().is_none_or(|of| of <= to) && of.to().is_none_or(|of| from <= of))
        };
        let mut studies = between(first, last).filter(|of| of.kind().makes_student()).peekable();
        let contradicts = |kind| matches!(kind, StudyKind::None | StudyKind::JobSeeker);
        if studies.peek().is_none() {
            let studied = between(from, to).any(|of| of.kind().makes_student());
            return if studied { AsStudent::Perhaps(Need::PublishedScope) } else { AsStudent::Nobody };
        }
        let is_certain = studies.any(|of| !of.may_be_over_on(first));
        if between(first, last).any(|of| contradicts(of.kind())) {
            return AsStudent::Perhaps(Need::StudyDays);
        }
        if is_certain { AsStudent::Studies } else { AsStudent::Perhaps(Need::StudiesWithoutEnd) }
    }

    /// By a contract of student work, or the shifts of a student, of which no Dimona is here: what makes a student without one is not
    /// published.
    fn by_contracts_and_shifts(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> AsStudent {
        let mut is_student = false;
        let asked = ContractDays::new(ContractPart::Whole, from, to);
        // Without contracts there is none.
        let (Known::Known(()) | Known::Unknown) = self.facts.contracts_on(worker, &asked, &mut |contract| {
            is_student |= contract.worker_type == Some(WorkerType::Stu);
        });
        // Without shifts none is planned.
        let (Known::Known(()) | Known::Unknown) =
            self.facts.planned_shifts(worker, from, to, &mut |_| is_student = true);
        if is_student { AsStudent::Perhaps(Need::PublishedScope) } else { AsStudent::Nobody }
    }

    /// By a counter of Student@work that shows less than the whole quota: something was taken off it, which may be student work.
    fn by_counter(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> AsStudent {
        let is_used = |year: i32| {
            let counter = self.facts.student_counter(worker, year, self.row.received_at).value()?;
            // It was read against the quota that was known then.
            let question = self.law.on(NaiveDate::from_ymd_opt(year, 1, 1)?).as_known_on(counter.at.date());
            let size = self.law.student.quota_hours.at(question).value()?;
            Some(counter.hours_left < *size)
        };
        match (from.year()..=to.year()).any(|year| is_used(year) == Some(true)) {
            true => AsStudent::Perhaps(Need::PublishedScope),
            false => AsStudent::Nobody,
        }
    }
}
