#![doc = include_str!("../../../fixtures/cases/occasional/other-work-in-sector-before.md")]

use chrono::{Datelike, Days, NaiveDate};

use crate::declaration::message::Kind;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::occasional::REGIME;
use crate::occasional::before::{Heard, Own};
use crate::occasional::work::Sector;
use crate::texts;

/// Occasional work in agriculture or horticulture of somebody who worked in the sector shortly before, and not as an occasional worker.
pub(super) struct OtherWorkInSectorBefore;

numbers! {
    /// How many days have to lie between, and when the other work began.
    struct Before { days: u16 = "waitingDays", start: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "other-work-in-sector-before",
    Side::Right,
    LegalRef::seen("sheets on occasional work in agriculture and horticulture: the rule of 180 days, from 2013-07-01"),
    texts! {
        numbers: Before::NUMBERS,
        what: "the worker did other than occasional work in the sector shortly before[: it began on {startDate}]",
        because: "[{waitingDays} days have to lie between]",
        action: "declare ordinary work (OTH) in its place as long as that work is so near, before it begins: behind that it is late",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::WorkElsewhere])
.when_booking()
.by_order()
.at(Zone::StartDate)
.undone_by_cancel();

impl Rule<Declarations> for OtherWorkInSectorBefore {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of([WorkerType::Ext]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, after, before)) = case.planned() else { return Outcome::NotApplicable };
        let Some(sector) = Sector::of_extra(after).filter(|of| of.is_seasonal()) else { return Outcome::NotApplicable };
        if before.is_some_and(|before| before.start_date == after.start_date) {
            return Outcome::NotApplicable;
        }
        let days = match Outcome::without_law(case.law.seasonal_work.waiting_days.at(case.law.on(after.start_date))) {
            Ok(days) => *days,
            Err(outcome) => return outcome,
        };
        let from = after.start_date.checked_sub_days(Days::new(days.into()));
        let (Some(from), Some(to)) = (from, after.start_date.pred_opt()) else { return Outcome::NotApplicable };
        let mut heard = Heard::default();
        let own = Own { case, after, sector, from, to };
        own.all(worker, &mut heard);
        own.turned_ordinary(worker, &mut heard);
        if let Some((lacks, start)) = heard.gravest {
            let evidence = Before { days: Some(days), start: Some(start) }.into();
            let open = |need| Outcome::Undetermined(Missing::of(need).with(evidence));
            return lacks.map_or(Outcome::Violated(evidence), open);
        }
        // By a text of 2013 who was not declared by the hour is none for the rest of the calendar year; whether that still holds is not told.
        let year = NaiveDate::from_ymd_opt(after.start_date.year(), 1, 1).zip(from.pred_opt());
        if let Some((from, to)) = year.filter(|(from, to)| from <= to) {
            Own { from, to, ..own }.all(worker, &mut heard);
        }
        match heard.gravest {
            Some((lacks, start)) => {
                let evidence = Before { days: None, start: Some(start) }.into();
                Outcome::Undetermined(Missing::of(lacks.unwrap_or(Need::PublishedScope)).with(evidence))
            }
            None => Outcome::Undetermined(Missing::of(Need::WorkElsewhere)),
        }
    }
}
