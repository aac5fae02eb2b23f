//! How much of a full-time job a worker did at other employers in a quarter.

use crate::declaration::message::EmployerNumbers;
use crate::facts::{Facts, Fraction, Proof, WorkKind, WorkRegime, WorkSum, same_employer};
use crate::id::Ssin;
use crate::judgement::Need;
use crate::time::Quarter;

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
    /// What was held for certain: severance up to the threshold, since nobody says whether more of it is held.
    pub(super) held: Fraction,
    /// What was held at most.
    pub(super) possibly_held: Fraction,
    /// Why the two differ.
    pub(super) open: Option<Need>,
    /// The regime of the contracts, where all that are told agree.
    pub(super) regime: Option<WorkRegime>,
    /// Whether a part of it was not worked.
    pub(super) has_suspension: bool,
    /// What was, or may have been, work and not severance pay; pay of a contract that is told to have been a reduced one is with it.
    worked: Fraction,
    /// At whom it was done, where it was one employer and is told.
    employer: Option<EmployerNumbers>,
    /// Whether it was done at several employers, and is told so.
    pub(super) is_at_several: bool,
}

impl Work {
    const NONE: Work = Work {
        certain: Fraction::ZERO,
        possible: Fraction::ZERO,
        held: Fraction::ZERO,
        possibly_held: Fraction::ZERO,
        open: None,
        regime: None,
        has_suspension: false,
        worked: Fraction::ZERO,
        employer: None,
        is_at_several: false,
    };

    /// Whether it reaches four fifths by severance pay only: a dismissal is no reduction.
    pub(super) fn is_dismissal(&self) -> bool {
        self.worked < Fraction::FOUR_FIFTHS && self.worked < self.possibly_held
    }

    /// Whether all of this work and all of that was done at one employer, and is told so.
    pub(super) fn is_at_employer_of(&self, other: &Work, facts: &dyn Facts) -> bool {
        let both = self.employer.zip(other.employer);
        both.is_some_and(|(one, other)| same_employer(facts, &one, &other) == Some(true))
    }

    /// Adds work of one sort; `None` when a sum cannot be held exactly.
    fn add(&mut self, sum: &WorkSum, counting: Counting) -> Option<()> {
        // A period covered by severance pay counts up to the four fifths that are asked.
        let (counted, most) = match sum.kind {
            WorkKind::Severance => (sum.up_to_four_fifths?, Fraction::FOUR_FIFTHS),
            _ => (sum.volume?, Fraction::ONE),
        };
        self.possible = self.possible.plus(counted)?.plus(most.times(sum.untold)?)?;
        let all = sum.volume?.plus(Fraction::ONE.times(sum.untold)?)?;
        self.possibly_held = self.possibly_held.plus(all)?;
        if sum.kind != WorkKind::Severance || sum.regime == Some(WorkRegime::Reduced) {
            self.worked = self.worked.plus(all)?;
        }
        if counting == Counting::Always {
            self.certain = self.certain.plus(counted)?;
            self.held = self.held.plus(counted)?;
            if counted < sum.volume? {
                self.open = self.open.or(Some(Need::PublishedScope));
            }
        }
        self.has_suspension |= sum.kind == WorkKind::Suspension;
        // Of two open questions the one about the career is told.
        if sum.untold > 0 && counting == Counting::Always {
            self.open = Some(Need::Careers);
        } else if let Counting::Open(need) = counting {
            self.open = self.open.or(Some(need));
        }
        Some(())
    }
}

/// The work of a quarter. `flexi_employer` is the employer of the flexi-job: work there does not count. `None` when the career
/// is not known, or a sum cannot be held exactly. Where two numbers cannot be compared, or none is told, another employer is assumed.
pub(super) fn work(
    worker: Ssin,
    quarter: Quarter,
    flexi_employer: &EmployerNumbers,
    facts: &dyn Facts,
    eyes: Eyes,
    assume: &dyn Fn(Need),
) -> Option<Work> {
    let mut work = Some(Work::NONE);
    let (mut regime, mut regimes_differ) = (None, false);
    let (mut at, mut employers_differ, mut is_at_several) = (None, false, false);
    let known = facts.work_elsewhere(worker, quarter, flexi_employer, &mut |sum| {
        let counting = counting(&sum, eyes);
        if counting == Counting::Never {
            return;
        }
        if sum.unsure {
            assume(Need::EmployerDirectory);
        }
        // Who hires abroad has no number here.
        if sum.unnamed && sum.kind != WorkKind::Foreign {
            assume(Need::CareerEmployer);
        }
        if work.as_mut().and_then(|work| work.add(&sum, counting)).is_none() {
            work = None;
        }
        if sum.regime.is_some() {
            regimes_differ |= regime.is_some() && regime != sum.regime;
            regime = sum.regime;
        }
        let is_same =
            |of: EmployerNumbers| sum.employer.is_some_and(|sum| same_employer(facts, &of, &sum) == Some(true));
        // Where no flexi employer is told, a sum does not say whether its own are untold or several.
        let has_several = sum.employer.is_none() && !sum.unnamed && !flexi_employer.is_none();
        let is_another =
            |of: EmployerNumbers| sum.employer.is_some_and(|sum| same_employer(facts, &of, &sum) == Some(false));
        is_at_several |= has_several || at.is_some_and(is_another);
        employers_differ |= sum.employer.is_none() || at.is_some_and(|of| !is_same(of));
        at = at.or(sum.employer);
    });
    known.value()?;
    let work = work?;
    let employer = at.filter(|_| !employers_differ);
    Some(Work { regime: regime.filter(|_| !regimes_differ), employer, is_at_several, ..work })
}

/// Whether work of this sort counts, or may count.
pub(super) fn counts(sum: &WorkSum, eyes: Eyes) -> bool {
    counting(sum, eyes) != Counting::Never
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Counting {
    Always,
    Never,
    Open(Need),
}

fn counting(sum: &WorkSum, eyes: Eyes) -> Counting {
    match sum.kind {
        WorkKind::Ordinary | WorkKind::Suspension | WorkKind::Severance => Counting::Always,
        WorkKind::UnpaidLeave => Counting::Open(Need::CountingOfLeave),
        // The NSSO's own data do not show these; they count where they are proven to it.
        WorkKind::Foreign | WorkKind::TeacherSummer if eyes == Eyes::Law => match sum.proof {
            Some(Proof::Accepted) => Counting::Always,
            // It counts but has to be proven: that none is told does not say that there is none.
            Some(Proof::Unanswered) | None => Counting::Open(Need::ProofAnswer),
            Some(Proof::Refused) => Counting::Never,
        },
        _ => Counting::Never,
    }
}
