#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-wage-below-least.md")]

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::at_in;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::flexi_job::job::Job;
use crate::flexi_job::pay::{Least, Paid, is_below, least_wage};
use crate::flexi_job::said::Said;
use crate::judgement::{Need, Outcome, Rule};
use crate::law::{Confidence, FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-jobber whose wage is below the least one.
pub(super) struct FlexiWageBelowLeast;

numbers! {
    /// The wage of an hour, the least one, the same where no text that was read has it, and the first day on which that is so.
    struct Wage {
        wage: Decimal = "wage",
        least: Decimal = "leastWage",
        inferred: Decimal = "inferredLeastWage",
        day: NaiveDate = "firstDay",
    }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-wage-below-least",
    Side::Advice,
    LegalRef::seen("act 16-11-2015, art. 5; programme act 22-12-2023").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Wage::NUMBERS,
        what: "a wage of {wage} euro an hour is below the least wage of flexi-jobs[, {leastWage} euro][, {inferredLeastWage} euro as is inferred][, from {firstDay} on]",
        because: "without holiday pay; only the minimum follows the index",
        action: "raise the wage from that day on",
    },
)
.at(Zone::WorkerType)
.told_before_hiring();

impl Rule<Declarations> for FlexiWageBelowLeast {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        at_in()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::hired(case) else { return Outcome::NotApplicable };
        let (mut said, mut is_told) = (Said::default(), false);
        job.terms(|contract| {
            let Some(pay) = contract.pay else { return said.until_certain() };
            // The least wage only rises: where the first day is in order, what holds on the last one decides, from its own first day on.
            let first = contract.start().max(job.begin);
            let last = contract.end().map_or(job.end, |end| end.min(job.end)).max(first);
            for day in [first, last] {
                let told = Wage { wage: Some(pay.wage), least: None, inferred: None, day: Some(day) };
                match least_wage(case, &job, day) {
                    Least::None => {}
                    Least::Missing(need) => said.open(need, Wage { day: Some(first), ..told }),
                    Least::Wage(row) => {
                        is_told = true;
                        let (least, day) = (row.value(), row.from().max(first));
                        let is_seen = row.legal().confidence() == Confidence::Seen;
                        let [seen, inferred] = [is_seen, !is_seen].map(|is| Some(least.least).filter(|_| is));
                        match is_below(pay, least) {
                            Paid::Yes => {
                                said.fault(Wage { least: seen, inferred, day: Some(day), ..told });
                                break;
                            }
                            Paid::No => {}
                            // Up to so much it may be.
                            Paid::Open => {
                                said.open(Need::LeastWage, Wage { least: least.most, day: Some(day), ..told })
                            }
                        }
                    }
                }
            }
            said.until_certain()
        });
        said.outcome(|| if is_told { Outcome::Satisfied } else { Outcome::NotApplicable })
    }
}
