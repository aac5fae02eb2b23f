//! What a flexi-jobber is paid, and which least wage that is compared with.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::activity::{Activity, Told};
use super::job::Job;
use crate::declaration::rule::Case;
use crate::facts::HourlyPay;
use crate::judgement::Need;
use crate::law::{Dated, LawSays, LeastWage};

/// The least wage of a sector on a day.
pub(super) enum Least<'a> {
    /// This one.
    Wage(&'a Dated<LeastWage>),
    /// There is none.
    None,
    /// This is missing.
    Missing(Need),
}

/// Whether something is so of the pay of an hour.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Paid {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It hangs on a least wage that is not known for certain.
    Open,
}

/// The least wage that holds for a flexi-job on a day.
pub(super) fn least_wage<'a>(case: &Case<'a>, job: &Job<'_>, day: NaiveDate) -> Least<'a> {
    let law = &case.law.flexi_pay;
    let question = case.law.on(day);
    let in_horeca = is_in(case, job, day, "302");
    // Since there is a most, each sector but horeca has the scale of its own as least wage.
    let by_scale = law.most_percent.at(question) != LawSays::Nothing;
    let wages = match (by_scale, in_horeca) {
        (true, Some(false)) => return Least::Missing(Need::SectorWage),
        (_, None) if by_scale || law.least_wage_in_care.at(question) != LawSays::Nothing => {
            return Least::Missing(Need::EmployerSector);
        }
        (false, Some(false)) => match (law.least_wage_in_care.at(question), is_in(case, job, day, "330")) {
            (LawSays::Nothing, _) | (_, Some(false)) => &law.least_wage,
            (_, Some(true)) => &law.least_wage_in_care,
            (_, None) => return Least::Missing(Need::EmployerSector),
        },
        _ => &law.least_wage,
    };
    match wages.at(question) {
        LawSays::Row(row) => Least::Wage(row),
        LawSays::Nothing => Least::None,
        LawSays::NotTrusted => Least::Missing(Need::Law),
    }
}

/// Whether the flexi-job is done under this joint committee; `None` where that is not told.
fn is_in(case: &Case<'_>, job: &Job<'_>, day: NaiveDate, committee: &str) -> Option<bool> {
    let (declared, employer) = job.place_of_work();
    let mut told = Told::default();
    told.hear(Activity::declared(declared).is_under(committee));
    if let (Told::Nothing, Some(employer)) = (told, employer) {
        case.facts.employer_sectors(&employer, day, &mut |row, is_active| {
            if is_active {
                told.hear(Activity::of(row).is_under(committee));
            }
        });
    }
    told.one()
}

/// Whether an hour is paid less than it has to be.
pub(super) fn is_below(pay: HourlyPay, least: &LeastWage) -> Paid {
    match least.most {
        _ if pay.wage < least.least => Paid::Yes,
        Some(most) if pay.wage >= most => Paid::No,
        // The index raises it by 2 % a step: none of them makes half as much again.
        None if pay.wage.saturating_mul(Decimal::TWO) >= least.least.saturating_mul(Decimal::from(3)) => Paid::No,
        _ => Paid::Open,
    }
}

/// Whether an hour is paid more than so many per cent of the least wage.
pub(super) fn is_above(pay: HourlyPay, percent: u16, least: &LeastWage) -> Paid {
    let most = |wage: Decimal| wage.saturating_mul(Decimal::new(percent.into(), 2));
    match least.most {
        _ if pay.total() <= most(least.least) => Paid::No,
        Some(wage) if pay.total() > most(wage) => Paid::Yes,
        _ => Paid::Open,
    }
}
