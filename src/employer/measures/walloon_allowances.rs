//! Allowances of Wallonia of which no source tells the amount, and so none is granted: SESAM, Tremplin, and the announced single bonus.

use super::allowances::months_from;
use super::case::Case;
use super::criterion::{Criterion, Holds, NOT_FOUND, criterion, has_value};
use super::request::Region;
use super::tables;
use crate::law::{LegalRef, Sesam};
use crate::words::measures as says;

pub(super) const ANNOUNCED: LegalRef = LegalRef::seen("Wallonia on the reform of its hiring allowances, October 2025");
pub(super) const SESAM_TEXT: LegalRef =
    LegalRef::seen("Horeca Wallonie and Securex on Walloon allowances, January 2026");
const NAME: LegalRef = LegalRef::inferred("the two years follow from the name");

/// The single bonus.
pub(super) static BONUS: [Criterion; 3] = [
    in_wallonia(ANNOUNCED),
    criterion("NOT_YET_BEGUN", says::not_yet_begun, ANNOUNCED, |case| {
        case.has_begun(tables::WALLONIA_BONUS, case.request.quarter.first_day())
    }),
    // Announced for July 2026; neither the decree nor the amounts were found.
    criterion("ANNOUNCED_ONLY", says::announced_only, ANNOUNCED, |_| Holds::Unknown),
];

/// SESAM.
pub(super) static SESAM: [Criterion; 7] = [
    in_wallonia(SESAM_TEXT),
    criterion("SMALL_ENTERPRISE", says::small_enterprise, SESAM_TEXT, |case| {
        Holds::told(case.request.small_enterprise.ok_or("smallEnterprise"), |of| of)
    }),
    criterion("NOT_YET_HIRED", says::not_yet_hired, SESAM_TEXT, |case| case.is_hired()),
    has_value(|case| Holds::by(sesam(case), |_| Holds::Yes)),
    criterion("NOT_LONG_UNEMPLOYED", says::not_long_unemployed, SESAM_TEXT, |case| {
        let told = case.request.unemployed_days.ok_or("unemployedDays");
        Holds::by(sesam(case), |of| Holds::told(told, |days| days >= of.days))
    }),
    // From the hire or from the request on: no source says from which, and so the later one is taken.
    criterion("RIGHT_USED_UP", says::right_used_up, SESAM_TEXT, |case| {
        let begin = case.request.hire_date.max(case.request.requested_on).ok_or("hireDate");
        let months = begin.map(|begin| months_from(begin, case.request.quarter.first_day()));
        Holds::by(sesam(case), |of| Holds::told(months, |months| months <= i32::from(of.months)))
    }),
    criterion("CRITERIA_UNKNOWN", says::criteria_unknown, NOT_FOUND, |_| Holds::Unknown),
];

/// Tremplin.
pub(super) static TREMPLIN: [Criterion; 5] = [
    in_wallonia(SESAM_TEXT),
    criterion("NOT_YET_HIRED", says::not_yet_hired, SESAM_TEXT, |case| case.is_hired()),
    has_value(|case| case.has(tables::TREMPLIN)),
    criterion("NOT_LONG_UNEMPLOYED", says::not_long_unemployed, NAME, |case| {
        let told = case.request.unemployed_days.ok_or("unemployedDays");
        Holds::by(case.known(tables::TREMPLIN), |of| Holds::told(told, |days| days >= of.days))
    }),
    criterion("QUOTA_UNKNOWN", says::quota_unknown, SESAM_TEXT, |_| Holds::Unknown),
];

const fn in_wallonia(legal: LegalRef) -> Criterion {
    criterion("REGION", says::not_in_wallonia, legal, |case| case.is_in(&[Region::Wallonia]))
}

fn sesam<'a>(case: &Case<'a>) -> Result<&'a Sesam, Holds> {
    case.known_on(tables::SESAM, case.request.requested_on.ok_or(Holds::Lacks("requestedOn"))?)
}
