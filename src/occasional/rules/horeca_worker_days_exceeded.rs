#![doc = include_str!("../../../fixtures/cases/occasional/horeca-worker-days-exceeded.md")]

use chrono::Datelike;

use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{
    Bearing, Blocks, Case, Code, DaysOfYear, DeclarationScope, Declarations, RuleMeta, Side, Types, Within, lacks,
};
use crate::declaration::schema::Zone;
use crate::facts::same_employer;
use crate::id::WorkerType;
use crate::judgement::{Evidence, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::told_days::ToldDays;
use crate::occasional::work::{Sector, at_whom, may_be_extra};
use crate::texts;
use crate::time::ClockTime;

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
        let mut all = vec![*after];
        case.others_of_year(worker, day, &mut |period| all.extend(Some(period.content).filter(is_extra)));
        let (own, mut days) = (at_whom(after), DaysOfYear::default());
        case.others_of_year(worker, day, &mut |period| {
            let of = &period.content;
            if is_extra(of) {
                days.add(of.start_date, lacks(period).or_else(|| goes_on(case, of, &all)));
            } else if may_be_extra(case.facts, own.as_ref(), of, Sector::Horeca) {
                days.add(of.start_date, Some(Need::UntoldSector));
            }
        });
        let evidence = |number| Evidence::from(Days { number, quota: Some(quota), year: Some(day.year()) });
        // Which of its days lies beyond the number is not kept: one on which there was another shift before may lie within it.
        let missing = if days.may_hold(day) {
            Some(Need::PublishedScope)
        } else {
            case.own_lacks().or_else(|| goes_on(case, after, &all))
        };
        told.with(&days, day).beyond(quota, missing, evidence).unwrap_or(elsewhere)
    }
}

/// What is missing to know that a shift is a day of its own: one that begins at midnight may go on with that of the day before, and so may
/// one that begins when another ends that began then.
fn goes_on(case: &Case<'_>, content: &Content, all: &[Content]) -> Option<Need> {
    let may_go_on = content.start_hour == Some(ClockTime::MIDNIGHT) || follows_night(case, content, all, all.len());
    may_go_on.then_some(Need::PublishedScope)
}

/// Whether a shift begins when one of these ends that began on the day before, or that follows one; each is passed once.
fn follows_night(case: &Case<'_>, content: &Content, all: &[Content], left: usize) -> bool {
    let Some(left) = left.checked_sub(1).filter(|_| content.start_hour.is_some()) else { return false };
    let begin = (Some(content.start_date), content.start_hour);
    let is_here = |of: &Content| {
        at_whom(of).zip(at_whom(content)).is_none_or(|(of, own)| same_employer(case.facts, &of, &own) != Some(false))
    };
    let mut before = all.iter().filter(|of| (of.end_date, of.end_hour) == begin && is_here(of));
    before.any(|of| {
        let is_of_day_before = of.start_date < content.start_date;
        is_of_day_before || (of.start_hour < content.start_hour && follows_night(case, of, all, left))
    })
}

fn is_extra(content: &Content) -> bool {
    Sector::of_extra(content) == Some(Sector::Horeca)
}
