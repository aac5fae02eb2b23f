//! Artists, domestic staff, child minders, workers of article 60, and seafarers: what they give was not found for certain, and so
//! nothing is granted.

use super::criterion::{AMOUNT_FROM_MEMORY, Amount, Criterion, Holds, LEVELS, Measure, criterion, has_value};
use super::request::{Region, Worker};
use super::tables;
use crate::law::LegalRef;
use crate::words::measures as says;

const ARTISTS_TEXT: LegalRef = LegalRef::inferred("one payroll office on the reduction for artists from April 2026");
const CODES: LegalRef = LegalRef::seen("NSSO, TechLib 2026/3");

/// Code 4300.
pub(super) static ARTISTS: Measure = Measure {
    code: |_| "4300",
    name: says::artists,
    legal: ARTISTS_TEXT,
    criteria: &[
        criterion("WORKER_EXCLUDED", says::worker_excluded, ARTISTS_TEXT, |case| case.works_as(Worker::Artist)),
        criterion("REGION_UNCERTAIN", says::artists_region, ARTISTS_TEXT, |case| {
            if case.value(&case.law.employment.artists_narrowed).is_none() {
                return Holds::Yes;
            }
            case.is_in(&[Region::Brussels, Region::Wallonia]).or_unknown()
        }),
        has_value(|case| case.has(tables::ARTISTS_EURO)),
        AMOUNT_FROM_MEMORY,
    ],
    gives: |case| case.value(&case.law.employment.artists_euro).copied().map(Amount::Euro),
};

/// Code 4200.
pub(super) static DOMESTIC: Measure = Measure {
    code: |_| "4200",
    name: says::domestic_staff,
    legal: LEVELS,
    criteria: &[
        criterion("WORKER_EXCLUDED", says::worker_excluded, LEVELS, |case| case.works_as(Worker::Domestic)),
        criterion("REGION", says::not_in_its_regions, LEVELS, |case| {
            case.is_in(&[Region::Flanders, Region::Brussels, Region::GermanSpeaking])
        }),
        criterion("HOUSEHOLD_ONLY", says::household_only, LEVELS, |case| {
            Holds::told(case.request.household.ok_or("household"), |of| of)
        }),
        has_value(|case| case.has(tables::DOMESTIC_BALANCE)),
        AMOUNT_FROM_MEMORY,
    ],
    gives: |case| case.value(&case.law.employment.domestic_balance).map(|()| Amount::Balance),
};

/// Code 4400, in every region.
pub(super) static CHILD_MINDERS: Measure = Measure {
    code: |_| "4400",
    name: says::child_minders,
    legal: LEVELS,
    criteria: &[
        criterion("WORKER_EXCLUDED", says::worker_excluded, LEVELS, |case| case.works_as(Worker::ChildMinder)),
        criterion("CHILD_CARE_SERVICE", says::child_care_service, LEVELS, |case| {
            Holds::told(case.request.child_care_service.ok_or("childCareService"), |of| of)
        }),
        has_value(|case| case.has(tables::CHILD_MINDER_EURO)),
        AMOUNT_FROM_MEMORY,
    ],
    gives: |case| case.value(&case.law.employment.child_minder_euro).copied().map(Amount::Euro),
};

/// Code 4500. Which of two balances it gives was not read.
pub(super) static ARTICLE_60: Measure = Measure {
    code: |_| "4500",
    name: says::article_60,
    legal: LEVELS,
    criteria: &[
        criterion("WORKER_EXCLUDED", says::worker_excluded, LEVELS, |case| case.works_as(Worker::Article60)),
        criterion("REGION", says::not_in_its_regions, LEVELS, |case| {
            case.is_in(&[Region::Brussels, Region::Wallonia, Region::GermanSpeaking])
        }),
        has_value(|case| case.has(tables::ARTICLE_60)),
        criterion("EMPLOYER_CATEGORY", says::other_employer_category, CODES, |case| {
            Holds::by(case.known(tables::ARTICLE_60), |of| case.employer_is_in(of))
        }),
        AMOUNT_FROM_MEMORY,
    ],
    gives: |_| None,
};

/// Code 6330. No source tells the amount.
pub(super) static SEAFARERS: Measure =
    Measure { code: |_| "6330", name: says::seafarers, legal: CODES, criteria: &SEAFARERS_CRITERIA, gives: |_| None };

static SEAFARERS_CRITERIA: [Criterion; 4] = [
    criterion("WORKER_EXCLUDED", says::worker_excluded, CODES, |case| case.works_as(Worker::Seafarer)),
    criterion("REGION", says::not_in_flanders, CODES, |case| case.is_in(&[Region::Flanders])),
    has_value(|case| case.has(tables::SEAFARERS)),
    criterion("EMPLOYER_CATEGORY", says::other_employer_category, CODES, |case| {
        Holds::by(case.known(tables::SEAFARERS), |of| case.employer_is_in(&of.categories))
    }),
];
