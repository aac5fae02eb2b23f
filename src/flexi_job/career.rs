//! How much of a full-time job a worker did at other employers in a quarter.

use crate::declaration::message::EmployerNumbers;
use crate::facts::{CareerEntry, Facts, Fraction, WorkKind, WorkRegime, same_employer};
use crate::judgement::Need;

/// Who counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Eyes {
    /// The NSSO, from the declarations of Belgian employers and the Belgian pension register.
    Nsso,
    /// The law, with what can be proven to the NSSO.
    Law,
}

/// The work of a quarter at other employers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Work {
    /// What counts towards the threshold for certain.
    pub(super) certain: Fraction,
    /// What counts towards the threshold at most.
    pub(super) possible: Fraction,
    /// What was held for certain: severance in full, which no threshold limits.
    pub(super) held: Fraction,
    /// What was held at most.
    pub(super) possibly_held: Fraction,
    /// Why the two differ.
    pub(super) open: Option<Need>,
    /// The regime of the contracts, where all that are told agree.
    pub(super) regime: Option<WorkRegime>,
}

/// Sums up the entries of a quarter. `flexi_employer` is the employer of the flexi-job: work there does not count. `None` when
/// a sum cannot be held exactly.
pub(super) fn work(
    entries: &[CareerEntry],
    flexi_employer: &EmployerNumbers,
    facts: &dyn Facts,
    eyes: Eyes,
    assume: &dyn Fn(Need),
) -> Option<Work> {
    let mut work = Work {
        certain: Fraction::ZERO,
        possible: Fraction::ZERO,
        held: Fraction::ZERO,
        possibly_held: Fraction::ZERO,
        open: None,
        regime: None,
    };
    let mut regimes_differ = false;
    for entry in entries {
        let counting = counting(entry, eyes);
        if counting == Counting::Never || is_flexi_employer(entry, flexi_employer, facts, assume) {
            continue;
        }
        let full_time = (entry.regime == Some(WorkRegime::FullTime)).then_some(Fraction::ONE);
        let volume = entry.volume.or(full_time);
        let held = volume.unwrap_or(Fraction::ONE);
        // A period covered by severance pay counts up to the four fifths that are asked.
        let most = if entry.kind == WorkKind::Severance { held.min(Fraction::FOUR_FIFTHS) } else { held };
        work.possible = work.possible.plus(most)?;
        work.possibly_held = work.possibly_held.plus(held)?;
        match (counting, volume) {
            (Counting::Always, Some(_)) => {
                work.certain = work.certain.plus(most)?;
                work.held = work.held.plus(held)?;
            }
            (Counting::Always, None) => work.open = Some(Need::Careers),
            _ => work.open = Some(Need::CountingOfLeave),
        }
        if let Some(regime) = entry.regime {
            regimes_differ |= work.regime.is_some_and(|so_far| so_far != regime);
            work.regime = Some(regime);
        }
    }
    if regimes_differ {
        work.regime = None;
    }
    Some(work)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Counting {
    Always,
    Never,
    Open,
}

fn counting(entry: &CareerEntry, eyes: Eyes) -> Counting {
    match entry.kind {
        WorkKind::Ordinary | WorkKind::Suspension | WorkKind::Severance => Counting::Always,
        WorkKind::UnpaidLeave => Counting::Open,
        // The NSSO's own data do not show these; they count where they are proven to it.
        WorkKind::Foreign | WorkKind::TeacherSummer if eyes == Eyes::Law && entry.proven => Counting::Always,
        _ => Counting::Never,
    }
}

/// Whether an entry is work at the employer of the flexi-job. An employer of whom no number is told is another one; where two
/// numbers cannot be compared, another one is assumed.
fn is_flexi_employer(
    entry: &CareerEntry,
    flexi_employer: &EmployerNumbers,
    facts: &dyn Facts,
    assume: &dyn Fn(Need),
) -> bool {
    if entry.employer.is_none() || flexi_employer.is_none() {
        return false;
    }
    same_employer(facts, &entry.employer, flexi_employer).unwrap_or_else(|| {
        assume(Need::EmployerDirectory);
        false
    })
}
