#![doc = include_str!("../../../fixtures/cases/occasional/horeca-worker-days-exceeded.md")]

use chrono::Datelike;

use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{
    Bearing, Blocks, Case, Code, DaysOfYear, DeclarationScope, Declarations, RuleMeta, Side, Types, Within, lacks,
};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::nights::Nights;
use crate::occasional::told_days::ToldDays;
use crate::occasional::work::{Sector, at_whom, may_be_extra};
use crate::texts;

/// A worker has more days of occasional work in horeca than a year may have.
pub(super) struct HorecaWorkerDaysExceeded;

numbers! {
    /// Which day of the year with such work it is, how many there may be, and the year.
    struct Days { number: u32 = "workerDay", quota: u16 = "quotaDays", year: i32 = "year" }
}

const META: RuleMeta = RuleMeta::new(
    "horeca-worker-days-exceeded",
    Side::Answer,
    LegalRef::seen("NSSO glossary 2023/3, block 90017; NSSO on occasional workers in horeca, 50 days a calendar year"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the worker has more days of occasional work in horeca than a year may have[: this one is number {workerDay}]",
        because: "[{quotaDays} days, in {year}]",
        action: "keep it and expect ordinary contributions for this day, or declare ordinary work (OTH) in its place before it \
            begins",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90017, 369, Blocks::Never),
    // Assumed, as of students: no code is published for an UPDATE that moves a day.
    Code::new(&[Kind::Update], 90017, 369, Blocks::Never),
])
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::WorkElsewhere])
.when_booking()
.by_order()
.disproved_within(Within::Year)
.at(Zone::StartDate)
.undone_by_cancel();

impl Rule<Declarations> for HorecaWorkerDaysExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Ext]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, after, before)) = case.planned().filter(|(_, after, _)| is_extra(after)) else {
            return Outcome::NotApplicable;
        };
        let day = after.start_date;
        // The hours of a day add none.
        if before.is_some_and(|before| before.start_date == day) {
            return Outcome::NotApplicable;
        }
        let quota = match Outcome::without_law(case.law.occasional.horeca_worker_days.at(case.law.on(day))) {
            Ok(quota) => *quota,
            Err(outcome) => return outcome,
        };
        let elsewhere = case.work_elsewhere(worker, day, is_extra);
        let told = ToldDays::of(case, worker, after, Sector::Horeca);
        // Hardly any worker has so many periods, and then none is looked at.
        if told.is_empty() && case.register.periods_of(worker) < quota.into() {
            return elsewhere;
        }
        let mut shifts = vec![*after];
        case.others_of_year(worker, day, &mut |period| shifts.extend(Some(period.content).filter(is_extra)));
        let nights = Nights::of(case, shifts);
        let (own, mut days) = (at_whom(after), DaysOfYear::default());
        case.others_of_year(worker, day, &mut |period| {
            let of = &period.content;
            if is_extra(of) {
                days.add(of.start_date, lacks(period).or_else(|| nights.lacks(case, of)));
            } else if may_be_extra(case.facts, own.as_ref(), of, Sector::Horeca) {
                days.add(of.start_date, Some(Need::UntoldSector));
            }
        });
        let evidence = |number| Evidence::from(Days { number, quota: Some(quota), year: Some(day.year()) });
        // Which of its days lies beyond the number is not kept: one on which there was another shift before may lie within it.
        let missing = if days.may_hold(day) {
            Some(Need::PublishedScope)
        } else {
            case.own_lacks().or_else(|| nights.lacks(case, after))
        };
        told.with(&days, day).beyond(quota, missing, evidence).unwrap_or(elsewhere)
    }
}

fn is_extra(content: &Content) -> bool {
    Sector::of_extra(content) == Some(Sector::Horeca)
}
