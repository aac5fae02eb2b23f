//! The reduction from full-time to four fifths that bars flexi-jobs since 2024.

use super::career::{Career, Reading, Work};
use super::right::{Inquiry, Volume};
use crate::facts::{Fraction, WorkRegime};
use crate::judgement::{Evidence, Missing, Need, Truth};
use crate::policy::{FlexiFullTime, FlexiReduction, Policies};
use crate::time::Quarter;

/// What the work of three quarters says of a reduction, by one reading of what counts in it.
pub(super) struct Reduction {
    /// The quarter of the flexi-job.
    quarter: Quarter,
    /// The work in T-3, T-4 and T-5; of the last only where it is asked for.
    work: [Option<Work>; 3],
    /// Whether T-3 is reduced against T-4, and T-4 against T-5.
    later: Truth,
    earlier: Truth,
}

impl Reduction {
    /// By the work of each quarter, that of T-3 given.
    pub(super) fn read(
        (quarter, t3): (Quarter, Option<Work>),
        career: &Career<'_>,
        reading: Reading,
        asked: &Inquiry<'_>,
    ) -> Self {
        let of = |back| career.work(quarter.minus(back), reading);
        let t4 = of(4);
        let is_reduced = |work: &Work, least| reduced(work, least, asked.policies);
        // Below four fifths T-3 is not enough, and whether it is a reduction is no question. Whether it is in T-4, is one where T-3 is enough,
        // or may be.
        let may_be_enough = t3.as_ref().is_none_or(|work| work.possibly_held >= Fraction::FOUR_FIFTHS);
        let least = if may_be_enough { Least::Any } else { Least::FourFifths };
        let in_t3 = t3.as_ref().map(|work| is_reduced(work, Least::FourFifths));
        let in_t4 = t4.as_ref().map(|work| is_reduced(work, least));
        // A quarter that was not reduced has nothing to ask of the one before it, unless that is taken for granted.
        let is_asked = in_t4 != Some(Truth::False) || t4.as_ref().is_some_and(is_supposed_whole);
        let t5 = if is_asked { of(5) } else { None };
        let asked = (asked, career.assume);
        let later = step((t4.as_ref(), quarter.minus(4)), (t3.as_ref(), in_t3, quarter.minus(3)), asked);
        let earlier = step((t5.as_ref(), quarter.minus(5)), (t4.as_ref(), in_t4, quarter.minus(4)), asked);
        Reduction { quarter, work: [t3, t4, t5], later, earlier }
    }

    /// Whether work was reduced.
    pub(super) fn is_reduced(&self) -> Truth {
        self.later.or(self.earlier)
    }

    /// The same, if another reading says so too; otherwise it is open which of the two counts.
    pub(super) fn agreed(&self, other: &Reduction) -> Truth {
        let need = match (self.is_reduced(), other.is_reduced()) {
            (open @ Truth::Unknown(_), Truth::Unknown(_)) => return open,
            (one, other) if one == other => return one,
            (Truth::Unknown(open), _) | (_, Truth::Unknown(open)) => open.need(),
            _ => Need::PublishedScope,
        };
        // The step of which they say different things, and the first quarter of it in which they differ.
        let (back, before, after) = if self.later == other.later { (5, 2, 1) } else { (4, 1, 0) };
        let held = |of: &Reduction, place: usize| of.work.get(place).copied().flatten().map(|work| work.held);
        let is_before = held(self, before) != held(other, before) || held(self, after) == held(other, after);
        told(unknown(need), self.quarter.minus(if is_before { back } else { back - 1 }))
    }

    /// The quarter that was reduced, and that of the full-time work before it.
    pub(super) fn evidence(&self) -> Evidence {
        let [t3, t4, _] = self.work;
        let (back, work) = if self.later == Truth::True { (3, t3) } else { (4, t4) };
        Evidence::from(Volume {
            quarter: Some(self.quarter.minus(back)),
            fraction: work.map(|work| work.certain),
            full_time: Some(self.quarter.minus(back + 1)),
            through_agency: None,
        })
    }
}

/// Whether work was reduced from full-time in one quarter to four fifths in the next, for certain at one employer only.
fn step(
    (before, before_quarter): (Option<&Work>, Quarter),
    (after, reduced, after_quarter): (Option<&Work>, Option<Truth>, Quarter),
    (asked, assume): (&Inquiry<'_>, &dyn Fn(Need)),
) -> Truth {
    let careers = unknown(Need::Careers);
    let reduced = told(reduced.unwrap_or(careers), after_quarter);
    if reduced == Truth::False {
        let may_be_full = before.is_none_or(|before| full_time(before, asked.policies) != Truth::False);
        if may_be_full && after.is_some_and(is_supposed_whole) {
            assume(Need::ContractVolume);
        }
        return reduced;
    }
    // Where the quarter before is not told, whether this one is a reduction may be no question.
    let Some(before) = before else { return told(careers, before_quarter) };
    let step = told(full_time(before, asked.policies), before_quarter).and(reduced);
    match after {
        // Who changed the employer took another job: whether that is a reduction, nobody says.
        Some(after) if step == Truth::True && !before.is_at_employer_of(after, asked.facts) => {
            let (quarter, full_time) = (Some(after_quarter), Some(before_quarter));
            let change = Volume { quarter, fraction: Some(after.certain), full_time, ..Volume::default() };
            Truth::Unknown(Missing::of(Need::PublishedScope).with(change.into()))
        }
        _ => step,
    }
}

/// Whether work is whole only with a part that was suspended, and nothing tells under which regime: half-time work for medical reasons may
/// be a reduction, and sickness under a full-time contract is none.
fn is_supposed_whole(work: &Work) -> bool {
    work.held >= Fraction::ONE && work.has_suspension && work.regime.is_none()
}

/// The same, with the quarter of which something is missing.
fn told(answer: Truth, quarter: Quarter) -> Truth {
    match answer {
        Truth::Unknown(missing) => {
            Truth::Unknown(missing.with(Volume { quarter: Some(quarter), ..Volume::default() }.into()))
        }
        known => known,
    }
}

/// Whether a quarter was one of full-time work.
fn full_time(work: &Work, policies: &Policies) -> Truth {
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

/// How much work is left at least where work was reduced.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Least {
    /// Four fifths.
    FourFifths,
    /// Anything: where no work is left, the job ended and was not reduced.
    Any,
}

/// Whether a quarter was one of reduced work.
fn reduced(work: &Work, least: Least, policies: &Policies) -> Truth {
    let is_below = work.possibly_held < Fraction::FOUR_FIFTHS;
    let has_ended = work.possibly_held == Fraction::ZERO;
    if work.is_dismissal() || (is_below && (least == Least::FourFifths || has_ended)) {
        return Truth::False;
    }
    // Payroll offices tell of full-time work that becomes four fifths, and one of them of no reduction of volume in the NSSO's check.
    if is_below {
        return match policies.flexi_reduction {
            FlexiReduction::Undetermined => unknown(Need::PublishedScope),
            FlexiReduction::ExactlyFourFifths => Truth::False,
            FlexiReduction::BelowFullTime => Truth::True,
        };
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
        FlexiReduction::Undetermined => unknown(Need::PublishedScope),
        FlexiReduction::ExactlyFourFifths => Truth::False,
        FlexiReduction::BelowFullTime => Truth::True,
    }
}

fn unknown(need: Need) -> Truth {
    Truth::Unknown(Missing::of(need))
}
