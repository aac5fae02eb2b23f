#![doc = include_str!("../../../fixtures/cases/student/student-contract-longer-than-a-year.md")]

use std::ops::ControlFlow;

use chrono::{Datelike, Months, NaiveDate};

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, Known};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::texts;

/// A student's contract that lasts longer than one of a student may.
pub(super) struct StudentContractLongerThanAYear;

numbers! {
    /// The first and the last day of the contract, and the most months that it may last.
    struct Term { start: NaiveDate = "contractStart", end: NaiveDate = "contractEnd", months: u16 = "months" }
}

const META: RuleMeta = RuleMeta::new(
    "student-contract-longer-than-a-year",
    Side::Right,
    LegalRef::seen("student contracts of at most 12 months, since 2012; before, of 6").checked(STUDENTS_CHECKED),
    texts! {
        numbers: Term::NUMBERS,
        what: "the student's contract lasts longer than {months} months: from {contractStart}[ to {contractEnd}]",
        because: "a student contract is for a fixed term, which has a longest",
        action: "correct the contract in the table contracts if it is told wrongly; work under a longer one is ordinary work, \
            to be declared as OTH before it begins",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.only_with(&[Need::OtherContracts])
.at(Zone::WorkerType)
.undone_by_cancel();

impl Rule<Declarations> for StudentContractLongerThanAYear {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let (mut fault, mut open) = (None, None);
        let mut hear = |contract: &Contract, certain: bool| {
            if !certain {
                return ControlFlow::Break(());
            }
            if contract.worker_type != Some(WorkerType::Stu) {
                return ControlFlow::Continue(());
            }
            let months = case.law.student.longest_contract_months.at(case.law.on(contract.start())).value().copied();
            let longest =
                months.and_then(|of| Some((of, contract.start().checked_add_months(Months::new(of.into()))?)));
            let too_long = longest.filter(|(_, behind)| contract.end().is_none_or(|end| *behind <= end));
            if let Some((months, behind)) = too_long {
                let term = Term { start: Some(contract.start()), end: contract.end(), months: Some(months) };
                // Begun on a day that the last month does not have: by the calendar it may last exactly as long as it may.
                let may_fit = |end| end == behind && behind.day() < contract.start().day();
                let need = match contract.end() {
                    Some(end) if may_fit(end) => Need::PublishedScope,
                    Some(_) => {
                        fault = Some(term);
                        return ControlFlow::Break(());
                    }
                    // It has none, or nobody told it.
                    None => Need::ContractKind,
                };
                open.get_or_insert(Missing::of(need).with(term.into()));
            }
            ControlFlow::Continue(())
        };
        let last = content.end_date.unwrap_or(content.start_date);
        let asked = ContractDays::new(ContractPart::Length, content.start_date, last);
        // Without contracts none is too long.
        let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut hear);
        match (fault, open) {
            (Some(term), _) => Outcome::Violated(term.into()),
            (None, Some(missing)) => Outcome::Undetermined(missing),
            (None, None) => Outcome::Satisfied,
        }
    }
}
