#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-pay-above-most.md")]

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::at_in;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::flexi_job::job::Job;
use crate::flexi_job::pay::{Least, Paid, is_above, least_wage};
use crate::flexi_job::said::Said;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LawSays, LegalRef};
use crate::numbers;
use crate::texts;

/// A flexi-jobber who is paid more for an hour than a flexi-job may bring.
pub(super) struct FlexiPayAboveMost;

numbers! {
    /// The wage of an hour with allowances, the most, and the day on which it is.
    struct Pay { pay: Decimal = "wage", most: Decimal = "mostPay", day: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-pay-above-most",
    Side::Advice,
    LegalRef::seen("programme act 22-12-2023, 150 % of the least wage").checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Pay::NUMBERS,
        what: "{wage} euro an hour, allowances included, is more than a flexi-job may bring[: {mostPay} euro][ on \
            {startDate}]",
        because: "wage, allowances, premiums and benefits together are at most 150 % of the least wage",
        action: "lower the allowances or the wage; as ordinary work (OTH), declared before it begins and with ordinary contributions, it may \
            bring more",
    },
)
.assuming(&[Need::Allowances])
.at(Zone::WorkerType)
.told_before_hiring();

impl Rule<Declarations> for FlexiPayAboveMost {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        at_in()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(job) = Job::hired(case) else { return Outcome::NotApplicable };
        let (mut said, mut is_told, mut lacks_allowances) = (Said::default(), false, false);
        job.terms(|contract| {
            let Some(pay) = contract.pay else { return said.until_certain() };
            // The least wage only rises: the first day decides.
            let day = contract.start().max(job.begin);
            let told = Pay { pay: Some(pay.total()), most: None, day: Some(day) };
            let percent = match case.law.flexi_pay.most_percent.at(case.law.on(day)) {
                LawSays::Row(row) => *row.value(),
                LawSays::Nothing => return said.until_certain(),
                LawSays::NotTrusted => {
                    said.open(Need::Law, told);
                    return said.until_certain();
                }
            };
            match least_wage(case, &job, day) {
                Least::None => {}
                // What the least wage hangs on that rule tells (`flexi-wage-below-least`), and once is enough.
                Least::Missing(_) => {}
                Least::Wage(row) => {
                    let least = row.value();
                    is_told = true;
                    lacks_allowances |= pay.allowances.is_none();
                    let most = least.most.map(|most| most.saturating_mul(Decimal::new(percent.into(), 2)));
                    match is_above(pay, percent, least) {
                        Paid::Yes => said.fault(Pay { most, ..told }),
                        Paid::No => {}
                        Paid::Open => said.open(Need::LeastWage, told),
                    }
                }
            }
            said.until_certain()
        });
        said.outcome(|| match (is_told, lacks_allowances) {
            (false, _) => Outcome::NotApplicable,
            (true, true) => Outcome::Undetermined(Missing::of(Need::Allowances)),
            (true, false) => Outcome::Satisfied,
        })
    }
}
