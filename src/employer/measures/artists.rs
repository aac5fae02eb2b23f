//! Artists: which amount goes with them, and in which regions, was not found for certain.

use super::criterion::{Criterion, Holds, Measure, criterion};
use super::request::{Region, Worker};
use crate::law::LegalRef;
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::inferred("one payroll office on the reduction for artists from April 2026");
const AMOUNT: LegalRef = LegalRef::memory("which amount goes with artists");

/// Code 4300.
pub(super) static MEASURE: Measure =
    Measure { code: |_| "4300", name: says::artists, legal: TEXT, criteria: &CRITERIA, gives: |_| None };

static CRITERIA: [Criterion; 3] = [
    criterion("WORKER_EXCLUDED", says::worker_excluded, TEXT, |case| Holds::of(case.worker() == Worker::Artist)),
    criterion("REGION_UNCERTAIN", says::artists_region, TEXT, |case| {
        if case.value(&case.law.employment.artists_narrowed).is_none() {
            return Holds::Yes;
        }
        case.is_in(&[Region::Brussels, Region::Wallonia]).or_unknown()
    }),
    criterion("AMOUNT_NOT_FOUND", says::amount_not_found, AMOUNT, |_| Holds::Unknown),
];
