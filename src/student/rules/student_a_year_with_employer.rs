#![doc = include_str!("../../../fixtures/cases/student/student-a-year-with-employer.md")]

use std::ops::ControlFlow;

use chrono::{Datelike, Months, NaiveDate, Weekday};

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{Facts, SameEmployer};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{WITH_RIGHT, student_work};
use crate::texts;

/// A student who has worked for the employer without interruption for twelve months: no student there any more.
pub(super) struct StudentAYearWithEmployer;

numbers! {
    /// Since when the student works for the employer, and how many months are too many.
    struct Since { since: NaiveDate = "workedSince", months: u16 = "months" }
}

const META: RuleMeta = RuleMeta::new(
    "student-a-year-with-employer",
    Side::Right,
    LegalRef::seen("Student@work: no student work after twelve months' uninterrupted work with the employer"),
    texts! {
        numbers: Since::NUMBERS,
        what: "the student has worked for this employer without interruption for {months} months or more[, since {workedSince}]",
        action: "declare the work as OTH; student work with another employer stays possible",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerDirectory])
.by_order()
.at(Zone::WorkerType);

/// The worker types whose work counts beyond doubt.
const CERTAIN: [WorkerType; 2] = [WorkerType::Oth, WorkerType::Bcw];

impl Rule<Declarations> for StudentAYearWithEmployer {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&WITH_RIGHT).types(Types::of([WorkerType::Stu]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(content) = student_work(case) else { return Outcome::NotApplicable };
        let (Some(worker), begin) = (content.worker, content.start_date) else { return Outcome::NotApplicable };
        let months = case.law.student.longest_work_months.at(case.law.on(begin)).value().copied();
        let Some((months, latest)) =
            months.and_then(|of| Some((of, begin.checked_sub_months(Months::new(of.into()))?)))
        else {
            return Outcome::NotApplicable;
        };
        let mut work = Work { case, worker, own: SameEmployer::new(case.facts, &content.employer), open: None };
        let mut since = begin;
        // Each step reaches an earlier day, and a year of days is the most.
        while let Some(earlier) = work.reaching(since).filter(|_| since > latest) {
            since = earlier;
        }
        if since > latest {
            return Outcome::Satisfied;
        }
        let evidence = Evidence::from(Since { since: Some(since), months: Some(months) });
        match work.open {
            None => Outcome::Violated(evidence),
            Some(need) => Outcome::Undetermined(Missing::of(need).with(evidence)),
        }
    }
}

/// The work of the student for the employer, and why it may not count.
struct Work<'a> {
    case: &'a Case<'a>,
    worker: Ssin,
    own: SameEmployer<'a, dyn Facts + 'a>,
    open: Option<Need>,
}

impl Work<'_> {
    /// The first day of work that lasts up to the day before this one, or up to the weekend before it.
    fn reaching(&mut self, day: NaiveDate) -> Option<NaiveDate> {
        let (case, before) = (self.case, day.pred_opt()?);
        let (mut first, mut open): (Option<NaiveDate>, Option<Need>) = (None, None);
        let mut hear = |start: NaiveDate, of: Option<WorkerType>, doubtful: bool| {
            if start < day && first.is_none_or(|first| start < first) {
                first = Some(start);
                open = match of {
                    _ if doubtful => Some(Need::EarlierAnswer),
                    Some(of) if CERTAIN.contains(&of) => None,
                    Some(_) => Some(Need::PublishedScope),
                    None => Some(Need::ContractKind),
                };
            }
        };
        case.register.visit(self.worker, before, Some(before), &mut |period| {
            let of = &period.content;
            match (period.cancelled, self.own.is(&of.employer)) {
                (false, Some(true)) => hear(of.start_date, of.worker_type, period.doubtful),
                (false, None) => case.assume(Need::EmployerDirectory),
                _ => {}
            }
            ControlFlow::Continue(())
        });
        for contract in case.facts.contracts(self.worker).value().into_iter().flatten() {
            let lasts = contract.start() <= before && contract.end().is_none_or(|end| before <= end);
            if lasts && self.own.is(&contract.employer) == Some(true) {
                hear(contract.start(), contract.worker_type, false);
            }
        }
        if first.is_none() && matches!(before.weekday(), Weekday::Sat | Weekday::Sun) {
            // Whether free days between two contracts interrupt, nobody says.
            let earlier = self.reaching(before);
            self.open = self.open.or(earlier.map(|_| Need::PublishedScope));
            return earlier;
        }
        self.open = self.open.or(open);
        first
    }
}
