#![doc = include_str!("../../../fixtures/cases/declaration/flexi-period-of-one-day.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::{Zone, ZoneSet};
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::policy::FlexiOneDay;
use crate::texts;

/// A flexi-job without hours that would end on its first day.
///
/// An IN of one day without hours is told that its hours are missing, unless the caller chose otherwise; an OUT and an UPDATE
/// cannot give hours to such a period, so there it is the end date that is wrong.
pub(super) struct FlexiPeriodOfOneDay;

numbers! {
    /// The one day.
    struct Day { day: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-period-of-one-day",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911"),
    texts! {
        numbers: Day::NUMBERS,
        what: "a flexi-job without hours would begin and end on {startDate}",
        action: "in an IN, give the hours of the day; a period that is there cannot end on its first day: leave it, or cancel it before \
            work begins and declare the day with its hours",
    },
)
.codes(&[Code::new(&[Kind::In, Kind::Out, Kind::Update], 911, 8, Blocks::Always)])
.at(Zone::EndDate);

const HOURS: ZoneSet = ZoneSet::of(&[Zone::StartHour, Zone::EndHour]);

impl Rule<Declarations> for FlexiPeriodOfOneDay {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Out, Kind::Update]).types(Types::of([WorkerType::Flx]))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.after.filter(|_| case.row.kind != Kind::Cancel) else { return Outcome::NotApplicable };
        if after.worker_type != Some(WorkerType::Flx) || after.is_one_shift() {
            return Outcome::NotApplicable;
        }
        if case.row.kind == Kind::In
            && (case.policies.flexi_one_day == FlexiOneDay::MissingHours
                || !case.row.present.intersection(HOURS).is_empty())
        {
            return Outcome::NotApplicable;
        }
        let one_day = after.end_date == Some(after.start_date);
        Outcome::fault_if(one_day, Day { day: Some(after.start_date) })
    }
}
