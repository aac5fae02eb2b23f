//! The reduction from full-time to four fifths that bars flexi-jobs since 2024.

use super::career::Work;
use crate::facts::{Fraction, WorkRegime};
use crate::judgement::{Missing, Need, Truth};
use crate::policy::{FlexiFullTime, FlexiReduction, Policies};

/// Whether a quarter was one of full-time work.
pub(super) fn full_time(work: &Work, policies: &Policies) -> Truth {
    match work.regime {
        // The regime and the volume contradict each other: nobody says which one the NSSO takes.
        Some(WorkRegime::Reduced) if work.held >= Fraction::ONE => return unknown(Need::PublishedScope),
        Some(WorkRegime::FullTime) if work.possibly_held < Fraction::ONE => return unknown(Need::PublishedScope),
        _ if work.held >= Fraction::ONE => return Truth::True,
        Some(WorkRegime::Reduced) => return Truth::False,
        _ if work.possibly_held <= Fraction::FOUR_FIFTHS => return Truth::False,
        _ => {}
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
    if work.possibly_held < Fraction::FOUR_FIFTHS {
        return Truth::False;
    }
    if work.held >= Fraction::ONE {
        // One job that is whole and reduced at once contradicts itself; two that make a whole one do not.
        let is_contradicted = work.regime == Some(WorkRegime::Reduced) && !work.is_at_several;
        return if is_contradicted { unknown(Need::PublishedScope) } else { Truth::False };
    }
    if work.regime == Some(WorkRegime::FullTime) {
        return unknown(work.open.unwrap_or(Need::PublishedScope));
    }
    if work.possibly_held != work.held {
        return unknown(work.open.unwrap_or(Need::Careers));
    }
    if work.held == Fraction::FOUR_FIFTHS {
        // How a part that was not worked counts in a reduction nobody says.
        let is_worked = !work.has_suspension || work.regime == Some(WorkRegime::Reduced);
        return if is_worked { Truth::True } else { unknown(Need::PublishedScope) };
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
