#![doc = include_str!("../../../fixtures/cases/declaration/ends-behind-contract.md")]

use chrono::NaiveDate;

use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::declaration::under_contract::{Declared, scope};
use crate::facts::Contract;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// Student work or a flexi-job that is declared for days behind the last one of its contract.
pub(super) struct EndsBehindContract;

numbers! {
    /// The last day that is declared, and that of the contract.
    struct Ends { declared: NaiveDate = "declaredEnd", contract: NaiveDate = "contractEnd" }
}

const META: RuleMeta = RuleMeta::new(
    "ends-behind-contract",
    Side::Right,
    LegalRef::seen(
        "NSSO instructions; a student is declared on a signed contract; a flexi-job when its contract is concluded",
    ),
    texts! {
        numbers: Ends::NUMBERS,
        what: "days are declared behind the contract: its last day is {contractEnd}, and {declaredEnd} is declared",
        action: "compare contract and declaration: where a later contract is missing in the table contracts, or the end is told wrongly, correct the \
            table; otherwise end the period with the contract",
    },
)
.only_with(&[Need::OtherContracts])
.at(Zone::EndDate)
.of_declaration();

impl Rule<Declarations> for EndsBehindContract {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(work) = Declared::of(case).filter(Declared::rests_on_contract) else { return Outcome::NotApplicable };
        let Some(last) = work.last_day() else { return Outcome::NotApplicable };
        // That one of another worker type runs on that day other rules tell.
        if work.latest((last, last), |_| true).is_some() {
            return Outcome::Satisfied;
        }
        let Some(contract) = ended(&work, last) else { return Outcome::NotApplicable };
        let evidence = Ends { declared: Some(last), contract: contract.end() }.into();
        let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
        match contract.worker_type {
            _ if work.may_run((last, last)) => open(Need::EmployerDirectory),
            // It may be another one than that of the declaration.
            None => open(Need::ContractKind),
            // What is worked under the contract has the right.
            Some(_) => open(Need::WorkDone),
        }
    }
}

/// The contract with the employer that ended last before this day: one that runs on a declared day, where there is any; otherwise one of the
/// same worker type that ended before them all.
fn ended(work: &Declared<'_>, last: NaiveDate) -> Option<Contract> {
    let first = work.content.start_date;
    let during = work.latest((first, last), |of| work.may_be_of(of));
    during.or_else(|| work.latest((NaiveDate::MIN, first.pred_opt()?), |of| work.is_of(of)))
}
