#![doc = include_str!("../../../fixtures/cases/flexi-job/flexi-job-into-next-quarter.md")]

use super::{Asked, scope};
use crate::declaration::register::Content;
use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side, wanting};
use crate::declaration::schema::Zone;
use crate::facts::{Facts, UsableFacts};
use crate::flexi_job::REGIME;
use crate::flexi_job::right::Inquiry;
use crate::judgement::{Missing, Need, Outcome, Rule, Truth};
use crate::law::{FLEXI_JOBS_CHECKED, Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::{ClockTime, Quarter};

/// A shift of a flexi-job that ends in the next quarter, whose conditions are not met.
pub(super) struct FlexiJobIntoNextQuarter;

numbers! {
    /// The quarter in which the shift ends.
    struct Next { quarter: Quarter = "quarter" }
}

const META: RuleMeta = RuleMeta::new(
    "flexi-job-into-next-quarter",
    Side::Right,
    LegalRef::inferred("act 16-11-2015, art. 4: the conditions are those of the quarter in which the work is done")
        .checked(FLEXI_JOBS_CHECKED),
    texts! {
        numbers: Next::NUMBERS,
        what: "the hours after midnight lie in the next quarter, {quarter}, whose conditions for a flexi-job are not met",
        because: "the quarter in which the work is done counts, and the third quarter before it",
        action: "let the shift end at midnight, or see that the conditions of the next quarter are met too",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.assuming(&[Need::PensionRegister, Need::EmployerDirectory, Need::CareerEmployer])
.at(Zone::EndDate);

impl Rule<Declarations> for FlexiJobIntoNextQuarter {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        // A longer one is refused.
        let Some(asked) = Asked::of(case) else { return Outcome::NotApplicable };
        let Content { start_date: begin, end_date, end_hour, .. } = *asked.content;
        let Some(end) = end_date.filter(|end| begin.succ_opt() == Some(*end)) else {
            return Outcome::NotApplicable;
        };
        let quarter = Quarter::of(end);
        if quarter.contains(begin) || end_hour.is_none_or(|hour| hour == ClockTime::MIDNIGHT) {
            return Outcome::NotApplicable;
        }
        // What was granted for the quarter of the flexi-job says nothing of the next.
        let usable = UsableFacts::of(case.facts, &asked.content.employer, quarter);
        let facts: &dyn Facts = usable.as_ref().map_or(case.facts, |of| of);
        let right = Inquiry { facts, ..asked.inquiry }.right_at(asked.worker, end, &asked.place());
        right.assumed.iter().for_each(|need| case.assume(need));
        let next = Next { quarter: Some(quarter) };
        match right.holds {
            Truth::True => Outcome::Satisfied,
            // Whether a shift counts in the quarter of its begin as a whole, nobody says.
            Truth::False => Outcome::Undetermined(Missing::of(Need::PublishedScope).with(next.into())),
            Truth::Unknown(missing) => {
                let need = wanting(facts, asked.worker, missing.need());
                Outcome::Undetermined(Missing::of(need).with(next.into()))
            }
        }
    }
}
