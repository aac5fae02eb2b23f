#![doc = include_str!("../../../fixtures/cases/declaration/shift-without-length.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::PeriodForm;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;

/// Work declared with its hours (EXT, and FLX for one day) that ends in the minute in which it begins: no code refuses that, and whether a
/// shift without length is one of the regime is not published.
pub(super) struct ShiftWithoutLength;

numbers! {
    /// The one day.
    struct Day { day: NaiveDate = "startDate" }
}

const META: RuleMeta = RuleMeta::new(
    "shift-without-length",
    Side::Right,
    LegalRef::inferred("NSSO instructions on occasional workers"),
    texts! {
        numbers: Day::NUMBERS,
        what: "the shift on {startDate} ends in the minute in which it begins",
        action: "correct the hours before work begins; work past midnight ends on the next day",
    },
)
.at(Zone::EndHour)
.of_declaration();

impl Rule<Declarations> for ShiftWithoutLength {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(PeriodForm::TYPES_WITH_HOURS)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.declared().filter(|of| of.takes_form_from_hours()) else {
            return Outcome::NotApplicable;
        };
        if !after.is_without_length() {
            return Outcome::Satisfied;
        }
        let day = Day { day: Some(after.start_date) };
        Outcome::Undetermined(Missing::of(Need::PublishedScope).with(day.into()))
    }
}
