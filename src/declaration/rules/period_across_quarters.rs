#![doc = include_str!("../../../fixtures/cases/declaration/period-across-quarters.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::{Resolution, WITHIN_QUARTER};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::Quarter;

/// A period of STU, O17, S17 or FLX that does not stay within one calendar quarter.
pub(super) struct PeriodAcrossQuarters;

numbers! {
    /// The quarter in which the period begins, and its last day.
    struct Dates { quarter: Quarter = "quarter", end: NaiveDate = "endDate" }
}

const META: RuleMeta = RuleMeta::new(
    "period-across-quarters",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911"),
    texts! {
        numbers: Dates::NUMBERS,
        what: "the period begins in {quarter} and ends on {endDate}, in another quarter",
        action: "declare one period for each calendar quarter, before its days begin",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90373, 421, Blocks::Always),
    Code::new(&[Kind::Update], 90378, 421, Blocks::Always),
    // No code is published for an OUT; the domain of its zone comes nearest.
    Code::new(&[Kind::Out], 911, 8, Blocks::Always),
])
.source_of(WorkerType::Flx, &OF_FLEXI_JOBS)
.at(Zone::EndDate);

/// For FLX the code is inferred from the NSSO's instructions; the glossary names STU, O17 and S17.
static OF_FLEXI_JOBS: LegalRef =
    LegalRef::inferred("NSSO glossary 2023/3, zone 00911; NSSO instructions on flexi-jobs");

impl Rule<Declarations> for PeriodAcrossQuarters {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update, Kind::Out]).types(Types::of(WITHIN_QUARTER))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.after.filter(|_| case.row.kind != Kind::Cancel) else { return Outcome::NotApplicable };
        let worker_type = after.worker_type.filter(|of| WITHIN_QUARTER.contains(of));
        // Dates in the wrong order have a code of their own (00911-014).
        let (Some(worker_type), Some(end)) = (worker_type, after.end_date.filter(|end| *end >= after.start_date))
        else {
            return Outcome::NotApplicable;
        };
        let before = match case.period {
            Resolution::Found(period) => period.content.end_date,
            _ => None,
        };
        let is_one_shift = matches!(case.period, Resolution::Found(period) if period.content.is_one_shift());
        let is_flexi_job = worker_type == WorkerType::Flx;
        match (case.row.kind, before) {
            // That a period already ends is what is told of such an OUT.
            (Kind::Out, Some(_)) => return Outcome::NotApplicable,
            // The end of a flexi-job never moves to a later day: that is the fault (00911-344), on whichever day it would end.
            (Kind::Update, Some(before)) if is_flexi_job && before < end && !is_one_shift => {
                return Outcome::NotApplicable;
            }
            _ => {}
        }
        let quarter = Quarter::of(after.start_date);
        let dates = Dates { quarter: Some(quarter), end: Some(end) };
        match after.is_across_quarters() {
            Some(false) => Outcome::Satisfied,
            Some(true) if case.row.kind != Kind::Out => Outcome::Violated(dates.into()),
            _ => Outcome::Undetermined(Missing::of(Need::PublishedScope).with(dates.into())),
        }
    }
}
