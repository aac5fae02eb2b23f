//! Employment measures: for an employer, a worker and a quarter, which reductions and allowances apply, which fail and on which
//! criterion, which question is open, and what they come to, approximately.
//!
//! ```
//! use dimona::employer::measures::{Category, Collar, MeasureRequest, Time, measure};
//! use dimona::law::Law;
//! use dimona::rust_decimal::dec;
//!
//! let mut request = MeasureRequest::new("2026Q3".parse()?);
//! request.category = Some(Category::One);
//! request.collar = Some(Collar::White);
//! request.wage = Some(dec!(5400));
//! request.worked = Some(Time::Hours(dec!(312)));
//! request.full_time = Some(Time::Hours(dec!(38)));
//! request.rank = Some(1);
//! let advantage = measure(&Law::belgium(), &request)?;
//! assert_eq!(advantage.structural.ps, Some(dec!(480.85)));
//! let best = advantage.best.unwrap();
//! assert_eq!((best.codes, best.total), (vec!["3000", "3315"], dec!(1350.00)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A quarter for which the law has no values is an error that names them, and never that of another quarter:
//!
//! ```
//! # use dimona::employer::measures::{Category, MeasureRequest, measure};
//! # use dimona::law::Law;
//! let mut request = MeasureRequest::new("2021Q4".parse()?);
//! request.category = Some(Category::One);
//! assert_eq!(measure(&Law::belgium(), &request).unwrap_err().table, "structural-1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod allowances;
mod answer;
mod case;
mod combination;
mod criterion;
mod entry;
mod first_hires;
mod horeca;
mod members;
mod occupation;
mod older_brussels;
mod older_flanders;
mod older_wallonia;
mod request;
mod sine;
mod staff;
mod structural;
mod tables;
mod tutors;
mod walloon_allowances;
mod work_experience;
mod working_time;

pub use answer::{Advantage, Allowance, Combination, Decided, MissingParameter, Step, Structural, TargetGroup};
pub use criterion::Amount;
pub use request::{Category, Collar, Diploma, MeasureRequest, Region, Time, Worker};

use case::{Case, weaker};
use criterion::{DELETED, Holds, Measure, NOT_FOUND, OPERATING_SEAT, PARAMETER_MISSING};
use occupation::Occupation;
use structural::{BELOW_FLOOR, Base, NOTHING_DUE, NoBase};
pub(crate) use tables::title;

use crate::judgement::{Cited, Reason};
use crate::law::{GUARANTEED_INCOME, Law, LegalRef};
use crate::table::cents;
use crate::words::{Said, measures as says};

/// The target groups. Of equal amounts the first is the best, so those that never end stand first.
static TARGET_GROUPS: [&Measure; 19] = [
    &first_hires::MEASURE,
    &horeca::MEASURE,
    &working_time::BOTH,
    &working_time::REDUCED,
    &working_time::FOUR_DAYS,
    &work_experience::MEASURE,
    &older_flanders::IN_SERVICE,
    &older_flanders::JOB_SEEKERS,
    &older_flanders::YOUNG,
    &older_brussels::MEASURE,
    &older_wallonia::WALLONIA,
    &older_wallonia::GERMAN_SPEAKING,
    &sine::MEASURE,
    &tutors::MEASURE,
    &staff::ARTISTS,
    &staff::DOMESTIC,
    &staff::CHILD_MINDERS,
    &staff::ARTICLE_60,
    &staff::SEAFARERS,
];

/// The criteria are met, and nobody knows what the measure gives.
static AMOUNT_NOT_FOUND: Reason = Reason::new(
    "AMOUNT_NOT_FOUND",
    says::amount_not_found,
    None,
    LegalRef::inferred("no source that was read tells the amount"),
);

/// What measures come to for a worker in a quarter.
///
/// # Errors
///
/// When the law has no values for the quarter, by which the structural reduction is computed.
pub fn measure(law: &Law, request: &MeasureRequest) -> Result<Advantage, MissingParameter> {
    let case = Case::new(law, request);
    let mut steps = Vec::new();
    let (base, rests_on) = case.resting_on(&structural::SCOPE, || structural::base(&case, &mut steps));
    let base = base?;
    let legal = base.as_ref().map_or(structural::SCOPE, |base| base.rests_on(rests_on));
    let target_groups: Vec<TargetGroup> =
        TARGET_GROUPS.iter().map(|of| target_group(of, &case, &base, &legal, &mut steps)).collect();
    let allowances: Vec<Allowance> = allowances::ALLOWANCES.iter().map(|of| allowance(of, &case, &mut steps)).collect();
    let mut combinations =
        base.as_ref().map(|base| combination::combinations(base, &target_groups)).unwrap_or_default();
    let best = (!combinations.is_empty()).then(|| combinations.remove(0));
    let due = base.as_ref().ok().map(|base| base.due);
    let net = due.zip(best.as_ref()).map(|(due, best)| cents(due - best.total));
    let structural = match base {
        Ok(base) => base.structural(legal),
        Err(none) => Structural { r: None, ps: None, decided: none.structural, legal },
    };
    let granted = target_groups.iter().map(|of| (of.code, &of.decided));
    let granted = granted.chain(allowances.iter().map(|of| (of.code, &of.decided)));
    let granted: Vec<&str> = granted.filter(|(_, of)| of.granted == Some(true)).map(|(code, _)| code).collect();
    let warnings = warnings(&case, due.is_some(), &granted);
    let decided = target_groups.iter().map(|of| &of.decided).chain(allowances.iter().map(|of| &of.decided));
    let open = decided.chain([&structural.decided]).filter(|of| of.granted.is_none()).count();
    Ok(Advantage {
        structural,
        target_groups,
        allowances,
        best,
        alternatives: combinations,
        due,
        net,
        steps,
        open,
        warnings,
        assumed: assumed(&case),
    })
}

/// What is said of a target group. One that is cut to what is left rests on the contributions and the structural reduction too.
fn target_group(
    measure: &'static Measure,
    case: &Case<'_>,
    base: &Result<Base, NoBase>,
    structural: &LegalRef,
    steps: &mut Vec<Step>,
) -> TargetGroup {
    let code = (measure.code)(case);
    let found = || (measure.verdict(case), (measure.gives)(case));
    let ((mut decided, gives), mut legal) = case.resting_on(&measure.legal, found);
    let gives = gives.filter(|_| decided.granted != Some(false));
    let mut pg = None;
    if decided.granted == Some(true) {
        match (gives, base) {
            (None, _) => decided = Decided { granted: None, reason: &AMOUNT_NOT_FOUND, lacks: None, table: None },
            (_, Err(none)) => decided = none.others.clone(),
            (_, Ok(base)) if base.occupation.target_group.is_none() => {
                decided = Decided { granted: Some(false), reason: &BELOW_FLOOR, lacks: None, table: None };
                pg = Some(cents(rust_decimal::Decimal::ZERO));
            }
            (Some(_), Ok(base)) if base.due.is_zero() => {
                decided = Decided { granted: Some(false), reason: &NOTHING_DUE, lacks: None, table: None };
                pg = Some(base.due);
            }
            (Some(amount), Ok(base)) => match base.target_group(code, amount, steps) {
                None => decided = base.decided.clone(),
                Some((known, is_cut)) => {
                    pg = Some(known);
                    legal = if is_cut { weaker(&base.cut_rests_on(legal), structural).clone() } else { legal };
                }
            },
        }
    }
    TargetGroup { code, name: measure.name, g: gives, pg, decided, legal }
}

/// What is said of an allowance.
fn allowance(of: &'static allowances::Paid, case: &Case<'_>, steps: &mut Vec<Step>) -> Allowance {
    let found = || {
        let decided = of.measure.verdict(case);
        let euro = if decided.granted == Some(true) { of.euro(case, steps) } else { None };
        (decided, euro)
    };
    let ((decided, euro), legal) = case.resting_on(&of.measure.legal, found);
    Allowance { code: (of.measure.code)(case), name: of.measure.name, euro, decided, legal }
}

/// So low a wage at full time is mostly that of a month, typed for that of the quarter.
static WAGE_OF_A_MONTH: Reason = Reason::new("WAGE_OF_A_MONTH", says::wage_of_a_month, None, GUARANTEED_INCOME);

/// Of the days behind the deletion the employer owes nothing, and is given nothing.
static DELETED_IN_QUARTER: Reason = Reason::new("DELETED_IN_QUARTER", says::deleted_in_quarter, None, DELETED);

/// The region of another establishment decides where the worker works there.
static REGION_OF_SEAT: Reason = Reason::new("REGION_OF_SEAT", says::region_of_seat, None, OPERATING_SEAT);

/// So many hours lower the wage at full time, and raise the reduction by that.
static ABOVE_FULL_TIME: Reason = Reason::new(
    "ABOVE_FULL_TIME",
    says::above_full_time,
    None,
    LegalRef::inferred("NSSO, instructions on reductions: how they are computed"),
);

/// Of the employer's category no rate was read.
static RATE_OF_CATEGORY: Reason = Reason::new(
    "RATE_OF_CATEGORY_UNKNOWN",
    says::rate_of_category_unknown,
    None,
    LegalRef::inferred("NSSO, TechLib 2026/3: the rates on which a reduction may bite"),
);

/// What hangs on days as a registered job seeker.
const BY_REGISTRATION: [&str; 6] =
    ["6340", sine::CODES[0], sine::CODES[1], sine::CODES[2], allowances::ACTIVA_BY_DAYS, allowances::IMPULSION_BY_DAYS];

/// With which employment service somebody was registered nobody tells.
static REGISTERED_WITH: Reason = Reason::new("REGISTRATION_ASSUMED", says::registration_assumed, None, NOT_FOUND);

/// What may be wrong in a case. Of apprentices, and of others whose work is not as that of most, the wage may be lower.
fn warnings(case: &Case<'_>, has_due: bool, granted: &[&str]) -> Vec<Cited> {
    let has_any = |codes: &[&str]| granted.iter().any(|code| codes.contains(code));
    let day = case.request.quarter.first_day();
    let row = case.law.employment.least_quarter_wage.at(case.law.on(day)).row();
    let least = row.filter(|_| case.is_usual_work() == Holds::Yes);
    let wage = Occupation::wage_at_full_time(case).ok();
    let below = wage.zip(least).filter(|(wage, least)| wage < least.value());
    let told = [
        below.map(|(_, least)| Cited { reason: &WAGE_OF_A_MONTH, legal: least.legal().clone() }),
        case.deleted_within().map(|_| Cited::of(&DELETED_IN_QUARTER)),
        case.has_region_of_seat().then(|| Cited::of(&REGION_OF_SEAT)),
        (has_due && case.has_category_without_percent()).then(|| Cited::of(&RATE_OF_CATEGORY)),
        Occupation::is_above_full_time(case).then(|| Cited::of(&ABOVE_FULL_TIME)),
        has_any(&sine::CODES).then(|| Cited::of(&sine::SPELL)),
        has_any(&[allowances::ACTIVA_BY_DAYS]).then(|| Cited::of(&allowances::SPELL)),
        has_any(&BY_REGISTRATION).then(|| Cited::of(&REGISTERED_WITH)),
    ];
    told.into_iter().flatten().collect()
}

/// The members that are not told, and for which the usual case is assumed: a worker as most are, of age, hired when the
/// right could be opened, of one line, a four-day week that came with the reduced week, with a private and active employer
/// that is no household and no agency and pays the year-end premium itself, and without holidays that a fund pays.
fn assumed(case: &Case<'_>) -> Vec<&'static str> {
    let request = case.request;
    let told = [
        ("worker", request.worker.is_some()),
        ("birthDate", request.birth_date.is_some()),
        ("hireDate", request.hire_date.is_some()),
        ("entry", request.entry.is_some()),
        ("household", request.household.is_some() || request.worker.is_some()),
        ("publicSector", request.public_sector.is_some() || case.is_private() == Holds::No),
        ("agency", case.agency_is_told()),
        ("yearEndPremiumByFund", request.year_end_premium_by_fund.is_some()),
        ("holidays", request.holidays.is_some()),
        ("otherFraction", request.other_fraction.is_some()),
        ("fourDayWeekOn", request.four_day_week_on.is_some() || request.four_day_week != Some(true)),
        ("partTime", request.part_time.is_some()),
        ("rate", request.rate.is_some() || case.has_percent_of_categories()),
    ];
    told.into_iter().filter(|(_, is_told)| !is_told).map(|(name, _)| name).collect()
}

impl MissingParameter {
    /// Why nothing is computed.
    #[must_use]
    pub fn reason(&self) -> &'static Reason {
        &PARAMETER_MISSING
    }

    /// What it says.
    #[must_use]
    pub fn said(&self) -> Said {
        let table = || Said::from(self.table.to_string());
        says::parameter_missing_of(title(&self.table).unwrap_or_else(table), self.quarter, self.last)
    }
}

impl std::fmt::Display for MissingParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for MissingParameter {}
