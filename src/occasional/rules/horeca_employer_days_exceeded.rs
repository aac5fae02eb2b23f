#![doc = include_str!("../../../fixtures/cases/occasional/horeca-employer-days-exceeded.md")]

use chrono::{Datelike, NaiveDate};

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::register::Content;
use crate::declaration::rule::{
    Bearing, Blocks, Code, EmployerContext, EmployerCount, EmployerRule, RuleMeta, Side, Standing, Types,
};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome};
use crate::law::{Law, LawSays, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::work::{at_whom, is_agency_work};
use crate::texts;

/// An employer in horeca has occasional workers on more days of a year than it may.
pub(super) struct HorecaEmployerDaysExceeded;

numbers! {
    /// Which day of the year with occasional workers it is, how many there may be, and the year.
    struct Days { rank: i64 = "employerDay", quota: u16 = "quotaDays", year: i32 = "year" }
}

const META: RuleMeta = RuleMeta::new(
    "horeca-employer-days-exceeded",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, block 90256; RD 23-10-2015; NSSO instructions on occasional workers in horeca"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the employer has occasional workers in horeca on more days than it may[: this one is number {employerDay}]",
        because: "[{quotaDays} days, in {year}]",
        action: "keep it and expect ordinary contributions for this day, or declare ordinary work (OTH) in its place before it \
            begins",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90256, 369, Blocks::Never),
    // Assumed, as of students: no code is published for an UPDATE that moves a day.
    Code::new(&[Kind::Update], 90256, 369, Blocks::Never),
])
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerDaysElsewhere])
.at(Zone::EmployerId)
.undone_by_cancel();

/// The account of days at users who are not known.
const UNKNOWN_USER: i64 = i64::MIN;

impl EmployerRule for HorecaEmployerDaysExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn types(&self) -> Types {
        Types::of([WorkerType::Ext])
    }

    fn holder(&self, content: &Content) -> EmployerNumbers {
        at_whom(content).unwrap_or(content.employer)
    }

    fn counts(
        &self,
        before: Option<&Content>,
        after: Option<&Content>,
        cx: &EmployerContext<'_>,
    ) -> [Option<EmployerCount>; 2] {
        let begin = |of: Option<&Content>| of.filter(|of| of.is_horeca()).map(|of| of.start_date);
        if begin(before) == begin(after) {
            return [None, None];
        }
        let count = |of: Option<&Content>, amount| {
            let day = begin(of)?;
            let is_known = of.is_some_and(|of| !is_agency_work(of) || of.user_enterprise_number.is_some());
            let account = if is_known { account(day, cx.law) } else { UNKNOWN_USER };
            Some(EmployerCount { account, thing: day.num_days_from_ce().into(), amount })
        };
        [count(before, -1), count(after, 1)]
    }

    fn check(&self, count: EmployerCount, before: Standing, cx: &EmployerContext<'_>) -> Outcome {
        let day = i32::try_from(count.thing).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
        let Some(day) = day.filter(|_| count.amount >= 0) else { return Outcome::NotApplicable };
        let quota = match Outcome::without_law(quota(day, cx.law)) {
            Ok(quota) => *quota,
            Err(outcome) => return outcome,
        };
        let days = before.things + i64::from(before.amount == 0);
        let beyond = |number: i64| count.account != UNKNOWN_USER && number > quota.into();
        let evidence = |rank| Days { rank: Some(rank), quota: Some(quota), year: Some(day.year()) }.into();
        if beyond(days.min(before.place)) {
            return Outcome::Violated(evidence(before.place));
        }
        if beyond(days.min(before.rank)) {
            // Days before it were cancelled since: whether it still lies beyond the number is not published.
            return Outcome::Undetermined(Missing::of(Need::PublishedScope).with(evidence(before.rank)));
        }
        if beyond(days.min(before.rank) + before.doubtful) {
            return Outcome::Undetermined(
                Missing::of(Need::EarlierAnswer).with(evidence(before.rank + before.doubtful)),
            );
        }
        // Nobody here knows what was declared before, or elsewhere.
        Outcome::Undetermined(Missing::of(Need::EmployerDaysElsewhere))
    }
}

/// How many days there may be, by the half of the year or by the year.
fn quota(day: NaiveDate, law: &Law) -> LawSays<'_, u16> {
    match law.occasional.horeca_employer_days_by_half.at(law.on(day)) {
        LawSays::Nothing => law.occasional.horeca_employer_days.at(law.on(day)),
        by_half => by_half,
    }
}

/// The account of the year of a day, or of its half where each has a quota of its own.
fn account(day: NaiveDate, law: &Law) -> i64 {
    let half = match law.occasional.horeca_employer_days_by_half.at(law.on(day)) {
        LawSays::Nothing => 0,
        _ if day.month() <= 6 => 1,
        _ => 2,
    };
    i64::from(day.year()) * 3 + half
}
