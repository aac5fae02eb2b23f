#![doc = include_str!("../../../fixtures/cases/occasional/agriculture-or-horticulture-days-exceeded.md")]

use chrono::Datelike;

use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{
    Bearing, Case, DaysOfYear, DeclarationScope, Declarations, RuleMeta, Side, Types, lacks,
};
use crate::declaration::schema::Zone;
use crate::id::{Ssin, WorkerType};
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::farms::{grows_crops, may_be_half};
use crate::occasional::work::{Sector, is_agency_work};
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
        let quota = match quota(case, sector, after) {
            Ok(quota) => quota,
            Err(outcome) => return outcome,
        };
        let elsewhere = Outcome::Undetermined(Missing::of(Need::WorkElsewhere));
        // Hardly any worker has so many periods, and then none is looked at.
        if case.register.periods_of(worker) < quota.into() {
            return elsewhere;
        }
        let mut days = DaysOfYear::default();
        case.others_of_year(worker, day, &mut |period| {
            let of = Sector::of_extra(&period.content).filter(|of| of.is_seasonal());
            // Whether days in the other sector count here is not told.
            let other = of.filter(|of| *of != sector).map(|_| Need::PublishedScope);
            if of.is_some() {
                days.add(period.content.start_date, lacks(period).or(other));
            }
        });
        let evidence = |number| Evidence::from(Days { number, quota: Some(quota), year: Some(day.year()) });
        // Which of its days lies beyond the number is not kept: one on which there was another shift before may lie within it.
        let missing = if days.may_hold(day) { Some(Need::PublishedScope) } else { case.own_lacks() };
        days.add(day, None);
        let used = days.used();
        let told = used.beyond(quota, missing, evidence);
        let more = match told {
            Some(Outcome::Violated(_)) => more_than_told(case, sector, worker, after, quota),
            _ => None,
        };
        let open = more.filter(|(_, more)| used.beyond(*more, None, evidence).is_none());
        let outcome = open.map_or(told, |(need, _)| used.beyond(quota, Some(need), evidence));
        outcome.unwrap_or(elsewhere)
    }
}

/// How many days there may be; otherwise what follows where nobody tells.
fn quota(case: &Case<'_>, sector: Sector, content: &Content) -> Result<u16, Outcome> {
    let law = case.law;
    let on = law.on(content.start_date);
    let all = *Outcome::without_law(law.seasonal_work.worker_days.at(on))?;
    let days = match law.seasonal_work.days_of_agencies.at(on).value() {
        Some(of_agencies) if is_agency_work(content) => {
            of_agencies.ok_or(Outcome::Undetermined(Missing::of(Need::AgencyDays)))?
        }
        _ => all,
    };
    if sector == Sector::Agriculture {
        return Ok(days.agriculture);
    }
    let crops = law.seasonal_work.crop_days.at(on).value().copied().unwrap_or(0);
    let is_more = crops > days.horticulture && grows_crops(case.facts, content) == Some(true);
    Ok(if is_more { crops } else { days.horticulture })
}

/// The number of days that may hold in the place of the one that is known, and what is missing to know it.
fn more_than_told(case: &Case<'_>, sector: Sector, worker: Ssin, content: &Content, quota: u16) -> Option<(Need, u16)> {
    let on = case.law.on(content.start_date);
    if sector == Sector::Horticulture {
        let crops = case.law.seasonal_work.crop_days.at(on).value().copied().filter(|crops| *crops > quota)?;
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
    let activities = *case.law.seasonal_work.half_days_in.at(on).value()?;
    let mut has_half_days = may_be_half(case.facts, activities, content);
    case.others_of_year(worker, content.start_date, &mut |period| {
        has_half_days |= Sector::of_extra(&period.content) == Some(Sector::Agriculture)
            && may_be_half(case.facts, activities, &period.content);
    });
    has_half_days.then_some((Need::HalfDays, quota.saturating_mul(2)))
}
