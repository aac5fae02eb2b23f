#![doc = include_str!("../../../fixtures/cases/declaration/hour-no-clock-shows.md")]

use chrono::NaiveDate;

use crate::declaration::message::Kind;
use crate::declaration::register::PeriodForm;
use crate::declaration::rule::{Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::judgement::{Evidence, Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef};
use crate::numbers;
use crate::texts;
use crate::time::{ClockTime, Moment, TimeFault};

/// Work declared with its hours that begins or ends at an hour that clocks skip, in the night in which they go forward. No code refuses
/// it, and what the NSSO makes of it is not published.
pub(super) struct HourNoClockShows;

numbers! {
    /// The day on which they do.
    struct Night { day: NaiveDate = "day" }
}

const META: RuleMeta = RuleMeta::new(
    "hour-no-clock-shows",
    Side::Right,
    LegalRef::seen("Belgian time: on the last Sunday of March clocks go from 02:00 to 03:00"),
    texts! {
        numbers: Night::NUMBERS,
        what: "the shift begins or ends at an hour that no clock shows[: on {day} clocks go from 02:00 to 03:00]",
        action: "correct the hour before work begins: 03:00 follows 02:00",
    },
)
.at(Zone::StartHour);

impl Rule<Declarations> for HourNoClockShows {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        DeclarationScope::kinds(&[Kind::In, Kind::Update]).types(PeriodForm::TYPES_WITH_HOURS)
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some(of) = case.declared() else { return Outcome::NotApplicable };
        let hours =
            [(of.begin_hour(), Some(of.start_date), Zone::StartHour), (of.final_hour(), of.end_date, Zone::EndHour)];
        if hours.iter().all(|(hour, ..)| hour.is_none()) {
            return Outcome::NotApplicable;
        }
        let skipped = hours.into_iter().find_map(|(hour, day, zone)| {
            let (hour, day) = (hour?, day?);
            is_skipped(day, hour).then_some((day, zone))
        });
        match skipped {
            Some((day, zone)) => {
                let night = Evidence::from(Night { day: Some(day) }).at(zone);
                Outcome::Undetermined(Missing::of(Need::PublishedScope).with(night))
            }
            None => Outcome::Satisfied,
        }
    }
}

fn is_skipped(day: NaiveDate, hour: ClockTime) -> bool {
    matches!(Moment::from_brussels(day, hour), Err(TimeFault::SkippedTime { .. }))
}
