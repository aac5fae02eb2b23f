#![doc = include_str!("../../../fixtures/cases/declaration/answer-differs.md")]

use crate::declaration::rule::{RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::Until;
use crate::law::LegalRef;
use crate::numbers;
use crate::texts;

numbers! {
    /// Until when a new IN is in time, where the NSSO refused one.
    pub(crate) struct NewIn { deadline: Until = "deadline" }
}

/// What is told where the NSSO's own answer is known and is another than the one predicted. No rule is asked for it: the prediction is
/// there only when all rules have been asked.
pub(crate) static ANSWER_DIFFERS: RuleMeta<'static> = RuleMeta::new(
    "answer-differs",
    Side::Advice,
    LegalRef::inferred("what the NSSO answered is the truth: it sees registers that are not given here"),
    texts! {
        numbers: NewIn::NUMBERS,
        what: "the NSSO's own answer differs from the one predicted: it knows something that is not given here, or what \
            is given here is not what it received",
        action: "[nothing is declared: a corrected IN is due by {deadline}, before work begins; ]look up its answer, compare what was sent \
            with what is checked here, and ask the NSSO before relying on what is said here",
        begun: "[nothing is declared: send a corrected IN at once, due by {deadline} and before work begins; ]look up its answer, compare \
            what was sent with what is checked here, and ask the NSSO before relying on what is said here",
    },
)
.at(Zone::Form);
