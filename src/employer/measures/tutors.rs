//! Tutors of trainees, in Flanders and the German-speaking Community.

use super::case::Case;
use super::criterion::{
    Amount, Criterion, Holds, LEVELS, Measure, NOT_FOUND, PRIVATE, USUAL_WORK, criterion, has_value,
};
use super::request::Region;
use super::tables::TUTORS;
use crate::law::{LegalRef, Tutors};
use crate::words::measures as says;

const TEXT: LegalRef = LegalRef::seen("NSSO, instructions 2019/1 on tutors");

/// Code 3800.
pub(super) static MEASURE: Measure = Measure {
    code: |_| "3800",
    name: says::tutors,
    legal: TEXT,
    criteria: &CRITERIA,
    gives: |case| law(case).ok().map(|of| Amount::Euro(of.euro)),
};

static CRITERIA: [Criterion; 10] = [
    criterion("REGION", says::not_in_its_regions, LEVELS, |case| {
        case.is_in(&[Region::Flanders, Region::GermanSpeaking])
    }),
    has_value(|case| case.has(TUTORS)),
    criterion("NO_TRAINING_AGREEMENT", says::no_training_agreement, TEXT, |case| {
        Holds::told(case.request.training_agreement.ok_or("trainingAgreement"), |of| of)
    }),
    criterion("TUTOR_EXPERIENCE", says::tutor_experience, TEXT, |case| {
        let years = case.request.experience_years.ok_or("experienceYears");
        Holds::by(law(case), |of| Holds::told(years, |years| years >= of.experience_years))
    }),
    criterion("TUTOR_CERTIFICATE", says::tutor_certificate, TEXT, |case| {
        Holds::told(case.request.tutor_certificate.ok_or("tutorCertificate"), |of| of)
    }),
    criterion("TOO_FEW_TRAINEES", says::too_few_trainees, TEXT, |case| {
        Holds::by(trainees(case), |room| Holds::of(room != Room::None))
    }),
    criterion("TOO_FEW_TRAINING_HOURS", says::too_few_training_hours, TEXT, |case| {
        Holds::by(hours(case), |room| Holds::of(room != Room::None))
    }),
    // A part of a tutor is one tutor or none.
    criterion("TUTORS_ROUNDED", says::tutors_rounded, NOT_FOUND, |case| {
        Holds::of([trainees(case), hours(case)].into_iter().flatten().all(|room| room != Room::Part)).or_unknown()
    }),
    USUAL_WORK,
    PRIVATE,
];

fn law<'a>(case: &Case<'a>) -> Result<&'a Tutors, Holds> {
    case.known(TUTORS)
}

/// Whether there is room for a tutor of this rank.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Whole,
    /// For a part of that tutor.
    Part,
    None,
}

/// The room that so many trainees or hours leave, where each tutor takes so many of them.
fn room(case: &Case<'_>, count: u16, each: impl FnOnce(&Tutors) -> u16) -> Result<Room, Holds> {
    let rank = u32::from(case.request.tutor_rank.ok_or(Holds::Lacks("tutorRank"))?);
    let (each, count) = (u32::from(each(law(case)?)), u32::from(count));
    Ok(if rank.saturating_mul(each) <= count {
        Room::Whole
    } else if rank.saturating_sub(1).saturating_mul(each) < count {
        Room::Part
    } else {
        Room::None
    })
}

fn trainees(case: &Case<'_>) -> Result<Room, Holds> {
    room(case, case.request.trainees.ok_or(Holds::Lacks("trainees"))?, |of| of.trainees_each)
}

fn hours(case: &Case<'_>) -> Result<Room, Holds> {
    room(case, case.request.training_hours.ok_or(Holds::Lacks("trainingHours"))?, |of| of.hours_each)
}
