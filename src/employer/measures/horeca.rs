//! Permanent staff in horeca.

use rust_decimal::Decimal;

use super::case::Case;
use super::criterion::{Amount, Criterion, Holds, Measure, NOT_FOUND, PRIVATE, USUAL_WORK, criterion, has_value};
use super::request::Worker;
use super::tables::HORECA_STAFF;
use crate::law::{HorecaStaff, LegalRef};
use crate::words::measures as says;

const HORECA: LegalRef = LegalRef::seen("Horeca Wallonie on the reduction for permanent staff, 06-05-2025");

/// Code 3900.
pub(super) static MEASURE: Measure =
    Measure { code: |_| "3900", name: says::horeca, legal: HORECA, criteria: &CRITERIA, gives };

static CRITERIA: [Criterion; 13] = [
    criterion("JOINT_COMMITTEE_302", says::joint_committee_302, HORECA, |case| {
        Holds::by(staff(case), |staff| {
            Holds::told(case.request.joint_committee.ok_or("jointCommittee"), |of| of == staff.joint_committee)
        })
    }),
    has_value(|case| case.has(HORECA_STAFF)),
    // An employer of the committee has one of its categories; who does not tell any is taken to have it.
    criterion("CATEGORY_CONTRADICTS", says::category_contradicts, HORECA, |case| {
        Holds::by(staff(case), |staff| match case.employer_is_in(&staff.categories) {
            Holds::Lacks(_) => Holds::Yes,
            by_entry => by_entry.or_unknown(),
        })
    }),
    criterion("MAX_49_WORKERS", says::max_49_workers, HORECA, |case| {
        Holds::by(staff(case), |staff| match has_class_up_to(case, staff.most_workers) {
            Holds::No => Holds::No,
            by_class => {
                case.request.headcount.map_or(by_class, |of| Holds::of(of <= Decimal::from(staff.most_workers)))
            }
        })
    }),
    criterion("CASH_REGISTER", says::cash_register, HORECA, |case| {
        Holds::told(case.request.cash_register.ok_or("cashRegister"), |of| of)
    }),
    criterion("WORKER_EXCLUDED", says::worker_excluded, HORECA, |case| {
        use Worker::{Casual, Flexi, Student};
        Holds::of(![Casual, Flexi, Student].contains(&case.worker()))
    }),
    criterion("FULL_TIME_ONLY", says::full_time_only, HORECA, |case| case.is_full_time()),
    criterion("MAX_5_WORKERS", says::max_5_workers, HORECA, |case| {
        let rank = case.request.designated_rank.ok_or("designatedRank");
        Holds::by(staff(case), |staff| Holds::told(rank, |of| (1..=staff.most_designated).contains(&of)))
    }),
    USUAL_WORK,
    // Domestic staff and agency workers are under other joint committees.
    criterion("WORKER_UNCERTAIN", says::worker_uncertain, NOT_FOUND, |case| {
        Holds::of(case.worker() != Worker::Domestic).or_unknown()
    }),
    criterion("AGENCY_UNCERTAIN", says::agency_uncertain, NOT_FOUND, |case| Holds::of(!case.is_agency()).or_unknown()),
    PRIVATE,
    // The age decides about the amount alone, and so it has to be told.
    criterion("AGE", says::age, HORECA, |case| Holds::told(case.age(), |_| true)),
];

/// Whether all numbers of workers of the importance code of the year are this at most, or none of them is.
fn has_class_up_to(case: &Case<'_>, most: u16) -> Holds {
    match case.importance_class(case.request.quarter.year()) {
        Some((least, _)) if least > most => Holds::No,
        Some((_, Some(above))) if above <= most.saturating_add(1) => Holds::Yes,
        _ => Holds::Lacks("headcount"),
    }
}

fn staff<'a>(case: &Case<'a>) -> Result<&'a HorecaStaff, Holds> {
    case.known(HORECA_STAFF)
}

fn gives(case: &Case<'_>) -> Option<Amount> {
    let (staff, age) = (staff(case).ok()?, case.age().ok()?);
    Some(Amount::Euro(if age < staff.young_below { staff.young_euro } else { staff.euro }))
}
