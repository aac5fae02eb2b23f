#![doc = include_str!("../../../fixtures/cases/student/student-contract-signed-late.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::agency_contract::signed_in_time;
use crate::declaration::register::Content;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, Known};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::texts;

/// Student work that is declared for days before its contract was signed.
pub(super) struct StudentContractSignedLate;

numbers! {
    /// When it was signed, and when the work under it begins.
    struct Days { signed: NaiveDate = "signedOn", began: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "student-contract-signed-late",
    Side::Right,
    LegalRef::seen("NSSO instructions; a student is declared on a signed contract; one that is signed when work begins at the latest")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Days::NUMBERS,
        what: "the student's contract was signed after work began: on {signedOn}, for work from {startDate} on",
        because: "a student is declared on a contract that is signed",
        action: "see what was worked before it was signed: where somebody worked, ask the NSSO whether those hours keep the solidarity rate; \
            where nobody has yet, have it signed before work begins; where the day is told wrongly, correct the table contracts",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::DraftedBegin])
.only_with(&[Need::OtherContracts])
.at(Zone::StartDate)
.of_declaration();

impl Rule<Declarations> for StudentContractSignedLate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let (mut late, mut is_any): (Option<(FirstWork, Begin)>, bool) = (None, false);
        let mut hear = |contract: &Contract, certain: bool| {
            if !certain {
                return ControlFlow::Break(());
            }
            let is_meant = contract.worker_type.is_none_or(|of| of == WorkerType::Stu);
            let Some(signed) = contract.signed_at.filter(|_| is_meant) else { return ControlFlow::Continue(()) };
            is_any = true;
            let begin = Begin::of(case, contract, content);
            if begin.is_before(signed) && late.is_none_or(|(of, _)| of.date() < signed.date()) {
                late = Some((signed, begin));
            }
            ControlFlow::Continue(())
        };
        let last = content.end_date.unwrap_or(content.start_date);
        let asked = ContractDays::new(ContractPart::Signed, content.start_date, last);
        // Without contracts none is signed late.
        let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut hear);
        let Some((signed, begin)) = late else {
            return if is_any { Outcome::Satisfied } else { Outcome::NotApplicable };
        };
        let evidence = Days { signed: Some(signed.date()), began: Some(begin.at.date()) }.into();
        let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
        // One that an agency had signed electronically may come later.
        if content.is_agency_work() {
            match signed_in_time(case, content) {
                Some(Truth::True) => return Outcome::Satisfied,
                Some(Truth::Unknown(missing)) => return open(missing.need()),
                Some(Truth::False) | None => {}
            }
        }
        // What becomes of the hours that were worked before no source says.
        open(if begin.is_told { Need::PublishedScope } else { Need::WorkDone })
    }
}

/// When the declared work under a contract begins.
#[derive(Clone, Copy)]
struct Begin {
    at: FirstWork,
    /// Whether somebody says that work began then.
    is_told: bool,
}

impl Begin {
    fn of(case: &Case<'_>, contract: &Contract, content: &Content) -> Begin {
        let first = contract.start().max(content.start_date);
        let beside = case.row.work_start.map(FirstWork::Moment);
        let told = [contract.first_work, beside].into_iter().flatten().filter(|of| of.date() >= first);
        match told.min_by_key(|of| of.date()) {
            Some(at) => Begin { at, is_told: true },
            None => Begin { at: FirstWork::Day(first), is_told: false },
        }
    }

    /// Whether a contract was signed behind it. On the day itself it counts as signed in time where no hours tell otherwise.
    fn is_before(self, signed: FirstWork) -> bool {
        match (self.at, signed) {
            (FirstWork::Moment(began), FirstWork::Moment(signed)) => began < signed,
            (began, signed) => began.date() < signed.date(),
        }
    }
}
