//! What tells that a worker is a student, for work that is no student work.

use std::iter;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::{Case, Types};
use crate::facts::{ContractDays, ContractPart, Known, StudyKind, WorkKind};
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
    /// Who tells that a worker is a student on some days of work, or was one between two days around them.
    pub(crate) fn as_student(
        &self,
        worker: Ssin,
        days: (NaiveDate, NaiveDate),
        (from, to): (NaiveDate, NaiveDate),
    ) -> AsStudent {
        match self.by_dimona(worker, from, to) {
            AsStudent::Declared => AsStudent::Declared,
            _ if self.is_in_wages(worker, from, to) => AsStudent::Declared,
            declared => match self.by_studies(worker, days, (from, to)) {
                AsStudent::Studies => AsStudent::Studies,
                AsStudent::Nobody if declared == AsStudent::Nobody => self.by_contracts(worker, from, to),
                studies if declared == AsStudent::Nobody => studies,
                _ => declared,
            },
        }
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

    /// Whether the careers of these quarters tell wages of a student.
    fn is_in_wages(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> bool {
        let last = Quarter::of(to);
        let quarters = iter::successors(Some(Quarter::of(from)), |of| Some(of.plus(1))).take_while(|of| *of <= last);
        let mut told = quarters.filter_map(|of| self.facts.career(worker, of).value()).flatten();
        told.any(|of| of.kind() == WorkKind::Student)
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
        match is_certain && !between(first, last).any(|of| contradicts(of.kind())) {
            true => AsStudent::Studies,
            false => AsStudent::Perhaps(Need::StudyDays),
        }
    }

    /// By a contract of student work, of which no Dimona is here.
    fn by_contracts(&self, worker: Ssin, from: NaiveDate, to: NaiveDate) -> AsStudent {
        let mut is_student = false;
        let asked = ContractDays::new(ContractPart::Whole, from, to);
        // Without contracts there is none.
        let (Known::Known(()) | Known::Unknown) = self.facts.contracts_on(worker, &asked, &mut |contract| {
            is_student |= contract.worker_type == Some(WorkerType::Stu);
        });
        if is_student { AsStudent::Perhaps(Need::StudyDays) } else { AsStudent::Nobody }
    }
}
