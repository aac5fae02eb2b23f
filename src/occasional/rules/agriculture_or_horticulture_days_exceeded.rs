#![doc = include_str!("../../../fixtures/cases/occasional/agriculture-or-horticulture-days-exceeded.md")]

use chrono::Datelike;

use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{
    Bearing, Case, DaysOfYear, DeclarationScope, Declarations, RuleMeta, Side, Types, lacks,
};
use crate::declaration::schema::Zone;
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Evidence, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::farms::{grows_crops, may_be_half};
use crate::occasional::seasonal_days::quota;
use crate::occasional::told_days::ToldDays;
use crate::occasional::work::{Sector, at_whom, may_be_extra, may_be_in_parks};
use crate::texts;

/// A worker has more days of occasional work in agriculture or horticulture than a year may have. The NSSO has no code for it.
pub(super) struct AgricultureOrHorticultureDaysExceeded;

numbers! {
    /// Which day of the year with such work it is, how many there may be, and the year.
    struct Days { number: u32 = "workerDay", quota: u16 = "quotaDays", year: i32 = "year" }
}

const META: RuleMeta = RuleMeta::new(
    "agriculture-or-horticulture-days-exceeded",
    Side::Right,
    LegalRef::seen("sheets of payroll offices on occasional work in agriculture and horticulture; glossary 2023/3 has no code for it"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the worker has more days of occasional work in agriculture or horticulture than a year may have\
            [: this one is number {workerDay}]",
        because: "[{quotaDays} days, in {year}]",
        action: "keep it and expect ordinary contributions for this day, or declare ordinary work (OTH) in its place before it \
            begins",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::WorkElsewhere])
.when_booking()
.by_order()
.at(Zone::StartDate)
.undone_by_cancel();

impl Rule<Declarations> for AgricultureOrHorticultureDaysExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Ext]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, after, before)) = case.planned() else { return Outcome::NotApplicable };
        let Some(sector) = Sector::of_extra(after).filter(|of| of.is_seasonal()) else { return Outcome::NotApplicable };
        let day = after.start_date;
        // The hours of a day add none.
        if before.is_some_and(|before| before.start_date == day) {
            return Outcome::NotApplicable;
        }
        let quota = quota(case, sector, after);
        let Ok(quota) = quota else { return quota.err().unwrap_or(Outcome::NotApplicable) };
        let elsewhere = case.work_elsewhere(worker, day, |of| Sector::of_extra(of).is_some_and(Sector::is_seasonal));
        let told_elsewhere = ToldDays::of(case, worker, after, sector);
        // Hardly any worker has so many periods, and then none is looked at.
        if told_elsewhere.is_empty() && case.register.periods_of(worker) < quota.into() {
            return elsewhere;
        }
        let (own, mut days) = (at_whom(after), DaysOfYear::default());
        case.others_of_year(worker, day, &mut |period| {
            let of = Sector::of_extra(&period.content).filter(|of| of.is_seasonal());
            if of.is_some() {
                // Whether days in the other sector count here is not told.
                // Nor is it of days in parks and gardens.
                let is_other = of != Some(sector) || may_be_in_parks(case.facts, &period.content);
                days.add(period.content.start_date, lacks(period).or(is_other.then_some(Need::PublishedScope)));
            } else if may_be_extra(case.facts, own.as_ref(), &period.content, sector) {
                days.add(period.content.start_date, Some(Need::UntoldSector));
            }
        });
        let year = Some(day.year());
        let of = |quota| move |number| Evidence::from(Days { number, quota: Some(quota), year });
        // Which of its days lies beyond the number is not kept: one on which there was another shift before may lie within it.
        let missing = if days.may_hold(day) { Some(Need::PublishedScope) } else { case.own_lacks() };
        let used = told_elsewhere.with(&days, day);
        let told = used.beyond(quota, missing, of(quota));
        let more = match told {
            Some(Outcome::Violated(_)) => more_than_told(case, sector, worker, after, quota),
            _ => None,
        };
        let outcome = match more {
            Some((need, most)) if used.beyond(most, None, of(most)).is_none() => {
                used.beyond(quota, Some(need), of(quota))
            }
            Some((Need::AgencyDays, most)) => used.beyond(most, missing, of(most)),
            _ => told,
        };
        outcome.unwrap_or(elsewhere)
    }
}

/// The number of days that may hold in the place of the one that is known, and what is missing to know it.
fn more_than_told(case: &Case<'_>, sector: Sector, worker: Ssin, content: &Content, quota: u16) -> Option<(Need, u16)> {
    let law = &case.law.seasonal_work;
    let on = case.law.on(content.start_date);
    if content.is_agency_work() && law.days_of_agencies.at(on).value() == Some(&None) {
        let all = law.worker_days.at(on).value()?;
        let all = if sector == Sector::Agriculture { all.agriculture } else { all.horticulture };
        return Some((Need::AgencyDays, all)).filter(|_| all > quota);
    }
    if sector == Sector::Horticulture {
        let crops = law.crop_days.at(on).value().copied().filter(|crops| *crops > quota)?;
        if grows_crops(case.facts, content).is_none() {
            return Some((Need::Crop, crops));
        }
        // Whether days with such crops count among those without is not told.
        let mut elsewhere = false;
        case.others_of_year(worker, content.start_date, &mut |period| {
            elsewhere |= Sector::of_extra(&period.content) == Some(Sector::Horticulture)
                && grows_crops(case.facts, &period.content) != Some(false);
        });
        return elsewhere.then_some((Need::PublishedScope, crops));
    }
    let activities = *law.half_days_in.at(on).value()?;
    let mut has_half_days = may_be_half(case.facts, activities, content);
    case.others_of_year(worker, content.start_date, &mut |period| {
        has_half_days |= Sector::of_extra(&period.content) == Some(Sector::Agriculture)
            && may_be_half(case.facts, activities, &period.content);
    });
    has_half_days.then_some((Need::HalfDays, quota.saturating_mul(2)))
}
