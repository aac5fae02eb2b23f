//! How much of a full-time job a worker did at other employers in a quarter.

use super::placed::{Place, Placements};
use crate::declaration::message::EmployerNumbers;
use crate::facts::{Facts, Fraction, Known, Proof, WorkKind, WorkRegime, WorkSum, same_employer};
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

/// Which work of a quarter is counted beside that at other employers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reading {
    /// None: agency work that counts, or may count, as work in the firm of the flexi-job is left out.
    Elsewhere,
    /// That agency work, and agency work for the flexi employer itself that may count as work for another firm.
    WithAgencies,
    /// That, and all other work at the flexi employer.
    WithOwn,
}

/// The career of a worker, as it is looked at for a flexi-job.
#[derive(Clone, Copy)]
pub(super) struct Career<'a> {
    pub(super) worker: Ssin,
    pub(super) place: Place<'a>,
    pub(super) facts: &'a dyn Facts,
    pub(super) eyes: Eyes,
    /// Whether agency work counts as work for the user on the day of the flexi-job.
    pub(super) is_for_user: bool,
    pub(super) assume: &'a dyn Fn(Need),
}

impl Career<'_> {
    /// The work of a quarter. `None` when the career is not known, or a sum cannot be held exactly. Where two numbers cannot be compared,
    /// or none is told, another employer is assumed.
    pub(super) fn work(&self, quarter: Quarter, reading: Reading) -> Option<Work> {
        let (worker, facts, employer) = (self.worker, self.facts, self.place.employer);
        let mut tally = Tally::new(self);
        let known = match reading {
            Reading::WithOwn => {
                facts.work_elsewhere(worker, quarter, &EmployerNumbers::NONE, &mut |sum| tally.add(&sum, None))
            }
            _ => facts.work_elsewhere(worker, quarter, employer, &mut |sum| {
                if reading == Reading::WithAgencies || self.open_elsewhere(quarter, &sum).is_none() {
                    tally.add(&sum, Some(employer));
                }
            }),
        };
        known.value()?;
        if reading == Reading::WithAgencies {
            // That the career is told is known already.
            let (Known::Known(()) | Known::Unknown) = facts.work_at(worker, quarter, employer, &mut |sum| {
                if self.open_here(quarter, &sum).is_some() {
                    tally.add(&sum, Some(employer));
                }
            });
        }
        tally.work()
    }

    /// Whether there is work at the flexi employer itself that counts, or may count.
    pub(super) fn has_own(&self, quarter: Quarter) -> bool {
        let mut has_own = false;
        let mut hear = |sum: WorkSum| has_own |= counting(&sum, self.eyes) != Counting::Never;
        let told = self.facts.work_at(self.worker, quarter, self.place.employer, &mut hear);
        told == Known::Known(()) && has_own && !self.place.employer.is_none()
    }

    /// Why it is open whether agency work of a quarter is work at another employer; `None` where there is no such work.
    pub(super) fn open_agency_work(&self, quarter: Quarter) -> Option<Need> {
        let (worker, facts, employer) = (self.worker, self.facts, self.place.employer);
        let mut open: Option<Need> = None;
        let mut hear = |need: Option<Need>| open = open.into_iter().chain(need).min();
        // Without a career there is none.
        let (Known::Known(()) | Known::Unknown) =
            facts.work_elsewhere(worker, quarter, employer, &mut |sum| hear(self.open_elsewhere(quarter, &sum)));
        let (Known::Known(()) | Known::Unknown) =
            facts.work_at(worker, quarter, employer, &mut |sum| hear(self.open_here(quarter, &sum)));
        open
    }

    fn open_elsewhere(&self, quarter: Quarter, sum: &WorkSum) -> Option<Need> {
        self.placements(quarter, sum)?.open_elsewhere(sum)
    }

    fn open_here(&self, quarter: Quarter, sum: &WorkSum) -> Option<Need> {
        self.placements(quarter, sum)?.open_here(sum)
    }

    /// The agency work of a quarter, where it is asked for.
    fn placements(&self, quarter: Quarter, sum: &WorkSum) -> Option<Placements<'_>> {
        let Career { worker, place, facts, assume, .. } = *self;
        // Who hires abroad, or pays teachers, is no agency of which anything is told here.
        let may_be = matches!(counting(sum, Eyes::Nsso), Counting::Always | Counting::Open(_));
        (self.is_for_user && may_be).then_some(Placements { worker, quarter, place, facts, assume })
    }
}

/// The work of a quarter while it is added up.
struct Tally<'a> {
    career: &'a Career<'a>,
    work: Option<Work>,
    regime: Option<WorkRegime>,
    regimes_differ: bool,
    at: Option<EmployerNumbers>,
    employers_differ: bool,
    is_at_several: bool,
}

impl<'a> Tally<'a> {
    fn new(career: &'a Career<'a>) -> Self {
        Tally {
            career,
            work: Some(Work::NONE),
            regime: None,
            regimes_differ: false,
            at: None,
            employers_differ: false,
            is_at_several: false,
        }
    }

    /// Adds work that was shown as that of others than this employer, or of everybody.
    fn add(&mut self, sum: &WorkSum, left_out: Option<&EmployerNumbers>) {
        let Career { facts, eyes, assume, .. } = *self.career;
        let counting = counting(sum, eyes);
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
        if self.work.as_mut().and_then(|work| work.add(sum, counting)).is_none() {
            self.work = None;
        }
        if sum.regime.is_some() {
            self.regimes_differ |= self.regime.is_some() && self.regime != sum.regime;
            self.regime = sum.regime;
        }
        let same = |of: EmployerNumbers| sum.employer.and_then(|sum| same_employer(facts, &of, &sum));
        // Where nobody is left out, a sum does not say whether its own employers are untold or several.
        let has_several = sum.employer.is_none() && !sum.unnamed && left_out.is_some_and(|of| !of.is_none());
        self.is_at_several |= has_several || self.at.is_some_and(|of| same(of) == Some(false));
        self.employers_differ |= sum.employer.is_none() || self.at.is_some_and(|of| same(of) != Some(true));
        self.at = self.at.or(sum.employer);
    }

    fn work(self) -> Option<Work> {
        let employer = self.at.filter(|_| !self.employers_differ);
        let regime = self.regime.filter(|_| !self.regimes_differ);
        Some(Work { regime, employer, is_at_several: self.is_at_several, ..self.work? })
    }
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
