#![doc = include_str!("../../../fixtures/cases/declaration/feature-changed-in-open-period.md")]

use chrono::NaiveDate;

use super::conflict::Other;
use crate::declaration::form::is_reopening;
use crate::declaration::message::Kind;
use crate::declaration::register::{Among, Days, Period, Sought};
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::SameEmployer;
use crate::judgement::{Evidence, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::texts;

/// A period without hours that begins while one of the same worker and employer is open under another worker type or joint committee:
/// a change of either needs an OUT first.
pub(super) struct FeatureChangedInOpenPeriod;

const META: RuleMeta = RuleMeta::new(
    "feature-changed-in-open-period",
    Side::Advice,
    LegalRef::seen("a payroll office on the features of a period: a change needs an OUT and an IN, a mistake a CANCEL and an IN"),
    texts! {
        numbers: Other::NUMBERS,
        what: "a period under another worker type or joint committee is still open: begin {startDate}[, period {periodId}]\
            [, record {record} of file {file}]",
        action: "where the worker changes from one to the other, end that period by an OUT on the last day of that work, which is \
            late behind the first working day after that; where it was wrong from the start and nobody worked in it, cancel it; where both jobs go on \
            side by side, leave it open",
        before: "where the worker changes from one to the other, end that period by an OUT on the last day of that work, which is late behind the first working day after that; where it was wrong from the start and nobody worked in it, cancel it; where both jobs go on side by side, leave it open[; a {FLX} stands behind it only where that last day lies in an earlier quarter: where it lies in this one, or both go on, no flexi-job is possible there before the next]",
        first_day: "where the worker changes from one to the other, end that period by an OUT on the last day of that work, which is late behind the first working day after that; where it was wrong from the start and nobody worked in it, cancel it; where both jobs go on side by side, leave it open[; a {FLX} stands behind it only where that last day lies in an earlier quarter: where it lies in this one, or both go on, no flexi-job is possible there before the next]",
        running: "where the worker changes from one to the other, end that period by an OUT on the last day of that work, which is late behind the first working day after that; where it was wrong from the start and nobody worked in it, cancel it; where both jobs go on side by side, leave it open[; a {FLX} stands behind it only where that last day lies in an earlier quarter: where it lies in this one, or both go on, no flexi-job is possible there before the next]",
        ended: "where the worker changes from one to the other, end that period by an OUT on the last day of that work, which is late behind the first working day after that; where it was wrong from the start and nobody worked in it, cancel it; where both jobs go on side by side, leave it open[; a {FLX} stands behind it only where that last day lies in an earlier quarter: where it lies in this one, or both go on, no flexi-job is possible there before the next]",
    },
)
.by_order()
.at(Zone::StartDate)
.told_before_hiring();

/// No period that has an end reaches this day.
const FOR_EVER: NaiveDate = crate::law::day::<9998, 1, 1>();

impl Rule<Declarations> for FeatureChangedInOpenPeriod {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In])
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content, None)) = case.planned() else { return Outcome::NotApplicable };
        // A shift by the hour may stand beside other work, and most workers have no other period.
        if content.start_hour.is_some() || case.register.periods_of(worker) == 0 {
            return Outcome::NotApplicable;
        }
        let mut employer = None;
        let mut rank = |other: &Period| {
            let of = &other.content;
            let is_open = of.end_date.is_none_or(is_reopening);
            let is_other = of.worker_type != content.worker_type || of.joint_committee != content.joint_committee;
            if other.cancelled || !is_open || !is_other || of.start_date > content.start_date {
                return None;
            }
            // What may not be there needs no advice.
            let employer = employer.get_or_insert_with(|| SameEmployer::new(case.facts, &content.employer));
            (other.doubt.is_none() && employer.is(&of.employer) == Some(true)).then_some(0)
        };
        let sought = Sought::new(content, Days::Touching(FOR_EVER, None), case.facts);
        let Some((_, other)) = case.register.foremost(&sought, &[Among::Unlike], &mut rank) else {
            return Outcome::Satisfied;
        };
        Outcome::Violated(Evidence::from(Other {
            period: other.id,
            start: Some(other.content.start_date),
            file: other.origin.map(|origin| origin.file),
            record: other.origin.map(|origin| origin.record as i64),
        }))
    }
}
