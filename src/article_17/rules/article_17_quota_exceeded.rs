#![doc = include_str!("../../../fixtures/cases/article-17/article-17-quota-exceeded.md")]

use crate::article_17::REGIME;
use crate::article_17::planned::{NUMBERS, Planned, Quotas};
use crate::declaration::message::Kind;
use crate::declaration::register::Content;
use crate::declaration::rule::{
    Bearing, Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side, Types, Within, days_of_year,
};
use crate::declaration::schema::Zone;
use crate::id::WorkerType;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;
use crate::time::Quarter;

/// More work under article 17 than its quotas have.
pub(super) struct Article17QuotaExceeded;

const META: RuleMeta = RuleMeta::new(
    "article-17-quota-exceeded",
    Side::Answer,
    LegalRef::seen("article 17 RD 28-11-1969; NSSO glossary 2023/3, block 90017, which blocks for T17, O17 and S17"),
    texts! {
        numbers: NUMBERS,
        what: "more work under article 17 is planned than its quota has[: {articleHours|hour|hours}][: {articleDays|day|days}]\
            [ from {firstDay}][ to {lastDay}]",
        because: "[{quotaHours} hours][{quotaDays} days]",
        action: "plan no more than is left of the quota, or declare ordinary work (OTH)",
    },
)
.codes(&[
    Code::new(&[Kind::In], 90017, 369, BLOCKS),
    // Assumed, as of students: no code is published for an UPDATE.
    Code::new(&[Kind::Update], 90017, 369, BLOCKS),
])
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::WorkElsewhere])
.when_booking()
.by_order()
.disproved_within(Within::Year)
.at(Zone::StartDate);

/// Not for A17, which the glossary does not name.
const BLOCKS: Blocks = Blocks::For(&WorkerType::ARTICLE_17_SINCE_2022);

impl Rule<Declarations> for Article17QuotaExceeded {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(Types::of(WorkerType::ARTICLE_17))
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, after, before)) = case.planned() else { return Outcome::NotApplicable };
        if before.is_some_and(|before| !adds(before, after)) {
            return Outcome::NotApplicable;
        }
        let mut planned = match Quotas::of(case.law, after) {
            Ok(quotas) => Planned::new(after, quotas),
            Err(outcome) => return outcome,
        };
        // Hardly any worker has other such work.
        if case.register.worker_types(worker).meets(Types::of(WorkerType::ARTICLE_17)) {
            case.others_of_year(worker, after.start_date, &mut |period| planned.add(period));
        }
        if planned.hangs_on_student() {
            let days = (after.start_date, after.end_date.unwrap_or(after.start_date));
            planned.set_student(case.as_student(worker, days, days_of_year(after.start_date)));
        }
        let outcome = planned.verdict(case.own_lacks());
        let is_meant = |of: &Content| of.worker_type.is_some_and(|of| WorkerType::ARTICLE_17.contains(&of));
        match outcome {
            Outcome::Undetermined(missing)
                if META.unknown.assumes(missing.need())
                    && case.is_warned_before(worker, after.start_date, is_meant) =>
            {
                Outcome::Undetermined(Missing::of(Need::NssoReason))
            }
            outcome => outcome,
        }
    }
}

/// Whether a period takes more of a quota than before, or of another one.
fn adds(before: &Content, after: &Content) -> bool {
    let quarter = |of: &Content| Quarter::of(of.start_date);
    quarter(before) != quarter(after) || before.planned_hours < after.planned_hours
}
