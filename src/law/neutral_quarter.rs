//! The quarters whose student hours did not count, or not all of them.

use super::day::quarter;
use super::legal_ref::LegalRef;
use super::student::CHECKED;
use crate::time::Quarter;
use crate::words::{Said, law as says};

/// A quarter whose student hours did not count towards the quota, for some or for all.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NeutralQuarter {
    /// The quarter.
    pub quarter: Quarter,
    /// For whom.
    pub scope: NeutralScope,
    /// How much.
    pub hours: NeutralHours,
    /// The source.
    pub legal: LegalRef,
}

/// For which employers a quarter was neutral. Agency work counts by the sector of the user.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum NeutralScope {
    /// Every sector.
    Everybody,
    /// Care and education.
    CareAndEducation,
    /// Care only.
    Care,
    /// Every sector but care and education.
    AllButCareAndEducation,
}

/// How many hours of a neutral quarter stay outside the count.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum NeutralHours {
    /// All of them.
    All,
    /// The first so many of each student, over all employers.
    First(u16),
}

impl NeutralScope {
    /// The name in a list of law, and what it says there.
    pub(super) fn words(self) -> (&'static str, Said) {
        match self {
            NeutralScope::Everybody => ("everybody", says::neutral_everybody()),
            NeutralScope::CareAndEducation => ("care-and-education", says::neutral_care_and_education()),
            NeutralScope::Care => ("care", says::neutral_care()),
            NeutralScope::AllButCareAndEducation => {
                ("all-but-care-and-education", says::neutral_all_but_care_and_education())
            }
        }
    }
}

pub(super) fn neutral_quarters() -> Vec<NeutralQuarter> {
    use NeutralHours::{All, First};
    use NeutralScope::{AllButCareAndEducation, Care, CareAndEducation, Everybody};
    let rows = [
        (
            quarter::<2020, 2>(),
            Everybody,
            All,
            LegalRef::seen("corona measures, second quarter of 2020").checked(CHECKED),
        ),
        (quarter::<2020, 4>(), CareAndEducation, All, LegalRef::seen("act 04-11-2020, art. 10").checked(CHECKED)),
        (
            quarter::<2021, 1>(),
            CareAndEducation,
            All,
            LegalRef::seen("act 04-11-2020, art. 10, prolonged").checked(CHECKED),
        ),
        (
            quarter::<2021, 2>(),
            CareAndEducation,
            All,
            LegalRef::seen("corona measures, second quarter of 2021").checked(CHECKED),
        ),
        (
            quarter::<2021, 3>(),
            Everybody,
            All,
            LegalRef::seen("corona measures, third quarter of 2021").checked(CHECKED),
        ),
        (
            quarter::<2021, 4>(),
            CareAndEducation,
            All,
            LegalRef::memory("corona measures, fourth quarter of 2021").checked(CHECKED),
        ),
        (
            quarter::<2022, 1>(),
            CareAndEducation,
            All,
            LegalRef::seen("corona measures, first quarter of 2022").checked(CHECKED),
        ),
        (
            quarter::<2022, 1>(),
            AllButCareAndEducation,
            First(45),
            LegalRef::seen("corona measures, first quarter of 2022").checked(CHECKED),
        ),
        (
            quarter::<2022, 2>(),
            CareAndEducation,
            All,
            LegalRef::seen("corona measures, second quarter of 2022").checked(CHECKED),
        ),
        (quarter::<2022, 3>(), Care, All, LegalRef::seen("Student@work, corona measures").checked(CHECKED)),
        (
            quarter::<2022, 4>(),
            Care,
            All,
            LegalRef::seen("Student@work, corona measures; decided 27-10-2022").checked(CHECKED),
        ),
    ];
    rows.map(|(quarter, scope, hours, legal)| NeutralQuarter { quarter, scope, hours, legal }).into()
}
