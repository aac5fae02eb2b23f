#![doc = include_str!("../../../fixtures/cases/declaration/shift-longer-than-a-day.md")]

use crate::declaration::message::Kind;
use crate::declaration::register::{Content, PeriodForm};
use crate::declaration::rule::{Blocks, Case, Code, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::{ClockTime, MINUTES_OF_A_DAY, Moment, days, first_minute};

/// Work declared with its hours (EXT, and FLX for one day) that ends more than 24 hours after it begins.
pub(super) struct ShiftLongerThanADay;

numbers! {
    /// When the work begins and ends.
    pub(super) struct Hours { begin: Moment = "begin", end: Moment = "end" }
}

const META: RuleMeta = RuleMeta::new(
    "shift-longer-than-a-day",
    Side::Answer,
    LegalRef::inferred("NSSO glossary 2023/3, blocks 90373 and 90378"),
    texts! {
        numbers: Hours::NUMBERS,
        what: "work that is declared with its hours lasts more than 24 hours[: from {begin} to {end}]",
        action: "declare each stretch of work by itself; a flexi-job with a written contract has dates and no hours",
    },
)
.codes(&[Code::new(&[Kind::In], 90373, 341, Blocks::Always), Code::new(&[Kind::Update], 90378, 341, Blocks::Always)])
.at(Zone::EndDate);

impl Rule<Declarations> for ShiftLongerThanADay {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(PeriodForm::TYPES_WITH_HOURS)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(after) = case.declared() else { return Outcome::NotApplicable };
        let by_hours = after.takes_form_from_hours();
        if by_hours { within_a_day(after) } else { Outcome::NotApplicable }
    }
}

/// Whether work with these dates and hours lasts 24 hours at most.
pub(super) fn within_a_day(work: &Content) -> Outcome {
    let Some(clock) = by_clocks(work) else { return Outcome::NotApplicable };
    // An hour that clocks skip makes no shift; then clocks alone are asked.
    let shift = work.shift();
    let real = shift.map_or(clock, |shift| shift.minutes() as i64);
    let evidence = Hours { begin: shift.map(|of| of.starts_at()), end: shift.map(|of| of.ends_at()) };
    let day = i64::from(MINUTES_OF_A_DAY);
    match (clock > day, real > day) {
        (false, false) => Outcome::Satisfied,
        (true, true) => Outcome::Violated(evidence.into()),
        // In the two nights in which clocks change, nobody says which of the two counts.
        _ => Outcome::Undetermined(Missing::of(Need::PublishedScope).with(evidence.into())),
    }
}

/// How many minutes clocks tell from begin to end, where both hours are given.
fn by_clocks(content: &Content) -> Option<i64> {
    let (begin, end) = (content.start_hour?, content.end_hour?);
    let minute = |day, of: ClockTime| first_minute(days(day)) + i64::from(of.minutes());
    Some(minute(content.end_date?, end) - minute(content.start_date, begin))
}
