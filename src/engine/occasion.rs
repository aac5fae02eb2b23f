//! What a declaration is about in time, seen from the moment at which one asks.

use chrono::NaiveDate;

use crate::declaration::deadline::{Deadline, cancellation, opening};
use crate::declaration::register::Content;
use crate::time::Moment;
use crate::words::Phase;

/// Where the days that a declaration is about lie, seen from the moment at which one asks: what can still be done hangs on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Occasion {
    /// Where they lie; `None` where the days, or the moment, are not known.
    pub phase: Option<Phase>,
    /// The first of them.
    pub first_day: Option<NaiveDate>,
    /// The day on which one asks.
    pub asked_on: Option<NaiveDate>,
}

impl Occasion {
    /// That of a period, asked at this moment, whose work is told to begin then.
    pub(super) fn of(content: Option<&Content>, asked: Option<Moment>, work: Option<Deadline>) -> Occasion {
        let Some(content) = content else { return Occasion::default() };
        let first_day = content.start_date;
        let phase = |at| match phase(content, at) {
            // Nobody has worked yet.
            Phase::FirstDay if work.is_some_and(|work| work.is_surely_after(at)) => Phase::Before,
            phase => phase,
        };
        Occasion { phase: asked.map(phase), first_day: Some(first_day), asked_on: asked.map(Moment::date) }
    }

    /// The last moment at which the declaration can be cancelled in time.
    #[must_use]
    pub fn cancel_by(&self) -> Option<Moment> {
        self.first_day.map(|day| cancellation(day).moment())
    }
}

fn phase(content: &Content, at: Moment) -> Phase {
    // Most declarations come before the day: no clock has to be read for them.
    if at.is_days_before(1, content.start_date) {
        return Phase::Before;
    }
    let has_begun = match opening(content) {
        Deadline::Minute(begin) => at.to_minute() >= begin,
        Deadline::Day(day) => at.date() >= day,
    };
    if !has_begun {
        Phase::Before
    } else if cancellation(content.start_date).is_missed_by(at) == Some(false) {
        Phase::FirstDay
    } else if content.is_one_shift() || content.end_date.is_some_and(|last| at.is_after(last)) {
        Phase::Ended
    } else {
        Phase::Running
    }
}
