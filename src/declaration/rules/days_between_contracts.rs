#![doc = include_str!("../../../fixtures/cases/declaration/days-between-contracts.md")]

use chrono::NaiveDate;

use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::declaration::under_contract::{Declared, scope};
use crate::facts::Contract;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Quarter;

/// Student work or a flexi-job that is declared for days between two of its contracts.
pub(super) struct DaysBetweenContracts;

numbers! {
    /// The first and the last of the first days on which no contract runs.
    struct Days { first: NaiveDate = "firstDay", last: NaiveDate = "lastDay" }
}

const META: RuleMeta = RuleMeta::new(
    "days-between-contracts",
    Side::Right,
    LegalRef::seen(
        "NSSO instructions; a student is declared on a signed contract; a flexi-job when its contract is concluded",
    ),
    texts! {
        numbers: Days::NUMBERS,
        what: "days are declared between two contracts: from {firstDay} to {lastDay} none runs",
        action: "compare contracts and declaration: where one is missing in the table contracts, or a day is told wrongly, correct the table; \
            otherwise end the period with the first contract, and declare the work under the next one before it begins",
    },
)
.only_with(&[Need::OtherContracts])
.at(Zone::EndDate)
.of_declaration();

impl Rule<Declarations> for DaysBetweenContracts {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(work) = Declared::of(case).filter(Declared::rests_on_contract) else { return Outcome::NotApplicable };
        let Some(last) = work.last_day() else { return Outcome::NotApplicable };
        match Gap::first(&work, last) {
            None => Outcome::NotApplicable,
            Some(gap) => {
                let evidence = Days { first: Some(gap.first), last: Some(gap.last) }.into();
                Outcome::Undetermined(Missing::of(gap.need(&work)).with(evidence))
            }
        }
    }
}

/// Declared days on which no contract runs, with the contracts around them.
struct Gap {
    first: NaiveDate,
    last: NaiveDate,
    around: [Contract; 2],
}

impl Gap {
    /// The first one up to this day. Of the days before the first contract, and of those behind the last one, other rules tell.
    fn first(work: &Declared<'_>, last: NaiveDate) -> Option<Gap> {
        let start = work.content.start_date;
        // Such a period lies in one quarter; of one that does not another rule tells.
        let last = last.min(Quarter::of(start).last_day());
        let mut from = start;
        let mut before: Option<Contract> = None;
        while from <= last {
            if let Some(runs) = work.latest((from, from), |_| true) {
                before = Some(runs);
                // One without an end, or with the last of all days, leaves no day behind it.
                from = runs.end()?.succ_opt()?;
                continue;
            }
            let next = work.soonest((from, last), |_| true)?;
            // Between two that are told to be for other work lies nothing of this one.
            match before.filter(|before| work.may_be_of(before) || work.may_be_of(&next)) {
                Some(before) => {
                    return Some(Gap { first: from, last: next.start().pred_opt()?, around: [before, next] });
                }
                None => from = next.start(),
            }
        }
        None
    }

    /// What would decide about them.
    fn need(&self, work: &Declared<'_>) -> Need {
        if work.may_run((self.first, self.last)) {
            // One of them may be with the employer.
            Need::EmployerDirectory
        } else if self.around.iter().any(|of| work.is_of(of)) {
            // What is worked under the contracts has the right.
            Need::WorkDone
        } else {
            // The one that does not tell its worker type may be for other work.
            Need::ContractKind
        }
    }
}
