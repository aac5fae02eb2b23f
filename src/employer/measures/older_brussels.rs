//! Brussels: older workers.

use super::case::Case;
use super::criterion::{Amount, Criterion, Holds, Measure, PRIVATE, USUAL_WORK, criterion, has_value};
use super::older_flanders::category_1_only;
use super::request::Region;
use super::tables::OLDER_BRUSSELS;
use crate::law::{LegalRef, OlderWorkers};
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::seen("Partena and UCM on older workers in Brussels, 2024");

/// Code 7320.
pub(super) static MEASURE: Measure =
    Measure { code: |_| "7320", name: says::older_brussels, legal: TEXT, criteria: &CRITERIA, gives };

static CRITERIA: [Criterion; 7] = [
    criterion("REGION", says::not_in_brussels, TEXT, |case| case.is_in(&[Region::Brussels])),
    category_1_only(TEXT),
    has_value(|case| case.has(OLDER_BRUSSELS)),
    criterion("AGE", says::age, TEXT, |case| {
        Holds::by(law(case), |of| {
            Holds::told(case.age(), |age| age >= of.least_age && of.most_age.is_none_or(|most| age <= most))
        })
    }),
    criterion("WAGE_LIMIT", says::wage_limit, TEXT, |case| Holds::by(law(case), |of| case.wage_within_year_end(of))),
    USUAL_WORK,
    PRIVATE,
];

fn law<'a>(case: &Case<'a>) -> Result<&'a OlderWorkers, Holds> {
    case.known(OLDER_BRUSSELS)
}

fn gives(case: &Case<'_>) -> Option<Amount> {
    law(case).ok()?.euro.map(Amount::Euro)
}
