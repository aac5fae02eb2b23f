//! The reduction from full-time to four fifths that bars flexi-jobs since 2024.

use super::career::Work;
use crate::facts::{Fraction, WorkRegime};
use crate::judgement::{Missing, Need, Truth};
use crate::policy::{FlexiFullTime, FlexiReduction, Policies};

/// Whether a quarter was one of full-time work.
pub(super) fn full_time(work: &Work, policies: &Policies) -> Truth {
    if work.held >= Fraction::ONE || work.regime == Some(WorkRegime::FullTime) {
        return Truth::True;
    }
    if work.possibly_held <= Fraction::FOUR_FIFTHS || work.regime == Some(WorkRegime::Reduced) {
        return Truth::False;
    }
    if work.possibly_held != work.held {
        return unknown(work.open.unwrap_or(Need::Careers));
    }
    match policies.flexi_full_time {
        FlexiFullTime::Undetermined => unknown(Need::PublishedScope),
        FlexiFullTime::HundredPercent => Truth::False,
    }
}

/// Whether a quarter was one of work reduced to four fifths.
pub(super) fn reduced(work: &Work, policies: &Policies) -> Truth {
    let outside = |part: Fraction| part < Fraction::FOUR_FIFTHS || part >= Fraction::ONE;
    if work.possibly_held < Fraction::FOUR_FIFTHS
        || work.held >= Fraction::ONE
        || work.regime == Some(WorkRegime::FullTime)
    {
        return Truth::False;
    }
    if work.possibly_held != work.held {
        return unknown(work.open.unwrap_or(Need::Careers));
    }
    if work.held == Fraction::FOUR_FIFTHS {
        return Truth::True;
    }
    match policies.flexi_reduction {
        _ if outside(work.held) => Truth::False,
        FlexiReduction::Undetermined => unknown(Need::PublishedScope),
        FlexiReduction::ExactlyFourFifths => Truth::False,
        FlexiReduction::BelowFullTime => Truth::True,
    }
}

fn unknown(need: Need) -> Truth {
    Truth::Unknown(Missing::of(need))
}
