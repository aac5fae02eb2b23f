#![doc = include_str!("../../../fixtures/cases/article-17/former-staff-under-article-17.md")]

use std::iter;
use std::ops::ControlFlow;

use chrono::{Months, NaiveDate};

use crate::article_17::REGIME;
use crate::declaration::message::Kind;
use crate::declaration::rule::{AsStudent, Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::facts::{ContractDays, ContractPart, Known, SameEmployer, WorkKind};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Quarter;

/// Work under article 17 of somebody who was on the staff of the employer shortly before.
pub(super) struct FormerStaffUnderArticle17;

numbers! {
    /// How many months former staff waits, and when the other work began.
    struct Before { months: u16 = "waitingMonths", start: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "former-staff-under-article-17",
    Side::Right,
    LegalRef::inferred("article 17 RD 28-11-1969, by a page of the sector on the year of waiting of former staff"),
    texts! {
        numbers: Before::NUMBERS,
        what: "the worker may have been on the employer's staff in the {waitingMonths} months before[: other work began on {startDate}]",
        action: "declare ordinary work (OTH) until former staff has waited long enough",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.by_order()
.at(Zone::WorkerType);

impl Rule<Declarations> for FormerStaffUnderArticle17 {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In]).types(Types::of(WorkerType::ARTICLE_17))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, after, None)) = case
            .planned()
            .filter(|(_, after, _)| after.worker_type.is_some_and(|of| WorkerType::ARTICLE_17.contains(&of)))
        else {
            return Outcome::NotApplicable;
        };
        // Where the law is not trusted, the rule on the quota says so.
        let months = case.law.article_17.waiting_months.at(case.law.on(after.start_date)).value().copied();
        let Some(months) = months else { return Outcome::NotApplicable };
        let from = after.start_date.checked_sub_months(Months::new(months.into()));
        let (Some(from), Some(to)) = (from, after.start_date.pred_opt()) else { return Outcome::NotApplicable };
        let own = SameEmployer::new(case.facts, &after.employer);
        let mut earliest = None::<NaiveDate>;
        let mut hear = |of: Option<WorkerType>, start: NaiveDate| match of {
            Some(WorkerType::Stu) => {}
            Some(of) if WorkerType::ARTICLE_17.contains(&of) => {}
            _ => earliest = earliest.into_iter().chain([start]).min(),
        };
        // Nearly all have no other period.
        let kinds = case.register.worker_types(worker);
        if WorkerType::ALL.into_iter().any(|of| !WorkerType::ARTICLE_17.contains(&of) && kinds.contains(Some(of))) {
            case.look_through(worker, from, Some(after.start_date), &mut |period| {
                let of = &period.content;
                let is_before = of.start_date < after.start_date;
                if !period.cancelled && is_before && own.is(&of.employer) == Some(true) {
                    hear(of.worker_type, of.start_date);
                }
                ControlFlow::Continue(())
            });
        }
        let asked = ContractDays::new(ContractPart::Whole, from, to);
        let told = case.facts.contracts_at(worker, &after.employer, &asked, &mut |contract, is_certain| {
            if is_certain {
                hear(contract.worker_type, contract.start());
            }
            ControlFlow::Continue(())
        });
        // Without contracts there is none.
        let (Known::Known(()) | Known::Unknown) = told;
        // Of the quarter in which it begins a career does not tell what came before.
        let last = Quarter::of(to);
        for quarter in iter::successors(Some(Quarter::of(from)), |of| Some(of.plus(1))).take_while(|of| *of <= last) {
            let mut was_on_staff = false;
            let told = case.facts.work_at(worker, quarter, &after.employer, &mut |sum| {
                was_on_staff |= matches!(sum.kind, WorkKind::Ordinary | WorkKind::Suspension | WorkKind::Severance);
            });
            // Without a career there is none.
            let (Known::Known(()) | Known::Unknown) = told;
            if was_on_staff {
                earliest = earliest.into_iter().chain([quarter.first_day()]).min();
            }
        }
        let Some(start) = earliest else { return Outcome::NotApplicable };
        let first = (after.start_date, after.start_date);
        match case.as_student(worker, first, (from, after.start_date)) {
            // Who is a student need not wait.
            AsStudent::Declared | AsStudent::Studies => Outcome::Satisfied,
            AsStudent::Perhaps(_) | AsStudent::Nobody => {
                let evidence = Before { months: Some(months), start: Some(start) }.into();
                Outcome::Undetermined(Missing::of(Need::FormerStaff).with(evidence))
            }
        }
    }
}
