#![doc = include_str!("../../../fixtures/cases/declaration/period-longer-than-contract.md")]

use super::period_open_behind_contract::{Due, end_is_missing};
use crate::declaration::register::RegisterView;
use crate::declaration::rule::{Offence, RuleMeta, Side};
use crate::facts::{Contract, Facts};
use crate::id::Ssin;
use crate::judgement::Outcome;
use crate::law::LegalRef;
use crate::policy::Policies;
use crate::texts;
use crate::time::Moment;

/// What is told of a period that ends later than its contract did, when its new end had to be told.
///
/// No rule is asked for it, as there is no declaration of which one could be asked.
pub(crate) static PERIOD_LONGER_THAN_CONTRACT: RuleMeta<'static> = RuleMeta::new(
    "period-longer-than-contract",
    Side::Advice,
    LegalRef::seen("NSSO, when to declare; art. 181 Social Penal Code"),
    texts! {
        numbers: Due::NUMBERS,
        what: "the contract has ended, and its period goes on[: the last day was {endDate}][, and {declaredEnd} is declared]\
            [; the UPDATE was due on {deadline}][, and by another reading on {otherDeadline}]",
        action: "send an UPDATE of the end at once, with the last day of the contract: it is late, and later is worse",
    },
)
.offence(Offence::Late);

/// Whether the UPDATE of the end that this contract asks for is missing in a register as of this moment.
pub(crate) fn end_is_too_late(
    of: (Ssin, &Contract),
    register: &dyn RegisterView,
    context: (&dyn Facts, &Policies),
    as_of: Moment,
) -> Outcome {
    // Of work by the hour what goes on past midnight is the shift.
    end_is_missing(of, register, context, as_of, &|content, end| {
        !content.is_one_shift() && content.end_date.is_some_and(|declared| declared > end)
    })
}
