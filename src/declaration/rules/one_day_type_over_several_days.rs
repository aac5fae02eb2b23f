#![doc = include_str!("../../../fixtures/cases/declaration/one-day-type-over-several-days.md")]

use chrono::NaiveDate;

use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::register::{DAY_BY_DAY, Resolution};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// Work that is declared day by day (T17, A17, QUA, and occasional work in horeca paid by the day) over several days.
pub(super) struct OneDayTypeOverSeveralDays;

numbers! {
    /// The dates of the period.
    struct Dates { start: NaiveDate = "startDate", end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "one-day-type-over-several-days",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911"),
    texts! {
        numbers: Dates::NUMBERS,
        what: "the period would last from {startDate} to {endDate}, and this kind of work is declared day by day",
        action: "declare each day by itself, with the same begin date and end date",
    },
)
.codes(&[Code::new(&[Kind::In, Kind::Out, Kind::Update], 911, 8, Blocks::Always)])
.at(Zone::EndDate);

impl Rule<Declarations> for OneDayTypeOverSeveralDays {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Out, Kind::Update]).types(Types::of(DAY_BY_DAY))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.after.filter(|_| case.row.kind != Kind::Cancel) else { return Outcome::NotApplicable };
        let by_day = match case.period {
            Resolution::Found(period) => period.content.is_day_by_day(),
            // An hour that is given and not understood is one.
            _ if after.worker_type == Some(WorkerType::Ext) => {
                after.is_horeca() && !case.row.present.contains(Zone::EndHour)
            }
            _ => after.is_day_by_day(),
        };
        // Dates in the wrong order have a code of their own (00911-014), as has an end date that is taken away.
        let end = after.end_date.filter(|end| by_day && *end >= after.start_date && !is_reopening(*end));
        let Some(end) = end else { return Outcome::NotApplicable };
        Outcome::fault_if(end > after.start_date, Dates { start: Some(after.start_date), end: Some(end) })
    }
}
