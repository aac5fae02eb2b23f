#![doc = include_str!("../../../fixtures/cases/student/student-contract-signed-late.md")]

use std::ops::ControlFlow;

use crate::declaration::agency_contract::signed_in_time;
use crate::declaration::deadline::Deadline;
use crate::declaration::register::Content;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::declaration::signing::{Begin, Signed, Signing};
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, Known};
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::texts;

/// Student work that is declared for days before its contract was signed.
pub(super) struct StudentContractSignedLate;

const META: RuleMeta = RuleMeta::new(
    "student-contract-signed-late",
    Side::Right,
    LegalRef::seen("NSSO instructions; a student is declared on a signed contract; one that is signed when work begins at the latest")
        .checked(STUDENTS_CHECKED),
    texts! {
        numbers: Signed::NUMBERS,
        what: "the student's contract was signed after work began[: on {signedOn}, for work from {workFrom} on][: at {signedAt}, \
            for work from {workBegan} on]",
        because: "a student is declared on a contract that is signed",
        action: "see what was worked before it was signed: where somebody worked, ask the NSSO whether those hours keep the solidarity rate; \
            where nobody has yet, have it signed before work begins; where the day is told wrongly, correct the table contracts",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::DraftedBegin, Need::SigningHour])
.at(Zone::StartDate)
.of_declaration()
.told_before_hiring();

impl Rule<Declarations> for StudentContractSignedLate {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let mut worst: Option<(Signing, FirstWork, Begin)> = None;
        let mut hear = |contract: &Contract, certain: bool| {
            if !certain {
                return ControlFlow::Break(());
            }
            let is_meant = contract.worker_type.is_none_or(|of| of == WorkerType::Stu);
            let Some(signed) = contract.signed_at.filter(|_| is_meant) else { return ControlFlow::Continue(()) };
            let begin = begin(case, contract, content);
            let signing = begin.signing(signed);
            if worst.is_none_or(|(of, at, _)| (of, at.date()) < (signing, signed.date())) {
                worst = Some((signing, signed, begin));
            }
            ControlFlow::Continue(())
        };
        let last = content.end_date.unwrap_or(content.start_date);
        let asked = ContractDays::new(ContractPart::Signed, content.start_date, last);
        // Without contracts none is signed late.
        let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut hear);
        let is_assumed = worst.is_none_or(|(signing, ..)| signing == Signing::OnTheDay);
        if is_assumed || is_any_untold(case, worker, content) {
            case.assume(Need::SigningHour);
        }
        let Some((signing, signed, begin)) = worst else { return Outcome::NotApplicable };
        if signing < Signing::AtAnHour {
            return Outcome::Satisfied;
        }
        let evidence = begin.evidence(signed);
        let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
        // One that an agency had signed electronically may come later.
        if content.is_agency_work() {
            match signed_in_time(case, content) {
                Some(Truth::True) => return Outcome::Satisfied,
                Some(Truth::Unknown(missing)) => return open(missing.need()),
                Some(Truth::False) | None => {}
            }
        }
        if signing == Signing::AtAnHour {
            return open(Need::FirstHour);
        }
        // What becomes of the hours that were worked before no source says.
        open(if begin.is_told { Need::PublishedScope } else { Need::WorkBeforeSigning })
    }
}

/// When the declared work under a contract begins.
fn begin(case: &Case<'_>, contract: &Contract, content: &Content) -> Begin {
    let told =
        [contract.first_work.map(Deadline::from), case.row.work_start.map(|at| Deadline::Minute(at.to_minute()))];
    Begin::of(told.into_iter().flatten(), Deadline::Day(contract.start().max(content.start_date)))
}

/// Whether a contract of a student for the declared days does not tell its signing.
fn is_any_untold(case: &Case<'_>, worker: Ssin, content: &Content) -> bool {
    let mut found = false;
    let mut hear = |contract: &Contract, certain: bool| {
        found |= certain && contract.worker_type == Some(WorkerType::Stu) && contract.signed_at.is_none();
        if certain && !found { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let last = content.end_date.unwrap_or(content.start_date);
    let asked = ContractDays::new(ContractPart::Whole, content.start_date, last);
    let (Known::Known(()) | Known::Unknown) = case.facts.contracts_at(worker, &content.employer, &asked, &mut hear);
    found
}
