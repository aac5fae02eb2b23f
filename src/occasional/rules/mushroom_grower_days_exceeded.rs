#![doc = include_str!("../../../fixtures/cases/occasional/mushroom-grower-days-exceeded.md")]

use chrono::Datelike;

use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::Content;
use crate::declaration::rule::{
    Bearing, EmployerContext, EmployerCount, EmployerRule, RuleMeta, Side, Standing, Types,
};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome};
use crate::law::LegalRef;
use crate::occasional::REGIME;
use crate::occasional::employer_days::{Days, counts, judge, may_be_of};
use crate::occasional::farms::grows_mushrooms;
use crate::occasional::work::{Sector, at_whom};
use crate::texts;

/// A grower of mushrooms has occasional workers on more days of a year than it may. The NSSO has no code for it.
pub(super) struct MushroomGrowerDaysExceeded;

const META: RuleMeta = RuleMeta::new(
    "mushroom-grower-days-exceeded",
    Side::Right,
    LegalRef::seen("sheets of payroll offices on occasional work in agriculture and horticulture: on growers of mushrooms"),
    texts! {
        numbers: Days::NUMBERS,
        what: "the grower of mushrooms has occasional workers on more days than it may[: this one is number {employerDay}]",
        because: "[{quotaDays} days, in {year}]",
        action: "keep it and expect ordinary contributions for this day, or declare ordinary work (OTH) in its place before it \
            begins",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::EmployerDaysElsewhere, Need::Crop])
.at(Zone::EmployerId)
.undone_by_cancel();

impl EmployerRule for MushroomGrowerDaysExceeded {
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
        let is_meant = |of: &Content| {
            let grows = grows_mushrooms(cx.facts, of);
            let is_here = is_horticulture(of) && grows != Some(false);
            is_here || grows == Some(true) && may_be_of(cx.facts, of, Sector::Horticulture)
        };
        let is_told = after.is_none_or(|of| grows_mushrooms(cx.facts, of).is_some());
        counts([before, after], is_meant, |day| if is_told { day.year().into() } else { UNTOLD })
    }

    fn is_open(&self, content: &Content) -> bool {
        !is_horticulture(content)
    }

    fn check(&self, count: EmployerCount, before: Standing, cx: &EmployerContext<'_>) -> Outcome {
        if count.account == UNTOLD {
            return Outcome::Undetermined(Missing::of(Need::Crop));
        }
        judge(count, before, |day| cx.law.seasonal_work.mushroom_grower_days.at(cx.law.on(day)))
    }
}

fn is_horticulture(content: &Content) -> bool {
    Sector::of_extra(content) == Some(Sector::Horticulture)
}

/// The account of those of whom no crop is told.
const UNTOLD: i64 = i64::MAX;
