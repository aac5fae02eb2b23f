#![doc = include_str!("../../../fixtures/cases/student/student-contract-signed-late.md")]

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::declaration::agency_contract::signed_in_time;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{Contract, ContractDays, ContractPart, FirstWork, Known};
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::student::signing::{Begin, Signing, is_any_untold};
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
.assuming(&[Need::DraftedBegin, Need::SigningHour])
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
        let mut worst: Option<(Signing, FirstWork, Begin)> = None;
        let mut hear = |contract: &Contract, certain: bool| {
            if !certain {
                return ControlFlow::Break(());
            }
            let is_meant = contract.worker_type.is_none_or(|of| of == WorkerType::Stu);
            let Some(signed) = contract.signed_at.filter(|_| is_meant) else { return ControlFlow::Continue(()) };
            let begin = Begin::of(case, contract, content);
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
        if signing == Signing::AtAnHour {
            return open(Need::FirstHour);
        }
        // What becomes of the hours that were worked before no source says.
        open(if begin.is_told { Need::PublishedScope } else { Need::WorkDone })
    }
}
