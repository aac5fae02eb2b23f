#![doc = include_str!("../../../fixtures/cases/occasional/horeca-employer-days-exceeded.md")]

use chrono::{Datelike, NaiveDate};

use crate::declaration::message::{EmployerNumbers, Kind};
use crate::declaration::register::Content;
use crate::declaration::rule::{
    Bearing, Blocks, Code, EmployerContext, EmployerCount, EmployerRule, RuleMeta, Side, Standing, Types,
};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Need, Outcome};
use crate::law::{Law, LawSays, LegalRef};
use crate::occasional::REGIME;
use crate::occasional::employer_days::{Days, counts, judge, may_be_of};
use crate::occasional::work::{Sector, at_whom};
use crate::texts;

/// An employer in horeca has occasional workers on more days of a year than it may.
pub(super) struct HorecaEmployerDaysExceeded;

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
        let is_meant = |of: &Content| of.is_horeca() || may_be_of(cx.facts, of, Sector::Horeca);
        counts([before, after], is_meant, |day| account(day, cx.law))
    }

    fn is_open(&self, content: &Content) -> bool {
        !content.is_horeca()
    }

    fn check(&self, count: EmployerCount, before: Standing, cx: &EmployerContext<'_>) -> Outcome {
        judge(count, before, |day| quota(day, cx.law))
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
