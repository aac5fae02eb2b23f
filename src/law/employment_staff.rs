//! Target groups by what somebody works as: what they ask, and their dated values.

use std::borrow::Cow;

use rust_decimal::{Decimal, dec};

use super::day::day;
use super::legal_ref::LegalRef;
use super::timeline::{Timeline, open, timeline};
use crate::words::{Value, law as says};

const ARTISTS: LegalRef = LegalRef::inferred("one payroll office on the reduction for artists from April 2026");
const TUTORS: LegalRef = LegalRef::seen("NSSO, instructions 2019/1 on tutors");
/// The amounts themselves were read: which of them goes with a measure was not.
const PAIRED: LegalRef =
    LegalRef::memory("NSSO on target groups, 2022/2; which amount goes with the measure is from memory");
const ARTICLE_60: LegalRef = LegalRef::seen("NSSO, TechLib 2026/3; DmfA, annex 4, as an open payroll program has it");
const SEAFARERS: LegalRef = LegalRef::seen("NSSO, TechLib 2026/3");

/// Tutors of trainees.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Tutors {
    /// A tutor has so many years of experience in the profession at least.
    pub experience_years: u16,
    /// There is one tutor for so many trainees at most.
    pub trainees_each: u16,
    /// There is one tutor for so many hours of training at most.
    pub hours_each: u16,
    /// The euro of a quarter.
    pub euro: Decimal,
}

/// Categories of employers at the NSSO.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EmployerCategories(pub Cow<'static, [u16]>);

/// Seafarers.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Seafarers {
    /// The categories of their employers.
    pub categories: EmployerCategories,
    /// The basic contributions on which a reduction may bite, in per cent.
    pub percent: Decimal,
}

impl Tutors {
    pub(super) fn shown(&self) -> Value {
        says::tutors_shown(self.experience_years, self.trainees_each, self.hours_each, self.euro).into()
    }
}

impl EmployerCategories {
    pub(super) const fn of(categories: &'static [u16]) -> Self {
        EmployerCategories(Cow::Borrowed(categories))
    }

    pub(super) fn shown(&self) -> Value {
        self.listed().into()
    }

    /// The categories, as they are written.
    pub(super) fn listed(&self) -> String {
        self.0.iter().map(|of| format!("{of:03}")).collect::<Vec<_>>().join(", ")
    }
}

impl Seafarers {
    pub(super) fn shown(&self) -> Value {
        says::seafarers_shown(self.categories.shown(), self.percent).into()
    }
}

/// Artists: where.
pub(super) fn artists_narrowed() -> Timeline<()> {
    timeline![open(day::<2026, 4, 1>(), (), ARTISTS)]
}

/// Artists: how much.
pub(super) fn artists_euro() -> Timeline<Decimal> {
    timeline![open(day::<2022, 4, 1>(), dec!(726.50), PAIRED)]
}

/// Tutors.
pub(super) fn tutors() -> Timeline<Tutors> {
    const TERMS: Tutors = Tutors { experience_years: 5, trainees_each: 5, hours_each: 400, euro: dec!(800.00) };
    timeline![open(day::<2019, 1, 1>(), TERMS, TUTORS)]
}

/// Domestic staff.
pub(super) fn domestic_balance() -> Timeline<()> {
    timeline![open(day::<2022, 4, 1>(), (), PAIRED)]
}

/// Child minders.
pub(super) fn child_minder_euro() -> Timeline<Decimal> {
    timeline![open(day::<2022, 4, 1>(), dec!(770.00), PAIRED)]
}

/// Article 60. Which of two amounts they give was not read, and both are contributions that are left.
pub(super) fn article_60() -> Timeline<EmployerCategories> {
    const CENTRES: EmployerCategories = EmployerCategories::of(&[750, 751, 752, 753]);
    timeline![open(day::<2022, 1, 1>(), CENTRES, ARTICLE_60)]
}

/// Seafarers. What they give was not read, nor since when.
pub(super) fn seafarers() -> Timeline<Seafarers> {
    const TERMS: Seafarers =
        Seafarers { categories: EmployerCategories::of(&[105, 205, 305, 505]), percent: dec!(24.26) };
    timeline![open(day::<2026, 7, 1>(), TERMS, SEAFARERS)]
}
