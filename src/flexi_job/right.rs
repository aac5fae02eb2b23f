//! The right to a flexi-job in a quarter, asked with or without a declaration.

use std::cell::Cell;

use chrono::NaiveDate;

use super::career::{Career, Eyes, Reading, Work};
use super::pension::is_pensioner;
use super::placed::Place;
use super::reduction::Reduction;
use crate::declaration::message::EmployerNumbers;
use crate::declaration::register::RegisterView;
use crate::facts::{Facts, Fraction, Known, OverseasDecision, PensionKind, Proof, WorkKind};
use crate::id::Ssin;
use crate::judgement::{Evidence, Missing, Need, NeedSet, Number, Settlement, Truth};
use crate::law::{Law, LawSays};
use crate::numbers;
use crate::policy::Policies;
use crate::time::Quarter;

/// What the right to a flexi-job rests on.
#[derive(Clone, Copy)]
pub struct Inquiry<'a> {
    /// The law.
    pub law: &'a Law,
    /// The facts.
    pub facts: &'a dyn Facts,
    /// The policies.
    pub policies: &'a Policies,
}

/// Whether a worker may do a flexi-job in a quarter, and why.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct FlexiJobRight {
    /// The quarter of the flexi-job.
    pub quarter: Quarter,
    /// Whether the right holds, everything considered.
    pub holds: Truth,
    /// Whether the NSSO's own check finds the conditions met; where not, it warns with 90017-510.
    pub met_by_the_nsso: Truth,
    /// Whether the work in T-3 at other employers reaches the threshold, as far as the NSSO knows it; pensions and reductions apart.
    pub enough_in_t3: Truth,
    /// The work in T-3 at other employers, as far as it is certain and the NSSO knows it; it is not told where workers have to consent
    /// ([`Facts::consents`]), for then an employer sees eligible or not, and nothing else.
    pub worked_in_t3: Option<Fraction>,
    /// The agency work in T-3 beside it of which it is open whether it was work at another employer, where the right hangs on it.
    pub through_agency_in_t3: Option<Fraction>,
    /// Whether the worker counts as a pensioner for the NSSO.
    pub pensioner: Truth,
    /// Whether a reduction from full-time to four fifths bars the flexi-job.
    pub reduced: Truth,
    /// The NSSO's decision on work under Overseas Social Security for this quarter.
    pub overseas: Option<OverseasDecision>,
    /// For what the usual case was assumed.
    pub assumed: NeedSet,
}

impl FlexiJobRight {
    /// The numbers that stand beside what is missing in it: a quarter, and the volume of work in it.
    pub const NUMBERS: &'static [Number] = Volume::NUMBERS;
}

/// The table of the NSSO's decisions on work under Overseas Social Security.
const APPROVALS: &str = "oss_approvals";

/// Whether a worker may do a flexi-job in a quarter, under Belgian law and the default policies, at an employer for whom the
/// worker does nothing else.
///
/// A worker turns 65 or 66 during a quarter: until 2025 the first day of the quarter is asked about here.
#[must_use]
pub fn right_on(worker: Ssin, quarter: Quarter, facts: &dyn Facts) -> FlexiJobRight {
    let (law, policies) = (Law::belgium(), Policies::default());
    Inquiry { law: &law, facts, policies: &policies }.right_on(worker, quarter.first_day(), &EmployerNumbers::NONE)
}

/// The first quarter from this one on in which the right holds for certain, as far as the facts reach: at most eight quarters
/// are asked.
#[must_use]
pub fn next_possible_quarter(worker: Ssin, from: Quarter, facts: &dyn Facts) -> Option<Quarter> {
    const QUARTERS_ASKED: u32 = 8;
    (0..QUARTERS_ASKED).map(|n| from.plus(n)).find(|quarter| right_on(worker, *quarter, facts).holds == Truth::True)
}

impl Inquiry<'_> {
    /// Whether a worker may do a flexi-job that begins on this day at this employer.
    #[must_use]
    pub fn right_on(&self, worker: Ssin, begin: NaiveDate, employer: &EmployerNumbers) -> FlexiJobRight {
        self.right_at(worker, begin, &Place::at(employer, None))
    }

    /// The same, where declarations of the worker are told: those of agencies name the user.
    pub(crate) fn right_beside(
        &self,
        worker: Ssin,
        begin: NaiveDate,
        employer: &EmployerNumbers,
        register: &dyn RegisterView,
    ) -> FlexiJobRight {
        self.right_at(worker, begin, &Place::at(employer, Some(register)))
    }

    /// The same in this place.
    pub(super) fn right_at(&self, worker: Ssin, begin: NaiveDate, place: &Place<'_>) -> FlexiJobRight {
        let assumed = Cell::new(NeedSet::EMPTY);
        let assume = |need| {
            let mut set = assumed.get();
            set.insert(need);
            assumed.set(set);
        };
        let nsso = self.conditions(worker, begin, place, Eyes::Nsso, &assume);
        let law = self.conditions(worker, begin, place, Eyes::Law, &assume);
        let quarter = Quarter::of(begin);
        let overseas = self.facts.overseas_decision(worker, quarter).value();
        let decided = self.overseas(worker, begin, || nsso.reduced, &assume);
        let holds = match nsso.met {
            Truth::True => unseen(law.met),
            met => {
                let exceptions =
                    [("foreign-work-or-pension-proven", proven(met, law.met)), ("overseas-approval", decided)];
                let heard = exceptions.into_iter().filter_map(|(name, kept)| Some((name, kept?)));
                heard.fold(Settlement::new(), |settled, (name, kept)| settled.hear(name, kept)).kept(met)
            }
        };
        FlexiJobRight {
            quarter,
            holds,
            met_by_the_nsso: nsso.met,
            enough_in_t3: nsso.enough,
            worked_in_t3: nsso.t3.map(|work| work.certain).filter(|_| self.facts.consents().is_none()),
            through_agency_in_t3: nsso.through_agency.filter(|_| self.facts.consents().is_none()),
            pensioner: nsso.pensioner,
            reduced: nsso.reduced,
            overseas,
            assumed: assumed.get(),
        }
    }

    /// What the NSSO's written decision on work under Overseas Social Security makes of the right to a flexi-job that begins on this day, of
    /// a worker whom a reduction bars or not.
    pub(super) fn overseas(
        &self,
        worker: Ssin,
        begin: NaiveDate,
        reduced: impl FnOnce() -> Truth,
        assume: &dyn Fn(Need),
    ) -> Option<Truth> {
        let quarter = Quarter::of(begin);
        let decided_on = self.facts.overseas_decided_on(worker, quarter).value();
        // Which day it was, no grant shows.
        let told =
            Decided { quarter: Some(quarter), decided_on: decided_on.filter(|_| self.facts.consents().is_none()) };
        let unpublished = Truth::Unknown(Missing::of(Need::PublishedScope).with(told.into()));
        let Known::Known(decision) = self.facts.overseas_decision(worker, quarter) else {
            // One may stand there, and may not be looked at.
            let may_be = self.facts.is_withheld(worker, APPROVALS) && self.facts.has_table(APPROVALS);
            return may_be.then(|| Truth::Unknown(Missing::of(Need::Consent).with(told.into())));
        };
        Some(match decision {
            OverseasDecision::Refused => Truth::False,
            // Whether an approval reaches back to work that was done without it, nobody says.
            OverseasDecision::Approved if decided_on.is_some_and(|day| day > begin) => unpublished,
            OverseasDecision::Approved => match reduced() {
                // What is checked for an approval is the work in T-3: whether it lifts the bar of a reduction too is not published.
                Truth::True => unpublished,
                Truth::Unknown(missing) if missing.need() != Need::Careers => Truth::Unknown(missing),
                _ => {
                    if decided_on.is_none() {
                        assume(Need::ApprovalDay);
                    }
                    Truth::True
                }
            },
        })
    }

    /// Whether the law may see something in these conditions that the NSSO does not: work or a pension that is proven, or could be.
    /// Of most workers it does not, and then the two agree.
    pub(super) fn law_sees_more(&self, worker: Ssin, begin: NaiveDate) -> bool {
        let quarter = Quarter::of(begin);
        let proofs = [Proof::Accepted, Proof::Unanswered];
        let work = |back| {
            let mut unseen = false;
            let _ = self.facts.work_elsewhere(worker, quarter.minus(back), &EmployerNumbers::NONE, &mut |sum| {
                unseen |= match sum.proof {
                    Some(proof) => proofs.contains(&proof),
                    None => matches!(sum.kind, WorkKind::Foreign | WorkKind::TeacherSummer),
                };
            });
            unseen
        };
        let pension = |proof| {
            let end_of_t2 = quarter.minus(2).last_day();
            let has = |kind| self.facts.has_pension(worker, kind, end_of_t2, Some(proof)).value() == Some(true);
            has(PensionKind::Retirement) || has(PensionKind::Survivor)
        };
        (3..=5).any(work) || proofs.into_iter().any(pension)
    }

    /// The conditions of the NSSO's check, as the NSSO or the law sees the facts. Where workers have to consent, an employer sees eligible or
    /// not, and no numbers behind it but the quarter of which the work is not known.
    pub(super) fn conditions(
        &self,
        worker: Ssin,
        begin: NaiveDate,
        place: &Place<'_>,
        eyes: Eyes,
        assume: &dyn Fn(Need),
    ) -> Conditions {
        let found = self.found(worker, begin, place, eyes, assume);
        if self.facts.consents().is_none() {
            return found;
        }
        let veiled = |truth| match truth {
            Truth::Unknown(missing) => {
                let is_told = |number| (number == 0 && missing.need() == Need::Careers).then_some(number);
                let told = missing.evidence().renumbered(is_told);
                Truth::Unknown(Missing::of(missing.need()).with(told))
            }
            known => known,
        };
        let (met, enough, reduced) = (veiled(found.met), veiled(found.enough), veiled(found.reduced));
        Conditions { met, enough, reduced, evidence: Evidence::NONE, ..found }
    }

    fn found(
        &self,
        worker: Ssin,
        begin: NaiveDate,
        place: &Place<'_>,
        eyes: Eyes,
        assume: &dyn Fn(Need),
    ) -> Conditions {
        let quarter = Quarter::of(begin);
        let pensioner = is_pensioner(worker, begin, self.law, self.facts, eyes, assume);
        let career = self.career(worker, begin, place, eyes, assume);
        let t3 = career.work(quarter.minus(3), Reading::Elsewhere);
        let (enough, through_agency) = self.enough_of(begin, &career, t3.as_ref());
        let told =
            Volume { quarter: Some(quarter.minus(3)), fraction: t3.map(|work| work.certain), ..Volume::default() };
        let mut conditions = Conditions {
            met: Truth::True,
            enough,
            pensioner,
            t3,
            through_agency,
            reduced: Truth::False,
            evidence: told.into(),
        };
        if self.law.flexi_job.least_percent_in_t3.at(self.law.on(begin)).value().is_none() {
            // None of the conditions outlives the trust in the law, the one of pensioners no more than the others.
            conditions.met = Truth::Unknown(Missing::of(Need::Law));
            return conditions;
        }
        if pensioner == Truth::True {
            return conditions;
        }
        let reduction_bars = self.law.flexi_job.reduction_bars.at(self.law.on(begin));
        if reduction_bars == LawSays::NotTrusted {
            conditions.reduced = Truth::Unknown(Missing::of(Need::Law));
        }
        if let LawSays::Row(_) = reduction_bars {
            let reduction = Reduction::read((quarter, t3), &career, Reading::Elsewhere, self);
            conditions.reduced = self.reduced(quarter, &career, &reduction);
            if enough != Truth::False && conditions.reduced == Truth::True {
                conditions.evidence = reduction.evidence();
            }
        }
        conditions.met = match (enough, conditions.reduced) {
            // Of two open questions the one about T-3 is told: it comes first.
            (Truth::Unknown(_), Truth::Unknown(_)) => enough,
            (_, reduced) => enough.and(reduced.not()),
        };
        conditions.met = pensioner.or(conditions.met);
        conditions
    }

    fn career<'c>(
        &'c self,
        worker: Ssin,
        begin: NaiveDate,
        place: &Place<'c>,
        eyes: Eyes,
        assume: &'c dyn Fn(Need),
    ) -> Career<'c> {
        let is_for_user = self.law.flexi_job.work_at_user_bars.at(self.law.on(begin)) != LawSays::Nothing;
        Career { worker, place: *place, facts: self.facts, eyes, is_for_user, assume }
    }

    /// Whether a reduction bars, by every reading of what counts in it: whether work with the flexi employer does, and agency work that is
    /// work in its firm, nobody says. Each does in every quarter, or in none.
    fn reduced(&self, quarter: Quarter, career: &Career<'_>, reduction: &Reduction) -> Truth {
        let mut reduced = reduction.is_reduced();
        for reading in [Reading::WithAgencies, Reading::WithOwn] {
            let has_more = (3..=5).map(|back| quarter.minus(back)).any(|quarter| match reading {
                Reading::WithOwn => career.has_own(quarter),
                _ => career.open_agency_work(quarter).is_some(),
            });
            if has_more {
                let t3 = career.work(quarter.minus(3), reading);
                let agreed = reduction.agreed(&Reduction::read((quarter, t3), career, reading, self));
                // What one reading leaves open, another does not close.
                reduced = if agreed.known().is_some() && reduced.known().is_none() { reduced } else { agreed };
            }
        }
        reduced
    }

    /// Whether the work in T-3 reaches the threshold, with agency work that may be work in the firm of the flexi-job and without it; and how
    /// much that is, where the two differ.
    fn enough_of(&self, begin: NaiveDate, career: &Career<'_>, work: Option<&Work>) -> (Truth, Option<Fraction>) {
        let t3 = Quarter::of(begin).minus(3);
        let enough = self.enough(begin, t3, work);
        let Some((need, work)) = career.open_agency_work(t3).zip(work).filter(|_| enough == Truth::False) else {
            return (enough, None);
        };
        let with_agencies = career.work(t3, Reading::WithAgencies);
        match self.enough(begin, t3, with_agencies.as_ref()) {
            Truth::False => (enough, None),
            Truth::True | Truth::Unknown(_) => {
                let through_agency = with_agencies.and_then(|of| of.possible.minus(work.possible));
                let (quarter, fraction) = (Some(t3), Some(work.certain));
                let told = Volume { quarter, fraction, through_agency, ..Volume::default() };
                (Truth::Unknown(Missing::of(need).with(told.into())), through_agency)
            }
        }
    }

    /// Whether the work in T-3 reaches the threshold.
    fn enough(&self, begin: NaiveDate, t3: Quarter, work: Option<&Work>) -> Truth {
        let told = Volume { quarter: Some(t3), ..Volume::default() };
        let Some(work) = work else { return Truth::Unknown(Missing::of(Need::Careers).with(told.into())) };
        let percent = self.law.flexi_job.least_percent_in_t3.at(self.law.on(begin)).value();
        let threshold = percent.and_then(|percent| Fraction::new((*percent).into(), 100));
        let Some(threshold) = threshold else { return Truth::Unknown(Missing::of(Need::Law)) };
        if work.certain >= threshold {
            Truth::True
        } else if work.possible < threshold {
            Truth::False
        } else {
            let need = work.open.unwrap_or(Need::Careers);
            Truth::Unknown(Missing::of(need).with(Volume { fraction: Some(work.certain), ..told }.into()))
        }
    }
}

numbers! {
    /// A quarter, the volume of work in it, the quarter of full-time work before a reduction, and how much agency work beside may count.
    pub(crate) struct Volume {
        quarter: Quarter = "quarter",
        fraction: Fraction = "fraction",
        full_time: Quarter = "fullTimeQuarter",
        through_agency: Fraction = "throughAgency",
    }
}

numbers! {
    /// The quarter for which the NSSO decided on work under Overseas Social Security, and the day on which it did.
    pub(crate) struct Decided { quarter: Quarter = "quarter", decided_on: NaiveDate = "decidedOn" }
}

/// What the check finds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conditions {
    pub(super) met: Truth,
    pub(super) enough: Truth,
    pub(super) pensioner: Truth,
    pub(super) t3: Option<Work>,
    pub(super) through_agency: Option<Fraction>,
    pub(super) reduced: Truth,
    pub(super) evidence: Evidence,
}

/// What proof makes of the right where the NSSO's own check is not met: what the law sees beyond that check is the proof.
pub(super) fn proven(by_the_nsso: Truth, by_the_law: Truth) -> Option<Truth> {
    match (by_the_nsso, by_the_law) {
        (Truth::False | Truth::Unknown(_), Truth::True) => Some(Truth::True),
        (Truth::False, open @ Truth::Unknown(_)) => Some(open),
        _ => None,
    }
}

/// What the right comes to where the NSSO's check is met, and what it does not see says otherwise: whether that counts, nobody says.
pub(super) fn unseen(by_the_law: Truth) -> Truth {
    match by_the_law {
        Truth::False => Truth::Unknown(Missing::of(Need::PublishedScope)),
        kept => kept,
    }
}
