#![doc = include_str!("../../../fixtures/cases/student/pensioner-as-student.md")]

use chrono::{NaiveDate, TimeDelta};

use crate::declaration::rule::{Bearing, Case, DeclarationScope, Declarations, RuleMeta, Side};
use crate::declaration::schema::Zone;
use crate::facts::{EARLIEST_PENSION, PensionKind, Proof};
use crate::judgement::{Missing, Need, Outcome, Rule};
use crate::law::{Law, LegalRef, STUDENTS_CHECKED};
use crate::numbers;
use crate::student::REGIME;
use crate::student::rules::{scope, student_work};
use crate::texts;

/// A student who has a retirement pension: studying is not the main occupation.
pub(super) struct PensionerAsStudent;

numbers! {
    /// The first day of a pension that begins during the work, and the first behind one that ends then.
    struct Begin { day: NaiveDate = "firstDay", free: NaiveDate = "freeFrom" }
}

const META: RuleMeta = RuleMeta::new(
    "pensioner-as-student",
    Side::Right,
    LegalRef::seen("Student@work and payroll offices: pensioners who study are no students").checked(STUDENTS_CHECKED),
    texts! {
        numbers: Begin::NUMBERS,
        what: "the student has a pension[, from {firstDay} on][, and none from {freeFrom} on]",
        action: "declare the work as what it is without the student's regime: OTH, or a flexi-job where its conditions are met",
    },
)
.bearing(Bearing::Condition(&[REGIME]))
.at(Zone::WorkerType)
.undone_by_cancel()
.begins_on("firstDay")
.free_from("freeFrom");

/// What a benefit makes of a student: for certain none, or nobody says.
const BENEFITS: [(PensionKind, bool); 4] = [
    (PensionKind::Retirement, true),
    (PensionKind::Survivor, false),
    (PensionKind::TransitionAllowance, false),
    (PensionKind::CompanySupplement, false),
];

/// Of which proofs a pension is asked.
const PROOFS: [Option<Proof>; 4] = [None, Some(Proof::Accepted), Some(Proof::Unanswered), Some(Proof::Refused)];

/// The first day on which something is so that is not on the first of these days, and is on the last.
fn first_day(mut without: NaiveDate, mut with: NaiveDate, runs: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    loop {
        let half = TimeDelta::days(with.signed_duration_since(without).num_days() / 2);
        match without.checked_add_signed(half).filter(|middle| *middle > without) {
            None => return with,
            Some(middle) if runs(middle) => with = middle,
            Some(middle) => without = middle,
        }
    }
}

impl Rule<Declarations> for PensionerAsStudent {
    fn meta(&self) -> RuleMeta<'_> {
        META
    }

    fn scope(&self, _: &Law) -> DeclarationScope {
        scope()
    }

    fn check(&self, case: &Case<'_>) -> Outcome {
        let Some((worker, content)) = student_work(case) else { return Outcome::NotApplicable };
        let start = content.start_date;
        let last = content.end_date.map_or(start, |end| end.max(start));
        let has = |kind, day, proof| case.facts.has_pension(worker, kind, day, proof).value();
        if has(PensionKind::Retirement, start, None).is_none() {
            // Of somebody of that age, nobody assumes that there is none.
            return match case.birth_date(worker).has_age(EARLIEST_PENSION, last) {
                Some(false) => Outcome::Satisfied,
                _ => Outcome::Undetermined(Missing::of(Need::PensionAtAge)),
            };
        }
        let mut is_open = false;
        for (kind, is_certain) in BENEFITS {
            // The law does not ask where a pension is told, nor does it end because the NSSO refused to see it.
            for proof in PROOFS {
                let at_begin = has(kind, start, proof) == Some(true);
                if !at_begin && has(kind, last, proof) != Some(true) {
                    continue;
                }
                match proof {
                    None | Some(Proof::Accepted) if is_certain => {
                        let runs = |day| has(kind, day, proof) == Some(true);
                        let day = (!at_begin).then(|| first_day(start, last, runs));
                        let ends = at_begin
                            && BENEFITS
                                .iter()
                                .all(|(kind, _)| PROOFS.iter().all(|of| has(*kind, last, *of) != Some(true)));
                        let free = ends.then(|| first_day(start, last, |day| !runs(day)));
                        return Outcome::Violated(Begin { day, free }.into());
                    }
                    // No source has the NSSO look at the proof of a foreign one for a student.
                    _ => is_open = true,
                }
            }
        }
        if is_open { Outcome::Undetermined(Missing::of(Need::PublishedScope)) } else { Outcome::Satisfied }
    }
}
